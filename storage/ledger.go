package storage

import (
	"context"
	"database/sql"
	"slices"

	"minber/digest"
)

// Meetings returns one page of the ledger, newest first, and how many meetings
// the query selects in all.
func (s *Store) Meetings(ctx context.Context, q digest.MeetingQuery) (page []digest.MeetingRecord, total int, err error) {
	l, err := s.Ledger(ctx, q)
	return l.Meetings, l.Total, err
}

// Ledger returns one page of the meetings that a query selects, newest first,
// with how many they are and from when until when.
func (s *Store) Ledger(ctx context.Context, q digest.MeetingQuery) (l digest.Ledger, err error) {
	err = s.read(ctx, "list meetings", func(tx *sql.Tx) error {
		l, err = s.ledger(ctx, tx, q)
		return err
	})
	return l, err
}

func (s *Store) ledger(ctx context.Context, q queryer, m digest.MeetingQuery) (l digest.Ledger, err error) {
	selected, err := s.selectMeetings(ctx, q, m)
	if err != nil {
		return l, err
	}
	err = q.QueryRowContext(ctx, "SELECT count(*), coalesce(min(m.day), ''), coalesce(max(m.day), '') "+selected.from(), selected.args...).
		Scan(&l.Total, &l.First, &l.Last)
	if err != nil || l.Total == 0 {
		return l, err
	}
	limit := m.Page.Limit
	if limit <= 0 || limit > mostRows {
		limit = mostRows
	}
	rows, err := q.QueryContext(ctx, "SELECT m.id "+selected.from()+" ORDER BY m.day DESC, m.id DESC LIMIT ? OFFSET ?",
		append(selected.args, limit, max(m.Page.Offset, 0))...)
	ids, err := scanAll(rows, err, "meetings", func(v *int64) []any { return []any{v} })
	if err != nil {
		return l, err
	}
	l.Meetings, err = s.meetingRecords(ctx, q, ids, m.Lang)
	return l, err
}

// met shows a person as of the day of a meeting. Of somebody whose office was
// first stated by the texts that told of it, that is the day they did.
func (c *cast) met(id int64, date, told string) digest.PersonRef {
	r := c.ref(id, asOf(date, told))
	if r.Role == "" && r.Body == "" {
		return c.ref(id, max(date, told))
	}
	return r
}

// mostRows is the longest page.
const mostRows = 500

// meetingRecords loads meetings in the order of their ids, with everything
// that is shown of them.
func (s *Store) meetingRecords(ctx context.Context, q queryer, ids []int64, lang string) ([]digest.MeetingRecord, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	type row struct {
		digest.MeetingRecord
		a, b int64
	}
	rows, err := q.QueryContext(ctx, "SELECT id, a, b, kind, place, date FROM meetings WHERE id IN (SELECT value FROM json_each(?))", list(ids))
	found, err := scanAll(rows, err, "meetings", func(r *row) []any { return []any{&r.ID, &r.a, &r.b, &r.Kind, &r.Place, &r.Date} })
	if err != nil {
		return nil, err
	}
	type reference struct {
		meeting int64
		day     string
		digest.ArticleRef
	}
	rows, err = q.QueryContext(ctx, `
		SELECT DISTINCT r.meeting, r.day, `+refColumns+`
		FROM reports r JOIN articles a ON a.id = r.article LEFT JOIN sources s ON s.id = a.source
		WHERE r.meeting IN (SELECT value FROM json_each(?))`, list(ids))
	refs, err := scanAll(rows, err, "reports", func(r *reference) []any {
		return append([]any{&r.meeting, &r.day}, intoRef(&r.ArticleRef)...)
	})
	if err != nil {
		return nil, err
	}
	days := make(map[int64]string, len(found))
	told := make(map[int64][]digest.ArticleRef, len(found))
	for _, r := range refs {
		told[r.meeting] = append(told[r.meeting], named(r.ArticleRef))
		days[r.meeting] = max(days[r.meeting], r.day)
	}
	people := make([]int64, 0, 2*len(found))
	for _, r := range found {
		people = append(people, r.a, r.b)
	}
	who, err := s.loadCast(ctx, q, people, lang)
	if err != nil {
		return nil, err
	}
	at := make(map[int64]digest.MeetingRecord, len(found))
	for _, r := range found {
		r.A, r.B, r.Refs = who.met(r.a, r.Date, days[r.ID]), who.met(r.b, r.Date, days[r.ID]), told[r.ID]
		slices.SortFunc(r.Refs, byLang(lang))
		at[r.ID] = r.MeetingRecord
	}
	records := make([]digest.MeetingRecord, 0, len(ids))
	for _, id := range ids {
		if r, ok := at[id]; ok {
			records = append(records, r)
		}
	}
	return records, nil
}
