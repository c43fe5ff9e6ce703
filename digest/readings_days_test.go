package digest_test

import (
	"strings"
	"testing"

	"minber/digest"
)

func TestDaysThatOutletsPutOneEventOn(t *testing.T) {
	day := func(date, kinds, beside string) digest.Day {
		return digest.Day{Date: date, Said: date, Kinds: strings.Fields(kinds), Beside: strings.Fields(beside)}
	}
	met := func(date string, who ...int64) digest.Day {
		return digest.Day{Date: date, Said: date, Kinds: []string{"meeting"}, Who: who}
	}
	for _, c := range []struct {
		name string
		one  []digest.Day
		two  []digest.Day
		want string
	}{
		{"a hearing to come, on two days", []digest.Day{day("2026-11-25", "hearing", "g1 g2 g3")}, []digest.Day{day("2026-11-26", "hearing", "g1 g2")}, "2026-11-25, 2026-11-26"},
		{"a hearing that was, on two days", []digest.Day{day("2026-11-15", "hearing", "g1 g2 g3")}, []digest.Day{day("2026-11-16", "hearing", "g1 g2")}, "2026-11-15, 2026-11-16"},
		{"one day", []digest.Day{day("2026-11-25", "hearing", "g1 g2")}, []digest.Day{day("2026-11-25", "hearing", "g1 g2")}, ""},
		{"a day and its month", []digest.Day{day("2026-12-09", "hearing", "g1 g2")}, []digest.Day{day("2026-12", "hearing", "g1 g2")}, ""},
		{"one day of two years, of which a text seldom tells", []digest.Day{day("2027-01-01", "effect", "g1 g2")}, []digest.Day{day("2028-01-01", "effect", "g1 g2")}, ""},
		{"two events of one bill", []digest.Day{day("2026-11-25", "sitting", "g1 g2")}, []digest.Day{day("2027-01-01", "effect", "g1 g2")}, ""},
		{"an event that was and one to come", []digest.Day{day("2026-11-12", "hearing", "g1 g2")}, []digest.Day{day("2026-11-26", "hearing", "g1 g2")}, ""},
		{"an event long past", []digest.Day{day("2026-10-12", "hearing", "g1 g2")}, []digest.Day{day("2026-11-16", "hearing", "g1 g2")}, ""},
		{"sentences of different things", []digest.Day{day("2026-11-25", "hearing", "g1 g2")}, []digest.Day{day("2026-11-26", "hearing", "g3 g4")}, ""},
		{"one outlet knows both days", []digest.Day{day("2026-11-25", "hearing", "g1 g2"), {Date: "2026-11-26"}}, []digest.Day{day("2026-11-26", "hearing", "g1 g2")}, ""},
		{"one of two that could be meant", []digest.Day{day("2026-11-25", "hearing", "g1 g2"), day("2026-11-27", "hearing", "g1 g2")}, []digest.Day{day("2026-11-26", "hearing", "g1 g2")}, ""},
		{"a committee and the whole house", []digest.Day{day("2026-11-25", "sitting panel", "g1 g2")}, []digest.Day{day("2026-11-26", "sitting plenary", "g1 g2")}, ""},
		{"two readings of a bill", []digest.Day{day("2026-11-25", "sitting", "g1 g2 r1")}, []digest.Day{day("2026-11-26", "sitting", "g1 g2 r2")}, ""},
		{"the same two met", []digest.Day{met("2026-11-15", 1, 2)}, []digest.Day{met("2026-11-16", 2, 1)}, "2026-11-15, 2026-11-16"},
		{"others met", []digest.Day{met("2026-11-15", 1, 2)}, []digest.Day{met("2026-11-16", 1, 3)}, ""},
		{"a day of which is not said what it is of", []digest.Day{{Date: "2026-11-25"}}, []digest.Day{day("2026-11-26", "hearing", "g1 g2")}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			ref := digest.ArticleRef{Date: "2026-11-17"}
			var said []string
			for _, d := range digest.Disputes([]digest.Account{{Ref: ref, Days: c.one}, {Ref: ref, Days: c.two}}, plainComparer{}) {
				if d.Kind != digest.DisputeDate {
					t.Errorf("a dispute of a %s", d.Kind)
				}
				said = append(said, d.One.Said+", "+d.Other.Said)
			}
			if got := strings.Join(said, "; "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
