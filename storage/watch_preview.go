package storage

import (
	"cmp"
	"context"
	"database/sql"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

const (
	// A preview looks back so far, and at least a week.
	previewSpan  = 90 * 24 * time.Hour
	shortestSpan = 7 * 24 * time.Hour
	// Neighbours are looked for in so many articles with the words, and
	// compared with so many of all.
	neighbourTexts = 40
	compareTexts   = 120
	mostNeighbours = 12
)

// WatchPreview counts in how many stories of the last 90 days (or of as many
// as the archive has) a watch would have matched, and each of its terms. Of a
// phrase it counts where all words stand in the article, which is a little more
// than in one sentence.
func (s *Store) WatchPreview(ctx context.Context, w digest.Watch) (digest.WatchPreview, error) {
	var p digest.WatchPreview
	err := s.read(ctx, "preview of a watch", func(tx *sql.Tx) error {
		now := s.now()
		from := unix(now.Add(-previewSpan))
		var first sql.NullInt64
		var least sql.NullInt64
		err := tx.QueryRowContext(ctx, "SELECT min(known_at), min(id) FROM articles WHERE known_at > ?", from).Scan(&first, &least)
		if err != nil {
			return err
		}
		span := shortestSpan
		if first.Valid {
			span = max(span, now.Sub(fromUnix(first.Int64)))
		}
		p.Days = int(math.Ceil(span.Hours() / 24))
		stories, err := factStories(ctx, tx, w, from)
		if err != nil {
			return err
		}
		all := make(map[int64]bool)
		for _, id := range stories {
			all[id] = true
		}
		for _, term := range w.Terms {
			stories, err := s.termStories(ctx, tx, term, least.Int64, from)
			if err != nil {
				return err
			}
			p.Terms = append(p.Terms, digest.TermCount{Term: term, Stories: len(stories)})
			for _, id := range stories {
				all[id] = true
			}
		}
		p.Stories = len(all)
		return nil
	})
	return p, err
}

// factStories returns the stories since a time that a watch matches by what
// articles tell.
func factStories(ctx context.Context, tx *sql.Tx, w digest.Watch, from int64) ([]int64, error) {
	fact := map[digest.WatchKind]string{
		digest.WatchPerson: "EXISTS (SELECT 1 FROM article_people p WHERE p.article = a.id AND p.person = (SELECT coalesce(merged, id) FROM people WHERE id = ?))",
		digest.WatchCountry: `EXISTS (SELECT 1 FROM article_people p JOIN people o ON o.id = p.person
			WHERE p.article = a.id AND (p.country = ?1 OR o.country = ?1))`,
		digest.WatchBody:  "EXISTS (SELECT 1 FROM article_people p WHERE p.article = a.id AND p.body = ?)",
		digest.WatchTopic: "EXISTS (SELECT 1 FROM article_topics t WHERE t.article = a.id AND t.topic = ?)",
	}[w.Kind]
	if fact == "" {
		return nil, nil
	}
	//nolint:gosec // put together of pieces of our own
	rows, err := tx.QueryContext(ctx, "SELECT DISTINCT a.story FROM articles a WHERE "+fact+" AND a.known_at > ?2 AND a.relevant = 1", w.Subject, from)
	return scanAll(rows, err, "stories", func(v *int64) []any { return []any{v} })
}

// termStories returns the stories since a time in which a term stands.
func (s *Store) termStories(ctx context.Context, tx *sql.Tx, term string, least, from int64) ([]int64, error) {
	match := strings.Join(s.matchWords(term), " AND ")
	if match == "" {
		return nil, nil
	}
	rows, err := tx.QueryContext(ctx, `
		SELECT DISTINCT a.story FROM (SELECT docid FROM search WHERE search MATCH ? AND docid >= ?) f
		JOIN articles a ON a.id = f.docid WHERE a.known_at > ? AND a.relevant = 1`, match, least, from)
	return scanAll(rows, err, "stories", func(v *int64) []any { return []any{v} })
}

// WatchTerms returns what stands for words in other scripts, and what often
// stands beside them.
func (s *Store) WatchTerms(ctx context.Context, words string) (digest.RelatedTerms, error) {
	var related digest.RelatedTerms
	err := s.read(ctx, "terms beside a watch", func(tx *sql.Tx) error {
		if spelled := s.inLatin(words); spelled != words {
			stories, err := s.termStories(ctx, tx, spelled, 0, unix(s.now().Add(-previewSpan)))
			if err != nil {
				return err
			}
			related.Spellings = []digest.TermCount{{Term: spelled, Stories: len(stories)}}
		}
		match := strings.Join(s.matchWords(words), " AND ")
		if match == "" {
			return nil
		}
		texts := func(query string, args ...any) ([]string, error) {
			rows, err := tx.QueryContext(ctx, query, args...)
			return scanAll(rows, err, "texts", func(v *string) []any { return []any{v} })
		}
		with, err := texts(`SELECT a.text FROM (SELECT docid FROM search WHERE search MATCH ? ORDER BY docid DESC LIMIT ?) f
			JOIN articles a ON a.id = f.docid`, match, neighbourTexts)
		if err != nil {
			return err
		}
		usual, err := texts("SELECT text FROM articles WHERE relevant = 1 ORDER BY known_at DESC LIMIT ?", compareTexts)
		related.Neighbours = s.neighbourWords(words, with, usual)
		return err
	})
	return related, err
}

// inLatin writes words in Cyrillic as English texts print names.
func (s *Store) inLatin(words string) string {
	if s.transliterate == nil || !strings.ContainsFunc(words, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }) {
		return words
	}
	return s.transliterate(words, "kk", "en")
}

// wordUse is in how many texts a word stands, and how they write it.
type wordUse struct {
	texts    int
	spelling string // the shortest seen, which is the one with the fewest endings
}

// neighbourWords returns words that stand in a good part of the texts with the
// watched words and in few of all.
func (s *Store) neighbourWords(watched string, with, all []string) []string {
	mine := make(map[string]bool)
	for _, forms := range s.termWords(watched) {
		for _, f := range forms {
			mine[f] = true
		}
	}
	stems := make(map[string]string) // of a word as it stands; "" for one that is of no use
	stem := func(word string) string {
		known, ok := stems[word]
		if !ok && utf8.RuneCountInString(word) >= 5 && !strings.ContainsFunc(word, unicode.IsDigit) {
			if forms := s.termWords(word); len(forms) == 1 && !slices.ContainsFunc(forms[0], func(f string) bool { return mine[f] }) {
				known = forms[0][0]
			}
		}
		stems[word] = known
		return known
	}
	near, far := useOfWords(with, stem), useOfWords(all, stem)
	type candidate struct {
		word  string
		score float64
	}
	var found []candidate
	for key, use := range near {
		share := float64(use.texts) / float64(len(with))
		usual := (float64(far[key].texts) + 0.5) / float64(len(all)+1)
		if use.texts >= 3 && share >= 0.2 && share/usual >= 2.5 {
			found = append(found, candidate{use.spelling, share * math.Log(share/usual)})
		}
	}
	slices.SortFunc(found, func(a, b candidate) int { return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.word, b.word)) })
	var words []string
	for _, c := range found[:min(len(found), mostNeighbours)] {
		words = append(words, c.word)
	}
	return words
}

func useOfWords(texts []string, stem func(string) string) map[string]wordUse {
	uses := make(map[string]wordUse)
	for _, text := range texts {
		seen := make(map[string]bool)
		for _, word := range plainWords(text) {
			key := stem(word)
			if key == "" {
				continue
			}
			use := uses[key]
			if !seen[key] {
				seen[key] = true
				use.texts++
			}
			if use.spelling == "" || len(word) < len(use.spelling) {
				use.spelling = word
			}
			uses[key] = use
		}
	}
	return uses
}
