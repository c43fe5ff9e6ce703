package digest

import (
	"maps"
	"math"
	"slices"
	"time"
)

// Rhythm is how many items a source published on each ISO day of its zone. Days
// that are not in it had none, from its first one on; what was before that is
// not known, and the first one is known in part at most.
type Rhythm map[string]int

const (
	// medianDays is how far back the usual day is looked for.
	medianDays = 28
	// weekdayWeeks is how far back the usual Monday is.
	weekdayWeeks = 6
	// fewest is from how many days on something is usual.
	fewest = 3
	// silentAfter is how many items have to be missing before that is told. Items
	// come in clusters (a sitting, a visit): three that are missing may be chance,
	// ten are not.
	silentAfter = 10
	// leastWeek is how many items a week a source has to have for its silence to
	// mean anything.
	leastWeek = 5
	// longestSilence bounds the search in days.
	longestSilence = 60
)

// RhythmKept is how many days of a Rhythm are of use.
const RhythmKept = longestSilence + 7*weekdayWeeks

// Median returns the usual number of items a day in the four weeks before today,
// an ISO day; known is false if there are too few days to say.
func (r Rhythm) Median(today string) (items int, known bool) {
	days := r.counts(today, medianDays, func(time.Time) bool { return true })
	if len(days) < fewest {
		return 0, false
	}
	return median(days), true
}

// Pace returns how many items a day to expect now: as many as usual, or as on
// this day or the one before if there were more; -1 if that is not known.
func (r Rhythm) Pace(today string) int {
	usual, known := r.Median(today)
	if !known {
		return -1
	}
	return max(usual, r[today], r[daysLater(today, -1)])
}

// Silence is that a source which used to publish has stopped.
type Silence struct {
	Since string // ISO day of the latest item
	Days  int    // whole days without any
	Usual int    // items on such a day
}

// Silence says whether a source has gone silent before today, an ISO day, by
// what it used to publish on those days of the week: when ten items are missing.
func (r Rhythm) Silence(today string) (Silence, bool) {
	if r[today] > 0 || len(r) == 0 {
		return Silence{}, false
	}
	first := slices.Min(slices.Collect(maps.Keys(r)))
	s := Silence{Since: daysLater(today, -1)}
	for ; r[s.Since] == 0; s.Since = daysLater(s.Since, -1) {
		if s.Days++; s.Since <= first || s.Days > longestSilence {
			return Silence{}, false
		}
	}
	if s.Days == 0 {
		return Silence{}, false
	}
	missing, active := 0, 0
	for i := range s.Days {
		if n := r.usual(daysLater(s.Since, 1+i), s.Since); n > 0 {
			missing, active = missing+n, active+1
		}
	}
	week := 0
	for i := range 7 {
		week += r.usual(daysLater(s.Since, 1+i), s.Since)
	}
	if missing < silentAfter || week < leastWeek {
		return Silence{}, false
	}
	s.Usual = int(math.Round(float64(missing) / float64(active)))
	return s, true
}

// usual returns how many items to expect on a day, by the six weeks up to
// another: as on the same day of the week or, if few are known, as on the other
// working days or weekends.
func (r Rhythm) usual(day, upTo string) int {
	want := weekday(day)
	before := daysLater(upTo, 1)
	same := r.counts(before, 7*weekdayWeeks, func(t time.Time) bool { return t.Weekday() == want })
	if len(same) >= fewest {
		return median(same)
	}
	alike := r.counts(before, 7*weekdayWeeks, func(t time.Time) bool { return restDay(t.Weekday()) == restDay(want) })
	if len(alike) >= fewest {
		return median(alike)
	}
	return 0
}

// counts returns the items of those of the n days before a day that are known in
// full and that are asked for.
func (r Rhythm) counts(before string, n int, of func(time.Time) bool) []int {
	if len(r) == 0 {
		return nil
	}
	first := slices.Min(slices.Collect(maps.Keys(r)))
	var found []int
	for i := 1; i <= n; i++ {
		day := daysLater(before, -i)
		if day <= first {
			break
		}
		if t, err := time.Parse(time.DateOnly, day); err == nil && of(t) {
			found = append(found, r[day])
		}
	}
	return found
}

func restDay(d time.Weekday) bool { return d == time.Saturday || d == time.Sunday }

func weekday(day string) time.Weekday {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return time.Monday
	}
	return t.Weekday()
}

// median of a list that is not empty; of two in the middle, the lower.
func median(of []int) int {
	of = slices.Clone(of)
	slices.Sort(of)
	return of[(len(of)-1)/2]
}
