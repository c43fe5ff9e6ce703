package storage

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
)

// An archive is moved between engines table by table: rows are read in the order
// of their keys, from one snapshot of a database that nobody serves, and written
// in bulk into one whose indexes and foreign keys are made afterwards. How far it
// is stands in the target (see copy_progress.go), which no program opens until
// the copy is finished. Both sides are then compared by sums over their rows that
// do not depend on the engine (see copy_rows.go).

// CopyOptions are what CopyArchive is told; each function may be nil.
type CopyOptions struct {
	Copied   func(done, all int64) // rows of the source that the target has
	Compared func(done, all int64) // rows of the target that were read again
	Again    func(table string)    // it has changed in the source since it was copied
	Finished func(done, all int64) // indexes and rules of its tables that were made
	// Rows is how many are written in one transaction, which is what is lost when a
	// copy is broken off; 50,000 if it is 0.
	Rows int
}

// CopyReport is what a copy came to.
type CopyReport struct{ Tables []TableCopy }

// TableCopy is a table on both sides.
type TableCopy struct {
	Name     string
	From, To TableSum
	// Altered are rows whose texts PostgreSQL can't hold as they are; the keys of
	// the first of them.
	Altered int64
	Keys    []string
}

// Equal says that both sides have the same rows.
func (t TableCopy) Equal() bool { return t.From == t.To }

// Equal says that both sides have the same rows in every table.
func (r CopyReport) Equal() bool {
	return !slices.ContainsFunc(r.Tables, func(t TableCopy) bool { return !t.Equal() })
}

// copyEnd is an engine as one end of a copy.
type copyEnd interface {
	engine
	// identify names a database so that it has one name only.
	identify(ctx context.Context, q queryer) (string, error)
	// bulk opens it without the rules that a Store keeps; to read it as of the
	// first look at it, or to fill it.
	bulk(fill bool) (*sql.DB, error)
	// shapes lists its tables.
	shapes(ctx context.Context, q queryer) ([]shape, error)
	// stream asks for many rows.
	stream(ctx context.Context, q queryer, query string) (*sql.Rows, error)
	// numbers returns the last number that each table has given to a row, by
	// TABLE.COLUMN.
	numbers(ctx context.Context, q queryer) (map[string]int64, error)
}

// copyTarget is an engine that is filled.
type copyTarget interface {
	copyEnd
	// strip takes away what holds up bulk writing, and returns what it takes to
	// make it again, in that order.
	strip(ctx context.Context, q queryer) ([]again, error)
	// empty removes all rows of a table that was stripped.
	empty(ctx context.Context, q queryer, table string) error
	// put writes rows within a transaction of a connection.
	put(ctx context.Context, conn *sql.Conn, tx *sql.Tx, of shape, rows *batch) error
	// setNumbers has tables go on numbering behind these, and behind all they have.
	setNumbers(ctx context.Context, q queryer, numbers map[string]int64) error
	// settle leaves a database that was filled as one that has long been in use.
	settle(ctx context.Context, conn *sql.Conn, tables []shape) error
}

// CopyArchive moves an archive into an empty database, or goes on with that after it was
// broken off: what the target has of it is not copied again, unless it has changed
// in the source meanwhile. The report says whether both sides are equal at the
// end; what differs is copied again by the next one. Neither may be served.
func CopyArchive(ctx context.Context, from, to string, o CopyOptions) (report CopyReport, err error) {
	if err := isThere(from); err != nil {
		return report, fmt.Errorf("copy from: %w", err)
	}
	source, err := copyEndAt(from)
	if err != nil {
		return report, fmt.Errorf("copy from: %w", err)
	}
	filled, err := copyEndAt(to)
	if err != nil {
		return report, fmt.Errorf("copy to: %w", err)
	}
	target, ok := filled.(copyTarget)
	if !ok {
		return report, fmt.Errorf("copy to %s: nothing can be copied there", filled)
	}
	c := &copier{source: source, target: target, told: o}
	defer func() {
		if err = errors.Join(err, c.close()); err != nil && ctx.Err() != nil {
			err = fmt.Errorf("copy: %w", ctx.Err()) // whatever it was in the middle of
		}
	}()
	if err := c.open(ctx, to); err != nil {
		return report, err
	}
	if err := c.begin(ctx); err != nil {
		return report, fmt.Errorf("copy to %s: %w", target, explain(err))
	}
	return c.run(ctx)
}

// isThere makes sure that there is a file to copy from: to open one makes it.
func isThere(url string) error {
	if onServer(url) {
		return nil
	}
	_, err := os.Stat(strings.TrimPrefix(url, "sqlite://"))
	return err
}

func copyEndAt(url string) (copyEnd, error) {
	base, err := engineAt(url)
	if err != nil {
		return nil, err
	}
	end, ok := base.(copyEnd)
	if !ok {
		return nil, fmt.Errorf("%s can't be copied", base)
	}
	return end, nil
}

// copier is a copy that is under way.
type copier struct {
	source   copyEnd
	target   copyTarget
	told     CopyOptions
	snapshot *sql.Tx   // of the source
	conn     *sql.Conn // to the target
	closing  []func() error

	identity string // of the source
	tables   []shape
	progress progress
	all      int64 // rows of the source
	done     int64
}

// run copies, finishes and compares.
func (c *copier) run(ctx context.Context) (report CopyReport, err error) {
	if c.all, err = c.countRows(ctx); err != nil {
		return report, fmt.Errorf("copy from %s: %w", c.source, explain(err))
	}
	for _, of := range c.tables {
		table, err := c.table(ctx, of)
		if err != nil {
			return report, fmt.Errorf("copy %s: %w", of.name, explain(err))
		}
		report.Tables = append(report.Tables, table)
	}
	numbers, err := c.source.numbers(ctx, c.snapshot)
	if err != nil {
		return report, fmt.Errorf("copy from %s: %w", c.source, explain(err))
	}
	if err := c.snapshot.Rollback(); err != nil { // all of it is read
		return report, fmt.Errorf("copy from %s: %w", c.source, explain(err))
	}
	if err := c.finish(ctx, numbers); err != nil {
		return report, fmt.Errorf("finish the copy: %w", explain(err))
	}
	if err := c.compare(ctx, report.Tables); err != nil {
		return report, fmt.Errorf("compare: %w", explain(err))
	}
	return report, nil
}

func (c *copier) countRows(ctx context.Context) (all int64, err error) {
	for _, of := range c.tables {
		var n int64
		if err := c.snapshot.QueryRowContext(ctx, "SELECT count(*) FROM "+of.counted).Scan(&n); err != nil {
			return 0, err
		}
		all += n
	}
	return all, nil
}

// table copies what the target has not of a table, and returns its rows in the
// source.
func (c *copier) table(ctx context.Context, of shape) (one TableCopy, err error) {
	before, was := c.done, c.progress.tables[of.name]
	rows, err := c.read(ctx, of)
	if err != nil {
		return one, err
	}
	same, err := rows.passes(was)
	if err == nil && !same {
		if c.told.Again != nil {
			c.told.Again(of.name)
		}
		if err = errors.Join(rows.close(), c.clear(ctx, of.name)); err != nil {
			return one, err
		}
		was, c.done = tableProgress{}, before
		if rows, err = c.read(ctx, of); err != nil {
			return one, err
		}
	}
	for err == nil && !was.Done {
		was, err = c.put(ctx, of, &batch{rows: rows, most: cmp.Or(c.told.Rows, rowsAtOnce)})
	}
	one = TableCopy{Name: of.name, From: rows.sum, Altered: rows.altered, Keys: rows.keys}
	return one, errors.Join(err, rows.close())
}

// read begins to read a table of the source.
func (c *copier) read(ctx context.Context, of shape) (*rowStream, error) {
	s, err := newRowStream(ctx, c.source, c.snapshot, of, " ORDER BY "+quoted(of.key), func() {
		if c.done++; c.told.Copied != nil {
			c.told.Copied(c.done, c.all)
		}
	})
	if err == nil {
		_, s.toServer = c.target.(postgres)
	}
	return s, err
}

// put writes a batch of rows, with how far the table is.
func (c *copier) put(ctx context.Context, of shape, b *batch) (now tableProgress, err error) {
	err = c.inTx(ctx, func(tx *sql.Tx) error {
		if err := c.target.put(ctx, c.conn, tx, of, b); err != nil {
			return cmp.Or(b.rows.err, err) // what can't be read can't be written
		}
		if b.rows.err != nil {
			return b.rows.err
		}
		now = tableProgress{Sum: b.rows.sum, Done: b.rows.over}
		return c.progress.setTable(ctx, tx, of.name, now)
	})
	return now, err
}

// inTx runs a transaction of the target.
func (c *copier) inTx(ctx context.Context, do func(tx *sql.Tx) error) error {
	tx, err := c.conn.BeginTx(context.WithoutCancel(ctx), nil) // do looks for that
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		_ = tx.Rollback() // adds nothing: the transaction is lost anyway
		return err
	}
	return tx.Commit()
}

// compare reads the target again. If all is equal the copy is finished; else the
// next one copies anew what differs.
func (c *copier) compare(ctx context.Context, tables []TableCopy) error {
	done, differ := int64(0), []string(nil)
	for i := range tables {
		of := c.tables[i]
		s, err := newRowStream(ctx, c.target, c.conn, of, "", func() {
			if done++; c.told.Compared != nil {
				c.told.Compared(done, c.all)
			}
		})
		if err != nil {
			return err
		}
		for s.next() {
			continue
		}
		if err := errors.Join(s.err, s.close()); err != nil {
			return err
		}
		tables[i].To = s.sum
		if !tables[i].Equal() {
			differ = append(differ, of.name)
		}
	}
	return c.inTx(ctx, func(tx *sql.Tx) error {
		if len(differ) == 0 {
			return c.progress.end(ctx, tx)
		}
		for _, table := range differ {
			if err := c.progress.setTable(ctx, tx, table, tableProgress{Stale: true}); err != nil {
				return err
			}
		}
		return nil
	})
}

func (c *copier) close() error {
	var errs []error
	for _, end := range slices.Backward(c.closing) {
		errs = append(errs, end())
	}
	c.closing = nil
	return errors.Join(errs...)
}

func quoted(names []string) string { return `"` + strings.Join(names, `", "`) + `"` }
