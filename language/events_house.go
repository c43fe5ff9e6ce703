package language

import (
	"slices"
	"strings"
)

// nameHouses gives a house that a text tells by its sort alone, "the lower chamber",
// парламент страны, төменгі палата, the name that the text has for it.
func (f *eventFinder) nameHouses() {
	var named []sitter
	for _, in := range f.sitters {
		for _, y := range in {
			if y.house && y.known && !f.onlySort(y) && !f.ofSeveral(y) {
				named = append(named, y)
			}
		}
	}
	var often []int
	for s := range f.sitters {
		for k := range f.sitters[s] {
			if x := &f.sitters[s][k]; x.house && x.known && f.onlySort(*x) {
				if often == nil {
					often = namedOften(named)
				}
				if name := f.nameOfHouse(*x, named, often); name != "" {
					x.name, x.meant = name, true
				}
			}
		}
	}
}

// ofSeveral says whether a body is no house of one country: an assembly of several,
// or two houses named together.
func (f *eventFinder) ofSeveral(x sitter) bool {
	if b := f.c.g.bodyAt[x.head]; b != nil && b.Country == "" {
		return true
	}
	return allCaps(x.name) || amongParliaments.fits(lower(x.name)) || strings.Contains(x.name, " и ") || strings.Contains(x.name, " and ") || strings.Contains(x.name, " мен ") || strings.Contains(x.name, " пен ")
}

// namedOften counts how often a text names each of the houses, whatever words of its name it takes.
func namedOften(named []sitter) []int {
	const most = 256 // names told apart: an article has a few
	var stems [][]string
	var times []int // of each name
	at := make(map[string]int, len(named))
	for _, y := range named {
		k, seen := at[y.name]
		if !seen {
			if len(stems) == most {
				continue
			}
			k = len(stems)
			at[y.name], stems, times = k, append(stems, appendStems(nil, y.name)), append(times, 0)
		}
		times[k]++
	}
	often := make([]int, len(named))
	sums := make([]int, len(stems))
	for i := range stems {
		for j := range stems {
			if shared(stems[j], stems[i]) >= 0.5 {
				sums[i] += times[j]
			}
		}
	}
	for i, y := range named {
		if k, seen := at[y.name]; seen {
			often[i] = sums[k]
		}
	}
	return often
}

// nameOfHouse is the name, of those that a text has for houses, of the house x that
// is told by its sort: the one named most often that it can be.
func (f *eventFinder) nameOfHouse(x sitter, named []sitter, often []int) string {
	country, low := f.countryOf(x), lower(x.name)
	best, most := "", 0
	for i, y := range named {
		of := f.countryOf(y)
		upper := upperHouses.fits(lower(y.name))
		if country != "" && of != "" && country != of || country == "" && y.foreign != x.foreign || upper && beginsWord(low, lowerSorts) || !upper && beginsWord(low, upperSorts) {
			continue
		}
		if often[i] > most {
			best, most = y.name, often[i]
		}
	}
	return best
}

// onlySort says whether the phrase of a house tells its sort and, at most, its
// country.
func (f *eventFinder) onlySort(x sitter) bool {
	sort := false
	for k := x.first; k < x.end; k++ {
		t := &f.d.tokens[k]
		switch {
		case t.kind != word || t.function || isPossessive(t.text) || f.c.g.place[k] != "" || f.countryWord(k) != "":
		case !houseSorts.has(t), pluralHouses.has(t), f.d.lang == "en" && t.upper && startsWithAny(t.lower, []string{"house=", "chamber="}):
			return false
		default:
			sort = sort || !sortAttributes.has(t)
		}
	}
	return sort
}

// countryWord is the country that token k names, in a name too.
func (f *eventFinder) countryWord(k int) string {
	code, _, capital := f.lex.countryAt(f.d.lang, f.d.tokens, k)
	if capital {
		return ""
	}
	return code
}

// beginsWord says whether a word of a name begins with one of a list.
func beginsWord(name string, list []string) bool {
	return slices.ContainsFunc(strings.Fields(name), func(w string) bool { return startsWithAny(w, list) })
}

var (
	// houseSorts are beginnings of words that tell of what sort a house is.
	houseSorts = beginsWith("parliament=", "legislature=", "lower=", "upper=", "house=", "chamber=", "second=", "new=", "national=", "one-chamber=", "single-chamber=", "unicameral=", "country=",
		"парламент", "палат", "нижн", "верхн", "нов", "однопалатн", "стран", "республик", "национальн",
		"палата", "төменгі", "жоғарғы", "жаңа=", "ел=", "елдің=", "еліміз", "республика", "ұлттық=")
	// sortAttributes are those that are no noun for a house.
	sortAttributes = beginsWith("lower=", "upper=", "second=", "new=", "national=", "country=", "нижн", "верхн", "нов", "стран", "республик", "национальн", "төменгі", "жоғарғы", "жаңа=", "ел=", "елдің=", "еліміз", "ұлттық=")
	lowerSorts     = []string{"lower", "нижн", "төменгі"}
	upperSorts     = []string{"upper", "верхн", "жоғарғы"}
	// upperHouses are beginnings of what upper houses are called, and senators those
	// who sit in them.
	upperHouseStems = []string{"senate", "сенат"}
	upperHouses     = beginsWith(upperHouseStems...)
	senators        = beginsWith("сенатор")
	// amongParliaments are beginnings of the names of bodies of several countries.
	amongParliaments = beginsWith(amongStems...)
	amongStems       = []string{"parliamentary", "inter-parliament", "interparliament", "парламентск", "межпарламент", "парламенттік", "парламентаралық"}
)

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

// houseOfMembers is the house that a noun for its members tells: мажилисмены sit in
// the Mazhilis, senators in the Senate.
func (f *eventFinder) houseOfMembers(w string) (sitter, bool) {
	lang := f.d.lang
	if senators.fits(w) {
		for _, in := range f.sitters {
			for _, x := range in {
				if x.house && x.known && beginsWord(lower(x.name), upperHouseStems) {
					return x, true
				}
			}
		}
		if noun, _, ok := strings.Cut(w, "ор"); ok {
			return sitter{name: keepCapital("X", noun), house: true, known: true}, true
		}
	}
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

// houseMeantBy is the house in which the members at token i sit: one that
// the text names for such members, that which it is about, or in English, where it
// names none, the Senate of senators and the parliament of others.
func (f *eventFinder) houseMeantBy(i int) (sitter, bool) {
	w := f.d.tokens[i].lower
	if x, ok := f.houseOfMembers(w); ok {
		return x, true
	}
	if f.d.lang != "en" {
		return f.membersHouse()
	}
	bare, upper := "", strings.HasPrefix(w, "senator")
	for _, b := range houses.seats["en"] {
		if (b.title == "senator") != upper || !upper && !strings.HasPrefix(b.stem, "parl") {
			continue
		}
		if bare == "" {
			bare = strings.ToUpper(b.stem[:1]) + b.stem[1:]
		}
		for s := range f.sitters {
			for _, x := range f.sitters[s] {
				if upper && x.house && x.known && strings.Contains(lower(x.name), b.stem) {
					return x, true
				}
			}
		}
	}
	if x, ok := f.membersHouse(); ok {
		return x, ok
	}
	return sitter{name: f.nationBefore(i, bare), house: true, known: true}, bare != ""
}

// deals says whether the verb at token v is for what is done at a sitting only, not for
// coming together, staying, or what members do elsewhere too.
func (d *document) deals(v int) bool {
	return !startsWithAny(d.tokens[v].lower, []string{"met=", "gathered=", "assembled=", "convened=", "reconvened=", "spent=", "returned=", "turned=", "sat=", "gave=", "demanded=", "opposed=", "supported=", "argued=", "sent=", "huddled=", "clashed="})
}

// nationBefore puts before the name of a house the country that stands before its
// members at token i: Georgian lawmakers, Togo's MPs.
func (f *eventFinder) nationBefore(i int, bare string) string {
	k := i - 1
	if k > 0 && isPossessive(f.d.tokens[k].text) {
		k--
	}
	if k < 0 || f.c.g.place[k] == "" || f.c.g.capit[k] {
		return bare
	}
	for k > 0 && f.c.g.place[k-1] == f.c.g.place[k] {
		k--
	}
	return f.d.text[f.d.tokens[k].start:f.d.tokens[i-1].end] + " " + lowerFirst(bare)
}

// membersHouse is the house that members without a name for it sit in: that
// which the text is about.
func (f *eventFinder) membersHouse() (sitter, bool) {
	if f.main.house || f.house.name == "" {
		return f.main, f.main.name != ""
	}
	return f.house, true
}

// isAim says whether the Russian name of body x behind «в» tells whither, not where:
// вернули в Мажилис, в нижнюю палату.
func (f *eventFinder) isAim(x sitter) bool {
	for k := x.first; k < x.end; k++ {
		for _, h := range houses.heads {
			if w := f.d.tokens[k].lower; strings.HasPrefix(w, h.stem) {
				stem, feminine := strings.CutSuffix(h.nominative, "а")
				return feminine && w == stem+"у" || !feminine && w == h.nominative && !endsWithAny(w, "е", "я", "о")
			}
		}
	}
	return false
}
