package storage

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"minber/digest"
)

// spot is where a correction holds.
type spot struct {
	correction  int64
	kind, item  string // of the correction
	person      int64  // to whom a statement is given
	from, to    int    // the sentence that was chosen
	article     int64
	start, stop int
	a, b        int64 // faces of the two who met
	hidden      hidden
}

// correct holds the new reading of an article to what was corrected in it.
func (s *saving) correct(ctx context.Context) error {
	rows, err := s.tx.QueryContext(ctx, `
		SELECT `+spotColumns+` FROM spots p JOIN corrections c ON c.id = p.correction
		WHERE p.article = ? AND c.undone IS NULL ORDER BY c.id`, s.article.ID)
	spots, err := scanAll(rows, err, "corrections", intoSpot)
	if err != nil {
		return err
	}
	for i := range spots {
		if err := s.apply(ctx, &spots[i]); err != nil {
			return fmt.Errorf("correction %d: %w", spots[i].correction, err)
		}
	}
	return s.correctCopies(ctx)
}

// correctCopies finds the words of a corrected statement in an article that is
// new, or told of it otherwise before: they are the same person's no more here
// than there.
func (s *saving) correctCopies(ctx context.Context) error {
	rows, err := s.tx.QueryContext(ctx, `
		SELECT DISTINCT c.id, c.kind, c.item, c.person, c.start, c.stop, t.article, t.start, t.stop, 0, 0, '{}'
		FROM statements t CROSS JOIN corrections c ON t.person = (SELECT coalesce(merged, id) FROM people WHERE id = c.a)
			CROSS JOIN spots p ON p.correction = c.id CROSS JOIN json_each(p.hidden, '$.statements') h ON t.gist = CAST(h.value ->> 'gist' AS BIGINT) AND t.lang = h.value ->> 'lang'
		WHERE c.item = 'statement' AND c.undone IS NULL AND t.article = ? ORDER BY c.id`, s.article.ID)
	copies, err := scanAll(rows, err, "copies", intoSpot)
	if err != nil {
		return err
	}
	for i := range copies {
		if err := s.apply(ctx, &copies[i]); err != nil {
			return fmt.Errorf("correction %d: %w", copies[i].correction, err)
		}
	}
	return nil
}

const spotColumns = "c.id, c.kind, c.item, c.person, c.start, c.stop, p.article, p.start, p.stop, p.a, p.b, p.hidden"

func intoSpot(p *spot) []any {
	return []any{
		&p.correction, &p.kind, &p.item, &p.person, &p.from, &p.to, &p.article, &p.start, &p.stop, &p.a, &p.b, jsonAt(&p.hidden),
	}
}

// apply hides or changes what a correction is about, and keeps what it was.
func (s *saving) apply(ctx context.Context, p *spot) (err error) {
	p.hidden = hidden{}
	switch p.item {
	case digest.ItemStatement:
		err = s.applyToStatements(ctx, p)
	case digest.ItemMeeting:
		err = s.hideReports(ctx, p)
	case digest.ItemUpcoming:
		err = s.hideUpcoming(ctx, p)
	case digest.ItemStory:
		err = s.hideSummary(ctx, p)
	}
	if err != nil {
		return err
	}
	data, err := json.Marshal(p.hidden)
	if err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, `
		INSERT INTO spots (correction, article, start, stop, a, b, hidden) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (correction, article, start, stop, a, b) DO UPDATE SET hidden = excluded.hidden`, p.correction, p.article, p.start, p.stop, p.a, p.b, string(data))
	return err
}

// applyToStatements takes statements away, or makes them somebody else's. If
// there is no such person any more, they are nobody's rather than the wrong
// one's.
func (s *saving) applyToStatements(ctx context.Context, p *spot) error {
	ids, err := standing(ctx, s.tx, "statements", p.article, p.start, p.stop)
	if err != nil {
		return err
	}
	p.hidden.Statements, err = takeRows(ctx, s.tx, "SELECT * FROM statements WHERE id IN (SELECT value FROM json_each(?))", list(ids))
	if err != nil {
		return err
	}
	var given bool
	if p.kind == digest.Given {
		if err := s.tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM people WHERE id = ?)", p.person).Scan(&given); err != nil {
			return err
		}
	}
	if !given {
		_, err = s.tx.ExecContext(ctx, "DELETE FROM statements WHERE id IN (SELECT value FROM json_each(?))", list(ids))
		return err
	}
	_, err = s.tx.ExecContext(ctx, `
		UPDATE statements SET face = ?1, person = (SELECT coalesce(merged, id) FROM people WHERE id = ?1)
		WHERE id IN (SELECT value FROM json_each(?2))`, p.person, list(ids))
	return err
}

// hideReports takes back that an article reports a meeting of two persons. It
// may tell of several: of those that stand somewhere else, nothing is hidden.
func (s *saving) hideReports(ctx context.Context, p *spot) (err error) {
	const pair = "(SELECT json_group_array(person) FROM (SELECT coalesce(merged, id) AS person FROM people WHERE id IN (%s) ORDER BY 1) p)"
	p.hidden.Reports, err = takeRows(ctx, s.tx, `
		DELETE FROM reports WHERE article = ?1 AND (start < ?3 AND stop > ?2 OR stop = 0 OR ?3 = 0)
			AND `+fmt.Sprintf(pair, "a, b")+" = "+fmt.Sprintf(pair, "?4, ?5")+" RETURNING *", p.article, p.start, p.stop, p.a, p.b)
	for _, row := range p.hidden.Reports {
		s.meetings = append(s.meetings, row.number("meeting"))
	}
	return err
}

func (s *saving) hideUpcoming(ctx context.Context, p *spot) error {
	ids, err := standing(ctx, s.tx, "upcoming", p.article, p.start, p.stop)
	if err != nil {
		return err
	}
	p.hidden.Announced, err = takeRows(ctx, s.tx, "SELECT * FROM announced_people WHERE upcoming IN (SELECT value FROM json_each(?))", list(ids))
	if err != nil {
		return err
	}
	p.hidden.Upcoming, err = takeRows(ctx, s.tx, "DELETE FROM upcoming WHERE id IN (SELECT value FROM json_each(?)) RETURNING *", list(ids))
	return err
}

// hideSummary takes an article's summary away, and puts the sentence that was
// chosen in its place, if one was.
func (s *saving) hideSummary(ctx context.Context, p *spot) (err error) {
	p.hidden.Sentences, err = takeRows(ctx, s.tx, "DELETE FROM sentences WHERE article = ? RETURNING *", p.article)
	if err != nil || p.kind != digest.Replaced {
		return err
	}
	var text string
	if err := s.tx.QueryRowContext(ctx, "SELECT text FROM articles WHERE id = ?", p.article).Scan(&text); err != nil {
		return err
	}
	chosen, err := sentenceOf(text, p.from, p.to)
	if err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, "INSERT INTO sentences (article, rank, choice, text, start, stop) VALUES (?, 0, 0, ?, ?, ?)", p.article, chosen, p.from, p.to)
	return err
}

// longestSentence is what may stand for a summary, in characters.
const longestSentence = 600

// sentenceOf cuts a sentence out of an article; digest.ErrNotFound if there
// can't be one.
func sentenceOf(text string, start, stop int) (string, error) {
	if start < 0 || stop > len(text) || start >= stop {
		return "", fmt.Errorf("%w: a sentence at %d-%d", digest.ErrNotFound, start, stop)
	}
	chosen := strings.Join(strings.Fields(text[start:stop]), " ")
	if chosen == "" || strings.ToValidUTF8(chosen, "") != chosen || len([]rune(chosen)) > longestSentence {
		return "", fmt.Errorf("%w: a sentence at %d-%d", digest.ErrNotFound, start, stop)
	}
	return chosen, nil
}

// restore brings back what a spot hides.
func (s *saving) restore(ctx context.Context, p *spot) error {
	for _, row := range p.hidden.Statements {
		if err := s.restoreStatement(ctx, p, row); err != nil {
			return err
		}
	}
	for _, row := range p.hidden.Reports {
		if err := s.restoreReport(ctx, p, row); err != nil {
			return err
		}
	}
	numbers := make(map[int64]int64)
	for _, row := range p.hidden.Upcoming {
		id, err := putRow(ctx, s.tx, "upcoming", row)
		if err != nil {
			return err
		}
		numbers[row.number("id")] = id
	}
	for _, row := range p.hidden.Announced {
		row["upcoming"] = numbers[row.number("upcoming")]
		if _, err := putRow(ctx, s.tx, "announced_people", row); err != nil {
			return err
		}
	}
	if p.item != digest.ItemStory {
		return nil
	}
	if _, err := s.tx.ExecContext(ctx, "DELETE FROM sentences WHERE article = ?", p.article); err != nil {
		return err
	}
	for _, row := range p.hidden.Sentences {
		if _, err := putRow(ctx, s.tx, "sentences", row); err != nil {
			return err
		}
	}
	return nil
}

// restoreStatement gives a statement back to its face; one whose face is no
// more can be shown with nobody.
func (s *saving) restoreStatement(ctx context.Context, p *spot, row cells) error {
	if p.kind == digest.Given {
		if _, err := s.tx.ExecContext(ctx, "DELETE FROM statements WHERE id = ? AND article = ?", row.number("id"), p.article); err != nil {
			return err
		}
	}
	rows, err := s.tx.QueryContext(ctx, "SELECT coalesce(merged, id) FROM people WHERE id = ?", row.number("face"))
	wearer, err := scanAll(rows, err, "a face", func(v *int64) []any { return []any{v} })
	if err != nil || len(wearer) == 0 {
		return err
	}
	row["person"] = wearer[0]
	_, err = putRow(ctx, s.tx, "statements", row)
	return err
}

// restoreReport puts a report back to its meeting, which is made again, under
// its number, if nobody else has reported it since.
func (s *saving) restoreReport(ctx context.Context, p *spot, row cells) error {
	var a, b, was int64
	err := s.tx.QueryRowContext(ctx, `
		SELECT coalesce(x.merged, x.id), coalesce(y.merged, y.id), c.meeting FROM people x, people y, corrections c WHERE x.id = ? AND y.id = ? AND c.id = ?`,
		row.number("a"), row.number("b"), p.correction).Scan(&a, &b, &was)
	if err != nil {
		return err
	}
	told := report{fmt.Sprint(row["kind"]), fmt.Sprint(row["place"]), fmt.Sprint(row["date"]), fmt.Sprint(row["day"])}
	id, err := findMeeting(ctx, s.tx, a, b, told)
	if err != nil {
		return err
	}
	if id, err = s.renumber(ctx, id, was); err != nil {
		return err
	}
	row["meeting"] = id
	s.meetings = append(s.meetings, id)
	_, err = putRow(ctx, s.tx, "reports", row)
	return err
}

// renumber gives a meeting that nobody reports yet the number that it had, if
// that is free: messages and links know it by that.
func (s *saving) renumber(ctx context.Context, id, was int64) (int64, error) {
	renumbered, err := changed(s.tx.ExecContext(ctx, `
		UPDATE meetings SET id = ?1 WHERE id = ?2 AND ?1 > 0 AND NOT EXISTS (SELECT 1 FROM meetings WHERE id = ?1)
			AND NOT EXISTS (SELECT 1 FROM reports WHERE meeting = ?2)`, was, id))
	if renumbered {
		id = was
	}
	return id, err
}

// standing returns the rows of a table that stand at a place of their article.
// A new reading may draw the borders differently: without a row that stands
// exactly there, it is those that share half of their length, or of the
// place's, with it. What was found wrong is better missing than back.
func standing(ctx context.Context, q queryer, table string, article int64, start, stop int) ([]int64, error) {
	type row struct {
		id          int64
		start, stop int
	}
	rows, err := q.QueryContext(ctx, "SELECT id, start, stop FROM "+table+` WHERE article = ?1 AND (start < ?3 AND stop > ?2 OR start = ?2 AND stop = ?3)
		ORDER BY id`, article, start, stop)
	near, err := scanAll(rows, err, table, func(r *row) []any { return []any{&r.id, &r.start, &r.stop} })
	var exact, most []int64
	for _, r := range near {
		common := min(r.stop, stop) - max(r.start, start)
		if r.start == start && r.stop == stop {
			exact = append(exact, r.id)
		}
		if 2*common >= min(r.stop-r.start, stop-start) {
			most = append(most, r.id)
		}
	}
	if exact != nil {
		return exact, err
	}
	return most, err
}
