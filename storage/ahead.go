package storage

import (
	"context"
	"database/sql"
	"slices"
	"time"

	"minber/digest"
)

const (
	cardAhead = 3
	// Of so many the ones to be shown are chosen.
	aheadLooked = 40
)

// saveAnnounced notes whom the passage means that announces something: by name,
// office or pronoun. Who only says so in it takes no part by that.
func (s *saving) saveAnnounced(ctx context.Context, upcoming int64, up digest.Upcoming) error {
	for rank, p := range s.read.People {
		meant := slices.ContainsFunc(p.At, func(at digest.Span) bool { return overlap(at, up.At) })
		says := slices.ContainsFunc(s.read.Statements, func(st digest.Statement) bool {
			return st.Speaker == p.Name && overlap(digest.Span{Start: st.Start, End: st.End}, up.At)
		})
		if !meant || says {
			continue
		}
		if err := put(ctx, s.tx, "INSERT INTO announced_people (upcoming, rank) VALUES (?, ?)", upcoming, rank); err != nil {
			return err
		}
	}
	return nil
}

func overlap(a, b digest.Span) bool { return a.Start < b.End && b.Start < a.End }

// ahead returns what is announced for today or later in passages that mean a
// person. There are few such announcements at a time, and many articles that
// name somebody: it looks through the former, which "person + 0" leaves no engine
// a choice about.
func (s *Store) ahead(ctx context.Context, tx *sql.Tx, person int64, lang string) ([]digest.UpcomingRecord, error) {
	day := s.now().UTC().Add(-zonesBehind).Format(time.DateOnly)
	rows, err := tx.QueryContext(ctx, `
		SELECT u.id, u.passage, u.date, u.certainty, coalesce(a.story, 0), `+refColumns+`
		FROM upcoming u CROSS JOIN announced_people w ON w.upcoming = u.id
			CROSS JOIN article_people p ON p.article = u.article AND p.rank = w.rank
			JOIN articles a ON a.id = u.article LEFT JOIN sources s ON s.id = a.source
		WHERE u.date >= substr(?, 1, 4) AND u.date >= substr(?, 1, length(u.date)) AND p.person + 0 = ? AND a.relevant = 1
		ORDER BY u.date || '~', a.lang = ? DESC, u.id LIMIT ?`, day, day, person, lang, aheadLooked)
	found, err := scanAll(rows, err, "upcoming", func(u *announced) []any {
		return append([]any{&u.ID, &u.What, &u.Date, &u.Certainty, &u.story}, intoRef(&u.Ref)...)
	})
	if err != nil {
		return nil, err
	}
	for i := range found {
		u := &found[i]
		u.Ref, u.Lang, u.sketch = named(u.Ref), u.Ref.Lang, sketch(s.distinctTerms(u.What, u.Ref.Lang))
	}
	var records []digest.UpcomingRecord
	for _, u := range joined(found, lang) {
		if len(records) < cardAhead {
			records = append(records, u.UpcomingRecord)
		}
	}
	return records, nil
}
