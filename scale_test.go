package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"text/tabwriter"
	"time"

	"minber/digest"
	"minber/sandbox/standin"
	"minber/storage/dbtest"
)

// Three copies of the program on one PostgreSQL, one of which is killed every
// ten seconds in turn and started again five seconds later: `make scale`. In a
// short form, with one kill, it is part of `make postgres`.
//
// What takes how long is printed and nothing is held against it.

// scaleOf says in which form the tests of several copies run, "" if not at all.
func scaleOf(t *testing.T) (full bool) {
	t.Helper()
	form := os.Getenv("MINBER_SCALE")
	if form != "full" && form != "short" {
		t.Skip("`make scale` runs it")
	}
	if form == "short" {
		t.Parallel()
	}
	return form == "full"
}

// number is a setting of these tests.
func number(t *testing.T, name string, without int) int {
	t.Helper()
	value := os.Getenv(name)
	if value == "" {
		return without
	}
	n, err := strconv.Atoi(value)
	if err != nil || n <= 0 {
		t.Fatalf("%s=%s: want a number", name, value)
	}
	return n
}

const crewSize = 3

// trouble is how copies are killed.
type trouble struct {
	first time.Duration // until the first kill
	every time.Duration // from one kill to the next; 0 if there is one
	back  time.Duration // from a kill until that copy is started again
}

func troubleOf(full bool) trouble {
	if full {
		return trouble{10 * time.Second, 10 * time.Second, 5 * time.Second}
	}
	return trouble{first: 500 * time.Millisecond, back: time.Second}
}

// cause kills copies in turn until it is ended, and returns when that was.
func (c *crew) cause(t *testing.T, k trouble) (end func() []time.Time) {
	over := make(chan struct{})
	var kills []time.Time
	var group sync.WaitGroup
	pause := func(d time.Duration) bool {
		select {
		case <-over:
			return false
		case <-time.After(d):
			return true
		}
	}
	group.Go(func() {
		for wait := k.first; pause(wait); wait = k.every - k.back {
			one := c.each[len(kills)%len(c.each)]
			one.kill()
			kills = append(kills, time.Now())
			pause(k.back)
			one.start(t)
			if k.every == 0 {
				return
			}
		}
	})
	return func() []time.Time {
		close(over)
		group.Wait()
		return kills
	}
}

// silences are for how long nothing arrived after each kill: a second at most
// after it, something still did.
func silences(kills []time.Time, taken []standin.Message) (all []time.Duration) {
	for _, kill := range kills {
		var longest time.Duration
		latest := kill
		for _, m := range taken {
			if m.At.Before(kill) {
				continue
			}
			if latest.After(kill.Add(time.Second)) {
				break
			}
			longest = max(longest, m.At.Sub(latest))
			latest = m.At
		}
		all = append(all, longest.Round(10*time.Millisecond))
	}
	return all
}

// A broadcast reaches everybody exactly once, but for those to whom it was on its
// way at a kill: of these nobody knows, and they are recorded so.
func TestScaleABroadcastByThreeCopies(t *testing.T) {
	full := scaleOf(t)
	people, allowed := 300, number(t, "MINBER_SCALE_ALLOWED", 150) // a second
	if full {
		people = number(t, "MINBER_SCALE_CHATS", 20_000)
	}
	url := dbtest.Postgres(t)
	announce(t, url, people, time.Now().Add(-time.Second))
	first := make(chan struct{})
	begun := sync.OnceFunc(func() { close(first) })
	telegram := standin.New(standin.Options{
		PerSecond: allowed, PerChat: time.Second, Latency: 50 * time.Millisecond, Arrived: func(standin.Message) { begun() },
	})
	rate := allowed * 28 / 30 // as far below the limit as by default
	c := newCrew(t, crewSize, url, telegram, fmt.Sprint("SEND_RATE=", rate), "PAID_BROADCAST=true")
	for _, one := range c.each {
		one.start(t)
	}
	<-first
	end := c.cause(t, troubleOf(full))
	delivered(t, url, people, 2*time.Minute+2*time.Duration(people/rate)*time.Second)
	kills := end()
	c.listening(t)
	c.dismiss(t)

	taken := telegram.Taken()
	got := make(map[string]int)
	for _, m := range taken {
		got[m.Chat]++
	}
	rows := outbox(t, url)
	var twice, missing, unknown int
	for i := range people {
		chat := fmt.Sprint(firstPerson + i)
		state := rows[chat].state
		switch n := got[chat]; {
		case n > 1:
			twice++
			t.Errorf("%s got it %d times and is %q", chat, n, state)
		case state == digest.Ambiguous:
			unknown++
			missing += 1 - n
		case n != 1 || state != digest.Sent:
			t.Errorf("%s got it %d times and is %q", chat, n, state)
		}
	}
	took := taken[len(taken)-1].At.Sub(taken[0].At)
	pace := float64(len(taken)-1) / took.Seconds()
	quiet := silences(kills, taken)
	t.Log("\n" + sheet(
		"chats", people, "copies", crewSize, "kills", len(kills),
		"allowed", fmt.Sprintf("%d a second", allowed), "SEND_RATE", rate, "took", took.Round(100*time.Millisecond),
		"pace", fmt.Sprintf("%.1f a second, %.1f %% of what is allowed", pace, 100*pace/float64(allowed)),
		"answered 429", telegram.Refused(), "sent before a time asked for", telegram.Ignored(),
		"reached twice", twice, "recorded as unknown", unknown, "of these not reached", missing,
		"longest takeover", slices.Max(append(quiet, 0)), "silence after each kill", fmt.Sprint(quiet),
	))
	t.Log(c.complaints())
}

// Updates come to all of the copies: each is answered, those of a chat in their
// order, whichever copy dies.
func TestScaleUpdatesToThreeCopies(t *testing.T) {
	full := scaleOf(t)
	p := posting{chats: 50, each: 10, clients: 20}
	if full {
		p = posting{chats: number(t, "MINBER_SCALE_POSTS", 50_000) / 8, each: 8, clients: 20} // no more of each than are answered without a pause
	}
	url := dbtest.Postgres(t)
	populate(t, url, 1, 0)
	telegram := standin.New(standin.Options{Latency: 20 * time.Millisecond})
	c := newCrew(t, crewSize, url, telegram, "SEND_RATE=1000", "PAID_BROADCAST=true")
	for _, one := range c.each {
		one.start(t)
	}
	c.listening(t)
	began := time.Now()
	sum, wait := c.post(t.Context(), p)
	end := c.cause(t, troubleOf(full))
	wait()
	posted := time.Since(began)
	c.answered(t, p, 2*time.Minute+time.Duration(p.chats*p.each)*50*time.Millisecond)
	answered := time.Since(began)
	kills := end()
	c.listening(t)
	c.dismiss(t)

	twice, again := c.inOrder(t, p)
	if again != 0 {
		t.Errorf("%d were answered again when others of their chats had been", again)
	}
	posts := p.chats * p.each
	t.Log("\n" + sheet(
		"posts", posts, "chats", p.chats, "clients", p.clients, "copies", crewSize, "kills", len(kills),
		"posted in", posted.Round(100*time.Millisecond), "posts a second", int(float64(posts)/posted.Seconds()),
		"posts repeated", sum.repeated.Load(), "longest until a 200", time.Duration(sum.longest.Load()).Round(time.Millisecond),
		"answered after", answered.Round(100*time.Millisecond), "answers a second", int(float64(posts)/answered.Seconds()),
		"answered twice", twice,
	))
	t.Log(c.complaints())
}

// dismiss stops all copies as operators do.
func (c *crew) dismiss(t *testing.T) {
	t.Helper()
	for _, one := range c.each {
		one.stop(t)
	}
}

// complaints are the lines of the logs that are more than information, each kind
// once with how often it is there.
func (c *crew) complaints() string {
	counts := make(map[string]int)
	for line := range strings.Lines(c.logs()) {
		if _, rest, found := strings.Cut(line, " level="); found && !strings.HasPrefix(rest, "INFO") {
			words, _, _ := strings.Cut(rest, " copy=") // of which there are many
			counts[strings.TrimSpace(words)]++
		}
	}
	var all []any
	for words, n := range counts {
		all = append(all, words, n)
	}
	return "complaints in the logs:\n" + sheet(all...)
}

// sheet is a table of names and what they are.
func sheet(rows ...any) string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for row := range slices.Chunk(rows, 2) {
		fmt.Fprintf(w, "%v\t%v\n", row[0], row[1])
	}
	_ = w.Flush() // into memory
	return b.String()
}
