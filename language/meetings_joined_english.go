package language

// Who joined whom for whose talks, in English.

// joinedForTalks returns those who went to the talks of encounter e together, where the sentence tells that
// one joined others for them: "A joined B for talks with C", "She was joined by A for a dinner with C".
func (sc *scene) joinedForTalks(e *encounter, partners []*company) (out []*person) {
	const farthest = 30
	g := sc.c.g
	if g.d.lang != "en" || e.tells&(tellsTalk|tellsAudience) == 0 {
		return nil
	}
	for k := e.at - 1; k > sc.s.first && e.at-k < farthest; k-- {
		if !joinsWords.has(g.lower(k)) {
			continue
		}
		var whom, who *company
		for i := range sc.cos {
			switch co := &sc.cos[i]; {
			case co.end <= k && k-co.end < farthest && co.part&partSubject != 0 && !sc.newClause(co.end, k):
				who = co
			case co.first > k && co.end < e.at && whom == nil:
				whom = co
			}
		}
		if who != nil && whom == nil && toBe.has(g.lower(k-1)) && sc.joinedFor(k+1, e.at) && !sc.heldBack(k) {
			return sc.withThoseBy(who, partners)
		}
		if who == nil || whom == nil || sc.heldBack(k) || !sc.joinedFor(whom.end, e.at) {
			return nil
		}
		out = sc.whoIs(who, persons(partners))
		for _, p := range sc.whoIs(whom, append(persons(partners), out...)) {
			out = appendPerson(out, p)
		}
		return out
	}
	return nil
}

// withThoseBy returns those of a list and those who, as is told behind whom they met, were with them:
// "A was accompanied at the meeting with B by C".
func (sc *scene) withThoseBy(who *company, partners []*company) (out []*person) {
	for i := range sc.cos {
		if co := &sc.cos[i]; co.part&partBy != 0 && len(partners) > 0 && sc.c.g.lower(partners[len(partners)-1].end) == "by" && co.first > partners[len(partners)-1].end {
			out = sc.whoIs(who, persons(partners))
			for _, p := range sc.whoIs(co, append(persons(partners), out...)) {
				out = appendPerson(out, p)
			}
			return out
		}
	}
	return nil
}

// joinsWords are the verbs of it.
var joinsWords = wordSet("joined joins joining accompanied accompanies accompanying")

// joinedFor says whether nothing but the preposition of what somebody was joined for, and what describes the
// noun of the meeting at token at, stands from token k on: "for a working lunch", "in talks".
func (sc *scene) joinedFor(k, at int) bool {
	const longest = 6
	switch sc.c.g.lower(k) {
	case "for", "in", "at", "to", "during":
	default:
		return false
	}
	if at-k > longest {
		return false
	}
	for k++; k < at; k++ {
		if !sc.describesNoun(k) {
			return false
		}
	}
	return true
}

// joinsForNext says whether the English verb that is the scene's encounter i only tells who joined whom for the talks
// of the next one: "A joined B in talks with C".
func (sc *scene) joinsForNext(i int) bool {
	e := &sc.meets[i]
	if sc.c.g.d.lang != "en" || i+1 >= len(sc.meets) || !joinsWords.has(sc.c.g.lower(e.at)) {
		return false
	}
	next := &sc.meets[i+1]
	return next.tells&(tellsTalk|tellsAudience) != 0 && len(sc.joinedForTalks(next, sc.partners(next))) > 1 && len(sc.partners(next)) > 0
}

// joinsOwnTalks says whether an English sentence tells who joined whom for talks of their own, with somebody it names.
func (sc *scene) joinsOwnTalks() bool {
	if sc.any&(tellsJoin|tellsBeside) == 0 {
		return false
	}
	for i := range sc.meets {
		if e := &sc.meets[i]; sc.c.g.d.lang == "en" && e.tells&(tellsTalk|tellsAudience) != 0 {
			if partners := sc.partners(e); len(partners) > 0 && len(sc.joinedForTalks(e, partners)) > 1 {
				return true
			}
		}
	}
	return false
}
