package storage

import (
	"context"
	"database/sql"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

// WaitingMatches implements digest.WatchBook.
func (s *Store) WaitingMatches(ctx context.Context, now time.Time, limit int) ([]digest.WaitingMatch, error) {
	rows, err := s.reader.QueryContext(ctx, `
		SELECT m.id, m.article, m.at, w.id, w.cadence, w.paused, `+chatColumns+`
		FROM watch_matches m JOIN watches w ON w.id = m.watch JOIN chats ON chats.chat = w.chat
		WHERE m.edition IS NULL AND m.due <= ? ORDER BY w.chat, m.id LIMIT ?`, unix(now), limit)
	return scanAll(rows, err, "list matches that are due", func(m *digest.WaitingMatch) []any {
		return append([]any{&m.ID, &m.Article, timeAt(&m.Found), &m.Watch.ID, &m.Watch.Cadence, &m.Watch.Paused}, intoChat(&m.Chat)...)
	})
}

// SettleMatches implements digest.WatchBook.
func (s *Store) SettleMatches(ctx context.Context, until map[int64]time.Time) error {
	if len(until) == 0 {
		return nil
	}
	return s.write(ctx, "put matches off", func(tx *sql.Tx) error {
		for id, due := range until {
			query, args := "UPDATE watch_matches SET due = ? WHERE id = ? AND edition IS NULL", []any{unix(due), id}
			if due.IsZero() {
				query, args = "UPDATE watch_matches SET edition = '' WHERE id = ? AND edition IS NULL", []any{id}
			}
			if _, err := tx.ExecContext(ctx, query, args...); err != nil {
				return err
			}
		}
		return nil
	})
}

// rethinkMatches has what waits for a chat looked at anew, after its settings
// changed.
func rethinkMatches(ctx context.Context, tx *sql.Tx, chat digest.Address) error {
	_, err := tx.ExecContext(ctx, `
		UPDATE watch_matches SET due = 0 WHERE edition IS NULL AND watch IN (SELECT id FROM watches WHERE chat = ?)`, chat)
	return err
}

// PostMatches implements digest.WatchBook.
func (s *Store) PostMatches(ctx context.Context, posts []digest.WatchPost) error {
	if len(posts) == 0 {
		return nil
	}
	return s.write(ctx, "post matches", func(tx *sql.Tx) error {
		for _, p := range posts {
			var waiting int
			err := tx.QueryRowContext(ctx, "SELECT count(*) FROM watch_matches WHERE edition IS NULL AND id IN (SELECT value FROM json_each(?))",
				list(p.Matches)).Scan(&waiting)
			if err != nil {
				return err
			}
			if waiting != len(p.Matches) { // another process has told some of them
				continue
			}
			if err := s.saveParts(ctx, tx, p.Delivery.Edition, p.Parts); err != nil {
				return err
			}
			if _, err := enqueue(ctx, tx, []digest.Delivery{p.Delivery}); err != nil {
				return err
			}
			_, err = tx.ExecContext(ctx, "UPDATE watch_matches SET edition = ? WHERE id IN (SELECT value FROM json_each(?))",
				p.Delivery.Edition, list(p.Matches))
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// MatchItems implements digest.WatchBook.
func (s *Store) MatchItems(ctx context.Context, ids []int64, lang string) (items map[int64]digest.WatchItem, err error) {
	err = s.read(ctx, "what matches tell", func(tx *sql.Tx) error {
		items, err = s.matchItems(ctx, tx, ids, lang)
		return err
	})
	return items, err
}

// matchRow is a match as it is stored.
type matchRow struct {
	digest.WatchItem
	id, story, start int64
	passage          []byte
}

func (s *Store) matchItems(ctx context.Context, tx *sql.Tx, ids []int64, lang string) (map[int64]digest.WatchItem, error) {
	rows, err := tx.QueryContext(ctx, `
		SELECT m.id, m.start, substr(CAST(a.text AS BLOB), m.start + 1, m.stop - m.start), m.marks, coalesce(a.story, 0), `+watchColumns+`, `+refColumns+`
		FROM watch_matches m JOIN watches w ON w.id = m.watch JOIN articles a ON a.id = m.article LEFT JOIN sources s ON s.id = a.source
		WHERE m.id IN (SELECT value FROM json_each(?))`, list(ids))
	found, err := scanAll(rows, err, "matches", func(r *matchRow) []any {
		return slices.Concat([]any{&r.id, &r.start, &r.passage, jsonAt(&r.Marks), &r.story}, intoWatch(&r.Watch), intoRef(&r.Ref))
	})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	watches := make([]*digest.Watch, len(found))
	for i := range found {
		r := &found[i]
		r.Ref = named(r.Ref)
		r.Passage, r.Marks = excerpt(strings.ToValidUTF8(string(r.passage), " "), r.Marks)
		watches[i] = &found[i].Watch
	}
	if err := s.nameWatched(ctx, tx, watches, lang); err != nil {
		return nil, err
	}
	if err := s.addDeeds(ctx, tx, found, lang); err != nil {
		return nil, err
	}
	stories := make([]int64, len(found))
	for i, r := range found {
		stories[i] = r.story
	}
	others, err := otherOutlets(ctx, tx, stories)
	if err != nil {
		return nil, err
	}
	items := make(map[int64]digest.WatchItem, len(found))
	for _, r := range found {
		for _, ref := range others[r.story] {
			if ref.ID != r.Ref.ID {
				r.Others = append(r.Others, ref)
			}
		}
		items[r.id] = r.WatchItem
	}
	return items, nil
}

// addDeeds adds what watched persons say, and whom they meet, in the article.
func (s *Store) addDeeds(ctx context.Context, tx *sql.Tx, found []matchRow, lang string) error {
	var articles []int64
	for _, r := range found {
		if r.Watch.Person.ID != 0 {
			articles = append(articles, r.Ref.ID)
		}
	}
	if len(articles) == 0 {
		return nil
	}
	slices.Sort(articles)
	of := list(slices.Compact(articles))
	rows, err := tx.QueryContext(ctx, `
		SELECT t.id, t.person, t.kind, t.text, a.day, `+refColumns+`
		FROM statements t JOIN articles a ON a.id = t.article LEFT JOIN sources s ON s.id = a.source
		WHERE t.article IN (SELECT value FROM json_each(?)) ORDER BY t.kind = ? DESC, t.start`, of, digest.Quote)
	said, err := s.statementRecords(ctx, tx, rows, err, lang)
	if err != nil {
		return err
	}
	type report struct{ article, meeting int64 }
	rows, err = tx.QueryContext(ctx, "SELECT article, meeting FROM reports WHERE article IN (SELECT value FROM json_each(?)) ORDER BY start", of)
	reports, err := scanAll(rows, err, "reports", func(r *report) []any { return []any{&r.article, &r.meeting} })
	if err != nil {
		return err
	}
	ids := make([]int64, 0, len(reports))
	told := make(map[int64][]int64)
	for _, r := range reports {
		ids = append(ids, r.meeting)
		told[r.meeting] = append(told[r.meeting], r.article)
	}
	met, err := s.meetingRecords(ctx, tx, ids, lang)
	if err != nil {
		return err
	}
	for i := range found {
		r := &found[i]
		person := r.Watch.Person.ID
		if person == 0 {
			continue
		}
		if k := slices.IndexFunc(said, func(x digest.StatementRecord) bool { return x.Speaker.ID == person && x.Ref.ID == r.Ref.ID }); k >= 0 {
			r.Said = &said[k]
		}
		if k := slices.IndexFunc(met, func(x digest.MeetingRecord) bool {
			return (x.A.ID == person || x.B.ID == person) && slices.Contains(told[x.ID], r.Ref.ID)
		}); k >= 0 {
			r.Met = &met[k]
		}
	}
	return nil
}

// otherOutlets returns the articles of the stories, the oldest first.
func otherOutlets(ctx context.Context, tx *sql.Tx, stories []int64) (map[int64][]digest.ArticleRef, error) {
	type row struct {
		story int64
		digest.ArticleRef
	}
	rows, err := tx.QueryContext(ctx, `
		SELECT a.story, `+refColumns+` FROM articles a LEFT JOIN sources s ON s.id = a.source
		WHERE a.story IN (SELECT value FROM json_each(?)) ORDER BY a.known_at, a.id`, list(stories))
	all, err := scanAll(rows, err, "outlets", func(r *row) []any { return append([]any{&r.story}, intoRef(&r.ArticleRef)...) })
	others := make(map[int64][]digest.ArticleRef)
	for _, r := range all {
		others[r.story] = append(others[r.story], named(r.ArticleRef))
	}
	return others, err
}

// excerpt puts a sentence on one line, and begins an overlong one shortly
// before what is marked in it.
func excerpt(sentence string, marks []digest.Span) (string, []digest.Span) {
	const before = 60 // bytes, at least
	from, lead := 0, ""
	if len(marks) > 0 && utf8.RuneCountInString(sentence[:min(marks[0].End, len(sentence))]) > longestPassage {
		if from = strings.LastIndexByte(sentence[:max(0, marks[0].Start-before)], ' ') + 1; from > 0 {
			lead = "…"
		}
	}
	line := strings.Builder{}
	line.WriteString(lead)
	moved := make(map[int]int) // where the bytes of the sentence stand in the line
	space := true
	for i, r := range sentence[from:] {
		moved[from+i] = line.Len()
		if isSpace := unicode.IsSpace(r); !isSpace {
			line.WriteRune(r)
			space = false
		} else if !space {
			line.WriteByte(' ')
			space = true
		}
	}
	moved[len(sentence)] = line.Len()
	var kept []digest.Span
	for _, m := range marks {
		start, ok1 := moved[m.Start]
		end, ok2 := moved[m.End]
		if ok1 && ok2 && start < end {
			kept = append(kept, digest.Span{Start: start, End: end})
		}
	}
	return strings.TrimRight(line.String(), " "), kept
}
