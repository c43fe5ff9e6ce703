package language

import (
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
	mostConcepts = 16
)

// signs gathers what tells one event from another whatever the language; see
// digest.Understanding.
type signs struct {
	list []string
	left map[byte]int // how many more of a kind
}

func (s *signs) add(kind byte, what string) {
	sign := string(kind) + what
	if what == "" || s.left[kind] == 0 || slices.Contains(s.list, sign) {
		return
	}
	s.left[kind]--
	s.list = append(s.list, sign)
}

// findSigns finds the signs of an event in a text.
func (r *Reader) findSigns(d *document, figures []digest.Figure) []string {
	s := &signs{left: map[byte]int{
		digest.SignName: mostNames, digest.SignNumber: mostNumbers, digest.SignCountry: mostPlaces, digest.SignDay: mostDates,
		digest.SignConcept: mostConcepts, digest.SignReading: 1, // the first one told of: the others are looked back on
	}}
	for _, f := range figures {
		s.add(digest.SignNumber, strconv.FormatFloat(f.Value, 'g', -1, 64))
	}
	for _, m := range d.dates {
		if len(m.iso) >= len("2006-01") && m.iso != d.date {
			s.add(digest.SignDay, m.iso)
		}
	}
	for i := range d.sentences {
		if one := &d.sentences[i]; !one.aside {
			r.signsOf(s, d, one)
		}
	}
	return s.list
}

func (r *Reader) signsOf(s *signs, d *document, one *sentence) {
	toks := d.tokens[:one.end]
	concepts := r.concepts[d.lang]
	for i := one.first; i < one.end; i++ {
		t := &toks[i]
		if t.kind != word {
			continue
		}
		if n := readingAt(d.lang, toks, i); n != "" {
			s.add(digest.SignReading, n)
		}
		if concepts != nil {
			concepts.at(toks, i, func(p *phrase) { s.add(digest.SignConcept, strconv.Itoa(p.id)) })
		}
		if code, _, _ := r.lex.atlas.at(d.lang, toks, i); code != "" {
			if !r.lex.homes[code] {
				s.add(digest.SignCountry, code)
			}
			continue
		}
		if t.upper && i > one.first && toks[i-1].kind != punct && !t.function && (!one.title || d.lang != "en") {
			s.add(digest.SignName, nameSign(t.lower))
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

// readingAt returns which reading of a bill is told of at a token, "" if it is
// none, or one that is still to come.
func readingAt(lang string, toks []token, i int) string {
	if i < 1 || !strings.HasPrefix(toks[i].lower, readingWord[lang]) {
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
	readingWord  = map[string]string{"en": "reading", "ru": "чтени", "kk": "оқылым"}
	readingOrder = map[string][]string{
		"en": {"first", "second", "third"}, "ru": {"перво", "второ", "треть"}, "kk": {"бірінші", "екінші", "үшінші"},
	}
)

// newConceptBooks indexes the packs' glossaries, by language: the beginnings of
// words are enough.
func newConceptBooks(packs []digest.Pack) map[string]*phraseBook {
	books := make(map[string]*phraseBook)
	id := 0
	for p := range packs {
		for _, concept := range packs[p].Glossary {
			for lang, names := range concept {
				if books[lang] == nil {
					books[lang] = newPhraseBook()
				}
				for _, name := range names {
					books[lang].add(stemsOf(lang, name), id, 1)
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
