package main

import (
	"cmp"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox/standin"
	"minber/storage"
	"minber/storage/dbtest"
)

// The log of SQLite: a header, and then frames of a page each.
const (
	walHeader = 32
	walFrame  = 24 + 4096
)

// crash is a broadcast of which the disk is known at each moment: the file of
// the database as it was before, and a log that only grew.
type crash struct {
	file string // a copy; beside it the whole log
	log  int64  // its length

	mu      sync.Mutex
	arrived map[string]int64 // chat: how long the log was when its message arrived
}

// TestFaultCrashOfTheMachine takes the disk back to what it was at many moments
// of a broadcast: what SQLite has flushed by then, and perhaps more. That a
// commit is flushed when it returns is by the settings that storage's
// TestEveryConnectionHasThePragmas holds: journal_mode=wal, synchronous=full.
func TestFaultCrashOfTheMachine(t *testing.T) {
	t.Parallel()
	dbtest.SQLite(t, "it cuts the log of SQLite off; TestFaultARestartOfTheServer is what PostgreSQL has in its place")
	c := broadcastOnDisk(t, 200)
	lengths := c.lengths(sized(20, 320))
	again := sized(2, 16) // so many are delivered to the end
	for i, length := range lengths {
		file := c.restore(t, length)
		store, err := storage.Open(t.Context(), file, storage.Options{})
		if err != nil {
			t.Fatalf("cut at %d: %v", length, err)
		}
		if err := store.Close(); err != nil {
			t.Fatalf("cut at %d: %v", length, err)
		}
		rows := outbox(t, file)
		for chat, at := range c.arrived {
			if state := rows[chat].state; at <= length && (state == "" || state == digest.Pending) {
				t.Errorf("cut at %d of %d: the message of %s arrived at %d, but it would be sent again: %q", length, c.log, chat, at, state)
			}
		}
		if i%max(1, len(lengths)/again) == 0 {
			c.goOn(t, file, length)
		}
	}
	t.Logf("a broadcast of %d, a log of %d frames, cut at %d lengths", len(c.arrived), (c.log-walHeader)/walFrame, len(lengths))
}

// broadcastOnDisk delivers to so many chats while somebody reads the database
// as it was before: the log can't be moved into the file then.
func broadcastOnDisk(t *testing.T, chats int) *crash {
	t.Helper()
	c := &crash{file: filepath.Join(t.TempDir(), "before.db"), arrived: make(map[string]int64)}
	file := populated(t, chats, 0)
	server := httptest.NewServer(standin.New(standin.Options{Latency: 5 * time.Millisecond, Arrived: func(m standin.Message) {
		info, err := os.Stat(file + "-wal")
		if err != nil {
			t.Error(err)
			return
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		c.arrived[m.Chat] = info.Size()
	}}))
	defer server.Close()
	o := openPostOffice(t, file, server.URL, faultRate)
	reader := raw(t, file)
	if _, err := reader.ExecContext(t.Context(), "PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		t.Fatal(err)
	}
	copyFile(t, file, c.file, -1)
	tx, err := reader.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var n int
	if err := tx.QueryRowContext(t.Context(), "SELECT count(*) FROM deliveries").Scan(&n); err != nil || n != 0 {
		t.Fatalf("%d deliveries before the broadcast: %v", n, err)
	}
	o.drain(t)
	c.log = copyFile(t, file+"-wal", c.file+"-wal", -1)
	if before, after := read(t, c.file), read(t, file); !slices.Equal(before, after) {
		t.Fatal("the file was written to, not only the log")
	}
	if err := cmp.Or(tx.Rollback(), reader.Close(), o.store.Close()); err != nil {
		t.Fatal(err)
	}
	if (c.log-walHeader)%walFrame != 0 {
		t.Fatalf("a log of %d bytes has no frames of %d", c.log, walFrame)
	}
	if len(c.arrived) != chats {
		t.Fatalf("%d of %d arrived", len(c.arrived), chats)
	}
	return c
}

// lengths are so many at which the log is cut: where a message arrived, at
// the ends of frames, and between them.
func (c *crash) lengths(n int) []int64 {
	var all []int64
	for _, at := range c.arrived {
		all = append(all, at)
	}
	slices.Sort(all)
	all = spread(slices.Compact(all), n/3)
	rest := int64(n - len(all))
	for i := range rest {
		frames := (c.log - walHeader) / walFrame * i / rest
		length := walHeader + frames*walFrame
		if i%2 == 1 {
			length += 1 + i*997%(walFrame-1)
		}
		all = append(all, length)
	}
	slices.Sort(all)
	return all
}

// spread takes at most n of a list, at even distances.
func spread(all []int64, n int) []int64 {
	if len(all) <= n {
		return all
	}
	some := make([]int64, n)
	for i := range some {
		some[i] = all[i*(len(all)-1)/(n-1)]
	}
	return some
}

// restore makes a database of the file and the beginning of its log.
func (c *crash) restore(t *testing.T, length int64) (file string) {
	t.Helper()
	file = filepath.Join(t.TempDir(), "after.db")
	copyFile(t, c.file, file, -1)
	copyFile(t, c.file+"-wal", file+"-wal", length)
	return file
}

// goOn delivers the rest after a crash: to nobody a second time, and to
// everybody whose message was not on its way.
func (c *crash) goOn(t *testing.T, file string, length int64) {
	t.Helper()
	telegram := standin.New(standin.Options{})
	server := httptest.NewServer(telegram)
	defer server.Close()
	openPostOffice(t, file, server.URL, unlimited).drain(t)
	got := make(map[string]int)
	for _, m := range telegram.Taken() {
		got[m.Chat]++
	}
	rows := outbox(t, file)
	for chat, at := range c.arrived {
		had := at <= length
		switch n, state := got[chat], rows[chat].state; {
		case had && n > 0:
			t.Errorf("cut at %d: %s had its edition and got it %d times more", length, chat, n)
		case n > 1, n == 0 && !had && state != digest.Ambiguous, state != digest.Sent && state != digest.Ambiguous:
			t.Errorf("cut at %d: %s got its edition %d times and is %q", length, chat, n, state)
		}
	}
}

// copyFile copies so many bytes of a file, all if negative, and returns how many
// those were.
func copyFile(t *testing.T, from, to string, length int64) int64 {
	t.Helper()
	data := read(t, from)
	if length >= 0 {
		data = data[:length]
	}
	if err := os.WriteFile(to, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return int64(len(data))
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
