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
		c.doubles(si)
		c.plurals(s, si)
		if g.d.lang == "en" {
			c.whoHeads(s, si)
		}
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
		if m := c.nameEnding(si, i); m != nil && (sep != "," || c.nameAt(si, r.end) == nil) {
			c.give(m.p, r)
			return
		}
	}
	if m := c.nameEnding(si, i+1); m != nil && r.first-i-1 > 0 && copula(g, i+1, r.first) {
		c.give(m.p, r)
		return
	}
	// office, X, …
	if sep := at(r.end); (sep == "," || isDash(sep)) && g.d.lang != "kk" {
		next := r.end + 1
		for honorific[at(next)] || at(next) == "." && honorific[at(next-1)] {
			next++
		}
		if m := c.nameAt(si, next); m != nil && (m.end >= s.end || at(m.end) == "," || isDash(sep) || at(m.end) == "." || g.d.lang == "en" && at(m.end) == "’s") {
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

var honorific = map[string]bool{"sir": true, "dame": true, "lord": true, "lady": true, "mr": true, "mrs": true, "ms": true, "dr": true, "prof": true, "г-н": true, "г-жа": true, "господин": true, "госпожа": true}

var linkWord = map[string]bool{
	"the": true, "a": true, "an": true, "who": true, "is": true, "was": true, "also": true, "currently": true, "former": true, "then": true, "his": true, "her": true, "its": true, "now": true, "as": true,
	"который": true, "которая": true, "также": true, "ныне": true, "сейчас": true,
}

func copula(g *stage, from, to int) bool {
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

// doubles gives an office that is joined to another one to the same person:
// "X, a Belgian MP and the President of the Assembly".
func (c *cast) doubles(si int) {
	g := c.g
	roles := c.roles[si]
	for k := 1; k < len(roles); k++ {
		r, before := &roles[k], &roles[k-1]
		if r.used || !before.used || r.noun.plural || c.nameAt(si, before.end) != nil || r.first-before.end > 3 {
			continue
		}
		joined := false
		for i := before.end; i < r.first; i++ {
			switch g.lower(i) {
			case "and", "и", "және", ",":
				joined = true
			case "the", "a", "an":
			default:
				joined = false
			}
		}
		if m := c.before(si, before.first); joined && m != nil && before.first-m.end < 5 {
			c.give(m.p, r)
		}
	}
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
			if m.first > s.first && (g.lower(m.first-1) == "and" || g.lower(m.first-1) == "и") && i < s.end && g.lower(i) == "," {
				break // the list is over
			}
			for i < s.end && (g.lower(i) == "," || g.lower(i) == "and" || g.lower(i) == "и" || g.lower(i) == "мен" || g.lower(i) == "және" || g.lower(i) == "пен" || g.lower(i) == "бен") {
				i++
			}
		}
	}
}

// whoHeads reads "X, who chairs the Y" as an office.
func (c *cast) whoHeads(s *sentence, si int) {
	g := c.g
	for _, m := range c.at[si] {
		i := m.end
		if i+3 >= s.end || g.lower(i) != "," || g.lower(i+1) != "who" {
			continue
		}
		title, ok := map[string]string{"chairs": "chair", "heads": "head", "leads": "leader", "chaired": "chair", "headed": "head", "led": "leader"}[g.lower(i+2)]
		if !ok || len(m.p.roles) > 0 {
			continue
		}
		r := roleSpan{head: i + 2, first: i + 2, noun: g.l.roles.heads["en"+title]}
		k := i + 3
		for k < s.end && g.names[k] == 0 && (g.d.tokens[k].kind == word && !(g.d.tokens[k].lower == "at" || g.d.tokens[k].lower == "in") || g.d.tokens[k].text == "’s" || g.d.tokens[k].text == "'s") {
			k++
		}
		r.end = k
		if k == i+3 {
			continue
		}
		r.text = title + " of " + g.slice(i+3, k, -1, "")
		g.describe(&r)
		c.give(m.p, &r)
	}
}

func (g *stage) singular(r *roleSpan) string {
	return g.slice(r.first, r.end, r.head, r.noun.nom)
}
