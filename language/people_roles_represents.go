package language

import "strings"

// represent makes those whom a Russian text gives no office representatives of the body that it says them
// to represent: «X, представляющий Министерство энергетики», «Y, которая представляет Союз фермеров».
func (c *cast) represent() {
	if c.g.d.lang != "ru" {
		return
	}
	for si := range c.at {
		s := &c.g.d.sentences[si]
		for _, m := range c.at[si] {
			if m.office || s.aside || len(m.p.roles) > 0 || c.isQuoted(m.first) {
				continue
			}
			i := m.end
			if c.g.at(s, i) == "," {
				i++
			}
			if strings.HasPrefix(c.g.at(s, i), "котор") {
				i++
			}
			if !startsWithAny(c.g.at(s, i), []string{"представляет=", "представлял=", "представляла=", "представляющ", "представлявш"}) {
				continue
			}
			if r := c.g.represented(s, i+1); r.text != "" {
				c.give(m.p, &r)
			}
		}
	}
}

// represented is the office of who represents the body named from token i on; its text is "" if that is
// none: somebody represents a region or presents a bill too.
func (g *stage) represented(s *sentence, i int) roleSpan {
	for k := i; k < s.end && k < i+4 && g.names[k] == 0 && g.d.tokens[k].kind == word && !g.isHead[k]; k++ {
		b, ok := g.ledBodyAt(k)
		switch {
		case ok && !representedNever.has(b.stem):
		case k == i && allCaps(g.d.tokens[k].text) && g.place[k] == "":
			b.genitive = g.d.tokens[k].text
		default:
			continue
		}
		first, end := g.phraseAround(s, k, i)
		if first != i {
			return roleSpan{}
		}
		r := roleSpan{head: k, first: first, end: end, noun: headForm{class: "expert", nom: "представитель", cases: nominative}, told: true}
		r.text = "представитель " + g.genitivePhrase(first, k, b) + g.tail(k+1, end)
		g.describe(&r)
		return r
	}
	return roleSpan{}
}

// representedNever are the nouns of ledBodies that stand for a place, or for what is presented.
var representedNever = wordSet("област район регион проект канал станци")
