package language

import "strings"

// englishParts are the prepositions that give a part; the other prepositions
// give none.
var englishParts = map[string]part{
	"with": partWith, "opposite": partWith, "by": partBy, "between": partBetween, "of": partOwner, "to": partTo, "for": partTo,
	"from": 0, "about": 0, "against": 0, "after": 0, "before": 0, "than": 0, "over": 0, "on": 0, "upon": 0, "in": 0, "at": 0, "under": 0, "like": 0, "via": 0,
	"through": 0, "as": 0, "into": 0, "without": 0, "behind": 0, "alongside": 0, "around": 0, "toward": 0, "towards": 0, "despite": 0, "since": 0, "during": 0, "near": 0,
}

// englishPart reads the preposition or the verb in front of a party; a few
// words that describe it may stand between.
func (sc *scene) englishPart(p *party) part {
	g := sc.c.g
	if p.end < sc.s.end && (g.lower(p.end) == "’s" || g.lower(p.end) == "'s") || p.end < sc.s.end && isApostropheToken(g.lower(p.end)) && strings.HasSuffix(g.lower(p.end-1), "s") {
		return partOwner
	}
	unknown, behind := 0, sc.behindPlural(p.first)
	if j := sc.apposedPlural(behind - 1); behind < p.first && j >= 0 {
		behind = j
	}
	for k := behind - 1; k >= sc.s.first && behind-k < 6; k-- {
		t := &g.d.tokens[k]
		low := t.lower
		if first := sc.officeBefore(k); first >= 0 {
			k, behind = first, first
			continue // with Deputy Prime Minister – Minister of Defence X
		}
		if k == p.first-1 && longerThan(low, 2) && low[0] >= '0' && low[0] <= '9' && endsWithAny(low, "st", "nd", "rd", "th") {
			continue // the 15th President A
		}
		if k == p.first-1 && (low == "st" || low == "nd" || low == "rd" || low == "th") && k-1 > sc.s.first && g.d.tokens[k-1].kind == number {
			k-- // 15 th
			continue
		}
		if sc.inDate(k) {
			if k = sc.beforeDate(k); sc.mark(k)&(tellsMeet|tellsReceive|tellsGreet|tellsCall) == 0 {
				return partSubject
			}
		}
		if low == "of" && p.crowd && unknown > 0 && k > sc.s.first && g.d.tokens[k-1].upper {
			continue // a House of Deputies delegation
		}
		if low == "of" && k > sc.s.first && g.d.tokens[k-1].upper && sc.opensOffice(k+1, p) {
			unknown = 0
			continue // with House of Deputies Speaker X, with Council of Europe Commissioner X
		}
		if low == "were" && sc.openedByThose(k) {
			return partSubject // those who met X were A and B
		}
		if x, ok := englishParts[low]; ok && !sc.inDate(k) {
			switch {
			case low == "by" && k > sc.s.first && g.lower(k-1) == "not":
				return 0 // not by A but by B
			case low != "by" && k > sc.s.first && sc.mark(k-1)&(tellsSummon|tellsShow) != 0 && unknown == 0: // called in X
				p.verb = k - 1
				return partObject
			case low == "as" && k > sc.s.first && g.lower(k-1) == "well", low == "to" && k > sc.s.first && (g.lower(k-1) == "according" || g.lower(k-1) == "fell" || g.lower(k-1) == "left" && g.lower(k-2) == "was"):
				return partSubject
			case low == "to" && sc.playedHost(k) > 0:
				p.verb = sc.playedHost(k)
				return partObject
			case low == "with" && k > sc.s.first && sc.mark(k-1)&tellsAside != 0:
				p.beside = true
				return partSubject
			case (low == "from" || low == "to") && k > sc.s.first+1 && (g.lower(k-1) == "call" && g.lower(k-2) != "courtesy" || low == "from" && g.lower(k-1) == "calls" || sc.ofTheCallFrom(k)):
				return partWith // a call from
			case low == "from" && k > sc.s.first && (g.lower(k-1) == "one" || g.lower(k-1) == "another"):
				return partWith // took a call from A and, later, one from
			case low == "from" && k > sc.s.first && (g.lower(k-1) == "table" || g.lower(k-1) == "across"):
				return partWith // sat across the table from, sat down across from
			case (low == "on" || low == "to") && k > sc.s.first && (sc.mark(k-1)&tellsVisit != 0 || g.lower(k-1) == "call" || g.lower(k-1) == "visit"):
				return partTo
			case unknown > 0 && x&(partWith|partBy|partBetween) == 0, (opensWhen.has(low) || low == "by" && k == sc.s.first && unknown > 0) && sc.finiteBehind(p.end):
				return partSubject
			}
			return x
		}
		if sc.mark(k)&(tellsMeet|tellsReceive|tellsGreet|tellsCall|tellsVisit|tellsSummon|tellsShow|tellsSpare|tellsHand) != 0 || low == "meeting" && sc.gerund(k) || low == "see" && k > sc.s.first && g.lower(k-1) == "to" {
			p.verb = k
			return partObject
		}
		switch {
		case isApostropheToken(low) && k > sc.s.first && strings.HasSuffix(g.lower(k-1), "s"), isApostropheToken(g.at(sc.s, k+1)) && strings.HasSuffix(low, "s"): // miners' leader
		case englishFiller(low) || honorific.has(low) || particles[low] || low == "’s" || low == "'s" || low == "." && k > sc.s.first && honorific.has(g.lower(k-1)):
		case k == p.first-1 && g.isHead[k] && g.heads[k].plural: // met Ministers A and B
		case sc.mark(k)&tellsCrowd != 0 && (t.upper && !allCaps(t.text) && (g.lower(k-1) == "of" || g.lower(k+1) == "of") || k == p.first-1 && g.isHead[p.first]): // House of Representatives Speaker X, group chair X
		case justChosen.has(low), low == "-" && justChosen.has(g.lower(k+1)): // the newly-elected President A
		case t.kind != word, low == "and", low == "or", opensEnglish[low], sc.mark(k)&(tellsCrowd|tellsLight) != 0, g.place[k] != "" && g.capit[k], unknown == 2:
			return partSubject
		case t.upper && g.place[k] != "":
		default:
			unknown++
		}
	}
	return partSubject
}

// behindPlural is where the plural office starts whose names a party opens, else where
// the party does: with the heads of friendship groups A and B.
func (sc *scene) behindPlural(first int) int {
	for i := range sc.c.roles[sc.si] {
		if r := &sc.c.roles[sc.si][i]; r.end == first && r.noun.plural {
			return r.first
		}
	}
	return first
}

// officeBefore is where the office starts that the dash at token k joins to another one
// behind it, -1 if none does.
func (sc *scene) officeBefore(k int) int {
	if t := sc.c.g.lower(k); t != "-" && !isDash(t) {
		return -1
	}
	for i := range sc.c.roles[sc.si] {
		if r := &sc.c.roles[sc.si][i]; r.end == k && !r.noun.plural {
			return r.first
		}
	}
	return -1
}

// opensOffice says whether the capitals from token k on lead up to the office of a
// party, or are its first words.
func (sc *scene) opensOffice(k int, p *party) bool {
	if k < p.first {
		return sc.c.g.isHead[p.first] && sc.allUpper(k, p.first)
	}
	for j := k; j < p.end && sc.c.g.names[j] == 0; j++ {
		if sc.c.g.isHead[j] {
			return sc.c.g.d.tokens[k].upper && !sc.c.g.isHead[k]
		}
	}
	return false
}

// allUpper says whether all tokens [from, to) are words in upper case.
func (sc *scene) allUpper(from, to int) bool {
	for k := from; k < to; k++ {
		if !sc.c.g.d.tokens[k].upper {
			return false
		}
	}
	return from < to
}

// opensWhen are the English prepositions that open a clause too: after A met B.
var opensWhen = wordSet("after before since until till as than once")

// finiteBehind says whether a finite English verb follows at token k, behind what is
// set beside the name in front of it: ", the chair of the council, met".
func (sc *scene) finiteBehind(k int) bool {
	g := sc.c.g
	if k = g.pastInsertion(sc.s, k); k < 0 || k >= sc.s.end {
		return false
	}
	return englishFinites.has(&g.d.tokens[k]) || isGathering.has(&g.d.tokens[k]) || sc.mark(k)&(tellsMeet|tellsReceive|tellsGreet|tellsCall) != 0 && strings.HasSuffix(g.lower(k), "ed")
}

// playedHost is the verb of "played host on Monday to", with "to" at token k, 0 if
// it is another one.
func (sc *scene) playedHost(k int) int {
	for j := sc.beforeDate(k - 1); j > sc.s.first && j > k-5; j-- {
		if sc.c.g.lower(j) == "host" && sc.mark(j-1)&tellsGreet != 0 {
			return j - 1
		}
	}
	return 0
}

// apposed is where an English noun phrase starts that a comma parts from the
// name of whom it means: "with the Speaker, X", "by the commander of the border
// troops, General X"; -1 if there is none.
func (sc *scene) apposed(p *party, m *mention) int {
	const longest = 20 // words
	g := sc.c.g
	first := p.first
	for first > sc.s.first && honorific.has(g.lower(first-1)) {
		first-- // the President of the Senate, Tan Sri X
	}
	for n := 0; n < 2 && first-1 > sc.s.first && sc.plainWord(first-1) && p.first < m.first; n++ {
		first-- // its loudest opponent, animal rights campaigner X
	}
	if first == sc.s.first || g.lower(first-1) != "," || p.end < sc.s.end && g.d.tokens[p.end].kind == word && g.lower(p.end) != "and" && !(wentWith.has(g.lower(p.end)) && g.at(sc.s, p.end+1) == "by") {
		return -1
	}
	if englishTime[g.lower(first-2)] || sc.subjectBehind(first-1, m) {
		return -1 // earlier in the day, X
	}
	person := false // a noun of a person stands there
	if g.lower(first-2) == ")" && g.lower(first-4) == "(" {
		first -= 3 // the speaker of the Regional Council (DPD), X
	}
	for k := first - 2; k >= sc.s.first && first-k < longest && (g.d.tokens[k].kind == word || isPossessive(g.lower(k)) || isApostropheToken(g.lower(k)) && strings.HasSuffix(g.lower(k-1), "s") || sc.tiesPlaces(k)); k-- {
		if isPossessive(g.lower(k)) && k > sc.s.first && g.names[k-1] != 0 {
			return k - 1 // with A's predecessor, the former Speaker B
		}
		if person && isPossessive(g.lower(k)) && k > sc.s.first && g.place[k-1] != "" {
			for k--; k > sc.s.first && g.place[k-1] == g.place[k]; {
				k--
			}
			return k // received Kuwait's envoy, Ambassador X
		}
		person = person || g.isHead[k] && !g.heads[k].plural
		switch low := g.lower(k); {
		case g.names[k] != 0 || sc.mark(k)&tellsEncounter != 0 || sc.mark(k)&tellsCrowd != 0 && low != "member" && !sc.ofSomething(k):
			return -1
		case low == "his" || low == "her" || low == "their" || low == "its":
			return k
		case low != "the" && low != "a" && low != "an", k > sc.s.first && (g.lower(k-1) == "of" || person && sc.insideRole(k)):
		case p.first == m.first && !sc.insideRole(k), person:
			return k
		}
	}
	return -1
}

// hisPartnerBefore is where an English noun phrase at token k starts together with the
// word for a partner that it explains: "met his counterpart, the chairman of the Senate, X"; k if none
// stands in front.
func (sc *scene) hisPartnerBefore(k int) int {
	const longest = 4 // words
	g, from := sc.c.g, k
	if k > sc.s.first && articles[g.lower(k-1)] {
		k--
	}
	if k-3 < sc.s.first || g.lower(k-1) != "," || g.lower(k-2) != "counterpart" && g.lower(k-2) != "colleague" {
		return from
	}
	for j := k - 3; j >= sc.s.first && k-2-j <= longest && g.d.tokens[j].kind == word; j-- {
		if low := g.lower(j); low == "his" || low == "her" || low == "their" || low == "its" {
			return j
		}
	}
	return from
}

// subjectBehind says whether a mention behind the comma at token k is the subject of the main
// clause, and no name for whom the noun in front means: "Receiving the Italian guest, X said".
func (sc *scene) subjectBehind(k int, m *mention) bool {
	g := sc.c.g
	for k--; k > sc.s.first && g.d.tokens[k].kind == word && g.lower(k) != "the"; k-- {
	}
	return g.opensMainClause(sc.s, k+1, m)
}

// ofSomething says whether the noun at token k stands in a phrase behind "of": the head of the
// Latvia–Italy friendship group.
func (sc *scene) ofSomething(k int) bool {
	const longest = 9 // words
	g := sc.c.g
	for j := k - 1; j > sc.s.first && k-j < longest; j-- {
		switch {
		case g.lower(j) == "of":
			return true
		case g.d.tokens[j].kind != word && !isPossessive(g.lower(j)) && !sc.tiesPlaces(j), sc.mark(j)&(tellsEncounter|tellsLight) != 0, englishParts[g.lower(j)] != 0:
			return false
		}
	}
	return false
}

// tiesPlaces says whether token k is the stroke between two countries: the
// Armenia–Russia commission.
func (sc *scene) tiesPlaces(k int) bool {
	g := sc.c.g
	return (g.lower(k) == "-" || isDash(g.lower(k))) && k > sc.s.first && k+1 < sc.s.end && g.place[k-1] != "" && g.place[k+1] != ""
}

// plainWord says whether token k is a word in lower case that may describe the noun
// behind it.
func (sc *scene) plainWord(k int) bool {
	t := &sc.c.g.d.tokens[k]
	_, preposition := englishParts[t.lower]
	return t.kind == word && !t.upper && !preposition && !joinsList(t.lower) && !englishFiller(t.lower) && !opensEnglish[t.lower] && sc.mark(k) == 0
}

// insideRole says whether an office starts in front of token k and goes on over
// it, or right up to the preposition there: "the chairman of the group on the
// Japanese side".
func (sc *scene) insideRole(k int) bool {
	for i := range sc.c.roles[sc.si] {
		if r := &sc.c.roles[sc.si][i]; r.first < k && k <= r.end+1 && r.head < k {
			_, preposition := englishParts[sc.c.g.lower(k-1)]
			return k < r.end || preposition
		}
	}
	return false
}

// opensEnglish are the words that open a clause of its own.
var opensEnglish = map[string]bool{
	"who": true, "whom": true, "whose": true, "which": true, "what": true, "that": true, "where": true, "when": true, "why": true, "how": true, "whether": true, "if": true, "because": true, "while": true,
}

// beforeDate is the token in front of a date with its preposition that holds
// token k.
func (sc *scene) beforeDate(k int) int {
	g := sc.c.g
	for k > sc.s.first && (sc.inDate(k) || g.lower(k) == "on" || g.lower(k) == "in") {
		k--
	}
	return k
}

func isApostropheToken(s string) bool { return s == "’" || s == "'" }

// englishFiller are words that may stand between a preposition or a verb and a
// name without changing what they are to each other.
func englishFiller(low string) bool {
	switch low {
	case "the", "a", "an", "his", "her", "their", "its", "both", "visiting", "new", "newly", "elected", "appointed", "newly-elected", "newly-appointed", "outgoing", "former", "then", "late", "fellow", "current", "acting", "also", "today", "yesterday", "here", "there", "counterpart", "counterparts", "colleague":
		return true
	}
	return false
}

// gerund says whether "meeting" is a verb: after meeting X, spent an hour
// meeting X.
func (sc *scene) gerund(k int) bool {
	if k+1 >= sc.s.end || !sc.c.g.d.tokens[k+1].upper && !englishFiller(sc.c.g.lower(k+1)) {
		return false
	}
	if k == sc.s.first {
		return true
	}
	switch sc.c.g.lower(k - 1) {
	case "after", "before", "by", "while", "when", "on", "upon", "following", "of", "without", ",", "was", "were":
		return true
	}
	return false
}

// justChosen are the English words in front of an office for how and when somebody came to hold it.
var justChosen = wordSet("newly newly-elected newly-appointed elected re-elected appointed incumbent freshly")
