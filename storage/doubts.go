package storage

import (
	"context"
	"database/sql"
	"errors"
	"sync"
	"time"

	"minber/digest"
)

// doubts are claims of which it is not known whether the server has committed
// them: the connection broke before it could say so. What they may have claimed
// was not sent, and is taken back.
type doubts struct {
	mu    sync.Mutex
	ids   []int64
	since map[int64]bool // sending_at of those claims
}

// note learns how a claim ended. One that succeeded has taken back what was in
// doubt before.
func (d *doubts) note(claimed []digest.Delivery, at time.Time, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	switch {
	case err == nil:
		d.ids, d.since = nil, nil
	case errors.Is(err, digest.ErrAway):
		if d.since == nil {
			d.since = make(map[int64]bool)
		}
		d.since[millis(at)] = true
		for _, one := range claimed {
			d.ids = append(d.ids, one.ID)
		}
	}
}

// takeBack has what is in doubt wait to be sent again.
func (d *doubts) takeBack(ctx context.Context, tx *sql.Tx) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	for at := range d.since {
		_, err := tx.ExecContext(ctx, `
			UPDATE deliveries SET state = 'pending', attempts = attempts - 1, sending_at = NULL
			WHERE state = 'sending' AND sending_at = ? AND id IN (SELECT value FROM json_each(?))`, at, list(d.ids))
		if err != nil {
			return err
		}
	}
	return nil
}
