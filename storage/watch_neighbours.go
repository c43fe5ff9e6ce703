package storage

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/binary"
	"maps"
	"math"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

const (
	// Neighbours are looked for in so many articles with the words, and
	// compared with so many of all.
	neighbourTexts = 40
	compareTexts   = 120
	mostNeighbours = 12
	// A neighbour stands in so many of the articles with the words, ...
	fewestTexts = 3
	leastShare  = 0.2
	// ... so much oftener than in all.
	oftener = 2.5
)

// WatchTerms returns what stands for words in other scripts, and what often
// stands beside them.
func (s *Store) WatchTerms(ctx context.Context, words string) (digest.RelatedTerms, error) {
	var related digest.RelatedTerms
	err := s.read(ctx, "terms beside a watch", func(tx *sql.Tx) error {
		if spelled := s.inLatin(words); spelled != words {
			_, within, err := s.lately(ctx, tx)
			if err != nil {
				return err
			}
			stories, err := s.termStories(ctx, tx, spelled, within)
			if err != nil {
				return err
			}
			related.Spellings = []digest.TermCount{{Term: spelled, Stories: len(stories)}}
		}
		match := strings.Join(s.matchWords(words, ""), " AND ")
		if match == "" {
			return nil
		}
		rows, err := tx.QueryContext(ctx, `SELECT a.lang, a.text FROM (SELECT docid FROM search WHERE search MATCH ? ORDER BY docid DESC LIMIT ?) f
			JOIN articles a ON a.id = f.docid`, matching(match), neighbourTexts)
		with, err := scanAll(rows, err, "texts", func(v *textIn) []any { return []any{&v.lang, &v.text} })
		if err != nil {
			return err
		}
		rows, err = tx.QueryContext(ctx, "SELECT terms FROM articles WHERE relevant = 1 ORDER BY known_at DESC LIMIT ?", compareTexts)
		all, err := scanAll(rows, err, "sketches", func(v *[]byte) []any { return []any{v} })
		related.Neighbours = s.neighbourWords(words, with, all)
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

// textIn is a text or a word in a language.
type textIn struct{ lang, text string }

// wordUse is in how many texts a word stands, and how they write it.
type wordUse struct {
	texts    int
	spelling string // the shortest seen, which is the one with the fewest endings
}

// neighbourWords returns words that stand in a good part of the texts with the
// watched words and in few of all, of which sketches are enough.
func (s *Store) neighbourWords(watched string, with []textIn, all [][]byte) []string {
	mine := make(map[string]bool)
	for _, forms := range s.termWords(watched, "") {
		for _, f := range forms {
			mine[f] = true
		}
	}
	stems := make(map[textIn]string) // of a word as it stands; "" for one that is of no use
	stem := func(lang, word string) string {
		known, ok := stems[textIn{lang, word}]
		if !ok && utf8.RuneCountInString(word) >= 5 && !strings.ContainsFunc(word, unicode.IsDigit) {
			if forms := s.terms(word, lang); len(forms) == 1 && len(forms[0]) > 0 && !slices.ContainsFunc(forms[0], func(f string) bool { return mine[f] }) {
				known = clean(forms[0][0])
			}
		}
		stems[textIn{lang, word}] = known
		return known
	}
	type candidate struct {
		word  string
		score float64
	}
	var found []candidate
	least := max(fewestTexts, int(math.Ceil(leastShare*float64(len(with)))))
	for key, use := range useOfWords(with, least, stem) {
		share := float64(use.texts) / float64(len(with))
		usual := (float64(sketchesWith(key, all)) + 0.5) / float64(len(all)+1)
		if share/usual >= oftener {
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

// sketchesWith counts the sketches of texts in which a term stands.
func sketchesWith(term string, all [][]byte) int {
	n, one := 0, hashOf(term)
	for _, hashes := range all {
		if _, found := sort.Find(len(hashes)/4, func(i int) int { return cmp.Compare(one, binary.BigEndian.Uint32(hashes[4*i:])) }); found {
			n++
		}
	}
	return n
}

// beginning is what a word has in common with its other forms.
func beginning(word string) string {
	end, n := len(word), 0
	for i := range word {
		if n == 4 {
			end = i
			break
		}
		n++
	}
	return word[:end]
}

// useOfWords returns the stems that stand in at least so many texts.
func useOfWords(texts []textIn, least int, stem func(lang, word string) string) map[string]wordUse {
	words := make([][]string, len(texts))
	begin := make(map[string]int) // in how many texts a word begins so
	for i, text := range texts {
		words[i] = plainWords(digest.BodyOf(text.text))
		seen := make(map[string]bool)
		for _, word := range words[i] {
			if b := beginning(word); !seen[b] {
				seen[b] = true
				begin[b]++
			}
		}
	}
	uses := make(map[string]wordUse)
	for i, text := range words {
		seen := make(map[string]bool)
		for _, word := range text {
			// Stems are dear: most words are in few texts, whatever their endings.
			if begin[beginning(word)] < least {
				continue
			}
			key := stem(texts[i].lang, word)
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
	maps.DeleteFunc(uses, func(_ string, use wordUse) bool { return use.texts < least })
	return uses
}
