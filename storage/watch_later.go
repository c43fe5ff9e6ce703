package storage

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"minber/digest"
)

// laterFor is how long a match that was told at once is told anew when another
// outlet carries its story: nobody looks at older messages for that.
const laterFor = 24 * time.Hour

// outletJoins has the messages worded again that told of the article's story
// at once: they name the outlets that carry it.
func (s *saving) outletJoins(ctx context.Context) error {
	_, err := s.tx.ExecContext(ctx, `
		INSERT INTO stale (edition) SELECT DISTINCT m.edition
		FROM articles a JOIN watch_matches m ON m.article = a.id JOIN watches w ON w.id = m.watch JOIN editions e ON e.key = m.edition
		WHERE a.story = (SELECT story FROM articles WHERE id = ?1) AND a.id <> ?1 AND w.cadence = ?2 AND e.composed > ?3
		ON CONFLICT (edition) DO UPDATE SET marks = stale.marks + 1`, s.article.ID, digest.Instant, unix(s.now().Add(-laterFor)))
	if err != nil {
		return fmt.Errorf("one more outlet of a story: %w", err)
	}
	return nil
}

// outlets adds who carries the stories that an edition tells of.
func (s *Store) outlets(ctx context.Context, tx *sql.Tx, r *digest.Recast) error {
	type row struct {
		digest.Outlets
		story, place int64
	}
	const places = 1000 // more than a message has items
	rows, err := tx.QueryContext(ctx, `
		SELECT max(h.part * ?1 + h.rank), a.story, `+refColumns+`
		FROM (SELECT DISTINCT article FROM watch_matches WHERE edition = ?2) m JOIN articles a ON a.id = m.article
		JOIN shown h ON h.edition = ?2 AND (h.article = a.id OR h.article = 0 AND h.item IN (SELECT meeting FROM reports WHERE article = a.id))
		LEFT JOIN sources s ON s.id = a.source
		WHERE a.story IS NOT NULL GROUP BY a.id, s.id`, places, r.Edition)
	found, err := scanAll(rows, err, "stories of an edition", func(x *row) []any {
		return append([]any{&x.place, &x.story}, intoRef(&x.Lead)...)
	})
	if err != nil || len(found) == 0 {
		return err
	}
	stories := make([]int64, len(found))
	for i, x := range found {
		stories[i] = x.story
	}
	all, err := otherOutlets(ctx, tx, stories)
	for _, x := range found {
		x.Part, x.Item, x.Lead = int(x.place/places), int(x.place%places), named(x.Lead)
		x.Others = slices.DeleteFunc(slices.Clone(all[x.story]), func(ref digest.ArticleRef) bool { return ref.ID == x.Lead.ID })
		r.Outlets = append(r.Outlets, x.Outlets)
	}
	return err
}
