package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"minber/digest"
)

// Forward implements digest.BroadcastBook. Whatever it does stands in one
// transaction with the row of chats that it has come to.
func (s *Store) Forward(ctx context.Context, id int64, at, clock time.Time, limit int) error {
	return s.write(ctx, fmt.Sprintf("forward broadcast %d", id), func(tx *sql.Tx) error {
		var b digest.Broadcast
		err := tx.QueryRowContext(ctx, "SELECT "+broadcastRow+" FROM broadcasts b WHERE b.id = ?", id).Scan(intoBroadcastRow(&b)...)
		if err != nil || !b.Over.IsZero() {
			return err
		}
		moved, err := shiftSaid(ctx, tx, b, limit)
		if err != nil || moved == limit {
			return err
		}
		if b.State == digest.BroadcastPaused {
			return nil
		}
		ended := true
		if b.State == digest.BroadcastGoing {
			if ended, err = s.enlist(ctx, tx, b, at, clock, limit); err != nil {
				return err
			}
		}
		if !ended {
			return nil
		}
		return concludeSaid(ctx, tx, b, at)
	})
}

// shiftSaid moves deliveries of a broadcast to where its state wants them, at
// most so many, and returns how many they were.
func shiftSaid(ctx context.Context, tx *sql.Tx, b digest.Broadcast, limit int) (moved int, err error) {
	var from []digest.DeliveryState
	var to digest.DeliveryState
	switch b.State {
	case digest.BroadcastGoing:
		from, to = []digest.DeliveryState{digest.Held}, digest.Pending
	case digest.BroadcastPaused:
		from, to = []digest.DeliveryState{digest.Pending}, digest.Held
	case digest.BroadcastStopped:
		from, to = []digest.DeliveryState{digest.Pending, digest.Held}, digest.Discarded
	}
	for _, state := range from {
		n, err := affected(tx.ExecContext(ctx, `
			UPDATE deliveries SET state = ? WHERE id IN (
				SELECT id FROM deliveries WHERE rank = 1 AND slot = ? AND state = ? ORDER BY not_before LIMIT ?)`,
			to, b.Slot(), state, limit-moved))
		if err != nil {
			return moved, err
		}
		moved += n
	}
	return moved, nil
}

const (
	// The chats that come next, by their rows, which no UPDATE changes.
	nextChats = `SELECT coalesce(max(chat), 0) FROM (SELECT rowid AS chat FROM chats WHERE rowid > ? AND rowid <= ? ORDER BY rowid LIMIT ?) c`
	// How those that are alike listen.
	listeners = `SELECT DISTINCT zone, paused, coalesce(settings ->> '$.quiet', '{}') FROM chats
		WHERE rowid > ? AND rowid <= ? AND subscribed = 1 AND gone = 0`
	sayToChats = `INSERT INTO deliveries (chat, kind, slot, edition, date, lang, zone, starts, ends, manner, not_before, rank)
		WITH p AS MATERIALIZED (
			SELECT value ->> 0 AS zone, value ->> 1 AS paused, value ->> 2 AS quiet, value ->> 3 AS day, CAST(value ->> 4 AS BIGINT) AS not_before FROM json_each(?1)),
		said AS MATERIALIZED (SELECT value AS lang FROM json_each(?2))
		SELECT c.chat, c.kind, ?3, ?3 || ':' || iif(c.lang IN (SELECT lang FROM said), c.lang, ?4), p.day, c.lang, c.zone, ?5, ?5,
			iif(c.kind = 'private', '{}', '{"thread":' || c.thread || iif(c.settings ->> '$.silent' = 1, ',"silent":true}', '}')),
			p.not_before, 1
		FROM chats c JOIN p ON p.zone = c.zone AND p.paused = c.paused AND p.quiet = coalesce(c.settings ->> '$.quiet', '{}')
		WHERE c.rowid > ?6 AND c.rowid <= ?7 AND c.subscribed = 1 AND c.gone = 0
			AND (?8 = 1 OR c.kind <> 'channel' OR coalesce(c.settings ->> '$.owner', 0) = 0)
		ORDER BY c.rowid ON CONFLICT DO NOTHING`
)

// enlist makes deliveries for the chats that come next, at most so many, unless
// as many are waiting that may be sent. It returns whether all are made.
func (s *Store) enlist(ctx context.Context, tx *sql.Tx, b digest.Broadcast, at, clock time.Time, limit int) (all bool, err error) {
	var reached, last, to int64
	if err := tx.QueryRowContext(ctx, "SELECT reached, last FROM broadcasts WHERE id = ?", b.ID).Scan(&reached, &last); err != nil {
		return false, err
	}
	if reached >= last {
		return true, nil
	}
	var waiting int
	err = tx.QueryRowContext(ctx, "SELECT count(*) FROM deliveries WHERE rank = 1 AND slot = ? AND state = 'pending' AND not_before <= ?",
		b.Slot(), millis(clock)).Scan(&waiting)
	if err != nil || waiting >= limit {
		return false, err
	}
	if err := tx.QueryRowContext(ctx, nextChats, reached, last, limit).Scan(&to); err != nil {
		return false, err
	}
	if to == 0 { // those that were there are forgotten
		to = last
	}
	made, err := s.sayTo(ctx, tx, b, reached, to, at, clock)
	if err != nil {
		return false, err
	}
	_, err = tx.ExecContext(ctx, "UPDATE broadcasts SET reached = ?, made = made + ? WHERE id = ?", to, made, b.ID)
	return false, err
}

// sayTo makes the deliveries for the chats of some rows.
func (s *Store) sayTo(ctx context.Context, tx *sql.Tx, b digest.Broadcast, after, to int64, at, clock time.Time) (made int, err error) {
	var langs []string
	for _, t := range b.Texts { // again and again: the only chat that had got one may be forgotten
		langs = append(langs, t.Lang)
		if err := s.saveParts(ctx, tx, b.Slot()+":"+t.Lang, digest.Plainly(t.HTML)); err != nil {
			return 0, err
		}
	}
	type listener struct {
		digest.Subscriber
		quiet string
	}
	rows, err := tx.QueryContext(ctx, listeners, after, to)
	alike, err := scanAll(rows, err, "how they listen", func(l *listener) []any { return []any{&l.Schedule.Zone, &l.Paused, &l.quiet} })
	if err != nil {
		return 0, err
	}
	plans := make([][5]any, 0, len(alike))
	for _, l := range alike {
		if err := json.Unmarshal([]byte(l.quiet), &l.Settings.Quiet); err != nil {
			return 0, err
		}
		if wait, listens := digest.Listening(l.Subscriber, at); listens {
			day := at.In(l.Schedule.Location()).Format(time.DateOnly)
			plans = append(plans, [5]any{l.Schedule.Zone, l.Paused, l.quiet, day, millis(clock.Add(wait))})
		}
	}
	plan, err := json.Marshal(plans)
	if err != nil {
		return 0, err
	}
	return affected(tx.ExecContext(ctx, sayToChats, string(plan), list(langs), b.Slot(), langs[0], unix(at), after, to, b.Owned))
}

// concludeSaid ends a broadcast of which nothing is to be settled any more.
func concludeSaid(ctx context.Context, tx *sql.Tx, b digest.Broadcast, at time.Time) error {
	_, err := tx.ExecContext(ctx, `
		UPDATE broadcasts SET over = ?, tally = (
			SELECT coalesce(json_group_object(state, n), '{}') FROM (SELECT state, count(*) AS n FROM deliveries WHERE rank = 1 AND slot = ? GROUP BY state) s)
		WHERE id = ? AND NOT EXISTS (SELECT 1 FROM deliveries WHERE rank = 1 AND slot = ? AND state IN ('pending', 'held', 'sending'))`,
		unix(at), b.Slot(), b.ID, b.Slot())
	return err
}
