package language

import (
	"cmp"
	"slices"
)

// absent finds the side that a sentence leaves out: who met the one before in
// the same sentence, the host of the meetings told just before, or whom the
// sentences before are about. A sentence that has a subject without a name
// leaves nobody out.
func (sc *scene) absent(e *encounter, others []*person) []*person {
	if len(others) == 0 {
		return nil // whom nobody is told to have met, nobody left out met
	}
	for i := range sc.meets {
		if x := &sc.meets[i]; x.at < e.at && len(x.subject) > 0 && !slices.Contains(others, x.subject[0]) {
			return x.subject
		}
	}
	if sc.hasSubject(e) {
		if p := sc.bareSubject(e, others); p != nil {
			return []*person{p}
		}
		return sc.delegation(e, others)
	}
	if who, told := sc.itsHearer(e, others); told {
		return who
	}
	if v := sc.voice; v != nil && sc.notSaidOfOneself(e) {
		sc.voice = nil
		out := sc.leftOut(append(others[:len(others):len(others)], v))
		sc.voice = v
		return out
	}
	if who := sc.onVisitRussian(e, others); who != nil {
		return who
	}
	out := sc.leftOut(others)
	if len(out) == 1 && sc.unlikeVerb(e, out[0]) {
		sex := female + male - out[0].sex
		if p := sc.c.antecedent(sc.si, e.at, sex); p != nil && !slices.Contains(others, p) {
			return []*person{p}
		}
		return nil
	}
	return out
}

// notSaidOfOneself says whether a Russian verb of the past is not of the sex of
// whoever says it, «А вот с депутатом встретился в среду», said by a woman, or a Kazakh one is in
// the third person: «Ректормен кездесіп, бағдарламасын алып қайтты».
func (sc *scene) notSaidOfOneself(e *encounter) bool {
	if sc.c.g.d.lang == "kk" {
		return e.tells&(tellsTalk|tellsAudience) == 0 && sc.endsInPast() && !sc.c.firstPerson(sc.s.first, sc.s.end)
	}
	if sc.c.g.d.lang != "ru" || sc.voice.sex == 0 || e.tells&(tellsTalk|tellsAudience) != 0 {
		return false
	}
	low := sc.c.g.lower(e.at)
	return sc.voice.sex == female && lastIs(low, "л", "лся") || sc.voice.sex == male && lastIs(low, "ла", "лась")
}

// bareSubject returns whom the noun means that is the subject of the encounter:
// the rapporteur, гость, министр.
func (sc *scene) bareSubject(e *encounter, not []*person) *person {
	c := sc.c
	for k := e.at - 1; k >= e.from; k-- {
		if sc.covered(k) || c.g.d.tokens[k].kind != word {
			continue
		}
		if _, preposition := russianPrepositions[c.g.lower(max(e.from, k-1))]; preposition {
			continue
		}
		if sex, ok := c.personAt(k); ok {
			if sc.theirCounterpart(k) {
				return sc.counterpartMeant(k, not)
			}
			if p := c.pointsTo(sc.si, k, k, sex); p != nil && !slices.Contains(not, p) {
				if main := c.mainOver(sc.led, p, c.g.place[max(k-1, sc.s.first)], k, sex, not); main != nil {
					return main
				}
				return p
			}
			return nil
		}
	}
	return nil
}

// delegation returns the head of the delegation that a sentence makes its
// subject, where the text says who that is.
func (sc *scene) delegation(e *encounter, others []*person) []*person {
	for k := sc.s.first; k < e.at; k++ {
		if t := &sc.c.g.d.tokens[k]; travelTogether.has(t) || deputiesNamed.has(t) {
			if p := sc.delegationHead(k, others); p != nil {
				return []*person{p}
			}
		}
	}
	return nil
}

// leftOut is whom the text goes on telling about without naming him again.
func (sc *scene) leftOut(others []*person) []*person {
	led := sc.led
	if sc.voice != nil && !slices.Contains(others, sc.voice) {
		return []*person{sc.voice}
	}
	if who := sc.travellers(others); len(who) > 1 {
		return who
	}
	if one := cmp.Or(sc.whoTravels(others), sc.onVisitKazakh(others), sc.onVisitEnglish(others)); one != nil {
		return []*person{one}
	}
	if who := sc.led.oneWhoCame(); sc.c.g.d.lang == "ru" && sc.si-led.at <= hostReach && !slices.Contains(others, who) && sc.goesRoundThere(who, others) {
		return []*person{who}
	}
	if sc.c.g.d.lang == "kk" && led.openerAt == sc.si-1 && led.at < led.openerAt && len(led.opener) == 1 && !slices.Contains(others, led.opener[0]) {
		return led.opener // А бірқатар дипломатпен кездесті. Соның ішінде Б-мен …
	}
	if sc.si-led.at <= hostReach && len(led.last.subject) == 1 && !slices.Contains(others, led.last.subject[0]) {
		return led.last.subject // the text goes on about whom it told of last
	}
	if sc.c.g.d.lang == "ru" && sc.si-led.at == 1 && led.metAt == led.at && len(led.last.subject) > 1 && slices.Equal(led.last.subject, led.guests) && !slices.Contains(led.guests, others[0]) {
		return led.guests // их принял А. Затем состоялась встреча с Б
	}
	if sc.si-led.at <= hostReach && len(led.guests) == 1 && !slices.Contains(others, led.guests[0]) && led.told(led.guests[0]) > 1 {
		return led.guests // who goes from one to the next
	}
	if sc.si-led.at <= hostReach && len(led.hosts) > 0 && !slices.ContainsFunc(led.hosts, func(p *person) bool { return slices.Contains(others, p) }) {
		return led.hosts[:1]
	}
	if sc.si-led.openerAt <= hostReach && led.at < led.openerAt && len(led.opener) == 1 && !slices.Contains(others, led.opener[0]) {
		return led.opener // А провёл серию встреч. Первой состоялась беседа с Б
	}
	if p := sc.topic(others); p != nil {
		return []*person{p}
	}
	return nil
}

// travellers are the deputies whose journey a Kazakh sentence goes on about: «Сенаторлар А мен Б
// облысқа барды. Сапар әкіммен кездесуден басталды».
func (sc *scene) travellers(others []*person) []*person {
	if sc.si == 0 || !sc.opensWithVisit() {
		return nil
	}
	for _, m := range sc.c.at[sc.si-1] {
		if sitsInHouse(m.p) && !slices.Contains(others, m.p) {
			return sc.deputiesMeant(sc.s.first, others)
		}
	}
	return nil
}

// told is how many of the meetings so far somebody had.
func (led *ledger) told(p *person) int {
	n := 0
	for _, pair := range led.pairs {
		if pair[0] == p || pair[1] == p {
			n++
		}
	}
	return n
}

// hasSubject says whether the words in front of the encounter hold a subject
// that names no person.
func (sc *scene) hasSubject(e *encounter) bool {
	g := sc.c.g
	switch g.d.lang {
	case "en":
		if sc.matterOfTalks(e) || sc.discussedWith(e) {
			return false
		}
		if low := g.lower(e.at); (e.tells&(tellsTalk|tellsAudience) != 0 || low == "call" || callsInPerson[low]) && e.tells&tellsMeet == 0 {
			if sc.inCourse(e) || sc.meetingIsSubject(e) {
				return false
			}
			for k := sc.s.first; k < e.at; k++ {
				if sc.mark(k)&tellsLight != 0 {
					return sc.ownSubject(k)
				}
			}
			return e.at-sc.s.first > 4 && !sc.talkWith(e.at)
		}
		return sc.ownSubject(e.at) || e.at == sc.s.first
	case "ru":
		for k := e.from; k < e.at; k++ {
			if sc.mark(k)&tellsCrowd != 0 && russianCrowd(g.lower(k)) == nominative && !(k > sc.s.first && g.d.tokens[k-1].kind == word && russianHasPreposition(g.lower(k-1))) {
				return true
			}
		}
		return sc.unnamed(e.from, e.at) || sc.namelessBehind(e)
	}
	for k := e.from; k < e.at; k++ {
		if sc.mark(k)&tellsCrowd != 0 && kazakhEnding(g.lower(k)) == nominative {
			return true
		}
	}
	return sc.unnamed(e.from, e.at)
}

// namelessBehind says whether a Russian verb of meeting has a subject that names no person behind it, up to
// the next mark: «с послом А встречались и представители партии, лидер которой – Б».
func (sc *scene) namelessBehind(e *encounter) bool {
	g, end := sc.c.g, e.at+1
	if e.tells&(tellsMeet|tellsReceive) == 0 || !finitePast(g.lower(e.at)) {
		return false
	}
	for ; end < sc.s.end && g.d.tokens[end].kind == word; end++ {
		if sc.mark(end)&tellsCrowd != 0 && russianCrowd(g.lower(end)) == nominative && !russianHasPreposition(g.lower(end-1)) {
			return true
		}
	}
	return sc.unnamed(e.at+1, end)
}

// talkWith says whether the noun of talks at token at is the subject itself behind those with
// whom they were: "With X the talk was about roads".
func (sc *scene) talkWith(at int) bool {
	g := sc.c.g
	if g.lower(sc.s.first) != "with" || g.lower(at-1) != "the" && g.lower(at-2) != "the" {
		return false
	}
	next := g.at(sc.s, at+1)
	return toBe.has(next) || lastIs(next, "ed", "s", "on")
}

func russianHasPreposition(low string) bool {
	_, ok := russianPrepositions[low]
	return ok
}

// topic is whom the sentences before are about, else whom the article names
// first.
func (sc *scene) topic(others []*person) *person {
	c := sc.c
	for k := sc.si - 1; k >= 0 && k > sc.si-8; k-- {
		if c.g.d.sentences[k].aside {
			continue
		}
		for _, m := range c.at[k] {
			// the one whom the article is about, rather than a partner just met
			if c.subject(m) && !slices.Contains(others, m.p) && !c.inQuote(m.first) && (len(others) == 0 || len(m.p.mentions) >= len(others[0].mentions)) {
				return m.p
			}
		}
	}
	for _, p := range c.persons {
		if !slices.Contains(others, p) {
			return p
		}
	}
	return nil
}

// withoutThoseAway leaves out those of whom the sentence says that they were not there.
func (sc *scene) withoutThoseAway(came []*person) []*person {
	return slices.DeleteFunc(came, sc.stayedAway)
}

// stayedAway says whether the clause in which the sentence names somebody tells that he was
// not there.
func (sc *scene) stayedAway(p *person) bool {
	switch sc.c.g.d.lang {
	case "en":
		return sc.stayedAwayEnglish(p)
	case "kk":
		return sc.stayedAwayKazakh(p)
	case "ru":
		return sc.stayedAwayRussian(p)
	}
	return false
}
