package storage_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"minber/storage"
)

func TestWhatCanNotBeCopiedIsRefused(t *testing.T) {
	version := func(t *testing.T, url, change string) {
		t.Helper()
		db := must(storage.Raw(url))(t)
		_, err := db.ExecContext(t.Context(), change)
		ok(t, errors.Join(err, db.Close()))
	}
	const (
		newer = "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, true)"
		older = "DELETE FROM goose_db_version WHERE version_id = (SELECT max(version_id) FROM goose_db_version)"
	)
	first := onFile(t, "first.db")
	first.fillAll()
	ok(t, first.raw().Close())
	filled := func(t *testing.T) string { t.Helper(); return cloned(t, first.file) }
	empty := func(t *testing.T) string {
		t.Helper()
		to := another(t)
		ok(t, must(storage.Open(t.Context(), to, storage.Options{}))(t).Close())
		return to
	}
	serve := func(t *testing.T, url string) {
		t.Helper()
		release := must(storage.Own(t.Context(), url, func() {}))(t)
		t.Cleanup(func() { ok(t, release()) })
	}
	for _, c := range []struct {
		name string
		ends func(t *testing.T) (from, to string)
		want string
	}{
		{"a file that is not there", func(t *testing.T) (from, to string) { return filepath.Join(t.TempDir(), "none.db"), another(t) }, "no such file"},
		{"both the same", func(t *testing.T) (from, to string) {
			from = filled(t)
			return from, filepath.Join(filepath.Dir(from), ".", "sub", "..", filepath.Base(from))
		}, "same database"},
		{"the same by another name", func(t *testing.T) (from, to string) {
			from = filled(t)
			to = filepath.Join(t.TempDir(), "link.db")
			ok(t, os.Symlink(from, to))
			return from, to
		}, "same database"},
		{"a target that is not empty", func(t *testing.T) (from, to string) { return filled(t), filled(t) }, "not empty"},
		{"a target that is a copy of another", func(t *testing.T) (from, to string) {
			to = another(t)
			brokenOff(t, filled(t), to, 20)
			return filled(t), to
		}, "a copy of"},
		{"a source that is half a copy", func(t *testing.T) (from, to string) {
			from = another(t)
			brokenOff(t, filled(t), from, 20)
			return from, filepath.Join(t.TempDir(), "to.db")
		}, "not finished"},
		{"a source that is served", func(t *testing.T) (from, to string) {
			from = filled(t)
			serve(t, from)
			return from, another(t)
		}, "stop it first"},
		{"a target that is served", func(t *testing.T) (from, to string) {
			to = empty(t)
			serve(t, to)
			return filled(t), to
		}, "stop it first"},
		{"a source that is newer", func(t *testing.T) (from, to string) {
			from = filled(t)
			version(t, from, newer)
			return from, another(t)
		}, "use the newer program"},
		{"a source that is older", func(t *testing.T) (from, to string) {
			from = filled(t)
			version(t, from, older)
			return from, another(t)
		}, "bring it up to date first"},
		{"a target that is newer", func(t *testing.T) (from, to string) {
			to = empty(t)
			version(t, to, newer)
			return filled(t), to
		}, "use the newer program"},
		{"a target that is older", func(t *testing.T) (from, to string) {
			to = empty(t)
			version(t, to, older)
			return filled(t), to
		}, "bring it up to date first"},
		{"a copy that another program has begun", func(t *testing.T) (from, to string) {
			from, to = filled(t), another(t)
			brokenOff(t, from, to, 20)
			version(t, to, older)
			return from, to
		}, "of another version"},
		{"what is no archive", func(t *testing.T) (from, to string) {
			from = filepath.Join(t.TempDir(), "other.db")
			version(t, from, "CREATE TABLE songs (id INTEGER)")
			return from, another(t)
		}, "no database of Minber's"},
		{"a target of another program", func(t *testing.T) (from, to string) {
			to = filepath.Join(t.TempDir(), "other.db")
			version(t, to, "CREATE TABLE songs (id INTEGER)")
			return filled(t), to
		}, "of another program"},
	} {
		t.Run(c.name, func(t *testing.T) {
			from, to := c.ends(t)
			if _, err := storage.CopyArchive(t.Context(), from, to, storage.CopyOptions{}); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want one with %q", err, c.want)
			}
		})
	}
}
