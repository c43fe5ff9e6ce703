package language

// Meetings between two sides of which one is told by a plural of its office.

// acrossBetween parts a list behind "between" of which several hold one office: "between A and
// deputies B and C", "between senators A and B and Minister C". It returns nothing where all met
// each other: "between A, B and C", "between Speakers A, B and C".
func (sc *scene) acrossBetween(co *company) (as, bs []*person) {
	last := len(co.members) - 1
	for i := 1; i < last; i++ {
		if sc.officeInFront(co, i) > 1 {
			return sc.listInTwo(co, i)
		}
	}
	if last < 2 || sc.officeInFront(co, 0) < 2 || !sc.andBetween(co, 1) {
		return nil, nil
	}
	for i := 2; i <= last; i++ {
		if sc.officeInFront(co, i) == 1 && sc.andBetween(co, i) {
			return sc.listInTwo(co, i)
		}
	}
	return nil, nil
}

// officeInFront is 2 where a plural of an office stands in front of member i of a list, 1 where
// only an office of one does, 0 where none does.
func (sc *scene) officeInFront(co *company, i int) int {
	from := co.members[i].first
	if i > 0 {
		from = co.members[i-1].end
	} else {
		for from > sc.s.first && sc.inRole(from-1) {
			from--
		}
	}
	office := 0
	for k := from; k < co.members[i].end && sc.c.g.names[k] == 0; k++ {
		if !sc.c.g.isHead[k] {
			continue
		}
		if sc.c.g.heads[k].plural && !oneOfBodies.has(sc.c.g.lower(k-1)) {
			return 2
		}
		office = 1
	}
	return office
}

// oneOfBodies stand in front of a plural that an office is about: Chair of the Committee on Deputies.
var oneOfBodies = wordSet("on of for")

// andBetween says whether a conjunction joins member i of a list to the one before.
func (sc *scene) andBetween(co *company, i int) bool {
	for k := co.members[i-1].end; k < co.members[i].end; k++ {
		if joinsList(sc.c.g.lower(k)) {
			return true
		}
	}
	return false
}

// listInTwo returns the members of a list in front of member i, and the others.
func (sc *scene) listInTwo(co *company, i int) (as, bs []*person) {
	one, two := *co, *co
	one.members, two.members = co.members[:i], co.members[i:]
	as = sc.whoIs(&one, nil)
	return as, sc.whoIs(&two, as)
}

// representedBy says whether the English "by" at token k tells who stood for somebody: "Kazakhstan
// was represented at the talks by".
func (sc *scene) representedBy(k int) bool {
	return sc.representedAt(k) > 0
}

// sidesRepresented says whether the English "by" at token k tells who stood for both sides: "the two
// parliaments were represented at the talks by", but not "Kazakhstan was represented by".
func (sc *scene) sidesRepresented(k int) bool {
	at := sc.representedAt(k)
	if at <= sc.s.first+1 || sc.c.g.lower(at-1) != "were" {
		return false
	}
	for j := at - 2; j >= sc.s.first && j > at-5; j-- {
		switch sc.c.g.lower(j) {
		case "sides", "parties", "two", "both":
			return true
		}
	}
	return false
}

// representedAt is the token of the English participle that goes with "by" at token k, 0 if none does.
func (sc *scene) representedAt(k int) int {
	const farthest = 7 // words
	for j := k - 1; sc.c.g.d.lang == "en" && j > sc.s.first && j > k-farthest && !sc.covered(j); j-- {
		if sc.c.g.lower(j) == "represented" {
			return j
		}
	}
	return 0
}

// openedByThose says whether the subject of the English "were" at token k is those who did what a
// relative clause tells: "Among those who met X were A and B", but not "those X met were".
func (sc *scene) openedByThose(k int) bool {
	const front = 3
	for j := sc.s.first; j < k && j < sc.s.first+front; j++ {
		if sc.c.g.lower(j) == "those" {
			return sc.c.g.lower(j+1) == "who"
		}
	}
	return false
}

// thoseWere says whether an English list tells who those were who did what the sentence opens with:
// "Among those who met X were A and B".
func (sc *scene) thoseWere(co *company) bool {
	k := sc.behindPlural(co.first) - 1
	return k > sc.s.first && sc.c.g.lower(k) == "were" && sc.openedByThose(k)
}

// severalOfOne says whether an English sentence tells of several who stood for one side: "Kazakhstan
// was represented at the talks by A and B".
func (sc *scene) severalOfOne() bool {
	for i := range sc.cos {
		co := &sc.cos[i]
		if len(co.members) < 2 || co.part&partBy == 0 {
			continue
		}
		k := sc.behindPlural(co.first) - 1
		for k > sc.s.first && sc.describesPerson(k) {
			k--
		}
		if sc.c.g.lower(k) == "by" && sc.representedBy(k) && !sc.sidesRepresented(k) {
			return true
		}
	}
	return false
}
