package language

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// dateOf is the date that the sentence gives the encounter: the nearest one
// that is not to come. A year counts only where no day or month stands near.
func (sc *scene) dateOf(e *encounter) string {
	const (
		yearAlone = 300 // bytes that a year alone is worth
		clauseOff = 200 // and a date in the clause in front: said on Thursday that he had met …
	)
	d := sc.c.g.d
	best, dist := "", 1<<30
	at := d.tokens[e.at].start
	if day := cmp.Or(sc.eveOf(e), sc.dayInFront(e)); day != "" {
		return day
	}
	to := sc.s.span.end
	if e.to < sc.s.end && e.to > e.at {
		to = d.tokens[e.to].start
	}
	for k := e.at; k < sc.s.end; k++ {
		if d.tokens[k].text == ";" {
			to = min(to, d.tokens[k].start)
		}
	}
	for i := range sc.dates {
		m := &sc.dates[i]
		day := sc.newsDay(m)
		if m.start >= to || day == "" || sc.saidBetween(e, m.start) || sc.sinceThen(m) || sc.ofOther(e, m) {
			continue
		}
		n := abs(m.start - at)
		if len(m.iso) == 4 {
			n += yearAlone
		}
		if m.start < at && sc.clauseBetween(m.end, e.at) {
			n += clauseOff
		}
		if n < dist {
			best, dist = day, n
		}
	}
	return best
}

// dayInFront is the last full date in front of a Kazakh verb of meeting, in what
// belongs to it: the verb ends its clause.
func (sc *scene) dayInFront(e *encounter) string {
	d := sc.c.g.d
	if d.lang != "kk" || e.from >= e.at {
		return ""
	}
	for i := len(sc.dates) - 1; i >= 0; i-- {
		m := &sc.dates[i]
		if day := sc.newsDay(m); m.start < d.tokens[e.at].start && m.start >= d.tokens[e.from].start && len(day) > len("2006") && !sc.ofOther(e, m) {
			return day
		}
	}
	return ""
}

// daysOf shares the days that a sentence gives out among those it says were
// met: "with A on Monday and with B on Tuesday", «в понедельник с А, а во
// вторник с Б», «сенбіде А-мен, жексенбіде Б-мен»; nil where there is one day.
func (sc *scene) daysOf(si int, who []*person) map[*person]string {
	type told struct {
		at int
		p  *person
	}
	if si < 0 {
		return nil
	}
	d := sc.c.g.d
	dates := d.datesIn(si)
	if len(dates) < 2 {
		return nil
	}
	var named []told
	for _, m := range sc.c.at[si] {
		if slices.Contains(who, m.p) && !slices.ContainsFunc(named, func(t told) bool { return t.p == m.p }) {
			named = append(named, told{d.tokens[m.first].start, m.p})
		}
	}
	var days []told // where, and when
	var given []string
	for i := range dates {
		if day := sc.newsDay(&dates[i]); len(day) == len(time.DateOnly) && !slices.Contains(given, day) {
			days, given = append(days, told{at: dates[i].start}), append(given, day)
		}
	}
	if len(named) < 2 || len(days) < 2 {
		return nil
	}
	out := map[*person]string{}
	last := named[len(named)-1].at
	if !slices.ContainsFunc(days, func(t told) bool { return t.at > named[0].at && t.at < last }) {
		return nil // what else was that week
	}
	if len(days) == len(named) { // A on Monday and, on Tuesday, B
		for i, t := range named {
			out[t.p] = given[i]
		}
		return out
	}
	if days[0].at < named[0].at && days[len(days)-1].at < last { // the day comes first
		for _, t := range named {
			for i := range days {
				if days[i].at < t.at {
					out[t.p] = given[i]
				}
			}
		}
		return out
	}
	for _, t := range named {
		for i := len(days) - 1; i >= 0; i-- {
			if days[i].at > t.at {
				out[t.p] = given[i]
			}
		}
	}
	return out
}

// newsDay is the day that a date can give something told as news, "" if it
// gives none; a weekday that is taken for the coming one is the last one then.
func (sc *scene) newsDay(m *dateMention) string {
	if sc.datesNews(m) {
		return m.iso
	}
	d := sc.c.g.d
	if m.iso == "" || m.ahead || !m.relative || len(m.iso) != len(time.DateOnly) || !sc.isWeekday(m) {
		return ""
	}
	at, err := time.Parse(time.DateOnly, m.iso)
	base, failed := time.Parse(time.DateOnly, d.day())
	if err != nil || failed != nil || !at.After(base) || at.Sub(base) > 7*24*time.Hour {
		return ""
	}
	return iso(at.AddDate(0, 0, -7))
}

// dayJustTold is the only full day that the sentences just before give in the
// same paragraph: "She spent 19 June in Brussels. There she met X".
func (sc *scene) dayJustTold() string {
	const reach = 2
	d := sc.c.g.d
	for si := sc.si - 1; si >= 0 && si >= sc.si-reach && d.sentences[si].paragraph == sc.s.paragraph; si-- {
		dates := d.datesIn(si)
		if len(dates) == 0 {
			continue
		}
		if len(dates) > 1 || len(dates[0].iso) != len(time.DateOnly) || !sc.datesNews(&dates[0]) || d.quoted(dates[0].start) || d.datesThing(&dates[0]) {
			return ""
		}
		return dates[0].iso
	}
	return ""
}

// dayOfThat is the time of what the sentence before recalls, where this one goes
// on about it: "The forum of last year was held in Oslo. There A met B", «Онда А
// мен Б кездескен».
func (sc *scene) dayOfThat() string {
	switch sc.c.g.lower(sc.s.first) {
	case "there", "then", "там", "тогда", "онда", "сонда":
	default:
		return ""
	}
	if sc.si == 0 {
		return ""
	}
	for _, m := range sc.c.g.d.datesIn(sc.si - 1) {
		if sc.c.g.d.sentences[sc.si-1].paragraph == sc.s.paragraph && m.iso != "" && !m.ahead && m.iso < sc.c.g.d.day() {
			return m.iso
		}
	}
	return ""
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

// sinceThen says whether a date only tells since when or until when something
// lasts: since autumn, с осени, күзден бері.
func (sc *scene) sinceThen(m *dateMention) bool {
	d := sc.c.g.d
	clause := false // since X took office last month
	for k := sc.s.first; k < sc.s.end; k++ {
		t := &d.tokens[k]
		if t.start >= m.start && clause {
			return true
		}
		clause = d.lang == "en" && (clause && t.kind == word || t.lower == "since")
		if t.end <= m.start || k == sc.s.first {
			if t.start < m.end {
				continue
			}
		}
		if t.start >= m.start && t.start < m.end {
			switch prev := d.tokens[max(k-1, sc.s.first)].lower; prev {
			case "since", "until", "till", "с", "со", "до":
				return true
			}
			continue
		}
		return t.lower == "бері"
	}
	return false
}

// isWeekday says whether a date is told by the name of a day.
func (sc *scene) isWeekday(m *dateMention) bool {
	for s, k := &sc.c.g.d.sentences[m.sentence], sc.c.g.d.sentences[m.sentence].first; k < s.end; k++ {
		if t := &sc.c.g.d.tokens[k]; t.start >= m.start {
			return t.start < m.end && weekdayOf(t.lower) > 0
		}
	}
	return false
}

// dayOfLast takes the day that a short sentence adds to the meeting told just
// before: "It was on Thursday", «Это было в марте», «Бұл сейсенбіде болды».
func (sc *scene) dayOfLast() {
	led := sc.led
	if sc.si-led.at != 1 || led.fresh >= len(led.found) || len(sc.dates) == 0 || len(sc.c.at[sc.si]) > 0 || !sc.takesItUp() {
		return
	}
	day := sc.newsDay(&sc.dates[0])
	for i := led.fresh; i < len(led.found) && day != ""; i++ {
		if !led.dated[i] {
			led.found[i].Date, led.dated[i] = day, true
		}
	}
}

// saidThat says whether English words at token k only tell that something was said, and that behind it:
// "It was emphasized that trade grew last year".
func (sc *scene) saidThat(k int) bool {
	g := sc.c.g
	for end := k + 3; k < min(sc.s.end, end); k++ {
		if g.lower(k) == "that" {
			return true
		}
	}
	return false
}

// takesItUp says whether the sentence opens by taking up what was told before
// and says when it was.
func (sc *scene) takesItUp() bool {
	const opening = 6 // tokens
	g := sc.c.g
	if g.d.lang == "kk" {
		switch g.lower(sc.s.first) {
		case "бұл", "ол", "осы":
		default:
			return false
		}
		for k := sc.s.first; k < sc.s.end; k++ {
			if lastIs(g.lower(k), "болды", "болған", "өтті", "өткен") {
				return true
			}
		}
		return false
	}
	for k := sc.s.first; k+1 < sc.s.end && k < sc.s.first+opening; k++ {
		switch g.lower(k) {
		case "it", "that", "this", "time":
			if next := g.lower(k + 1); next == "was" || next == "happened" || isPossessive(next) {
				return !sc.saidThat(k + 2)
			}
		case "это", "раз":
			if lastIs(g.lower(k+1), "было", "был", "произошло", "случилось") {
				return true
			}
		}
	}
	return false
}

// datesNews says whether a date can be that of something told as news: it is
// resolved, not to come, and no vague "this year".
func (sc *scene) datesNews(m *dateMention) bool {
	day := sc.c.g.d.day()
	return m.iso != "" && !m.ahead && (day == "" || m.iso <= day) && (!m.relative || len(m.iso) > 4 || !strings.HasPrefix(day, m.iso))
}

// inDate says whether token k is part of a date; one behind the text is not.
func (sc *scene) inDate(k int) bool {
	if k >= len(sc.c.g.d.tokens) {
		return false
	}
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
		if d.tokens[k].text == ":" && d.lang == "ru" && e.tells&tellsTalk == 0 && sc.holdsVerb(k) {
			return true // говорили по-русски: в 1980-х она училась в Барнауле
		}
		if k == e.at+2 && e.tells&tellsTalk != 0 && strings.HasPrefix(d.tokens[k].lower, "котор") {
			continue // переговоры, которые он вёл накануне
		}
		switch d.tokens[k].lower {
		case "that", "что", "чтобы", "which", "where", "who", "whose", "который", "которая", "которые", "деп":
			return true
		}
		if sc.c.verbs.is(d.lang, &d.tokens[k]) && !sc.covered(k) && sc.mark(k)&(tellsEncounter|tellsPhone) == 0 {
			return true
		}
	}
	return false
}

// holdsVerb says whether a finite verb of the past stands behind token k in the sentence.
func (sc *scene) holdsVerb(k int) bool {
	for k++; k < sc.s.end; k++ {
		if low := sc.c.g.lower(k); !sc.covered(k) && (finitePast(low) || isRussianPast(low)) {
			return true
		}
	}
	return false
}

// clauseBetween says whether a clause that tells what was said opens between an offset
// and the encounter at token k.
func (sc *scene) clauseBetween(from, k int) bool {
	for k--; k > sc.s.first && sc.c.g.d.tokens[k].start >= from; k-- {
		switch sc.c.g.lower(k) {
		case "that", "что":
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
