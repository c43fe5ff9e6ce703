package language

// meant returns whom a mention means. An office that many hold, "the deputy",
// rather means whoever the text is about than a holder of it who was named long
// before or is only named later.
func (c *cast) meant(m *mention) *person {
	if !m.office || c.lastNamed(m) >= m.sentence-2 {
		return m.p
	}
	for k := range c.roles[m.sentence] {
		if r := &c.roles[m.sentence][k]; r.first == m.first && !common[c.g.classOf(r)] {
			if p := c.holderBefore(m, r); p != nil {
				return p
			}
			if p := c.called(m.sentence, m.first, r.head, 0); c.lastNamed(m) < 0 && p != nil && c.callsFor(p, r.head) {
				return p
			}
			return m.p
		}
	}
	sex := m.p.sex
	if c.lastNamed(m) < 0 {
		sex, _ = personNoun(c.g.d.lang, c.g.lower(m.first))
	}
	p := c.referent(m.sentence, m.first, sex)
	if p == nil {
		return m.p
	}
	if c.lastNamed(m) < 0 {
		return p // its holder is only named later
	}
	if len(p.roles) > 0 && !c.callsFor(p, m.first) && c.callsFor(m.p, m.first) {
		return c.mainHolder(m)
	}
	for i := range p.roles {
		if p.roles[i].country != "" && m.p.country != "" && p.roles[i].country != m.p.country {
			return m.p
		}
	}
	return p
}

// holderBefore returns who holds an office and was named last before a mention,
// where the mention's own person is only named later.
func (c *cast) holderBefore(m *mention, r *roleSpan) *person {
	if c.lastNamed(m) >= 0 {
		return nil
	}
	for si := m.sentence; si >= 0; si-- {
		for i := len(c.at[si]) - 1; i >= 0; i-- {
			if x := c.at[si][i]; (si < m.sentence || x.first < m.first) && !x.office && c.holds(x.p, r) {
				return x.p
			}
		}
	}
	return nil
}

func (c *cast) holds(p *person, r *roleSpan) bool {
	class := c.g.classOf(r)
	for i := range p.roles {
		if c.g.fits(class, r, &p.roles[i]) >= 0 {
			return true
		}
	}
	return false
}

// common are the classes of offices that several people of a text can hold.
var common = map[string]bool{"deputy": true, "senator": true, "expert": true, "member": true, "head": true}

// lastNamed returns the sentence in which a mention's person was named last
// before it, far back if it was not.
func (c *cast) lastNamed(m *mention) int {
	last := -1 << 30
	for _, x := range m.p.mentions {
		if !x.office && (x.sentence < m.sentence || x.sentence == m.sentence && x.first < m.first) {
			last = max(last, x.sentence)
		}
	}
	return last
}
