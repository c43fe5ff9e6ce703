package digest_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"minber/digest"
)

// timetable keeps visits in memory.
type timetable struct {
	mu       sync.Mutex
	planned  map[string]time.Time
	failures map[string]int
}

func newTimetable() *timetable {
	return &timetable{planned: map[string]time.Time{}, failures: map[string]int{}}
}

func (t *timetable) NextVisits(context.Context) (map[string]time.Time, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return maps.Clone(t.planned), nil
}

func (t *timetable) Habits(_ context.Context, source string) (digest.Habits, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return digest.Habits{Failures: t.failures[source]}, nil
}

func (t *timetable) Defer(_ context.Context, source string, next time.Time) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.planned[source] = next
	return nil
}

// diary is a shelf that keeps the timetable's books as well.
type diary struct {
	*shelf
	*timetable
}

// State is that of the shelf, which would look through all its visits.
func (diary) State(context.Context, string) (digest.FetchState, error) {
	return digest.FetchState{}, nil
}

func (d diary) Visited(ctx context.Context, r digest.VisitReport) error {
	d.timetable.mu.Lock()
	d.planned[r.Source.ID] = r.Next
	if d.failures[r.Source.ID]++; r.Failed == "" {
		d.failures[r.Source.ID] = 0
	}
	d.timetable.mu.Unlock()
	return d.shelf.Visited(ctx, r)
}

// station is a source that notes when it is visited.
type station struct {
	spec  digest.SourceSpec
	fetch func(context.Context) error
	host  *door
	mu    sync.Mutex
	at    []time.Time
}

// door sees how many are in at a time.
type door struct {
	mu       sync.Mutex
	in, most int
}

func (d *door) pass(n int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.in += n
	d.most = max(d.most, d.in)
}

func (s *station) Spec() digest.SourceSpec { return s.spec }

func (s *station) Fetch(ctx context.Context, _ digest.Visit) (digest.Harvest, error) {
	s.host.pass(1)
	defer s.host.pass(-1)
	s.mu.Lock()
	s.at = append(s.at, time.Now())
	s.mu.Unlock()
	return digest.Harvest{}, s.fetch(ctx)
}

func answers(took time.Duration) func(context.Context) error {
	return func(context.Context) error {
		time.Sleep(took)
		return nil
	}
}

func hangs(ctx context.Context) error {
	<-ctx.Done()
	return ctx.Err()
}

// Half a day of 500 sources at 250 hosts, of which one in twenty never answers: the
// others are visited when it is their turn, and no host by two at a time.
func TestHalfADayOfFiveHundredSources(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hosts := map[string]*door{}
		var sources []digest.Source
		var healthy []*station
		for i := range 500 {
			name := fmt.Sprintf("host%d.example", i%250)
			if hosts[name] == nil {
				hosts[name] = &door{}
			}
			s := &station{spec: digest.SourceSpec{ID: fmt.Sprint(i), URL: "https://" + name}, fetch: answers(2 * time.Second), host: hosts[name]}
			if i%250 < 12 {
				s.fetch = hangs
			} else {
				healthy = append(healthy, s)
			}
			sources = append(sources, s)
		}
		books := diary{newShelf(), newTimetable()}
		c := digest.Collector{
			Library: books, Timetable: books, Desk: books, Reader: readerFunc(understandAll),
			Pace: digest.PaceOf(10 * time.Minute), Parallel: 24, VisitTime: 5 * time.Minute,
		}
		ctx, cancel := context.WithTimeout(t.Context(), 12*time.Hour)
		defer cancel()
		if err := c.Run(ctx, sources); err != nil {
			t.Fatal(err)
		}
		for name, host := range hosts {
			if host.most > 1 {
				t.Errorf("%s was visited by %d at a time", name, host.most)
			}
		}
		late := time.Duration(0)
		for _, s := range healthy {
			if len(s.at) < 42 { // twelve hours, of which six at a third of the pace
				t.Errorf("source %s was visited %d times", s.spec.ID, len(s.at))
			}
			for i := 1; i < len(s.at); i++ {
				want := 10 * time.Minute
				if h := s.at[i-1].Hour(); h < 6 {
					want *= 3
				}
				late = max(late, s.at[i].Sub(s.at[i-1])-want)
			}
		}
		if late > 10*time.Minute {
			t.Errorf("a healthy source was visited %s late", late)
		}
	})
}

func TestAfterARestartSourcesAreVisitedWhenTheirTimeComes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &station{spec: digest.SourceSpec{ID: "a"}, fetch: answers(0), host: &door{}}
		books := diary{newShelf(), newTimetable()}
		books.planned["a"] = time.Now().Add(3 * time.Hour)
		c := digest.Collector{Library: books, Timetable: books, Desk: books, Reader: readerFunc(understandAll)}
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Hour+time.Minute)
		defer cancel()
		if err := c.Run(ctx, []digest.Source{s}); err != nil {
			t.Fatal(err)
		}
		if len(s.at) != 1 {
			t.Errorf("visited %d times", len(s.at))
		}
	})
}

func TestASourceWhoseHostWantsToBeLeftAloneIsNotVisitedAndHasNotFailed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &station{spec: digest.SourceSpec{ID: "a"}, host: &door{}, fetch: func(context.Context) error {
			return fmt.Errorf("x: %w", &digest.LaterError{After: 2 * time.Hour, Unasked: true})
		}}
		books := diary{newShelf(), newTimetable()}
		c := digest.Collector{Library: books, Timetable: books, Desk: books, Reader: readerFunc(understandAll)}
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		if err := c.Run(ctx, []digest.Source{s}); err != nil {
			t.Fatal(err)
		}
		if len(s.at) != 1 || len(books.visits) != 0 || time.Until(books.planned["a"]) != time.Hour {
			t.Errorf("asked %d times, visits %+v, again in %s", len(s.at), books.visits, time.Until(books.planned["a"]))
		}
	})
}

// What one visit adds is read while another one is still under way.
func TestReadingGoesOnMeanwhile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		books := diary{newShelf(), newTimetable()}
		read := make(chan time.Duration, 1)
		begun := time.Now()
		c := digest.Collector{Library: books, Timetable: books, Desk: books, Parallel: 2}
		c.Reader = readerFunc(func(a digest.Article) (digest.Understanding, error) {
			read <- time.Since(begun)
			return understandAll(a)
		})
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		err := c.Run(ctx, []digest.Source{
			&station{spec: digest.SourceSpec{ID: "slow"}, fetch: hangs, host: &door{}},
			place{"quick", func(digest.Visit) (digest.Harvest, error) {
				time.Sleep(time.Second)
				return digest.Harvest{Articles: articles("a")}, nil
			}},
		})
		if after := <-read; err != nil || after != time.Second {
			t.Errorf("read after %s, %v", after, err)
		}
	})
}

// Whoever takes long keeps nobody waiting, however many places there are.
func TestAVisitThatTakesLongGivesItsPlaceUp(t *testing.T) {
	for _, c := range []struct {
		name      string
		visitTime time.Duration
		after     time.Duration
	}{
		{"after a part of the time that it has", 5 * time.Minute, 30 * time.Second},
		{"after a while if that has no end", 0, 30 * time.Second},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				books := diary{newShelf(), newTimetable()}
				slow := &station{spec: digest.SourceSpec{ID: "slow"}, fetch: hangs, host: &door{}}
				quick := &station{spec: digest.SourceSpec{ID: "quick"}, fetch: answers(time.Second), host: &door{}}
				collector := digest.Collector{
					Library: books, Timetable: books, Desk: books, Reader: readerFunc(understandAll), Parallel: 1, VisitTime: c.visitTime,
				}
				ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
				defer cancel()
				begun := time.Now()
				if err := collector.Run(ctx, []digest.Source{slow, quick}); err != nil {
					t.Fatal(err)
				}
				if len(slow.at) != 1 || len(quick.at) == 0 || quick.at[0].Sub(begun) != c.after {
					t.Errorf("the slow one was visited at %v, the quick one at %v", slow.at, quick.at)
				}
			})
		})
	}
}

// What a visit brought before its time was over is kept, and the rest comes with
// the next one.
func TestAVisitThatRunsOutOfTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		books := diary{newShelf(), newTimetable()}
		c := digest.Collector{Library: books, Timetable: books, Desk: books, Reader: readerFunc(understandAll), VisitTime: time.Minute}
		half := partial{}
		_, err := c.Collect(t.Context(), []digest.Source{half})
		if !errors.Is(err, digest.ErrPartly) {
			t.Errorf("err = %v", err)
		}
		v := books.visits[0]
		if v.Failed != "" || v.Added != 1 || v.State.ETag != "" || v.Trouble == "" || v.Next.Sub(v.At) != 2*time.Minute {
			t.Errorf("visit %+v", v)
		}
	})
}

// partial brings an article and then takes too long.
type partial struct{}

func (partial) Spec() digest.SourceSpec { return digest.SourceSpec{ID: "half"} }
func (partial) Fetch(ctx context.Context, _ digest.Visit) (digest.Harvest, error) {
	<-ctx.Done()
	return digest.Harvest{Articles: articles("a"), State: digest.FetchState{ETag: "new"}}, ctx.Err()
}

// The items of a feed count for the days on which they were published, known
// ones too.
func TestTheDaysOfWhatASourceShows(t *testing.T) {
	s := newShelf()
	at := time.Date(2026, 11, 20, 20, 0, 0, 0, time.UTC) // the 21st in Almaty
	c := digest.Collector{Library: s, Desk: s, Reader: readerFunc(understandAll), Now: func() time.Time { return at }}
	hour := func(h int) time.Time { return at.Add(time.Duration(h) * time.Hour) }
	fresh := articles("a", "b")
	fresh[0].Published = hour(-2)
	_, err := c.Collect(t.Context(), []digest.Source{feed{
		digest.Harvest{Articles: fresh, Shown: []time.Time{hour(-2), hour(-25), hour(-26), hour(+30), {}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]digest.DayCount{"2026-11-20": {Shown: 2, Added: 1}, "2026-11-19": {Shown: 1}, "2026-11-21": {Shown: 1, Added: 1}}
	if got := s.visits[0]; !maps.Equal(got.Days, want) || got.Seen != 5 {
		t.Errorf("seen %d, days %v, want %v", got.Seen, got.Days, want)
	}
}

type feed struct{ harvest digest.Harvest }

func (feed) Spec() digest.SourceSpec { return digest.SourceSpec{ID: "feed", Zone: "Asia/Almaty"} }
func (f feed) Fetch(context.Context, digest.Visit) (digest.Harvest, error) {
	return f.harvest, nil
}
