package language

// namesOfOthers says whether an English text calls several people by a first name and a
// surname of which none is borne in a country: a Senate of which it tells without naming a
// country is then rather another's.
func (g *stage) namesOfOthers(country string) bool {
	const enough = 3 // names
	if g.d.lang != "en" {
		return false
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(g.d.tokens); i++ {
		t, next := &g.d.tokens[i], &g.d.tokens[i+1]
		if t.kind != word || next.kind != word || !t.upper || !next.upper || !g.l.spelled(t.text) || g.place[i] != "" || g.place[i+1] != "" || g.bodyAt[i+1] != nil || seen[next.text] {
			continue
		}
		p := &person{given: t.text, family: next.text}
		if hints := g.l.origins.read(p); hints.of(country) > 0 || len(hints) == 0 && g.shape(i+1) > 0 {
			return false
		}
		seen[next.text] = true
	}
	return len(seen) >= enough
}

// another says whether the noun of a house at token i stands with another country than
// this: the Senate of Kenya, «Кенийский сенат», «Кения Сенаты».
func (g *stage) another(i int, country string) bool {
	beside := func(k int) bool {
		return k >= 0 && k < len(g.place) && g.place[k] != "" && g.place[k] != country
	}
	switch g.d.lang {
	case "en":
		if g.lower(i-1) == "'s" || g.lower(i-1) == "’s" {
			return beside(i - 2)
		}
		return beside(i-1) || g.lower(i+1) == "of" && (beside(i+2) || g.lower(i+2) == "the" && beside(i+3))
	case "ru":
		return beside(i-1) || beside(i+1) && g.d.tokens[i+1].upper
	}
	return beside(i-1) && g.d.tokens[i-1].upper
}
