package storage

import (
	"database/sql"
	"path/filepath"
	"testing"

	"minber/storage/dbtest"
)

func TestReadersCannotWrite(t *testing.T) {
	s, err := Open(t.Context(), dbtest.New(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}()
	err = s.read(t.Context(), "try to write", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(t.Context(), "INSERT INTO stories DEFAULT VALUES")
		return err
	})
	if err == nil {
		t.Error("a reader wrote")
	}
}

func TestEveryConnectionHasThePragmas(t *testing.T) {
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "minber.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}()
	for _, c := range []struct {
		name, pragma, want string
		db                 *sql.DB
		conns              int
	}{
		{"writers flush every commit", "synchronous", "2", s.writer, 1},
		{"writers log ahead", "journal_mode", "wal", s.writer, 1},
		{"writers hold to foreign keys", "foreign_keys", "1", s.writer, 1},
		{"writers wait for other processes", "busy_timeout", "5000", s.writer, 1},
		{"readers only read", "query_only", "1", s.reader, readers},
	} {
		t.Run(c.name, func(t *testing.T) {
			for range c.conns { // each held open, so that the next is another
				conn, err := c.db.Conn(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				defer func() { _ = conn.Close() }()
				var got string
				if err := conn.QueryRowContext(t.Context(), "PRAGMA "+c.pragma).Scan(&got); err != nil || got != c.want {
					t.Errorf("%s = %s, %v; want %s", c.pragma, got, err, c.want)
				}
			}
		})
	}
}
