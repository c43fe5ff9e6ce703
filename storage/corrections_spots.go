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

// hidden is what a spot keeps from being shown, as it is to come back. It is
// stored as JSON: fields can be added, but not renamed.
type hidden struct {
	Statements []hiddenStatement `json:"statements,omitempty"`
	Reports    []hiddenReport    `json:"reports,omitempty"`
	Upcoming   []hiddenUpcoming  `json:"upcoming,omitempty"`
	Sentences  []hiddenSentence  `json:"sentences,omitempty"`
}

type hiddenStatement struct {
	ID    int64  `json:"id"`
	Face  int64  `json:"face"`
	At    int64  `json:"at"`
	Kind  string `json:"kind"`
	Text  string `json:"text"`
	Start int    `json:"start"`
	Stop  int    `json:"stop"`
}

type hiddenReport struct {
	Meeting int64  `json:"meeting"`
	A       int64  `json:"a"`
	B       int64  `json:"b"`
	Kind    string `json:"kind"`
	Place   string `json:"place"`
	Date    string `json:"date"`
	Day     string `json:"day"`
	Start   int    `json:"start"`
	Stop    int    `json:"stop"`
}

type hiddenUpcoming struct {
	ID        int64  `json:"id"`
	What      string `json:"what"`
	Passage   string `json:"passage"`
	Date      string `json:"date"`
	Certainty string `json:"certainty"`
	Start     int    `json:"start"`
	Stop      int    `json:"stop"`
}

type hiddenSentence struct {
	Rank   int    `json:"rank"`
	Choice int    `json:"choice"`
	Text   string `json:"text"`
	Start  int    `json:"start"`
	Stop   int    `json:"stop"`
}

func (h hidden) empty() bool {
	return len(h.Statements)+len(h.Reports)+len(h.Upcoming)+len(h.Sentences) == 0
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
	switch {
	case p.kind == digest.Given:
		err = s.give(ctx, p)
	case p.item == digest.ItemStatement:
		p.hidden.Statements, err = s.hideStatements(ctx, p)
	case p.item == digest.ItemMeeting:
		err = s.hideReports(ctx, p)
	case p.item == digest.ItemUpcoming:
		p.hidden.Upcoming, err = s.hideUpcoming(ctx, p)
	case p.item == digest.ItemStory:
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
		ON CONFLICT DO UPDATE SET hidden = excluded.hidden`, p.correction, p.article, p.start, p.stop, p.a, p.b, string(data))
	return err
}

func (s *saving) hideStatements(ctx context.Context, p *spot) ([]hiddenStatement, error) {
	ids, err := standing(ctx, s.tx, "statements", p.article, p.start, p.stop)
	if err != nil {
		return nil, err
	}
	rows, err := s.tx.QueryContext(ctx, `
		DELETE FROM statements WHERE id IN (SELECT value FROM json_each(?)) RETURNING id, face, at, kind, text, start, stop`, list(ids))
	return scanAll(rows, err, "statements", intoHiddenStatement)
}

func intoHiddenStatement(h *hiddenStatement) []any {
	return []any{&h.ID, &h.Face, &h.At, &h.Kind, &h.Text, &h.Start, &h.Stop}
}

// give makes statements somebody else's. If there is no such person any more,
// they are nobody's rather than the wrong one's.
func (s *saving) give(ctx context.Context, p *spot) error {
	var known bool
	if err := s.tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM people WHERE id = ?)", p.person).Scan(&known); err != nil {
		return err
	}
	var err error
	if !known {
		p.hidden.Statements, err = s.hideStatements(ctx, p)
		return err
	}
	ids, err := standing(ctx, s.tx, "statements", p.article, p.start, p.stop)
	if err != nil {
		return err
	}
	rows, err := s.tx.QueryContext(ctx, "SELECT id, face, at, kind, text, start, stop FROM statements WHERE id IN (SELECT value FROM json_each(?))", list(ids))
	if p.hidden.Statements, err = scanAll(rows, err, "statements", intoHiddenStatement); err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, `
		UPDATE statements SET face = ?1, person = (SELECT coalesce(merged, id) FROM people WHERE id = ?1)
		WHERE id IN (SELECT value FROM json_each(?2))`, p.person, list(ids))
	return err
}

// hideReports takes back that an article reports a meeting of two persons. It
// may tell of several: of those that stand somewhere else, nothing is hidden.
func (s *saving) hideReports(ctx context.Context, p *spot) error {
	rows, err := s.tx.QueryContext(ctx, `
		DELETE FROM reports WHERE article = ?1 AND (start < ?3 AND stop > ?2 OR stop = 0 OR ?3 = 0)
			AND (SELECT json_group_array(person) FROM (SELECT coalesce(merged, id) AS person FROM people WHERE id IN (a, b) ORDER BY 1))
				= (SELECT json_group_array(person) FROM (SELECT coalesce(merged, id) AS person FROM people WHERE id IN (?4, ?5) ORDER BY 1))
		RETURNING meeting, a, b, kind, place, date, day, start, stop`, p.article, p.start, p.stop, p.a, p.b)
	p.hidden.Reports, err = scanAll(rows, err, "reports", func(h *hiddenReport) []any {
		return []any{&h.Meeting, &h.A, &h.B, &h.Kind, &h.Place, &h.Date, &h.Day, &h.Start, &h.Stop}
	})
	for _, h := range p.hidden.Reports {
		s.meetings = append(s.meetings, h.Meeting)
	}
	return err
}

func (s *saving) hideUpcoming(ctx context.Context, p *spot) ([]hiddenUpcoming, error) {
	ids, err := standing(ctx, s.tx, "upcoming", p.article, p.start, p.stop)
	if err != nil {
		return nil, err
	}
	rows, err := s.tx.QueryContext(ctx, `
		DELETE FROM upcoming WHERE id IN (SELECT value FROM json_each(?)) RETURNING id, what, passage, date, certainty, start, stop`, list(ids))
	return scanAll(rows, err, "announcements", func(h *hiddenUpcoming) []any {
		return []any{&h.ID, &h.What, &h.Passage, &h.Date, &h.Certainty, &h.Start, &h.Stop}
	})
}

// hideSummary takes an article's summary away, and puts the sentence that was
// chosen in its place, if one was.
func (s *saving) hideSummary(ctx context.Context, p *spot) error {
	rows, err := s.tx.QueryContext(ctx, "DELETE FROM sentences WHERE article = ? RETURNING rank, choice, text, start, stop", p.article)
	p.hidden.Sentences, err = scanAll(rows, err, "summary", func(h *hiddenSentence) []any {
		return []any{&h.Rank, &h.Choice, &h.Text, &h.Start, &h.Stop}
	})
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
	for _, h := range p.hidden.Statements {
		if err := s.restoreStatement(ctx, p, h); err != nil {
			return err
		}
	}
	for _, h := range p.hidden.Reports {
		if err := s.restoreReport(ctx, p, h); err != nil {
			return err
		}
	}
	for _, h := range p.hidden.Upcoming {
		_, err := s.tx.ExecContext(ctx, `
			INSERT INTO upcoming (id, article, what, passage, date, certainty, start, stop)
			SELECT (SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM upcoming WHERE id = ?1)), ?2, ?3, ?4, ?5, ?6, ?7, ?8`,
			h.ID, p.article, h.What, h.Passage, h.Date, h.Certainty, h.Start, h.Stop)
		if err != nil {
			return err
		}
	}
	if p.item != digest.ItemStory {
		return nil
	}
	if _, err := s.tx.ExecContext(ctx, "DELETE FROM sentences WHERE article = ?", p.article); err != nil {
		return err
	}
	for _, h := range p.hidden.Sentences {
		_, err := s.tx.ExecContext(ctx, "INSERT INTO sentences (article, rank, choice, text, start, stop) VALUES (?, ?, ?, ?, ?, ?)",
			p.article, h.Rank, h.Choice, h.Text, h.Start, h.Stop)
		if err != nil {
			return err
		}
	}
	return nil
}

// restoreStatement gives a statement back to its face; one whose face is no
// more can be shown with nobody.
func (s *saving) restoreStatement(ctx context.Context, p *spot, h hiddenStatement) error {
	if p.kind == digest.Given {
		if _, err := s.tx.ExecContext(ctx, "DELETE FROM statements WHERE id = ? AND article = ?", h.ID, p.article); err != nil {
			return err
		}
	}
	_, err := s.tx.ExecContext(ctx, `
		INSERT INTO statements (id, article, person, face, at, kind, text, start, stop)
		SELECT (SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM statements WHERE id = ?1)), ?2, coalesce(merged, id), id, ?3, ?4, ?5, ?6, ?7
		FROM people WHERE id = ?8`, h.ID, p.article, h.At, h.Kind, h.Text, h.Start, h.Stop, h.Face)
	return err
}

// restoreReport puts a report back to its meeting, which is made again, under
// its number, if nobody else has reported it since.
func (s *saving) restoreReport(ctx context.Context, p *spot, h hiddenReport) error {
	var a, b int64
	err := s.tx.QueryRowContext(ctx, "SELECT coalesce(x.merged, x.id), coalesce(y.merged, y.id) FROM people x, people y WHERE x.id = ? AND y.id = ?", h.A, h.B).Scan(&a, &b)
	if err != nil {
		return err
	}
	var meeting int64
	if err := s.tx.QueryRowContext(ctx, "SELECT meeting FROM corrections WHERE id = ?", p.correction).Scan(&meeting); err != nil {
		return err
	}
	told := report{h.Kind, h.Place, h.Date, h.Day}
	id, err := findMeeting(ctx, s.tx, a, b, told)
	if err != nil {
		return err
	}
	id, err = s.renumber(ctx, id, meeting)
	if err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, `
		INSERT INTO reports (meeting, article, a, b, kind, place, date, day, start, stop) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT DO NOTHING`, id, p.article, h.A, h.B, h.Kind, h.Place, h.Date, h.Day, h.Start, h.Stop)
	s.meetings = append(s.meetings, id)
	return err
}

// renumber gives a meeting that nobody reports yet the number that it had, if
// that is free: messages know it by that.
func (s *saving) renumber(ctx context.Context, id, was int64) (int64, error) {
	res, err := s.tx.ExecContext(ctx, `
		UPDATE meetings SET id = ?1 WHERE id = ?2 AND ?1 > 0 AND NOT EXISTS (SELECT 1 FROM meetings WHERE id = ?1)
			AND NOT EXISTS (SELECT 1 FROM reports WHERE meeting = ?2)`, was, id)
	if err != nil {
		return 0, err
	}
	n, err := res.RowsAffected()
	if n > 0 {
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
