package storage

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// identify implements copyEnd: a server tells when it was started, but no name.
func (e postgres) identify(ctx context.Context, q queryer) (name string, err error) {
	var schema string
	if err := q.QueryRowContext(ctx, "SELECT coalesce(current_schema(), '')").Scan(&schema); err != nil {
		return "", err
	}
	return e.String() + "?search_path=" + schema, nil
}

// bulk implements copyEnd.
func (e postgres) bulk(fill bool) (*sql.DB, error) { //nolint:unparam // of a file it may fail
	config := e.config.Copy()
	config.RuntimeParams["idle_in_transaction_session_timeout"] = "0" // the other end may take its time
	if fill {
		config.RuntimeParams["synchronous_commit"] = "off" // the last commit takes the others with it
		config.RuntimeParams["maintenance_work_mem"] = "128MB"
	} else {
		config.RuntimeParams["default_transaction_read_only"] = "on"
		config.RuntimeParams["default_transaction_isolation"] = "repeatable read"
	}
	db := sql.OpenDB(newConnector(config, &postgresDialect{}, nil))
	return db, nil
}

// shapes implements copyEnd.
func (e postgres) shapes(ctx context.Context, q queryer) ([]shape, error) {
	rows, err := q.QueryContext(ctx, `
		SELECT t.relname::text, a.attname::text, format_type(a.atttypid, NULL), coalesce(array_position(i.indkey::int2[], a.attnum) + 1, 0)
		FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
		LEFT JOIN pg_index i ON i.indrelid = t.oid AND i.indisprimary
		WHERE t.relnamespace = current_schema()::text::regnamespace AND t.relkind = 'r' ORDER BY t.relname, a.attname`)
	listed, err := scanAll(rows, err, "list the tables", func(c *columnOfTable) []any { return []any{&c.table, &c.name, &c.kind, &c.key} })
	return shapesOf(listed), err
}

// stream implements copyEnd.
func (e postgres) stream(ctx context.Context, q queryer, query string) (*sql.Rows, error) {
	return q.QueryContext(ctx, query)
}

// identityColumns are those that number their rows themselves, with what does it.
const identityColumns = `
	SELECT c.table_name::text AS holder, c.column_name::text AS numbered, pg_get_serial_sequence(quote_ident(c.table_name::text), c.column_name::text) AS sequence
	FROM information_schema.columns c
	WHERE c.table_schema = current_schema() AND c.is_identity = 'YES' AND c.table_name NOT LIKE 'goose%'`

// numbers implements copyEnd.
func (e postgres) numbers(ctx context.Context, q queryer) (map[string]int64, error) {
	return scanNumbers(q.QueryContext(ctx, "SELECT holder || '.' || numbered, coalesce(pg_sequence_last_value(sequence::regclass), 0) FROM ("+identityColumns+") i"))
}

// strip implements copyTarget. What keeps rows apart by their keys stays.
func (e postgres) strip(ctx context.Context, q queryer) (taken []again, err error) {
	type rule struct {
		again
		drop string
	}
	rows, err := q.QueryContext(ctx, `
		SELECT '1 ' || n.relname, 'index ' || n.relname, pg_get_indexdef(i.indexrelid), format('DROP INDEX %I', n.relname)
		FROM pg_index i JOIN pg_class n ON n.oid = i.indexrelid
		WHERE n.relnamespace = current_schema()::text::regnamespace
			AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype <> 'f')
		UNION ALL
		SELECT '2 ' || t.relname || ' ' || c.conname, 'rule ' || c.conname,
			format('ALTER TABLE %I ADD CONSTRAINT %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)),
			format('ALTER TABLE %I DROP CONSTRAINT %I', t.relname, c.conname)
		FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
		WHERE t.relnamespace = current_schema()::text::regnamespace AND c.contype IN ('f', 'x')
		ORDER BY 1`)
	rules, err := scanAll(rows, err, "list the indexes", func(r *rule) []any { return []any{&r.Name, &r.What, &r.SQL, &r.drop} })
	if err != nil {
		return nil, err
	}
	for _, r := range rules {
		if _, err := q.ExecContext(ctx, r.drop); err != nil {
			return nil, err
		}
		taken = append(taken, r.again)
	}
	return taken, nil
}

// empty implements copyTarget.
func (e postgres) empty(ctx context.Context, q queryer, table string) error {
	_, err := q.ExecContext(ctx, "TRUNCATE "+quoted([]string{table}))
	return err
}

// put implements copyTarget.
func (e postgres) put(ctx context.Context, conn *sql.Conn, _ *sql.Tx, of shape, rows *batch) error {
	return conn.Raw(func(opened any) error {
		into, ok := opened.(*postgresConn)
		if !ok {
			return fmt.Errorf("a connection as %T", opened)
		}
		_, err := into.Conn.Conn().CopyFrom(ctx, pgx.Identifier{of.name}, of.names(), serverRows{rows})
		return err
	})
}

// serverRows are rows with the values that pgx knows.
type serverRows struct{ *batch }

// Values implements pgx.CopyFromSource.
func (r serverRows) Values() ([]any, error) {
	row, err := r.batch.Values()
	for i, value := range row {
		if terms, ok := value.(tsvector); ok {
			row[i] = string(terms)
		}
	}
	return row, err
}

// setNumbers implements copyTarget.
func (e postgres) setNumbers(ctx context.Context, q queryer, numbers map[string]int64) error {
	type identity struct{ table, column, sequence string }
	rows, err := q.QueryContext(ctx, identityColumns)
	all, err := scanAll(rows, err, "tables that number their rows", func(i *identity) []any { return []any{&i.table, &i.column, &i.sequence} })
	if err != nil {
		return err
	}
	for _, i := range all {
		_, err := q.ExecContext(ctx, fmt.Sprintf("SELECT setval(?::regclass, last) FROM (SELECT greatest(?, max(%s)) AS last FROM %s) l WHERE last > 0",
			quoted([]string{i.column}), quoted([]string{i.table})), i.sequence, numbers[i.table+"."+i.column])
		if err != nil {
			return err
		}
	}
	return nil
}

// settle implements copyTarget: the server learns what the tables are like.
func (e postgres) settle(ctx context.Context, conn *sql.Conn, tables []shape) error {
	names := make([]string, len(tables))
	for i, of := range tables {
		names[i] = of.name
	}
	_, err := conn.ExecContext(ctx, "VACUUM (ANALYZE) "+quoted(names))
	return err
}
