package storage_test

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"minber/digest"
	"minber/storage"
	"minber/storage/dbtest"
)

func TestOpenSaysWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	in := func(name string) string { return filepath.Join(dir, name) }
	ok(t, os.WriteFile(in("text.db"), []byte(strings.Repeat("this is no database\n", 100)), 0o600))
	execute(t, in("foreign.db"), "CREATE TABLE notes (id INTEGER)")
	newer, err := storage.Open(t.Context(), in("newer.db"), storage.Options{})
	ok(t, err)
	ok(t, newer.Close())
	execute(t, in("newer.db"), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)")

	for _, c := range []struct{ name, url, want string }{
		{"a PostgreSQL that is not there, and its password is not repeated", "postgres://me:secret@127.0.0.1:9/minber", "can't be reached"},
		{"an address of PostgreSQL that is none", "postgres://me:secret@host:port/minber", "not an address of PostgreSQL"},
		{"another scheme", "mysql://host/minber", "not supported"},
		{"no name", "  ", "no file is named"},
		{"a database in memory would be another one for each connection", ":memory:", "is not a path"},
		{"a missing folder", in("nowhere/minber.db"), "does not exist: create it"},
		{"a folder", dir, "is a folder"},
		{"a file used as a folder", in("text.db/minber.db"), "not a"},
		{"a file that is no database", in("text.db"), "not a SQLite database"},
		{"the database of another program", in("foreign.db"), "another program"},
		{"a database that a newer program wrote", in("newer.db"), "newer than this program's"},
	} {
		t.Run(c.name, func(t *testing.T) {
			store, err := storage.Open(t.Context(), c.url, storage.Options{})
			if err == nil {
				ok(t, store.Close())
				t.Fatal("opened")
			}
			if !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "secret") {
				t.Errorf("error = %v, want it to say %q", err, c.want)
			}
		})
	}
}

func TestOpenSaysWhatMayNotBeWritten(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may write everywhere")
	}
	dir := t.TempDir()
	sealed := filepath.Join(dir, "sealed.db")
	ok(t, os.WriteFile(sealed, nil, 0o400))
	shut := filepath.Join(dir, "shut")
	ok(t, os.Mkdir(shut, 0o700))
	inside := filepath.Join(shut, "minber.db")
	ok(t, os.WriteFile(inside, nil, 0o600))
	ok(t, os.Chmod(shut, 0o500)) // the journal can't be put beside the file
	defer func() { ok(t, os.Chmod(shut, 0o700)) }()
	for _, file := range []string{sealed, inside, filepath.Join(shut, "new.db")} {
		store, err := storage.Open(t.Context(), file, storage.Options{})
		if err == nil {
			t.Errorf("%s was opened", file)
			ok(t, store.Close())
		} else if !strings.Contains(err.Error(), "rights") {
			t.Errorf("error = %v, want it to speak of rights", err)
		}
	}
}

func TestOpenTakesStrangeFileNames(t *testing.T) {
	file := filepath.Join(t.TempDir(), "көші-қон 100%?#.db")
	for range 2 { // the second time it is there already
		store, err := storage.Open(t.Context(), "sqlite://"+file, storage.Options{})
		ok(t, err)
		ok(t, store.Check(t.Context()))
		ok(t, store.Close())
	}
	if _, err := os.Stat(file); err != nil {
		t.Error(err)
	}
}

func TestProcessesMayOpenANewFileAtOnce(t *testing.T) {
	file := filepath.Join(t.TempDir(), "minber.db")
	var wg sync.WaitGroup
	for range 6 {
		wg.Go(func() {
			store, err := storage.Open(t.Context(), file, storage.Options{})
			if err != nil {
				t.Error(err)
				return
			}
			if err := errors.Join(store.Check(t.Context()), store.Close()); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
}

func TestBackupRestoresWhatWasThere(t *testing.T) {
	dbtest.SQLite(t, "PostgreSQL has pg_dump")
	a := newArchive(t)
	a.keep(text{url: "https://a.kz/1", body: "the senate approved the budget", u: digest.Understanding{Title: "Budget", Lang: "en"}})
	file := filepath.Join(t.TempDir(), "copy.db")
	ok(t, a.Backup(t.Context(), file))
	if err := a.Backup(t.Context(), file); err == nil {
		t.Error("a backup overwrote a file")
	}
	store, err := storage.Open(t.Context(), file, a.options())
	ok(t, err)
	defer func() { ok(t, store.Close()) }()
	ok(t, store.Check(t.Context()))
	hits, total, err := store.Search(t.Context(), digest.SearchQuery{Words: "budget"})
	if err != nil || total != 1 || hits[0].Ref.Title != "Budget" {
		t.Errorf("found %v (%d), %v", hits, total, err)
	}
}

// execute runs a statement on a file beside the store.
func execute(t *testing.T, file, query string) {
	t.Helper()
	db, err := sql.Open("sqlite3", file)
	ok(t, err)
	_, err = db.ExecContext(t.Context(), query)
	ok(t, err)
	ok(t, db.Close())
}
