package storage

import (
	"database/sql"
	"path/filepath"
	"strings"
	"testing"

	"minber/digest"
)

// oldFile makes a database of an older version into which something was
// written.
func oldFile(t *testing.T, version int64, written ...string) string {
	t.Helper()
	ctx := t.Context()
	file := filepath.Join(t.TempDir(), "old.db")
	db, err := sql.Open(driverName, writerDSN(file))
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	if err := ours(ctx, db); err != nil {
		t.Fatal(err)
	}
	provider, err := sqliteSchema.provider(db)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := provider.UpTo(ctx, version); err != nil {
		t.Fatal(err)
	}
	for _, query := range written {
		if _, err := db.ExecContext(ctx, query); err != nil {
			t.Fatalf("%s: %v", query, err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return file
}

// oldDatabase opens such a database.
func oldDatabase(t *testing.T, version int64, written ...string) *Store {
	t.Helper()
	s, err := Open(t.Context(), oldFile(t, version, written...), Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// Chats of a database of the version before there were cohorts keep their turn.
func TestTurnsOfAnOlderDatabaseAreKept(t *testing.T) {
	const chat = `INSERT INTO chats (chat, kind, lang, lang_chosen, hour, minute, zone, subscribed, since, paused, gone, last, next_at, cohort)
		VALUES `
	s := oldDatabase(t, 36,
		chat+"('1', 'private', 'kk', 0, 8, 0, 'Asia/Almaty', 1, 50, '', 0, 1000, 5000, 77)",
		chat+"('2', 'private', 'kk', 0, 8, 0, 'Asia/Almaty', 1, 60, '', 0, 1000, 5000, 77)",
		chat+"('3', 'private', 'kk', 0, 8, 0, 'Asia/Almaty', 1, 60, '', 0, 0, 5000, 77)",
		chat+"('4', 'private', 'kk', 0, 8, 0, 'Asia/Almaty', 1, 60, '', 0, 1000, 6000, 0)",
		chat+"('5', 'private', 'kk', 0, 8, 0, 'Asia/Almaty', 0, 60, '', 0, 1000, 5000, 77)",
		chat+"('6', 'private', 'kk', 0, 8, 0, 'Asia/Almaty', 1, 60, '2026-12-01', 0, 1000, 5000, 77)",
	)
	turns := map[digest.Address]int64{"1": 5000, "2": 5000, "3": 5000, "4": 6000, "5": 0, "6": 5000}
	cohorts := make(map[int64]int)
	for chat, want := range turns {
		var id, next int64
		err := s.reader.QueryRowContext(t.Context(), "SELECT k.id, coalesce(k.next_at, 0) FROM chats c JOIN cohorts k ON k.id = c.cohort WHERE c.chat = ?", chat).Scan(&id, &next)
		if err != nil || next != want {
			t.Errorf("the turn of chat %s is %d, want %d: %v", chat, next, want, err)
		}
		cohorts[id]++
		last := int64(1000)
		if chat == "3" {
			last = 0
		}
		if c, err := s.Chat(t.Context(), chat); err != nil || unix(c.Last) != last {
			t.Errorf("chat %s: %+v, %v", chat, c, err)
		}
	}
	if len(cohorts) != 5 { // of the first two it is the same
		t.Errorf("%d cohorts: %v", len(cohorts), cohorts)
	}
}

// Before the schema of a database is changed, a copy is kept that the former
// program can read; one that is new or up to date needs none.
func TestACopyIsKeptBeforeAnUpgrade(t *testing.T) {
	file := oldFile(t, 36, "INSERT INTO state (key, value) VALUES ('kept', 'yes')")
	folder := t.TempDir()
	for range 2 {
		for _, file := range []string{file, filepath.Join(t.TempDir(), "new.db")} {
			s, err := Open(t.Context(), file, Options{UpgradeBackups: folder})
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		}
	}
	copies, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(copies) != 1 || !strings.HasPrefix(filepath.Base(copies[0]), "minber-schema36-") {
		t.Fatalf("the folder holds %v, %v", copies, err)
	}
	if version, err := inspect(t.Context(), copies[0]); version != 36 || err != nil {
		t.Errorf("the copy has version %d, %v", version, err)
	}
	db, err := sql.Open(driverName, copierDSN(copies[0]))
	if err != nil {
		t.Fatal(err)
	}
	if value, err := getState(t.Context(), db, "kept"); value != "yes" || err != nil {
		t.Errorf("it holds %q, %v", value, err)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
}

// Where no copy can be kept, nothing is changed.
func TestWithoutACopyThereIsNoUpgrade(t *testing.T) {
	file := oldFile(t, 36)
	if s, err := Open(t.Context(), file, Options{UpgradeBackups: filepath.Join(t.TempDir(), "nowhere")}); err == nil {
		_ = s.Close()
		t.Fatal("it was opened")
	}
	if version, err := inspect(t.Context(), file); version != 36 || err != nil {
		t.Errorf("it has version %d, %v", version, err)
	}
}
