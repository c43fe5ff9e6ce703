package language

// receivedLeftOut reads a Russian passive of receiving whose subject the sentence leaves out: «А возложил
// венок. Затем был принят Б». What is adopted stands in front of the verb or behind it: «был принят закон».
func (sc *scene) receivedLeftOut(e *encounter, host *company) (as, bs []*person) {
	g := sc.c.g
	sex := male
	switch {
	case g.d.lang != "ru" || host == nil || host.first <= e.at || !sc.receivedBy(e):
		return nil, nil
	case g.lower(e.at) == "принята":
		sex = female
	case g.lower(e.at) != "принят":
		return nil, nil
	}
	if !sc.onlyWhenAndWas(sc.s.first, e.at) || !sc.onlyOfficeAndWhen(e.at+1, host.first) {
		return nil, nil
	}
	as = sc.whoIs(host, nil)
	if bs = sc.leftOut(as); len(as) == 0 || len(bs) != 1 || !agrees(bs[0], sex) {
		return nil, nil
	}
	e.subject, e.partners, e.kept = bs, as, true
	return as, bs
}

// onlyWhenAndWas says whether Russian tokens [from, to) tell no more than when, where and that somebody
// was: «В тот же день был …».
func (sc *scene) onlyWhenAndWas(from, to int) bool {
	governed := false // what a preposition in front governs
	for k := from; k < to; k++ {
		t := &sc.c.g.d.tokens[k]
		_, preposition := russianPrepositions[t.lower]
		switch {
		case preposition:
			governed = true
		case governed && (t.lower == "тот" || t.lower == "этот" || t.lower == "же" || isRussianAdjective(t.lower)):
		case governed && t.kind == word, t.lower == "был", t.lower == "была", adverbial.has(t.lower), sc.inDate(k):
			governed = false
		default:
			return false
		}
	}
	return true
}

// onlyOfficeAndWhen says whether tokens [from, to) are an office and when somebody was received.
func (sc *scene) onlyOfficeAndWhen(from, to int) bool {
	for k := from; k < to; k++ {
		if g := sc.c.g; !sc.inRole(k) && !g.isHead[k] && g.bodyAt[k] == nil && g.place[k] == "" && !adverbial.has(g.lower(k)) && !sc.inDate(k) {
			return false
		}
	}
	return true
}

// ownsReason says whether a Russian list in front of the verb at token at only tells on whose behalf or behind what
// somebody was received, who stands right behind it: «По просьбе спикера А посла Б приняла депутат В».
func (sc *scene) ownsReason(co *company, at int) bool {
	g := sc.c.g
	if g.d.lang != "ru" || len(co.members) != 1 || co.cases&genitive == 0 {
		return false
	}
	for i := range sc.cos {
		if b := &sc.cos[i]; b.first >= co.end && b.end <= at && b.cases&accusative != 0 && b.cases&nominative == 0 && b.members[0].stand.cases == 0 {
			return sc.onlyOffice(co.end, b.first)
		}
	}
	return false
}

// bearsCredentials says whether a Russian list is of those whose letters of credence somebody received: «Президент А
// принял верительные грамоты у послов Б и В».
func (sc *scene) bearsCredentials(e *encounter, co *company) bool {
	const farthest = 12
	g := sc.c.g
	if g.d.lang != "ru" || co.first <= e.at || co.cases&genitive == 0 {
		return false
	}
	papers := false
	for k := e.at + 1; k < co.first && k-e.at < farthest; k++ {
		low := g.lower(k)
		if papers = papers || startsWithAny(low, []string{"верительн"}); papers && (low == "у" || low == "от") {
			return sc.onlyOfficeAndWhen(k+1, co.first)
		}
	}
	return false
}

// ownsHostsOffice says whether a Russian pronoun right behind the verb only tells under whom the host serves, where
// somebody named in front of the verb was received: «Посла А принял его заместитель Б».
func (sc *scene) ownsHostsOffice(e *encounter, guest, co *company) bool {
	return guest.end <= e.at && guest.members[0].stand.cases == 0 && co.first == e.at+1 && itsOwner.has(sc.c.g.lower(co.first)) && co.end < sc.s.end && sc.c.g.isHead[co.end]
}
