package digest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

// Outbox is the queue of deliveries.
type Outbox interface {
	// Due returns the subscribers whose hour has come at `now`, newest
	// occurrence only, who have no delivery of that day yet (see Deliverer).
	Due(ctx context.Context, now time.Time) ([]Subscriber, error)
	// Enqueue adds deliveries; those whose (chat, slot) is there are left as
	// they are. It returns how many are new, and moves the Last of each chat
	// that gets a digest to the end of its window in the same transaction.
	Enqueue(ctx context.Context, ds []Delivery) (added int, err error)
	// Pending returns deliveries that may be sent at `now`, oldest first.
	Pending(ctx context.Context, now time.Time, limit int) ([]Delivery, error)
	// Begin moves a delivery from pending to sending; false if somebody else
	// has it. It must be durable before the request leaves.
	Begin(ctx context.Context, id int64, at time.Time) (bool, error)
	// Settle records the outcome of the request and, for Gone and MovedTo,
	// what it means for the chat, in one transaction.
	Settle(ctx context.Context, id int64, o Outcome) error
}

// Editions keeps what goes out.
type Editions interface {
	// Edition chooses what there is to tell, see Compose.
	Edition(ctx context.Context, o Order) (Digest, error)
	// Parts returns the messages of an edition by its key, ErrNotFound if it
	// was not composed yet.
	Parts(ctx context.Context, edition string) ([]Part, error)
	// SaveParts keeps them, so that a delivery resumes with the same bytes and
	// a correction finds where its item was sent.
	SaveParts(ctx context.Context, edition string, parts []Part) error
}

// Gate is the bot's own pause, kept over restarts.
type Gate interface {
	// ClosedUntil returns until when nothing may be sent; zero if open.
	ClosedUntil(ctx context.Context) (time.Time, error)
	// Shut forbids sending until a time.
	Shut(ctx context.Context, until time.Time) error
	// Abandon turns deliveries that have been sending since before a time
	// into ambiguous ones and returns how many there were.
	Abandon(ctx context.Context, before time.Time) (int, error)
}

// Sender speaks to Telegram.
type Sender interface {
	// Render turns an edition into messages, each fit to be sent.
	Render(d Digest, m Manner) ([]Part, error)
	// Send sends the next message of a delivery, of which d.Part are confirmed,
	// and returns its id. Its errors wrap ErrChatGone, ErrRefused, ErrAmbiguous,
	// ErrUnauthorized, ErrDefinite, ErrNoRights, *LaterError or *MovedError.
	Send(ctx context.Context, d Delivery, part Part) (messageID int, err error)
}

// Feeder puts into the outbox what is due beside the digests: it enqueues
// deliveries of its own slots, with the parts of their editions saved before.
// What it did for a moment it does not do again for a later one.
type Feeder interface {
	// Feed is asked every second; it must be cheap when there is nothing.
	Feed(ctx context.Context, now time.Time) error
}

// Deliverer sends editions out: the third journey. Due editions become rows
// of the outbox; rows are sent part by part, and whatever Telegram answers is
// settled before the next request to that chat.
//
// Two clocks: Now tells which editions are due and what they cover; it may be
// a sandbox's or a time named by the operator. Clock is the real one: waiting,
// retrying and leases go by it.
type Deliverer struct {
	Outbox   Outbox
	Editions Editions
	Gate     Gate
	Sender   Sender
	Feeders  []Feeder         // what else is due; one that fails does not hold up the rest
	Now      func() time.Time // time.Now if nil
	Clock    func() time.Time // time.Now if nil
	Log      *slog.Logger
	// Progress, if set, is told the outcome of every delivery.
	Progress func(Delivery, Outcome)
	// After, if set, is told of each message that was sent (by its id) or
	// failed, once that is settled: what it does is no part of the delivery.
	After func(ctx context.Context, d Delivery, message int, failed error)

	pauses pauses
}

const (
	// Up to this many chats are written to at the same time, so that a slow
	// answer does not hold up the rest; the pace is the Sender's.
	parallelChats = 16
	// A request has its own deadline (30 s in the Sender); a row that has
	// been sending for longer than this has lost its sender.
	abandonAfter = 45 * time.Second
	batchSize    = 100
	// How far back an edition may reach (or to a day before the last occurrence
	// of its hour, if they are rarer), so that after a long stop the reader gets
	// one digest and not an archive.
	longestWindow = 72 * time.Hour
	// How often the running service looks for what is due.
	lookEvery = time.Second
)

// Run delivers until ctx ends or the token is refused.
func (d *Deliverer) Run(ctx context.Context) error {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		if _, err := d.Round(ctx); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			if errors.Is(err, ErrUnauthorized) {
				return err
			}
			d.log().ErrorContext(ctx, "delivery round failed", "err", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// Drain delivers everything due, waiting where Telegram asked to, until the
// outbox is empty. It returns how many deliveries were settled for good.
func (d *Deliverer) Drain(ctx context.Context) (int, error) {
	settled := 0
	for {
		n, err := d.Round(ctx)
		settled += n
		if err != nil {
			return settled, err
		}
		wait, err := d.untilNext(ctx)
		if err != nil || wait < 0 {
			return settled, err
		}
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return settled, ctx.Err()
		case <-timer.C:
		}
	}
}

// untilNext says how long to wait for the next pending delivery; negative if
// there is none.
func (d *Deliverer) untilNext(ctx context.Context) (time.Duration, error) {
	clock := now(d.Clock)
	waiting, err := d.Outbox.Pending(ctx, clock.AddDate(10, 0, 0), 1)
	if err != nil || len(waiting) == 0 {
		return -1, err
	}
	until := waiting[0].NotBefore
	closed, err := d.Gate.ClosedUntil(ctx)
	if err != nil {
		return -1, err
	}
	if closed.After(until) {
		until = closed
	}
	return max(until.Sub(clock), 10*time.Millisecond), nil
}

// Round enqueues what is due and sends what is pending now. It returns how
// many deliveries were settled for good.
func (d *Deliverer) Round(ctx context.Context) (int, error) {
	if err := d.enqueueDue(ctx); err != nil {
		return 0, err
	}
	for _, f := range d.Feeders {
		if err := f.Feed(ctx, now(d.Now).UTC()); err != nil {
			d.log().ErrorContext(ctx, "not everything that is due was enqueued", "feeder", fmt.Sprintf("%T", f), "err", err)
		}
	}
	clock := now(d.Clock)
	lost, err := d.Gate.Abandon(ctx, clock.Add(-abandonAfter))
	if err != nil {
		return 0, err
	}
	if lost > 0 {
		d.log().WarnContext(ctx, "deliveries with unknown outcome, not sent again", "count", lost)
	}
	settled := 0
	for ctx.Err() == nil {
		closed, err := d.Gate.ClosedUntil(ctx)
		if err != nil {
			return settled, err
		}
		if now(d.Clock).Before(closed) {
			return settled, nil
		}
		batch, err := d.Outbox.Pending(ctx, now(d.Clock), batchSize)
		if err != nil || len(batch) == 0 {
			return settled, err
		}
		n, err := d.sendAll(ctx, batch)
		settled += n
		if err != nil {
			return settled, err
		}
	}
	return settled, ctx.Err()
}

// sendAll sends a batch, several chats at a time.
func (d *Deliverer) sendAll(ctx context.Context, batch []Delivery) (settled int, err error) {
	var count atomic.Int64
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(parallelChats)
	composed := make(map[string][]Part) // by key
	for _, one := range batch {
		if ctx.Err() != nil {
			break
		}
		parts, err := d.parts(ctx, one, composed)
		if err != nil {
			return int(count.Load()), errors.Join(err, group.Wait())
		}
		group.Go(func() error {
			done, err := d.sendOne(ctx, one, parts)
			if done {
				count.Add(1)
			}
			return err
		})
	}
	err = group.Wait()
	return int(count.Load()), err
}

// parts returns the messages of a delivery's edition, composing it if it is
// the first of its kind.
func (d *Deliverer) parts(ctx context.Context, one Delivery, composed map[string][]Part) ([]Part, error) {
	if parts, ok := composed[one.Edition]; ok {
		return parts, nil
	}
	parts, err := d.Editions.Parts(ctx, one.Edition)
	if errors.Is(err, ErrNotFound) {
		parts, err = d.compose(ctx, one)
	}
	if err != nil {
		return nil, fmt.Errorf("compose edition of %s: %w", one.Date, err)
	}
	composed[one.Edition] = parts
	return parts, nil
}

func (d *Deliverer) compose(ctx context.Context, one Delivery) ([]Part, error) {
	edition, err := d.Editions.Edition(ctx, one.order())
	if err != nil {
		return nil, err
	}
	parts, err := d.Sender.Render(edition, one.Manner)
	if err != nil {
		return nil, err
	}
	return parts, d.Editions.SaveParts(ctx, one.Edition, parts)
}

// sendOne sends what is left of a delivery; done says that it is settled for
// good. Once begun, a request is finished and settled even if ctx ends: its
// outcome would be unknown otherwise.
func (d *Deliverer) sendOne(ctx context.Context, one Delivery, parts []Part) (done bool, err error) {
	for one.Part < len(parts) && ctx.Err() == nil {
		if until := d.pauses.closedUntil(); now(d.Clock).Before(until) {
			return false, nil
		}
		ours, err := d.Outbox.Begin(ctx, one.ID, now(d.Clock))
		if err != nil || !ours {
			return false, err
		}
		begun := context.WithoutCancel(ctx)
		id, failed := d.Sender.Send(begun, one, parts[one.Part])
		outcome := d.outcome(one, len(parts), id, failed)
		err = d.Outbox.Settle(begun, one.ID, outcome)
		if errors.Is(err, ErrNotFound) {
			return true, nil // the chat was forgotten meanwhile
		}
		if err != nil {
			return false, fmt.Errorf("settle delivery %d: %w", one.ID, err)
		}
		if err := d.pause(begun, one, failed); err != nil {
			return false, err
		}
		d.report(ctx, one, outcome)
		if d.After != nil {
			d.After(begun, one, id, failed)
		}
		if errors.Is(failed, ErrUnauthorized) {
			return false, failed
		}
		if outcome.State != Pending {
			return true, nil
		}
		if outcome.Parts == one.Part {
			return false, nil // later
		}
		one.Part = outcome.Parts
	}
	return false, nil
}

// pause shuts the gate if Telegram's "later" turns out to be for the bot.
func (d *Deliverer) pause(ctx context.Context, one Delivery, failed error) error {
	var later *LaterError
	if !errors.As(failed, &later) {
		return nil
	}
	until, everyone := d.pauses.note(one.Chat, now(d.Clock), later.After)
	if !everyone {
		return nil
	}
	d.log().WarnContext(ctx, "Telegram asks to pause everything", "until", until)
	return d.Gate.Shut(ctx, until)
}

func (d *Deliverer) report(ctx context.Context, one Delivery, o Outcome) {
	switch o.State {
	case Ambiguous, Refused:
		d.log().ErrorContext(ctx, "delivery", "id", one.ID, "state", o.State, "why", o.Why)
	case Gone:
		d.log().InfoContext(ctx, "chat is gone", "delivery", one.ID, "why", o.Why)
	case Pending, Sending, Sent, Drafted, Discarded:
	}
	if d.Progress != nil {
		d.Progress(one, o)
	}
}

func (d *Deliverer) log() *slog.Logger {
	if d.Log == nil {
		return slog.New(slog.DiscardHandler)
	}
	return d.Log
}
