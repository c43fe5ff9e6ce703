package bot

import (
	"context"

	"minber/digest"
)

// Handle answers one update at once, without the inbox and however much was
// asked before: for whoever measures how long an answer takes.
func (b *Bot) Handle(ctx context.Context, u digest.Update) error {
	return newEdge(b).handle(ctx, u)
}
