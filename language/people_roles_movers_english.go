package language

// movers gives those of whom an English text tells no more than that they brought something before a house, "X, who
// tabled the motion", "an amendment filed by Y", a seat in the house that the text reports from, and calls them its
// authors.
func (c *cast) movers() {
	g := c.g
	for si := range c.at {
		s := &g.d.sentences[si]
		if g.d.lang != "en" || s.aside || s.title {
			continue
		}
		for _, m := range c.at[si] {
			if m.office || m.oblique || isPossessive(g.at(s, m.end)) || len(m.p.roles) > 0 || c.isQuoted(m.first) {
				continue
			}
			v, what := g.broughtBy(s, m)
			if what == "" {
				continue
			}
			r := roleSpan{first: v, end: v + 1, head: v, text: "author of the " + what, noun: headForm{class: "expert", nom: "author", cases: nominative}, told: true}
			if h := c.hall(); h != nil && (m.p.country == "" || m.p.country == h.country || h.country == "") {
				seat := *c.seatOf(h, v, v)
				seat.text, seat.told = r.text+", "+seat.text, true
				r = seat
			}
			c.give(m.p, &r)
		}
	}
}

// broughtBy is the verb by which English tells that the person m brought something before a house, and what it was; that
// is "" if it does not.
func (g *stage) broughtBy(s *sentence, m *mention) (v int, what string) {
	const near = 5 // tokens between the verb and the noun
	v = m.end
	switch {
	case g.at(s, m.first-1) == "by" && broughtIn.has(g.at(s, m.first-2)):
		v = m.first - 2
	case g.at(s, v) == "," && g.at(s, v+1) == "who":
		v += 2
	}
	if !broughtIn.has(g.at(s, v)) {
		return v, ""
	}
	from, to := v+1, min(s.end, v+1+near)
	if v < m.first {
		from, to = max(s.first, v-near), v
	}
	for k := from; k < to && g.names[k] == 0 && !g.isHead[k]; k++ {
		if billNoun.has(g.lower(k)) {
			return v, g.lower(k)
		}
	}
	return v, ""
}

// broughtIn are the verbs of bringing something before a house, billNoun what is brought.
var (
	broughtIn = wordSet("introduced tabled moved authored sponsored filed initiated co-authored co-sponsored")
	billNoun  = wordSet("bill law amendment amendments motion clause resolution")
)
