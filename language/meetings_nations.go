package language

import "slices"

// Russian words for several by their countries: «грузинского и молдавского спикеров»,
// «с азербайджанской и турецкой коллегами», «казахстанцев».

// withNations puts those whom the adjectives of countries in front of a plural tell apart in
// the place of that plural, where the text has named somebody of each.
func (sc *scene) withNations(out []party) []party {
	g := sc.c.g
	if g.d.lang != "ru" {
		return out
	}
	for k := sc.s.first; k+3 < sc.s.end; k++ {
		if g.isHead[k] && (g.heads[k].plural || g.lower(k) == "главы") {
			out = sc.headsOfNations(out, k)
			continue
		}
		if g.place[k] == "" || g.capit[k] || g.lower(k+1) != "и" && g.lower(k+1) != "," || !isRussianAdjective(g.lower(k)) {
			continue
		}
		at := []int{k}
		j := k
		for ; j+2 < sc.s.end && g.place[j+2] != "" && (g.lower(j+1) == "," || g.lower(j+1) == "и") && isRussianAdjective(g.lower(j+2)); j += 2 {
			at = append(at, j+2)
		}
		cases := sc.pluralOfPeople(j + 1)
		if len(at) < 2 || g.lower(j-1) != "и" || cases == 0 || sc.c.nameFrom(sc.si, j+2) != nil {
			continue
		}
		out = sc.putNations(out, at, j+1, cases)
		k = j
	}
	return out
}

// headsOfNations puts those whom the plural of an office at token k means by their countries in
// the place of it: «главы казахстанской и туркменской делегаций», «спикеры парламентов Литвы
// и Латвии».
func (sc *scene) headsOfNations(out []party, k int) []party {
	const farthest = 9
	g := sc.c.g
	cases := sc.pluralOfPeople(k)
	var at []int
	end := k + 1
	for ; end < min(sc.s.end, k+farthest); end++ {
		if g.place[end] != "" && !g.capit[end] {
			at = append(at, end)
			continue
		}
		if low := g.lower(end); low != "и" && low != "," && !startsWithAny(low, whatNationsHave) {
			break
		}
	}
	for end > k+1 && (g.lower(end-1) == "," || g.lower(end-1) == "и") {
		end--
	}
	if n := len(at); cases == 0 || n < 2 || g.lower(at[n-1]-1) != "и" || sc.c.nameFrom(sc.si, end) != nil || sc.c.nameFrom(sc.si, end+1) != nil && g.d.tokens[end].kind == punct {
		return out
	}
	ps := make([]party, 0, len(at))
	for i, pl := range at {
		who := sc.whoOf(g.place[pl], k)
		if who == nil || slices.ContainsFunc(ps, func(p party) bool { return p.who[0] == who }) {
			return out
		}
		p := party{first: pl, end: pl + 1, who: []*person{who}, cases: cases}
		if i == 0 {
			p.first = k
			p.part = sc.russianPart(&p)
		} else {
			p.part, p.cases = ps[0].part, ps[0].cases
		}
		ps = append(ps, p)
	}
	ps[len(ps)-1].end = end
	out = slices.DeleteFunc(out, func(p party) bool { return p.first < end && p.end > k })
	i, _ := slices.BinarySearchFunc(out, k, func(p party, k int) int { return p.first - k })
	return slices.Insert(out, i, ps...)
}

// whatNationsHave are beginnings of what the heads of several countries' houses lead.
var whatNationsHave = []string{"делегаци", "парламент", "палат", "сенат", "сейм", "верхн", "нижн", "групп", "стран=", "государств=", "республик", "дружб"}

// putNations puts those whom the adjectives at some tokens in front of the plural at token
// noun mean into the parties of the sentence.
func (sc *scene) putNations(out []party, at []int, noun int, cases kase) []party {
	ps := make([]party, 0, len(at))
	for i, k := range at {
		end := k + 1
		if i == len(at)-1 {
			end = noun + 1
		}
		who := sc.whoOf(sc.c.g.place[k], noun)
		if who == nil {
			return out
		}
		p := party{first: k, end: end, who: []*person{who}, cases: cases}
		p.part = sc.russianPart(&p)
		if i > 0 {
			p.part, p.cases = ps[0].part, ps[0].cases
		}
		ps = append(ps, p)
	}
	out = slices.DeleteFunc(out, func(p party) bool { return p.first <= noun && p.end > at[0] })
	i, _ := slices.BinarySearchFunc(out, at[0], func(p party, k int) int { return p.first - k })
	return slices.Insert(out, i, ps...)
}

// whoOf returns who of a country is meant by the plural at token k: who holds that office,
// else who met somebody, else who was named last.
func (sc *scene) whoOf(code string, k int) *person {
	var last *person
	for si := sc.si; si >= 0 && si > sc.si-nounReach; si-- {
		for i := len(sc.c.at[si]) - 1; i >= 0; i-- {
			m := sc.c.at[si][i]
			if m.first >= k || sc.c.sideOf(m.p) != code || sc.c.inQuote(m.first) || reports(m.p) {
				continue
			}
			if sc.c.callsFor(m.p, k) {
				return m.p
			}
			if main := sc.c.mainOver(sc.led, m.p, code, k, 0, nil); main != nil {
				return main
			}
			if last == nil || presides(m.p) && !presides(last) {
				last = m.p
			}
		}
	}
	return last
}

// pluralOfPeople returns the cases of a Russian plural that means people at token k, 0 if it
// is none.
func (sc *scene) pluralOfPeople(k int) kase {
	g := sc.c.g
	low := g.lower(k)
	if !(g.isHead[k] && (g.heads[k].plural || low == "главы")) && !startsWithAny(low, pluralPeople) {
		return 0
	}
	switch {
	case lastIs(low, "ами", "ями"):
		return instrumental
	case lastIs(low, "ам", "ям"):
		return dative
	case lastIs(low, "ов", "ев", "ей", "лег"):
		return accusative | genitive
	case lastIs(low, "ы", "и"):
		return nominative
	}
	return 0
}

// pluralPeople are beginnings of Russian nouns of people beside offices.
var pluralPeople = []string{"коллег", "политик", "гост", "парламентари", "дипломат", "представител", "законодател", "собеседник"}

// peoplePlural returns the cases of the Russian plural of those of a people, 0 if a word is
// none: казахстанцев, датчане, россиянами, чехов.
func peoplePlural(low string) kase {
	switch {
	case lastIs(low, "цев", "цов", "чан", "иян", "рян", "тян", "мян", "жан", "ов"):
		return accusative | genitive
	case lastIs(low, "цами", "чанами", "янами", "жанами", "ками", "хами", "нами"):
		return instrumental
	case lastIs(low, "цы", "чане", "яне", "жане", "ки", "хи", "ны"):
		return nominative
	}
	return 0
}

// metOfNation returns those of the side of the meeting told last that is of the country which
// the Russian adjective in front of the plural at token k tells, deputies only.
func (sc *scene) metOfNation(k int, not []*person) (out []*person) {
	const reach = 5
	led, g := sc.led, sc.c.g
	if g.d.lang != "ru" || k == sc.s.first || g.place[k-1] == "" || len(led.hosts) == 0 || sc.si-led.at > reach {
		return nil
	}
	for _, side := range [...][2][]*person{{led.hosts, led.withHosts}, {led.guests, led.withGuest}} {
		if len(side[0]) == 0 || sc.c.sideOf(side[0][0]) != g.place[k-1] || slices.Contains(not, side[0][0]) {
			continue
		}
		if len(not) > 0 && led.lastOf(not[0], side[0][0]) != nil {
			return nil // he recalls another meeting
		}
		for i, ps := range side {
			for _, p := range ps {
				if (i == 0 || sitsInHouse(p)) && !slices.Contains(not, p) {
					out = appendPerson(out, p)
				}
			}
		}
		return out
	}
	return nil
}

// gathersThem says whether a Russian verb in front of an encounter makes several meet each
// other: «собрал за одним столом А и Б», «усадил за чай А с Б».
func (sc *scene) gathersThem(e *encounter) bool {
	return sc.c.g.d.lang == "ru" && e.at > sc.s.first && startsWithAny(sc.c.g.lower(e.at-1), bringsTogether)
}

var bringsTogether = []string{"собрал", "усадил", "посадил", "свел=", "свёл=", "свела="}

// rememberedMain returns whom of those who met last a Russian pronoun in an oblique case takes up,
// where the sentences since have named none but those who were at their side: «… участвовал и В.
// Позже его принял Г». Of two it is the one who came.
func (sc *scene) rememberedMain(p *party, not []*person) *person {
	const reach = 3
	led := sc.led
	if sc.c.g.d.lang != "ru" || p.stand.sex == 0 || len(led.hosts) == 0 || sc.si-led.metAt > reach || len(led.withHosts)+len(led.withGuest) == 0 {
		return nil
	}
	for si := led.metAt + 1; si <= sc.si; si++ {
		for _, m := range sc.c.at[si] {
			if m.first < p.first && !slices.Contains(led.withHosts, m.p) && !slices.Contains(led.withGuest, m.p) {
				return nil
			}
		}
	}
	var best *person
	top := 0
	for _, o := range [...]*person{led.guests[0], led.hosts[0]} {
		if n, known := sc.callerAt(o, p.first); known && agrees(o, p.stand.sex) && !slices.Contains(not, o) {
			if n += sc.callerSide(o, "", not); best == nil || n > top {
				best, top = o, n
			}
		}
	}
	return best
}

// listInSentence returns the list of subjects in front of a Russian plural pronoun that opens a
// clause of place: «он вместе с А побывал в Риге, где их принял Б».
func (sc *scene) listInSentence(p *party, not []*person) []*person {
	if sc.c.g.d.lang != "ru" || !sc.severed(sc.s.first, p.first) {
		return nil
	}
	for i := len(sc.cos) - 1; i >= 0; i-- {
		if co := &sc.cos[i]; co.end <= p.first && len(co.members) > 1 && co.part&partSubject != 0 {
			return sc.whoIs(co, not)
		}
	}
	return nil
}
