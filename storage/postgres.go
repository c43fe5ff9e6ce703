package storage

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"math"
	"net"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"minber/digest"
)

// What is particular to PostgreSQL: where a database lies, how it is opened, and
// what its errors mean. How it is spoken to is in postgres_driver.go and
// postgres_dialect.go.

// postgres is the engine of a database on a server, or of one schema of it, the
// first of search_path.
type postgres struct{ config *pgx.ConnConfig }

var errPostgresURL = errors.New("it is not an address of PostgreSQL: name it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, with %XX for what stands for something else in an address")

func postgresAt(url string) (engine, error) {
	config, err := pgx.ParseConfig(url)
	if err != nil {
		// The cause repeats the address, and with it the password.
		return nil, errPostgresURL
	}
	for name, value := range map[string]string{
		"application_name":            "minber",
		"standard_conforming_strings": "on",
		// Queries are short: to compile one takes longer than to run it.
		"jit": "off",
		// A process that was cut off in the middle of something holds up the
		// others no longer.
		"idle_in_transaction_session_timeout": "60000",
	} {
		config.RuntimeParams[name] = value
	}
	// What is asked for is mostly in memory, and else on a disk without a head: to
	// go by an index is hardly dearer than to read a whole table.
	preferred(config, "random_page_cost", "1.1")
	return postgres{config}, nil
}

// preferred sets something unless the address says it.
func preferred(config *pgx.ConnConfig, name, value string) {
	if config.RuntimeParams[name] == "" {
		config.RuntimeParams[name] = value
	}
}

func (e postgres) String() string {
	return "postgres://" + net.JoinHostPort(e.config.Host, strconv.Itoa(int(e.config.Port))) + "/" + e.config.Database
}

// open needs no copy of the database before an upgrade: what fails there leaves it
// as it was.
func (e postgres) open(ctx context.Context, _ upgrade, f *fence) (h handles, err error) {
	identities, schema, err := e.prepare(ctx)
	if err != nil {
		return h, err
	}
	dialect := &postgresDialect{identities: identities}
	pool := func(config *pgx.ConnConfig, dialect *postgresDialect, f *fence, size int) *sql.DB {
		db := sql.OpenDB(newConnector(config, dialect, f))
		db.SetMaxOpenConns(size)
		db.SetMaxIdleConns(size)
		return db
	}
	writing, reading := e.config.Copy(), e.config.Copy()
	preferred(writing, "lock_timeout", longestLock)
	// One that was stopped in the middle of writing: they take over within seconds.
	writing.RuntimeParams["idle_in_transaction_session_timeout"] = "6000"
	reading.RuntimeParams["default_transaction_read_only"] = "on"
	reading.RuntimeParams["default_transaction_isolation"] = "repeatable read"
	// Answers are made of many queries, each of a few milliseconds: to plan one
	// anew for the values that it is asked with, or to start a process that helps,
	// takes longer.
	preferred(reading, "plan_cache_mode", "force_generic_plan")
	reading.RuntimeParams["max_parallel_workers_per_gather"] = "0"
	return handles{
		writer: pool(writing, dialect, f, 1), beside: pool(writing, dialect, nil, besides),
		reader: pool(reading, &postgresDialect{}, nil, readers), schema: schema,
	}, nil
}

// besides is how many transactions may write at a time that need no turn.
const besides = 4

// longestLock is for how long a transaction waits that others keep from writing.
// They take a second at most; an operator's tool, or a copy that upgrades the
// schema, may take longer, and then it is better to say so.
const longestLock = "20s"

// prepare brings the schema up to date, one process at a time. identities are
// the tables that number their rows themselves.
func (e postgres) prepare(ctx context.Context) (identities map[string]bool, schema int64, err error) {
	db := stdlib.OpenDB(*e.config)
	defer func() { err = errors.Join(err, db.Close()) }()
	turn, err := db.Conn(ctx)
	if err != nil {
		return nil, 0, err
	}
	defer func() { err = errors.Join(err, turn.Close()) }()
	if _, err := turn.ExecContext(ctx, lockBy("pg_advisory_lock", toMigrate)); err != nil {
		return nil, 0, err
	}
	if schema, err = migrate(ctx, db, postgresSchema, nobodyServes); err != nil {
		return nil, 0, err
	}
	rows, err := db.QueryContext(ctx, `
		SELECT table_name FROM information_schema.columns
		WHERE table_schema = current_schema() AND column_name = 'id' AND is_identity = 'YES'`)
	tables, err := scanAll(rows, err, "tables that number their rows", func(name *string) []any { return []any{name} })
	identities = make(map[string]bool, len(tables))
	for _, table := range tables {
		identities[table] = true
	}
	return identities, schema, err
}

// What is done by one process at a time, over all that use a schema. The locks
// are the server's: it lets go of them when a process ends, however it ends.
const (
	toWrite   = applicationID
	toMigrate = applicationID + 1
	toOwn     = applicationID + 2
	toSend    = applicationID + 3
)

// lockBy is a statement that takes a lock, which the server knows by two numbers.
func lockBy(function string, what int) string {
	return fmt.Sprintf("SELECT %s(%d, hashtext(current_schema()))", function, what)
}

var postgresSchema = schemaOf{"migrations/postgres", goose.DialectPostgres, oursOnServer}

// oursOnServer makes sure that a schema is empty or Minber's and finished, and
// that the database can hold any text.
func oursOnServer(ctx context.Context, db *sql.DB) error {
	var encoding, schema sql.NullString
	var tables, ours, copying int
	var reads bool
	var creates sql.NullBool
	err := db.QueryRowContext(ctx, `
		SELECT current_setting('server_encoding'), current_schema(), count(*),
			count(*) FILTER (WHERE tablename IN ('articles', 'goose_db_version')), count(*) FILTER (WHERE tablename = '`+copyingTable+`'),
			current_setting('transaction_read_only') = 'on', has_schema_privilege(current_schema(), 'CREATE')
		FROM pg_tables WHERE schemaname = current_schema()`).Scan(&encoding, &schema, &tables, &ours, &copying, &reads, &creates)
	switch {
	case err != nil:
		return err
	case encoding.String != "UTF8":
		return fmt.Errorf("its encoding is %s: create a database with ENCODING 'UTF8'", encoding.String)
	case !schema.Valid:
		return errors.New("the schema that its search_path names does not exist: create it first")
	case tables > 1 && ours < 2:
		return errors.New("it is the database of another program: name another database")
	case copying > 0:
		return errHalfCopied
	case ours == 0 && reads:
		return fmt.Errorf("it is empty and %w: the server only reads: check the rights of the user, and that it is not a standby", digest.ErrCantWrite)
	case ours == 0 && !creates.Bool:
		return errors.New("it is empty, and the user may not create tables: make it the owner of the database")
	}
	return nil
}

// errServersBackups says who makes and reads backups of PostgreSQL.
var errServersBackups = errors.New("backups of PostgreSQL are made by pg_dump --format=custom --file=FILE DATABASE_URL, and read by pg_restore")

func (e postgres) backup(context.Context, string) error { return errServersBackups }

// sound makes sure that the server answers: what it stores it checks itself.
func (e postgres) sound(ctx context.Context, reader *sql.DB) error {
	return explain(reader.PingContext(ctx))
}

// space knows nothing of the server's disk.
func (e postgres) space(ctx context.Context, reader *sql.DB) (digest.Space, error) {
	space := digest.Space{Free: math.MaxInt64}
	err := reader.QueryRowContext(ctx, "SELECT pg_database_size(current_database())").Scan(&space.Used)
	return space, explain(err)
}

func (e postgres) own(ctx context.Context, told func()) (release func() error, err error) {
	db := stdlib.OpenDB(*e.config)
	db.SetMaxOpenConns(1) // the connection holds the lock
	db.SetConnMaxLifetime(0)
	db.SetConnMaxIdleTime(0)
	err = whenOwned(ctx, told, func() (taken bool, err error) {
		err = db.QueryRowContext(ctx, lockBy("pg_try_advisory_lock", toOwn)).Scan(&taken)
		return taken, err
	})
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return func() error {
		// A server that only sees the connection close frees the lock when it gets to
		// it: whoever comes next would find it taken. One that is gone has freed it.
		free, cancel := context.WithTimeout(context.WithoutCancel(ctx), releaseWithin)
		defer cancel()
		_, _ = db.ExecContext(free, lockBy("pg_advisory_unlock", toOwn))
		return db.Close()
	}, nil
}

// releaseWithin is how long a server is waited for that is to free a lock.
const releaseWithin = 2 * time.Second

// explainServer is explain for PostgreSQL's errors, known by their SQLSTATE.
func explainServer(err error) error {
	var failed *pgconn.PgError
	var unreachable *pgconn.ConnectError
	switch {
	case errors.Is(err, digest.ErrAway): // explained already
		return err
	case errors.As(err, &failed):
	case errors.As(err, &unreachable):
		return fmt.Errorf("PostgreSQL can't be reached: check that it runs, and the address: %w: %w", digest.ErrAway, err)
	case brokenOff(err):
		return fmt.Errorf("the connection to PostgreSQL broke: %w: %w", digest.ErrAway, err)
	default:
		return err
	}
	switch failed.Code {
	case "57P01", "57P02", "57P03", "25P03", "08000", "08003", "08006":
		return fmt.Errorf("PostgreSQL is stopping, starting, or has let us go: %w: %w", digest.ErrAway, err)
	case "53300":
		return fmt.Errorf("PostgreSQL takes no more connections: raise its max_connections: %w: %w", digest.ErrAway, err)
	case "55P03":
		return fmt.Errorf("somebody else keeps a lock on the database, pg_stat_activity shows who: %w: %w", digest.ErrAway, err)
	case "28000", "28P01":
		return fmt.Errorf("PostgreSQL does not let us in: check the user and the password: %w", err)
	case "3D000":
		return fmt.Errorf("there is no such database: create it first: %w", err)
	case "42501":
		return fmt.Errorf("the user may not do that: make it the owner of the database: %w", err)
	case "53100":
		return fmt.Errorf("%w: the disk is full: %w", digest.ErrCantWrite, err)
	case "25006":
		return fmt.Errorf("%w: the server only reads: check the rights of the user, and that it is not a standby: %w", digest.ErrCantWrite, err)
	case "58030":
		return fmt.Errorf("%w: check the disk: %w", digest.ErrCantWrite, err)
	case "XX001", "XX002":
		return fmt.Errorf("it is damaged, restore a backup: %w", err)
	}
	return err
}

// brokenOff says whether an error is that of a connection which the server, or
// something on the way to it, has ended. One that we ended ourselves is none.
func brokenOff(err error) bool {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return false
	}
	var network *net.OpError
	return errors.As(err, &network) || errors.Is(err, driver.ErrBadConn) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) ||
		pgconn.SafeToRetry(err) // "conn closed"
}
