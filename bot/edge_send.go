package bot

import (
	"context"
	"errors"
	"sync"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"minber/digest"
)

const (
	longestNotice = 200 // characters of an answer to a button, by Telegram's rule
	// Whoever waits longer than this is told that we are at it.
	noticeable = 600 * time.Millisecond
	// A button may look busy for longer, which says the same; but only an answer
	// given in time can carry words. Telegram does not say how long it remembers a
	// press: developers report five to ten seconds.
	pressPatience = 3 * time.Second
)

// send carries a reply out: files, messages with the buttons under the last,
// messages to other chats, and leaving.
func (e *edge) send(ctx context.Context, in incoming, reply Reply) error {
	for _, file := range []struct {
		*File
		send func(context.Context, digest.Address, int, *File) error
	}{{reply.Picture, e.bot.sender.picture}, {reply.Document, e.bot.sender.document}} {
		if file.File == nil {
			continue
		}
		err := e.patiently(ctx, in.chat, func(chat digest.Address) error { return file.send(ctx, chat, in.thread, file.File) })
		if err != nil {
			return err
		}
	}
	for i, part := range reply.Parts {
		var keys models.ReplyMarkup
		switch {
		case i == len(reply.Parts)-1:
			keys = replyMarkup(in, reply)
		case i == 0 && reply.Clears:
			keys = replyKeyboard(Keyboard{})
		}
		err := e.patiently(ctx, in.chat, func(chat digest.Address) error {
			return e.bot.sender.message(ctx, chat, message{thread: in.thread, text: part, keys: keys})
		})
		if in.kind == digest.Group && errors.Is(err, digest.ErrNoRights) && !errors.Is(err, digest.ErrTopicClosed) {
			return e.bot.withdraw(ctx, in.chat)
		}
		if err != nil {
			return err
		}
	}
	for _, letter := range reply.Also {
		err := e.patiently(ctx, letter.Chat, func(chat digest.Address) error {
			return e.bot.sender.message(ctx, chat, message{text: letter.Part, keys: keyboard(letter.Buttons)})
		})
		if err != nil { // the answer itself has arrived
			e.bot.options.Log.WarnContext(ctx, "another chat was not written to", "err", err)
		}
	}
	if reply.Leave {
		return e.bot.leave(ctx, in.chat)
	}
	return nil
}

// replyMarkup is what stands under the last message of a reply: one kind of
// buttons only, by Telegram's rule.
func replyMarkup(in incoming, reply Reply) models.ReplyMarkup {
	switch {
	case len(reply.Buttons) > 0:
		return keyboard(reply.Buttons)
	case reply.Keyboard != nil:
		return replyKeyboard(*reply.Keyboard)
	case reply.Asks && in.kind != digest.Private:
		return &models.ForceReply{ForceReply: true, Selective: true}
	}
	return nil
}

// notice answers a press, which takes the waiting mark off the button. It
// does not count against the pace of messages.
func (e *edge) notice(ctx context.Context, in incoming, words string) error {
	return e.bot.sender.swiftly(ctx, in.chat, func() error {
		return e.bot.client.call(ctx, "answerCallbackQuery", func(ctx context.Context, api *tg.Bot) error {
			_, err := api.AnswerCallbackQuery(ctx, &tg.AnswerCallbackQueryParams{
				CallbackQueryID: in.pressID, Text: cut(words, longestNotice), ShowAlert: words != "",
			})
			return err
		})
	})
}

// soon takes the waiting mark off a pressed button if the answer takes longer
// than a press may wait. The function that it returns ends that, and says whether the
// press is answered.
func (e *edge) soon(ctx context.Context, in incoming) (answered func() bool) {
	var done bool
	var mu sync.Mutex
	timer := time.AfterFunc(pressPatience, func() {
		mu.Lock()
		defer mu.Unlock()
		if !done {
			done = e.notice(ctx, in, "") == nil
		}
	})
	return func() bool {
		timer.Stop()
		mu.Lock()
		defer mu.Unlock()
		was := done
		done = true
		return was
	}
}

// typing shows the chat that an answer is being written, if it takes longer
// than a blink. The function that it returns ends that.
func (e *edge) typing(ctx context.Context, in incoming) (stop func()) {
	timer := time.AfterFunc(noticeable, func() {
		err := e.bot.sender.call(ctx, in.chat, "sendChatAction", func(ctx context.Context, api *tg.Bot, to any) error {
			_, err := api.SendChatAction(ctx, &tg.SendChatActionParams{ChatID: to, MessageThreadID: in.thread, Action: models.ChatActionTyping})
			return err
		})
		if err != nil && !errors.Is(err, context.Canceled) {
			e.bot.options.Log.DebugContext(ctx, "typing not shown", "err", err)
		}
	})
	return func() { timer.Stop() }
}
