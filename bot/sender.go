package bot

import (
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
}

// Render words an edition.
func (s *Sender) Render(d digest.Digest) ([]string, error) { return s.renderer.Digest(d) }

// Send sends one message of Telegram HTML without a link preview.
func (s *Sender) Send(ctx context.Context, chat digest.Address, part string) (int, error) {
	return s.message(ctx, chat, 0, part, nil)
}

// message sends one message, into a forum's topic if thread is not 0.
func (s *Sender) message(ctx context.Context, chat digest.Address, thread int, text string, keys models.ReplyMarkup) (id int, err error) {
	to, err := chatID(chat)
	if err != nil {
		return 0, err
	}
	if err := s.wait(ctx); err != nil {
		return 0, err
	}
	err = s.client.call(ctx, "sendMessage", func(ctx context.Context, api *tg.Bot) error {
		sent, err := api.SendMessage(ctx, &tg.SendMessageParams{
			ChatID: to, MessageThreadID: thread, Text: text, ParseMode: models.ParseModeHTML,
			LinkPreviewOptions: &models.LinkPreviewOptions{IsDisabled: tg.True()},
			ReplyMarkup:        keys,
		})
		if err == nil {
			id = sent.ID
		}
		return err
	})
	return id, err
}

func (s *Sender) edit(ctx context.Context, chat digest.Address, message int, text string, keys models.ReplyMarkup) error {
	to, err := chatID(chat)
	if err != nil {
		return err
	}
	if err := s.wait(ctx); err != nil {
		return err
	}
	return s.client.call(ctx, "editMessageText", func(ctx context.Context, api *tg.Bot) error {
		_, err := api.EditMessageText(ctx, &tg.EditMessageTextParams{
			ChatID: to, MessageID: message, Text: text, ParseMode: models.ParseModeHTML,
			LinkPreviewOptions: &models.LinkPreviewOptions{IsDisabled: tg.True()},
			ReplyMarkup:        keys,
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
