package language

import (
	"slices"
	"unicode/utf8"

	"minber/digest"
)

// enrol gives the offices of a person those bodies and countries that the roster
// has him or her in on the day of the article, where the text tells no other: a
// place does not make the Senate's speaker one of that place's senate.
func (c *cast) enrol(p *person) {
	for i := range p.roles {
		r := &p.roles[i]
		if r.tenure == digest.Former || r.told || !officer.has(c.g.classOf(r)) {
			continue
		}
		o := c.rosteredIn(p, r)
		if o == nil || o.body.Country == "" || !c.g.openTo(r, o.body) {
			continue
		}
		p.sure = o.body.Country
		if c.g.inOffice(r, o) {
			r.body, r.country, r.weak, r.sure = o.body, o.body.Country, false, true
		} else if r.country == "" || r.weak {
			r.country, r.weak, r.sure = o.body.Country, false, true
		}
	}
}

// rosteredIn returns the office that the roster has for a person on the day of the
// article. Somebody named by the surname, or it and an initial, must hold an office
// of the kind that the text tells.
func (c *cast) rosteredIn(p *person, r *roleSpan) *packOffice {
	if !p.lookedUp {
		p.lookedUp = true
		if family := c.g.l.offices.family; len(family[p.skeleton()]) > 0 || len(family[foldWord(p.given)]) > 0 {
			p.enrolled = c.rostered(p)
		}
	}
	if p.enrolled != nil {
		return p.enrolled
	}
	if c.g.d.date == "" || p.family == "" || p.middle != "" || utf8.RuneCountInString(p.given) > 1 || len(c.g.l.offices.family[p.skeleton()]) == 0 {
		return nil
	}
	return c.g.l.offices.heldAs(p.skeleton(), foldWord(p.given), c.g.d.date, func(o *packOffice) bool {
		return o.body.Alive(c.g.d.date) && slices.Contains(o.kinds, c.g.kindOf(r, o.body))
	})
}

// officer are the classes of offices that a state and its parliament have.
var officer = wordSet("chair vice president premier minister deputy senator head")

// openTo says whether an office can be one of a body: its words name no other
// country and no other body, but by a word that many countries have for theirs.
func (g *stage) openTo(r *roleSpan, body *digest.Body) bool {
	for i := r.first; i < r.end; i++ {
		if code := g.place[i]; code != "" && code != body.Country && !g.capit[i] {
			return false
		}
		if b := g.bodyAt[i]; b != nil && !sameBody(b, body) && (b.Country == body.Country || g.bodyN[i] > 1 || g.properName(i)) {
			return false
		}
	}
	return true
}

// inOffice says whether an office of a text is, or may be, the one that the
// roster tells, or that of any member of its body.
func (g *stage) inOffice(r *roleSpan, o *packOffice) bool {
	if r.noun.class == "deputy" || r.noun.class == "senator" {
		return o.body.Parliament && r.end == r.head+1
	}
	return slices.Contains(o.kinds, g.kindOf(r, o.body))
}
