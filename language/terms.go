package language

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/russian"
)

const (
	maxTerms    = 20000 // words of one text that are indexed
	maxTermRune = 40    // letters of a word that count
)

// Terms returns, for each word and number of text in order, the forms under
// which to index or look it up: its stem and, where that differs, the word
// itself, both folded: lower case, ё as е, Kazakh letters as their Russian
// neighbours (Snowball gives Ашимбаев and Ашимбаева different stems, and a
// reader may lack a Kazakh keyboard). A text and a query of its words share at
// least one form per word. At most 20,000 words count.
func Terms(text string) [][]string {
	env := snowballstem.NewEnv("")
	out := make([][]string, 0, min(len(text)/7+1, maxTerms))
	for _, t := range tokenize(text, 0) {
		if t.kind == punct {
			continue
		}
		out = append(out, termForms(env, t.lower))
		if len(out) == maxTerms {
			break
		}
	}
	return out
}

func termForms(env *snowballstem.Env, lower string) []string {
	kazakh := strings.ContainsAny(lower, "әғқңөұүһі")
	plain := foldTerm(lower)
	stem := plain
	switch r, _ := utf8.DecodeRuneInString(plain); {
	case r < utf8.RuneSelf && unicode.IsLetter(r):
		env.SetCurrent(plain)
		english.Stem(env)
		stem = env.Current()
	case kazakh:
		stem = foldTerm(kazakhStem(lower))
	case unicode.Is(unicode.Cyrillic, r):
		env.SetCurrent(plain)
		russian.Stem(env)
		stem = env.Current()
		if short := kazakhStem(plain); short != plain && short != stem { // a Kazakh word may hold no Kazakh letter
			return forms(plain, stem, short)
		}
	}
	return forms(plain, stem)
}

// forms returns the distinct ones, the stem first.
func forms(plain, stem string, more ...string) []string {
	out := []string{stem}
	for _, f := range append([]string{plain}, more...) {
		if f != "" && f != stem {
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
		b.WriteRune(r)
		if n++; n == maxTermRune {
			break
		}
	}
	return b.String()
}

// kazakhSuffixes are the endings taken off for searching, longest first, layer
// by layer: predicate, case, possessive, plural. Letters are folded and
// unfolded alike.
var kazakhSuffixes = [...][]string{
	{"ымен", "імен", "сымен", "сімен", "мын", "мін", "мыз", "міз"},
	{
		"ындағы", "індегі", "ының", "інің", "ынан", "інен", "ында", "інде", "ына", "іне", "ның", "нің", "дың", "дің", "тың", "тің", "дағы", "дегі", "тағы", "тегі", "нан", "нен", "дан", "ден", "тан", "тен", "мен", "бен", "пен", "нда", "нде", "ға", "ге", "қа", "ке", "на", "не", "да", "де", "та", "те", "ны", "ні", "ды", "ді", "ты", "ті",
		"ндагы", "индеги", "нин", "дын", "дин", "тын", "тин", "га",
	},
	{"сы", "сі", "ымыз", "іміз", "мыз", "міз", "ы", "і"},
	{"лар", "лер", "дар", "дер", "тар", "тер"},
}

// kazakhStem takes Kazakh endings off a word, at most one per layer, and keeps
// four letters at least.
func kazakhStem(w string) string {
	for _, layer := range kazakhSuffixes {
		for _, e := range layer {
			stem, ok := strings.CutSuffix(w, e)
			if ok && utf8.RuneCountInString(stem) >= 4 {
				w = stem
				break
			}
		}
	}
	return w
}
