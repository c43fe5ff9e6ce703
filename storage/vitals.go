package storage

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"time"

	"minber/digest"
)

// probeEvery is how often it is tried whether the database can be written,
// however often that is asked.
const probeEvery = 5 * time.Second

// Ready makes sure that the database answers and can be written.
func (s *Store) Ready(ctx context.Context) error {
	if err := s.Check(ctx); err != nil {
		return err
	}
	if !s.probed.due(time.Now(), probeEvery) {
		return nil
	}
	err := s.write(ctx, "try to write", func(tx *sql.Tx) error {
		return setState(ctx, tx, triedToWrite, strconv.FormatInt(time.Now().UnixMilli(), 10))
	})
	if err != nil {
		s.probed.reset()
	}
	return err
}

// SourceTimes returns when sources were and will be visited, by id.
func (s *Store) SourceTimes(ctx context.Context) (map[string]digest.SourceTimes, error) {
	type row struct {
		id string
		digest.SourceTimes
	}
	rows, err := s.reader.QueryContext(ctx, "SELECT id, coalesce(last_success, 0), next_visit, failures FROM sources")
	all, err := scanAll(rows, err, "when sources are visited", func(r *row) []any {
		return []any{&r.id, timeAt(&r.LastSuccess), timeAt(&r.Next), &r.Failures}
	})
	times := make(map[string]digest.SourceTimes, len(all))
	for _, r := range all {
		times[r.id] = r.SourceTimes
	}
	return times, err
}

// Day returns what there was since a moment: since of the clock of schedules,
// clock of the real one, by which deliveries go.
func (s *Store) Day(ctx context.Context, since, clock time.Time) (f digest.DayFigures, err error) {
	err = s.read(ctx, "look at the day", func(tx *sql.Tx) error {
		for _, q := range []struct {
			query string
			arg   any
			into  []any
		}{
			{"SELECT count(*), count(*) FILTER (WHERE relevant = 1) FROM articles WHERE known_at >= ?", unix(since), []any{&f.Articles, &f.Relevant}},
			{"SELECT count(*) FROM articles WHERE rules < ?", 0, []any{&f.Unread}},
			{
				"SELECT count(*) FILTER (WHERE state = 'sent'), count(*) FILTER (WHERE state IN ('gone', 'refused')) FROM deliveries WHERE state NOT IN ('pending', 'sending') AND not_before >= ?",
				millis(clock),
				[]any{&f.Sent, &f.Lost},
			},
			{"SELECT count(*), count(*) FILTER (WHERE failed <> '') FROM updates WHERE handled IS NOT NULL AND handled >= ?", unix(since), []any{&f.Requests, &f.Failed}},
			{"SELECT count(*) FROM updates WHERE handled IS NULL AND id > ?", 0, []any{&f.Waiting}},
			{"SELECT count(*), count(*) FILTER (WHERE since >= ?) FROM chats WHERE subscribed = 1 AND gone = 0", unix(since), []any{&f.Audience, &f.Joined}},
		} {
			if err := tx.QueryRowContext(ctx, q.query, q.arg).Scan(q.into...); err != nil {
				return fmt.Errorf("%s: %w", q.query, err)
			}
		}
		return nil
	})
	return f, err
}

// OldestWaiting returns since when the oldest update waits to be handled; zero if
// none does.
func (s *Store) OldestWaiting(ctx context.Context) (at time.Time, err error) {
	var oldest sql.NullInt64
	err = s.reader.QueryRowContext(ctx, "SELECT min(at) FROM updates WHERE handled IS NULL AND at > 0").Scan(&oldest)
	if err != nil {
		return at, fmt.Errorf("look for the oldest update: %w", explain(err))
	}
	if oldest.Valid {
		at = time.Unix(oldest.Int64, 0).UTC()
	}
	return at, nil
}

// Space returns how much the archive takes, what is not yet merged into its file
// included, and how much is left on its disk.
func (s *Store) Space(ctx context.Context) (digest.Space, error) {
	return s.engine.space(ctx, s.reader)
}
