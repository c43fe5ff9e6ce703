package language

import "slices"

// reciprocal reads A and B met, «А и Б встретились», "a meeting between A and
// B", «екі спикер кездесті».
func (c *cast) reciprocal(si int, s *sentence, e encounter, ms []*mention) (as, bs []*person) {
	g := c.g
	// between A and B, между А и Б
	for k := s.first; k < s.end; k++ {
		if w := g.lower(k); w == "between" || w == "между" {
			var ps []*person
			for _, m := range ms {
				if m.first > k && len(ps) < 2 {
					ps = appendPerson(ps, m.p)
				}
			}
			if len(ps) == 2 {
				return ps[:1], ps[1:]
			}
			return nil, nil
		}
	}
	if e.noun {
		return nil, nil
	}
	for i := 0; i+1 < len(ms); i++ {
		a, b := ms[i], ms[i+1]
		gap := c.lead(b) - a.end
		if a.p == b.p || gap > 2 || gap < 1 && g.d.lang != "kk" {
			continue
		}
		join := g.lower(a.end)
		if (join == "and" || join == "и" || join == "мен" || join == "пен" || join == "бен" || join == "және") && (c.subject(a) && c.subject(b)) && (b.end <= e.at || g.d.lang == "ru") {
			return []*person{a.p}, []*person{b.p}
		}
	}
	// the two speakers
	for k := range c.roles[si] {
		r := &c.roles[si][k]
		low := ""
		if r.first > s.first {
			low = g.lower(r.first - 1)
		}
		if first := g.lower(r.first); first == "екі" || first == "оба" || first == "two" {
			low = first
		}
		if low != "екі" && low != "two" && low != "both" && low != "оба" && low != "два" {
			continue
		}
		var ps []*person
		for i := len(c.persons) - 1; i >= 0; i-- {
			p := c.persons[i]
			for j := range p.roles {
				o := &p.roles[j]
				if g.classOf(o) == g.classOf(r) || g.classOf(o) == "chair" && r.noun.class == "chair" {
					ps = appendPerson(ps, p)
				}
			}
		}
		if len(ps) == 2 {
			return ps[:1], ps[1:]
		}
	}
	return nil, nil
}

// absent finds the side that a sentence leaves out or gives a pronoun: the
// subject of the sentences before.
func (c *cast) absent(si int, s *sentence, others, hosts []*person) *person {
	g := c.g
	for k := s.first; k < s.end; k++ {
		if x, ok := pronoun(g.d.lang, g.lower(k)); ok {
			if p := c.antecedent(si, k, x); p != nil && !slices.Contains(others, p) {
				return p
			}
		}
	}
	if len(hosts) > 0 && !slices.Contains(others, hosts[0]) {
		return hosts[0]
	}
	for k := si - 1; k >= 0 && k > si-8; k-- {
		if g.d.sentences[k].aside {
			continue
		}
		for _, m := range c.at[k] {
			if c.subject(m) && !slices.Contains(others, m.p) && !c.inQuote(m.first) {
				// the one whom the article is about, rather than a partner just met
				if c.hosts(m.p) >= c.hosts(others[0]) {
					return m.p
				}
			}
		}
	}
	for _, p := range c.persons {
		if !slices.Contains(others, p) {
			return p
		}
	}
	return nil
}

// hosts counts how prominent a person is: the more mentions the more.
func (c *cast) hosts(p *person) int { return len(p.mentions) }

// placeIn returns the city that a sentence names, in the nominative, else the
// dateline's.
func (c *cast) placeIn(si int) string {
	g := c.g
	s := &g.d.sentences[si]
	for k := s.first; k < s.end; k++ {
		t := &g.d.tokens[k]
		if !t.upper || !g.capit[k] || g.names[k] != 0 {
			continue
		}
		switch g.d.lang {
		case "en":
			if k > s.first && (g.lower(k-1) == "in" || g.lower(k-1) == "at") {
				return t.text
			}
		case "ru":
			if k > s.first && (g.lower(k-1) == "в" || g.lower(k-1) == "во") {
				for _, city := range capitals {
					if russianStem(city) == russianStem(t.lower) {
						return keepCase(t.text, city)
					}
				}
			}
		case "kk":
			if kazakhLocative(t.lower) {
				return t.text[:len(t.text)-len("да")]
			}
		}
	}
	return ""
}

// capitals are nominatives of the cities that texts of this kind name, in
// Russian.
var capitals = [...]string{
	"астана", "москва", "минск", "киев", "кишинев", "ереван", "баку", "тбилиси", "бишкек", "душанбе", "ашхабад", "ташкент", "улан-батор", "пекин", "токио", "сеул", "анкара", "тегеран", "кабул", "исламабад",
	"лондон", "париж", "берлин", "вена", "рим", "мадрид", "варшава", "прага", "будапешт", "бухарест", "вильнюс", "рига", "хельсинки", "вашингтон", "оттава", "каир", "афины", "белград", "братислава", "софия",
}
