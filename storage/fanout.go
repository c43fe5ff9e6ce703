package storage

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"strconv"
	"time"

	"minber/digest"
)

// The schema of one round of FanOut, in temporary tables of the writer's only
// connection: the chats whose turn it is, and what the plan says to those that
// are alike. Numbers and short texts only, so that a chat costs little more
// than the row that is written for it.
const (
	createTurns = `CREATE TEMP TABLE IF NOT EXISTS turns (
		chat INTEGER PRIMARY KEY, -- its row
		cohort INTEGER, last INTEGER, paused TEXT, since INTEGER)`
	createPlans = `CREATE TEMP TABLE IF NOT EXISTS plans (
		cohort INTEGER, last INTEGER, paused TEXT, since INTEGER,
		next INTEGER, owed INTEGER, slot TEXT, edition TEXT, starts INTEGER, ends INTEGER, manner TEXT, not_before INTEGER, state TEXT,
		PRIMARY KEY (cohort, last, paused, since)) WITHOUT ROWID`
	// The day of the subscription matters only for the first edition after it;
	// weekly ones look back eight days.
	fillTurns = `INSERT INTO turns (chat, cohort, last, paused, since)
		SELECT rowid, iif(cohort = 0, -rowid, cohort), last, paused,
			iif(last = 0 OR last > ?1 OR since > ?1 - 86400 * iif(weekdays = 0, 2, 8), since, 0)
		FROM chats WHERE subscribed = 1 AND gone = 0 AND next_at <= ?1 ORDER BY next_at LIMIT ?2`
	fanOut = `INSERT INTO deliveries (chat, kind, slot, edition, date, lang, zone, starts, ends, manner, not_before, state)
		SELECT c.chat, c.kind, p.slot, p.edition, p.slot, c.lang, c.zone, p.starts, p.ends, p.manner, p.not_before, p.state
		FROM turns t JOIN plans p USING (cohort, last, paused, since) JOIN chats c ON c.rowid = t.chat
		WHERE p.owed ON CONFLICT DO NOTHING`
	turnOver = `UPDATE chats SET next_at = p.next, last = iif(p.owed, p.ends, chats.last)
		FROM turns t JOIN plans p USING (cohort, last, paused, since) WHERE chats.rowid = t.chat`
	// Where some had their edition already, it is looked at which.
	turnOverSome = `UPDATE chats SET next_at = p.next, last = iif(p.owed AND EXISTS (
			SELECT 1 FROM deliveries d WHERE d.chat = chats.chat AND d.slot = p.slot AND d.id > ?1), p.ends, chats.last)
		FROM turns t JOIN plans p USING (cohort, last, paused, since) WHERE chats.rowid = t.chat`
)

// FanOut implements digest.Outbox. As the first that is done every second, it
// finds out whether a database can be written again that could not be.
func (s *Store) FanOut(ctx context.Context, at time.Time, limit int, plan func(digest.Subscriber) digest.Turn) (f digest.FannedOut, err error) {
	if err := s.tryToWrite(ctx); err != nil {
		return f, err
	}
	f.SetBack, err = s.setBack(ctx, at)
	if err != nil {
		return f, err
	}
	var waits bool
	err = s.reader.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM chats WHERE subscribed = 1 AND gone = 0 AND next_at <= ?)", at.Unix()).Scan(&waits)
	if err != nil {
		return f, fmt.Errorf("look who is due: %w", explain(err))
	}
	if !waits { // asked every second, and nearly always in vain
		return f, nil
	}
	err = s.write(ctx, "enqueue editions", func(tx *sql.Tx) error {
		for _, query := range []string{createTurns, createPlans, "DELETE FROM turns", "DELETE FROM plans"} {
			if _, err := tx.ExecContext(ctx, query); err != nil {
				return err
			}
		}
		if f.Looked, err = affected(tx.ExecContext(ctx, fillTurns, at.Unix(), limit)); err != nil {
			return err
		}
		owed, err := planTurns(ctx, tx, plan)
		if err != nil {
			return err
		}
		var newest int64
		if err := tx.QueryRowContext(ctx, "SELECT coalesce(max(id), 0) FROM deliveries").Scan(&newest); err != nil {
			return err
		}
		if f.Added, err = affected(tx.ExecContext(ctx, fanOut)); err != nil {
			return err
		}
		if f.Added == owed {
			_, err = tx.ExecContext(ctx, turnOver)
		} else {
			_, err = tx.ExecContext(ctx, turnOverSome, newest)
		}
		if err != nil {
			return err
		}
		return setState(ctx, tx, fannedOutAt, strconv.FormatInt(at.Unix(), 10))
	})
	return f, err
}

// planTurns has the plan made once for chats that are alike, and returns how
// many are owed an edition.
func planTurns(ctx context.Context, tx *sql.Tx, plan func(digest.Subscriber) digest.Turn) (owed int, err error) {
	groups, err := listTurns(ctx, tx)
	if err != nil {
		return 0, err
	}
	insert, err := tx.PrepareContext(ctx, "INSERT INTO plans VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
	if err != nil {
		return 0, err
	}
	defer func() { _ = insert.Close() }() // its errors have been reported by Exec
	for _, g := range groups {
		turn := plan(g.representative)
		d := turn.Delivery
		manner, err := json.Marshal(d.Manner)
		if err != nil {
			return 0, err
		}
		_, err = insert.ExecContext(ctx, g.cohort, g.last, g.paused, g.since, turn.Next.Unix(), turn.Owed,
			d.Slot, d.Edition, unix(d.Window.From), unix(d.Window.To), string(manner), millis(d.NotBefore), cmp.Or(d.State, digest.Pending))
		if err != nil {
			return 0, err
		}
		if turn.Owed {
			owed += g.count
		}
		if g.cohort < 0 && g.representative.Damaged == "" { // not known yet
			if _, err := tx.ExecContext(ctx, "UPDATE chats SET cohort = ? WHERE rowid = ?", cohortOf(g.representative), -g.cohort); err != nil {
				return 0, err
			}
		}
	}
	return owed, nil
}

// company are chats that are alike, of which one speaks for all.
type company struct {
	cohort, last   int64
	paused         string
	since          int64
	count          int
	representative digest.Subscriber
}

// listTurns lists those whose turn it is by how they are alike. One whose row is
// damaged is like nobody, and must not speak for those that it was like before.
func listTurns(ctx context.Context, tx *sql.Tx) ([]company, error) {
	for {
		rows, err := tx.QueryContext(ctx, `
			SELECT g1, g2, g3, g4, n, `+chatColumns+`
			FROM (SELECT cohort AS g1, last AS g2, paused AS g3, since AS g4, count(*) AS n, min(chat) AS one FROM turns GROUP BY 1, 2, 3, 4)
			JOIN chats ON chats.rowid = one`)
		groups, err := scanAll(rows, err, "list whose turn it is", func(g *company) []any {
			return append([]any{&g.cohort, &g.last, &g.paused, &g.since, &g.count}, intoChat(&g.representative)...)
		})
		if err != nil {
			return nil, err
		}
		again := false
		for _, g := range groups {
			if g.representative.Damaged == "" || g.cohort < 0 {
				continue
			}
			again = true
			for _, query := range []string{
				"UPDATE turns SET cohort = -chat WHERE chat = (SELECT rowid FROM chats WHERE chat = ?)",
				"UPDATE chats SET cohort = 0 WHERE chat = ?",
			} {
				if _, err := tx.ExecContext(ctx, query, g.representative.Chat); err != nil {
					return nil, err
				}
			}
		}
		if !again {
			return groups, nil
		}
	}
}

// cohortOf is a number that subscribers share who are alike in all that decides
// about their editions but when their latest was, when they subscribed and
// whether they pause. It is never 0 or negative. That two million different
// ones have one number in common is less likely than one in a million.
func cohortOf(c digest.Subscriber) int64 {
	settings, err := json.Marshal(c.Settings)
	if err != nil {
		return 0 // on its own; SaveChat has reported it
	}
	h := fnv.New64a()
	fmt.Fprintf(h, "%s %d %s %d %d %s %d %s", c.Kind, c.Thread, c.Lang, c.Schedule.Hour, c.Schedule.Minute, c.Schedule.Zone, c.Schedule.Days, settings)
	return max(1, int64(h.Sum64()>>1))
}

const (
	// fannedOutAt is the moment of the latest round that changed a turn.
	fannedOutAt = "fanned out at"
	// Clocks are corrected by less than this all the time.
	unsteady = time.Minute
)

// setBack looks whether the clock has been set back since the latest round, and
// if so has all chats looked at anew: their turns come from a future that is
// not to be (a wrong clock, send -at, a sandbox). It returns by how much.
func (s *Store) setBack(ctx context.Context, at time.Time) (by time.Duration, err error) {
	latest, err := getState(ctx, s.reader, fannedOutAt)
	if err != nil || latest == "" {
		return 0, err
	}
	seconds, err := strconv.ParseInt(latest, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("read %q: %w", fannedOutAt, err)
	}
	if by = time.Unix(seconds, 0).Sub(at); by < unsteady {
		return 0, nil
	}
	return by, s.write(ctx, "look at all turns anew", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "UPDATE chats SET next_at = ?1 WHERE subscribed = 1 AND gone = 0 AND next_at > ?1", at.Unix()); err != nil {
			return err
		}
		return setState(ctx, tx, fannedOutAt, strconv.FormatInt(at.Unix(), 10))
	})
}
