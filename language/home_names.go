package language

import "minber/digest"

// namesOfOthers says whether an English text calls several people by a first name and a
// surname of which none is borne in a country: a Senate of which it tells without naming a
// country is then rather another's.
func (g *stage) namesOfOthers(country string) bool {
	const enough, ofOne = 3, 4 // names, and for each that may be borne there
	if g.d.lang != "en" {
		return false
	}
	seen, theirs := map[string]bool{}, 0
	for i := 0; i+1 < len(g.d.tokens); i++ {
		t, next := &g.d.tokens[i], &g.d.tokens[i+1]
		if t.kind != word || next.kind != word || !t.upper || !next.upper || !g.l.spelled(t.text) || g.place[i] != "" || g.place[i+1] != "" || g.bodyAt[i+1] != nil || seen[next.text] {
			continue
		}
		p := &person{given: t.text, family: next.text}
		if hints := g.l.origins.read(p); hints.of(country) > 0 || len(hints) == 0 && g.shape(i+1) > 0 {
			theirs++
		}
		seen[next.text] = true
	}
	return len(seen)-theirs >= max(enough, ofOne*theirs)
}

// unsigned says whether nothing in a text is a sign of a country but parliaments called as
// many countries call theirs: no place, office, agency or money of it, and no names. Its
// language is one where only that country writes in it.
func (g *stage) unsigned(country string) bool {
	return g.l.homes[country] && !g.named[country] && country != ownCountry[g.d.lang] && !g.namesOf(country)
}

// namesOf says whether a text calls as many people by names of a country as by others. Names
// that many nations share, Мария, are no one's.
func (g *stage) namesOf(country string) bool {
	const few = 6 // nations
	theirs, others := 0, 0
	for i := 0; i+1 < len(g.d.tokens); i++ {
		t, next := &g.d.tokens[i], &g.d.tokens[i+1]
		if t.kind != word || next.kind != word || !t.upper || !next.upper || g.isHead[i] || g.place[i] != "" || g.place[i+1] != "" || len(g.words[i].peoples) == 0 && !g.l.spelled(t.text) {
			continue
		}
		hints := g.l.origins.read(&person{given: t.text, family: next.text})
		if own := hints.of(country); own >= givenHint && hints.atLeast(own) <= few {
			theirs++
		} else {
			others++
		}
	}
	return theirs > 0 && theirs >= others
}

// chambersOfHome takes from a text that is from elsewhere, and names a country by nothing
// but chambers called like those of many, these chambers: the Senate in a report from
// Nairobi. Who writes in Kazakh and begins with a chamber means his own. Where nothing else
// is a sign of their country they are nobody's: «Депутаты парламента», of John Smith.
func (g *stage) chambersOfHome() {
	if g.l.homes[g.home] || g.items != nil {
		return
	}
	from, first := g.home != "" && g.reportsFrom(g.home), g.d.lang == "kk"
	unsigned := map[string]bool{}
	for i, b := range g.bodyAt {
		if first && b != nil {
			return
		}
		first = first && g.place[i] == ""
		if b == nil || b.Country == "" || b.Country == g.home || g.placed[b.Country] || g.properName(i) || b.Kind != digest.Chamber && b.Kind != digest.WholeParliament {
			continue
		}
		nobodys, asked := unsigned[b.Country]
		if !asked {
			nobodys = g.unsigned(b.Country)
			unsigned[b.Country] = nobodys
		}
		if nobodys || from && (b.Kind == digest.Chamber || g.d.lang == "en") {
			g.hint(b.Country)
			g.bodyAt[i], g.bodyN[i] = nil, 0
		}
	}
}

// reportsFrom says whether a text was written in a country: its dateline is there, or it
// names several places of it.
func (g *stage) reportsFrom(country string) bool {
	seen := ""
	for i := range g.d.tokens {
		t := &g.d.tokens[i]
		if g.town[i] != country && (g.place[i] != country || !g.capit[i]) || !t.upper {
			continue
		}
		name := firstRunes(t.lower, 4)
		if g.datelined(i) || seen != "" && seen != name {
			return true
		}
		seen = name
	}
	return false
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
