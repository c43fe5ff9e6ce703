package bot

import (
	"slices"
	"strings"

	"minber/digest"
)

const (
	mostOthers = 6 // counterparts of one word: an archive is not gone through for ever
	mostWide   = 3 // words and phrases of a query that are looked for under other names
)

// thesaurus knows what things are called in the other languages: what the
// packs' glossaries hold, and countries and bodies.
type thesaurus struct {
	terms func(text, lang string) [][]string  // of names
	asked func(words, lang string) [][]string // of what readers write
	names map[string][]*otherName             // by each form of their first words
}

// otherName is one of the names that a thing has.
type otherName struct {
	words [][]string // the forms of each
	of    digest.Concept
	lang  string // "" if it is none of those
	place int    // in its language
	also  []called
}

// called is a name in a language, "" if it may be of several.
type called struct{ name, lang string }

// newThesaurus learns the names that r knows. Terms gives the forms of words,
// as the archive's index has them, asked those of a reader's.
func newThesaurus(r *Renderer, terms, asked func(text, lang string) [][]string) *thesaurus {
	t := &thesaurus{terms: terms, asked: asked, names: make(map[string][]*otherName)}
	for _, concept := range r.concepts {
		t.learn(concept)
	}
	for _, code := range countryCodes() {
		concept := make(digest.Concept)
		for _, lang := range languages() {
			concept[lang] = []string{r.words.in(lang).has("country.", code)}
		}
		t.learn(concept, exactAliases(code)...)
		for _, alias := range countryAliases(code) {
			t.put(&otherName{words: terms(alias, ""), of: concept})
		}
	}
	for _, id := range bodyIDs(r.bodies) {
		concept := make(digest.Concept)
		for _, lang := range languages() {
			concept[lang] = []string{r.bodies[id].ShortName(lang)}
		}
		t.learn(concept)
	}
	return t
}

func bodyIDs(bodies map[string]digest.Body) []string {
	ids := make([]string, 0, len(bodies))
	for id := range bodies {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

func (t *thesaurus) learn(concept digest.Concept, also ...string) {
	for _, lang := range languages() {
		for place, name := range concept[lang] {
			n := &otherName{words: t.terms(name, lang), of: concept, lang: lang, place: place}
			for _, other := range also {
				n.also = append(n.also, called{other, ""})
			}
			t.put(n)
		}
	}
}

func (t *thesaurus) put(n *otherName) {
	if len(n.words) == 0 {
		return
	}
	for _, form := range n.words[0] {
		t.names[form] = append(t.names[form], n)
	}
}

// others are what the thing is called in the other languages. Where each has
// as many names, they stand for each other one by one.
func (n *otherName) others() []called {
	var all []called
	own := len(n.of[n.lang])
	for _, lang := range languages() {
		switch list := n.of[lang]; {
		case lang == n.lang:
		case len(list) == own:
			all = append(all, called{list[n.place], lang})
		default:
			for _, name := range list {
				all = append(all, called{name, lang})
			}
		}
	}
	return append(all, n.also...)
}

// find returns the counterparts of the longest name that a reader's words begin
// with, and how many words it takes; none if they begin with no name.
func (t *thesaurus) find(words []string, lang string) (others []string, taken int) {
	var forms [][]string
	var ends []int // of the words, in forms
	for _, word := range words {
		if strings.HasSuffix(word, "*") { // the beginning of many words
			break
		}
		forms = append(forms, t.asked(word, lang)...)
		ends = append(ends, len(forms))
	}
	if len(forms) == 0 {
		return nil, 0
	}
	longest := 0
	var meant []*otherName
	for _, form := range forms[0] {
		for _, n := range t.names[form] {
			switch long := len(n.words); {
			case long < longest || !slices.Contains(ends, long) || !n.fits(forms[:long]) || slices.Contains(meant, n):
			case long > longest:
				longest, meant = long, []*otherName{n}
			default:
				meant = append(meant, n)
			}
		}
	}
	if meant == nil {
		return nil, 0
	}
	taken = slices.Index(ends, longest) + 1
	return t.distinct(forms[:longest], meant), taken
}

// distinct leaves out what has been asked for by another spelling.
func (t *thesaurus) distinct(asked [][]string, meant []*otherName) []string {
	known := [][][]string{asked}
	var all []string
	for _, n := range meant {
		for _, other := range n.others() {
			forms := t.terms(other.name, other.lang)
			if len(all) == mostOthers || len(forms) == 0 || slices.ContainsFunc(known, func(k [][]string) bool { return sameForms(k, forms) }) {
				continue
			}
			known, all = append(known, forms), append(all, other.name)
		}
	}
	return all
}

// fits says whether words are the name, in any grammatical case. Behind the
// first word, which has been found by its form, an ending that no stem lacks
// is good enough: заң жобасы, заң жобасын.
func (n *otherName) fits(words [][]string) bool {
	for i, forms := range words {
		if i > 0 && slices.ContainsFunc(forms, func(form string) bool {
			return slices.ContainsFunc(n.words[i], func(own string) bool { return inflected(form, own) })
		}) {
			continue
		}
		if !shareForm(forms, n.words[i]) {
			return false
		}
	}
	return true
}

// sameForms says whether two rows of words are the same, each in some form.
func sameForms(a, b [][]string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !shareForm(a[i], b[i]) {
			return false
		}
	}
	return true
}

func shareForm(a, b []string) bool {
	return slices.ContainsFunc(a, func(form string) bool { return slices.Contains(b, form) })
}

// widen has a query look for its words under their names in the other
// languages too, and notes those in q.others.
func (q *inquiry) widen(t *thesaurus, lang string) {
	var plain []string
	for i, choice := range q.either {
		for _, one := range choice {
			if others, _ := t.find([]string{one.text}, lang); !one.quoted && len(q.others) < mostOthers {
				q.Any[i].Phrases = append(q.Any[i].Phrases, others...)
				q.alsoBy(others)
			}
		}
	}
	for i := 0; i < len(q.words); {
		others, taken := t.find(q.words[i:], lang)
		if len(others) == 0 || len(q.Any) >= len(q.either)+mostWide {
			plain = append(plain, q.words[i])
			i++
			continue
		}
		words := strings.Join(q.words[i:i+taken], " ")
		q.Any = append(q.Any, digest.Choice{Words: words, Phrases: others})
		q.alsoBy(others)
		i += taken
	}
	q.Words = strings.Join(plain, " ")
}

// alsoBy notes other names, each once.
func (q *inquiry) alsoBy(others []string) {
	for _, other := range others {
		if !slices.Contains(q.others, other) {
			q.others = append(q.others, other)
		}
	}
}
