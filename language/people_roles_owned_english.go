package language

// Whom English tells by the body that owns or sends them, "the agrarian committee's X", "X, representing the
// Ministry of Health", "the ministry was represented by X", or by a deed in a sitting: "X reported on the bill".

// ownedBy gives those whom the text introduces by nothing but the body in front of their name a place in it: a
// member of a committee, a representative of another body.
func (c *cast) ownedBy(s *sentence, m *mention) {
	if len(m.p.roles) > 0 || !isPossessive(c.g.at(s, m.first-1)) {
		return
	}
	if b, k, first := c.g.bodyUpTo(s, m.first-1); k >= 0 && !partyBodies.has(b.stem) && !sentGroup.has(b.stem) && !looseBody.has(b.stem) {
		c.standsFor(m.p, b, k, first, m.first-1)
	}
}

// bodyUpTo returns the noun, its token and where the name starts of the body whose name ends before token end; the
// token is -1 if none does.
func (g *stage) bodyUpTo(s *sentence, end int) (b ledBody, k, first int) {
	const longest = 6 // tokens behind its noun
	for k = end - 1; k >= s.first && end-k <= longest; k-- {
		if b, ok := g.ledBodyAt(k); ok {
			if first, to := g.phraseAround(s, k, s.first); to == end {
				return b, k, first
			}
			break
		}
	}
	return ledBody{}, -1, 0
}

// standsFor makes a person a member of the committee, or a representative of another body, that tokens
// [first, end) name with the noun b at token k.
func (c *cast) standsFor(p *person, b ledBody, k, first, end int) {
	nom := "representative"
	if startsAny(b.stem, parliamentaryParts) {
		nom = "member"
	}
	r := roleSpan{head: k, first: first, end: end, text: nom + c.g.ofThe(first, end), noun: headForm{class: "expert", nom: nom, cases: nominative}}
	c.g.describe(&r)
	c.give(p, &r)
}

// representing makes those representatives of a body whom English says to represent it: "X, representing the
// Ministry of Health", "X, who represents the Union of Farmers"; but not of a region, which a member represents.
func (c *cast) representing(s *sentence, m *mention) {
	g := c.g
	i := m.end
	if g.at(s, i) == "," {
		i++
	}
	if g.at(s, i) == "who" {
		i++
	}
	if low := g.at(s, i); len(m.p.roles) > 0 || low != "representing" && low != "represents" && low != "represented" || g.at(s, i+1) == "by" {
		return
	}
	first := g.pastOpener(s, i+1)
	for k := first; k < s.end && k < first+4 && g.names[k] == 0 && !g.isHead[k]; k++ {
		b, ok := g.ledBodyAt(k)
		if !ok {
			continue
		}
		if from, end := g.phraseAround(s, k, i+1); g.opensPhrase(i+1, from) && !regionNoun.has(b.stem) && !partyBodies.has(b.stem) && b.stem != "bench" {
			c.standsFor(m.p, b, k, from, end)
		}
		return
	}
}

// representedBy reads the body in front of the English passive at token v: "the ministry was represented by X".
func (c *cast) representedBy(s *sentence, si, v int) {
	g := c.g
	m := c.nameAt(si, g.pastTitles(s, v+2))
	if m == nil || len(m.p.roles) > 0 {
		return
	}
	end := v
	for end > s.first && (toBe.has(g.lower(end-1)) || haveWord.has(g.lower(end-1))) {
		end--
	}
	switch b, k, first := g.bodyUpTo(s, end); {
	case k >= 0 && !regionNoun.has(b.stem):
		c.standsFor(m.p, b, k, first, end)
	case end > s.first && g.parliamentAt(end-1): // the Seimas was represented by X
		house := g.bodyAt[end-1]
		r := *c.membership(house, end-1, end)
		c.give(m.p, &r)
	case end > s.first && g.place[end-1] != "" && g.town[end-1] == "" && !g.capit[end-1] && g.bodyAt[end-1] == nil:
		for first = end - 1; first > s.first && g.place[first-1] == g.place[end-1]; first-- {
		}
		if g.opensPhrase(s.first, first) || g.at(s, first-1) == "," {
			c.give(m.p, &roleSpan{head: end - 1, first: first, end: end, country: g.place[end-1], text: "representative of " + g.slice(first, end, -1, ""), noun: headForm{class: "expert", nom: "representative", cases: nominative}, told: true})
		}
	}
}

// moderatedBy makes whom the English passive at token v names a moderator: "the hearing was moderated by X".
func (c *cast) moderatedBy(s *sentence, si, v int) {
	if m := c.nameAt(si, c.g.pastTitles(s, v+2)); m != nil && len(m.p.roles) == 0 {
		c.give(m.p, &roleSpan{first: v, end: v + 1, head: v, text: "moderator", noun: headForm{class: "expert", nom: "moderator", cases: nominative}})
	}
}

// reportsOnBill makes somebody of whom the text tells no office the rapporteur of what English says him or her
// to have reported on, where that is a bill.
func (c *cast) reportsOnBill(s *sentence, m *mention) {
	const near = 6 // tokens to the noun
	g := c.g
	v := m.end
	if low := g.at(s, v); len(m.p.roles) > 0 || m.oblique || low != "reported" && low != "reports" || g.at(s, v+1) != "on" {
		return
	}
	for k := v + 2; k < s.end && k < v+2+near && g.names[k] == 0; k++ {
		if reportedOn.has(g.lower(k)) {
			c.give(m.p, &roleSpan{first: v, end: v + 1, head: v, text: "rapporteur", noun: headForm{class: "head", nom: "rapporteur", cases: nominative}, told: true})
			return
		}
	}
}

// reportedOn are the nouns for what a rapporteur reports on.
var reportedOn = wordSet("bill bills law amendments ratification draft treaty agreement protocol code")

// toldByBody gives those whom the text has given no office what it tells of them by a body, or by such a deed.
func (c *cast) toldByBody() {
	if c.g.d.lang != "en" {
		return
	}
	for si := range c.at {
		s := &c.g.d.sentences[si]
		if len(c.at[si]) == 0 || s.aside || s.title {
			continue
		}
		for _, m := range c.at[si] {
			if !m.office && !c.isQuoted(m.first) {
				c.ownedBy(s, m)
				c.representing(s, m)
				c.reportsOnBill(s, m)
			}
		}
		c.onBehalfOf(s, si)
		c.wentTo(s, si)
		for v := s.first; v+2 < s.end; v++ {
			if c.g.lower(v+1) != "by" {
				continue
			}
			switch c.g.lower(v) {
			case "represented":
				c.representedBy(s, si, v)
			case "moderated":
				c.moderatedBy(s, si, v)
			}
		}
	}
}
