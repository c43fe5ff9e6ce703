package storage

import (
	"context"
	"database/sql"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

const (
	mostHits       = 1000    // counted and paged; the newest
	longestPassage = 300     // characters
	longestLooked  = 100_000 // bytes of a text in which words are looked for
)

// Search returns one page of the articles of which all of a query holds, newest
// first, and how many there are, counted up to 1,000.
func (s *Store) Search(ctx context.Context, q digest.SearchQuery) (page []digest.SearchHit, total int, err error) {
	if err := s.findOldest(ctx); err != nil {
		return nil, 0, err
	}
	match := s.match(q)
	if match == "" {
		return nil, 0, nil
	}
	err = s.read(ctx, "search", func(tx *sql.Tx) error {
		ids, err := s.found(ctx, tx, q, match)
		if err != nil {
			return err
		}
		total = len(ids)
		from := min(max(q.Page.Offset, 0), total)
		to := total
		if q.Page.Limit > 0 {
			to = min(from+q.Page.Limit, total)
		}
		if page, err = hits(ctx, tx, ids[from:to], s.seek(q)); err != nil {
			return err
		}
		return s.disputeHits(ctx, tx, page, q.Lang)
	})
	return page, total, err
}

// found returns the newest articles of which a query holds. The index is kept
// newest article first; those found are then put in order by when they became
// known.
func (s *Store) found(ctx context.Context, tx *sql.Tx, q digest.SearchQuery, match string) ([]int64, error) {
	search, args := "SELECT docid FROM search WHERE search MATCH ? ORDER BY docid DESC LIMIT ?", []any{matching(match), mostHits}
	sifted, ok, err := s.sifted(ctx, tx, q)
	if err != nil {
		return nil, err
	}
	if ok {
		search, args = "SELECT value AS docid FROM json_each(?)", []any{list(sifted)}
	}
	//nolint:gosec // put together of pieces of our own
	rows, err := tx.QueryContext(ctx, `
		SELECT a.id FROM (`+search+`) f JOIN articles a INDEXED BY articles_by_moment ON a.id = f.docid
		ORDER BY coalesce(a.published, a.known_at) DESC, a.id DESC`, args...)
	return scanAll(rows, err, "match", func(v *int64) []any { return []any{v} })
}

// hits loads articles in the order of their ids.
func hits(ctx context.Context, q queryer, ids []int64, words *seeker) ([]digest.SearchHit, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := q.QueryContext(ctx, `
		SELECT coalesce((SELECT text FROM sentences x WHERE x.article = a.id ORDER BY rank LIMIT 1), ''), substr(a.text, 1, ?), `+refColumns+`
		FROM articles a LEFT JOIN sources s ON s.id = a.source WHERE a.id IN (SELECT value FROM json_each(?))`, longestLooked, list(ids))
	type row struct {
		digest.ArticleRef
		summary, text string
	}
	found, err := scanAll(rows, err, "articles found", func(r *row) []any {
		return append([]any{&r.summary, &r.text}, intoRef(&r.ArticleRef)...)
	})
	if err != nil {
		return nil, err
	}
	at := make(map[int64]digest.SearchHit, len(found))
	for _, r := range found {
		hit := digest.SearchHit{Ref: named(r.ArticleRef)}
		body := digest.BodyOf(r.text)
		if hit.Passage, hit.Marks = words.passage(body, r.Title, r.Lang); hit.Passage == "" {
			hit.Passage = shorten(r.summary, longestPassage)
		}
		if hit.Passage == "" {
			hit.Passage = shorten(body, longestPassage)
		}
		at[r.ID] = hit
	}
	page := make([]digest.SearchHit, 0, len(ids))
	for _, id := range ids {
		if hit, ok := at[id]; ok {
			page = append(page, hit)
		}
	}
	return page, nil
}

// shorten puts a passage on one line of at most n characters, cut between
// words.
func shorten(text string, n int) string {
	text = oneLine(text, 8*n)
	if utf8.RuneCountInString(text) <= n {
		return text
	}
	cut := string([]rune(text)[:n-1])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:–—-") + "…"
}

// oneLine puts the beginning of a text, about so many bytes of it, on one
// line.
func oneLine(text string, bytes int) string {
	if len(text) > bytes {
		text = text[:bytes]
	}
	return strings.Join(strings.Fields(strings.ToValidUTF8(text, "")), " ")
}
