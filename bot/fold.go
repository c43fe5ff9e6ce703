package bot

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// What Telegram takes in one message. Formatting beyond the hundredth entity it
// drops without a word, and a message whose entities, addresses and all, have
// more than about 9,500 bytes it refuses. A correction adds to them.
const (
	telegramUnits    = 4000 // of 4096, once the markup is parsed
	telegramEntities = 90
	telegramTags     = 8000
)

// What a phone shows.
const (
	phoneColumns = 38 // letters of a line
	screenLines  = 24 // beside the keyboard or what was asked
	mostLines    = 40 // of a message: less than two screens, where nothing can be folded
	foldedLines  = 3  // of a folded quotation
	anyLines     = 1 << 20
)

// size is what a piece of a message takes.
type size struct {
	units    int // UTF-16, once the markup is parsed
	entities int
	tags     int // bytes of the markup
	lines    int // in sight on a phone
}

// plus is the size of two pieces with a lead between them.
func (a size) plus(b size, lead string) size {
	return size{a.units + len(lead) + b.units, a.entities + b.entities, a.tags + b.tags, a.lines + len(lead) - 1 + b.lines}
}

// folded is the size of a piece in a fold of its own.
func (a size) folded() size {
	return size{a.units, a.entities + 1, a.tags + len(foldOpens) + len(foldCloses), min(a.lines, foldedLines)}
}

func (a size) within(most size) bool {
	return a.units <= most.units && a.entities <= most.entities && a.tags <= most.tags && a.lines <= most.lines
}

// measure sizes a piece of Telegram HTML.
func measure(html string) size {
	s := size{entities: strings.Count(html, "</"), tags: len(html)}
	for html != "" {
		sight, rest, _ := strings.Cut(html, foldOpens)
		hidden, after, _ := strings.Cut(rest, foldCloses)
		s.lines += s.count(sight) + min(s.count(hidden), foldedLines)
		html = after
	}
	return s
}

// count adds to a size the letters of a piece of Telegram HTML, which has no
// fold in it, and returns how many lines a phone shows of it. A break at either
// end adds none. Words are taken to be divisible: a screen is no exact measure.
func (a *size) count(html string) (lines int) {
	inner := strings.TrimSuffix(strings.TrimPrefix(html, "\n"), "\n")
	breaks := len(html) - len(inner)
	a.units, a.tags = a.units+breaks, a.tags-breaks
	if inner == "" {
		return 0
	}
	lines = 1
	column := 0
	for r := range letters(inner) {
		a.units += utf16.RuneLen(r)
		a.tags -= utf8.RuneLen(r)
		column++
		switch {
		case r == '\n':
			lines, column = lines+1, 0
		case column > phoneColumns:
			lines, column = lines+1, 1
		}
	}
	return lines
}

// letters are what is to be seen of Telegram HTML.
func letters(html string) iter.Seq[rune] {
	return func(yield func(rune) bool) {
		tag, name := false, false // inside <b>, inside &amp;
		for _, r := range html {
			switch {
			case tag:
				tag = r != '>'
				continue
			case name:
				name = r != ';'
				continue
			case r == '<':
				tag = true
				continue
			case r == '&':
				name = true // and a letter
			}
			if !yield(r) {
				return
			}
		}
	}
}

// fold leaves of a section, a title with its items, the first items in sight:
// as many as fit into so many lines, and at least one. The others it folds,
// unless that would not make the section shorter. Where the rest takes another
// message, again words the title for that.
func fold(section []block, sight int, again func(title markup) markup) []block {
	if len(section) < 3 {
		return section
	}
	seen, next := section[1].measured().lines, 2
	for next < len(section) {
		lines := len(section[next].lead()) - 1 + section[next].measured().lines
		if seen+lines > sight {
			break
		}
		seen, next = seen+lines, next+1
	}
	rest := section[next:]
	if sum(rest).lines <= foldedLines+1 {
		return section
	}
	kept := slices.Clone(section[:next])
	if one, n := foldable(rest, kept[next-1]); n > 0 {
		kept[next-1].heads = true
		kept, rest = append(kept, one), rest[n:]
	}
	for len(rest) > 0 { // in a message of its own, or two
		one, n := foldable(rest, block{})
		kept, rest = append(kept, block{markup: again(section[0].markup), heads: true}, one), rest[n:]
	}
	return kept
}

// foldable folds as many blocks as may stand in one message behind another one
// with its title, and says how many.
func foldable(blocks []block, behind block) (one block, n int) {
	const title = 600 // with the head of an edition
	most := size{telegramUnits - title, telegramEntities - 5, telegramTags - title, anyLines}
	taken := behind.measured()
	for n < len(blocks) {
		taken = taken.plus(blocks[n].measured(), blocks[n].lead())
		if !taken.within(most) && (n > 0 || behind.markup != "") {
			break
		}
		one.items = append(one.items, blocks[n].items...)
		n++
	}
	one.markup, one.tight, one.size = folded(markup(glue(blocks[:n]))), true, sum(blocks[:n]).folded()
	return one, n
}
