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
	callerNation  = 12 // he is of the country that stands beside the word
	callerForeign = 6  // he is from elsewhere
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
	nation := sc.callerNationAt(k)
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
		if sc.c.g.d.lang == "kk" && x.count == 0 && len(sc.led.along[p]) > 0 && !headsDelegation(p) {
			n += callerHeads // who leads others
		}
		if sc.c.g.d.lang == "ru" && slices.Contains(sc.led.hosts, p) && sc.fromHome(p, nation) {
			n += callerWas - callerHosts // one of its country met, at home or not
		}
		if p == sc.led.delegate && (x.crowd || x.count == 0) {
			n += callerLeads
		}
		if n += sc.callerSide(p, nation, not); n > top {
			best, top = p, n
		}
	}
	if best == nil {
		return sc.otherOfTwo(nation, not)
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

// callerNationAt is the country that the words beside token k tell of those who came, "" if they tell none:
// венгерский гость, глава венгерской делегации, казахстанцев.
func (sc *scene) callerNationAt(k int) string {
	g := sc.c.g
	nation := ""
	if k > sc.s.first && (g.d.lang != "ru" || lastIs(g.lower(k-1), nationEndings...)) {
		nation = g.nationAt(k - 1)
	}
	if g.d.lang == "kk" && nation == "" {
		nation = g.cameFromKazakh(sc.s, k)
	}
	if nation == "" && chiefCases[g.lower(k)] != 0 {
		nation = g.nationAt(min(k+1, sc.s.end-1))
	}
	return cmp.Or(nation, sc.c.peopleAt(k))
}

// nationEndings end the Russian adjectives that tell of what country somebody is.
var nationEndings = []string{"ий", "ый", "ой", "ая", "ие", "ые", "ого", "его", "ому", "им", "ым", "ую", "их", "ых", "ими", "ыми"}

// otherOfTwo returns whom of the two who met last a Russian word for one of a country means where the
// text tells of the other that he is of another country, and of this one nothing: «спикер А встретился в
// Риге с министром Латвии Б. Казахстанского гостя принял В».
func (sc *scene) otherOfTwo(nation string, not []*person) []*person {
	led := sc.led
	if sc.c.g.d.lang != "ru" || nation == "" || len(led.hosts) != 1 || len(led.guests) != 1 {
		return nil
	}
	a, b := led.hosts[0], led.guests[0]
	if sc.c.sideOf(a) != "" {
		a, b = b, a
	}
	if other := sc.c.sideOf(b); sc.c.sideOf(a) != "" || other == "" || other == nation || slices.Contains(not, a) {
		return nil
	}
	return []*person{a}
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
	if who := sc.cameTogether(x, not); who != nil {
		return who
	}
	if sc.leadsGroup(p.first) {
		if o := sc.delegationHead(p.first, not); o != nil {
			return []*person{o} // делегация жетекшісін Б қабылдады
		}
	}
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
	if who := sc.membersListed(x, not); who != nil {
		return who
	}
	if o := sc.onlyCaller(p.first, not); o != nil {
		return []*person{o}
	}
	if o := sc.justReceived(); o != nil && x.guest && x.count == 1 && !slices.Contains(not, o) {
		return []*person{o}
	}
	if x.guest && x.count == 1 {
		if o := cmp.Or(sc.c.guestFrom(sc.si, p.first, not), sc.lastOther(p.first, 0, not)); o != nil {
			return []*person{o}
		}
	}
	return nil
}

// guestFrom returns whom a Russian word for a guest means where both sides of the talks told last
// spoke since: the one from abroad.
func (c *cast) guestFrom(si, tok int, not []*person) *person {
	if c.g.d.lang != "ru" {
		return nil
	}
	if p := c.foreigner(si, tok, 0); p != nil && !slices.Contains(not, p) {
		return p
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
		if out != nil || n+sc.callerSide(p, sc.onlyNation(k), not) < callerFar*callerReach {
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

// oneWhoCame returns who of the two who met last came to the other as the text tells, nil if it tells
// that of neither or of both.
func (led *ledger) oneWhoCame() *person {
	if len(led.hosts) != 1 || len(led.guests) != 1 {
		return nil
	}
	host, guest := led.hosts[0], led.guests[0]
	switch hostCame, guestCame := slices.Contains(led.came, host), slices.Contains(led.came, guest); {
	case hostCame == guestCame:
		return nil
	case hostCame:
		return host
	}
	return guest
}

// hostCame says whether it is he who is called the host of the meeting told last, being the one
// who acts, of whom the text has told that he came: "A, who is on a visit to Riga, met B".
func (led *ledger) hostCame() bool {
	who := led.oneWhoCame()
	return who != nil && who == led.hosts[0]
}

// callerSide weighs the country of somebody who may have come against that of the
// word, of those who are not meant and of the text.
func (sc *scene) callerSide(p *person, nation string, not []*person) int {
	side := sc.c.sideOf(p)
	switch {
	case nation != "" && (side == nation || side == "" && sc.fromHome(p, nation)):
		return callerNation
	case nation != "" && (side != "" || sc.c.g.d.lang == "kk" && p.country != ""):
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

// fromHome says whether somebody of whom the text tells no country is of that one, as he is of where the
// text is from; a Russian one where it tells of nobody else that he is.
func (sc *scene) fromHome(p *person, nation string) bool {
	if nation == "" || p.country != nation {
		return false
	}
	return sc.c.g.d.lang != "ru" || !slices.ContainsFunc(sc.c.persons, func(x *person) bool { return x != p && sc.c.sideOf(x) == nation })
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
	p := cmp.Or(sc.describedAsCome(), sc.cameEnglish())
	if p == nil && sc.c.g.d.lang == "ru" && len(sc.led.came) < maxPersons {
		p = sc.describedAsCameRussian()
	}
	if p != nil {
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
		if !sc.c.inQuote(m.first) && (sc.c.subject(m) || sc.ownsVisit(m)) && len(sc.led.came) < maxPersons {
			sc.led.came = appendPerson(sc.led.came, m.p)
			return
		}
	}
}

// someTravel says whether an English or Russian sentence has more about a visit than words for whose it
// is: who shows the guest round, or receives him, is not the one who came.
func (sc *scene) someTravel() bool {
	if sc.c.g.d.lang == "kk" {
		return !sc.onlyOfGuests()
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsStay != 0 && !partOfVisit.has(sc.c.g.lower(k)) && !(sc.c.g.d.lang == "ru" && standIns["ru"][sc.c.g.lower(k)].guest && standIns["ru"][sc.c.g.lower(k)].cases&nominative == 0) {
			return true
		}
	}
	return false
}

// partOfVisit are the English words for those between whom a visit is.
var partOfVisit = wordSet("guest guests host hosted visitor visitors visiting invitation")
