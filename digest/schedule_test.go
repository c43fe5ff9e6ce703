package digest_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"minber/digest"
)

func at(t *testing.T, s string) time.Time {
	t.Helper()
	v, err := time.Parse(time.RFC3339, s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestScheduleNext(t *testing.T) {
	for _, c := range []struct {
		name     string
		schedule digest.Schedule
		after    string
		want     string
	}{
		{"later the same day", digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}, "2026-11-20T07:59:59+05:00", "2026-11-20T08:00:00+05:00"},
		{"exactly at the hour it is tomorrow's", digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}, "2026-11-20T08:00:00+05:00", "2026-11-21T08:00:00+05:00"},
		{"minutes count", digest.Schedule{Hour: 8, Minute: 30, Zone: "Asia/Almaty"}, "2026-11-20T08:00:00+05:00", "2026-11-20T08:30:00+05:00"},
		{"the local day differs from UTC's", digest.Schedule{Hour: 1, Zone: "Asia/Almaty"}, "2026-11-19T20:30:00Z", "2026-11-20T20:00:00Z"},
		{"an hour that does not exist is the end of the gap", digest.Schedule{Hour: 2, Minute: 30, Zone: "Europe/Berlin"}, "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z"},
		{"an hour that exists twice is the first of the two", digest.Schedule{Hour: 2, Minute: 30, Zone: "Europe/Berlin"}, "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z"},
		{"after the first of two it is tomorrow's", digest.Schedule{Hour: 2, Minute: 30, Zone: "Europe/Berlin"}, "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"},
		{"on the day after a change the new offset holds", digest.Schedule{Hour: 8, Zone: "America/New_York"}, "2026-11-01T13:00:00Z", "2026-11-02T13:00:00Z"},
		{"midnight skipped by a change starts the day at one", digest.Schedule{Hour: 0, Zone: "America/Havana"}, "2026-03-07T12:00:00Z", "2026-03-08T05:00:00Z"},
		{"a half hour's change", digest.Schedule{Hour: 2, Minute: 15, Zone: "Australia/Lord_Howe"}, "2026-10-03T12:00:00Z", "2026-10-03T15:30:00Z"},
		{"only on the days of the week that were chosen", digest.Schedule{Hour: 8, Zone: "Asia/Almaty", Days: 1<<time.Monday | 1<<time.Thursday}, "2026-11-20T07:00:00+05:00", "2026-11-23T08:00:00+05:00"},
		{"a day of the week is the reader's", digest.Schedule{Hour: 1, Zone: "Asia/Almaty", Days: 1 << time.Saturday}, "2026-11-20T12:00:00Z", "2026-11-20T20:00:00Z"},
		{"once a week, from its hour on it is the next week's", digest.Schedule{Hour: 8, Zone: "Asia/Almaty", Days: 1 << time.Friday}, "2026-11-20T08:00:00+05:00", "2026-11-27T08:00:00+05:00"},
		{"an unknown zone counts as UTC", digest.Schedule{Hour: 8, Zone: "Moon/Base"}, "2026-11-20T07:00:00Z", "2026-11-20T08:00:00Z"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.schedule.Next(at(t, c.after)); !got.Equal(at(t, c.want)) {
				t.Errorf("Next(%s) = %s, want %s", c.after, got.Format(time.RFC3339), c.want)
			}
		})
	}
}

// Every local day has exactly one occurrence, and Prev is Next's inverse.
func TestScheduleHasOneOccurrenceADay(t *testing.T) {
	zones := []string{"Asia/Almaty", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Havana", "UTC"}
	rapid.Check(t, func(t *rapid.T) {
		s := digest.Schedule{
			Hour:   rapid.IntRange(0, 23).Draw(t, "hour"),
			Minute: rapid.IntRange(0, 59).Draw(t, "minute"),
			Zone:   rapid.SampledFrom(zones).Draw(t, "zone"),
		}
		from := time.Unix(rapid.Int64Range(1735689600, 1830297600).Draw(t, "from"), 0).UTC()
		first := s.Next(from)
		second := s.Next(first)
		if !first.After(from) || first.Sub(from) > 26*time.Hour {
			t.Fatalf("Next(%s) = %s", from, first)
		}
		a, b := first.In(s.Location()), second.In(s.Location())
		if a.AddDate(0, 0, 1).Day() != b.Day() {
			t.Fatalf("%s is followed by %s", a, b)
		}
		if got := s.Prev(second.Add(-time.Second)); !got.Equal(first) {
			t.Fatalf("Prev before %s = %s, want %s", second, got, first)
		}
		if got := s.Prev(first); !got.Equal(first) {
			t.Fatalf("Prev(%s) = %s", first, got)
		}
	})
}

func TestADayOfTheWeekIsTurnedOnAndOff(t *testing.T) {
	var all digest.Weekdays
	if !all.Has(time.Sunday) || !all.Has(time.Wednesday) {
		t.Error("the empty set does not stand for all days")
	}
	workdays := all.Toggle(time.Saturday).Toggle(time.Sunday)
	if workdays.Has(time.Sunday) || !workdays.Has(time.Monday) {
		t.Errorf("workdays = %b", workdays)
	}
	if back := workdays.Toggle(time.Sunday).Toggle(time.Saturday); back != all {
		t.Errorf("all days again = %b", back)
	}
	if last := digest.Weekdays(1 << time.Monday).Toggle(time.Monday); !last.Has(time.Monday) || last.Has(time.Tuesday) {
		t.Errorf("the last day was taken: %b", last)
	}
}
