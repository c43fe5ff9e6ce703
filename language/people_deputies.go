package language

import "strings"

// bareDeputy says whether an office says no more than that somebody is the
// deputy of another person: his deputy, «её первый заместитель».
func (g *stage) bareDeputy(r *roleSpan) bool {
	if r.first == 0 || r.end != r.head+1 || r.noun.class != "vice" && r.noun.nom != "deputy" {
		return false
	}
	switch g.lower(r.first - 1) {
	case "his", "her", "’s", "'s", "его", "её", "ее", "оның":
		return true
	}
	return false
}

// deputyOf completes a bare deputy with the office of whom he or she serves.
func (c *cast) deputyOf(p *person, r *roleSpan) {
	si, g := c.sentenceOf(r), c.g
	var chief *person
	if m := c.nameEnding(si, r.first-1); m != nil {
		chief = m.p
	} else if chief = c.besideDeputy(p, si, r.first-1); chief == nil {
		sex := personalPronouns[g.d.lang][g.lower(r.first-1)]
		if chief = c.antecedent(si, r.first, sex); chief == p && si > 0 {
			chief = c.antecedent(si-1, 1<<30, sex) // X, whom he replaces, is his deputy
		}
	}
	o := c.officeOf(chief)
	if unnamed := c.unnamedChief(si, r); unnamed != nil && c.nameEnding(si, r.first-1) == nil {
		chief, o = nil, unnamed // The minister was absent. His deputy, X, …
	}
	if chief == p || o == nil || !o.hasDeputies() || c.besideAnother(p, o.country) {
		if !isPossessive(g.lower(r.first - 1)) { // Italy's deputy sits in its parliament
			r.noun.class, r.told = "vice", true
		}
		return
	}
	switch g.d.lang {
	case "ru":
		r.text += " " + russianGenitive(lowerFirst(o.text))
	case "kk":
		r.text = o.text + kazakhGenitiveEnding(o.text) + " " + r.text
	default:
		if strings.Contains(o.text, "'s ") || strings.Contains(o.text, "’s ") {
			r.text += " to" // Pakistan's Senate Chairman
		}
		r.text += " " + o.text
	}
	r.noun.class, r.country, r.weak, r.told = "vice", o.country, o.weak, true
}

// besideAnother says whether the words beside somebody's name tell another country than code.
func (c *cast) besideAnother(p *person, code string) bool {
	if code == "" {
		return false
	}
	beside := c.besideCountry(p)
	return beside != "" && beside != code
}

// deputyOutside says whether an office is that of the deputy of somebody who presides over
// no house, and so no seat in the house that the text is about: «на заседании Мажилиса
// заместитель премьер-министра», «заместитель акима».
func (g *stage) deputyOutside(r *roleSpan) bool {
	if r.noun.class != "vice" {
		return false
	}
	for i := r.first; i < r.end; i++ {
		switch low := g.lower(i); {
		case i == r.head:
		case g.isHead[i]:
			switch g.heads[i].class {
			case "chair", "vice", "president", "deputy", "senator":
			default:
				return true
			}
		case g.d.lang == "ru" && i == r.head+1 && g.d.tokens[i].kind == word && g.bodyAt[i] == nil && !partsOfHouse.has(&g.d.tokens[i]) && !adjectiveLike(low) && !startsWithAny(low, houses.names["ru"]) && !startsAny(low, ofHouse):
			return true // замглавы Минсельхоза
		}
	}
	return false
}

// ofHouse begin the Russian words for a house as such.
var ofHouse = []string{"палат", "парламент", "сенат", "сейм", "собрани", "ассамбле", "дум", "рад", "от", "по"}

// hasDeputies says whether who holds an office has deputies: not one of many who sit in a
// house.
func (r *roleSpan) hasDeputies() bool {
	switch r.noun.class {
	case "deputy", "senator", "vice":
		return false
	}
	switch bare(r.noun.nom) {
	case "member", "член", "мүше", "мүшесі":
		return false
	}
	return true
}

// besideDeputy is who is named right in front of the pronoun at token k of a deputy p and
// beside him: "received B and his deputy", «Б и его заместителя», «Б мен оның орынбасары»;
// nil if nobody is.
func (c *cast) besideDeputy(p *person, si, k int) *person {
	switch c.g.lower(k - 1) {
	case "and", "with", "и", "с", "және", "мен", "бен", "пен":
	default:
		return nil
	}
	m := c.before(si, k-1)
	if m == nil || m.p == p || !agrees(m.p, personalPronouns[c.g.d.lang][c.g.lower(k)]) {
		return nil
	}
	for i := m.end; i < k-1; i++ { // B of the European Parliament and his deputy
		if c.g.d.tokens[i].kind == punct || c.saysAt(i) || c.saysOrDoes(i) {
			return nil
		}
	}
	return m.p
}
