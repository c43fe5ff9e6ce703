package storage

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"minber/digest"
)

// MeetingMap draws from the meetings that a query selects who met whom, for
// the `most` who are most connected, and how often each country was met; home
// is the country that goes without saying.
func (s *Store) MeetingMap(ctx context.Context, q digest.MeetingQuery, most int, home string) (m digest.MeetingMap, err error) {
	err = s.read(ctx, "draw a map of meetings", func(tx *sql.Tx) error {
		ties, err := s.ties(ctx, tx, q, home, &m)
		if err != nil {
			return err
		}
		circle := digest.Circle(ties, most)
		who, err := s.loadCast(ctx, tx, circle, q.Lang)
		if err != nil {
			return err
		}
		for _, id := range circle {
			m.People = append(m.People, who.ref(id, q.To))
		}
		for _, t := range ties {
			if slices.Contains(circle, t.A) && slices.Contains(circle, t.B) {
				m.Ties = append(m.Ties, t)
			}
		}
		return nil
	})
	return m, err
}

// ties counts how often each two met, most first, and notes in m what there is
// to say of all meetings.
func (s *Store) ties(ctx context.Context, tx *sql.Tx, q digest.MeetingQuery, home string, m *digest.MeetingMap) ([]digest.Tie, error) {
	type row struct {
		digest.Tie
		countryA, countryB string
	}
	selected, err := s.selectMeetings(ctx, tx, q)
	if err != nil {
		return nil, err
	}
	pairsOf := "SELECT m.a, m.b, count(*) AS n " + selected.from() + " GROUP BY m.a, m.b"
	//nolint:gosec // put together of pieces of our own
	rows, err := tx.QueryContext(ctx, `
		SELECT t.a, t.b, t.n, x.country, y.country FROM (`+pairsOf+`) t
		JOIN people x ON x.id = t.a JOIN people y ON y.id = t.b ORDER BY t.n DESC, t.a, t.b`, selected.args...)
	pairs, err := scanAll(rows, err, "ties", func(r *row) []any { return []any{&r.A, &r.B, &r.Count, &r.countryA, &r.countryB} })
	if err != nil {
		return nil, err
	}
	ties := make([]digest.Tie, len(pairs))
	countries := make(map[string]int)
	for i, p := range pairs {
		ties[i] = p.Tie
		m.Total += p.Count
		countries[p.countryA] += p.Count
		if p.countryB != p.countryA {
			countries[p.countryB] += p.Count
		}
	}
	for code, n := range countries {
		if code != "" && code != home {
			m.Countries = append(m.Countries, digest.CountryCount{Country: code, Count: n})
		}
	}
	slices.SortFunc(m.Countries, func(a, b digest.CountryCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Country, b.Country))
	})
	return ties, nil
}
