package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"minber/digest"
	"minber/web"
)

const (
	// silentAfter is when it is noticed that Telegram does not answer: a poll
	// takes 50 seconds at most, and one may fail.
	silentAfter = 3 * time.Minute
	// An outbox is stuck if something waits for so long, and nothing has been
	// settled lately: a large one takes its time.
	waitsTooLong = 10 * time.Minute
	settledLast  = 5 * time.Minute
)

// conditions must hold for the service to do its work.
func (p *program) conditions(r *rooms) []web.Condition {
	return []web.Condition{
		{Name: "database", Holds: r.store.Ready},
		{Name: "telegram", Holds: func(context.Context) error { return telegramAnswers(r.counters.answered.Load(), p.hours.Now()) }},
		{Name: "sources", Holds: func(ctx context.Context) error {
			times, err := r.store.SourceTimes(ctx)
			if err != nil {
				return err
			}
			return someAreRead(p.sourceStates(r, times))
		}},
		{Name: "outbox", Holds: func(ctx context.Context) error {
			q, err := r.store.Queue(ctx, p.hours.Now())
			if err != nil {
				return err
			}
			return isMoving(q, r.counters.settled.Load(), p.hours.Now())
		}},
	}
}

// telegramAnswers says whether Telegram has answered lately; last is in unix
// milliseconds.
func telegramAnswers(last int64, now time.Time) error {
	if last == 0 {
		return errors.New("it has not answered since the start")
	}
	if ago := now.Sub(time.UnixMilli(last)); ago > silentAfter {
		return fmt.Errorf("it answered last %s ago", ago.Round(time.Second))
	}
	return nil
}

// sourceStates counts the sources that are to be read, by how they are doing.
func (p *program) sourceStates(r *rooms, times map[string]digest.SourceTimes) map[string]int {
	states := map[string]int{"well": 0, "failing": 0, "overdue": 0, "unread": 0}
	now := p.now()
	for _, s := range r.sources {
		t := times[s.Spec().ID]
		switch {
		case t.Well(now):
			states["well"]++
		case t.Failures > 0:
			states["failing"]++
		case t.Overdue(now):
			states["overdue"]++
		default:
			states["unread"]++
		}
	}
	return states
}

// someAreRead says whether articles come in: that some sites are down is no
// reason not to be ready.
func someAreRead(states map[string]int) error {
	all := 0
	for _, n := range states {
		all += n
	}
	if all == 0 || states["well"] > 0 {
		return nil
	}
	return fmt.Errorf("none of %d sources was read when it should be: %d fail, %d are overdue, %d were never read",
		all, states["failing"], states["overdue"], states["unread"])
}

// isMoving says whether what may be sent is sent; settled is in unix
// milliseconds.
func isMoving(q digest.Queue, settled int64, now time.Time) error {
	if q.Oldest.IsZero() {
		return nil
	}
	waits := now.Sub(q.Oldest)
	if waits <= waitsTooLong || now.Sub(time.UnixMilli(settled)) <= settledLast {
		return nil
	}
	return fmt.Errorf("%d deliveries may be sent and are not, the oldest for %s", q.Ready+q.Said, waits.Round(time.Second))
}
