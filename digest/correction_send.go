package digest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// Amendments is the queue of messages to be corrected.
type Amendments interface {
	// Stale returns editions that are to be worded again, at most limit.
	Stale(ctx context.Context, limit int) ([]Recast, error)
	// SaveRecast keeps an edition's new words, and enqueues its messages that
	// differ from what they were. The edition stays stale if it was marked
	// again since Stale returned it.
	SaveRecast(ctx context.Context, r Recast, parts []Part) error
	// Amendments returns messages that may be edited at `now`, at most limit.
	Amendments(ctx context.Context, now time.Time, limit int) ([]Amendment, error)
	// SettleAmendment records what became of one.
	SettleAmendment(ctx context.Context, a Amendment, o AmendmentOutcome) error
}

// Editor rewrites what was sent.
type Editor interface {
	// Reword returns the messages of an edition as they should be.
	Reword(r Recast) []Part
	// Edit replaces a message. Its errors are those of Sender.Send, and wrap
	// ErrUnchanged where nothing changed and ErrNotFound where there is no
	// such message.
	Edit(ctx context.Context, a Amendment) error
}

// Corrector brings corrections to where readers were shown what is wrong.
// Editing a message twice does no harm: what is not known to be done is done
// again.
type Corrector struct {
	Amendments Amendments
	Editor     Editor
	Clock      func() time.Time // the real one; time.Now if nil
	Log        *slog.Logger

	until time.Time // Telegram asked to wait
}

const (
	recastsAtOnce = 20
	amendsAtOnce  = 100
	mostAmends    = 12 // attempts, the last after about five hours
)

// Run corrects until ctx ends or the token is refused.
func (c *Corrector) Run(ctx context.Context) error {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		if err := c.Round(ctx); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			if errors.Is(err, ErrUnauthorized) {
				return err
			}
			if !errors.Is(err, ErrCantWrite) { // told by the storage, once
				c.log().ErrorContext(ctx, "corrections were not sent", "err", err)
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// Round words again what is stale, and edits what may be edited now.
func (c *Corrector) Round(ctx context.Context) error {
	stale, err := c.Amendments.Stale(ctx, recastsAtOnce)
	if err != nil {
		return err
	}
	for _, r := range stale {
		if err := c.Amendments.SaveRecast(ctx, r, c.Editor.Reword(r)); err != nil {
			return err
		}
	}
	for ctx.Err() == nil {
		if now(c.Clock).Before(c.until) {
			return nil
		}
		pending, err := c.Amendments.Amendments(ctx, now(c.Clock), amendsAtOnce)
		if err != nil || len(pending) == 0 {
			return err
		}
		for _, a := range pending {
			if err := c.amend(ctx, a); err != nil {
				return err
			}
			if now(c.Clock).Before(c.until) {
				break
			}
		}
	}
	return ctx.Err()
}

func (c *Corrector) amend(ctx context.Context, a Amendment) error {
	begun := context.WithoutCancel(ctx)
	failed := c.Editor.Edit(begun, a)
	o := c.outcome(a, failed)
	if err := c.Amendments.SettleAmendment(begun, a, o); err != nil {
		return fmt.Errorf("settle the correction of delivery %d: %w", a.Delivery.ID, err)
	}
	if o.State == AmendmentLost {
		c.log().InfoContext(ctx, "a message can't be corrected", "delivery", a.Delivery.ID, "why", o.Why)
	}
	if errors.Is(failed, ErrUnauthorized) {
		return failed
	}
	return nil
}

// outcome decides what an answer of Telegram means for an amendment.
func (c *Corrector) outcome(a Amendment, failed error) AmendmentOutcome {
	var (
		later *LaterError
		moved *MovedError
	)
	clock := now(c.Clock)
	if failed == nil || errors.Is(failed, ErrUnchanged) {
		return AmendmentOutcome{State: AmendmentDone}
	}
	o := AmendmentOutcome{State: AmendmentPending, Why: failed.Error()}
	switch {
	case errors.As(failed, &later):
		c.until = clock.Add(later.After)
		o.NotBefore = c.until
	case errors.As(failed, &moved):
		o.NotBefore, o.MovedTo = clock, moved.To
	case errors.Is(failed, ErrUnauthorized), errors.Is(failed, ErrConflict):
		o.NotBefore = clock.Add(time.Minute)
	case errors.Is(failed, ErrChatGone), errors.Is(failed, ErrNoRights), errors.Is(failed, ErrRefused), errors.Is(failed, ErrNotFound),
		a.Attempts >= mostAmends:
		o.State = AmendmentLost
	default: // not sent, or nobody knows
		o.NotBefore = clock.Add(resendWait(a.Attempts) * 3)
	}
	return o
}

func (c *Corrector) log() *slog.Logger {
	if c.Log == nil {
		return slog.New(slog.DiscardHandler)
	}
	return c.Log
}
