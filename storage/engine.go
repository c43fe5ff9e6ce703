package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"minber/digest"
)

// engine is a database that a Store can stand on: SQLite in a file, or
// PostgreSQL. All SQL is written once, as SQLite takes it; what PostgreSQL says
// in another way is put into its words on the way there, see postgresDialect.
type engine interface {
	// String names the database without its password.
	String() string
	// open brings the schema up to date. What it returns is to be closed also
	// if it fails. before is of no concern to a server, and the fence of none
	// to a file.
	open(ctx context.Context, before upgrade, f *fence) (handles, error)
	// backup writes a consistent copy into a new file.
	backup(ctx context.Context, file string) error
	// sound looks through the database for damage.
	sound(ctx context.Context, reader *sql.DB) error
	// space returns how much the database takes and how much is left for it.
	space(ctx context.Context, reader *sql.DB) (digest.Space, error)
	// about asks the database what it is.
	about(ctx context.Context, reader *sql.DB) (About, error)
	// own waits until no other process owns the database.
	own(ctx context.Context, told func()) (release func() error, err error)
}

// handles are the ways into a database.
type handles struct {
	writer *sql.DB // runs one transaction that may write at a time, over all processes
	beside *sql.DB // writes beside others, each of them its own rows; on SQLite it is the writer
	reader *sql.DB // only reads, and sees the database as of a transaction's start
	schema int64   // its version
}

// engineAt returns the engine of a database URL, or what is wrong with it.
func engineAt(url string) (engine, error) {
	if onServer(url) {
		return postgresAt(url)
	}
	return sqliteAt(url)
}

// onServer says whether a URL names a database of PostgreSQL.
func onServer(url string) bool {
	return strings.HasPrefix(url, "postgres://") || strings.HasPrefix(url, "postgresql://")
}

// explain turns a driver's errors into ours, or into words an operator can act
// on.
func explain(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("%w", digest.ErrNotFound)
	}
	return explainServer(explainFile(err))
}
