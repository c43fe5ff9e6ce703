package storage

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"
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

// locate turns a database URL into a path and finds out what would keep SQLite
// from opening it; SQLite itself only says "unable to open database file".
func locate(address string) (string, error) {
	scheme, rest, found := strings.Cut(address, "://")
	switch {
	case !found:
		rest = address
	case scheme == "postgres", scheme == "postgresql":
		// The address holds a password: it must not be repeated.
		return "", errors.New("PostgreSQL is not supported yet: name a SQLite file, for example minber.db")
	case scheme != "sqlite":
		return "", fmt.Errorf("addresses that start with %q are not supported: name a SQLite file, for example minber.db", scheme+"://")
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
	return dsn(file, "_journal=WAL&_timeout=5000&_fk=true&_txlock=immediate&_sync=full&_stmt_cache_size=128")
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
