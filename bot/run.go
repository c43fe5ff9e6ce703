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
	// What could not be taken on at once is taken on as often; and what others
	// have stored and not handled, as they may be gone.
	takeOnEvery     = 10 * time.Second
	takeOthersEvery = time.Second
)

// Run serves chats until ctx ends, and then returns nil once what it was
// handling is finished. It returns an error that wraps digest.ErrUnauthorized
// if Telegram refuses the token. It asks Telegram for updates, unless they are
// brought, or the bot is Shared.
func (b *Bot) Run(ctx context.Context) error {
	if err := b.greet(ctx); err != nil || ctx.Err() != nil {
		return err
	}
	desk, edge := b.desk, newEdge(b)
	desk.handle, desk.sorry, desk.useless = edge.handle, edge.sorry, edge.useless
	desk.told, desk.clock = b.options.Events.Updated, b.options.Clock
	defer desk.group.Wait()
	if b.doorway != nil || b.options.Shared {
		return b.keepTaking(ctx)
	}
	if err := desk.takeOn(ctx); err != nil {
		return err
	}
	return b.poll(ctx)
}

// Poll asks Telegram for updates until ctx ends, which only one may do at a time
// of all that serve a bot: they are stored, and any of them takes them on. Where
// they are brought there is nothing to ask for.
func (b *Bot) Poll(ctx context.Context) error {
	if b.doorway != nil {
		return nil
	}
	return b.poll(ctx)
}

// keepTaking takes on what is stored until ctx ends, and looks now and then
// whether Telegram reaches the webhook, if there is one.
func (b *Bot) keepTaking(ctx context.Context) error {
	every := takeOnEvery
	if b.options.Shared {
		every = takeOthersEvery
	}
	takeOn, inspect := time.NewTicker(every), time.NewTicker(inspectEvery)
	defer takeOn.Stop()
	defer inspect.Stop()
	var latest int // failure that was told
	for {
		if err := b.desk.takeOn(ctx); err != nil && ctx.Err() == nil && !errors.Is(err, digest.ErrAway) { // told by the storage, once
			b.options.Log.ErrorContext(ctx, "updates wait", "err", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-b.desk.arrived:
		case <-takeOn.C:
		case <-inspect.C:
			if b.doorway != nil {
				latest = b.inspectWebhook(ctx, latest)
			}
		}
	}
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
func (b *Bot) poll(ctx context.Context) error {
	params := pollParams{
		Limit: 100, Timeout: int(b.options.PollTimeout / time.Second),
		Allowed: allowed(),
	}
	pause := firstPause
	for ctx.Err() == nil {
		next, err := b.fetch(ctx, params)
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
func (b *Bot) fetch(ctx context.Context, params pollParams) (next int64, err error) {
	desk, began := b.desk, time.Now()
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
	if b.options.Shared { // who handles them is at work for longer than who polls
		desk.nudge()
	} else if err := desk.takeOn(ctx); err != nil && ctx.Err() == nil {
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
