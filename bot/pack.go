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
	size  size          // of the markup, once it was asked for
}

// measured is the size of a block, which is asked for several times until the
// block has its place.
func (b *block) measured() size {
	if b.size == (size{}) {
		b.size = measure(string(b.markup))
	}
	return b.size
}

// sum is the size of blocks one under the other, in their sections.
func sum(sections ...[]block) (all size) {
	first := true
	for _, blocks := range sections {
		for i := range blocks {
			if first {
				all, first = blocks[i].measured(), false
				continue
			}
			all = all.plus(blocks[i].measured(), blocks[i].lead())
		}
	}
	return all
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
	blocks []block
	lead   string // before it, where it doesn't begin a message
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
		g := group{blocks: blocks[i:next], lead: blocks[i].lead(), size: sum(blocks[i:next])}
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
	var blocks []block
	var items []digest.Item
	for _, g := range groups {
		blocks = append(blocks, g.blocks...)
	}
	for _, b := range blocks {
		items = append(items, b.items...)
	}
	return digest.Part{HTML: glue(blocks), Items: items}
}

func glue(blocks []block) string {
	pieces := make([]string, 0, 2*len(blocks))
	for i, one := range blocks {
		if i > 0 {
			pieces = append(pieces, one.lead())
		}
		pieces = append(pieces, string(one.markup))
	}
	return strings.Join(pieces, "")
}
