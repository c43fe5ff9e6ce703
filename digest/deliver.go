package digest

import (
	"context"
	"errors"
	"log/slog"
	"time"
)

// Outbox is the queue of deliveries.
type Outbox interface {
	// FanOut takes up to limit chats whose turn has come by `at`, gives each its
	// next turn, and enqueues an edition for those to whom plan says that one is
	// owed, unless there is one of that slot; all in one transaction. plan is
	// asked once for chats that are alike, with one of them, and for the rest of
	// them later as of the time at which it was asked first.
	FanOut(ctx context.Context, at time.Time, limit int, plan Planner) (FannedOut, error)
	// Enqueue adds deliveries; those whose (chat, slot) is there are left as
	// they are. It returns how many are new.
	Enqueue(ctx context.Context, ds []Delivery) (added int, err error)
	// Advance records what became of requests and moves up to limit deliveries
	// that may be sent at `now` from pending to sending, the oldest first and of
	// one chat only one; all in one transaction, which is durable when it
	// returns: requests must not leave before. What was done to a delivery that
	// is not there any more is no error.
	Advance(ctx context.Context, done []Settled, now time.Time, limit int) (claimed []Delivery, err error)
	// NextPending returns when the next delivery may be sent; zero if none waits.
	NextPending(ctx context.Context) (time.Time, error)
	// Abandon turns deliveries that have been sending since before a time into
	// ambiguous ones and returns how many there were.
	Abandon(ctx context.Context, before time.Time) (int, error)
	// Rewind takes a time off the moments at which what is there may be sent,
	// and off those since when it is being sent: the real clock was set back.
	Rewind(ctx context.Context, by time.Duration) error
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

// Sender speaks to Telegram.
type Sender interface {
	// Render turns an edition into messages, each fit to be sent.
	Render(d Digest, m Manner) ([]Part, error)
	// Ready waits until deliveries may leave and returns how many may at once,
	// between 1 and most; those that don't leave are given Back.
	Ready(ctx context.Context, most int) (int, error)
	Back(n int)
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
// of the outbox; rows are claimed, sent part by part, and whatever Telegram
// answers is settled.
//
// Two clocks: Now tells which editions are due and what they cover; it may be
// a sandbox's or a time named by the operator. Clock is the real one: waiting,
// retrying and leases go by it.
type Deliverer struct {
	Outbox   Outbox
	Editions Editions
	Sender   Sender
	Feeders  []Feeder         // what else is due; one that fails does not hold up the rest
	Now      func() time.Time // time.Now if nil
	Clock    func() time.Time // time.Now if nil
	Parallel int              // how many requests may be under way, so that a slow answer holds up nobody; 32 if 0
	Log      *slog.Logger
	// Progress, if set, is told the outcome of every request, in order.
	Progress func(Delivery, Outcome)
	// After, if set, is told of each message that was sent (by its id) or
	// failed, once that is settled: what it does is no part of the delivery.
	After func(ctx context.Context, d Delivery, message int, failed error)

	unsettled []result        // what requests brought that could not be recorded yet
	inherited bool            // what a former sender left under way has been given up
	latest    time.Time       // that the real clock has shown
	told      map[string]bool // what was complained of
}

const (
	defaultParallel = 32
	// A request has its own deadline (30 s in the Sender); a row that has
	// been sending for longer than this has lost its sender.
	abandonAfter = 45 * time.Second
	// So many chats get their editions in one transaction: a person who writes
	// meanwhile waits for no longer than a blink.
	fanOutSize = 25_000
	// How often the running service looks for what is due.
	lookEvery = time.Second
	// Between two messages to one chat: one a second to a person, and twenty a
	// minute to a group or channel, by Telegram's rule.
	personGap = time.Second
	groupGap  = 3 * time.Second
	// Clocks are corrected by less than this all the time.
	unsteady = time.Minute
)

// Run delivers until ctx ends or the token is refused. Where several processes
// take turns at it, what is under way when it begins has lost its sender: nothing
// of a former turn of its own is.
func (d *Deliverer) Run(ctx context.Context) error {
	d.inherited = false
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
			if !errors.Is(err, ErrCantWrite) { // told by the storage, once
				d.log().ErrorContext(ctx, "delivery round failed", "err", err)
			}
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
		next, err := d.Outbox.NextPending(ctx)
		if err != nil || next.IsZero() && n == 0 { // else feeders may have more
			return settled, err
		}
		timer := time.NewTimer(max(next.Sub(now(d.Clock)), 10*time.Millisecond))
		select {
		case <-ctx.Done():
			timer.Stop()
			return settled, ctx.Err()
		case <-timer.C:
		}
	}
}

// Round enqueues what is due and sends what may be sent now. It returns how
// many deliveries were settled for good.
func (d *Deliverer) Round(ctx context.Context) (int, error) { return newRound(d).run(ctx) }

func (d *Deliverer) parallel() int {
	if d.Parallel > 0 {
		return d.Parallel
	}
	return defaultParallel
}

func (d *Deliverer) log() *slog.Logger {
	if d.Log == nil {
		return slog.New(slog.DiscardHandler)
	}
	return d.Log
}
