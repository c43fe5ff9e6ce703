package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// sides returns who met whom as far as encounter e tells: the pairs are one of
// as with one of bs. Where all of one list met each other, both are that list.
func (sc *scene) sides(e *encounter) (as, bs []*person) {
	if co := sc.agreedByPhone(e); co != nil {
		as = sc.whoIs(co, nil)
		return as, as
	}
	if as, bs = sc.mealGivenFor(e); len(bs) > 0 {
		e.kind, e.subject, e.partners = digest.KindReception, as, bs
		return as, bs
	}
	switch {
	case e.tells&(tellsReceive|tellsGreet) != 0 && (e.tells&tellsMeet == 0 || sc.c.g.d.lang != "en" || sc.passive(e)):
		if as, bs = sc.reception(e); len(as) > 0 || e.tells&(tellsMeet|tellsTalk) == 0 {
			return as, bs
		}
	case e.tells&tellsAudience != 0:
		if as, bs = sc.audience(e); len(as) > 0 || e.tells&(tellsMeet|tellsTalk) == 0 && !slices.ContainsFunc(sc.cos, func(co company) bool { return sc.honoured(e, &co) }) {
			return as, bs
		}
	case e.tells&(tellsCall|tellsVisit) != 0:
		if as, bs = sc.reached(e); len(as) > 0 || e.tells&(tellsMeet|tellsTalk) == 0 {
			return as, bs
		}
	}
	if as, bs = sc.between(e); len(bs) > 0 {
		return as, bs
	}
	partners := sc.partners(e)
	if len(partners) == 0 {
		partners = sc.kazakhMet(e)
	}
	if by := sc.mealGiver(e); by != nil && len(partners) == 0 {
		partners, e.kind = []*company{by}, digest.KindReception
	}
	if len(partners) == 0 {
		if all := sc.reciprocal(e); len(all) > 1 {
			e.subject = all
			if as, bs = sc.twoSides(all); len(bs) > 0 {
				return as, bs
			}
			return all, all
		}
		if other := sc.theOther(e); other != nil {
			return []*person{sc.voice}, []*person{other}
		}
		return sc.addressed(e)
	}
	subject := sc.subject(e, partners)
	if subject == nil {
		subject = cmp.Or(sc.givenBy(e, partners), sc.saidBy(e, partners))
	}
	if e.by = subject; subject != nil {
		if as = sc.sameSubject(e); as == nil {
			as = sc.whoIs(subject, sc.notThose(subject, partners))
		}
	}
	if both := sc.joinedForTalks(e, partners); len(both) > 1 {
		as = both
	}
	switch {
	case subject != nil && subject.members[0].stand.count > 1 && (len(as) == 0 || subject.members[0].stand.loose && len(as) < 3 && !sc.namedTogether(as) && !sc.goesOnWith(as)):
		if as = sc.severalBefore(persons(partners)); len(as) > 0 || sc.theyNameless(&subject.members[0]) {
			break
		}
		if as = sc.listInFront(subject, partners); len(as) == 0 {
			as = sc.leftOut(persons(partners)) // they: the host and his people
		}
	case len(as) == 0:
		as = sc.withListed(sc.absent(e, persons(partners)), persons(partners))
		if len(as) == 0 {
			as = sc.whoseVisit(e, partners)
		}
	}
	if len(partners) == 1 && len(as) > 0 {
		met, more := sc.hostsInTurn(partners[0])
		partners = []*company{met}
		for _, p := range append(more, sc.laterHosts(met)...) {
			as = appendPerson(as, p)
		}
	}
	for _, co := range partners {
		for _, p := range sc.whoIs(co, as) {
			bs = appendPerson(bs, p)
		}
	}
	if len(bs) == 0 && len(as) > 1 && subject != nil && subject.members[0].stand.count == 2 {
		bs = as // A agreed with B during their conversation
	}
	e.subject, e.partners = as, bs
	if x := partners[0].members[0].stand; x.count == 1 && !x.which && !x.me && subject != nil && subject.members[0].stand.cases == 0 && partners[0].first < subject.first {
		e.subject, e.partners, e.kept = bs, as, true // whom a pronoun means the text is about
	}
	if subject != nil && len(as) == 1 && subject.members[0].stand.isHe() {
		e.kept = true // he met A. He also met B
	} else if subject == nil && len(as) == 1 && sc.c.g.d.lang == "ru" {
		e.kept = true // a meeting with A took place. He also met B
	}
	if sc.hosts(e) {
		e.kind = digest.KindReception
	}
	return as, bs
}

// sameSubject returns whom the subject of an encounter was found to mean for the one in front of
// it: the guest met A and then held talks with B.
func (sc *scene) sameSubject(e *encounter) []*person {
	for i := range sc.meets {
		if x := &sc.meets[i]; sc.c.g.d.lang == "en" && x.at < e.at && x.by == e.by && len(x.subject) > 0 && e.by.members[0].stand.cases != 0 {
			return x.subject
		}
	}
	return nil
}

// theOther returns with whom "we" did something, where the question before named
// one person: «С Х? … мы дважды завтракали вместе».
func (sc *scene) theOther(e *encounter) *person {
	const reach = 3
	if sc.voice == nil || sc.unnamedPartner(e) || strings.HasPrefix(sc.c.g.lower(e.at), "талқыла") {
		return nil // «біз мәселені талқыладық» tells of no one
	}
	we := slices.ContainsFunc(sc.cos, func(co company) bool {
		low := sc.c.g.lower(co.first)
		return co.members[0].stand.me && co.part&partSubject != 0 && (low == "we" || low == "мы" || low == "біз")
	})
	if !we || len(sc.c.at[sc.si]) > 0 {
		return nil
	}
	for si := sc.si - 1; si >= 0 && si >= sc.si-reach; si-- {
		var out *person
		for _, m := range sc.c.at[si] {
			if m.p != sc.voice && m.p != out {
				if out != nil {
					return nil
				}
				out = m.p
			}
		}
		if out != nil {
			return out
		}
	}
	return nil
}

// listInFront returns the list of subjects in front of "they" in the sentence, or
// somebody and whom the sentence before says he was accompanied by.
func (sc *scene) listInFront(they *company, partners []*company) []*person {
	for i := len(sc.cos) - 1; i >= 0; i-- {
		if co := &sc.cos[i]; co.end <= they.first && co.part&partSubject != 0 && len(co.members) > 1 && !slices.Contains(partners, co) {
			return sc.whoIs(co, persons(partners))
		}
	}
	if sc.si == 0 || sc.c.g.d.sentences[sc.si-1].title {
		return nil
	}
	before := scene{c: sc.c, si: sc.si - 1, s: &sc.c.g.d.sentences[sc.si-1], led: sc.led}
	before.mind()
	if before.any&tellsBeside == 0 {
		return nil
	}
	var out []*person
	for _, m := range sc.c.at[before.si] {
		if !sc.c.inQuote(m.first) && !slices.Contains(persons(partners), m.p) {
			out = appendPerson(out, m.p)
		}
	}
	return out
}

// namedTogether says whether the sentence before joins two persons, and names
// nobody else.
func (sc *scene) namedTogether(who []*person) bool {
	if sc.si == 0 || len(who) != 2 {
		return false
	}
	ms := sc.c.at[sc.si-1]
	return len(ms) == 2 && ms[0].p != ms[1].p && slices.Contains(who, ms[0].p) && slices.Contains(who, ms[1].p) && (sc.adjacent(ms[0], ms[1]) || sc.didItWith(ms[0], ms[1], ms[1]))
}

// givenBy is the list of those by whom an English meal was given.
func (sc *scene) givenBy(e *encounter, partners []*company) *company {
	if sc.c.g.d.lang != "en" || e.tells&tellsTalk == 0 {
		return nil
	}
	for i := range sc.cos {
		if co := &sc.cos[i]; co.first > e.at && co.part&partBy != 0 && !slices.Contains(partners, co) {
			return co
		}
	}
	return nil
}

// saidBy is the list of those by whom, in English, something was said or done at the
// encounter: "this was stated by A at a meeting with B".
func (sc *scene) saidBy(e *encounter, partners []*company) *company {
	if sc.c.g.d.lang != "en" || !sc.saysAtIt(e) {
		return nil
	}
	for i := range sc.cos {
		if co := &sc.cos[i]; co.end <= e.at && co.part&partBy != 0 && !slices.Contains(partners, co) && !sc.newClause(co.end, e.at) {
			return co
		}
	}
	return nil
}

// whoseVisit returns whose programme or visit held the meeting: "the programme
// of A's visit included a meeting with B", «программа визита А включала …».
func (sc *scene) whoseVisit(e *encounter, partners []*company) []*person {
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.part&partOwner != 0 && co.end <= e.at && !slices.Contains(partners, co) && (sc.any&tellsStay != 0 || sc.ownsProgramme(co.end)) {
			return sc.whoIs(co, persons(partners))
		}
	}
	if sc.c.g.d.lang == "en" && e.tells&tellsTalk != 0 {
		for k := sc.s.first; k < e.at; k++ { // his programme comprised a breakfast with B; her first appointment was with B
			if low := sc.c.g.lower(k); (low == "his" || low == "her") && (sc.ownsProgramme(k+1) || e.at-k < 4 && sc.possessing(e.at, 3) != nil) {
				if owner := sc.possessing(k+1, 1); owner != nil {
					return sc.whoIs(owner, persons(partners))
				}
			}
		}
	}
	return nil
}

// ownsProgramme says whether what an English owner has at token k is what meetings are
// part of: A's talks in Riga, A's day.
func (sc *scene) ownsProgramme(k int) bool {
	for end := min(sc.s.end, k+5); k < end; k++ {
		switch sc.c.g.lower(k) {
		case "talks", "meetings", "day", "morning", "afternoon", "evening", "week", "weekend", "schedule", "programme", "program", "agenda", "itinerary", "diary", "trip", "tour", "stay", "engagements", "appointments", "timetable", "calendar":
			return true
		}
	}
	return false
}

// hosts says whether the meeting is a meal that one side gave: hosted a dinner
// for X, «дал обед в честь Х».
func (sc *scene) hosts(e *encounter) bool {
	for k := max(sc.s.first, e.at-6); k < e.at; k++ {
		switch sc.c.g.lower(k) {
		case "gave", "gives", "giving", "offered", "threw":
			return mealWords.has(sc.c.g.lower(e.at))
		case "hosted", "hosts", "дал", "дала", "устроил", "устроила":
			return e.tells&tellsTalk != 0
		}
	}
	return sc.c.g.lower(e.at) == "reception"
}

// takenUp are the persons whom the relative pronouns among some lists take up:
// the subject of their clause is another one.
func (sc *scene) takenUp(cos []*company) []*person {
	var out []*person
	for _, co := range cos {
		if co.members[0].stand.which {
			out = append(out, sc.whoIs(co, nil)...)
		}
	}
	return out
}

// notThose are the persons whom a subject can't mean: those taken up by relative
// pronouns, and for a pronoun those who stand on the other side by name.
func (sc *scene) notThose(subject *company, others []*company) []*person {
	out := sc.takenUp(others)
	if x := subject.members[0].stand; x.cases != 0 && x.count == 1 {
		out = append(out, persons(others)...)
		if co := sc.setApart(); co != nil {
			out = append(out, persons([]*company{co})...) // Besides A, he …
		}
	}
	return out
}

func persons(cos []*company) []*person {
	var out []*person
	for _, co := range cos {
		for i := range co.members {
			for _, p := range co.members[i].who {
				out = appendPerson(out, p)
			}
		}
	}
	return out
}

func appendPerson(ps []*person, p *person) []*person {
	if slices.Contains(ps, p) {
		return ps
	}
	return append(ps, p)
}

// satBetween says whether somebody sat between those in an English list: he met each.
func (sc *scene) satBetween(co *company) bool {
	for k := co.first - 1; k > sc.s.first && k > co.first-16; k-- {
		if sc.c.g.lower(k) == "between" {
			return lastIs(sc.c.g.lower(k-1), "sat", "seated", "sitting", "placed", "stood")
		}
	}
	return false
}

// between reads "between A and B", «между А и Б», «А мен Б арасында». Where all met each other, both
// sides are the list.
func (sc *scene) between(e *encounter) (as, bs []*person) {
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end <= e.from || co.first >= e.to {
			continue
		}
		if sc.c.g.d.lang == "kk" {
			if co.end < sc.s.end && lastIs(sc.c.g.lower(co.end), "арасында", "арасындағы") && len(co.members) > 1 {
				all := sc.whoIs(co, nil)
				return all, all
			}
			continue
		}
		if co.part&partBetween == 0 || sc.satBetween(co) {
			continue
		}
		if as, bs = sc.acrossBetween(co); len(as) > 0 && len(bs) > 0 {
			return as, bs
		}
		all := sc.whoIs(co, nil)
		if len(all) == 1 && i+1 < len(sc.cos) { // between A, who …, and B
			for _, p := range sc.whoIs(&sc.cos[i+1], nil) {
				all = appendPerson(all, p)
			}
		}
		if len(all) > 1 {
			return all, all
		}
		return nil, nil
	}
	return nil, nil
}

// first is the first person of a list, nil for a word that stands for one.
func first(co *company) *person {
	if len(co.members[0].who) == 0 {
		return nil
	}
	return co.members[0].who[0]
}
