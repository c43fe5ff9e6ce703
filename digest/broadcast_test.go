package digest_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"minber/digest"
)

// board has one broadcast, and remembers what was shown of it.
type board struct {
	b     digest.Broadcast
	shown bool
	told  []float64 // rates
	fail  error
}

func (f *board) Unshown(context.Context) ([]digest.Broadcast, error) {
	if f.shown {
		return nil, nil
	}
	return []digest.Broadcast{f.b}, nil
}

func (f *board) Shown(context.Context, int64) error { f.shown = true; return nil }

func (f *board) show(_ context.Context, _ digest.Broadcast, rate float64) error {
	f.told = append(f.told, rate)
	return f.fail
}

func TestProgressIsShownAsItChanges(t *testing.T) {
	now := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	f := &board{b: digest.Broadcast{ID: 1, Message: 5, State: digest.BroadcastGoing, All: 1000}}
	teller := &digest.Teller{Board: f, Show: f.show, Clock: func() time.Time { return now }}
	for _, step := range []struct {
		name   string
		change func()
		told   int     // times so far
		rate   float64 // that was told last
	}{
		{"in the beginning", func() {}, 1, 0},
		{"nothing has changed", func() {}, 1, 0},
		{"some are sent", func() { f.b.Made, f.b.Open = 100, 70 }, 2, 30 / 6.}, // six seconds after the first look
		{"it pauses", func() { f.b.State = digest.BroadcastPaused }, 3, 0},
		{"it still does", func() {}, 3, 0},
		{"it goes on", func() { f.b.State = digest.BroadcastGoing }, 4, 0},
		{"faster than before", func() { f.b.Open = 40 }, 5, 10},
		{"Telegram can't be reached", func() { f.b.Open, f.fail = 0, digest.ErrDefinite }, 6, 70 / 6.},
		{"and is asked again", func() { f.fail = digest.ErrUnchanged }, 7, 70 / 9.},
		{"it is over", func() { f.fail, f.b.Over = nil, now }, 8, 70 / 12.},
		{"which is shown once", func() {}, 8, 70 / 12.},
	} {
		step.change()
		err := teller.Round(t.Context())
		if len(f.told) != step.told || f.told[len(f.told)-1] != step.rate || (err != nil) != errors.Is(f.fail, digest.ErrDefinite) {
			t.Errorf("%s: told %v, %v", step.name, f.told, err)
		}
		now = now.Add(3 * time.Second)
	}
	if !f.shown {
		t.Error("the end is not settled")
	}
}

func TestAMessageThatIsGoneIsNotLookedAfter(t *testing.T) {
	for _, gone := range []error{digest.ErrNotFound, digest.ErrChatGone, digest.ErrRefused} {
		f := &board{b: digest.Broadcast{ID: 1, Message: 5, State: digest.BroadcastGoing}, fail: gone}
		teller := &digest.Teller{Board: f, Show: f.show}
		if err := teller.Round(t.Context()); !errors.Is(err, gone) || !f.shown {
			t.Errorf("%v: %v, settled %v", gone, err, f.shown)
		}
	}
	f := &board{b: digest.Broadcast{ID: 1, State: digest.BroadcastGoing}}
	teller := &digest.Teller{Board: f, Show: f.show}
	if err := teller.Round(t.Context()); err != nil || f.shown || len(f.told) > 0 {
		t.Errorf("without a message: %v, %v", err, f.told)
	}
	f.b.Over = time.Now()
	if err := teller.Round(t.Context()); err != nil || !f.shown {
		t.Errorf("without a message, over: %v", err)
	}
}

func TestHowMuchIsLeft(t *testing.T) {
	over := time.Unix(1, 0)
	for _, c := range []struct {
		name       string
		b          digest.Broadcast
		done, left int
	}{
		{"in the beginning", digest.Broadcast{State: digest.BroadcastGoing, All: 10}, 0, 10},
		{"half of it is made", digest.Broadcast{State: digest.BroadcastGoing, All: 10, Made: 5, Open: 3}, 2, 8},
		{"more came than were expected", digest.Broadcast{State: digest.BroadcastGoing, All: 10, Made: 12, Open: 1}, 11, 1},
		{"paused", digest.Broadcast{State: digest.BroadcastPaused, All: 10, Made: 5, Open: 3}, 2, 8},
		{"stopped", digest.Broadcast{State: digest.BroadcastStopped, All: 10, Made: 5, Open: 1}, 4, 1},
		{"over, and fewer were left than expected", digest.Broadcast{State: digest.BroadcastGoing, All: 10, Made: 9, Over: over}, 9, 0},
	} {
		if c.b.Done() != c.done || c.b.Left() != c.left {
			t.Errorf("%s: done %d, left %d", c.name, c.b.Done(), c.b.Left())
		}
	}
	for messages, stars := range map[int]int{0: 0, 1: 1, 10: 1, 11: 2, 1_000_000: 100_000} {
		if got := digest.MostStars(messages); got != stars {
			t.Errorf("%d messages cost %d", messages, got)
		}
	}
}

func TestWhoListens(t *testing.T) {
	at := time.Date(2026, 11, 20, 18, 30, 0, 0, time.UTC) // 23:30 in Almaty
	for _, c := range []struct {
		name    string
		s       digest.Subscriber
		wait    time.Duration
		listens bool
	}{
		{"anybody", digest.Subscriber{}, 0, true},
		{"whoever sleeps does so later", digest.Subscriber{Settings: digest.Settings{Quiet: digest.Quiet{From: 22 * 60, To: 7 * 60}}}, 7*time.Hour + 30*time.Minute, true},
		{"whoever is up does so now", digest.Subscriber{Settings: digest.Settings{Quiet: digest.Quiet{From: 0, To: 7 * 60}}}, 0, true},
		{"whoever pauses does not", digest.Subscriber{Paused: "2026-11-21"}, 0, false},
		{"the pause is over", digest.Subscriber{Paused: "2026-11-20"}, 0, true},
	} {
		c.s.Schedule.Zone = "Asia/Almaty"
		if wait, listens := digest.Listening(c.s, at); wait != c.wait || listens != c.listens {
			t.Errorf("%s: %v, %v", c.name, wait, listens)
		}
	}
}

// stuck is a book with three broadcasts, of which the first can't go on.
type stuck struct{ forwarded []int64 }

func (s *stuck) Unfinished(context.Context) ([]int64, error) { return []int64{1, 2, 3}, nil }

func (s *stuck) Forward(_ context.Context, id int64, _, _ time.Time, _ int) error {
	s.forwarded = append(s.forwarded, id)
	if id == 1 {
		return digest.ErrNotFound
	}
	return nil
}

func TestABroadcastThatIsStuckHoldsUpNoOther(t *testing.T) {
	book := &stuck{}
	err := (&digest.Broadcaster{Book: book}).Feed(t.Context(), time.Now())
	if !errors.Is(err, digest.ErrNotFound) || len(book.forwarded) != 3 {
		t.Errorf("forwarded %v, %v", book.forwarded, err)
	}
}
