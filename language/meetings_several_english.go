package language

import "slices"

// At which of several meetings somebody was too, in English.

// pluralTalks are the nouns for several meetings.
var pluralTalks = wordSet("meetings conversations receptions talks encounters appointments")

// whichMeeting are the words that tell one of several meetings: the first, else the last.
var whichMeeting = map[string]bool{"first": true, "former": true, "earlier": true, "second": false, "latter": false, "last": false, "later": false}

// atEach says whether the English sentence tells of who was at all of the meetings told before:
// "took part in these meetings", "attended the conversations", "sat in on both".
func (sc *scene) atEach() bool {
	g := sc.c.g
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		switch g.lower(k) {
		case "both":
			low := g.lower(k - 1)
			if sc.any&tellsJoin != 0 && (low == "on" || low == "in" || low == "at" || low == "attended" || low == "joined") && (k+1 >= sc.s.end || g.d.tokens[k+1].kind == punct) {
				return true
			}
		case "the", "these", "those":
			if sc.any&tellsJoin != 0 && sc.severalAt(k) {
				return true
			}
		}
	}
	return false
}

// severalAt says whether the determiner at token k is that of several meetings and of nothing
// else: the meetings, these two conversations, not the meetings of the committee.
func (sc *scene) severalAt(k int) bool {
	g := sc.c.g
	j := k + 1
	for j < min(sc.s.end, k+3) && (isNumeralOfPeople.has(g.lower(j)) || describesMeeting[g.lower(j)]) {
		j++
	}
	low := g.at(sc.s, j)
	if !pluralTalks.has(low) || low == "talks" && g.lower(k) == "the" {
		return false
	}
	switch g.at(sc.s, j+1) {
	case "of", "with", "between", "on", "about":
		return false
	}
	switch g.lower(k - 1) {
	case "in", "at", "attended", "joined", "during":
		return true
	}
	return false
}

// atOneOfThem tells which of several meetings the English sentence speaks of, counted from
// the first of n; -1 if it does not.
func (sc *scene) atOneOfThem(n int) int {
	g := sc.c.g
	for k := sc.s.first; k+1 < sc.s.end; k++ {
		first, ok := whichMeeting[g.lower(k)]
		if !ok || k == sc.s.first || g.lower(k-1) != "the" || sc.mark(k+1)&tellsTalk == 0 || pluralTalks.has(g.lower(k+1)) && g.lower(k+1) != "talks" {
			continue
		}
		if first {
			return 0
		}
		return n - 1
	}
	return -1
}

// whoHadThem returns the one of two sides who had several meetings, and whom he met; in English
// a countryman of those who were there too, where he had several.
func (sc *scene) whoHadThem(came, hosts, guests []*person) (one, others []*person) {
	led := sc.led
	for _, p := range came {
		side := sc.c.sideOf(p)
		if side == "" || sc.c.g.d.lang != "en" {
			continue
		}
		for _, pair := range led.pairs {
			for _, x := range pair {
				if met := led.metBy(x); len(met) > 1 && !slices.Contains(came, x) && sc.c.sideOf(x) == side {
					return []*person{x}, met
				}
			}
		}
	}
	return led.whoHadSeveral(hosts, guests)
}
