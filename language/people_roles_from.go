package language

import "strings"

// Kazakh puts where somebody is from, or for whom somebody speaks, in front of the
// name: «Ақ жол» фракциясынан X, палатадан Y, депутаттар атынан сөйлеген Z.

// spokenFor gives that office to those of whom the text tells no other.
func (c *cast) spokenFor() {
	if c.g.d.lang != "kk" {
		return
	}
	main := c.g.mainChamber()
	for si := range c.at {
		s := &c.g.d.sentences[si]
		for _, m := range c.at[si] {
			if m.office || len(m.p.roles) > 0 || s.aside || c.isQuoted(m.first) {
				continue
			}
			home := main != nil && main.Country == c.g.home && !c.elsewhere(m.p, main) && (m.p.country == "" || m.p.country == main.Country)
			if r := c.sender(s, m.first, home); r != nil {
				if r.noun.class == "deputy" && r.body == nil && home && !r.told {
					tail := r.text
					*r = *c.membership(main, r.first, r.end)
					if tail != "" {
						r.text += ", " + tail
					}
				}
				c.give(m.p, r)
			}
		}
	}
}

// sender reads the office of somebody named at token i from the words in front, nil if
// they tell none. A deputy without a house yet has only the faction for its text.
func (c *cast) sender(s *sentence, i int, chamber bool) *roleSpan {
	g := c.g
	k := i - 1
	for k > s.first && i-k < 3 && endsWithAny(g.lower(k), "ған", "ген", "қан", "кен", "ушы", "уші") && !g.isHead[k] {
		k-- // сөйлеген, келген
	}
	if k <= s.first {
		return nil
	}
	onBehalf := strings.HasPrefix(g.lower(k), "атынан")
	if onBehalf {
		k--
	} else if !kazakhAblative(g.lower(k)) {
		return nil
	}
	if g.isHead[k] && g.heads[k].plural && onBehalf && g.heads[k].class == "deputy" && chamber {
		return &roleSpan{first: k, end: i, head: k, noun: headForm{class: "deputy", nom: "депутат", cases: anyCase}}
	}
	if g.names[k] != 0 || g.isHead[k] {
		return nil
	}
	if r := c.seatAt(s, k, i); r != nil {
		return r
	}
	b, ok := g.ledBodyAt(k)
	if !ok {
		return nil
	}
	first, _ := g.phraseAround(s, k, s.first)
	if first == k {
		return nil
	}
	r := &roleSpan{first: first, end: i, head: k, noun: headForm{class: "expert", nom: "өкілі", cases: nominative}}
	phrase := g.slice(first, k+1, k, b.genitive)
	switch b.stem {
	case "фракция", "партия":
		r.noun = headForm{class: "deputy", nom: "депутат", cases: anyCase}
		if r.text = g.slice(first, k+1, k, b.stem+"сы"); !chamber {
			r.text, r.told = phrase+" депутаты", true
		}
		return r
	case "палата":
		r.noun = headForm{class: "deputy", nom: "депутаты", cases: nominative}
		r.told = true
	case "комитет", "комиссия", "кеңес", "ассамблея":
		r.noun.nom = "мүшесі"
	case "облыс", "аудан":
		return nil
	}
	r.text = phrase + " " + r.noun.nom
	g.describe(r)
	return r
}
