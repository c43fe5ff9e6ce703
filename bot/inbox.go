package bot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"
	"time"

	"minber/digest"
)

const (
	parallelChats = 16
	mostTries     = 3
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

	places chan struct{}
	group  sync.WaitGroup

	looking sync.Mutex // held while the Inbox is looked into

	mu     sync.Mutex
	behind bool                               // the Inbox may hold more than was taken on
	queues map[digest.Address][]digest.Update // of chats that have a worker
	taken  map[int64]bool                     // ids that were taken on, until the Inbox lists them no more
}

func newDesk(inbox Inbox, log *slog.Logger) *desk {
	return &desk{
		inbox: newHoldover(inbox), log: log, places: make(chan struct{}, parallelChats),
		queues: make(map[digest.Address][]digest.Update), taken: make(map[int64]bool),
	}
}

// takeOn starts handling what waits in the Inbox and was not taken on before.
func (d *desk) takeOn(ctx context.Context) error {
	d.looking.Lock() // an older list must not be judged after a newer one
	defer d.looking.Unlock()
	waiting, err := d.inbox.Waiting(ctx, waitingLimit)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.behind = err != nil || len(waiting) == waitingLimit
	if err != nil {
		return fmt.Errorf("look into the inbox: %w", err)
	}
	d.forgetDone(waiting)
	for _, u := range waiting {
		if d.taken[u.ID] {
			continue
		}
		d.taken[u.ID] = true
		_, busy := d.queues[u.Chat]
		d.queues[u.Chat] = append(d.queues[u.Chat], u)
		if !busy {
			d.group.Go(func() { d.serve(ctx, u.Chat) })
		}
	}
	return nil
}

// forgetDone drops the ids that the list, which is in the order of ids, shows
// to be done.
func (d *desk) forgetDone(waiting []digest.Update) {
	listed := make(map[int64]bool, len(waiting))
	for _, u := range waiting {
		listed[u.ID] = true
	}
	for id := range d.taken {
		if !listed[id] && (len(waiting) < waitingLimit || id < waiting[len(waiting)-1].ID) {
			delete(d.taken, id)
		}
	}
}

// serve handles a chat's updates until there are none.
func (d *desk) serve(ctx context.Context, chat digest.Address) {
	select {
	case d.places <- struct{}{}:
		defer func() { <-d.places }()
	case <-ctx.Done():
	}
	for {
		d.mu.Lock()
		queue := d.queues[chat]
		if len(queue) == 0 || ctx.Err() != nil {
			delete(d.queues, chat)
			behind := d.behind && ctx.Err() == nil
			d.mu.Unlock()
			if behind {
				if err := d.takeOn(ctx); err != nil {
					d.log.ErrorContext(ctx, "updates wait", "err", err)
				}
			}
			return
		}
		d.queues[chat] = queue[1:]
		d.mu.Unlock()
		d.one(ctx, queue[0])
	}
}

// one handles an update and settles it. It is finished even if ctx ends
// meanwhile, but not for longer than drainTime.
func (d *desk) one(ctx context.Context, u digest.Update) {
	begun, cancel := context.WithTimeout(context.WithoutCancel(ctx), handleTime)
	defer cancel()
	stop := context.AfterFunc(ctx, func() {
		timer := time.AfterFunc(drainTime, cancel)
		context.AfterFunc(begun, func() { timer.Stop() })
	})
	defer stop()
	failed := ""
	err := d.try(begun, u)
	if errors.Is(err, errUnsaid) {
		d.postpone(u)
		return
	}
	if err != nil {
		failed = err.Error()
		if !errors.Is(err, digest.ErrCantWrite) { // told by the storage, once
			d.log.ErrorContext(ctx, "update given up", "update", u.ID, "err", err)
		}
	}
	if err := d.inbox.Handled(begun, u.ID, failed); err != nil {
		d.log.ErrorContext(ctx, "update not settled", "update", u.ID, "err", err)
	}
}

// postpone leaves an update for when the database can be written again.
func (d *desk) postpone(u digest.Update) {
	d.inbox.postpone(u.ID)
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.taken, u.ID)
}

// try handles an update. Tries are counted before they are made, so that one
// which takes the whole program down is set aside at the third restart.
func (d *desk) try(ctx context.Context, u digest.Update) error {
	before, err := d.inbox.Attempt(ctx, u.ID)
	if err != nil {
		return fmt.Errorf("count a try: %w", err)
	}
	if before >= mostTries {
		return fmt.Errorf("set aside after %d tries", before)
	}
	err = d.safely(ctx, u)
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
			d.log.ErrorContext(ctx, "panic", "update", u.ID, "cause", fmt.Sprint(cause), "stack", string(debug.Stack()))
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
