package storage

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/mattn/go-sqlite3"
)

// Another process may mark a new file and make its first table at the very
// moment between the statements of one that looks at it.
func TestAFileThatIsJustBeingMadeIsOurs(t *testing.T) {
	file := filepath.Join(t.TempDir(), "minber.db")
	other, err := sql.Open(driverName, writerDSN(file))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = other.Close() }()
	made := false
	// SQLite asks before it prepares what reads its list of tables.
	sql.Register(file, &sqlite3.SQLiteDriver{ConnectHook: func(c *sqlite3.SQLiteConn) error {
		c.RegisterAuthorizer(func(op int, table, _, _ string) int {
			if op == sqlite3.SQLITE_READ && table == "sqlite_master" && !made {
				made = true
				if _, err := other.ExecContext(t.Context(), fmt.Sprintf("PRAGMA application_id = %d; CREATE TABLE first (a)", applicationID)); err != nil {
					t.Error(err)
				}
			}
			return sqlite3.SQLITE_OK
		})
		return nil
	}})
	db, err := sql.Open(file, writerDSN(file))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if err := ours(t.Context(), db); err != nil || !made {
		t.Errorf("made meanwhile: %t, %v", made, err)
	}
}
