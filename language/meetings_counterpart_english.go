package language

import "slices"

// An English counterpart without a name: the other one of the two who met.

// theirCounterpart says whether the word at token k means the counterpart or colleague of him or
// her of whom the text has told, without a name behind: "Her Kazakh counterpart then met A".
func (sc *scene) theirCounterpart(k int) bool {
	g := sc.c.g
	if low := g.lower(k); g.d.lang != "en" || low != "counterpart" && low != "colleague" {
		return false
	}
	j := k - 1
	if j > sc.s.first && g.place[j] != "" {
		j--
	}
	if low := g.at(sc.s, j); low != "his" && low != "her" {
		return false
	}
	next := g.at(sc.s, k+1)
	return k+1 >= sc.s.end || next == "." || toBe.has(next) || englishAdverb(next) || sc.inDate(k+1) || sc.mark(k+1)&(tellsEncounter|tellsLight|tellsMotion|tellsSummon|tellsShow) != 0
}

// counterpartMeant returns which of the two of the meeting told last the counterpart at token k
// is: of the country that the words tell, else of another sex than the pronoun; nil if that
// fits none or both.
func (sc *scene) counterpartMeant(k int, not []*person) *person {
	led, g := sc.led, sc.c.g
	if sc.si-led.at > hostReach || len(led.hosts) != 1 || len(led.guests) != 1 || led.hosts[0] == led.guests[0] {
		return nil
	}
	nation, sex := g.place[k-1], male
	if g.lower(k-1) == "her" || nation != "" && g.lower(k-2) == "her" {
		sex = female
	}
	var out *person
	for _, p := range [...]*person{led.hosts[0], led.guests[0]} {
		fits := nation == "" && p.sex == female+male-sex
		if nation != "" {
			fits = sc.c.sideOf(p) == nation || sc.c.onlyOneOf(nation, p, k)
		}
		if !fits || slices.Contains(not, p) {
			continue
		}
		if out != nil {
			return nil
		}
		out = p
	}
	return out
}

// counterpartOfOne says whether an English text calls somebody no more than the counterpart of
// whoever he met, and the noun at token k says what that one is: "A met her Polish counterpart, B.
// The Polish minister …".
func (sc *scene) counterpartOfOne(p *person, k int) bool {
	if sc.c.g.d.lang != "en" || len(p.roles) != 1 || p.roles[0].noun.nom != "counterpart" {
		return false
	}
	for _, pair := range sc.led.pairs {
		if pair[0] == p && sc.c.isWhat(pair[1], k) || pair[1] == p && sc.c.isWhat(pair[0], k) {
			return true
		}
	}
	return false
}
