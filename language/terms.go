package language

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/russian"
	"golang.org/x/text/unicode/norm"
)

const (
	maxTerms    = 20000 // words of one text that are indexed
	maxTermRune = 40    // letters of a word that count
)

// Terms returns, for each word and number of a text in a language ("kk", "ru",
// "en", "" if it is not known) in order, the forms under which to index it: its
// stem and, where that differs, the word itself, both folded: lower case, ё as е,
// Latin letters without their marks, Kazakh letters as their Russian neighbours
// (Snowball gives Ашимбаев and Ашимбаева different stems, and a reader may lack a
// Kazakh keyboard). A text and what Asked returns of its words share at least one
// form per word. At most 20,000 words count.
func Terms(text, lang string) [][]string {
	return newTermMaker(lang).all(text, (*termMaker).indexed)
}

// Asked returns the forms under which to look for words that a reader of a
// language wrote, "" if it is not known. The language decides only where a word
// may be of two: «суды» is courts in Russian, the water in Kazakh.
func Asked(words, lang string) [][]string {
	return newTermMaker(lang).all(words, (*termMaker).asked)
}

// termMaker makes terms of one text.
type termMaker struct {
	lang string
	env  *snowballstem.Env
}

func newTermMaker(lang string) *termMaker {
	return &termMaker{lang, snowballstem.NewEnv("")}
}

func (m *termMaker) all(text string, of func(m *termMaker, t token, begins bool) []string) [][]string {
	out := make([][]string, 0, min(len(text)/7+1, maxTerms))
	begins, end := true, 0 // a sentence, as far as the mark or the line in front tells
	for _, t := range tokenize(text) {
		begins = begins || strings.Contains(text[end:t.start], "\n")
		end = t.end
		if t.kind == punct {
			begins = true
			continue
		}
		out = append(out, of(m, t, begins))
		begins = false
		if len(out) == maxTerms {
			break
		}
	}
	return out
}

// indexed returns the forms of a word of a text.
func (m *termMaker) indexed(t token, begins bool) []string {
	plain := foldTerm(t.lower)
	first, _ := utf8.DecodeRuneInString(plain)
	switch {
	case t.kind == number:
		return []string{strings.Join(strings.Fields(plain), "")} // 1 700 is 1700
	case first < utf8.RuneSelf && unicode.IsLetter(first):
		return forms(m.english(plain), plain)
	case hasKazakhLetter(t.lower):
		return forms(folded(kazakhWords.stems(t.lower), plain)...)
	case !unicode.Is(unicode.Cyrillic, first):
		return []string{plain}
	}
	switch m.lang {
	case "kk":
		stems := folded(kazakhWords.stems(t.lower))
		short := isShort(stems[0], plain)
		stems = m.borrowed(stems)
		// Whoever looks for the Russian word that it looks like as it stands, does
		// not look for this one; but a capital within a sentence begins a name.
		if !short || t.upper && !begins || m.russian(plain) == plain {
			stems = append(stems, plain)
		}
		return forms(stems...)
	case "ru":
		return forms(m.russian(plain), plain)
	}
	return forms(append([]string{m.russian(plain), plain}, foldedKazakhWords.stems(plain)...)...)
}

// asked returns the forms of a word of a query.
func (m *termMaker) asked(t token, begins bool) []string {
	plain := foldTerm(t.lower)
	first, _ := utf8.DecodeRuneInString(plain)
	if !unicode.Is(unicode.Cyrillic, first) || hasKazakhLetter(t.lower) {
		return m.indexed(t, begins)
	}
	russian, stems := m.russian(plain), foldedKazakhWords.stems(plain)
	if own := folded(kazakhWords.stems(t.lower)); own[0] != stems[0] { // it may as well lack no letter
		stems = append(own, stems...)
	}
	ambiguous := isShort(stems[0], plain) && russian != plain && russian != stems[0]
	switch {
	case ambiguous && m.lang == "ru":
		return forms(russian, plain)
	case ambiguous && m.lang == "kk":
		return forms(append(stems, plain)...)
	case m.lang == "kk":
		return forms(m.borrowed(append(append(stems, plain), russian))...)
	}
	return forms(m.borrowed(append([]string{russian, plain}, stems...))...)
}

// isShort says that so little is left of a word that another one may look like
// it.
func isShort(stem, word string) bool { return stem != word && !longerThan(stem, 3) }

// borrowed adds the Russian stems of Kazakh ones: реформасын, реформы.
func (m *termMaker) borrowed(stems []string) []string {
	for _, s := range stems {
		if !longerThan(s, 3) {
			continue
		}
		if r := m.russian(s); longerThan(r, 3) {
			stems = append(stems, r)
		}
	}
	return stems
}

func (m *termMaker) english(word string) string {
	m.env.SetCurrent(word)
	english.Stem(m.env)
	return m.env.Current()
}

func (m *termMaker) russian(word string) string {
	m.env.SetCurrent(word)
	russian.Stem(m.env)
	return m.env.Current()
}

// hasKazakhLetter says whether a word in small letters has one that Russian
// lacks.
func hasKazakhLetter(lower string) bool {
	return strings.ContainsFunc(lower, func(r rune) bool {
		switch r {
		case 'ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і':
			return true
		}
		return false
	})
}

func folded(words []string, more ...string) []string {
	out := make([]string, len(words), len(words)+len(more)+2)
	for i, w := range words {
		out[i] = foldTerm(w)
	}
	return append(out, more...)
}

// forms returns those that are something, each once, in their order.
func forms(all ...string) []string {
	out := make([]string, 0, len(all))
	for _, f := range all {
		if f != "" && !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	return out
}

// foldTerm folds letters, drops marks inside a word and cuts what is too long.
func foldTerm(lower string) string {
	var b strings.Builder
	b.Grow(len(lower))
	n := 0
	for _, r := range lower {
		switch r {
		case 'ё':
			r = 'е'
		case 'қ':
			r = 'к'
		case 'ғ':
			r = 'г'
		case 'ң':
			r = 'н'
		case 'ө':
			r = 'о'
		case 'ұ', 'ү':
			r = 'у'
		case 'ә':
			r = 'а'
		case 'і':
			r = 'и'
		case 'һ':
			r = 'х'
		case '’', 'ʼ', '‘', '`':
			r = '\''
		case '‑':
			r = '-'
		}
		if r == 0xAD || unicode.Is(unicode.Mn, r) {
			continue
		}
		if plain := unmark(r); plain != "" {
			b.WriteString(plain)
		} else {
			b.WriteRune(r)
		}
		if n++; n == maxTermRune {
			break
		}
	}
	return b.String()
}

// unmarked are the Latin letters that have marks, and those that stand for
// themselves, as they are written by those who lack them: Türkiye, Gábor, Łódź.
var unmarked = newUnmarked()

func unmark(r rune) string {
	if r < 0xC0 || r >= firstCyrillic && r < 0x1E00 {
		return ""
	}
	return unmarked[r]
}

func newUnmarked() map[rune]string {
	plain := map[rune]string{'ı': "i", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'ə': "a", 'ħ': "h", 'ŋ': "n"}
	for r := rune(0xC0); r < 0x1F00; r++ {
		if !unicode.Is(unicode.Latin, r) {
			continue
		}
		base, _ := utf8.DecodeRuneInString(norm.NFD.String(string(r)))
		if base < utf8.RuneSelf && unicode.IsLower(base) {
			plain[r] = string(base)
		}
	}
	return plain
}
