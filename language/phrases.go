package language

import (
	"strings"
	"unicode/utf8"
)

// phrase is a run of word beginnings to be found in texts. A word of one or
// two letters must be matched whole.
type phrase struct {
	words  []string
	id     int
	weight float64
}

// phraseBook finds many phrases in one pass over a text. It is built once and
// only read.
type phraseBook struct {
	phrases map[onset][]phrase // by that of the first word
}

func newPhraseBook() *phraseBook { return &phraseBook{phrases: make(map[onset][]phrase)} }

// add takes word beginnings with spaces between them. A word that ends with
// "$" must be matched whole.
func (b *phraseBook) add(words string, id int, weight float64) {
	fields := strings.Fields(strings.ToLower(words))
	if len(fields) == 0 {
		return
	}
	key := onsetOf(strings.TrimSuffix(fields[0], "$"))
	b.phrases[key] = append(b.phrases[key], phrase{fields, id, weight})
}

// at calls found for every phrase that starts at token i.
func (b *phraseBook) at(tokens []token, i int, found func(p *phrase)) {
	list := b.phrases[tokens[i].onset]
	if len(list) == 0 {
		return
	}
	w := strings.ReplaceAll(tokens[i].lower, "ё", "е")
	for k := range list {
		if list[k].matches(tokens, i, w) {
			found(&list[k])
		}
	}
}

func (p *phrase) matches(tokens []token, i int, first string) bool {
	for k, want := range p.words {
		have := first
		if k > 0 {
			i++
			if i < len(tokens) && isDash(tokens[i].text) {
				i++
			}
			if i >= len(tokens) || tokens[i].kind == punct {
				return false
			}
			have = tokens[i].lower
		}
		if !beginsWith(have, want) {
			return false
		}
	}
	return true
}

func beginsWith(have, want string) bool {
	if exact, ok := strings.CutSuffix(want, "$"); ok {
		return have == exact
	}
	if len(want) < 5 && utf8.RuneCountInString(want) < 3 {
		return have == want
	}
	return strings.HasPrefix(have, want)
}
