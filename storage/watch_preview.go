package storage

import (
	"context"
	"database/sql"
	"math"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

const (
	// A preview looks back so far, and at least a week.
	previewSpan  = 90 * 24 * time.Hour
	shortestSpan = 7 * 24 * time.Hour
)

// lately is the time that a preview looks back on. Articles are numbered as they
// come: those of the time are looked for from the first of them on.
type lately struct {
	from  int64 // a time
	first int64 // an article's id
}

// WatchPreview counts in how many stories of the last 90 days (or of as many
// as the archive has) a watch would have matched, and each of its terms. Of a
// phrase it counts where all words stand in the article, which is a little more
// than in one sentence.
func (s *Store) WatchPreview(ctx context.Context, w digest.Watch) (digest.WatchPreview, error) {
	var p digest.WatchPreview
	err := s.read(ctx, "preview of a watch", func(tx *sql.Tx) error {
		span, within, err := s.lately(ctx, tx)
		if err != nil {
			return err
		}
		p.Days = int(math.Ceil(span.Hours() / 24))
		stories, err := factStories(ctx, tx, w, within)
		if err != nil {
			return err
		}
		all := make(map[int64]bool)
		for _, id := range stories {
			all[id] = true
		}
		for _, term := range w.Terms {
			stories, err := s.termStories(ctx, tx, term, within)
			if err != nil {
				return err
			}
			p.Terms = append(p.Terms, digest.TermCount{Term: term, Stories: len(stories)})
			for _, id := range stories {
				all[id] = true
			}
		}
		p.Stories = len(all)
		return nil
	})
	return p, err
}

// lately returns how long a preview looks back.
func (s *Store) lately(ctx context.Context, tx *sql.Tx) (time.Duration, lately, error) {
	now := s.now()
	l := lately{from: unix(now.Add(-previewSpan)), first: math.MaxInt64}
	var known, first sql.NullInt64
	// "id + 0" keeps PostgreSQL from going through all ids up to one that is known
	// since then.
	err := tx.QueryRowContext(ctx, "SELECT min(known_at), min(id + 0) FROM articles WHERE known_at > ?", l.from).Scan(&known, &first)
	if err != nil || !known.Valid {
		return shortestSpan, l, err
	}
	l.first = first.Int64
	return max(shortestSpan, now.Sub(fromUnix(known.Int64))), l, nil
}

// factStories returns the stories that a watch matches by what articles tell.
func factStories(ctx context.Context, tx *sql.Tx, w digest.Watch, within lately) ([]int64, error) {
	articles := map[digest.WatchKind]string{
		digest.WatchPerson: "SELECT article FROM article_people WHERE person = (SELECT coalesce(merged, id) FROM people WHERE id = ?1) AND article >= ?2",
		digest.WatchCountry: `SELECT p.article FROM article_people p CROSS JOIN people o ON o.id = p.person
			WHERE p.article >= ?2 AND (p.country = ?1 OR o.country = ?1)`,
		digest.WatchBody:  "SELECT article FROM article_people WHERE body = ?1 AND body <> '' AND article >= ?2",
		digest.WatchTopic: "SELECT article FROM article_topics WHERE topic = ?1 AND article >= ?2",
	}[w.Kind]
	if articles == "" {
		return nil, nil
	}
	var subject any = w.Subject
	if w.Kind == digest.WatchPerson {
		id, err := strconv.ParseInt(w.Subject, 10, 64)
		if err != nil { // of nobody
			return nil, nil //nolint:nilerr // there is nobody whose stories it could be
		}
		subject = id
	}
	return storiesOf(ctx, tx, articles, subject, within)
}

// termStories returns the stories in which a term stands.
func (s *Store) termStories(ctx context.Context, tx *sql.Tx, term string, within lately) ([]int64, error) {
	match := strings.Join(s.matchWords(term, ""), " AND ")
	if match == "" {
		return nil, nil
	}
	return storiesOf(ctx, tx, "SELECT docid AS article FROM search WHERE search MATCH ?1 AND docid >= ?2", matching(match), within)
}

// storiesOf returns the stories of the articles that a query finds: of what, ?1,
// from an id, ?2, on.
func storiesOf(ctx context.Context, tx *sql.Tx, articles string, what any, within lately) ([]int64, error) {
	//nolint:gosec // put together of pieces of our own
	rows, err := tx.QueryContext(ctx, `
		SELECT DISTINCT a.story FROM (`+articles+`) f CROSS JOIN articles a INDEXED BY articles_by_moment ON a.id = f.article
		WHERE a.known_at > ?3 AND a.relevant = 1`, what, within.first, within.from)
	return scanAll(rows, err, "stories", func(v *int64) []any { return []any{v} })
}
