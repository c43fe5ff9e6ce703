package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// ownEvery is how often it is looked whether a database has become free.
const ownEvery = 500 * time.Millisecond

// Own waits until no other process owns a database, and owns it until release
// is called or the process ends, however it ends. told is called once if that
// takes waiting. What sends needs to own the database: of two that record what
// they do in it, each would take what the other has under way for lost. What
// only reads or adds articles does not.
//
// The lock is SQLite's own, on an empty database beside the file, FILE.lock:
// the operating system holds it for the process, so none is ever left behind,
// and it holds wherever SQLite works.
func Own(ctx context.Context, url string, told func()) (release func() error, err error) {
	if !withCgo {
		return nil, errWithoutCgo
	}
	file, err := locate(url)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	db, err := sql.Open(driverName, dsn(file+".lock", "_timeout=0"))
	if err != nil {
		return nil, fmt.Errorf("own database %s: %w", file, err)
	}
	db.SetMaxOpenConns(1)
	db.SetConnMaxLifetime(0)
	if err := lock(ctx, db, told); err != nil {
		return nil, errors.Join(fmt.Errorf("own database %s: %w", file, explain(err)), db.Close())
	}
	return db.Close, nil
}

// lock takes the lock through the handle's only connection.
func lock(ctx context.Context, db *sql.DB, told func()) error {
	tick := time.NewTicker(ownEvery)
	defer tick.Stop()
	for waited := false; ; waited = true {
		_, err := db.ExecContext(ctx, "BEGIN EXCLUSIVE")
		if err == nil || !isBusy(err) {
			return err
		}
		if !waited {
			told()
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}
