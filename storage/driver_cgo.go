//go:build cgo

package storage

import (
	"errors"
	"fmt"

	"github.com/mattn/go-sqlite3"

	"minber/digest"
)

const withCgo = true

// isBusy says that another connection holds the file. SQLite's own waiting
// (_timeout) does not cover the change of a new file to a write-ahead log, nor
// a reader that turns writer after somebody else has written.
func isBusy(err error) bool {
	var failed sqlite3.Error
	return errors.As(err, &failed) && (failed.Code == sqlite3.ErrBusy || failed.Code == sqlite3.ErrLocked)
}

// explainFile is explain for SQLite's errors.
func explainFile(err error) error {
	var failed sqlite3.Error
	if !errors.As(err, &failed) {
		return err
	}
	switch failed.Code {
	case sqlite3.ErrNotADB:
		return fmt.Errorf("it is not a SQLite database: %w", err)
	case sqlite3.ErrCorrupt:
		return fmt.Errorf("it is %w: %w", digest.ErrDamaged, err)
	case sqlite3.ErrFull:
		return fmt.Errorf("%w: the disk is full: %w", digest.ErrCantWrite, err)
	case sqlite3.ErrIoErr:
		if failed.ExtendedCode == sqlite3.ErrIoErrRead || failed.ExtendedCode == sqlite3.ErrIoErrShortRead {
			return err
		}
		return fmt.Errorf("%w: check the disk: %w", digest.ErrCantWrite, err)
	case sqlite3.ErrReadonly:
		return fmt.Errorf("%w: check the owner and the rights of the file and its folder: %w", digest.ErrCantWrite, err)
	case sqlite3.ErrPerm, sqlite3.ErrCantOpen:
		return fmt.Errorf("it can't be opened for writing: check the owner and the rights of the file and its folder: %w", err)
	default:
		return err
	}
}
