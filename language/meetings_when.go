package language

import "strings"

// dateOf is the date that the sentence gives the encounter: the nearest one
// that is not to come.
func (sc *scene) dateOf(e *encounter) string {
	d := sc.c.g.d
	best, dist := "", 1<<30
	at := d.tokens[e.at].start
	from, to := sc.s.start, sc.s.span.end
	if e.to < sc.s.end && e.to > e.at {
		to = d.tokens[e.to].start
	}
	for i := range d.dates {
		m := &d.dates[i]
		if m.sentence != sc.si || m.iso == "" || d.date != "" && m.iso > d.date && !strings.HasPrefix(m.iso, d.date) || m.ahead || m.relative && len(m.iso) == 4 && strings.HasPrefix(d.date, m.iso) || sc.saidBetween(e, m.start) {
			continue
		}
		n := abs(m.start - at)
		if m.start < from || m.start >= to {
			n += 1000
		}
		if len(m.iso) == 4 {
			n += 300 // a year alone may be of anything
		}
		if n < dist {
			best, dist = m.iso, n
		}
	}
	if dist >= 1000 {
		return ""
	}
	return best
}

// saidBetween says whether a verb of speech or a clause of its own stands
// between the encounter and a date behind it: the date is of what was said.
func (sc *scene) saidBetween(e *encounter, at int) bool {
	d := sc.c.g.d
	for k := e.at + 1; k < sc.s.end && d.tokens[k].start < at; k++ {
		switch d.tokens[k].lower {
		case "that", "что", "чтобы", "which", "where", "деп":
			return true
		}
		if sc.c.verbs.is(d.lang, &d.tokens[k]) && !sc.covered(k) && sc.mark(k)&(tellsEncounter|tellsPhone) == 0 {
			return true
		}
	}
	return false
}

// sameDay says whether the sentence refers to the day told before.
func (sc *scene) sameDay() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsSame != 0 {
			return true
		}
	}
	return false
}

// firstDate is the day that the article's first sentences give its news.
func (c *cast) firstDate() string {
	d := c.g.d
	for i := range d.dates {
		m := &d.dates[i]
		s := &d.sentences[m.sentence]
		if s.title || s.paragraph > 1+d.sentences[0].paragraph {
			continue
		}
		if len(m.iso) == 10 && (d.date == "" || m.iso <= d.date) {
			return m.iso
		}
		break
	}
	return ""
}

// placeNear returns the city that a sentence names, in the nominative: behind
// the word at token at, else in front of it.
func (c *cast) placeNear(si, at int) string {
	g := c.g
	s := &g.d.sentences[si]
	for _, r := range [...][2]int{{at, s.end}, {s.first, at}} {
		for k := r[0]; k < r[1]; k++ {
			if g.names[k] == 0 {
				if p := c.cityAt(s, k); p != "" {
					return p
				}
			}
		}
	}
	return ""
}

// cityAt reads a capital at token k behind a preposition or in the locative.
func (c *cast) cityAt(s *sentence, k int) string {
	g := c.g
	t := &g.d.tokens[k]
	if !t.upper || k == s.first && g.d.lang != "kk" {
		return ""
	}
	switch g.d.lang {
	case "en":
		if g.lower(k-1) == "in" && g.bodyAt[k] == nil && !g.d.inDate(t.start) && (g.capit[k] || g.place[k] == "" && !sentenceWord(t.lower)) {
			return t.text
		}
	case "ru":
		if low := g.lower(k - 1); (low == "в" || low == "во") && g.bodyAt[k] == nil && g.kinds[k]&orgWord == 0 && (g.capit[k] || g.place[k] == "") && !g.d.inDate(t.start) && lastIs(t.lower, "е", "и", "у", "о") {
			return russianPlace(t.text)
		}
	case "kk":
		if g.capit[k] && lastIs(t.lower, "да", "де", "та", "те") {
			return t.text[:len(t.text)-len("да")]
		}
	}
	return ""
}

func sentenceWord(low string) bool { return startsSentence(low) || low == "parliament" }
