package language

import (
	"strings"

	"minber/digest"
)

// stay reads a journey off how long somebody was somewhere: during her three days in
// Amman, on the second day of his stay in Riga; in Ottawa from Monday to Wednesday, X
// toured the port.
func (f *eventFinder) stay(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.lang != "en" || d.spoken(s) {
		return occasion{}, false
	}
	for i := one.first; i+2 < one.end; i++ {
		if d.tokens[i].lower != "in" || d.quoted(d.tokens[i].start) || !f.lasted(one, i) {
			continue
		}
		from, end := f.placeName(one, i+1, true)
		if end <= from || !f.isTown(from, end) {
			continue
		}
		place := d.text[d.tokens[from].start:d.tokens[end-1].end]
		f.host = f.hostOfAim(place, place)
		if who := f.stayer(s, i); who != "" {
			return occasion{
				kind: journey, owner: who, aim: "to " + place, abroad: f.host != "" && f.leadsAbroad(place), place: place, date: d.pastDate(s), held: true, own: true,
				at: digest.Span{Start: one.span.start, End: one.span.end},
			}, true
		}
	}
	return occasion{}, false
}

// stayer returns who is told, by the stay before token i of sentence s, to have been
// there: the person that the sentence is about, or members of a parliament.
func (f *eventFinder) stayer(s, i int) string {
	for _, m := range f.c.at[s] {
		if f.official(m.p) && f.c.subject(m) && !f.atHome(m.p) {
			return f.ownerName(m.p)
		}
	}
	if who := f.delegationIn(s); who != "" {
		return who
	}
	return f.membersBefore(s, i)
}

// lasted says whether the words around "in" at token i tell how long somebody was there:
// somebody's days before it, or, where it opens the sentence, from day to day behind it.
func (f *eventFinder) lasted(one sentence, i int) bool {
	d := f.d
	if i > one.first && d.tokens[i-1].text == "," && f.forDays(one, i+2) { // X, in Riga for two days with a delegation, said
		return true
	}
	if i == one.first {
		for k := i + 2; k < min(one.end, i+5); k++ {
			if d.tokens[k].lower == "from" && weekdayOf(d.word(k+1, k, one.end)) > 0 {
				return true
			}
		}
		return false
	}
	if !startsWithAny(d.tokens[i-1].lower, []string{"days=", "stay=", "stopover=", "sojourn=", "hours=", "week=", "weeks=", "fortnight=", "weekend=", "stop="}) {
		return false
	}
	for k := i - 2; k >= max(one.first, i-5); k-- {
		switch w := d.tokens[k].lower; {
		case w == "his" || w == "her" || w == "their" || isPossessive(d.tokens[k].text), stayEnds.has(w):
			return true
		case w == "up" || w == "off":
		case d.tokens[k].kind == punct, strings.HasSuffix(w, "ed"):
			return false
		}
	}
	return false
}

// forDays says whether the English tokens from k on, behind the name of a place, tell for how
// long somebody is there: for two days, for a week.
func (f *eventFinder) forDays(one sentence, k int) bool {
	d := f.d
	for end := min(one.end, k+4); k+2 < end+2 && k+2 < one.end; k++ {
		if d.tokens[k].kind == punct {
			return false
		}
		if d.tokens[k].lower != "for" {
			continue
		}
		w := d.tokens[k+1]
		return (w.kind == number || numerals[w.lower] > 0 || w.lower == "a" || w.lower == "the") && startsWithAny(d.tokens[k+2].lower, []string{"day=", "days=", "week=", "weeks=", "weekend="})
	}
	return false
}

// stayEnds are verbs for ending a stay, and what a stop is made during.
var stayEnds = wordSet(`after ended finished wound wrapped concluded completed rounded spent during`)
