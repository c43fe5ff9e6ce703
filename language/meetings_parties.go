package language

import (
	"slices"
	"strings"
)

// part is what somebody can be in a clause, by case, ending or preposition.
type part uint8

const (
	partSubject part = 1 << iota
	partWith         // with X, с X, X-пен
	partObject       // the accusative; in English what follows the verb is found by its place
	partOwner        // X's, of X, the genitive
	partTo           // to X, for X, the dative
	partBy           // by X, the Russian instrumental without a preposition, у X
	partBetween      // between X and …
)

// party is somebody whom a sentence names or means: tokens [first, end), the
// office in front included.
type party struct {
	first, end int
	who        []*person
	part       part
	cases      kase // Russian: in which cases it can stand
	stand      standIn
	led        kase // Russian: the cases of the name itself, where it leads a delegation
	crowd      bool // it leads a delegation
	counted    bool // Russian: a relative clause counts it up as a member of one
	beside     bool // together with X, вместе с X, X-пен бірге
	verb       int  // English: the verb whose object it is
}

// parties lists whom the scene's sentence names or means outside quotations,
// in order, each with its part.
func (sc *scene) parties() []party {
	c := sc.c
	var out []party
	for _, m := range sc.withHolders(c.at[sc.si]) {
		if c.inQuote(m.first) || sc.isLabel(m) || m.office && c.g.d.lang != "kk" && deputyPlurals[c.g.lower(m.end-1)] || len(out) > 0 && m.first < out[len(out)-1].end {
			continue
		}
		if sc.c.g.d.lang == "kk" && (m.office && sc.severalOf(m) || sc.whoseDeputy(m)) || sc.withFamily(m) {
			continue
		}
		if n := len(out); sc.c.absent(m) || sc.heldByAnother(m) || m.office && m.end-m.first > 1 && n > 0 && out[n-1].who[0] == m.p && m.first > out[n-1].end && m.first-out[n-1].end < 4 && sc.withBetween(out[n-1].end, m.first) {
			sc.nameless = append(sc.nameless, m.first)
			continue
		}
		p := party{first: c.lead(m), end: m.end, who: []*person{m.p}}
		if o := sc.leadsTheDelegation(m); o != nil {
			p.who[0] = o
		} else if o := sc.oursOfTwo(m); o != nil {
			p.who[0] = o
		}
		for k := p.first; k < m.first; k++ {
			if sc.mark(k)&(tellsEncounter|tellsGuest) != 0 || c.g.d.lang == "kk" && standIns["kk"][c.g.lower(k)].guest {
				p.first = k + 1 // гостем спикера …, қонақ министр …
			}
		}
		if n := len(out); n > 0 && p.first < out[n-1].end {
			if p.first = out[n-1].end; c.g.d.lang == "en" && c.g.lower(p.first) == "," {
				p.first++ // with the Italian minister, X said
			}
		}
		if g := c.g; g.d.lang == "kk" && p.first+1 < m.end && travelTogether.fits(g.lower(p.first)) && kazakhEnding(g.lower(p.first)) != nominative {
			p.first++ // Делегациямен Сенат Төрағасы …
		}
		p.first = sc.overInitials(sc.otherOffice(p.first, m.p))
		sc.assign(&p, m)
		if n := len(out); n > 0 && out[n-1].who[0] == p.who[0] && p.first <= out[n-1].end+1 {
			if p.first < out[n-1].first { // a delegation in front of its leader's office
				out[n-1] = p
			}
			out[n-1].end = p.end // the Speaker, X
			continue
		}
		out = append(out, p)
	}
	out = sc.withoutOwners(out)
	out = sc.countedUp(sc.withNations(sc.withStandIns(sc.withCounted(out))))
	return slices.DeleteFunc(out, func(p party) bool { return sc.notOneself(p.first, p.end) })
}

// withoutOwners takes out of an English sentence whom the office behind him only names: in "the Speaker's
// adviser X" he is a part of that, "A's talks with B" are his.
func (sc *scene) withoutOwners(out []party) []party {
	for i := len(out) - 2; i >= 0 && sc.c.g.d.lang == "en"; i-- {
		own, of := &out[i], &out[i+1]
		if own.part != partOwner || !isPossessive(sc.c.g.lower(own.end)) || of.first != own.end+1 || own.who[0] == of.who[0] || !sc.inRole(of.first) || of.crowd {
			continue
		}
		of.first = own.first
		of.part = sc.englishPart(of)
		out = slices.Delete(out, i, i+1)
	}
	return out
}

// countedUp puts an English list in the place of the plural in front of it that it
// counts up: "received the heads of the two delegations, A and B", "together with two
// other observers, A and B".
func (sc *scene) countedUp(out []party) []party {
	if sc.c.g.d.lang != "en" {
		return out
	}
	for i := 0; i+2 < len(out); i++ {
		x, a, b := &out[i], &out[i+1], &out[i+2]
		if x.stand.count < 2 && !x.stand.crowd || a.stand.cases != 0 || b.stand.cases != 0 || a.first != x.end+1 || sc.c.g.lower(x.end) != "," || b.first != a.end+1 || !joinsList(sc.c.g.lower(a.end)) {
			continue
		}
		a.part, a.verb, a.beside = x.part, x.verb, x.beside
		b.beside = x.beside
		out = slices.Delete(out, i, i+1)
	}
	return out
}

// leadsTheDelegation returns the head of the delegation told of, where an office
// without a name says no more than that somebody leads it, and is taken for that of
// whom the text names only later.
func (sc *scene) leadsTheDelegation(m *mention) *person {
	if g := sc.c.g; !m.office || m.end-m.first > 4 || !travelTogether.fits(g.lower(m.end-1)) && !travelTogether.fits(g.lower(m.first)) || headsDelegation(m.p) || slices.ContainsFunc(m.p.mentions, func(x *mention) bool { return x.first < m.first && !x.office }) {
		return nil
	}
	return sc.delegationHead(m.first, nil)
}

// withBetween says whether "with" stands among tokens [from, to): nobody meets
// himself.
func (sc *scene) withBetween(from, to int) bool {
	for k := from; k < to; k++ {
		switch sc.c.g.lower(k) {
		case "with", "с", "со":
			return true
		}
	}
	return false
}

// isLabel says whether a mention only says who speaks the line behind it.
func (sc *scene) isLabel(m *mention) bool {
	return sc.c.lead(m) == sc.s.first && m.end+1 < sc.s.end && sc.c.g.lower(m.end) == ":"
}

// otherOffice is where an office of somebody starts that "and" joins to the one at token
// k: "vice president and head of the assembly X".
func (sc *scene) otherOffice(k int, p *person) int {
	if k-2 < sc.s.first || !joinsList(sc.c.g.lower(k-1)) {
		return k
	}
	for i := range sc.c.roles[sc.si] {
		if r := &sc.c.roles[sc.si][i]; r.end == k-1 && (!r.used || sc.c.g.d.lang == "en" && holdsAt(p, r.first)) && !r.noun.plural && sc.inRole(k) {
			return r.first
		}
	}
	return k
}

// holdsAt says whether one of somebody's offices is told at token k.
func holdsAt(p *person, k int) bool {
	return slices.ContainsFunc(p.roles, func(r roleSpan) bool { return r.first == k })
}

// overInitials is where an English office or name starts with the abbreviation in
// front of it: U.S. Ambassador X, H.E. X.
func (sc *scene) overInitials(k int) int {
	toks := sc.c.g.d.tokens
	letter := func(i int) bool { return toks[i].upper && len(toks[i].text) == 1 }
	if sc.c.g.d.lang == "en" && k-4 >= sc.s.first && toks[k-1].text == "." && letter(k-2) && toks[k-3].text == "." && letter(k-4) {
		return k - 4
	}
	if sc.c.g.d.lang == "en" && k-2 >= sc.s.first && letter(k) && toks[k-1].text == "." && letter(k-2) && toks[k].start == toks[k-1].end {
		return k - 2 // U.S Ambassador X
	}
	if k-3 >= sc.s.first && toks[k-1].text == "E" && toks[k-2].text == "." && toks[k-3].text == "H" {
		return k - 3 // H.E X
	}
	return k
}

// standsForSomebody are the words that can stand in for people named elsewhere, in
// any language: few are, and each is asked once.
var standsForSomebody = newTrait(func(low string) bool {
	for lang, words := range standIns {
		if _, ok := words[low]; ok || slices.Contains(houses.plurals[lang], low) {
			return true
		}
	}
	return travelTogether.fits(low) || memberCases[low] != 0 || strings.HasPrefix(low, "групп") || low == "топ" || low == "топты" || low == "топпен" || deputyPlurals[low] || deputyCases("ru", low) != 0 || deputyCases("kk", low) != 0
})

// withStandIns adds the pronouns and the like.
func (sc *scene) withStandIns(out []party) []party {
	g := sc.c.g
	words := standIns[g.d.lang]
	for k := sc.s.first; k < sc.s.end; k++ {
		x, ok, end := standIn{}, false, k+1
		if standsForSomebody.has(&g.d.tokens[k]) {
			x, ok = words[g.lower(k)]
			x = sc.countedGuests(k, x)
			if low := g.lower(max(k-1, sc.s.first)); ok && g.lower(k) == "ним" && (low == "к" || low == "ко") {
				x = standIn{cases: dative} // к ним пришёл: to them
			}
			if !ok {
				x, ok = sc.delegationAt(k)
			}
			if !ok {
				x, ok = sc.deputiesAt(k)
			}
		}
		if !ok && g.isHead[k] {
			if chief, behind, told := sc.chiefAt(k); told {
				x, ok, end = chief, true, behind
			} else {
				x, ok = sc.officesAt(k)
			}
		}
		if !ok && sc.any&(tellsEncounter|tellsQuiet|tellsPhone) != 0 {
			x, ok = sc.nounAt(k)
		}
		if !ok || sc.c.inQuote(k) || x.me && sc.voice == nil || !sc.standsAlone(k, x) {
			continue
		}
		i, taken := slices.BinarySearchFunc(out, k, func(p party, k int) int { return p.first - k })
		if taken || i > 0 && out[i-1].end > k || i < len(out) && sc.namesGuest(x, k, &out[i]) {
			continue
		}
		p := party{first: k, end: end, stand: x, cases: x.cases}
		if x.count > 1 && k+1 < sc.s.end && peopleWords[g.lower(k+1)] {
			p.end++ // the two men
		} else if x.count > 1 && sc.ofThem(k+1) {
			p.end += 2 // the two of them
		} else if _, told := sc.membersOf(k); told || sc.leadsGroup(k) {
			p.end++ // делегация мүшелерімен, делегация басшысымен
		}
		if head := sc.headOfIt(k); x.crowd && head >= 0 {
			p.first = head
		}
		sc.assignStandIn(&p)
		if x.count > 1 && g.d.lang == "en" && sc.ownMeeting(k+1) {
			p.part = partOwner
		}
		out = slices.Insert(out, i, p)
	}
	return out
}

// withWhomHeCame says whether the Russian word at token k stands in a participle that only tells with whom somebody who
// was met came: «принял посла А и прибывшего с ним депутата Б».
func (sc *scene) withWhomHeCame(k int) bool {
	g := sc.c.g
	if k -= 2; k > sc.s.first && g.lower(k) == "вместе" {
		k--
	}
	return g.d.lang == "ru" && k >= sc.s.first && (g.lower(k+1) == "с" || g.lower(k+1) == "со" || g.lower(k+2) == "с") && russianParticiple(g.lower(k)) && startsWithAny(g.lower(k), []string{"прибывш", "приехавш", "прилетевш", "пришедш", "находящ", "находивш", "приглашенн", "приглашённ"})
}

// standsAlone says whether a stand-in is more than a word in front of a noun:
// "the two met", not "two deputies met"; "met her", not "her colleague".
func (sc *scene) standsAlone(k int, x standIn) bool {
	g := sc.c.g
	if x.which {
		return k > sc.s.first && sc.mark(k-1)&tellsAmong == 0 && g.lower(k-1) != "of" && g.lower(k-1) != "из" // three of whom
	}
	if g.d.lang == "ru" && x.cases&(accusative|genitive) != 0 && k > sc.s.first && russianParticiple(g.lower(k-1)) && !x.guest && !x.crowd && !x.noun {
		return false // сопровождающего его
	}
	if sc.withWhomHeCame(k) && !x.noun {
		return false // прибывшего с ним
	}
	if g.d.lang == "ru" && (x.cases&genitive != 0 && sc.hisColleague(k+1) && sc.mark(k-1)&tellsReceive == 0 || x.count == 2 && timesTold.has(g.at(sc.s, k+1))) {
		return false
	}
	if g.d.lang == "kk" && sc.ownsNextOfList(k) {
		return false
	}
	if g.d.lang == "kk" && strings.HasPrefix(g.lower(k), "кісі") {
		prev := g.lower(max(k-1, sc.s.first))
		return prev == "бұл" || prev == "ол" || prev == "сол" || prev == "осы" || prev == "әлгі"
	}
	if g.d.lang != "en" || x.noun || x.crowd && g.lower(k) != "it" {
		return true
	}
	if g.d.tokens[k].text == "HE" {
		return false // His Excellency
	}
	next := ""
	if k+1 < sc.s.end && g.d.tokens[k+1].kind == word {
		next = g.lower(k + 1)
	}
	if k > sc.s.first && (g.lower(k-1) == "among" || g.lower(k-1) == "of" && !honours(g.lower(max(k-2, sc.s.first)))) || x.guest && next == "of" {
		return false // was the guest of
	}
	switch low := g.lower(k); low {
	case "two", "three", "four", "pair", "duo":
		if sc.ofThem(k+1) && k > sc.s.first && g.lower(k-1) == "the" {
			return sc.predicate(k+3) || sc.isMet(k)
		}
		return k > sc.s.first && (g.lower(k-1) == "the" || g.lower(k-1) == "these" || g.lower(k-1) == "all") && (sc.predicate(sc.pastInsertion(k+1)) || peopleWords[next] && (sc.predicate(k+2) || g.lower(min(k+2, sc.s.end-1)) == ",") || sc.ownMeeting(k+1) || sc.isMet(k))
	case "it":
		return (sc.predicate(k+1) || sc.isMet(k)) && (sc.si > 0 && sc.c.tellsOfDelegation(sc.si-1) || sc.delegationInFront(k) >= 0)
	case "both":
		return sc.predicate(k+1) || sc.isMet(k)
	case "his", "their":
		return sc.possesses(k+1) || honours(g.lower(min(k+1, sc.s.end-1)))
	case "her":
		if next == "" || sc.possesses(k+1) || honours(next) || sc.marks[k-sc.s.first+1]&tellsEncounter != 0 || englishAdverb(next) {
			return true
		}
		switch next {
		case "in", "on", "at", "to", "by", "the", "a", "an", "round", "around", "through", "and", "about", "for", "with", "before", "after", "there", "during", "as", "of", "when", "where", "while", "aside", "out", "off", "over", "back", "upstairs", "inside", "again", "alone":
			return true
		}
		return false
	}
	const verbs = tellsMeet | tellsReceive | tellsGreet | tellsCall | tellsVisit
	return x.count > 0 || next != "" || k > sc.s.first && (sc.mark(k-1)&verbs != 0 || g.lower(k-1) == "with") // met with them.
}

// timesTold are Russian nouns that both and two count which are nobody: оба раза.
var timesTold = wordSet("раза дня недели месяца года вечера часа срока тура документа закона законопроекта чтения заседания парламента")

// ofThem says whether "of them" stands at token k.
func (sc *scene) ofThem(k int) bool {
	return k+1 < sc.s.end && sc.c.g.lower(k) == "of" && (sc.c.g.lower(k+1) == "them" || sc.c.g.lower(k+1) == "us")
}

// honours says whether a word is the honour in which a meal is given.
func honours(low string) bool {
	return low == "honour" || low == "honor" || low == "честь" || low == "құрметіне"
}

// ownMeeting says whether a possessive and the noun of a meeting follow at token
// k: "the two men's conversation".
func (sc *scene) ownMeeting(k int) bool {
	if k < sc.s.end && peopleWords[sc.c.g.lower(k)] {
		k++
	}
	return k+1 < sc.s.end && (isPossessive(sc.c.g.lower(k)) || isApostropheToken(sc.c.g.lower(k))) && sc.possesses(k+1)
}

// peopleWords are English plurals that say no more than that they are people.
var peopleWords = map[string]bool{
	"men": true, "women": true, "leaders": true, "politicians": true, "officials": true, "lawmakers": true, "legislators": true, "diplomats": true, "colleagues": true, "counterparts": true, "parliamentarians": true, "interlocutors": true, "statesmen": true, "sides": true, "parties": true,
}

// hisColleague says whether a Russian noun of a person follows at token k, an
// adjective in between: «его шведский коллега».
func (sc *scene) hisColleague(k int) bool {
	g := sc.c.g
	for ; k < sc.s.end && g.d.tokens[k].kind == word; k++ {
		low := g.lower(k)
		for _, stem := range [...]string{"коллег", "визави", "партнер", "партнёр", "собеседни", "заместител", "помощни", "предшественни", "преемни", "супруг"} {
			if strings.HasPrefix(low, stem) {
				return true
			}
		}
		if g.isHead[k] || !lastIs(low, "ий", "ый", "ой", "ая", "яя", "ого", "его", "ую", "им", "ым", "ому") {
			return g.isHead[k]
		}
	}
	return false
}

// predicate says whether a verb of meeting, or what may stand in front of it,
// follows at token k.
func (sc *scene) predicate(k int) bool {
	for n := 0; k < sc.s.end && n < 3; k, n = k+1, n+1 {
		if sc.mark(k)&(tellsEncounter|tellsLight) != 0 {
			return true
		}
		if !englishAdverb(sc.c.g.lower(k)) {
			return false
		}
	}
	return false
}

// adjacent says whether two mentions of a sentence are members of one list:
// only a comma or a conjunction, and what describes them, parts them.
func (sc *scene) adjacent(a, b *mention) bool {
	const farthest = 14
	lead := sc.c.lead(b)
	if lead <= a.end || lead-a.end > farthest {
		return false
	}
	listed := false
	for k := a.end; k < lead; k++ {
		switch low := sc.c.g.lower(k); {
		case low == ",", joinsList(low):
			listed = true
		case !sc.betweenMembers(k) && !sc.c.inRole(a.sentence, k):
			return false
		}
	}
	return listed
}
