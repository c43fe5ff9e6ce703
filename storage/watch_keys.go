package storage

import (
	"context"
	"database/sql"
	"errors"
	"strconv"

	"minber/digest"
)

// keyedBy is the state that holds the version of the rules by which the keys of
// watches were made.
const keyedBy = "rules of watch keys"

// rekeyWatches has watches found by the forms that words have now, if a former
// version of the rules knew others. Articles are read again for that, see
// Unread; watches are only here.
func (s *Store) rekeyWatches(ctx context.Context) error {
	now := strconv.Itoa(s.rules)
	if made, err := getState(ctx, s.reader, keyedBy); err != nil || made == now || s.rules == 0 {
		return err
	}
	err := s.write(ctx, "key watches anew", func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "SELECT "+watchColumns+" FROM watches w")
		watches, err := scanAll(rows, err, "watches", intoWatch)
		if err != nil {
			return err
		}
		for _, w := range watches {
			if err := s.putWatchKeys(ctx, tx, w); err != nil {
				return err
			}
		}
		return setState(ctx, tx, keyedBy, now)
	})
	if errors.Is(err, digest.ErrCantWrite) { // the next time, then: what can be read is still there to be read
		return nil
	}
	return err
}
