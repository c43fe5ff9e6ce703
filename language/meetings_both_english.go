package language

import "slices"

// isMet says whether the English numeral at token k, which stands for two or three named
// before, is whom a verb of meeting in front of it has for its object: "received the two
// of them", "spoke to both", "met the two women".
func (sc *scene) isMet(k int) bool {
	g := sc.c.g
	if g.d.lang != "en" || k <= sc.s.first || !isNumeralOfPeople.has(g.lower(k)) && g.lower(k) != "both" && g.lower(k) != "it" {
		return false
	}
	if !sc.ofThem(k+1) && !sc.countsNothing(k) && (g.lower(k) != "it" || g.at(sc.s, k+2) != "same" && g.at(sc.s, k+2) != "next") {
		return false // received it the same day
	}
	j := k - 1
	if low := g.lower(j); low == "the" || low == "these" || low == "those" {
		j--
	}
	const verbs = tellsMeet | tellsReceive | tellsGreet | tellsCall | tellsVisit | tellsSummon
	switch g.lower(j) {
	case "for":
		return mealWords.has(g.lower(j - 1))
	case "with", "to", "by", "on":
		return sc.mark(j-1)&(verbs|tellsTalk|tellsWeak) != 0
	}
	if g.lower(k) == "it" {
		return sc.mark(j)&(tellsMeet|tellsReceive) != 0 // not what was seen or visited
	}
	return sc.mark(j)&verbs != 0
}

// countsNothing says whether no noun that the English numeral at token k counts follows,
// but for one that only says that they are people: "met the two on Monday", "the two men".
func (sc *scene) countsNothing(k int) bool {
	g := sc.c.g
	if k++; k < sc.s.end && peopleWords[g.lower(k)] {
		if k++; k < sc.s.end && (isPossessive(g.lower(k)) || isApostropheToken(g.lower(k))) {
			return false
		}
	}
	if k >= sc.s.end {
		return true
	}
	low := g.lower(k)
	_, preposition := englishParts[low]
	return g.d.tokens[k].kind == punct && !isApostropheToken(low) || preposition || sc.inDate(k) || englishAdverb(low) || low == "and"
}

// joinsTheTwo says whether the English verb at token k tells that somebody joined both of
// those who met: "joined the two for lunch", "the two were joined by", "they were later
// joined by".
func (sc *scene) joinsTheTwo(k int) bool {
	g := sc.c.g
	if g.d.lang != "en" {
		return false
	}
	switch g.lower(k) {
	case "joined", "joins", "joining":
	default:
		return false
	}
	if low := g.lower(k + 1); low == "the" || low == "these" {
		return isNumeralOfPeople.has(g.lower(k+2)) && sc.countsNothing(k+2)
	} else if low == "both" {
		return sc.countsNothing(k + 1)
	}
	for j := k - 1; j >= sc.s.first && k-j < 6; j-- {
		switch low := g.lower(j); {
		case low == "they", isNumeralOfPeople.has(low) && g.lower(j-1) == "the":
			return true
		case toBe.has(low), englishAdverb(low), peopleWords[low], low == "been", low == "had":
		default:
			return false
		}
	}
	return false
}

// isNumeralOfPeople are the words that count those named before.
var isNumeralOfPeople = wordSet("two three four pair duo trio")

// theTwoHolders says whether the bare plural of an English office means the two who met last, each
// of whom holds it or is called the counterpart of who does: "The speakers were then received by".
func (sc *scene) theTwoHolders(r *roleSpan) bool {
	g, led := sc.c.g, sc.led
	if g.d.lang != "en" || r.used || !r.noun.plural || r.end != r.first+1 || r.first <= sc.s.first || g.lower(r.first-1) != "the" || !sc.predicate(r.end) || sc.si-led.at > hostReach || len(led.hosts) != 1 || len(led.guests) != 1 {
		return false
	}
	held := 0
	for _, p := range [...]*person{led.hosts[0], led.guests[0]} {
		switch {
		case holdsClass(p, r.noun.class):
			held++
		case len(p.roles) != 1 || p.roles[0].noun.nom != "counterpart":
			return false
		}
	}
	return held > 0 && r.noun.class != "deputy" && r.noun.class != "senator" && r.noun.class != "expert"
}

// holdsClass says whether one of somebody's offices is of a class.
func holdsClass(p *person, class string) bool {
	return slices.ContainsFunc(p.roles, func(r roleSpan) bool { return r.noun.class == class })
}
