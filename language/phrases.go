package language

import (
	"slices"
	"strings"
)

// phrase is a run of words to be found in texts.
type phrase struct {
	words  []wordPattern
	id     int
	second onset // of its second word, 0 if it has none or any
	group  int   // number of the phrases of this id that begin with the same pattern
	weight float64
}

// anyWord stands in a phrase for whatever word stands there.
const anyWord = "*"

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
	if p.text == anyWord {
		return true
	}
	return n > 0 && n <= len(low) && low[n-1] == p.text[n-1] && low[:n] == p.text && (!p.whole || len(low) == n)
}

// phraseBook finds many phrases in one pass over a text. Once built it is only
// read.
type phraseBook struct {
	phrases map[onset][]phrase // by that of the first word
	onsets  onsets             // of those
	groups  int                // how many there are, see phrase
	kind    bookKind
	self    books          // this one
	nothing *openedPhrases // of most words
}

// bookKind tells the books that a reader has for each language.
type bookKind uint8

const (
	topicBook bookKind = iota
	parliamentBook
	newsBook
	conceptBook
	shorteningBook
	dayBook
	deedBook
	surroundingBook
	bookKinds
)

// books is a set of the books of a reader.
type books uint32

// openedPhrases are the phrases of a book whose first word a word can be.
type openedPhrases struct {
	book    *phraseBook
	phrases []*phrase
}

func newPhraseBook(kind bookKind, lang string) *phraseBook {
	b := &phraseBook{phrases: make(map[onset][]phrase), kind: kind}
	if n := languageNumber(lang); n >= 0 {
		b.self = 1 << (int(kind)*languages + n)
	}
	b.nothing = &openedPhrases{book: b}
	return b
}

// kindBooks reads a table of lines "language kind phrase|phrase…" into a book for
// each language; the id of a phrase is the place of its kind among kinds. Lines of
// no such kind are comments.
func kindBooks(table string, book bookKind, kinds []string) map[string]*phraseBook {
	books := make(map[string]*phraseBook)
	for line := range strings.Lines(table) {
		lang, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		kind, list, _ := strings.Cut(rest, " ")
		id := slices.Index(kinds, kind)
		if id < 0 {
			continue
		}
		if books[lang] == nil {
			books[lang] = newPhraseBook(book, lang)
		}
		for words := range strings.SplitSeq(list, "|") {
			books[lang].add(words, id, 1)
		}
	}
	return books
}

// opening returns the phrases whose first word a token can be. The token's entry
// keeps them for the book of a kind that asked last: few words are of two
// languages.
func (b *phraseBook) opening(t *token) []*phrase {
	if t.entry == nil {
		return b.openedBy(t)
	}
	opened := &t.entry.opened[b.kind]
	o := opened.Load()
	if o == nil || o.book != b {
		o = b.nothing
		if list := b.openedBy(t); len(list) > 0 {
			o = &openedPhrases{b, list}
		} else {
			t.entry.closed.Or(uint32(b.self))
		}
		opened.Store(o)
	}
	return o.phrases
}

// openedBy is opening for a word that was not asked yet.
func (b *phraseBook) openedBy(t *token) (list []*phrase) {
	if !b.onsets.has(t.onset) {
		return nil
	}
	w := strings.ReplaceAll(t.lower, "ё", "е")
	of := b.phrases[onsetOf(w)]
	for k := range of {
		if of[k].words[0].matches(w) {
			list = append(list, &of[k])
		}
	}
	return list
}

// add takes word beginnings with spaces between them. A word that ends with
// "$" must be matched whole.
func (b *phraseBook) add(words string, id int, weight float64) {
	fields := strings.Fields(lower(words))
	if len(fields) == 0 {
		return
	}
	p := phrase{words: make([]wordPattern, len(fields)), id: id, weight: weight}
	for i, f := range fields {
		p.words[i] = newWordPattern(f)
	}
	if len(fields) > 1 && fields[1] != anyWord {
		p.second = onsetOf(p.words[1].text)
	}
	key := onsetOf(p.words[0].text)
	p.group = b.group(&p, key)
	b.phrases[key] = append(b.phrases[key], p)
	b.onsets.put(key)
}

// group numbers the groups: it is that of the phrases of the same id that begin with the
// same pattern, if there are any.
func (b *phraseBook) group(p *phrase, key onset) int {
	of := b.phrases[key]
	for i := range of {
		if q := &of[i]; q.id == p.id && q.words[0] == p.words[0] {
			return q.group
		}
	}
	b.groups++
	return b.groups - 1
}

// at calls found for every phrase that starts at token i.
func (b *phraseBook) at(tokens []token, i int, found func(p *phrase)) {
	if tokens[i].closed&b.self == 0 {
		b.search(tokens, i, found)
	}
}

// search is at for a word that may begin a phrase.
func (b *phraseBook) search(tokens []token, i int, found func(p *phrase)) {
	opened := b.opening(&tokens[i])
	if len(opened) == 0 {
		return // as for most words
	}
	second := onset(0)
	if next := wordBehind(tokens, i); next < len(tokens) {
		second = tokens[next].onset
	}
	for _, p := range opened {
		if (p.second == 0 || p.second == second) && p.goesOn(tokens, i) {
			found(p)
		}
	}
}

// wordBehind is the token behind token i, or behind the dash or apostrophe there.
func wordBehind(tokens []token, i int) int {
	i++
	if i < len(tokens) && tokens[i].kind == punct && (isDash(tokens[i].text) || tokens[i].text == "'" || tokens[i].text == "’" || isPossessive(tokens[i].text)) {
		i++
	}
	return i
}

// goesOn says whether the words behind token i are the phrase's further ones.
func (p *phrase) goesOn(tokens []token, i int) bool {
	for _, want := range p.words[1:] {
		i = wordBehind(tokens, i)
		if i >= len(tokens) || tokens[i].kind == punct || !want.matches(tokens[i].lower) {
			return false
		}
	}
	return true
}
