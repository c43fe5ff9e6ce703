package language

import "slices"

// Who was at the side of one of those who met, told behind his own name, in English: "A and B
// were beside him", "A, who sat next to the guest", "with A at her side", "A at his elbow".

// atSideTold takes those of whom the sentence tells it into the team of whom they were beside. It
// says whether it told of any.
func (sc *scene) atSideTold() bool {
	told := false
	for k := sc.s.first + 1; k+1 < sc.s.end; k++ {
		if sc.c.inQuote(k) || sc.heldBack(k) {
			continue
		}
		a, from := sc.besideWhomAt(k)
		if from == 0 {
			continue
		}
		sc.group()
		if who := sc.whoWasBeside(k, a.end); len(who) > 0 {
			told = sc.takeBeside(a, who, k) || told
		}
	}
	return told
}

// besideWhomAt reads beside whom the words from token k on say that somebody is: beside him, next
// to the guest, at her side; from is 0 if they say nothing of the kind.
func (sc *scene) besideWhomAt(k int) (a anchor, from int) {
	const farthest = 3 // an article, a country and the noun
	g := sc.c.g
	switch low, next := g.lower(k), g.at(sc.s, k+1); {
	case low == "beside" || low == "alongside":
		from = k + 1
	case low == "next" && next == "to":
		from = k + 2
	case low == "at" || low == "by":
		sc.group()
		if a = sc.sideOfOne(k + 1); a.end > k {
			return a, k + 1
		}
		return a, 0
	default:
		return a, 0
	}
	sc.group()
	a = sc.anchorBehind(from)
	switch {
	case a.sex != 0 && len(a.who) == 0:
	case a.crowd && a.end-from <= farthest:
	case len(a.who) > 0 && slices.ContainsFunc(sc.cos, func(co company) bool { return co.end == a.end && co.first-from < 2 }):
	case len(a.who) > 0 && a.end-from <= farthest && sc.c.g.isHead[a.end-1]:
	default:
		return a, 0
	}
	return a, from
}

// whoWasBeside is of whom the words at token k, which end in front of token end, tell it.
func (sc *scene) whoWasBeside(k, end int) []*person {
	g := sc.c.g
	j := k - 1
	for j > sc.s.first && !toBe.has(g.lower(j)) && (englishAdverb(g.lower(j)) || g.lower(j) == "right") {
		j--
	}
	if low := g.lower(j); toBe.has(low) || low == "sat" || low == "stood" || low == "seated" || low == "sitting" || low == "standing" {
		if toBe.has(g.lower(j - 1)) {
			j-- // was seated
		}
		if g.lower(j-1) != "who" {
			return sc.listBefore(j)
		}
		for j -= 2; j > sc.s.first && (g.lower(j) == "," || sc.inRole(j) && g.names[j] == 0); j-- {
		}
		return sc.listEnding(j + 1) // A, head of the committee, who sat
	}
	comma := g.lower(j) == ","
	if comma {
		j--
	}
	who := sc.listEnding(j + 1)
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end != j+1 {
			continue
		}
		closed := end >= sc.s.end || g.d.tokens[end].kind == punct
		absolute := co.first > sc.s.first && (g.lower(co.first-1) == "," || g.lower(co.first-1) == "while")
		if co.part&partWith == 0 && (!closed || !absolute && !comma) {
			return nil // saw A beside the guest
		}
	}
	return who
}

// listEnding are the persons of the list that ends in front of token k.
func (sc *scene) listEnding(k int) []*person {
	for i := range sc.cos {
		if co := &sc.cos[i]; co.end == k && co.members[0].stand.cases == 0 {
			return sc.whoIs(co, nil)
		}
	}
	return nil
}

// takeBeside takes those who were beside an anchor, told at token k, into his team: for the
// sentence's own meeting where it tells of one, else for the one told last.
func (sc *scene) takeBeside(a anchor, who []*person, k int) bool {
	if len(sc.meets) == 0 || sc.noneOfTheirOwn() {
		if o := sc.onlyHere(a, who, k); o != nil && len(a.who) == 0 && (slices.Contains(sc.led.hostSide, o) || slices.Contains(sc.led.guestSide, o)) {
			a = anchor{who: []*person{o}, end: a.end}
		}
		return sc.gather(a, who)
	}
	head := sc.onlyHere(a, who, k)
	if head == nil || len(who) > mostMembers {
		return false
	}
	sc.led.joinTeam(head, who, false)
	sc.along, sc.alongOf = append(sc.along, who...), head
	return false
}

// onlyHere is the only one named in front of token k whom an anchor can mean, besides those at his
// side, else the first behind it.
func (sc *scene) onlyHere(a anchor, besides []*person, k int) *person {
	if len(a.who) > 0 {
		return a.who[0]
	}
	if a.sex == 0 {
		return nil
	}
	var before, behind []*person
	for _, m := range sc.c.at[sc.si] {
		switch {
		case slices.Contains(besides, m.p) || !agrees(m.p, a.sex) || sc.c.inQuote(m.first):
		case m.first < k:
			before = appendPerson(before, m.p)
		default:
			behind = appendPerson(behind, m.p)
		}
	}
	switch {
	case len(before) == 1:
		return before[0]
	case len(before) == 0 && len(behind) > 0:
		return behind[0]
	}
	return nil
}

// cameFlanked reads who came with the subject of a meeting told behind: "A, flanked by B and C,
// received D", with the participle at token k.
func (sc *scene) cameFlanked(k int) bool {
	for _, m := range sc.c.at[sc.si] {
		if m.end != k-1 && m.end != k || m.office || sc.meets[0].at < k || !sc.c.subject(m) {
			continue
		}
		who := sc.listBehind(k + 2)
		who = slices.DeleteFunc(who, func(p *person) bool { return p == m.p })
		if len(who) > 0 && len(who) <= mostMembers {
			sc.led.joinTeam(m.p, who, false)
			sc.along, sc.alongOf = append(sc.along, who...), m.p
		}
	}
	return false
}
