package storage

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// About is what a database tells of itself, for an operator. What is zero is of
// no concern to its engine.
type About struct {
	Engine string // with its version
	Server *Server
}

// Server is what PostgreSQL tells of itself.
type Server struct {
	Major     int // version
	Encoding  string
	Schema    string
	Used      int64 // bytes
	Clock     time.Time
	Superuser bool // the user may do anything, also to other databases
	Creates   bool // the user may create tables in the schema
	Foreign   int  // tables of the schema that the user does not own, and so can't bring up to date
	// Secret says that nobody can listen in: the connection is encrypted, or does
	// not leave the machine.
	Secret         bool
	Connected, Cap int // connections to the server, and how many it takes
}

// About asks the database what it is.
func (s *Store) About(ctx context.Context) (About, error) {
	about, err := s.engine.about(ctx, s.reader)
	if err != nil {
		return about, fmt.Errorf("ask the database what it is: %w", explain(err))
	}
	return about, nil
}

func (e sqlite) about(ctx context.Context, reader *sql.DB) (About, error) {
	var version string
	err := reader.QueryRowContext(ctx, "SELECT sqlite_version()").Scan(&version)
	return About{Engine: "SQLite " + version}, err
}

func (e postgres) about(ctx context.Context, reader *sql.DB) (About, error) {
	var version, number int
	var seconds float64
	s := new(Server)
	err := reader.QueryRowContext(ctx, `
		SELECT current_setting('server_version_num')::int / 10000, current_setting('server_version_num')::int % 10000,
			current_setting('server_encoding'), current_schema(), pg_database_size(current_database()),
			extract(epoch FROM clock_timestamp())::float8, current_setting('is_superuser') = 'on',
			has_schema_privilege(current_schema(), 'CREATE'),
			(SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND NOT pg_has_role(tableowner, 'USAGE')),
			inet_server_addr() IS NULL OR inet_server_addr() <<= '127.0.0.0/8' OR inet_server_addr() = '::1'
				OR coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false),
			(SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'),
			current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int`).Scan(
		&version, &number, &s.Encoding, &s.Schema, &s.Used, &seconds, &s.Superuser, &s.Creates, &s.Foreign, &s.Secret, &s.Connected, &s.Cap)
	s.Major, s.Clock = version, time.UnixMilli(int64(seconds*1000)).UTC()
	return About{Engine: fmt.Sprintf("PostgreSQL %d.%d", version, number), Server: s}, err
}
