package storage

import (
	"context"
	"fmt"
	"sync/atomic"

	"github.com/jackc/pgx/v5"

	"minber/digest"
)

// fence keeps from writing who was taken for dead. Each transaction that may
// write looks, after its turn to write has come, whether the copy that begins it
// is still among those who serve, and whether it still sends if what it does is
// for who sends: whoever removes a copy or begins a term had a turn to write as
// well. A process that was stopped for a minute, or cut off, so changes nothing
// when it goes on.
type fence struct {
	copy atomic.Int64 // 0 for who does not serve: collect and the like add to what is there
}

// termKey is the key of a context that holds for the term of who sends.
type termKey struct{}

// during returns a context for what is done because this copy sends: no
// transaction begun with it writes when another term has begun.
func during(ctx context.Context, term int64) context.Context {
	return context.WithValue(ctx, termKey{}, term)
}

// mayWrite waits for the turn to write and looks whether it is still wanted, in
// one exchange with the server.
func (f *fence) mayWrite(ctx context.Context, conn *pgx.Conn) error {
	copy, present := f.copy.Load(), false
	var latest int64
	var batch pgx.Batch
	batch.Queue(lockBy("pg_advisory_xact_lock", toWrite))
	if copy != 0 { // a statement of its own, which sees what was written before the turn came
		batch.Queue("SELECT EXISTS (SELECT 1 FROM copies WHERE id = $1), (SELECT coalesce(max(id), 0) FROM sender_terms)", copy).
			QueryRow(func(row pgx.Row) error { return row.Scan(&present, &latest) })
	}
	if err := conn.SendBatch(ctx, &batch).Close(); err != nil || copy == 0 {
		return err
	}
	term, sends := ctx.Value(termKey{}).(int64)
	switch {
	case !present:
		return fmt.Errorf("%w: copy %d was taken for dead", digest.ErrOutlived, copy)
	case sends && term != latest:
		return fmt.Errorf("%w: term %d of sending is over, term %d has begun", digest.ErrOutlived, term, latest)
	}
	return nil
}
