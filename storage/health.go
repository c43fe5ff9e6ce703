package storage

import (
	"context"
	"database/sql"
	"time"

	"minber/digest"
)

// Sources returns every source ever visited, by name.
func (s *Store) Sources(ctx context.Context) (all []digest.SourceHealth, err error) {
	err = s.read(ctx, "list sources", func(tx *sql.Tx) error {
		type row struct {
			digest.SourceHealth
			zone, since string
			usual       int
		}
		rows, err := tx.QueryContext(ctx, `
			SELECT s.id, s.name, s.url, s.lang, s.zone, s.last_visit, coalesce(s.last_success, 0), coalesce(s.last_new, 0),
				(SELECT count(*) FROM articles a WHERE a.source = s.id), s.failures, s.cause, s.reason,
				coalesce(x.since, ''), coalesce(x.usual, 0)
			FROM sources s LEFT JOIN silences x ON x.source = s.id AND x.over IS NULL ORDER BY s.name, s.id`)
		found, err := scanAll(rows, err, "list sources", func(r *row) []any {
			return []any{
				&r.ID, &r.Name, &r.URL, &r.Lang, &r.zone, timeAt(&r.LastVisit), timeAt(&r.LastSuccess), timeAt(&r.LastNew),
				&r.Articles, &r.Failures, &r.Cause, &r.Reason, &r.since, &r.usual,
			}
		})
		if err != nil {
			return err
		}
		days, err := rhythms(ctx, tx, "")
		if err != nil {
			return err
		}
		all = make([]digest.SourceHealth, 0, len(found))
		for _, r := range found {
			var known bool
			if r.Daily, known = days[r.ID].Median(dayIn(r.LastVisit, r.zone)); !known {
				r.Daily = -1
			}
			if r.since != "" {
				r.Silent = &digest.SilentSource{Name: r.Name, Usual: r.usual, Days: wholeDays(r.since, dayIn(s.now(), r.zone)), Cause: r.Cause}
				if dayIn(r.LastNew, r.zone) > r.since { // its latest item was read days late
					r.LastNew = time.Time{}
				}
			}
			all = append(all, r.SourceHealth)
		}
		return nil
	})
	return all, err
}
