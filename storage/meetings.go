package storage

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
	"time"
)

// report is a meeting as one article tells it.
type report struct {
	kind, place string
	date        string // ISO to any precision, may be ""
	day         string // ISO day of the article
}

// Two texts mean one meeting if they put it on days this near to each other;
// a text that does not say when must have appeared this soon around the other.
const (
	daysApart     = 1
	articlesApart = 3
)

// sameMeeting says whether two reports of the same two persons are of one
// meeting.
func sameMeeting(a, b report) bool {
	if apart, ok := daysBetween(a.date, b.date); ok {
		return apart <= daysApart
	}
	if !strings.HasPrefix(a.date, b.date) && !strings.HasPrefix(b.date, a.date) {
		return false
	}
	apart, ok := daysBetween(a.day, b.day)
	return ok && apart <= articlesApart
}

// daysBetween is defined for two full ISO days.
func daysBetween(a, b string) (int, bool) {
	x, err := time.Parse(time.DateOnly, a)
	if err != nil {
		return 0, false
	}
	y, err := time.Parse(time.DateOnly, b)
	if err != nil {
		return 0, false
	}
	return int(x.Sub(y).Abs() / (24 * time.Hour)), true
}

// merge draws one meeting from its reports, oldest first: the most precise
// date, the most precise place, the kind that most of them state. Its day, by
// which the ledger is ordered, is its date or the day of its first report.
func merge(reports []report) (r report) {
	kinds := make(map[string]int)
	for i, one := range reports {
		kinds[one.kind]++
		if i == 0 || one.day < r.day {
			r.day = one.day
		}
		if len(one.date) > len(r.date) {
			r.date = one.date
		}
		if len(one.place) > 0 && (r.place == "" || morePrecise(one.place, r.place)) {
			r.place = one.place
		}
	}
	for _, one := range reports {
		if r.kind == "" || kinds[one.kind] > kinds[r.kind] {
			r.kind = one.kind
		}
	}
	r.day = cmp.Or(r.date, r.day)
	return r
}

// morePrecise says that a place names another and more ("Akorda, Astana").
func morePrecise(a, b string) bool { return len(a) > len(b) && strings.Contains(a, b) }

func (s *saving) saveMeetings(ctx context.Context) error {
	for _, m := range s.read.Meetings {
		a, b := s.people[m.Between[0]], s.people[m.Between[1]]
		if a.person == 0 || b.person == 0 || a.person == b.person {
			continue
		}
		told := report{m.Kind, m.Place, m.Date, s.day}
		id, err := findMeeting(ctx, s.tx, a.person, b.person, told)
		if err != nil {
			return err
		}
		err = put(ctx, s.tx, `
			INSERT INTO reports (meeting, article, a, b, kind, place, date, day, start, stop) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT DO NOTHING`, id, s.article.ID, a.face, b.face, m.Kind, m.Place, m.Date, s.day, m.At.Start, m.At.End)
		if err != nil {
			return err
		}
		s.met = append(s.met, id)
		s.meetings = append(s.meetings, id)
	}
	return nil
}

// findMeeting returns the meeting of two persons that a report is of, a new
// one if none is. One without reports is that of an article which is just being
// read anew: it keeps its number.
func findMeeting(ctx context.Context, tx *sql.Tx, a, b int64, told report) (int64, error) {
	a, b = min(a, b), max(a, b)
	type row struct {
		meeting int64
		report
	}
	rows, err := tx.QueryContext(ctx, `
		SELECT m.id, coalesce(r.date, m.date), coalesce(r.day, m.day) FROM meetings m LEFT JOIN reports r ON r.meeting = m.id
		WHERE m.a = ? AND m.b = ? ORDER BY m.day DESC, m.id`, a, b)
	known, err := scanAll(rows, err, "look for a meeting", func(r *row) []any { return []any{&r.meeting, &r.date, &r.day} })
	if err != nil {
		return 0, err
	}
	if i := slices.IndexFunc(known, func(r row) bool { return sameMeeting(r.report, told) }); i >= 0 {
		return known[i].meeting, nil
	}
	res, err := tx.ExecContext(ctx, "INSERT INTO meetings (a, b, kind, place, date, day) VALUES (?, ?, ?, ?, ?, ?)",
		a, b, told.kind, told.place, told.date, cmp.Or(told.date, told.day))
	if err != nil {
		return 0, err
	}
	return res.LastInsertId()
}

// sweepMeetings draws the meetings anew from the reports they have now and
// removes those that nobody reports any more.
func (s *saving) sweepMeetings(ctx context.Context) error {
	return sweepMeetings(ctx, s.tx, s.meetings)
}

func sweepMeetings(ctx context.Context, tx *sql.Tx, meetings []int64) error {
	slices.Sort(meetings)
	for _, id := range slices.Compact(meetings) {
		rows, err := tx.QueryContext(ctx, "SELECT kind, place, date, day FROM reports WHERE meeting = ? ORDER BY day, article", id)
		reports, err := scanAll(rows, err, "reports", func(r *report) []any { return []any{&r.kind, &r.place, &r.date, &r.day} })
		if err != nil {
			return err
		}
		if len(reports) == 0 {
			err = put(ctx, tx, "DELETE FROM meetings WHERE id = ?", id)
		} else {
			m := merge(reports)
			err = put(ctx, tx, "UPDATE meetings SET kind = ?, place = ?, date = ?, day = ? WHERE id = ?",
				m.kind, m.place, m.date, m.day, id)
		}
		if err != nil {
			return err
		}
	}
	return drawBodies(ctx, tx, list(meetings))
}

// drawBodies notes anew of which bodies those who met were that day, as the
// articles that report it state it.
func drawBodies(ctx context.Context, tx *sql.Tx, meetings many[int64]) error {
	if err := put(ctx, tx, "DELETE FROM meeting_bodies WHERE meeting IN (SELECT value FROM json_each(?))", meetings); err != nil {
		return err
	}
	err := put(ctx, tx, `
		INSERT INTO meeting_bodies (body, meeting, person) SELECT DISTINCT p.body, r.meeting, p.person
		FROM reports r JOIN article_people p ON p.article = r.article AND p.face IN (r.a, r.b)
		WHERE r.meeting IN (SELECT value FROM json_each(?)) AND p.body <> '' AND p.tenure <> 'former'`, meetings)
	return err
}
