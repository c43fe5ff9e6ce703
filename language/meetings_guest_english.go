package language

import "slices"

// Who came, in English: of whom a sentence tells that he is on a visit, and whom "the
// visiting minister" means.

// visitingAt says whether the English noun at token k means whoever is on a visit by his
// office, without his name: "the visiting minister", "the visiting Georgian deputy speaker".
func (sc *scene) visitingAt(k int) bool {
	const longest = 3 // words of an office
	g := sc.c.g
	if !englishPersonNoun.has(&g.d.tokens[k]) && (!g.isHead[k] || g.heads[k].plural) || sc.c.nameFrom(sc.si, k+1) != nil || g.names[k] != 0 {
		return false
	}
	for j := k - 1; j > sc.s.first && k-j <= longest; j-- {
		switch low := g.lower(j); {
		case low == "visiting":
			return g.lower(j-1) == "the"
		case g.d.tokens[j].kind != word || articles[low] || joinsList(low) || englishParts[low] != 0 || g.names[j] != 0:
			return false
		}
	}
	return false
}

// cameEnglish is of whom an English sentence tells as the one on a visit, told apart from who
// receives him: "A received visiting Speaker B", "A met B, who is on a visit to Riga"; nil if it
// tells of none in that way.
func (sc *scene) cameEnglish() *person {
	g := sc.c.g
	if g.d.lang != "en" {
		return nil
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsStay == 0 || sc.c.inQuote(k) {
			continue
		}
		for _, m := range sc.c.at[sc.si] {
			switch {
			case m.office:
			case g.lower(k) == "visiting" && sc.c.lead(m) <= k+1 && m.first > k || m.end < k && sc.relativeReaches(m.end, k):
				return m.p
			}
		}
	}
	return nil
}

// relativeReaches says whether a clause that "who" opens behind a name that ends at token k, what
// is set beside it in between, goes on up to token to: "A, the Speaker, who is on a visit".
func (sc *scene) relativeReaches(k, to int) bool {
	g := sc.c.g
	if g.lower(k) != "," {
		return false
	}
	if g.lower(k+1) != "who" && g.names[k+1] == 0 && !opensEnglish[g.lower(k+1)] {
		for k++; k < to && g.lower(k) != "," && g.names[k] == 0; k++ {
		}
	}
	return g.lower(k) == "," && g.lower(k+1) == "who" && k+1 < to && !sc.holdsPunct(k+1, to)
}

// headOfIt is where an English text calls the head of the delegation at token k without a name,
// -1 if it does not: "the head of the delegation", "the leader of the Georgian delegation".
func (sc *scene) headOfIt(k int) int {
	const longest = 3 // words between
	g := sc.c.g
	for j := k - 1; g.d.lang == "en" && j > sc.s.first && k-j <= longest; j-- {
		low := g.lower(j)
		switch {
		case (low == "head" || low == "leader") && g.lower(j+1) == "of" && g.lower(j-1) == "the":
			next := g.at(sc.s, k+1)
			if next == "," && sc.c.nameFrom(sc.si, k+2) != nil || sc.c.nameFrom(sc.si, k+1) != nil || next == "and" && sc.inRole(k+2) && g.lower(k+2) == "the" {
				return -1
			}
			return j
		case low != "of" && !definiteWord[low] && g.place[j] == "":
			return -1
		}
	}
	return -1
}

// onVisitEnglish is whose visit an English sentence goes on with: the guest of the meeting told last,
// else who came last. "A received B. During the visit, talks were held with C." Those of
// others are not meant.
func (sc *scene) onVisitEnglish(others []*person) *person {
	led := sc.led
	if sc.c.g.d.lang != "en" || !sc.ofTheVisit() {
		return nil
	}
	var guest *person
	switch {
	case sc.si-led.at <= hostReach && len(led.hosts) == 1 && len(led.guests) == 1 && !led.mutual:
		if guest = led.guests[0]; led.hostCame() {
			guest = led.hosts[0]
		}
	case len(led.came) > 0:
		guest = led.came[len(led.came)-1]
	}
	if guest == nil || slices.Contains(others, guest) {
		return nil
	}
	return guest
}

// ofTheVisit says whether an English sentence speaks of the visit that the text has told of.
func (sc *scene) ofTheVisit() bool {
	g := sc.c.g
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if low := g.lower(k); (low == "visit" || low == "trip" || low == "stay") && definiteWord[g.lower(k-1)] && !sc.c.inQuote(k) {
			return true
		}
	}
	return false
}

// meetingIsSubject says whether an English noun of a meeting is the subject of its clause, with
// nothing in front but what describes it and a phrase of time: "During the visit, talks were
// held with A".
func (sc *scene) meetingIsSubject(e *encounter) bool {
	g := sc.c.g
	k := e.at - 1
	for k >= sc.s.first && (englishFiller(g.lower(k)) || describesMeeting[g.lower(k)]) {
		k--
	}
	if k >= sc.s.first && g.lower(k) != "," {
		return false
	}
	for j := sc.s.first; j < k; j++ {
		if englishFinites.has(&g.d.tokens[j]) && g.d.tokens[j].kind == word {
			return false
		}
	}
	return true
}

// partnerOf says whether an English mention is of somebody met, behind "with".
func (sc *scene) partnerOf(m *mention) bool {
	return sc.c.g.d.lang == "en" && slices.ContainsFunc(sc.cos, func(co company) bool {
		return co.part&partWith != 0 && co.first <= m.first && m.end <= co.end
	})
}

// nounInFront returns whom an English pronoun takes up where the clause in front of its own has
// a noun without a name for its subject: "The guest went to the ministry, where he met A".
func (sc *scene) nounInFront(p *party, not []*person) *person {
	if sc.c.g.d.lang != "en" || p.stand.noun || p.stand.sex == 0 {
		return nil
	}
	var out *person
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end > p.first || co.part&partSubject == 0 {
			continue
		}
		out = nil
		if x := co.members[0].stand; len(co.members) == 1 && (x.guest || x.noun) && x.count == 1 && sc.newClause(co.end, p.first) {
			if who := sc.whoIs(co, not); len(who) == 1 && agrees(who[0], p.stand.sex) {
				out = who[0]
			}
		}
	}
	return out
}

// namesGuest says whether English words for a guest at token k are told by name behind a comma, and
// makes them a part of that: "received the guest, Senator A", "A and his guest B", but not "to
// the guest, A said".
func (sc *scene) namesGuest(x standIn, k int, p *party) bool {
	if sc.c.g.d.lang != "en" || !x.guest || x.count != 1 || p.stand.cases != 0 {
		return false
	}
	if p.first == k+1 {
		p.first = k
		p.part = sc.englishPart(p)
		return true // A and his guest B
	}
	if sc.c.g.at(sc.s, k+1) != "," || p.first != k+2 || sc.predicate(p.end) || sc.mark(p.end)&tellsEncounter != 0 {
		return false
	}
	named := *p
	named.first = k
	if named.part = sc.englishPart(&named); named.part&partSubject != 0 {
		return false
	}
	*p = named
	return true
}
