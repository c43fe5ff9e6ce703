package language

import (
	"cmp"
	"slices"

	"minber/digest"
)

// How much tells that somebody is who came, where a text goes on about "the
// guest", "the visitors", "the delegation"; and how much is enough.
const (
	callerHeads   = 6   // the text calls him the head of those who came
	callerCame    = 6   // it has told of his coming
	callerWas     = 6   // he was met as a guest before
	callerAbroad  = -20 // he is of another country than the word tells
	callerHosts   = -8
	callerLeads   = 14 // he leads those of whose delegation the text has told last
	callerAlong   = -4 // he was only at the side of one who met
	callerNation  = 8  // he is of the country that stands beside the word
	callerForeign = 4  // he is from elsewhere
	callerSame    = -8
	callerAway    = 10 // the last meeting was told to be in another country than his
	callerHere    = -8 // the sentence names him as somebody else
	callerFar     = -1 // for three sentences since
	callerEnough  = 3
	callerReach   = 12 // sentences
)

// callers returns whom a word for those who came means at token k: the one for
// whom most speaks, and for a plural those too whom the text names with him.
func (sc *scene) callers(k int, x standIn, not []*person) []*person {
	nation := ""
	if k > sc.s.first {
		nation = sc.c.g.nationAt(k - 1)
	}
	if nation == "" {
		nation = sc.c.peopleAt(k) // казахстанцев
	}
	if one := sc.c.oneOfNation(nation, k); one != nil && x.guest && x.count == 1 && !slices.Contains(not, one) {
		return []*person{one}
	}
	var best *person
	top := callerEnough - 1
	for _, p := range sc.c.persons {
		if slices.Contains(not, p) || reports(p) {
			continue
		}
		n, ok := sc.callerAt(p, k)
		if !ok {
			continue
		}
		if sc.c.g.d.lang == "kk" && x.crowd && headsDelegation(p) {
			n += callerHeads // it is he whose delegation the text speaks of
			if slices.Contains(sc.led.hosts, p) {
				n -= callerHosts
			}
		}
		if p == sc.led.delegate && (x.crowd || x.count == 0) {
			n += callerLeads
		}
		if n += sc.callerSide(p, nation, not); n > top {
			best, top = p, n
		}
	}
	if best == nil {
		return nil
	}
	if one := sc.led.goesRound(); one != nil && x.guest && x.count == 1 && nation == "" && !slices.Contains(not, one) && sc.c.g.d.lang == "ru" {
		return []*person{one}
	}
	if main := sc.led.guestOver(best); main != nil && !(sc.c.g.d.lang == "kk" && slices.Contains(sc.led.came, best)) && x.guest && x.count == 1 && (nation == "" || sc.c.sideOf(main) == nation) && !slices.Contains(not, main) {
		return []*person{main}
	}
	if x.count == 1 && !x.crowd || x.crowd && !headsDelegation(best) && x.count == 1 {
		return []*person{best}
	}
	return sc.whoCameWith(best, x, not)
}

// goesRound returns who is told last to have met several, elsewhere than at his own place: of them
// none is the one guest.
func (led *ledger) goesRound() *person {
	if len(led.hosts) != 1 || len(led.guests) < 2 || led.mutual || led.last.kind == digest.KindReception {
		return nil
	}
	return led.hosts[0]
}

// guestOver returns the guest of the meeting told last where somebody was only at the side of
// one who met.
func (led *ledger) guestOver(p *person) *person {
	if len(led.guests) == 1 && (slices.Contains(led.withGuest, p) || slices.Contains(led.withHosts, p)) {
		return led.guests[0]
	}
	return nil
}

// thoseMeant returns whom a word for who came or for a delegation stands for.
func (sc *scene) thoseMeant(p *party, not []*person) []*person {
	x := p.stand
	if who := sc.callers(p.first, x, not); who != nil {
		if x.guest && x.count == 0 && len(who) == 1 && !headsDelegation(who[0]) && sc.c.g.d.lang == "ru" {
			if all := sc.deputiesMeant(p.first, not); slices.Contains(all, who[0]) {
				return all
			}
		}
		return who
	}
	if who := sc.guestsJustTold(x, not); who != nil {
		return who
	}
	if o := sc.delegationHead(p.first, not); o != nil {
		return []*person{o}
	}
	if o := sc.onlyCaller(p.first, not); o != nil {
		return []*person{o}
	}
	if o := sc.justReceived(); o != nil && x.guest && x.count == 1 && !slices.Contains(not, o) {
		return []*person{o}
	}
	if o := sc.lastOther(p.first, 0, not); o != nil && x.guest && x.count == 1 {
		return []*person{o}
	}
	return nil
}

// onlyCaller returns the one person whom the text has named before token k, if
// nothing speaks against him.
func (sc *scene) onlyCaller(k int, not []*person) *person {
	var out *person
	for _, p := range sc.c.persons {
		n, known := sc.callerAt(p, k)
		if !known || slices.Contains(not, p) || reports(p) {
			continue
		}
		if out != nil || n+sc.callerSide(p, "", not) < callerFar*callerReach {
			return nil
		}
		out = p
	}
	return out
}

// justReceived returns the only guest of the reception that was told last, nil if it
// was another meeting or is too far.
func (sc *scene) justReceived() *person {
	led := sc.led
	if sc.si-led.at > memberReach || led.last.kind != digest.KindReception || len(led.guests) != 1 {
		return nil
	}
	return led.guests[0]
}

// callerAt weighs what the text has told of a person before token k; known is
// false where it has not named him.
func (sc *scene) callerAt(p *person, k int) (n int, known bool) {
	led := sc.led
	last := -1
	for _, m := range p.mentions {
		if m.first >= k || sc.c.inQuote(m.first) {
			continue
		}
		if known, last = true, m.sentence; m.sentence == sc.si && !m.office {
			n += callerHere
		}
	}
	if !known {
		return 0, false
	}
	n += min(sc.si-last, callerReach) * callerFar / 3
	if headsDelegation(p) {
		n += callerHeads
	}
	if slices.Contains(led.came, p) {
		n += callerCame
	}
	host, guest := slices.Contains(led.hosts, p), slices.Contains(led.guests, p)
	if sc.calledFromAbroad() || sc.c.g.d.lang == "en" && led.hostCame() {
		host, guest = guest, host
	}
	if guest && len(led.guests) < mostInIt || led.mutual && host {
		n += callerWas
	}
	if (host || led.mutual && guest) && !(sc.c.g.d.lang != "en" && slices.Contains(led.came, p)) {
		n += callerHosts
	}
	if slices.Contains(led.withGuest, p) || slices.Contains(led.withHosts, p) {
		n += callerAlong
	}
	return n, true
}

// hostCame says whether it is he who is called the host of the meeting told last, being the one
// who acts, of whom the text has told that he came: "A, who is on a visit to Riga, met B".
func (led *ledger) hostCame() bool {
	return len(led.hosts) == 1 && len(led.guests) == 1 && slices.Contains(led.came, led.hosts[0]) && !slices.Contains(led.came, led.guests[0])
}

// callerSide weighs the country of somebody who may have come against that of the
// word, of those who are not meant and of the text.
func (sc *scene) callerSide(p *person, nation string, not []*person) int {
	side := sc.c.sideOf(p)
	switch {
	case nation != "" && (side == nation || sc.c.g.d.lang == "en" && side == "" && p.country == nation):
		return callerNation
	case nation != "" && side != "":
		return callerAbroad
	}
	for _, o := range not {
		if theirs := sc.c.sideOf(o); side != "" && theirs == side {
			return callerSame
		}
	}
	n := 0
	if where := sc.lastCountry(); where != "" && p.country != "" && where != p.country {
		n += callerAway
	} else if where != "" && where == p.country {
		n -= callerAway
	}
	if side != "" && side != sc.c.g.home {
		n += callerForeign
	}
	return n
}

// lastCountry is the country of the city where the last meeting was told to be.
func (sc *scene) lastCountry() string {
	at := sc.led.at
	if at >= 0 && len(sc.led.hosts) > 0 && sc.c.g.d.lang == "ru" {
		at = sc.led.metAt
	}
	if at < 0 {
		return ""
	}
	g := sc.c.g
	if n := len(sc.led.toldAt); n > 0 && g.d.lang != "ru" {
		at = sc.led.toldAt[n-1]
	}
	if where := g.capitalIn(at); where != "" || g.d.lang != "kk" {
		return where
	}
	if n := len(sc.led.toldAt) - 2; n >= 0 && at-sc.led.toldAt[n] <= memberReach {
		return g.capitalIn(sc.led.toldAt[n]) // the next day, in the same town
	}
	return ""
}

// capitalIn is the country of the first capital that sentence si names, "" if it names none.
func (g *stage) capitalIn(si int) string {
	for k, s := g.d.sentences[si].first, &g.d.sentences[si]; k < s.end; k++ {
		if g.capit[k] && g.names[k] == 0 {
			return g.place[k]
		}
	}
	return ""
}

// arrive notes whom a sentence that tells of a visit makes the one who came.
func (sc *scene) arrive() {
	if p := cmp.Or(sc.describedAsCome(), sc.cameEnglish()); p != nil {
		sc.led.came = appendPerson(sc.led.came, p)
		return
	}
	if !sc.someTravel() {
		return
	}
	for _, m := range sc.c.at[sc.si] {
		if sc.partnerOf(m) {
			return // during the visit, talks were held with A and B
		}
		if !sc.c.inQuote(m.first) && sc.c.subject(m) && len(sc.led.came) < maxPersons {
			sc.led.came = appendPerson(sc.led.came, m.p)
			return
		}
	}
}

// someTravel says whether an English sentence has more about a visit than words for whose it is:
// who shows the guest round is not the one who came.
func (sc *scene) someTravel() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsStay != 0 && !partOfVisit[sc.c.g.lower(k)] {
			return true
		}
	}
	return sc.c.g.d.lang != "en"
}

// partOfVisit are the English words for those between whom a visit is.
var partOfVisit = setOf("guest guests host hosted visitor visitors visiting invitation")

// grantedTo is to whom an audience was given: «дал аудиенцию Х», «удостоил Х
// аудиенции».
func (sc *scene) grantedTo(e *encounter) *company {
	if sc.c.g.d.lang != "ru" || !sc.carried(e) {
		return nil
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first > e.at && co.first-e.at < 4 && co.part&partTo != 0 && co.part&(partWith|partBy) == 0 && !russianHasPreposition(sc.c.g.lower(co.first-1)) {
			return co
		}
	}
	return nil
}
