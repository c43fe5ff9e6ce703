package main

import (
	"sort"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// printable is what stands for a rune of the text on a terminal: "" for one
// that shows nothing by itself, a picture of it for one that would command the
// terminal or turn the direction of reading.
func printable(r rune) string {
	switch {
	case r == utf8.RuneError, r >= 0x80 && r < 0xA0, unicode.Is(unicode.Bidi_Control, r):
		return "\uFFFD"
	case r < ' ':
		return string(r + 0x2400) // ␛ for an escape
	case r == 0x7F:
		return "␡"
	case unicode.Is(unicode.Cf, r):
		return ""
	}
	return string(r)
}

// columns is how many columns of a terminal a string takes.
func columns(s string) int {
	n := 0
	for _, r := range s {
		switch kind := width.LookupRune(r).Kind(); {
		case unicode.In(r, unicode.Mn, unicode.Me):
		case kind == width.EastAsianWide, kind == width.EastAsianFullwidth:
			n += 2
		default:
			n++
		}
	}
	return n
}

// line is a line of wrapped text and the bytes of the text that it shows.
type line struct {
	pieces     []piece
	start, end int
	number     int // from 1; 0 for an empty line
}

// wrapper breaks styled text into lines of at most limit columns, at spaces
// where it can.
type wrapper struct {
	limit int
	lines []line

	now      line
	columns  int // of now
	numbered int // the last line's number
	word     []piece
	wordAt   int // the word's bytes
	wordEnd  int
	wordCols int
	gap      bool // a space comes before the word
}

// text adds s, which stands at byte at of the whole.
func (w *wrapper) text(s string, at int, style style) {
	for i, r := range s {
		n := utf8.RuneLen(r)
		if r == utf8.RuneError {
			_, n = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case r == '\n':
			w.endWord()
			w.endLine()
		case unicode.IsSpace(r):
			w.endWord()
			w.gap = w.gap || len(w.now.pieces) > 0
		default:
			w.glyph(printable(r), at+i, at+i+n, style)
		}
	}
}

// label adds s to the word before it.
func (w *wrapper) label(s string, style style) {
	at := w.wordEnd
	if len(w.word) == 0 && len(w.now.pieces) > 0 {
		at = w.now.end
	}
	for _, r := range s {
		w.glyph(string(r), at, at, style)
	}
}

func (w *wrapper) glyph(s string, start, end int, style style) {
	if s == "" {
		return
	}
	cols := columns(s)
	if w.wordCols+cols > w.limit { // longer than a line
		w.endWord()
	}
	if len(w.word) == 0 {
		w.wordAt = start
	}
	w.word, w.wordEnd, w.wordCols = appendPiece(w.word, s, style), end, w.wordCols+cols
}

func appendPiece(pieces []piece, s string, style style) []piece {
	if n := len(pieces); n > 0 && pieces[n-1].style == style {
		pieces[n-1].text += s
		return pieces
	}
	return append(pieces, piece{s, style})
}

func (w *wrapper) endWord() {
	if len(w.word) == 0 {
		return
	}
	space := 0
	if w.gap {
		space = 1
	}
	if w.columns+space+w.wordCols > w.limit {
		w.endLine()
	}
	if len(w.now.pieces) == 0 {
		w.now.start = w.wordAt
	} else if w.gap {
		last := w.now.pieces[len(w.now.pieces)-1].style
		w.now.pieces = appendPiece(w.now.pieces, " ", last&w.word[0].style)
		w.columns++
	}
	for _, r := range w.word {
		w.now.pieces = appendPiece(w.now.pieces, r.text, r.style)
	}
	w.now.end = w.wordEnd
	w.columns += w.wordCols
	w.word, w.wordCols, w.gap = nil, 0, false
}

// endLine closes a line; of several empty ones in a row one is kept.
func (w *wrapper) endLine() {
	n := len(w.lines)
	if len(w.now.pieces) > 0 {
		w.numbered++
		w.now.number = w.numbered
		w.lines = append(w.lines, w.now)
	} else if n > 0 && w.lines[n-1].number > 0 {
		end := w.lines[n-1].end
		w.lines = append(w.lines, line{start: end, end: end})
	}
	w.now, w.columns, w.gap = line{}, 0, false
}

// finish returns the lines.
func (w *wrapper) finish() []line {
	w.endWord()
	w.endLine()
	for n := len(w.lines); n > 0 && w.lines[n-1].number == 0; n-- {
		w.lines = w.lines[:n-1]
	}
	return w.lines
}

// lineAt is the number of the line that shows byte at.
func lineAt(lines []line, at int) int {
	n := sort.Search(len(lines), func(i int) bool { return lines[i].end > at })
	if n == len(lines) {
		n--
	}
	if n < 0 {
		return 0
	}
	return lines[n].number
}
