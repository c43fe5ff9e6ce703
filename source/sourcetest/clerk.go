package sourcetest

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"minber/digest"
)

// Clerk stands before a library and a timetable, and notes how late each visit
// begins.
type Clerk struct {
	digest.Library
	digest.Timetable
	Now func() time.Time

	begun   time.Time
	mu      sync.Mutex // guards the rest
	planned map[string]span
	visits  map[string][]Visit
}

type span struct{ from, to time.Time }

// Visit is how punctual one was.
type Visit struct {
	Late     time.Duration // after its time
	Interval time.Duration // between that time and the visit before; 0 if there was none
}

// Share is the lateness as a part of the interval.
func (v Visit) Share() float64 {
	if v.Interval <= 0 {
		return 0
	}
	return v.Late.Seconds() / v.Interval.Seconds()
}

// NewClerk makes a clerk.
func NewClerk(library digest.Library, timetable digest.Timetable, now func() time.Time) *Clerk {
	return &Clerk{Library: library, Timetable: timetable, Now: now, begun: now(), planned: map[string]span{}, visits: map[string][]Visit{}}
}

// State is asked for when a visit begins.
func (c *Clerk) State(ctx context.Context, source string) (digest.FetchState, error) {
	c.mu.Lock()
	plan, ok := c.planned[source]
	if !ok { // the first one is due at once
		plan = span{c.begun, c.begun}
	}
	c.visits[source] = append(c.visits[source], Visit{c.Now().Sub(plan.to), plan.to.Sub(plan.from)})
	c.mu.Unlock()
	return c.Library.State(ctx, source)
}

// Visited implements digest.Library.
func (c *Clerk) Visited(ctx context.Context, r digest.VisitReport) error {
	c.plan(r.Source.ID, span{r.At, r.Next})
	return c.Library.Visited(ctx, r)
}

// Defer implements digest.Timetable.
func (c *Clerk) Defer(ctx context.Context, source string, next time.Time) error {
	c.plan(source, span{c.Now(), next})
	return c.Timetable.Defer(ctx, source, next)
}

func (c *Clerk) plan(source string, to span) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.planned[source] = to
}

// Visits returns how punctual those of a source were.
func (c *Clerk) Visits(source string) []Visit {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.visits[source])
}

// Shelf is a library, a timetable and a desk in memory.
type Shelf struct {
	mu       sync.Mutex // guards the rest
	states   map[string]digest.FetchState
	failures map[string]int
	planned  map[string]time.Time
	known    map[string]bool // addresses of articles
}

// NewShelf makes an empty one.
func NewShelf() *Shelf {
	return &Shelf{
		states: map[string]digest.FetchState{}, failures: map[string]int{}, planned: map[string]time.Time{},
		known: map[string]bool{},
	}
}

// Articles is how many there are whose addresses begin so.
func (s *Shelf) Articles(prefix string) (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for url := range s.known {
		if strings.HasPrefix(url, prefix) {
			n++
		}
	}
	return n
}

// State implements digest.Library.
func (s *Shelf) State(_ context.Context, source string) (digest.FetchState, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.states[source], nil
}

// Known implements digest.Library.
func (s *Shelf) Known(_ context.Context, url string) (bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.known[url], nil
}

// AddAll implements digest.Library.
func (s *Shelf) AddAll(_ context.Context, articles []digest.Article) []digest.Added {
	s.mu.Lock()
	defer s.mu.Unlock()
	done := make([]digest.Added, len(articles))
	for i, a := range articles {
		if !s.known[a.URL] {
			s.known[a.URL] = true
			done[i] = digest.Added{ID: int64(len(s.known)), New: true}
		}
	}
	return done
}

// Revise implements digest.Library: nothing is read again.
func (*Shelf) Revise(context.Context, digest.Article) (bool, error) { return false, nil }

// Visited implements digest.Library.
func (s *Shelf) Visited(_ context.Context, r digest.VisitReport) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.planned[r.Source.ID] = r.Next
	if s.failures[r.Source.ID]++; r.Failed == "" {
		s.failures[r.Source.ID], s.states[r.Source.ID] = 0, r.State
	}
	return nil
}

// NextVisits implements digest.Timetable.
func (s *Shelf) NextVisits(context.Context) (map[string]time.Time, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.planned), nil
}

// Habits implements digest.Timetable.
func (s *Shelf) Habits(_ context.Context, source string) (digest.Habits, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return digest.Habits{Failures: s.failures[source]}, nil
}

// Defer implements digest.Timetable.
func (s *Shelf) Defer(_ context.Context, source string, next time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.planned[source] = next
	return nil
}

// Unread implements digest.Desk: whatever comes in is never read.
func (*Shelf) Unread(context.Context, time.Time, int, int) ([]digest.Reading, error) { return nil, nil }

// SaveAll implements digest.Desk.
func (*Shelf) SaveAll(_ context.Context, read []digest.Understood) []error {
	return make([]error, len(read))
}

// Postpone implements digest.Desk.
func (*Shelf) Postpone(context.Context, digest.Reading, time.Time, string) error { return nil }

// Understand implements digest.Understander.
func (*Shelf) Understand(context.Context, digest.Article) (digest.Understanding, error) {
	return digest.Understanding{}, nil
}

// Rules implements digest.Understander.
func (*Shelf) Rules() int { return 1 }
