package bot

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	tg "github.com/go-telegram/bot"

	"minber/digest"
)

// Mail takes letters that have to arrive, whatever happens meanwhile; storage
// implements it.
type Mail interface {
	// SaveParts keeps the text of an edition, see digest.Editions.
	SaveParts(ctx context.Context, edition string, parts []digest.Part) error
	// Enqueue adds deliveries, see digest.Outbox.
	Enqueue(ctx context.Context, ds []digest.Delivery) (added int, err error)
}

// After does what follows a delivery's message: it pins the first one where
// that is wanted, and where the bot may not write it tells whoever set it up
// there, and likewise where a channel has lost the bot. A message that Telegram
// finds fault with is told to those who look
// after the archive. None of this is part of the delivery, which is settled by
// then. See digest.Deliverer.
func (b *Bot) After(ctx context.Context, d digest.Delivery, message int, failed error) {
	var err error
	switch {
	case errors.Is(failed, digest.ErrNoRights):
		err = b.barred(ctx, d, failed)
	case errors.Is(failed, digest.ErrChatGone) && d.Kind == digest.Channel:
		err = b.lost(ctx, d.Chat)
	case errors.Is(failed, digest.ErrRefused):
		err = b.refused(ctx, d, failed)
	}
	if message != 0 && d.Part == 0 && d.Manner.Pin && d.Kind != digest.Private {
		err = errors.Join(err, b.pinned(ctx, d, message))
	}
	if err != nil {
		b.options.Log.WarnContext(ctx, "what follows a delivery failed", "delivery", d.ID, "err", err)
	}
}

// barred handles that the bot may not write where a delivery went.
//
// A topic that is closed or deleted ends the subscription: nobody asked for
// the editions in another place, and the next one would fail as well. A group
// in which the bot may not write at all it leaves. A channel waits for the
// right to post: with it the bot is back, see edge.enter.
func (b *Bot) barred(ctx context.Context, d digest.Delivery, failed error) error {
	c, err := b.options.Chats.Chat(ctx, d.Chat)
	if errors.Is(err, digest.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	switch {
	case errors.Is(failed, digest.ErrTopicClosed):
		return b.topicClosed(ctx, d, c)
	case c.Kind == digest.Channel:
		_, err := b.tellOwner(ctx, c, "barred")
		return err
	default:
		return b.withdraw(ctx, d.Chat)
	}
}

// topicClosed handles that a topic of a group is closed or deleted: the rest of
// the group hears the bot still.
func (b *Bot) topicClosed(ctx context.Context, d digest.Delivery, c digest.Subscriber) error {
	bound := d.Manner.Thread == c.Thread // and not to another topic meanwhile
	c.Gone, c.Subscribed = false, c.Subscribed && !bound
	if err := b.options.Chats.SaveChat(ctx, c); err != nil || !bound {
		return err
	}
	told, err := b.tellOwner(ctx, c, "topic_closed")
	if err != nil || told {
		return err
	}
	if c.Thread == 0 { // that was the General topic: nothing else is open to the bot
		b.options.Log.InfoContext(ctx, "nobody can be told that a topic is closed", "chat", c.Chat)
		return nil
	}
	said := b.renderer.words.in(c.Lang).markup("group.topic_closed", nil)
	return b.post(ctx, c, b.today("owner:topic_closed:"+string(c.Chat)), said)
}

// lost handles that a delivery found the bot out of a channel.
func (b *Bot) lost(ctx context.Context, chat digest.Address) error {
	c, err := b.options.Chats.Chat(ctx, chat)
	if errors.Is(err, digest.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	return b.shutOut(ctx, c)
}

// shutOut tells the owner of a channel in which editions come out that the bot
// is there no more: another administrator may have taken it out. Nothing is
// owed to a chat that is gone, so no edition would tell it.
func (b *Bot) shutOut(ctx context.Context, c digest.Subscriber) error {
	if c.Kind != digest.Channel || !c.Subscribed {
		return nil
	}
	_, err := b.tellOwner(ctx, c, "shut_out")
	return err
}

// withdraw leaves a group in which the bot may not write, and says so to
// whoever set it up there.
func (b *Bot) withdraw(ctx context.Context, chat digest.Address) error {
	c, err := b.options.Chats.Chat(ctx, chat)
	if err == nil {
		_, err = b.tellOwner(ctx, c, "no_voice")
	}
	if errors.Is(err, digest.ErrNotFound) {
		err = nil
	}
	return errors.Join(err, b.leave(ctx, chat))
}

// pinned pins a message. If the bot may not, pinning is switched off, and the
// owner is told: once, because then there is nothing to fail any more.
func (b *Bot) pinned(ctx context.Context, d digest.Delivery, message int) error {
	err := b.sender.pin(ctx, d.Chat, message)
	if !errors.Is(err, digest.ErrNoRights) && !errors.Is(err, digest.ErrRefused) {
		return err
	}
	c, err := b.options.Chats.Chat(ctx, d.Chat)
	if err != nil || !c.Settings.Pin {
		return err
	}
	c.Settings.Pin = false
	if err := b.options.Chats.SaveChat(ctx, c); err != nil {
		return err
	}
	_, err = b.tellOwner(ctx, c, "not_pinned")
	return err
}

// tellOwner writes to whoever set the bot up in a chat: one letter a day for
// each reason. It is false if that user is unknown, or not to be written to.
func (b *Bot) tellOwner(ctx context.Context, c digest.Subscriber, what string) (bool, error) {
	if c.Settings.Owner == 0 {
		return false, nil
	}
	own, err := b.options.Chats.Chat(ctx, digest.UserAddress(c.Settings.Owner))
	if errors.Is(err, digest.ErrNotFound) || err == nil && own.Gone {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	said := b.renderer.words.in(own.Lang).markup("owner."+what, args{"Title": cmp.Or(c.Settings.Title, string(c.Chat))})
	return true, b.post(ctx, own, b.today(fmt.Sprintf("owner:%s:%s", what, c.Chat)), said)
}

func (b *Bot) leave(ctx context.Context, chat digest.Address) error {
	return b.sender.call(ctx, chat, "leaveChat", func(ctx context.Context, api *tg.Bot, id any) error {
		_, err := api.LeaveChat(ctx, &tg.LeaveChatParams{ChatID: id})
		return err
	})
}
