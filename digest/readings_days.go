package digest

import (
	"slices"
	"strings"
)

// Day is a day or a month that a text names.
type Day struct {
	Date string // ISO, to the precision the text gives
	// Kinds are what takes place then, the same in all languages; none where
	// the text does not say it clearly, or gives the day only as seen from its
	// own ("on Friday"): such a day is known and not claimed.
	Kinds  []string `json:",omitempty"`
	Said   string   `json:",omitempty"` // the passage as it stands
	At     Span     `json:"-"`
	Beside []string `json:",omitempty"` // the signs of its sentence, see Understanding.Signs
	Met    []int    `json:",omitempty"` // the two who met then, by their places in Understanding.People
	Who    []int64  `json:"-"`          // the same, as an archive knows them
}

// The kinds of a Day that tell which sitting it is.
const (
	KindPlenary = "plenary" // of a whole house
	KindPanel   = "panel"   // of a committee, or a committee is spoken of
)

// nearPast is how many days before an article its news took place: what lies
// further back is looked back on.
const nearPast = 4

// daysApart finds the days on which two articles put one event. Their
// sentences have to tell of the same, of nothing else at a time, and each
// article must know nothing of the other's day.
func daysApart(a, b Account) (found []Dispute) {
	for _, d := range a.Days {
		var rivals []Day
		for _, e := range b.Days {
			if a.rivalDays(b, d, e) {
				rivals = append(rivals, e)
			}
		}
		if len(rivals) == 0 || slices.ContainsFunc(rivals, func(e Day) bool { return e.Date != rivals[0].Date }) {
			continue
		}
		e := rivals[0]
		if slices.ContainsFunc(a.Days, func(o Day) bool { return o.Date != d.Date && a.rivalDays(b, o, e) }) {
			continue // nor may d be one of several that could be meant
		}
		one := Dispute{Kind: DisputeDate, One: Claim{d.Said, a.Ref}, Other: Claim{e.Said, b.Ref}}
		for _, id := range d.Who {
			one.About = append(one.About, PersonRef{ID: id})
		}
		found = append(found, one)
	}
	return found
}

// rivalDays says whether a puts on day d what b puts on day e.
func (a Account) rivalDays(b Account, d, e Day) bool {
	same := happenings(d, e)
	if same == 0 || sameDay(d.Date, e.Date) || a.knowsDay(e.Date) || b.knowsDay(d.Date) {
		return false
	}
	if side := a.side(d); side == 0 || side != b.side(e) {
		return false
	}
	if len(d.Who) > 0 && len(e.Who) > 0 {
		return sameTwo(d.Who, e.Who)
	}
	common := besides(d.Beside, e.Beside)
	if vague(d, e) && common < leastBeside {
		return false
	}
	return common > 0 && common+same > leastBeside && 4*common >= min(len(d.Beside), len(e.Beside)) &&
		oneHouse(d.Kinds, e.Kinds) && readingIn(d.Beside) == readingIn(e.Beside)
}

// happenings counts what takes place on both days.
func happenings(d, e Day) int {
	n := besides(d.Kinds, e.Kinds)
	if slices.Contains(d.Kinds, KindPanel) && slices.Contains(e.Kinds, KindPanel) {
		n--
	}
	return n
}

// vague says whether two days are easily those of two events: there are many
// committees, and a month is long.
func vague(d, e Day) bool {
	return slices.Contains(d.Kinds, KindPanel) && !slices.Contains(d.Kinds, KindPlenary) || len(d.Date) != len(e.Date)
}

// oneHouse says that two sittings are not those of a committee and of a whole
// house, which take up one bill on different days.
func oneHouse(a, b []string) bool {
	if slices.Contains(a, KindPlenary) || slices.Contains(b, KindPlenary) {
		return slices.Contains(a, KindPlenary) == slices.Contains(b, KindPlenary)
	}
	return slices.Contains(a, KindPanel) == slices.Contains(b, KindPanel)
}

// side is 1 for a day on which something is still to come, -1 for one on which
// it has just been, 0 for one long past. The day of the article itself, and its
// month, are taken as past.
func (a Account) side(d Day) int {
	day := a.Ref.Date
	switch {
	case len(day) < len("2006-01-02"):
		return 0
	case d.Date > day:
		return 1
	case len(d.Date) < len(day):
		if d.Date == day[:len(d.Date)] {
			return -1
		}
		return 0
	case daysLater(d.Date, nearPast) < day:
		return 0
	}
	return -1
}

// knowsDay says whether an article names a day, for whatever.
func (a Account) knowsDay(day string) bool {
	return slices.ContainsFunc(a.Days, func(d Day) bool { return sameDay(d.Date, day) })
}

// sameDay says whether two ISO days or months agree as far as both tell. Texts
// seldom give the year: which one is meant is not worth a dispute.
func sameDay(a, b string) bool {
	const year = len("2006")
	return strings.HasPrefix(a[year:], b[year:]) || strings.HasPrefix(b[year:], a[year:])
}

func sameTwo(a, b []int64) bool {
	return len(a) == 2 && len(b) == 2 && (a[0] == b[0] && a[1] == b[1] || a[0] == b[1] && a[1] == b[0])
}

// readingIn is the reading of a bill that a sentence tells of, "" if none.
func readingIn(signs []string) string {
	if i := slices.IndexFunc(signs, func(s string) bool { return s[0] == SignReading }); i >= 0 {
		return signs[i]
	}
	return ""
}
