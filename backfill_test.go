package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"minber/digest"
	"minber/language"
	"minber/source"
	"minber/source/sourcetest"
	"minber/storage"
)

// attic is an agency whose past is walked, and where it is kept.
type attic struct {
	*digest.Backfiller
	press *sourcetest.Press
	store *storage.Store
	past  digest.Archive
}

func newAttic(tb testing.TB, count int, kind string) *attic {
	tb.Helper()
	press := sourcetest.New(tb, count, sandboxStart(), time.Minute)
	store, err := storage.Open(tb.Context(), filepath.Join(tb.TempDir(), "minber.db"), storage.Options{
		Now: sandboxStart, FoldName: language.Fold, Terms: language.Terms, Asked: language.Asked, Transliterate: language.Transliterate,
		Judge: language.NewJudge(), Slips: language.Slips, Layouts: language.Layouts,
	})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := store.Close(); err != nil {
			tb.Error(err)
		}
	})
	s, err := source.New(press.Spec(tb, kind), source.NewFetcher(source.FetchOptions{AllowLoopback: true}))
	if err != nil {
		tb.Fatal(err)
	}
	past, ok := s.(digest.Archive)
	if !ok {
		tb.Fatalf("%s is no archive", kind)
	}
	return &attic{&digest.Backfiller{Library: store, Bookmarks: store, Now: sandboxStart}, press, store, past}
}

func (a *attic) walk(ctx context.Context) (digest.Round, error) {
	return a.Backfill(ctx, []digest.Archive{a.past}, sandboxStart().AddDate(-10, 0, 0))
}

// turnstile is a library that counts what it is given and keeps none of it.
type turnstile struct {
	digest.Library
	added atomic.Int64
}

func (*turnstile) Known(context.Context, string) (bool, error) { return false, nil }

func (l *turnstile) AddAll(_ context.Context, articles []digest.Article) []digest.Added {
	all := make([]digest.Added, len(articles))
	for i := range all {
		all[i] = digest.Added{ID: l.added.Add(1), New: true}
	}
	return all
}

func TestAWalkOfHundredsOfPagesHoldsOnePageAtATime(t *testing.T) {
	t.Parallel()
	a := newAttic(t, 5000, "api")
	kept := &turnstile{}
	a.Library = kept
	a.Progress = func(w digest.Walked) {
		if ahead := a.press.Asked("/api/items")*sourcetest.PerPage - int(kept.added.Load()); ahead > 0 && !w.Over {
			t.Errorf("%d articles are fetched and not kept", ahead)
		}
	}
	round, err := a.walk(t.Context())
	if err != nil || round.Added != 5000 || a.press.Asked("/api/items") != 251 { // the last one is empty
		t.Errorf("%+v of %d pages, %v", round, a.press.Asked("/api/items"), err)
	}
}

func TestAWalkThatIsKilledGoesOnWhereItWas(t *testing.T) {
	t.Parallel()
	const count = 240
	for _, kind := range []string{"api", "telegram", "list", "sitemap"} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			a := newAttic(t, count, kind)
			seen, kills := 0, 0
			for {
				ctx, kill := context.WithCancel(t.Context())
				from := seen
				a.Progress = func(w digest.Walked) {
					if seen = w.Seen; seen >= from+70 && !w.Over {
						kill()
					}
				}
				round, err := a.walk(ctx)
				kill()
				if err == nil {
					if round.Added != count {
						t.Errorf("%+v after %d kills", round, kills)
					}
					break
				}
				if !errors.Is(err, context.Canceled) || kills > 10 {
					t.Fatal(err)
				}
				kills++
				a.press.Publish(3) // life goes on, and moves the pages of lists
			}
			if kills < 2 {
				t.Errorf("%d kills", kills)
			}
			pages := a.press.Asked("/api/items") + a.press.Asked("/news") + a.press.Asked("/s/press")
			if most := count/sourcetest.PerPage + 2*kills + 1; pages > most {
				t.Errorf("%d pages were read, want %d at most with %d kills", pages, most, kills)
			}
			for n := 1; n <= count; n++ {
				if times := a.press.Asked(fmt.Sprint("/article/", n)); times > 2 {
					t.Errorf("article %d was read %d times", n, times)
				}
			}
		})
	}
}

// BenchmarkBackfill walks back through 100,000 articles, and tells how much is
// in memory after 10,000 of them and at the end:
//
//	go test -run - -bench Backfill -benchtime 1x .
func BenchmarkBackfill(b *testing.B) {
	for _, kind := range []string{"api", "telegram", "sitemap"} {
		b.Run(kind, func(b *testing.B) {
			for range b.N {
				a := newAttic(b, 100_000, kind)
				var early, late, most float64
				next := 10_000
				a.Progress = func(w digest.Walked) {
					if w.Seen < next {
						return
					}
					next += 10_000
					late = heap()
					most = max(most, late)
					if early == 0 {
						early = late
					}
				}
				begun := time.Now()
				round, err := a.walk(b.Context())
				if err != nil || round.Added != 100_000 {
					b.Fatalf("%+v, %v", round, err)
				}
				b.ReportMetric(100_000/time.Since(begun).Seconds(), "articles/s")
				b.ReportMetric(early, "MB-after-10000")
				b.ReportMetric(late, "MB-at-the-end")
				b.ReportMetric(most, "MB-at-most")
			}
		})
	}
}

// heap is what is in use, in megabytes.
func heap() float64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc) / (1 << 20)
}
