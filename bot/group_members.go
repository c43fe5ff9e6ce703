package bot

import (
	"context"
	"errors"
	"fmt"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"minber/digest"
)

// members knows who is who in a chat. Nothing of it is remembered: who was an
// administrator a minute ago may be none now.
type members interface {
	// administers says whether a user is an administrator of a chat; nobody is
	// of a chat that is not there, or that the bot can't look into.
	administers(ctx context.Context, chat digest.Address, user int64) (bool, error)
	// channel looks a channel up; digest.ErrChatGone if the bot is not there.
	channel(ctx context.Context, chat digest.Address) (channelCard, error)
}

// channelCard is what Telegram tells of a channel.
type channelCard struct {
	title string
	name  string // "@name", "" if it has none
	posts bool   // the bot may post there
}

// registry is the edge's way to ask Telegram who is who.
type registry struct{ sender *Sender }

func (g registry) administers(ctx context.Context, chat digest.Address, user int64) (bool, error) {
	member, err := g.member(ctx, chat, user)
	if errors.Is(err, digest.ErrChatGone) || errors.Is(err, digest.ErrNoRights) || errors.Is(err, digest.ErrRefused) {
		return false, nil // Telegram knows no such administrator
	}
	if err != nil {
		return false, fmt.Errorf("is user %d an administrator of %s: %w", user, chat, err)
	}
	return member.Type == models.ChatMemberTypeOwner || member.Type == models.ChatMemberTypeAdministrator, nil
}

func (g registry) member(ctx context.Context, chat digest.Address, user int64) (*models.ChatMember, error) {
	var member *models.ChatMember
	err := g.sender.call(ctx, chat, "getChatMember", func(ctx context.Context, api *tg.Bot, id any) (err error) {
		member, err = api.GetChatMember(ctx, &tg.GetChatMemberParams{ChatID: id, UserID: user})
		return err
	})
	return member, err
}

func (g registry) channel(ctx context.Context, chat digest.Address) (channelCard, error) {
	card := channelCard{}
	err := g.sender.call(ctx, chat, "getChat", func(ctx context.Context, api *tg.Bot, id any) error {
		found, err := api.GetChat(ctx, &tg.GetChatParams{ChatID: id})
		if err != nil {
			return err
		}
		card.title = found.Title
		if found.Username != "" {
			card.name = "@" + found.Username
		}
		return nil
	})
	if err != nil {
		return card, err
	}
	me, err := g.member(ctx, chat, g.sender.client.api.ID())
	if err == nil && me.Administrator != nil {
		card.posts = me.Administrator.CanPostMessages
	}
	return card, err
}
