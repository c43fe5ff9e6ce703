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
			if main := sc.c.mainOver(sc.led, m.p, code, 0, nil); main != nil {
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
	if !(g.isHead[k] && g.heads[k].plural) && !startsWithAny(low, pluralPeople) {
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
	case lastIs(low, "цев", "цов", "чан", "иян", "рян", "тян", "мян", "жан", "ков", "хов", "нов"):
		return accusative | genitive
	case lastIs(low, "цами", "чанами", "янами", "жанами", "ками", "хами", "нами"):
		return instrumental
	case lastIs(low, "цы", "чане", "яне", "жане", "ки", "хи", "ны"):
		return nominative
	}
	return 0
}
