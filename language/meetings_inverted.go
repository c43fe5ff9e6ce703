package language

import "minber/digest"

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
		if host == nil || sc.unreal(e) {
			continue
		}
		if guests, denied := sc.areThese(k, host); denied {
			return true
		} else if guests != nil {
			as := sc.whoIs(host, nil)
			if bs := sc.whoIs(guests, as); len(as) == 1 && len(bs) > 0 {
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
		for i := range sc.cos {
			if co := &sc.cos[i]; sc.ownsGuests(co, k) {
				e := &encounter{at: k, from: sc.s.first, to: sc.s.end, tells: tellsMeet, kind: digest.KindMeeting}
				if received.has(&sc.c.g.d.tokens[k]) {
					e.kind = digest.KindReception
				}
				return e, co
			}
		}
		return nil, nil
	}
	for i := range sc.meets {
		if e := &sc.meets[i]; e.at == k {
			for j := range sc.cos {
				if co := &sc.cos[j]; co.end <= k && co.part&partSubject != 0 && sc.thoseBefore(co, k) {
					return e, co
				}
			}
		}
	}
	return nil, nil
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
	for from < co.first && (englishFiller(g.lower(from)) || sc.betweenMembers(from)) {
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
			for at > from && (sc.betweenMembers(at) || g.lower(at) == "ни") {
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

// received are the nouns for who was at somebody's place, rather than only met.
var received = wordsOf("guest guests гостем гостьей гостями гость гостья гости қонағы қонақтары")

// equates are the verbs that say who somebody is.
var equates = wordsOf("was were are is included includes include был была были стал стала стали – —")
