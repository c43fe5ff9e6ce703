package bot

import (
	"context"
	"errors"

	"minber/digest"
)

// unlessShut handles that an answer could not be written because its topic of a
// forum is closed; before is what the chat's settings were. A subscription that
// would come there is refused: it would end with its first edition, and until
// then nobody would know. Whoever asked for it reads so in private, or else in
// the General topic.
func (e *edge) unlessShut(ctx context.Context, in incoming, before digest.Subscriber, failed error) error {
	if in.kind != digest.Group || !errors.Is(failed, digest.ErrTopicClosed) {
		return failed
	}
	c, err := e.bot.options.Chats.Chat(ctx, in.chat)
	if err != nil {
		return errors.Join(failed, err)
	}
	if !c.Subscribed || c.Thread != in.thread {
		return failed
	}
	if !before.Subscribed || before.Thread != in.thread {
		if err := e.bot.options.Chats.SaveChat(ctx, before); err != nil {
			return errors.Join(failed, err)
		}
	}
	return e.tellShut(ctx, in, c)
}

func (e *edge) tellShut(ctx context.Context, in incoming, c digest.Subscriber) error {
	own, err := e.bot.options.Chats.Chat(ctx, digest.UserAddress(in.user))
	if err != nil && !errors.Is(err, digest.ErrNotFound) {
		return err
	}
	if err == nil && !own.Gone && in.user != anonymousAdmin {
		said := e.bot.renderer.words.in(own.Lang).markup("owner.topic_shut", args{"Title": in.title})
		err := e.patiently(ctx, own.Chat, func(chat digest.Address) error {
			return e.bot.sender.message(ctx, chat, message{text: string(said)})
		})
		if !errors.Is(err, digest.ErrChatGone) {
			return err
		}
	}
	if in.thread == 0 { // that was the General topic
		return nil
	}
	in.thread = 0
	return e.send(ctx, in, say(e.bot.renderer.words.in(c.Lang).markup("group.topic_shut", nil)))
}
