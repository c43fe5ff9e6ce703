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
	for _, d := range ds {
		manner, err := json.Marshal(d.Manner)
		if err != nil {
			return added, err
		}
		n, err := affected(insert.ExecContext(ctx, d.Chat, d.Kind, d.Slot, d.Edition, d.Date, d.Lang, d.Zone,
			unix(d.Window.From), unix(d.Window.To), string(manner), d.Part, d.Attempts, millis(d.NotBefore), cmp.Or(d.State, digest.Pending)))
		if err != nil {
			return added, err
		}
		added += n
	}
	return added, nil
}

const deliveryColumns = `d.id, d.chat, d.kind, d.slot, d.edition, d.date, d.lang, d.zone, d.starts, d.ends, d.manner, d.part, d.attempts, d.not_before`

func intoDelivery(d *digest.Delivery) []any {
	return []any{
		&d.ID, &d.Chat, &d.Kind, &d.Slot, &d.Edition, &d.Date, &d.Lang, &d.Zone, timeAt(&d.Window.From), timeAt(&d.Window.To),
		frailAt(&d.Manner, &d.Damaged), &d.Part, &d.Attempts, millisAt(&d.NotBefore),
	}
}

// What is of one rank is in the index in the order in which it is sent. Nothing
// is sent to a chat while something else is under way to it, or has arrived in
// part.
const selectReady = `SELECT ` + deliveryColumns + ` FROM deliveries d
	WHERE d.state = 'pending' AND d.rank = ? AND d.not_before <= ?
		AND NOT EXISTS (SELECT 1 FROM deliveries o WHERE o.chat = d.chat AND o.state = 'sending')
		AND NOT EXISTS (SELECT 1 FROM deliveries o WHERE o.chat = d.chat AND o.state = 'pending' AND o.part > 0 AND o.id < d.id)
	ORDER BY d.not_before, d.id LIMIT ?`

// ranks is how many ranks there are: 0 is what is due to a chat, 1 what is sent
// to all.
const ranks = 2

// Advance implements digest.Outbox. It is on the disk when it returns, see
// writerDSN.
func (s *Store) Advance(ctx context.Context, done []digest.Settled, now time.Time, limit int) (claimed []digest.Delivery, err error) {
	err = s.write(ctx, "advance the outbox", func(tx *sql.Tx) error {
		claimed = nil
		if err := s.doubtful.takeBack(ctx, tx); err != nil {
			return err
		}
		if err := s.settleAll(ctx, tx, done, now); err != nil {
			return err
		}
		busy := make(map[digest.Address]bool) // of one chat the oldest only
		for rank := range ranks {
			if len(claimed) >= limit {
				break
			}
			rows, err := tx.QueryContext(ctx, selectReady, rank, millis(now), limit-len(claimed))
			ready, err := scanAll(rows, err, "list what may be sent", intoDelivery)
			if err != nil {
				return err
			}
			for _, d := range ready {
				if !busy[d.Chat] {
					claimed = append(claimed, d)
				}
				busy[d.Chat] = true
			}
		}
		return begin(ctx, tx, claimed, now)
	})
	s.doubtful.note(claimed, now, err)
	return claimed, err
}

// begin moves what has been chosen to sending.
func begin(ctx context.Context, tx *sql.Tx, ds []digest.Delivery, at time.Time) error {
	if len(ds) == 0 {
		return nil
	}
	ids := make([]int64, len(ds))
	for i := range ds {
		ids[i] = ds[i].ID
		if ds[i].Edition == "" { // its window was widened, see later
			ds[i].Edition = ds[i].DigestKey()
		}
	}
	return put(ctx, tx, `
		UPDATE deliveries SET state = 'sending', sending_at = ?, attempts = attempts + 1 WHERE id IN (SELECT value FROM json_each(?))`,
		millis(at), list(ids))
}

// settleAll records what became of requests. A chat may have been forgotten
// meanwhile, and its deliveries with it. What arrived, which is nearly all, is
// recorded by two statements for all of it.
func (s *Store) settleAll(ctx context.Context, tx *sql.Tx, done []digest.Settled, at time.Time) error {
	if len(done) == 0 {
		return nil
	}
	type arrival [6]any
	var arrived []arrival
	var others []digest.Settled
	for _, d := range done {
		if d.MessageID != 0 && d.MovedTo == "" {
			arrived = append(arrived, arrival{d.ID, d.State, d.Parts, millis(d.NotBefore), d.Why, d.MessageID})
		} else {
			others = append(others, d)
		}
	}
	if len(arrived) > 0 {
		all, err := json.Marshal(arrived)
		if err != nil {
			return err
		}
		for _, query := range []string{settleArrived, postArrived} {
			if err := put(ctx, tx, query, string(all)); err != nil {
				return err
			}
		}
	}
	for _, d := range others {
		var chat digest.Address
		err := tx.QueryRowContext(ctx, settleOther, d.State, d.Parts, millis(d.NotBefore), d.Why, d.ID).Scan(&chat)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err == nil {
			err = s.consequences(ctx, tx, d, chat, at)
		}
		if err != nil {
			return fmt.Errorf("settle delivery %d: %w", d.ID, err)
		}
	}
	return nil
}

const (
	// Attempts count for one part: a part that arrived begins anew.
	settleArrived = `UPDATE deliveries SET state = a.value ->> 1, part = CAST(a.value ->> 2 AS BIGINT), attempts = 0,
			not_before = iif(a.value ->> 1 = 'pending', CAST(a.value ->> 3 AS BIGINT), not_before), sending_at = NULL, why = a.value ->> 4
		FROM json_each(?) a WHERE deliveries.id = CAST(a.value ->> 0 AS BIGINT) AND deliveries.state <> 'gone'`
	postArrived = `INSERT INTO posts (delivery, part, message)
		SELECT CAST(a.value ->> 0 AS BIGINT), CAST(a.value ->> 2 AS BIGINT) - 1, CAST(a.value ->> 5 AS BIGINT) FROM json_each(?) a
		WHERE EXISTS (SELECT 1 FROM deliveries WHERE id = CAST(a.value ->> 0 AS BIGINT)) ON CONFLICT DO NOTHING`
	settleOther = `UPDATE deliveries SET state = ?1, part = ?2, not_before = iif(?1 = 'pending', ?3, not_before), sending_at = NULL, why = ?4
		WHERE id = ?5 AND state <> 'gone' RETURNING chat`
)

// consequences are what an outcome means for the chat.
func (s *Store) consequences(ctx context.Context, tx *sql.Tx, d digest.Settled, chat digest.Address, at time.Time) error {
	switch {
	case d.MovedTo != "":
		return s.moveChat(ctx, tx, chat, d.MovedTo)
	case d.State == digest.Gone:
		return s.chatGone(ctx, tx, chat, d.Why)
	case d.State == digest.Late:
		return s.late(ctx, tx, d.ID, chat)
	case d.State == digest.Pending: // the rest of what waits for the chat does not overtake it
		_, err := tx.ExecContext(ctx, "UPDATE deliveries SET not_before = ?1 WHERE chat = ?2 AND state = 'pending' AND id > ?3 AND not_before < ?1",
			millis(d.NotBefore), chat, d.ID)
		return err
	case d.State == digest.Ambiguous:
		return noteUnknown(ctx, tx, d.ID, at)
	}
	return nil
}

// late leaves what an edition that came too late would have told to the chat's
// next one, which may be in the outbox already.
func (s *Store) late(ctx context.Context, tx *sql.Tx, id int64, chat digest.Address) error {
	res, err := tx.ExecContext(ctx, `
		UPDATE deliveries SET starts = min(deliveries.starts, l.starts), edition = ''
		FROM (SELECT chat, starts, ends FROM deliveries WHERE id = ?1) l
		WHERE deliveries.id = (SELECT n.id FROM deliveries n WHERE n.chat = l.chat AND n.id > ?1 AND n.slot = n.date AND n.part = 0
			AND n.state = 'pending' AND n.starts >= l.ends ORDER BY n.id LIMIT 1)`, id)
	if n, err := affected(res, err); err != nil || n > 0 {
		return err
	}
	c, err := chatAt(ctx, tx, chat)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	var starts time.Time
	if err := tx.QueryRowContext(ctx, "SELECT starts FROM deliveries WHERE id = ?", id).Scan(timeAt(&starts)); err != nil {
		return err
	}
	if starts.Before(c.Last) {
		c.Last = starts
	}
	return s.place(ctx, tx, c)
}

// chatGone switches a chat off and gives up what waits for it.
func (s *Store) chatGone(ctx context.Context, tx *sql.Tx, chat digest.Address, why string) error {
	if _, err := tx.ExecContext(ctx, "UPDATE chats SET gone = 1 WHERE chat = ?", chat); err != nil {
		return err
	}
	if err := s.enrol(ctx, tx, chat); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "UPDATE deliveries SET state = 'gone', why = ? WHERE chat = ? AND state = 'pending'", why, chat)
	return err
}

// NextPending implements digest.Outbox.
func (s *Store) NextPending(ctx context.Context) (time.Time, error) {
	var next sql.NullInt64
	err := s.reader.QueryRowContext(ctx, `
		SELECT min(not_before) FROM (
			SELECT min(not_before) AS not_before FROM deliveries WHERE state = 'pending' AND rank = 0
			UNION ALL SELECT min(not_before) FROM deliveries WHERE state = 'pending' AND rank = 1) n`).Scan(&next)
	if err != nil {
		return time.Time{}, fmt.Errorf("look for what waits: %w", explain(err))
	}
	if !next.Valid {
		return time.Time{}, nil
	}
	return time.UnixMilli(next.Int64).UTC(), nil
}

// Rewind implements digest.Outbox; corrections of what was sent are set back as
// well.
func (s *Store) Rewind(ctx context.Context, by time.Duration) error {
	return s.write(ctx, "set the outbox back", func(tx *sql.Tx) error {
		for _, query := range []string{
			"UPDATE deliveries SET not_before = not_before - ?1, sending_at = sending_at - ?1 WHERE state IN ('pending', 'sending', 'held')",
			"UPDATE amendments SET not_before = not_before - ?1 WHERE state = 'pending'",
		} {
			if _, err := tx.ExecContext(ctx, query, by.Milliseconds()); err != nil {
				return err
			}
		}
		return nil
	})
}

// Abandon implements digest.Outbox.
func (s *Store) Abandon(ctx context.Context, before time.Time) (int, error) {
	// Asked every second, and nearly always in vain: look without a lock.
	var lost bool
	err := s.reader.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM deliveries WHERE state = 'sending' AND sending_at < ?)", millis(before)).
		Scan(&lost)
	if err != nil {
		return 0, fmt.Errorf("look for abandoned deliveries: %w", explain(err))
	}
	if !lost {
		return 0, nil
	}
	count := 0
	err = s.write(ctx, "give up abandoned deliveries", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO unknowns (delivery, at)
			SELECT id, sending_at / 1000 FROM deliveries WHERE state = 'sending' AND sending_at < ? ON CONFLICT DO NOTHING`, millis(before))
		if err != nil {
			return err
		}
		count, err = affected(tx.ExecContext(ctx, `
			UPDATE deliveries SET state = 'ambiguous', sending_at = NULL, why = 'the sender stopped before it had an answer'
			WHERE state = 'sending' AND sending_at < ?`, millis(before)))
		return err
	})
	return count, err
}
