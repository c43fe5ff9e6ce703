package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// copyingTable is in a database while it is a copy that is not finished: from
// what, how far each table is, and what is to be made again at the end. It is no
// table of the schema: it comes with the copy, and goes with it.
const copyingTable = "copying"

// errHalfCopied says that a database can't be used yet.
var errHalfCopied = errors.New("it is a copy that is not finished: `minber copy` with the same two addresses goes on with it")

// What copyingTable has rows of.
const (
	copiedFrom  = "from"
	copiedTable = "table "
	copiedAgain = "again "
)

// progress is how far a copy is.
type progress struct {
	from   string // what identifies the source
	tables map[string]tableProgress
	again  []again
}

// tableProgress is how far a table is.
type tableProgress struct {
	Sum   TableSum // of the rows that the target has, which come first
	Done  bool     // they are all
	Stale bool     // they are not what they should be
}

// again is what was taken away from the target, to be made again.
type again struct {
	Name string // in the order in which it is done
	What string // in words
	SQL  string
}

func (p *progress) set(ctx context.Context, tx *sql.Tx, what string, value any) error {
	data, err := json.Marshal(value)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO "+copyingTable+" (what, value) VALUES (?, ?) ON CONFLICT (what) DO UPDATE SET value = excluded.value", what, string(data))
	return err
}

func (p *progress) setTable(ctx context.Context, tx *sql.Tx, table string, t tableProgress) error {
	return p.set(ctx, tx, copiedTable+table, t)
}

func (p *progress) remove(ctx context.Context, tx *sql.Tx, what string) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM "+copyingTable+" WHERE what = ?", what)
	return err
}

// end lets the target be used.
func (p *progress) end(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, "DROP TABLE "+copyingTable)
	return err
}

// load reads how far a copy is.
func (p *progress) load(ctx context.Context, q queryer) error {
	p.tables, p.again = make(map[string]tableProgress), nil
	type row struct{ what, value string }
	rows, err := q.QueryContext(ctx, "SELECT what, value FROM "+copyingTable+" ORDER BY what")
	all, err := scanAll(rows, err, "how far the copy is", func(r *row) []any { return []any{&r.what, &r.value} })
	if err != nil {
		return err
	}
	for _, r := range all {
		table, isTable := strings.CutPrefix(r.what, copiedTable)
		switch {
		case r.what == copiedFrom:
			err = json.Unmarshal([]byte(r.value), &p.from)
		case isTable:
			var t tableProgress
			err = json.Unmarshal([]byte(r.value), &t)
			p.tables[table] = t
		case strings.HasPrefix(r.what, copiedAgain):
			var a again
			err = json.Unmarshal([]byte(r.value), &a)
			p.again = append(p.again, a)
		}
		if err != nil {
			return fmt.Errorf("how far the copy is: %q: %w", r.what, err)
		}
	}
	return nil
}

// begin finds out how far the copy is, or marks the target as one.
func (c *copier) begin(ctx context.Context) error {
	tables, err := c.target.shapes(ctx, c.conn)
	if err != nil {
		return err
	}
	if !hasTable(tables, copyingTable) {
		if err := c.inTx(ctx, func(tx *sql.Tx) error { return c.mark(ctx, tx) }); err != nil {
			return err
		}
	}
	if err := c.progress.load(ctx, c.conn); err != nil {
		return err
	}
	if c.progress.from != c.identity {
		return fmt.Errorf("it is a copy of %s that is not finished: go on with that one, or begin anew with an empty database", c.progress.from)
	}
	return nil
}

// mark makes an empty target a copy that is not finished.
func (c *copier) mark(ctx context.Context, tx *sql.Tx) error {
	for _, of := range c.tables {
		if slices.Contains(tablesOfPacks, of.name) {
			continue
		}
		var any bool
		if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM "+quoted([]string{of.name})+")").Scan(&any); err != nil {
			return err
		}
		if any {
			return fmt.Errorf("it is not empty, there are rows in its table %s: name an empty database", of.name)
		}
	}
	if _, err := tx.ExecContext(ctx, "CREATE TABLE "+copyingTable+" (what TEXT PRIMARY KEY, value TEXT NOT NULL)"); err != nil {
		return err
	}
	if err := c.progress.set(ctx, tx, copiedFrom, c.identity); err != nil {
		return err
	}
	if err := c.strip(ctx, tx); err != nil {
		return err
	}
	for _, table := range tablesOfPacks {
		if err := c.target.empty(ctx, tx, table); err != nil {
			return err
		}
	}
	return nil
}

// tablesOfPacks are written whenever a program starts: they make a database no
// less empty.
var tablesOfPacks = []string{"bodies", "offices"}

// strip takes away what holds up writing, and notes what it was.
func (c *copier) strip(ctx context.Context, tx *sql.Tx) error {
	taken, err := c.target.strip(ctx, tx)
	if err != nil {
		return err
	}
	for _, a := range taken {
		if err := c.progress.set(ctx, tx, copiedAgain+a.Name, a); err != nil {
			return err
		}
	}
	return nil
}

// clear removes what the target has of a table. Some of its rules may have been
// made again already.
func (c *copier) clear(ctx context.Context, table string) error {
	err := c.inTx(ctx, func(tx *sql.Tx) error {
		if err := c.strip(ctx, tx); err != nil {
			return err
		}
		if err := c.target.empty(ctx, tx, table); err != nil {
			return err
		}
		return c.progress.setTable(ctx, tx, table, tableProgress{})
	})
	return err
}

// finish makes again what was taken away, and leaves the target as one that was
// never filled in bulk.
func (c *copier) finish(ctx context.Context, numbers map[string]int64) error {
	if err := c.progress.load(ctx, c.conn); err != nil { // a table may have been cleared
		return err
	}
	for i, a := range c.progress.again {
		err := c.inTx(ctx, func(tx *sql.Tx) error {
			if _, err := tx.ExecContext(ctx, a.SQL); err != nil {
				return fmt.Errorf("%s: %w", a.What, err)
			}
			return c.progress.remove(ctx, tx, copiedAgain+a.Name)
		})
		if err != nil {
			return err
		}
		if c.told.Finished != nil {
			c.told.Finished(int64(i+1), int64(len(c.progress.again)))
		}
	}
	if err := c.inTx(ctx, func(tx *sql.Tx) error { return c.target.setNumbers(ctx, tx, numbers) }); err != nil {
		return err
	}
	return c.target.settle(ctx, c.conn, c.tables)
}
