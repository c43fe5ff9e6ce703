package digest

import (
	"math/bits"
	"time"
)

// Schedule is a local hour of every day, or of some days of the week.
type Schedule struct {
	Hour, Minute int
	Zone         string // IANA
	Days         Weekdays
}

// Weekdays is a set of days of the week; the empty set stands for all.
type Weekdays uint8

// Has says whether a day is in the set.
func (w Weekdays) Has(d time.Weekday) bool { return w&allDays == 0 || w&(1<<d) != 0 }

// Count returns how many days are in the set.
func (w Weekdays) Count() int {
	if w &= allDays; w == 0 {
		return 7
	}
	return bits.OnesCount8(uint8(w))
}

// Toggle returns the set with a day added or taken out. The last day stays.
func (w Weekdays) Toggle(d time.Weekday) Weekdays {
	if w == 0 {
		w = allDays
	}
	if w ^= 1 << d; w == 0 {
		return 1 << d
	}
	if w == allDays {
		return 0
	}
	return w
}

const allDays Weekdays = 1<<7 - 1

// Location returns the schedule's zone; an unknown one counts as UTC.
func (s Schedule) Location() *time.Location { return Location(s.Zone) }

// Location returns an IANA zone; an unknown or empty one counts as UTC, so
// that a damaged setting delays a digest instead of losing it.
func Location(zone string) *time.Location {
	loc, err := time.LoadLocation(zone)
	if err != nil {
		return time.UTC
	}
	return loc
}

// Next returns the first occurrence after t, in UTC. On a day on which the
// local hour does not exist (clocks go forward) it is the first instant after
// the gap; where it exists twice, the first of the two.
func (s Schedule) Next(t time.Time) time.Time {
	loc := s.Location()
	local := t.In(loc)
	for day := -1; ; day++ {
		if at := s.on(local, day, loc); at.After(t) && s.Days.Has(local.AddDate(0, 0, day).Weekday()) {
			return at.UTC()
		}
	}
}

// Prev returns the latest occurrence at or before t, in UTC.
func (s Schedule) Prev(t time.Time) time.Time {
	loc := s.Location()
	local := t.In(loc)
	for day := 1; ; day-- {
		if at := s.on(local, day, loc); !at.After(t) && s.Days.Has(local.AddDate(0, 0, day).Weekday()) {
			return at.UTC()
		}
	}
}

// on returns the occurrence `days` after the local day of t.
func (s Schedule) on(t time.Time, days int, loc *time.Location) time.Time {
	y, m, d := t.Date()
	wanted := time.Date(y, m, d+days, s.Hour, s.Minute, 0, 0, time.UTC)
	// A wall clock reading w means the instant w - offset. Take the offset
	// that holds a day earlier and the one that holds a day later: they
	// differ only around a change of the clocks.
	_, before := wanted.AddDate(0, 0, -1).In(loc).Zone()
	_, after := wanted.AddDate(0, 0, 1).In(loc).Zone()
	early := wanted.Add(-time.Duration(max(before, after)) * time.Second)
	late := wanted.Add(-time.Duration(min(before, after)) * time.Second)
	if reads(early.In(loc), wanted) {
		return early
	}
	if reads(late.In(loc), wanted) {
		return late
	}
	// In the gap neither reads as wanted; the clocks change between the two.
	_, end := early.In(loc).ZoneBounds()
	if end.IsZero() || end.After(late) {
		return late
	}
	return end
}

// reads says whether a wall clock at t shows what `wanted` shows in UTC.
func reads(t, wanted time.Time) bool {
	return t.Day() == wanted.Day() && t.Hour() == wanted.Hour() && t.Minute() == wanted.Minute()
}
