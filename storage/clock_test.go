package storage_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"minber/digest"
)

const day = 24 * time.Hour

// What was to wait for two hours waits for two hours, wherever the clock is set
// meanwhile, and not for the leap as well.
func TestWhatWaitsDoesNotWaitForALeapOfTheClock(t *testing.T) {
	for _, c := range []struct {
		name        string
		begin, then time.Duration // by how much the clock is ahead
	}{
		{"a day back", day, 0},
		{"three days back", 0, -3 * day},
		{"an hour back", 0, -time.Hour},
		{"two minutes back", 0, -2 * time.Minute},
		{"half a minute back, which is no leap", 0, -30 * time.Second},
		{"no leap", 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := newPostman(t, eight("1"))
			begun, asked, waits := moment, time.Time{}, int64(0)
			at, ahead := begun, c.begin                // the true time, and by how much the clock is wrong
			o.answer = func(d digest.Delivery) error { // a Sender remembers what Telegram asked for
				switch {
				case asked.IsZero():
					asked, waits = at.Add(2*time.Hour), d.ID
					return &digest.LaterError{After: 2 * time.Hour}
				case at.Before(asked):
					if d.ID == waits {
						t.Errorf("claimed %v before the time asked for", asked.Sub(at))
					}
					return &digest.LaterError{After: asked.Sub(at)}
				}
				return nil
			}
			for ; at.Before(begun.Add(3*time.Hour)) && len(o.sent) == 0; at = at.Add(30 * time.Second) {
				if at.Sub(begun) > 20*time.Minute {
					ahead = c.then
				}
				o.rounds(at.Add(ahead), 1)
			}
			if late := at.Sub(asked); len(o.sent) == 0 || late > 2*time.Minute {
				t.Errorf("sent %v, %v late", o.sent, late)
			}
			leapt := 0
			if c.begin-c.then >= time.Minute {
				leapt = 1
			}
			if n := o.logged("clock was set back"); n != leapt {
				t.Errorf("told %d times:\n%s", n, o.log.String())
			}
		})
	}
}

// After a leap forward the Sender is asked too early, and refuses; what comes
// too late by then is told by the next edition.
func TestALeapForwardLosesNothing(t *testing.T) {
	o := newPostman(t, eight("1"))
	tries := 0
	o.answer = func(digest.Delivery) error {
		if tries++; tries < 4 {
			return &digest.LaterError{After: 2 * time.Hour}
		}
		return nil
	}
	o.rounds(moment, 1)
	for at := moment.Add(day); at.Before(moment.Add(day + 12*time.Hour)); at = at.Add(time.Hour) {
		o.rounds(at, 2)
	}
	o.answer = nil
	if want := []string{"1 2026-11-21"}; !slices.Equal(o.sent, want) {
		t.Fatalf("sent %v, want %v", o.sent, want)
	}
	o.covers("1", moment.Add(-day), moment.Add(day))
}

// A service that runs for a fortnight while its clock is set by whole days: of
// each local day there is one edition, and what was collected while no edition
// told it is told by the next.
func TestAClockThatLeapsByDaysLosesNoEditionAndRepeatsNone(t *testing.T) {
	for _, c := range []struct {
		name  string
		leaps map[int]time.Duration // at noon of a true day: by how much the clock is ahead from then on
		told  int                   // how often that it was set back
	}{
		{"never", nil, 0},
		{"a day forward for a day", map[int]time.Duration{3: day, 4: 0}, 1},
		{"a day forward for good", map[int]time.Duration{3: day}, 0},
		{"a day back for a day", map[int]time.Duration{3: -day, 4: 0}, 1},
		{"a day back for good", map[int]time.Duration{3: -day}, 1},
		{"two days forward and back", map[int]time.Duration{2: 2 * day, 4: 0}, 1},
		{"to and fro", map[int]time.Duration{2: day, 3: -day, 4: 2 * day, 5: 0}, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			chats := []digest.Subscriber{eight("1"), eight("2"), eight("3")}
			chats[1].Schedule = digest.Schedule{Hour: 23, Minute: 45, Zone: "America/New_York"}
			chats[2].Schedule = digest.Schedule{Hour: 13, Zone: "Asia/Almaty"} // an hour after the leaps
			o := newPostman(t, chats...)
			ahead := time.Duration(0)
			end := moment.Add(14 * day)
			for at := moment; !at.After(end); at = at.Add(30 * time.Minute) {
				if leap, leaps := c.leaps[int(at.Sub(moment)/day)]; leaps && at.Sub(moment)%day >= 4*time.Hour {
					ahead = leap
				}
				o.rounds(at.Add(ahead), 1)
			}
			for _, chat := range chats {
				days := o.days(chat.Chat)
				if sorted := slices.Compact(slices.Sorted(slices.Values(days))); len(sorted) != len(days) {
					t.Errorf("chat %s got %v", chat.Chat, days)
				}
				// A clock that is set forward leaps over a day, one that is set
				// back sees a day twice.
				if len(days) < 14-len(c.leaps) {
					t.Errorf("chat %s got %d editions: %v", chat.Chat, len(days), days)
				}
				o.covers(chat.Chat, moment, end.Add(ahead-day))
			}
			if n := o.logged("clock was set back"); n != c.told {
				t.Errorf("told %d times:\n%s", n, o.log.String())
			}
		})
	}
}

// days are those of the editions that a chat got.
func (o *postman) days(chat digest.Address) (days []string) {
	for _, s := range o.sent {
		if to, day, _ := strings.Cut(s, " "); to == string(chat) {
			days = append(days, day)
		}
	}
	return days
}

// covers makes sure that the editions a chat got leave nothing out between two
// moments.
func (o *postman) covers(chat digest.Address, from, to time.Time) {
	o.t.Helper()
	rows := must(o.raw().Query("SELECT starts, ends FROM deliveries WHERE chat = ? AND state = 'sent' ORDER BY starts", chat))(o.t) //nolint:rowserrcheck // looked at below
	defer func() { ok(o.t, rows.Close()) }()
	covered := from
	for rows.Next() {
		var starts, ends int64
		ok(o.t, rows.Scan(&starts, &ends))
		if time.Unix(starts, 0).After(covered) {
			o.t.Errorf("chat %s was not told what came from %v to %v", chat, covered.UTC(), time.Unix(starts, 0).UTC())
		}
		covered = time.Unix(max(covered.Unix(), ends), 0)
	}
	ok(o.t, rows.Err())
	if covered.Before(to) {
		o.t.Errorf("chat %s was told nothing after %v, want until %v", chat, covered.UTC(), to.UTC())
	}
}
