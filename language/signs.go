package language

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// How many signs of a kind a text gives at most, the first ones: what tells an
// event from others stands high up.
const (
	mostNames    = 24
	mostNumbers  = 24
	mostPlaces   = 8
	mostDates    = 8
	mostConcepts = 24
)

// signs gathers what tells one event from another whatever the language; see
// digest.Understanding.
type signs struct {
	list   []string
	left   [utf8.RuneSelf]uint8 // how many more of a kind
	people map[string]bool      // whom the text names, by what their names begin with; nil if that does not matter
	dated  func(at int) bool
}

func (s *signs) add(kind byte, what string) {
	if what == "" || s.left[kind] == 0 || slices.ContainsFunc(s.list, func(have string) bool { return have[0] == kind && have[1:] == what }) {
		return
	}
	s.left[kind]--
	s.list = append(s.list, string(kind)+what)
}

func newSigns(d *document) *signs {
	return &signs{dated: d.inDate, left: [utf8.RuneSelf]uint8{
		digest.SignName: mostNames, digest.SignPerson: mostNames, digest.SignNumber: mostNumbers, digest.SignCountry: mostPlaces, digest.SignDay: mostDates,
		digest.SignConcept: mostConcepts, digest.SignReading: 1, // the first one told of: the others are looked back on
	}}
}

// findSigns finds the signs of an event in a text that names people.
func (r *Reader) findSigns(d *document, people []digest.Person, figures []digest.Figure) []string {
	s := newSigns(d)
	s.list, s.people = make([]string, 0, 48), make(map[string]bool)
	for _, p := range people {
		for _, word := range wordsOfName(p.Name) {
			s.people[r.lex.nameSign(word)] = true
		}
	}
	for _, f := range figures {
		s.add(digest.SignNumber, strconv.FormatFloat(f.Value, 'g', -1, 64))
	}
	for _, m := range d.dates {
		if len(m.iso) >= len("2006-01") && m.iso != d.date {
			s.add(digest.SignDay, m.iso)
		}
	}
	r.signsOf(s, d.lang, d.headline, 0, true)
	for i := range d.sentences {
		if one := &d.sentences[i]; !one.aside {
			r.signsOf(s, d.lang, d.tokens[:one.end], one.first, one.title)
		}
	}
	return s.list
}

// signsOf finds the signs in a sentence: toks from its first one on.
func (r *Reader) signsOf(s *signs, lang string, toks []token, first int, title bool) {
	concepts := r.concepts[lang]
	var room [8]byte
	for i := first; i < len(toks); i++ {
		t := &toks[i]
		if t.kind != word {
			continue
		}
		if n := readingAt(lang, toks, i); n != "" {
			s.add(digest.SignReading, n)
		}
		if concepts != nil {
			concepts.at(toks, i, func(p *phrase) {
				if p.weight == stemWeight && wordStem(lang, t.lower) != p.words[0].text {
					return // a centre is no price
				}
				s.add(digest.SignConcept, string(strconv.AppendInt(room[:0], int64(p.id), 10)))
			})
		}
		if code, _, _ := r.lex.countryAt(lang, toks, i); code != "" {
			if !r.lex.homes[code] {
				s.add(digest.SignCountry, code)
			}
			continue
		}
		if !t.upper || t.function || !title && s.dated(t.start) {
			continue
		}
		// Any word has a capital at the beginning, and in an English headline.
		name := t.nameSign()
		if s.people[name] {
			s.add(digest.SignPerson, name)
		} else if i > first && toks[i-1].kind != punct && (!title || lang != "en") {
			s.add(digest.SignName, name)
		}
	}
}

// nameSign is what a name begins with, whatever the script and the case.
func nameSign(low string) string {
	const letters = 5
	skeleton := foldWord(low)
	if utf8.RuneCountInString(skeleton) < 4 {
		return ""
	}
	return skeleton[:min(len(skeleton), letters)]
}

// nameSign is that of a token's word.
func (t *token) nameSign() string {
	if t.entry == nil {
		return nameSign(t.lower)
	}
	return t.entry.nameSign()
}

// nameSign is that of a word of a name.
func (l *lexicon) nameSign(text string) string { return l.entries.of(text).nameSign() }

func (e *entry) nameSign() string {
	sign := e.sign.Load()
	if sign == nil {
		found := nameSign(e.lower)
		sign = &found
		e.sign.Store(sign)
	}
	return *sign
}

// readingAt returns which reading of a bill is told of at a token, "" if it is
// none, or one that is still to come.
func readingAt(lang string, toks []token, i int) string {
	if i < 1 || !readingWord.has(&toks[i]) {
		return ""
	}
	before := toks[i-1].lower
	for k := max(i-3, 0); k < i; k++ {
		if w := toks[k].lower; w == "before" || w == "until" || w == "ко" || w == "до" {
			return ""
		}
	}
	if i+1 < len(toks) && toks[i+1].lower == "дейін" {
		return ""
	}
	for n, begin := range readingOrder[lang] {
		if strings.HasPrefix(before, begin) {
			return strconv.Itoa(n + 1)
		}
	}
	return ""
}

var (
	readingWord  = beginsWith("reading", "чтени", "оқылым")
	readingOrder = map[string][]string{
		"en": {"first", "second", "third"}, "ru": {"перво", "второ", "треть"}, "kk": {"бірінші", "екінші", "үшінші"},
	}
)

//go:embed data/concepts.txt
var conceptTable string

const (
	stemWeight  = 0.5 // of a glossary's word, whose stem alone begins other words as well
	longestStem = 5   // letters of a word that begins other words as well, as it stands
)

// newConceptBooks indexes what news is about and the packs' glossaries, by
// language: the beginnings of words are enough.
func newConceptBooks(packs []digest.Pack) map[string]*phraseBook {
	books := map[string]*phraseBook{"en": newPhraseBook(conceptBook, "en"), "ru": newPhraseBook(conceptBook, "ru"), "kk": newPhraseBook(conceptBook, "kk")}
	id := 0
	for line := range strings.Lines(conceptTable) {
		columns := strings.Split(strings.TrimSpace(line), "|")
		if strings.HasPrefix(line, "#") || len(columns) != 3 {
			continue
		}
		for i, lang := range [...]string{"en", "ru", "kk"} {
			for words := range strings.SplitSeq(columns[i], ",") {
				books[lang].add(words, id, 1)
			}
		}
		id++
	}
	for p := range packs {
		for _, concept := range packs[p].Glossary {
			for lang, names := range concept {
				if books[lang] == nil {
					continue
				}
				for _, name := range names {
					if lang == "en" || strings.Contains(name, " ") {
						books[lang].add(stemsOf(lang, name), id, 1)
						continue
					}
					books[lang].add(stemsOf(lang, name), id, stemWeight)
					if longerThan(name, longestStem) {
						books[lang].add(name, id, 1)
					}
				}
			}
			id++
		}
	}
	return books
}

// stemsOf takes the endings off the words of a phrase.
func stemsOf(lang, phrase string) string {
	words := strings.Fields(lower(phrase))
	for i, w := range words {
		words[i] = wordStem(lang, w)
	}
	return strings.Join(words, " ")
}
