package language

// phrasal are the English verbs that tell of an encounter only with a word behind
// whom they bear on: took X aside, heard X out, joined X for lunch, showed X around.
var phrasal = map[string]phrasalVerb{
	"took": drawsAlong, "takes": drawsAlong, "taking": drawsAlong, "taken": drawsAlong, "drew": drawsAlong, "drawing": drawsAlong, "pulled": drawsAlong, "steered": drawsAlong,
	"called": asksIn, "invited": asksIn, "had": hadOver, "waved": asksIn, "let": asksIn,
	"heard": {setOf("out"), tellsSummon}, "saw": {setOf("off"), tellsSummon}, "seeing": {setOf("off"), tellsSummon},
	"walked": walksAlong, "walks": walksAlong, "walking": walksAlong,
	"joined": joinsFor, "joins": joinsFor, "joining": joinsFor,
	"found": {setOf("waiting"), tellsSummon}, "bade": farewells, "bid": farewells, "bidding": farewells, "wished": farewells,
	"gave": {setOf("tour lift"), tellsShow}, "giving": {setOf("tour lift"), tellsShow}, "given": {setOf("tour lift"), tellsShow},
}

type phrasalVerb struct {
	behind map[string]bool
	tells  tells
}

var (
	drawsAlong = phrasalVerb{setOf("aside apart around round out"), tellsSummon}
	asksIn     = phrasalVerb{setOf("in over upstairs inside"), tellsSummon}
	hadOver    = phrasalVerb{setOf("in over round supper dinner lunch tea breakfast"), tellsSummon}
	walksAlong = phrasalVerb{setOf("round around through out back"), tellsShow}
	joinsFor   = phrasalVerb{setOf("lunch dinner breakfast supper tea coffee drinks talks banquet reception"), tellsMeet | tellsGreet}
	farewells  = phrasalVerb{setOf("farewell goodbye"), tellsSummon}
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
	object := false
	for j := k + 1; j < min(sc.s.end, k+farthest); j++ {
		switch low := g.lower(j); {
		case isPossessive(low):
			object = false // had X's portrait in his office
		case low == "him" || low == "her" && (j+1 >= sc.s.end || !sc.atHome(j+1)) || low == "them" || low == "me" || g.names[j] != 0:
			object = true
		case low == ";" || low == "and" || low == "who" || low == "that" || low == ":":
			return 0
		case object && v.behind["in"] && sc.intoHome(j):
			return v.tells
		case low == "through" && v.behind[low] && !sc.walkedThrough(j):
			return 0
		case v.behind[low]:
			if next := g.lower(j + 1); mealWords[low] && v.tells == tellsSummon && g.lower(j-1) != "to" && g.lower(j-1) != "for" || !object || low == "in" && next != "." && next != "," && next != "and" && next != "for" && next != "to" || low == "over" && next != "for" && next != "to" && next != "." {
				return 0
			}
			return v.tells
		}
	}
	return 0
}

// walkedThrough says whether "through" at token j leads through rooms or grounds, not
// through a budget.
func (sc *scene) walkedThrough(j int) bool {
	for k := j + 1; k < min(sc.s.end, j+6) && sc.c.g.d.tokens[k].kind == word; k++ {
		if startsWithAny(sc.c.g.lower(k), grounds) || sc.atHome(k) {
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

// overMeal says whether token k opens over what two sat, behind a word that describes
// it: over a working lunch, за рабочим обедом.
func (sc *scene) overMeal(k int) bool {
	g := sc.c.g
	switch low := g.lower(k); {
	case g.d.lang == "en" && low == "over":
		for j := k + 1; j < min(sc.s.end, k+4) && g.d.tokens[j].kind == word; j++ {
			if j > k+1 && mealWords[g.lower(j)] {
				return true
			}
		}
	case g.d.lang == "ru" && low == "за":
		return k+2 < sc.s.end && lastIs(g.lower(k+1), "ым", "им") && russianMeal[g.lower(k+2)]
	}
	return false
}

// russianMeal are the Russian nouns of what people sit over.
var russianMeal = setOf("обедом ужином завтраком чаем кофе чаепитием столом полдником")

// drewAsideRussian are the Russian verbs of taking somebody aside.
var drewAsideRussian = setOf("отвел отвёл отвела отвели отводил отводила отозвал отозвала увлёк увлек увлекла")

// aSide says whether the Russian words behind a verb at token k tell that somebody was
// drawn aside.
func (sc *scene) aSide(k int) bool {
	if g := sc.c.g; k+1 < sc.s.end && g.d.tokens[k+1].kind == word && !g.isHead[k+1] && g.names[k+1] == 0 && !g.d.tokens[k+1].function && !isRussianAdjective(g.lower(k+1)) && g.lower(k+1) != "сторонку" && !startsWithAny(g.lower(k+1), []string{"коллег", "гост", "его", "её", "ее", "их"}) {
		return false // отвела обвинения министра в сторону
	}
	for j := k + 1; j < min(sc.s.end, k+9); j++ {
		switch sc.c.g.lower(j) {
		case "сторону", "сторонку", "сторонке":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

// receivesVisit are the English verbs of the host to whom somebody comes.
var receivesVisit = setOf("received had got receiving")

// doneTogether are the English verbs of what two do side by side.
var doneTogether = wordSet("walked toured strolled rode drove ate lunched inspected sat drank visited")

// wentTogether says whether "together" at token k goes with such a verb of its clause.
func (sc *scene) wentTogether(k int) bool {
	if sc.c.g.lower(k+1) == "with" {
		return false
	}
	for j := k - 1; j >= sc.s.first && j > k-9; j-- {
		switch low := sc.c.g.lower(j); {
		case doneTogether[low]:
			return true
		case low == "," || low == "put" || low == "brought":
			return false
		}
	}
	return false
}
