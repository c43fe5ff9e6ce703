package language

import (
	"strings"

	"minber/digest"
)

// Sentences that begin with the meeting and end with those who were met: "Among
// those whom A met were B and C", "A's guests were B and C", «Собеседниками А
// стали Б и В», «А кездескендердің арасында Б мен В бар».

// inverted reads such a sentence. It says whether the sentence is one.
func (sc *scene) inverted() bool {
	if len(sc.meets) == 0 && sc.any&tellsGuest == 0 {
		return false
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&(tellsGuest|tellsMeet|tellsReceive|tellsGreet) == 0 || sc.c.inQuote(k) {
			continue
		}
		e, host := sc.whoseGuests(k)
		if host == nil || !sc.ranked(e) && sc.unreal(e) {
			continue
		}
		if guests, denied := sc.areThese(k, host); denied {
			return true
		} else if guests != nil {
			as := sc.whoIs(host, nil)
			if len(as) == 0 && host.members[0].stand.sex != 0 {
				as = sc.leftOut(persons([]*company{guests})) // those she met included X, A said
			}
			bs := sc.whoIs(guests, as)
			for i := range sc.cos {
				if co := &sc.cos[i]; co.first > guests.end && sc.followed(co.first) {
					for _, p := range sc.whoIs(co, as) {
						bs = appendPerson(bs, p)
					}
				}
			}
			if len(as) == 1 && len(bs) > 0 {
				sc.record(e, as, bs)
				return true
			}
		}
	}
	return false
}

// whoseGuests reads the noun at token k for those who were met, or the verb of
// the clause that tells who they were, and returns who met them, nil if token k
// is neither.
func (sc *scene) whoseGuests(k int) (*encounter, *company) {
	if sc.mark(k)&tellsGuest != 0 {
		if host := sc.possessorOf(k); host != nil {
			return &encounter{at: k, from: sc.s.first, to: sc.s.end, tells: tellsMeet, kind: digest.KindMeeting}, host
		}
		for i := range sc.cos {
			if co := &sc.cos[i]; sc.ownsGuests(co, k) {
				e := &encounter{at: k, from: sc.s.first, to: sc.s.end, tells: tellsMeet, kind: digest.KindMeeting}
				switch {
				case received.has(&sc.c.g.d.tokens[k]):
					e.kind = digest.KindReception
				case sc.any&tellsPhone != 0 || sc.led.phoned:
					e.kind = digest.KindCall
				}
				return e, co
			}
		}
		return nil, nil
	}
	for i := range sc.meets {
		if e := &sc.meets[i]; e.at == k {
			if host := sc.toBeReceivedBy(e); host != nil {
				return e, host
			}
			for j := range sc.cos {
				if co := &sc.cos[j]; co.end <= k && co.part&partSubject != 0 && sc.thoseBefore(co, k) {
					return e, co
				}
			}
		}
	}
	return nil, nil
}

// possessorOf is whose interlocutors the noun at token k means where a pronoun in front
// of it tells that: «Его собеседниками были Б и В», "Her first visitor was B"; nil where
// none does.
func (sc *scene) possessorOf(k int) *company {
	g := sc.c.g
	if k == sc.s.first {
		return nil
	}
	if g.d.lang == "en" {
		return sc.possessing(k, 3)
	}
	if g.d.lang != "ru" || !strings.HasPrefix(g.lower(k), "собеседник") && !strings.HasPrefix(g.lower(k), "собеседниц") {
		return nil
	}
	stand := standIns["ru"][g.lower(k-1)]
	if stand.cases&genitive == 0 || stand.count != 1 || stand.sex == 0 {
		return nil
	}
	return ownedBy(k-1, stand)
}

// possessing is whom "his" or "her" means up to so many tokens in front of token k, with
// nothing but words that rank or describe between, nil if neither stands there.
func (sc *scene) possessing(k, reach int) *company {
	g := sc.c.g
	for j := k - 1; j >= sc.s.first && j >= k-reach; j-- {
		switch low := g.lower(j); {
		case low == "his":
			return ownedBy(j, standIn{count: 1, cases: genitive, sex: male})
		case low == "her":
			return ownedBy(j, standIn{count: 1, cases: genitive, sex: female})
		case low == "its":
			return ownedBy(j, standIn{count: 1, crowd: true, cases: genitive})
		case g.d.tokens[j].kind != word || g.d.tokens[j].upper || g.names[j] != 0 || g.isHead[j]:
			return nil
		}
	}
	return nil
}

// ownedBy is the owner that the pronoun at token k stands for.
func ownedBy(k int, stand standIn) *company {
	p := party{first: k, end: k + 1, stand: stand, cases: genitive, part: partOwner}
	return &company{first: k, end: k + 1, members: []party{p}, part: partOwner, cases: genitive}
}

// toBeReceivedBy is the host of an English infinitive that tells who was received:
// "First to be received by A was B".
func (sc *scene) toBeReceivedBy(e *encounter) *company {
	if g := sc.c.g; g.d.lang != "en" || e.tells&(tellsReceive|tellsMeet|tellsGreet) == 0 || !sc.ranked(e) {
		return nil
	}
	for i := range sc.cos {
		if co := &sc.cos[i]; co.first > e.at && co.part&partBy != 0 && sc.onlyWhereAndWhen(e.at+1, co.first-1) {
			return co
		}
	}
	return nil
}

// ranked says whether an English passive tells who was the first or the next: "first
// to be received by A", "the last foreigner received by A".
func (sc *scene) ranked(e *encounter) bool {
	if e.at-sc.s.first < 2 && strings.HasSuffix(sc.c.g.lower(e.at), "ed") {
		return true // Also received by A were B and C
	}
	if sc.c.g.lower(sc.s.first) == "among" && sc.c.g.lower(e.at+1) == "by" {
		return true // Among the deputies received by A were B and C
	}
	for k := e.at - 2; k >= sc.s.first && k > e.at-6; k-- {
		switch sc.c.g.lower(k) {
		case "first", "next", "second", "last", "latest":
			return sc.c.g.lower(e.at+1) == "by"
		}
	}
	return false
}

// followed says whether a list at token k goes on with who came next: "followed by
// C", "then C".
func (sc *scene) followed(k int) bool {
	for j := k - 1; j > sc.s.first && j > k-4; j-- {
		switch sc.c.g.lower(j) {
		case "followed":
			return sc.c.g.lower(j+1) == "by"
		case "then":
			return true
		}
	}
	return false
}

// ownsGuests says whether the noun at token k is told to be of list co: "the
// guests of A", "A's guests", «собеседниками А», «А-ның әңгімелесушілері».
func (sc *scene) ownsGuests(co *company, k int) bool {
	g := sc.c.g
	if co.end <= k {
		return co.part&partOwner != 0 && g.d.lang != "ru" && k-co.end < 3
	}
	from := k + 1
	switch g.d.lang {
	case "en":
		if g.lower(from) != "of" || co.part&partOwner == 0 {
			return false
		}
	case "ru":
		if co.cases&genitive == 0 {
			return false
		}
	default:
		return false
	}
	for from < co.first && (englishFiller(g.lower(from)) || sc.betweenMembers(from) || g.d.lang == "ru" && isRussianAdjective(g.lower(from))) {
		from++
	}
	return from >= co.first
}

// thoseBefore says whether the clause of list co and the verb at token k tells
// whom somebody met: "those whom A met", «тех, с кем А встретилась», «А
// кездескендердің арасында».
func (sc *scene) thoseBefore(co *company, k int) bool {
	g := sc.c.g
	if g.d.lang == "kk" {
		return k+1 < sc.s.end && lastIs(g.lower(k), "дердің", "дардың", "терінің", "дарының") && lastIs(g.lower(k+1), "арасында", "ішінде", "қатарында")
	}
	for j := co.first - 1; j >= sc.s.first && j > co.first-12; j-- {
		switch g.lower(j) {
		case "those", "тех", "кем", "кого":
			return true
		case ".", ";", ":":
			return false
		}
	}
	return false
}

// areThese returns the list that a sentence says to be the guests of token k:
// it stands behind a verb of being, with nothing between but who they are; and
// whether the verb denies it.
func (sc *scene) areThese(k int, host *company) (guests *company, denied bool) {
	g := sc.c.g
	from := max(k+1, host.end)
	if co := sc.named(from); co != nil {
		return co, false
	}
	if g.d.lang == "kk" {
		from = k + 1
		if low := g.lower(sc.s.end - 2); low != "бар" && low != "болды" && low != "болған" {
			return nil, false
		}
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first < from || co == host {
			continue
		}
		if g.d.lang != "kk" {
			at := co.first - 1
			for at > from && (sc.betweenMembers(at) || g.lower(at) == "ни" || g.d.lang == "en" && englishAdverb(g.lower(at)) && !equates.has(&g.d.tokens[at]) || g.lower(at) == "thus") {
				at--
			}
			if !equates.has(&g.d.tokens[at]) {
				return nil, false
			}
			if g.lower(at-1) == "не" {
				return nil, true
			}
			if co.cases&nominative == 0 && g.d.lang == "ru" {
				return nil, false
			}
		}
		return co, false
	}
	return nil, false
}

// named is the list that stands behind the comma at token k and names whom the words
// in front of it mean: «собеседник А, глава Сейма Б, отметил», "A's guest, B, said".
func (sc *scene) named(k int) *company {
	g := sc.c.g
	if g.lower(k) != "," {
		return nil
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end <= k {
			continue
		}
		from := k + 1
		for from < co.first && sc.betweenMembers(from) {
			from++
		}
		if from < co.first || co.part&partSubject == 0 || len(co.members) > 1 || co.members[0].stand.cases != 0 {
			return nil
		}
		return co
	}
	return nil
}

// received are the nouns for who was at somebody's place, rather than only met.
var received = wordsOf("guest guests гостем гостьей гостями гость гостья гости қонағы қонақтары")

// equates are the verbs that say who somebody is.
var equates = wordsOf("was were are is included includes include был была были стал стала стали – —")

// byWhom says whether "by" stands at token k or behind words of place and time there.
func (sc *scene) byWhom(k int) bool {
	const farthest = 8
	for j := k; j < min(sc.s.end, k+farthest); j++ {
		if sc.c.g.lower(j) == "by" {
			return sc.onlyWhereAndWhen(k, j)
		}
	}
	return false
}

// opensWith says whether nothing but words of being and before or after stands in front
// of an English participle in its sentence: having been received by A.
func (sc *scene) opensWith(e *encounter) bool {
	for k := sc.s.first; k < e.at; k++ {
		switch sc.c.g.lower(k) {
		case "having", "been", "being", "after", "before", "upon", "on", "once", "just", "also", "earlier":
		default:
			return false
		}
	}
	return true
}
