package storage

import (
	"context"
	"database/sql"
	"errors"
	"strconv"
	"sync"
	"time"

	"minber/digest"
)

// calm is for how long no write may have failed before it is said that the
// database can be written again: on a full disk a small one succeeds now and
// then.
const calm = 3 * time.Second

// ability is whether the database can be written: the disk may be full, or have
// become read-only. Everybody who writes finds out; it is told once, and once
// when it is over.
type ability struct {
	told func(cause error) // nil if nobody wants to know

	mu     sync.Mutex
	cause  error // nil if all is well
	latest time.Time
}

// note learns how a write went.
func (a *ability) note(err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	switch {
	case errors.Is(err, digest.ErrCantWrite):
		a.latest = time.Now() // a monotonic reading: no matter which clock schedules go by
		if a.cause == nil {
			a.set(err)
		}
	case err == nil && a.cause != nil && time.Since(a.latest) > calm:
		a.set(nil)
	}
}

func (a *ability) set(cause error) {
	a.cause = cause
	if a.told != nil {
		a.told(cause)
	}
}

// lost returns why the database can't be written, nil if it can.
func (a *ability) lost() error {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.cause
}

// triedToWrite is the state of which nobody reads the value.
const triedToWrite = "tried to write at"

// tryToWrite finds out whether the database can be written again, if it could
// not be.
func (s *Store) tryToWrite(ctx context.Context) error {
	if s.able.lost() == nil {
		return nil
	}
	return s.write(ctx, "try to write", func(tx *sql.Tx) error {
		return setState(ctx, tx, triedToWrite, strconv.FormatInt(time.Now().UnixMilli(), 10))
	})
}
