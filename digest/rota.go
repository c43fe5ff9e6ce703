package digest

import (
	"context"
	"errors"
	"net/url"
	"strings"
	"sync"
	"time"
)

// rota has sources visited when they are due: several at a time, but never two
// of one host, and those that are slow or fail on a few of the places only, so
// that they hold up none of the others. A visit that takes long gives its place
// up, and goes on beside the others.
type rota struct {
	collector *Collector
	stops     []*stop
	done      chan finished
	busy      map[string]*stop // those that are being visited, by their hosts
	placed    int              // of these, how many have a place
	sluggish  int              // and of those, how many were troubled when their visits began
	wait      sync.WaitGroup
}

// stop is a source on the rota.
type stop struct {
	source   Source
	index    int
	host     string
	due      time.Time
	off      bool // being visited, or visited and not given a new time
	troubled bool // the latest visit failed or took long
	begun    time.Time
	placed   bool // it is being visited and has a place
}

// finished is a visit that is over.
type finished struct {
	*stop
	report VisitReport
	failed error
	took   time.Duration
}

func (f finished) progress() Progress {
	spec := f.source.Spec()
	return Progress{Source: spec.Name, ID: spec.ID, Took: f.took, Failed: f.failed, Seen: f.report.Seen, Added: f.report.Added, Next: f.report.Next}
}

const (
	// troubledShare is which part of the places is for those that are slow or
	// fail: one in so many.
	troubledShare = 4
	// longVisit is what counts as slow if the time for a visit has no end, and
	// longShare which part of that time does: one in so many.
	longVisit = 30 * time.Second
	longShare = 10
	// mostBeside is how many visits there are beside those that have a place, for
	// each place.
	mostBeside = 3
	// glance is how often the clock is looked at: it may have been set.
	glance = time.Minute
)

// newRota puts sources on a rota, all of them due at once.
func (c *Collector) newRota(sources []Source) *rota {
	r := &rota{collector: c, done: make(chan finished), busy: map[string]*stop{}}
	for i, s := range sources {
		r.stops = append(r.stops, &stop{source: s, index: i, host: hostOf(s.Spec())})
	}
	return r
}

// hostOf returns whom visits of a source burden: nobody else by a file.
func hostOf(spec SourceSpec) string {
	if u, err := url.Parse(spec.URL); err == nil && u.Host != "" {
		return strings.ToLower(u.Host)
	}
	return spec.Kind + ":" + spec.ID
}

// next has sources visited until one visit is over, and returns that one: with
// ctx's error once ctx has ended and no visit is under way. A source is not
// visited again unless its stop is given a new time.
func (r *rota) next(ctx context.Context) (finished, error) {
	for {
		r.start(ctx)
		timer := time.NewTimer(r.untilDue())
		select {
		case f := <-r.done:
			timer.Stop()
			r.settle(f)
			if ctx.Err() == nil {
				return f, nil
			}
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			for len(r.busy) > 0 {
				r.settle(<-r.done)
			}
			r.wait.Wait()
			return finished{}, ctx.Err()
		}
	}
}

// start begins the visits that are due and that there is a place for, the
// longest overdue first.
func (r *rota) start(ctx context.Context) {
	r.move()
	for ctx.Err() == nil && r.placed < r.places() {
		s := r.first()
		if s == nil || s.due.After(r.collector.now()) {
			return
		}
		s.off, s.placed, s.begun, r.busy[s.host] = true, true, time.Now(), s
		r.placed++
		if s.troubled {
			r.sluggish++
		}
		r.wait.Go(func() {
			report, err := r.collector.visitMine(ctx, s.source)
			r.done <- finished{s, report, err, time.Since(s.begun)}
		})
	}
}

func (r *rota) places() int { return max(1, r.collector.Parallel) }

// long is how long a visit takes that counts as slow.
func (r *rota) long() time.Duration {
	if r.collector.VisitTime > 0 {
		return r.collector.VisitTime / longShare
	}
	return longVisit
}

// move takes their places from the visits that take long.
func (r *rota) move() {
	for _, s := range r.busy {
		if r.mayMove(s) && time.Since(s.begun) >= r.long() {
			r.free(s)
		}
	}
}

// mayMove says whether a visit has a place, and may go on without it.
func (r *rota) mayMove(s *stop) bool {
	return s.placed && len(r.busy)-r.placed < mostBeside*r.places()
}

// free takes its place from a visit.
func (r *rota) free(s *stop) {
	s.placed = false
	r.placed--
	if s.troubled {
		r.sluggish--
	}
}

// first returns the source whose turn is first among those that may be visited.
func (r *rota) first() *stop {
	var first *stop
	full := r.sluggish >= max(1, r.collector.Parallel/troubledShare)
	for _, s := range r.stops {
		if s.off || r.busy[s.host] != nil || s.troubled && full {
			continue
		}
		if first == nil || s.due.Before(first.due) {
			first = s
		}
	}
	return first
}

// untilDue returns how long it is until a visit can begin, if none ends before.
func (r *rota) untilDue() time.Duration {
	wait := glance
	if r.placed < r.places() {
		if s := r.first(); s != nil {
			wait = min(max(s.due.Sub(r.collector.now()), 0), glance)
		}
	}
	for _, s := range r.busy {
		if r.mayMove(s) {
			wait = min(wait, max(r.long()-time.Since(s.begun), 0))
		}
	}
	return wait
}

// settle frees what a visit took.
func (r *rota) settle(f finished) {
	if f.placed {
		r.free(f.stop)
	}
	delete(r.busy, f.host)
	if errors.Is(f.failed, ErrElsewhere) { // it was not visited
		return
	}
	f.troubled = f.failed != nil && !errors.Is(f.failed, ErrPartly) || f.took > r.long()
}

// Run visits each source whenever its time has come, and has read what waits
// meanwhile, until ctx ends.
func (c *Collector) Run(ctx context.Context, sources []Source) error {
	var reading sync.WaitGroup
	news := make(chan struct{}, 1)
	reading.Go(func() { c.keepReading(ctx, news) })
	defer reading.Wait()
	r := c.newRota(sources)
	if err := r.recall(ctx); err != nil {
		return err
	}
	for {
		f, err := r.next(ctx)
		if err != nil {
			return nil // told to stop
		}
		if f.due, f.off = f.report.Next, false; f.due.IsZero() { // nobody could say
			f.due = c.now().Add(c.pace().Usual)
		}
		if errors.Is(f.failed, ErrElsewhere) {
			continue
		}
		c.progress(f.progress())
		if f.report.Added+f.report.Revised > 0 {
			select {
			case news <- struct{}{}:
			default:
			}
		}
	}
}

// recall sets the times that were planned before a restart.
func (r *rota) recall(ctx context.Context) error {
	if r.collector.Timetable == nil {
		return nil
	}
	planned, err := r.collector.Timetable.NextVisits(ctx)
	for _, s := range r.stops {
		s.due = planned[s.source.Spec().ID]
	}
	return err
}

// keepReading reads what waits whenever there is news, and what was postponed
// now and then.
func (c *Collector) keepReading(ctx context.Context, news <-chan struct{}) {
	timer := time.NewTicker(firstRetry)
	defer timer.Stop()
	for {
		if _, _, err := c.read(ctx); err != nil && ctx.Err() == nil {
			c.progress(Progress{Unread: err})
		}
		select {
		case <-news:
		case <-timer.C:
		case <-ctx.Done():
			return
		}
	}
}
