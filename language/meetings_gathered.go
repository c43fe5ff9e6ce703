package language

import "minber/digest"

// Meetings that somebody made others hold: "brought A and B together in her office",
// "sat A and B down at one table". Whoever did it was there.

// gathers are the verbs of bringing others to talk, and the words behind those who
// were brought, one of which tells it.
var gathers = map[string]*wordList{
	"brought": wordSet("together"), "got": wordSet("together"), "called": wordSet("together"),
	"sat": wordSet("down table"), "seated": wordSet("table"), "put": wordSet("table"),
	"свёл": seatedAt, "свел": seatedAt, "свела": seatedAt, "помирил": seatedAt, "помирила": seatedAt, "примирил": seatedAt, "примирила": seatedAt, "усадил": seatedAt, "усадила": seatedAt,
	"собрал": seatedAt, "собрала": seatedAt,
}

var seatedAt = wordSet("стол столом кабинете собой другом себя")

// isGathering is the trait of those verbs.
var isGathering = newTrait(func(low string) bool { _, ok := gathers[low]; return ok })

// gathered reads such a sentence. It says whether it is one.
func (sc *scene) gathered() bool {
	g := sc.c.g
	if g.d.lang == "kk" {
		return false
	}
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if !isGathering.has(&g.d.tokens[k]) || sc.c.inQuote(k) {
			continue
		}
		others := sc.objectBehind(k)
		if others == nil || !sc.gathersBehind(k, others) || almost.has(g.lower(k-1)) || g.lower(k+1) == "бы" {
			continue
		}
		e := &encounter{at: k, from: sc.s.first, to: sc.s.end, tells: tellsMeet, kind: digest.KindMeeting}
		host := sc.grammarSubject(e, []*company{others}, false)
		if sc.unreal(e) || host != nil && len(host.members) > 1 {
			continue
		}
		if host == nil {
			if bs := sc.whoIs(others, nil); g.d.lang == "ru" && len(bs) > 1 && len(others.members) > 1 && sc.forumInFront(k) { // форум свёл за одним столом А и Б
				sc.record(e, bs, bs)
				return true
			}
			continue
		}
		as := sc.whoIs(host, nil)
		bs := sc.whoIs(others, as)
		if len(as) != 1 || len(bs) < 2 {
			continue
		}
		sc.record(e, bs, bs)
		sc.record(e, as, bs)
		return true
	}
	return false
}

// forumInFront says whether what brought others together, in front of the Russian verb at token
// k, is a gathering: форум свёл.
func (sc *scene) forumInFront(k int) bool {
	for j := sc.s.first; j < k; j++ {
		if sc.mark(j)&tellsSitting != 0 {
			return true
		}
	}
	return false
}

// objectBehind is the list that stands right behind an English verb.
func (sc *scene) objectBehind(verb int) *company {
	const farthest = 5 // the finance minister, A
	for i := range sc.cos {
		if co := &sc.cos[i]; co.first > verb {
			if sc.gap(verb+1, co.first) > farthest || !sc.several(co) && co.members[0].stand.count != 0 {
				return nil
			}
			return co
		}
	}
	return nil
}

// almost stand in front of what was not done.
var almost = wordSet("nearly almost never hardly не почти едва чуть бы")

// gathersBehind says whether the words at those in a list tell that the verb at token k
// brought them to one place to talk: together, at one table, за стол переговоров. What
// is of theirs is not they, and who is got to do something does it.
func (sc *scene) gathersBehind(k int, co *company) bool {
	const farthest = 6
	g := sc.c.g
	russian := g.d.lang == "ru"
	if russian && sc.ownsObject(k) || !russian && (sc.possessed(co) || g.at(sc.s, co.end) == "to") {
		return false
	}
	words := gathers[g.lower(k)]
	for j := k + 1; j < co.first; j++ {
		switch low := g.lower(j); {
		case russian && words.has(low) && sc.seated(j):
			return true // свела в своём кабинете министра и депутата
		case !russian && sc.namesPart(j):
			return false // the portraits of A and B
		}
	}
	for j := co.end; j < min(sc.s.end, co.end+farthest); j++ {
		switch low := g.lower(j); {
		case low == "," && j > co.end:
			return false
		case !words.has(low):
		case russian:
			return sc.seated(j)
		case low == "table":
			return j-co.end < farthest && (atTable.has(g.lower(j-1)) || atTable.has(g.lower(j-2)) || atTable.has(g.lower(j-3)))
		default: // together, down
			return (j == co.end || j == co.end+1 && g.lower(co.end) == ",") && (low != "together" || sc.whereOrWhen(j+1))
		}
	}
	return false
}

// possessed says whether something of those in a list is meant: A and B's bill.
func (sc *scene) possessed(co *company) bool {
	low := sc.c.g.at(sc.s, co.end)
	return isPossessive(low) || isApostropheToken(low)
}

// namesPart says whether an English preposition stands at token j outside an office.
func (sc *scene) namesPart(j int) bool {
	_, ok := englishParts[sc.c.g.lower(j)]
	return ok && !sc.inRole(j) && !sc.inDate(j)
}

// whereOrWhen says whether at token k an English clause ends or goes on with where, when
// or what for something was.
func (sc *scene) whereOrWhen(k int) bool {
	if k >= sc.s.end || sc.inDate(k) {
		return true
	}
	switch low := sc.c.g.lower(k); low {
	case ".", ";", ",", "in", "at", "on", "for", "to", "over", "around", "round", "under", "after", "before", "and", "again", "yesterday", "today", "last", "this", "earlier", "twice":
		return low != "," || sc.c.g.at(sc.s, k+1) != "with"
	}
	return false
}

// seated says whether the Russian word at token j, one of those behind a verb of
// bringing together, tells it with the words around it.
func (sc *scene) seated(j int) bool {
	g := sc.c.g
	before, next := g.at(sc.s, j-1), g.at(sc.s, j+1)
	switch g.lower(j) {
	case "собой":
		return before == "между"
	case "другом":
		return before == "с" && g.at(sc.s, j-2) == "друг"
	case "кабинете":
		return true
	case "себя":
		return before == "у" // собрал у себя А и Б
	}
	return next == "переговоров" || before == "одним" || before == "один" || before == "общий" || before == "общим"
}

// ownsObject says whether a thing, and no person, stands right behind the Russian verb at
// token k: «отвела обвинения министра», «свела доводы депутатов».
func (sc *scene) ownsObject(k int) bool {
	g := sc.c.g
	if k+2 < sc.s.end && adverbial.has(g.lower(k+1)) {
		k++ // свёл сегодня за одним столом
	}
	if k+1 >= sc.s.end {
		return false
	}
	t := &g.d.tokens[k+1]
	return t.kind == word && !g.isHead[k+1] && g.names[k+1] == 0 && !t.function && !isRussianAdjective(t.lower) &&
		!startsWithAny(t.lower, animateRussian)
}

// atTable stand in front of a table that people sit at; on it things are put.
var atTable = wordSet("at around round")

// gathering says whether the sentence has a verb of bringing others together.
func (sc *scene) gathering() bool {
	if sc.c.g.d.lang == "kk" || len(sc.c.at[sc.si]) < 2 {
		return false
	}
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if isGathering.has(&sc.c.g.d.tokens[k]) {
			return true
		}
	}
	return false
}
