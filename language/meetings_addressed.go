package language

import "strings"

// addressed reads who told whom something at a meeting whose sides are not
// named otherwise: "A told B at their meeting", «на встрече А сообщил Б»,
// «кездесуде А Б-ге айтты».
func (sc *scene) addressed(e *encounter) (as, bs []*person) {
	if e.tells&tellsTalk == 0 || !sc.saysAtIt(e) && !sc.saysWhen(e) && !sc.thanksFor(e) || sc.withPeople(e.at) || sc.saidByAnotherThere(e) {
		return nil, nil
	}
	var to, from *company
	for i := range sc.cos {
		co := &sc.cos[i]
		switch {
		case co.first >= e.to && co.first > e.at && sc.c.g.d.lang != "kk":
		case sc.isTold(co) && to == nil:
			to = co
		case co.part&partSubject != 0 && from == nil && len(co.members) == 1:
			from = co
		}
	}
	if to == nil || from == nil && !sc.didAtTalks(e) {
		return nil, nil
	}
	as = []*person{sc.voice}
	if from != nil {
		as = sc.whoIs(from, nil)
	}
	bs = sc.whoIs(to, as)
	e.subject, e.partners = as, bs
	return as, bs
}

// withPeople says whether the Russian noun at token k is of a meeting with people of a kind,
// who are none of those named: «на встрече с фермерами А раскритиковал Б».
func (sc *scene) withPeople(k int) bool {
	g := sc.c.g
	if low := g.at(sc.s, k+1); g.d.lang != "ru" || low != "с" && low != "со" {
		return false
	}
	for j := k + 2; j < min(sc.s.end, k+4); j++ {
		if t := &g.d.tokens[j]; !t.upper && !isRussianAdjective(t.lower) {
			return residentWords.ru.has(t) || startsWithAny(t.lower, []string{"фермер", "аграри", "избирател", "студент", "школьник", "журналист", "предпринимател", "рабочи", "врач", "учител", "ветеран", "пенсионер"})
		}
	}
	return false
}

// isTold says whether a list stands where those stand who were told something.
func (sc *scene) isTold(co *company) bool {
	g := sc.c.g
	switch g.d.lang {
	case "en":
		k := co.first - 1
		for k > sc.s.first && sc.describesPerson(k) {
			k--
		}
		return k > sc.s.first && (sc.mark(k)&tellsTold != 0 || g.lower(k) == "congratulated" || g.lower(k) == "to" && (thanks.has(&g.d.tokens[k-1]) || sc.handedTo(k)))
	case "ru":
		_, preposition := russianPrepositions[g.lower(max(sc.s.first, co.first-1))]
		return (co.part == partTo || co.part&partObject != 0 && finitePast(g.lower(max(sc.s.first, co.first-1)))) && !preposition
	}
	return co.cases == dative
}

// handedTo says whether the English "to" at token k is behind what somebody brought to whoever follows,
// and hands over in person: "A presented a letter to B".
func (sc *scene) handedTo(k int) bool {
	const reach = 9
	g := sc.c.g
	for j := k - 1; j > sc.s.first && k-j < reach; j-- {
		switch t := &g.d.tokens[j]; {
		case handed.has(t.lower) && !t.upper:
			return g.d.cues[j-1] != wasCue && !sc.inRole(j)
		case t.kind == punct && !isPossessive(t.lower) && !isApostropheToken(t.text) && !isQuoteMark(t.text), sc.mark(j)&(tellsEncounter|tellsLight) != 0:
			return false
		}
	}
	return false
}

// handed are the English verbs of giving what one has brought.
var handed = wordSet("handed presented gave passed delivered conveyed extended offered")

// thanksFor says whether the English noun of a meeting is what somebody gives thanks for, to whom
// he had it with: "A thanked B for the frank conversation"; not: for organising the meeting.
func (sc *scene) thanksFor(e *encounter) bool {
	const reach = 24
	g := sc.c.g
	if g.d.lang != "en" || e.tells&tellsTalk == 0 || g.at(sc.s, e.at+1) == "of" {
		return false
	}
	k := e.at - 1
	for k > sc.s.first && k > e.at-4 && sc.describesNoun(k) && !strings.HasSuffix(g.lower(k), "ing") {
		k--
	}
	if k <= sc.s.first || g.lower(k) != "for" {
		return false
	}
	for j := k - 1; j >= sc.s.first && j > k-reach; j-- {
		if thanks.has(&g.d.tokens[j]) {
			return !sc.newClause(j, k)
		}
	}
	return false
}

// thanks are the English words of giving thanks.
var thanks = wordsOf("thanked thanks thanking grateful gratitude thankful appreciation")
