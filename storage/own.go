package storage

import (
	"context"
	"fmt"
	"time"
)

// ownEvery is how often it is looked whether a database has become free.
const ownEvery = 500 * time.Millisecond

// Own waits until no other process owns a database, and owns it until release
// is called or the process ends, however it ends. told is called once if that
// takes waiting. What sends needs to own the database: of two that record what
// they do in it, each would take what the other has under way for lost. What
// only reads or adds articles does not. Those who serve from a Shared database
// need no owner: they Join.
func Own(ctx context.Context, url string, told func()) (release func() error, err error) {
	base, err := engineAt(url)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	if release, err = base.own(ctx, told); err != nil {
		return nil, fmt.Errorf("own database %s: %w", base, explain(err))
	}
	return release, nil
}

// whenOwned tries to take a lock until it is free.
func whenOwned(ctx context.Context, told func(), take func() (taken bool, err error)) error {
	tick := time.NewTicker(ownEvery)
	defer tick.Stop()
	for waited := false; ; waited = true {
		taken, err := take()
		if taken || err != nil {
			return err
		}
		if !waited {
			told()
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}
