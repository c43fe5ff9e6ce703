package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// ErrServed says that a Minber works with a database that nobody may work with
// just now.
var ErrServed = errors.New("a Minber works with it: stop it first (one that was killed is forgotten after ten seconds)")

// open takes both ends, and looks whether one can be copied into the other.
func (c *copier) open(ctx context.Context, to string) error {
	if err := c.openSource(ctx); err != nil {
		return fmt.Errorf("copy from %s: %w", c.source, explain(err))
	}
	if err := c.openTarget(ctx, to); err != nil {
		return fmt.Errorf("copy to %s: %w", c.target, explain(err))
	}
	return nil
}

func (c *copier) openSource(ctx context.Context) error {
	db, err := c.source.bulk(false)
	if err != nil {
		return err
	}
	c.closing = append(c.closing, db.Close)
	if c.identity, err = c.source.identify(ctx, db); err != nil {
		return err
	}
	if err := c.take(ctx, c.source); err != nil {
		return err
	}
	// Who only adds articles does not own the database: so it is read as of now.
	if c.snapshot, err = db.BeginTx(context.WithoutCancel(ctx), &sql.TxOptions{ReadOnly: true}); err != nil {
		return err
	}
	c.closing = append(c.closing, func() error {
		_ = c.snapshot.Rollback() // it has only read
		return nil
	})
	switch version, begun, err := c.state(ctx, c.source, c.snapshot); {
	case err != nil:
		return err
	case version == 0:
		return errors.New("it is no database of Minber's")
	case begun:
		return errHalfCopied
	default:
		return rightVersion(version)
	}
}

// lingers is how long a server may take to notice that a program has ended.
const lingers = 2 * time.Second

// take makes sure that nobody serves a database, until the copy ends.
func (c *copier) take(ctx context.Context, end engine) error {
	alone, busy := context.WithCancel(ctx)
	defer busy()
	release, err := end.own(alone, func() { time.AfterFunc(lingers, busy) })
	if err != nil {
		if alone.Err() != nil && ctx.Err() == nil {
			return ErrServed
		}
		return err
	}
	c.closing = append(c.closing, release)
	return nil
}

func (c *copier) openTarget(ctx context.Context, to string) error {
	db, err := c.target.bulk(true)
	if err != nil {
		return err
	}
	c.closing = append(c.closing, db.Close)
	identity, err := c.target.identify(ctx, db)
	if err != nil {
		return err
	}
	if identity == c.identity {
		return errors.New("it is the same database")
	}
	if err := c.take(ctx, c.target); err != nil {
		return err
	}
	version, begun, err := c.state(ctx, c.target, db)
	switch {
	case err != nil:
		return err
	case begun && rightVersion(version) != nil:
		return errors.New("the copy was begun by a program of another version: finish it with that one, or begin anew with an empty database")
	case version == 0:
		store, err := Open(ctx, to, Options{}) // makes the tables
		if err != nil {
			return err
		}
		if err := store.Close(); err != nil {
			return err
		}
	default:
		if err := rightVersion(version); err != nil {
			return err
		}
	}
	if c.conn, err = db.Conn(ctx); err != nil {
		return err
	}
	c.closing = append(c.closing, c.conn.Close)
	return c.matchTables(ctx)
}

// serversTable is of those who serve from a database of PostgreSQL: each shows
// itself there every few seconds, and is gone if it was not seen for so many
// milliseconds of the server's clock. A file has an owner instead.
const (
	serversTable = "copies"
	serversGone  = 10_000
)

// state returns the version of a database's schema, 0 if it has none, and whether
// it is a copy that is not finished. One that is served is refused.
func (c *copier) state(ctx context.Context, end copyEnd, q queryer) (version int64, begun bool, err error) {
	tables, err := end.shapes(ctx, q)
	if err != nil || !hasTable(tables, "goose_db_version") {
		return 0, false, err
	}
	if _, server := end.(postgres); server && hasTable(tables, serversTable) {
		var served bool
		err := q.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM "+serversTable+" WHERE seen > extract(epoch FROM clock_timestamp()) * 1000 - ?)", serversGone).Scan(&served)
		if err != nil {
			return 0, false, err
		}
		if served {
			return 0, false, ErrServed
		}
	}
	err = q.QueryRowContext(ctx, "SELECT coalesce(max(version_id), 0) FROM goose_db_version WHERE is_applied").Scan(&version)
	return version, hasTable(tables, copyingTable), err
}

// rightVersion makes sure that a schema has this program's version.
func rightVersion(version int64) error {
	newest, err := newestSchema()
	switch {
	case err != nil:
		return err
	case version > newest:
		return fmt.Errorf("its schema has version %d, newer than this program's %d: use the newer program", version, newest)
	case version < newest:
		return fmt.Errorf("its schema has version %d, older than this program's %d: bring it up to date first, with `minber check` and its address as DATABASE_URL", version, newest)
	}
	return nil
}

// matchTables makes sure that both ends have the same tables.
func (c *copier) matchTables(ctx context.Context) error {
	from, err := c.source.shapes(ctx, c.snapshot)
	if err != nil {
		return err
	}
	to, err := c.target.shapes(ctx, c.conn)
	if err != nil {
		return err
	}
	from, to = ofTheArchive(from), ofTheArchive(to)
	for i, of := range from {
		if i >= len(to) || !of.same(to[i]) {
			return fmt.Errorf("its table %s is not as that of %s", of.name, c.source)
		}
	}
	c.tables = from
	return nil
}
