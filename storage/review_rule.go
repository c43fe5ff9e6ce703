package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"minber/digest"
)

// ruling is one call of Rule or Undo within its transaction.
type ruling struct {
	saving
	lang     string // of who decides
	decision digest.Decision
	moved    moved
}

// Rule carries out what somebody decided about people, and keeps it with what
// it takes to undo it. Articles that are read anew later keep to it. It
// returns digest.ErrNotFound for people who are no more, or are one already,
// digest.ErrMet for two who met each other, and digest.ErrWhole for a strand
// that is all there is of a person.
func (s *Store) Rule(ctx context.Context, r digest.Ruling) (digest.Decision, error) {
	var made digest.Decision
	err := s.write(ctx, fmt.Sprintf("decide %q about people %d and %d", r.Kind, r.A, r.B), func(tx *sql.Tx) error {
		x := &ruling{
			saving: saving{sitting: &sitting{Store: s, tx: tx}}, lang: r.Lang,
			decision: digest.Decision{Kind: r.Kind, By: r.By, At: s.now().UTC(), A: r.A, B: r.B},
		}
		do := map[string]func(context.Context) error{
			digest.RuledSame: x.merge, digest.RuledDifferent: x.part, digest.RuledLater: x.putOff,
			digest.RuledSplit: func(ctx context.Context) error { return x.split(ctx, r.Article) },
		}[r.Kind]
		if do == nil {
			return fmt.Errorf("%w: a ruling of kind %q", digest.ErrNotFound, r.Kind)
		}
		if err := do(ctx); err != nil {
			return err
		}
		if err := x.settle(ctx); err != nil {
			return err
		}
		made = x.decision
		return x.record(ctx, &made)
	})
	return made, err
}

// record keeps the decision.
func (x *ruling) record(ctx context.Context, made *digest.Decision) error {
	names, err := json.Marshal(made.Names)
	if err != nil {
		return err
	}
	journal, err := json.Marshal(x.moved)
	if err != nil {
		return err
	}
	res, err := x.tx.ExecContext(ctx, "INSERT INTO decisions (kind, a, b, names, moved, by, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
		made.Kind, made.A, made.B, string(names), string(journal), made.By, made.At.Unix())
	if err != nil {
		return err
	}
	made.ID, err = res.LastInsertId()
	return err
}

// both loads the two persons and what they are called.
func (x *ruling) both(ctx context.Context) error {
	if x.decision.A == x.decision.B {
		return fmt.Errorf("%w: one person twice", digest.ErrNotFound)
	}
	for i, id := range []int64{x.decision.A, x.decision.B} {
		if err := x.person(ctx, id); err != nil {
			return err
		}
		if err := x.call(ctx, i, id); err != nil {
			return err
		}
	}
	return nil
}

// person makes sure that somebody is there, and is no other one's face.
func (x *ruling) person(ctx context.Context, id int64) error {
	var known int64
	return x.tx.QueryRowContext(ctx, "SELECT id FROM people WHERE id = ? AND merged IS NULL", id).Scan(&known)
}

// call notes what one of the two is called.
func (x *ruling) call(ctx context.Context, i int, id int64) error {
	who, err := x.loadCast(ctx, x.tx, []int64{id}, x.lang)
	if err == nil {
		x.decision.Names[i] = who.ref(id, "").Name
	}
	return err
}

// merge makes B a face of A: whom more articles name stays.
func (x *ruling) merge(ctx context.Context) error {
	if err := x.both(ctx); err != nil {
		return err
	}
	d := &x.decision
	var met, more bool
	err := x.tx.QueryRowContext(ctx, `SELECT
			EXISTS (SELECT 1 FROM meetings WHERE a = min(?1, ?2) AND b = max(?1, ?2)),
			(SELECT count(*) FROM article_people WHERE person = ?2) > (SELECT count(*) FROM article_people WHERE person = ?1)`,
		d.A, d.B).Scan(&met, &more)
	if err != nil {
		return err
	}
	if met {
		return fmt.Errorf("%w: %s and %s", digest.ErrMet, d.Names[0], d.Names[1])
	}
	if more {
		d.A, d.B, d.Names[0], d.Names[1] = d.B, d.A, d.Names[1], d.Names[0]
	}
	rows, err := x.tx.QueryContext(ctx, "SELECT id FROM people WHERE id = ?1 OR merged = ?1", d.B)
	if x.moved.Faces, err = scanAll(rows, err, "faces", func(v *int64) []any { return []any{v} }); err != nil {
		return err
	}
	if err := x.close(ctx, "same"); err != nil {
		return err
	}
	return x.wear(ctx, x.moved.Faces, d.A)
}

// wear makes the faces those of a person; 0 makes them nobody's but their own.
func (x *ruling) wear(ctx context.Context, faces []int64, person int64) error {
	_, err := x.tx.ExecContext(ctx, "UPDATE people SET merged = nullif(?, 0) WHERE id IN (SELECT value FROM json_each(?))", person, list(faces))
	x.faces, x.touched = append(x.faces, faces...), append(x.touched, x.decision.A, x.decision.B)
	return err
}

// part says that A and B are two.
func (x *ruling) part(ctx context.Context) error {
	if err := x.both(ctx); err != nil {
		return err
	}
	if err := x.close(ctx, "different"); err != nil {
		return err
	}
	return x.pin(ctx)
}

// putOff moves the question about A and B to the end of all.
func (x *ruling) putOff(ctx context.Context) error {
	if err := x.both(ctx); err != nil {
		return err
	}
	open, err := x.open(ctx)
	if err != nil {
		return err
	}
	_, err = x.tx.ExecContext(ctx, "UPDATE doubts SET turn = turn + 1 WHERE id IN (SELECT value FROM json_each(?))", list(open))
	return err
}

// open returns the open questions about the two.
func (x *ruling) open(ctx context.Context) ([]int64, error) {
	rows, err := x.tx.QueryContext(ctx, `
		SELECT d.id FROM doubts d JOIN people x ON x.id = d.a JOIN people y ON y.id = d.b
		WHERE d.state = 'open' AND min(coalesce(x.merged, x.id), coalesce(y.merged, y.id)) = min(?1, ?2)
			AND max(coalesce(x.merged, x.id), coalesce(y.merged, y.id)) = max(?1, ?2)`, x.decision.A, x.decision.B)
	return scanAll(rows, err, "doubts", func(v *int64) []any { return []any{v} })
}

// close answers the open questions about the two.
func (x *ruling) close(ctx context.Context, state string) (err error) {
	if x.moved.Doubts, err = x.open(ctx); err != nil {
		return err
	}
	_, err = x.tx.ExecContext(ctx, "UPDATE doubts SET state = ? WHERE id IN (SELECT value FROM json_each(?))", state, list(x.moved.Doubts))
	return err
}

// Undo takes a decision back. It returns digest.ErrNotFound for one that is
// none or is undone already, and digest.ErrBuiltUpon if a later decision has
// to be undone first.
func (s *Store) Undo(ctx context.Context, id, by int64) (digest.Decision, error) {
	var undone digest.Decision
	err := s.write(ctx, fmt.Sprintf("undo decision %d", id), func(tx *sql.Tx) error {
		var k kept
		err := tx.QueryRowContext(ctx, "SELECT "+decisionColumns+" FROM decisions WHERE id = ? AND undone IS NULL", id).Scan(intoKept(&k)...)
		if err != nil {
			return err
		}
		if err := k.read(); err != nil {
			return err
		}
		x := &ruling{saving: saving{sitting: &sitting{Store: s, tx: tx}}, decision: k.Decision, moved: k.moved}
		if err := x.undo(ctx); err != nil {
			return err
		}
		if err := x.settle(ctx); err != nil {
			return err
		}
		undone = k.Decision
		undone.Undone, undone.Undoer = s.now().UTC(), by
		_, err = tx.ExecContext(ctx, "UPDATE decisions SET undone = ?, undoer = ? WHERE id = ?", undone.Undone.Unix(), by, id)
		return err
	})
	return undone, err
}

func (x *ruling) undo(ctx context.Context) error {
	_, err := x.tx.ExecContext(ctx, "UPDATE doubts SET state = 'open' WHERE id IN (SELECT value FROM json_each(?))", list(x.moved.Doubts))
	if err != nil {
		return err
	}
	switch x.decision.Kind {
	case digest.RuledSame:
		return x.unmerge(ctx)
	case digest.RuledSplit:
		return x.unsplit(ctx)
	case digest.RuledLater:
		var open []int64
		if open, err = x.open(ctx); err != nil {
			return err
		}
		_, err = x.tx.ExecContext(ctx, "UPDATE doubts SET turn = max(turn - 1, 0) WHERE id IN (SELECT value FROM json_each(?))", list(open))
	}
	return err
}

// unmerge gives B its own faces back.
func (x *ruling) unmerge(ctx context.Context) error {
	var apart int
	err := x.tx.QueryRowContext(ctx, "SELECT count(*) FROM people WHERE id IN (SELECT value FROM json_each(?)) AND merged = ?",
		list(x.moved.Faces), x.decision.A).Scan(&apart)
	if err != nil {
		return err
	}
	if apart < len(x.moved.Faces) {
		return fmt.Errorf("%w: decision %d", digest.ErrBuiltUpon, x.decision.ID)
	}
	if err := x.wear(ctx, x.moved.Faces, x.decision.B); err != nil {
		return err
	}
	_, err = x.tx.ExecContext(ctx, "UPDATE people SET merged = NULL WHERE id = ?", x.decision.B)
	return err
}
