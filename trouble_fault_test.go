//go:build linux

package main

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"minber/sandbox/standin"
	"minber/storage/dbtest"
)

// Updates are posted while the database can't be written, and in the middle of
// that the program is killed. What was answered with 200 is answered to its
// reader: an update that is not stored is asked for again.
func TestFaultUpdatesComeWhileTheDatabaseCannotBeWritten(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, said string // said: in the log
		long       bool   // it is part of the full form
		// open returns a database, and what takes away that it can be written.
		open func(t *testing.T) (database string, lose func() (giveBack func()))
	}{
		{"a full disk", "the disk is full", false, func(t *testing.T) (string, func() func()) {
			dir := smallDisk(t, "64m")
			file := filepath.Join(dir, "minber.db")
			return file, func() func() {
				release := lookInto(t, file)
				giveBack := filled(t, dir)
				return func() { release(); giveBack() }
			}
		}},
		{"a full disk of PostgreSQL", "the disk is full", false, func(t *testing.T) (string, func() func()) {
			dir := smallDisk(t, "64m") // which the server leaves before it goes
			server := dbtest.NewServer(t)
			if err := errors.Join(server.Give(dir), os.Chmod(filepath.Dir(dir), 0o755)); err != nil { // that it comes to it
				t.Fatal(err)
			}
			execute(t, server.URL, "CREATE TABLESPACE small LOCATION '"+dir+"'")
			return with(t, server.URL, "default_tablespace", "small"), func() func() { return filled(t, dir) }
		}},
		{"a PostgreSQL that only reads", "the server only reads", true, func(t *testing.T) (string, func() func()) {
			server := dbtest.NewServer(t)
			set := func(to string) {
				execute(t, server.URL, "ALTER SYSTEM SET default_transaction_read_only = "+to)
				execute(t, server.URL, "SELECT pg_reload_conf()")
			}
			return server.URL, func() func() { set("on"); return func() { set("off") } }
		}},
		{"a PostgreSQL that is away", "PostgreSQL can't be reached", false, func(t *testing.T) (string, func() func()) {
			server := dbtest.NewServer(t)
			return server.URL, func() func() {
				if err := server.Stop("fast"); err != nil {
					t.Fatal(err)
				}
				return func() {
					if err := server.Start(); err != nil {
						t.Fatal(err)
					}
				}
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if c.long && !inFull() {
				t.Skip("a full disk is the short form")
			}
			database, lose := c.open(t)
			telegram := standin.New(standin.Options{})
			crew := newCrew(t, 1, database, telegram, "SEND_RATE=200", "PAID_BROADCAST=true")
			one := crew.each[0]
			one.start(t)
			crew.listening(t)
			// As many of each as are answered without a pause; and more in all than
			// have room where a large write was given up for want of it.
			talk := posting{chats: 120, each: 8, clients: 5, half: make(chan struct{})}
			sum, wait := crew.post(t.Context(), talk)
			for len(telegram.Taken()) < 20 {
				<-time.After(time.Millisecond)
			}
			giveBack := lose()
			close(talk.half)
			for end := time.Now().Add(time.Minute); sum.repeated.Load() < 10 || !strings.Contains(one.log.String(), c.said); <-time.After(5 * time.Millisecond) {
				if time.Now().After(end) {
					giveBack()
					t.Fatalf("%d posts got no 200, and the log does not say %q:\n%s", sum.repeated.Load(), c.said, one.log.String())
				}
			}
			one.kill()
			giveBack()
			one.start(t)
			wait()
			crew.answered(t, talk, time.Minute)
			one.stop(t)
			// What was answered from memory alone is answered again.
			twice, again := crew.inOrder(t, talk)
			t.Logf("%d posts, %d repeated, %d answered twice", talk.chats*talk.each, sum.repeated.Load(), twice+again)
		})
	}
}

// filled fills a disk until giveBack is called.
func filled(t *testing.T, dir string) (giveBack func()) {
	t.Helper()
	ballast := filepath.Join(dir, "ballast")
	fill(t, ballast)
	return func() {
		if err := os.Remove(ballast); err != nil {
			t.Fatal(err)
		}
	}
}

// lookInto reads a file until release is called: its log can't be begun anew then,
// and has to grow.
func lookInto(t *testing.T, file string) (release func()) {
	t.Helper()
	tx, err := raw(t, file).BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var n int
	if err := tx.QueryRowContext(t.Context(), "SELECT count(*) FROM updates").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return func() { _ = tx.Rollback() } // it only read
}

// with adds a parameter to an address.
func with(t *testing.T, address, name, value string) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Set(name, value)
	u.RawQuery = q.Encode()
	return u.String()
}

// execute runs a statement as the superuser of a server, writable or not.
func execute(t *testing.T, address, query string) {
	t.Helper()
	db, err := sql.Open("pgx", with(t, address, "default_transaction_read_only", "off"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := db.ExecContext(context.WithoutCancel(t.Context()), query); err != nil {
		t.Error(err)
	}
}
