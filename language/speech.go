package language

import (
	_ "embed"
	"slices"
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
	forms map[string]map[string]speechForm // by language
	light map[string]map[string]*lightVerb // likewise
	// negated are verbs that tell of speech where they are negated: did not rule
	// out, не скрывает.
	negated map[string]map[string]speechForm
}

// spoken is what a word by itself tells of speech.
type spoken struct {
	form    speechForm
	negated speechForm
	is      bool // a verb of speech, of which form tells
	denied  bool // one where it is negated, of which negated tells
	light   *lightVerb
}

// lightVerb is a form of a verb that tells of speech with certain nouns: took
// the floor, дал понять, жауап берді.
type lightVerb struct {
	form  speechForm
	nouns map[string]bool
}

func newSpeechBook() *speechBook {
	b := &speechBook{forms: map[string]map[string]speechForm{}, light: map[string]map[string]*lightVerb{}, negated: map[string]map[string]speechForm{}}
	for line := range strings.Lines(speechTable) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" {
			continue
		}
		lang, words := f[0], f[2:]
		pattern, beside := strings.CutSuffix(f[1], "!")
		switch pattern {
		case "pair":
			b.addPair(words[0], words[1:])
			continue
		case "light":
			colon := slices.Index(words, ":")
			b.addLight(lang, exactForms(lang, words[:colon]), words[colon+1:])
			continue
		}
		pattern, negated := strings.CutSuffix(pattern, "-")
		if negated {
			if b.negated[lang] == nil {
				b.negated[lang] = make(map[string]speechForm, 64)
			}
			for _, w := range speechForms(lang, pattern, words) {
				b.negated[lang][w.text] = w.form
			}
			continue
		}
		if b.forms[lang] == nil {
			b.forms[lang] = make(map[string]speechForm, 2048)
		}
		for _, w := range speechForms(lang, pattern, words) {
			w.form.beside = beside
			if old, ok := b.forms[lang][w.text]; !ok || old.beside {
				b.forms[lang][w.text] = w.form
			}
		}
	}
	return b
}

// addPair adds a Kazakh word and the stems of the verbs it makes speech.
func (b *speechBook) addPair(first string, stems []string) {
	for _, st := range stems {
		forms := append(kazakhVerbForms(st), spokenForm{text: st})
		for i := range forms {
			forms[i].form = kazakhForm(forms[i].text)
		}
		b.addLight("kk", forms, []string{first})
	}
}

func (b *speechBook) addLight(lang string, forms []spokenForm, nouns []string) {
	if b.light[lang] == nil {
		b.light[lang] = make(map[string]*lightVerb, 512)
	}
	for _, w := range forms {
		v, ok := b.light[lang][w.text]
		if !ok {
			v = &lightVerb{form: w.form, nouns: map[string]bool{}}
			b.light[lang][w.text] = v
		}
		for _, n := range nouns {
			v.nouns[n] = true
		}
	}
}

// find looks up a word in lower case.
func (b *speechBook) find(lang, low string) (w spoken) {
	w.form, w.is = b.forms[lang][low]
	if !w.is && lang == "ru" {
		w.form, w.is = b.forms[lang][unYo(low)]
	}
	w.negated, w.denied = b.negated[lang][low]
	w.light = b.light[lang][low]
	return w
}

// of is find for a token of a text.
func (b *speechBook) of(lang string, t *token) *spoken {
	if t.facts != nil {
		return &t.facts.spoken
	}
	w := b.find(lang, t.lower)
	return &w
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
	w := b.of(lang, t)
	return w.form, w.is
}

// at returns the form of the verb of speech that token i is, alone or with a
// noun beside it: took the floor, «привел данные», «жауап берді».
func (b *speechBook) at(d *document, i int) (speechForm, bool) {
	f, ok := b.form(d.lang, &d.tokens[i])
	if ok && f.beside && reportsThat(d, i) {
		f.beside = false
	}
	if f.loose && progressive(d, i) {
		f.loose = false
	}
	if ok && !f.beside {
		return f, true
	}
	w := b.of(d.lang, &d.tokens[i])
	if w.light != nil && w.light.spoken(d, i) {
		return w.light.form, true
	}
	if d.lang == "ru" && takesSide(d, i) {
		return speechForm{}, true
	}
	if w.denied && i > 0 && negates(d.tokens[i-1].lower) {
		return w.negated, true
	}
	return f, ok
}

// takesSide says whether the Russian word at token i has somebody take a side
// without a verb: министр против; он категорически против; того же мнения и X.
func takesSide(d *document, i int) bool {
	if i == 0 || i+1 >= len(d.tokens) {
		return false
	}
	prev, next := &d.tokens[i-1], &d.tokens[i+1]
	switch d.tokens[i].lower {
	case "против":
		_, noun := personNoun("ru", prev.lower)
		_, he := pronoun("ru", prev.lower)
		return !next.upper && (noun || he || prev.upper || isDash(prev.text) || sideAdverbs.has(prev.lower))
	case "мнения":
		return sameView.has(prev.lower)
	}
	return false
}

var (
	sideAdverbs = wordSet("тоже также категорически решительно резко пока лично по-прежнему однозначно принципиально сам сама")
	sameView    = wordSet("же иного другого противоположного такого схожего")
)

// progressive says whether an English verb in -ing at token i is what somebody is
// just doing: was telling them, has long been saying.
func progressive(d *document, i int) bool {
	if d.lang != "en" || !strings.HasSuffix(d.tokens[i].lower, "ing") || i+1 >= len(d.tokens) || d.tokens[i+1].kind == punct && d.tokens[i+1].text != "“" && d.tokens[i+1].text != "\"" {
		return false
	}
	k := i - 1
	for k > 0 && (strings.HasSuffix(d.tokens[k].lower, "ly") || d.tokens[k].lower == "still" || d.tokens[k].lower == "now" || d.tokens[k].lower == "also") {
		k--
	}
	return k > 0 && beForms.has(d.tokens[k].lower)
}

// beForms stand in front of what one person is doing.
var beForms = wordSet("is was been")

// negates says whether a word negates the verb behind it.
func negates(low string) bool {
	switch low {
	case "not", "never", "не":
		return true
	}
	return strings.HasSuffix(low, "n't") || strings.HasSuffix(low, "n’t")
}

// spoken says whether one of a light verb's nouns stands beside it at token i:
// right in front of it in Kazakh, in its clause elsewhere.
func (v *lightVerb) spoken(d *document, i int) bool {
	if d.lang == "kk" {
		return i > 0 && v.nouns[d.tokens[i-1].lower] || v.instrument(d, i)
	}
	const near = 5
	for k := i + 1; k < min(len(d.tokens), i+1+near) && (d.tokens[k].kind != punct || d.tokens[k].text == "’s"); k++ {
		if low := d.tokens[k].lower; v.nouns[low] {
			return low != "against" || k == i+1 || isAdverb(&d.tokens[k-1]) // is firmly against
		}
	}
	if d.lang == "ru" {
		for k := i - 1; k >= max(0, i-near) && d.tokens[k].kind == word; k-- {
			if v.nouns[d.tokens[k].lower] {
				return true
			}
		}
	}
	return false
}

// instrument says whether one of a Kazakh light verb's nouns stands further in
// front of it as what somebody comes out with or makes: осындай ұсыныспен депутат X шықты;
// қосымша баяндаманы комитет төрағасы X жасады.
func (v *lightVerb) instrument(d *document, i int) bool {
	const near = 10
	for k := i - 2; k >= max(0, i-near) && d.tokens[k].text != "."; k-- {
		low := d.tokens[k].lower
		if v.nouns[low] && endsWithAny(low, "мен", "бен", "пен") {
			return true
		}
		if stem, ok := withoutAccusative(low); ok && longerThan(stem, 4) && v.nouns[stem] {
			return true
		}
	}
	return false
}

// withoutAccusative returns a Kazakh word without the ending of the accusative, false if it has none.
func withoutAccusative(low string) (string, bool) {
	for _, e := range [...]string{"ны", "ні", "ды", "ді", "ты", "ті"} {
		if stem, ok := strings.CutSuffix(low, e); ok {
			return stem, true
		}
	}
	return low, false
}

// reportsThat says whether a clause with "that" depends on the verb at token i,
// which makes any verb of utterance one of speech: бросил только, что; shrugged
// that.
func reportsThat(d *document, i int) bool {
	for k := i + 1; k < min(len(d.tokens)-1, i+4); k++ {
		switch t := &d.tokens[k]; {
		case t.text == ",":
			return d.lang == "ru" && d.tokens[k+1].lower == "что"
		case t.kind != word:
			return false
		case t.lower == "that":
			return d.lang == "en" && k == i+1
		}
	}
	return false
}

// saysAt says whether token i is a verb of speech.
func (c *cast) saysAt(i int) bool {
	_, ok := c.verbs.at(c.g.d, i)
	return ok
}
