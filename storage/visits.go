package storage

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"minber/digest"
)

// visitsKept is how long the visits of a source are remembered singly.
const visitsKept = 60 * 24 * time.Hour

// Visited implements digest.Library.
func (s *Store) Visited(ctx context.Context, r digest.VisitReport) error {
	return s.write(ctx, "record visit of "+r.Source.ID, func(tx *sql.Tx) error {
		if err := saveSource(ctx, tx, r); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `
			INSERT INTO visits (source, at, seen, added, failed) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (at, source) DO UPDATE SET
				seen = excluded.seen, added = visits.added + excluded.added, failed = excluded.failed`,
			r.Source.ID, unix(r.At), r.Seen, r.Added, r.Failed)
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM visits WHERE at < ?", unix(r.At.Add(-visitsKept))); err != nil {
			return err
		}
		return countDays(ctx, tx, r)
	})
}

// saveSource writes how a source is doing after a visit.
func saveSource(ctx context.Context, tx *sql.Tx, r digest.VisitReport) error {
	at := unix(r.At)
	var success, news sql.NullInt64
	failures := 1
	if r.Failed == "" {
		success, failures = sql.NullInt64{Int64: at, Valid: true}, 0
	}
	if r.Added > 0 {
		news = sql.NullInt64{Int64: at, Valid: true}
	}
	spec := r.Source
	_, err := tx.ExecContext(ctx, `
		INSERT INTO sources (id, name, kind, url, lang, zone, official, etag, last_modified, body_hash, rest, skip,
			since, last_visit, last_success, last_new, failures, reason, cause, trouble, next_visit)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET
			name = excluded.name, kind = excluded.kind, url = excluded.url, lang = excluded.lang,
			zone = excluded.zone, official = excluded.official,
			etag = excluded.etag, last_modified = excluded.last_modified, body_hash = excluded.body_hash,
			rest = excluded.rest, skip = excluded.skip, last_visit = excluded.last_visit,
			last_success = coalesce(excluded.last_success, sources.last_success),
			last_new = coalesce(excluded.last_new, sources.last_new),
			failures = CASE excluded.failures WHEN 0 THEN 0 ELSE sources.failures + 1 END,
			reason = excluded.reason, cause = excluded.cause, trouble = excluded.trouble, next_visit = excluded.next_visit`,
		spec.ID, spec.Name, spec.Kind, spec.URL, spec.Lang, spec.Zone, spec.Official,
		r.State.ETag, r.State.LastModified, r.State.Hash, int64(r.State.Rest/time.Second), r.State.Skip,
		at, at, success, news, failures, r.Failed, string(r.Cause), r.Trouble, unix(r.Next))
	return err
}

// countDays notes what a source published on which day. The same item is shown
// by many visits, so the most that one of them showed counts; one that shows
// only the latest few was found out to have more.
func countDays(ctx context.Context, tx *sql.Tx, r digest.VisitReport) error {
	oldest := r.At.AddDate(0, 0, -digest.RhythmKept).Format(time.DateOnly)
	for day, n := range r.Days {
		if day < oldest {
			continue
		}
		_, err := tx.ExecContext(ctx, `
			INSERT INTO source_days (source, day, shown, added) VALUES (?, ?, ?, ?)
			ON CONFLICT (source, day) DO UPDATE SET shown = max(source_days.shown, excluded.shown), added = source_days.added + excluded.added`,
			r.Source.ID, day, n.Shown, n.Added)
		if err != nil {
			return err
		}
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM source_days WHERE source = ? AND day < ?", r.Source.ID, oldest)
	return err
}

// NextVisits implements digest.Timetable.
func (s *Store) NextVisits(ctx context.Context) (map[string]time.Time, error) {
	type planned struct {
		source string
		at     time.Time
	}
	rows, err := s.reader.QueryContext(ctx, "SELECT id, next_visit FROM sources")
	all, err := scanAll(rows, err, "planned visits", func(p *planned) []any { return []any{&p.source, timeAt(&p.at)} })
	next := make(map[string]time.Time, len(all))
	for _, p := range all {
		next[p.source] = p.at
	}
	return next, err
}

// Defer implements digest.Timetable.
func (s *Store) Defer(ctx context.Context, source string, next time.Time) error {
	return s.write(ctx, "defer visit of "+source, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "UPDATE sources SET next_visit = ? WHERE id = ?", unix(next), source)
		return err
	})
}

// Habits implements digest.Timetable.
func (s *Store) Habits(ctx context.Context, source string) (h digest.Habits, err error) {
	err = s.read(ctx, "habits of source "+source, func(tx *sql.Tx) error {
		err := tx.QueryRowContext(ctx, `
			SELECT failures, since, (SELECT max(known_at) FROM articles WHERE source = sources.id AND relevant = 1)
			FROM sources WHERE id = ?`, source).Scan(&h.Failures, timeAt(&h.Since), timeAt(&h.LastKept))
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		all, err := rhythms(ctx, tx, source)
		h.Rhythm = all[source]
		return err
	})
	return h, err
}

// rhythms returns what a source published on each day, or what all of them did
// if it is "".
func rhythms(ctx context.Context, q queryer, source string) (map[string]digest.Rhythm, error) {
	type day struct {
		source, day string
		items       int
	}
	query, of := "SELECT source, day, max(shown, added) FROM source_days", []any(nil)
	if source != "" {
		query, of = query+" WHERE source = ?", []any{source}
	}
	rows, err := q.QueryContext(ctx, query, of...)
	days, err := scanAll(rows, err, "days of sources", func(d *day) []any { return []any{&d.source, &d.day, &d.items} })
	all := make(map[string]digest.Rhythm)
	for _, d := range days {
		if all[d.source] == nil {
			all[d.source] = digest.Rhythm{}
		}
		all[d.source][d.day] = d.items
	}
	return all, err
}
