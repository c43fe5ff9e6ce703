package language

import (
	"slices"

	"minber/digest"
)

// Meetings told by who stood for each of two sides, in English: who chaired them together,
// whom each country sent, who held "them" with whom.

// chairs are the verbs of leading talks, in front of "by".
var chairs = wordSet("led headed chaired moderated conducted opened")

// heldThem are the verbs of holding the talks that the sentence before tells of.
var heldThem = wordSet("conducted held led had began opened ended concluded completed finished continued")

// sentWords stand behind the name of a country for those whom it sent.
var sentWords = wordSet("side delegation members lawmakers deputies senators mps parliamentarians legislators team part group parliament representatives was were by one")

// sidesTold reads such a sentence. It says whether it is one.
func (sc *scene) sidesTold() bool {
	if sc.c.g.d.lang != "en" || len(sc.c.at[sc.si]) == 0 || sc.s.title {
		return false
	}
	for k := sc.s.first + 1; k+1 < sc.s.end; k++ {
		if sc.c.inQuote(k) || sc.inRole(k) {
			continue
		}
		low, next := sc.c.g.lower(k), sc.c.g.lower(k+1)
		switch {
		case low == "co-chaired" || low == "cochaired":
			who := sc.listed(k, next == "by")
			if next != "by" {
				for _, p := range sc.chairedWith(k) {
					who = appendPerson(who, p)
				}
			}
			if len(who) > 1 && sc.across(k, who) {
				return true
			}
		case chairs.has(low) && next == "by" && sc.ofTheTalks(k):
			if who := sc.listed(k, true); len(who) > 1 && sc.across(k, who) {
				return true
			}
		case low == "by" && sc.sidesRepresented(k) && sc.hinted():
			sc.group()
			if who := sc.listBehind(k + 1); len(who) == 2 && sc.across(k, who) {
				return true
			}
		case (low == "attended" && next == "by" || low == "participation" && next == "of") && sc.meetingOfNobody(k):
			if who := sc.listed(k, true); len(who) > 1 && sc.twoNations(who) && sc.across(k, who) {
				return true
			}
		case low == "joined" && toBe.has(sc.c.g.lower(k-1)) && sc.joinedAtHis(k) > 0:
			sc.group()
			as, bs := sc.listBefore(k), sc.listBehind(sc.joinedAtHis(k)+1)
			if len(as) == 1 && len(bs) > 0 && !slices.Contains(bs, as[0]) && sc.metAt(k, as, bs) {
				return true
			}
		case low == "them" && heldThem.has(sc.c.g.lower(k-1)):
			if sc.heldWith(k) {
				return true
			}
		}
	}
	return sc.nationsTold() || sc.twoOfTwo()
}

// listed are those named behind "by" at the verb at token k, else in front of it.
func (sc *scene) listed(k int, behind bool) []*person {
	sc.group()
	if behind {
		return sc.listBehind(k + 2)
	}
	return sc.listBefore(k)
}

// chairedWith are those with whom the subject of "co-chaired" at token k led a session: "A co-chaired a
// session of the commission with B", but not "the commission that A co-chaired with B".
func (sc *scene) chairedWith(k int) []*person {
	const farthest = 20
	session := false
	for j := k + 1; j < min(sc.s.end, k+farthest); j++ {
		switch low := sc.c.g.lower(j); {
		case session && (low == "with" || low == "alongside"):
			return sc.listBehind(j + 1)
		case low == "," || low == ";" || low == "and" && !sc.inRole(j) && sc.c.nameFrom(sc.si, j+1) != nil || sc.mark(j)&tellsMeet != 0 && sc.mark(j)&(tellsTalk|tellsSitting) == 0:
			return nil
		default:
			session = session || sc.mark(j)&(tellsTalk|tellsSitting) != 0 && low != "commission"
		}
	}
	return nil
}

// ofTheTalks says whether what was led, told in front of token k, is the talks that the text
// tells of.
func (sc *scene) ofTheTalks(k int) bool {
	if !sc.hinted() {
		return false
	}
	for j := sc.s.first; j < k; j++ {
		if sc.c.g.lower(j) == "it" || sc.mark(j)&(tellsTalk|tellsSitting) != 0 {
			return true
		}
	}
	return false
}

// hinted says whether the sentence or one of those just before tells of a meeting that was
// held, by its noun or with sides that have no names.
func (sc *scene) hinted() bool {
	const reach = 2
	for si := sc.si; si >= 0 && si >= sc.si-reach; si-- {
		if sc.c.tellsOfTalks(si) {
			return true
		}
	}
	return false
}

// tellsOfTalks says whether a sentence read before tells of a meeting, and of none that is to
// come or was not held.
func (c *cast) tellsOfTalks(si int) bool {
	met := false
	for k, s := c.g.d.sentences[si].first, &c.g.d.sentences[si]; k < s.end; k++ {
		switch x := c.g.d.desk.marks[k]; {
		case c.inQuote(k) || c.inRole(si, k):
		case x&(tellsAhead|tellsDeny|tellsCancel) != 0:
			return false
		case x&(tellsTalk|tellsMeet) != 0:
			met = true
		}
	}
	return met
}

// across notes that those on one side of what the word at token k tells met those on the
// other: by their countries, else the first the others.
func (sc *scene) across(k int, who []*person) bool {
	if colleagues(who) {
		return false
	}
	as, bs := who[:1:1], []*person(nil)
	for _, p := range who[1:] {
		if sc.c.nationOf(p) == sc.c.nationOf(who[0]) && len(who) > 2 {
			as = append(as, p)
		} else {
			bs = append(bs, p)
		}
	}
	return len(bs) > 0 && sc.metAt(k, as, bs)
}

// metAt records a meeting of two sides that the word at token k tells.
func (sc *scene) metAt(k int, as, bs []*person) bool {
	e := encounter{at: k, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting, tells: tellsTalk}
	if sc.heldBack(k) || sc.unreal(&e) {
		return false
	}
	sc.record(&e, as, bs)
	sc.led.roomAt = sc.s.paragraph
	return true
}

// heldWith reads who held the talks, "them" at token k, with whom.
func (sc *scene) heldWith(k int) bool {
	if !sc.hinted() {
		return false
	}
	who := sc.listed(k-1, false)
	for i := range sc.cos {
		if co := &sc.cos[i]; co.first > k && co.part&partWith != 0 {
			others := sc.whoIs(co, who)
			if len(who) == 0 {
				who = sc.leftOut(others)
			}
			return len(who) > 0 && len(others) > 0 && sc.metAt(k, who, others)
		}
	}
	return false
}

// nationsTold reads whom each of two countries sent to the meeting that the text tells of: "On
// the Kazakh side it was attended by A, on the Italian side by B".
func (sc *scene) nationsTold() bool {
	led := sc.led
	if len(sc.c.at[sc.si]) < 2 || len(led.guests) > 0 && sc.si-led.at <= memberReach || !sc.hinted() {
		return false
	}
	var codes []string
	var sides [2][]*person
	label := sc.firstLabel()
	if label < 0 {
		return false
	}
	behind := sc.c.at[sc.si][0].first < label // A and B on the Kazakh side
	var waiting []*person
	put := func(code string, who ...*person) bool {
		i := slices.Index(codes, code)
		if i < 0 {
			i = len(codes)
			codes = append(codes, code)
		}
		if i > 1 {
			return false
		}
		for _, p := range who {
			sides[i] = appendPerson(sides[i], p)
		}
		return true
	}
	code := ""
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.labels(k) {
			if code = sc.c.g.place[k]; behind && !put(code, waiting...) {
				return false
			}
			waiting = nil
		}
		for _, m := range sc.c.at[sc.si] {
			if m.first != k || m.office || sc.c.inQuote(k) {
				continue
			}
			if waiting = append(waiting, m.p); !behind && !put(code, m.p) {
				return false
			}
		}
	}
	return len(sides[0]) > 0 && len(sides[1]) > 0 && sc.metAt(label, sides[0], sides[1])
}

// firstLabel is where the sentence first names a country for those whom it sent, -1 if it
// does not.
func (sc *scene) firstLabel() int {
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.labels(k) {
			return k
		}
	}
	return -1
}

// labels says whether token k names a country for those whom it sent: the Kazakh side, and
// Uzbekistan by.
func (sc *scene) labels(k int) bool {
	g := sc.c.g
	if g.place[k] == "" || g.names[k] != 0 || g.capit[k] {
		return false
	}
	j := k + 1
	if isPossessive(g.at(sc.s, j)) {
		j++
	}
	return sentWords.has(g.at(sc.s, j)) && sc.c.nameFrom(sc.si, j+1) == nil || sentWords.has(g.at(sc.s, j)) && (g.lower(j) == "by" || g.lower(j) == "side")
}

// twoOfTwo reads who the heads or ministers of two countries are, of whose meeting the
// sentence before tells: "The speakers of K and P met. A and B agreed".
func (sc *scene) twoOfTwo() bool {
	if sc.si == 0 || len(sc.c.at[sc.si]) < 2 || len(sc.c.at[sc.si-1]) > 0 || sc.c.g.d.sentences[sc.si-1].title || !sc.c.tellsOfTalks(sc.si-1) {
		return false
	}
	var codes []string
	for k, s := sc.c.g.d.sentences[sc.si-1].first, &sc.c.g.d.sentences[sc.si-1]; k < s.end; k++ {
		if code := sc.c.g.place[k]; code != "" && !sc.c.g.capit[k] && !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	if len(codes) != 2 {
		return false
	}
	sc.group()
	if len(sc.cos) == 0 || sc.cos[0].part&partSubject == 0 || len(sc.cos[0].members) != 2 {
		return false
	}
	who := sc.whoIs(&sc.cos[0], nil)
	if len(who) != 2 || sc.c.nationOf(who[0]) == sc.c.nationOf(who[1]) && sc.c.sideOf(who[0]) != "" && sc.c.sideOf(who[1]) != "" {
		return false
	}
	return sc.metAt(sc.cos[0].end, who[:1], who[1:])
}

// meetingOfNobody says whether what those named behind token k attended is a meeting that the
// text tells of without a name, and no sitting: "The talks took place in Riga. They were attended
// by A and B".
func (sc *scene) meetingOfNobody(k int) bool {
	if sc.si-sc.led.at <= hostReach && len(sc.led.found) > 0 || !sc.hinted() {
		return false
	}
	at := sc.si
	for at > 0 && !sc.c.tellsOfTalks(at) {
		at--
	}
	if sc.c.tellsOfSitting(at) || sc.c.tellsOfSitting(sc.si) {
		return false
	}
	if sc.c.at[sc.si][0].first < k {
		return false // A chaired a meeting attended by B and C
	}
	for j := sc.s.first; j < k; j++ {
		if low := sc.c.g.lower(j); low == "it" || low == "they" || sc.mark(j)&tellsTalk != 0 {
			return true
		}
	}
	return false
}

// tellsOfSitting says whether an English sentence names a session, or whose meeting it tells of.
func (c *cast) tellsOfSitting(si int) bool {
	s := &c.g.d.sentences[si]
	for k := s.first; k < s.end; k++ {
		m := c.g.d.desk.marks[k]
		if next := c.g.at(s, k+1); m&tellsSitting != 0 && !c.inRole(si, k) || m&tellsTalk != 0 && (next == "of" || next == "with" || next == "on") || c.g.lower(k) == "festive" || c.g.lower(k) == "solemn" {
			return true
		}
	}
	return false
}

// twoNations says whether some are of one country and others of another.
func (sc *scene) twoNations(who []*person) bool {
	return slices.ContainsFunc(who, func(p *person) bool {
		a, b := sc.c.nationOf(p), sc.c.nationOf(who[0])
		return a != "" && b != "" && a != b
	})
}

// joinedAtHis is where "by" stands behind the passive "joined" at token k where that tells of
// visitors: "was joined in her office by A", 0 where it does not.
func (sc *scene) joinedAtHis(k int) int {
	const farthest = 7
	g := sc.c.g
	if next := g.at(sc.s, k+1); next != "in" && next != "at" || g.at(sc.s, k+2) != "his" && g.at(sc.s, k+2) != "her" {
		return 0
	}
	home := false
	for j := k + 3; j < min(sc.s.end, k+farthest); j++ {
		if home = home || sc.mark(j)&tellsHome != 0; home && g.lower(j) == "by" {
			return j
		}
	}
	return 0
}

// attendedBy says whether an English list behind "by" only attended or opened a meeting, which
// may be that of others: "A chaired a meeting attended by B and C".
func (sc *scene) attendedBy(co *company) bool {
	k := co.first - 1
	for k > sc.s.first && sc.describesPerson(k) {
		k--
	}
	return k > sc.s.first && sc.c.g.lower(k) == "by" && (onlyAttended.has(sc.c.g.lower(k-1)) || sc.representedBy(k))
}

var onlyAttended = wordSet("attended addressed opened organised organized initiated proposed watched")
