package language

import "strings"

// Which talks a Russian sentence says that somebody took part in: those told just before, or others.

// talksJoined is the token of the noun of talks in which the word of taking part at token k says
// that somebody took part: «участвовал во встрече», «на беседе присутствовал»; -1 if none is near.
func (sc *scene) talksJoined(k int) int {
	const farthest = 6
	g := sc.c.g
	for j := k + 1; j < min(sc.s.end, k+farthest); j++ {
		if low := g.lower(j); sc.mark(j)&(tellsTalk|tellsAudience) != 0 {
			return j
		} else if g.names[j] != 0 || g.d.tokens[j].kind != word || !g.d.tokens[j].function && !isRussianAdjective(low) && !isPartIn(low) {
			break
		}
	}
	for j := k - 1; j >= max(sc.s.first+1, k-farthest); j-- {
		if sc.mark(j)&(tellsTalk|tellsAudience) != 0 && russianHasPreposition(g.lower(j-1)) {
			return j
		} else if g.names[j] != 0 {
			break
		}
	}
	return -1
}

// isPartIn says whether a Russian word is part of the verb of taking part: принял участие.
func isPartIn(low string) bool {
	return low == "участие" || startsWithAny(low, []string{"принял", "приним", "принявш"})
}

// ofOtherTalks says whether the talks in which the word at token k says that somebody took part are
// others than those told before: they have partners of their own, who are many or not of them.
func (sc *scene) ofOtherTalks(k int) bool {
	const farthest = 5
	g := sc.c.g
	at := sc.talksJoined(k)
	if g.d.lang != "ru" || at < 0 || at+1 >= sc.s.end {
		return false
	}
	next := at + 1
	if low := g.lower(next); low == "с" || low == "со" {
		return !sc.withOneOfThem(next + 1)
	}
	for j := next; j < min(sc.s.end, next+farthest) && g.names[j] == 0 && g.d.tokens[j].kind == word; j++ {
		if g.lower(j) == "в" && sc.inOtherHouse(j+1) {
			return true
		}
	}
	for next+1 < sc.s.end && isRussianAdjective(g.lower(next)) && lastIs(g.lower(next), "ых", "их") {
		next++
	}
	return sc.pluralOfPeople(next)&genitive != 0 && g.lower(next) != "глав" && !sc.c.callsFor(sc.led.hosts[0], next) && !sc.c.callsFor(sc.led.guests[0], next)
}

// withOneOfThem says whether whom Russian talks were with, told from token k on, is one of those who
// met last, or a word for him.
func (sc *scene) withOneOfThem(k int) bool {
	const farthest = 8
	g := sc.c.g
	for end := min(sc.s.end, k+farthest); k < end; k++ {
		low := g.lower(k)
		if _, ok := standIns["ru"][low]; ok || low == "участием" || isPeer(low) || g.place[k] != "" || sc.c.callsFor(sc.led.guests[0], k) || sc.c.callsFor(sc.led.hosts[0], k) {
			return true
		}
		for _, m := range sc.c.at[sc.si] {
			if m.first == k {
				return sc.oneOfThose(m.p)
			}
		}
		if g.d.tokens[k].kind == punct {
			break
		}
	}
	return false
}

// isPeer says whether a Russian word is one for whoever talks are with.
func isPeer(low string) bool {
	return startsWithAny(low, []string{"коллег", "гост", "собеседник", "делегаци"})
}

// oneOfThose says whether somebody is one of those who met last.
func (sc *scene) oneOfThose(p *person) bool {
	for _, side := range [...][]*person{sc.led.hosts, sc.led.guests, sc.led.withHosts, sc.led.withGuest} {
		for _, q := range side {
			if p == q {
				return true
			}
		}
	}
	return false
}

// inOtherHouse says whether the house or ministry named at token k is of neither of those who met.
func (sc *scene) inOtherHouse(k int) bool {
	g := sc.c.g
	if k >= sc.s.end || !strings.HasPrefix(g.lower(k), "мин") || !g.d.tokens[k].upper || g.place[k] != "" {
		return false
	}
	for _, p := range [...]*person{sc.led.hosts[0], sc.led.guests[0]} {
		if sc.c.callsFor(p, k) || len(p.roles) > 0 && p.roles[0].noun.class == "minister" {
			return false
		}
	}
	return true
}

// joinsTalks says whether a word of the Russian sentence tells that somebody took part in talks,
// whatever else it speaks of: «присутствовавший на встрече А предложил провести форум».
func (sc *scene) joinsTalks() bool {
	for k := sc.s.first; sc.c.g.d.lang == "ru" && k < sc.s.end; k++ {
		if sc.mark(k)&tellsJoin != 0 && !sc.c.inQuote(k) && sc.talksJoined(k) >= 0 {
			return true
		}
	}
	return false
}

// ofGatheringBetween says whether the pronoun with which a Russian sentence tells where somebody was takes up a
// gathering of others, told behind the talks: «А встретился с Б. Вечером прошёл семинар. В нём участвовал ректор В».
func (sc *scene) ofGatheringBetween() bool {
	g, k := sc.c.g, sc.s.first
	if g.d.lang != "ru" || sc.si-sc.led.at < 2 {
		return false
	}
	if isPartIn(g.lower(k)) {
		k++
	}
	if low := g.lower(k); low != "на" && low != "в" {
		return false
	}
	ends := pronounEndings[g.at(sc.s, k+1)]
	s := &g.d.sentences[sc.si-1]
	for j := s.first; ends != nil && j < s.end; j++ {
		for _, e := range g.l.wordFacts("ru", &g.d.tokens[j]).events {
			_, tail, two := strings.Cut(e.stem, " ")
			if two && !strings.HasPrefix(g.at(s, j+1), tail) || !e.kind.gathers() || e.kind == audience || e.kind == journey || sc.c.inQuote(j) {
				continue
			}
			noun := j
			if two && isRussianAdjective(g.lower(j)) {
				noun++ // круглый стол
			}
			if lastIs(g.lower(noun), ends...) {
				return true
			}
		}
	}
	return false
}

// pronounEndings are the endings, in the first case, of the Russian nouns that a pronoun can take up.
var pronounEndings = map[string][]string{"нем": ofHimOrIt, "нём": ofHimOrIt, "ней": {"а", "я"}, "них": {"ы", "и", "ия"}}

// ofHimOrIt are those of the masculine and the neuter.
var ofHimOrIt = []string{"р", "н", "т", "с", "м", "л", "д", "г", "к", "ие", "ье"}

// discussedThere says whether token k is a Russian discussion that is that of the talks, not of a thing
// of its own: «в обсуждении приняли участие», but not «в обсуждении законопроекта».
func (sc *scene) discussedThere(k int) bool {
	g := sc.c.g
	if low := g.lower(k); low != "обсуждении" && low != "дискуссии" || k+1 >= sc.s.end {
		return false
	}
	next := g.lower(k + 1)
	return g.d.tokens[k+1].kind == punct || isPartIn(next) || alsoRussian.has(next) || sc.mark(k+1)&tellsJoin != 0
}

// tookNoPart says whether a Russian sentence says that somebody took no part: «участия в беседе не
// принимал», «находящийся в отъезде», «был в это время в Брюсселе».
func (sc *scene) tookNoPart() bool {
	const farthest = 5
	g := sc.c.g
	for k := sc.s.first; g.d.lang == "ru" && k < sc.s.end; k++ {
		switch low := g.lower(k); {
		case low == "участия":
			for j := max(sc.s.first, k-farthest); j < min(sc.s.end, k+farthest); j++ {
				if sc.mark(j)&tellsDeny != 0 {
					return true
				}
			}
		case strings.HasPrefix(low, "отсутств"):
			return true
		case low == "время" && g.at(sc.s, k-1) == "это" && g.at(sc.s, k-2) == "в", low == "временем" && g.at(sc.s, k-1) == "тем":
			return true // тем временем
		}
	}
	return false
}

// cameByParticiple lists those of whom a Russian participle says that they were there, whatever the
// sentence tells of them and others: «присутствовавший на встрече посол А», «по словам А, участвовавшего
// в беседе».
func (sc *scene) cameByParticiple() (came []*person) {
	g := sc.c.g
	if g.d.lang != "ru" {
		return nil
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		low := g.lower(k)
		if k > sc.s.first && g.lower(k-1) == "среди" {
			continue // среди присутствовавших были А и Б
		}
		if !russianParticiple(low) || !startsWithAny(low, []string{"присутств", "участв", "присоедини", "подключи"}) && !(strings.HasPrefix(low, "приня") && g.at(sc.s, k+1) == "участие") && !(strings.HasPrefix(low, "находивш") && besideThem.has(g.at(sc.s, k+1))) {
			continue
		}
		behind := k == sc.s.first || g.lower(k-1) != ","
		var next *mention
		for _, m := range sc.c.at[sc.si] {
			if m.office || sc.c.inQuote(m.first) {
				continue
			}
			if !behind && m.end == k-1 {
				next = m
			}
			if behind && m.first > k && next == nil && sc.onlyItsOffice(k+1, m.first) {
				next = m
			}
		}
		if next != nil {
			came = appendPerson(came, next.p)
		}
	}
	return came
}

// besideThem are the Russian words for being in the same room: «А, находившаяся тут же».
var besideThem = wordSet("тут рядом")

// besideRussian reads who is told to have been in the room of the meeting told just before, whatever
// the sentence tells of him: «Ответ дала депутат А, находившаяся тут же».
func (sc *scene) besideRussian() bool {
	led := sc.led
	if sc.c.g.d.lang != "ru" || sc.si-led.at > memberReach || led.at >= sc.si || len(led.hosts) == 0 || len(led.guests) == 0 || !sc.anyOfWords(sc.s.first, besideThem) {
		return false
	}
	sc.group()
	sc.join(sc.cameByParticiple(), led.hosts, led.guests)
	return led.at == sc.si
}

// anyOfWords says whether one of some words stands in the sentence from token k on.
func (sc *scene) anyOfWords(k int, words *wordList) bool {
	for ; k < sc.s.end; k++ {
		if words.has(sc.c.g.lower(k)) {
			return true
		}
	}
	return false
}

// onlyItsOffice says whether the Russian tokens [from, to) are talks and an office.
func (sc *scene) onlyItsOffice(from, to int) bool {
	g := sc.c.g
	for k := from; k < to; k++ {
		if t := &g.d.tokens[k]; t.kind == punct && !isQuoteMark(t.text) || !sc.inRole(k) && !t.function && !isPartIn(t.lower) && sc.mark(k)&(tellsTalk|tellsAudience) == 0 && !isRussianAdjective(t.lower) {
			return false
		}
	}
	return true
}

// replaced says whether the Russian sentence tells that another one came in somebody's place: «вместо
// заболевшего посла А в беседе участвовал Б».
func (sc *scene) replaced(p *person) bool {
	const farthest = 8
	g := sc.c.g
	for _, m := range sc.c.at[sc.si] {
		if g.d.lang != "ru" || m.p != p {
			continue
		}
		for k := m.first - 1; k >= max(sc.s.first, m.first-farthest) && g.d.tokens[k].kind == word && g.names[k] == 0; k-- {
			if g.lower(k) == "вместо" {
				return true
			}
		}
	}
	return false
}
