package language

import "minber/digest"

// seatNouns are what every member is, so that whoever chairs is seldom meant.
var seatNouns = wordSet("депутат депутатка сенатор сенаторка парламентарий избранник избранница нардеп депутаты сенаторы deputy senator lawmaker mp legislator парламентші")

// officeless returns who was named last in the sentence before token tok of
// sentence si, if the text tells no office of him: a noun for an office may be his.
// For one of many seats those are passed over who hold another office.
func (c *cast) officeless(si, tok int, sex gender, seat bool) *person {
	reach := 2
	if seat {
		reach = 6
	}
	for k := si; k >= 0 && k > si-reach; k-- {
		for i := len(c.at[k]) - 1; i >= 0; i-- {
			if m := c.at[k][i]; (k < si || m.first < tok) && !m.office && agrees(m.p, sex) && !c.isQuoted(m.first) && c.subject(m) {
				if len(m.p.roles) == 0 {
					return m.p
				}
				if !seat {
					return nil
				}
			}
		}
	}
	return nil
}

// unheld says whether token k is an office of which there is one, the premier,
// but which nobody of the text holds.
func (c *cast) unheld(k int) bool {
	r := c.officeAt(k)
	return r != nil && !r.used && !r.noun.plural && !common[c.g.classOf(r)]
}

// formerly says whether token k is an office that is told to be held no longer: of
// those there are several.
func (c *cast) formerly(k int) bool {
	for _, r := range c.roles[c.g.d.sentenceAt(k)] {
		if r.head == k {
			return r.tenure == digest.Former
		}
	}
	return false
}
