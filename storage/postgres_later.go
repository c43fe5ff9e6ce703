package storage

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"

	"github.com/jackc/pgx/v5"
)

// laterKey is the key of a context of statements that may wait.
type laterKey struct{}

// put writes what nobody looks at the outcome of. A server gets such statements
// together, in front of what is asked next or of the commit: each is a message
// there and back otherwise, which takes longer than what it says. A mistake in
// one shows there, and nothing of the transaction is kept. SQLite runs each at
// once.
func put(ctx context.Context, tx *sql.Tx, query string, args ...any) error {
	_, err := tx.ExecContext(context.WithValue(ctx, laterKey{}, true), query, args...)
	return err
}

// wait has a statement wait if it may. Outside a transaction nothing does.
func (c *postgresConn) wait(ctx context.Context, s *said, args []driver.NamedValue) bool {
	if c.waiting == nil || ctx.Value(laterKey{}) == nil {
		return false
	}
	values := make([]any, len(args))
	for i, arg := range args {
		values[i] = arg.Value
	}
	c.waiting.Queue(s.query, values...)
	return true
}

// send sends what waits.
func (c *postgresConn) send(ctx context.Context) error {
	if c.waiting == nil || c.waiting.Len() == 0 {
		return nil
	}
	batch := c.waiting
	c.waiting = &pgx.Batch{}
	return c.Conn.Conn().SendBatch(ctx, batch).Close()
}

// postgresTx is a transaction in which statements may wait.
type postgresTx struct {
	driver.Tx // pgx's
	conn      *postgresConn
	ctx       context.Context // of its beginning, as pgx's
}

// Commit implements driver.Tx.
func (t *postgresTx) Commit() error {
	if err := t.conn.send(t.ctx); err != nil {
		return errors.Join(err, t.Rollback())
	}
	t.conn.waiting = nil
	return t.Tx.Commit()
}

// Rollback implements driver.Tx.
func (t *postgresTx) Rollback() error {
	t.conn.waiting = nil
	return t.Tx.Rollback()
}
