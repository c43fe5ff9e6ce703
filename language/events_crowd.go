package language

import (
	"strings"

	"minber/digest"
)

// crowd reads off a verb that somebody met people of a kind: the senator met
// voters, встретилась с избирателями, сайлаушылармен кездесті.
func (f *eventFinder) crowd(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	for i := one.first + 1; i+1 < one.end; i++ {
		if d.cues[i] != wasCue && d.lang != "kk" || d.quoted(d.tokens[i].start) {
			continue
		}
		if whom := d.metPeople(one, i); whom != "" {
			o := occasion{kind: audience, aim: whom, owner: f.travellerIn(s, i), date: d.pastDate(s), held: true, at: digest.Span{Start: one.span.start, End: one.span.end}}
			o.own = true
			return o, true
		}
	}
	return occasion{}, false
}

// metPeople returns the people of a kind that the verb of meeting at token i has
// for its object, with the preposition; "" if there are none.
func (d *document) metPeople(s sentence, i int) string {
	w, k := d.tokens[i].lower, i+1
	switch {
	case d.lang == "kk":
		if !strings.HasPrefix(w, "кездес") || !kazakhPeople(d.tokens[i-1]) || !strings.HasSuffix(d.tokens[i-1].lower, "мен") {
			return ""
		}
		first, _ := d.kazakhPhrase(s, i-1)
		return d.text[d.tokens[max(first, i-4)].start:d.tokens[i-1].end]
	case w == "met" || strings.HasPrefix(w, "встретил") && (strings.HasSuffix(w, "ь") || strings.HasSuffix(w, "ся")):
	default:
		return ""
	}
	with := "with "
	if d.lang == "ru" {
		with = "с "
	}
	if next := d.word(k, s.first, s.end); next == "with" || next == "с" || next == "со" {
		with = next + " "
		k++
	}
	if k >= s.end || !severalPeople(d.lang, d.tokens[k]) || startsWithAny(d.tokens[k].lower, officials[d.lang]) {
		return ""
	}
	_, end := d.nounPhrase(s, k)
	for end > k+1 && d.inDate(d.tokens[end-1].start) {
		end--
	}
	return with + d.text[d.tokens[k].start:d.tokens[end-1].end]
}
