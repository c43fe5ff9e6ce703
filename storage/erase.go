package storage

import (
	"context"
	"database/sql"
	"fmt"

	"minber/digest"
)

// Forget erases everything about a chat: the rows of all tables that have a
// column "chat", and what hangs on them. A user's own chat has the user's id:
// that goes as well from the chats that the user set up. A channel whose owner
// is gone has nobody to answer for it any more: it stops.
func (s *Store) Forget(ctx context.Context, chat digest.Address) error {
	return s.write(ctx, "forget chat "+string(chat), func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "SELECT chat FROM chats WHERE json_extract(settings, '$.owner') = CAST(?1 AS INTEGER)", chat)
		owned, err := scanAll(rows, err, "chats that the user set up", func(c *digest.Address) []any { return []any{c} })
		if err != nil {
			return err
		}
		for _, query := range []string{
			`DELETE FROM editions WHERE key IN (SELECT edition FROM deliveries WHERE chat = ?1)
				AND NOT EXISTS (SELECT 1 FROM deliveries WHERE edition = editions.key AND chat <> ?1)`,
			"DELETE FROM posts WHERE delivery IN (SELECT id FROM deliveries WHERE chat = ?1)",
			"UPDATE deliveries SET state = 'discarded' WHERE state = 'draft' AND id IN (SELECT delivery FROM drafts WHERE owner = CAST(?1 AS INTEGER))",
			"DELETE FROM drafts WHERE owner = CAST(?1 AS INTEGER)",
			"UPDATE chats SET subscribed = 0 WHERE kind = 'channel' AND json_extract(settings, '$.owner') = CAST(?1 AS INTEGER)",
			"UPDATE chats SET settings = json_remove(settings, '$.owner') WHERE json_extract(settings, '$.owner') = CAST(?1 AS INTEGER)",
			"UPDATE changes SET by = 0 WHERE by = CAST(?1 AS INTEGER)",
			// The update that asks for this is still being handled: its row
			// stays, empty.
			"UPDATE updates SET chat = '', body = x'' WHERE chat = ?1 AND handled IS NULL",
		} {
			if _, err := tx.ExecContext(ctx, query, chat); err != nil {
				return err
			}
		}
		for _, c := range owned {
			if err := s.enrol(ctx, tx, c); err != nil {
				return err
			}
		}
		tables, err := chatTables(ctx, tx)
		if err != nil {
			return err
		}
		for _, table := range tables {
			if _, err := tx.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE chat = ?", table), chat); err != nil {
				return fmt.Errorf("%s: %w", table, err)
			}
		}
		return nil
	})
}
