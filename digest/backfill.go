package digest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

// Bookmarks keep how far walks into the past have come, so that one that is
// broken off goes on where it was.
type Bookmarks interface {
	// Bookmark returns the bookmark of a source, the zero one if it has none.
	Bookmark(ctx context.Context, source string) (Bookmark, error)
	// SaveBookmark keeps it; one without a cursor is forgotten.
	SaveBookmark(ctx context.Context, source string, b Bookmark) error
}

// Bookmark is how far a walk has come.
type Bookmark struct {
	Cursor      string    // from where to go on
	Reached     time.Time // when the oldest article seen was published, zero if none said so
	Seen, Added int       // articles since the start of the walk
	Saved       time.Time
}

// Walked is how far a walk has come, for whoever watches it.
type Walked struct {
	Source string // display name
	Bookmark
	Missed  int   // pages that could not be had
	Undated int   // articles left out since nobody knows when they were published
	Over    bool  // it has come to its end
	Failed  error // why it was broken off
}

const (
	// bookmarkHolds is for how long a bookmark holds: later on, what came out in
	// between might be missed, and what is known costs little to walk past.
	bookmarkHolds = 24 * time.Hour
	// A step back that fails is tried again after 10, 20 and 40 seconds, or when
	// the source asks for it, if that is soon.
	stepTries   = 4
	firstPause  = 10 * time.Second
	longestRest = 15 * time.Minute
)

// Backfiller brings in what sources published before.
type Backfiller struct {
	Library   Library
	Bookmarks Bookmarks
	Now       func() time.Time // time.Now if nil
	Parallel  int              // walks at a time; 1 if 0
	// Pause waits before a step is tried again; by the clock if nil.
	Pause func(ctx context.Context, d time.Duration) error
	// Progress, if set, is told of each step, never twice at a time.
	Progress func(Walked)

	telling sync.Mutex
}

// Backfill walks each archive back to since. Articles are stored step by step
// and none is held longer. An archive that fails does not stop the others; the
// error joins all failures, and is ctx's if that ended.
func (f *Backfiller) Backfill(ctx context.Context, archives []Archive, since time.Time) (Round, error) {
	var sum Round
	failures := make([]error, len(archives))
	var mu sync.Mutex // guards sum
	var walks errgroup.Group
	walks.SetLimit(max(1, f.Parallel))
	for i, a := range archives {
		walks.Go(func() error {
			w := &walk{Backfiller: f, archive: a, since: since, told: Walked{Source: a.Spec().Name}}
			err := w.run(ctx)
			if err != nil {
				failures[i] = named(a.Spec().Name, err)
			}
			mu.Lock()
			defer mu.Unlock()
			sum.Visited++
			sum.Seen += w.told.Seen
			sum.Added += w.told.Added
			if err != nil {
				sum.Failed++
			}
			return nil
		})
	}
	_ = walks.Wait() // none of them returns an error: one does not stop the others
	if ctx.Err() != nil {
		return sum, ctx.Err()
	}
	return sum, errors.Join(failures...)
}

func (f *Backfiller) tell(w Walked) {
	if f.Progress != nil {
		f.telling.Lock()
		defer f.telling.Unlock()
		f.Progress(w)
	}
}

// walk is one archive's.
type walk struct {
	*Backfiller
	archive Archive
	since   time.Time
	told    Walked
}

// run walks to the end, and tries again from where it was if a step fails.
func (w *walk) run(ctx context.Context) error {
	mark, err := w.Bookmarks.Bookmark(ctx, w.archive.Spec().ID)
	if err != nil {
		return err
	}
	if mark.Saved.After(now(w.Now).Add(-bookmarkHolds)) {
		w.told.Bookmark = mark
	}
	for tries := 1; ; tries++ {
		before := w.told.Cursor
		err := w.steps(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if w.told.Cursor != before {
			tries = 1
		}
		pause, again := pauseAfter(err, tries)
		if !again {
			w.told.Over, w.told.Failed = err == nil, err
			w.tell(w.told)
			return err
		}
		if err := w.pause(ctx, pause); err != nil {
			return err
		}
	}
}

// pauseAfter says whether to try again after a failure, and when.
func pauseAfter(err error, tries int) (pause time.Duration, again bool) {
	var later *LaterError
	switch {
	case err == nil, tries == stepTries:
		return 0, false
	case errors.As(err, &later):
		return later.After, later.After <= longestRest
	}
	return firstPause << (tries - 1), true
}

// steps walks until the end or a failure.
func (w *walk) steps(ctx context.Context) error {
	visit := Visit{Known: w.Library.Known, Now: now(w.Now), Since: w.since}
	for s, err := range w.archive.Back(ctx, visit, w.told.Cursor) {
		if err := errors.Join(ctx.Err(), err); err != nil {
			return err
		}
		if err := w.keep(ctx, s); err != nil {
			return err
		}
		if w.passed(s) {
			s.Cursor = ""
		}
		w.told.Cursor, w.told.Saved = s.Cursor, now(w.Now)
		if err := w.Bookmarks.SaveBookmark(ctx, w.archive.Spec().ID, w.told.Bookmark); err != nil {
			return err
		}
		if s.Cursor == "" {
			return nil
		}
		w.tell(w.told)
	}
	w.told.Cursor = ""
	return w.Bookmarks.SaveBookmark(ctx, w.archive.Spec().ID, w.told.Bookmark)
}

// keep stores the articles of a step. One that nobody knows the date of would
// count as news of today, and is left out.
func (w *walk) keep(ctx context.Context, s Stretch) error {
	w.told.Missed += s.Missed
	w.told.Seen += max(len(s.Shown), len(s.Articles))
	var wanted []Article
	for _, a := range s.Articles {
		switch {
		case a.Published.IsZero():
			w.told.Undated++
		case !a.Published.Before(w.since):
			a.Source, a.Added = w.archive.Spec().ID, now(w.Now)
			wanted = append(wanted, a)
		}
	}
	var failures []error
	for i, done := range w.Library.AddAll(ctx, wanted) {
		if done.Failed != nil {
			failures = append(failures, fmt.Errorf("keep %q: %w", wanted[i].Title, done.Failed))
		}
		if done.New {
			w.told.Added++
		}
	}
	return errors.Join(failures...)
}

// passed says whether a step lies wholly before the day to which to go back,
// and notes how far it reaches.
func (w *walk) passed(s Stretch) bool {
	newest := time.Time{}
	for _, at := range dates(s) {
		if at.After(newest) {
			newest = at
		}
		if w.told.Reached.IsZero() || at.Before(w.told.Reached) {
			w.told.Reached = at
		}
	}
	return !newest.IsZero() && newest.Before(w.since)
}

// dates are those that a step says of what it shows.
func dates(s Stretch) []time.Time {
	var all []time.Time
	for _, at := range s.Shown {
		if !at.IsZero() {
			all = append(all, at)
		}
	}
	for _, a := range s.Articles {
		if !a.Published.IsZero() {
			all = append(all, a.Published)
		}
	}
	return all
}

func (f *Backfiller) pause(ctx context.Context, d time.Duration) error {
	if f.Pause != nil {
		return f.Pause(ctx, d)
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
