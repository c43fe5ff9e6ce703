package language

import (
	"cmp"
	"slices"

	"minber/digest"
)

// mostWitnesses is how many can be told to have been at a meeting too and still have
// talked there: agencies name the deputy, the head of a committee and the envoys of both
// sides; more is a roll of those present.
const mostWitnesses = 4

// joinReach is how many sentences behind a meeting it is told who else was there: news
// agencies say so at the end.
const joinReach = 16

// joiners reads who else was in the room of the meeting told just before:
// "Also attending was C", «Во встрече участвовал и В», «Кездесуге С қатысты». He met
// the side that is not his own.
func (sc *scene) joiners() {
	if !sc.tellsWhoCame() {
		if sc.toldGuests() || sc.shownGuests() || sc.toldVisitor() || sc.toldThere() || sc.spokeAtTalks() || sc.toldAtNextPlace() || sc.askedToTalks() || sc.besideRussian() {
			return
		}
		if !sc.cameAsWell() && !sc.participants() && !sc.broughtRussian() {
			sc.accompanied()
		}
		return
	}
	led := sc.led
	hosts, guests := led.hosts, led.guests
	if sc.withTheLast() {
		guests = guests[len(guests)-1:]
	} else if one, other, told := sc.talksWithOne(); told {
		if one == nil {
			return
		}
		hosts, guests, led.withHosts, led.withGuest = []*person{one}, []*person{other}, nil, nil
	} else if one, other := sc.talksIn(); one != nil {
		hosts, guests, led.withHosts, led.withGuest = []*person{one}, []*person{other}, nil, nil
	}
	if one := sc.atWhose(guests); one != nil {
		hosts = []*person{one}
	}
	sc.join(sc.cameToo(), hosts, guests)
}

// join pairs those who were at a meeting too with the side that is not their own, and
// with each other where they came with different ones.
func (sc *scene) join(came, hosts, guests []*person) {
	led := sc.led
	came = slices.DeleteFunc(sc.withoutThoseAway(came), func(p *person) bool {
		return slices.Contains(led.hosts, p) || slices.Contains(led.guests, p) || sc.c.g.d.lang == "en" && (slices.Contains(led.hostSide, p) || slices.Contains(led.guestSide, p))
	})
	if len(came) > 0 && len(came) <= mostWitnesses && !sc.andOthers() && !sc.atSeveral() {
		sc.pairUp(came, hosts, guests)
	}
}

// pairUp pairs those who were at a meeting too by the sides on which they were.
func (sc *scene) pairUp(came, hosts, guests []*person) {
	led := sc.led
	eachOther := led.mutual || guests[0] == hosts[0] && len(guests) > 1
	if guests[0] == hosts[0] && len(guests) > 1 {
		hosts, guests = hosts[:1], guests[1:]
	}
	told := led.lastOf(hosts[0], guests[0])
	if told == nil {
		return
	}
	if sc.atBoth() {
		hosts, guests = sc.whoHadThem(came, hosts, guests)
	} else if one, met := led.whoHadSeveral(hosts, guests); sc.c.g.d.lang == "en" && len(met) > 1 && sc.atOneOfThem(len(met)) >= 0 {
		n := sc.atOneOfThem(len(met))
		hosts, guests = one, met[n:n+1]
	} else if n := sc.atWhichOne(); n >= 0 {
		if one, met := led.whoHadSeveral(hosts, guests); n < len(met) {
			hosts, guests = one, met[n:n+1]
		}
	}
	if other := sc.otherThanBeside(hosts, guests); other != nil && !(&other[0] == &led.hosts[0] && slices.ContainsFunc(came, sc.surelyHosts)) {
		came = slices.DeleteFunc(came, func(p *person) bool {
			if side, _ := sc.sideTold(p); side != "" && sc.c.g.d.lang == "kk" && sc.sideBeforeHim(p) {
				return false // қонақпен бірге А, ал қазақ тарапынан Б
			}
			sc.alsoMet(told, other, p)
			sc.besideOf(other, p)
			return true
		})
	}
	var ours, theirs []*person
	for _, p := range came {
		switch side := sc.sideIn(p, hosts[0], guests[0]); {
		case side == sideNeither && (sc.ofNeither(p, hosts[0], guests[0], eachOther) || sc.joinsThem(p)), sc.joinsBoth(p, hosts[0], guests[0]):
			sc.alsoMet(told, hosts, p)
			sc.alsoMet(told, guests, p)
		case side == sideNeither && sc.c.g.d.lang == "en" && sc.unsaidSide(p) == sideHost:
			ours = append(ours, p)
		case side == sideNeither && sc.c.g.d.lang == "en" && sc.unsaidSide(p) == sideGuest:
			theirs = append(theirs, p)
		case side == sideHost, side == sideNeither && (sc.c.ofHosts(p, hosts[0], guests[0]) || sc.c.sideOf(p) == "" && !isEnvoy(p)):
			ours = append(ours, p)
		default:
			theirs = append(theirs, p)
		}
	}
	for _, p := range ours {
		for _, o := range guests {
			sc.alsoMet(cmp.Or(led.lastOf(hosts[0], o), told), []*person{o}, p)
		}
		sc.alsoMet(told, theirs, p)
		sc.alsoMet(told, led.withGuest, p)
	}
	for _, p := range theirs {
		sc.alsoMet(told, hosts, p)
		sc.alsoMet(told, led.withHosts, p)
	}
	led.withHosts, led.withGuest = append(led.withHosts, ours...), append(led.withGuest, theirs...)
}

// otherThanBeside returns the side that faces the one at whose side the sentence says that
// somebody was: «вместе с послом в беседе участвовал Х», "X took part together with the
// envoy", «елшімен бірге Х қатысты»; nil if it says so of neither.
func (sc *scene) otherThanBeside(hosts, guests []*person) []*person {
	for k := sc.s.first; k+2 < sc.s.end; k++ {
		if sc.theirMembers(k) {
			if sc.hostsGroup(k) {
				return guests
			}
			return hosts
		}
		behind := false
		switch sc.c.g.lower(k) {
		case "бірге":
			behind = k == sc.s.first || sc.c.g.lower(k-1) != "сонымен"
		case "тарапынан", "жағынан":
			if k > sc.s.first && standIns["kk"][sc.c.g.lower(k-1)].guest {
				return hosts // қонақтар тарапынан
			}
		}
		if !behind && (sc.mark(k)&tellsAside == 0 || k > sc.s.first && russianParticiple(sc.c.g.lower(k-1))) || sc.c.inQuote(k) {
			continue
		}
		for i := range sc.cos {
			co := &sc.cos[i]
			if behind && co.end != k && !(co.end == k+1 && sc.c.g.d.lang == "kk") || !behind && co.first != k+2 && co.first != k+1 {
				continue
			}
			switch who := sc.whoIs(co, nil); {
			case len(who) == 0:
			case sc.c.g.d.lang == "ru" && co.members[0].stand.count == 1 && len(guests) == 1 && agrees(guests[0], co.members[0].stand.sex):
				return hosts // вместе с ним: who came
			case slices.Contains(hosts, who[0]):
				return guests
			case slices.Contains(guests, who[0]):
				return hosts
			}
		}
	}
	return nil
}

// lastOf is the last meeting told of two persons, nil if there is none.
func (led *ledger) lastOf(a, b *person) *digest.Meeting {
	for i := len(led.pairs) - 1; i >= 0; i-- {
		if p := led.pairs[i]; p == [2]*person{a, b} || p == [2]*person{b, a} {
			return &led.found[i]
		}
	}
	return nil
}

// alsoMet notes that somebody who was at a meeting met one side of it.
func (sc *scene) alsoMet(told *digest.Meeting, side []*person, p *person) {
	led := sc.led
	if led.at != sc.si {
		led.fresh = len(led.found)
		led.joinedAt = append(led.joinedAt, sc.si)
	}
	for _, a := range side {
		m := *told
		m.Between, m.At = [2]string{a.name(), p.name()}, digest.Span{Start: sc.s.start, End: sc.s.span.end}
		led.add(a, p, false, false, m)
	}
	if len(side) > 0 && sc.c.g.d.lang == "en" {
		led.standWith(side[0], p)
	}
	led.at = sc.si
}

// joinedHere takes those in whose presence the sentence's own meeting was held.
func (sc *scene) joinedHere() {
	sc.accompaniedHere()
	led := sc.led
	if len(led.hosts) == 0 || len(led.guests) == 0 {
		return
	}
	if sc.any&tellsJoin != 0 || sc.c.g.d.lang == "ru" {
		sc.join(sc.witnesses(), led.hosts, led.guests)
	}
	if came := sc.attenders(); len(came) > 0 {
		sc.join(came, led.hosts, led.guests)
	}
	if sc.any&(tellsBeside|tellsAside) != 0 && sc.c.g.d.lang == "en" {
		sc.broughtAlong()
	}
}

// cameToo lists those whom the sentence names as having been there.
func (sc *scene) cameToo() (came []*person) {
	if came = sc.cameByParticiple(); len(came) > 0 {
		return came
	}
	when := sc.presentWhen()
	for _, p := range append(sc.acting(true), sc.witnesses()...) {
		if sc.namedHere(p) && !sc.firstNamedBehind(p, when) && !sc.stayedAway(p) && !sc.replaced(p) {
			came = appendPerson(came, p)
		}
	}
	return came
}

// atSeveral says whether the sentence speaks of several meetings, of which nobody says
// who was at which.
func (sc *scene) atSeveral() bool {
	if sc.led.told(sc.led.hosts[0]) < 2 {
		return false
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		switch sc.c.g.lower(k) {
		case "both", "all", "обеих", "обоих", "всех":
			return false
		case "meetings", "receptions", "conversations", "приёмах", "приемах":
			return !sc.atBoth()
		}
	}
	return false
}

// andOthers says whether those named are only some of a crowd: "and other officials",
// «и другие», «және басқалар».
func (sc *scene) andOthers() bool {
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		switch sc.c.g.lower(k) {
		case "other", "others", "другие", "другими", "других", "басқалар", "басқа", "өзгелер":
			return joinsList(sc.c.g.lower(k - 1))
		}
	}
	return false
}

// tellsWhoCame says whether the sentence only tells who took part in the meeting
// told just before: "The talks were attended by A, B and C".
func (sc *scene) tellsWhoCame() bool {
	led := sc.led
	return (sc.any&tellsJoin != 0 || sc.onWhoseSide() || sc.saysWhoWasThereKazakh() || sc.wentOnWider() || sc.wereThere() || sc.wasThereToo()) && sc.si-led.at <= joinReach && len(led.hosts) > 0 && len(led.guests) > 0 && sc.ofThatMeeting() && !sc.wasToBe()
}

// withTheLast says whether only the guest named last is meant: the latter.
func (sc *scene) withTheLast() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		switch sc.c.g.lower(k) {
		case "latter", "последним", "последней", "соңғысымен", "соңғысының":
			return true
		}
	}
	return false
}

// ofHosts says whether somebody who was there too belongs to the host's side.
func (c *cast) ofHosts(p, host, guest *person) bool {
	side, theirs := c.sideOf(p), c.sideOf(guest)
	if side == "" && theirs != "" && c.sideOf(host) == "" && !isEnvoy(p) {
		return true // a guest's country is told, the hosts' is not
	}
	if side == "" {
		return theirs != "" && p.country != theirs && !(isEnvoy(p) && p.country == "") || p.country != "" && p.country == host.country && p.country != guest.country
	}
	return side != theirs && (side == c.sideOf(host) || theirs != "" && c.sideOf(host) == "" && !isEnvoy(p))
}

// ofThatMeeting says whether the sentence speaks of taking part in the meeting
// just told rather than in an event.
func (sc *scene) ofThatMeeting() bool {
	if sc.ofSitting() && !sc.joinsTalks() && !sc.atThatOccasion() || sc.deniesPart() || sc.tookNoPart() || sc.ofAnotherReception() || sc.ofGatheringBetween() {
		return false
	}
	if sc.saysWhoWasThereKazakh() || sc.wentOnWider() || sc.wereThere() || sc.wasThereToo() || sc.atThatOccasion() {
		return true
	}
	if reach := sc.si - sc.led.at; (reach == 1 || sc.c.g.d.lang == "ru" && (sc.any&tellsTalk != 0 || reach <= memberReach)) && sc.onWhoseSide() {
		return true
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsJoin == 0 || sc.c.inQuote(k) || sc.ofOtherTalks(k) {
			continue
		}
		if sc.si-sc.led.at <= memberReach && sc.joinsTheTwo(k) {
			return true
		}
		from := max(sc.s.first, k-12)
		if sc.c.g.d.lang == "kk" {
			from = sc.s.first // what was attended opens the sentence, the verb ends it
		}
		for j := from; j < min(sc.s.end, k+6); j++ {
			if sc.mark(j)&(tellsTalk|tellsAudience) != 0 && !channelWord[sc.c.g.lower(j-1)] || takesUp[sc.c.g.lower(j)] || sc.takesUpTalks(j) || sc.discussedThere(j) {
				return true
			}
		}
		if sc.si-sc.led.at <= memberReach && sc.wasThere(k) {
			return true
		}
	}
	return false
}

// wasThere says whether the word at token k tells who was there, and of nothing else
// than what was just told: "was in attendance", «присутствовал депутат», with nothing
// behind it but a time or "there". In somebody's presence other things are done, too.
func (sc *scene) wasThere(k int) bool {
	g := sc.c.g
	switch g.lower(k) {
	case "attendance":
		if g.at(sc.s, k-1) != "in" {
			return false
		}
	case "attending":
		return k == sc.s.first && toBe.has(g.at(sc.s, k+1)) // Attending were A and B
	case "attended", "participated":
		return k+1 >= sc.s.end || g.d.tokens[k+1].kind == punct || sc.forASide(k+1)
	case "took":
		return k+2 >= sc.s.end || g.d.tokens[k+2].kind == punct || sc.forASide(k+2)
	case "present":
		switch before := g.at(sc.s, k-1); {
		case before == "was", before == "were", before == "also":
		case before == "those" && toBe.has(g.at(sc.s, k+1)): // among those present were A and B
			return true
		case k == sc.s.first || g.d.tokens[k-1].kind == punct: // Present on the Turkmen side was X
			return sc.wasBehind(k)
		default:
			return false
		}
	case "присутствовал", "присутствовала", "присутствовали":
	default:
		return false
	}
	next := g.at(sc.s, k+1)
	if next == "on" && (g.at(sc.s, k+3) == "occasion" || g.at(sc.s, k+4) == "occasion") {
		return true
	}
	return k+1 >= sc.s.end || g.d.tokens[k+1].kind == punct || sc.inDate(k+1) || next == "there" || next == "too" || g.d.lang == "en" && sc.forASide(k+1) || next == "там" || g.d.lang == "ru" && g.names[k+1] != 0 || g.isHead[k+1]
}

// forASide says whether token k opens English words for the side of those who were there: on
// the Czech side, from the Senate, for Finland.
func (sc *scene) forASide(k int) bool {
	g := sc.c.g
	if low := g.at(sc.s, k); low != "on" && low != "from" && low != "for" {
		return false
	}
	for j := k + 1; j < min(sc.s.end, k+5); j++ {
		if low := g.lower(j); low == "side" || low == "part" || low == "behalf" || g.bodyAt[j] != nil || g.place[j] != "" && j == k+1 {
			return true
		}
	}
	return false
}

// wasBehind says whether "was" or "were" with a person follows "present" at token k.
func (sc *scene) wasBehind(k int) bool {
	for j := k + 1; j < min(sc.s.end, k+9); j++ {
		if low := sc.c.g.lower(j); low == "was" || low == "were" {
			return sc.personFrom(j + 1)
		}
	}
	return false
}

// personFrom says whether a person or an office is named at token k, behind small words.
func (sc *scene) personFrom(k int) bool {
	g := sc.c.g
	for j := k; j < min(sc.s.end, k+4); j++ {
		if g.names[j] != 0 || g.isHead[j] {
			return true
		}
	}
	return false
}

// takesUp are the words that take up the meeting told before.
var takesUp = map[string]bool{
	"reception": true, "latter": true, "also": true, "it": true, "them": true, "too": true,
	"приёме": true, "приеме": true, "также": true, "ней": true, "нём": true, "нем": true, "ним": true, "них": true,
	"оған": true, "оларға": true, "қабылдауға": true, "қабылдауда": true,
}
