package storage_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"minber/storage"
	"minber/storage/dbtest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// A migration of one engine has a twin of the other.
func TestBothEnginesHaveTheSameTables(t *testing.T) {
	of := func(url string) map[string][]column {
		a := &archive{t: t, file: url, Store: must(storage.Open(t.Context(), url, storage.Options{}))(t)}
		t.Cleanup(func() { ok(t, a.Close()) })
		tables := a.tables()
		delete(tables, "goose_db_version") // of who migrates
		for name, columns := range tables {
			tables[name] = slices.DeleteFunc(columns, func(c column) bool { return c.name == "rowid" }) // SQLite has it unasked
			for i := range columns {
				columns[i].key = false // numbered by itself: told in two ways
			}
			slices.SortFunc(tables[name], func(a, b column) int { return strings.Compare(a.name, b.name) })
		}
		return tables
	}
	onPostgres, onSQLite := of(dbtest.Postgres(t)), of(filepath.Join(t.TempDir(), "minber.db"))
	if diff := cmp.Diff(onSQLite, onPostgres, cmp.AllowUnexported(column{}), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("SQLite (-) and PostgreSQL (+) differ:\n%s", diff)
	}
}
