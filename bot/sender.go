package bot

import (
	"bytes"
	"context"
	"fmt"
	"strconv"
	"strings"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"
	"golang.org/x/time/rate"

	"minber/digest"
)

// Sender sends messages, all of them at one pace. It implements
// digest.Sender.
type Sender struct {
	client   *client
	renderer *Renderer
	pace     *rate.Limiter
	uploads  uploads
}

// Render words an edition.
func (s *Sender) Render(d digest.Digest, m digest.Manner) ([]digest.Part, error) {
	return s.renderer.Edition(d, m)
}

// Send sends the next message of a delivery.
func (s *Sender) Send(ctx context.Context, d digest.Delivery, part digest.Part) (int, error) {
	return s.message(ctx, d.Chat, message{
		thread: d.Manner.Thread, text: part.HTML, silent: d.Manner.Silent, previews: d.Manner.Previews,
		keys: keyboard(s.renderer.under(d, part)),
	})
}

// pin pins a message without a sound: its own has been heard.
func (s *Sender) pin(ctx context.Context, chat digest.Address, message int) error {
	to, err := chatID(chat)
	if err != nil {
		return err
	}
	if err := s.wait(ctx); err != nil {
		return err
	}
	return s.client.call(ctx, "pinChatMessage", func(ctx context.Context, api *tg.Bot) error {
		_, err := api.PinChatMessage(ctx, &tg.PinChatMessageParams{ChatID: to, MessageID: message, DisableNotification: true})
		return err
	})
}

// message is a message of text on its way.
type message struct {
	thread   int    // topic of a forum, 0 for none
	text     string // Telegram HTML
	keys     models.ReplyMarkup
	silent   bool
	previews bool // of the first link
}

// message sends one message and returns its id.
func (s *Sender) message(ctx context.Context, chat digest.Address, m message) (id int, err error) {
	to, err := chatID(chat)
	if err != nil {
		return 0, err
	}
	if err := s.wait(ctx); err != nil {
		return 0, err
	}
	err = s.client.call(ctx, "sendMessage", func(ctx context.Context, api *tg.Bot) error {
		sent, err := api.SendMessage(ctx, &tg.SendMessageParams{
			ChatID: to, MessageThreadID: m.thread, Text: m.text, ParseMode: models.ParseModeHTML,
			LinkPreviewOptions:  &models.LinkPreviewOptions{IsDisabled: new(!m.previews)},
			DisableNotification: m.silent, ReplyMarkup: m.keys,
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
	to, err := chatID(chat)
	if err != nil {
		return err
	}
	if err := s.wait(ctx); err != nil {
		return err
	}
	return s.client.call(ctx, method, func(ctx context.Context, api *tg.Bot) error { return send(ctx, api, to) })
}

// remove deletes a message.
func (s *Sender) remove(ctx context.Context, chat digest.Address, id int) error {
	to, err := chatID(chat)
	if err != nil {
		return err
	}
	return s.client.call(ctx, "deleteMessage", func(ctx context.Context, api *tg.Bot) error {
		_, err := api.DeleteMessage(ctx, &tg.DeleteMessageParams{ChatID: to, MessageID: id})
		return err
	})
}

func (s *Sender) edit(ctx context.Context, chat digest.Address, id int, m message) error {
	to, err := chatID(chat)
	if err != nil {
		return err
	}
	if err := s.wait(ctx); err != nil {
		return err
	}
	return s.client.call(ctx, "editMessageText", func(ctx context.Context, api *tg.Bot) error {
		_, err := api.EditMessageText(ctx, &tg.EditMessageTextParams{
			ChatID: to, MessageID: id, Text: m.text, ParseMode: models.ParseModeHTML,
			LinkPreviewOptions: &models.LinkPreviewOptions{IsDisabled: new(!m.previews)},
			ReplyMarkup:        m.keys,
		})
		return err
	})
}

func (s *Sender) wait(ctx context.Context) error {
	if err := s.pace.Wait(ctx); err != nil {
		return fmt.Errorf("%w: waiting for its turn: %w", digest.ErrDefinite, err)
	}
	return nil
}

// chatID is what the Bot API wants as chat_id: a number, or "@name".
func chatID(chat digest.Address) (any, error) {
	if strings.HasPrefix(string(chat), "@") {
		return string(chat), nil
	}
	id, err := strconv.ParseInt(string(chat), 10, 64)
	if err != nil {
		return nil, fmt.Errorf("%w: address %q is neither a number nor a @name", digest.ErrRefused, chat)
	}
	return id, nil
}
