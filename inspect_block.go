package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"minber/digest"
)

// section prints the heading of n facts; if there are none, it remembers what
// they are called.
func (p *page) section(name, facts string, n int) {
	if n == 0 {
		p.missing = append(p.missing, facts)
		return
	}
	p.out.WriteByte('\n')
	draw(&p.out, []piece{{name + " ", strong}, {strings.Repeat("─", p.width-columns(name)-1), aside}}, p.color)
}

// label is a fact's mark in the list, as it stands behind its passage in the
// text.
func label(note string, i int) string { return note + strconv.Itoa(i+1) }

// dotted joins the facts that are told with points between them.
func dotted(facts ...piece) []piece {
	var out []piece
	for _, f := range facts {
		if f.text == "" {
			continue
		}
		if len(out) > 0 {
			out = append(out, piece{" · ", aside})
		}
		out = append(out, f)
	}
	return out
}

// block prints wrapped text behind a label in a column of its own.
func (p *page) block(label string, style style, indent int, pieces ...piece) {
	head := piece{fmt.Sprintf("%*s ", max(0, indent-1), label), style}
	if indent == 0 {
		head.text = ""
	}
	p.hang(head, piece{strings.Repeat(" ", indent), plain}, pieces)
}

// hang prints wrapped text, the first line behind first and the others behind
// rest.
func (p *page) hang(first, rest piece, pieces []piece) {
	w := wrapper{limit: max(10, p.width-columns(first.text))}
	for _, r := range pieces {
		w.text(strings.ReplaceAll(r.text, "\n", " "), 0, r.style)
	}
	for i, l := range w.finish() {
		lead := first
		if i > 0 {
			lead = rest
		}
		draw(&p.out, append([]piece{lead}, l.pieces...), p.color)
	}
}

// passage quotes a passage of the text with its lines; nothing if there is
// none.
func (p *page) passage(at digest.Span, style style) {
	if !within(p.text, at) {
		return
	}
	first, last := p.linesOf(at)
	lead := strings.Repeat(" ", indent) + between(first, last)
	rest := strings.Repeat(" ", columns(lead))
	p.hang(piece{lead + " │ ", aside}, piece{rest + " │ ", aside}, []piece{{shortened(p.text[at.Start:at.End]), style}})
}

// shortened leaves words out of the middle of a long passage.
func shortened(s string) string {
	words := strings.Fields(s)
	s = strings.Join(words, " ")
	letters := []rune(s)
	if len(letters) <= maxExcerpt {
		return s
	}
	head, tail := string(letters[:maxExcerpt*3/4]), string(letters[len(letters)-maxExcerpt/4:])
	if i := strings.LastIndexByte(head, ' '); i > len(head)/2 {
		head = head[:i]
	}
	if i := strings.IndexByte(tail, ' '); i >= 0 && i < len(tail)/2 {
		tail = tail[i+1:]
	}
	return head + " … " + tail
}

func (p *page) linesOf(at digest.Span) (first, last int) {
	return lineAt(p.lines, at.Start), lineAt(p.lines, at.End-1)
}

// where lists the lines of passages: line 3, lines 3, 8–9, 12; "" for none.
func (p *page) where(at []digest.Span) string {
	var ranges [][2]int
	for _, one := range at {
		if within(p.text, one) {
			first, last := p.linesOf(one)
			ranges = append(ranges, [2]int{first, last})
		}
	}
	slices.SortFunc(ranges, func(a, b [2]int) int { return cmp.Compare(a[0], b[0]) })
	var parts []string
	single := true
	for i := 0; i < len(ranges); {
		first, last := ranges[i][0], ranges[i][1]
		for i++; i < len(ranges) && ranges[i][0] <= last+1; i++ {
			last = max(last, ranges[i][1])
		}
		single = single && first == last
		parts = append(parts, between(first, last))
	}
	switch {
	case len(parts) == 0:
		return ""
	case len(parts) == 1 && single:
		return "line " + parts[0]
	}
	return "lines " + strings.Join(parts, ", ")
}

func between(first, last int) string {
	if first == last {
		return strconv.Itoa(first)
	}
	return fmt.Sprintf("%d–%d", first, last)
}
