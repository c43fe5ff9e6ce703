// Package dbtest gives tests an empty database each, of the engine on which they
// are to run.
package dbtest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver
)

// Env names the PostgreSQL database on which tests run, in schemas of their own;
// without it they run on SQLite.
const Env = "TEST_POSTGRES_URL"

// New returns the URL of an empty database.
func New(t testing.TB) string {
	t.Helper()
	if os.Getenv(Env) == "" {
		return filepath.Join(t.TempDir(), "minber.db")
	}
	return Postgres(t)
}

// Ready returns the URL of an empty database whose schema is up to date already; open
// is to open a new file, bring its schema up to date and close it.
func Ready(t testing.TB, open func(file string) error) string {
	t.Helper()
	if os.Getenv(Env) == "" {
		return ReadyFile(t, open)
	}
	return Postgres(t)
}

// ReadyFile is Ready on SQLite, whatever tests run on: a copy of one that open made.
// To make each anew takes longer than most tests, and five times as long with the race
// detector.
func ReadyFile(t testing.TB, open func(file string) error) string {
	t.Helper()
	blank.Do(func() {
		file := filepath.Join(t.TempDir(), "blank.db")
		if blank.err = open(file); blank.err == nil {
			blank.content, blank.err = os.ReadFile(file)
		}
	})
	file := filepath.Join(t.TempDir(), "minber.db")
	if err := errors.Join(blank.err, os.WriteFile(file, blank.content, 0o600)); err != nil {
		t.Fatal(err)
	}
	return file
}

var blank struct {
	sync.Once
	content []byte
	err     error
}

// SQLite skips a test that is about a file, where tests run on PostgreSQL.
func SQLite(t testing.TB, why string) {
	t.Helper()
	if os.Getenv(Env) != "" {
		t.Skip("only on SQLite: " + why)
	}
}

// Postgres returns the URL of an empty schema in PostgreSQL; without one, the
// test is skipped.
func Postgres(t testing.TB) string {
	t.Helper()
	address := os.Getenv(Env)
	if address == "" {
		t.Skip(Env + " names no PostgreSQL")
	}
	s, err := schemas.take(address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := schemas.giveBack(s); err != nil {
			t.Error(err)
		}
	})
	return s.url
}

// Main runs the tests of a package that uses New, and drops the schemas that
// they used.
func Main(m *testing.M) int { return Dropping{m}.Run() }

// Dropping is what Main runs, for who runs tests in a way of its own.
type Dropping struct{ *testing.M }

// Run runs the tests and returns what the process is to exit with.
func (m Dropping) Run() int {
	code := m.M.Run()
	if err := schemas.drop(); err != nil {
		fmt.Fprintln(os.Stderr, "drop the schemas of tests:", err)
		return 1
	}
	return code
}

// schemas are used again, which is ten times as fast as to make them anew.
var schemas pool

type pool struct {
	mu      sync.Mutex
	address string
	made    int
	free    []schema
}

type schema struct{ name, url string }

// patience is for how long a server may be busy.
const patience = time.Minute

func (p *pool) take(address string) (s schema, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if n := len(p.free); n > 0 {
		s, p.free = p.free[n-1], p.free[:n-1]
		return s, nil
	}
	p.address = address
	u, err := url.Parse(address)
	if err != nil {
		return s, err
	}
	p.made++
	s.name = "test_" + strconv.Itoa(os.Getpid()) + "_" + strconv.Itoa(p.made)
	q := u.Query()
	q.Set("search_path", s.name)
	u.RawQuery = q.Encode()
	s.url = u.String()
	return s, p.exec("CREATE SCHEMA " + s.name)
}

// giveBack empties a schema for the next test. What the migrations wrote about
// themselves stays.
func (p *pool) giveBack(s schema) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.free = append(p.free, s)
	return p.exec(strings.ReplaceAll(`DO $$
		DECLARE one TEXT; written TEXT[] = '{}'; has BOOLEAN;
		BEGIN
			FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'SCHEMA' AND tablename <> 'goose_db_version' LOOP
				EXECUTE format('SELECT EXISTS (SELECT 1 FROM SCHEMA.%I)', one) INTO has;
				IF has THEN written = written || format('SCHEMA.%I', one); END IF;
			END LOOP;
			IF written <> '{}' THEN EXECUTE 'TRUNCATE ' || array_to_string(written, ', ') || ' CASCADE'; END IF;
			PERFORM setval(format('SCHEMA.%I', sequencename)::regclass, 1, false) FROM pg_sequences
				WHERE schemaname = 'SCHEMA' AND last_value IS NOT NULL AND sequencename NOT LIKE 'goose%';
		END $$`, "SCHEMA", s.name))
}

func (p *pool) drop() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i := range p.made {
		if err := p.exec("DROP SCHEMA IF EXISTS test_" + strconv.Itoa(os.Getpid()) + "_" + strconv.Itoa(i+1) + " CASCADE"); err != nil {
			return err
		}
	}
	return nil
}

// exec opens the database for one statement: no connection is left to be taken
// for a leak of the test.
func (p *pool) exec(query string) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	db, err := sql.Open("pgx", p.address)
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query)
	return errors.Join(err, db.Close())
}
