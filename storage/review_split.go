package storage

import (
	"context"
	"fmt"

	"minber/digest"
)

// split makes somebody new of the strand of A that an article belongs to. All
// that articles tell of the two is pinned to where it is now, so that a new
// reading does not join them again.
func (x *ruling) split(ctx context.Context, article int64) error {
	d := &x.decision
	if err := x.person(ctx, d.A); err != nil {
		return err
	}
	if err := x.call(ctx, 0, d.A); err != nil {
		return err
	}
	type row struct {
		movedAlong
		country string
	}
	rows, err := x.tx.QueryContext(ctx, `
		SELECT p.article, p.name, p.face, p.country FROM article_people p
		JOIN (SELECT name, role, body, country, tenure FROM article_people WHERE person = ?1 AND article = ?2 LIMIT 1) one
			ON p.name = one.name AND p.role = one.role AND p.body = one.body AND p.country = one.country AND p.tenure = one.tenure
		WHERE p.person = ?1 ORDER BY p.article, p.rank`, d.A, article)
	strand, err := scanAll(rows, err, "strand", func(r *row) []any { return []any{&r.Article, &r.Name, &r.Face, &r.country} })
	if err != nil {
		return err
	}
	if len(strand) == 0 {
		return fmt.Errorf("%w: article %d tells nothing of person %d", digest.ErrNotFound, article, d.A)
	}
	var all int
	if err := x.tx.QueryRowContext(ctx, "SELECT count(*) FROM article_people WHERE person = ?", d.A).Scan(&all); err != nil {
		return err
	}
	if all == len(strand) {
		return fmt.Errorf("%w: person %d", digest.ErrWhole, d.A)
	}
	res, err := x.tx.ExecContext(ctx, "INSERT INTO people (country) VALUES (?)", strand[0].country)
	if err != nil {
		return err
	}
	if d.B, err = res.LastInsertId(); err != nil {
		return err
	}
	d.Names[1] = strand[0].Name
	for _, r := range strand {
		x.moved.Mentions = append(x.moved.Mentions, r.movedAlong)
		x.faces = append(x.faces, r.Face)
		if err := x.move(ctx, r.movedAlong, d.B); err != nil {
			return err
		}
	}
	x.faces, x.touched = append(x.faces, d.B), append(x.touched, d.A, d.B)
	if err := x.pin(ctx); err != nil {
		return err
	}
	_, err = x.tx.ExecContext(ctx, "INSERT INTO doubts (a, b, weight, state) VALUES (?, ?, 0, 'different') ON CONFLICT DO NOTHING",
		min(d.A, d.B), max(d.A, d.B))
	return err
}

// pin has the articles that name the two keep to the faces that they have now.
func (x *ruling) pin(ctx context.Context) error {
	_, err := x.tx.ExecContext(ctx, `
		INSERT INTO pins (article, name, face) SELECT article, name, face FROM article_people WHERE person IN (?1, ?2) OR face = ?2
		ON CONFLICT (article, name) DO UPDATE SET face = excluded.face`, x.decision.A, x.decision.B)
	return err
}

// move gives one mention, with what was said and whom was met in it, another
// face.
func (x *ruling) move(ctx context.Context, m movedAlong, to int64) error {
	for _, query := range []string{
		"UPDATE article_people SET face = ?1 WHERE article = ?2 AND name = ?3 AND face = ?4",
		"UPDATE statements SET face = ?1 WHERE article = ?2 AND face = ?4 AND ?3 <> ''",
		"UPDATE reports SET a = ?1 WHERE article = ?2 AND a = ?4 AND ?3 <> ''",
		"UPDATE reports SET b = ?1 WHERE article = ?2 AND b = ?4 AND ?3 <> ''",
	} {
		if _, err := x.tx.ExecContext(ctx, query, to, m.Article, m.Name, m.Face); err != nil {
			return err
		}
	}
	return nil
}

// unsplit gives what was split off back to whom it was taken from, along with
// what was told of it since.
func (x *ruling) unsplit(ctx context.Context) error {
	d := &x.decision
	for _, id := range []int64{d.A, d.B} {
		var free bool
		err := x.tx.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM people p WHERE p.id = ?1 AND p.merged IS NULL)
			AND NOT EXISTS (SELECT 1 FROM people p WHERE p.merged = ?1 AND ?1 = ?2)`, id, d.B).Scan(&free)
		if err != nil {
			return err
		}
		if !free {
			return fmt.Errorf("%w: decision %d", digest.ErrBuiltUpon, d.ID)
		}
	}
	rows, err := x.tx.QueryContext(ctx, "SELECT article, name FROM article_people WHERE face = ?", d.B)
	now, err := scanAll(rows, err, "mentions", func(m *movedAlong) []any { return []any{&m.Article, &m.Name} })
	if err != nil {
		return err
	}
	for _, m := range now {
		to := d.A
		for _, was := range x.moved.Mentions {
			if was.Article == m.Article && was.Name == m.Name {
				if err := x.tx.QueryRowContext(ctx, "SELECT coalesce(max(id), ?) FROM people WHERE id = ?", d.A, was.Face).Scan(&to); err != nil {
					return err
				}
			}
		}
		m.Face = d.B
		if err := x.move(ctx, m, to); err != nil {
			return err
		}
		x.faces = append(x.faces, to)
	}
	x.faces, x.touched = append(x.faces, d.B), append(x.touched, d.A, d.B)
	_, err = x.tx.ExecContext(ctx, "DELETE FROM pins WHERE face = ?", d.B)
	return err
}

// settle brings everything that hangs on faces to the persons who wear them
// now, and the sums along with it.
func (x *ruling) settle(ctx context.Context) error {
	if len(x.faces) == 0 {
		return nil
	}
	faces := list(x.faces)
	for _, query := range []string{
		"UPDATE article_people SET person = (SELECT coalesce(p.merged, p.id) FROM people p WHERE p.id = face) WHERE face IN (SELECT value FROM json_each(?))",
		"UPDATE statements SET person = (SELECT coalesce(p.merged, p.id) FROM people p WHERE p.id = face) WHERE face IN (SELECT value FROM json_each(?))",
		"DELETE FROM told WHERE face IN (SELECT value FROM json_each(?))",
		`INSERT INTO told (face, lang, name, role, body, country, tenure, first, last, count)
			SELECT face, lang, name, role, body, country, tenure, min(day), max(day), count(*) FROM article_people
			WHERE face IN (SELECT value FROM json_each(?)) GROUP BY face, lang, name, role, body, country, tenure`,
	} {
		if _, err := x.tx.ExecContext(ctx, query, faces); err != nil {
			return err
		}
	}
	if err := x.settleReports(ctx, faces); err != nil {
		return err
	}
	touched := list(x.touched)
	for _, query := range append(sumsOfTopics(),
		"DELETE FROM aliases WHERE person IN (SELECT value FROM json_each(?))",
		`INSERT INTO aliases (person, lang, name, count) SELECT person, lang, name, count(*) FROM article_people
			WHERE person IN (SELECT value FROM json_each(?)) GROUP BY person, lang, name`,
		"DELETE FROM roles WHERE person IN (SELECT value FROM json_each(?))",
		`INSERT INTO roles (person, lang, role, body, office, country, tenure, first, last, count)
			SELECT person, lang, role, body, max(office), country, tenure, min(day), max(day), count(*) FROM article_people
			WHERE person IN (SELECT value FROM json_each(?)) GROUP BY person, lang, role, body, country, tenure`,
	) {
		if _, err := x.tx.ExecContext(ctx, query, touched); err != nil {
			return err
		}
	}
	return x.sweepPeople(ctx)
}

// settleReports puts the reports of meetings in which the faces took part to
// the meetings of the persons who wear them now.
func (x *ruling) settleReports(ctx context.Context, faces many[int64]) error {
	type row struct {
		report
		meeting, article, a, b, personA, personB int64
		start, stop                              int
	}
	rows, err := x.tx.QueryContext(ctx, `
		SELECT r.meeting, r.article, r.a, r.b, coalesce(x.merged, x.id), coalesce(y.merged, y.id), r.kind, r.place, r.date, r.day, r.start, r.stop
		FROM reports r JOIN people x ON x.id = r.a JOIN people y ON y.id = r.b
		WHERE r.a IN (SELECT value FROM json_each(?1)) OR r.b IN (SELECT value FROM json_each(?1))
		ORDER BY r.day, r.article, r.a, r.b`, faces)
	reports, err := scanAll(rows, err, "reports", func(r *row) []any {
		return []any{&r.meeting, &r.article, &r.a, &r.b, &r.personA, &r.personB, &r.kind, &r.place, &r.date, &r.day, &r.start, &r.stop}
	})
	if err != nil {
		return err
	}
	for _, r := range reports {
		_, err := x.tx.ExecContext(ctx, "DELETE FROM reports WHERE meeting = ? AND article = ? AND a = ? AND b = ?", r.meeting, r.article, r.a, r.b)
		if err != nil {
			return err
		}
		x.meetings = append(x.meetings, r.meeting)
	}
	for _, r := range reports {
		if r.personA == r.personB {
			return fmt.Errorf("%w: in article %d", digest.ErrMet, r.article)
		}
		id, err := findMeeting(ctx, x.tx, r.personA, r.personB, r.report)
		if err != nil {
			return err
		}
		_, err = x.tx.ExecContext(ctx, `
			INSERT INTO reports (meeting, article, a, b, kind, place, date, day, start, stop) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT DO NOTHING`, id, r.article, r.a, r.b, r.kind, r.place, r.date, r.day, r.start, r.stop)
		if err != nil {
			return err
		}
		x.meetings = append(x.meetings, id)
	}
	return sweepMeetings(ctx, x.tx, x.meetings)
}
