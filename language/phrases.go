package language

import "strings"

// phrase is a run of words to be found in texts.
type phrase struct {
	words  []wordPattern
	id     int
	weight float64
}

// wordPattern is what words begin with, or a whole word.
type wordPattern struct {
	text  string
	whole bool
}

// newWordPattern takes a word's beginning; one of one or two letters, or with a
// "$" behind it, is a whole word.
func newWordPattern(s string) wordPattern {
	text, whole := strings.CutSuffix(s, "$")
	return wordPattern{text, whole || !longerThan(text, 2)}
}

// matches compares the last letter first: words of one onset differ there.
func (p wordPattern) matches(low string) bool {
	n := len(p.text)
	return n > 0 && n <= len(low) && low[n-1] == p.text[n-1] && low[:n] == p.text && (!p.whole || len(low) == n)
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
	p := phrase{make([]wordPattern, len(fields)), id, weight}
	for i, f := range fields {
		p.words[i] = newWordPattern(f)
	}
	key := onsetOf(p.words[0].text)
	b.phrases[key] = append(b.phrases[key], p)
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
	if !p.words[0].matches(first) {
		return false
	}
	for _, want := range p.words[1:] {
		i++
		if i < len(tokens) && isDash(tokens[i].text) {
			i++
		}
		if i >= len(tokens) || tokens[i].kind == punct || !want.matches(tokens[i].lower) {
			return false
		}
	}
	return true
}
