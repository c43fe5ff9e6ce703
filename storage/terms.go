package storage

import (
	"context"
	"encoding/binary"
	"hash/fnv"
	"slices"
	"strings"
	"unicode"
)

// plainWords cuts a text into its words in lower case.
func plainWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
}

func plainTerms(text string) [][]string {
	words := plainWords(text)
	terms := make([][]string, len(words))
	for i := range words {
		terms[i] = words[i : i+1]
	}
	return terms
}

// longestTerm keeps what is no word, such as a pasted key, out of the index.
const longestTerm = 64

// clean leaves of a term only what the index's tokenizer takes for one word:
// letters, digits and marks, in lower case. So no term can be an operator or a
// mistake in a query.
func clean(term string) string {
	term = strings.Map(func(r rune) rune {
		if r == unicode.ReplacementChar || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, term)
	if len(term) > longestTerm {
		return ""
	}
	return term
}

// distinctTerms returns the terms of a text, each once: first of all words the
// first form, then the others.
func (s *Store) distinctTerms(text string) []string {
	words := s.terms(text)
	seen := make(map[string]bool, 2*len(words))
	var terms []string
	for _, forms := range words {
		for _, form := range forms {
			if t := clean(form); t != "" && !seen[t] {
				seen[t] = true
				terms = append(terms, t)
			}
		}
	}
	return terms
}

// index makes the article findable.
func (s *saving) index(ctx context.Context, terms []string) error {
	_, err := s.tx.ExecContext(ctx, "INSERT INTO search (docid, terms) VALUES (?, ?)", s.article.ID, strings.Join(terms, " "))
	return err
}

// sketch packs the hashes of a text's terms, ascending: enough to measure how
// much two texts share.
func sketch(terms []string) []byte {
	hashes := make([]uint32, 0, len(terms))
	for _, t := range terms {
		h := fnv.New32a()
		_, _ = h.Write([]byte(t)) // never fails
		hashes = append(hashes, h.Sum32())
	}
	slices.Sort(hashes)
	hashes = slices.Compact(hashes)
	packed := make([]byte, 0, 4*len(hashes))
	for _, h := range hashes {
		packed = binary.BigEndian.AppendUint32(packed, h)
	}
	return packed
}

// shared counts what two sketches have in common.
func shared(a, b []byte) int {
	n := 0
	for len(a) >= 4 && len(b) >= 4 {
		x, y := binary.BigEndian.Uint32(a), binary.BigEndian.Uint32(b)
		switch {
		case x == y:
			n++
			a, b = a[4:], b[4:]
		case x < y:
			a = a[4:]
		default:
			b = b[4:]
		}
	}
	return n
}

// alike is the Jaccard similarity of two sketches: the share of common terms
// in all terms, 0 if there are none.
func alike(a, b []byte) float64 {
	common := shared(a, b)
	all := len(a)/4 + len(b)/4 - common
	if all == 0 {
		return 0
	}
	return float64(common) / float64(all)
}
