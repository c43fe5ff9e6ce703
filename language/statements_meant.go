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

// wasAsked returns who answers in an utterance that only a pronoun attributes, where the
// sentence before tells that p, to whom it seems to point, asked the only other person
// there: A asked B about wells. “…,” he answered.
func (c *cast) wasAsked(u *utterance, p *person) *person {
	d := c.g.d
	if p == nil || u.sentence == 0 {
		return nil
	}
	answers, he := false, false
	for k := u.frame[0]; k < u.frame[1]; k++ {
		if k >= u.first && k < u.end {
			continue
		}
		low := c.g.lower(k)
		_, pronominal := pronoun(d.lang, low)
		answers, he = answers || startsAny(low, answerStems), he || pronominal
	}
	if !answers || !he {
		return nil
	}
	before := u.sentence - 1
	asked := false
	for k := d.sentences[before].first; k < d.sentences[before].end; k++ {
		asked = asked || !c.isQuoted(k) && startsAny(c.g.lower(k), askStems) && (k == d.sentences[before].first || !beingVerbs.has(c.g.lower(k-1)))
	}
	var other *person
	for _, m := range c.at[before] {
		if m.p == p && !c.subject(m) {
			return nil
		}
		if m.p != p && other != nil && other != m.p {
			return nil
		}
		if m.p != p {
			other = m.p
		}
	}
	if !asked || other != nil && other.sex != 0 && p.sex != 0 && other.sex != p.sex {
		return nil
	}
	return other
}

// answerStems begin the verbs of answering, and askStems those of asking.
var (
	answerStems = []string{"answer", "repl", "respond", "ответ", "отвеч", "жауап"}
	askStems    = []string{"asked", "asks", "questioned", "спросил", "спрашив", "поинтересовал", "сұра"}
)
