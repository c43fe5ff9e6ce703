package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// Russian sentences that tell who those without names were whom somebody met just before.

// tookPartThere says whether a sentence tells who took part in the talks told before: «Во встрече участвовали
// председатель Думы А и спикер Сената Б» behind «Президент встретился с участниками ассамблеи», «Участие в ней
// приняли А, Б и В». They met the one who met people without names, and nobody is told to have met another of them.
func (sc *scene) tookPartThere() bool {
	g, k := sc.c.g, sc.s.first
	if g.lower(k) == "участие" {
		k++
	}
	if low := g.lower(k); low != "на" && low != "в" && low != "во" {
		return false
	}
	if k++; whichTalks.has(g.at(sc.s, k)) {
		k++
	}
	if low := g.at(sc.s, k); !atTalksRussian.has(low) || low == "нем" || low == "нём" {
		return false
	}
	for k++; alsoRussian.has(g.at(sc.s, k)); k++ {
	}
	switch low := g.at(sc.s, k); {
	case strings.HasPrefix(low, "участвова"), strings.HasPrefix(low, "присутствова"), isPartIn(low):
		return sc.namesSomebody(k + 1)
	}
	return false
}

// atWhose is which of several hosts a Russian sentence tells to have been called on, where others were too, nil if it
// tells none: «А и Б приняли посла. Среди присутствовавших на приёме у президента был В».
func (sc *scene) atWhose(guests []*person) *person {
	if sc.c.g.d.lang != "ru" || len(guests) == 0 {
		return nil
	}
	for _, m := range sc.c.at[sc.si] {
		if m.first > sc.s.first && sc.c.g.lower(m.first-1) == "у" && !slices.Contains(guests, m.p) && sc.led.lastOf(m.p, guests[0]) != nil {
			return m.p
		}
	}
	return nil
}

// toldThere reads who of the people whom somebody met without their names spoke to him, or spoke there as the head of
// those people: «Депутат А встретилась с жителями. Учитель Б пожаловался ей на дорогу», «А провела встречу с
// коллективом завода. Его директор Б предложил …».
func (sc *scene) toldThere() bool {
	led, g := sc.led, sc.c.g
	if g.d.lang != "ru" || len(led.opener) != 1 || sc.si-led.openerAt != 1 || sc.any&(tellsPaper|tellsDeny|tellsPhone|tellsReporter) != 0 {
		return false
	}
	one := led.opener[0]
	sc.group()
	k := sc.s.first
	theirs := hisTheirs.has(g.lower(k)) && g.isHead[min(k+1, sc.s.end-1)]
	if !theirs && !sc.speaksTo(one) && !sc.oneOfPeopleSpeaks() {
		return false
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.part&partSubject == 0 || co.cases&nominative == 0 || co.members[0].stand.cases != 0 || len(co.members) > 1 || theirs && co.first > k+1 {
			continue
		}
		if p := co.members[0].who[0]; p != one && len(p.roles) > 0 && sc.namedHere(p) && !isLawmaker(p) && !(isLawmaker(one) && presides(p)) && !reports(p) && !sc.c.inQuote(co.first) {
			e := encounter{at: co.first, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting}
			sc.record(&e, led.opener, []*person{p})
			return true
		}
	}
	return false
}

// hisTheirs are the Russian words for whose somebody is.
var hisTheirs = wordSet("его ее её их")

// speaksTo says whether a Russian sentence tells that somebody asked, told or showed one something.
func (sc *scene) speaksTo(one *person) bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if !startsWithAny(sc.c.g.lower(k), toldVerbs) || sc.c.inQuote(k) {
			continue
		}
		for _, m := range sc.c.at[sc.si] {
			if m.p == one && m.first > k {
				return true
			}
		}
		for i := range sc.cos {
			co := &sc.cos[i]
			if x := co.members[0].stand; x.cases != 0 && x.cases&nominative == 0 && x.count == 1 && co.first-k < 3 && k-co.end < 3 {
				if who := sc.whoIs(co, nil); len(who) == 1 && who[0] == one {
					return true
				}
			}
		}
	}
	return false
}

// oneOfPeopleSpeaks says whether a Russian sentence opens with somebody of a trade, who told or asked something, and of
// no one to whom: «Главный врач А рассказал о нехватке кадров», but not «Учитель А рассказал газете о школе».
func (sc *scene) oneOfPeopleSpeaks() bool {
	g, k := sc.c.g, sc.s.first
	if isRussianAdjective(g.lower(k)) {
		k++
	}
	if !ofTrade.has(g.at(sc.s, k)) {
		return false
	}
	for _, m := range sc.c.at[sc.si] {
		if m.first > k && startsWithAny(g.at(sc.s, m.end), toldVerbs) {
			next := g.at(sc.s, m.end+1)
			return aboutWord.has(next) || next == "," || next == "про"
		}
	}
	return false
}

// ofTrade are Russian nouns for those at work at a place that somebody visits, and who live there.
var ofTrade = wordSet("директор заведующий заведующая врач главврач медсестра учитель учительница преподаватель ректор декан инженер мастер рабочий фермер тренер студент студентка школьник школьница ветеран пенсионер пенсионерка житель жительница предприниматель аксакал")

// toldVerbs begin the Russian verbs of what people say to whoever came to see them.
var toldVerbs = []string{"пожалов", "попросил", "рассказал", "поведал", "показал", "поблагодарил", "обратил", "спросил", "посетовал"}
