package language

import "strings"

// peopleAt is the country that the word at token k tells of, a Russian word for one or several of a
// people among them: «казахстанцев», «с корейцами».
func (c *cast) peopleAt(k int) string {
	code := c.countryAt(k)
	if t := &c.g.d.tokens[k]; code != "" || c.g.d.lang != "ru" || t.upper && k != c.g.d.sentences[c.g.d.sentenceAt(k)].first {
		return code
	}
	return c.g.l.atlas.peopleTold(&c.g.d.tokens[k])
}

// peopleTold returns the country of whose people a Russian word without a capital names one or
// several in an oblique case, "" if it names none.
func (a *atlas) peopleTold(t *token) string {
	if !namesPeople.has(t) {
		return ""
	}
	for _, e := range peopleEndings {
		if stem, ok := strings.CutSuffix(t.lower, e.text); ok {
			return a.demonym(stem + e.one)
		}
	}
	return ""
}

// namesPeople is the trait of the words that end as those for people of a country do.
var namesPeople = newTrait(func(low string) bool {
	for _, e := range peopleEndings {
		if strings.HasSuffix(low, e.text) {
			return true
		}
	}
	return false
})

// peopleEndings are the ends of the oblique cases of Russian words for those of a people, and what
// is looked up in their place.
var peopleEndings = [...]struct{ text, one string }{
	{"цами", "ца"},
	{"цам", "ца"},
	{"цев", "ца"},
	{"янами", "янин"},
	{"янам", "янин"},
	{"ян", "янин"},
	{"ца", "ца"},
	{"цу", "цу"},
	{"цем", "цем"},
	{"янина", "янин"},
	{"янину", "янин"},
	{"янином", "янин"},
}
