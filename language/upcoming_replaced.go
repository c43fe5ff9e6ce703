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
	for k > 0 && (whenPreposition[d.tokens[k].lower] || softens(d.tokens[k].lower)) && d.word(k-1, 0, n) != "instead" {
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
var whenPreposition = setOf(`on in at в во на`)

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
	now := slices.ContainsFunc(d.tokens[next.first:next.end], func(t token) bool { return nowWords[t.lower] })
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
var nowWords = setOf(`now instead теперь енді`)
