package language

// cabinets makes prime ministers of those of whom a text tells no office but that a cabinet is theirs:
// "the cabinet of X survived the vote", «выразили доверие кабинету Y».
func (c *cast) cabinets() {
	g := c.g
	for _, p := range c.persons {
		if len(p.roles) > 0 {
			continue
		}
		for _, m := range p.mentions {
			if m.office || !g.cabinetOf(m) {
				continue
			}
			c.give(p, &roleSpan{first: m.first, end: m.first, head: m.first, told: true, text: premierNoun[g.d.lang], noun: headForm{class: "premier", nom: premierNoun[g.d.lang], cases: nominative}})
			break
		}
	}
}

// premierNoun is what the head of a cabinet is called.
var premierNoun = map[string]string{"en": "Prime Minister", "ru": "премьер-министр"}

// cabinetOf says whether a cabinet stands in front of a name, as its bearer's government and not the
// room: «в кабинете Серика Омарова» is where somebody works.
func (g *stage) cabinetOf(m *mention) bool {
	switch k := m.first - 1; g.d.lang {
	case "en":
		return g.lower(k) == "of" && g.lower(k-1) == "cabinet" && (g.lower(k-2) == "the" || g.lower(k-2) == "new")
	case "ru":
		low := g.lower(k)
		return m.oblique && (low == "кабинет" || low == "кабинету" || low == "кабинетом" || low == "кабинета") && russianPrepositions[g.lower(k-1)] == 0
	}
	return false
}
