package main

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestProgressIsToldNowAndThen(t *testing.T) {
	for _, c := range []struct {
		name     string
		terminal bool
		left     int
		fails    error
		want     string
	}{
		{"in a log as lines", false, 60, nil, "30 sent, 3.0 a second, 60 left: 20s, finished at 10:00:30\n60 sent, 3.0 a second, 60 left: 20s, finished at 10:00:40\n"},
		{"on a terminal as one line that is rewritten", true, 0, nil, "\r\x1b[K15 sent, 3.0 a second, 0 left\r\x1b[K30 sent, 3.0 a second, 0 left\r\x1b[K45 sent, 3.0 a second, 0 left\r\x1b[K60 sent, 3.0 a second, 0 left\n"},
		{"and without what is not known", false, 0, errors.New("busy"), "30 sent, 3.0 a second\n60 sent, 3.0 a second\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			now := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
			var out strings.Builder
			m := &meter{w: &out, terminal: c.terminal, what: "sent", now: func() time.Time { return now }, left: func() (int, error) { return c.left, c.fails }}
			m.begin()
			m.count(0) // not worth a line
			for done := 15; done <= 60; done += 15 {
				now = now.Add(5 * time.Second)
				m.count(done)
			}
			m.end()
			m.end() // there is nothing to be ended any more
			if got := out.String(); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
