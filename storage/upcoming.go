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
	// Two announcements for one day that share so much of the shorter one's
	// words are one.
	sameAnnouncement = 0.6
	// The reader's day may end later than UTC's, by as much as half a day.
	zonesBehind = 12 * time.Hour
)

// announced is an UpcomingRecord with what tells copies apart.
type announced struct {
	digest.UpcomingRecord
	story  int64
	sketch []byte
}

// upcoming returns what was announced in the window or before it and is not
// over at its end: first what the window announced, then the soonest.
func (g *gathering) upcoming(ctx context.Context) ([]digest.UpcomingRecord, error) {
	day := g.window.To.UTC().Add(-zonesBehind).Format(time.DateOnly)
	from, to := unix(g.window.From), unix(g.window.To)
	rows, err := g.tx.QueryContext(ctx, `
		SELECT u.id, u.passage, u.date, u.certainty, coalesce(a.story, 0), `+refColumns+`
		FROM upcoming u JOIN articles a ON a.id = u.article LEFT JOIN sources s ON s.id = a.source
		WHERE a.relevant = 1 AND a.known_at <= ?
			AND ((u.date <> '' AND u.date >= substr(?, 1, 4) AND u.date >= substr(?, 1, length(u.date)))
				OR (u.date = '' AND a.known_at > ?))
		ORDER BY a.known_at > ? DESC, u.date = '', u.date || '~', a.known_at DESC, u.id LIMIT ?`,
		to, day, day, from, from, upcomingLooked)
	found, err := scanAll(rows, err, "upcoming", func(u *announced) []any {
		return append([]any{&u.ID, &u.What, &u.Date, &u.Certainty, &u.story}, intoRef(&u.Ref)...)
	})
	if err != nil {
		return nil, err
	}
	var kept []announced
	for _, u := range found {
		u.Ref, u.Lang, u.sketch = named(u.Ref), u.Ref.Lang, sketch(g.distinctTerms(u.What))
		i := slices.IndexFunc(kept, u.repeats)
		switch {
		case i < 0:
			kept = append(kept, u)
		case kept[i].Lang != g.lang && u.Lang == g.lang:
			kept[i] = u
		}
	}
	kept = kept[:min(len(kept), mostUpcoming)]
	slices.SortStableFunc(kept, func(a, b announced) int {
		return cmp.Or(cmp.Compare(boolRank(a.Date != ""), boolRank(b.Date != "")), cmp.Compare(a.Date+"~", b.Date+"~"))
	})
	records := make([]digest.UpcomingRecord, len(kept))
	for i, u := range kept {
		records[i] = u.UpcomingRecord
	}
	return records, nil
}

// repeats says that two announcements for one date are the same: told in
// almost the same words or, in another language, in the same story.
func (u announced) repeats(other announced) bool {
	if u.Date != other.Date {
		return false
	}
	if u.Lang != other.Lang {
		return u.story != 0 && u.story == other.story
	}
	least := min(len(u.sketch), len(other.sketch)) / 4
	return least > 0 && float64(shared(u.sketch, other.sketch)) >= sameAnnouncement*float64(least)
}
