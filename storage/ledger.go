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
	if l.Total > crowd {
		selected.newest(l.Last)
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

// encounter is a meeting before it is known how its persons are shown.
type encounter struct {
	digest.MeetingRecord
	a, b int64
	told string // day of the last article that reports it
}

func (e encounter) record(who *cast) digest.MeetingRecord {
	e.A, e.B = who.met(e.a, e.Date, e.told), who.met(e.b, e.Date, e.told)
	return e.MeetingRecord
}

// meetingRecords loads meetings in the order of their ids, with everything
// that is shown of them.
func (s *Store) meetingRecords(ctx context.Context, q queryer, ids []int64, lang string) ([]digest.MeetingRecord, error) {
	found, err := encounters(ctx, q, ids, lang)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	people := make([]int64, 0, 2*len(found))
	for _, e := range found {
		people = append(people, e.a, e.b)
	}
	who, err := s.loadCast(ctx, q, people, lang)
	if err != nil {
		return nil, err
	}
	records := make([]digest.MeetingRecord, len(found))
	for i, e := range found {
		records[i] = e.record(who)
	}
	return records, nil
}

// encounters loads meetings in the order of their ids.
func encounters(ctx context.Context, q queryer, ids []int64, lang string) ([]encounter, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := q.QueryContext(ctx, "SELECT id, a, b, kind, place, date FROM meetings WHERE id IN (SELECT value FROM json_each(?))", list(ids))
	found, err := scanAll(rows, err, "meetings", func(e *encounter) []any { return []any{&e.ID, &e.a, &e.b, &e.Kind, &e.Place, &e.Date} })
	if err != nil {
		return nil, err
	}
	type telling struct {
		meeting, article int64
		day              string
	}
	rows, err = q.QueryContext(ctx, "SELECT DISTINCT meeting, article, day FROM reports WHERE meeting IN (SELECT value FROM json_each(?))", list(ids))
	told, err := scanAll(rows, err, "reports", func(t *telling) []any { return []any{&t.meeting, &t.article, &t.day} })
	if err != nil {
		return nil, err
	}
	articles := make([]int64, len(told))
	for i, t := range told {
		articles[i] = t.article
	}
	refs, err := refsOf(ctx, q, articles)
	if err != nil {
		return nil, err
	}
	at := make(map[int64]*encounter, len(found))
	for i := range found {
		at[found[i].ID] = &found[i]
	}
	for _, t := range told {
		e := at[t.meeting]
		e.Refs, e.told = append(e.Refs, refs[t.article]), max(e.told, t.day)
	}
	ordered := make([]encounter, 0, len(ids))
	for _, id := range ids {
		if e := at[id]; e != nil {
			slices.SortFunc(e.Refs, byLang(lang))
			ordered = append(ordered, *e)
		}
	}
	return ordered, nil
}
