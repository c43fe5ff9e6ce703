package language

import "strings"

// Whom English tells by the body that owns or sends them: "the agrarian committee's X", "X, representing the
// Ministry of Health", "the ministry was represented by X", "Reporting for the committee, X".

// ownedBy gives those whom the text introduces by nothing but the body in front of their name a place in it: a
// member of a committee, a representative of another body.
func (c *cast) ownedBy(s *sentence, m *mention) {
	const longest = 6 // tokens between the noun and the name
	g := c.g
	if len(m.p.roles) > 0 || !isPossessive(g.at(s, m.first-1)) {
		return
	}
	for k := m.first - 2; k >= s.first && m.first-k <= longest; k-- {
		b, ok := g.ledBodyAt(k)
		if !ok {
			continue
		}
		if first, end := g.phraseAround(s, k, s.first); end == m.first-1 && !partyBodies.has(b.stem) && !sentGroup.has(b.stem) && !looseBody.has(b.stem) {
			c.standsFor(m.p, b, k, first, end)
		}
		return
	}
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
// Ministry of Health", "X, who represents the Union of Farmers". A country or a region is represented too.
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
	for k := end - 1; k >= s.first && end-k <= 6; k-- {
		b, ok := g.ledBodyAt(k)
		if !ok {
			continue
		}
		if first, to := g.phraseAround(s, k, s.first); to == end && !regionNoun.has(b.stem) {
			c.standsFor(m.p, b, k, first, to)
		}
		return
	}
}

// passiveTitles are what those are called who English says, by the participle in front of "by", did something to
// a sitting or a bill.
var passiveTitles = map[string]string{"moderated": "moderator"}

// didPassive reads what the English participle at token v, with "by" behind it, tells of whom it names: "the
// hearing was moderated by X".
func (c *cast) didPassive(s *sentence, si, v int) {
	g := c.g
	if g.lower(v) == "represented" {
		c.representedBy(s, si, v)
		return
	}
	title := passiveTitles[g.lower(v)]
	if m := c.nameAt(si, g.pastTitles(s, v+2)); title != "" && m != nil && len(m.p.roles) == 0 {
		c.give(m.p, &roleSpan{first: v, end: v + 1, head: v, text: title, noun: headForm{class: "expert", nom: title, cases: nominative}})
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

// toldByBody gives those whom the text has given no office what it tells of them by a body.
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
		for v := s.first; v+2 < s.end; v++ {
			if c.g.lower(v+1) == "by" && strings.HasSuffix(c.g.lower(v), "ed") {
				c.didPassive(s, si, v)
			}
		}
	}
}
