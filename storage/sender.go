package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"minber/digest"
)

const (
	// askEvery is how often a copy asks whether it may send; so long, at most,
	// nobody sends after the sender was killed.
	askEvery = 200 * time.Millisecond
	// evictEvery is how often it looks whether the lock is held by a copy that was
	// removed, once in so many askings.
	evictEvery = 10
	// graceOf is for how long a former sender that still lives may record what it
	// has under way before another one begins.
	graceOf = 3 * time.Second
	// listenFor is for how long the lock's connection is waited upon before it is
	// tried.
	listenFor = 2 * time.Second
)

// errLockLost is why work ended that the sender alone may do.
var errLockLost = errors.New("the connection that holds the sender's lock was lost")

// Send has work done while this copy is the one that sends, of all that serve: it
// waits for its turn, for which told is called once if it has to, and then calls
// work with a context that holds for this term and ends when the lock is lost.
// When work ends for that reason, it waits for its next turn. It returns what
// work returns, and nil when ctx ends.
//
// The turn is a lock of the server on a connection of its own, so that it ends
// with the process; what is written in a turn is bound to its term, see during.
// A lock that is held by a process which does not go on, and has been removed for
// that, is taken from it.
func (c *Member) Send(ctx context.Context, told func(), work func(ctx context.Context) error) error {
	for {
		err := c.sendOnce(ctx, told, work)
		var broken *lineError
		switch {
		case ctx.Err() != nil && (err == nil || errors.As(err, &broken) || errors.Is(err, context.Canceled)):
			return nil
		case errors.Is(err, errLockLost):
			c.log.WarnContext(ctx, "this copy sends no more", "copy", c.id, "why", err)
		case errors.As(err, &broken):
			c.log.WarnContext(ctx, "could not ask for the turn to send", "copy", c.id, "err", err)
		default:
			return err
		}
		told = func() {} // once is enough
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(askEvery):
		}
	}
}

// lineError is a failure of the exchange about who sends, which may be tried
// again.
type lineError struct{ cause error }

func (e *lineError) Error() string { return explain(e.cause).Error() }
func (e *lineError) Unwrap() error { return e.cause }

// sendOnce waits for one turn and has the work done in it.
func (c *Member) sendOnce(ctx context.Context, told func(), work func(context.Context) error) error {
	conn, err := c.server.dial(ctx)
	if err != nil {
		return &lineError{err}
	}
	defer hangUp(ctx, conn) // which ends the turn
	if err := c.waitForTurn(ctx, conn, told); err != nil {
		return err
	}
	term, err := c.beginTerm(ctx)
	if err != nil {
		return err
	}
	select {
	case c.hurry <- struct{}{}:
	default:
	}
	c.log.InfoContext(ctx, "this copy sends", "copy", c.id, "term", term)
	turn, end := context.WithCancelCause(during(ctx, term))
	defer end(nil)
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		end(watch(turn, conn))
	}()
	err = work(turn)
	lost := errors.Is(context.Cause(turn), errLockLost)
	end(nil)
	<-watched
	if ended := c.endTerm(ctx, term); ended != nil {
		c.log.WarnContext(ctx, "the end of a term is not recorded", "term", term, "err", ended)
	}
	if lost && (err == nil || errors.Is(err, context.Canceled)) {
		return context.Cause(turn)
	}
	return err
}

// waitForTurn waits until a connection holds the sender's lock, and no former
// sender that lives has anything under way.
func (c *Member) waitForTurn(ctx context.Context, conn *pgx.Conn, told func()) error {
	ask := func(query string, args ...any) (yes bool, err error) {
		limited, cancel := context.WithTimeout(ctx, lineTimeout)
		defer cancel()
		if err = conn.QueryRow(limited, query, args...).Scan(&yes); err != nil {
			err = &lineError{err}
		}
		return yes, err
	}
	// Who waits is known, so that the lock can be taken from whoever is not.
	known, err := ask("WITH me AS (UPDATE copies SET waits = pg_backend_pid() WHERE id = $1 RETURNING 1) SELECT EXISTS (SELECT 1 FROM me)", c.id)
	if err == nil && !known {
		err = fmt.Errorf("%w: copy %d was taken for dead", digest.ErrOutlived, c.id)
	}
	if err != nil {
		return err
	}
	tick := time.NewTicker(askEvery)
	defer tick.Stop()
	var locked time.Time
	for asked := 0; ; asked++ {
		if locked.IsZero() {
			mine, err := ask(lockBy("pg_try_advisory_lock", toSend))
			if err == nil && !mine && asked%evictEvery == 0 {
				_, err = ask(evict, toSend)
			}
			switch {
			case err != nil:
				return err
			case mine:
				locked = time.Now()
			case asked == 0:
				told()
			}
		}
		if !locked.IsZero() {
			finishing, err := ask(formerLives, c.id)
			if err != nil {
				return err
			}
			if !finishing || time.Since(locked) > graceOf {
				return nil
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

const (
	// evict ends the connection that holds the sender's lock if that is of no copy
	// which is among those who serve: its process was stopped, or can't be reached,
	// and its machine answers for it.
	evict = `SELECT coalesce(bool_or(pg_terminate_backend(l.pid)), false) FROM pg_locks l
		WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
			AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
			AND l.classid::bigint = $1 AND l.objid::bigint = hashtext(current_schema())::bigint & 4294967295
			AND NOT EXISTS (SELECT 1 FROM copies WHERE waits = l.pid)`
	// formerLives says whether the latest term is of another copy that has not
	// ended it, and is there: it has lost its lock alone.
	formerLives = `SELECT EXISTS (SELECT 1 FROM sender_terms t JOIN copies c ON c.id = t.copy JOIN pg_stat_activity a ON a.pid = c.line
		WHERE t.id = (SELECT max(id) FROM sender_terms) AND t.ended IS NULL AND t.copy <> $1)`
)

// beginTerm makes this copy the one that sends: what a former one had under way
// can't be recorded any more.
func (c *Member) beginTerm(ctx context.Context) (term int64, err error) {
	err = c.store.write(ctx, "begin a term of sending", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM sender_terms WHERE id < (SELECT max(id) FROM sender_terms) - ?", termsKept); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, handOver, c.id); err != nil {
			return err
		}
		return tx.QueryRowContext(ctx, "INSERT INTO sender_terms (copy, began) VALUES (?, "+serversClock+") RETURNING id", c.id).Scan(&term)
	})
	return term, err
}

// termsKept is how many terms are remembered for who looks into what happened.
const termsKept = 1000

// endTerm notes that nothing of a term is under way any more.
func (c *Member) endTerm(ctx context.Context, term int64) error {
	limited, cancel := context.WithTimeout(context.WithoutCancel(ctx), lineTimeout)
	defer cancel()
	return c.store.write(during(limited, term), "end a term of sending", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(limited, "UPDATE sender_terms SET ended = "+serversClock+" WHERE id = ?", term)
		return err
	})
}

// watch waits until the connection that holds the lock is lost, and returns nil
// when ctx ends before.
func watch(ctx context.Context, conn *pgx.Conn) error {
	for {
		listening, done := context.WithTimeout(ctx, listenFor)
		_, err := conn.WaitForNotification(listening) // none comes, but its end is noticed at once
		done()
		if ctx.Err() != nil {
			return nil //nolint:nilerr // it was told to stop
		}
		if err != nil && !errors.Is(err, context.DeadlineExceeded) {
			return fmt.Errorf("%w: %w", errLockLost, err)
		}
		trying, done := context.WithTimeout(ctx, lineTimeout)
		err = conn.Ping(trying)
		done()
		if ctx.Err() != nil {
			return nil //nolint:nilerr // likewise
		}
		if err != nil {
			return fmt.Errorf("%w: %w", errLockLost, err)
		}
	}
}
