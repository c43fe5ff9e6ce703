package language

import (
	"slices"

	"minber/digest"
)

// ledThroughWords are the Russian verbs of leading somebody through a place.
const ledThroughWords = "провёл провел провела провели"

var ledThrough = wordSet(ledThroughWords)

// throughPlaces says whether the Russian verb at token k tells that somebody was led through a
// place: «провёл гостя по цехам», «по музею их провела директор».
func (sc *scene) throughPlaces(k int) bool {
	const near = 7
	g := sc.c.g
	for j := max(sc.s.first, k-near+2); j < min(sc.s.end-1, k+near); j++ {
		place := j + 1
		if lastIs(g.lower(place), "ым", "им", "ому", "ему", "ой", "ей") && place+1 < sc.s.end {
			place++ // по рисовым чекам
		}
		if g.lower(j) == "по" && !g.d.tokens[place].upper && lastIs(g.lower(place), "ам", "ям", "у", "ю") && !matterWords.has(&g.d.tokens[place]) && !sc.newClause(min(j, k), max(j, k)) {
			return true
		}
	}
	return false
}

// matterWords begin the Russian nouns of what is led or held by way of something, rather than through it.
var matterWords = beginsWith("вопрос", "итог", "тем", "приглашени", "телефон", "поручени", "инициатив", "просьб", "проблем", "закон", "проект", "поводу", "случаю", "видеосвязи", "бюджет", "развити", "сотрудничеств")

// toldVisitor reads who told a visitor something on the spot, where the Russian sentence before tells
// of the visit: «Сенатор А побывала на заводе. О планах ей рассказал директор Б».
func (sc *scene) toldVisitor() bool {
	led, g := sc.led, sc.c.g
	if g.d.lang != "ru" || sc.any&tellsTold == 0 || sc.any&(tellsPaper|tellsDeny|tellsPhone|tellsReporter) != 0 || sc.looksForward() || led.stayAt != sc.si-1 || len(led.came) == 0 {
		return false
	}
	sc.group()
	var who []*person
	whom := 0
	for i := range sc.cos {
		if co := &sc.cos[i]; co.members[0].stand.cases&dative != 0 && co.part&partTo != 0 && !russianHasPreposition(g.lower(max(sc.s.first, co.first-1))) {
			who, whom = sc.whoIs(co, nil), co.first
		}
	}
	if len(who) != 1 || !slices.Contains(led.came, who[0]) || !sc.namedIn(who[0], sc.si-1) {
		return false
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.part&partSubject == 0 || co.cases&nominative == 0 || co.members[0].stand.cases != 0 || len(co.members) > 1 {
			continue
		}
		if p := co.members[0].who[0]; p != who[0] && len(p.roles) > 0 && !sc.commaBetween(min(whom, co.first), max(whom, co.first)) && sc.namedHere(p) && !isLawmaker(p) && !reports(p) {
			e := encounter{at: co.first, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting}
			sc.record(&e, []*person{p}, who)
			return true
		}
	}
	return false
}

// namedIn says whether a sentence names somebody.
func (sc *scene) namedIn(p *person, si int) bool {
	return slices.ContainsFunc(sc.c.at[si], func(m *mention) bool { return m.p == p && !m.office })
}

// looksForward says whether a Russian word of the sentence looks ahead, other than the matter of what
// is told: «о планах рассказал».
func (sc *scene) looksForward() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsAhead != 0 && !(k > sc.s.first && aboutWord.has(sc.c.g.lower(k-1))) {
			return true
		}
	}
	return false
}
