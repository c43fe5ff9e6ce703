package language

// Whose office stands behind whose, where a Russian phrase names the chief before who serves him:
// «советник президента Новака Марек Ковальский».

// chiefNamed returns the name in the genitive behind an office that ends in somebody else's, and that
// office: «помощник председателя Сената Ерлана Сабитова», who is the chairman and not the assistant.
func (c *cast) chiefNamed(s *sentence, si int, r *roleSpan) (*mention, roleSpan) {
	g := c.g
	if g.d.lang != "ru" || r.noun.cases&nominative == 0 || r.noun.plural {
		return nil, roleSpan{}
	}
	m := c.nameAt(si, r.end)
	if m == nil || !m.oblique || c.givenStands(m) || !g.genitiveGiven(m.first) {
		return nil, roleSpan{}
	}
	for k := r.head + 1; k < r.end; k++ {
		if g.isHead[k] && !g.heads[k].plural && g.heads[k].cases&genitive != 0 {
			o := g.roleAt(s, k, k)
			g.describe(&o)
			g.owned(s, &o)
			return m, o
		}
	}
	return nil, roleSpan{}
}

// servantBehind returns who is named right behind the chief's name, or behind the field that he or she
// serves in: «советник президента Новака по безопасности Марек Ковальский».
func (c *cast) servantBehind(s *sentence, si int, chief *mention) *mention {
	const farthest = 7 // words of the field
	for _, m := range c.at[si] {
		if m.first < chief.end {
			continue
		}
		if m.oblique || m.office || m.first > chief.end && (m.first-chief.end > farthest || c.g.at(s, chief.end) != "по" || c.hasComma(chief.end, m.first)) {
			return nil
		}
		return m
	}
	return nil
}
