package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

const (
	// A line of a terminal is rewritten so often, and a line of a log is added.
	rewriteEvery = 500 * time.Millisecond
	reportEvery  = 10 * time.Second
)

// meter tells how far long work has come: how much is done, at what rate, how
// much is left and when it is finished. On a terminal that is one line, which
// is rewritten; else a line now and then. Its methods are called by one
// goroutine at a time.
type meter struct {
	w        io.Writer
	terminal bool
	what     string              // what is counted: "sent"
	left     func() (int, error) // nil if nobody knows
	now      func() time.Time
	begun    time.Time
	told     time.Time
	done     int
	shown    bool // a line of the terminal has to be ended
}

// meter begins to count what is done; left is asked now and then.
func (p *program) meter(what string, left func() (int, error)) *meter {
	file, isFile := p.err.(*os.File)
	m := &meter{w: p.err, terminal: isFile && term.IsTerminal(int(file.Fd())), what: what, left: left, now: time.Now}
	m.begin()
	return m
}

// begin begins to count now.
func (m *meter) begin() { m.begun, m.told = m.now(), m.now() }

// count says how much is done in all by now.
func (m *meter) count(done int) {
	m.done = done
	every := reportEvery
	if m.terminal {
		every = rewriteEvery
	}
	at := m.now()
	if at.Sub(m.told) < every {
		return
	}
	m.told = at
	line := m.line(at)
	if !m.terminal {
		fmt.Fprintln(m.w, line)
		return
	}
	fmt.Fprintf(m.w, "\r\x1b[K%s", line)
	m.shown = true
}

func (m *meter) line(at time.Time) string {
	passed := at.Sub(m.begun).Seconds()
	rate := float64(m.done) / cmp.Or(passed, 1)
	line := fmt.Sprintf("%d %s, %.1f a second", m.done, m.what, rate)
	if m.left == nil {
		return line
	}
	left, err := m.left()
	if err != nil { // whatever is wrong shows in the work itself
		return line
	}
	line += fmt.Sprintf(", %d left", left)
	if rate > 0 && left > 0 {
		takes := time.Duration(float64(left) / rate * float64(time.Second)).Round(time.Second)
		line += fmt.Sprintf(": %s, finished at %s", takes, at.Add(takes).Format(time.TimeOnly))
	}
	return line
}

// end leaves the terminal to what is printed next.
func (m *meter) end() {
	if m.shown {
		fmt.Fprintln(m.w)
		m.shown = false
	}
}
