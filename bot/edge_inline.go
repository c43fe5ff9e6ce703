package bot

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"minber/digest"
)

// The part of Telegram's JSON with which an inline query is answered. The
// typed client's button can't be sent without a web app.
type (
	inlineParams struct {
		Query    string         `json:"inline_query_id"`
		Results  []inlineWire   `json:"results"`
		Cache    int            `json:"cache_time"` // seconds
		Personal bool           `json:"is_personal"`
		Next     string         `json:"next_offset"`
		Button   *inlineButtons `json:"button,omitempty"`
	}
	inlineButtons struct {
		Text  string `json:"text"`
		Start string `json:"start_parameter"`
	}
	inlineWire struct {
		Type        string        `json:"type"`
		ID          string        `json:"id"`
		Title       string        `json:"title"`
		Description string        `json:"description,omitempty"`
		Content     inlineContent `json:"input_message_content"`
		Markup      any           `json:"reply_markup,omitempty"`
	}
	inlineContent struct {
		Text    string `json:"message_text"`
		Mode    string `json:"parse_mode"`
		Preview struct {
			Off bool `json:"is_disabled"`
		} `json:"link_preview_options"`
	}
)

const inlineTimeout = 10 * time.Second // later than this nobody waits

// answerInline answers what somebody types after the bot's name in any chat.
func (e *edge) answerInline(ctx context.Context, in incoming) error {
	s, err := e.reader(ctx, in)
	if err != nil {
		return err
	}
	r := Request{User: in.user, UserLang: in.userLang, Lang: s.Lang, Args: in.query.words, Subscriber: s}
	began := time.Now()
	answer, err := e.bot.router.answers.inline(ctx, r, inlineOffset(in.query.offset))
	e.bot.options.Events.Handled(answersInline, time.Since(began), err != nil)
	if err != nil {
		return err
	}
	params := inlineParams{
		Query: in.query.id, Results: make([]inlineWire, len(answer.Results)), Cache: int(inlineCached / time.Second), Personal: true,
	}
	open := e.bot.renderer.words.in(s.Lang).plain("button.open", nil)
	for i, result := range answer.Results {
		params.Results[i] = e.inlineWire(result, open)
	}
	if answer.Next > 0 {
		params.Next = strconv.Itoa(answer.Next)
	}
	if answer.Button != "" {
		params.Button = &inlineButtons{Text: answer.Button, Start: "inline"}
	}
	err = e.bot.sender.swiftly(ctx, address(in.user), func() error {
		_, err := e.bot.client.post(ctx, "answerInlineQuery", params, inlineTimeout)
		return err
	})
	if errors.Is(err, digest.ErrNotFound) { // the reader has typed on
		return nil
	}
	if err != nil {
		return fmt.Errorf("answer an inline query: %w", err)
	}
	return nil
}

func (e *edge) inlineWire(r InlineResult, open string) inlineWire {
	wire := inlineWire{
		Type: "article", ID: r.ID, Title: r.Title, Description: r.Description,
		Content: inlineContent{Text: r.Text, Mode: "HTML"},
	}
	wire.Content.Preview.Off = true
	if address := e.bot.renderer.deep(r.Link); r.Link != "" && address != "" {
		wire.Markup = keyboard([][]Button{{{Text: open, URL: address}}})
	}
	return wire
}

// reader returns the settings of who asks inline: those of their private chat
// with the bot, or what can be guessed.
func (e *edge) reader(ctx context.Context, in incoming) (digest.Subscriber, error) {
	o := e.bot.options
	s, err := o.Chats.Chat(ctx, address(in.user))
	if errors.Is(err, digest.ErrNotFound) {
		return digest.Subscriber{Lang: guessLanguage(in.userLang, o.Lang), Schedule: o.Schedule}, nil
	}
	return s, err
}
