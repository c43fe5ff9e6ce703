package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
)

// identify implements copyEnd.
func (e sqlite) identify(context.Context, queryer) (string, error) {
	file, err := filepath.Abs(e.file)
	if err != nil {
		return "", err
	}
	return filepath.EvalSymlinks(file)
}

// bulk implements copyEnd. A copy that is cut off by a failure of the power has
// lost its last rows, and how far it is says so.
func (e sqlite) bulk(fill bool) (*sql.DB, error) {
	if !fill {
		return sql.Open(driverName, copierDSN(e.file))
	}
	db, err := sql.Open(driverName, dsn(e.file, "_journal=WAL&_timeout=5000&_fk=false&_txlock=immediate&_sync=normal&_cache_size=-64000"))
	if err == nil {
		db.SetMaxOpenConns(1)
	}
	return db, err
}

// rowsInOrder is the table whose rows have an order of their own, which is
// referred to: how far a broadcast is.
const rowsInOrder = "chats"

// shapes implements copyEnd.
func (e sqlite) shapes(ctx context.Context, q queryer) ([]shape, error) {
	rows, err := q.QueryContext(ctx, `
		SELECT t.name, c.name, c.type, c.pk FROM sqlite_schema t JOIN pragma_table_info(t.name) c
		WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND t.name NOT LIKE 'search\_%' ESCAPE '\' AND t.sql NOT LIKE 'CREATE VIRTUAL%'
		UNION ALL SELECT name, 'rowid', 'INTEGER', 0 FROM sqlite_schema WHERE name = '`+rowsInOrder+`'
		UNION ALL SELECT name, 'docid', 'INTEGER', 1 FROM sqlite_schema WHERE name = 'search'
		UNION ALL SELECT name, 'terms', 'tsvector', 0 FROM sqlite_schema WHERE name = 'search'
		ORDER BY 1, 2`)
	listed, err := scanAll(rows, err, "list the tables", func(c *columnOfTable) []any { return []any{&c.table, &c.name, &c.kind, &c.key} })
	tables := shapesOf(listed)
	for i := range tables {
		if tables[i].name == "search" {
			tables[i].counted = "search_docsize" // to count the rows of the index itself takes reading them
		}
	}
	return tables, err
}

// stream implements copyEnd. The driver would start a goroutine for each row that
// might be given up; whoever reads them looks for that.
func (e sqlite) stream(ctx context.Context, q queryer, query string) (*sql.Rows, error) {
	return q.QueryContext(context.WithoutCancel(ctx), query)
}

// numbers implements copyEnd.
func (e sqlite) numbers(ctx context.Context, q queryer) (map[string]int64, error) {
	return scanNumbers(q.QueryContext(ctx, "SELECT name || '.id', seq FROM sqlite_sequence"))
}

func scanNumbers(rows *sql.Rows, err error) (map[string]int64, error) {
	type number struct {
		of   string
		last int64
	}
	all, err := scanAll(rows, err, "the numbers that tables have given", func(n *number) []any { return []any{&n.of, &n.last} })
	numbers := make(map[string]int64, len(all))
	for _, n := range all {
		numbers[n.of] = n.last
	}
	return numbers, err
}

// strip implements copyTarget.
func (e sqlite) strip(ctx context.Context, q queryer) ([]again, error) {
	rows, err := q.QueryContext(ctx, "SELECT name, 'index ' || name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name NOT LIKE 'goose%'")
	taken, err := scanAll(rows, err, "list the indexes", func(a *again) []any { return []any{&a.Name, &a.What, &a.SQL} })
	for _, a := range taken {
		if err == nil {
			_, err = q.ExecContext(ctx, "DROP INDEX "+quoted([]string{a.Name}))
		}
	}
	return taken, err
}

// empty implements copyTarget.
func (e sqlite) empty(ctx context.Context, q queryer, table string) error {
	_, err := q.ExecContext(ctx, "DELETE FROM "+quoted([]string{table}))
	return err
}

// put implements copyTarget.
func (e sqlite) put(ctx context.Context, _ *sql.Conn, tx *sql.Tx, of shape, rows *batch) (err error) {
	whole := context.WithoutCancel(ctx) // see stream
	into, err := tx.PrepareContext(whole, fmt.Sprintf("INSERT INTO %s (%s) VALUES (?%s)",
		quoted([]string{of.name}), quoted(of.names()), strings.Repeat(", ?", len(of.columns)-1)))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, into.Close()) }()
	for rows.Next() {
		row, err := rows.Values()
		if err != nil {
			return err
		}
		for i, value := range row {
			switch v := value.(type) {
			case tsvector:
				row[i] = string(v.terms())
			case searchable:
				row[i] = string(v)
			}
		}
		if _, err := into.ExecContext(whole, row...); err != nil {
			return fmt.Errorf("row %s: %w", of.keyOf(row), err)
		}
	}
	return rows.Err()
}

// setNumbers implements copyTarget. Tables that may give a number twice have none
// that is to be kept.
func (e sqlite) setNumbers(ctx context.Context, q queryer, numbers map[string]int64) error {
	rows, err := q.QueryContext(ctx, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%' AND name NOT LIKE 'goose%'")
	tables, err := scanAll(rows, err, "tables that number their rows", func(name *string) []any { return []any{name} })
	if err != nil {
		return err
	}
	for _, table := range tables {
		last := numbers[table+".id"]
		known, err := changed(q.ExecContext(ctx, "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", last, table))
		if err == nil && !known && last > 0 {
			_, err = q.ExecContext(ctx, "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", table, last)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// settle implements copyTarget.
func (e sqlite) settle(ctx context.Context, conn *sql.Conn, _ []shape) error {
	rows, err := conn.QueryContext(ctx, `SELECT "table", coalesce(rowid, 0), parent FROM pragma_foreign_key_check LIMIT 1`)
	type orphan struct {
		table, parent string
		row           int64
	}
	orphans, err := scanAll(rows, err, "look for rows that hang on none", func(o *orphan) []any { return []any{&o.table, &o.row, &o.parent} })
	if err != nil {
		return err
	}
	for _, o := range orphans {
		return fmt.Errorf("row %d of %s hangs on none of %s", o.row, o.table, o.parent)
	}
	_, err = conn.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	return err
}
