package bot

import (
	"fmt"
	"slices"
	"unicode/utf8"
)

// alone is how many letters of a label a phone shows on a button that has a row
// for itself.
const alone = 34

// room is how many letters a label may have of which there are n in a row.
func room(n int) int {
	if n == 1 {
		return alone
	}
	return 40 / n
}

// shown parts the rows whose labels a phone would cut: into as few rows as will
// do.
func shown(buttons [][]Button) [][]Button {
	var laid [][]Button
	for _, row := range buttons {
		longest := 0
		for _, b := range row {
			longest = max(longest, utf8.RuneCountInString(b.Text))
		}
		n := len(row)
		for n > 1 && longest > room(n) {
			n--
		}
		laid = append(laid, rows(row, n)...)
	}
	return laid
}

// choose asks which of several is meant, with a button for each. Where a phone
// would cut a label, all stand in the message too, by their numbers.
func choose(question markup, options []Button) Reply {
	if !slices.ContainsFunc(options, func(b Button) bool { return utf8.RuneCountInString(b.Text) > alone }) {
		return say(question, rows(options, 1)...)
	}
	lines := []markup{question + "\n"}
	numbered := make([]Button, len(options))
	for i, b := range options {
		lines = append(lines, text(fmt.Sprintf("%d. %s", i+1, b.Text)))
		numbered[i] = b
		numbered[i].Text = cut(fmt.Sprintf("%d · %s", i+1, b.Text), alone)
	}
	return say(join("\n", lines...), rows(numbered, 1)...)
}
