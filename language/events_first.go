package language

import (
	"cmp"

	"minber/digest"
)

// firstSat reads the first sitting of a body off a verb: the Kurultai sat for the first
// time on Tuesday and elected its speaker; the committee met in Oskemen for the first time.
func (f *eventFinder) firstSat(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.lang != "en" || f.rank > deedReach {
		return occasion{}, false
	}
	for v := one.first + 1; v+4 < one.end; v++ {
		t := &d.tokens[v]
		if t.upper || !firstVerbs.has(t) || d.quoted(t.start) || d.cues[v].looksAhead() || f.denied(one, v) {
			continue
		}
		k := d.firstTimeBehind(one, v)
		if k < 0 {
			continue
		}
		x, ok := f.doer(s, clause{one.span, one.first, one.end, 0}, v)
		if !ok || !x.known {
			continue
		}
		where := f.sittingPlace(one, v)
		o := occasion{
			kind: sitting, phrase: "first sitting", own: true, owner: x.name, house: x.house, place: cmp.Or(where, d.place), date: d.pastDate(s), held: true,
			at: digest.Span{Start: one.span.start, End: d.tokens[k-1].end},
		}
		if end := f.stopsAt(k, one.end); end > k+1 && (d.tokens[k].lower == "outside" || d.tokens[k].lower == "in" && d.tokens[k+1].upper) {
			o.rest = d.text[d.tokens[k].start:d.tokens[end-1].end] // for the first time | outside the capital
		}
		return o, true
	}
	return occasion{}, false
}

// firstVerbs are verbs for a body coming together.
var firstVerbs = beginsWith("sat=", "met=", "convened=", "gathered=", "assembled=")

// firstTimeBehind is the token behind "for the first time" that follows the verb at token
// v, -1 if it does not, or only says since when, or of its kind.
func (d *document) firstTimeBehind(one sentence, v int) int {
	for k := v + 1; k+3 < min(one.end, v+10) && d.tokens[k].kind != punct; k++ {
		if d.tokens[k].lower == "with" {
			return -1 // others for the first time
		}
		if d.tokens[k].lower != "for" || d.tokens[k+1].lower != "the" || d.tokens[k+2].lower != "first" || d.tokens[k+3].lower != "time" {
			continue
		}
		if w := d.word(k+4, k, one.end); w == "since" || w == "in" && k+5 < one.end && (d.tokens[k+5].kind == number || numerals[d.tokens[k+5].lower] > 0) {
			return -1
		}
		if next := k + 4; next >= one.end || d.tokens[next].kind == punct || d.inDate(d.tokens[next].start) || d.inDate(d.tokens[min(next+1, one.end-1)].start) || firstIs.has(d.tokens[next].lower) {
			return next
		}
		return -1
	}
	return -1
}

// firstIs are the words behind "for the first time" of a body that had never sat before.
var firstIs = wordSet("and in outside at here today yesterday under")

// sittingPlace is where a body sat, told behind the verb at token v: "in Oskemen".
func (f *eventFinder) sittingPlace(one sentence, v int) string {
	d := f.d
	for k := v + 1; k+1 < min(one.end, v+8) && d.tokens[k].kind != punct; k++ {
		if d.tokens[k].lower == "in" {
			if p := d.placeAt(f.Reader, k+1, one.end); p != "" {
				return p
			}
		}
	}
	return ""
}
