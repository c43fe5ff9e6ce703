package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// sides returns who met whom as far as encounter e tells: the pairs are one of
// as with one of bs. Where all of one list met each other, both are that list.
func (sc *scene) sides(e *encounter) (as, bs []*person) {
	switch {
	case e.tells&(tellsReceive|tellsGreet) != 0 && (e.tells&tellsMeet == 0 || sc.c.g.d.lang != "en" || sc.passive(e)):
		if as, bs = sc.reception(e); len(as) > 0 || e.tells&(tellsMeet|tellsTalk) == 0 {
			return as, bs
		}
	case e.tells&tellsAudience != 0:
		if as, bs = sc.audience(e); len(as) > 0 || e.tells&(tellsMeet|tellsTalk) == 0 {
			return as, bs
		}
	case e.tells&(tellsCall|tellsVisit) != 0:
		if as, bs = sc.reached(e); len(as) > 0 || e.tells&(tellsMeet|tellsTalk) == 0 {
			return as, bs
		}
	}
	if all := sc.between(e); len(all) > 1 {
		return all, all
	}
	partners := sc.partners(e)
	if len(partners) == 0 {
		all := sc.reciprocal(e)
		e.subject = all
		return all, all
	}
	subject := sc.subject(e, partners)
	if subject != nil {
		as = sc.whoIs(subject, nil)
	}
	switch {
	case subject != nil && subject.members[0].stand.count > 1:
		as = sc.leftOut(persons(partners)) // they: the host and his people
	case len(as) == 0:
		as = sc.absent(e, persons(partners))
	}
	for _, co := range partners {
		for _, p := range sc.whoIs(co, as) {
			bs = appendPerson(bs, p)
		}
	}
	e.subject, e.partners = as, bs
	if sc.hosts(e) {
		e.kind = digest.KindReception
	}
	return as, bs
}

// hosts says whether the meeting is a meal that one side gave: hosted a dinner
// for X, «дал обед в честь Х».
func (sc *scene) hosts(e *encounter) bool {
	for k := max(sc.s.first, e.at-6); k < e.at; k++ {
		switch sc.c.g.lower(k) {
		case "hosted", "hosts", "дал", "дала", "устроил", "устроила":
			return e.tells&tellsTalk != 0
		}
	}
	return false
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

// between reads "between A and B", «между А и Б», «А мен Б арасында».
func (sc *scene) between(e *encounter) []*person {
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end <= e.from || co.first >= e.to {
			continue
		}
		if sc.c.g.d.lang == "kk" {
			if co.end < sc.s.end && lastIs(sc.c.g.lower(co.end), "арасында", "арасындағы") && len(co.members) > 1 {
				return sc.whoIs(co, nil)
			}
			continue
		}
		if co.part&partBetween == 0 {
			continue
		}
		all := sc.whoIs(co, nil)
		if len(all) == 1 && i+1 < len(sc.cos) { // between A, who …, and B
			for _, p := range sc.whoIs(&sc.cos[i+1], nil) {
				all = appendPerson(all, p)
			}
		}
		return all
	}
	return nil
}

// partners returns the lists of those who were met.
func (sc *scene) partners(e *encounter) []*company {
	var behind, before []*company
	for i := range sc.cos {
		co := &sc.cos[i]
		if !sc.met(e, co) || co.end <= e.from || co.first >= e.to {
			continue
		}
		if co.first > e.at {
			behind = append(behind, co)
		} else {
			before = append(before, co)
		}
	}
	if len(behind) > 0 {
		return behind
	}
	if len(before) > 1 && sc.c.g.d.lang != "kk" {
		before = before[len(before)-1:]
	}
	return before
}

// met says whether a list stands where those stand who were met.
func (sc *scene) met(e *encounter, co *company) bool {
	g := sc.c.g
	switch g.d.lang {
	case "en":
		if co.part&partObject != 0 && co.verb == e.at {
			return true
		}
		if co.part&partTo != 0 && co.first > e.at {
			// spoke to A; had a dinner for A
			k := co.first - 1
			for k > e.at && englishFiller(g.lower(k)) {
				k--
			}
			if co.verb > 0 {
				k = co.verb // for the heads of delegations, A and B
			}
			return g.lower(k) == "to" && k == e.at+1 && e.tells&(tellsWeak|tellsMeet) != 0 && lastIs(g.lower(e.at), "spoke", "talked", "talking", "spoken") || g.lower(k) == "for" && e.tells&tellsTalk != 0 && k > e.at && k-e.at < 3
		}
		return co.part&partWith != 0 && sc.governs(e, co)
	case "ru":
		return co.part&partWith != 0 && sc.governs(e, co)
	}
	return co.part&partWith != 0 || co.cases == instrumental
}

// governs says whether what stands behind "with" belongs to the encounter: no
// other verb has come between.
func (sc *scene) governs(e *encounter, co *company) bool {
	g := sc.c.g
	from, to := e.at+1, co.first
	if co.first < e.at {
		if sc.c.g.d.lang == "en" && co.first-sc.s.first > 4 {
			return false
		}
		from, to = co.end, e.at
	}
	for k := from; k < to; k++ {
		if g.names[k] != 0 || sc.inRole(k) {
			continue
		}
		switch g.lower(k) {
		case ";", "who", "which", "that", "said", "noted", "told", "added", "where", "while", "который", "которая", "которые", "где", "что", "сообщил", "сообщила", "отметил", "отметила", "заявил", "заявила", "когда":
			return false
		}
	}
	return true
}

// reciprocal reads A and B met, "talks of A and B", «А мен Б-ның кездесуі»: a
// list all of whose members met each other.
func (sc *scene) reciprocal(e *encounter) []*person {
	if sc.unnamedPartner(e) {
		return nil
	}
	noun := e.tells&tellsMeet == 0 && e.tells&tellsTalk != 0
	var best *company
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end <= e.from || co.first >= e.to || !sc.several(co) {
			continue
		}
		owner := co.part&partOwner != 0 && noun && (co.first-e.at <= 2 && co.first > e.at || e.at-co.end <= 4 && co.end <= e.at)
		if !owner && (co.part&partSubject == 0 || noun && !sc.carried(e) && (!sc.duringTalks(e) || sc.oneSide(sc.whoIs(co, nil)))) {
			continue
		}
		if !owner && co.first < e.at && !sc.leadsTo(co, e) {
			continue
		}
		if best == nil || owner || co.end <= e.at {
			best = co
		}
	}
	if best == nil {
		return nil
	}
	all := sc.whoIs(best, nil)
	if e.tells&tellsWeak != 0 && e.tells&tellsMeet == 0 {
		for i := range sc.meets {
			if sc.meets[i].tells&tellsTalk != 0 && e.kind == digest.KindMeeting {
				e.kind = sc.meets[i].kind
			}
		}
	}
	if noun && best.part&partOwner == 0 && colleagues(all) {
		return nil
	}
	if len(all) < 2 || e.tells&tellsWeak != 0 && e.tells&tellsMeet == 0 && sc.oneSide(all) && !sc.ofTalks() {
		return nil
	}
	return all
}

// colleagues says whether all sit in one chamber: the meeting that they held
// was with others.
func colleagues(all []*person) bool {
	for _, p := range all {
		if len(p.roles) == 0 || p.roles[0].noun.class != "deputy" && p.roles[0].noun.class != "senator" || p.country != all[0].country || p.body != all[0].body {
			return false
		}
	}
	return len(all) > 1
}

// ofTalks says whether the sentence speaks of talks at all.
func (sc *scene) ofTalks() bool {
	for i := range sc.meets {
		if sc.meets[i].tells&tellsTalk != 0 {
			return true
		}
	}
	return false
}

// several says whether a list means two or more.
func (sc *scene) several(co *company) bool {
	return len(co.members) > 1 || co.members[0].stand.count > 1
}

// duringTalks says whether the encounter's word is one of talks, rather than of
// a meeting that may be a sitting: what two of different countries did there
// they did with each other.
func (sc *scene) duringTalks(e *encounter) bool {
	switch low := sc.c.g.lower(e.at); sc.c.g.d.lang {
	case "en":
		return low == "talks" || low == "conversation" || low == "negotiations"
	case "ru":
		return strings.HasPrefix(low, "переговор") || strings.HasPrefix(low, "бесед")
	default:
		return strings.HasPrefix(low, "келіссөз") && sc.saysWhen(e)
	}
}

// oneSide says whether all are of one country, or may be.
func (sc *scene) oneSide(all []*person) bool {
	if len(all) < 2 {
		return true
	}
	for _, p := range all[1:] {
		if p.country != "" && all[0].country != "" && p.country != all[0].country {
			return false
		}
	}
	return true
}

// carried says whether a verb such as "held" makes the noun of a meeting what
// its subjects did.
func (sc *scene) carried(e *encounter) bool {
	from, to := e.at-5, e.at
	if sc.c.g.d.lang == "kk" {
		from, to = e.at+1, e.at+6
	}
	if e.at+1 < sc.s.end && sc.c.g.lower(e.at+1) == "of" {
		return false // held a meeting of the committee
	}
	for k := max(from, sc.s.first); k < min(to, sc.s.end); k++ {
		if sc.mark(k)&tellsLight != 0 {
			return true
		}
	}
	return false
}

// unnamedPartner says whether somebody without a name was met: "met with
// voters", «тұрғындармен кездесті».
func (sc *scene) unnamedPartner(e *encounter) bool {
	g := sc.c.g
	switch g.d.lang {
	case "en":
		for k := e.at + 1; k < e.to && k < e.at+12; k++ {
			if low := g.lower(k); low == "with" || k == e.at+1 && sc.mark(k)&tellsCrowd != 0 || k < e.at+3 && g.d.tokens[k].kind == word && len(low) > 5 && low[len(low)-1] == 's' && sc.mark(k)&tellsEncounter == 0 && e.tells&tellsMeet != 0 && !g.d.inDate(g.d.tokens[k].start) {
				return true
			}
		}
	case "ru":
		for k := e.at + 1; k < e.to && k < e.at+12; k++ {
			if low := g.lower(k); low == "с" || low == "со" {
				return k+1 >= sc.s.end || g.d.tokens[k+1].kind != number && g.lower(k+1) != "глазу"
			}
		}
	default:
		for k := max(e.from, e.at-8); k < e.at; k++ {
			if g.names[k] == 0 && g.d.tokens[k].kind == word && !kazakhAnd(g.lower(k)) && lastIs(g.lower(k), "мен", "бен", "пен") && len(g.lower(k)) > 10 && !lastIs(g.lower(k), "імен", "ымен") || lastIs(g.lower(k), "лармен", "лермен", "дармен", "термен", "тармен", "дермен", "шілермен") {
				return true
			}
		}
	}
	return false
}
