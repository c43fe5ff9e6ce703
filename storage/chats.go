package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"minber/digest"
)

const chatColumns = `chats.chat, chats.kind, chats.thread, chats.lang, chats.lang_chosen, chats.hour, chats.minute, chats.zone, chats.weekdays,
	chats.subscribed, chats.since, chats.paused, chats.gone, ` + lastOfChat + `, chats.settings`

// lastOfChat is the end of the window of a chat's latest edition, which its
// cohort knows.
const lastOfChat = `coalesce((SELECT iif(chats.chat <= k.reached, k.ends, k.last) FROM cohorts k WHERE k.id = chats.cohort), 0)`

func intoChat(c *digest.Subscriber) []any {
	return []any{
		&c.Chat, &c.Kind, &c.Thread, &c.Lang, &c.LangChosen, &c.Schedule.Hour, &c.Schedule.Minute, &c.Schedule.Zone, &c.Schedule.Days,
		&c.Subscribed, timeAt(&c.Since), &c.Paused, &c.Gone, timeAt(&c.Last), frailAt(&c.Settings, &c.Damaged),
	}
}

// Chat returns a chat, digest.ErrNotFound if it is unknown.
func (s *Store) Chat(ctx context.Context, chat digest.Address) (digest.Subscriber, error) {
	var found digest.Subscriber
	err := s.read(ctx, "chat "+string(chat), func(tx *sql.Tx) (err error) {
		found, err = chatAt(ctx, tx, chat)
		return err
	})
	return found, err
}

func chatAt(ctx context.Context, tx *sql.Tx, chat digest.Address) (c digest.Subscriber, err error) {
	err = tx.QueryRowContext(ctx, "SELECT "+chatColumns+" FROM chats WHERE chat = ?", chat).Scan(intoChat(&c)...)
	return c, err
}

// SaveChat stores a chat whole, all fields but Last, which deliveries own. It
// does not write over the damaged settings of a channel: they may have said that
// nothing is published without its owner's word.
func (s *Store) SaveChat(ctx context.Context, c digest.Subscriber) error {
	if c.Damaged != "" && c.Kind == digest.Channel {
		return fmt.Errorf("save chat %s: its settings are damaged: %s", c.Chat, c.Damaged)
	}
	settings, err := json.Marshal(c.Settings)
	if err != nil {
		return fmt.Errorf("save chat %s: %w", c.Chat, err)
	}
	return s.write(ctx, "save chat "+string(c.Chat), func(tx *sql.Tx) error {
		if err := s.noteChange(ctx, tx, c); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `
			INSERT INTO chats (chat, kind, thread, lang, lang_chosen, hour, minute, zone, weekdays, subscribed, since, paused, gone, settings)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (chat) DO UPDATE SET
				kind = excluded.kind, thread = excluded.thread, lang = excluded.lang, lang_chosen = excluded.lang_chosen,
				hour = excluded.hour, minute = excluded.minute, zone = excluded.zone, weekdays = excluded.weekdays,
				subscribed = excluded.subscribed, since = excluded.since, paused = excluded.paused, gone = excluded.gone,
				settings = excluded.settings`,
			c.Chat, c.Kind, c.Thread, c.Lang, c.LangChosen, c.Schedule.Hour, c.Schedule.Minute, c.Schedule.Zone, c.Schedule.Days,
			c.Subscribed, unix(c.Since), c.Paused, c.Gone, string(settings))
		if err != nil {
			return err
		}
		if err := s.enrol(ctx, tx, c.Chat); err != nil {
			return err
		}
		return rethinkMatches(ctx, tx, c.Chat)
	})
}

// MoveChat gives a chat its new id everywhere.
func (s *Store) MoveChat(ctx context.Context, from, to digest.Address) error {
	return s.write(ctx, "move chat "+string(from), func(tx *sql.Tx) error { return s.moveChat(ctx, tx, from, to) })
}

// moveChat rewrites a chat's id. If the new one is known already (Telegram
// told us of it before it told us of the move) its settings stay, unless only
// the old one was subscribed.
func (s *Store) moveChat(ctx context.Context, tx *sql.Tx, from, to digest.Address) error {
	if from == to {
		return nil
	}
	var last time.Time // of either
	for _, chat := range []digest.Address{from, to} {
		c, err := chatAt(ctx, tx, chat)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		if c.Last.After(last) {
			last = c.Last
		}
	}
	for _, query := range []string{
		`UPDATE chats SET (kind, thread, lang, lang_chosen, hour, minute, zone, weekdays, subscribed, since, paused, gone, settings) =
			(SELECT kind, thread, lang, lang_chosen, hour, minute, zone, weekdays, subscribed, since, paused, 0, settings
			FROM chats WHERE chat = ?1)
			WHERE chat = ?2 AND subscribed = 0 AND (SELECT subscribed FROM chats WHERE chat = ?1) = 1`,
		"UPDATE chats SET chat = ?2, gone = 0 WHERE chat = ?1 AND NOT EXISTS (SELECT 1 FROM chats WHERE chat = ?2)",
		"DELETE FROM chats WHERE chat = ?1 AND ?1 <> ?2",
		fmt.Sprintf(moveRows, "deliveries"),
		// What is left has a twin under the new id.
		"UPDATE deliveries SET state = 'gone', why = 'the chat moved' WHERE chat = ?1 AND state IN ('pending', 'sending', 'draft', 'held') AND ?1 <> ?2",
		"DELETE FROM questions WHERE chat = ?1",
	} {
		if _, err := tx.ExecContext(ctx, query, from, to); err != nil {
			return err
		}
	}
	tables, err := chatTables(ctx, tx)
	if err != nil {
		return err
	}
	for _, table := range tables {
		if table == "chats" || table == "deliveries" {
			continue
		}
		for _, query := range []string{moveRows, "DELETE FROM %s WHERE chat = ?1 AND ?1 <> ?2"} {
			if _, err := tx.ExecContext(ctx, fmt.Sprintf(query, table), from, to); err != nil {
				return fmt.Errorf("%s: %w", table, err)
			}
		}
	}
	moved, err := chatAt(ctx, tx, to)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	moved.Last = last
	return s.place(ctx, tx, moved)
}

const (
	// moveRows gives the rows of a table another chat, but those of which that
	// has one already.
	moveRows      = "UPDATE OR IGNORE %s SET chat = ?2 WHERE chat = ?1"
	tablesOfChats = `
		SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c ON c.name = 'chat'
		WHERE t.type = 'table' ORDER BY t.name`
)

// chatTables lists the tables whose rows belong to a chat. They are found by
// their column "chat", so that none is left out of a move or when a chat is to
// be forgotten.
func chatTables(ctx context.Context, tx *sql.Tx) ([]string, error) {
	rows, err := tx.QueryContext(ctx, tablesOfChats)
	return scanAll(rows, err, "tables of chats", func(name *string) []any { return []any{name} })
}
