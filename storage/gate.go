package storage

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"minber/digest"
)

// millis is how the times of deliveries are kept: pauses may be shorter than a
// second, and must not end early.
func millis(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

// millisColumn scans milliseconds.
type millisColumn struct{ to *time.Time }

func millisAt(to *time.Time) millisColumn { return millisColumn{to} }

// Scan implements sql.Scanner.
func (c millisColumn) Scan(value any) error {
	v, ok := value.(int64)
	if !ok {
		return fmt.Errorf("a time as %T", value)
	}
	*c.to = time.Time{}
	if v != 0 {
		*c.to = time.UnixMilli(v).UTC()
	}
	return nil
}

// Pauses returns until when Telegram wants chats to be left alone; "" stands for
// all of them.
func (s *Store) Pauses(ctx context.Context) (map[digest.Address]time.Time, error) {
	type pause struct {
		chat  digest.Address
		until time.Time
	}
	rows, err := s.reader.QueryContext(ctx, "SELECT chat, until FROM pauses")
	all, err := scanAll(rows, err, "read the pauses", func(p *pause) []any { return []any{&p.chat, millisAt(&p.until)} })
	pauses := make(map[digest.Address]time.Time, len(all))
	for _, p := range all {
		pauses[p.chat] = p.until
	}
	return pauses, err
}

// Pause keeps until when a chat is to be left alone, "" for all of them, or a
// later time that is kept already, and drops the pauses that are over by now. A
// part of a millisecond is a whole one: no pause ends early.
func (s *Store) Pause(ctx context.Context, chat digest.Address, now, until time.Time) error {
	return s.write(ctx, "keep a pause", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM pauses WHERE until <= ?", millis(now)); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "INSERT INTO pauses (chat, until) VALUES (?, ?) ON CONFLICT (chat) DO UPDATE SET until = max(pauses.until, excluded.until)",
			chat, millis(until.Add(time.Millisecond-1)))
		return err
	})
}
