package language

import "strings"

// A label may tell an office instead of a name, or the name in brackets behind it.

// officeLabel returns who alone of the text holds the office, or has the chair, that is
// all that tokens [from, k) of a label tell: The Speaker: …; Председательствующий: …
func (c *cast) officeLabel(from, k int) *person {
	if articles[c.g.lower(from)] {
		from++
	}
	if k != from+1 || !c.g.d.tokens[from].upper {
		return nil
	}
	chair := chairLabels[c.g.lower(from)]
	if !chair && !c.g.isHead[from] {
		return nil
	}
	var only *person
	for _, p := range c.persons {
		if c.callsFor(p, from) || chair && c.inChair(p) {
			if only != nil {
				return nil
			}
			only = p
		}
	}
	return only
}

// inChair says whether an office of a person is to lead a body.
func (c *cast) inChair(p *person) bool {
	for i := range p.roles {
		for w := range strings.FieldsSeq(lower(p.roles[i].text)) {
			if hasStem(w, chairStems) {
				return true
			}
		}
	}
	return false
}

// chairLabels are what whoever leads a sitting is called in its transcript, and
// chairStems begin the offices of those.
var (
	chairLabels = wordSet("chair chairman chairwoman chairperson speaker president председательствующий председательствующая председатель спикер төраға төрайым төрағалық")
	chairStems  = []string{"chair", "speaker", "председател", "спикер", "төраға", "төрайым"}
)

// capitalOffice says whether tokens [from, to) are an office with a capital and the
// bracket that opens behind it, and a form of address.
func (c *cast) capitalOffice(from, to int) bool {
	for to > from && (honorific[c.g.lower(to-1)] || c.g.lower(to-1) == ".") {
		to--
	}
	if to-from < 2 || c.g.d.tokens[to-1].text != "(" {
		return false
	}
	first := from
	if articles[c.g.lower(first)] {
		first++
	}
	_, head := c.personAt(first)
	return c.g.d.tokens[first].upper && (head || c.g.isHead[first])
}
