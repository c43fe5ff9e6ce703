package digest

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// BroadcastBook keeps broadcasts and their deliveries.
type BroadcastBook interface {
	// Unfinished returns the broadcasts that are not over.
	Unfinished(ctx context.Context) ([]int64, error)
	// Forward takes a broadcast a step further, as its state wants it: it
	// enqueues deliveries for chats, if few of them wait to be sent, holds them
	// back, brings them back or drops them, at most limit at a time, and ends
	// it; all in one transaction. at is the moment by which chats listen,
	// see Listening, clock the real one from which on deliveries may be sent.
	Forward(ctx context.Context, broadcast int64, at, clock time.Time, limit int) error
}

// Broadcaster is the Feeder of broadcasts. It keeps as many deliveries in the
// outbox as are sent in some seconds, so that a million of them are neither
// made nor stopped in one go, and nobody waits for them.
type Broadcaster struct {
	Book  BroadcastBook
	Clock func() time.Time // the real one; time.Now if nil
}

// Forwarding is done in so many rows at a time: as many as are sent in the
// seconds until the next step, at the fastest rate that can be bought, and so
// few that a person who writes meanwhile waits for no longer than a blink.
const forwardSize = 2_000

// Feed implements Feeder. Each step is one transaction and depends on nothing
// but what is stored: whenever the program is stopped, the next one goes on.
func (b *Broadcaster) Feed(ctx context.Context, at time.Time) error {
	ids, err := b.Book.Unfinished(ctx)
	if err != nil {
		return err
	}
	var failed []error
	for _, id := range ids {
		if err := b.Book.Forward(ctx, id, at, now(b.Clock), forwardSize); err != nil {
			failed = append(failed, fmt.Errorf("broadcast %d: %w", id, err))
		}
	}
	return errors.Join(failed...)
}
