package bot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"minber/digest"
)

const (
	// A person's answer waits so long where Telegram asks to wait; one that
	// comes later is of no use.
	longestPatience = time.Minute
	mostSends       = 3
	longestNotice   = 200 // characters of an answer to a button, by Telegram's rule
)

// edge is where handlers' replies become requests to Telegram.
type edge struct{ bot *Bot }

// handle does what an update asks for. An error that wraps errHandler means
// that the chat was not answered.
func (e *edge) handle(ctx context.Context, u digest.Update) error {
	in, err := readUpdate(u.Body)
	if err != nil {
		return err
	}
	switch in.what {
	case spoken:
		return e.answerMessage(ctx, in)
	case pressed:
		return e.answerPress(ctx, in)
	case entered:
		_, err := e.chat(ctx, in)
		return err
	case left:
		return e.gone(ctx, in.chat)
	case moved:
		return e.move(ctx, in.chat, in.to)
	case nothing:
	}
	return nil
}

// chat returns the settings of the chat an update comes from. A chat that is
// new becomes known, one that was gone is back.
func (e *edge) chat(ctx context.Context, in incoming) (digest.Subscriber, error) {
	o := e.bot.options
	s, err := o.Chats.Chat(ctx, in.chat)
	isNew := errors.Is(err, digest.ErrNotFound)
	if err != nil && !isNew {
		return s, err
	}
	guessed := guessLanguage(in.userLang, o.Lang)
	if isNew {
		s = digest.Subscriber{Chat: in.chat, Kind: in.kind, Lang: guessed, Schedule: o.Schedule}
	}
	follows := in.kind == digest.Private && !s.LangChosen && in.userLang != "" && s.Lang != guessed
	if follows {
		s.Lang = guessed
	}
	if isNew || follows || s.Gone {
		s.Gone = false
		return s, o.Chats.SaveChat(ctx, s)
	}
	return s, nil
}

func (e *edge) gone(ctx context.Context, chat digest.Address) error {
	s, err := e.bot.options.Chats.Chat(ctx, chat)
	if errors.Is(err, digest.ErrNotFound) {
		return nil
	}
	if err != nil || s.Gone {
		return err
	}
	s.Gone = true
	return e.bot.options.Chats.SaveChat(ctx, s)
}

func (e *edge) move(ctx context.Context, from, to digest.Address) error {
	err := e.bot.options.Chats.MoveChat(ctx, from, to)
	if errors.Is(err, digest.ErrNotFound) { // told twice, by the old chat and the new
		return nil
	}
	return err
}

func (e *edge) request(in incoming, s digest.Subscriber, arguments string) Request {
	return Request{
		Chat: in.chat, Kind: in.kind, Lang: s.Lang, User: in.user, Admin: e.isAdmin(in), Args: arguments, Subscriber: s,
		MayChange: func(ctx context.Context) (bool, error) { return e.mayChange(ctx, in) },
	}
}

func (e *edge) answerMessage(ctx context.Context, in incoming) error {
	do, arguments := e.bot.router.message(in.kind, in.text, e.isAdmin(in))
	if do == nil {
		return nil
	}
	s, err := e.chat(ctx, in)
	if err != nil {
		return fmt.Errorf("%w: %w", errHandler, err)
	}
	reply, err := do(ctx, e.request(in, s, arguments))
	if err != nil {
		return fmt.Errorf("%w: %w", errHandler, err)
	}
	return e.send(ctx, in, reply)
}

func (e *edge) answerPress(ctx context.Context, in incoming) error {
	if in.chat == "" { // a button under an inline message: we send none
		return e.notice(ctx, in, "")
	}
	s, err := e.chat(ctx, in)
	if err != nil {
		return fmt.Errorf("%w: %w", errHandler, err)
	}
	var reply Reply
	err = digest.ErrNotFound
	if do, arguments := e.bot.router.press(in.press, e.isAdmin(in)); do != nil {
		reply, err = do(ctx, e.request(in, s, arguments))
	}
	if errors.Is(err, digest.ErrNotFound) {
		reply = Reply{Notice: e.bot.renderer.words.in(s.Lang).plain("press.gone", nil)}
	} else if err != nil {
		return fmt.Errorf("%w: %w", errHandler, err)
	}
	if err := e.notice(ctx, in, reply.Notice); err != nil && !errors.Is(err, digest.ErrNotFound) {
		e.bot.options.Log.WarnContext(ctx, "press not answered", "err", err)
	}
	if len(reply.Parts) == 0 {
		return nil
	}
	if reply.Edit && in.message != 0 {
		err := e.patiently(ctx, in.chat, func(chat digest.Address) error {
			return e.bot.sender.edit(ctx, chat, in.message, reply.Parts[0], keyboard(reply.Buttons))
		})
		if err == nil || errors.Is(err, digest.ErrUnchanged) {
			return nil
		}
		if !errors.Is(err, digest.ErrNotFound) {
			return err
		}
	}
	return e.send(ctx, in, reply)
}

// sorry tells a chat that something went wrong on our side.
func (e *edge) sorry(ctx context.Context, u digest.Update) {
	in, err := readUpdate(u.Body)
	if err != nil || in.chat == "" {
		return
	}
	lang := guessLanguage(in.userLang, e.bot.options.Lang)
	if s, err := e.bot.options.Chats.Chat(ctx, in.chat); err == nil {
		lang = s.Lang
	}
	words := e.bot.renderer.words.in(lang)
	switch in.what {
	case pressed:
		err = e.notice(ctx, in, words.plain("sorry", nil))
	case spoken:
		err = e.send(ctx, in, say(words.markup("sorry", nil)))
	case nothing, entered, left, moved:
	}
	if err != nil {
		e.bot.options.Log.WarnContext(ctx, "could not even say sorry", "err", err)
	}
}

// send writes a reply's messages, buttons under the last.
func (e *edge) send(ctx context.Context, in incoming, reply Reply) error {
	for i, part := range reply.Parts {
		var keys models.ReplyMarkup
		if i == len(reply.Parts)-1 {
			keys = keyboard(reply.Buttons)
		}
		err := e.patiently(ctx, in.chat, func(chat digest.Address) error {
			_, err := e.bot.sender.message(ctx, chat, in.thread, part, keys)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// patiently repeats a request that was certainly not carried out, follows a
// group that moved, and remembers a chat that is gone.
func (e *edge) patiently(ctx context.Context, chat digest.Address, do func(digest.Address) error) error {
	for try := 1; ; try++ {
		err := do(chat)
		var (
			later *digest.LaterError
			to    *digest.MovedError
		)
		switch {
		case err == nil:
			return nil
		case errors.As(err, &to) && try < mostSends:
			if err := e.move(ctx, chat, to.To); err != nil {
				return err
			}
			chat = to.To
		case errors.As(err, &later) && later.After <= longestPatience && try < mostSends:
			if !sleep(ctx, later.After) {
				return err
			}
		case errors.Is(err, digest.ErrDefinite) && try < mostSends:
			if !sleep(ctx, time.Duration(try)*firstPause) {
				return err
			}
		case errors.Is(err, digest.ErrChatGone):
			return errors.Join(e.gone(ctx, chat), err)
		default:
			return err
		}
	}
}

// notice answers a press, which takes the waiting mark off the button. It
// does not count against the pace of messages.
func (e *edge) notice(ctx context.Context, in incoming, words string) error {
	return e.bot.client.call(ctx, "answerCallbackQuery", func(ctx context.Context, api *tg.Bot) error {
		_, err := api.AnswerCallbackQuery(ctx, &tg.AnswerCallbackQueryParams{
			CallbackQueryID: in.pressID, Text: cut(words, longestNotice), ShowAlert: words != "",
		})
		return err
	})
}

// isAdmin says whether the user is one of those who look after the archive.
func (e *edge) isAdmin(in incoming) bool { return slices.Contains(e.bot.options.Admins, in.user) }

// mayChange asks Telegram whether the user administers the group.
func (e *edge) mayChange(ctx context.Context, in incoming) (bool, error) {
	if in.kind == digest.Private || in.asChat || e.isAdmin(in) {
		return true, nil
	}
	group, err := chatID(in.chat)
	if err != nil {
		return false, err
	}
	may := false
	err = e.bot.client.call(ctx, "getChatMember", func(ctx context.Context, api *tg.Bot) error {
		member, err := api.GetChatMember(ctx, &tg.GetChatMemberParams{ChatID: group, UserID: in.user})
		if err == nil {
			may = member.Type == models.ChatMemberTypeOwner || member.Type == models.ChatMemberTypeAdministrator
		}
		return err
	})
	if err != nil {
		return false, fmt.Errorf("is user %s an administrator: %w", strconv.FormatInt(in.user, 10), err)
	}
	return may, nil
}

func keyboard(buttons [][]Button) models.ReplyMarkup {
	if len(buttons) == 0 {
		return nil
	}
	keys := make([][]models.InlineKeyboardButton, len(buttons))
	for i, row := range buttons {
		for _, b := range row {
			keys[i] = append(keys[i], models.InlineKeyboardButton{Text: b.Text, CallbackData: b.Data})
		}
	}
	return &models.InlineKeyboardMarkup{InlineKeyboard: keys}
}
