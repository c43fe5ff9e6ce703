package language

import "strings"

// dateOf is the date that the sentence gives the encounter: the nearest one
// that is not to come. A year counts only where no day or month stands near.
func (sc *scene) dateOf(e *encounter) string {
	const yearAlone = 300 // bytes that a year alone is worth
	d := sc.c.g.d
	best, dist := "", 1<<30
	at := d.tokens[e.at].start
	to := sc.s.span.end
	if e.to < sc.s.end && e.to > e.at {
		to = d.tokens[e.to].start
	}
	for i := range sc.dates {
		m := &sc.dates[i]
		if m.start >= to || !sc.datesNews(m) || sc.saidBetween(e, m.start) {
			continue
		}
		n := abs(m.start - at)
		if len(m.iso) == 4 {
			n += yearAlone
		}
		if n < dist {
			best, dist = m.iso, n
		}
	}
	return best
}

// headingDate is the day that opens the sentence's paragraph on its own:
// "Monday, 10 March."
func (sc *scene) headingDate() string {
	d := sc.c.g.d
	k := sc.si
	for k > 0 && d.sentences[k-1].paragraph == sc.s.paragraph {
		k--
	}
	if head := &d.sentences[k]; k < sc.si {
		if dates := d.datesIn(k); len(dates) == 1 && sc.datesNews(&dates[0]) && dates[0].end-dates[0].start >= head.span.end-head.start-2 {
			return dates[0].iso
		}
	}
	return ""
}

// datesNews says whether a date can be that of something told as news: it is
// resolved, not to come, and no vague "this year".
func (sc *scene) datesNews(m *dateMention) bool {
	day := sc.c.g.d.day()
	return m.iso != "" && !m.ahead && (day == "" || m.iso <= day) && (!m.relative || len(m.iso) > 4 || !strings.HasPrefix(day, m.iso))
}

// inDate says whether token k is part of a date.
func (sc *scene) inDate(k int) bool {
	at := sc.c.g.d.tokens[k].start
	for i := range sc.dates {
		if sc.dates[i].start <= at && at < sc.dates[i].end {
			return true
		}
	}
	return false
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

// placeNear returns the city that the sentence names, in the nominative: behind
// the word at token at, else in front of it.
func (sc *scene) placeNear(at int) string {
	for _, r := range [...][2]int{{at, sc.s.end}, {sc.s.first, at}} {
		for k := r[0]; k < r[1]; k++ {
			if p := sc.cityAt(k); p != "" {
				return p
			}
		}
	}
	return ""
}

// cityAt reads a city at token k: behind a preposition of place, in Kazakh a
// capital in the locative.
func (sc *scene) cityAt(k int) string {
	g := sc.c.g
	t := &g.d.tokens[k]
	if !t.upper || g.names[k] != 0 || g.bodyAt[k] != nil || g.kinds[k]&orgWord != 0 || g.place[k] != "" && !g.capit[k] || sc.inDate(k) {
		return ""
	}
	if g.d.lang == "kk" {
		if g.capit[k] && lastIs(t.lower, "да", "де", "та", "те") {
			return t.text[:len(t.text)-len("да")]
		}
		return ""
	}
	if k == sc.s.first {
		return ""
	}
	switch prev := g.lower(k - 1); {
	case prev == "in" && g.d.lang == "en" && !startsSentence(t.lower):
		return t.text
	case (prev == "в" || prev == "во") && lastIs(t.lower, "е", "и", "у", "о"):
		return russianPlace(t.text)
	}
	return ""
}
