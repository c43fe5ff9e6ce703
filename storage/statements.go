package storage

import (
	"context"
	"database/sql"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"minber/digest"
)

const statementColumns = "t.id, t.person, t.kind, t.text, a.day, " + refColumns

// Statements returns one page of what a person said, and how many different
// statements there are: the reader's language first, newest first. Of the same
// words in several articles the newest are shown.
func (s *Store) Statements(ctx context.Context, q digest.StatementQuery) (page []digest.StatementRecord, total int, err error) {
	err = s.read(ctx, fmt.Sprintf("statements of person %d", q.Person), func(tx *sql.Tx) error {
		if q.Person, err = person(ctx, tx, q.Person); err != nil {
			return err
		}
		page, total, err = s.statements(ctx, tx, q)
		return err
	})
	return page, total, err
}

// person follows a merger.
func person(ctx context.Context, tx *sql.Tx, id int64) (int64, error) {
	err := tx.QueryRowContext(ctx, "SELECT coalesce(merged, id) FROM people WHERE id = ?", id).Scan(&id)
	return id, err
}

func (s *Store) statements(ctx context.Context, tx *sql.Tx, q digest.StatementQuery) ([]digest.StatementRecord, int, error) {
	total, err := countStatements(ctx, tx, q)
	if err != nil {
		return nil, 0, err
	}
	ids, err := selectStatements(ctx, tx, q)
	if err != nil {
		return nil, 0, err
	}
	page, err := s.statementsByID(ctx, tx, ids, q.Lang)
	return page, total, err
}

// saidBy is the condition for what a query asks of statements.
func saidBy(q digest.StatementQuery) (where string, args []any) {
	where, args = "person = ?", []any{q.Person}
	if q.Topic != "" {
		where += " AND EXISTS (SELECT 1 FROM article_topics o WHERE o.article = statements.article AND o.topic = ?)"
		args = append(args, q.Topic)
	}
	return where, args
}

func countStatements(ctx context.Context, tx *sql.Tx, q digest.StatementQuery) (total int, err error) {
	where, args := saidBy(q)
	err = tx.QueryRowContext(ctx, "SELECT count(*) FROM (SELECT DISTINCT lang, gist FROM statements WHERE "+where+") s", args...).Scan(&total)
	return total, err
}

// selectStatements returns the ids of a page.
func selectStatements(ctx context.Context, tx *sql.Tx, q digest.StatementQuery) ([]int64, error) {
	where, args := saidBy(q)
	type one struct{ id, at int64 }
	// Of a group with max(), SQLite takes the other columns from that row.
	//nolint:gosec // put together of pieces of our own
	rows, err := tx.QueryContext(ctx, `
		SELECT id, max(at) FROM statements WHERE `+where+`
		GROUP BY lang, gist ORDER BY lang = ? DESC, max(at) DESC, article DESC, id LIMIT ? OFFSET ?`,
		append(args, q.Lang, pageSize(q.Page), max(q.Page.Offset, 0))...)
	found, err := scanAll(rows, err, "statements", func(o *one) []any { return []any{&o.id, &o.at} })
	ids := make([]int64, len(found))
	for i, o := range found {
		ids[i] = o.id
	}
	return ids, err
}

// quotesLooked is of how many quotes the latest different ones are taken.
const quotesLooked = 30

// quotesFirst is statements that begin with the latest quotes in the reader's
// language, none of which is a part of another.
func (s *Store) quotesFirst(ctx context.Context, tx *sql.Tx, q digest.StatementQuery) ([]digest.StatementRecord, int, error) {
	total, err := countStatements(ctx, tx, q)
	if err != nil {
		return nil, 0, err
	}
	rows, err := tx.QueryContext(ctx, "SELECT id, text FROM statements WHERE person = ? AND lang = ? AND kind = ? ORDER BY at DESC, article DESC, id LIMIT ?",
		q.Person, q.Lang, digest.Quote, quotesLooked)
	quotes, err := scanAll(rows, err, "quotes", intoUttered)
	if err != nil {
		return nil, 0, err
	}
	from := max(q.Page.Offset, 0)
	end := from + pageSize(q.Page)
	var chosen []int64
	var told variety
	choose := func(all []uttered) {
		for _, one := range all {
			if len(chosen) < end && told.add(one.text) {
				chosen = append(chosen, one.id)
			}
		}
	}
	choose(quotes)
	if len(chosen) < end && len(chosen) < total {
		q.Page = digest.Page{Limit: end + quotesLooked}
		ids, err := selectStatements(ctx, tx, q)
		if err != nil {
			return nil, 0, err
		}
		rows, err := tx.QueryContext(ctx, "SELECT t.id, t.text FROM json_each(?) j CROSS JOIN statements t ON t.id = j.value ORDER BY j.key", list(ids))
		others, err := scanAll(rows, err, "statements", intoUttered)
		if err != nil {
			return nil, 0, err
		}
		choose(others)
	}
	said, err := s.statementsByID(ctx, tx, chosen[min(from, len(chosen)):], q.Lang)
	return said, total, err
}

// variety are the words of texts none of which is a part of another.
type variety []string

// add adds a text, unless its words stand in one that is there already.
func (v *variety) add(text string) bool {
	words := " " + strings.Join(plainWords(text), " ") + " "
	if slices.ContainsFunc(*v, func(other string) bool { return strings.Contains(other, words) }) {
		return false
	}
	*v = append(*v, words)
	return true
}

// uttered is what somebody said.
type uttered struct {
	id   int64
	text string
}

func intoUttered(u *uttered) []any { return []any{&u.id, &u.text} }

// pageSize is how many rows a page has.
func pageSize(p digest.Page) int {
	if p.Limit <= 0 || p.Limit > mostRows {
		return mostRows
	}
	return p.Limit
}

// statementsByID loads statements in the order of their ids.
func (s *Store) statementsByID(ctx context.Context, q queryer, ids []int64, lang string) ([]digest.StatementRecord, error) {
	rows, err := queryStatements(ctx, q, ids)
	records, err := s.statementRecords(ctx, q, rows, err, lang)
	order := make(map[int64]int, len(ids))
	for i, id := range ids {
		order[id] = i
	}
	slices.SortFunc(records, func(a, b digest.StatementRecord) int { return order[a.ID] - order[b.ID] })
	return records, err
}

func queryStatements(ctx context.Context, q queryer, ids []int64) (*sql.Rows, error) {
	return q.QueryContext(ctx, `
		SELECT `+statementColumns+`
		FROM statements t JOIN `+referred+` ON a.id = t.article LEFT JOIN sources s ON s.id = a.source
		WHERE t.id IN (SELECT value FROM json_each(?))`, list(ids))
}

// spoken is a statement before it is known how its speaker is shown.
type spoken struct {
	digest.StatementRecord
	person int64
	day    string // of the article
}

func (r spoken) record(who *cast) digest.StatementRecord {
	r.Ref, r.Lang, r.Speaker = named(r.Ref), r.Ref.Lang, who.ref(r.person, r.day)
	return r.StatementRecord
}

func scanSpoken(rows *sql.Rows, err error) ([]spoken, error) {
	return scanAll(rows, err, "statements", func(r *spoken) []any {
		return append([]any{&r.ID, &r.person, &r.Kind, &r.Text, &r.day}, intoRef(&r.Ref)...)
	})
}

// statementRecords reads the rows of a query for statementColumns.
func (s *Store) statementRecords(ctx context.Context, q queryer, rows *sql.Rows, err error, lang string) ([]digest.StatementRecord, error) {
	found, err := scanSpoken(rows, err)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	people := make([]int64, len(found))
	for i, r := range found {
		people[i] = r.person
	}
	who, err := s.loadCast(ctx, q, people, lang)
	if err != nil {
		return nil, err
	}
	records := make([]digest.StatementRecord, len(found))
	for i, r := range found {
		records[i] = r.record(who)
	}
	return records, nil
}

// Statement returns one statement; digest.ErrNotFound if it is there no more.
func (s *Store) Statement(ctx context.Context, id int64, lang string) (digest.StatementRecord, error) {
	var one digest.StatementRecord
	err := s.read(ctx, fmt.Sprintf("statement %d", id), func(tx *sql.Tx) error {
		found, err := s.statementsByID(ctx, tx, []int64{id}, lang)
		if err == nil && len(found) == 0 {
			err = sql.ErrNoRows
		}
		if err == nil {
			one = found[0]
		}
		return err
	})
	return one, err
}

// Mentions returns one page of the articles that name a person, and how many
// do: the reader's language first, newest first.
func (s *Store) Mentions(ctx context.Context, q digest.MentionQuery) (page []digest.ArticleRef, total int, err error) {
	err = s.read(ctx, fmt.Sprintf("mentions of person %d", q.Person), func(tx *sql.Tx) error {
		if q.Person, err = person(ctx, tx, q.Person); err != nil {
			return err
		}
		from, args := "(SELECT DISTINCT article, lang, day FROM article_people WHERE person = ?) p", []any{q.Person}
		if q.Topic != "" {
			from += " WHERE EXISTS (SELECT 1 FROM article_topics o WHERE o.article = p.article AND o.topic = ?)"
			args = append(args, q.Topic)
		}
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM "+from, args...).Scan(&total); err != nil {
			return err
		}
		//nolint:gosec // put together of pieces of our own
		rows, err := tx.QueryContext(ctx, `
			SELECT `+refColumns+`
			FROM (SELECT article, lang, day FROM `+from+` ORDER BY lang = ? DESC, day DESC, article DESC LIMIT ? OFFSET ?) p
			JOIN articles a ON a.id = p.article LEFT JOIN sources s ON s.id = a.source
			ORDER BY p.lang = ? DESC, p.day DESC, p.article DESC`,
			append(args, q.Lang, pageSize(q.Page), max(q.Page.Offset, 0), q.Lang)...)
		page, err = scanAll(rows, err, "mentions", intoRef)
		for i := range page {
			page[i] = named(page[i])
		}
		return err
	})
	return page, total, err
}

// Gist is the same for two statements of the same words, whatever stands between
// them.
func Gist(text string) int64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(strings.Join(plainWords(text), " "))) // never fails
	return int64(h.Sum64())
}

// keepIDs notes the ids of the article's statements: links carry them, and lead
// to the same words after a new reading.
func (s *saving) keepIDs(ctx context.Context) error {
	type row struct{ id, gist int64 }
	rows, err := s.tx.QueryContext(ctx, `
		SELECT id, gist FROM statements WHERE article = ?1
		UNION SELECT CAST(value ->> 'id' AS BIGINT), CAST(value ->> 'gist' AS BIGINT) FROM spots p JOIN corrections c ON c.id = p.correction, json_each(p.hidden, '$.statements')
			WHERE p.article = ?1 AND c.kind = 'withdrawn' AND c.undone IS NULL ORDER BY id`, s.article.ID)
	had, err := scanAll(rows, err, "statements", func(r *row) []any { return []any{&r.id, &r.gist} })
	s.said = make(map[int64][]int64, len(had))
	for _, r := range had {
		s.said[r.gist] = append(s.said[r.gist], r.id)
	}
	return err
}

func (s *saving) saveStatements(ctx context.Context) error {
	at := s.knownAt
	if !s.article.Published.IsZero() {
		at = s.article.Published.Unix()
	}
	for _, st := range s.read.Statements {
		speaker, ok := s.people[st.Speaker]
		if !ok { // nobody said it: nobody can be shown with it
			continue
		}
		gist := Gist(st.Text)
		var id sql.NullInt64 // a new one
		if had := s.said[gist]; len(had) > 0 {
			id, s.said[gist] = sql.NullInt64{Int64: had[0], Valid: true}, had[1:]
		}
		err := put(ctx, s.tx, `
			INSERT INTO statements (id, article, person, face, at, lang, gist, kind, text, start, stop) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			id, s.article.ID, speaker.person, speaker.face, at, s.read.Lang, gist, st.Kind, st.Text, st.Start, st.End)
		if err != nil {
			return err
		}
	}
	return nil
}
