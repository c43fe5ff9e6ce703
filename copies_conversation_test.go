package main

import (
	"database/sql"
	"fmt"
	"io"
	"strings"
	"testing"

	"minber/sandbox"
	"minber/storage/dbtest"
)

// many is an installation of which several copies serve from one PostgreSQL.
type many struct {
	*installation
	db *sql.DB
}

func installMany(t *testing.T) *many {
	t.Helper()
	url := dbtest.Postgres(t)
	in := &many{installation: install(t)}
	in.settings["DATABASE_URL"] = url
	var err error
	if in.db, err = sql.Open("pgx", url); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = in.db.Close() })
	return in
}

// copy starts one more; its log is its own.
func (in *many) copy(t *testing.T) (log *transcript, stop func()) {
	t.Helper()
	log = &transcript{}
	return log, in.serve(t, world{err: io.MultiWriter(log, &in.log), now: in.telegram.Now})
}

// query returns the one value that a query has.
func (in *many) query(t *testing.T, query string, args ...any) (value int64) {
	t.Helper()
	if err := in.db.QueryRowContext(t.Context(), query, args...).Scan(&value); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return value
}

const (
	sends    = "this copy sends"
	waitsFor = "another copy sends: this one takes over when it ends"
)

// Of two copies one sends; both answer. When the first ends the other sends, and
// nothing arrives twice.
func TestEndToEndCopiesOnOneDatabase(t *testing.T) {
	in := installMany(t)
	in.run(t, "collect", samples(t))
	first, stop := in.copy(t)
	first.says(t, sends)
	second, _ := in.copy(t)
	second.says(t, waitsFor)
	in.ask(t, sandbox.Emma, "/subscribe 8")
	in.telegram.SetClock(nextMorning())
	in.await(t, sandbox.Emma, "21 November 2026")
	stop()
	second.says(t, sends)
	in.ask(t, sandbox.Emma, "/help")
	if n := count(in.telegram.Messages(sandbox.Emma), "21 November 2026"); n != 1 {
		t.Errorf("the edition arrived %d times", n)
	}
	if n := in.query(t, "SELECT count(*) FROM copies"); n != 1 {
		t.Errorf("%d copies are known after one of two has ended", n)
	}
	if log := in.log.String(); strings.Contains(log, "level=ERROR") {
		t.Errorf("the log holds errors:\n%s", log)
	}
}

// pair starts two copies, of which the first sends.
func (in *many) pair(t *testing.T) (first, second *transcript) {
	t.Helper()
	first, _ = in.copy(t)
	first.says(t, sends)
	second, _ = in.copy(t)
	second.says(t, waitsFor)
	return first, second
}

// A sender whose connection is cut sends no more, and another does; it itself goes
// on to answer.
func TestEndToEndTheSendersConnectionIsCut(t *testing.T) {
	in := installMany(t)
	first, second := in.pair(t)
	in.query(t, "SELECT count(pg_terminate_backend(c.waits::int)) FROM copies c JOIN sender_terms t ON t.copy = c.id")
	first.says(t, "this copy sends no more")
	second.says(t, sends)
	for i := range 4 {
		in.ask(t, sandbox.Emma, fmt.Sprintf("/speaker Nobody%c", 'a'+i))
	}
	if n := in.query(t, "SELECT count(*) FROM sender_terms WHERE ended IS NOT NULL"); n != 1 {
		t.Errorf("%d terms are recorded as ended", n)
	}
}

// A copy that is taken for dead writes nothing more, stops, and comes back as
// another one; what it had taken on is taken up.
func TestEndToEndACopyThatWasTakenForDeadComesBack(t *testing.T) {
	in := installMany(t)
	first, second := in.pair(t)
	former := in.query(t, "SELECT copy FROM sender_terms ORDER BY id DESC LIMIT 1")
	in.query(t, "WITH gone AS (DELETE FROM copies WHERE id = $1 RETURNING 1) SELECT count(*) FROM gone", former)
	first.says(t, "starts again as another one")
	in.ask(t, sandbox.Emma, "/help")
	second.says(t, sends)
	first.says(t, "one of those who serve from this database\" copy="+fmt.Sprint(former+2))
}
