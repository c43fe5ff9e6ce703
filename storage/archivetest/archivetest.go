// Package archivetest makes big archives for benchmarks: invented news of five
// years in three languages, in which few words, people, bodies and topics are
// in most articles and most are in few, as in real news. The same Options make
// the same archive.
//
// It writes rows in bulk, which storage.Save would take hours for; a test holds
// that the rows are those that Save writes. It must not be imported by anything
// but tests.
package archivetest

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"minber/storage"
)

// Options say what to make.
type Options struct {
	Articles, Meetings, People int
	// End is the last day of the archive; the first is five years before.
	End time.Time
	// Storage says what the reader of the archive will work with: its words and
	// names are indexed accordingly. Terms, FoldName and Judge are required.
	Storage storage.Options
}

const (
	span = 5 * 365 * 24 * time.Hour
	// version tells archives of one generator from those of another.
	version = 3
)

// Cached returns the path of an archive in the folder for temporary files, and
// makes it there the first time it is asked for. Whoever opens it may write
// chats, views and updates into it.
func Cached(ctx context.Context, o Options) (string, error) {
	schema, err := schemaOf(ctx, o)
	if err != nil {
		return "", err
	}
	file := cachedName(schema, o)
	if _, err := os.Stat(file); err == nil {
		return file, nil
	}
	part, err := os.MkdirTemp("", "minber-archive-")
	if err != nil {
		return "", err
	}
	defer func() { _ = os.RemoveAll(part) }() // in the folder for temporary files
	made := filepath.Join(part, "archive.db")
	if err := Write(ctx, made, o); err != nil {
		return "", err
	}
	return file, os.Rename(made, file)
}

func cachedName(schema string, o Options) string {
	return filepath.Join(os.TempDir(), fmt.Sprintf("minber-archive-%d-%s-%d-%d-%d-%s.db",
		version, schema, o.Articles, o.Meetings, o.People, o.End.Format("20060102")))
}

// schemaOf returns a mark of the schema that storage makes.
func schemaOf(ctx context.Context, o Options) (mark string, err error) {
	folder, err := os.MkdirTemp("", "minber-schema-")
	if err != nil {
		return "", err
	}
	defer func() { _ = os.RemoveAll(folder) }() // in the folder for temporary files
	db, err := create(ctx, filepath.Join(folder, "empty.db"), o)
	if err != nil {
		return "", err
	}
	var schema string
	err = db.QueryRowContext(ctx, "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master ORDER BY type, name)").Scan(&schema)
	sum := sha256.Sum256([]byte(schema))
	return hex.EncodeToString(sum[:4]), errors.Join(err, db.Close())
}

// create has storage make an empty database, and opens it for bulk writing.
func create(ctx context.Context, file string, o Options) (*sql.DB, error) {
	store, err := storage.Open(ctx, file, o.Storage)
	if err != nil {
		return nil, err
	}
	if err := store.Close(); err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite3", "file:"+file+"?_sync=off&_journal=off&_locking=exclusive&_cache_size=-400000&_txlock=immediate&_stmt_cache_size=64")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	return db, nil
}

// Write makes an archive in a new file.
func Write(ctx context.Context, file string, o Options) error {
	db, err := create(ctx, file, o)
	if err != nil {
		return err
	}
	if err := fill(ctx, db, o); err != nil {
		return errors.Join(fmt.Errorf("make an archive of %d articles: %w", o.Articles, err), db.Close())
	}
	return db.Close()
}

// fill writes everything. Indices are made at the end: that is faster than to
// keep them in order all the time.
func fill(ctx context.Context, db *sql.DB, o Options) error {
	again, err := dropIndices(ctx, db)
	if err != nil {
		return err
	}
	news := newNews(o, rand.New(rand.NewPCG(1, uint64(o.Articles)))) // the same archive each time
	w := &writer{db: db, options: o}
	if err := w.sources(ctx); err != nil {
		return err
	}
	if err := w.people(ctx, news.people); err != nil {
		return err
	}
	if err := w.stories(ctx, news); err != nil {
		return err
	}
	if err := w.finish(ctx); err != nil {
		return err
	}
	if err := execAll(ctx, db, append(again, sums()...)); err != nil {
		return err
	}
	if err := w.names(ctx); err != nil {
		return err
	}
	return w.finish(ctx)
}

func execAll(ctx context.Context, db *sql.DB, queries []string) error {
	for _, query := range queries {
		if _, err := db.ExecContext(ctx, query); err != nil {
			return fmt.Errorf("%s: %w", query, err)
		}
	}
	return nil
}

// dropIndices returns how to make them again.
func dropIndices(ctx context.Context, db *sql.DB) (again []string, err error) {
	rows, err := db.QueryContext(ctx, `SELECT name, sql FROM sqlite_master
		WHERE type = 'index' AND sql IS NOT NULL AND tbl_name NOT LIKE 'search%' AND tbl_name NOT LIKE 'goose%'`)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var drop []string
	for rows.Next() {
		var name, query string
		if err := rows.Scan(&name, &query); err != nil {
			return nil, err
		}
		drop, again = append(drop, "DROP INDEX "+name), append(again, query)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return nil, err
	}
	return again, execAll(ctx, db, drop)
}
