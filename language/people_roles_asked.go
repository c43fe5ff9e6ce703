package language

// In an interview an office is often told by the question, and the name by the answer: "And
// the Speaker? – Hasmik A. kept away", «А министр? – Ерлан Б. не пришёл».

// askedAfter gives such offices to those by whose names the answers begin.
func (c *cast) askedAfter() {
	g := c.g
	for si := 0; si+1 < len(g.d.sentences); si++ {
		s := &g.d.sentences[si]
		if s.aside || s.end <= s.first || g.lower(s.end-1) != "?" || s.end-s.first > maxAsked || len(c.at[si]) > 0 {
			continue
		}
		var asked *roleSpan
		for k := range c.roles[si] {
			r := &c.roles[si][k]
			if r.used || r.noun.plural || !personalOffice.has(g.classOf(r)) || r.noun.cases&nominative == 0 || asked != nil {
				asked = nil
				break
			}
			asked = r
		}
		if asked == nil {
			continue
		}
		if m := c.answersWith(si + 1); m != nil && c.agrees(m.p, si, asked) {
			c.give(m.p, asked)
		}
	}
}

// maxAsked is how long a question about an office alone is, in tokens.
const maxAsked = 9

// answersWith is the name by which an answer begins, behind the label of who gives it; nil
// if it begins otherwise, or the office of whom it means is told.
func (c *cast) answersWith(si int) *mention {
	g := c.g
	s := &g.d.sentences[si]
	from := s.first
	if g.at(s, from+1) == ":" {
		from += 2
	}
	for _, m := range c.at[si] {
		if m.first-s.first < 2 && g.at(s, m.end) == ":" {
			from = m.end + 1 // the label
			continue
		}
		if m.office || m.p.mentions[0] != m || len(m.p.roles) > 0 || m.first-from > 3 {
			return nil
		}
		for i := from; i < m.first; i++ {
			if g.isHead[i] {
				return nil
			}
		}
		return m
	}
	return nil
}
