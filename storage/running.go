package storage

import (
	"errors"
	"fmt"
	"os"
)

// Running notes beside a database that a service works with it, in FILE.running.
// crashed says that the one before did not get to take its note away: it was
// killed, or the machine went down. done takes the note away.
func Running(url string) (crashed bool, done func() error, err error) {
	if onServer(url) { // which looks after itself
		return false, func() error { return nil }, nil
	}
	file, err := locate(url)
	if err != nil {
		return false, nil, fmt.Errorf("open database: %w", err)
	}
	note := file + ".running"
	f, err := os.OpenFile(note, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, os.ErrExist) {
		return true, func() error { return remove(note) }, nil
	}
	if err != nil {
		return false, nil, fmt.Errorf("open database: %w", err)
	}
	return false, func() error { return remove(note) }, f.Close()
}
