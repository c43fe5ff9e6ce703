package language

import (
	"strings"
	"unicode/utf8"
)

// How a sentence is built of clauses.

// complete says whether the clause in front of the mark at token i has its
// verb, over the items of a list: else it goes on behind what stands between.
func (t *trimmer) complete(i int) bool {
	if t.d.lang == "kk" {
		return kazakhFinite(t.d.tokens[i-1].lower)
	}
	for i > t.s.first {
		from := t.pieceStart(i)
		said := t.tells(from, i)
		if t.d.lang == "en" {
			said = t.clausal(from, i)
		}
		switch below := t.below(from); {
		case said && !below:
			return true
		case !said && (below || t.at(from, boundWords) > 0):
			return false
		}
		i = from - 1
	}
	return false
}

// pieceStart returns the token behind the mark before token i.
func (t *trimmer) pieceStart(i int) int {
	for i > t.s.first && !t.parts(i-1) {
		i--
	}
	return i
}

// clauseStart returns the token behind the comma or dash before token i: the
// full stop of "Mr." parts nothing.
func (t *trimmer) clauseStart(i int) int {
	for i > t.s.first && !t.breaks(i-1) {
		i--
	}
	return i
}

// parts says whether token i parts two pieces of the sentence.
func (t *trimmer) parts(i int) bool {
	switch t.d.tokens[i].text {
	case ";", ":", ".", "!", "?":
		return !t.d.quoted(t.d.tokens[i].start)
	}
	return t.breaks(i)
}

// tells says whether tokens [first, end) hold a predicate outside quotations.
func (t *trimmer) tells(first, end int) bool {
	for i := first; i < end; i++ {
		if t.predicate(i) && !t.d.quoted(t.d.tokens[i].start) {
			return true
		}
	}
	return false
}

// counts says whether tokens [first, end) hold part of a vote: one count is
// told whole or not at all.
func (t *trimmer) counts(first, end int) bool {
	for i := first; i < end; i++ {
		if t.d.tokens[i].kind == word && voteWord(t.d.tokens[i].lower) {
			return true
		}
	}
	return false
}

// repeatsForm says whether the words around the mark at token i are two of a
// list: tracking, threatening.
func (t *trimmer) repeatsForm(i int) bool {
	return t.d.lang == "en" && strings.HasSuffix(t.d.tokens[i-1].lower, "ing") && strings.HasSuffix(t.d.tokens[i+1].lower, "ing")
}

// repeats says whether the word behind the mark at token i stands in the piece
// before it too: then it opens the next item of a list.
func (t *trimmer) repeats(i int) bool {
	for k := t.pieceStart(i); k < i; k++ {
		if t.d.tokens[k].lower == t.d.tokens[i+1].lower {
			return true
		}
	}
	return false
}

// endsSeries says whether the "and" behind the mark at token i opens the last of
// a list: of clauses, deeds or things, none of which may stand without it. "Two
// were adopted, one was put off, and …", "collected logs, compared them, and …".
func (t *trimmer) endsSeries(i, stop int) bool {
	own := i + 2
	for own < stop && t.at(own, whichWords) == 0 {
		own++
	}
	from := t.pieceStart(i)
	switch {
	case !t.tells(i+1, own):
		return true // a thing, and what its clause tells
	case from == t.s.first || !t.comma(from-1):
		return false
	case t.predicate(from):
		return true
	case !t.tells(from, i):
		return !t.names(from, i)
	}
	first := t.pieceStart(from - 1)
	return t.tells(first, from-1) && !t.below(first) && !t.below(from) && !(first == t.s.first && t.opensSubordinate())
}

// below says whether a piece of the sentence that token i opens hangs on another.
func (t *trimmer) below(i int) bool {
	return t.at(i, whichWords) > 0 || t.at(i, tailWords) > 0 || t.participial(i) || t.adverbial(i)
}

// goesOn says whether more than one clause may stand in tokens [i, stop): then
// what belongs to which can't be told.
func (t *trimmer) goesOn(i, stop int) bool {
	for ; i < stop; i++ {
		if t.breaks(i) {
			return true
		}
	}
	return false
}

// resumes returns the end of a clause put into another, behind its closing
// comma: the first comma or dash before a verb of the main one. 0 if the
// sentence only goes on with the clause.
func (t *trimmer) resumes(i, stop int) (end int) {
	dash := isDash(t.d.tokens[i-1].text)
	for k := i; k+1 < stop; k++ {
		if t.d.lang == "ru" && t.d.tokens[k].text == ":" && !t.d.quoted(t.d.tokens[k].start) {
			return end // what follows is no verb of the main one
		}
		if !t.breaks(k) || isDash(t.d.tokens[k].text) != dash {
			continue
		}
		next := k + 1
		for n := 0; next+1 < stop && n < 2 && (joins.has(t.d.tokens[next].lower) || t.modifies(next)); n++ {
			next++
		}
		switch {
		case !t.predicate(next):
		case !joins.has(t.d.tokens[k+1].lower):
			return k + 1
		case end == 0:
			end = k + 1 // unless the clause put in has two verbs
		}
	}
	return end
}

// modifies says whether the word at token i can stand between a subject and its
// verb: not, also, просто.
func (t *trimmer) modifies(i int) bool {
	tok := &t.d.tokens[i]
	if tok.kind != word || tok.upper {
		return false
	}
	return modifiers.has(tok.lower) || t.d.lang == "en" && strings.HasSuffix(tok.lower, "ly") || t.d.lang == "ru" && strings.HasSuffix(tok.lower, "о") && utf8.RuneCountInString(tok.lower) > 4
}

var modifiers = wordSet("not also then later never already now still soon again once twice не уже ещё еще затем потом тоже также лишь снова вновь тут теперь сейчас сегодня вчера")

var joins = wordSet("and but и а но")

// opensSubordinate says whether the sentence opens with a subordinate clause:
// up to its comma nothing is said.
func (t *trimmer) opensSubordinate() bool {
	switch t.d.tokens[t.s.first].lower {
	case "if", "when", "while", "although", "though", "as", "after", "before", "since", "having", "once", "because", "unless", "until",
		"если", "когда", "хотя", "чтобы", "как", "после", "поскольку", "пока", "несмотря":
		return true
	}
	return t.adverbial(t.s.first) || t.d.lang == "en" && strings.HasSuffix(t.d.tokens[t.s.first].lower, "ing")
}
