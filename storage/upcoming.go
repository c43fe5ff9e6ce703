package storage

import (
	"cmp"
	"context"
	"slices"
	"time"

	"minber/digest"
)

const (
	mostUpcoming = 30
	// Of so many the ones to be shown are chosen.
	upcomingLooked = 400
	// The reader's day may end later than UTC's, by as much as half a day.
	zonesBehind = 12 * time.Hour
)

// announcements asks for rows of upcoming u of articles a; the query continues
// behind WHERE, and so do its arguments behind those of `asked`, the condition
// that fills announced.asked. What they hold suffices to tell copies apart and
// to order them; see worded. There are few announcements and many articles, so
// the former lead: CROSS keeps SQLite from going through the index of the latter.
func (s *Store) announcements(ctx context.Context, q queryer, asked, query string, args ...any) ([]announced, error) {
	rows, err := q.QueryContext(ctx, `
		SELECT u.id, u.date, u.certainty, u.sketch, CASE WHEN u.sketch IS NULL THEN u.passage ELSE '' END, coalesce(a.story, 0), u.known, a.id, a.lang, a.published, `+asked+`
		FROM upcoming u CROSS JOIN `+referred+` ON a.id = u.article WHERE a.relevant = 1 AND `+query, args...)
	found, err := scanAll(rows, err, "upcoming", func(u *announced) []any {
		return []any{&u.ID, &u.Date, &u.Certainty, &u.sketch, &u.What, &u.story, &u.known, &u.Ref.ID, &u.Lang, timeAt(&u.Ref.Published), &u.asked}
	})
	for i := range found {
		if u := &found[i]; u.sketch == nil { // saved before sketches were kept
			u.sketch = sketch(s.distinctTerms(u.What, u.Lang))
		}
	}
	return found, err
}

// worded are announcements with everything that is shown of them.
func worded(ctx context.Context, q queryer, found []announced) ([]digest.UpcomingRecord, error) {
	ids := make([]int64, len(found))
	var articles []int64
	for i, u := range found {
		ids[i] = u.ID
		articles = append(articles, u.Ref.ID)
		for _, ref := range u.Others {
			articles = append(articles, ref.ID)
		}
	}
	type row struct {
		id      int64
		passage string
	}
	rows, err := q.QueryContext(ctx, "SELECT id, passage FROM upcoming WHERE id IN (SELECT value FROM json_each(?))", list(ids))
	passages, err := scanAll(rows, err, "announcements", func(r *row) []any { return []any{&r.id, &r.passage} })
	if err != nil {
		return nil, err
	}
	what := make(map[int64]string, len(passages))
	for _, r := range passages {
		what[r.id] = r.passage
	}
	refs, err := refsOf(ctx, q, articles)
	records := make([]digest.UpcomingRecord, len(found))
	for i, u := range found {
		u.What, u.Ref = what[u.ID], refs[u.Ref.ID]
		for k, ref := range u.Others {
			u.Others[k] = refs[ref.ID]
		}
		records[i] = u.UpcomingRecord
	}
	return records, err
}

// upcoming returns what was announced in the window or before it and is not
// over at its end: first what the window announced, then the soonest.
func (g *gathering) upcoming(ctx context.Context) ([]digest.UpcomingRecord, error) {
	day := g.order.Window.To.UTC().Add(-zonesBehind).Format(time.DateOnly)
	from, to := unix(g.order.Window.From), unix(g.order.Window.To)
	found, err := g.announcements(ctx, g.tx, "0", `((u.date >= substr(?, 1, 4) AND u.date >= substr(?, 1, length(u.date)) AND u.known <= ?)
			OR (u.date = '' AND u.known > ? AND u.known <= ?))
		ORDER BY u.known > ? DESC, u.date = '', u.date || '~', u.known DESC, u.id LIMIT ?`,
		day, day, to, from, to, from, upcomingLooked)
	if err != nil {
		return nil, err
	}
	for i := range found {
		found[i].New = found[i].known > from
	}
	kept := joined(found, g.order.Lang)
	kept = kept[:min(len(kept), mostUpcoming)]
	slices.SortStableFunc(kept, func(a, b announced) int {
		return cmp.Or(cmp.Compare(boolRank(a.Date != ""), boolRank(b.Date != "")), cmp.Compare(a.Date+"~", b.Date+"~"))
	})
	return worded(ctx, g.tx, kept)
}
