package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// assignRoles ties offices to the names beside them.
func (c *cast) assignRoles() {
	g := c.g
	for si := range g.d.sentences {
		roles := c.roles[si]
		s := &g.d.sentences[si]
		// Right in front of a name: the strongest tie.
		for k := range roles {
			r := &roles[k]
			if m := c.nameAt(si, r.end); m != nil && !r.noun.plural && !c.casesDiffer(r, m) {
				if g.d.lang == "ru" && g.nominated(s, r.first) && r.noun.cases&instrumental != 0 {
					r.tenure = digest.Elect
				}
				c.give(m.p, r)
			}
		}
		for k := range roles {
			if r := &roles[k]; !r.used {
				c.assignLoose(s, si, r)
			}
		}
		c.doubles(si)
		c.plurals(s, si)
		c.leaders(s, si)
	}
}

// casesDiffer says whether a Russian office and the name behind it stand in
// different cases: «рассказал журналистам Иван Петров».
func (c *cast) casesDiffer(r *roleSpan, m *mention) bool {
	g := c.g
	if g.d.lang != "ru" || r.noun.cases == 0 || r.noun.cases&nominative != 0 || !russianDeclines(m.p) {
		return false
	}
	last := titled(g.d.tokens[m.end-1].text)
	low := strings.ToLower(last)
	return m.p.sex != 0 && last == lastPart(m.p.family) && (surnameShape(last) == 2 || strings.HasSuffix(low, "ий") || strings.HasSuffix(low, "ая")) && m.p.given != "" && c.givenStands(m)
}

// givenStands says whether the mention writes the first name in the nominative.
func (c *cast) givenStands(m *mention) bool {
	for i := m.first; i < m.end; i++ {
		if titled(c.g.d.tokens[i].text) == m.p.given {
			return true
		}
	}
	return false
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
	if m := c.nameEnding(si, i+1); m != nil && at(i+1) == "as" {
		if g.nominated(s, m.first) {
			r.tenure = digest.Elect
		}
		c.give(m.p, r) // the appointment of X as head of …
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
				if m := c.nameAt(si, k+1); m != nil && (strings.HasPrefix(at(k), "қызметін") || strings.HasPrefix(at(k), "лауазым")) {
					r.tenure = digest.Elect // лауазымына X-тің кандидатурасы
					c.give(m.p, r)
				} else if m := c.behind(si, k+1); m != nil && strings.HasPrefix(at(k), "болып") {
					c.give(m.p, r) // төрағасы болып X сайланды
				} else if m := c.before(si, r.first); m != nil {
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

// doubles gives an office that stands beside another one to the same person:
// "X, a Belgian MP and the President of the Assembly", «глава Секретариата,
// спикер Сената X».
func (c *cast) doubles(si int) {
	roles := c.roles[si]
	for k := 1; k < len(roles); k++ {
		r, before := &roles[k], &roles[k-1]
		if r.used == before.used || r.noun.plural || before.noun.plural || !c.joinedOffices(before, r) {
			continue
		}
		if before.used {
			if m := c.before(si, before.first); m != nil && before.first-m.end < 5 && c.nameAt(si, before.end) == nil {
				c.give(m.p, r)
			}
			continue
		}
		if m := c.nameAt(si, r.end); m != nil && r.noun.class != before.noun.class && (r.country == "" || before.country == "" || r.country == before.country) {
			c.give(m.p, before)
		}
	}
}

// joinedOffices says whether nothing but a comma, dash or conjunction stands
// between two offices, and whether they can be of one person.
func (c *cast) joinedOffices(a, b *roleSpan) bool {
	g := c.g
	if b.first-a.end > 3 || b.first <= a.end || g.d.lang == "ru" && a.noun.cases&b.noun.cases == 0 {
		return false
	}
	for i := a.end; i < b.first; i++ {
		if !besideWord[g.lower(i)] && !isDash(g.lower(i)) {
			return false
		}
	}
	return !b.used || g.lower(a.end) == "," || isDash(g.lower(a.end))
}

// plurals gives a plural office to the names that it counts up: "senators A
// and B", «депутаты А, Б и В».
func (c *cast) plurals(s *sentence, si int) {
	g := c.g
	for k := range c.roles[si] {
		r := &c.roles[si][k]
		if !r.noun.plural && !manyOrOne(g.lower(r.head), r.noun.nom) {
			continue
		}
		if c.respectively(s, si, r) || !r.noun.plural || c.areBoth(s, si, r) {
			continue
		}
		i := r.end
		for i < s.end {
			m := c.nameAt(si, i)
			if m == nil || i == r.end && c.casesDiffer(r, m) {
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

// areBoth gives a plural office to the names in front of it: «А и Б – члены
// комитета», "A and B, both members of the council".
func (c *cast) areBoth(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	i := r.first
	linked := false
	for i > s.first && (isDash(g.lower(i-1)) || copulaWord[g.lower(i-1)]) {
		linked = linked || g.lower(i-1) != ","
		i--
	}
	m := c.nameEnding(si, i)
	if !linked || m == nil {
		return false
	}
	for m != nil {
		if len(m.p.roles) == 0 {
			one := *r
			one.text = g.singular(r)
			c.give(m.p, &one)
		}
		i = c.lead(m)
		for i > s.first && besideWord[g.lower(i-1)] {
			i--
		}
		if i == c.lead(m) {
			break
		}
		m = c.nameEnding(si, i)
	}
	return true
}

// copulaWord may stand between names and what they are.
var copulaWord = wordSet(", both are were all оба обе все екеуі де")

// manyOrOne says whether a Russian form is both a plural and a genitive of one:
// главы.
func manyOrOne(form, nom string) bool {
	return strings.HasSuffix(form, "ы") && nom == strings.TrimSuffix(form, "ы")+"а"
}

// respectively gives the offices of several countries to as many names that
// follow: "the heads of the delegations of Latvia and Malta, A and B".
func (c *cast) respectively(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	var places []int
	for i := r.first; i < r.end; i++ {
		if g.place[i] != "" && (i == r.first || g.place[i-1] != g.place[i]) {
			places = append(places, i)
		}
	}
	i := r.end
	for i < s.end && i < r.end+2 && g.names[i] == 0 {
		i++
	}
	var names []*mention
	for m := c.nameAt(si, i); m != nil; m = c.nameAt(si, i) {
		names = append(names, m)
		for i = m.end; i < s.end && besideWord[g.lower(i)]; {
			i++
		}
	}
	if len(places) < 2 || len(names) != len(places) {
		return false
	}
	for k, m := range names {
		if len(m.p.roles) > 0 {
			continue
		}
		one := *r
		one.country, one.weak, one.body = g.place[places[k]], false, nil
		end := places[k] + 1
		for end < r.end && g.place[end] == one.country {
			end++
		}
		one.text = strings.TrimSpace(g.singularSlice(r, places[0]) + " " + g.slice(places[k], end, -1, "") + g.singularTail(r, places[len(places)-1]))
		c.give(m.p, &one)
	}
	return true
}

// singularSlice is the text of a plural office up to token to, for one of those
// who hold it.
func (g *stage) singularSlice(r *roleSpan, to int) string {
	text := g.slice(r.first, to, r.head, r.noun.nom)
	text = strings.Replace(text, " delegations", " delegation", 1)
	return strings.Replace(strings.Replace(text, "делегаций", "делегации", 1), " parliaments", " parliament", 1)
}

// singularTail is the text of a plural office behind its last country.
func (g *stage) singularTail(r *roleSpan, last int) string {
	k := last + 1
	for k < r.end && g.place[k] == g.place[last] {
		k++
	}
	if k >= r.end {
		return ""
	}
	return " " + strings.ReplaceAll(g.slice(k, r.end, r.head, r.noun.nom), "яларының", "ясының")
}

func (g *stage) singular(r *roleSpan) string {
	return g.slice(r.first, r.end, r.head, r.noun.nom)
}
