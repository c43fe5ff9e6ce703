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

const (
	broadcastRow = `b.id, b.draft, b.by, b.message, b.texts, b.owned, b.state, b.at, b.over, b."all", b.made, b.tally`
	// What is open is counted, which takes a while where many wait for the end
	// of their quiet hours.
	broadcastColumns = broadcastRow + `,
		iif(b.over > 0, 0, (SELECT count(*) FROM deliveries WHERE rank = 1 AND slot = 'say:' || b.id AND state IN ('pending', 'held', 'sending')))`
)

func intoBroadcastRow(b *digest.Broadcast) []any {
	return []any{
		&b.ID, &b.Draft, &b.By, &b.Message, jsonAt(&b.Texts), &b.Owned, &b.State, timeAt(&b.At), timeAt(&b.Over), &b.All, &b.Made, jsonAt(&b.Tally),
	}
}

func intoBroadcast(b *digest.Broadcast) []any { return append(intoBroadcastRow(b), &b.Open) }

// Audience returns how many chats a broadcast would go to at a moment.
func (s *Store) Audience(ctx context.Context, at time.Time) ([]digest.Share, error) {
	type group struct {
		digest.Share
		one digest.Subscriber // what matters of those that are alike
	}
	rows, err := s.reader.QueryContext(ctx, `
		SELECT kind, lang, kind = 'channel' AND coalesce(settings ->> '$.owner', 0) <> 0 AS owned, zone, paused,
			coalesce(settings ->> '$.quiet', '{}') AS quiet, count(*)
		FROM chats WHERE subscribed = 1 AND gone = 0 GROUP BY kind, lang, owned, zone, paused, quiet ORDER BY kind, lang, owned`)
	groups, err := scanAll(rows, err, "count the audience", func(g *group) []any {
		return []any{&g.Kind, &g.Lang, &g.Owned, &g.one.Schedule.Zone, &g.one.Paused, jsonAt(&g.one.Settings.Quiet), &g.Count}
	})
	if err != nil {
		return nil, err
	}
	var shares []digest.Share
	for _, g := range groups {
		wait, listens := digest.Listening(g.one, at)
		if !listens {
			continue
		}
		if wait > 0 {
			g.Quiet = g.Count
		}
		last := len(shares) - 1
		if last < 0 || shares[last].Kind != g.Kind || shares[last].Lang != g.Lang || shares[last].Owned != g.Owned {
			shares = append(shares, g.Share)
			continue
		}
		shares[last].Count += g.Count
		shares[last].Quiet += g.Quiet
	}
	return shares, nil
}

// StartBroadcast begins a broadcast, unless its draft has been sent already, and
// returns the one that was begun. Of b the id, the state and the counts but All
// don't matter.
func (s *Store) StartBroadcast(ctx context.Context, b digest.Broadcast) (begun digest.Broadcast, err error) {
	texts, err := json.Marshal(b.Texts)
	if err != nil {
		return begun, fmt.Errorf("begin a broadcast: %w", err)
	}
	err = s.write(ctx, "begin a broadcast", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			INSERT INTO broadcasts (draft, by, message, texts, owned, at, "all", last)
			VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(rowid), 0) FROM chats)) ON CONFLICT (draft) DO NOTHING`,
			b.Draft, b.By, b.Message, string(texts), b.Owned, unix(b.At), b.All)
		if err != nil {
			return err
		}
		return tx.QueryRowContext(ctx, "SELECT "+broadcastColumns+" FROM broadcasts b WHERE b.draft = ?", b.Draft).Scan(intoBroadcast(&begun)...)
	})
	return begun, err
}

// Broadcast returns a broadcast, digest.ErrNotFound if there is none.
func (s *Store) Broadcast(ctx context.Context, id int64) (b digest.Broadcast, err error) {
	err = s.read(ctx, fmt.Sprintf("broadcast %d", id), func(tx *sql.Tx) error {
		b, err = broadcast(ctx, tx, id)
		return err
	})
	return b, err
}

func broadcast(ctx context.Context, q queryer, id int64) (b digest.Broadcast, err error) {
	err = q.QueryRowContext(ctx, "SELECT "+broadcastColumns+" FROM broadcasts b WHERE b.id = ?", id).Scan(intoBroadcast(&b)...)
	return b, err
}

// Broadcasts returns one page of the broadcasts, the latest first, and how many
// there are.
func (s *Store) Broadcasts(ctx context.Context, page digest.Page) (all []digest.Broadcast, total int, err error) {
	err = s.read(ctx, "list broadcasts", func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM broadcasts").Scan(&total); err != nil {
			return err
		}
		rows, err := tx.QueryContext(ctx, "SELECT "+broadcastColumns+" FROM broadcasts b ORDER BY b.id DESC LIMIT ? OFFSET ?", page.Limit, page.Offset)
		all, err = scanAll(rows, err, "read them", intoBroadcast)
		return err
	})
	return all, total, err
}

// SteerBroadcast pauses, resumes or stops a broadcast and returns it. One that
// is over or stopped stays as it is; digest.ErrNotFound if there is none. What
// waits is held back or dropped at once, if it is not more than is done at a
// time.
func (s *Store) SteerBroadcast(ctx context.Context, id int64, to digest.BroadcastState) (b digest.Broadcast, err error) {
	err = s.write(ctx, fmt.Sprintf("steer broadcast %d", id), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "UPDATE broadcasts SET state = ? WHERE id = ? AND over = 0 AND state <> 'stopped'", to, id)
		if err != nil {
			return err
		}
		if b, err = broadcast(ctx, tx, id); err != nil {
			return err
		}
		if b.Over.IsZero() && b.State != digest.BroadcastGoing {
			if _, err := shiftSaid(ctx, tx, b, steerSize); err != nil {
				return err
			}
			b, err = broadcast(ctx, tx, id)
		}
		return err
	})
	return b, err
}

// steerSize is how many deliveries are held back or dropped at once.
const steerSize = 2_000

// Unfinished implements digest.BroadcastBook.
func (s *Store) Unfinished(ctx context.Context) ([]int64, error) {
	rows, err := s.reader.QueryContext(ctx, "SELECT id FROM broadcasts WHERE over = 0 ORDER BY id")
	return scanAll(rows, err, "list unfinished broadcasts", func(id *int64) []any { return []any{id} })
}

// Unshown implements digest.BroadcastBoard.
func (s *Store) Unshown(ctx context.Context) ([]digest.Broadcast, error) {
	rows, err := s.reader.QueryContext(ctx, "SELECT "+broadcastColumns+" FROM broadcasts b WHERE b.shown = 0 ORDER BY b.id")
	return scanAll(rows, err, "list broadcasts to be shown", intoBroadcast)
}

// Shown implements digest.BroadcastBoard.
func (s *Store) Shown(ctx context.Context, id int64) error {
	return s.write(ctx, fmt.Sprintf("broadcast %d is shown", id), func(tx *sql.Tx) error {
		err := one(tx.ExecContext(ctx, "UPDATE broadcasts SET shown = 1 WHERE id = ?", id))
		if errors.Is(err, digest.ErrNotFound) {
			return nil
		}
		return err
	})
}
