package language

import (
	"strings"

	"minber/digest"
)

// headsAgenda says whether sentence s is only a day to come, and the head of an
// entry of an agenda: "MONDAY. Bureau of the chamber, behind closed doors."
func (d *document) headsAgenda(s int) bool {
	one, dates := d.sentences[s], d.datesIn(s)
	if len(dates) != 1 || len(dates[0].iso) < len("2006-01-02") || d.day() == "" || dates[0].iso <= d.day() {
		return false
	}
	for i := one.first; i < one.end; i++ {
		if d.tokens[i].kind == word && !d.inDate(d.tokens[i].start) {
			return false
		}
	}
	return true
}

// entryOf returns the last of the sentences that tell what the day at the head s of
// an entry brings, s if nothing is on.
func (d *document) entryOf(s int) int {
	one := d.sentences[s]
	last, words := s, 0
	for k := s + 1; k < len(d.sentences) && k <= s+2 && d.sentences[k].paragraph == one.paragraph && words < entryWords; k++ {
		for i := d.sentences[k].first; i < d.sentences[k].end; i++ {
			if d.meaningful(i) {
				words++
			}
		}
		last = k
	}
	if last > s && nothingOn[d.tokens[d.sentences[s+1].first].lower] {
		return s
	}
	return last
}

// entryWords is how many words of meaning an entry of an agenda needs to tell what is
// on.
const entryWords = 2

// nothingOn are words that open the entry of an idle day.
var nothingOn = setOf(`nothing quiet no ничего тишина тихо ешқандай ештеңе тыныштық`)

// underHead is what the sentences under the head of an entry, up to sentence last,
// announce for its day.
func (d *document) underHead(s, last int) []announcement {
	from, to := d.sentences[s+1].span.start, d.sentences[last].span.end
	what := strings.TrimRight(strings.Join(strings.Fields(d.text[from:to]), " "), " .")
	return []announcement{{digest.Upcoming{What: what, Date: d.datesIn(s)[0].iso, Certainty: digest.Planned, At: digest.Span{Start: d.sentences[s].span.start, End: to}}, stems5(what)}}
}
