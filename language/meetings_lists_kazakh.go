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
	opens := first == "атап" && strings.HasPrefix(next, "айт") || (first == "соның" || first == "оның") && next == "ішінде" || eachOfSeveral.has(first) && isDash(next)
	return opens && kazakhEnding(g.lower(sc.lastWord())) == instrumental
}

// eachOfSeveral are the Kazakh words for each of several meetings told before.
var eachOfSeveral = wordSet("алғашқысы біріншісі бірі екіншісі үшіншісі төртіншісі соңғысы келесісі")

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

// caseOfGroup gives a Kazakh list the ending that the group without names behind it carries for all
// of them: «Елші әкім А, төраға Б және басқа да тұлғалармен кездесті». Without «және» what ends so
// is no more of the list: «А, Б, мектеп түлектері тұрғындармен кездесті».
func (sc *scene) caseOfGroup(co *company) {
	const farthest = 16
	g := sc.c.g
	if g.d.lang != "kk" || co.part&partSubject == 0 || co.cases != nominative || co.members[0].stand.cases != 0 || co.members[0].beside {
		return
	}
	joint := -1
	for k := co.end; k < min(sc.s.end, co.end+farthest); k++ {
		t := &g.d.tokens[k]
		switch low := t.lower; {
		case joinsList(low):
			joint = k
		case joint < 0 && k == co.end && low != ",":
			return
		case low == ",":
			joint = -1
		case t.kind != word || g.names[k] != 0 || sc.mark(k)&(tellsEncounter|tellsAside) != 0 || kazakhConverb(low):
			return
		case joint >= 0 && kazakhPlural(low):
			return // ... және кәсіпкерлер тұрғындармен кездесті
		case groupOfPeople(low):
			if joint >= 0 {
				sc.giveCase(co, kazakhEnding(low))
			}
			return
		}
	}
}

// giveCase gives a list the part that goes with the case of the partners or of those received.
func (sc *scene) giveCase(co *company, k kase) {
	co.part, co.cases = partWith, instrumental
	if k == accusative {
		co.part, co.cases = partObject, accusative
	}
}

// groupOfPeople says whether a Kazakh word is for people without names, in the case of those met or
// received: тұрғындармен, тұлғаларды, жұртшылықпен.
func groupOfPeople(low string) bool {
	stem, k := kazakhStemOf(low), kazakhEnding(low)
	return (k == instrumental || k == accusative) && (kazakhPlural(stem) || startsWithAny(stem, groupsOfPeople))
}

// groupsOfPeople begin Kazakh words in the singular for many people.
var groupsOfPeople = []string{"халық", "халқы", "жұртшылық", "қауым", "ұжым", "диаспора", "актив", "белсенді", "зиялы", "тұрғын", "басшылық", "басшылығы"}
