package language

import "slices"

// phrasal are the English verbs that tell of an encounter only with a word behind
// whom they bear on: took X aside, heard X out, joined X for lunch, showed X around.
var phrasal = map[string]phrasalVerb{
	"took": drawsAlong, "takes": drawsAlong, "taking": drawsAlong, "taken": drawsAlong, "drew": drawsAlong, "drawing": drawsAlong, "pulled": drawsAlong, "steered": drawsAlong,
	"called": asksIn, "invited": asksIn, "had": hadOver, "kept": hadOver, "waved": asksIn, "let": asksIn,
	"heard": {wordSet("out"), tellsSummon}, "saw": {wordSet("off car door gate lift plane"), tellsSummon}, "seeing": {wordSet("off"), tellsSummon},
	"walked": walksAlong, "walks": walksAlong, "walking": walksAlong,
	"joined": joinsFor, "joins": joinsFor, "joining": joinsFor,
	"found": {wordSet("waiting"), tellsSummon}, "bade": farewells, "bid": farewells, "bidding": farewells, "wished": farewells,
	"gave": {wordSet("tour lift"), tellsShow}, "giving": {wordSet("tour lift"), tellsShow}, "given": {wordSet("tour lift"), tellsShow},
}

type phrasalVerb struct {
	behind *wordList
	tells  tells
}

var (
	drawsAlong = phrasalVerb{wordSet("aside around round out corner"), tellsSummon}
	asksIn     = phrasalVerb{wordSet("in over upstairs inside"), tellsSummon}
	hadOver    = phrasalVerb{wordSet("in over round supper dinner lunch tea breakfast"), tellsSummon}
	walksAlong = phrasalVerb{wordSet("round around through out back car door gate lift elevator plane exit entrance"), tellsShow}
	joinsFor   = phrasalVerb{wordSet("lunch dinner breakfast supper tea coffee drinks talks banquet reception"), tellsMeet | tellsGreet}
	farewells  = phrasalVerb{wordSet("farewell goodbye"), tellsSummon}
)

// isPhrasal is the trait of those verbs.
var isPhrasal = newTrait(func(low string) bool { return phrasal[low].tells != 0 })

// phrasalAt is what the verb at token k tells together with the word behind its
// object.
func (sc *scene) phrasalAt(k int) tells {
	const farthest = 14
	g := sc.c.g
	if !isPhrasal.has(&g.d.tokens[k]) {
		return 0
	}
	v := phrasal[g.lower(k)]
	last := 0 // token of the object
	if sc.whomInFront(k) {
		last = k
	}
	for j := k + 1; j < min(sc.s.end, k+farthest); j++ {
		switch low := g.lower(j); {
		case isPossessive(low):
			last = 0 // had X's portrait in his office
		case low == "him" || low == "her" && (j+1 >= sc.s.end || !sc.atHome(j+1)) || low == "them" || low == "me" || g.names[j] != 0 || sc.officeEnds(j) || definiteWord[g.lower(j-1)] && isTeamNoun(low):
			last = j
		case low == ";" || low == "and" || low == "who" || low == "that" || low == ":":
			return 0
		case last > 0 && v.behind.has("in") && g.lower(k) != "invited" && sc.prepositions(last+1, j) == 0 && sc.intoHome(j):
			return v.tells
		case v.behind.has(low):
			if last == 0 || !sc.particleFits(v, last, j) {
				return 0
			}
			return v.tells
		}
	}
	return 0
}

// prepositions counts the English prepositions among tokens [from, to) that no place or
// time stands behind. Any word but those is as good as ten: it is a second verb, or a
// thing.
func (sc *scene) prepositions(from, to int) (n int) {
	g := sc.c.g
	for k := from; k < to; k++ {
		low := g.lower(k)
		switch _, ok := englishParts[low]; {
		case low == ",", sc.inDate(k), g.place[k] != "":
		case !ok:
			n += 10
		case !sc.inDate(k+1) && g.place[k+1] == "":
			n++
		}
	}
	return n
}

// particleFits says whether the particle or noun at token j makes an encounter of the
// phrasal verb whose object ends at token last: took X out to dinner, not out of the race.
func (sc *scene) particleFits(v phrasalVerb, last, j int) bool {
	g := sc.c.g
	next := g.at(sc.s, j+1)
	switch low := g.lower(j); low {
	case "in":
		return next == "." || next == "," || next == "and" || next == "for" || next == "to"
	case "over":
		return next == "for" || next == "to" || next == "."
	case "off":
		return sc.whereOrWhen(j + 1)
	case "car", "door", "gate", "lift", "elevator", "plane", "exit", "entrance":
		return g.lower(j-2) == "to" && (g.lower(j-1) == "the" || g.lower(j-1) == "his" || g.lower(j-1) == "her")
	case "corner":
		return g.lower(j-2) == "into" || g.lower(j-2) == "to"
	case "out":
		if v.tells == tellsSummon && v.behind.has("aside") {
			return next == "to" || next == "for" || next == "onto" || next == "into" || next == "on" && englishFiller(g.at(sc.s, j+2))
		}
		return sc.whereOrWhen(j + 1)
	case "around", "round", "through", "back":
		if next == "through" || next == "around" || next == "round" {
			return sc.throughGrounds(j + 1)
		}
		return low != "through" && (j+1 >= sc.s.end || g.d.tokens[j+1].kind == punct || low == "back" && next == "to") || sc.throughGrounds(j)
	default:
		if mealWords.has(low) && v.tells == tellsSummon {
			return g.lower(j-1) == "to" || g.lower(j-1) == "for"
		}
		if v.behind.has("talks") { // joined X for talks, not in a call for talks
			seen := 0
			for k := last + 1; k < j; k++ {
				if sc.namesPart(k) && !sc.inDate(k+1) && g.place[k+1] == "" {
					seen++
				}
			}
			return seen == 1
		}
		return true
	}
}

// throughGrounds says whether the preposition at token j leads through rooms or grounds,
// not through a budget.
func (sc *scene) throughGrounds(j int) bool {
	for k := j + 1; k < min(sc.s.end, j+6) && sc.c.g.d.tokens[k].kind == word; k++ {
		if startsWithAny(sc.c.g.lower(k), grounds) || sc.atHome(k) || sc.c.g.place[k] != "" {
			return true
		}
	}
	return false
}

// grounds are beginnings of nouns for where visitors are led.
var grounds = []string{"hall", "corridor", "garden", "park=", "museum", "exhibition", "room", "building", "chamber", "street", "square", "plant=", "factory", "campus", "courtyard", "librar", "galler", "palace", "quarter", "town=", "city=", "village", "field=", "fields=", "stalls=", "workshop"}

// intoHome says whether token j opens where somebody was had or called to: "in her
// office", "to his residence".
func (sc *scene) intoHome(j int) bool {
	switch sc.c.g.lower(j) {
	case "in", "into", "to", "at":
	default:
		return false
	}
	switch sc.c.g.lower(j + 1) {
	case "his", "her", "their", "my", "the":
		return sc.atHome(j + 2)
	}
	return false
}

// atHome says whether the noun of where one lives or works stands at token j.
func (sc *scene) atHome(j int) bool {
	return j < sc.s.end && sc.c.g.l.meets(sc.c.g.d, j)&tellsHome != 0
}

// overMeal says whether token k opens over what two sat, behind a word that says how:
// over a working lunch, за рабочим обедом. One is criticised over a lavish dinner, too.
func (sc *scene) overMeal(k int) bool {
	g := sc.c.g
	switch low := g.lower(k); {
	case g.d.lang == "en" && low == "over":
		for j := k + 1; j < min(sc.s.end, k+4) && g.d.tokens[j].kind == word; j++ {
			if mealWords.has(g.lower(j)) {
				return j > k+1 && forTwo.has(g.lower(j-1)) && !sc.quarrels()
			}
		}
	case g.d.lang == "ru" && low == "за":
		next := g.at(sc.s, k+2)
		return startsWithAny(g.at(sc.s, k+1), quietRussian) && russianMeal.has(next)
	}
	return false
}

// quarrels says whether the sentence has a word for criticism.
func (sc *scene) quarrels() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if startsWithAny(sc.c.g.lower(k), []string{"critic", "attack", "accus", "rebuk", "sued=", "fined=", "quarrel", "scold", "clash", "fire=", "row=", "resign", "dismiss", "investigat", "reprimand", "mock", "apolog", "scandal", "grill"}) {
			return true
		}
	}
	return false
}

// quietRussian are beginnings of adjectives of meals that two have, and of the table
// that they sit at.
var quietRussian = []string{"рабоч", "делов", "совместн", "общим=", "одним=", "поздн", "ранн", "неформальн", "дружеск", "приватн", "частн", "закрыт", "официальн", "долг", "коротк", "неспешн", "утренн", "вечерн"}

// russianMeal are the Russian nouns of what people sit over.
var russianMeal = wordSet("обедом ужином завтраком чаем кофе чаепитием столом полдником")

// drewAsideRussian are the Russian verbs of taking somebody aside.
var drewAsideRussian = wordsOf(drewAsideWords)

const drewAsideWords = "отвел отвёл отвела отвели отводил отводила отозвал отозвала увлёк увлек увлекла"

// askedInRussian are the Russian verbs of asking somebody to one's own place.
var askedInRussian = wordSet("пригласил пригласила пригласили")

// mindAsked notes who was asked to somebody's own place in the Russian sentence.
func (sc *scene) mindAsked() {
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsAhead != 0 && askedInRussian.has(sc.c.g.lower(k)) && sc.toOwnPlace(k) {
			sc.marks[k-sc.s.first] |= tellsSummon
			sc.any |= tellsSummon
		}
	}
}

// toOwnPlace says whether the Russian words behind a verb of asking at token k tell that
// somebody was asked in there and then: «пригласил фермера к себе в кабинет», and not to
// the country, «пригласил коллегу к себе в Баку».
func (sc *scene) toOwnPlace(k int) bool {
	const farthest = 14
	g := sc.c.g
	for j := k + 1; j+1 < min(sc.s.end, k+farthest); j++ {
		switch low := g.lower(j); {
		case low == "к" && g.lower(j+1) == "себе":
			next := g.at(sc.s, j+3)
			return j+2 >= sc.s.end || g.d.tokens[j+2].kind == punct || sc.inDate(j+2) || g.lower(j+2) == "еще" || g.lower(j+2) == "ещё" || sc.mark(j+3)&(tellsHome|tellsTalk) != 0 || next == "приемную" || next == "приёмную" || next == "чашку"
		case low == "в" && (g.lower(j+1) == "свой" || g.lower(j+1) == "рабочий"):
			return sc.c.g.at(sc.s, j+2) == "кабинет"
		case low == ";", g.names[j] == 0 && finitePast(low):
			return false
		}
	}
	return false
}

// aSide says whether the Russian words behind a verb at token k tell that somebody was
// drawn aside, and not a thing, nor from a plan.
func (sc *scene) aSide(k int) bool {
	g := sc.c.g
	if g.at(sc.s, k+1) != "сторонку" && g.at(sc.s, k+1) != "сторону" && sc.ownsObject(k) {
		return false // отвела обвинения министра в сторону
	}
	for j := k + 1; j < min(sc.s.end, k+9); j++ {
		switch low := g.lower(j); {
		case low == "сторону", low == "сторонку", low == "сторонке":
			return g.at(sc.s, j+1) != "от" && g.at(sc.s, j-1) == "в" || low == "сторонку"
		case low == ",", low == ";", g.names[j] == 0 && finitePast(low) || endsWithAny(low, "ти"):
			return false
		}
	}
	return false
}

// receivesVisit are the English verbs of the host to whom somebody comes.
var receivesVisit = wordSet("received had got receiving")

// doneTogether are the English verbs of what two do side by side.
var doneTogether = wordSet("walked toured strolled rode drove ate lunched inspected sat drank visited")

// wentTogether says whether "together" at token k goes with such a verb of its clause.
// Members sit together in a house for years, and drive a reform.
func (sc *scene) wentTogether(k int) bool {
	g := sc.c.g
	if g.at(sc.s, k+1) == "with" {
		return false
	}
	for j := k - 1; j >= sc.s.first && j > k-9; j-- {
		switch low := g.lower(j); {
		case low == "sat":
			return j == k-1 && !sc.servedTogether(k+1)
		case low == "drove" || low == "rode":
			return j == k-1 || sc.namesPart(j+1)
		case doneTogether.has(low):
			return true
		case low == "," || low == "put" || low == "brought":
			return false
		}
	}
	return false
}

// visitTold says whether behind "a visit", in front of token k, it is told who came, or
// when: a visit report is none.
func (sc *scene) visitTold(k int) bool {
	switch sc.c.g.at(sc.s, k) {
	case "from", "by", "of":
		return true
	}
	return sc.whereOrWhen(k)
}

// servedTogether says whether behind "sat together", in front of token k, a house or a
// number of years tells that both were its members.
func (sc *scene) servedTogether(k int) bool {
	for end := min(sc.s.end, k+6); k < end && sc.c.g.d.tokens[k].kind != punct; k++ {
		if sc.c.g.bodyAt[k] != nil || startsWithAny(sc.c.g.lower(k), []string{"committee", "council", "senate", "parliament", "chamber", "cabinet", "coalition", "government", "bench", "row=", "opposition", "since=", "year", "term=", "terms=", "panel", "board", "house"}) {
			return true
		}
	}
	return false
}

// officeEnds says whether token j ends an office that means somebody: had the minister in
// his office.
func (sc *scene) officeEnds(j int) bool {
	return slices.ContainsFunc(sc.c.at[sc.si], func(m *mention) bool { return m.office && m.end == j+1 })
}

// whomInFront says whether the object of the English verb at token k is a relative pronoun in front
// of it: "whom the visitor drew aside".
func (sc *scene) whomInFront(k int) bool {
	const farthest = 7
	for j := k - 1; j > sc.s.first && k-j < farthest; j-- {
		switch sc.c.g.lower(j) {
		case "whom":
			return true
		case ",", ";", "and":
			return false
		}
	}
	return false
}

// bilateralMatter says whether the English "bilateral" at token k only describes the noun
// behind it: bilateral trade, bilateral talks; not: a bilateral with A.
func (sc *scene) bilateralMatter(k int) bool {
	g := sc.c.g
	next := g.at(sc.s, k+1)
	if next == "" || g.d.tokens[k+1].kind != word || englishFiller(next) && next != "and" || toBe.has(next) {
		return false
	}
	_, preposition := englishParts[next]
	return !preposition && !englishFinites.has(&g.d.tokens[k+1]) && (next != "and" || sc.ofTwoKinds(k+2))
}

// ofTwoKinds says whether the English word at token k is an adjective that goes on with
// "bilateral": bilateral and multilateral ties.
func (sc *scene) ofTwoKinds(k int) bool {
	return lastIs(sc.c.g.at(sc.s, k), "lateral", "national", "regional", "mentary", "global")
}

// tellsTheHour says whether the English meal at token k only tells when something was:
// after lunch, before breakfast; not: after lunch with A, after a lunch.
func (sc *scene) tellsTheHour(k int) bool {
	g := sc.c.g
	if k == sc.s.first || g.lower(k-1) != "after" && g.lower(k-1) != "before" && g.lower(k-1) != "until" && g.lower(k-1) != "by" {
		return false
	}
	next := g.at(sc.s, k+1)
	part, preposition := englishParts[next]
	return !preposition || part == 0
}
