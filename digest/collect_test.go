package digest_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"minber/digest"
)

// shelf is a library and desk in memory.
type shelf struct {
	mu       sync.Mutex
	articles []digest.Article
	read     map[int64]digest.Understanding
	waits    map[int64]time.Time
	attempts map[int64]int
	visits   []digest.VisitReport
}

func newShelf() *shelf {
	return &shelf{read: map[int64]digest.Understanding{}, waits: map[int64]time.Time{}, attempts: map[int64]int{}}
}

func (s *shelf) State(_ context.Context, source string) (digest.FetchState, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := len(s.visits) - 1; i >= 0; i-- {
		if v := s.visits[i]; v.Source.ID == source && v.Failed == "" {
			return v.State, nil
		}
	}
	return digest.FetchState{}, nil
}

func (s *shelf) Known(_ context.Context, url string) (bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.knows(url), nil
}

func (s *shelf) knows(url string) bool {
	return slices.ContainsFunc(s.articles, func(a digest.Article) bool { return a.URL == url })
}

func (s *shelf) AddAll(_ context.Context, articles []digest.Article) []digest.Added {
	s.mu.Lock()
	defer s.mu.Unlock()
	done := make([]digest.Added, len(articles))
	for i, a := range articles {
		if !s.knows(a.URL) {
			a.ID = int64(len(s.articles) + 1)
			s.articles = append(s.articles, a)
			done[i] = digest.Added{ID: a.ID, New: true}
		}
	}
	return done
}

func (*shelf) Revise(context.Context, digest.Article) (bool, error) { return false, nil }

func (s *shelf) Visited(_ context.Context, r digest.VisitReport) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.visits = append(s.visits, r)
	return nil
}

func (s *shelf) Unread(_ context.Context, now time.Time, rules, _ int) ([]digest.Reading, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var waiting []digest.Reading
	for _, a := range s.articles {
		if u, ok := s.read[a.ID]; (!ok || u.Rules < rules) && !s.waits[a.ID].After(now) {
			waiting = append(waiting, digest.Reading{Article: a, Attempts: s.attempts[a.ID]})
		}
	}
	return waiting, nil
}

func (s *shelf) SaveAll(_ context.Context, read []digest.Understood) []error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, r := range read {
		s.read[r.Article.ID] = r.Understanding
	}
	return make([]error, len(read))
}

func (s *shelf) Postpone(_ context.Context, r digest.Reading, next time.Time, _ string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waits[r.Article.ID] = next
	s.attempts[r.Article.ID] = r.Attempts + 1
	return nil
}

type place struct {
	id    string
	fetch func(digest.Visit) (digest.Harvest, error)
}

func (p place) Spec() digest.SourceSpec { return digest.SourceSpec{ID: p.id, Name: p.id} }
func (p place) Fetch(_ context.Context, v digest.Visit) (digest.Harvest, error) {
	return p.fetch(v)
}

type readerFunc func(digest.Article) (digest.Understanding, error)

func (f readerFunc) Understand(_ context.Context, a digest.Article) (digest.Understanding, error) {
	return f(a)
}
func (readerFunc) Rules() int { return 7 }

func understandAll(digest.Article) (digest.Understanding, error) {
	return digest.Understanding{Rules: 7}, nil
}

func articles(urls ...string) []digest.Article {
	as := make([]digest.Article, len(urls))
	for i, u := range urls {
		as[i] = digest.Article{URL: u, Title: "title of " + u}
	}
	return as
}

func TestAFailingSourceDoesNotStopTheRest(t *testing.T) {
	s := newShelf()
	c := digest.Collector{Library: s, Desk: s, Reader: readerFunc(understandAll)}
	broken := errors.New("no route")
	round, err := c.Collect(t.Context(), []digest.Source{
		place{"half", func(digest.Visit) (digest.Harvest, error) {
			return digest.Harvest{Articles: articles("a"), State: digest.FetchState{ETag: "never kept"}}, broken
		}},
		place{"whole", func(digest.Visit) (digest.Harvest, error) {
			return digest.Harvest{Articles: articles("b", "c"), State: digest.FetchState{ETag: "kept"}}, nil
		}},
	})
	if !errors.Is(err, broken) || !strings.Contains(err.Error(), "half: ") {
		t.Errorf("err = %v", err)
	}
	if want := (digest.Round{Visited: 2, Failed: 1, Seen: 3, Added: 3, Read: 3}); round != want {
		t.Errorf("round = %+v, want %+v", round, want)
	}
	if s.visits[0].Failed == "" || s.visits[0].State.ETag != "" || s.visits[1].State.ETag != "kept" {
		t.Errorf("visits = %+v", s.visits)
	}
}

func TestATextInAnotherLanguageIsNamed(t *testing.T) {
	s := newShelf()
	s.articles = []digest.Article{{ID: 1, Title: "Gesetz beschlossen"}, {ID: 2, Title: "Заң қабылданды"}}
	var foreign []string
	c := digest.Collector{Library: s, Desk: s, Progress: func(p digest.Progress) {
		if p.Foreign != "" {
			foreign = append(foreign, p.Foreign)
		}
	}}
	c.Reader = readerFunc(func(a digest.Article) (digest.Understanding, error) {
		u, err := understandAll(a)
		if a.ID == 2 {
			u.Lang = "kk"
		}
		return u, err
	})
	if _, err := c.Collect(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if len(foreign) != 1 || foreign[0] != "Gesetz beschlossen" || len(s.read) != 2 {
		t.Errorf("named %q, read %d", foreign, len(s.read))
	}
}

func TestASecondRoundAddsAndReadsNothing(t *testing.T) {
	s := newShelf()
	c := digest.Collector{Library: s, Desk: s, Reader: readerFunc(understandAll)}
	var told digest.FetchState
	source := place{"x", func(v digest.Visit) (digest.Harvest, error) {
		told = v.State
		return digest.Harvest{Articles: articles("a"), State: digest.FetchState{ETag: "1"}}, nil
	}}
	for range 2 {
		if _, err := c.Collect(t.Context(), []digest.Source{source}); err != nil {
			t.Fatal(err)
		}
	}
	if len(s.articles) != 1 || told.ETag != "1" {
		t.Errorf("%d articles, state %+v", len(s.articles), told)
	}
}

func TestAnUnreadableTextIsPostponedLongerEachTime(t *testing.T) {
	s := newShelf()
	at := time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC)
	c := digest.Collector{Library: s, Desk: s, Now: func() time.Time { return at }}
	c.Reader = readerFunc(func(a digest.Article) (digest.Understanding, error) {
		if a.URL == "bad" {
			return digest.Understanding{}, digest.ErrNotText
		}
		return understandAll(a)
	})
	s.articles = []digest.Article{{ID: 1, URL: "bad"}, {ID: 2, URL: "good"}}
	var waits []time.Duration
	for range 13 {
		round, err := c.Collect(t.Context(), nil)
		if !errors.Is(err, digest.ErrNotText) || round.Unread != 1 {
			t.Fatalf("round = %+v, err = %v", round, err)
		}
		waits = append(waits, s.waits[1].Sub(at))
		at = s.waits[1]
	}
	if len(s.read) != 1 || waits[0] != time.Minute || waits[1] != 2*time.Minute || waits[12] != 24*time.Hour {
		t.Errorf("read %d, waits %v", len(s.read), waits)
	}
}
