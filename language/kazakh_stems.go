package language

import (
	_ "embed"
	"strings"
	"unicode/utf8"
)

//go:embed data/kazakh_roots.txt
var kazakhRootTable string

// kazakhStemmer takes the endings of nouns off Kazakh words, so that they are
// found in whatever form they stand: layer by layer, each where its sounds allow
// it, and never so much that neither four letters nor a word of the table are
// left. Of many a longer word it is not known whether it exists; that its forms
// have the same stem is enough.
type kazakhStemmer struct {
	folded bool // words lack the Kazakh letters, and with them half of the harmony

	cases, possessed, possessives, third [64][]kkEnding // by the last byte
	plurals                              [64][]kkEnding
	locative                             []string // made an adjective: елдегі

	roots, whole map[string]bool
	short        map[string]string // a root that lost its vowel, and the root
}

var (
	kazakhWords       = newKazakhStemmer(false)
	foldedKazakhWords = newKazakhStemmer(true)
)

const anySound = vowelSound | nasal | liquid | voiced | voiceless

// kkOwn are the endings of what belongs to us and to you, longest first: those
// of what belongs to me are those of nouns of action as well.
var kkOwn = [...]kkEnding{
	{"ымыз", false, false, anySound&^vowelSound | liquid},
	{"іміз", true, false, anySound&^vowelSound | liquid},
	{"ыңыз", false, false, anySound&^vowelSound | liquid},
	{"іңіз", true, false, anySound&^vowelSound | liquid},
	{"мыз", false, false, vowelSound},
	{"міз", true, false, vowelSound},
	{"ңыз", false, false, vowelSound},
	{"ңіз", true, false, vowelSound},
}

// kkThird are those of what belongs to somebody else.
var kkThird = [...]kkEnding{
	{"сы", false, false, vowelSound},
	{"сі", true, false, vowelSound},
	{"ы", false, false, anySound&^vowelSound | liquid},
	{"і", true, false, anySound&^vowelSound | liquid},
}

// kkPlurals are checked by pluralLetter.
var kkPlurals = [...]kkEnding{
	{"лар", false, false, anySound},
	{"лер", true, false, anySound},
	{"дар", false, false, anySound},
	{"дер", true, false, anySound},
	{"тар", false, false, anySound},
	{"тер", true, false, anySound},
}

func newKazakhStemmer(folded bool) *kazakhStemmer {
	k := &kazakhStemmer{folded: folded, roots: make(map[string]bool), whole: make(map[string]bool), short: make(map[string]string)}
	spell := func(s string) string { return s }
	if folded {
		spell = foldTerm
	}
	put := func(in *[64][]kkEnding, list []kkEnding) {
		for _, e := range list {
			e.text = spell(e.text)
			last := e.text[len(e.text)-1] & 63
			in[last] = append(in[last], e)
		}
	}
	put(&k.cases, kkCases[:])
	put(&k.possessed, kkPossessed[:])
	put(&k.possessives, append(kkOwn[:], kkThird[:]...))
	put(&k.third, kkThird[:])
	put(&k.plurals, kkPlurals[:])
	for _, e := range [...]string{"ғы", "гі"} {
		k.locative = append(k.locative, spell(e))
	}
	for line := range strings.Lines(kazakhRootTable) {
		f := strings.Fields(line)
		if len(f) < 2 || f[0] == "#" {
			continue
		}
		if f[0] == "short" {
			k.short[spell(f[2])] = spell(f[1])
			continue
		}
		for _, w := range f[1:] {
			map[string]map[string]bool{"root": k.roots, "whole": k.whole}[f[0]][spell(w)] = true
		}
	}
	return k
}

// stems returns what a word may be without its endings, likeliest first; the
// word itself if it has none.
func (k *kazakhStemmer) stems(w string) []string {
	if i := strings.LastIndexAny(w, "-‑"); i > 0 { // initials take their endings so: БҰҰ-ның
		_, size := utf8.DecodeRuneInString(w[i:])
		if k.isCase(w[i+size:]) {
			return []string{w[:i]}
		}
	}
	for _, e := range k.locative {
		if at, ok := strings.CutSuffix(w, e); ok && locatives.on(at, 2) {
			if s := k.cased(at, true); s != nil {
				return s
			}
		}
	}
	if s := k.cased(w, false); s != nil {
		return s
	}
	return []string{w}
}

var locatives = newEndings("да", "де", "та", "те")

func (k *kazakhStemmer) isCase(tail string) bool {
	if tail == "" {
		return false
	}
	for _, e := range k.cases[tail[len(tail)-1]&63] {
		if e.text == tail {
			return true
		}
	}
	return false
}

// cased takes off a case, or none if that may be; nil if what is left is no
// word.
func (k *kazakhStemmer) cased(w string, must bool) []string {
	if k.whole[w] && !must {
		return []string{w}
	}
	last := w[len(w)-1] & 63
	for _, e := range k.possessed[last] {
		if rest, ok := strings.CutSuffix(w, e.text); ok && e.text != "н" {
			if s := k.owned(rest, &k.third); s != nil {
				return s
			}
		}
	}
	for _, e := range k.cases[last] {
		if rest, ok := strings.CutSuffix(w, e.text); ok && k.follows(rest, e) {
			if s := k.orOwned(rest); s != nil {
				return s
			}
		}
	}
	if must {
		return nil
	}
	if rest, ok := strings.CutSuffix(w, "н"); ok { // last, for without the Kazakh letters it may be of a genitive
		if s := k.owned(rest, &k.third); s != nil {
			return s
		}
	}
	return k.orOwned(w)
}

func (k *kazakhStemmer) orOwned(w string) []string {
	if k.whole[w] {
		return []string{w}
	}
	if s := k.owned(w, &k.possessives); s != nil {
		return s
	}
	return k.numbered(w, false)
}

// owned takes off whose it is; nil if it is nobody's.
func (k *kazakhStemmer) owned(w string, endings *[64][]kkEnding) []string {
	if w == "" {
		return nil
	}
	for _, e := range endings[w[len(w)-1]&63] {
		rest, ok := strings.CutSuffix(w, e.text)
		if !ok || !k.follows(rest, e) {
			continue
		}
		sibilant := strings.HasPrefix(e.text, "с")
		if sibilant && closeVowels.on(rest, 0) { // отырыс, жұмыс: no stem of the kind ends with such a vowel
			continue
		}
		s := k.numbered(rest, !sibilant)
		if s != nil && sibilant && fellows.on(rest+"с", 2) { // мәселесі, but кеңесі
			s = append(s, rest+"с")
		}
		if s != nil {
			return s
		}
	}
	return nil
}

var (
	closeVowels = newEndings("ы", "і", "и")
	fellows     = newEndings("дас", "дес", "тас", "тес", "лас", "лес", "нас", "рес", "ңес", "нес")
)

// numbered takes off the plural, if there is one; vowel says that an ending
// followed that begins with one.
func (k *kazakhStemmer) numbered(w string, vowel bool) []string {
	if w == "" {
		return nil
	}
	for _, e := range k.plurals[w[len(w)-1]&63] {
		rest, ok := strings.CutSuffix(w, e.text)
		if ok && strings.HasPrefix(e.text, pluralLetter(rest)) && k.follows(rest, e) {
			if s := k.root(rest, false); s != nil {
				return s
			}
		}
	}
	return k.root(w, vowel)
}

// pluralLetter is what a plural begins with behind a stem.
func pluralLetter(stem string) string {
	of := kkSound(stem)
	switch {
	case strings.HasSuffix(strings.TrimSuffix(stem, "ь"), "л"), of == nasal, of == voiced:
		return "д"
	case of&(vowelSound|liquid) != 0:
		return "л"
	}
	return "т"
}

// root returns a stem, as it stands alone and, if that is another, as it stands
// in front of a vowel; nil if it is no word.
func (k *kazakhStemmer) root(w string, vowel bool) []string {
	if full := k.short[w]; full != "" && vowel {
		return []string{full}
	}
	long := longerThan(w, 3)
	if vowel {
		for _, l := range [...][2]string{{"б", "п"}, {"г", "к"}, {"ғ", "қ"}} {
			if soft, ok := strings.CutSuffix(w, l[0]); ok && (long || k.roots[soft+l[1]]) {
				return []string{soft + l[1], w}
			}
		}
	}
	if long || k.roots[w] {
		return []string{w}
	}
	return nil
}

// follows says whether an ending may follow a stem.
func (k *kazakhStemmer) follows(stem string, e kkEnding) bool {
	if stem == "" {
		return false
	}
	if !k.folded {
		return kkAgrees(stem, e)
	}
	if kkSound(stem)&e.after == 0 {
		return false
	}
	// Of the vowels that are left, only ы and е tell.
	i := strings.LastIndexAny(stem, "аоуиыеэюяё")
	if i < 0 || e.both || strings.ContainsAny(stem, "вфцчщэёяюь") {
		return true
	}
	switch r, _ := utf8.DecodeRuneInString(stem[i:]); r {
	case 'ы':
		return !e.front
	case 'е':
		return e.front
	}
	return true
}
