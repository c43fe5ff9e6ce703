package digest_test

import (
	"testing"
	"time"

	"minber/digest"
)

// published makes the rhythm of a source from 21 September 2026, a Monday, on:
// so many items on each day of the week from Monday on, until a day.
func published(week [7]int, until string) digest.Rhythm {
	r := digest.Rhythm{}
	for i := 0; ; i++ {
		day := time.Date(2026, 9, 21+i, 0, 0, 0, 0, time.UTC)
		if day.Format(time.DateOnly) > until {
			return r
		}
		if n := week[i%7]; n > 0 {
			r[day.Format(time.DateOnly)] = n
		}
	}
}

func TestASourceThatWentSilent(t *testing.T) {
	daily, office := [7]int{12, 12, 12, 12, 12, 12, 12}, [7]int{12, 12, 12, 12, 12, 0, 0}
	young := digest.Rhythm{"2026-11-09": 2, "2026-11-10": 12, "2026-11-11": 12, "2026-11-12": 12}
	gaps := published(daily, "2026-11-17")
	for _, day := range []string{"2026-10-05", "2026-10-12", "2026-11-03"} {
		delete(gaps, day)
	}
	withToday := published(daily, "2026-11-17")
	withToday["2026-11-20"] = 1
	for _, c := range []struct { // 2026-11-20 is a Friday
		name   string
		rhythm digest.Rhythm
		today  string
		want   digest.Silence // the zero value: not silent
	}{
		{"two whole days without any", published(daily, "2026-11-17"), "2026-11-20", digest.Silence{Since: "2026-11-17", Days: 2, Usual: 12}},
		{"one whole day of a busy source", published(daily, "2026-11-18"), "2026-11-20", digest.Silence{Since: "2026-11-18", Days: 1, Usual: 12}},
		{"today alone says nothing", published(daily, "2026-11-19"), "2026-11-20", digest.Silence{}},
		{"it is back today", withToday, "2026-11-20", digest.Silence{}},
		{"a weekend of an office that is closed then", published(office, "2026-11-13"), "2026-11-16", digest.Silence{}},
		{"the Monday after it as well", published(office, "2026-11-13"), "2026-11-17", digest.Silence{Since: "2026-11-13", Days: 3, Usual: 12}},
		{"two a day: two days may be chance", published([7]int{2, 2, 2, 2, 2, 2, 2}, "2026-11-17"), "2026-11-20", digest.Silence{}},
		{"two a day: five days are none", published([7]int{2, 2, 2, 2, 2, 2, 2}, "2026-11-14"), "2026-11-20", digest.Silence{Since: "2026-11-14", Days: 5, Usual: 2}},
		{"three a week mean nothing", published([7]int{1, 0, 1, 0, 1, 0, 0}, "2026-10-16"), "2026-11-20", digest.Silence{}},
		{"a source that is new", young, "2026-11-15", digest.Silence{Since: "2026-11-12", Days: 2, Usual: 12}},
		{"one of which almost nothing is known", digest.Rhythm{"2026-11-16": 12, "2026-11-17": 12}, "2026-11-20", digest.Silence{}},
		{"holidays do not make it seldom", gaps, "2026-11-20", digest.Silence{Since: "2026-11-17", Days: 2, Usual: 12}},
		{"one that never had anything", digest.Rhythm{}, "2026-11-20", digest.Silence{}},
		{"one that ended long ago is no news", published(daily, "2026-11-17"), "2027-11-20", digest.Silence{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, silent := c.rhythm.Silence(c.today)
			if got != c.want || silent != (c.want != digest.Silence{}) {
				t.Errorf("%v %+v, want %+v", silent, got, c.want)
			}
		})
	}
}

func TestHowMuchASourcePublishes(t *testing.T) {
	daily := [7]int{12, 12, 12, 12, 12, 4, 4}
	burst := published(daily, "2026-11-19")
	burst["2026-11-20"] = 60
	for _, c := range []struct {
		name         string
		rhythm       digest.Rhythm
		median, pace int
		known        bool
	}{
		{"the usual day", published(daily, "2026-11-20"), 12, 12, true},
		{"a day with much more", burst, 12, 60, true},
		{"one that has stopped for most of the month", published(daily, "2026-11-01"), 0, 0, true},
		{"the first day is known in part", digest.Rhythm{"2026-11-17": 1, "2026-11-18": 8, "2026-11-19": 8}, 0, -1, false},
		{"nothing", nil, 0, -1, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			median, known := c.rhythm.Median("2026-11-20")
			if pace := c.rhythm.Pace("2026-11-20"); median != c.median || known != c.known || pace != c.pace {
				t.Errorf("median %d (%v), pace %d", median, known, pace)
			}
		})
	}
}
