package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"time"

	"minber/digest"
)

// cohort are chats that are alike in all that decides about their editions, had
// their latest one at the same time and have their turn at the same time. Each
// chat belongs to one: alone, or with a million others, whose turn is moved by
// one row.
type cohort struct {
	id    int64
	alike int64         // see alikeness
	since int64         // when they subscribed, if they have had no edition yet; else 0
	last  int64         // end of the latest edition's window, 0 if none
	next  sql.NullInt64 // their turn; NULL if they get no editions
	// While an edition is being enqueued for them:
	begun   int64          // since when, 0 if none is
	ends    int64          // end of its window
	reached digest.Address // the chat up to which it is
}

const cohortColumns = `id, alike, since, last, next_at, begun, ends, reached`

func intoCohort(g *cohort) []any {
	return []any{&g.id, &g.alike, &g.since, &g.last, &g.next, &g.begun, &g.ends, &g.reached}
}

// enrol puts a chat among those that it is like now. It is to be called after
// whatever changes the chat's row.
func (s *Store) enrol(ctx context.Context, tx *sql.Tx, chat digest.Address) error {
	c, err := chatAt(ctx, tx, chat)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	return s.place(ctx, tx, c)
}

func (s *Store) place(ctx context.Context, tx *sql.Tx, c digest.Subscriber) error {
	g := cohort{alike: alikeness(c), last: unix(c.Last)}
	if c.Last.IsZero() {
		g.since = unix(c.Since)
	}
	if c.Subscribed && !c.Gone {
		next, err := nextTurn(ctx, tx, c, s.now())
		if err != nil {
			return err
		}
		g.next = sql.NullInt64{Int64: next.Unix(), Valid: true}
	}
	if err := g.find(ctx, tx); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "UPDATE chats SET cohort = ? WHERE chat = ?", g.id, c.Chat)
	return err
}

// find looks for the row of a cohort, and makes it if there is none. Nobody
// joins one for which an edition is being enqueued: that may have gone past
// them.
func (g *cohort) find(ctx context.Context, tx *sql.Tx) error {
	err := g.twin(ctx, tx).Scan(&g.id)
	if !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	return tx.QueryRowContext(ctx, "INSERT INTO cohorts (alike, since, last, next_at) VALUES (?, ?, ?, ?) RETURNING id", g.alike, g.since, g.last, g.next).Scan(&g.id)
}

// twin is another cohort that is the same, if there is one.
func (g *cohort) twin(ctx context.Context, tx *sql.Tx) *sql.Row {
	return tx.QueryRowContext(ctx, "SELECT id FROM cohorts WHERE alike = ? AND last = ? AND since = ? AND next_at IS NOT DISTINCT FROM ? AND begun = 0 AND id <> ? ORDER BY id LIMIT 1",
		g.alike, g.last, g.since, g.next, g.id)
}

// alikeness is a number that subscribers share who are alike in all that decides
// about their editions, but when they subscribed and had their latest. One whose
// row is damaged is like nobody: it must not speak for those that it was like
// before. That two million different ones have one number in common is less
// likely than one in a million.
func alikeness(c digest.Subscriber) int64 {
	h := fnv.New64a()
	fmt.Fprintf(h, "%s %d %s %d %d %s %d %s ", c.Kind, c.Thread, c.Lang, c.Schedule.Hour, c.Schedule.Minute, c.Schedule.Zone, c.Schedule.Days, c.Paused)
	settings, err := json.Marshal(c.Settings)
	if err != nil || c.Damaged != "" {
		settings = []byte(c.Chat)
	}
	_, _ = h.Write(settings) // a hash takes everything
	return int64(h.Sum64() >> 1)
}

// nextTurn is when a chat's next edition is due: the latest occurrence of its
// hour if that edition is owed and not there yet, else the next one.
func nextTurn(ctx context.Context, q queryer, c digest.Subscriber, now time.Time) (time.Time, error) {
	turn := digest.TurnOf(c, now, now)
	if !turn.Owed {
		return turn.Next, nil
	}
	var id int64
	err := q.QueryRowContext(ctx, "SELECT id FROM deliveries WHERE chat = ? AND slot = ?", c.Chat, turn.Delivery.Slot).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		return c.Schedule.Prev(now), nil
	}
	return turn.Next, err
}
