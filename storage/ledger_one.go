package storage

import (
	"context"
	"database/sql"
	"fmt"

	"minber/digest"
)

// longestReport is how many characters of an article's passage tell of a
// meeting.
const longestReport = 500

// Meeting returns a meeting with every article that reports it;
// digest.ErrNotFound if there is no such meeting.
func (s *Store) Meeting(ctx context.Context, id int64, lang string) (full digest.FullMeeting, err error) {
	err = s.read(ctx, fmt.Sprintf("meeting %d", id), func(tx *sql.Tx) error {
		found, err := s.meetingRecords(ctx, tx, []int64{id}, lang)
		if err != nil {
			return err
		}
		if len(found) == 0 {
			return digest.ErrNotFound
		}
		full.MeetingRecord = found[0]
		passages, err := passagesOf(ctx, tx, id)
		for _, ref := range full.Refs {
			full.Reports = append(full.Reports, digest.Report{Ref: ref, Passage: passages[ref.ID]})
		}
		return err
	})
	return full, err
}

// passagesOf returns where articles tell of a meeting, by article. Offsets
// count bytes.
func passagesOf(ctx context.Context, tx *sql.Tx, meeting int64) (map[int64]string, error) {
	type row struct {
		article int64
		text    []byte
	}
	rows, err := tx.QueryContext(ctx, `
		SELECT r.article, substr(CAST(a.text AS BLOB), r.start + 1, r.stop - r.start)
		FROM reports r JOIN articles a ON a.id = r.article WHERE r.meeting = ? AND r.stop > r.start ORDER BY r.start DESC`, meeting)
	found, err := scanAll(rows, err, "passages", func(r *row) []any { return []any{&r.article, &r.text} })
	passages := make(map[int64]string, len(found))
	for _, r := range found {
		passages[r.article] = shorten(string(r.text), longestReport)
	}
	return passages, err
}
