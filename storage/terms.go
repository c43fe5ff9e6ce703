package storage

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/binary"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// plainWords cuts a text into its words in lower case.
func plainWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
}

func plainTerms(text, _ string) [][]string {
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
func (s *Store) distinctTerms(text, lang string) []string { return distinct(s.terms(text, lang)) }

func distinct(words [][]string) []string {
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

// The characters that no word of a text has, because clean takes them out: so
// no text can pretend to be about a body, and no reader can ask for one in a
// roundabout way.
const (
	border = "\ue000" // before what is no word of the text; alone, it ends the words
	hyphen = '\ue001' // for what the tokenizer would split at
)

// What an article is filtered by, behind the border.
const (
	aboutBody  = "b"
	aboutTopic = "t"
	aboutDay   = "d" // a day, a month or a year, in digits
)

// aboutTerm is the term of the index for what an article is about.
func aboutTerm(kind, id string) string {
	return border + kind + strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return hyphen
		}
		return unicode.ToLower(r)
	}, id)
}

// sequence is the first form of each word, in order: what phrases are found
// in.
func sequence(words [][]string) []string {
	terms := make([]string, 0, len(words))
	for _, forms := range words {
		if len(forms) > 0 {
			if t := clean(forms[0]); t != "" {
				terms = append(terms, t)
			}
		}
	}
	return terms
}

// indexed is what the index holds of an article: its words in order, the other
// forms of them, and what it is about.
func (s *saving) indexed() string {
	terms := append(sequence(s.words), border)
	first := make(map[string]bool, len(terms))
	for _, t := range terms {
		first[t] = true
	}
	for _, t := range s.forms {
		if !first[t] {
			terms = append(terms, t)
		}
	}
	bodies := make(map[string]bool)
	for _, p := range s.read.People {
		if p.Body != "" && !bodies[p.Body] {
			bodies[p.Body] = true
			terms = append(terms, aboutTerm(aboutBody, p.Body))
		}
	}
	for _, topic := range s.read.Topics {
		terms = append(terms, aboutTerm(aboutTopic, topic))
	}
	year, month, day := s.day[:4], s.day[5:7], s.day[8:]
	terms = append(terms, aboutTerm(aboutDay, year), aboutTerm(aboutDay, year+month), aboutTerm(aboutDay, year+month+day))
	return strings.Join(terms, " ")
}

// index makes articles findable. The index is written at the end of a
// transaction, in the order of ids: it keeps what is written one after the other
// together, and puts it away before anything else is.
func index(ctx context.Context, tx *sql.Tx, saved []*saving) error {
	ordered := slices.Clone(saved)
	slices.SortFunc(ordered, func(a, b *saving) int { return cmp.Compare(a.article.ID, b.article.ID) })
	for _, s := range ordered {
		if !s.first {
			if err := put(ctx, tx, "DELETE FROM search WHERE docid = ?", s.article.ID); err != nil {
				return err
			}
		}
		if !s.read.Relevant {
			continue
		}
		if year, err := strconv.Atoi(s.day[:4]); err == nil {
			s.foundFrom(year) // even if the transaction fails: it is then asked for in vain, and nothing is missed
		}
		if err := put(ctx, tx, "INSERT INTO search (docid, terms) VALUES (?, ?)", s.article.ID, searchable(s.indexed())); err != nil {
			return err
		}
	}
	return nil
}

// sketch packs the hashes of a text's terms, ascending: enough to measure how
// much two texts share.
func sketch(terms []string) []byte {
	hashes := make([]uint32, 0, len(terms))
	for _, t := range terms {
		hashes = append(hashes, hashOf(t))
	}
	slices.Sort(hashes)
	hashes = slices.Compact(hashes)
	packed := make([]byte, 0, 4*len(hashes))
	for _, h := range hashes {
		packed = binary.BigEndian.AppendUint32(packed, h)
	}
	return packed
}

func hashOf(term string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(term)) // never fails
	return h.Sum32()
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
