package storage

import (
	"context"
	"database/sql"
	"time"

	"minber/digest"
)

// listenEvery is how often is looked whether a source has gone silent: that is a
// matter of days.
const listenEvery = 10 * time.Minute

// heard is a source with what is known of its silence.
type heard struct {
	id, zone string
	digest.SilentSource
	// lastVisit is until when is known what the source published: nobody is silent
	// for having not been visited.
	lastVisit time.Time
	since     string // ISO day of its latest item if it is silent, else ""
	back      bool
}

// UntoldSilence implements digest.SilenceBook.
func (s *Store) UntoldSilence(ctx context.Context, now time.Time) (news digest.SilenceNews, err error) {
	if !s.listened.due(now, listenEvery) {
		return news, nil
	}
	var changes []heard
	err = s.read(ctx, "look for silent sources", func(tx *sql.Tx) error {
		all, err := rhythms(ctx, tx, "")
		if err != nil {
			return err
		}
		sources, err := listenTo(ctx, tx)
		for _, source := range sources {
			if source.judge(all[source.id]) {
				changes = append(changes, source)
			}
		}
		return err
	})
	if err == nil && len(changes) > 0 {
		news, err = s.noteSilence(ctx, now, changes)
	}
	if err != nil {
		s.listened.reset()
	}
	return news, err
}

// listenTo returns the sources that were ever visited, by name.
func listenTo(ctx context.Context, tx *sql.Tx) ([]heard, error) {
	rows, err := tx.QueryContext(ctx, `
		SELECT s.id, s.zone, s.name, s.cause, s.last_visit, coalesce(x.since, ''), coalesce(x.usual, 0)
		FROM sources s LEFT JOIN silences x ON x.source = s.id AND x.over IS NULL ORDER BY s.name, s.id`)
	return scanAll(rows, err, "sources to listen to", func(h *heard) []any {
		return []any{&h.id, &h.zone, &h.Name, &h.Cause, timeAt(&h.lastVisit), &h.since, &h.Usual}
	})
}

// judge finds out whether a source has gone silent or is back, and whether that
// is news.
func (h *heard) judge(rhythm digest.Rhythm) (news bool) {
	if h.since != "" {
		h.back = publishedAfter(rhythm, h.since)
		return h.back
	}
	silence, silent := rhythm.Silence(dayIn(h.lastVisit, h.zone))
	h.since, h.Usual, h.Days = silence.Since, silence.Usual, silence.Days
	return silent
}

func publishedAfter(r digest.Rhythm, day string) bool {
	for d, n := range r {
		if d > day && n > 0 {
			return true
		}
	}
	return false
}

// noteSilence records what is news, unless another process was faster.
func (s *Store) noteSilence(ctx context.Context, now time.Time, changes []heard) (news digest.SilenceNews, err error) {
	err = s.write(ctx, "note silent sources", func(tx *sql.Tx) error {
		news = digest.SilenceNews{}
		for _, h := range changes {
			if h.back {
				isNews, err := changed(tx.ExecContext(ctx, "UPDATE silences SET over = ? WHERE source = ? AND since = ? AND over IS NULL", unix(now), h.id, h.since))
				if err != nil {
					return err
				}
				if isNews {
					news.Back = append(news.Back, h.SilentSource)
				}
				continue
			}
			isNews, err := changed(tx.ExecContext(ctx, `
				INSERT INTO silences (source, since, usual, noticed) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`, h.id, h.since, h.Usual, unix(now)))
			if err != nil {
				return err
			}
			if isNews {
				news.Silent = append(news.Silent, h.SilentSource)
			}
		}
		return nil
	})
	return news, err
}

// silentIn returns the sources that were visited in a window and known to be
// silent at its end, by name.
func silentIn(ctx context.Context, tx *sql.Tx, w digest.Window) ([]digest.SilentSource, error) {
	rows, err := tx.QueryContext(ctx, `
		SELECT s.name, s.zone, x.since, x.usual, s.cause
		FROM silences x JOIN sources s ON s.id = x.source
		WHERE x.noticed <= ?2 AND (x.over IS NULL OR x.over > ?2)
			AND EXISTS (SELECT 1 FROM visits v WHERE v.source = s.id AND v.at > ?1 AND v.at <= ?2)
		ORDER BY s.name, s.id`, unix(w.From), unix(w.To))
	all, err := scanAll(rows, err, "silent sources", func(r *heard) []any {
		return []any{&r.Name, &r.zone, &r.since, &r.Usual, &r.Cause}
	})
	silent := make([]digest.SilentSource, 0, len(all))
	for _, r := range all {
		r.Days = wholeDays(r.since, dayIn(w.To, r.zone))
		silent = append(silent, r.SilentSource)
	}
	return silent, err
}

// dayIn is the ISO day of a moment in a zone.
func dayIn(t time.Time, zone string) string {
	return t.In(digest.Location(zone)).Format(time.DateOnly)
}

// wholeDays counts the days between two ISO days, without either.
func wholeDays(from, to string) int {
	a, err := time.Parse(time.DateOnly, from)
	if err != nil {
		return 0
	}
	b, err := time.Parse(time.DateOnly, to)
	if err != nil {
		return 0
	}
	return max(0, int(b.Sub(a)/(24*time.Hour))-1)
}
