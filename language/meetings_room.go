package language

import (
	"slices"

	"minber/digest"
)

// hint is a sentence that tells of a real meeting, but not of its two sides.
type hint struct {
	si     int
	e      encounter
	sides  bool // only "the sides", «собеседники» tell of it
	back   bool // told by a verb of receiving: who came was named before
	strict bool // the text must tell both countries
	crowd  bool // with people without names: only a guest from elsewhere can be one of them
}

// How far from the sentence that tells of a meeting those are sought who were
// in the room, and how many they can be: more is a sitting.
const (
	roomReach = 2
	mostInIt  = 6
)

// roomOrder is in which order the sentences around a cue are asked.
var roomOrder = [...]int{0, 1, -1, -2, 2}

// takeHint notes that the sentence tells of a meeting whose sides are told
// elsewhere.
func (sc *scene) takeHint() {
	led := sc.led
	if sc.s.title || led.at == sc.si {
		return
	}
	planned := false
	for i := range sc.meets {
		e := &sc.meets[i]
		switch {
		case !sc.mayHint(e), sc.isSitting(e), sc.deniesPart():
		case sc.unreal(e):
			planned = planned || !sc.saysAtIt(e)
		case !e.past:
			led.hints = append(led.hints, hint{si: sc.si, e: *e, crowd: sc.unnamedPartner(e), back: e.tells&tellsReceive != 0})
			return
		}
	}
	if planned {
		led.planned = append(led.planned, sc.si)
		return
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&(tellsSides|tellsWelcome) != 0 && !sc.c.inQuote(k) && sc.sidesAct(k) {
			e := encounter{at: k, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting}
			if !sc.unreal(&e) {
				led.hints = append(led.hints, hint{si: sc.si, e: e, sides: true, strict: sc.mark(k)&tellsSides == 0})
			}
			return
		}
	}
}

// mayHint says whether an encounter can be told apart from its sides: by the
// noun for one, by the telephone, by a verb of receiving where that takes no
// papers.
func (sc *scene) mayHint(e *encounter) bool {
	m := sc.mark(e.at)
	return m&tellsRoom != 0 || sc.byPhone(e) && sc.any&tellsJoin == 0 || m&tellsReceive != 0 && sc.c.g.d.lang != "ru"
}

// isSitting says whether the English word "meeting" or "call" may be something
// else than an encounter of two: the meeting of a committee, one that is opened
// and closed, a call for reform.
func (sc *scene) isSitting(e *encounter) bool {
	g := sc.c.g
	low := g.lower(e.at)
	if g.d.lang != "en" || low != "meeting" && low != "meetings" && low != "call" {
		return false
	}
	if next := g.lower(min(e.at+1, sc.s.end-1)); next == "of" || next == "for" || next == "to" && low == "call" {
		return true
	}
	k := e.at - 1
	for k > sc.s.first && k > e.at-4 && describesMeeting[g.lower(k)] {
		k--
	}
	if k < sc.s.first || !definiteWord[g.lower(k)] && !atMeeting[g.lower(k)] && g.lower(k) != "a" {
		return true
	}
	return sc.any&tellsSitting != 0 && !sc.aside(e)
}

// aside says whether the meeting was on the margins of a sitting.
func (sc *scene) aside(e *encounter) bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		switch sc.c.g.lower(k) {
		case "margins", "sidelines", "fringes", "fringe":
			return true
		}
	}
	return false
}

// describesMeeting are the English adjectives of meetings of two.
var describesMeeting = map[string]bool{
	"bilateral": true, "working": true, "official": true, "private": true, "separate": true, "brief": true, "short": true, "long": true, "introductory": true, "farewell": true, "protocol": true,
	"virtual": true, "online": true, "closed-door": true, "one-on-one": true, "cordial": true, "warm": true, "productive": true, "first": true, "phone": true, "telephone": true, "video": true, "hour-long": true, "two-hour": true, "minute": true,
}

// deniesPart says whether the sentence says that somebody took no part.
func (sc *scene) deniesPart() bool {
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if sc.mark(k)&tellsJoin != 0 && sc.mark(k-1)&tellsDeny != 0 {
			return true
		}
	}
	return false
}

// sidesAct says whether token k, a word for both sides, is not only part of
// "on the sides", «с другой стороны», "the two countries".
func (sc *scene) sidesAct(k int) bool {
	g := sc.c.g
	switch low := g.lower(k); g.d.lang {
	case "en":
		if low != "the" || g.lower(k+1) != "two" && g.lower(k+1) != "pair" {
			return true
		}
		next := g.lower(min(k+2, sc.s.end-1))
		return peopleWords[next] || englishAdverb(next) || lastIs(next, "ed") || sc.mark(k+2)&(tellsEncounter|tellsMotion|tellsAhead) != 0
	case "ru":
		return low != "стороны" || k == sc.s.first || !lastIs(g.lower(k-1), "ой", "ей") && g.lower(k-1) != "с" && g.lower(k-1) != "со"
	}
	return true
}

// rooms pairs those whom the sentences around each cue bring into one room.
func (led *ledger) rooms(c *cast, book meetingBook) {
	for i := range led.hints {
		q := &led.hints[i]
		if led.toldNear(q.si) || led.plannedBefore(q.si) {
			continue
		}
		c.room(led, q, book)
	}
}

// toldNear says whether a meeting is told with its sides in or close before a
// sentence: that is the one it goes on about.
func (led *ledger) toldNear(si int) bool {
	for _, at := range led.toldAt {
		if at <= si+1 && at >= si-roomReach {
			return true
		}
	}
	return false
}

// plannedBefore says whether the sentences before tell of a meeting to come.
func (led *ledger) plannedBefore(si int) bool {
	for _, at := range led.planned {
		if at < si && at >= si-roomReach {
			return true
		}
	}
	return false
}

// room looks for the two sides of one cue.
func (c *cast) room(led *ledger, q *hint, book meetingBook) {
	var who []*person
	turn := q.sides
	for _, step := range roomOrder {
		if q.crowd && step < 0 || (q.back || q.crowd && step > 1) && step > 0 {
			continue
		}
		si := q.si + step
		if si < 0 || si >= len(c.g.d.sentences) {
			continue
		}
		s := &c.g.d.sentences[si]
		if s.aside || s.title || s.end-s.first > maxScene || abs(s.paragraph-c.g.d.sentences[q.si].paragraph) > roomReach || len(c.at[si]) == 0 {
			continue
		}
		sc := scene{c: c, si: si, s: s, led: led}
		sc.look(book)
		turn = turn || sc.any&tellsTurn != 0
		for _, p := range sc.acting(step == 0) {
			who = appendPerson(who, p)
		}
		if len(who) > mostInIt {
			return
		}
		if as, bs := c.twoSides(who, turn, q.strict || q.crowd || q.back); len(as) > 0 {
			home := scene{c: c, si: q.si, s: &c.g.d.sentences[q.si], led: led}
			home.look(book)
			home.record(&q.e, as, bs)
			return
		}
	}
}

// acting lists the persons who do or undergo something in a sentence: all but
// those who only own what it tells of. Beside the cue's own sentence only
// subjects count, and whom they tell something.
func (sc *scene) acting(own bool) []*person {
	var out []*person
	sc.cos = sc.companies(sc.parties())
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.part&^partOwner == 0 || !own && co.part&partSubject == 0 && !sc.isTold(co) {
			continue
		}
		for j := range co.members {
			for _, p := range co.members[j].who {
				if !reports(p) {
					out = appendPerson(out, p)
				}
			}
		}
	}
	return out
}

// twoSides shares persons out between the two sides that their countries make;
// nil where they do not make two. Where the text tells no countries, two who
// speak in turn are two sides.
func (c *cast) twoSides(who []*person, turn, strict bool) (as, bs []*person) {
	if len(who) < 2 {
		return nil, nil
	}
	first := c.sideOf(who[0])
	other := ""
	for _, p := range who {
		switch side := c.sideOf(p); {
		case side == first:
			as = append(as, p)
		case len(bs) > 0 && side != other:
			return nil, nil
		default:
			bs, other = append(bs, p), side
		}
	}
	told := first != "" && other != ""
	switch {
	case len(bs) > 0 && (told || !strict && (turn || len(who) == 2 || first+other != c.g.home)):
		return as, bs
	case len(who) == 2 && turn && !strict && first == "" && !colleagues(who) && len(who[0].roles) > 0 && len(who[1].roles) > 0:
		return who[:1], who[1:]
	}
	return nil, nil
}

// sideOf is the country that the words about a person tell, "" where it is only
// guessed from the article.
func (c *cast) sideOf(p *person) string {
	for i := range p.roles {
		if r := &p.roles[i]; r.country != "" && !r.weak && !r.leads {
			return r.country
		}
	}
	return c.besideCountry(p)
}

// joiners reads who else was in the room of the meeting told just before:
// "Also attending was C", «Во встрече участвовал и В», «Кездесуге С қатысты».
func (sc *scene) joiners() {
	led := sc.led
	if sc.any&tellsJoin == 0 || sc.si-led.at > roomReach+1 || len(led.hosts) == 0 || len(led.guests) == 0 || !sc.ofThatMeeting() {
		return
	}
	hosts, guests, e := led.hosts, led.guests, led.last
	e.at, e.from, e.to = sc.s.first, sc.s.first, sc.s.end
	var came []*person
	for _, p := range sc.acting(true) {
		if sc.namedHere(p) && !slices.Contains(hosts, p) && !slices.Contains(guests, p) {
			came = append(came, p)
		}
	}
	for _, p := range came {
		if side := sc.c.sideOf(p); side == sc.c.sideOf(hosts[0]) && side != sc.c.sideOf(guests[0]) {
			sc.record(&e, guests, []*person{p})
		} else {
			sc.record(&e, hosts, []*person{p})
		}
	}
	led.hosts, led.guests = hosts, guests
}

// ofThatMeeting says whether the sentence speaks of taking part in the meeting
// just told rather than in an event.
func (sc *scene) ofThatMeeting() bool {
	if sc.any&tellsSitting != 0 || sc.deniesPart() {
		return false
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsJoin == 0 || sc.c.inQuote(k) {
			continue
		}
		for j := max(sc.s.first, k-12); j < min(sc.s.end, k+6); j++ {
			if sc.mark(j)&tellsTalk != 0 || takesUp[sc.c.g.lower(j)] {
				return true
			}
		}
	}
	return false
}

// takesUp are the words that take up the meeting told before.
var takesUp = map[string]bool{
	"also": true, "it": true, "them": true, "too": true,
	"также": true, "ней": true, "нём": true, "нем": true, "ним": true, "них": true,
	"оған": true,
}

// namedHere says whether the sentence calls a person by name.
func (sc *scene) namedHere(p *person) bool {
	return slices.ContainsFunc(sc.c.at[sc.si], func(m *mention) bool { return m.p == p && !m.office })
}
