package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

// What is particular to SQLite: where a database lies, how it is opened, and
// how values are kept in it.

const (
	driverName = "sqlite3"
	readers    = 4
	// applicationID marks our files ("Mnbr"), so that the database of some
	// other program is never written into.
	applicationID = 0x4d6e6272
)

var errWithoutCgo = errors.New("this program was built with CGO_ENABLED=0, but SQLite is written in C: build it with CGO_ENABLED=1 and a C compiler")

// sqlite is the engine of a file.
type sqlite struct{ file string }

func sqliteAt(url string) (engine, error) {
	if !withCgo {
		return nil, errWithoutCgo
	}
	file, err := locate(url)
	return sqlite{file}, err
}

func (e sqlite) String() string { return e.file }

func (e sqlite) open(ctx context.Context, before upgrade, _ *fence) (h handles, err error) {
	if h.writer, err = sql.Open(driverName, writerDSN(e.file)); err != nil {
		return h, err
	}
	h.writer.SetMaxOpenConns(1)
	h.writer.SetMaxIdleConns(1)
	h.beside = h.writer
	if err := whenFree(ctx, func() (err error) {
		h.schema, err = migrate(ctx, h.writer, sqliteSchema, before)
		return err
	}); err != nil {
		return h, err
	}
	if h.reader, err = sql.Open(driverName, readerDSN(e.file)); err != nil {
		return h, err
	}
	h.reader.SetMaxOpenConns(readers)
	h.reader.SetMaxIdleConns(readers)
	return h, nil
}

// How long, and how often, a file is tried that another process has just made
// and is still setting up.
const (
	setUp    = 10 * time.Second
	tryAgain = 20 * time.Millisecond
)

// whenFree does what can be done again, until nobody else is in its way.
func whenFree(ctx context.Context, do func() error) error {
	ctx, cancel := context.WithTimeout(ctx, setUp)
	defer cancel()
	for {
		err := do()
		if !isBusy(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(tryAgain):
		}
	}
}

func (e sqlite) backup(ctx context.Context, file string) error { return backUp(ctx, e.file, file) }

// sound looks through the whole file.
func (e sqlite) sound(ctx context.Context, db *sql.DB) error {
	rows, err := db.QueryContext(ctx, "PRAGMA quick_check(10)")
	found, err := scanAll(rows, err, "look for damage", func(v *string) []any { return []any{v} })
	if err == nil && !slices.Equal(found, []string{"ok"}) {
		err = fmt.Errorf("%w: %q", digest.ErrDamaged, found)
	}
	return err
}

func (e sqlite) space(context.Context, *sql.DB) (space digest.Space, err error) {
	for _, suffix := range []string{"", "-wal"} {
		info, err := os.Stat(e.file + suffix)
		if errors.Is(err, os.ErrNotExist) && suffix != "" {
			continue
		}
		if err != nil {
			return space, fmt.Errorf("how much the archive takes: %w", err)
		}
		space.Used += info.Size()
	}
	free, err := Room(filepath.Dir(e.file))
	if err != nil {
		return space, fmt.Errorf("how much is left on the disk: %w", err)
	}
	space.Free = int64(min(free, math.MaxInt64))
	return space, nil
}

// own holds SQLite's own lock on an empty database beside the file, FILE.lock:
// the operating system holds it for the process, so none is ever left behind,
// and it holds wherever SQLite works.
func (e sqlite) own(ctx context.Context, told func()) (release func() error, err error) {
	db, err := sql.Open(driverName, dsn(e.file+".lock", "_timeout=0"))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	db.SetConnMaxLifetime(0)
	err = whenOwned(ctx, told, func() (bool, error) {
		_, err := db.ExecContext(ctx, "BEGIN EXCLUSIVE")
		if isBusy(err) {
			return false, nil
		}
		return err == nil, err
	})
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db.Close, nil
}

// locate turns a database URL into a path and finds out what would keep SQLite
// from opening it; SQLite itself only says "unable to open database file".
func locate(address string) (string, error) {
	scheme, rest, found := strings.Cut(address, "://")
	switch {
	case !found:
		rest = address
	case scheme != "sqlite":
		return "", fmt.Errorf("addresses that start with %q are not supported: name a SQLite file, for example minber.db, or postgres://USER:PASSWORD@HOST/DATABASE", scheme+"://")
	}
	switch {
	case strings.TrimSpace(rest) == "":
		return "", errors.New("no file is named: name a SQLite file, for example minber.db")
	case strings.HasPrefix(rest, ":memory:"), strings.HasPrefix(rest, "file:"):
		return "", fmt.Errorf("%q is not a path: name a SQLite file, for example minber.db", rest)
	case strings.ContainsRune(rest, 0):
		return "", fmt.Errorf("%q is not a path", rest)
	}
	file := filepath.Clean(rest)
	if err := usable(file); err != nil {
		return "", err
	}
	return file, nil
}

// usable checks that a file can be written, or created.
func usable(file string) error {
	folder := filepath.Dir(file)
	info, err := os.Stat(folder)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return fmt.Errorf("folder %s does not exist: create it first", folder)
	case err != nil:
		return err
	case !info.IsDir():
		return fmt.Errorf("%s is not a folder", folder)
	}
	if info, err := os.Stat(file); err == nil && info.IsDir() {
		return fmt.Errorf("%s is a folder: name a file in it", file)
	}
	f, err := os.OpenFile(file, os.O_RDWR|os.O_CREATE, 0o600)
	switch {
	case errors.Is(err, os.ErrPermission):
		return fmt.Errorf("%s can't be written: check its owner and its rights", file)
	case err != nil:
		return fmt.Errorf("%s can't be written: %w", file, err)
	}
	return f.Close()
}

// writerDSN sets the pragmas where they hold for every connection. Commits are
// flushed to the disk (_sync=full): with "normal" a power cut could take back
// the mark "sending", and the message would be sent twice. At Telegram's 30
// messages a second the two flushes for each are cheap.
func writerDSN(file string) string {
	return dsn(file, "_journal=WAL&_timeout=5000&_fk=true&_txlock=immediate&_sync=full&_stmt_cache_size=128&_cache_size=-16000")
}

func readerDSN(file string) string {
	return dsn(file, "mode=ro&_query_only=1&_timeout=5000&_fk=true&_stmt_cache_size=128")
}

// copierDSN is for VACUUM INTO, which reads here and writes elsewhere.
func copierDSN(file string) string { return dsn(file, "mode=ro&_timeout=5000") }

func dsn(file, pragmas string) string {
	return "file:" + (&url.URL{Path: filepath.ToSlash(file)}).EscapedPath() + "?" + pragmas
}

// unix is how times are kept: seconds, 0 for the zero time.
func unix(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.Unix()
}

func fromUnix(seconds int64) time.Time {
	if seconds == 0 {
		return time.Time{}
	}
	return time.Unix(seconds, 0).UTC()
}
