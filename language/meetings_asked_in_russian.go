package language

import "strings"

// Who came to Russian talks that two had begun.

// askedToTalks reads who was asked in to the talks told before, or came to them too: «Третьей к столу
// пригласили министра А», «К разговору подключили Б», «На встречу пришёл и В». It says whether somebody was.
func (sc *scene) askedToTalks() bool {
	led, g := sc.led, sc.c.g
	if g.d.lang != "ru" || sc.si-led.at > askedReach || led.at >= sc.si || len(led.hosts) == 0 || len(led.guests) == 0 || sc.any&tellsDeny != 0 {
		return false
	}
	verb, asked := sc.verbOfAskingIn()
	if verb < 0 {
		return false
	}
	sc.group()
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first <= verb || co.members[0].stand.cases != 0 || sc.commaBetween(verb, co.first) {
			continue
		}
		if asked && co.cases&accusative != 0 || !asked && co.cases&nominative != 0 && co.part&partSubject != 0 {
			sc.join(persons([]*company{co}), led.hosts, led.guests)
			return led.at == sc.si
		}
	}
	return false
}

// askedReach is how many sentences behind a meeting it is told who came to it later.
const askedReach = 4

// verbOfAskingIn is the token of the Russian verb of asking somebody in to talks, or of coming to them,
// beside the words for the talks, -1 if there is none; asked tells which.
func (sc *scene) verbOfAskingIn() (verb int, asked bool) {
	const farthest = 3
	g := sc.c.g
	for k := sc.s.first; k+1 < sc.s.end; k++ {
		low, noun := g.lower(k), g.lower(k+1)
		toTable := low == "к" && (noun == "столу" || noun == "беседе" || noun == "разговору" || noun == "переговорам" || noun == "встрече")
		toTalks := low == "на" && (noun == "встречу" || noun == "беседу" || noun == "разговор" || noun == "переговоры") || low == "за" && noun == "стол"
		if !toTable && !toTalks || russianHasPreposition(g.at(sc.s, k+2)) {
			continue
		}
		for j := max(sc.s.first, k-farthest); j < min(sc.s.end, k+2+farthest); j++ {
			switch w := g.lower(j); {
			case sc.c.inQuote(j):
			case startsWithAny(w, []string{"пригласили=", "позвали=", "подключили=", "привлекли=", "усадили=", "подозвали="}):
				return j, true
			case toTalks && j == k+2 && startsWithAny(w, cameForTalks) && alsoRussian.has(strings.ToLower(g.at(sc.s, j+1))):
				return j, false
			}
		}
	}
	return -1, false
}
