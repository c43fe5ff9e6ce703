package archivetest

import (
	"math/rand/v2"
	"strings"
	"unicode"
)

// Languages of the archive, in the order of their share.
var languages = [...]string{"kk", "ru", "en"}

// Common and Rare are words of the archive in each language: Common is in about
// a third of the articles, Rare in about one of ten thousand. Phrase is in about one of
// twenty.
func Common(lang string) string { return strings.Fields(common[lang])[0] }

// Rare is described at Common.
func Rare(lang string) string { return newLexicon(lang, nil).lemma(rareRank) }

// Phrase is described at Common.
func Phrase(lang string) string { return phrases[lang] }

const (
	lemmas   = 12000 // of a language
	rareRank = 9000
)

var function = map[string]string{
	"kk": "және мен үшін бұл деп бойынша туралы да де осы бар болды жылы екі кейін",
	"ru": "в и на по с о для что при не к из от это также",
	"en": "the of to and in for on that with by at is from as has",
}

var common = map[string]string{
	"kk": "бюджет заң депутат отырыс комитет парламент жоба мәселе қаржы білім сайлау облыс ауыл министр халық аймақ мемлекет құжат реформа бағдарлама қоғам баға салық қызмет жұмыс экономика су ғылым спорт мәдениет",
	"ru": "бюджет закон депутат заседание комитет парламент проект вопрос финансы образование выборы область село министр народ регион государство документ реформа программа общество цена налог служба работа экономика вода наука спорт культура",
	"en": "budget law deputy session committee parliament bill question finance education election region village minister people area state document reform programme society price tax service work economy water science sport culture",
}

var phrases = map[string]string{"kk": "республикалық бюджет", "ru": "республиканский бюджет", "en": "republican budget"}

var endings = map[string][]string{
	"kk": {"", "", "ның", "ға", "ды", "да", "дан", "лар"},
	"ru": {"", "", "а", "у", "ом", "е", "ы", "ов"},
	"en": {"", "", "", "s", "ed", "ing"},
}

var syllables = map[string][]string{
	"kk": strings.Fields("қа ле жа бе ту рі сан мек тағ ой құл бір шы ақ ер та наз дар мұр кен"),
	"ru": strings.Fields("ка ле жо бе ту ри сан мек тог вой пал бир чи гор ер та нас дар мур кен"),
	"en": strings.Fields("ca le jo be tu ri san mec tog voy pal bir chi gor er ta nas dar mur ken"),
}

// word is a form of a word with what storage makes of it.
type word struct {
	text  string
	first int   // form, see forms
	other []int // forms
}

// forms numbers the terms of all words.
type forms struct {
	terms func(text, lang string) [][]string
	ids   map[string]int
	text  []string
}

// read returns the words of a text in a language.
func (f *forms) read(text, lang string) []word {
	var words []word
	for _, t := range strings.Fields(text) {
		w := word{text: t, first: -1}
		if f != nil {
			for _, forms := range f.terms(t, lang) {
				for i, form := range forms {
					if id := f.id(form); i == 0 && w.first < 0 {
						w.first = id
					} else {
						w.other = append(w.other, id)
					}
				}
			}
		}
		words = append(words, w)
	}
	return words
}

func (f *forms) id(form string) int {
	form = strings.Map(func(r rune) rune { // as the index keeps it
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return r
	}, form)
	id, known := f.ids[form]
	if !known {
		id = len(f.text)
		f.ids[form] = id
		f.text = append(f.text, form)
	}
	return id
}

// lexicon is the words of a language, those that occur most first.
type lexicon struct {
	lang   string
	words  [][]word // by rank: the forms of a word
	phrase []word
}

func newLexicon(lang string, f *forms) *lexicon {
	l := &lexicon{lang: lang, phrase: f.read(phrases[lang], lang)}
	for _, w := range strings.Fields(function[lang]) {
		l.words = append(l.words, f.read(w, lang))
	}
	for _, w := range strings.Fields(common[lang]) {
		l.inflect(f, w)
	}
	parts := syllables[lang]
	for i := 0; len(l.words) < lemmas; i++ {
		// Three or four syllables, each of which depends on the number.
		lemma := parts[i%len(parts)] + parts[i/len(parts)%len(parts)] + parts[i/len(parts)/len(parts)%len(parts)] + parts[(i*7+3)%len(parts)]
		l.inflect(f, lemma)
	}
	return l
}

func (l *lexicon) inflect(f *forms, lemma string) {
	var all []word
	for _, ending := range endings[l.lang] {
		all = append(all, f.read(lemma+ending, l.lang)...)
	}
	l.words = append(l.words, all)
}

func (l *lexicon) lemma(rank int) string { return l.words[rank][0].text }

// voice draws words as news use them.
type voice struct {
	*lexicon
	zipf *rand.Zipf
	r    *rand.Rand
}

func (v *voice) word() word {
	all := v.words[int(v.zipf.Uint64())] // a rank
	return all[v.r.IntN(len(all))]
}
