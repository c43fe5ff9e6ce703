package storage

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// connector opens connections that take SQL as it is written for SQLite. They
// stand between database/sql and pgx: what uses a *sql.DB or a *sql.Tx does not
// know which engine it speaks to.
type connector struct {
	driver.Connector // pgx's
	dialect          *postgresDialect
	fence            *fence
	writes           bool
}

// newConnector returns a connector of those who write in turns, which the fence
// lets them do; of all others if it is nil.
func newConnector(config *pgx.ConnConfig, dialect *postgresDialect, f *fence) driver.Connector {
	return connector{stdlib.GetConnector(*config), dialect, f, config.RuntimeParams["default_transaction_read_only"] != "on"}
}

// Connect implements driver.Connector.
func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	opened, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	conn, ok := opened.(*stdlib.Conn)
	if !ok {
		return nil, errors.Join(fmt.Errorf("a connection as %T", opened), opened.Close())
	}
	if c.writes {
		if _, err := conn.ExecContext(ctx, flushes, nil); err != nil {
			return nil, errors.Join(err, opened.Close())
		}
	}
	return &postgresConn{Conn: conn, dialect: c.dialect, fence: c.fence}, nil
}

// flushes has a commit be on the disk when it returns, as on SQLite, also where
// the server is set not to wait for that: a message leaves once it is recorded
// that it does.
const flushes = "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"

// postgresConn is a connection to PostgreSQL.
type postgresConn struct {
	*stdlib.Conn
	dialect *postgresDialect
	fence   *fence     // nil of who does not write in turns
	waiting *pgx.Batch // in a transaction, see put
}

// BeginTx implements driver.ConnBeginTx. Who may write waits for all others who
// do, in any process, and then sees what they wrote: so what a transaction reads
// stays true until it writes, as on SQLite.
func (c *postgresConn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	tx, err := c.Conn.BeginTx(ctx, opts)
	if err != nil {
		return nil, err
	}
	if c.fence != nil {
		if err := c.fence.mayWrite(ctx, c.Conn.Conn()); err != nil {
			return nil, errors.Join(err, tx.Rollback())
		}
	}
	c.waiting = &pgx.Batch{}
	return &postgresTx{tx, c, ctx}, nil
}

// CheckNamedValue implements driver.NamedValueChecker: it has values be what
// SQLite would store.
func (c *postgresConn) CheckNamedValue(arg *driver.NamedValue) (err error) {
	arg.Value, err = stored(arg.Value)
	return err
}

// QueryContext implements driver.QueryerContext.
func (c *postgresConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	if err := c.send(ctx); err != nil {
		return nil, err
	}
	said := c.dialect.say(query, args)
	return c.Conn.QueryContext(ctx, said.query, said.pick(args))
}

// ExecContext implements driver.ExecerContext. The result of an INSERT knows the
// last id that it gave, as SQLite's does.
func (c *postgresConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	said := c.dialect.say(query, args)
	if c.wait(ctx, said, said.pick(args)) {
		return inserted{}, nil
	}
	if err := c.send(ctx); err != nil {
		return nil, err
	}
	if !said.numbered {
		result, err := c.Conn.ExecContext(ctx, said.query, said.pick(args))
		if err != nil {
			return nil, err
		}
		count, err := result.RowsAffected()
		return inserted{count: count}, err
	}
	rows, err := c.Conn.QueryContext(ctx, said.query, said.pick(args))
	if err != nil {
		return nil, err
	}
	var done inserted
	for id := make([]driver.Value, 1); ; done.count++ {
		if err = rows.Next(id); err != nil {
			break
		}
		done.last, _ = id[0].(int64)
	}
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return done, errors.Join(err, rows.Close())
}

// inserted is the result of a statement, with the last id that it gave if any.
type inserted struct{ last, count int64 }

// LastInsertId implements driver.Result.
func (r inserted) LastInsertId() (int64, error) { return r.last, nil }

// RowsAffected implements driver.Result.
func (r inserted) RowsAffected() (int64, error) { return r.count, nil }

// PrepareContext implements driver.ConnPrepareContext. How a statement is said
// depends on its arguments; pgx prepares and keeps each by itself.
func (c *postgresConn) PrepareContext(_ context.Context, query string) (driver.Stmt, error) {
	return &postgresStmt{c, query}, nil
}

// Prepare implements driver.Conn.
func (c *postgresConn) Prepare(query string) (driver.Stmt, error) {
	return &postgresStmt{c, query}, nil
}

// postgresStmt is a statement to be said when its arguments are known.
type postgresStmt struct {
	conn  *postgresConn
	query string
}

// Close implements driver.Stmt.
func (s *postgresStmt) Close() error { return nil }

// NumInput implements driver.Stmt: it is not known before.
func (s *postgresStmt) NumInput() int { return -1 }

// ExecContext implements driver.StmtExecContext.
func (s *postgresStmt) ExecContext(ctx context.Context, args []driver.NamedValue) (driver.Result, error) {
	return s.conn.ExecContext(ctx, s.query, args)
}

// QueryContext implements driver.StmtQueryContext.
func (s *postgresStmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	return s.conn.QueryContext(ctx, s.query, args)
}

// Exec implements driver.Stmt; database/sql calls ExecContext instead.
func (s *postgresStmt) Exec([]driver.Value) (driver.Result, error) { return nil, driver.ErrSkip }

// Query implements driver.Stmt; database/sql calls QueryContext instead.
func (s *postgresStmt) Query([]driver.Value) (driver.Rows, error) { return nil, driver.ErrSkip }
