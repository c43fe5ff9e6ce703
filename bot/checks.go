package bot

import (
	"context"
	"errors"
	"time"

	"minber/digest"
)

// ClockAhead returns by how much Telegram's clock is ahead of ours, as its latest
// answer told to the second; 0 before there was one.
func (b *Bot) ClockAhead() time.Duration { return time.Duration(b.client.ahead.Load()) }

// MayPost says whether the bot may post in a channel. Its error is nil if
// Telegram says that there is no such channel, or that the bot is not in it.
func (b *Bot) MayPost(ctx context.Context, channel digest.Address) (bool, error) {
	card, err := registry{b.sender}.channel(ctx, channel)
	if errors.Is(err, digest.ErrChatGone) || errors.Is(err, digest.ErrNoRights) || errors.Is(err, digest.ErrRefused) {
		return false, nil
	}
	return card.posts, err
}
