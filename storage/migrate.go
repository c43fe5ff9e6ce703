package storage

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
)

//go:embed migrations/sqlite/*.sql migrations/postgres/*.sql
var migrations embed.FS

// schemaOf is what an engine's schema is made of.
type schemaOf struct {
	folder  string // of its migrations
	dialect goose.Dialect
	// ours makes sure that a database is empty or Minber's, and marks it.
	ours func(ctx context.Context, db *sql.DB) error
}

var sqliteSchema = schemaOf{"migrations/sqlite", goose.DialectSQLite3, ours}

// upgrade is called before a schema is changed that was there, with its version.
type upgrade func(ctx context.Context, db *sql.DB, from int64) error

// migrate brings the schema up to date and returns its version. It leaves alone
// what is not ours and what a newer program has written.
func migrate(ctx context.Context, db *sql.DB, of schemaOf, before upgrade) (int64, error) {
	if err := of.ours(ctx, db); err != nil {
		return 0, err
	}
	provider, err := of.provider(db)
	if err != nil {
		return 0, err
	}
	// Another process may be doing the same: a step that fails because it has
	// been taken meanwhile is no failure.
	for last := int64(-1); ; {
		current, target, err := versions(ctx, provider)
		switch {
		case err != nil:
			return 0, fmt.Errorf("read the version of the schema: %w", err)
		case current > target:
			return 0, fmt.Errorf("its schema has version %d, newer than this program's %d: use the newer program, or another database", current, target)
		case current == target:
			return target, nil
		}
		if current > 0 && last < 0 {
			if err := before(ctx, db, current); err != nil {
				return 0, fmt.Errorf("before the schema is brought from version %d to %d: %w", current, target, err)
			}
		}
		if _, err := provider.Up(ctx); err != nil && current == last {
			return 0, fmt.Errorf("bring the schema from version %d to %d: %w", current, target, err)
		}
		last = current
	}
}

// versions returns the schema's version and the one this program wants. It
// creates goose's table, which two processes may try at the same moment.
func versions(ctx context.Context, provider *goose.Provider) (current, target int64, err error) {
	current, target, err = provider.GetVersions(ctx)
	if err != nil {
		current, target, err = provider.GetVersions(ctx)
	}
	return current, target, err
}

// newestSchema returns the version that this program wants of a file.
func newestSchema() (newest int64, err error) {
	files, err := fs.Glob(migrations, "migrations/sqlite/*.sql")
	for _, file := range files {
		version, wrong := goose.NumericComponent(file)
		newest, err = max(newest, version), errors.Join(err, wrong)
	}
	return newest, err
}

// provider returns the migrations, ready for a database.
func (of schemaOf) provider(db *sql.DB) (*goose.Provider, error) {
	files, err := fs.Sub(migrations, of.folder)
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(of.dialect, db, files, goose.WithDisableGlobalRegistry(true))
}

// ours makes sure that a file is empty or Minber's and finished, and marks it.
func ours(ctx context.Context, db *sql.DB) error {
	// All of it in one statement: between two, another process that opens the new
	// file as well might mark it and make its first table.
	var id, tables, copying int
	err := db.QueryRowContext(ctx, "SELECT (SELECT application_id FROM pragma_application_id), count(*), count(*) FILTER (WHERE name = '"+
		copyingTable+"') FROM sqlite_schema").Scan(&id, &tables, &copying)
	switch {
	case err != nil:
		return err
	case copying > 0:
		return errHalfCopied
	case id == applicationID:
		return nil
	}
	if id != 0 || tables > 0 {
		return errors.New("it is the database of another program: name another file")
	}
	_, err = db.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d", applicationID))
	return err
}
