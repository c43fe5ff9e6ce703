package digest

import "time"

// Schedule is a daily local hour.
type Schedule struct {
	Hour, Minute int
	Zone         string // IANA
}

// Next returns the first occurrence after t, in UTC. On a day on which the
// local hour does not exist (clocks go forward) it is the first instant after
// the gap; where it exists twice, the first of the two. An unknown zone counts
// as UTC.
func (s Schedule) Next(t time.Time) time.Time { panic("written next") }

// Prev returns the latest occurrence at or before t, in UTC.
func (s Schedule) Prev(t time.Time) time.Time { panic("written next") }
