package language

import "minber/digest"

// Meetings that somebody made others hold: "brought A and B together in her office",
// "sat A and B down at one table". Whoever did it was there.

// gathers are the verbs of bringing others to talk, and the words behind those who
// were brought, one of which tells it.
var gathers = map[string]map[string]bool{
	"brought": setOf("together"), "got": setOf("together"), "called": setOf("together"),
	"sat": setOf("down table"), "seated": setOf("table"), "put": setOf("table"),
	"свёл": seatedAt, "свел": seatedAt, "свела": seatedAt, "помирил": seatedAt, "помирила": seatedAt, "примирил": seatedAt, "примирила": seatedAt, "усадил": seatedAt, "усадила": seatedAt,
}

var seatedAt = setOf("стол столом кабинете собой другом")

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
		if others == nil || !sc.gathersBehind(k, others) || almost[g.lower(k-1)] || g.lower(k+1) == "бы" {
			continue
		}
		e := &encounter{at: k, from: sc.s.first, to: sc.s.end, tells: tellsMeet, kind: digest.KindMeeting}
		host := sc.grammarSubject(e, []*company{others}, false)
		if host == nil || len(host.members) > 1 || sc.unreal(e) {
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
var almost = setOf("nearly almost never hardly не почти едва чуть бы")

// gathersBehind says whether the words behind those in a list tell that the verb at
// token k brought them to one place to talk: together, at one table, за стол
// переговоров. What is of theirs is not they, and who is got to do something does it.
func (sc *scene) gathersBehind(k int, co *company) bool {
	const farthest = 6
	g := sc.c.g
	switch g.at(sc.s, co.end) {
	case "'s", "’s", "'", "’", "to":
		return false
	}
	words := gathers[g.lower(k)]
	for j := k + 1; j < co.first && g.d.lang == "ru"; j++ {
		if words[g.lower(j)] {
			return true // свела в своём кабинете министра и депутата
		}
	}
	for j := co.end; j < min(sc.s.end, co.end+farthest); j++ {
		switch low := g.lower(j); {
		case low == "," && j > co.end:
			return false
		case !words[low]:
		case low == "table":
			return j-co.end < farthest && (atTable[g.lower(j-1)] || atTable[g.lower(j-2)] || atTable[g.lower(j-3)])
		default:
			return true
		}
	}
	return false
}

// atTable stand in front of a table that people sit at; on it things are put.
var atTable = setOf("at around round")

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
