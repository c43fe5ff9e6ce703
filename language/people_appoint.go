package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// appoint maps what each person holds to an office of the packs. Somebody whom
// the text names in full and without an office gets the one that the roster
// has for the day of the article; what the text says always stands.
func (c *cast) appoint(persons []*person) {
	for _, p := range persons {
		if p.role == "" {
			c.fromRoster(p)
			continue
		}
		if p.office = c.officeHeld(p); p.office == nil && p.country == "" {
			c.confirm(p)
		}
		if p.office != nil && p.body == nil {
			p.body = p.office.body
		}
	}
}

// officeHeld returns the first office of a person that is one of the packs'.
func (c *cast) officeHeld(p *person) *packOffice {
	for i := range p.held {
		if o := c.office(p, &p.held[i]); o != nil {
			return o
		}
	}
	return nil
}

// confirm gives somebody whose office the text tells but not its country that
// of the roster, if it has him or her in this very office.
func (c *cast) confirm(p *person) {
	o := c.rostered(p)
	if o == nil {
		return
	}
	p.country = o.body.Country
	if c.officeHeld(p) == o {
		p.office = o
	} else {
		p.country = ""
	}
}

// rostered returns the office that the roster has for a person whom the text
// names in full, on the day of the article; none if that day or the text's
// language is unknown.
func (c *cast) rostered(p *person) *packOffice {
	if c.g.d.date == "" || c.g.d.lang == "" || p.family == "" || utf8.RuneCountInString(p.given) < 2 {
		return nil
	}
	if o := c.g.l.offices.held(c.g.l.fullKey(p.name()), c.g.d.date); o != nil && o.body.Alive(c.g.d.date) {
		return o
	}
	return nil
}

// fromRoster fills in the office that somebody held on the day of the article,
// unless the text tells another country.
func (c *cast) fromRoster(p *person) {
	o := c.rostered(p)
	if o == nil || p.country != "" && o.body.Country != "" && p.country != o.body.Country {
		return
	}
	p.office, p.body, p.role = o, o.body, o.Name(c.g.d.lang)
	if p.country == "" {
		p.country = o.body.Country
	}
}

// office returns the office of the packs that r is, nil if it is none: the one
// that is written so, else the only one of its kind in the person's body.
func (c *cast) office(p *person, r *roleSpan) *packOffice {
	if o := c.officeWritten(p, r); o != nil {
		return o
	}
	if p.body == nil {
		return c.stateOffice(p, r)
	}
	kind := c.g.kindOf(r, p.body)
	var found *packOffice
	for _, o := range c.g.l.offices.byBody[p.body.ID] {
		for _, k := range o.kinds {
			if k != kind || found == o {
				continue
			}
			if found != nil {
				return nil
			}
			found = o
		}
	}
	return found
}

// officeWritten finds an office by one of its names, the longest that stands
// at the noun of r: of a body that lives, or lived if the office is a former
// one, and of the person's country.
func (c *cast) officeWritten(p *person, r *roleSpan) (found *packOffice) {
	g := c.g
	words := 0
	for _, a := range g.l.offices.aliases[g.d.lang+firstRunes(g.lower(r.head), 3)] {
		first := r.head - a.head
		if len(a.words) <= words || first < 0 || !c.serves(p, a.office.body) || !a.at(g.d.lang, g.d.tokens[first:]) {
			continue
		}
		k := g.kindOf(r, a.office.body)
		if k.deputy == a.kind.deputy && k.shadow == a.kind.shadow && k.unit == a.kind.unit {
			found, words = a.office, len(a.words)
		}
	}
	return found
}

// serves says whether a person can hold an office in a body: one of the same
// country, alive on the day unless the office is a former one.
func (c *cast) serves(p *person, b *digest.Body) bool {
	if b.Country != "" && b.Country != p.country || p.body != nil && p.body.Parliament && p.body != b {
		return false
	}
	return p.tenure == digest.Former || b.Alive(c.g.d.date)
}

// stateOffice finds the office of a president or prime minister who is named
// with nothing but the country, or not even that.
func (c *cast) stateOffice(p *person, r *roleSpan) *packOffice {
	g := c.g
	kind := g.kindOf(r, nil)
	if kind.class != "president" && kind.class != "premier" || kind.unit != "" || p.country == "" || r.country == "" && (r.told && (g.d.lang != "en" || strings.Contains(r.text, " of the ")) || r.first > 0 && itsWord.has(g.lower(r.first-1))) {
		return nil // or the president of the plant that the text told before
	}
	for i := r.first; i < r.end; i++ {
		if i < r.head && g.isOrg(i) && g.place[i] == "" && g.bodyAt[i] == nil || i > r.head && g.place[i] != p.country && g.lower(i) != "of" && g.lower(i) != "the" && !stateWord.has(wordStem(g.d.lang, g.lower(i))) {
			return nil // president of the Academy
		}
	}
	for _, o := range g.l.offices.byState[p.country] {
		for _, k := range o.kinds {
			if k.class == kind.class && k.deputy == kind.deputy && k.shadow == kind.shadow && k.unit == "" && c.serves(p, o.body) {
				return o
			}
		}
	}
	return nil
}

// stateWord are the beginnings of words that may stand between an office of
// the state and its country.
var stateWord = wordSet("republic республик")
