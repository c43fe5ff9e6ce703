package language

import (
	"strings"
	"sync/atomic"
)

// wordFacts is all that the tables say of a word by itself, as it is written:
// the beginning of what they say of the words that follow.
type wordFacts struct {
	kind      wordKind
	isHead    bool
	head      headForm       // of an office, if isHead
	bodies    []*alias       // whose first word it is
	countries []*place       // likewise
	towns     []*place       // likewise
	peoples   []int          // whose first names or surnames have it, if it has a capital
	eastern   bool           // a surname of East Asia, if it has a capital
	events    []*eventWord   // whose first word it is
	meets     []*meetingWord // likewise
	spoken    spoken
	nation    string // the only country with surnames that end so, if it has a capital
	name      atomic.Pointer[nameFacts]
}

// nameFacts is what a word can be within a name, whatever its case ending.
type nameFacts struct {
	known      bool  // a first name
	common     bool  // a first name that is a word, a people or a place as well
	patronymic bool  // ends as patronymics do
	shape      uint8 // how much it looks like a surname, see surnameShape
}

// wordFacts returns what the tables say of a token.
func (l *lexicon) wordFacts(lang string, t *token) *wordFacts {
	if t.facts != nil {
		return t.facts
	}
	n := languageNumber(lang)
	if t.entry == nil || n < 0 {
		return l.findOut(lang, t.text)
	}
	facts := &t.entry.facts[n]
	w := facts.Load()
	if w == nil {
		w = l.findOut(lang, strings.Clone(t.text)) // or the whole article would be kept with it
		facts.Store(w)                             // whoever else found it out meanwhile found the same
	}
	return w
}

// findOut reads the tables for wordFacts.
func (l *lexicon) findOut(lang, text string) *wordFacts {
	w := new(wordFacts)
	t, ok := nextToken(text, 0)
	if !ok || t.kind != word {
		return w
	}
	w.kind = l.kind(lang, &t)
	w.head, w.isHead = l.roles.head(lang, &t)
	w.bodies = l.begun(lang, &t)
	w.eastern = l.eastern(unrespected(text))
	if t.upper {
		if longerThan(text, 5) {
			w.nation = l.origins.tells(t.lower)
		}
		w.peoples = l.origins.words[foldWord(unrespected(text))]
	}
	w.events = l.events.begun(lang, &t)
	w.meets = l.meetings.begun(lang, &t)
	w.spoken = l.speech.find(lang, t.lower)
	if len(t.text) > 1 {
		w.countries = l.atlas.begun(lang, &t)
		w.towns = l.towns.begun(lang, &t)
	}
	return w
}

// asName tells what the word, which stands as text, can be within a name. Few
// words are asked.
func (w *wordFacts) asName(l *lexicon, lang, text string) *nameFacts {
	n := w.name.Load()
	if n == nil {
		n = l.asName(lang, unrespected(text))
		w.name.Store(n) // whoever else found it out meanwhile found the same
	}
	return n
}

func (l *lexicon) asName(lang, text string) *nameFacts {
	n := new(nameFacts)
	note := func(first string) {
		n.known = true
		n.common = l.exact[lower(first)].common
	}
	if _, ok := l.given(text); ok {
		note(text)
	}
	switch lang {
	case "ru":
		for _, f := range russianSurname(text) {
			n.shape = max(n.shape, surnameShape(f.nom))
		}
		if !n.known {
			for _, f := range l.russianGiven(text) {
				if f.weight >= knownWeight || f.gender != male && l.ofFather(f.nom) {
					note(f.nom)
					break
				}
			}
		}
	case "kk":
		for _, stem := range l.kazakhName(text) {
			n.shape = max(n.shape, surnameShape(stem))
			if slavicSurname(lower(stem)) {
				n.shape = 2 // no Kazakh word ends so
			}
			if _, ok := l.given(stem); ok && !n.known {
				note(stem)
			}
		}
	default:
		n.shape = surnameShape(text)
	}
	n.patronymic = l.patronymicWord(lang, text)
	return n
}

func slavicSurname(low string) bool {
	return longerThan(low, 3) && slavicEndings.on(low, 0)
}

var slavicEndings = newEndings("ов", "ев", "ёв", "ова", "ева", "ёва")

func (l *lexicon) patronymicWord(lang, text string) bool {
	if _, ok := patronymicForm(text); ok {
		return true
	}
	if lang == "kk" {
		return patronymicBase(lower(l.kazakhName(text)[0]))
	}
	return patronymicSkeleton(foldWord(text))
}

// unrespected is a word as it stands in a name, without the word of respect
// that Kazakh joins to it: Раушан-апай.
func unrespected(text string) string {
	w := titled(text)
	if head, tail, ok := strings.Cut(w, "-"); ok && respect[tail] {
		return head
	}
	return w
}

var respect = map[string]bool{
	"апай": true, "апа": true, "ага": true, "аға": true, "ағай": true, "агай": true, "ата": true, "әже": true, "аже": true, "тәте": true, "көке": true, "ханым": true, "мырза": true, "хан": true, "бей": true, "бек": true, "ака": true, "опа": true, "байке": true, "эже": true, "эне": true,
	"apa": true, "apai": true, "aga": true, "ata": true, "agai": true, "khan": true, "bey": true, "hanim": true, "sensei": true, "san": true,
}
