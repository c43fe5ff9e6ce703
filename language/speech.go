package language

import (
	_ "embed"
	"strings"
)

//go:embed data/speech.txt
var speechTable string

// speechForm is what the form of a verb of speech tells about its subject.
type speechForm struct {
	sex     gender // of a Russian past tense or short adjective
	plural  bool   // several speak
	loose   bool   // a gerund or participle: its subject is that of the main verb
	beside  bool   // tells of speech only beside a quotation: laughed, вздохнул
	generic bool   // a Kazakh participle, which is a verb only at the end of a clause
}

// speechBook knows the forms of verbs of speech.
type speechBook struct {
	forms map[string]*lexemes[speechForm] // by language
	pairs map[string]map[string]bool      // Kazakh light verbs: by form, the words that make them speech
}

func newSpeechBook() *speechBook {
	b := &speechBook{forms: map[string]*lexemes[speechForm]{}, pairs: map[string]map[string]bool{}}
	for line := range strings.Lines(speechTable) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" {
			continue
		}
		lang, words := f[0], f[2:]
		pattern, beside := strings.CutSuffix(f[1], "!")
		if pattern == "pair" {
			b.addPair(words[0], words[1:])
			continue
		}
		if b.forms[lang] == nil {
			b.forms[lang] = newLexemes[speechForm](2048)
		}
		for _, w := range speechForms(lang, pattern, words) {
			w.form.beside = beside
			if old, ok := b.forms[lang].words[w.text]; !ok || old.beside {
				b.forms[lang].put(w.text, w.form)
			}
		}
	}
	return b
}

func (b *speechBook) addPair(first string, stems []string) {
	for _, st := range stems {
		for _, w := range append(kazakhVerbForms(st), spokenForm{text: st}) {
			if b.pairs[w.text] == nil {
				b.pairs[w.text] = map[string]bool{}
			}
			b.pairs[w.text][first] = true
		}
	}
}

// is says whether a word is a verb of speech, on its own.
func (b *speechBook) is(lang string, t *token) bool {
	f, ok := b.form(lang, t)
	return ok && !f.beside
}

// form returns what a verb's form tells; false if the word is none.
func (b *speechBook) form(lang string, t *token) (speechForm, bool) {
	if t.kind != word || lang == "en" && t.upper && t.lower != "said" {
		return speechForm{}, false
	}
	forms := b.forms[lang]
	f, ok := forms.of(t)
	if !ok && lang == "ru" && strings.Contains(t.lower, "ё") {
		f, ok = forms.word(unYo(t.lower))
	}
	return f, ok
}

// at returns the form of the verb of speech that token i is, alone or with the
// word in front of it: «жауап берді».
func (b *speechBook) at(d *document, i int) (speechForm, bool) {
	if f, ok := b.form(d.lang, &d.tokens[i]); ok {
		return f, true
	}
	if d.lang != "kk" || i == 0 {
		return speechForm{}, false
	}
	firsts := b.pairs[d.tokens[i].lower]
	if firsts == nil || !firsts[d.tokens[i-1].lower] {
		return speechForm{}, false
	}
	return kazakhForm(d.tokens[i].lower), true
}

// saysAt says whether token i is a verb of speech.
func (c *cast) saysAt(i int) bool {
	_, ok := c.verbs.at(c.g.d, i)
	return ok
}
