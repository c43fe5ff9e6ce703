package language

// byParty gives those whom a text introduces by nothing but a party, faction or
// commission that office: "X of the Green Party", «X, фракция «Ак жол»», «X
// (фракция Amanat)», «… партиясынан X».
func (c *cast) byParty() {
	for si := range c.at {
		s := &c.g.d.sentences[si]
		for _, m := range c.at[si] {
			if len(m.p.roles) > 0 || m.office {
				continue
			}
			if r := c.g.partyBehind(s, m.end); r.text != "" {
				c.g.describe(&r)
				c.give(m.p, &r)
			}
		}
	}
}

// partyBehind reads the party that stands behind a name that ends before token
// i, as the office of its member. Its text is "" if there is none.
func (g *stage) partyBehind(s *sentence, i int) roleSpan {
	sep := g.at(s, i)
	if sep != "," && sep != "(" && (g.d.lang != "en" || sep != "of") && (g.d.lang != "ru" || sep != "из") || i+1 >= s.end {
		return roleSpan{}
	}
	if sep == "," && g.at(s, i+1) == "of" {
		i++
	}
	from := i + 1
	for k := from; k < s.end && k < from+6 && g.names[k] == 0; k++ {
		b, ok := g.ledBodyAt(k)
		if !ok || !joinable[g.d.lang][b.stem] {
			continue
		}
		first, end := g.phraseAround(s, k, from)
		if !g.opensPhrase(from, first) || sep == "(" && g.at(s, end) != ")" || sep == "," && g.d.lang == "en" && g.at(s, i) != "of" {
			return roleSpan{}
		}
		nom := map[string]string{"en": "member", "ru": "член"}[g.d.lang]
		r := roleSpan{head: k, first: first, end: end, noun: headForm{class: "expert", nom: nom, cases: nominative}}
		if g.d.lang == "ru" {
			r.text = nom + " " + g.genitivePhrase(first, k, b) + g.tail(k+1, end)
		} else {
			r.text = nom + " of the " + g.slice(first, end, -1, "")
		}
		return r
	}
	return roleSpan{}
}

// joinable are the bodies, by the beginnings of ledBodies, that one is known by
// as a member.
var joinable = map[string]map[string]bool{
	"en": wordSet("party faction caucus committee subcommittee commission group"),
	"ru": wordSet("парти фракци комитет комисси групп"),
}
