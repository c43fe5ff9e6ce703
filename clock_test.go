package main

import (
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// wrong is a machine's clock that is off.
type wrong struct{ by time.Duration }

func (w *wrong) now() time.Time { return time.Now().Add(w.by) }

// clockOn is a clock on such a machine, and its log.
func clockOn(w *wrong) (*clock, *strings.Builder) {
	log := &strings.Builder{}
	c := newClock(w.now, slog.New(slog.NewTextHandler(log, nil)))
	c.asking()
	return c, log
}

func TestAClockThatIsOff(t *testing.T) {
	const hour, blink = time.Hour, 100 * time.Millisecond
	for name, does := range map[string]func(t *testing.T, w *wrong, c *clock) (complaints int){
		"a right one is the machine's": func(t *testing.T, w *wrong, c *clock) int {
			c.telegram(t.Context(), time.Now(), blink)
			w.by = 20 * time.Second
			c.telegram(t.Context(), time.Now(), blink)
			if off := time.Until(c.Now()); off != 20*time.Second {
				t.Errorf("it is %s off", off)
			}
			w.by = 0
			return 0
		},
		"one an hour ahead is not gone by from Telegram's first answer on": func(t *testing.T, w *wrong, c *clock) int {
			w.by = hour
			c.telegram(t.Context(), time.Now(), blink)
			c.telegram(t.Context(), time.Now(), blink)
			return 1
		},
		"nor one an hour behind": func(t *testing.T, w *wrong, c *clock) int {
			w.by = -hour
			c.telegram(t.Context(), time.Now(), blink)
			return 1
		},
		"one that leaps is not gone by before Telegram answers": func(_ *testing.T, w *wrong, c *clock) int {
			c.Now()
			w.by = hour
			return 0
		},
		"nor after": func(t *testing.T, w *wrong, c *clock) int {
			c.Now()
			w.by = hour
			c.Now()
			c.telegram(t.Context(), time.Now(), blink)
			return 1
		},
		"one that was set right by a leap is gone by when Telegram answers": func(t *testing.T, w *wrong, c *clock) int {
			w.by = -hour
			c.Now()
			w.by = 0
			if off := time.Since(c.Now()); off != hour {
				t.Errorf("it is %s behind before anybody can tell", off)
			}
			c.telegram(t.Context(), time.Now(), blink)
			return 0
		},
		"an answer from before the machine slept tells nothing": func(t *testing.T, _ *wrong, c *clock) int {
			c.telegram(t.Context(), time.Now().Add(-hour), hour)
			return 0
		},
		"but two that took long do": func(t *testing.T, w *wrong, c *clock) int {
			w.by = hour
			for range 2 {
				c.telegram(t.Context(), time.Now(), 50*time.Second)
			}
			return 1
		},
		"PostgreSQL's rules": func(t *testing.T, w *wrong, c *clock) int {
			w.by = hour
			c.server(t.Context(), time.Now())
			w.by = -hour
			c.server(t.Context(), time.Now())
			c.telegram(t.Context(), time.Now(), blink)
			return 1
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := &wrong{}
				c, log := clockOn(w)
				complaints := does(t, w, c)
				time.Sleep(time.Minute)
				if off := time.Until(c.Now()); off != 0 {
					t.Errorf("it is %s off", off)
				}
				if n := strings.Count(log.String(), "level=ERROR"); n != complaints {
					t.Errorf("%d complaints, want %d:\n%s", n, complaints, log.String())
				}
				w.by = 0 // and now it is set right
				for range 2 {
					c.telegram(t.Context(), time.Now(), blink)
				}
				if c.ruler == ofServer {
					c.server(t.Context(), time.Now())
				}
				if n := strings.Count(log.String(), "a clock is right again"); n != complaints || c.Now() != time.Now() {
					t.Errorf("it is said %d times to be right again, and shows %s:\n%s", n, c.Now(), log.String())
				}
			})
		})
	}
}

func TestAServersClockThatIsWrongIsToldByTelegrams(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, log := clockOn(&wrong{})
		c.server(t.Context(), time.Now().Add(time.Hour))
		c.telegram(t.Context(), time.Now(), time.Millisecond)
		machine, server := c.offsets()
		if machine != -time.Hour || server != time.Hour || !strings.Contains(log.String(), "PostgreSQL's server is wrong") {
			t.Errorf("the machine's is %s ahead, the server's %s:\n%s", machine, server, log.String())
		}
		if off := time.Until(c.Now()); off != time.Hour { // all copies go by the same
			t.Errorf("it is %s off", off)
		}
	})
}
