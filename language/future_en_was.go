package language

import "strings"

// helpsEnglish are the pasts of verbs that only help another one.
var helpsEnglish = wordSet(`was were had`)

// lastingWords are infinitives for how long something goes on.
var lastingWords = wordSet(`last end finish run conclude`)

// missedBehind says whether the helping verb at token i belongs to one that tells what
// was to be: was due, had originally been planned.
func (d *document) missedBehind(i, end int) bool {
	for k := i + 1; k < min(end, i+4); k++ {
		switch w := d.tokens[k].lower; {
		case d.cues[k] == missedCue:
			return !lastingWords.has(d.word(k+1, i, end)) && !lastingWords.has(d.word(k+2, i, end)) // was supposed to last an hour: it was held
		case w != "been" && w != "also" && w != "first" && !strings.HasSuffix(w, "ly"):
			return false
		}
	}
	return false
}

// otherDay says whether an English participle and the word behind it tell that something is
// moved to another day: put off, brought forward.
func otherDay(w, next string) bool {
	return w == "put" && (next == "off" || next == "back") || w == "pushed" && next == "back" || w == "brought" && next == "forward"
}

// anyHelps says whether a form of "be" stands right before the participle at token i.
func (d *document) anyHelps(i, first int) bool {
	w := d.word(i-1, first, i)
	return w == "been" || w == "was" || w == "were" || w == "is" || w == "are" || w == "be"
}

// settledThat are the verbs behind which a clause with "would" tells what is to come.
var settledThat = wordSet(`decided agreed ruled`)

// wouldIn says whether "would" or "will" stands in the English clause from token k on.
func (d *document) wouldIn(k, end int) bool {
	for ; k < end && d.tokens[k].kind == word; k++ {
		if w := d.tokens[k].lower; w == "would" || w == "will" {
			return true
		}
	}
	return false
}

// isWhen says whether the "is" before token k is followed by nothing but a time: the vote is
// on Monday evening, is early next year.
func (d *document) isWhen(k, end int) bool {
	const longest = 8
	timed := false
	for n := 0; n < longest && k < end; n, k = n+1, k+1 {
		t := &d.tokens[k]
		switch _, shifts := shift(t.lower); {
		case t.kind == punct && t.text != ":":
			return timed
		case weekdayOf(t.lower) > 0 && t.upper, t.lower == "tomorrow", seasonOf(t.lower), unitOf(t.lower) != noUnit && timed, unitOf(t.lower) != noUnit && shiftsBefore(d.word(k-1, 0, k)):
			timed = true
		case shifts, t.kind == number, datePreposition(t.lower), dayParts.has(t.lower), numerals[t.lower] > 0, timeMarks.has(t.lower):
		default:
			return timed && t.function
		}
	}
	return timed && k == end
}

// shiftsBefore says whether a word moves a period: next, this.
func shiftsBefore(w string) bool {
	_, ok := shift(w)
	return ok
}

// timeMarks stand in an English time of the day.
var timeMarks = wordSet(`a.m p.m am pm time`)

// callsFor says whether the verb at token i calls people to what is to come: called early
// elections for May.
func (d *document) callsFor(i, end int) bool {
	for k := i + 1; k < min(end, i+5) && d.tokens[k].kind == word; k++ {
		if startsWithAny(d.tokens[k].lower, []string{"election", "referendum=", "session=", "sitting=", "poll=", "by-election"}) {
			return true
		}
	}
	return false
}

// heldWhen says whether two words behind "to" tell that something is held, which a comma
// before it hangs on a noun: the forum, to be held in May.
func heldWhen(w, next string) bool {
	return w == "be" && (next == "held" || next == "hosted" || next == "convened" || next == "organised" || next == "organized") || w == "take" && next == "place"
}
