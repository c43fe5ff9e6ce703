package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"minber/digest"
	"minber/storage"
)

// The settings name one file, and one process serves from it; or PostgreSQL, and
// any number of copies of the program do, see storage.Member.

// owning is with for what sends. Of a file one process at a time does that, and
// this one waits until another ends. Of a shared database it becomes one of those
// who serve, and ctx ends when it is none any more.
func (p *program) owning(ctx context.Context, do func(context.Context, *rooms) error) error {
	if storage.Shared(string(p.Database)) {
		return p.with(ctx, func(r *rooms) error { return p.joined(ctx, r, do) })
	}
	release, err := storage.Own(ctx, string(p.Database), func() {
		p.log.WarnContext(ctx, "another Minber works with this database: this one waits until it ends", "database", p.Database)
	})
	if err != nil {
		return err
	}
	return errors.Join(p.with(ctx, func(r *rooms) error { return do(ctx, r) }), release())
}

// joined does something as one of those who serve from a database, who are seen
// there until it is done.
func (p *program) joined(ctx context.Context, r *rooms, do func(context.Context, *rooms) error) error {
	var err error
	if r.copy, err = r.store.Join(ctx, copyName(), p.log); err != nil {
		return err
	}
	p.log.InfoContext(ctx, "one of those who serve from this database", "copy", r.copy.ID(), "database", p.Database)
	alive, end := context.WithCancelCause(ctx)
	staying, leave := context.WithCancel(context.WithoutCancel(ctx))
	defer leave()
	stayed := make(chan error, 1)
	go func() {
		err := r.copy.Stay(staying)
		end(err)
		stayed <- err
	}()
	err = do(alive, r)
	leave()
	if outlived := <-stayed; outlived != nil {
		return outlived
	}
	return errors.Join(err, r.copy.Leave(context.WithoutCancel(ctx)))
}

// copyName names this process for people.
func copyName() string {
	host, err := os.Hostname()
	if err != nil {
		host = "unknown"
	}
	return fmt.Sprintf("%s:%d", host, os.Getpid())
}

// alone does what one process does for all that serve from a database, when it is
// this one's turn.
func (r *rooms) alone(ctx context.Context, log *slog.Logger, do func(context.Context) error) error {
	if r.copy == nil {
		return do(ctx)
	}
	return r.copy.Send(ctx, func() {
		log.InfoContext(ctx, "another copy sends: this one takes over when it ends", "copy", r.copy.ID())
	}, do)
}

const (
	// A copy that was taken for dead comes back as another one after a pause,
	// which grows for as long as that fails.
	firstComeback   = time.Second
	longestComeback = 10 * time.Second
)

// comingBack serves until ctx ends. A copy that others went on without, or that
// lost its database, comes back by itself as a new one; what can't serve at all
// from the start says so and ends.
func (p *program) comingBack(ctx context.Context, serve func(context.Context) error) error {
	defer p.comeBack()
	pause := firstComeback
	for served := false; ; {
		begun := time.Now()
		err := serve(ctx)
		served = served || errors.Is(err, digest.ErrOutlived)
		if !served || err == nil || ctx.Err() != nil || errors.Is(err, digest.ErrUnauthorized) {
			return err
		}
		if time.Since(begun) > longestComeback {
			pause = firstComeback
		}
		p.log.WarnContext(ctx, "this copy has stopped all it did, and starts again as another one", "why", err, "in", pause)
		p.tellAway(ctx, err)
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
		pause = min(2*pause, longestComeback)
	}
}
