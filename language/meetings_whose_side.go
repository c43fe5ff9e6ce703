package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// meetingSide is the side of a meeting on which somebody was.
type meetingSide uint8

const (
	sideNeither meetingSide = iota // no word tells, or he is of a third country
	sideHost
	sideGuest
)

// sideIn says on which side somebody was who was at a meeting too, by what tells most:
// the side that the sentence names, the country, the body of one of the two.
func (sc *scene) sideIn(p, host, guest *person) meetingSide {
	if q := sc.listedBehind(p); q != nil && q != p {
		return sc.sideIn(q, host, guest)
	}
	if x := sc.cameBeside(p, host, guest); x != sideNeither {
		return x
	}
	if x := sc.kazakhSideOf(p, host, guest); x != sideNeither {
		return x
	}
	if sc.tellsGuests(p) {
		return sideHost
	}
	if x := sc.sideOfOwner(p, host, guest); x != sideNeither {
		return x
	}
	if sc.ofTheirDelegation(p) && (headsDelegation(host) || headsDelegation(guest) || sc.c.nationOf(host) != sc.c.nationOf(guest)) {
		return sideOfTwo(sc.hostTravelled(), !sc.hostTravelled())
	}
	if sc.sentByRegion(p) {
		return sideOfTwo(ofRegion(host), ofRegion(guest))
	}
	if side, opposite := sc.sideTold(p); side != "" {
		ours, theirs := sc.c.nationOf(host), sc.c.nationOf(guest)
		x := sideOfTwo(side == ours, side == theirs)
		if x == sideNeither && sc.c.g.d.lang == "ru" {
			x = sideOfTwo(sc.c.sideOf(host) == "" && theirs != side, sc.c.sideOf(guest) == "" && ours != side)
		}
		if x != sideNeither {
			if opposite {
				return sideHost + sideGuest - x
			}
			return x
		}
	}
	if x := sc.sideOfHouseWord(p, host, guest); x != sideNeither {
		return x
	}
	if side := sc.c.surerSideOf(p); side != "" && !sc.oneCountry(host, guest, side) {
		ours, theirs := sc.c.nationOf(host), sc.c.nationOf(guest)
		if x := sideOfTwo(side == ours, side == theirs); x != sideNeither {
			return x
		}
		third := isEnvoy(p) && !sc.c.g.l.homes[side] // the envoy of neither
		if x := sideOfTwo(ours == "" && theirs != side && !third, theirs == "" && ours != side); x != sideNeither || side != sc.c.g.home {
			return x
		}
		return sideOfTwo(sc.c.sideOf(host) == "" && theirs != side, sc.c.sideOf(guest) == "" && ours != side)
	}
	if isEnvoy(host) != isEnvoy(guest) && ofEmbassy(p) {
		return sideOfTwo(isEnvoy(host), isEnvoy(guest))
	}
	if x := sideOfTwo(sharesBody(p, host), sharesBody(p, guest)); x != sideNeither {
		return x
	}
	if x := sc.sideOfState(p, host, guest); x != sideNeither {
		return x
	}
	if sc.c.g.d.lang == "kk" {
		if x := sc.sideOfWords(p, host, guest); x != sideNeither {
			return x
		}
	}
	if x := sc.sideOfOffice(p, host, guest); x != sideNeither {
		return x
	}
	if sc.c.g.d.lang == "ru" && sharesAbbreviation(p, guest) != sharesAbbreviation(p, host) {
		return sideOfTwo(sharesAbbreviation(p, host), sharesAbbreviation(p, guest))
	}
	if x := sideOfHome(p, host, guest); x != sideNeither {
		return x
	}
	if inUnion(p) && inUnion(host) != inUnion(guest) {
		return sideOfTwo(inUnion(host), inUnion(guest))
	}
	if sc.c.g.d.lang == "ru" && ofOrganisation(p) && sc.c.sideOf(host) != "" && sc.c.sideOf(guest) == "" {
		return sideGuest
	}
	if isEnvoy(p) && p.country != "" {
		return sideOfTwo(p.country == host.country, p.country == guest.country)
	}
	if home := sc.c.g.home; sc.c.g.d.lang == "ru" && p.country == home && home != "" && len(p.roles) > 0 && host.country != guest.country {
		return sideOfTwo(host.country == home, guest.country == home)
	}
	x := sideOfTwo(sitsInHouse(p) && sc.inNationalHouse(host), sitsInHouse(p) && sc.inNationalHouse(guest))
	if x == sideGuest && p.country == host.country && p.country != "" && p.country != guest.country {
		return sideHost // a senator beside the akim
	}
	return cmp.Or(x, sc.sideOfName(p, host, guest))
}

// cameBeside says on which side somebody was of whom the Russian sentence says that he had come with
// one of those who met: «прибывший вместе с Х депутат».
func (sc *scene) cameBeside(p, host, guest *person) meetingSide {
	const farthest = 9
	g := sc.c.g
	if g.d.lang != "ru" || sc.any&tellsAside == 0 {
		return sideNeither
	}
	for _, m := range sc.c.at[sc.si] {
		if m.p != p || m.office {
			continue
		}
		for k := max(sc.s.first+1, m.first-farthest); k < m.first; k++ {
			if sc.mark(k)&tellsAside == 0 || !russianParticiple(g.lower(k-1)) {
				continue
			}
			for _, x := range sc.c.at[sc.si] {
				if x.first > k && x.end <= m.first {
					return sideOfTwo(x.p == host, x.p == guest)
				}
			}
		}
	}
	return sideNeither
}

// inNationalHouse says whether somebody sits in a house of a country or leads one.
func (sc *scene) inNationalHouse(p *person) bool {
	return slices.ContainsFunc(p.roles, func(r roleSpan) bool {
		switch r.noun.class {
		case "deputy", "senator", "chair", "vice":
			return r.body == nil || r.body.Country != ""
		case "president":
			return sc.ofHouses(r.first, r.end) || holdsAny(lower(r.text), housesPresided) // the president of a senate
		}
		return false
	})
}

// ofEmbassy says whether somebody serves an embassy.
func ofEmbassy(p *person) bool {
	return len(p.roles) > 0 && holdsAny(lower(p.roles[0].text), embassies)
}

// Beginnings of the words for houses whose head is a president, and for embassies.
var (
	housesPresided = []string{"senate", "assembly", "congress", "сенат", "ассамбле", "конгресс"}
	embassies      = []string{"embassy", "high commission", "first secretary", "second secretary", "third secretary", "attaché", "head of mission", "посольств", "елшілі"}
)

// sideOfTwo is the side for which alone something speaks.
func sideOfTwo(host, guest bool) meetingSide {
	switch {
	case host == guest:
		return sideNeither
	case host:
		return sideHost
	}
	return sideGuest
}

// atBoth says whether the sentence tells of who was at both of the meetings told before.
func (sc *scene) atBoth() bool {
	if sc.c.g.d.lang == "kk" {
		return sc.atBothKazakh()
	}
	if sc.c.g.d.lang == "en" && sc.atEach() {
		return true
	}
	for k := sc.s.first; k+1 < sc.s.end; k++ {
		switch sc.c.g.lower(k) {
		case "встречах", "беседах":
			return true
		case "both", "обеих", "обоих", "всех":
			if sc.mark(k+1)&tellsTalk != 0 {
				return true
			}
		case "the":
			if low := sc.c.g.lower(k + 1); k == sc.s.first && sc.c.g.lower(k+2) != "of" && (low == "meetings" || low == "conversations" || low == "receptions") {
				return true // The meetings were attended by
			}
		case "all":
			if sc.mark(k+2)&tellsTalk != 0 && strings.HasSuffix(sc.c.g.at(sc.s, k+2), "s") {
				return true
			}
		}
	}
	return false
}

// whoHadSeveral returns the one of two sides who is told to have met more than one, and
// whom he met; the two sides where neither has.
func (led *ledger) whoHadSeveral(hosts, guests []*person) (one, others []*person) {
	for i, p := range [...]*person{hosts[0], guests[0]} {
		if met := led.metBy(p); len(met) > max(1, len([...][]*person{guests, hosts}[i])) {
			return []*person{p}, met
		}
	}
	return hosts, guests
}

// metBy are those whom somebody is told to have met.
func (led *ledger) metBy(p *person) (out []*person) {
	for _, pair := range led.pairs {
		switch p {
		case pair[0]:
			out = appendPerson(out, pair[1])
		case pair[1]:
			out = appendPerson(out, pair[0])
		}
	}
	return out
}

// ofNeither says whether somebody of whom no word tells the side came for one of his own:
// from a third country, or, where two of one house met each other, from outside of it.
func (sc *scene) ofNeither(p, host, guest *person, eachOther bool) bool {
	side := sc.c.sideOf(p)
	if ours, theirs := sc.c.sideOf(host), sc.c.sideOf(guest); eachOther && side != "" && ours != "" && theirs != "" && side != ours && side != theirs {
		return true
	}
	ours, theirs := sc.c.nationOf(host), sc.c.nationOf(guest)
	if side == "" && inUnion(p) && !inUnion(host) && !inUnion(guest) {
		return ours != "" && theirs != "" && ours != theirs
	}
	if side != "" && sc.c.namesNation(p, side) {
		return ours != "" && theirs != "" && ours != theirs && side != ours && side != theirs
	}
	return eachOther && (ours == "" || theirs == "" || ours == theirs) && sc.c.sideOf(p) == "" && len(p.roles) > 0 && !sitsInHouse(p) && p.roles[0].noun.class != "vice" && !isEnvoy(p)
}

// namesNation says whether the words about a person name a country, rather than a body that
// many countries have.
func (c *cast) namesNation(p *person, code string) bool {
	for i := range p.roles {
		r := &p.roles[i]
		for k := r.first; k < r.end; k++ {
			if c.g.place[k] == code {
				return true
			}
		}
	}
	return c.besideCountry(p) == code
}

// joinsThem says whether the sentence tells that somebody who sits in no house joined both of those who met:
// "joined them for a three-way meeting".
func (sc *scene) joinsThem(p *person) bool {
	for k := sc.s.first; k+1 < sc.s.end; k++ {
		switch low := sc.c.g.lower(k); {
		case low == "joined", low == "joins":
			return sc.c.g.lower(k+1) == "them" || sc.joinsTheTwo(k)
		case (low == "к" || low == "ко") && toThem.has(sc.c.g.lower(k+1)) && !sitsInHouse(p) && sc.anyOf(k+2, joinedRussian[:3]):
			return true // к ним присоединился
		}
	}
	return false
}

// sharesBody says whether two hold offices of one body, or of a parliament and its
// chamber, or of what one abbreviation stands for.
func sharesBody(p, q *person) bool {
	return sharesAbbreviation(p, q) || slices.ContainsFunc(bodiesOf(p), func(a *digest.Body) bool {
		return slices.ContainsFunc(bodiesOf(q), func(b *digest.Body) bool { return sameBody(a, b) })
	})
}

// bodiesOf are the bodies whose offices somebody holds.
func bodiesOf(p *person) (out []*digest.Body) {
	for i := range p.roles {
		if b := p.roles[i].body; b != nil {
			out = append(out, b)
		}
	}
	return out
}

// sideTold is the country on whose side the sentence says that somebody was: on the
// Georgian side, с грузинской стороны, Грузия тарапынан; that of the last such words in
// front of his name, else of the first behind it; "" if there are none. Where those behind
// him open the list of the others (А и Б, с грузинской стороны — В), he is opposite.
func (sc *scene) sideTold(p *person) (side string, opposite bool) {
	g := sc.c.g
	named := sc.s.end
	for _, m := range sc.c.at[sc.si] {
		if m.p == p && !m.office {
			if named = m.first; g.at(sc.s, m.end) == "от" {
				if code := sc.c.countryAt(m.end + 1); code != "" {
					return code, false // А от Грузии
				}
			}
			break
		}
	}
	told := false
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if k > named && (told || g.d.lang == "ru" && g.lower(k) == ";") {
			return side, opposite
		}
		if k < named && g.d.lang == "en" && g.lower(k) == ";" {
			side, told = "", false // on the Latvian side was A; B was there
		}
		if code, words := sc.sideAt(k); code != "" || words && k < named {
			side, opposite, told = code, k > named && sc.opensOthers(k), true
		}
	}
	return side, opposite
}

// sideAt is cast.sideAt, where those of the guests and of the hosts are a side too.
func (sc *scene) sideAt(k int) (code string, told bool) {
	if g := sc.c.g; g.d.lang == "ru" && k > sc.s.first && g.lower(k-1) == "стороны" && g.place[k] != "" && !g.capit[k] {
		return g.place[k], true // со стороны Казахстана
	}
	switch sc.c.g.lower(k) {
	case "сторону", "стороны", "стороной":
		if before := sc.c.g.at(sc.s, k-1); strings.HasPrefix(before, "принимающ") && len(sc.led.guests) > 0 {
			return sc.c.nationOf(sc.receivingOne()), true
		}
	case "гостей", "гостя", "гостьи", "хозяев":
		if sc.c.g.at(sc.s, k-1) == "стороны" && len(sc.led.guests) > 0 {
			who := sc.led.guests
			if sc.c.g.lower(k) == "хозяев" {
				who = sc.led.hosts
			}
			return cmp.Or(sc.c.sideOf(who[0]), who[0].country), true
		}
	}
	return sc.c.sideAt(sc.s, k)
}

// opensOthers says whether the Russian words for a side that end at token k are set off from
// those named before them: «, с грузинской стороны — В», «, а также члены грузинской делегации».
func (sc *scene) opensOthers(k int) bool {
	g := sc.c.g
	if g.d.lang == "kk" { // the words stand in front of whom they tell of
		return slices.ContainsFunc(sc.c.at[sc.si], func(m *mention) bool { return m.first > k && !m.office })
	}
	switch g.at(sc.s, k-3) {
	case ",", "а", "также":
		return g.d.lang == "ru"
	}
	return false
}

// onWhoseSide says whether a sentence only tells who was there for which side:
// "also on the Georgian side was A", "the Georgian side was represented by A", "A was also
// at the lunch", «Кездесуде А да болды», «Кездесуге А келді».
func (sc *scene) onWhoseSide() bool {
	g := sc.c.g
	switch g.d.lang {
	case "kk":
		return sc.wasAtTalks() || sc.forKazakhSide()
	case "ru":
		return sc.saysWhoWasThere()
	case "en":
	default:
		return false
	}
	for k := sc.s.first + 1; k+1 < sc.s.end; k++ {
		switch next := g.lower(k + 1); g.lower(k) {
		case "side":
			if sc.c.countryAt(k-1) != "" && (next == "was" || next == "were") {
				return true
			}
		case "represented":
			if next == "the" && sc.c.countryAt(k+2) != "" && g.at(sc.s, k+3) == "side" {
				return true
			}
			if next == "by" && toBe.has(g.lower(k-1)) && sc.c.countryAt(k-2) != "" || sc.restIsTalks(k+1) {
				return true
			}
		case "at":
			if (toBe.has(g.lower(k-1)) || g.lower(k-1) == "also" && toBe.has(g.lower(k-2))) && next == "the" && sc.mark(k+2)&tellsTalk != 0 && sc.mark(k+2)&tellsSitting == 0 {
				return true
			}
		}
	}
	return false
}
