package language

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxQuote is the longest quotation, in bytes, that may run over the end of a
// paragraph: a mark that is not closed by then was a slip.
const maxQuote = 6000

// maxOpen is how many marks may wait for their partners: with more, the first
// of them was a slip.
const maxOpen = 12

// openQuote is a mark still waiting for its partner.
type openQuote struct {
	close string // marks that may close it
	at    int    // where the quotation starts, after the mark
	mark  string
}

// findQuotations pairs the quotation marks of text[from:], in order of their
// starts. Nested ones are marked as such. Apostrophes are no marks.
func findQuotations(text string, from int) []quotation {
	var out []quotation
	var open []openQuote
	single := singles{text: text}
	push := func(mark, closing string, at int) {
		if len(open) == maxOpen {
			open = open[1:]
		}
		open = append(open, openQuote{closing, at, mark})
	}
	for i := from; i < len(text); {
		if n := cyrillicLetter(text, i); n > 0 {
			i += n
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		for len(open) > 0 && i-open[0].at > maxQuote {
			open = open[1:]
		}
		if r == '\n' && len(open) > 0 {
			out, open = overBreak(text, i, open, out)
		}
		if r < utf8.RuneSelf && r != '"' && r != '\'' && r != '`' {
			i += n
			continue
		}
		mark := text[i : i+n]
		if k := closes(text, i, n, mark, open); k >= 0 {
			if text[open[k].at:i] != "" {
				out = append(out, quotation{span: span{open[k].at, i}, nested: k > 0})
			}
			if open = open[:k]; closesBoth(text, i, n, open) {
				out = append(out, quotation{span: span{open[k-1].at, i}, nested: k > 1})
				open = open[:k-1]
			}
			i += n
			continue
		}
		switch r {
		case '«', '‹':
			push(mark, "»›”\"", i+n)
		case '„', '‟':
			push(mark, "”“\"»", i+n)
		case '“':
			if opening(text, i, n) || gluedTo(text, i, n) {
				push(mark, "”“\"", i+n)
			}
		case '”', '"':
			if (opening(text, i, n) || r == '"' && len(open) == 0 && gluedTo(text, i, n)) && len(open) < 4 {
				push(mark, "\"”“", i+n)
			}
		case '‘', '\'', '`':
			if opening(text, i, n) && (single.close(i+n) || r == '‘' && goesOnBelow(text[i+n:])) {
				push(mark, "’'", i+n)
			}
		}
		i += n
	}
	slices.SortStableFunc(out, func(a, b quotation) int { return cmp.Compare(a.start, b.start) })
	return out
}

// overBreak decides which open marks survive the end of a paragraph at i:
// those whose closing mark comes before the next mark of the same kind. A
// quotation that the next paragraph opens anew has been left open and ends
// here; it is added to out.
func overBreak(text string, i int, open []openQuote, out []quotation) ([]quotation, []openQuote) {
	next := strings.TrimLeft(text[i:], " \t\r\n\u00a0")
	kept := open[:0]
	for n, q := range open {
		if n == 0 && q.at < i && strings.HasPrefix(next, q.mark) && !strings.ContainsRune("'`", firstRune(q.mark)) {
			out = append(out, quotation{span: span{q.at, i}, open: true})
			continue
		}
		if strings.HasPrefix(next, q.mark) || q.mark == "\"" || q.mark == "'" || q.mark == "‘" {
			continue
		}
		rest := text[i:min(len(text), i+maxQuote)]
		c := strings.IndexAny(rest, q.close)
		o := strings.Index(rest, q.mark)
		if c >= 0 && (o < 0 || c < o || strings.ContainsAny(rest[c+1:], q.close) && o < c) {
			kept = append(kept, q)
		}
	}
	return out, kept
}

// goesOnBelow says whether what follows a single mark has none that closes it, and the next
// paragraph opens with another: ‘We waited. / ‘Nobody came.’
func goesOnBelow(rest string) bool {
	_, below, _ := strings.Cut(rest, "\n")
	return strings.HasPrefix(strings.TrimLeft(below, " \t\r\n\u00a0"), "‘")
}

// closesBoth says whether a plain mark at i that ends a quotation ends the one around it too, which no
// other mark of the line does: "He asked me: "Why?", she said.
func closesBoth(text string, i, n int, open []openQuote) bool {
	if text[i:i+n] != "\"" || len(open) == 0 || open[len(open)-1].mark != "\"" {
		return false
	}
	next := strings.IndexAny(text[i+n:], "\"”\n")
	return next < 0 || text[i+n+next] == '\n' || text[i+n+next] == '"' && opening(text, i+n+next, 1) && !closing(text, i+n+next, 1)
}

// closes returns which open quotation the mark at i ends, -1 if none.
func closes(text string, i, n int, mark string, open []openQuote) int {
	for k := len(open) - 1; k >= 0; k-- {
		if !strings.Contains(open[k].close, mark) {
			continue
		}
		switch mark {
		case "’", "'":
			if !singleEnds(text, i, n) {
				return -1
			}
		case "\"", "”", "“":
			if opening(text, i, n) && !closing(text, i, n) {
				return -1
			}
		}
		return k
	}
	return -1
}

// opening says whether a mark at i stands where one opens: after nothing, a
// space or a bracket, and before something that is no space.
func opening(text string, i, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, m := utf8.DecodeRuneInString(text[i+n:])
	return (i == 0 || unicode.IsSpace(before) || strings.ContainsRune("([{—–-«“„\"'‘/:", before)) && m > 0 && !unicode.IsSpace(after)
}

// gluedTo says whether a mark at i opens a sentence that lost the space in front of it:
// in Vienna."I note.
func gluedTo(text string, i, n int) bool {
	before, b := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i+n:])
	if before != '.' && before != '!' && before != '?' || !unicode.IsUpper(after) {
		return false
	}
	letter, _ := utf8.DecodeLastRuneInString(text[:i-b])
	return unicode.IsLower(letter)
}

// closing says whether a mark at i stands where one closes.
func closing(text string, i, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, m := utf8.DecodeRuneInString(text[i+n:])
	return i > 0 && !unicode.IsSpace(before) && (m == 0 || !unicode.IsLetter(after) && !isDigit(after))
}

// singleEnds says whether a single mark at i ends a quotation and is no
// apostrophe: citizens’ rights goes on.
func singleEnds(text string, i, n int) bool {
	if !closing(text, i, n) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	if before != 's' {
		return true
	}
	after, _ := utf8.DecodeRuneInString(text[i+n:])
	return !unicode.IsSpace(after)
}

// singles tells single quotations from apostrophes. It reads the text once.
type singles struct {
	text string
	next int // the first closing mark or line's end behind the places asked for
}

// close says whether a single quotation that opens at from is closed within
// its paragraph. It must be asked of growing offsets.
func (s *singles) close(from int) bool {
	for s.next = max(s.next, from); s.next < len(s.text); {
		r, n := utf8.DecodeRuneInString(s.text[s.next:])
		if r == '\n' || s.next > from && (r == '’' || r == '\'') && singleEnds(s.text, s.next, n) {
			return r != '\n' && s.next < from+maxQuote
		}
		s.next += n
	}
	return false
}
