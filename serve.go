package main

import (
	"context"
	"errors"
	"runtime/debug"
	"time"

	"golang.org/x/sync/errgroup"

	"minber/digest"
	"minber/storage"
	"minber/web"
)

// serve runs the service until ctx ends: talk, intake and reading, what one
// process does for all that serve, and what operators look at.
func (p *program) serve(ctx context.Context, r *rooms) error {
	debug.FreeOSMemory() // of what starting took, half is not needed any more
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return r.bot.Run(ctx) })
	group.Go(func() error {
		return r.alone(ctx, p.log, func(ctx context.Context) error { return p.serveAlone(ctx, r) })
	})
	r.collector.Progress = func(done digest.Progress) {
		r.counters.visited(done)
		p.logProgress(ctx, done)
	}
	group.Go(func() error { return r.collector.Run(ctx, r.sources) })
	if p.Listen != "" {
		p.comeBack()
		server := web.New(web.Options{Conditions: p.conditions(r), Figures: figures{p, r}, Counters: r.counters.set, Log: p.log})
		group.Go(func() error { return server.Run(ctx, string(p.Listen)) })
	}
	if handler := r.bot.Webhook(); handler != nil {
		group.Go(func() error {
			return web.Serve(ctx, web.Service{
				Name: "webhook", Address: string(p.WebhookAddr), Handler: handler, Log: p.log, Cert: p.WebhookCert, Key: p.WebhookKey,
			})
		})
	}
	return group.Wait()
}

// serveAlone is what one process does for all that serve: it sends, asks Telegram
// for updates if they are not brought, and tidies up.
func (p *program) serveAlone(ctx context.Context, r *rooms) error {
	group, ctx := errgroup.WithContext(ctx)
	onceReady := func(run func(context.Context) error) {
		group.Go(func() error {
			select { // editions are worded once, with links to the bot
			case <-r.bot.Ready():
				return run(ctx)
			case <-ctx.Done():
				return nil
			}
		})
	}
	onceReady(r.deliverer.Run)
	onceReady(r.corrector.Run)
	onceReady(r.teller.Run)
	if r.copy != nil { // else the bot does it
		onceReady(r.bot.Poll)
	}
	group.Go(func() error { return p.keepTidy(ctx, r.store) })
	group.Go(func() error { return p.keepBackups(ctx, r.store) })
	return group.Wait()
}

// logProgress notes what a visit brought, and what could not be had or read.
func (p *program) logProgress(ctx context.Context, done digest.Progress) {
	var later *digest.LaterError
	switch {
	case ctx.Err() != nil: // it was told to stop
	case done.Unread != nil:
		p.log.WarnContext(ctx, "not everything could be read", "err", done.Unread)
	case done.Source == "":
	case errors.As(done.Failed, &later) && later.Unasked:
		p.log.DebugContext(ctx, "left alone for now", "source", done.Source, "next", done.Next, "why", done.Failed)
	case done.Failed != nil:
		p.log.WarnContext(ctx, "not everything could be collected", "source", done.Source, "new", done.Added, "next", done.Next, "err", done.Failed)
	case done.Added > 0:
		p.log.InfoContext(ctx, "collected", "source", done.Source, "new", done.Added, "next", done.Next)
	default:
		p.log.DebugContext(ctx, "nothing new", "source", done.Source, "next", done.Next)
	}
}

// tidyEvery is how often what has been kept for long enough is let go.
const tidyEvery = 10 * time.Minute

// keepTidy lets go what has been kept for long enough.
func (p *program) keepTidy(ctx context.Context, store *storage.Store) error {
	tick := time.NewTicker(tidyEvery)
	defer tick.Stop()
	for {
		if p.KeepTexts > 0 {
			gone, err := store.LetGoTexts(ctx, p.now().AddDate(0, -int(p.KeepTexts), 0))
			if err != nil && ctx.Err() == nil {
				p.log.WarnContext(ctx, "old texts are still there", "err", err)
			}
			if gone > 0 {
				p.log.InfoContext(ctx, "old texts let go", "articles", gone)
			}
		}
		if err := store.Tidy(ctx); err != nil && ctx.Err() == nil {
			p.log.WarnContext(ctx, "old rows are still there", "err", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}
