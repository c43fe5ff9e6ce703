package digest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// BroadcastBoard knows whose progress is to be shown.
type BroadcastBoard interface {
	// Unshown returns the broadcasts that are not over, and those of which it
	// was not shown yet that they are.
	Unshown(ctx context.Context) ([]Broadcast, error)
	// Shown notes that nothing of a broadcast has to be shown any more.
	Shown(ctx context.Context, broadcast int64) error
}

// Teller shows how far broadcasts have come, in the message with which each was
// begun.
type Teller struct {
	Board BroadcastBoard
	// Show rewrites the message; rate is how many a second are settled, 0 if
	// that is not known.
	Show  func(ctx context.Context, b Broadcast, rate float64) error
	Clock func() time.Time // the real one; time.Now if nil
	Log   *slog.Logger

	told map[int64]*telling
}

// telling is what is known of a broadcast that is being shown.
type telling struct {
	shown Broadcast // as it was shown last
	seen  []sample
}

// sample is how many were settled at a time.
type sample struct {
	at   time.Time
	done int
}

const (
	tellEvery = 3 * time.Second  // a message is not edited more often
	rateOver  = 60 * time.Second // the rate is what it was so long
)

// Run shows what changes until ctx ends.
func (t *Teller) Run(ctx context.Context) error {
	tick := time.NewTicker(tellEvery)
	defer tick.Stop()
	for {
		if err := t.Round(ctx); err != nil && ctx.Err() == nil {
			t.log().WarnContext(ctx, "progress of a broadcast is not shown", "err", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// Round shows of each broadcast what has changed since it was shown last.
func (t *Teller) Round(ctx context.Context) error {
	all, err := t.Board.Unshown(ctx)
	if err != nil {
		return err
	}
	known := t.told
	t.told = make(map[int64]*telling, len(all))
	var failed []error
	for _, b := range all {
		one := known[b.ID]
		if one == nil {
			one = &telling{}
		}
		t.told[b.ID] = one
		if err := t.tell(ctx, b, one); err != nil {
			failed = append(failed, fmt.Errorf("broadcast %d: %w", b.ID, err))
		}
	}
	return errors.Join(failed...)
}

func (t *Teller) tell(ctx context.Context, b Broadcast, one *telling) error {
	rate := one.rate(b, now(t.Clock))
	if b.Message == 0 {
		if b.Over.IsZero() {
			return nil
		}
		return t.Board.Shown(ctx, b.ID)
	}
	was := one.shown
	if was.ID == b.ID && was.State == b.State && was.Done() == b.Done() && was.Over.Equal(b.Over) {
		return nil
	}
	err := t.Show(ctx, b, rate)
	switch {
	case err == nil, errors.Is(err, ErrUnchanged):
		one.shown = b
		if b.Over.IsZero() {
			return nil
		}
		return t.Board.Shown(ctx, b.ID)
	case errors.Is(err, ErrNotFound), errors.Is(err, ErrChatGone), errors.Is(err, ErrRefused), errors.Is(err, ErrNoRights):
		return errors.Join(err, t.Board.Shown(ctx, b.ID)) // there is nothing to be edited any more
	}
	return err // and again with the next round
}

// rate is how many a second have been settled lately while the broadcast went.
func (o *telling) rate(b Broadcast, at time.Time) float64 {
	if b.State != BroadcastGoing {
		o.seen = nil
		return 0
	}
	for len(o.seen) > 1 && at.Sub(o.seen[0].at) > rateOver {
		o.seen = o.seen[1:]
	}
	o.seen = append(o.seen, sample{at, b.Done()})
	first := o.seen[0]
	if passed := at.Sub(first.at).Seconds(); passed > 0 {
		return float64(b.Done()-first.done) / passed
	}
	return 0
}

func (t *Teller) log() *slog.Logger {
	if t.Log == nil {
		return slog.New(slog.DiscardHandler)
	}
	return t.Log
}
