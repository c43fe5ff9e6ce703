package main

import (
	"os"
	"strconv"

	"golang.org/x/term"
)

const usualWidth = 100 // columns, where nothing tells

// look finds out how to draw: as wide as COLUMNS says or the terminal is, and
// with color "auto" in colour on a terminal that can and if NO_COLOR is unset.
func (p *program) look(color string) look {
	how := look{width: usualWidth, color: color == "always"}
	file, isFile := p.out.(*os.File)
	terminal := isFile && term.IsTerminal(int(file.Fd()))
	if terminal {
		if columns, _, err := term.GetSize(int(file.Fd())); err == nil && columns > 0 {
			how.width = columns
		}
	}
	if columns, err := strconv.Atoi(p.getenv("COLUMNS")); err == nil && columns > 0 {
		how.width = columns
	}
	if color == "auto" {
		how.color = terminal && p.getenv("NO_COLOR") == "" && p.getenv("TERM") != "dumb"
	}
	return how
}
