package digest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"
)

// round sends what may be sent, until nothing is left that may. One goroutine
// owns it and the outbox; each request has its own. What requests brought is
// recorded together with the claim of the next ones, in one transaction, so
// that a commit is shared by all that are under way at a time.
type round struct {
	*Deliverer
	results chan result    // of the requests under way, and there is room for all of them
	ready   chan readiness // the Sender's answer to what it is being asked

	done     []result // to be recorded
	underWay int      // requests
	asking   bool     // the Sender is being asked
	dry      bool     // there was less to claim than was allowed
	more     bool     // there were more chats whose turn had come than were looked at
	settled  int      // deliveries, for good
	failed   error    // nothing is claimed any more
	composed map[string][]Part
	after    sync.WaitGroup

	stopAsking context.CancelFunc
}

// result is what one request brought.
type result struct {
	delivery Delivery
	outcome  Outcome
	failed   error
}

type readiness struct {
	count int
	err   error
}

// recordWithin is how long a result waits to be recorded together with the next
// claim. A crash meanwhile leaves nobody knowing what became of it.
const recordWithin = 2 * time.Millisecond

// mostComposed is how many editions are kept at hand. Digests are shared by
// many; what is composed for one chat alone is not asked for again.
const mostComposed = 256

func newRound(d *Deliverer) *round {
	return &round{
		Deliverer: d, results: make(chan result, d.parallel()), ready: make(chan readiness, 1), composed: make(map[string][]Part),
	}
}

func (r *round) run(ctx context.Context) (settled int, err error) {
	defer r.after.Wait()
	var asked context.Context
	asked, r.stopAsking = context.WithCancel(ctx)
	defer r.stopAsking()
	if err := r.flush(ctx); err != nil {
		return 0, err
	}
	if err := r.look(ctx); err != nil {
		return 0, err
	}
	tick := time.NewTicker(lookEvery) // a broadcast may take hours: what falls due meanwhile does not wait
	defer tick.Stop()
	var record <-chan time.Time
	for {
		r.ask(asked)
		if r.underWay == 0 && !r.asking && len(r.done) == 0 {
			return r.settled, errors.Join(r.failed, ctx.Err())
		}
		select {
		case one := <-r.results:
			if r.collect(one); record == nil {
				record = time.After(recordWithin)
			}
		case answer := <-r.ready:
			r.asking, record = false, nil
			r.fail(answer.err)
			r.collect()
			r.advance(ctx, answer.count)
		case <-record:
			record = nil
			r.advance(ctx, 0)
		case <-tick.C:
			r.fail(r.look(ctx))
			r.dry = false
			clear(r.composed) // some may have been corrected
		}
		if r.more && r.failed == nil && ctx.Err() == nil {
			r.fail(r.look(ctx))
			r.dry = false
		}
	}
}

// flush records what could not be recorded before.
func (r *round) flush(ctx context.Context) error {
	if len(r.unsettled) == 0 {
		return nil
	}
	if _, err := r.Outbox.Advance(ctx, outcomes(r.unsettled), now(r.Clock), 0); err != nil {
		return fmt.Errorf("record %d outcomes: %w", len(r.unsettled), err)
	}
	r.concludeAll(ctx, r.unsettled)
	r.unsettled = nil
	return nil
}

func outcomes(of []result) []Settled {
	settled := make([]Settled, len(of))
	for i, one := range of {
		settled[i] = Settled{one.delivery.ID, one.outcome}
	}
	return settled
}

// look enqueues what is due, and gives up what has lost its sender: in the
// beginning all that is under way, later what has been so for too long.
func (r *round) look(ctx context.Context) (err error) {
	back, err := r.rewind(ctx)
	if err != nil {
		return err
	}
	if r.more, err = r.enqueueDue(ctx, back); err != nil {
		return err
	}
	if err := r.feed(ctx); err != nil {
		return err
	}
	before := now(r.Clock).Add(unsteady) // a former sender's clock may have been ahead
	if r.inherited {
		before = now(r.Clock).Add(-abandonAfter)
	}
	lost, err := r.Outbox.Abandon(ctx, before)
	if lost > 0 {
		r.log().WarnContext(ctx, "deliveries with unknown outcome, not sent again", "count", lost)
	}
	r.inherited = r.inherited || err == nil
	return err
}

// feed has everything else that is due enqueued. A feeder that fails holds up
// nobody, and is complained of once until it works again.
func (r *round) feed(ctx context.Context) error {
	for _, f := range r.Feeders {
		name := fmt.Sprintf("%T", f)
		err := f.Feed(ctx, now(r.Now).UTC())
		switch {
		case err == nil:
			delete(r.told, name)
		case errors.Is(err, ErrCantWrite), errors.Is(err, ErrOutlived), ctx.Err() != nil: // nor can any of the others
			return err
		case r.isNews(name):
			r.log().ErrorContext(ctx, "not everything that is due was enqueued", "feeder", name, "err", err)
		}
	}
	return nil
}

// rewind looks whether the real clock was set back, and if so has what waits
// wait for as long as it was to, and not for the leap as well. It returns by how
// much.
//
// What Telegram asked to wait for is waited for: nothing is taken off but what
// the clock went back since the latest look, so that a time that was set before
// comes no earlier. One that was set after the leap, before it was noticed, may
// come too early; then the Sender, whose pauses go by a clock that nobody sets,
// refuses and it waits on. That is what holds when the clock leaps forward, too.
func (r *round) rewind(ctx context.Context) (by time.Duration, err error) {
	clock := now(r.Clock).Round(0) // without the monotonic reading, which does not leap
	if by = r.latest.Sub(clock); r.latest.IsZero() || by < unsteady {
		if clock.After(r.latest) {
			r.latest = clock
		}
		return 0, nil
	}
	if err := r.Outbox.Rewind(ctx, by); err != nil {
		return 0, err
	}
	r.latest = clock
	r.log().WarnContext(ctx, "the clock was set back: what waits is to wait no longer for that", "by", by)
	return by, nil
}

// fail remembers the first error: what is under way is finished and recorded,
// and nothing else is begun.
func (r *round) fail(err error) {
	if err == nil || r.failed != nil || errors.Is(err, context.Canceled) {
		return
	}
	r.failed = err
	r.stopAsking() // Telegram's pause may last for hours
}

// ask asks the Sender whether more may leave, if there is more and room for it.
func (r *round) ask(ctx context.Context) {
	room := r.parallel() - r.underWay
	if r.asking || r.dry || room <= 0 || r.failed != nil || ctx.Err() != nil {
		return
	}
	r.asking = true
	go func() { // it ends with ctx, and the round does not end before
		n, err := r.Sender.Ready(ctx, room)
		r.ready <- readiness{n, err}
	}()
}

// collect takes the results that are there.
func (r *round) collect(some ...result) {
	r.done = append(r.done, some...)
	r.underWay -= len(some)
	for {
		select {
		case one := <-r.results:
			r.done = append(r.done, one)
			r.underWay--
		default:
			return
		}
	}
}

// advance records what requests brought, and begins as many as are allowed.
func (r *round) advance(ctx context.Context, allowed int) {
	if r.failed != nil || ctx.Err() != nil {
		r.Sender.Back(allowed)
		allowed = 0
	}
	done := slices.Concat(r.unsettled, r.done)
	r.done = nil
	if len(done) == 0 && allowed == 0 {
		return
	}
	begun := context.WithoutCancel(ctx) // an outcome would be unknown otherwise
	claimed, err := r.Outbox.Advance(begun, outcomes(done), now(r.Clock), allowed)
	if err != nil {
		r.unsettled = done // nothing may leave that can't be recorded
		r.Sender.Back(allowed)
		r.fail(err)
		return
	}
	r.unsettled = nil
	r.concludeAll(begun, done)
	r.dry = len(claimed) < allowed // what has been settled may have held up something else of its chat
	r.Sender.Back(allowed - len(claimed))
	for _, one := range claimed {
		r.begin(begun, one)
	}
}

// begin sends the next message of a delivery that has been claimed.
func (r *round) begin(ctx context.Context, one Delivery) {
	r.underWay++
	if late(one, now(r.Now)) {
		r.Sender.Back(1)
		r.results <- result{one, Outcome{State: Late, Why: "the next edition tells it"}, nil}
		return
	}
	if one.Damaged != "" {
		r.Sender.Back(1)
		err := fmt.Errorf("%w: its row is damaged: %s", ErrRefused, one.Damaged)
		r.results <- result{one, outcome(one, 0, 0, err, now(r.Clock)), err}
		return
	}
	parts, err := r.parts(ctx, one)
	if err == nil && one.Part >= len(parts) {
		err = fmt.Errorf("part %d of %d", one.Part+1, len(parts))
	}
	if err != nil {
		r.Sender.Back(1)
		err = fmt.Errorf("%w: compose edition of %s: %w", ErrDefinite, one.Date, err)
		r.results <- result{one, outcome(one, 0, 0, err, now(r.Clock)), err}
		return
	}
	go func() { // its result is waited for
		id, err := r.Sender.Send(ctx, one, parts[one.Part])
		r.results <- result{one, outcome(one, len(parts), id, err, now(r.Clock)), err}
	}()
}

func (r *round) concludeAll(ctx context.Context, recorded []result) {
	for _, one := range recorded {
		r.conclude(ctx, one)
	}
}

// conclude tells of an outcome that has been recorded.
func (r *round) conclude(ctx context.Context, one result) {
	o := one.outcome
	if o.State != Pending {
		r.settled++
	}
	switch o.State {
	case Ambiguous, Refused:
		r.log().ErrorContext(ctx, "not delivered", "delivery", one.delivery.ID, "state", o.State, "why", o.Why)
	case Gone, Late:
		r.log().InfoContext(ctx, "not delivered", "delivery", one.delivery.ID, "state", o.State, "why", o.Why)
	case Pending, Sending, Sent, Drafted, Discarded, Held:
	}
	if r.Progress != nil {
		r.Progress(one.delivery, o)
	}
	if r.After != nil {
		r.after.Go(func() { r.After(ctx, one.delivery, o.MessageID, one.failed) })
	}
	if errors.Is(one.failed, ErrUnauthorized) || errors.Is(one.failed, ErrCantWrite) {
		r.fail(one.failed)
	}
}

// parts returns the messages of a delivery's edition, composing it if it is
// the first of its kind.
func (r *round) parts(ctx context.Context, one Delivery) ([]Part, error) {
	if parts, ok := r.composed[one.Edition]; ok {
		return parts, nil
	}
	parts, err := r.Editions.Parts(ctx, one.Edition)
	if errors.Is(err, ErrNotFound) {
		parts, err = r.compose(ctx, one)
	}
	if err != nil {
		return nil, err
	}
	if len(r.composed) >= mostComposed {
		clear(r.composed)
	}
	r.composed[one.Edition] = parts
	return parts, nil
}

func (r *round) compose(ctx context.Context, one Delivery) ([]Part, error) {
	edition, err := r.Editions.Edition(ctx, one.order())
	if err != nil {
		return nil, err
	}
	parts, err := r.Sender.Render(edition, one.Manner)
	if err != nil {
		return nil, err
	}
	return parts, r.Editions.SaveParts(ctx, one.Edition, parts)
}
