package bot

import (
	"context"
	"errors"
	"fmt"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"minber/digest"
)

const (
	firstPause   = 500 * time.Millisecond
	longestPause = 30 * time.Second
	shortestPoll = 100 * time.Millisecond
	pollMargin   = 10 * time.Second // above the time for which Telegram holds a poll
)

// Run serves chats until ctx ends, and then returns nil once what it was
// handling is finished. It returns an error that wraps digest.ErrUnauthorized
// if Telegram refuses the token.
func (b *Bot) Run(ctx context.Context) error {
	if err := b.greet(ctx); err != nil || ctx.Err() != nil {
		return err
	}
	desk, edge := b.desk, newEdge(b)
	desk.handle, desk.sorry, desk.useless = edge.handle, edge.sorry, edge.useless
	desk.told, desk.clock = b.options.Events.Updated, b.options.Clock
	defer desk.group.Wait()
	if err := desk.takeOn(ctx); err != nil {
		return err
	}
	if b.doorway != nil {
		return b.doorway.keepTaking(ctx)
	}
	return b.poll(ctx, desk)
}

// greet makes sure of the token and tells Telegram our commands. It waits for
// as long as the network is down.
func (b *Bot) greet(ctx context.Context) error {
	for pause := firstPause; ; pause = min(2*pause, longestPause) {
		name, err := b.Me(ctx)
		if err == nil {
			b.options.Log.InfoContext(ctx, "Telegram answers", "bot", "@"+name)
			break
		}
		switch {
		case ctx.Err() != nil:
			return nil //nolint:nilerr // it was told to stop
		case errors.Is(err, digest.ErrUnauthorized):
			return err
		}
		b.options.Log.WarnContext(ctx, "Telegram does not answer yet", "err", err, "again_in", pause)
		if !sleep(ctx, pauseFor(err, pause)) {
			return nil
		}
	}
	if err := b.introduce(ctx); err != nil || ctx.Err() != nil {
		return err
	}
	return b.registerCommands(ctx)
}

// registerCommands tells Telegram the commands in every language, and in the
// bot's own for everybody else. A server that refuses is no reason to stop.
func (b *Bot) registerCommands(ctx context.Context) error {
	for _, code := range append([]string{""}, languages()...) {
		lang := code
		if lang == "" {
			lang = b.options.Lang
		}
		err := b.client.call(ctx, "setMyCommands", func(ctx context.Context, api *tg.Bot) error {
			_, err := api.SetMyCommands(ctx, &tg.SetMyCommandsParams{
				Commands: b.menu(lang), LanguageCode: code,
			})
			return err
		})
		if errors.Is(err, digest.ErrUnauthorized) {
			return err
		}
		if err != nil {
			b.options.Log.WarnContext(ctx, "commands not registered", "language", lang, "err", err)
		}
	}
	return nil
}

// menu lists the commands with their descriptions.
func (b *Bot) menu(lang string) []models.BotCommand {
	s := b.renderer.words.in(lang)
	var menu []models.BotCommand
	for _, c := range b.router.listed() {
		menu = append(menu, models.BotCommand{Command: c, Description: s.plain("command."+c, nil)})
	}
	return menu
}

// pollParams are getUpdates' parameters.
type pollParams struct {
	Offset  int64    `json:"offset,omitempty"`
	Limit   int      `json:"limit"`
	Timeout int      `json:"timeout"`
	Allowed []string `json:"allowed_updates"`
}

// poll fetches updates, stores them, and only then confirms them through the
// next offset. The first call carries no offset: what a former run stored but
// did not confirm comes again and is known by its id.
func (b *Bot) poll(ctx context.Context, desk *desk) error {
	params := pollParams{
		Limit: 100, Timeout: int(b.options.PollTimeout / time.Second),
		Allowed: allowed(),
	}
	pause := firstPause
	for ctx.Err() == nil {
		next, err := b.fetch(ctx, desk, params)
		switch {
		case err == nil:
			params.Offset, pause = next, firstPause
			continue
		case ctx.Err() != nil:
			return nil //nolint:nilerr // it was told to stop
		case errors.Is(err, digest.ErrUnauthorized):
			return err
		case errors.Is(err, digest.ErrConflict):
			b.options.Log.ErrorContext(ctx, "another program fetches updates with this token; stop it", "err", err)
		default:
			b.options.Log.WarnContext(ctx, "no updates", "err", err, "again_in", pause)
		}
		if !sleep(ctx, pauseFor(err, pause)) {
			return nil
		}
		pause = min(2*pause, longestPause)
	}
	return nil
}

// fetch makes one round and returns the next offset.
func (b *Bot) fetch(ctx context.Context, desk *desk, params pollParams) (next int64, err error) {
	began := time.Now()
	result, err := b.client.post(ctx, "getUpdates", params, b.options.PollTimeout+pollMargin)
	if err != nil {
		return 0, err
	}
	updates, err := readUpdates(result)
	if err != nil {
		return 0, err
	}
	next = params.Offset
	if len(updates) == 0 {
		if time.Since(began) < shortestPoll { // a server that does not hold polls
			sleep(ctx, firstPause)
		}
		if !desk.inbox.holding() {
			return next, nil
		}
	}
	for i := range updates {
		updates[i].At = b.options.Clock()
	}
	if err := desk.inbox.Receive(ctx, updates); err != nil {
		return 0, fmt.Errorf("store %d updates: %w", len(updates), err)
	}
	for _, u := range updates {
		next = max(next, u.ID+1)
	}
	if err := desk.takeOn(ctx); err != nil {
		// They are stored; the next round takes them on.
		b.options.Log.ErrorContext(ctx, "updates wait", "err", err)
	}
	if next = desk.inbox.confirmable(next); next <= params.Offset && len(updates) > 0 {
		sleep(ctx, firstPause) // the same ones come again at once
	}
	return next, nil
}

// pauseFor is what Telegram asks for, or else ours.
func pauseFor(err error, ours time.Duration) time.Duration {
	var later *digest.LaterError
	if errors.As(err, &later) {
		return max(later.After, ours)
	}
	return ours
}
