//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox/standin"
	"minber/storage/dbtest"
)

// PostgreSQL is stopped and started again, in order and as by a crash, while a
// broadcast goes out, articles come in and updates are answered: nothing is lost,
// nothing happens twice, and nobody has to help.
func TestFaultARestartOfTheServer(t *testing.T) {
	t.Parallel()
	server := dbtest.NewServer(t)
	people, talk := sized(400, 4_000), posting{chats: sized(20, 200), each: 10, clients: 5}
	restarts := sized(4, 20)
	announce(t, server.URL, people, time.Now())

	var arrived atomic.Int64
	telegram := standin.New(standin.Options{PerSecond: faultTakes, Latency: 20 * time.Millisecond, Arrived: func(m standin.Message) {
		if strings.HasPrefix(m.Chat, "1") {
			arrived.Add(1)
		}
	}})
	c := newCrew(t, 1, server.URL, telegram, "SEND_RATE=200", "PAID_BROADCAST=true")
	c.each[0].start(t)
	c.listening(t)
	sum, wait := c.post(t.Context(), talk)
	collected := make(chan int, 1)
	dir := samples(t)
	go func() { collected <- c.collect(t, dir) }()
	for i := range restarts {
		for arrived.Load() < int64(people*(i+1)/(restarts+2)) {
			<-time.After(time.Millisecond)
		}
		if err := server.Stop([]string{"immediate", "fast"}[i%2]); err != nil {
			t.Fatal(err)
		}
		if err := server.Start(); err != nil {
			t.Fatal(err)
		}
	}
	wait()
	rounds := <-collected
	c.answered(t, talk, time.Minute)
	delivered(t, server.URL, people, time.Minute)
	texts, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	allRead(t, server.URL, len(texts))
	c.each[0].stop(t)

	got := make(map[string]int)
	for _, m := range telegram.Taken() {
		got[m.Chat]++
	}
	rows := outbox(t, server.URL)
	for i := range people {
		if chat := fmt.Sprint(firstPerson + i); got[chat] != 1 || rows[chat].state != digest.Sent {
			t.Errorf("%s got the broadcast %d times, and is %q in the outbox", chat, got[chat], rows[chat].state)
		}
	}
	twice, again := c.inOrder(t, talk)
	if again != 0 {
		t.Errorf("%d were answered again", again)
	}
	logs := c.logs()
	if told := strings.Count(logs, "level=ERROR"); told == 0 || told > restarts || strings.Contains(logs, "given up") {
		t.Errorf("%d errors are in the log:\n%s", told, logs)
	}
	t.Logf("%d restarts; of %d updates %d posts were repeated, %d were answered twice, the longest 200 took %s; %d rounds of intake",
		restarts, talk.chats*talk.each, sum.repeated.Load(), twice, time.Duration(sum.longest.Load()).Round(time.Millisecond), rounds)
}

// collect has files taken in, again until all of them are, and returns how often
// that was.
func (c *crew) collect(t *testing.T, dir string) (rounds int) {
	t.Helper()
	for {
		rounds++
		child := exec.CommandContext(t.Context(), os.Args[0], "collect", dir)
		child.Dir, child.Env = t.TempDir(), c.each[0].env
		if child.Run() == nil || t.Context().Err() != nil {
			return rounds
		}
	}
}

// allRead waits until so many articles are taken in and read: the service may have
// taken on what the command would have read.
func allRead(t *testing.T, url string, articles int) {
	t.Helper()
	db := raw(t, url)
	for end := time.Now().Add(time.Minute); ; <-time.After(100 * time.Millisecond) {
		var read int
		if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM articles WHERE rules > 0").Scan(&read); err != nil {
			t.Fatal(err)
		}
		if read == articles {
			return
		}
		if time.Now().After(end) {
			t.Errorf("%d articles of %d are read", read, articles)
			return
		}
	}
}
