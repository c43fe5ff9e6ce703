package language

// titleCase says whether an English line has a capital on nearly every word, as
// headlines do, so that none of them shows a name.
func (g *stage) titleCase(s *sentence) bool {
	capitals, small := g.cases(s, func(t *token) bool { return longerThan(t.text, 3) })
	return g.d.lang == "en" && capitals > 3 && small == 0
}

// headlineCase says whether an English line has a capital on all but its function words: a
// capital behind an office shows no name there, as in "Senator Calls for Better Roads".
func (g *stage) headlineCase(s *sentence) bool {
	capitals, small := g.cases(s, func(t *token) bool { return longerThan(t.text, 2) && !t.function })
	return g.d.lang == "en" && capitals > 2 && small == 0
}

// cases counts the words of a sentence with a capital and without, of those that count.
func (g *stage) cases(s *sentence, counts func(*token) bool) (capitals, small int) {
	for i := s.first; i < s.end; i++ {
		switch t := &g.d.tokens[i]; {
		case t.kind != word || !counts(t):
		case t.upper:
			capitals++
		default:
			small++
		}
	}
	return capitals, small
}

// subtitle says whether a sentence stands as a line of its own without a mark at its end, as
// what a page prints under its headline does, and is long enough to tell something.
func (g *stage) subtitle(si int) bool {
	s := &g.d.sentences[si]
	return s.end-s.first > 3 && g.d.tokens[s.end-1].kind != punct && g.ownParagraph(si)
}
