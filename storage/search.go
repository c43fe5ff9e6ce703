package storage

import (
	"context"
	"database/sql"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

const (
	mostHits       = 1000 // counted and paged; the newest
	mostWords      = 16   // of a query; the rest is not looked at
	mostForms      = 6    // of a word
	shortestStar   = 2    // letters before a "*"
	longestPassage = 300  // characters
)

// Search returns one page of the articles that hold all the words, newest
// first, and how many there are, counted up to 1,000. A word that ends with
// "*" stands for all that begin so.
func (s *Store) Search(ctx context.Context, q digest.SearchQuery) (page []digest.SearchHit, total int, err error) {
	match := s.match(q.Words)
	if match == "" {
		return nil, 0, nil
	}
	err = s.read(ctx, "search", func(tx *sql.Tx) error {
		// The index is kept newest article first; those found are then put in
		// order by when they became known.
		rows, err := tx.QueryContext(ctx, `
			SELECT a.id FROM (SELECT docid FROM search WHERE search MATCH ? ORDER BY docid DESC LIMIT ?) f
			JOIN articles a ON a.id = f.docid
			ORDER BY coalesce(a.published, a.known_at) DESC, a.id DESC`, match, mostHits)
		ids, err := scanAll(rows, err, "match", func(v *int64) []any { return []any{v} })
		if err != nil {
			return err
		}
		total = len(ids)
		from := min(max(q.Page.Offset, 0), total)
		to := total
		if q.Page.Limit > 0 {
			to = min(from+q.Page.Limit, total)
		}
		page, err = hits(ctx, tx, ids[from:to])
		return err
	})
	return page, total, err
}

// match writes a query of the index: every word, in any of its forms. Terms
// are cleaned and quoted, so there is nothing in it but terms.
func (s *Store) match(words string) string {
	var all []string
	seen := make(map[string]bool)
	for field := range strings.FieldsSeq(words) {
		star := ""
		if strings.HasSuffix(field, "*") {
			star = "*"
		}
		forms := s.terms(field)
		for i, alternatives := range forms {
			if len(all) == mostWords {
				return strings.Join(all, " AND ")
			}
			last := ""
			if i == len(forms)-1 {
				last = star
			}
			if one := anyOf(alternatives, last); one != "" && !seen[one] {
				seen[one] = true
				all = append(all, one)
			}
		}
	}
	return strings.Join(all, " AND ")
}

func anyOf(forms []string, star string) string {
	var terms []string
	for _, form := range forms[:min(len(forms), mostForms)] {
		t := clean(form)
		if t == "" {
			continue
		}
		if star != "" && utf8.RuneCountInString(t) >= shortestStar {
			t += star
		}
		terms = append(terms, `"`+t+`"`)
	}
	switch len(terms) {
	case 0:
		return ""
	case 1:
		return terms[0]
	}
	return "(" + strings.Join(terms, " OR ") + ")"
}

// hits loads articles in the order of their ids.
func hits(ctx context.Context, q queryer, ids []int64) ([]digest.SearchHit, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	// More of the text than is shown: white space and header lines fall away.
	rows, err := q.QueryContext(ctx, `
		SELECT coalesce((SELECT text FROM sentences x WHERE x.article = a.id ORDER BY rank LIMIT 1), ''), substr(a.text, 1, 1000), `+refColumns+`
		FROM articles a LEFT JOIN sources s ON s.id = a.source WHERE a.id IN (SELECT value FROM json_each(?))`, list(ids))
	type row struct {
		digest.SearchHit
		text string
	}
	found, err := scanAll(rows, err, "articles found", func(r *row) []any {
		return append([]any{&r.Passage, &r.text}, intoRef(&r.Ref)...)
	})
	if err != nil {
		return nil, err
	}
	at := make(map[int64]digest.SearchHit, len(found))
	for _, r := range found {
		if r.Passage == "" {
			r.Passage = r.text[digest.ReadHeader(r.text).Body:]
		}
		r.Ref, r.Passage = named(r.Ref), shorten(r.Passage, longestPassage)
		at[r.Ref.ID] = r.SearchHit
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
	text = strings.Join(strings.Fields(strings.ToValidUTF8(text, "")), " ")
	if utf8.RuneCountInString(text) <= n {
		return text
	}
	cut := string([]rune(text)[:n-1])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:–—-") + "…"
}
