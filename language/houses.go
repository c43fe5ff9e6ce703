package language

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
)

//go:embed data/houses.txt
var houseTable string

// houseWords are the nouns of bodies, and the words of single countries for
// their houses and who sits in them: a part of the languages, as their names of
// animals are.
type houseWords struct {
	names   map[string][]string    // beginnings of words that name a house, by language
	small   map[string][]smallNoun // by language
	heads   []bodyHead
	members map[string][]string     // nouns for members, by language
	plurals map[string][]string     // their plural forms
	told    map[string]string       // how a noun is told: депутат Мажилиса
	country map[string]string       // by the noun
	ofMany  map[string]bool         // nouns for members of a parliament of many countries
	among   map[string][]amongWords // by language
	seats   map[string][]ledBody    // nouns of houses in which members sit, by language

	nominatives map[string]bool // of the heads
}

// amongWords are what a house or an officer is called in some countries.
type amongWords struct {
	countries []string
	words     []string // whole in English, beginnings elsewhere
}

// smallNoun is a noun that names a house where it is written large, and a gathering
// where it is written small: not behind the word that makes it another body's name.
type smallNoun struct{ stem, behind string }

// bodyHead is the noun of Russian names of bodies, by the beginning that all
// its cases share.
type bodyHead struct{ stem, nominative string }

// houses is read only.
var houses = newHouseWords()

func newHouseWords() *houseWords {
	h := &houseWords{nominatives: map[string]bool{}, names: map[string][]string{}, members: map[string][]string{}, plurals: map[string][]string{}, small: map[string][]smallNoun{}, told: map[string]string{}, country: map[string]string{}, ofMany: map[string]bool{}, among: map[string][]amongWords{}, seats: maps.Clone(houseNouns)}
	for line := range strings.Lines(houseTable) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" {
			continue
		}
		switch lang := f[1]; f[0] {
		case "house":
			h.names[lang] = append(h.names[lang], f[2:]...)
		case "small":
			h.small[lang] = append(h.small[lang], smallNoun{f[2], f[3]})
		case "among":
			for _, name := range f[3:] {
				h.among[lang] = append(h.among[lang], amongWords{strings.Split(f[2], ","), strings.Split(name, "_")})
			}
		case "seat":
			b := ledBody{stem: f[2], genitive: f[3], feminine: slices.Contains(f[4:], "feminine")}
			if slices.Contains(f[4:], "senator") {
				b.title = "senator"
			}
			h.seats[lang] = append(slices.Clip(h.seats[lang]), b)
		case "many":
			for _, noun := range f[2:] {
				h.ofMany[noun] = true
			}
		case "head":
			h.heads = append(h.heads, bodyHead{f[2], f[3]})
			h.nominatives[f[3]] = true
		case "member":
			h.members[lang] = append(h.members[lang], f[3])
			h.country[f[3]] = f[2]
			h.told[f[3]] = strings.ReplaceAll(f[4], "_", " ")
			h.plurals[lang] = append(h.plurals[lang], f[5:]...)
		}
	}
	return h
}

// memberBegins says whether a word is a noun for members, in any case of any
// language.
func (h *houseWords) memberBegins(word string) bool {
	return slices.ContainsFunc(slices.Concat(h.members["ru"], h.members["kk"]), func(noun string) bool { return strings.HasPrefix(word, noun) })
}

// withMembers adds the countries' own nouns for members to those of a language.
func withMembers(lang string, words ...string) []string {
	return slices.Concat(words, houses.members[lang])
}

// withPlurals adds their plural forms to those of a language.
func withPlurals(lang string, words ...string) []string {
	return slices.Concat(words, houses.plurals[lang])
}

// wholeWords marks words as such for startsWithAny.
func wholeWords(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w + "="
	}
	return out
}

// calledSo returns the countries where a house or an officer is called as tokens
// [first, end) are.
func (g *stage) calledSo(first, end int) (countries []string) {
	of := houses.among[g.d.lang]
	for k := range of {
		for i := first; i+len(of[k].words) <= end; i++ {
			if of[k].at(g, i) {
				countries = append(countries, of[k].countries...)
				break
			}
		}
	}
	return countries
}

// at says whether the words stand at token i.
func (a *amongWords) at(g *stage, i int) bool {
	for k, w := range a.words {
		if low := g.lower(i + k); low != w && (g.d.lang == "en" || !strings.HasPrefix(low, w)) {
			return false
		}
	}
	return true
}
