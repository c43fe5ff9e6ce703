package bot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"minber/digest"
)

const (
	parallelChats = 16
	mostTries     = 5
	waitingLimit  = 1000
	// How long an update that is being handled may go on after the service
	// was told to stop.
	drainTime = 10 * time.Second
	// A handler that hangs must not hold its chat for ever.
	handleTime = 2 * time.Minute
)

// desk handles updates: those of one chat in order, those of several chats
// side by side. Pending work is in the Inbox; what is here can be lost.
type desk struct {
	inbox  *holdover
	log    *slog.Logger
	handle func(ctx context.Context, u digest.Update) error
	// sorry tells the chat that its request failed, and returns false if there
	// is nobody to tell.
	sorry func(ctx context.Context, u digest.Update, cause error) bool
	// told, if set, hears that an update is done, and how long it waited.
	told  func(waited time.Duration, failed bool)
	clock func() time.Time

	// useless finds those of waiting updates that are not to be handled any more,
	// by the reason.
	useless func([]digest.Update) map[string][]int64

	arrived chan struct{} // has room for one: there is something to take on

	group   sync.WaitGroup
	alone   sync.RWMutex // held for writing by a last try
	looking sync.Mutex   // held while the Inbox is looked into

	mu      sync.Mutex
	behind  bool                               // the Inbox may hold more than was taken on
	queues  map[digest.Address][]digest.Update // what was taken on and not begun
	serving map[digest.Address]bool            // chats of which an update is being handled
	workers int
	taken   map[int64]bool // ids that were taken on, until no list has them any more
	done    []int64        // since the Inbox was looked into last
}

func newDesk(inbox Inbox, log *slog.Logger) *desk {
	return &desk{
		inbox: newHoldover(inbox), log: log, arrived: make(chan struct{}, 1),
		queues: make(map[digest.Address][]digest.Update), serving: make(map[digest.Address]bool), taken: make(map[int64]bool),
	}
}

// nudge has what arrived be taken on soon.
func (d *desk) nudge() {
	select {
	case d.arrived <- struct{}{}:
	default:
	}
}

// takeOn starts handling what waits in the Inbox and was not taken on before.
func (d *desk) takeOn(ctx context.Context) error {
	d.looking.Lock() // an older list must not be judged after a newer one
	defer d.looking.Unlock()
	for again := true; again; { // behind what is of no use there may be something that is
		var err error
		if again, err = d.look(ctx); err != nil {
			return err
		}
	}
	return nil
}

// look takes on one list of what waits; again says that all of it was of no use.
func (d *desk) look(ctx context.Context) (again bool, err error) {
	d.mu.Lock()
	done := d.done
	d.done = nil
	d.mu.Unlock()
	waiting, err := d.inbox.Waiting(ctx, waitingLimit)
	d.mu.Lock()
	for _, id := range done { // before the list was made
		delete(d.taken, id)
	}
	d.behind = err != nil || len(waiting) > 0
	fresh := slices.DeleteFunc(waiting, func(u digest.Update) bool { return d.taken[u.ID] })
	d.mu.Unlock()
	if err != nil {
		return false, fmt.Errorf("look into the inbox: %w", err)
	}
	listed := len(fresh)
	fresh, err = d.setAside(ctx, fresh)
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, u := range fresh {
		d.taken[u.ID] = true
		d.queues[u.Chat] = append(d.queues[u.Chat], u)
	}
	for d.workers < parallelChats {
		u, ok := d.begin()
		if !ok {
			break
		}
		d.workers++
		d.group.Go(func() { d.serve(ctx, u) })
	}
	return listed > 0 && len(fresh) == 0, err
}

// setAside settles what is of no use any more, without trying it, and returns
// the rest.
func (d *desk) setAside(ctx context.Context, waiting []digest.Update) ([]digest.Update, error) {
	if d.useless == nil {
		return waiting, nil
	}
	var problems []error
	for why, ids := range d.useless(waiting) {
		d.log.InfoContext(ctx, "updates set aside", "count", len(ids), "why", why)
		if err := d.inbox.SetAside(ctx, ids, why); err != nil {
			problems = append(problems, err)
		}
		waiting = slices.DeleteFunc(waiting, func(u digest.Update) bool { return slices.Contains(ids, u.ID) })
	}
	return waiting, errors.Join(problems...)
}

// begin takes the oldest update of the chat that wrote last: who waits now comes
// before who wrote while the service was down, and who may have gone since.
func (d *desk) begin() (u digest.Update, ok bool) {
	var newest int64
	for chat, queue := range d.queues {
		if last := queue[len(queue)-1].ID; !d.serving[chat] && (!ok || last > newest) {
			u, newest, ok = queue[0], last, true
		}
	}
	if !ok {
		return u, false
	}
	d.serving[u.Chat] = true
	if rest := d.queues[u.Chat][1:]; len(rest) > 0 {
		d.queues[u.Chat] = rest
	} else {
		delete(d.queues, u.Chat)
	}
	return u, true
}

// serve handles updates until there are none that may be begun.
func (d *desk) serve(ctx context.Context, u digest.Update) {
	for ok := true; ok; u, ok = d.another(ctx, u.Chat) {
		d.one(ctx, u)
	}
}

// another begins the next update after one of a chat has been served.
func (d *desk) another(ctx context.Context, served digest.Address) (u digest.Update, ok bool) {
	d.mu.Lock()
	delete(d.serving, served)
	few := d.behind && len(d.queues) < parallelChats
	d.mu.Unlock()
	if few && ctx.Err() == nil {
		if err := d.takeOn(ctx); err != nil && ctx.Err() == nil && !errors.Is(err, digest.ErrAway) { // told by the storage, once
			d.log.ErrorContext(ctx, "updates wait", "err", err)
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if ctx.Err() == nil {
		u, ok = d.begin()
	}
	if !ok {
		d.workers--
	}
	return u, ok
}

// one handles an update and settles it. It is finished even if ctx ends
// meanwhile, but not for longer than drainTime.
func (d *desk) one(ctx context.Context, u digest.Update) {
	begun, cancel := context.WithTimeout(context.WithoutCancel(ctx), handleTime)
	defer cancel()
	stop := context.AfterFunc(ctx, func() {
		if errors.Is(context.Cause(ctx), digest.ErrOutlived) {
			cancel() // others take it up
			return
		}
		timer := time.AfterFunc(drainTime, cancel)
		context.AfterFunc(begun, func() { timer.Stop() })
	})
	defer stop()
	failed := ""
	waited := d.waited(u)
	err := d.try(begun, u)
	switch {
	case errors.Is(err, errUnsaid):
		d.postpone(u)
		return
	case errors.Is(err, digest.ErrElsewhere): // whoever has it sees to it
		d.forget(u)
		return
	case errors.Is(err, digest.ErrOutlived): // and so do the others with all of them
		d.log.WarnContext(ctx, "an update is left to others", "update", u.ID, "why", err)
		return
	}
	if err != nil {
		failed = hush(err.Error(), u)
		if !errors.Is(err, digest.ErrCantWrite) { // told by the storage, once
			d.log.ErrorContext(ctx, "update given up", "update", u.ID, "err", failed)
		}
	}
	if err := d.inbox.Handled(begun, u.ID, failed); err != nil { // it is not handled again before a restart
		d.log.ErrorContext(ctx, "update not settled", "update", u.ID, "err", err)
		return
	}
	if d.told != nil {
		d.told(waited, err != nil)
	}
	d.forget(u)
}

// forget has an update be taken on again if a list has it that is made from now
// on.
func (d *desk) forget(u digest.Update) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.done = append(d.done, u.ID)
}

// waited is how long ago an update was received.
func (d *desk) waited(u digest.Update) time.Duration {
	if d.clock == nil || u.At.IsZero() {
		return 0
	}
	return max(d.clock().Sub(u.At), 0)
}

// postpone leaves an update for when the database can be written again, and what
// follows it in its chat.
func (d *desk) postpone(u digest.Update) {
	d.inbox.postpone(u)
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.taken, u.ID)
	for _, next := range d.queues[u.Chat] {
		delete(d.taken, next.ID)
	}
	delete(d.queues, u.Chat)
}

// try handles an update. Tries are counted before they are made, so that one
// which takes the whole program down is set aside at the fifth restart. The last
// one is made while nothing else is under way: what was begun beside an update
// that does so, again and again, is not to blame.
func (d *desk) try(ctx context.Context, u digest.Update) error {
	if u.Tries+1 >= mostTries {
		d.alone.Lock()
		defer d.alone.Unlock()
	} else {
		d.alone.RLock()
		defer d.alone.RUnlock()
	}
	before, err := d.inbox.Attempt(ctx, u.ID)
	if err != nil {
		return fmt.Errorf("count a try: %w", err)
	}
	if before >= mostTries {
		return fmt.Errorf("set aside after %d tries", before)
	}
	err = d.safely(ctx, u)
	switch {
	case errors.Is(err, digest.ErrOutlived): // it is not for us to say sorry
		return err
	case errors.Is(err, digest.ErrAway): // it is back soon, and then there is an answer
		return fmt.Errorf("%w: %w", errUnsaid, err)
	}
	unable := errors.Is(err, digest.ErrCantWrite)
	if said := (unable || errors.Is(err, errHandler)) && d.sorry(ctx, u, err); unable && !said {
		return fmt.Errorf("%w: %w", errUnsaid, err)
	}
	return err
}

// errHandler marks a request that could not be answered, so that nothing was
// said yet.
var errHandler = errors.New("no answer")

// safely turns a panic into an error.
func (d *desk) safely(ctx context.Context, u digest.Update) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			d.log.ErrorContext(ctx, "panic", "update", u.ID, "cause", hush(fmt.Sprint(cause), u), "stack", string(debug.Stack()))
			err = fmt.Errorf("%w: panic: %v", errHandler, cause)
		}
	}()
	return d.handle(ctx, u)
}

// sleep waits; false if ctx ended first.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
