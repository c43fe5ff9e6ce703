package digest_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func almaty(day, hour, minute int) time.Time {
	return time.Date(2026, 11, day, hour-5, minute, 0, 0, time.UTC)
}

func TestWhenAMatchIsDue(t *testing.T) {
	every := digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}
	thursdays, workdays := every, every
	thursdays.Days = 1 << time.Thursday
	workdays.Days = 0b0111110
	night := digest.Quiet{From: 22 * 60, To: 7*60 + 30}
	siesta := digest.Quiet{From: 13 * 60, To: 15 * 60}
	for _, c := range []struct {
		name     string
		cadence  digest.Cadence
		schedule digest.Schedule
		quiet    digest.Quiet
		found    time.Time
		want     time.Time
	}{
		{"at once", digest.Instant, every, digest.Quiet{}, almaty(20, 23, 0), almaty(20, 23, 0)},
		{"outside quiet hours at once", digest.Instant, every, night, almaty(20, 21, 59), almaty(20, 21, 59)},
		{"in quiet hours when they end", digest.Instant, every, night, almaty(20, 22, 0), almaty(21, 7, 30)},
		{"after midnight too", digest.Instant, every, night, almaty(21, 3, 0), almaty(21, 7, 30)},
		{"when they have ended at once", digest.Instant, every, night, almaty(21, 7, 30), almaty(21, 7, 30)},
		{"by day too", digest.Instant, every, siesta, almaty(20, 14, 0), almaty(20, 15, 0)},
		{"daily before the hour", digest.Daily, every, night, almaty(20, 7, 59), almaty(20, 8, 0)},
		{"daily after the hour", digest.Daily, every, night, almaty(20, 8, 1), almaty(21, 8, 0)},
		{"daily on the chat's days", digest.Daily, workdays, night, almaty(20, 9, 0), almaty(23, 8, 0)},
		{"weekly on Monday", digest.Weekly, every, night, almaty(20, 9, 0), almaty(23, 8, 0)},
		{"weekly on the digest's day", digest.Weekly, thursdays, night, almaty(20, 9, 0), almaty(26, 8, 0)},
		{"weekly on Monday where the digest comes on several days", digest.Weekly, workdays, night, almaty(23, 8, 1), almaty(30, 8, 0)},
	} {
		s := digest.Subscriber{Schedule: c.schedule, Settings: digest.Settings{Quiet: c.quiet}}
		if got := (digest.Watch{Cadence: c.cadence}).Due(s, c.found); !got.Equal(c.want) {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// book is a WatchBook in memory.
type book struct {
	waiting []digest.WaitingMatch
	until   map[int64]time.Time
	gone    map[int64]bool
	posts   []digest.WatchPost
}

func (b *book) WaitingMatches(_ context.Context, now time.Time, limit int) ([]digest.WaitingMatch, error) {
	var due []digest.WaitingMatch
	for _, m := range b.waiting {
		if !b.until[m.ID].After(now) && len(due) < limit {
			due = append(due, m)
		}
	}
	return due, nil
}

func (b *book) SettleMatches(_ context.Context, until map[int64]time.Time) error {
	for id, at := range until {
		if at.IsZero() {
			b.settle(id)
		}
		b.until[id] = at
	}
	return nil
}

func (b *book) settle(id int64) {
	b.waiting = slices.DeleteFunc(b.waiting, func(m digest.WaitingMatch) bool { return m.ID == id })
}

func (b *book) MatchItems(_ context.Context, ids []int64, _ string) (map[int64]digest.WatchItem, error) {
	items := make(map[int64]digest.WatchItem)
	for _, id := range ids {
		if !b.gone[id] {
			items[id] = digest.WatchItem{Ref: digest.ArticleRef{ID: id}}
		}
	}
	return items, nil
}

func (b *book) PostMatches(_ context.Context, posts []digest.WatchPost) error {
	for _, p := range posts {
		b.posts = append(b.posts, p)
		for _, id := range p.Matches {
			b.settle(id)
		}
	}
	return nil
}

// plainWording writes the articles' ids.
type plainWording struct{}

func (plainWording) RenderWatch(e digest.WatchEdition) []digest.Part {
	shown := e.Lang + " " + e.Date
	for _, item := range e.Items {
		shown += fmt.Sprint(" ", item.Ref.ID)
	}
	if e.Late {
		shown += " late"
	}
	return digest.Plainly(shown)
}

func TestWatcherTellsWhatIsDue(t *testing.T) {
	chat := func(name digest.Address) digest.Subscriber {
		return digest.Subscriber{Chat: name, Lang: "kk", Thread: 4, Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}}
	}
	night := chat("night")
	night.Settings.Quiet = digest.Quiet{From: 22 * 60, To: 7 * 60}
	paused, gone := chat("paused"), chat("gone")
	paused.Paused, gone.Gone = "2026-11-22", true
	match := func(id, watch int64, cadence digest.Cadence, s digest.Subscriber, found time.Time) digest.WaitingMatch {
		return digest.WaitingMatch{ID: id, Article: 100 + id, Found: found, Chat: s, Watch: digest.Watch{ID: watch, Cadence: cadence}}
	}
	stopped := match(9, 19, digest.Instant, chat("stopped"), almaty(20, 12, 0))
	stopped.Watch.Paused = true
	b := &book{until: make(map[int64]time.Time), gone: map[int64]bool{10: true}, waiting: []digest.WaitingMatch{
		match(1, 11, digest.Instant, chat("a"), almaty(20, 12, 0)),
		match(2, 12, digest.Daily, chat("b"), almaty(20, 12, 0)),
		match(3, 13, digest.Daily, chat("b"), almaty(20, 13, 0)),
		match(4, 12, digest.Daily, chat("b"), almaty(20, 14, 0)),
		match(5, 15, digest.Instant, gone, almaty(20, 12, 0)),
		match(6, 16, digest.Instant, night, almaty(20, 23, 0)),
		match(7, 17, digest.Instant, night, almaty(21, 1, 0)),
		match(8, 18, digest.Instant, paused, almaty(20, 12, 0)),
		stopped,
		match(10, 20, digest.Instant, chat("c"), almaty(20, 12, 0)),
	}}
	real := time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
	w := &digest.Watcher{Book: b, Render: plainWording{}, Clock: func() time.Time { return real }}
	told := func(now time.Time) []string {
		b.posts = nil
		if err := w.Feed(t.Context(), now); err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, p := range b.posts {
			d := p.Delivery
			all = append(all, fmt.Sprint(d.Chat, ": ", p.Parts[0].HTML, " as ", d.Slot))
			if d.Slot != d.Edition || d.Manner.Thread != 4 || !d.NotBefore.Equal(real) || d.Slot == d.Date {
				t.Errorf("%+v", d)
			}
		}
		return all
	}
	for _, step := range []struct {
		now  time.Time
		want []string
	}{
		{almaty(20, 21, 0), []string{"a: kk 2026-11-20 1 as watch:11:101"}},
		{almaty(20, 21, 0), nil},
		{almaty(21, 6, 59), nil},
		{almaty(21, 7, 0), []string{"night: kk 2026-11-21 6 7 as watch:16:106"}},
		{almaty(21, 8, 0), []string{"b: kk 2026-11-21 2 4 3 as watch:12:102"}},
		{almaty(30, 8, 0), nil},
	} {
		if diff := cmp.Diff(step.want, told(step.now)); diff != "" {
			t.Errorf("%s: %s", step.now, diff)
		}
	}
	if len(b.waiting) != 0 {
		t.Errorf("left waiting: %+v", b.waiting)
	}
}

func TestWhatAPauseHoldsBack(t *testing.T) {
	const day = 24 * time.Hour
	for _, c := range []struct {
		name    string
		cadence digest.Cadence
		found   time.Time
		paused  string
		resumed time.Time // before the pause is over; zero if it ends by itself
		told    string    // "" if it never is
		at      time.Time // when it is told
	}{
		{"is told in short at the hour of the first digest", digest.Instant, almaty(20, 12, 0), "2026-11-23", time.Time{}, "kk 2026-11-23 1 late", almaty(23, 8, 0)},
		{"in full if it is fresh", digest.Instant, almaty(22, 23, 0), "2026-11-23", time.Time{}, "kk 2026-11-23 1", almaty(23, 8, 0)},
		{"at once if the reader is back before", digest.Instant, almaty(20, 12, 0), "2027-01-01", almaty(22, 15, 0), "kk 2026-11-22 1 late", almaty(22, 15, 0)},
		{"never if it is too old by then", digest.Instant, almaty(13, 12, 0), "2026-11-23", time.Time{}, "", time.Time{}},
		{"daily too", digest.Daily, almaty(20, 12, 0), "2026-11-23", time.Time{}, "kk 2026-11-23 1 late", almaty(23, 8, 0)},
		{"what is due after the pause is no matter of it", digest.Weekly, almaty(20, 12, 0), "2026-11-22", time.Time{}, "kk 2026-11-23 1", almaty(23, 8, 0)},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := digest.Subscriber{Chat: "a", Lang: "kk", Paused: c.paused, Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}}
			b := &book{until: make(map[int64]time.Time), waiting: []digest.WaitingMatch{
				{ID: 1, Article: 101, Found: c.found, Chat: s, Watch: digest.Watch{ID: 11, Cadence: c.cadence}},
			}}
			w := &digest.Watcher{Book: b, Render: plainWording{}}
			for now := c.found; now.Before(c.found.Add(40 * day)); now = now.Add(time.Hour) {
				if !c.resumed.IsZero() && !now.Before(c.resumed) && len(b.waiting) > 0 && b.waiting[0].Chat.Paused != "" {
					b.waiting[0].Chat.Paused, b.until[1] = "", time.Time{} // as storage does
				}
				if err := w.Feed(t.Context(), now); err != nil {
					t.Fatal(err)
				}
				if len(b.posts) > 0 {
					if got := b.posts[0].Parts[0].HTML; got != c.told || !now.Equal(c.at) {
						t.Errorf("told %q at %s, want %q at %s", got, now, c.told, c.at)
					}
					return
				}
			}
			if c.told != "" || len(b.waiting) != 0 {
				t.Errorf("never told; left waiting: %+v", b.waiting)
			}
		})
	}
}
