package language

// English talks whose sentence leaves out who had them, or tells of them by what was settled.

// matterOfTalks says whether what stands in front of an English noun of talks is only what
// they were about, and those who had them are left out: "gas was the subject of the talks
// with A", "with A the talk turned to gas".
func (sc *scene) matterOfTalks(e *encounter) bool {
	g := sc.c.g
	if e.tells&tellsTalk == 0 || e.tells&tellsMeet != 0 {
		return false
	}
	for i := range sc.cos {
		if co := &sc.cos[i]; co.part&partWith != 0 && co.first <= sc.s.first+2 && g.lower(sc.s.first) == "with" && e.at >= co.end {
			return e.at-co.end <= 3
		}
	}
	for k := e.at - 1; k > sc.s.first && k > e.at-5; k-- {
		if low := g.lower(k); low == "of" || low == "at" || low == "in" {
			return mattersOf.has(g.lower(k - 1))
		}
	}
	return false
}

// mattersOf are the English nouns for what talks are about.
var mattersOf = wordSet("subject topic focus theme centre center agenda heart matter topics themes")

// spentTalking says whether English "spent" at token k tells of time that several spent with
// each other on some matter: "spent two hours together discussing ferries", "spent an hour in
// a side room on the plan".
func (sc *scene) spentTalking(k int) bool {
	g := sc.c.g
	timed, matter := false, false
	for j := k + 1; j < sc.s.end && j < k+16; j++ {
		switch low := g.lower(j); low {
		case "hour", "hours", "minutes", "half-hour":
			timed = true
		case "together", "discussing", "talking", "closeted":
			matter = timed
		case "on":
			matter = matter || timed && !sc.inDate(j+1) && (g.lower(j+1) == "the" || g.lower(j+1) == "a")
		case "hall", "audience", "floor", "plane", "train":
			return false
		}
	}
	return matter
}

// isCall are the English nouns of talks in which something is said.
var isCall = wordSet("call calls conversation conversations talk talks chat")

// isToCome says whether the English words behind a noun of a meeting say that it is to take
// place.
func (sc *scene) isToCome(e *encounter) bool {
	const longest = 18
	g := sc.c.g
	if g.d.lang != "en" {
		return false
	}
	for k := e.at + 1; k+2 < min(sc.s.end, e.at+longest); k++ {
		switch g.lower(k) {
		case "how", "where", "when", "why", "what", "whether":
			return false
		}
		if k == e.at+1 && (g.lower(k) == "be" || modalWords.has(g.lower(k)) && g.lower(k+1) == "be") {
			return true // proposed that the next meeting be held
		}
		if g.lower(k+1) == "to" && toBe.has(g.lower(k)) && !sc.c.inQuote(k) {
			switch g.lower(k + 2) {
			case "be", "take", "follow", "happen", "start", "begin", "come", "have":
				return !sc.endsClause(k-1) && !sc.newClause(e.at+1, k)
			}
		}
	}
	return false
}

// modalWords are the English verbs that only wish or allow what follows.
var modalWords = wordSet("should must might could")

// agreedByPhone returns the two of an English list who settled something by telephone, where
// nothing else tells that they spoke: "A and B agreed over the phone to revive the group".
func (sc *scene) agreedByPhone(e *encounter) *company {
	g := sc.c.g
	if g.d.lang != "en" || e.tells != tellsCall || sc.mark(e.at)&tellsPhone == 0 {
		return nil
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end > e.at || len(co.members) != 2 || co.part&partSubject == 0 || sc.newClause(co.end, e.at) {
			continue
		}
		k := co.end
		for k < e.at && (englishAdverb(g.lower(k)) || g.lower(k) == "have" || g.lower(k) == "had") {
			k++
		}
		switch g.lower(k) {
		case "agreed", "discussed", "decided", "settled", "arranged":
			return co
		}
	}
	return nil
}

// agreedAt says whether an English list in front of encounter e tells by whom something was settled
// there, and they are of two sides: "the programme was approved by A and Ambassador B at a meeting
// on Friday". What two of one house signed or presented they did among others.
func (sc *scene) agreedAt(e *encounter, co *company) bool {
	const farthest = 6
	if sc.c.g.d.lang != "en" || co.end > e.at || e.at-co.end > farthest || co.part&partBy == 0 || len(co.members) != 2 || !sc.saysAtIt(e) {
		return false
	}
	all, from := sc.whoIs(co, nil), sc.apposedPlural(co.first-1)
	if from < 0 {
		return sc.settled(co.first) && len(all) == 2 && (!sc.oneSide(all) || isEnvoy(all[0]) != isEnvoy(all[1]) || presides(all[0]) && presides(all[1]))
	}
	return sc.settled(from) && len(all) == 2 && sc.ofBoth(from, co.first) // by the heads of the two parliaments, A and B
}

// ofBoth says whether the English words from token k to token end name what two sides have: the
// heads of the parliaments, the ministers of the two countries.
func (sc *scene) ofBoth(k, end int) bool {
	for of := false; k < end; k++ {
		switch low := sc.c.g.lower(k); {
		case low == "of":
			of = true
		case low == "both", low == "two", of && lastIs(low, "parliaments", "countries", "governments", "states", "houses", "chambers", "sides", "nations", "assemblies", "legislatures", "delegations"):
			return true
		}
	}
	return false
}

// settled says whether an English participle of what two sides do together stands in front of "by"
// in front of token k: was signed by, had been agreed upon by.
func (sc *scene) settled(k int) bool {
	for j := k - 1; j > sc.s.first && k-j < 6; j-- {
		if settledTogether.has(sc.c.g.lower(j)) {
			return true
		}
	}
	return false
}

// settledTogether are the English participles of what two sides agree on and sign.
var settledTogether = wordSet("signed agreed approved discussed settled finalised finalized negotiated drafted drawn prepared arranged initialled initialed reviewed coordinated endorsed")
