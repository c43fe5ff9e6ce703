package language

import (
	"cmp"
	"slices"

	"minber/digest"
)

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
	chair := chairLabels.has(c.g.lower(from))
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

// inChair says whether an office of a person is to lead a body, not to stand in for who does.
func (c *cast) inChair(p *person) bool {
	return slices.ContainsFunc(p.roles, func(r roleSpan) bool {
		return r.noun.class == "chair" && r.tenure != digest.Former && !c.g.isDeputy(&r)
	})
}

// chairLabels are what whoever leads a sitting is called in its transcript.
var chairLabels = wordSet("chair chairman chairwoman chairperson speaker president председательствующий председательствующая председатель спикер төраға төрайым")

// reports says whether whoever a label that ends at token k names works for the
// programme, as that label or one before tells: Anna Reid, correspondent: …
func (c *cast) reports(m *mention, k int) bool {
	for i := m.end + 1; i < k; i++ {
		if low := c.g.lower(i); questionLabels.has(low) && len(low) > 2 {
			if c.staff == nil {
				c.staff = map[*person]bool{}
			}
			c.staff[m.p] = true
		}
	}
	return c.staff[m.p] || slices.ContainsFunc(m.p.mentions, c.presents)
}

// presents says whether the words beside a mention tell that whoever it names works for
// the programme: Anna Reid, presenter; ведущая X.
func (c *cast) presents(m *mention) bool {
	d := c.g.d
	if m.office {
		return false
	}
	before := m.first - 1
	if before > 0 && isDash(d.tokens[before].text) {
		before-- // ведущий – X
	}
	if before >= 0 && presenterNouns.has(c.g.lower(before)) {
		return true
	}
	k := m.end
	if k+1 >= len(d.tokens) || d.tokens[k].text != "," && !isDash(d.tokens[k].text) {
		return false
	}
	for k++; k+1 < len(d.tokens) && (articles[c.g.lower(k)] || c.g.lower(k) == "our" || c.g.lower(k) == "наш" || c.g.lower(k) == "наша"); {
		k++
	}
	return presenterNouns.has(c.g.lower(k)) && c.namedAt(m.sentence, k) == nil && c.namedAt(m.sentence, k+1) == nil && !isDash(c.g.lower(k+1)) // сенатор X, ведущая Y
}

// presenterNouns are who leads a programme; its reporters may be whom it asks.
var presenterNouns = wordSet("presenter host anchor interviewer moderator ведущий ведущая модератор жүргізуші")

// stopLabel reads a label that a stop closes, as a colon does elsewhere: «Вопрос. Когда?
// Ответ. Завтра.», "Q. When? A. Tomorrow." Lines of both kinds must be there.
func (c *cast) stopLabel(p paragraph, from, last int) (line speakerLine, ok bool) {
	d := c.g.d
	low := c.g.lower(from)
	if from+1 >= last || d.tokens[from+1].text != "." || !questionLabels.has(low) && !answerLabels.has(low) || !c.labelsStop() {
		return speakerLine{}, false
	}
	if questionLabels.has(low) {
		return speakerLine{other: true}, true
	}
	return speakerLine{found: true, p: cmp.Or(c.firstNamed(p.first), c.notedGuest()), text: from + 2}, true
}

// labelsStop says whether two paragraphs at least open with the label of a question and
// a stop, and two with that of an answer.
func (c *cast) labelsStop() bool {
	d := c.g.d
	if c.stopLabels == 0 {
		asked, answered := 0, 0
		for si := range d.sentences {
			s := &d.sentences[si]
			if s.first+1 >= len(d.tokens) || si > 0 && d.sentences[si-1].paragraph == s.paragraph || d.tokens[s.first+1].text != "." {
				continue
			}
			switch low := c.g.lower(s.first); {
			case questionLabels.has(low):
				asked++
			case answerLabels.has(low):
				answered++
			}
		}
		c.stopLabels = map[bool]int8{true: 1, false: -1}[asked > 1 && answered > 1]
	}
	return c.stopLabels > 0
}

// capitalOffice says whether tokens [from, to) are an office with a capital and the
// bracket that opens behind it, and a form of address.
func (c *cast) capitalOffice(from, to int) bool {
	for to > from && (honorific.has(c.g.lower(to-1)) || c.g.lower(to-1) == ".") {
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
