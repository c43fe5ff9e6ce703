package digest_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/digest"
)

// attic is an archive of steps, newest first; the cursor is a step's number.
type attic struct {
	id    string
	steps [][]digest.Article
	fails map[int]error // by the number of a step; once each
	asked []int
}

func (a *attic) Spec() digest.SourceSpec { return digest.SourceSpec{ID: a.id, Name: "Attic " + a.id} }

func (a *attic) Fetch(context.Context, digest.Visit) (digest.Harvest, error) {
	return digest.Harvest{}, nil
}

func (a *attic) Back(_ context.Context, _ digest.Visit, cursor string) iter.Seq2[digest.Stretch, error] {
	return func(yield func(digest.Stretch, error) bool) {
		n := 0
		if cursor != "" {
			if _, err := fmt.Sscan(cursor, &n); err != nil {
				yield(digest.Stretch{}, err)
				return
			}
		}
		for ; n < len(a.steps); n++ {
			a.asked = append(a.asked, n)
			if err := a.fails[n]; err != nil {
				delete(a.fails, n)
				yield(digest.Stretch{Cursor: fmt.Sprint(n)}, err)
				return
			}
			s := digest.Stretch{Harvest: digest.Harvest{Articles: a.steps[n]}, Cursor: fmt.Sprint(n + 1)}
			if n == len(a.steps)-1 {
				s.Cursor = ""
			}
			if !yield(s, nil) {
				return
			}
		}
	}
}

// bookmarks are kept in memory.
type bookmarks map[string]digest.Bookmark

func (b bookmarks) Bookmark(_ context.Context, source string) (digest.Bookmark, error) {
	return b[source], nil
}

func (b bookmarks) SaveBookmark(_ context.Context, source string, mark digest.Bookmark) error {
	if mark.Cursor == "" {
		delete(b, source)
	} else {
		b[source] = mark
	}
	return nil
}

// december has an article a day: the 31st to the 1st, five to a step.
func december() *attic {
	a := &attic{id: "a", fails: map[int]error{}}
	for day := 31; day > 0; day-- {
		at := time.Date(2026, 12, day, 12, 0, 0, 0, time.UTC)
		one := digest.Article{URL: fmt.Sprint("http://news.example/", day), Text: fmt.Sprint("Day ", day), Published: at}
		if len(a.steps) == 0 || len(a.steps[len(a.steps)-1]) == 5 {
			a.steps = append(a.steps, nil)
		}
		a.steps[len(a.steps)-1] = append(a.steps[len(a.steps)-1], one)
	}
	return a
}

type walking struct {
	*digest.Backfiller
	shelf  *shelf
	marks  bookmarks
	clock  time.Time
	pauses []time.Duration
	told   []digest.Walked
}

func walker() *walking {
	w := &walking{shelf: newShelf(), marks: bookmarks{}, clock: time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)}
	w.Backfiller = &digest.Backfiller{
		Library: w.shelf, Bookmarks: w.marks, Now: func() time.Time { return w.clock },
		Pause:    func(_ context.Context, d time.Duration) error { w.pauses = append(w.pauses, d); return nil },
		Progress: func(t digest.Walked) { w.told = append(w.told, t) },
	}
	return w
}

func (w *walking) back(t *testing.T, a *attic, day int) (digest.Round, error) {
	t.Helper()
	return w.Backfill(t.Context(), []digest.Archive{a}, time.Date(2026, 12, day, 0, 0, 0, 0, time.UTC))
}

func TestBackfillGoesBackToTheDay(t *testing.T) {
	w, a := walker(), december()
	round, err := w.back(t, a, 12)
	if err != nil || round.Added != 20 || len(w.shelf.articles) != 20 {
		t.Errorf("%+v, %v", round, err)
	}
	for _, kept := range w.shelf.articles {
		if kept.Published.Day() < 12 || kept.Source != "a" || !kept.Added.Equal(w.clock) {
			t.Errorf("kept %+v", kept)
		}
	}
	// Days 31-27, 26-22, 21-17, 16-12 and, to see that it is over, 11-7.
	if !slices.Equal(a.asked, []int{0, 1, 2, 3, 4}) {
		t.Errorf("steps %v", a.asked)
	}
	last := w.told[len(w.told)-1]
	if !last.Over || last.Source != "Attic a" || last.Reached.Day() != 7 || last.Added != 20 || len(w.marks) != 0 {
		t.Errorf("told %+v, bookmarks %v", last, w.marks)
	}
}

func TestBackfillGoesOnWhereItWas(t *testing.T) {
	w, a := walker(), december()
	ctx, kill := context.WithCancel(t.Context())
	w.Progress = func(p digest.Walked) {
		if p.Seen == 15 {
			kill()
		}
	}
	if _, err := w.Backfill(ctx, []digest.Archive{a}, time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC)); !errors.Is(err, context.Canceled) {
		t.Fatalf("killed: %v", err)
	}
	before := len(w.shelf.articles)
	a.asked = nil
	w.clock = w.clock.Add(time.Hour)
	round, err := w.back(t, a, 1)
	if err != nil || len(w.shelf.articles) != 31 || round.Added != 31 {
		t.Errorf("%d articles, %+v, %v", len(w.shelf.articles), round, err)
	}
	if a.asked[0] != before/5 {
		t.Errorf("it went on with step %d after %d articles", a.asked[0], before)
	}
}

func TestAnOldBookmarkIsNotTrusted(t *testing.T) {
	w, a := walker(), december()
	w.marks["a"] = digest.Bookmark{Cursor: "4", Saved: w.clock.Add(-25 * time.Hour)}
	if _, err := w.back(t, a, 25); err != nil || a.asked[0] != 0 {
		t.Errorf("steps %v, %v", a.asked, err)
	}
}

func TestAStepThatFailsIsTriedAgain(t *testing.T) {
	w, a := walker(), december()
	a.fails[2] = errors.New("no answer")
	a.fails[3] = &digest.LaterError{After: time.Minute}
	if _, err := w.back(t, a, 1); err != nil || len(w.shelf.articles) != 31 {
		t.Errorf("%d articles, %v", len(w.shelf.articles), err)
	}
	if !slices.Equal(w.pauses, []time.Duration{10 * time.Second, time.Minute}) {
		t.Errorf("pauses %v", w.pauses)
	}
}

// deadEnd fails at one step however often it is asked.
type deadEnd struct{ *attic }

func (s deadEnd) Back(ctx context.Context, v digest.Visit, cursor string) iter.Seq2[digest.Stretch, error] {
	s.fails[1] = errors.New("no answer")
	return s.attic.Back(ctx, v, cursor)
}

func TestAWalkThatCanNotGoOnKeepsItsBookmarkAndHoldsUpNoOther(t *testing.T) {
	w, good := walker(), december()
	good.id = "b"
	round, err := w.Backfill(t.Context(), []digest.Archive{deadEnd{december()}, good}, time.Date(2026, 12, 20, 0, 0, 0, 0, time.UTC))
	if err == nil || !strings.Contains(err.Error(), "Attic a: no answer") || round.Failed != 1 {
		t.Errorf("%+v, %v", round, err)
	}
	if w.marks["a"].Cursor != "1" || len(w.pauses) != 3 || len(w.shelf.articles) != 12 {
		t.Errorf("bookmarks %v, pauses %v, %d articles", w.marks, w.pauses, len(w.shelf.articles))
	}
}

func TestAHostThatAsksForLongIsLeftAlone(t *testing.T) {
	w, a := walker(), december()
	a.fails[0] = &digest.LaterError{After: 2 * time.Hour}
	if _, err := w.back(t, a, 1); err == nil || len(w.pauses) != 0 {
		t.Errorf("pauses %v, %v", w.pauses, err)
	}
}

func TestArticlesOfNoDayAreLeftOut(t *testing.T) {
	w, a := walker(), december()
	a.steps[0][0].Published = time.Time{}
	round, err := w.back(t, a, 27)
	if err != nil || round.Added != 4 || w.told[len(w.told)-1].Undated != 1 {
		t.Errorf("%+v, %v", round, err)
	}
}
