package language

import "strings"

// futureForm says whether the encounter's word itself speaks of what is to
// come or only could be.
func (sc *scene) futureForm(e *encounter) bool {
	low := sc.c.g.lower(e.at)
	switch sc.c.g.d.lang {
	case "en":
		if sc.managed(max(sc.s.first, e.at-7), e.at) || sc.ledThemTo(e.at) {
			return false
		}
		if e.at-2 >= sc.s.first && sc.c.g.lower(e.at-1) == "have" && sc.c.g.lower(e.at-2) == "to" {
			return true // was to have met
		}
		for k := e.at - 1; k > sc.s.first && k > e.at-4; k-- {
			if low := sc.c.g.lower(k); low == "be" && sc.c.g.lower(k-1) == "to" || low == "been" && k-2 > sc.s.first && sc.c.g.lower(k-1) == "have" && sc.c.g.lower(k-2) == "to" {
				return true // is to be received, was to have been received
			}
			if sc.c.g.lower(k) == "to" && toBe.has(sc.c.g.lower(k-1)) && (e.tells&(tellsTalk|tellsAudience) != 0 && sc.mark(k+1)&tellsLight != 0 || k == e.at-1 && sc.isToDo(k-1)) {
				return true // is to hold talks, was to sit down with
			}
		}
		if e.tells&tellsTalk != 0 && sc.toHoldThem(e.at) {
			return true
		}
		if !englishBase[low] || sc.isNoun(e.at) {
			return false
		}
		prev := e.at - 1
		for prev > sc.s.first && lastIs(sc.c.g.lower(prev), "ly") {
			prev--
		}
		return lastIs(sc.c.g.lower(prev), "’d", "'d", "’ll", "'ll") || !sc.covered(prev) && sc.c.g.lower(prev) != "did" // he’d speak to X, but: Nowak, Demirel meet in Riga
	case "ru":
		return e.tells&tellsTalk == 0 && lastIs(low, "ится", "ятся", "иться", "еться", "ить", "ать", "аться", "ять", "еть") && !sc.managed(max(sc.s.first, e.at-5), e.at) && !sc.managedBehind(e)
	case "kk":
		if e.at+1 < sc.s.end && lastIs(sc.c.g.lower(e.at+1), "қарсаңында", "алдында") && e.tells&tellsTalk != 0 || sc.wantedKazakh(e) {
			return true
		}
		if e.tells&tellsTalk == 0 && kazakhNegative(low) && sc.c.g.lower(min(e.at+1, sc.s.end-1)) != "қалған" {
			return true
		}
		if sc.any&tellsJoin != 0 && lastIs(low, "сөзге", "сөздерге", "әңгімеге") || startsWithAny(sc.c.g.at(sc.s, e.at+1), becameKazakh) || sc.whileKazakh(e) || sc.afterTalksWith(e) {
			return false // келіссөзге А мен Б қатысты, әңгімеге арқау болды, кездесуден кейін мәлімдеме жасады
		}
		return lastIs(low, "семіз", "самыз", "семін", "самын", "сесіз", "сасыз", "седі", "спек", "спеді", "спейді", "сады", "спады", "спайды", "маған", "меген", "мады", "меді", "самақ", "мақ", "лайды", "суге", "суға", "сөзге", "сөздерге", "әңгімеге", "ссе", "сса", "спей", "спай", "скісі", "сетін", "сатын", "лайтын", "ғалы", "гелі", "лса", "са", "шы", "ші", "спаған", "спеген", "удан", "уден", "пақ", "пек", "мек") && !strings.HasPrefix(sc.c.g.at(sc.s, e.at+1), "баста") && !sc.managed(e.at, min(sc.s.end, e.at+3))
	}
	return false
}

// toHoldThem says whether the English noun of a meeting at token k is of one that somebody is to hold, or was told
// to: "are to hold their first videoconference", "ordered the ministers, A and B, to hold consultations".
func (sc *scene) toHoldThem(k int) bool {
	const near, farthest = 7, 30
	g := sc.c.g
	to := k - 1
	for to > sc.s.first && k-to < near && !(g.lower(to) == "to" && holdsBare.has(g.lower(to+1))) {
		if g.d.tokens[to].kind == punct && !isPossessive(g.lower(to)) {
			return false
		}
		to--
	}
	if g.lower(to) != "to" {
		return false
	}
	if j := to - 1; toBe.has(g.lower(j)) || englishAdverb(g.lower(j)) && toBe.has(g.lower(j-1)) {
		return true
	}
	for j := to - 1; j >= sc.s.first && to-j < farthest; j-- {
		if orders.has(g.lower(j)) && !sc.c.inQuote(j) {
			return true
		}
	}
	return false
}

var (
	holdsBare = wordSet("hold have begin start conduct continue resume")
	orders    = wordSet("ordered instructed tasked directed urged advised charged commissioned mandated")
)

// onErrand says whether a Russian noun behind a preposition tells on whose errand something was done: «по поручению
// спикера депутат А встретилась с Б», but not: «дал поручение провести встречу с Б».
func onErrand(low, before string) bool {
	return low == "поручению" && before == "по" || low == "поручением" && (before == "с" || before == "со")
}

// notHeld are Kazakh verbs for what nobody provided for.
var notHeld = beginsWith("қарастырылма", "көзделме", "жоспарланба", "ескерілме", "енгізілме")
