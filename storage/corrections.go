package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"

	"minber/digest"
)

// correcting is one call of Correct or TakeBack within its transaction.
type correcting struct {
	saving
	made  digest.Correction
	where itemPlace // of the subject
	who   []int64
}

// Correct carries out what somebody decided about a subject. It holds for all
// that readers ask, for what is read later, and for what was sent. It returns
// digest.ErrNotFound for what is withdrawn already or can't be corrected so,
// and digest.ErrUnchanged for a statement that is given to its speaker.
func (s *Store) Correct(ctx context.Context, c digest.Correction) (made digest.Correction, err error) {
	err = s.write(ctx, fmt.Sprintf("correct subject %d", c.Subject), func(tx *sql.Tx) error {
		x := &correcting{saving: saving{sitting: &sitting{Store: s, tx: tx}}, made: c}
		x.made.At = s.now().UTC()
		if err := x.load(ctx); err != nil {
			return err
		}
		spots, err := x.spots(ctx)
		if err != nil {
			return err
		}
		if err := x.record(ctx); err != nil {
			return err
		}
		hidden := false
		for i := range spots {
			spots[i].correction = x.made.ID
			if err := x.apply(ctx, &spots[i]); err != nil {
				return err
			}
			hidden = hidden || !spots[i].hidden.empty()
		}
		if !hidden {
			return fmt.Errorf("%w: nothing is left to be corrected", digest.ErrNotFound)
		}
		if err := x.finish(ctx); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "UPDATE subjects SET state = 'corrected' WHERE id = ?", c.Subject); err != nil {
			return err
		}
		made = x.made
		made.Sent, err = tally(ctx, tx, made.ID)
		return err
	})
	return made, err
}

// load reads the subject, and checks that it can be corrected so.
func (x *correcting) load(ctx context.Context) error {
	p := &x.where
	err := x.tx.QueryRowContext(ctx, "SELECT kind, item, article, start, stop FROM subjects WHERE id = ?", x.made.Subject).
		Scan(&p.kind, &p.item, &p.article, &p.start, &p.stop)
	if err != nil {
		return err
	}
	x.made.Item = p.kind
	possible := map[string][]string{
		digest.ItemStatement: {digest.Withdrawn, digest.Given},
		digest.ItemMeeting:   {digest.Withdrawn},
		digest.ItemUpcoming:  {digest.Withdrawn},
		digest.ItemStory:     {digest.Withdrawn, digest.Replaced},
	}
	if !slices.Contains(possible[p.kind], x.made.Kind) {
		return fmt.Errorf("%w: a %s can't be %s", digest.ErrNotFound, p.kind, x.made.Kind)
	}
	if x.who, err = concerned(ctx, x.tx, *p); err != nil {
		return err
	}
	if x.made.Kind == digest.Given {
		err := x.tx.QueryRowContext(ctx, "SELECT coalesce(merged, id) FROM people WHERE id = ?", x.made.Person).Scan(&x.made.Person)
		if err != nil {
			return err
		}
		if slices.Contains(x.who, x.made.Person) {
			return fmt.Errorf("%w: person %d", digest.ErrUnchanged, x.made.Person)
		}
	} else {
		x.made.Person = 0
	}
	if x.made.Kind != digest.Replaced {
		x.made.Start, x.made.Stop = 0, 0
	}
	return x.call(ctx)
}

// call notes what those are called whom it is about.
func (x *correcting) call(ctx context.Context) error {
	ids := x.who
	if x.made.Person != 0 {
		ids = append(slices.Clone(ids[:min(len(ids), 1)]), x.made.Person)
	}
	who, err := x.loadCast(ctx, x.tx, ids, x.made.Lang)
	for i, id := range ids[:min(len(ids), len(x.made.Names))] {
		x.made.Names[i] = who.ref(id, "").Name
	}
	return err
}

// spots returns where the correction holds.
func (x *correcting) spots(ctx context.Context) ([]spot, error) {
	base := spot{kind: x.made.Kind, item: x.where.kind, person: x.made.Person, from: x.made.Start, to: x.made.Stop}
	into := func(p *spot) []any {
		*p = base
		return []any{&p.article, &p.start, &p.stop, &p.a, &p.b}
	}
	switch x.where.kind {
	case digest.ItemMeeting:
		rows, err := x.tx.QueryContext(ctx, "SELECT article, start, stop, a, b FROM reports WHERE meeting = ? ORDER BY article", x.where.item)
		return scanAll(rows, err, "reports", into)
	case digest.ItemStatement: // with the same words of the same person in other articles
		ids, err := standing(ctx, x.tx, "statements", x.where.article, x.where.start, x.where.stop)
		if err != nil {
			return nil, err
		}
		rows, err := x.tx.QueryContext(ctx, `
			SELECT article, start, stop, 0, 0 FROM statements WHERE (person, lang, gist) IN (SELECT person, lang, gist FROM statements
				WHERE id IN (SELECT value FROM json_each(?))) ORDER BY article`, list(ids))
		return scanAll(rows, err, "statements", into)
	}
	base.article, base.start, base.stop = x.where.article, x.where.start, x.where.stop
	return []spot{base}, nil
}

// record keeps the correction.
func (x *correcting) record(ctx context.Context) error {
	names, err := json.Marshal(x.made.Names)
	if err != nil {
		return err
	}
	var who [2]int64
	copy(who[:], x.who)
	res, err := x.tx.ExecContext(ctx, `
		INSERT INTO corrections (kind, item, meeting, a, b, person, start, stop, subject, names, by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		x.made.Kind, x.made.Item, x.where.item, who[0], who[1], x.made.Person, x.made.Start, x.made.Stop, x.made.Subject, string(names), x.made.By, unix(x.made.At))
	if err != nil {
		return err
	}
	x.made.ID, err = res.LastInsertId()
	return err
}

// finish draws anew what hangs on what was corrected, and has the editions that
// show it worded again.
func (x *correcting) finish(ctx context.Context) error {
	if err := x.sweepMeetings(ctx); err != nil {
		return err
	}
	_, err := x.tx.ExecContext(ctx, `
		INSERT INTO stale (edition) SELECT DISTINCT edition FROM (`+shownBy+`) s WHERE true
		ON CONFLICT (edition) DO UPDATE SET marks = stale.marks + 1`, x.made.ID)
	return err
}

// shownBy selects the messages of editions that show what correction ?1 is
// about.
const shownBy = `
	SELECT s.edition, s.part, s.rank FROM corrections c JOIN spots p ON p.correction = c.id JOIN shown s ON s.article = p.article AND s.article <> 0 AND s.kind = c.item
	WHERE c.id = ?1 AND (c.item = 'story' OR s.start < p.stop AND s.stop > p.start OR s.start = p.start AND s.stop = p.stop)
	UNION SELECT s.edition, s.part, s.rank FROM corrections c JOIN shown s ON s.item = c.meeting AND s.article = 0 AND s.kind = c.item
	WHERE c.id = ?1 AND c.item = 'meeting'`

// TakeBack undoes a correction. It returns digest.ErrNotFound for one that is
// none or is undone already, and digest.ErrBuiltUpon if a later one of the same
// item has to be undone first.
func (s *Store) TakeBack(ctx context.Context, id, by int64) (undone digest.Correction, err error) {
	err = s.write(ctx, fmt.Sprintf("undo correction %d", id), func(tx *sql.Tx) error {
		x := &correcting{saving: saving{sitting: &sitting{Store: s, tx: tx}}}
		err := tx.QueryRowContext(ctx, "SELECT "+correctionColumns+" FROM corrections WHERE id = ? AND undone IS NULL", id).Scan(intoCorrection(&x.made)...)
		if err != nil {
			return err
		}
		var later bool
		err = tx.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM corrections WHERE subject = ? AND id > ? AND undone IS NULL)`, x.made.Subject, id).Scan(&later)
		if err != nil {
			return err
		}
		if later {
			return fmt.Errorf("%w: correction %d", digest.ErrBuiltUpon, id)
		}
		rows, err := tx.QueryContext(ctx, "SELECT "+spotColumns+" FROM spots p JOIN corrections c ON c.id = p.correction WHERE c.id = ? ORDER BY p.article", id)
		spots, err := scanAll(rows, err, "spots", intoSpot)
		if err != nil {
			return err
		}
		for i := range spots {
			if err := x.restore(ctx, &spots[i]); err != nil {
				return err
			}
		}
		x.made.Undone, x.made.Undoer = s.now().UTC(), by
		if _, err := tx.ExecContext(ctx, "UPDATE corrections SET undone = ?, undoer = ? WHERE id = ?", unix(x.made.Undone), by, id); err != nil {
			return err
		}
		// What readers reported waits again, unless something else was done about it.
		if _, err := tx.ExecContext(ctx, `
			UPDATE subjects SET state = 'open' WHERE id = ?1 AND state = 'corrected'
				AND NOT EXISTS (SELECT 1 FROM corrections WHERE subject = ?1 AND undone IS NULL)`, x.made.Subject); err != nil {
			return err
		}
		if err := x.finish(ctx); err != nil {
			return err
		}
		undone = x.made
		undone.Sent, err = tally(ctx, tx, id)
		return err
	})
	return undone, err
}

const correctionColumns = "id, kind, item, subject, person, start, stop, names, by, at, undone, coalesce(undoer, 0)"

func intoCorrection(c *digest.Correction) []any {
	return []any{
		&c.ID, &c.Kind, &c.Item, &c.Subject, &c.Person, &c.Start, &c.Stop, jsonAt(&c.Names), &c.By, timeAt(&c.At), timeAt(&c.Undone), &c.Undoer,
	}
}

// Corrections returns one page of what was corrected, the latest first, and how
// many corrections there are.
func (s *Store) Corrections(ctx context.Context, page digest.Page) (made []digest.Correction, total int, err error) {
	err = s.read(ctx, "list corrections", func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM corrections").Scan(&total); err != nil {
			return err
		}
		rows, err := tx.QueryContext(ctx, "SELECT "+correctionColumns+" FROM corrections ORDER BY id DESC LIMIT ? OFFSET ?",
			min(page.Limit, mostRows), max(page.Offset, 0))
		if made, err = scanAll(rows, err, "corrections", intoCorrection); err != nil {
			return err
		}
		for i := range made {
			if made[i].Sent, err = tally(ctx, tx, made[i].ID); err != nil {
				return err
			}
		}
		return nil
	})
	return made, total, err
}

// tally counts the messages that show what was corrected, and what became of
// them.
func tally(ctx context.Context, tx *sql.Tx, correction int64) (t digest.Tally, err error) {
	err = tx.QueryRowContext(ctx, `
		SELECT count(*), count(*) FILTER (WHERE m.state = 'done'), count(*) FILTER (WHERE m.state = 'lost')
		FROM (SELECT DISTINCT edition, part FROM (`+shownBy+`) o) s JOIN deliveries d ON d.edition = s.edition
		JOIN posts p ON p.delivery = d.id AND p.part = s.part
		LEFT JOIN amendments m ON m.delivery = d.id AND m.part = s.part`, correction).Scan(&t.All, &t.Done, &t.Lost)
	return t, err
}

// Text returns an article's text and language, from which a sentence may be
// chosen; digest.ErrNotFound if it is no subject's.
func (s *Store) Text(ctx context.Context, subject int64) (a digest.Article, err error) {
	err = s.read(ctx, fmt.Sprintf("text of subject %d", subject), func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, `
			SELECT a.id, a.text, a.lang, a.headline, a.date FROM subjects s JOIN articles a ON a.id = s.article
			WHERE s.id = ? AND s.kind = 'story'`, subject).Scan(&a.ID, &a.Text, &a.Lang, &a.Title, &a.Date)
	})
	return a, err
}
