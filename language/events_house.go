package language

import "strings"

// properHouse returns the house that a country's parliament, told without its name,
// is, where the text names just one of that country.
func (f *eventFinder) properHouse(x sitter) sitter {
	country := f.countryOf(x)
	if !x.house || !anyParliament(x.name) || country == "" {
		return x
	}
	var named sitter
	for _, in := range f.sitters {
		for _, y := range in {
			if !y.house || !y.known || anyParliament(y.name) || f.countryOf(y) != country {
				continue
			}
			if named.name != "" && likeness(named.name, y.name) < 0.5 {
				return x
			}
			if named.name == "" {
				named = y
			}
		}
	}
	if named.name == "" {
		return x
	}
	x.name = named.name
	return x
}

// countryOf is the country that the phrase of a body tells.
func (f *eventFinder) countryOf(x sitter) string {
	for k := x.first; k < x.end; k++ {
		if b := f.c.g.bodyAt[k]; b != nil && b.Country != "" {
			return b.Country
		}
		if f.c.g.place[k] != "" {
			return f.c.g.place[k]
		}
	}
	return ""
}

// houseOfMembers is the house that a country's own noun for its members tells:
// мажилисмены sit in the Mazhilis.
func houseOfMembers(lang, w string) (sitter, bool) {
	for noun, told := range houses.told {
		if !strings.HasPrefix(w, noun) {
			continue
		}
		for part := range strings.FieldsSeq(told) {
			if startsWithAny(lower(part), houses.names[lang]) {
				return sitter{name: russianBody(part, nominative), house: true, known: true}, true
			}
		}
	}
	return sitter{}, false
}

// membersHouse is the house that members without a name for it sit in: that
// which the text is about.
func (f *eventFinder) membersHouse() (sitter, bool) {
	if f.main.house || f.house.name == "" {
		return f.main, f.main.name != ""
	}
	return f.house, true
}
