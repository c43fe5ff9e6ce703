package digest

import "time"

// Skips are hours and days, in UTC, at which a source asks not to be visited:
// a bit for each hour from the lowest on, then one for each day from Sunday on.
type Skips uint32

// SkipHour returns the Skips of one hour, 0 to 23.
func SkipHour(hour int) Skips { return 1 << (hour % 24) }

// SkipDay returns the Skips of one day.
func SkipDay(day time.Weekday) Skips { return 1 << (24 + day%7) }

// Holds says whether a moment is to be skipped.
func (s Skips) Holds(t time.Time) bool {
	t = t.UTC()
	return s&(SkipHour(t.Hour())|SkipDay(t.Weekday())) != 0
}

// After returns the first moment from t on that is not to be skipped; t if
// there is none.
func (s Skips) After(t time.Time) time.Time {
	at := t
	for range 7 * 24 {
		if !s.Holds(at) {
			return at
		}
		at = at.Truncate(time.Hour).Add(time.Hour)
	}
	return t
}
