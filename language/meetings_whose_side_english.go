package language

import (
	"slices"
	"strings"
)

// Whose side somebody was on by whose deputy, aide or officer he is, in English.

// sideOfOwner says on which side somebody was of whom the English sentence says whose he is:
// Holm's deputy X, her adviser X, the embassy's attaché X, the company's manager X.
func (sc *scene) sideOfOwner(p, host, guest *person) meetingSide {
	g := sc.c.g
	if g.d.lang != "en" {
		return sideNeither
	}
	for _, m := range sc.c.at[sc.si] {
		if m.p != p || m.office {
			continue
		}
		if x := sc.partySide(m.first); x != sideNeither {
			return x
		}
		if x := sc.sideOfPairGroup(m.first, host, guest); x != sideNeither {
			return x
		}
		from := sc.wordsAbout(m.first)
		for k := m.first - 1; k >= from; k-- {
			if facesOwner.has(g.lower(k)) {
				return sideNeither // her counterpart X
			}
		}
		for k := m.first - 1; k >= from; k-- {
			if x := sc.ownerAt(k, host, guest); x != sideNeither {
				return x
			}
		}
		if x := sc.sideOfBareHouse(p, host, guest); x != sideNeither {
			return x
		}
		return sc.sideOfRank(from, m.first, host, guest)
	}
	return sideNeither
}

// sideOfPairGroup is the side of a member of a group of two countries, as the words in front of token k tell: that of
// the country that its name has first, "members of the Mongolia–Kazakhstan group A and B".
func (sc *scene) sideOfPairGroup(k int, host, guest *person) meetingSide {
	const farthest = 16
	ours, theirs := sc.c.nationOf(host), sc.c.nationOf(guest)
	for j := k - 1; j >= sc.s.first && k-j < farthest; j-- {
		if first := sc.firstOfPair(j); first != "" && sc.ofGroup(j+1, k) {
			return sideOfTwo(first == ours, first == theirs)
		}
	}
	return sideNeither
}

// firstOfPair is the first of the two countries that a stroke joins at English token k: Mongolia–Kazakhstan,
// Georgian-Kazakh; "" if it joins none.
func (sc *scene) firstOfPair(k int) string {
	g := sc.c.g
	if k-2 >= sc.s.first && sc.tiesPlaces(k-1) {
		return g.place[k-2]
	}
	one, other, ok := strings.Cut(g.d.tokens[k].text, "-")
	if !ok || !g.d.tokens[k].upper {
		return ""
	}
	toks := tokenize(one + " " + other)
	if len(toks) != 2 {
		return ""
	}
	first, _, _ := g.l.atlas.at("en", toks, 0)
	second, _, _ := g.l.atlas.at("en", toks, 1)
	if second == "" {
		return ""
	}
	return first
}

// ofGroup says whether the noun of a group of lawmakers stands among English tokens [from, to).
func (sc *scene) ofGroup(from, to int) bool {
	for j := from; j < min(to, from+5); j++ {
		switch sc.c.g.lower(j) {
		case "group", "association", "caucus", "league", "committee", "commission":
			return true
		}
	}
	return false
}

// partySide is the side that the last words in front of token k, else the first behind it, name as
// that of the guests or of the hosts: on the guest's side, from the host side.
func (sc *scene) partySide(k int) meetingSide {
	g := sc.c.g
	for j := k - 1; j > sc.s.first; j-- {
		if g.lower(j) == "side" {
			return sc.whoseParty(j)
		}
	}
	for j := k + 1; j < sc.s.end; j++ {
		if g.lower(j) == "side" {
			return sc.whoseParty(j)
		}
	}
	return sideNeither
}

// whoseParty is whether the side at token k is that of the guests or of the hosts.
func (sc *scene) whoseParty(k int) meetingSide {
	g := sc.c.g
	k--
	if isPossessive(g.lower(k)) || isApostropheToken(g.lower(k)) {
		k--
	}
	switch g.at(sc.s, k) {
	case "guest", "guests", "visitor", "visitors", "visiting":
		return sideGuest
	case "host", "hosts", "receiving":
		return sideHost
	}
	return sideNeither
}

// facesOwner are the nouns for who is on the other side than whose he is, or is not there.
var facesOwner = wordSet("counterpart opposite host hosts guest guests predecessor successor interlocutor rival visitor")

// wordsAbout is where the words begin that tell in front of the name at token k who he is.
func (sc *scene) wordsAbout(k int) int {
	const farthest = 12
	g := sc.c.g
	from := k
	for j := k - 1; j >= sc.s.first && k-j < farthest; j-- {
		low := g.lower(j)
		if g.names[j] != 0 && !isPossessive(g.at(sc.s, j+1)) && !(g.names[j+1] != 0 && from == j+1) {
			break
		}
		if low == "and" && !sc.inRole(j) || low == ";" || low == ":" || toBe.has(low) || low == "," && j < k-1 && !sc.inRole(j) {
			break
		}
		from = j
	}
	return from
}

// ownerAt says to which of two the owner at token k belongs: his, Holm's, the Speaker's.
func (sc *scene) ownerAt(k int, host, guest *person) meetingSide {
	g := sc.c.g
	switch low := g.lower(k); {
	case low == "his":
		return sideOfTwo(agrees(host, male), agrees(guest, male))
	case low == "her":
		return sideOfTwo(agrees(host, female), agrees(guest, female))
	case !isPossessive(low) || k == sc.s.first:
		return sideNeither
	}
	for _, m := range sc.c.at[sc.si] {
		if m.end == k {
			return sideOfTwo(m.p == host, m.p == guest)
		}
	}
	switch low := g.lower(k - 1); {
	case low == "embassy":
		return sideOfTwo(isEnvoy(host), isEnvoy(guest))
	case outsideState.has(low):
		return sideOfTwo(!sc.servesState(host), !sc.servesState(guest))
	case g.isHead[k-1]:
		return sideOfTwo(sc.c.isWhat(host, k-1), sc.c.isWhat(guest, k-1))
	}
	return sideOfTwo(officeNames(host, g.lower(k-1)), officeNames(guest, g.lower(k-1))) // the mission's
}

// officeNames says whether somebody's first office has a word.
func officeNames(p *person, word string) bool {
	return len(p.roles) > 0 && longerThan(word, 3) && slices.Contains(strings.Fields(lower(p.roles[0].text)), word)
}

// outsideState are the nouns that take up whom somebody from outside of a state's offices
// came for.
var outsideState = wordSet("company firm corporation bank fund organisation organization agency foundation concern holding charity")

// servesState says whether somebody holds an office of a state or sits in a house of one.
func (sc *scene) servesState(p *person) bool {
	if len(p.roles) == 0 || sc.namesAbbreviation(p) {
		return false
	}
	switch p.roles[0].noun.class {
	case "minister", "premier", "ambassador", "deputy", "senator", "governor":
		return true
	}
	return sc.inNationalHouse(p)
}

// sideOfBareHouse says on which side somebody was whose office names a house without its country,
// the Senate, which the office of one of two names too.
func (sc *scene) sideOfBareHouse(p, host, guest *person) meetingSide {
	if len(p.roles) == 0 || sc.c.namesNation(p, sc.c.sideOf(p)) {
		return sideNeither
	}
	r := &p.roles[0]
	for k := r.first; k < r.end; k++ {
		if sc.c.g.bodyAt[k] != nil {
			low := sc.c.g.lower(k)
			return sideOfTwo(officeNames(host, low), officeNames(guest, low))
		}
	}
	return sideNeither
}

// sideOfRank says on which side somebody was whose words, among tokens [from, to), are those of
// a rank at an embassy, or of an organisation of which one of two is too: with the envoy.
func (sc *scene) sideOfRank(from, to int, host, guest *person) meetingSide {
	g := sc.c.g
	rank, abroad := false, false
	for k := from; k < to; k++ {
		switch low := g.lower(k); {
		case diplomatRanks.has(low), low == "secretary" && k > from && countsRank.has(g.lower(k-1)):
			rank = true
		case sc.isAbbreviation(k):
			abroad = true
		}
	}
	if x := sideOfTwo(isEnvoy(host), isEnvoy(guest)); rank && x != sideNeither {
		return x
	}
	if abroad {
		return sideOfTwo(sc.namesAbbreviation(host), sc.namesAbbreviation(guest))
	}
	return sideNeither
}

var (
	diplomatRanks = wordSet("attaché attache counsellor counselor")
	countsRank    = wordSet("first second third")
	lawmakerCaps  = wordSet("mp mps mep meps msp ms td tds ceo cfo mla mlas")
)

// sideOfState says on which side somebody in the office of a state was where only one of the two who met holds
// one: the minister beside the Speaker who received a bank's director.
func (sc *scene) sideOfState(p, host, guest *person) meetingSide {
	if sc.c.g.d.lang != "en" || isEnvoy(p) || !sc.holdsState(p) {
		return sideNeither
	}
	return sideOfTwo(sc.holdsState(host), sc.holdsState(guest))
}

// holdsState is servesState, for ministers' deputies and heads of state too.
func (sc *scene) holdsState(p *person) bool {
	if sc.servesState(p) {
		return true
	}
	if len(p.roles) == 0 || sc.namesAbbreviation(p) {
		return false
	}
	r := &p.roles[0]
	return r.noun.class == "vice" && strings.Contains(lower(r.text), "minister") || r.noun.class == "president" && (r.end-r.first == 1 || sc.c.sideOf(p) != "")
}

// namesAbbreviation says whether somebody's first office names what goes by an abbreviation
// that is no country.
func (sc *scene) namesAbbreviation(p *person) bool {
	if len(p.roles) == 0 {
		return false
	}
	first := p.roles[0].first
	if first > 1 && isPossessive(sc.c.g.lower(first-1)) {
		first -= 2 // the ADB's president
	}
	for k := first; k < p.roles[0].end; k++ {
		if sc.isAbbreviation(k) {
			return true
		}
	}
	return false
}

// isAbbreviation says whether token k is one, of something else than a country or an office.
func (sc *scene) isAbbreviation(k int) bool {
	g := sc.c.g
	t := &g.d.tokens[k]
	return longerThan(t.text, 1) && allCaps(t.text) && g.place[k] == "" && g.names[k] == 0 && !lawmakerCaps.has(t.lower)
}
