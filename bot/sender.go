package bot

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"minber/digest"
)

// Sender sends messages, all of them at one pace. It implements
// digest.Sender.
type Sender struct {
	client   *client
	renderer *Renderer
	pace     *pacer
	paid     bool // editions may be paid for, to be sent faster
	uploads  uploads
}

// Render words an edition.
func (s *Sender) Render(d digest.Digest, m digest.Manner) ([]digest.Part, error) {
	return s.renderer.Edition(d, m)
}

// Ready waits until deliveries may leave; see digest.Sender.
func (s *Sender) Ready(ctx context.Context, most int) (int, error) {
	return s.pace.take(ctx, pushing, most)
}

// Back returns what Ready allowed and did not leave.
func (s *Sender) Back(n int) { s.pace.back(n) }

// Send sends the next message of a delivery, for which Ready has given leave. A
// message in which Telegram finds fault goes out once more without markup and
// buttons: a plain text is better than none.
func (s *Sender) Send(ctx context.Context, d digest.Delivery, part digest.Part) (int, error) {
	if wait := s.pace.enter(d.Chat, pushing); wait > 0 {
		s.pace.back(1)
		return 0, &digest.LaterError{After: wait}
	}
	m := message{
		thread: d.Manner.Thread, text: part.HTML, silent: d.Manner.Silent, previews: d.Manner.Previews,
		keys: keyboard(s.renderer.under(d, part)), paid: s.paid,
	}
	id, err := s.write(ctx, d.Chat, m)
	if !errors.Is(err, digest.ErrRefused) || m.plain {
		return id, err
	}
	if err := s.pace.admit(ctx, d.Chat, pushing); err != nil {
		return 0, err
	}
	m.text, m.plain, m.keys = shortened(PlainText(m.text)), true, nil
	id, again := s.write(ctx, d.Chat, m)
	if again != nil {
		return 0, again
	}
	return id, &digest.FaultError{Cause: err}
}

// shortened cuts a text to what one message may hold.
func shortened(text string) string {
	held := 0
	for i, r := range text {
		if held += units(string(r)); held >= messageLimit {
			return text[:i] + "…"
		}
	}
	return text
}

// pin pins a message without a sound: its own has been heard.
func (s *Sender) pin(ctx context.Context, chat digest.Address, message int) error {
	return s.call(ctx, chat, "pinChatMessage", func(ctx context.Context, api *tg.Bot, to any) error {
		_, err := api.PinChatMessage(ctx, &tg.PinChatMessageParams{ChatID: to, MessageID: message, DisableNotification: true})
		return err
	})
}

// message is a message of text on its way.
type message struct {
	thread   int    // topic of a forum, 0 for none
	text     string // Telegram HTML
	plain    bool   // text is no HTML
	keys     models.ReplyMarkup
	silent   bool
	previews bool // of the first link
	paid     bool // Telegram's fee for haste may be paid
}

func (m message) mode() models.ParseMode {
	if m.plain {
		return ""
	}
	return models.ParseModeHTML
}

// message sends an answer.
func (s *Sender) message(ctx context.Context, chat digest.Address, m message) error {
	if err := s.pace.admit(ctx, chat, answering); err != nil {
		return err
	}
	_, err := s.write(ctx, chat, m)
	return err
}

// write sends a message that may leave.
func (s *Sender) write(ctx context.Context, chat digest.Address, m message) (id int, err error) {
	err = s.tell(ctx, chat, "sendMessage", func(ctx context.Context, api *tg.Bot, to any) error {
		sent, err := api.SendMessage(ctx, &tg.SendMessageParams{
			ChatID: to, MessageThreadID: m.thread, Text: m.text, ParseMode: m.mode(),
			LinkPreviewOptions:  &models.LinkPreviewOptions{IsDisabled: new(!m.previews)},
			DisableNotification: m.silent, ReplyMarkup: m.keys, AllowPaidBroadcast: m.paid,
		})
		if err == nil {
			id = sent.ID
		}
		return err
	})
	return id, err
}

// document sends a file as it is.
func (s *Sender) document(ctx context.Context, chat digest.Address, thread int, f *File) error {
	return s.file(ctx, chat, "sendDocument", func(ctx context.Context, api *tg.Bot, to any) error {
		_, err := api.SendDocument(ctx, &tg.SendDocumentParams{
			ChatID: to, MessageThreadID: thread, Document: f.upload(), Caption: f.Caption, ParseMode: models.ParseModeHTML,
			ReplyMarkup: keyboard(f.Buttons),
		})
		return err
	})
}

func (f *File) upload() models.InputFile {
	return &models.InputFileUpload{Filename: f.Name, Data: bytes.NewReader(f.Data)}
}

func (s *Sender) file(ctx context.Context, chat digest.Address, method string, send func(context.Context, *tg.Bot, any) error) error {
	if err := s.pace.admit(ctx, chat, answering); err != nil {
		return err
	}
	return s.tell(ctx, chat, method, send)
}

// remove deletes a message.
func (s *Sender) remove(ctx context.Context, chat digest.Address, id int) error {
	return s.call(ctx, chat, "deleteMessage", func(ctx context.Context, api *tg.Bot, to any) error {
		_, err := api.DeleteMessage(ctx, &tg.DeleteMessageParams{ChatID: to, MessageID: id})
		return err
	})
}

func (s *Sender) edit(ctx context.Context, chat digest.Address, c class, id int, m message) error {
	if err := s.pace.admit(ctx, chat, c); err != nil {
		return err
	}
	return s.tell(ctx, chat, "editMessageText", func(ctx context.Context, api *tg.Bot, to any) error {
		_, err := api.EditMessageText(ctx, &tg.EditMessageTextParams{
			ChatID: to, MessageID: id, Text: m.text, ParseMode: m.mode(),
			LinkPreviewOptions: &models.LinkPreviewOptions{IsDisabled: new(!m.previews)},
			ReplyMarkup:        m.keys,
		})
		return err
	})
}

// call makes one request for a chat, unless Telegram wants that left alone.
func (s *Sender) call(ctx context.Context, chat digest.Address, method string, do func(context.Context, *tg.Bot, any) error) error {
	to, err := chatID(chat)
	if err != nil {
		return err
	}
	if err := s.pace.load(ctx); err != nil {
		return err
	}
	if wait := s.pace.pause(chat); wait > 0 { // it may have begun after this was let through
		return &digest.LaterError{After: wait}
	}
	err = s.client.call(ctx, method, func(ctx context.Context, api *tg.Bot) error { return do(ctx, api, to) })
	s.mind(ctx, chat, err)
	return err
}

// tell makes the request that writes something to a chat: what comes next there
// keeps its distance from when this has arrived.
func (s *Sender) tell(ctx context.Context, chat digest.Address, method string, do func(context.Context, *tg.Bot, any) error) error {
	err := s.call(ctx, chat, method, do)
	s.pace.answered(chat)
	return err
}

// mind has everybody who sends hear of it if Telegram asks to wait.
func (s *Sender) mind(ctx context.Context, chat digest.Address, err error) {
	var later *digest.LaterError
	if errors.As(err, &later) {
		s.pace.asked(ctx, chat, later.After)
	}
}

// swiftly makes a request that is no message, and is of use only now: it counts
// against no pace, but waits for no pause either.
func (s *Sender) swiftly(ctx context.Context, whose digest.Address, do func() error) error {
	if wait := s.pace.pause(everybody); wait > 0 {
		return &digest.LaterError{After: wait}
	}
	err := do()
	s.mind(ctx, whose, err)
	return err
}

// chatID is what the Bot API wants as chat_id: a number, or "@name".
func chatID(chat digest.Address) (any, error) {
	if strings.HasPrefix(string(chat), "@") {
		return string(chat), nil
	}
	id, err := strconv.ParseInt(string(chat), 10, 64)
	if err != nil {
		return nil, fmt.Errorf("%w: address %q is neither a number nor a @name", digest.ErrChatGone, chat)
	}
	return id, nil
}
