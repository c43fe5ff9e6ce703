package language

import (
	"slices"
	"strings"
)

// besides adds those whom a sentence opens with as met apart from the others: "Besides A, he
// also met B", «Помимо А, он принял Б», «А-дан бөлек Б-мен де кездесті». Of an English or
// Kazakh one that says no "also" they are those who were not met.
func (sc *scene) besides(as, bs []*person) []*person {
	g := sc.c.g
	also := g.d.lang == "ru"
	for k := sc.s.first; k < sc.s.end && !also; k++ {
		switch g.lower(k) {
		case "also", "too", "де", "да", "сондай-ақ":
			also = true
		}
	}
	if !also || len(sc.meets) != 1 || len(as) != 1 {
		return bs
	}
	co := sc.setApart()
	if co == nil {
		return bs
	}
	for _, p := range sc.whoIs(co, as) {
		if p != as[0] {
			bs = appendPerson(bs, p)
		}
	}
	return bs
}

// setApart is the company that the sentence opens with so, nil if there is none.
func (sc *scene) setApart() *company {
	if len(sc.cos) > 0 && sc.cos[0].end < sc.s.end && sc.opensBeside(&sc.cos[0]) {
		return &sc.cos[0]
	}
	return nil
}

// opensBeside says whether a company stands at the head of the sentence behind, in Kazakh in
// front of, the words for "apart from".
func (sc *scene) opensBeside(co *company) bool {
	g := sc.c.g
	if g.d.lang == "kk" {
		return co.first == sc.s.first && startsWithAny(g.lower(co.end), []string{"бөлек=", "басқа="}) && endsInSource(g.lower(co.end-1))
	}
	if g.lower(co.end) != "," {
		return false
	}
	switch words := strings.TrimSpace(lower(g.slice(sc.s.first, co.first, -1, ""))); words {
	case "besides", "in addition to", "apart from", "aside from", "помимо", "кроме":
		return true
	}
	return false
}

// goesOnAs says whether a sentence tells of another guest of the day: "X was also received",
// «В тот же день был принят Х».
func (sc *scene) goesOnAs(e *encounter) bool {
	for k := sc.s.first; k < min(sc.s.end, e.at+6); k++ {
		if alsoThatDay.has(sc.c.g.lower(k)) {
			return true
		}
	}
	return false
}

// alsoThatDay are the words by which one goes on about the same day.
var alsoThatDay = wordSet("same also well later then too afterwards subsequently separately earlier тот также тоже затем позже позднее следом потом отдельно")

// onceForTwo tells the guests of an English passive that is told once for two days from its
// hosts: "A was received by B on Monday, and C on Tuesday".
func (sc *scene) onceForTwo(host, guest *company) (*company, *company) {
	if guest == nil || len(host.members) != 2 || len(guest.members) != 1 {
		return host, guest
	}
	one, two := host.members[0], host.members[1]
	if slices.ContainsFunc(sc.c.g.d.tokens[one.end:two.first], func(t token) bool { return t.lower == "by" }) {
		return host, guest // and by C on Tuesday
	}
	if !sc.dated(one.end, two.first) || !sc.dated(two.end, min(sc.s.end, two.end+3)) {
		return host, guest
	}
	h, g := *host, *guest
	h.members, h.end = host.members[:1:1], one.end
	g.members = append(slices.Clip(guest.members), two)
	return &h, &g
}

// dated says whether a date stands among tokens [from, to).
func (sc *scene) dated(from, to int) bool {
	for k := from; k < to; k++ {
		if sc.inDate(k) {
			return true
		}
	}
	return false
}
