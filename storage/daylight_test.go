package storage_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"minber/digest"
)

// Around each change of the clocks, every chat gets one edition of each local
// day, at its hour or right after the gap.
func TestOneEditionOfEachDayWhenTheClocksChange(t *testing.T) {
	for _, c := range []struct {
		name, zone string
		change     time.Time
	}{
		{"an hour is left out at two in the night", "Europe/Berlin", time.Date(2026, 3, 29, 1, 0, 0, 0, time.UTC)},
		{"an hour comes twice at three in the night", "Europe/Berlin", time.Date(2026, 10, 25, 1, 0, 0, 0, time.UTC)},
		{"an hour is left out in America", "America/New_York", time.Date(2026, 3, 8, 7, 0, 0, 0, time.UTC)},
		{"an hour comes twice in America", "America/New_York", time.Date(2026, 11, 1, 6, 0, 0, 0, time.UTC)},
		{"midnight is left out", "America/Havana", time.Date(2026, 3, 8, 5, 0, 0, 0, time.UTC)},
		{"midnight comes twice", "America/Havana", time.Date(2026, 11, 1, 5, 0, 0, 0, time.UTC)},
		{"half an hour is left out", "Australia/Lord_Howe", time.Date(2026, 10, 3, 15, 30, 0, 0, time.UTC)},
		{"half an hour comes twice", "Australia/Lord_Howe", time.Date(2026, 4, 4, 15, 0, 0, 0, time.UTC)},
		{"a zone without changes", "Asia/Almaty", time.Date(2026, 3, 29, 1, 0, 0, 0, time.UTC)},
	} {
		t.Run(c.name, func(t *testing.T) {
			begin, end := c.change.Add(-36*time.Hour).Truncate(time.Hour), c.change.Add(36*time.Hour)
			var chats []digest.Subscriber
			for i, hour := range []int{0, 1, 2, 3, 8, 23} {
				chat := eight(digest.Address(string(rune('1' + i))))
				chat.Schedule = digest.Schedule{Hour: hour, Minute: 15 * (i % 3), Zone: c.zone}
				chat.Since = begin.AddDate(0, 0, -7)
				chats = append(chats, chat)
			}
			o := newPostman(t)
			o.set(begin)
			for _, chat := range chats {
				ok(t, o.SaveChat(t.Context(), chat))
			}
			for at := begin; at.Before(end); at = at.Add(5 * time.Minute) {
				o.whenDue(at)
			}
			for _, chat := range chats {
				// The latest one before the beginning was late, and still of use.
				want := localDays(chat.Schedule, begin.Add(-digest.OwedFor), end)
				if got := o.days(chat.Chat); !slices.Equal(got, want) {
					t.Errorf("at %02d:%02d: %v, want %v", chat.Schedule.Hour, chat.Schedule.Minute, got, want)
				}
			}
		})
	}
}

// whenDue delivers at a time if anything is due.
func (o *postman) whenDue(at time.Time) {
	o.t.Helper()
	o.set(at)
	if due := must(o.NextDue(o.t.Context()))(o.t); !due.After(at) {
		o.rounds(at, 1)
	}
}

// localDays are the local days whose occurrence of a schedule is after one
// moment and before another.
func localDays(s digest.Schedule, after, before time.Time) (days []string) {
	for at := s.Next(after); at.Before(before); at = s.Next(at) {
		days = append(days, at.In(s.Location()).Format(time.DateOnly))
	}
	return days
}

// However a reader moves the hour and the zone, minutes before the hour or on
// the day on which clocks change: no local day has two editions, and what was
// collected is told without a gap.
func TestOneEditionADayHoweverSettingsChange(t *testing.T) {
	zones := []string{"Asia/Almaty", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Havana", "Pacific/Kiritimati"}
	changes := []time.Time{
		time.Date(2026, 3, 29, 1, 0, 0, 0, time.UTC), time.Date(2026, 10, 25, 1, 0, 0, 0, time.UTC), time.Date(2026, 3, 8, 5, 0, 0, 0, time.UTC),
	}
	o := newPostman(t)
	chat := digest.Subscriber{}
	rapid.Check(t, func(r *rapid.T) {
		begin := rapid.SampledFrom(changes).Draw(r, "change").Add(-36 * time.Hour)
		o.sent = nil
		o.set(begin)
		ok(t, o.Forget(t.Context(), "1"))
		o.spoil("DELETE FROM state")
		chat = eight("1")
		chat.Since = begin.Add(-time.Hour)
		move := func() {
			chat.Schedule = digest.Schedule{
				Hour: rapid.IntRange(0, 23).Draw(r, "hour"), Minute: rapid.IntRange(0, 59).Draw(r, "minute"), Zone: rapid.SampledFrom(zones).Draw(r, "zone"),
			}
			ok(t, o.SaveChat(t.Context(), chat))
		}
		move()
		settled := begin.Add(72 * time.Hour)
		for at := begin; at.Before(settled); at = at.Add(20 * time.Minute) {
			o.whenDue(at)
			if rapid.IntRange(0, 30).Draw(r, "moved") == 0 {
				move()
			}
		}
		// Whoever moves the hour on and on puts the edition off; it comes when
		// that has an end. From the furthest zone to the other the same day
		// begins 26 hours later, and is the next one's, whose hour may be its last.
		for at := settled; at.Before(settled.Add(75 * time.Hour)); at = at.Add(time.Hour) {
			o.whenDue(at)
		}
		days := o.days("1")
		if twice := len(days) - len(slices.Compact(slices.Sorted(slices.Values(days)))); twice != 0 {
			r.Fatalf("editions of one day: %s", strings.Join(days, ", "))
		}
		if len(days) < 3 {
			r.Fatalf("in six days only: %v", days)
		}
		o.covers("1", begin.Add(-time.Hour), settled)
		if t.Failed() {
			r.FailNow()
		}
	})
}
