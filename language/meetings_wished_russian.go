package language

import "strings"

// Russian talks at which somebody only wishes to do something with another.

// wishedThere says whether the noun of talks only tells where or when somebody wishes or is asked to talk with the
// one named behind: «На полях встречи А хотел бы обсудить с Б визы», «В ходе беседы с послом А сказал, что
// рассчитывает поговорить с Б», and «А предложил Б обсудить визы на встрече в Риме».
func (sc *scene) wishedThere(e *encounter) bool {
	if sc.c.g.d.lang != "ru" || sc.any&tellsAhead == 0 {
		return false
	}
	for k := e.at + 1; k < min(e.to, e.at+farthestWish); k++ {
		if sc.mark(k)&tellsAhead == 0 || sc.c.inQuote(k) {
			continue
		}
		to := sc.infinitiveBehind(k)
		return to > 0 && sc.withWhom(e.at, k) == 0 && sc.withWhom(to, e.to) == 1
	}
	for k := e.at - 1; k >= e.from && e.at-k < farthestWish; k-- {
		if sc.c.g.lower(k) == "," {
			return false
		}
		if sc.mark(k)&tellsAhead != 0 && startsWithAny(sc.c.g.lower(k), proposed) && sc.withWhom(e.at, e.to) == 0 {
			to := sc.infinitiveBehind(k)
			return to > 0 && to < e.at && startsWithAny(sc.c.g.lower(to), wishedTalks)
		}
	}
	return false
}

// farthestWish is how many tokens from talks it is told that somebody proposes them, or wishes for others there.
const farthestWish = 24

// proposed begin the Russian verbs of asking others to do something.
var proposed = []string{"предлож", "предлага", "попросил", "просит", "просил", "призвал", "призыва"}

// wishedTalks begin the Russian verbs of what people do at talks.
var wishedTalks = []string{"обсу", "рассм", "погов", "перегов", "продолж", "реш", "соглас", "подпис", "догов"}

// infinitiveBehind returns the token of the Russian infinitive that the word at token k governs, 0 if there is none
// near: «хотел бы также обсудить», «предложил послу А обсудить».
func (sc *scene) infinitiveBehind(k int) int {
	const farthest = 10
	g := sc.c.g
	for j := k + 1; j < min(sc.s.end, k+farthest) && g.d.tokens[j].kind == word; j++ {
		if isRussianInfinitive(g.lower(j)) {
			return j
		}
	}
	return 0
}

// agreedToMeet says whether the Russian verb of agreeing at token k has for its matter that those who agreed will
// meet, of which others may have agreed for them: «договорились о встрече в мае», «условились, что увидятся»; but
// «договорились на встрече о ценах».
func (sc *scene) agreedToMeet(k int) bool {
	const farthest = 14
	g := sc.c.g
	for j := k + 1; j < min(sc.s.end, k+farthest); j++ {
		switch low := g.lower(j); {
		case j == k+1 && isRussianInfinitive(low) && (startsWithAny(low, willMeet) || g.l.meets(g.d, j)&tellsEncounter != 0):
			return true
		case aboutWord.has(low):
			for j++; j < sc.s.end && isRussianAdjective(g.lower(j)); j++ {
			}
			return j < sc.s.end && g.l.meets(g.d, j)&(tellsTalk|tellsAudience|tellsVisit|tellsStay) != 0
		case low == "что", low == "чтобы":
			for j++; j < min(sc.s.end, k+farthest); j++ {
				if startsWithAny(g.lower(j), willMeet) {
					return true
				}
			}
			return false
		}
	}
	return false
}

// willMeet begin the Russian verbs of meeting and talking in any form.
var willMeet = []string{"встрет", "увид", "созвон", "погов", "провест"}

// withWhom counts, up to one, those named with whom something is done in tokens [from, to).
func (sc *scene) withWhom(from, to int) int {
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first > from && co.first < to && co.part&partWith != 0 && (co.first == 0 || strings.HasPrefix(sc.c.g.lower(co.first-1), "с")) {
			return 1
		}
	}
	return 0
}

// talkedNot says whether a Russian sentence tells that those who were in one place did not talk there: «сидели рядом,
// но не разговаривали», «поговорить, увы, не успели».
func (sc *scene) talkedNot(e *encounter) bool {
	const near, farthest = 4, 24
	g := sc.c.g
	if g.d.lang != "ru" {
		return false
	}
	for k := max(sc.s.first, e.at-near); k+1 < min(sc.s.end, e.at+farthest); k++ {
		if g.lower(k) != "не" || sc.c.inQuote(k) {
			continue
		}
		next := g.lower(k + 1)
		if startsWithAny(next, talksRussian) && isRussianPast(next) && sc.butBetween(e.at, k) {
			return true
		}
		if !startsWithAny(next, managesRussian) {
			continue
		}
		for j := max(sc.s.first, k-near); j < min(sc.s.end, k+near+1); j++ {
			if low := g.lower(j); startsWithAny(low, talksRussian) && lastIs(low, "ть", "ться") && (j == e.at || sc.butBetween(e.at, min(j, k))) {
				return true
			}
		}
	}
	return false
}

// butBetween says whether a Russian word that sets one clause against another stands among tokens [from, to).
func (sc *scene) butBetween(from, to int) bool {
	for k := from; k < to; k++ {
		switch sc.c.g.lower(k) {
		case "но", "однако", "хотя":
			return true
		}
	}
	return false
}

// Beginnings of the Russian verbs of talking to somebody, and of managing to.
var (
	talksRussian   = []string{"говори", "поговори", "разговарива", "беседова", "побеседова", "перегово", "общал", "пообща", "встреч", "встрети", "перемолви"}
	managesRussian = []string{"успел", "удал", "довел", "смог", "сумел"}
)
