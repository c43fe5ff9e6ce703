package storage

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"minber/digest"
)

// An edition that could not be enqueued within a day of its hour is not owed
// any more: the next one covers its window.
const owedFor = 24 * time.Hour

// From one occurrence of an hour to the next it is never as long as this, with
// an edition a day or on some days of the week. A chat whose turn is further
// away got it from a clock that has been set back since (send -at, a sandbox),
// or is paused.
const (
	longestDay  = 26 * time.Hour
	longestWeek = 8 * 24 * time.Hour
	// No reader's day begins earlier than this before UTC's.
	zonesAhead = 14 * time.Hour
)

// Due implements digest.Outbox. The column next_at only spares looking at every
// chat every second; what decides is whether the edition of the latest hour is
// there.
func (s *Store) Due(ctx context.Context, now time.Time) ([]digest.Subscriber, error) {
	var due []digest.Subscriber
	err := s.read(ctx, "list who is due", func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, `
			SELECT `+chatColumns+` FROM chats
			WHERE chat IN (SELECT chat FROM chats WHERE subscribed = 1 AND gone = 0 AND next_at <= ?
				UNION ALL SELECT chat FROM chats WHERE subscribed = 1 AND gone = 0 AND weekdays = 0 AND next_at > ?
				UNION ALL SELECT chat FROM chats WHERE subscribed = 1 AND gone = 0 AND weekdays <> 0 AND next_at > ?
				UNION ALL SELECT chat FROM chats WHERE subscribed = 1 AND gone = 0 AND since > ?)
				AND paused <= ?
			ORDER BY next_at, chat`, now.Unix(), now.Add(longestDay).Unix(), now.Add(longestWeek).Unix(), now.Unix(),
			now.UTC().Add(zonesAhead).Format(time.DateOnly))
		turn, err := scanAll(rows, err, "list whose turn it is", intoChat)
		if err != nil || len(turn) == 0 {
			return err
		}
		has, err := delivered(ctx, tx, turn, now)
		if err != nil {
			return err
		}
		latest := latestBefore(now)
		for _, c := range turn {
			at := latest(c.Schedule)
			// A subscription from the future belongs to a clock that was set
			// back (send -at, a sandbox): it counts as begun.
			begun := !c.Since.After(at) || c.Since.After(now)
			if begun && now.Sub(at) < owedFor && !c.PausedAt(at) && !has[c.Chat] {
				due = append(due, c)
			}
		}
		return nil
	})
	return due, err
}

// latestBefore returns Schedule.Prev for one moment, computed once for all
// chats with the same hour and zone.
func latestBefore(now time.Time) func(digest.Schedule) time.Time {
	known := make(map[digest.Schedule]time.Time)
	return func(s digest.Schedule) time.Time {
		at, ok := known[s]
		if !ok {
			at = s.Prev(now)
			known[s] = at
		}
		return at
	}
}

// delivered returns those chats that have a delivery of the day of their latest
// hour: one query for each day, and it is two or three days all over the world.
func delivered(ctx context.Context, tx *sql.Tx, chats []digest.Subscriber, now time.Time) (map[digest.Address]bool, error) {
	latest := latestBefore(now)
	days := make(map[digest.Schedule]string)
	byDay := make(map[string][]string)
	for _, c := range chats {
		day, ok := days[c.Schedule]
		if !ok {
			day = dayOf(c.Schedule, latest(c.Schedule))
			days[c.Schedule] = day
		}
		byDay[day] = append(byDay[day], string(c.Chat))
	}
	has := make(map[digest.Address]bool)
	for day, names := range byDay {
		rows, err := tx.QueryContext(ctx, "SELECT chat FROM deliveries WHERE chat IN (SELECT value FROM json_each(?)) AND slot = ?", list(names), day)
		found, err := scanAll(rows, err, "look for deliveries", func(c *digest.Address) []any { return []any{c} })
		if err != nil {
			return nil, err
		}
		for _, c := range found {
			has[c] = true
		}
	}
	return has, nil
}

// Enqueue implements digest.Outbox.
func (s *Store) Enqueue(ctx context.Context, ds []digest.Delivery) (added int, err error) {
	err = s.write(ctx, "enqueue deliveries", func(tx *sql.Tx) error {
		added, err = enqueue(ctx, tx, ds)
		return err
	})
	return added, err
}

func enqueue(ctx context.Context, tx *sql.Tx, ds []digest.Delivery) (added int, err error) {
	insert, err := tx.PrepareContext(ctx, `
		INSERT INTO deliveries (chat, kind, slot, edition, date, lang, zone, starts, ends, manner, part, attempts, not_before, state)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`)
	if err != nil {
		return 0, err
	}
	defer func() { _ = insert.Close() }() // its errors have been reported by Exec
	turns := turnAfter()
	for _, d := range ds {
		manner, err := json.Marshal(d.Manner)
		if err != nil {
			return added, err
		}
		res, err := insert.ExecContext(ctx, d.Chat, d.Kind, d.Slot, d.Edition, d.Date, d.Lang, d.Zone,
			unix(d.Window.From), unix(d.Window.To), string(manner), d.Part, d.Attempts, millis(d.NotBefore), cmp.Or(d.State, digest.Pending))
		if err != nil {
			return added, err
		}
		n, err := res.RowsAffected()
		if err != nil {
			return added, err
		}
		added += int(n)
		if d.Slot != d.Date { // no digest: it takes no turn
			continue
		}
		if err := turns.advance(ctx, tx, d, n > 0); err != nil {
			return added, err
		}
	}
	return added, nil
}

// turns moves chats on to their next edition.
type turns struct {
	next map[turn]int64
}

type turn struct {
	schedule digest.Schedule
	after    int64
}

func turnAfter() turns { return turns{make(map[turn]int64)} }

func (t turns) advance(ctx context.Context, tx *sql.Tx, d digest.Delivery, isNew bool) error {
	var schedule digest.Schedule
	err := tx.QueryRowContext(ctx, "SELECT hour, minute, zone, weekdays FROM chats WHERE chat = ?", d.Chat).
		Scan(&schedule.Hour, &schedule.Minute, &schedule.Zone, &schedule.Days)
	if errors.Is(err, sql.ErrNoRows) {
		return nil // a delivery may be enqueued for a chat that nobody saved
	}
	if err != nil {
		return err
	}
	key := turn{schedule, unix(d.Window.To)}
	next, ok := t.next[key]
	if !ok {
		next = schedule.Next(d.Window.To).Unix()
		t.next[key] = next
	}
	last := int64(0)
	if isNew {
		last = unix(d.Window.To)
	}
	_, err = tx.ExecContext(ctx, "UPDATE chats SET next_at = ?, last = coalesce(nullif(?, 0), last) WHERE chat = ?", next, last, d.Chat)
	return err
}

const deliveryColumns = `d.id, d.chat, d.kind, d.slot, d.edition, d.date, d.lang, d.zone, d.starts, d.ends, d.manner, d.part, d.attempts, d.not_before`

func intoDelivery(d *digest.Delivery) []any {
	return []any{
		&d.ID, &d.Chat, &d.Kind, &d.Slot, &d.Edition, &d.Date, &d.Lang, &d.Zone, timeAt(&d.Window.From), timeAt(&d.Window.To),
		jsonAt(&d.Manner), &d.Part, &d.Attempts, millisAt(&d.NotBefore),
	}
}

// Pending implements digest.Outbox. Of one chat it returns the oldest delivery
// only, so that editions arrive in order.
func (s *Store) Pending(ctx context.Context, now time.Time, limit int) ([]digest.Delivery, error) {
	rows, err := s.reader.QueryContext(ctx, `
		SELECT `+deliveryColumns+` FROM deliveries d
		WHERE state = 'pending' AND not_before <= ?
			AND NOT EXISTS (SELECT 1 FROM deliveries o WHERE o.chat = d.chat AND o.id < d.id AND o.state IN ('pending', 'sending'))
		ORDER BY not_before, id LIMIT ?`, millis(now), limit)
	pending, err := scanAll(rows, err, "list pending deliveries", intoDelivery)
	for i := range pending {
		if pending[i].Edition == "" { // enqueued before editions had keys
			pending[i].Edition = pending[i].DigestKey()
		}
	}
	return pending, err
}

// Begin implements digest.Outbox. It is on the disk when it returns, see
// writerDSN.
func (s *Store) Begin(ctx context.Context, id int64, at time.Time) (ours bool, err error) {
	err = s.write(ctx, fmt.Sprintf("begin delivery %d", id), func(tx *sql.Tx) error {
		res, err := tx.ExecContext(ctx,
			"UPDATE deliveries SET state = 'sending', sending_at = ?, attempts = attempts + 1 WHERE id = ? AND state = 'pending'",
			millis(at), id)
		if err != nil {
			return err
		}
		n, err := res.RowsAffected()
		ours = n == 1
		return err
	})
	return ours, err
}

// Settle implements digest.Outbox.
func (s *Store) Settle(ctx context.Context, id int64, o digest.Outcome) error {
	return s.write(ctx, fmt.Sprintf("settle delivery %d", id), func(tx *sql.Tx) error {
		var chat digest.Address
		// Attempts count for one part: a part that arrived begins anew.
		err := tx.QueryRowContext(ctx, `
			UPDATE deliveries SET state = ?, attempts = CASE WHEN part = ? THEN attempts ELSE 0 END, part = ?,
				not_before = CASE ? WHEN 'pending' THEN ? ELSE not_before END, sending_at = NULL, why = ?
			WHERE id = ? RETURNING chat`,
			o.State, o.Parts, o.Parts, o.State, millis(o.NotBefore), o.Why, id).Scan(&chat)
		if err != nil {
			return err
		}
		if o.MessageID != 0 {
			_, err := tx.ExecContext(ctx, "INSERT INTO posts (delivery, part, message) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", id, o.Parts-1, o.MessageID)
			if err != nil {
				return err
			}
		}
		if o.MovedTo != "" {
			return moveChat(ctx, tx, chat, o.MovedTo)
		}
		if o.State == digest.Gone {
			return chatGone(ctx, tx, chat, o.Why)
		}
		return nil
	})
}

// chatGone switches a chat off and gives up what waits for it.
func chatGone(ctx context.Context, tx *sql.Tx, chat digest.Address, why string) error {
	if _, err := tx.ExecContext(ctx, "UPDATE chats SET gone = 1 WHERE chat = ?", chat); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "UPDATE deliveries SET state = 'gone', why = ? WHERE chat = ? AND state = 'pending'", why, chat)
	return err
}
