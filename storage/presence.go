package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"

	"minber/digest"
)

const (
	// beatEvery is how often a copy shows that it lives.
	beatEvery = time.Second
	// hurriedBeats are shown within the first of them after a term has begun: who
	// sends next waits for its part of the rate.
	hurriedBeats = 5
	// outlivedAfter is for how long a copy may not have been seen before others
	// take it for dead, by the server's clock; and how long it works on by itself,
	// by one of its own that nobody sets, when it can't show itself.
	outlivedAfter = 10 * time.Second
	// lineTimeout is for one exchange with the server about who lives: a
	// connection that does not answer is opened anew.
	lineTimeout = 3 * time.Second
	// timely is an exchange that took so short that it tells what time it is.
	timely = time.Second
)

// serversClock is the time in milliseconds of the server's clock, the only one
// that all copies have.
const serversClock = "(extract(epoch FROM clock_timestamp()) * 1000)::bigint"

// Shared says whether several processes may serve from a database, see Join. Of
// one that is not, see Own.
func Shared(url string) bool { return onServer(url) }

// Member is this process among those that serve from one database of PostgreSQL.
// It shows itself there every second. One that was not seen for ten is
// removed by any other, and what it had taken on is free again; it itself finds
// that out when it next wants to write, whatever kept it, and can't: see fence.
type Member struct {
	store  *Store
	server postgres
	log    *slog.Logger
	id     int64
	line   *pgx.Conn                 // on which it shows itself; nil if it has to be opened
	seen   time.Time                 // when it showed itself last, with a monotonic reading
	hurry  chan struct{}             // has room for one: it is to be seen at once
	sends  atomic.Pointer[Portioned] // nil until somebody does
}

// Join makes this process one of those that serve from the Store's database,
// under a name for people who look at it. The caller runs Stay until it has ended
// all else that uses the Store, and then calls Leave.
func (s *Store) Join(ctx context.Context, name string, log *slog.Logger) (*Member, error) {
	server, ok := s.engine.(postgres)
	if !ok {
		return nil, errors.New("a file is served by one process: see Own")
	}
	c := &Member{store: s, server: server, log: log, seen: time.Now(), hurry: make(chan struct{}, 1)}
	err := s.write(ctx, "join those who serve", func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, "INSERT INTO copies (name, seen) VALUES (?, "+serversClock+") RETURNING id", name).Scan(&c.id)
	})
	if err != nil {
		return nil, err
	}
	s.fence.copy.Store(c.id)
	return c, nil
}

// ID is the number of the copy: one that joins later has a higher one.
func (c *Member) ID() int64 { return c.id }

// Stay shows that the copy lives, and removes those that were not seen for long,
// until ctx ends. It returns an error that wraps digest.ErrOutlived when the copy
// was removed, or could not show itself for so long that it may have been: it
// must stop all work at once.
func (c *Member) Stay(ctx context.Context) error {
	defer c.hangUp(ctx)
	for hurried := 0; ; {
		switch err := c.beat(ctx); {
		case ctx.Err() != nil:
			return nil
		case errors.Is(err, digest.ErrOutlived):
			return err
		case err != nil:
			c.hangUp(ctx)
			c.log.WarnContext(ctx, "could not show that this copy lives", "copy", c.id, "err", explain(err))
		}
		left := outlivedAfter - time.Since(c.seen)
		if left <= 0 {
			return fmt.Errorf("%w: it could not show itself for %s", digest.ErrOutlived, outlivedAfter)
		}
		every := beatEvery
		if hurried > 0 {
			every, hurried = beatEvery/hurriedBeats, hurried-1
		}
		pause := time.NewTimer(min(every, left))
		select {
		case <-ctx.Done():
			pause.Stop()
			return nil
		case <-c.hurry:
			hurried = hurriedBeats
		case <-pause.C:
		}
	}
}

// beat shows once that the copy lives.
func (c *Member) beat(ctx context.Context) error {
	until := c.seen.Add(outlivedAfter)
	limited, cancel := context.WithDeadline(ctx, earlier(until, time.Now().Add(lineTimeout)))
	defer cancel()
	if c.line == nil {
		line, err := c.server.dial(limited)
		if err != nil {
			return err
		}
		c.line = line
	}
	begun := time.Now()
	var wanted, all, part float64
	sends := c.sends.Load()
	if sends != nil {
		wanted, all = (*sends).Wanted()
	}
	var late int
	var now time.Time
	err := c.line.QueryRow(limited, showItself, c.id, outlivedAfter.Milliseconds(), wanted, all, holdsFor.Milliseconds()).Scan(&part, &late, millisAt(&now))
	if errors.Is(err, pgx.ErrNoRows) {
		return fmt.Errorf("%w: it was not seen for %s", digest.ErrOutlived, outlivedAfter)
	}
	if err != nil {
		return err
	}
	c.seen = begun
	if time.Since(begun) < timely {
		c.store.heard(ctx, now)
	}
	if sends != nil {
		(*sends).Allot(part)
	}
	if late > 0 {
		return c.removeLate(limited)
	}
	return nil
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// removeLate removes the copies that were not seen for long. It waits for its
// turn to write: whoever is in the middle of writing finishes that, or is cut off
// by the server, and does not write again.
func (c *Member) removeLate(ctx context.Context) error {
	type late struct {
		id   int64
		name string
	}
	var gone []late
	err := c.store.write(ctx, "remove copies that are gone", func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "DELETE FROM copies WHERE seen < "+serversClock+" - ? RETURNING id, name", outlivedAfter.Milliseconds())
		gone, err = scanAll(rows, err, "remove them", func(l *late) []any { return []any{&l.id, &l.name} })
		return err
	})
	for _, l := range gone {
		c.log.WarnContext(ctx, "a copy is gone: what it had taken on is free", "copy", l.id, "name", l.name)
	}
	return err
}

// Leave ends the copy's time among those who serve: nothing can be written any
// more by what it left running.
func (c *Member) Leave(ctx context.Context) error {
	limited, cancel := context.WithTimeout(ctx, lineTimeout)
	defer cancel()
	return c.store.write(limited, "leave those who serve", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(limited, "DELETE FROM copies WHERE id = ?", c.id)
		return err
	})
}

func (c *Member) hangUp(ctx context.Context) {
	if c.line != nil {
		hangUp(ctx, c.line)
		c.line = nil
	}
}

// hangUp closes a connection, which may be broken: the server need not know.
func hangUp(ctx context.Context, conn *pgx.Conn) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	_ = conn.Close(ctx)
}

// dial opens a connection of which the server notices soon that nobody is at its
// other end any more, also when the machine vanished.
func (e postgres) dial(ctx context.Context) (*pgx.Conn, error) {
	config := e.config.Copy()
	config.ConnectTimeout = lineTimeout
	for name, value := range map[string]string{
		"tcp_keepalives_idle": "4", "tcp_keepalives_interval": "2", "tcp_keepalives_count": "3", // seconds, seconds, times
		"tcp_user_timeout": "10000", // milliseconds
	} {
		config.RuntimeParams[name] = value
	}
	return pgx.ConnectConfig(ctx, config)
}
