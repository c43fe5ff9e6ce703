package language

// Two offices of one person can both be told of several at once: "the heads of the groups,
// Senators A and B", «депутаты А и Б, сопредседатели секции», "MPs A and B, members of the
// delegation". Each of them holds both.

// doublesOfMany gives an office of several to those who hold another one of several that
// stands right behind it: "the co-rapporteurs, Senators A and B", «члены делегации депутаты А и Б».
func (c *cast) doublesOfMany(si int) {
	roles := c.roles[si]
	for k := 1; k < len(roles); k++ {
		r, before := &roles[k], &roles[k-1]
		if !r.noun.plural || !before.noun.plural || !differs(before, r) || !c.g.setBeside(before, r) {
			continue
		}
		for _, m := range c.at[si] {
			if o := soleOffice(m.p); o != nil && o.first == r.first && m.first >= r.end {
				one := *before
				one.text = c.g.singular(before)
				c.give(m.p, &one)
			}
		}
	}
}

// setBeside says whether a plural office stands right behind another one: with a comma and
// perhaps an article between, in Russian with nothing.
func (g *stage) setBeside(a, b *roleSpan) bool {
	k := a.end
	if g.d.lang == "ru" && a.noun.cases&b.noun.cases == 0 {
		return false
	}
	if k == b.first {
		return g.d.lang == "ru" && b.end == b.first+1
	}
	if g.lower(k) != "," {
		return false
	}
	if k++; g.lower(k) == "the" || g.lower(k) == "both" {
		k++
	}
	return k == b.first
}

// soleOffice is the office of a person of whom the text has told one so far, else nil.
func soleOffice(p *person) *roleSpan {
	if len(p.roles) != 1 {
		return nil
	}
	return &p.roles[0]
}

// addsBeside says whether an office of several behind the names of a list can be held beside
// the office that the list opens with: Senators A and B, the heads of the groups.
func (c *cast) addsBeside(s *sentence, m *mention, r *roleSpan) bool {
	o := soleOffice(m.p)
	return o != nil && o.first >= s.first && o.end <= m.first && o.noun.class != "peer" && differs(o, r) && (o.country == "" || r.country == "" || o.country == r.country)
}

// presidesOverBoth says whether of two offices of those who preside, one is of a house and
// the other of an assembly or conference of several countries, so that one person can hold
// both: "the Chairman of the Assembly, Speaker of the Seimas X".
func presidesOverBoth(house, other *roleSpan) bool {
	return house.noun.class == "chair" && other.noun.class == "chair" && other.end > other.first+1 && !other.weak &&
		(house.country != "" || house.body != nil || presidingNoun[house.noun.nom]) && other.country == "" && (other.body == nil || other.body.Country == "")
}
