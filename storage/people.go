package storage

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"minber/digest"
)

const (
	mostNames    = 8
	mostRoles    = 12
	mostTopics   = 5
	cardMeetings = 5
)

// Card returns what there is to show of a person; digest.ErrNotFound if there
// is no such person.
func (s *Store) Card(ctx context.Context, id int64, lang string, page digest.Page) (digest.Card, error) {
	var card digest.Card
	err := s.read(ctx, fmt.Sprintf("card of person %d", id), func(tx *sql.Tx) error {
		var known int64
		if err := tx.QueryRowContext(ctx, "SELECT id FROM people WHERE id = ?", id).Scan(&known); err != nil {
			return err
		}
		who, err := s.loadCast(ctx, tx, []int64{id}, lang)
		if err != nil {
			return err
		}
		card.Person = who.ref(id, "")
		card.Names = who.otherNames(id, card.Person.Name)
		card.Roles = who.career(id)
		if err := s.cardStatements(ctx, tx, &card, lang, page); err != nil {
			return err
		}
		met, err := s.ledger(ctx, tx, digest.MeetingQuery{Person: id, Lang: lang, Page: digest.Page{Limit: cardMeetings}})
		if err != nil {
			return err
		}
		card.Meetings, card.MetAll = met.Meetings, met.Total
		rows, err := tx.QueryContext(ctx, `
			SELECT t.topic FROM article_topics t
			WHERE t.article IN (SELECT article FROM article_people WHERE person = ?)
			GROUP BY t.topic ORDER BY count(*) DESC, t.topic LIMIT ?`, id, mostTopics)
		card.Topics, err = scanAll(rows, err, "topics", func(t *string) []any { return []any{t} })
		if err != nil {
			return err
		}
		return tx.QueryRowContext(ctx, "SELECT count(DISTINCT article) FROM article_people WHERE person = ?", id).Scan(&card.Articles)
	})
	return card, err
}

func (s *Store) cardStatements(ctx context.Context, tx *sql.Tx, card *digest.Card, lang string, page digest.Page) error {
	id := card.Person.ID
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM statements WHERE person = ?", id).Scan(&card.SaidAll); err != nil {
		return err
	}
	limit := page.Limit
	if limit <= 0 || limit > mostRows {
		limit = mostRows
	}
	rows, err := tx.QueryContext(ctx, `
		SELECT t.id, t.person, t.kind, t.text, a.day, `+refColumns+`
		FROM statements t JOIN articles a ON a.id = t.article LEFT JOIN sources s ON s.id = a.source
		WHERE t.person = ? ORDER BY a.lang = ? DESC, t.at DESC, t.article DESC, t.id LIMIT ? OFFSET ?`, id, lang, limit, max(page.Offset, 0))
	card.Said, err = s.statementRecords(ctx, tx, rows, err, lang)
	return err
}

// otherNames returns spellings beside the one shown, in the reader's language
// first, the most frequent first.
func (c *cast) otherNames(id int64, shown string) []string {
	aliases := slices.Clone(c.aliases[id])
	slices.SortFunc(aliases, c.compare)
	var names []string
	for _, a := range aliases {
		if a.name != shown && !slices.Contains(names, a.name) && len(names) < mostNames {
			names = append(names, a.name)
		}
	}
	return names
}

// Active returns who spoke most since a time, most active first.
func (s *Store) Active(ctx context.Context, since time.Time, lang string, limit int) ([]digest.ActivePerson, error) {
	var active []digest.ActivePerson
	err := s.read(ctx, "list active speakers", func(tx *sql.Tx) error {
		type count struct {
			person int64
			n      int
		}
		// "+person" keeps SQLite from grouping by an index over all times.
		rows, err := tx.QueryContext(ctx, `
			SELECT person, count(*) AS n FROM statements WHERE at >= ?
			GROUP BY +person ORDER BY n DESC, max(at) DESC, person LIMIT ?`, unix(since), max(limit, 0))
		counts, err := scanAll(rows, err, "count statements", func(c *count) []any { return []any{&c.person, &c.n} })
		if err != nil {
			return err
		}
		ids := make([]int64, len(counts))
		for i, c := range counts {
			ids[i] = c.person
		}
		who, err := s.loadCast(ctx, tx, ids, lang)
		if err != nil {
			return err
		}
		for _, c := range counts {
			active = append(active, digest.ActivePerson{PersonRef: who.ref(c.person, ""), Statements: c.n})
		}
		return nil
	})
	return active, err
}
