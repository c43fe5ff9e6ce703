//go:build linux

package main

import (
	"context"
	"fmt"
	"net"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox/standin"
	"minber/storage/dbtest"
)

// wire leads to a server, as long as it is not cut.
type wire struct {
	dir string // where it listens, for an address of PostgreSQL
	way context.Context

	mu  sync.Mutex
	cut chan struct{} // closed while nothing is held up
}

// newWire lays one to the socket of a server.
func newWire(t *testing.T, server *dbtest.Server) *wire {
	t.Helper()
	w := &wire{dir: t.TempDir(), way: t.Context(), cut: make(chan struct{})}
	close(w.cut)
	const name = ".s.PGSQL.5432"
	listener, err := new(net.ListenConfig).Listen(w.way, "unix", filepath.Join(w.dir, name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			near, err := listener.Accept()
			if err != nil {
				return
			}
			far, err := new(net.Dialer).DialContext(w.way, "unix", filepath.Join(server.Dir, name))
			if err != nil {
				_ = near.Close()
				continue
			}
			context.AfterFunc(w.way, func() { _, _ = near.Close(), far.Close() })
			go w.carry(near, far)
			go w.carry(far, near)
		}
	}()
	return w
}

// carry brings on what is said, in one direction.
func (w *wire) carry(from, to net.Conn) {
	defer func() { _ = to.Close() }() // whoever is at the other end has hung up
	words := make([]byte, 64<<10)
	for {
		n, err := from.Read(words)
		select {
		case <-w.open():
		case <-w.way.Done():
			return
		}
		if _, failed := to.Write(words[:n]); failed != nil || err != nil {
			return
		}
	}
}

func (w *wire) open() <-chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.cut
}

// hold has nothing arrive at either end, and nobody hang up, until it is let go on:
// so a machine vanishes.
func (w *wire) hold() (goOn func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	held := make(chan struct{})
	w.cut = held
	return func() { close(held) }
}

// The machine of the copy that sends vanishes in the middle of a broadcast, as seen
// from the database: nothing it says arrives, and no connection ends. Another one
// sends on. When it is there again it has stopped all it did, and is another copy.
func TestFaultTheMachineOfTheSenderVanishes(t *testing.T) {
	t.Parallel()
	server := dbtest.NewServer(t)
	const people, rate = 480, 40
	announce(t, server.URL, people, time.Now().Add(-time.Second))
	telegram := standin.New(standin.Options{PerSecond: 2 * rate, Latency: 20 * time.Millisecond})
	c := newCrew(t, 2, server.URL, telegram, fmt.Sprint("SEND_RATE=", rate), "PAID_BROADCAST=true")
	far := newWire(t, server)
	c.each[0].env = append(c.each[0].env, "DATABASE_URL="+with(t, server.URL, "host", far.dir))
	c.each[0].start(t)
	c.each[0].log.says(t, sends)
	c.each[1].start(t)
	c.each[1].log.says(t, waitsFor)
	for len(telegram.Taken()) < people/6 {
		<-time.After(5 * time.Millisecond)
	}
	goOn := far.hold()
	vanished := time.Now()
	c.each[1].log.says(t, sends)
	took := time.Since(vanished)
	delivered(t, server.URL, people, time.Minute)
	goOn()
	c.each[0].log.says(t, "starts again as another one")
	c.each[0].log.says(t, waitsFor)
	c.dismiss(t)
	unknown := c.reachedOnce(t, people, outbox(t, server.URL))
	t.Logf("another one sent after %s; of %d messages %d are recorded as unknown; longest silence %s",
		took.Round(10*time.Millisecond), people, unknown, slices.Max(silences([]time.Time{vanished}, telegram.Taken())))
}

// PostgreSQL is away for longer than a copy may be without being seen. All stop, and
// come back by themselves; one sends on.
func TestFaultTheServerIsAwayForLong(t *testing.T) {
	t.Parallel()
	server := dbtest.NewServer(t)
	const people, rate = 300, 60
	talk := posting{chats: 20, each: 4, clients: 5, half: make(chan struct{})}
	announce(t, server.URL, people, time.Now().Add(-time.Second))
	telegram := standin.New(standin.Options{PerSecond: 4 * rate, Latency: 20 * time.Millisecond})
	c := newCrew(t, crewSize, server.URL, telegram, fmt.Sprint("SEND_RATE=", rate), "PAID_BROADCAST=true")
	for _, one := range c.each {
		one.start(t)
	}
	c.listening(t)
	sum, wait := c.post(t.Context(), talk)
	for len(telegram.Taken()) < people/4 {
		<-time.After(5 * time.Millisecond)
	}
	if err := server.Stop("fast"); err != nil {
		t.Fatal(err)
	}
	close(talk.half) // the rest is posted while nothing can be stored
	for _, one := range c.each {
		one.log.says(t, "starts again as another one")
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	back := time.Now()
	wait()
	c.answered(t, talk, time.Minute)
	took := time.Since(back)
	delivered(t, server.URL, people, time.Minute)
	c.listening(t)
	c.dismiss(t)
	unknown := c.reachedOnce(t, people, outbox(t, server.URL))
	twice, again := c.inOrder(t, talk)
	if again != 0 {
		t.Errorf("%d were answered again when others of their chats had been", again)
	}
	t.Logf("all is answered %s after the server is back; %d posts were repeated, %d answered twice; of %d messages %d are recorded as unknown",
		took.Round(10*time.Millisecond), sum.repeated.Load(), twice, people, unknown)
}

// reachedOnce holds that a broadcast reached everybody once, but for those of whom
// it is recorded that nobody knows, who got it once at most.
func (c *crew) reachedOnce(t *testing.T, people int, rows map[string]outboxRow) (unknown int) {
	t.Helper()
	got := make(map[string]int)
	for _, m := range c.telegram.Taken() {
		got[m.Chat]++
	}
	for i := range people {
		chat := fmt.Sprint(firstPerson + i)
		state := rows[chat].state
		if state == digest.Ambiguous {
			unknown++
		}
		if n := got[chat]; n > 1 || n != 1 && state != digest.Ambiguous || state != digest.Ambiguous && state != digest.Sent {
			t.Errorf("%s got it %d times and is %q", chat, n, state)
		}
	}
	return unknown
}
