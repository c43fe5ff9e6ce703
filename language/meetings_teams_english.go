package language

import (
	"cmp"
	"slices"

	"minber/digest"
)

// Those who came together, in English: whom a delegation included, who accompanied whom.

// mostMembers is how many one sentence can tell to have come with somebody and still have
// been at his meetings.
const mostMembers = 6

// teamNouns are words for those who come together, beside travelTogether.
var teamNouns = wordSet("group side team party")

// wentWith are the participles of who went with somebody, in front of "by".
var wentWith = wordSet("accompanied joined flanked escorted")

// takesAlong are the verbs of who went with somebody, with him for their object.
var takesAlong = wordSet("accompanied accompanies accompany accompanying joined joins escorted flanked")

// travels are the words that with "with" tell who went with somebody.
var travels = wordSet("came comes arrived arrives flew travelled traveled travelling traveling went")

// holdsMembers are the verbs by which a delegation has its members.
var holdsMembers = wordSet("included includes comprised comprises consists consisted brings brought numbered features featured contains has had")

// ofTeam stand between those who belong to a delegation and its noun.
var ofTeam = wordSet("of in on among within")

// teamsTold takes those whom the sentence tells to have come with somebody into his team,
// and pairs them with whom he has just met. It says whether it told of any.
func (sc *scene) teamsTold() bool {
	const cues = tellsBeside | tellsMembers | tellsMotion | tellsCrowd | tellsStay | tellsSeat | tellsJoin
	if sc.c.g.d.lang != "en" || sc.any&cues == 0 || len(sc.c.at[sc.si]) == 0 || sc.s.title || sc.andOthers() {
		return false
	}
	told := false
	for k := sc.s.first + 1; k+1 < sc.s.end; k++ {
		low := sc.c.g.lower(k)
		if !teamCue(low) || sc.c.inQuote(k) || sc.heldBack(k) || sc.si-sc.led.at == 1 && sc.joinsTheTwo(k) {
			continue
		}
		sc.group()
		told = sc.teamAt(k, low) || told
	}
	return told
}

// teamCue says whether a word may tell who came with whom.
func teamCue(low string) bool {
	switch low {
	case "with", "part", "members", "member", "trip", "came", "represented":
		return true
	}
	return takesAlong.has(low) || holdsMembers.has(low) || ofTeam.has(low)
}

// heldBack says whether what stands right in front of token k tells that it did not happen
// or has yet to.
func (sc *scene) heldBack(k int) bool {
	for j := max(sc.s.first, k-4); j < k; j++ {
		if sc.mark(j)&(tellsDeny|tellsAhead) != 0 && !sc.inRole(j) {
			return true
		}
	}
	return false
}

// teamAt reads one such word.
func (sc *scene) teamAt(k int, low string) bool {
	g := sc.c.g
	prev, next := g.lower(k-1), g.at(sc.s, k+1)
	switch {
	case wentWith.has(low) && (next == "by" || sc.joinedAtTalks(k)):
		if g.lower(sc.s.first) == "at" && !sc.opensAtTalks() {
			return false // at the opera she was accompanied by
		}
		if (prev == "," || g.names[k-1] != 0) && next == "by" && len(sc.meets) > 0 {
			return sc.cameFlanked(k)
		}
		return (toBe.has(prev) || toBe.has(g.at(sc.s, k-2))) && sc.gatherBehind(sc.anchorBefore(k), sc.byBehind(k)+1)
	case takesAlong.has(low):
		a := sc.anchorBehind(k + 1)
		return !toBe.has(prev) && (g.at(sc.s, a.end) != "to" || sc.toTalks(a.end)) && sc.gather(a, sc.listBefore(k))
	case low == "with":
		came := sc.travelsBefore(k)
		if came < 0 {
			return false
		}
		if known := sc.anchorBefore(came); known.side(sc) != sideNeither && !known.crowd {
			return sc.gatherBehind(known, k+1) // she came with A and B
		}
		if next == "them" {
			return sc.gather(anchor{crowd: true, end: k + 2}, sc.listBefore(k))
		}
		return sc.gather(sc.anchorBehind(k+1), sc.listBefore(k))
	case holdsMembers.has(low):
		if a := sc.anchorBefore(k); a.crowd && sc.hasMembers(k) {
			return sc.gather(a, sc.listBehind(k+1))
		}
	case low == "member" && prev == "a" && next != "of":
		return sc.gather(anchor{crowd: true, sure: true}, sc.listBefore(k-1))
	case low == "members" && (prev == "its" || prev == "other"):
		if next == "of" && !sc.anchorBehind(k+2).crowd {
			return false // among other members of the House
		}
		return sc.gather(anchor{crowd: true, sure: true}, sc.listBefore(k-1))
	case ofTeam.has(low):
		a := sc.anchorBehind(k + 1)
		if sc.goneAway() || !a.crowd || a.guest || prev == "head" || prev == "leader" || prev == "chair" {
			return false
		}
		member := prev == "part" || prev == "members" || prev == "member" || prev == "members,"
		if prev == "members" && sc.metMembers(k-1) {
			return false
		}
		a.sure = true
		if who := sc.listBefore(k); len(who) > 0 && sc.isThere(k) {
			return sc.gather(a, who)
		} else if from := sc.beBehind(a.end); len(who) == 0 && from > 0 && k <= sc.opening()+2 {
			return sc.gather(a, sc.namedAmong(sc.listBehind(from), from, sc.semicolon(from))) // Also in the delegation were A and B
		} else if member {
			return sc.gather(a, sc.listBehind(a.end))
		}
	case low == "represented" && (next == "by" || g.at(sc.s, k+1) != "" && g.place[k+1] != ""):
		who := sc.listBehind(k + 2)
		if next != "by" {
			who = sc.listBefore(k)
		}
		return len(who) > 1 && sc.gather(anchor{crowd: true, sure: true}, who)
	case low == "trip" && prev == "the" && g.at(sc.s, k-2) == "made", low == "came" && prev == "also" && next == "to":
		return sc.gather(anchor{crowd: true, sure: true}, sc.listBefore(k-1))
	}
	return false
}

// hasMembers says whether "has" at token k has members.
func (sc *scene) hasMembers(k int) bool {
	if low := sc.c.g.lower(k); low != "has" && low != "had" {
		return true
	}
	for j := k + 1; j < min(sc.s.end, k+6); j++ {
		if sc.c.g.lower(j) == "members" {
			return true
		}
	}
	return false
}

// travelsBefore is where a verb of coming stands in front of "with" at token k, with nothing but
// where and when in between, or the talks that he came to; -1 if none does.
func (sc *scene) travelsBefore(k int) int {
	g := sc.c.g
	for j := k - 1; j > sc.s.first && k-j < 8; j-- {
		if !travels.has(g.lower(j)) {
			continue
		}
		if sc.onlyWhereAndWhen(j+1, k) || g.lower(j+1) == "to" && g.lower(j+2) == "the" && j+4 == k && sc.mark(j+3)&tellsTalk != 0 {
			return j
		}
		break
	}
	return -1
}

// gatherBehind takes those listed behind token k into the team of an anchor, and those of whom
// the sentence then tells that they came with the other one into his.
func (sc *scene) gatherBehind(a anchor, k int) bool {
	who := sc.listBehind(k)
	at, from, other := sc.turnsTo(k)
	if from == 0 {
		return sc.gather(a, who)
	}
	told := sc.gather(a, sc.namedAmong(who, k, at))
	return sc.gather(other, sc.namedAmong(sc.listBehind(from), from, sc.s.end)) || told
}

// isThere says whether the words in front of token k say that somebody is or was: are also,
// formed.
func (sc *scene) isThere(k int) bool {
	for j := k - 1; j > sc.s.first && k-j < 6; j-- {
		switch low := sc.c.g.lower(j); {
		case toBe.has(low), low == "form", low == "formed", low == "made", low == "serves", low == "served":
			return true
		case sc.c.g.names[j] != 0:
			return false
		}
	}
	return false
}

// listBehind are the persons named in the list behind token k, and in those joined to it.
func (sc *scene) listBehind(k int) (out []*person) {
	const farthest = 14
	end := k
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end <= k || len(out) == 0 && sc.onlyCounts(co) {
			continue
		}
		if co.first-end > farthest || co.members[0].stand.cases != 0 || len(out) > 0 && !sc.listGoesOn(end, co.first) || len(out) == 0 && !sc.onlyDescribes(end, co.first) {
			break
		}
		for _, p := range sc.whoIs(co, nil) {
			out = appendPerson(out, p)
		}
		end = co.end
	}
	return out
}

// onlyCounts says whether a word for several only counts those who are named behind it: two
// deputies: A and B.
func (sc *scene) onlyCounts(co *company) bool {
	x := co.members[0].stand
	next := sc.c.g.at(sc.s, co.end)
	return x.cases != 0 && (x.count > 1 || x.plural) && !x.loose && (next == ":" || next == ",")
}

// onlyDescribes says whether nothing but what describes those named behind stands among
// tokens [from, to).
func (sc *scene) onlyDescribes(from, to int) bool {
	comma := false
	for k := from; k < to; k++ {
		t := &sc.c.g.d.tokens[k]
		if comma = comma || t.text == ","; comma && t.kind == word && !t.upper && !t.function && !sc.inRole(k) && !joinsList(t.lower) {
			return false // by a guard of honour, wrote X
		}
		if !sc.inRole(k) && t.kind == punct && t.text != "," && t.text != ":" && t.text != "-" && !isPossessive(t.lower) && !isApostropheToken(t.text) || sc.mark(k)&(tellsEncounter|tellsLight) != 0 && !sc.inRole(k) {
			return false
		}
	}
	return true
}

// listGoesOn says whether tokens [from, to) join one member of a list to the next.
func (sc *scene) listGoesOn(from, to int) bool {
	joint := false
	for k := from; k < to; k++ {
		low := sc.c.g.lower(k)
		joint = joint || joinsList(low) || low == ","
		if !joinsList(low) && low != "," && !sc.betweenMembers(k) {
			return false
		}
	}
	return joint
}

// listBefore are the persons of the list that is the subject of the verb at token k.
func (sc *scene) listBefore(k int) (out []*person) {
	for i := len(sc.cos) - 1; i >= 0; i-- {
		co := &sc.cos[i]
		if co.end > k {
			continue
		}
		if len(out) > 0 && !sc.listGoesOn(co.end, sc.cos[i+1].first) {
			break
		}
		if co.members[0].stand.cases != 0 || co.part&partSubject == 0 && len(out) == 0 || len(out) == 0 && !sc.verbFollows(co.end, k) {
			return out
		}
		for _, p := range sc.whoIs(co, nil) {
			out = appendPerson(out, p)
		}
	}
	return out
}

// verbFollows says whether tokens [from, to) hold nothing but what stands between a subject
// and its verb, and what describes him.
func (sc *scene) verbFollows(from, to int) bool {
	for k := from; k < to; k++ {
		low := sc.c.g.lower(k)
		if toBe.has(low) || englishAdverb(low) || travels.has(low) || low == "part" || low == "a" || low == "the" || low == "," || low == "made" || low == "members" || low == "member" || low == "form" || low == "formed" ||
			sc.inRole(k) || sc.inDate(k) || sc.c.g.place[k] != "" || low == "in" || low == "to" || low == "who" || low == "of" || low == "among" {
			continue
		}
		return false
	}
	return true
}

// noteTeam notes that the sentence tells of somebody's team.
func (sc *scene) noteTeam(head *person) {
	for i := range sc.led.teams {
		if t := &sc.led.teams[i]; slices.Contains(t.who, head) {
			t.at = sc.si
		}
	}
}

// gather takes those who came with an anchor into his team, and pairs them with the other
// side of the meeting told last.
func (sc *scene) gather(a anchor, who []*person) bool {
	led := sc.led
	who = slices.DeleteFunc(who, func(p *person) bool {
		return slices.Contains(led.hostSide, p) || slices.Contains(led.guestSide, p) || slices.Contains(a.who, p)
	})
	if len(who) == 0 || len(who) > mostMembers {
		return false
	}
	side := a.side(sc)
	if x, third := sc.sideOfNation(who); a.crowd && a.nation == "" {
		if third && sc.any&tellsJoin != 0 {
			return false // of a delegation that met others before
		}
		side = cmp.Or(x, side)
	}
	if side == sideNeither {
		head := sc.headOf(&a)
		if head == nil && a.crowd && len(who) > 1 && len(led.hostSide) == 0 {
			head, who = who[0], who[1:] // a delegation without a leader
		}
		if head == nil {
			return false
		}
		led.joinTeam(head, who, a.sure)
		sc.noteTeam(head)
		sc.along = append(sc.along, who...)
		sc.alongOf = head
		return len(sc.meets) == 0 || sc.onlyTravels()
	}
	if sc.saidInPassing() {
		led.joinTeam(sc.headOn(side), who, a.sure)
		return len(sc.meets) == 0
	}
	own, other := led.hostSide, led.guestSide
	if side == sideGuest {
		own, other = other, own
	}
	led.joinTeam(own[0], who, a.sure)
	if side == sideHost {
		led.withHosts = append(led.withHosts, who...)
	} else {
		led.withGuest = append(led.withGuest, who...)
	}
	sc.along, sc.alongOf = append(sc.along, who...), own[0]
	if sc.atBoth() || sc.throughout() {
		other = led.metBy(own[0])
	} else if sc.si-led.at > memberReach || sc.tellsWhoTravels() && sc.hadSeveral(own[0]) {
		return true
	}
	for _, o := range slices.Clone(other) {
		if a.crowd && isEnvoy(own[0]) != isEnvoy(o) && sc.c.nationOf(own[0]) != "" && sc.c.nationOf(own[0]) == sc.c.nationOf(o) {
			continue // he called on his own envoy: they came with him
		}
		if told := led.lastOf(own[0], o); told != nil && told.Kind != digest.KindCall && !slices.Contains(led.mates(own[0]), o) {
			for _, p := range who {
				sc.alsoMet(told, []*person{o}, p)
			}
		}
	}
	return true
}
