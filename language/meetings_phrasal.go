package language

// phrasal are the English verbs that tell of an encounter only with a word behind
// whom they bear on: took X aside, heard X out, joined X for lunch, showed X around.
var phrasal = map[string]phrasalVerb{
	"took": drawsAlong, "takes": drawsAlong, "taking": drawsAlong, "taken": drawsAlong, "drew": drawsAlong, "drawing": drawsAlong, "pulled": drawsAlong, "steered": drawsAlong,
	"called": asksIn, "invited": asksIn, "had": hadOver, "waved": asksIn, "let": asksIn,
	"heard": {setOf("out"), tellsSummon}, "saw": {setOf("off"), tellsSummon}, "seeing": {setOf("off"), tellsSummon},
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
	joinsFor   = phrasalVerb{setOf("lunch dinner breakfast supper tea coffee drinks talks banquet reception"), tellsMeet}
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
		case low == "him" || low == "her" || low == "them" || low == "me" || g.names[j] != 0:
			object = true
		case low == ";" || low == "and" || low == "who" || low == "that" || low == ":":
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
