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
	cardMeetings = 5
)

// Card returns what there is to show of a person; digest.ErrNotFound if there
// is no such person. Of one whom people have decided to be another, it is that
// one's.
func (s *Store) Card(ctx context.Context, id int64, lang string, page digest.Page) (digest.Card, error) {
	var card digest.Card
	err := s.read(ctx, fmt.Sprintf("card of person %d", id), func(tx *sql.Tx) (err error) {
		if card, err = s.cardHead(ctx, tx, id, lang); err != nil {
			return err
		}
		id := card.Person.ID
		card.Said, card.SaidAll, err = s.quotesFirst(ctx, tx, digest.StatementQuery{Person: id, Lang: lang, Page: page})
		if err != nil {
			return err
		}
		met, err := s.ledger(ctx, tx, digest.MeetingQuery{Person: id, Lang: lang, Page: digest.Page{Limit: cardMeetings}})
		if err != nil {
			return err
		}
		card.Meetings, card.MetAll = met.Meetings, met.Total
		if card.Ahead, err = s.ahead(ctx, tx, id, lang); err != nil {
			return err
		}
		card.Disputes, err = s.disputesAbout(ctx, tx, card, lang)
		return err
	})
	return card, err
}

// Person is Card without what the person said, whom the person met and what is
// ahead: those take most of the time.
func (s *Store) Person(ctx context.Context, id int64, lang string) (digest.Card, error) {
	var card digest.Card
	err := s.read(ctx, fmt.Sprintf("person %d", id), func(tx *sql.Tx) (err error) {
		card, err = s.cardHead(ctx, tx, id, lang)
		return err
	})
	return card, err
}

func (s *Store) cardHead(ctx context.Context, tx *sql.Tx, id int64, lang string) (card digest.Card, err error) {
	if id, err = person(ctx, tx, id); err != nil {
		return card, err
	}
	who, err := s.loadCast(ctx, tx, []int64{id}, lang)
	if err != nil {
		return card, err
	}
	card.Person = who.ref(id, "")
	card.Names = who.otherNames(id, card.Person.Name)
	card.Roles = who.career(id)
	rows, err := tx.QueryContext(ctx, `
		SELECT topic, articles FROM person_topics WHERE person = ? AND topic <> '' ORDER BY articles DESC, topic`, id)
	card.Topics, err = scanAll(rows, err, "topics", func(t *digest.TopicCount) []any { return []any{&t.Topic, &t.Count} })
	if err != nil {
		return card, err
	}
	err = tx.QueryRowContext(ctx, "SELECT coalesce(sum(articles), 0) FROM person_topics WHERE person = ? AND topic = ''", id).Scan(&card.Articles)
	return card, err
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
