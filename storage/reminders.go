package storage

import (
	"context"
	"database/sql"
	"time"

	"minber/digest"
)

const reminderColumns = "id, chat, thread, at, what, date, certainty, lang, source, url"

func intoReminder(r *digest.Reminder) []any {
	return []any{
		&r.ID, &r.Chat, &r.Thread, timeAt(&r.At), &r.Of.What, &r.Of.Date, &r.Of.Certainty, &r.Of.Lang, &r.Of.Ref.Source, &r.Of.Ref.URL,
	}
}

// Remind keeps a reminder. Of the same announcement at the same time there is
// one only.
func (s *Store) Remind(ctx context.Context, r digest.Reminder) error {
	return s.write(ctx, "keep a reminder", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			INSERT INTO reminders (chat, thread, at, what, date, certainty, lang, source, url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT DO NOTHING`, r.Chat, r.Thread, unix(r.At), r.Of.What, r.Of.Date, r.Of.Certainty, r.Of.Lang, r.Of.Ref.Source, r.Of.Ref.URL)
		return err
	})
}

// Reminders returns those of a chat, the soonest first.
func (s *Store) Reminders(ctx context.Context, chat digest.Address) (all []digest.Reminder, err error) {
	err = s.read(ctx, "list reminders", func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "SELECT "+reminderColumns+" FROM reminders WHERE chat = ? ORDER BY at, id", chat)
		all, err = scanAll(rows, err, "reminders", intoReminder)
		for i := range all {
			all[i].Of.Ref.Lang = all[i].Of.Lang
		}
		return err
	})
	return all, err
}

// CancelReminder removes a reminder of a chat; digest.ErrNotFound if it has no
// such one.
func (s *Store) CancelReminder(ctx context.Context, chat digest.Address, id int64) error {
	return s.write(ctx, "cancel a reminder", func(tx *sql.Tx) error {
		return one(tx.ExecContext(ctx, "DELETE FROM reminders WHERE id = ? AND chat = ?", id, chat))
	})
}

// DueReminders implements digest.ReminderBook. It is asked every second: the
// index answers nearly always that there is nothing.
func (s *Store) DueReminders(ctx context.Context, now time.Time, limit int) (due []digest.DueReminder, err error) {
	var waiting bool
	err = s.reader.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM reminders WHERE at <= ?)", unix(now)).Scan(&waiting)
	if err != nil || !waiting {
		return nil, explain(err)
	}
	err = s.read(ctx, "list due reminders", func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "SELECT "+reminderColumns+" FROM reminders WHERE at <= ? ORDER BY at, id LIMIT ?", unix(now), limit)
		reminders, err := scanAll(rows, err, "due reminders", intoReminder)
		if err != nil {
			return err
		}
		names := make([]string, len(reminders))
		for i, r := range reminders {
			names[i] = string(r.Chat)
		}
		rows, err = tx.QueryContext(ctx, "SELECT "+chatColumns+" FROM chats WHERE chat IN (SELECT value FROM json_each(?))", list(names))
		found, err := scanAll(rows, err, "chats to remind", intoChat)
		chats := make(map[digest.Address]digest.Subscriber, len(found))
		for _, c := range found {
			chats[c.Chat] = c
		}
		for _, r := range reminders {
			r.Of.Ref.Lang = r.Of.Lang
			to, known := chats[r.Chat]
			to.Gone = to.Gone || !known
			due = append(due, digest.DueReminder{Reminder: r, To: to})
		}
		return err
	})
	return due, err
}

// DropReminder implements digest.ReminderBook.
func (s *Store) DropReminder(ctx context.Context, id int64) error {
	return s.write(ctx, "drop a reminder", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "DELETE FROM reminders WHERE id = ?", id)
		return err
	})
}
