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

// settle chooses among a person's offices and finds the country.
func (c *cast) settle() {
	c.home = c.homeCountry()
	for _, p := range c.persons {
		best, bestScore := -1, -1000
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
			continue // the text does not tell; see statements for those who speak
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
		if p.country == "" || p.body == nil {
			c.fromChamber(p, r)
		}
		if b := c.g.l.senates[p.country]; p.body == nil && r.noun.class == "senator" && b != nil && b.Alive(c.g.d.date) {
			p.body = b
		}
		international := p.body != nil && p.body.Country == ""
		if p.country == "" && !international {
			p.country = c.g.nearCountry(r)
		}
		if p.country == "" && !international && r.noun.class != "ambassador" {
			p.country = c.home
		}
	}
}

// nearCountry is the country named last before an office in a chamber,
// parliament or committee whose own country is not said.
func (g *stage) nearCountry(r *roleSpan) string {
	within := false
	for i := r.first; i < r.end; i++ {
		low := g.lower(i)
		for _, w := range [...]string{"палат", "комитет", "chamber", "house", "committee", "assembly", "жиналыс", "собрани"} {
			within = within || strings.HasPrefix(low, w)
		}
		if strings.HasPrefix(low, "сотрудничеств") || strings.HasPrefix(low, "дружб") || low == "friendship" {
			return ""
		}
	}
	if !within {
		return ""
	}
	for i := r.first - 1; i >= 0 && i > r.first-40; i-- {
		if g.place[i] != "" && !g.capit[i] {
			return g.place[i]
		}
		if g.lower(i) == "." {
			break
		}
	}
	return ""
}

// fromChamber gives a deputy or speaker whose text names no body the chamber
// that the text spoke of last: «депутат» in a sitting of the Mazhilis.
func (c *cast) fromChamber(p *person, r *roleSpan) {
	g := c.g
	if r.noun.class != "deputy" && r.noun.class != "senator" && r.noun.class != "chair" && r.noun.class != "vice" {
		return
	}
	if r.country != "" && !r.weak || r.body != nil || r.end-r.first > 2 {
		return
	}
	for step := 0; step < 220; step++ {
		i := r.first - 1 - step // back first, then a little ahead
		if step >= 160 {
			i = r.end + step - 160
		}
		if i < 0 || i >= len(g.bodyAt) {
			continue
		}
		b := g.bodyAt[i]
		switch {
		case b != nil && b.Parliament && b.Country != "" && (r.noun.class != "senator" || strings.Contains(b.ID, "senat")):
			if p.body = b; p.country == "" {
				p.country = b.Country
			}
			if nom := r.noun.nom; r.end-r.first == 1 && (nom == "депутат" || nom == "deputy" || nom == "спикер" || nom == "вице-спикер") {
				p.role = memberOf(g.d.lang, p.role, nom, b.ShortName(g.d.lang))
			}
			return
		case g.place[i] != "" && !g.capit[i] && g.kinds[i]&orgWord != 0 && p.country == "":
			p.country = g.place[i]
			if g.d.lang == "ru" && i > 0 && g.place[i-1] == g.place[i] && g.d.tokens[i].upper && g.d.tokens[i-1].upper && strings.HasSuffix(g.lower(i), "а") && r.end-r.first == 1 {
				p.role += " " + g.d.tokens[i-1].text + " " + g.d.tokens[i].text
			}
			return
		}
	}
}

// memberOf words "deputy" or "speaker" with the chamber's name.
func memberOf(lang, role, nom, chamber string) string {
	if chamber == "" || strings.Contains(chamber, " ") {
		return role
	}
	switch lang {
	case "kk":
		if nom == "депутат" {
			return chamber + " депутаты"
		}
		return chamber + " " + nom + "і"
	case "ru":
		if last, _ := utf8.DecodeLastRuneInString(chamber); isRussianVowel(last) || last == 'ь' || last == 'й' {
			return role
		}
		return role + " " + chamber + "а"
	}
	return chamber + " " + strings.ToLower(role)
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
		if b := g.bodyAt[i]; b != nil && g.place[i] == "" && b.Country != "" && g.bodyN[i] > 0 && (i == 0 || g.bodyAt[i-1] != b) {
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
	// A text about a guest names his country more often than its own: a pack's
	// country needs less.
	own, ownCount := "", 0
	for code := range g.l.homes {
		if n := count[code]; n > ownCount || n == ownCount && n > 0 && code < own {
			own, ownCount = code, n
		}
	}
	if g.d.lang == "kk" && ownCount > 0 {
		ownCount += 2
	}
	if 3*ownCount >= most {
		return own
	}
	return best
}
