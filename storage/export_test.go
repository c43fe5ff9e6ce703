package storage

import (
	"context"
	"database/sql"
	"errors"

	"github.com/jackc/pgx/v5/pgconn"
)

// Fill makes the database as full as a disk can be, and Empty takes that back.
func (s *Store) Fill(ctx context.Context) error { return s.set(ctx, "PRAGMA max_page_count = 1", "") }

// Empty is the opposite of Fill.
func (s *Store) Empty(ctx context.Context) error {
	return s.set(ctx, "PRAGMA max_page_count = 1000000000", "")
}

// Seal makes the database read-only, and Unseal takes that back.
func (s *Store) Seal(ctx context.Context) error {
	return s.set(ctx, "PRAGMA query_only = 1", "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")
}

// Unseal is the opposite of Seal.
func (s *Store) Unseal(ctx context.Context) error {
	return s.set(ctx, "PRAGMA query_only = 0", "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE")
}

// Hurry has commits not wait for the disk: no test cuts the power.
func (s *Store) Hurry(ctx context.Context) error {
	return s.set(ctx, "PRAGMA synchronous = 0", "SET synchronous_commit = off")
}

// set sets something of the writer's only connection.
func (s *Store) set(ctx context.Context, onSQLite, onPostgres string) error {
	query := onSQLite
	if s.OnPostgres() {
		query = onPostgres
	}
	if query == "" {
		return errors.New("PostgreSQL can't do that")
	}
	_, err := s.writer.ExecContext(ctx, query)
	return err
}

// Raw opens a database beside the store, without the rules of its tables. It
// takes the same SQL on both engines.
func Raw(url string) (*sql.DB, error) {
	base, err := engineAt(url)
	if err != nil {
		return nil, err
	}
	switch e := base.(type) {
	case postgres:
		config := e.config.Copy()
		config.RuntimeParams["session_replication_role"] = "replica"
		return sql.OpenDB(newConnector(config, &postgresDialect{}, nil)), nil
	case sqlite:
		return sql.Open(driverName, dsn(e.file, "_fk=false&_ignore_check_constraints=true&_timeout=5000"))
	}
	return nil, errors.New("another engine")
}

// OnPostgres says on which engine a store is.
func (s *Store) OnPostgres() bool { _, ok := s.engine.(postgres); return ok }

// Beat shows once that a copy lives.
func (c *Member) Beat(ctx context.Context) error { return c.beat(ctx) }

// HangUp ends what Beat began.
func (c *Member) HangUp(ctx context.Context) { c.hangUp(ctx) }

// Explained has PostgreSQL tell how it went about each statement of the store
// from now on, also of those within functions.
func (s *Store) Explained(ctx context.Context, told func(plan string)) error {
	base, ok := s.engine.(postgres)
	if !ok {
		return errors.New("only PostgreSQL tells it")
	}
	config := base.config.Copy()
	config.OnNotice = func(_ *pgconn.PgConn, n *pgconn.Notice) { told(n.Message) }
	config.RuntimeParams["session_preload_libraries"] = "auto_explain"
	config.RuntimeParams["auto_explain.log_min_duration"] = "0"
	config.RuntimeParams["auto_explain.log_nested_statements"] = "on"
	config.RuntimeParams["client_min_messages"] = "log"
	opened, err := postgres{config}.open(ctx, nil, &s.fence)
	if err != nil {
		return err
	}
	err = s.Close()
	s.handles = opened
	return err
}
