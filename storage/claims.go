package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"minber/digest"
)

// What copies take on of the intake and the reading. A claim is a row that goes
// with the copy; where one process serves alone, all is its own.

// visitedElsewhere is how long a source is left alone that another copy visits.
const visitedElsewhere = 30 * time.Second

// ClaimVisit implements digest.Claims. It takes a turn to write, so that it knows
// of each visit which has ended.
func (s *Store) ClaimVisit(ctx context.Context, source string, now time.Time) (mine bool, next time.Time, err error) {
	copy := s.fence.copy.Load()
	if copy == 0 {
		return true, next, nil
	}
	err = s.write(ctx, "claim a visit of "+source, func(tx *sql.Tx) error {
		err := tx.QueryRowContext(ctx, "SELECT next_visit FROM sources WHERE id = ?", source).Scan(timeAt(&next))
		if err != nil && !errors.Is(err, sql.ErrNoRows) || next.After(now) {
			return err
		}
		next = now.Add(visitedElsewhere)
		mine, err = changed(tx.ExecContext(ctx, `
			INSERT INTO visit_claims (source, copy) VALUES (?, ?)
			ON CONFLICT (source) DO UPDATE SET copy = excluded.copy WHERE visit_claims.copy = excluded.copy`, source, copy))
		return err
	})
	return mine, next, err
}

// EndVisit implements digest.Claims.
func (s *Store) EndVisit(ctx context.Context, source string) error {
	copy := s.fence.copy.Load()
	if copy == 0 {
		return nil
	}
	_, err := s.beside.ExecContext(ctx, "DELETE FROM visit_claims WHERE source = ? AND copy = ?", source, copy)
	if err != nil {
		return fmt.Errorf("end the visit of %s: %w", source, explain(err))
	}
	return nil
}

// claimReadings claims articles to be read, until the copy has as many as it may.
// An article that another one is just saving is passed over.
func (s *Store) claimReadings(ctx context.Context, copy int64, now time.Time, rules, most int) error {
	_, err := s.beside.ExecContext(ctx, `
		INSERT INTO reading_claims (article, copy)
		SELECT id, ?1 FROM (
			SELECT id FROM articles a WHERE rules < ?2 AND next_try <= ?3 AND NOT EXISTS (SELECT 1 FROM reading_claims r WHERE r.article = a.id)
			ORDER BY rules, coalesce(published, added), id
			LIMIT greatest(0, ?4 - (SELECT count(*) FROM reading_claims WHERE copy = ?1)) FOR UPDATE SKIP LOCKED) free
		ON CONFLICT DO NOTHING`, copy, rules, now.Unix(), most)
	if err != nil {
		return fmt.Errorf("claim articles to be read: %w", explain(err))
	}
	return nil
}

// endReading gives the claim of an article up.
func (s *Store) endReading(ctx context.Context, tx *sql.Tx, article int64) error {
	if s.fence.copy.Load() == 0 {
		return nil
	}
	return put(ctx, tx, "DELETE FROM reading_claims WHERE article = ?", article)
}

const (
	// askedElsewhere is how long to wait for a host that another copy is asking.
	askedElsewhere = 300 * time.Millisecond
	// turnsKept is how long it is remembered when hosts were left, in milliseconds.
	turnsKept = 24 * 60 * 60 * 1000
)

// TakeTurn takes the turn to ask a host, of all that serve from this database. It
// returns how long to wait before it is tried again, 0 if the turn was taken.
func (s *Store) TakeTurn(ctx context.Context, host string) (wait time.Duration, err error) {
	copy := s.fence.copy.Load()
	if copy == 0 {
		return 0, nil
	}
	taken, err := changed(s.beside.ExecContext(ctx, `
		INSERT INTO host_turns (host, copy, free) VALUES (?, ?, 0) ON CONFLICT (host) DO UPDATE SET copy = excluded.copy
		WHERE host_turns.copy = excluded.copy OR host_turns.copy IS NULL AND host_turns.free <= `+serversClock, host, copy))
	if err != nil || taken {
		return 0, takenTurn(host, err)
	}
	var millis int64
	err = s.beside.QueryRowContext(ctx, "SELECT CASE WHEN copy IS NULL THEN free - "+serversClock+" ELSE ? END FROM host_turns WHERE host = ?",
		askedElsewhere.Milliseconds(), host).Scan(&millis)
	if errors.Is(err, sql.ErrNoRows) { // just forgotten
		err = nil
	}
	return max(time.Duration(millis)*time.Millisecond, time.Millisecond), takenTurn(host, err)
}

func takenTurn(host string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("take the turn at host %s: %w", host, explain(err))
}

// EndTurn gives the turn at a host back, which is left alone for a while.
func (s *Store) EndTurn(ctx context.Context, host string, rest time.Duration) error {
	copy := s.fence.copy.Load()
	if copy == 0 {
		return nil
	}
	_, err := s.beside.ExecContext(ctx, "UPDATE host_turns SET copy = NULL, free = "+serversClock+" + ? WHERE host = ? AND copy = ?",
		rest.Milliseconds(), host, copy)
	if err != nil {
		return fmt.Errorf("end the turn at host %s: %w", host, explain(err))
	}
	return nil
}

// forgetTurns forgets the turns at hosts that were left long ago.
func (s *Store) forgetTurns(ctx context.Context, tx *sql.Tx) error {
	if s.fence.copy.Load() == 0 {
		return nil
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM host_turns WHERE copy IS NULL AND free < "+serversClock+" - ?", turnsKept)
	return err
}

var _ digest.Claims = (*Store)(nil)
