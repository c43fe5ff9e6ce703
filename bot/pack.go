package bot

import (
	"strings"

	"minber/digest"
)

// block is a piece of a message that is never divided. One with heads stays
// with the block after it.
type block struct {
	markup
	heads bool
	tight bool          // a single line break before it, not an empty line
	items []digest.Item // that it shows
}

// lead is what parts a block from the one before it.
func (b block) lead() string {
	if b.tight {
		return "\n"
	}
	return "\n\n"
}

// group is blocks that stay together.
type group struct {
	html  string
	lead  string // before it, where it doesn't begin a message
	items []digest.Item
	size
}

// split packs blocks into as few messages as possible, and then as evenly as
// possible: a last message of one line reads like a mistake. No message has
// more than so many lines in sight, unless it is of one group.
func split(blocks []block, lines int) []digest.Part {
	var (
		groups []group
		all    int
	)
	for i := 0; i < len(blocks); {
		next := i + 1
		for next < len(blocks) && blocks[next-1].heads {
			next++
		}
		g := group{html: glue(blocks[i:next]), lead: blocks[i].lead()}
		for _, b := range blocks[i:next] {
			g.items = append(g.items, b.items...)
		}
		g.size = measure(g.html)
		groups = append(groups, g)
		all += len(g.lead) + g.lines
		i = next
	}
	most := size{telegramUnits, telegramEntities, telegramTags, min(lines, all)}
	messages := pack(groups, most)
	low, high := 0, most.lines // pack with high lines gives as few messages as can be
	for high-low > 1 {
		most.lines = (low + high) / 2
		if even := pack(groups, most); len(even) == len(messages) {
			messages, high = even, most.lines
		} else {
			low = most.lines
		}
	}
	var parts []digest.Part
	for _, m := range messages {
		parts = append(parts, write(m))
	}
	return parts
}

// pack fills messages one after the other up to a size, and returns the groups
// of each. A group that is larger is a message of its own.
func pack(groups []group, most size) (messages [][]group) {
	var taken size
	from := 0
	for i, g := range groups {
		with := taken.plus(g.size, g.lead)
		switch {
		case i == from:
			taken = g.size
		case with.within(most):
			taken = with
		default:
			messages, taken, from = append(messages, groups[from:i]), g.size, i
		}
	}
	if from < len(groups) {
		messages = append(messages, groups[from:])
	}
	return messages
}

// write puts the groups of a message together.
func write(groups []group) digest.Part {
	var html strings.Builder
	var items []digest.Item
	for i, g := range groups {
		if i > 0 {
			html.WriteString(g.lead)
		}
		html.WriteString(g.html)
		items = append(items, g.items...)
	}
	return digest.Part{HTML: html.String(), Items: items}
}

func glue(blocks []block) string {
	var b strings.Builder
	for i, one := range blocks {
		if i > 0 {
			b.WriteString(one.lead())
		}
		b.WriteString(string(one.markup))
	}
	return b.String()
}
