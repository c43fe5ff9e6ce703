package storage

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"

	"minber/digest"
)

const (
	// To look at a cohort takes as long as to enqueue for so many of its chats.
	cohortCost = 20
	// So many chats of a cohort join another one at a time that has become the
	// same.
	joinSize = 5000
)

// FanOut implements digest.Outbox. As the first that is done every second, it
// finds out whether a database can be written again that could not be.
func (s *Store) FanOut(ctx context.Context, at time.Time, limit int, plan digest.Planner) (f digest.FannedOut, err error) {
	if err := s.tryToWrite(ctx); err != nil {
		return f, err
	}
	f.SetBack, err = s.setBack(ctx, at)
	if err != nil {
		return f, err
	}
	var waits bool
	err = s.reader.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM cohorts WHERE next_at <= ?)", at.Unix()).Scan(&waits)
	if err != nil {
		return f, fmt.Errorf("look who is due: %w", explain(err))
	}
	if !waits { // asked every second, and nearly always in vain
		return f, nil
	}
	err = s.write(ctx, "enqueue editions", func(tx *sql.Tx) error {
		o := fanOut{tx: tx, at: at, plan: plan, room: limit}
		for o.room > 0 {
			var g cohort
			err := tx.QueryRowContext(ctx, "SELECT "+cohortColumns+" FROM cohorts WHERE next_at <= ? ORDER BY next_at, id LIMIT 1", at.Unix()).Scan(intoCohort(&g)...)
			if errors.Is(err, sql.ErrNoRows) {
				break
			}
			if err != nil {
				return err
			}
			if err := o.serve(ctx, g); err != nil {
				return err
			}
			o.room -= cohortCost
		}
		f.Added, f.More = o.added, o.room <= 0
		return setState(ctx, tx, fannedOutAt, strconv.FormatInt(at.Unix(), 10))
	})
	return f, err
}

// fanOut is what one round of FanOut does.
type fanOut struct {
	tx    *sql.Tx
	at    time.Time
	plan  digest.Planner
	room  int // for how many chats there still is time
	added int // deliveries
}

// serve gives a cohort whose turn has come what it is owed, as much of it as
// there is room for. An edition that was begun is finished as it was begun, also
// when the program was killed meanwhile: all that had it before had the same.
func (o *fanOut) serve(ctx context.Context, g cohort) error {
	var one digest.Subscriber // speaks for all
	err := o.tx.QueryRowContext(ctx, "SELECT "+chatColumns+" FROM chats WHERE cohort = ? ORDER BY chat LIMIT 1", g.id).Scan(intoChat(&one)...)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return o.exec(ctx, "DELETE FROM cohorts WHERE id = ?", g.id)
	case err != nil:
		return err
	case one.Damaged != "" && g.alike != alikeness(one):
		return o.expel(ctx, g, one)
	}
	one.Since, one.Last = fromUnix(g.since), fromUnix(g.last)
	if g.begun == 0 {
		g.begun = o.at.Unix()
	}
	turn := o.plan(one, time.Unix(g.begun, 0).UTC())
	next := sql.NullInt64{Int64: turn.Next.Unix(), Valid: true}
	if turn.Owed {
		g.ends = unix(turn.Delivery.Window.To)
		done, err := o.enqueue(ctx, &g, turn.Delivery, next)
		if err != nil {
			return err
		}
		if !done {
			return o.exec(ctx, "UPDATE cohorts SET begun = ?, ends = ?, reached = ? WHERE id = ?", g.begun, g.ends, g.reached, g.id)
		}
		g.since, g.last = 0, g.ends
	}
	g.alike, g.next = alikeness(one), next
	return o.advance(ctx, g)
}

// expel has one whose row was damaged be on its own.
func (o *fanOut) expel(ctx context.Context, g cohort, one digest.Subscriber) error {
	alone := cohort{alike: alikeness(one), since: unix(one.Since), last: unix(one.Last), next: g.next}
	if err := alone.find(ctx, o.tx); err != nil {
		return err
	}
	return o.exec(ctx, "UPDATE chats SET cohort = ? WHERE chat = ?", alone.id, one.Chat)
}

const enqueueForCohort = `INSERT INTO deliveries (chat, kind, slot, edition, date, lang, zone, starts, ends, manner, not_before, state)
	SELECT chat, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM chats WHERE cohort = ? AND chat > ? AND chat <= ? ORDER BY chat ON CONFLICT DO NOTHING`

// enqueue writes a delivery for the chats of a cohort that come next, in the
// order of the index that finds them and of the one that they go into. It
// returns whether that was the last of them.
func (o *fanOut) enqueue(ctx context.Context, g *cohort, d digest.Delivery, next sql.NullInt64) (done bool, err error) {
	var count int
	var newest int64
	var to digest.Address
	err = o.tx.QueryRowContext(ctx, `
		SELECT count(*), coalesce(max(chat), ''), (SELECT coalesce(max(id), 0) FROM deliveries)
		FROM (SELECT chat FROM chats WHERE cohort = ? AND chat > ? ORDER BY chat LIMIT ?) c`, g.id, g.reached, o.room).Scan(&count, &to, &newest)
	if err != nil {
		return false, err
	}
	manner, err := json.Marshal(d.Manner)
	if err != nil {
		return false, err
	}
	added, err := affected(o.tx.ExecContext(ctx, enqueueForCohort, d.Kind, d.Slot, d.Edition, d.Date, d.Lang, d.Zone,
		unix(d.Window.From), unix(d.Window.To), string(manner), millis(d.NotBefore), cmp.Or(d.State, digest.Pending), g.id, g.reached, to))
	if err != nil {
		return false, err
	}
	if added < count {
		if err := o.part(ctx, *g, to, d.Slot, newest, next); err != nil {
			return false, err
		}
	}
	done = count < o.room
	g.reached = to
	o.added += added
	o.room -= count
	return done, nil
}

// part has those go their own way who had their edition before: their next one
// goes on from there.
func (o *fanOut) part(ctx context.Context, g cohort, to digest.Address, slot string, newest int64, next sql.NullInt64) error {
	before := cohort{alike: g.alike, since: g.since, last: g.last, next: next}
	if err := before.find(ctx, o.tx); err != nil {
		return err
	}
	return o.exec(ctx, `
		UPDATE chats SET cohort = ? WHERE cohort = ? AND chat > ? AND chat <= ?
			AND EXISTS (SELECT 1 FROM deliveries d WHERE d.chat = chats.chat AND d.slot = ? AND d.id <= ?)`,
		before.id, g.id, g.reached, to, slot, newest)
}

// advance moves a cohort's turn, and unites it with one that is the same by now:
// those who subscribed or changed something since come back to the many. If it
// was all of them, the row goes when its turn comes.
func (o *fanOut) advance(ctx context.Context, g cohort) error {
	err := o.exec(ctx, "UPDATE cohorts SET alike = ?, since = ?, last = ?, next_at = ?, begun = 0, ends = 0, reached = '' WHERE id = ?",
		g.alike, g.since, g.last, g.next, g.id)
	if err != nil {
		return err
	}
	var twin int64
	err = g.twin(ctx, o.tx).Scan(&twin)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	return o.exec(ctx, "UPDATE chats SET cohort = ? WHERE rowid IN (SELECT rowid FROM chats WHERE cohort = ? LIMIT ?)", twin, g.id, joinSize)
}

func (o *fanOut) exec(ctx context.Context, query string, args ...any) error {
	return put(ctx, o.tx, query, args...)
}

const (
	// fannedOutAt is the moment of the latest round that changed a turn.
	fannedOutAt = "fanned out at"
	// Clocks are corrected by less than this all the time.
	unsteady = time.Minute
)

// setBack looks whether the clock has been set back since the latest round, and
// if so has all cohorts looked at anew: their turns come from a future that is
// not to be (a wrong clock, send -at, a sandbox). It returns by how much.
func (s *Store) setBack(ctx context.Context, at time.Time) (by time.Duration, err error) {
	latest, err := getState(ctx, s.reader, fannedOutAt)
	if err != nil || latest == "" {
		return 0, err
	}
	seconds, err := strconv.ParseInt(latest, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("read %q: %w", fannedOutAt, err)
	}
	if by = time.Unix(seconds, 0).Sub(at); by < unsteady {
		return 0, nil
	}
	return by, s.write(ctx, "look at all turns anew", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "UPDATE cohorts SET next_at = ?1 WHERE next_at > ?1", at.Unix()); err != nil {
			return err
		}
		return setState(ctx, tx, fannedOutAt, strconv.FormatInt(at.Unix(), 10))
	})
}
