package language

import "minber/digest"

// voted reads an election off what voters did: voters in Tuvalu chose a new parliament,
// Tuvalu went to the polls.
func (f *eventFinder) voted(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.lang != "en" || f.rank > deedReach || d.asRuleIn(one) {
		return occasion{}, false
	}
	for v := one.first + 1; v+2 < one.end; v++ {
		t := &d.tokens[v]
		if t.upper || d.quoted(t.start) || d.cues[v].looksAhead() || f.denied(one, v) || d.tokens[one.first].lower == "before" {
			continue
		}
		what := ""
		switch t.lower {
		case "chose", "elected", "picked":
			what = d.newlyChosen(one, v)
		case "went":
			if d.word(v+1, v, one.end) == "to" && d.word(v+2, v, one.end) == "the" && d.word(v+3, v, one.end) == "polls" {
				what = "election"
			}
		}
		if what == "" {
			continue
		}
		place, voters := "", false
		for k := v - 1; k >= one.first && k > v-9; k-- {
			if f.c.g.place[k] != "" && place == "" {
				from := k
				for from > one.first && f.c.g.place[from-1] == f.c.g.place[k] && d.tokens[from-1].upper {
					from--
				}
				place = d.text[d.tokens[from].start:d.tokens[k].end] // New Zealand
			}
			voters = voters || electors.has(&d.tokens[k])
		}
		if place == "" || !voters && what != "election" {
			continue
		}
		return occasion{kind: poll, phrase: what + " in " + place, own: true, within: true, held: true, place: place, date: d.pastDate(s), at: digest.Span{Start: one.span.start, End: one.span.end}}, true
	}
	return occasion{}, false
}

// electors are nouns for those who vote in an election.
var electors = beginsWith("voters=", "citizens=", "electorate=", "people=")

// newlyChosen is what sort of election the object of the verb at token v tells of: a new
// parliament, a president.
func (d *document) newlyChosen(s sentence, v int) string {
	for k := v + 1; k < min(s.end, v+5) && d.tokens[k].kind == word; k++ {
		switch w := d.tokens[k].lower; w {
		case "parliament", "assembly", "legislature", "senate", "deputies", "senators", "mps":
			return "parliamentary election"
		case "president":
			return "presidential election"
		case "mayor", "mayors", "councils", "councillors":
			return "local election"
		}
	}
	return ""
}
