package language

import (
	"slices"
	"strings"
)

// listsKazakhPartners says whether a Kazakh sentence without a verb lists those with whom the
// meetings were of which the one before told: «Атап айтқанда, А-мен және Б-мен», «Алғашқысы – А-мен».
func (sc *scene) listsKazakhPartners() bool {
	g := sc.c.g
	if g.d.lang != "kk" || len(sc.meets) > 0 || sc.any&(tellsAhead|tellsDeny|tellsCancel) != 0 {
		return false
	}
	first, next := g.lower(sc.s.first), g.at(sc.s, sc.s.first+1)
	opens := first == "атап" && strings.HasPrefix(next, "айт") || (first == "соның" || first == "оның") && next == "ішінде" || eachOfSeveral[first] && isDash(next)
	return opens && kazakhEnding(g.lower(sc.lastWord())) == instrumental
}

// eachOfSeveral are the Kazakh words for each of several meetings told before.
var eachOfSeveral = setOf("алғашқысы біріншісі бірі екіншісі үшіншісі төртіншісі соңғысы келесісі")

// tellsOfSeveral says whether a Kazakh noun tells that several meetings were held, by nobody who
// is named: «Сапар кезінде бірнеше кездесу өтті».
func (sc *scene) tellsOfSeveral(e *encounter) bool {
	g := sc.c.g
	if g.d.lang != "kk" || e.tells&tellsTalk == 0 || !sc.heldAtEnd() || sc.isSitting(e) {
		return false
	}
	for k := max(sc.s.first, e.at-3); k < e.at; k++ {
		switch low := g.lower(k); {
		case low == "бірнеше", low == "бірқатар", numerals[low] > 1:
			return true
		}
	}
	return strings.HasPrefix(g.lower(e.at), "кездесулер") || strings.HasPrefix(g.lower(e.at), "келіссөздер")
}

// namedFrom says whether the text names somebody only from the sentence on.
func (sc *scene) namedFrom(p *person) bool {
	return len(p.mentions) == 0 || p.mentions[0].first >= sc.s.first
}

// attendedKazakh reads a Kazakh sentence that tells who took part in a meeting with somebody: he
// met that one, and whoever met somebody before did not. «Әкім А-мен кездесуге депутат Б қатысты».
func (sc *scene) attendedKazakh() bool {
	g := sc.c.g
	if g.d.lang != "kk" || len(sc.meets) != 1 || sc.mark(sc.lastWord())&tellsJoin == 0 {
		return false
	}
	e := &sc.meets[0]
	if e.tells&tellsTalk == 0 || !endsInAim(g.lower(e.at)) || sc.isSitting(e) {
		return false
	}
	var with, who *company
	for i := range sc.cos {
		switch co := &sc.cos[i]; {
		case co.members[0].stand.cases != 0:
		case co.cases == instrumental && co.end <= e.at && e.at-co.end < 3:
			with = co
		case co.first > e.at && co.part&partSubject != 0:
			who = co
		}
	}
	if with == nil || who == nil {
		return false
	}
	as, bs := sc.whoIs(who, nil), sc.whoIs(with, nil)
	if len(as) > mostWitnesses || slices.Contains(as, bs[0]) {
		return false
	}
	sc.record(e, as, bs)
	return true
}
