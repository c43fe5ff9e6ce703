package language

// wholeBody returns where the name of the body begins that a Kazakh office is of, where what
// was read of it from token first on starts in the middle: «Қаржы нарығын реттеу және дамыту
// агенттігінің төрағасы». The noun of the body stands in front of the office, at token h.
// Names begin with a capital; of others what belongs to a postposition or is done to an
// object is taken in: «апатты тексеру жөніндегі комиссияның төрағасы».
func (g *stage) wholeBody(s *sentence, first, from, h int) int {
	const longest = 10
	b := h - 1
	if b < max(from, s.first) || first > b || g.d.tokens[first].upper || !g.isOrg(b) && !startsWithAny(g.lower(b), kazakhBodies) || !endsWithAny(g.lower(b), "ның", "нің") {
		return first
	}
	for k := first - 1; k >= max(from, s.first, first-longest); k-- {
		t := &g.d.tokens[k]
		switch low := t.lower; {
		case t.text == ",", low == "және", low == "мен", low == "бен", low == "пен":
		case t.kind != word, g.names[k] != 0, g.isHead[k] && !kazakhGenitive(low), g.kinds[k]&stopWord != 0 && !kazakhOfOffice[low]:
			return g.dependsFrom(s, first, from)
		case endsInPlace(low), endsInSource(low), endsInObject(low) && !kazakhVerbalNoun(g.lower(k+1)), endsWithAny(low, "ған", "ген", "қан", "кен"):
			return g.dependsFrom(s, first, from)
		case t.upper:
			for k-1 >= max(from, s.first) && g.d.tokens[k-1].upper && g.names[k-1] == 0 && kazakhGenitive(g.lower(k-1)) {
				k-- // Сенаттың Конституциялық заңнама … комитетінің
			}
			return k
		}
	}
	return g.dependsFrom(s, first, from)
}

// kazakhBodies begin nouns of bodies in the genitive.
var kazakhBodies = []string{"комитет", "комисси", "агенттіг", "институт", "палата", "қауымдасты", "мисси", "одағ", "министрліг", "орталығ", "тобын"}

// dependsFrom is where a phrase begins whose word at token first needs what stands in front
// of it: әдеп жөніндегі, бюджетті бақылау.
func (g *stage) dependsFrom(s *sentence, first, from int) int {
	for first-1 >= max(from, s.first) && g.d.tokens[first-1].kind == word && g.names[first-1] == 0 && !g.isHead[first-1] {
		low, before := g.lower(first), g.lower(first-1)
		if !chargeWord[low] && low != "қарсы" && !(kazakhVerbalNoun(low) && endsInObject(before)) {
			break
		}
		first--
	}
	return first
}
