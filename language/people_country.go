package language

import (
	"strings"
	"unicode/utf8"
)

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
	for step := range 220 {
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
