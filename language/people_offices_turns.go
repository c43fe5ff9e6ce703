package language

// answersBelow says whether one of the next sentences has a person speak in his turn, so that
// whoever speaks in sentence si is another: A and B discussed trade. The Speaker noted …. In
// his turn, B said ….
func (c *cast) answersBelow(p *person, si int) bool {
	const sentences, words = 6, 14
	d := c.g.d
	for k := si + 1; k < min(len(c.at), si+1+sentences); k++ {
		s := &d.sentences[k]
		if len(c.at[k]) == 0 {
			continue
		}
		for i := s.first; i+1 < min(s.end, s.first+words); i++ {
			if c.inTurn(i) {
				m := c.at[k][0]
				return m.p == p && m.first < s.first+words && c.subject(m)
			}
		}
	}
	return false
}

// inTurn says whether the words at token i tell that somebody answers another: в свою
// очередь, со своей стороны, in turn, for his part, өз кезегінде.
func (c *cast) inTurn(i int) bool {
	next := c.g.lower(i + 1)
	switch c.g.lower(i) {
	case "свою":
		return next == "очередь"
	case "своей":
		return next == "стороны"
	case "өз":
		return next == "кезегінде" || next == "тарапынан"
	case "in":
		return next == "turn" || (next == "his" || next == "her") && i+2 < len(c.g.d.tokens) && c.g.lower(i+2) == "turn"
	case "his", "her":
		return next == "part" && i > 0 && c.g.lower(i-1) == "for"
	}
	return false
}
