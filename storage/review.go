package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"minber/digest"
)

const (
	profileRefs = 3
	mostStrands = 40
)

// openPairs are the open questions, each pair of persons once: faces of one
// person ask as that person.
const openPairs = `
	SELECT min(d.id) AS id, min(ra, rb) AS a, max(ra, rb) AS b, min(d.turn) AS turn, max(d.weight) AS weight
	FROM (SELECT d.id, d.turn, d.weight, coalesce(x.merged, x.id) AS ra, coalesce(y.merged, y.id) AS rb
		FROM doubts d JOIN people x ON x.id = d.a JOIN people y ON y.id = d.b WHERE d.state = 'open') d
	WHERE ra <> rb GROUP BY min(ra, rb), max(ra, rb)`

// Doubts returns one page of the pairs of persons who may be one, the likeliest
// first and those that were put off last, and how many there are in all.
func (s *Store) Doubts(ctx context.Context, lang string, page digest.Page) (pairs []digest.Pair, total int, err error) {
	err = s.read(ctx, "list doubts", func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM ("+openPairs+") p").Scan(&total); err != nil {
			return err
		}
		type row struct{ id, a, b int64 }
		rows, err := tx.QueryContext(ctx, "SELECT id, a, b FROM ("+openPairs+") p ORDER BY turn, weight DESC, id LIMIT ? OFFSET ?",
			min(page.Limit, mostRows), max(page.Offset, 0))
		found, err := scanAll(rows, err, "doubts", func(r *row) []any { return []any{&r.id, &r.a, &r.b} })
		if err != nil {
			return err
		}
		for _, r := range found {
			who, err := s.loadCast(ctx, tx, []int64{r.a, r.b}, lang)
			if err != nil {
				return err
			}
			pair := digest.Pair{ID: r.id}
			if pair.A, err = s.profile(ctx, tx, who, r.a); err != nil {
				return err
			}
			if pair.B, err = s.profile(ctx, tx, who, r.b); err != nil {
				return err
			}
			pairs = append(pairs, pair)
		}
		return nil
	})
	return pairs, total, err
}

func (s *Store) profile(ctx context.Context, tx *sql.Tx, who *cast, id int64) (digest.Profile, error) {
	p := digest.Profile{Person: who.ref(id, ""), Roles: who.career(id)}
	p.Names = who.otherNames(id, p.Person.Name)
	if err := tx.QueryRowContext(ctx, "SELECT count(DISTINCT article) FROM article_people WHERE person = ?", id).Scan(&p.Articles); err != nil {
		return p, err
	}
	rows, err := tx.QueryContext(ctx, `
		SELECT `+refColumns+` FROM articles a LEFT JOIN sources s ON s.id = a.source
		WHERE a.id IN (SELECT article FROM article_people WHERE person = ?)
		ORDER BY a.lang = ? DESC, a.day DESC, a.id DESC LIMIT ?`, id, who.lang, profileRefs)
	p.Refs, err = scanAll(rows, err, "articles", intoRef)
	for i := range p.Refs {
		p.Refs[i] = named(p.Refs[i])
	}
	return p, err
}

// Strands returns what articles tell of a person, each of it that differs in
// name or office once, the most frequent first.
func (s *Store) Strands(ctx context.Context, person int64) (strands []digest.Strand, err error) {
	err = s.read(ctx, fmt.Sprintf("strands of person %d", person), func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, `
			SELECT p.person, p.name, p.role, p.body, p.country, p.tenure, p.first, p.last, p.n, `+refColumns+`
			FROM (SELECT person, name, role, body, country, tenure, min(day) AS first, max(day) AS last, count(*) AS n, max(article) AS article
				FROM article_people WHERE person = ? GROUP BY person, name, role, body, country, tenure) p
			JOIN articles a ON a.id = p.article LEFT JOIN sources s ON s.id = a.source
			ORDER BY p.n DESC, p.last DESC, a.id LIMIT ?`, person, mostStrands)
		strands, err = scanAll(rows, err, "strands", func(t *digest.Strand) []any {
			return append([]any{
				&t.ID, &t.Name, &t.Role, &t.Body, &t.Country, &t.Tenure, &t.First, &t.Last, &t.Articles,
			}, intoRef(&t.ArticleRef)...)
		})
		for i := range strands {
			strands[i].ArticleRef = named(strands[i].ArticleRef)
			strands[i].Article = strands[i].ArticleRef.ID
		}
		return err
	})
	return strands, err
}

// Decisions returns one page of what was decided, the latest first, and how
// many decisions there are.
func (s *Store) Decisions(ctx context.Context, page digest.Page) (made []digest.Decision, total int, err error) {
	err = s.read(ctx, "list decisions", func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM decisions").Scan(&total); err != nil {
			return err
		}
		rows, err := tx.QueryContext(ctx, "SELECT "+decisionColumns+" FROM decisions ORDER BY id DESC LIMIT ? OFFSET ?",
			min(page.Limit, mostRows), max(page.Offset, 0))
		kept, err := scanAll(rows, err, "decisions", intoKept)
		if err != nil {
			return err
		}
		for _, k := range kept {
			if err := k.read(); err != nil {
				return err
			}
			made = append(made, k.Decision)
		}
		return nil
	})
	return made, total, err
}

const decisionColumns = "id, kind, a, b, names, moved, by, at, undone, coalesce(undoer, 0)"

// kept is a decision with what undoes it.
type kept struct {
	digest.Decision
	names, journal string
	moved          moved
}

func intoKept(k *kept) []any {
	return []any{&k.ID, &k.Kind, &k.A, &k.B, &k.names, &k.journal, &k.By, timeAt(&k.At), timeAt(&k.Undone), &k.Undoer}
}

func (k *kept) read() error {
	if err := json.Unmarshal([]byte(k.names), &k.Names); err != nil {
		return fmt.Errorf("decision %d: %w", k.ID, err)
	}
	if err := json.Unmarshal([]byte(k.journal), &k.moved); err != nil {
		return fmt.Errorf("decision %d: %w", k.ID, err)
	}
	return nil
}

// moved is what a decision has changed.
type moved struct {
	Faces    []int64      `json:"faces,omitempty"`    // that were merged
	Mentions []movedAlong `json:"mentions,omitempty"` // that were split off
	Doubts   []int64      `json:"doubts,omitempty"`   // that were closed
}

// movedAlong is a mention and the face that it was of.
type movedAlong struct {
	Article int64  `json:"article"`
	Name    string `json:"name"`
	Face    int64  `json:"face"`
}
