package language

import "strings"

// holderIn returns who holds an office and is the subject of sentence s, ready to own.
func (f *eventFinder) holderIn(s int) string {
	for _, m := range f.c.at[s] {
		if (f.official(m.p) || f.d.lang == "en" && m.p.role != "") && f.c.subject(m) {
			return f.ownerName(m.p)
		}
	}
	return ""
}

// owned says whether an owner stands among tokens [first, i): the agency's briefing.
func (d *document) owned(first, i int) bool {
	for k := first; k < i; k++ {
		if isPossessive(d.tokens[k].text) || endsWithAny(d.tokens[k].lower, "'s", "’s") {
			return true
		}
	}
	return false
}

// heldBy puts to a phrase who held it: a briefing of Senator X, брифинг сенатора Х.
func heldBy(lang, phrase, who string) string {
	switch lang {
	case "en":
		return phrase + " of " + strings.TrimSpace(personArticle(who)+who)
	case "ru":
		return phrase + " " + who
	}
	return who + ownerEnding(who) + " " + kazakhPossessed(phrase)
}

// holderBefore returns the body that opens an English sentence as the subject of the verb
// for holding the event whose phrase starts at token first: the committee, under MP X of the
// Parliament, held three days of | hearings.
func (f *eventFinder) holderBefore(s, first int) (sitter, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.lang != "en" || len(f.sitters[s]) < 2 {
		return sitter{}, false
	}
	x := f.sitters[s][0]
	if !x.known || x.office || x.first > one.first+1 || x.end >= first {
		return sitter{}, false
	}
	for k := first - 1; k >= max(x.end, first-5); k-- {
		if y := f.sitters[s][1]; eventHolding.has(&d.tokens[k]) && y.known && !y.office && y.end <= k && d.sayBetween(x.end, y.first) {
			return sitter{}, false // the Senate said the Seimas held hearings
		}
		if eventHolding.has(&d.tokens[k]) && !d.cues[k].looksAhead() {
			if !x.house {
				x.name = f.withHouse(x.name)
			}
			return x, true
		}
	}
	return sitter{}, false
}

// sayBetween says whether an English verb whose object another does stands among tokens
// [from, to): said, regretted that.
func (d *document) sayBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if w := d.tokens[k].lower; w == "that" || w == "said" || w == "says" || d.cues[k] == wasCue {
			return true
		}
	}
	return false
}

// eventHolding are verbs for holding an event.
var eventHolding = beginsWith("held=", "convened=", "concluded=", "opened=", "began=", "hosted=", "resumed=", "continued=", "ended=", "closed=", "finished=", "completed=")
