package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// With whom others are told to have come, in English, and on which side he was.

// anchor is with whom others are told to have come: named or meant by a word.
type anchor struct {
	who    []*person
	sex    gender // by a pronoun
	crowd  bool   // by the noun of a delegation
	guest  bool   // or of guests
	sure   bool   // who is said to belong to them does, an envoy too
	nation string // that stands beside it
	first  int    // where the noun of a delegation stands
	end    int
}

// anchorBefore finds whom the clause in front of the verb at token k is about.
func (sc *scene) anchorBefore(k int) anchor {
	g := sc.c.g
	j := k - 1
	for ; j >= sc.s.first; j-- {
		low := g.lower(j)
		if !toBe.has(low) && !englishAdverb(low) && !travels.has(low) && low != "who" && low != "which" && low != "that" && low != "," && !(g.place[j] != "" && g.names[j] == 0) && !sc.inDate(j) && low != "in" && low != "on" {
			break
		}
	}
	return sc.anchorAt(j)
}

// anchorAt reads whom the words that end at token j mean.
func (sc *scene) anchorAt(j int) anchor {
	g := sc.c.g
	for i := range sc.cos {
		if co := &sc.cos[i]; co.first <= j && j < co.end && !co.members[0].stand.crowd && !co.members[0].stand.guest && !isTeamNoun(g.lower(j)) {
			a := anchor{who: sc.whoIs(co, nil), end: co.end}
			a.crowd = len(co.members) == 1 && co.members[0].crowd // the delegation led by A comprises B
			if x := co.members[0].stand; x.count == 1 && !x.noun {
				a.sex = x.sex
			}
			return a
		}
	}
	for i := j; i >= sc.s.first && j-i < 7 && g.d.tokens[i].kind == word; i-- {
		low := g.lower(i)
		if !isTeamNoun(low) {
			continue
		}
		a := anchor{crowd: true, guest: standIns["en"][low].guest, first: i, end: j + 1}
		for n := max(sc.s.first, i-3); n <= j; n++ {
			if g.place[n] != "" && (n < i || g.lower(n-1) == "of" || g.lower(n-1) == "from" || g.lower(n-1) == "the") {
				a.nation = g.place[n]
				break
			}
		}
		return a
	}
	return anchor{}
}

// anchorBehind finds whom the words from token k on mean: a name, a pronoun, a delegation
// or an office.
func (sc *scene) anchorBehind(k int) anchor {
	g := sc.c.g
	switch low := g.at(sc.s, k); low {
	case "him":
		return anchor{sex: male, end: k + 1}
	case "her":
		return anchor{sex: female, end: k + 1}
	case "them":
		return anchor{}
	}
	for j := k; j < min(sc.s.end, k+8); j++ {
		low := g.lower(j)
		if travelTogether.fits(low) || teamNouns.has(low) && !(g.d.tokens[j].upper && j > k) || standIns["en"][low].guest {
			return sc.anchorAt(j)
		}
		if g.names[j] != 0 {
			return sc.anchorAt(j)
		}
		if g.isHead[j] {
			if a := sc.holderAmong(j); len(a.who) > 0 && sc.c.nameFrom(sc.si, j+1) == nil {
				return a
			}
		} else if g.d.tokens[j].kind != word || sc.mark(j)&tellsTalk != 0 {
			break
		}
	}
	return anchor{}
}

// holderAmong finds who of those who have just met is what the noun at token j says.
func (sc *scene) holderAmong(j int) anchor {
	g, led := sc.c.g, sc.led
	var out []*person
	several, nation := g.heads[j].plural, ""
	if j > sc.s.first {
		nation = g.place[j-1] // the Kazakh Speaker
	}
	for _, side := range [...][]*person{led.guestSide, led.hostSide} {
		for _, p := range side {
			if nation != "" && sc.c.nationOf(p) != nation {
				continue
			}
			if sc.c.isWhat(p, j) || several && sitsInHouse(p) || len(p.roles) > 0 && g.heads[j].class == p.roles[0].noun.class && g.heads[j].class == "premier" {
				out = append(out, p)
				break
			}
		}
	}
	if len(out) == 1 || several && len(out) > 0 {
		return anchor{who: out[:1], end: j + 1}
	}
	return anchor{}
}

// side says on which side of the meeting told last the anchor is.
func (a *anchor) side(sc *scene) meetingSide {
	led := sc.led
	if len(led.hostSide) == 0 || len(led.guestSide) == 0 {
		return sideNeither
	}
	host, guest := led.hostSide[0], led.guestSide[0]
	if a.sex != 0 {
		if x := sideOfTwo(agrees(host, a.sex), agrees(guest, a.sex)); x != sideNeither {
			return x
		}
		if x := sc.visiting(); x != sideNeither {
			return x
		}
		return sideHost
	}
	for _, p := range a.who {
		if x := sideOfTwo(slices.Contains(led.hostSide, p), slices.Contains(led.guestSide, p)); x != sideNeither {
			return x
		}
	}
	if !a.crowd {
		return sideNeither
	}
	if a.nation != "" {
		return sideOfTwo(sc.c.nationOf(host) == a.nation, sc.c.nationOf(guest) == a.nation)
	}
	if x := sideOfTwo(sc.namedLike(host, a.first), sc.namedLike(guest, a.first)); x != sideNeither {
		return x // the OSCE delegation
	}
	if x := sc.visiting(); x != sideNeither {
		return x
	}
	return sideGuest
}

// sideOfNation is the side of the meeting told last that is of the country told of one of a list;
// third says that both are known to be of other ones.
func (sc *scene) sideOfNation(who []*person) (side meetingSide, third bool) {
	led := sc.led
	if len(led.hostSide) == 0 || len(led.guestSide) == 0 {
		return sideNeither, false
	}
	for _, p := range who {
		if side := sc.c.sideOf(p); side != "" && (side != sc.c.g.home || sc.c.namesNation(p, side)) {
			ours, theirs := sc.c.nationOf(led.hostSide[0]), sc.c.nationOf(led.guestSide[0])
			return sideOfTwo(ours == side, theirs == side), ours != "" && theirs != "" && ours != side && theirs != side
		}
	}
	return sideNeither, false
}

// namedLike says whether the abbreviation in front of token k is of somebody's offices.
func (sc *scene) namedLike(p *person, k int) bool {
	if k <= sc.s.first || !allCaps(sc.c.g.d.tokens[k-1].text) || len(sc.c.g.d.tokens[k-1].text) < 2 {
		return false
	}
	return slices.ContainsFunc(p.roles, func(r roleSpan) bool { return slices.Contains(strings.Fields(r.text), sc.c.g.d.tokens[k-1].text) })
}

// nationOf is the country that the words about a person tell, else the one he is taken to
// be of.
func (c *cast) nationOf(p *person) string {
	if side := c.sideOf(p); side != "" {
		return side
	}
	return p.country
}

// visiting says which side of the meeting told last came to the other.
func (sc *scene) visiting() meetingSide {
	led := sc.led
	host, guest := led.hostSide[0], led.guestSide[0]
	if led.last.kind == digest.KindReception {
		return sideGuest
	}
	if where := sc.lastCountry(); where != "" {
		if x := sideOfTwo(sc.c.nationOf(guest) == where, sc.c.nationOf(host) == where); x != sideNeither {
			return x
		}
	}
	if x := sideOfTwo(headsDelegation(host), headsDelegation(guest)); x != sideNeither {
		return x
	}
	if x := sideOfTwo(isEnvoy(host), isEnvoy(guest)); x != sideNeither {
		return x
	}
	if x := sideOfTwo(headsDelegation(host) || slices.Contains(led.came, host), headsDelegation(guest) || slices.Contains(led.came, guest)); x != sideNeither {
		return x
	}
	return sideOfTwo(sc.hadSeveral(host), sc.hadSeveral(guest))
}

// hadSeveral says whether somebody is told to have met others in more than one sentence, those
// aside that tell who else was there.
func (sc *scene) hadSeveral(p *person) bool {
	led, n, last := sc.led, 0, -1
	for i, pair := range led.pairs {
		if at := led.found[i].At.Start; (pair[0] == p || pair[1] == p) && at != last && slices.ContainsFunc(led.toldAt, func(si int) bool { return sc.c.g.d.sentences[si].start == at }) {
			n, last = n+1, at
		}
	}
	return n > 1
}

// unsaidSide says on which side somebody was of whom no word tells it: an envoy came with the
// visitor, who else was there belongs to the house.
func (sc *scene) unsaidSide(p *person) meetingSide {
	if sc.led.last.kind == digest.KindReception || sc.c.sideOf(p) != "" || len(sc.led.hostSide) == 0 || len(sc.led.guestSide) == 0 {
		return sideNeither
	}
	if len(p.roles) > 0 && (p.roles[0].noun.class == "deputy" || p.roles[0].noun.class == "senator") {
		return sideNeither // travels as often as he is at home
	}
	switch came := sc.visiting(); {
	case came == sideNeither || isEnvoy(p):
		return came
	case came == sideHost:
		return sideGuest
	}
	return sideHost
}

// headOf is the leader of those whom an anchor means where they have met nobody yet.
func (sc *scene) headOf(a *anchor) *person {
	if len(a.who) > 0 {
		return a.who[0]
	}
	if a.sex != 0 {
		return sc.subjectMeant(a)
	}
	if !a.crowd {
		return nil
	}
	head := sc.delegationHead(sc.s.end, nil)
	if head != nil && a.nation != "" && sc.c.nationOf(head) != a.nation {
		return nil
	}
	return head
}

// isTeamNoun says whether a word is one for those who come together, the guests too.
func isTeamNoun(low string) bool {
	return travelTogether.fits(low) || teamNouns.has(low) || standIns["en"][low].guest
}

// subjectMeant is whom a pronoun among English words of company means where nobody has met yet:
// who is named first in the sentence or the one before and is a man, or a woman, for sure, else
// may be. "A headed the group; B and C travelled with her."
func (sc *scene) subjectMeant(a *anchor) *person {
	for _, fits := range [...]func(*person) bool{
		func(p *person) bool { return p.sex == a.sex }, func(p *person) bool { return agrees(p, a.sex) },
	} {
		for si := sc.si; si >= max(0, sc.si-1); si-- {
			for _, m := range sc.c.at[si] {
				if m.end < a.end && !sc.c.inQuote(m.first) && fits(m.p) {
					return m.p
				}
			}
		}
	}
	return nil
}
