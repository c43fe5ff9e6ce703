package language

import "slices"

// replaced says whether date m of sentence s is a day on which what is announced is not
// held, for another was set: it is denied, or it was to be and the words behind it tell
// when it will be now.
//
//	Friday in "not on Friday but on Monday", 5 мая in «пройдёт 7 мая вместо 5 мая»,
//	жұмада in «жұмада емес, дүйсенбіде өтеді», 5 May in "was due on 5 May. It will now
//	be held on 7 May".
func (d *document) replaced(s int, m dateMention) bool {
	return d.deniedDate(m) || m.cue == missedCue && d.setAnew(s, m)
}

// deniedDate says whether the words beside a date tell that another one counts.
func (d *document) deniedDate(m dateMention) bool {
	n := len(d.tokens)
	if d.lang == "kk" {
		k := d.tokenAt(m.end)
		for w := d.word(k, 0, n); w == "күні" || w == "айында"; w = d.word(k, 0, n) {
			k++
		}
		w := d.word(k, 0, n)
		return w == "емес" || w == "орнына"
	}
	k := d.dayStart(m) - 1
	for k > 0 && (whenPreposition.has(d.tokens[k].lower) || softens(d.tokens[k].lower)) && d.word(k-1, 0, n) != "instead" {
		k--
	}
	switch w, before := d.word(k, 0, n), d.word(k-1, 0, n); w {
	case "not", "не", "вместо":
		return true
	case "of":
		return before == "instead"
	case "than":
		return before == "rather"
	}
	return false
}

// dayStart returns the first token of a day, with the weekday that may stand before it:
// Friday, 5 May.
func (d *document) dayStart(m dateMention) int {
	k := d.tokenAt(m.start)
	for n := 1; n <= 2 && k >= n; n++ {
		if weekdayOf(d.tokens[k-n].lower) > 0 && (n == 1 || d.tokens[k-1].text == ",") {
			return k - n
		}
	}
	return k
}

// whenPreposition are prepositions of a day on which something is held.
var whenPreposition = wordSet(`on in at в во на`)

// setAnew says whether another day to come is told behind date m of sentence s as the one
// that counts: further on in the sentence, or in the next one with a word for now.
func (d *document) setAnew(s int, m dateMention) bool {
	for _, later := range d.datesIn(s) {
		if later.start > m.end && later.iso > d.day() && later.cue.looksAhead() {
			return true
		}
	}
	if s+1 >= len(d.sentences) || d.sentences[s+1].paragraph != d.sentences[s].paragraph {
		return false
	}
	next := d.sentences[s+1]
	now := slices.ContainsFunc(d.tokens[next.first:next.end], func(t token) bool { return nowWords.has(t.lower) })
	if power, _ := d.strongest(next.first, next.end); power < hintCue || !now {
		return false
	}
	for _, later := range d.datesIn(s + 1) {
		if later.iso > d.day() {
			return true
		}
	}
	return false
}

// nowWords set what is to be now against what was to be.
var nowWords = wordSet(`now instead теперь енді`)

// toldOfThen says whether sentence s tells a time of a year before this one, at which what
// it looks ahead to was agreed: in March 2024 they agreed to hold a forum in Baku.
func (d *document) toldOfThen(s int) bool {
	base := d.day()
	for _, m := range d.datesIn(s) {
		if base != "" && len(m.iso) >= 4 && m.iso[:4] < base[:4] && (m.relative || d.namesYear(m)) {
			one := d.sentences[s]
			return slices.Contains(d.cues[one.first:one.end], wasCue)
		}
	}
	return false
}

// namesYear says whether a date tells its year.
func (d *document) namesYear(m dateMention) bool {
	for i := d.tokenAt(m.start); i < len(d.tokens) && d.tokens[i].start < m.end; i++ {
		if t := &d.tokens[i]; t.kind == number && len(t.text) == len("2026") {
			return true
		}
	}
	return false
}

// refused says whether a date is that of what somebody refused to hold: the Bureau rejected
// a proposal to hold hearings on 5 May, отказалось проводить слушания 5 мая, 5 мамырда
// тыңдау өткізу туралы ұсынысты қабылдамады, plans to hold a forum on 5 May were dropped.
func (d *document) refused(clauses []clause, m dateMention) bool {
	c := clauses[clauseAt(clauses, m.start)]
	no, holds := false, false
	for k := c.first; k < c.end; k++ {
		if d.cues[k] == sureCue {
			return false
		}
		w := d.tokens[k].lower
		no = no || turnsDown.has(w)
		holds = holds || startsWithAny(w, holdings)
	}
	return no && holds
}

// turnsDown are verbs that tell that a proposal came to nothing.
var turnsDown = wordSet(`rejected refused dropped abandoned отклонил отклонила отклонило отклонили отверг отвергла отвергло отвергли отвергнут отвергнута отвергнуто отказался отказалась отказалось отказались отказано қабылдамады тартты`)

// holdings are beginnings of verbs for holding something.
var holdings = []string{"hold=", "holding=", "host=", "hosting=", "convene=", "convening=", "провести=", "проводить=", "созвать=", "созывать=", "организовать=", "проведени", "өткіз"}
