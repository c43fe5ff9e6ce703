package language

// turnSpan is what one has to say, or asks, in a turn of an interview or on a
// line of his own: tokens [first, end), and who he is if that is known.
type turnSpan struct {
	first, end int
	p          *person
}

// toldInTurns notes who else has said something, as somebody tells in a turn: The
// minister, X, told me to wait. What is told so is part of the turn's own words, so
// only those count whom the turn itself names.
func (c *cast) toldInTurns(turns []turnSpan) {
	none := make([]bool, len(c.g.d.tokens))
	for _, t := range turns {
		for si := c.g.d.sentenceAt(t.first); si < len(c.at) && c.g.d.sentences[si].first < t.end; si++ {
			s := c.g.d.sentences[si]
			s.first, s.end = max(s.first, t.first), min(s.end, t.end)
			for _, p := range c.reporters(&s, si, none) {
				if p != t.p && c.namedWithin(p, t.first, s.end) {
					p.spoke = true
				}
			}
		}
	}
}

// namedWithin says whether tokens [first, end) have a person's name.
func (c *cast) namedWithin(p *person, first, end int) bool {
	for _, m := range p.mentions {
		if !m.office && m.first >= first && m.end <= end {
			return true
		}
	}
	return false
}
