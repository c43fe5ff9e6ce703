package language

import (
	"cmp"
	"slices"
	"strings"
)

// subject finds the list of those who met the partners; nil if the sentence
// does not name them.
func (sc *scene) subject(e *encounter, partners []*company) *company {
	noun := e.tells&tellsMeet == 0 && e.tells&(tellsTalk|tellsAudience) != 0
	if noun {
		if co := cmp.Or(sc.hadThem(e), sc.owner(e, partners)); co != nil {
			return co
		}
		if sc.goesOn(e) {
			return nil
		}
	}
	return sc.grammarSubject(e, partners, noun)
}

// goesOn says whether a Russian noun of a meeting stands in a clause without a
// subject behind one that tells of a meeting: «его принял А, а затем – беседа с
// Б». Whom the sentence is about had both.
func (sc *scene) goesOn(e *encounter) bool {
	if sc.c.g.d.lang != "ru" {
		return false
	}
	before := -1
	for i := range sc.meets {
		if x := &sc.meets[i]; x.at < e.at && len(x.subject) > 0 {
			before = x.at
		}
	}
	if before < 0 || !sc.newClause(before, e.at) {
		return false
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first > before && co.part&partSubject != 0 && co.cases == nominative && (co.first > e.at || sc.newClause(before, co.first)) {
			return false
		}
	}
	return true
}

// grammarSubject is the subject by the grammar of the text's language; noun says
// that a noun tells of the meeting.
func (sc *scene) grammarSubject(e *encounter, partners []*company, noun bool) *company {
	switch sc.c.g.d.lang {
	case "en":
		return sc.englishSubject(e, partners, noun)
	case "ru":
		return sc.russianSubject(e, partners)
	}
	return sc.kazakhSubject(e, partners)
}

// owner finds whose meeting it was: A's meeting with B, «встреча А с Б»,
// «А-ның Б-мен кездесуі».
func (sc *scene) owner(e *encounter, partners []*company) *company {
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.part&partOwner == 0 && co.part != partBy || slices.Contains(partners, co) || co.end <= e.from || co.first >= e.to {
			continue
		}
		switch sc.c.g.d.lang {
		case "en":
			if co.end <= e.at && e.at-co.end <= 4 && !sc.holdsPunct(co.end, e.at) || co.first > e.at && co.first-e.at <= 3 && sc.c.g.lower(e.at+1) == "of" {
				return co
			}
		case "ru":
			if co.first > e.at && co.first-e.at <= 2 && russianPrepositions[sc.c.g.lower(e.at+1)] != partWith || co.part == partBy && sc.hadTalks(co, e) || co.end <= e.at && e.at-co.end <= 1 && co.members[0].stand.cases != 0 {
				return co
			}
		default:
			if co.end <= e.at && sc.c.g.lower(co.end) != "орнына" { // whose place another took
				return co
			}
		}
	}
	return nil
}

// holdsPunct says whether a mark other than that of a possessive stands among
// tokens [from, to).
func (sc *scene) holdsPunct(from, to int) bool {
	for k := from; k < to; k++ {
		if t := &sc.c.g.d.tokens[k]; t.kind == punct && t.text != "’s" && t.text != "'s" && t.text != "-" && !isApostropheToken(t.text) {
			return true
		}
	}
	return false
}

// holdsColon says whether another sentence of its own opens among tokens
// [from, to).
func (sc *scene) holdsColon(from, to int) bool {
	for k := from; k < to; k++ {
		if low := sc.c.g.lower(k); low == ":" || low == ";" {
			return true
		}
	}
	return false
}

// can says whether a list can be the subject of e.
func (sc *scene) can(co *company, e *encounter, partners []*company) bool {
	if co.part&partSubject == 0 && !sc.shownDoing(co, e) || slices.Contains(partners, co) || co.first > e.at && co.members[0].stand.which && co.cases == nominative || co.first >= e.to || co.end <= e.from || co.first == e.at || co.first > e.at && sc.ofRelativeBehind(co, e) || co.end <= e.at && sc.bracketed(co.end, e.at) {
		return false
	}
	for _, p := range persons(partners) {
		if slices.Contains(co.members[0].who, p) {
			return false
		}
	}
	return true
}

// shownDoing says whether an English list is what somebody saw or showed doing what
// the encounter tells: "television showed A receiving B".
func (sc *scene) shownDoing(co *company, e *encounter) bool {
	if sc.c.g.d.lang == "ru" {
		return co.cases&accusative != 0 && co.end == e.at-1 && sc.c.g.lower(co.end) == "за" // застали А за разговором с Б
	}
	return sc.c.g.d.lang == "en" && co.part&partObject != 0 && co.end == e.at && strings.HasSuffix(sc.c.g.lower(e.at), "ing")
}

// englishSubject takes the nearest subject in front of the verb; only behind
// "at a meeting with X," it stands behind.
func (sc *scene) englishSubject(e *encounter, partners []*company, noun bool) *company {
	verb := e.at
	if noun {
		verb = -1
		for k := e.at - 1; k >= sc.s.first && k > e.at-7; k-- {
			if sc.mark(k)&(tellsLight|tellsReceive|tellsMeet) != 0 && !sc.auxiliary(k) {
				verb = k
				break
			}
		}
	}
	var best, behind *company
	for i := range sc.cos {
		co := &sc.cos[i]
		switch {
		case !sc.can(co, e, partners):
		case best != nil && sc.insideAside(best, co, e.at):
		case co.end <= e.at:
			if best == nil || verb >= 0 || sc.newClause(best.end, co.first) || sc.opensAside(best.end, co.first) {
				best = sc.asideOf(best, co)
			}
		case behind == nil:
			behind = co
		}
	}
	if (verb == sc.s.first || sc.opensWith(e) && sc.passive(e)) && best == nil && strings.HasSuffix(sc.c.g.lower(e.at), "ed") || best == nil && (verb == sc.s.first && strings.HasSuffix(sc.c.g.lower(verb), "ing") || sc.havingDone(verb)) {
		return behind // Receiving X, the Speaker said; Received by X, the Speaker said; Having met X, he left
	}
	if best == nil && behind != nil && !noun && sc.thoseWere(behind) {
		return behind // Among those who met X were A and B
	}
	if co, ok := sc.relativeSubject(e); ok && sc.can(&company{first: co.first, end: co.end, members: co.members, part: partSubject}, e, partners) {
		return co // A, who had been received by B
	}
	if verb >= 0 {
		if best == nil || !sc.leadsTo(best, e) {
			if sc.ownSubject(verb) {
				return nil
			}
			return best
		}
		return best
	}
	if best != nil {
		return best
	}
	return behind
}

// havingDone says whether an English verb at token k stands behind "having", which opens the
// sentence: "Having also met A, he left".
func (sc *scene) havingDone(k int) bool {
	g := sc.c.g
	for k--; k > sc.s.first && englishAdverb(g.lower(k)); k-- {
	}
	return k == sc.s.first && g.lower(k) == "having"
}

// newClause says whether a clause ends among tokens [from, to).
func (sc *scene) newClause(from, to int) bool {
	for k := from; k < to; k++ {
		if sc.endsClause(k) {
			return true
		}
	}
	return false
}

// leadsTo says whether nothing but what describes the list stands between it
// and the encounter's verb, or the verb is joined to what the list did before.
func (sc *scene) leadsTo(co *company, e *encounter) bool {
	g := sc.c.g
	if g.d.lang != "en" {
		for k := co.end; k < e.at; k++ {
			switch g.lower(k) {
			case "где", "когда", "что", "деп":
				return false
			}
		}
		return true
	}
	if sc.onlyWhereAndWhen(co.end, e.at) || sc.withPeopleOfHis(co.end, e.at) {
		return true // A earlier in the week met B
	}
	k := e.at - 1
	if e.tells&(tellsTalk|tellsAudience) != 0 {
		for k >= co.end && k > e.at-5 && g.d.tokens[k].kind == word {
			k-- // held a separate working …
		}
	}
	for callsInPerson[g.lower(e.at)] && k >= co.end && (englishFiller(g.lower(k)) || paysCall.has(g.lower(k))) {
		k-- // made a courtesy call on
	}
	guest := sc.mark(e.at)&tellsGuest != 0 // had been the guest of
	for k >= co.end && (englishAdverb(g.lower(k)) || sc.mark(k)&tellsLight != 0 || sc.inDate(k) || guest && englishFiller(g.lower(k))) {
		k--
	}
	if k < co.end {
		return true
	}
	switch low := g.lower(k); low {
	case ",", "and", "but", "who", "then", ")", "-", "–", "—", "to", "with", "in", "on", "at", "’s", "after", "before", "upon", "following", "while", "when", "by":
		return true
	default:
		return g.d.tokens[k].kind == punct || g.d.tokens[k].upper || sc.inRole(k) && sc.roleOf(k, co)
	}
}

// roleOf says whether the office that holds token k describes the list's last
// member: it follows the name.
func (sc *scene) roleOf(k int, co *company) bool {
	for i := range sc.c.roles[sc.si] {
		if r := &sc.c.roles[sc.si][i]; r.first <= k && k < r.end {
			return r.used && r.first-co.end < 4
		}
	}
	return false
}

// ownSubject says whether an English verb has a subject of its own right in
// front of it, one that names no person.
func (sc *scene) ownSubject(verb int) bool {
	g := sc.c.g
	k := verb - 1
	for k >= sc.s.first && (englishAdverb(g.lower(k)) || sc.mark(k)&tellsLight != 0) {
		k--
	}
	if k < sc.s.first {
		return false
	}
	switch g.lower(k) {
	case ",", "and", "but", "then", "who", "after", "before", "upon", "following", "while", "for": // thanked Y for receiving him
		return false
	}
	return true
}

// englishAdverb are the words that stand between a subject and its verb.
func englishAdverb(low string) bool {
	switch low {
	case "also", "instead", "has", "have", "had", "did", "do", "does", "then", "later", "just", "already", "now", "first", "today", "yesterday", "afterwards", "again", "both", "each", "earlier", "once", "twice", "was", "were", "is", "been", "being", "there", "even", "all", "last", "seen", "spotted", "photographed":
		return true
	}
	return len(low) > 4 && strings.HasSuffix(low, "ly")
}

// russianSubject takes the nearest nominative in front of the verb, else the
// first one behind it; a verb in the past must agree with it.
func (sc *scene) russianSubject(e *encounter, partners []*company) *company {
	var best, behind *company
	for i := range sc.cos {
		co := &sc.cos[i]
		switch {
		case !sc.can(co, e, partners) && !(co.cases == dative && co.end <= e.at && sc.managed(co.end, e.at)) || !sc.agrees(e, co):
		case co.end <= e.at:
			if best == nil || co.cases == nominative || best.cases != nominative {
				best = co
			}
		case behind == nil && !sc.holdsColon(e.at, co.first):
			behind = co
		}
	}
	if best != nil && behind != nil && behind.first-e.at < 5 && (sc.severed(best.end, e.at) || len(partners) > 0 && sc.clauseOfOther(best, partners[0], e.at)) {
		best = nil // А приехал туда, где его принял Б
	}
	if best != nil && !sc.unnamed(best.end, e.at) {
		return best
	}
	if best == nil && behind != nil && !sc.unnamed(sc.s.first, e.at) {
		return behind
	}
	return nil
}

// agrees says whether the gender of a Russian verb in the past fits a list.
func (sc *scene) agrees(e *encounter, co *company) bool {
	low := sc.c.g.lower(e.at)
	switch {
	case sc.c.g.lower(min(e.at+1, sc.s.end-1)) == "не":
		return true // принимал не он, а она
	case sc.verbOfOne(e, co):
		return false
	case e.tells&(tellsMeet|tellsWeak|tellsReceive|tellsGreet|tellsCall) == 0 || len(co.members) > 1 || co.members[0].stand.cases != 0 || co.members[0].crowd:
		return true // группа во главе с А встретилась
	}
	sex := co.members[0].who[0].sex
	switch {
	case lastIs(low, "лась", "ла"):
		return sex != male
	case lastIs(low, "лся", "л"):
		return sex != female
	}
	return true
}

// unnamed says whether an office without a name, in the nominative, stands
// among tokens [from, to): it is the subject then.
func (sc *scene) unnamed(from, to int) bool {
	for i := range sc.c.roles[sc.si] {
		r := &sc.c.roles[sc.si][i]
		if r.used || r.first < from || r.end > to || sc.namedSoon(r.end) || sc.besideNamed(r.first) {
			continue
		}
		if sc.c.g.d.lang == "ru" && r.noun.cases&nominative != 0 && r.noun.cases&accusative == 0 || sc.c.g.d.lang == "kk" && kazakhEnding(sc.c.g.lower(r.end-1)) == nominative {
			return true
		}
	}
	return false
}

// besideNamed says whether a Russian office without a name at token k is joined to somebody named in front of it:
// «спикер А и члены бюро встретились с Б» tells of A.
func (sc *scene) besideNamed(k int) bool {
	g := sc.c.g
	return g.d.lang == "ru" && k-2 >= sc.s.first && g.lower(k-1) == "и" && g.names[k-2] != 0
}

// namedSoon says whether the name of whoever holds a Russian office follows at
// token k, behind what the office is of: «председатель нашего союза Х».
func (sc *scene) namedSoon(k int) bool {
	const longest = 4
	if sc.c.g.d.lang != "ru" {
		return false
	}
	for end := min(sc.s.end, k+longest); k < end; k++ {
		if sc.c.g.names[k] != 0 {
			return true
		}
		if t := &sc.c.g.d.tokens[k]; t.kind != word || t.upper || !lastIs(t.lower, "го", "й", "их", "ых", "а", "я", "и", "ы", "ов", "ев") {
			return false
		}
	}
	return false
}
