package main

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"minber/bot"
	"minber/digest"
)

// clock tells the time by which schedules and deliveries go. A machine's own may
// be an hour off, or leap; so that of PostgreSQL's server rules wherever there is
// one, the same for all copies, and Telegram's where the machine's is off by more
// than a minute. It runs evenly from what it was told last, whatever the machine's
// does; and from what that showed before it leapt, until somebody tells.
//
// When a clock is wrong, and when it is right again, is logged once.
type clock struct {
	machine func() time.Time
	log     *slog.Logger

	mu    sync.Mutex
	asks  bool      // somebody tells the time now and then
	ruler string    // who told base; "" as long as the machine's own rules
	base  time.Time // what it was then
	at    time.Time // when it was told, with a monotonic reading; zero if it never was
	doubt bool      // an answer that took long told of another time
	off   map[string]time.Duration
}

// Whose clocks are known.
const (
	ofMachine  = "machine"
	ofServer   = "postgres"
	ofTelegram = "telegram"
	ofBefore   = "before" // the machine's, before it leapt
)

const (
	// clockRight is from when on a clock that was wrong is right again.
	clockRight = 10 * time.Second
	// unsteadyBy is by how much the ruling clock may differ from what is told
	// before it is set.
	unsteadyBy = time.Second
	// An answer that took longer than quickly may be as old as that: the machine may
	// have been asleep. One such alone does not tell that a clock is wrong.
	quickly = 10 * time.Second
)

func newClock(machine func() time.Time, log *slog.Logger) *clock {
	return &clock{machine: machine, log: log, off: make(map[string]time.Duration)}
}

// Now returns the time.
func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now()
}

func (c *clock) now() time.Time {
	even := c.base.Add(time.Since(c.at))
	if c.ruler == ofServer || c.ruler == ofTelegram {
		return even
	}
	shown := c.machine()
	if c.asks && !c.at.IsZero() && shown.Sub(even).Abs() > digest.ClockOff {
		c.ruler = ofBefore
		return even
	}
	c.rule("", shown)
	return shown
}

// rule sets the clock to what somebody told.
func (c *clock) rule(ruler string, told time.Time) {
	c.ruler, c.base, c.at = ruler, told.Round(0), time.Now()
}

// server is told what PostgreSQL's clock shows.
func (c *clock) server(ctx context.Context, told time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ruler != ofServer || c.now().Sub(told).Abs() > unsteadyBy {
		c.rule(ofServer, told)
	}
	c.note(ctx, ofMachine, c.machine().Sub(told))
}

// telegram is told the date of an answer of Telegram's, which took so long by the
// machine's clock.
func (c *clock) telegram(ctx context.Context, told time.Time, took time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	whose, off := ofMachine, c.machine().Sub(told)
	if c.ruler == ofServer {
		whose, off = ofServer, c.now().Sub(told)
	}
	doubted := c.doubt
	if c.doubt = off.Abs() > digest.ClockOff && took.Abs() > quickly; c.doubt && !doubted {
		return
	}
	c.note(ctx, whose, off)
	switch {
	case c.ruler == ofServer:
	case off.Abs() <= clockRight:
		c.rule("", c.machine())
	case off.Abs() > digest.ClockOff && (c.ruler != ofTelegram || c.now().Sub(told).Abs() > digest.ClockOff):
		c.rule(ofTelegram, told)
	}
}

// note keeps by how much a clock is ahead, and logs when that begins or ends to
// matter.
func (c *clock) note(ctx context.Context, whose string, off time.Duration) {
	was := c.off[whose].Abs() > digest.ClockOff
	if was && off.Abs() > clockRight && off.Abs() <= digest.ClockOff { // not yet
		return
	}
	c.off[whose] = off
	switch is := off.Abs() > digest.ClockOff; {
	case is && !was && whose == ofServer:
		c.log.ErrorContext(ctx, "the clock of PostgreSQL's server is wrong: digests go out at wrong hours until it is set right; see `timedatectl` there",
			"ahead", off.Round(time.Second), "of", ofTelegram)
	case is && !was:
		c.log.ErrorContext(ctx, "the clock of this machine is wrong: set it right, see `timedatectl`; until then another one is gone by",
			"ahead", off.Round(time.Second), "of", c.rules())
	case was && !is:
		c.log.InfoContext(ctx, "a clock is right again", "whose", whose)
	}
}

// asking has the clock wait for what it is told when the machine's leaps.
func (c *clock) asking() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.asks = true
}

// rules names who is gone by while the machine's clock is wrong.
func (c *clock) rules() string {
	if c.ruler == ofServer {
		return ofServer
	}
	return ofTelegram
}

// offsets returns by how much clocks are ahead of the right time, as far as
// anybody has told.
func (c *clock) offsets() (machine, server time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.off[ofMachine], c.off[ofServer]
}

// events are those of the bot, of which some tell what time it is.
func (p *program) events(r *rooms) bot.Events {
	all := r.counters.events()
	if p.real {
		p.hours.asking()
		all.Dated = p.hours.telegram
	}
	return all
}
