package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// The letters of footnote marks, after the sections of the list of facts.
// People have numbers alone.
const (
	noNote       = ""
	personNote   = "#"
	saidNote     = "S"
	meetingNote  = "M"
	eventNote    = "E"
	comingNote   = "U"
	summaryNote  = "Σ"
	noteOrder    = personNote + saidNote + meetingNote + eventNote + comingNote + summaryNote
	superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹"
)

// mark is a passage of the text that a fact was taken from.
type mark struct {
	digest.Span
	style style
	note  string
	n     int // the fact's number in its section
}

// marks returns the passages of all facts; one that is not in the text or
// cuts a letter is left out.
func marks(text string, u digest.Understanding) []mark {
	var out []mark
	add := func(at digest.Span, style style, note string, n int) {
		if within(text, at) {
			out = append(out, mark{at, style, note, n})
		}
	}
	for i, p := range u.People {
		for _, at := range p.At {
			add(at, person, personNote, i+1)
		}
		add(p.RoleAt, office, noNote, 0)
	}
	for i, s := range u.Statements {
		add(digest.Span{Start: s.Start, End: s.End}, said, saidNote, i+1)
	}
	for i, m := range u.Meetings {
		add(m.At, meeting, meetingNote, i+1)
	}
	for i, e := range u.Events {
		add(e.At, event, eventNote, i+1)
	}
	for i, c := range u.Upcoming {
		add(c.At, coming, comingNote, i+1)
	}
	for i, s := range u.Summary {
		add(digest.Span{Start: s.Start, End: s.End}, plain, summaryNote, i+1)
	}
	facts := len(out)
	for _, at := range u.Dates {
		if slices.ContainsFunc(out[:facts], func(m mark) bool {
			return m.style&(meeting|event|coming) != 0 && m.Start <= at.Start && at.End <= m.End
		}) {
			add(at, dated, noNote, 0)
		}
	}
	for _, at := range u.ReasonAt {
		add(at, cause, noNote, 0)
	}
	for _, at := range u.Asides {
		add(at, aside, noNote, 0)
	}
	return out
}

// within says whether a passage is one of the text's.
func within(text string, at digest.Span) bool {
	return at.Start >= 0 && at.Start < at.End && at.End <= len(text) && !insideLetter(text, at.Start) && !insideLetter(text, at.End)
}

// insideLetter says whether byte i is in the middle of a letter.
func insideLetter(text string, i int) bool {
	for at := i - 1; at >= 0 && at > i-utf8.UTFMax; at-- {
		if r, n := utf8.DecodeRuneInString(text[at:]); r != utf8.RuneError {
			return at+n > i
		}
	}
	return false
}

// edge is a place of the text where something changes.
type edge struct {
	at   int
	kind edgeKind
	mark *mark
}

type edgeKind uint8

const (
	opens edgeKind = iota
	closes
	noted // the note is written here
)

// edges returns where marks open, close and are noted, in the text's order.
func edges(text string, marks []mark) []edge {
	out := make([]edge, 0, 3*len(marks))
	for i := range marks {
		m := &marks[i]
		out = append(out, edge{m.Start, opens, m}, edge{m.End, closes, m})
		switch m.note {
		case noNote:
		case personNote:
			out = append(out, edge{m.End, noted, m})
		default:
			out = append(out, edge{m.End + marksBehind(text[m.End:]), noted, m})
		}
	}
	slices.SortStableFunc(out, func(a, b edge) int { return cmp.Compare(a.at, b.at) })
	return out
}

// marksBehind is the length of the punctuation that follows a passage, so that
// a note comes behind the quotation mark and not before it.
func marksBehind(rest string) int {
	return len(rest) - len(strings.TrimLeft(rest, "»”“\"’'›)].,;:!?…"))
}

// wrapText lays the text out from byte body on, in the styles of its marks and
// with their notes behind them.
func wrapText(text string, body, limit int, marks []mark) []line {
	w := wrapper{limit: limit}
	open := make(map[style]int)
	at := body
	for list := edges(text, marks); len(list) > 0; {
		here := list[0].at
		if here > at {
			w.text(text[at:here], at, union(open))
			at = here
		}
		var ended []*mark
		for ; len(list) > 0 && list[0].at == here; list = list[1:] {
			switch e := list[0]; e.kind {
			case opens:
				open[e.mark.style]++
			case closes:
				open[e.mark.style]--
			case noted:
				ended = append(ended, e.mark)
			}
		}
		for _, note := range notes(ended) {
			w.label(note.text, note.style)
		}
	}
	w.text(text[at:], at, plain)
	return w.finish()
}

func union(open map[style]int) style {
	all := plain
	for s, n := range open {
		if n > 0 {
			all |= s
		}
	}
	return all
}

// notes returns what is written behind the passages that are noted at one
// place: ² for a person, [S1 M2–4] for the rest.
func notes(ended []*mark) []piece {
	slices.SortFunc(ended, func(a, b *mark) int {
		return cmp.Or(cmp.Compare(strings.Index(noteOrder, a.note), strings.Index(noteOrder, b.note)), cmp.Compare(a.n, b.n))
	})
	var people, rest []piece
	for i := 0; i < len(ended); i++ {
		m := ended[i]
		if m.note == personNote {
			if len(people) > 0 {
				people = append(people, piece{"⁻", aside})
			}
			people = append(people, piece{superscript(m.n), office})
			continue
		}
		label, last := m.note+strconv.Itoa(m.n), m.n
		for i+1 < len(ended) && ended[i+1].note == m.note && ended[i+1].n <= last+1 {
			i++
			last = ended[i].n
		}
		if last > m.n {
			label += "–" + strconv.Itoa(last)
		}
		between := piece{" ", aside}
		if len(rest) == 0 {
			between.text = "["
		}
		rest = append(rest, between, piece{label, m.style | strong})
	}
	if len(rest) > 0 {
		rest = append(rest, piece{"]", aside})
	}
	return append(people, rest...)
}

func superscript(n int) string {
	digits := []rune(superscripts)
	var b strings.Builder
	for _, r := range strconv.Itoa(n) {
		b.WriteRune(digits[r-'0'])
	}
	return b.String()
}
