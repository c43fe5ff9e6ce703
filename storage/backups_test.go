package storage_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/digest"
	"minber/storage"
	"minber/storage/dbtest"
)

func TestBackupsAreKeptByNumber(t *testing.T) {
	dbtest.SQLite(t, "PostgreSQL has pg_dump")
	a := newArchive(t)
	folder := t.TempDir()
	// What is not ours, and what a killed program has left.
	foreign := []string{"minber-2026.db", "minber.db", "notes.txt"}
	for _, name := range foreign {
		ok(t, os.WriteFile(filepath.Join(folder, name), []byte("mine"), 0o600))
	}
	ok(t, os.WriteFile(filepath.Join(folder, a.now.Format("minber-20060102T150405Z.db")+".partial"), []byte("half"), 0o600))

	var files []string
	for range 5 {
		file, err := a.KeepBackup(t.Context(), folder, 3)
		ok(t, err)
		files = append(files, filepath.Base(file))
		a.now = a.now.Add(24 * time.Hour)
	}
	if _, err := a.KeepBackup(t.Context(), folder, 3); err != nil {
		t.Error(err)
	}
	if _, err := a.KeepBackup(t.Context(), folder, 3); err == nil || !strings.Contains(err.Error(), "there already") {
		t.Errorf("a second one of the same second: %v", err)
	}
	entries, err := os.ReadDir(folder)
	ok(t, err)
	var left []string
	for _, e := range entries {
		left = append(left, e.Name())
	}
	want := slices.Concat(files[3:], []string{a.now.Format("minber-20060102T150405Z.db")}, foreign)
	slices.Sort(want)
	if !slices.Equal(left, want) {
		t.Errorf("the folder holds %v, want %v", left, want)
	}
	newest, err := storage.NewestBackup(folder)
	if err != nil || !newest.Equal(a.now.Truncate(time.Second)) {
		t.Errorf("the newest is of %v (%v), want %v", newest, err, a.now)
	}
}

func TestABackupThatFailsTakesNoOtherWithIt(t *testing.T) {
	dbtest.SQLite(t, "PostgreSQL has pg_dump")
	a := newArchive(t)
	folder := t.TempDir()
	file, err := a.KeepBackup(t.Context(), folder, 1)
	ok(t, err)
	a.now = a.now.Add(time.Hour)
	// A folder stands where the next one is to be written.
	ok(t, os.MkdirAll(filepath.Join(folder, a.now.Format("minber-20060102T150405Z.db")+".partial", "x"), 0o700))
	if _, err := a.KeepBackup(t.Context(), folder, 1); err == nil {
		t.Error("it did not fail")
	}
	if _, err := os.Stat(file); err != nil {
		t.Errorf("the former one: %v", err)
	}
	if _, err := a.KeepBackup(t.Context(), filepath.Join(folder, "nowhere"), 1); err == nil || !strings.Contains(err.Error(), "create it first") {
		t.Errorf("a folder that is missing: %v", err)
	}
}

func TestRestore(t *testing.T) {
	dbtest.SQLite(t, "PostgreSQL has pg_dump")
	a := newArchive(t)
	a.keep(text{url: "https://a.kz/1", body: "the senate approved the budget", u: digest.Understanding{Title: "Budget", Lang: "en"}})
	dir := t.TempDir()
	in := func(name string) string { return filepath.Join(dir, name) }
	ok(t, a.Backup(t.Context(), in("backup.db")))

	whole, err := os.ReadFile(in("backup.db"))
	ok(t, err)
	damaged := slices.Clone(whole)
	for i := len(damaged) / 4; i < len(damaged)/2; i++ {
		damaged[i] = 0x5a
	}
	ok(t, os.WriteFile(in("damaged.db"), damaged, 0o600))
	ok(t, os.WriteFile(in("half.db"), whole[:len(whole)/2], 0o600))
	ok(t, os.WriteFile(in("newer.db"), whole, 0o600))
	execute(t, in("newer.db"), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)")
	execute(t, in("foreign.db"), "CREATE TABLE notes (id INTEGER)")
	ok(t, os.WriteFile(in("there.db"), []byte("something"), 0o600))
	ok(t, os.WriteFile(in("log.db-wal"), []byte("what was not yet written to log.db"), 0o600))

	for _, c := range []struct{ name, backup, to, want string }{
		{"a database is there", "backup.db", "there.db", "is there already"},
		{"the log of a database is there", "backup.db", "log.db", "is there already"},
		{"there is no backup", "none.db", "a.db", "no such file"},
		{"the backup is damaged", "damaged.db", "b.db", "damaged"},
		{"half of a backup", "half.db", "c.db", "damaged"},
		{"the backup of a newer program", "newer.db", "d.db", "newer than this program's"},
		{"the database of another program", "foreign.db", "e.db", "no database of Minber's"},
		{"no database", "there.db", "f.db", "not a SQLite database"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := storage.Restore(t.Context(), in(c.backup), in(c.to))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error = %v, want it to say %q", err, c.want)
			}
			if info, err := os.Stat(in(c.to)); err == nil && info.Size() > int64(len("something")) {
				t.Errorf("%d bytes were written", info.Size())
			}
		})
	}

	ok(t, storage.Restore(t.Context(), in("backup.db"), "sqlite://"+in("new.db")))
	store, err := storage.Open(t.Context(), in("new.db"), a.options())
	ok(t, err)
	defer func() { ok(t, store.Close()) }()
	if hits, total, err := store.Search(t.Context(), digest.SearchQuery{Words: "budget"}); err != nil || total != 1 || hits[0].Ref.Title != "Budget" {
		t.Errorf("found %v (%d), %v", hits, total, err)
	}
}

func TestARunThatWasKilledIsNoticed(t *testing.T) {
	file := filepath.Join(t.TempDir(), "minber.db")
	for i, want := range []bool{false, true, false} {
		crashed, done, err := storage.Running(file)
		if err != nil || crashed != want {
			t.Errorf("run %d: crashed = %v (%v), want %v", i, crashed, err, want)
		}
		if i > 0 { // the first one is killed
			ok(t, errors.Join(done(), done()))
		}
	}
}
