package storage

import (
	"context"
	"database/sql"
	"time"

	"minber/digest"
)

// unknownsShown is for how long it counts that deliveries got lost from sight.
const unknownsShown = 7 * 24 * time.Hour

// noteUnknown notes a delivery of which nobody will know whether it arrived.
func noteUnknown(ctx context.Context, tx *sql.Tx, delivery int64, at time.Time) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO unknowns (delivery, at) VALUES (?, ?) ON CONFLICT DO NOTHING", delivery, unix(at))
	return err
}

// Queue returns how the outbox is doing at a moment of the real clock.
func (s *Store) Queue(ctx context.Context, clock time.Time) (q digest.Queue, err error) {
	err = s.read(ctx, "look at the outbox", func(tx *sql.Tx) error {
		var oldest [2]sql.NullInt64
		for rank, ready := range []*int{&q.Ready, &q.Said} {
			var later int
			err := tx.QueryRowContext(ctx, `
				SELECT count(*) FILTER (WHERE not_before <= ?1), count(*) FILTER (WHERE not_before > ?1), min(not_before) FILTER (WHERE not_before <= ?1)
				FROM deliveries WHERE state = 'pending' AND rank = ?2`, millis(clock), rank).Scan(ready, &later, &oldest[rank])
			if err != nil {
				return err
			}
			q.Later += later
			if o := oldest[rank]; o.Valid && (q.Oldest.IsZero() || time.UnixMilli(o.Int64).Before(q.Oldest)) {
				q.Oldest = time.UnixMilli(o.Int64).UTC()
			}
		}
		return tx.QueryRowContext(ctx, "SELECT count(*) FILTER (WHERE seen = 0), count(*) FILTER (WHERE at > ?) FROM unknowns",
			unix(clock.Add(-unknownsShown))).Scan(&q.Unseen, &q.Unknown)
	})
	return q, err
}

// Pending returns how many deliveries are still to be sent.
func (s *Store) Pending(ctx context.Context) (int, error) {
	return s.count(ctx, "SELECT count(*) FROM deliveries WHERE state = 'pending'")
}

func (s *Store) count(ctx context.Context, query string, args ...any) (n int, err error) {
	err = s.read(ctx, "count", func(tx *sql.Tx) error { return tx.QueryRowContext(ctx, query, args...).Scan(&n) })
	return n, err
}

// Unknowns returns one page of the deliveries of unknown outcome that nobody
// has looked at, the latest first, and how many there are.
func (s *Store) Unknowns(ctx context.Context, page digest.Page) (all []digest.Unknown, total int, err error) {
	err = s.read(ctx, "list deliveries of unknown outcome", func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM unknowns WHERE seen = 0").Scan(&total); err != nil {
			return err
		}
		rows, err := tx.QueryContext(ctx, `
			SELECT d.id, d.chat, coalesce(c.settings ->> '$.title', ''), d.slot, u.at, d.why
			FROM unknowns u JOIN deliveries d ON d.id = u.delivery LEFT JOIN chats c ON c.chat = d.chat
			WHERE u.seen = 0 ORDER BY u.delivery DESC LIMIT ? OFFSET ?`, page.Limit, page.Offset)
		all, err = scanAll(rows, err, "read them", func(u *digest.Unknown) []any {
			return []any{&u.Delivery, &u.Chat, &u.Title, &u.Slot, timeAt(&u.At), &u.Why}
		})
		return err
	})
	return all, total, err
}

// SeeUnknowns marks the deliveries of unknown outcome up to one of them as
// looked at, and returns how many that were not.
func (s *Store) SeeUnknowns(ctx context.Context, upTo int64) (seen int, err error) {
	err = s.write(ctx, "mark deliveries as seen", func(tx *sql.Tx) error {
		seen, err = affected(tx.ExecContext(ctx, "UPDATE unknowns SET seen = 1 WHERE seen = 0 AND delivery <= ?", upTo))
		return err
	})
	return seen, err
}
