package storage

import (
	"context"
	"database/sql"
	"testing"

	"minber/storage/dbtest"
)

func TestWhatIsPutIsThereForTheNextQuestionAndWhollyOrNotAtAll(t *testing.T) {
	s, err := Open(t.Context(), dbtest.New(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	const insert, count = "INSERT INTO state (key, value) VALUES (?, 'x')", "SELECT count(*) FROM state WHERE value = 'x'"
	for _, c := range []struct {
		name string
		keys []string
		fail bool
	}{
		{"statements that are right", []string{"a", "b"}, false},
		{"one that breaks a rule, between others", []string{"c", "a", "d"}, true},
		{"right ones after that", []string{"e"}, false},
	} {
		var before, within, after int
		look := func(q queryer, n *int) {
			t.Helper()
			if err := q.QueryRowContext(t.Context(), count).Scan(n); err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
		}
		look(s.reader, &before)
		err := s.write(t.Context(), "put", func(tx *sql.Tx) error {
			for _, key := range c.keys {
				if err := put(t.Context(), tx, insert, key); err != nil {
					return err
				}
			}
			if !c.fail {
				look(tx, &within)
			}
			return nil
		})
		look(s.reader, &after)
		if c.fail {
			if err == nil || after != before {
				t.Errorf("%s: %v, %d rows became %d", c.name, err, before, after)
			}
			continue
		}
		if want := before + len(c.keys); err != nil || within != want || after != want {
			t.Errorf("%s: %v, %d rows became %d within and %d after", c.name, err, before, within, after)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	err = s.write(ctx, "put", func(tx *sql.Tx) error {
		if err := put(ctx, tx, insert, "f"); err != nil {
			return err
		}
		cancel()
		return nil
	})
	var n int
	if failed := s.reader.QueryRowContext(t.Context(), count).Scan(&n); err == nil || failed != nil || n != 3 {
		t.Errorf("broken off: %v, %v, %d rows", err, failed, n)
	}
}
