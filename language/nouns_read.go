package language

import "strings"

// honours says whether the word at token i is for a reception given to guests: a reception in
// honour of the delegations, приём в честь, приём от имени посла; not of papers or citizens.
func (d *document) honours(i int) bool {
	if !receiving.has(&d.tokens[i]) {
		return false
	}
	next, after := d.word(i+1, 0, len(d.tokens)), d.word(i+2, 0, len(d.tokens))
	switch w := d.tokens[i].lower; {
	case d.lang == "en" && w == "mass":
		return d.tokens[i].upper && (next == "for" || next == "in" || next == "at")
	case d.lang == "en" && w == "reception":
		return next == "to" && (after == "mark" || after == "celebrate") || next == "on" && (after == "the" || after == "its") && receptionDays.has(d.word(i+3, 0, len(d.tokens))) || next == "in" && (after == "honour" || after == "honor" || after == "his" || after == "her" || after == "their") || next == "for" && after == "the" || (next == "of" || next == "at") && startsWithAny(d.word(i+3, 0, len(d.tokens)), []string{"embassy="})
	case d.lang == "ru" && (strings.HasPrefix(w, "прием") || strings.HasPrefix(w, "приём")):
		return next == "в" && (after == "честь" || strings.HasPrefix(after, "посольств")) || next == "от" && after == "имени" || next == "по" && after == "случаю"
	}
	return false
}

// receiving is the trait of the words that may be for a reception.
var receiving = beginsWith("mass=", "reception=", "прием", "приём")

// receptionDays open what a reception is given on: on the occasion of, on its National Day.
var receptionDays = wordSet(`occasion anniversary national independence republic constitution victory day eve`)

// bodySits says whether the name of an assembly stands for its sitting: at the
// IPU Assembly in Luanda, at the Council in October.
func (d *document) bodySits(i int) bool {
	switch d.tokens[i].lower {
	case "assembly", "council", "congress", "convention", "bureau":
	default:
		return false
	}
	if d.besideBody(i) {
		return true
	}
	if i+2 >= len(d.tokens) || !d.tokens[i].upper || d.tokens[i+1].lower != "in" && d.tokens[i+1].lower != "on" {
		return false
	}
	k := i - 1
	for k > 0 && k > i-8 && d.tokens[k].kind == word && (d.tokens[k].upper || d.tokens[k].lower == "of") {
		k--
	}
	if k < 1 || d.tokens[k].lower != "the" || d.tokens[k-1].lower != "at" && d.tokens[k-1].lower != "of" && d.tokens[k-1].lower != "during" {
		return false
	}
	next := d.tokens[i+2]
	return d.inDate(next.start) || next.upper && i+4 < len(d.tokens) && (d.inDate(d.tokens[i+3].start) || d.inDate(d.tokens[i+4].start))
}

// eventAt says whether a word names an event: its kind, 0 if it does not. Many rules ask that
// of each word.
func (r *Reader) eventAt(d *document, i int) eventKind {
	if d.events == nil {
		d.events = cleared(&d.desk.events, len(d.tokens))
	}
	if d.events[i] == 0 {
		d.events[i] = 1 + r.readEventAt(d, i)
	}
	return d.events[i] - 1
}
