package language

import (
	"strings"
	"unicode/utf8"
)

// assignRoles ties offices to the names beside them.
func (c *cast) assignRoles() {
	g := c.g
	for si := range g.d.sentences {
		roles := c.roles[si]
		// Right in front of a name: the strongest tie.
		for k := range roles {
			r := &roles[k]
			if m := c.nameAt(si, r.end); m != nil && !r.noun.plural {
				c.give(m.p, r)
			}
		}
		s := &g.d.sentences[si]
		for k := range roles {
			if r := &roles[k]; !r.used {
				c.assignLoose(s, si, r)
			}
		}
		c.plurals(s, si)
	}
}

func (c *cast) give(p *person, r *roleSpan) {
	r.used = true
	p.roles = append(p.roles, *r)
}

// nameAt returns the mention that starts at token i.
func (c *cast) nameAt(si, i int) *mention {
	for _, m := range c.at[si] {
		if m.first == i {
			return m
		}
	}
	return nil
}

// nameEnding returns the mention that ends before token i.
func (c *cast) nameEnding(si, i int) *mention {
	for _, m := range c.at[si] {
		if m.end == i {
			return m
		}
	}
	return nil
}

// assignLoose tries apposition, copula and the verbs of being elected.
func (c *cast) assignLoose(s *sentence, si int, r *roleSpan) {
	g := c.g
	if r.noun.plural {
		return
	}
	at := func(i int) string {
		if i < s.first || i >= s.end {
			return ""
		}
		return g.lower(i)
	}
	// X, (the|former|who is) office …
	i := r.first - 1
	for i > s.first && linkWord[at(i)] && r.first-i < 5 {
		i--
	}
	if sep := at(i); sep == "," || sep == "(" || isDash(sep) || sep == "–" {
		if m := c.nameEnding(si, i); m != nil && (sep != "," || c.closesApposition(s, r)) {
			c.give(m.p, r)
			return
		}
	}
	if m := c.nameEnding(si, i+1); m != nil && r.first-i-1 > 0 && copula(g.d.lang, g, i+1, r.first) {
		c.give(m.p, r)
		return
	}
	// office, X, …
	if sep := at(r.end); (sep == "," || isDash(sep)) && g.d.lang != "kk" {
		if m := c.nameAt(si, r.end+1); m != nil && (m.end >= s.end || at(m.end) == "," || isDash(sep) || at(m.end) == "." || g.d.lang == "en" && at(m.end) == "’s") {
			if len(m.p.roles) == 0 || g.d.lang == "en" {
				c.give(m.p, r)
				return
			}
		}
	}
	if g.d.lang == "kk" {
		// X … төрағасы болып сайланды, қызметіне тағайындалды
		for k := r.end; k < min(r.end+5, s.end); k++ {
			switch {
			case strings.HasPrefix(at(k), "болып"), strings.HasPrefix(at(k), "қызметін"), strings.HasPrefix(at(k), "лауазым"), strings.HasPrefix(at(k), "сайлан"), strings.HasPrefix(at(k), "тағайындал"):
				if m := c.before(si, r.first); m != nil {
					c.give(m.p, r)
				}
				return
			}
		}
		return
	}
	// X … was elected / appointed / является … office
	for k := r.first - 1; k >= s.first && r.first-k < 7; k-- {
		if appointed(g.d.lang, at(k)) {
			if m := c.before(si, k+1); m != nil && k-m.end < 5 {
				c.give(m.p, r)
			} else if m := c.after(si, k+1); m != nil && m.first < r.first && r.first-m.end < 4 {
				c.give(m.p, r) // elected X as Speaker, назначил Х министром
			}
			return
		}
		if g.d.tokens[k].kind == punct && at(k) != "," {
			return
		}
	}
}

var linkWord = map[string]bool{"the": true, "a": true, "an": true, "who": true, "is": true, "was": true, "also": true, "currently": true, "former": true, "then": true, "his": true, "her": true, "its": true, "now": true, "as": true,
	"который": true, "которая": true, "также": true, "ныне": true, "сейчас": true}

// closesApposition keeps "X, Speaker Y, …" and lists apart from "X, Speaker of
// the Y, said": the office must not run into another name.
func (c *cast) closesApposition(s *sentence, r *roleSpan) bool {
	for _, m := range c.at[c.sentenceOf(s)] {
		if m.first == r.end {
			return false
		}
	}
	return c.g.d.lang != "ru" || r.noun.cases&nominative != 0 || true
}

func (c *cast) sentenceOf(s *sentence) int {
	for i := range c.g.d.sentences {
		if &c.g.d.sentences[i] == s {
			return i
		}
	}
	return 0
}

func copula(lang string, g *stage, from, to int) bool {
	for k := from; k < to; k++ {
		switch g.lower(k) {
		case "is", "was", "became", "becomes", "является", "являлся", "являлась", "был", "была", "стал", "стала", "remains", "remain", "serves", "served":
			return true
		}
	}
	return false
}

func appointed(lang, w string) bool {
	switch lang {
	case "en":
		switch w {
		case "elected", "appointed", "named", "re-elected", "reelected", "confirmed", "nominated", "remain", "became", "become", "heads", "designated", "sworn":
			return true
		}
	case "ru":
		for _, st := range [...]string{"избран", "избрал", "назначен", "назначил", "является", "утвержден", "утверждён", "переизбран", "занимает", "стал", "работает"} {
			if strings.HasPrefix(w, st) && utf8.RuneCountInString(w)-utf8.RuneCountInString(st) < 3 {
				return true
			}
		}
	}
	return false
}

// before returns the last mention that ends at or before token i.
func (c *cast) before(si, i int) *mention {
	var out *mention
	for _, m := range c.at[si] {
		if m.end <= i {
			out = m
		}
	}
	return out
}

// after returns the first mention that starts at or behind token i.
func (c *cast) after(si, i int) *mention {
	for _, m := range c.at[si] {
		if m.first >= i {
			return m
		}
	}
	return nil
}

// plurals gives a plural office to the names that it counts up: "senators A
// and B", «депутаты А, Б и В».
func (c *cast) plurals(s *sentence, si int) {
	g := c.g
	for k := range c.roles[si] {
		r := &c.roles[si][k]
		if !r.noun.plural {
			continue
		}
		i := r.end
		for i < s.end {
			m := c.nameAt(si, i)
			if m == nil {
				break
			}
			one := *r
			one.text = g.singular(r)
			if len(m.p.roles) == 0 {
				c.give(m.p, &one)
			}
			i = m.end
			for i < s.end && (g.lower(i) == "," || g.lower(i) == "and" || g.lower(i) == "и" || g.lower(i) == "мен" || g.lower(i) == "және" || g.lower(i) == "пен" || g.lower(i) == "бен") {
				i++
			}
		}
	}
}

func (g *stage) singular(r *roleSpan) string {
	return g.slice(r.first, r.end, r.head, r.noun.nom)
}

// settle chooses among a person's offices and finds the country.
func (c *cast) settle() {
	c.home = c.homeCountry()
	for _, p := range c.persons {
		best, bestScore := -1, -1
		for i := range p.roles {
			r := &p.roles[i]
			score := 2 * min(4, len(strings.Fields(r.text)))
			if r.body != nil {
				score += 6
			}
			if r.country != "" && !r.weak {
				score += 2
			}
			if r.noun.class == "expert" {
				score -= 3
			}
			if n := len(strings.Fields(r.text)); n > 9 {
				score -= n - 9
			}
			if low := strings.ToLower(r.text); strings.HasPrefix(low, "former") || strings.HasPrefix(low, "бывш") || strings.HasPrefix(low, "экс") || strings.HasPrefix(low, "бұрынғы") {
				score -= 8
			}
			if score > bestScore {
				best, bestScore = i, score
			}
		}
		if best < 0 {
			continue
		}
		r := &p.roles[best]
		p.role, p.body, p.country = r.text, r.body, r.country
		weak := r.weak || p.country == ""
		for i := range p.roles {
			o := &p.roles[i]
			if p.body == nil && o.body != nil && (o.noun.class == r.noun.class) {
				p.body = o.body
			}
			if weak && o.country != "" && !o.weak {
				p.country, weak = o.country, false
			}
		}
		international := p.body != nil && p.body.Country == ""
		if p.country == "" && !international && r.noun.class != "ambassador" {
			p.country = c.home
		}
	}
}

// homeCountry is the country that a text without further word means: that of
// the bodies it names, else the one it names most.
func (c *cast) homeCountry() string {
	g := c.g
	count := map[string]int{}
	for i := range g.place {
		if i > 0 && g.place[i] != "" && g.place[i] == g.place[i-1] {
			continue
		}
		weight := 2
		if i < len(g.place)/3 {
			weight = 3
		}
		if g.place[i] != "" {
			if g.capit[i] {
				weight--
			}
			count[g.place[i]] += weight
		}
		if b := g.bodyAt[i]; b != nil && b.Country != "" && g.bodyN[i] > 0 && (i == 0 || g.bodyAt[i-1] != b) {
			// A chamber named like many others counts less than the country.
			count[b.Country] += weight
		}
	}
	best, most := "", 0
	for k, n := range count {
		if n > most || n == most && k < best {
			best, most = k, n
		}
	}
	return best
}
