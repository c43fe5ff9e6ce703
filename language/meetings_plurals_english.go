package language

import (
	"cmp"
	"slices"
	"strings"
)

// Several who hold one office in English, and "they" behind those whom nobody names.

// officesAt reads an English plural of an office at token k as a stand-in for those whom the text
// has named together by it: "The co-rapporteurs A and B came. The co-rapporteurs met C". Deputies
// have words of their own.
func (sc *scene) officesAt(k int) (standIn, bool) {
	g := sc.c.g
	if g.d.lang != "en" || !g.heads[k].plural || deputyPlurals[g.lower(k)] || g.d.tokens[k].upper || sc.any&(tellsEncounter|tellsQuiet) == 0 || !sc.definiteDeputies(k) {
		return standIn{}, false
	}
	if next := g.at(sc.s, k+1); next == "of" || k+1 < sc.s.end && (g.d.tokens[k+1].upper || isPossessive(next)) || next == "," && sc.c.nameFrom(sc.si, k+2) != nil {
		return standIn{}, false // the rapporteurs, A and B
	}
	return standIn{count: 2, plural: true, cases: nominative}, len(sc.officeHolders(k, nil)) > 1
}

// officeHolders returns those whom a sentence not far in front of token k names by the office whose
// plural stands there.
func (sc *scene) officeHolders(k int, not []*person) []*person {
	const reach = 8 // sentences
	g := sc.c.g
	if !g.isHead[k] || !g.heads[k].plural {
		return nil
	}
	for si := sc.si; si >= 0 && si > sc.si-reach; si-- {
		var out []*person
		for _, m := range sc.c.at[si] {
			if m.first < k && !m.office && !slices.Contains(not, m.p) && !sc.c.inQuote(m.first) && slices.ContainsFunc(m.p.roles, func(r roleSpan) bool { return oneOf(r.noun.nom, g.lower(k)) }) {
				out = appendPerson(out, m.p)
			}
		}
		if len(out) > 1 {
			return out
		}
	}
	return nil
}

// oneOf says whether an English noun is the singular of a plural: rapporteur, rapporteurs.
func oneOf(one, many string) bool {
	one = lower(one)
	return one == many || strings.HasPrefix(many, one) && len(many) <= len(one)+2
}

// theyNameless says whether an English "they" goes on with a plural without names that the sentence
// before is about, where the text does not tell who they are: "The observers met President A and
// Speaker B. They also had talks with C". A and B are not meant.
func (sc *scene) theyNameless(p *party) bool {
	g := sc.c.g
	if g.d.lang != "en" || !p.stand.loose || sc.si == 0 || g.d.sentences[sc.si-1].title || sc.led.at == sc.si-1 || len(sc.c.at[sc.si-1]) == 0 {
		return false
	}
	s := &g.d.sentences[sc.si-1]
	k := sc.pastOpening(s)
	if !definiteWord[g.lower(k)] && !(counts[g.lower(k)] > 0) {
		return false
	}
	const longest = 5 // words of the subject
	for j := k + 1; j < min(s.end-1, k+longest); j++ {
		t := &g.d.tokens[j]
		if t.kind != word || g.names[j] != 0 {
			return false
		}
		if len(t.lower) > 3 && strings.HasSuffix(t.lower, "s") && !t.upper && g.d.tokens[j+1].kind == word && (englishFinites.has(&g.d.tokens[j+1]) || englishAdverb(g.lower(j+1)) || toBe.has(g.lower(j+1))) {
			return sc.c.at[sc.si-1][0].first > j
		}
	}
	return false
}

// pastOpening is the token behind a phrase that a preposition opens and a comma closes at the start
// of a sentence: "In Astana, the observers met".
func (sc *scene) pastOpening(s *sentence) int {
	const longest = 10 // words
	g := sc.c.g
	if _, preposition := englishParts[g.lower(s.first)]; !preposition {
		return s.first
	}
	for k := s.first + 1; k < min(s.end-1, s.first+longest); k++ {
		if g.lower(k) == "," {
			return k + 1
		}
	}
	return s.first
}

// goesOnWith says whether they are those whom a word for several in the sentence before meant: "The
// senators met A. They also met B".
func (sc *scene) goesOnWith(who []*person) bool {
	return sc.c.g.d.lang == "en" && len(who) > 1 && slices.Equal(who, sc.theyAgain(nil))
}

// welcomesThing says whether what the English verb of receiving at encounter e has behind it is nobody:
// welcomed the ceasefire, received more votes; not: welcomed the delegation, welcomed her at noon.
func (sc *scene) welcomesThing(e *encounter) bool {
	const longest = 7 // words of the object
	g := sc.c.g
	if g.d.lang != "en" || sc.mark(e.at)&tellsReceive == 0 || sc.passive(e) {
		return false
	}
	for k := e.at + 1; k < min(sc.s.end, e.at+longest); k++ {
		low := g.lower(k)
		_, preposition := englishParts[low]
		_, pronoun := standIns["en"][low]
		switch {
		case pronoun, sc.mark(k)&(tellsCrowd|tellsGuest|tellsWelcome) != 0, g.names[k] != 0, g.isHead[k], isTeamNoun(low):
			return false
		case g.d.tokens[k].kind == punct, preposition:
			return k > e.at+1
		}
	}
	return true
}

// isToDo says whether "is to" or "was to", with its verb at token k, tells what somebody has yet to do:
// the senator was to sit down with A; not: her first act was to call on A.
func (sc *scene) isToDo(k int) bool {
	g := sc.c.g
	j := k - 1
	for j > sc.s.first && englishAdverb(g.lower(j)) && !toBe.has(g.lower(j)) {
		j--
	}
	_, pronoun := standIns["en"][g.at(sc.s, j)]
	return j >= sc.s.first && (pronoun || g.names[j] != 0 || g.isHead[j] || isTeamNoun(g.lower(j)))
}

// isWelcomed says whether an English verb of receiving in the passive, with "by" behind it, follows at
// token k: "He was then received by A".
func (sc *scene) isWelcomed(k int) bool {
	const longest = 5 // words
	for j := k; j < min(sc.s.end, k+longest); j++ {
		if sc.mark(j)&(tellsReceive|tellsGreet) != 0 {
			return j > k && sc.passive(&encounter{at: j})
		}
		if low := sc.c.g.lower(j); !englishAdverb(low) && !toBe.has(low) && low != "had" && low != "has" {
			return false
		}
	}
	return false
}

// hadThem finds who had the talks of encounter e by the English clause that describes them: "the talks
// the guest had held with B". Who is congratulated on the talks he had is not he who congratulates.
func (sc *scene) hadThem(e *encounter) *company {
	g := sc.c.g
	if g.d.lang != "en" {
		return nil
	}
	k := e.at + 1
	if low := g.at(sc.s, k); low == "that" || low == "which" {
		k++
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first != k && (co.first != k+1 || g.at(sc.s, k) != "the") || len(co.members) > 1 || !sc.hadBehind(co.end) {
			continue
		}
		if x := co.members[0].stand; x.count == 1 && x.sex != 0 && !x.noun {
			if one := cmp.Or(sc.congratulated(e.at, x.sex), sc.onlyWoman(x.sex)); one != nil {
				return &company{first: co.first, end: co.end, part: co.part, members: []party{{first: co.first, end: co.end, who: []*person{one}}}}
			}
		}
		return co
	}
	return nil
}

// hadBehind says whether a verb of having and holding follows at token k: had earlier held.
func (sc *scene) hadBehind(k int) bool {
	for ; k < sc.s.end; k++ {
		switch low := sc.c.g.lower(k); {
		case low == "had" || low == "has" || low == "have" || low == "held" || low == "conducted":
			return true
		case !englishAdverb(low):
			return false
		}
	}
	return false
}

// congratulated is the one of a sex whom the English sentence tells in front of token k to have been
// congratulated or thanked.
func (sc *scene) congratulated(k int, sex gender) *person {
	var not []*person
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end > k || len(co.members) > 1 || k-co.end > 8 {
			continue
		}
		if co.part&partSubject != 0 && co.members[0].stand.cases == 0 {
			not = co.members[0].who // who congratulates
		}
		for j := co.first - 1; j > sc.s.first && j > co.first-4; j-- {
			if !startsWithAny(sc.c.g.lower(j), []string{"congratulat", "thank", "compliment"}) {
				continue
			}
			if who := sc.whoIs(co, not); len(who) == 1 && agrees(who[0], sex) {
				return who[0]
			}
		}
	}
	return nil
}

// onlyWoman is the only one in the sentence and the one before who is known to be a woman, for "she".
func (sc *scene) onlyWoman(sex gender) (one *person) {
	if sex != female {
		return nil
	}
	for si := max(0, sc.si-1); si <= sc.si; si++ {
		for _, m := range sc.c.at[si] {
			if m.p.sex != sex || m.p == one || sc.c.inQuote(m.first) {
				continue
			}
			if one != nil {
				return nil
			}
			one = m.p
		}
	}
	return one
}

// metMembers says whether the members at token k are those who were met: a meeting was held with the
// members of the group, chaired by A.
func (sc *scene) metMembers(k int) bool {
	g := sc.c.g
	for k--; k > sc.s.first && (definiteWord[g.lower(k)] || g.lower(k) == "other" || g.lower(k) == "several"); k-- {
	}
	low := g.lower(k)
	return len(sc.meets) > 0 && (low == "with" || low == "by" || low == "to" || sc.mark(k)&(tellsMeet|tellsReceive) != 0)
}

// asideOf is the subject of the second of two things that somebody did, where an English insertion tells
// who did it with him: both of them. "A met B and, together with C, received D".
func (sc *scene) asideOf(subject, beside *company) *company {
	k := beside.first - 1
	for k > sc.s.first && sc.c.g.lower(k) != "," {
		k--
	}
	if subject == nil || !beside.members[0].beside || subject.members[0].beside || sc.c.g.lower(k-1) != "and" {
		return beside
	}
	return &company{first: subject.first, end: beside.end, part: partSubject, members: append(slices.Clip(subject.members), beside.members...)}
}

// tellsWhoTravels says whether an English sentence tells in the present tense who is on the journey: the
// delegation includes A, B is accompanied by C. At which of several meetings they were it does not say.
func (sc *scene) tellsWhoTravels() bool {
	g := sc.c.g
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		switch low := g.lower(k); {
		case sc.c.inQuote(k):
		case low == "includes", low == "comprises", low == "consists", low == "accompanies",
			(wentWith.has(low) || low == "composed" || low == "made") && (g.lower(k-1) == "is" || g.lower(k-1) == "are" || g.lower(k-1) == "being"):
			return true
		}
	}
	return false
}

// isSittingBody says whether an English party is the head of a committee or a house that was addressed as
// a whole: briefed the committee chaired by A, which is no meeting with him.
func (sc *scene) isSittingBody(co *company) bool {
	g := sc.c.g
	if g.d.lang != "en" || !co.members[0].crowd {
		return false
	}
	switch g.lower(co.first) {
	case "committee", "commission", "chamber", "senate", "parliament", "council", "house", "assembly", "government", "board":
		return true
	}
	return false
}

// envoyCalls says whether it is an envoy who called on those of an English list, for what envoys call
// for: called on A to bid farewell. Others call on somebody to do something.
func (sc *scene) envoyCalls(on *company) bool {
	by := &sc.cos[0]
	if by.end > on.first || len(by.members[0].who) != 1 || !isEnvoy(by.members[0].who[0]) {
		return false
	}
	switch sc.c.g.at(sc.s, on.end+1) {
	case "bid", "say", "take", "pay", "introduce", "present", "hand", "deliver", "convey", "discuss":
		return true
	}
	return false
}
