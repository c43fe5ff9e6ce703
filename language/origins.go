package language

import (
	_ "embed"
	"slices"
	"strings"
)

//go:embed data/origins.txt
var originTable string

//go:embed data/origin_names.txt
var originNames string

// originBook knows in which countries which names are at home. It is read only.
type originBook struct {
	peoples []people
	endings [64][]nationalEnding // of surnames, by the last byte
	words   map[string][]int     // peoples, by the skeleton of a first name or surname
	east    map[string][]string  // countries, by the surnames that lead a name, in lower case
}

// people are those whose names are alike, and the countries where they live.
type people struct {
	countries []string
	also      []string // countries where many have names of theirs
	scattered bool     // over countries that are others' too
}

// nationalEnding is one of surnames, in lower case, and what it says for whom.
type nationalEnding struct {
	text   string
	people int
	hint   int // tellingHint for one that hardly any other people has
}

// What a name says for a country: a first name that is usual there, a surname
// that ends so, one that ends as hardly any elsewhere, or that leads the name.
const (
	givenHint    = 2
	endingHint   = 1
	tellingHint  = 3
	easternHint  = 3
	strongOrigin = 3 // hints from which a name is one of that country's beyond doubt
)

func newOriginBook() *originBook {
	b := &originBook{words: make(map[string][]int, 21_000), east: map[string][]string{}}
	for line := range strings.Lines(originTable + originNames) {
		cols := strings.Split(strings.TrimSpace(line), "|")
		if len(cols) != 3 || strings.HasPrefix(line, "#") {
			continue
		}
		codes, scattered := strings.CutSuffix(cols[0], ",*")
		x := people{scattered: scattered}
		for code := range strings.SplitSeq(codes, ",") {
			if also, is := strings.CutPrefix(code, "~"); is {
				x.also = append(x.also, also)
			} else {
				x.countries = append(x.countries, code)
			}
		}
		for e := range strings.SplitSeq(cols[1], ",") {
			hint := endingHint
			if end, alone := strings.CutPrefix(e, "!"); alone {
				e, hint = end, tellingHint
			}
			if e != "" {
				k := e[len(e)-1] & 63
				b.endings[k] = append(b.endings[k], nationalEnding{e, len(b.peoples), hint})
			}
		}
		alone := []int{len(b.peoples)} // shared by all names of no other people: it is full, so who appends copies it
		for low := range strings.FieldsSeq(lowerWord(cols[2])) {
			switch k := foldLower(low); {
			case len(b.words[k]) == 0:
				b.words[k] = alone
			case !slices.Contains(b.words[k], len(b.peoples)):
				b.words[k] = append(b.words[k], len(b.peoples))
			}
		}
		b.peoples = append(b.peoples, x)
	}
	var countries []string
	for line := range strings.Lines(surnameList) {
		f := strings.Fields(line)
		switch {
		case len(f) == 0 || f[0] == "#":
		case f[0] == "@":
			countries = f[1:]
		default:
			for _, n := range f {
				b.east[lower(n)] = append(b.east[lower(n)], countries...)
			}
		}
	}
	return b
}

// of tells what a person's name says for which countries.
func (b *originBook) of(p *person) weights {
	if p.renamed(); p.hints == nil {
		p.hints = b.read(p)
	}
	return p.hints
}

func (b *originBook) read(p *person) weights {
	hints := make(weights, 0, 16)
	if p.eastern {
		for _, code := range b.east[stripMarks(lower(p.given))] {
			hints.raise(code, easternHint)
		}
		return hints
	}
	endings, telling := make(weights, 0, 16), false
	b.ending(lower(strings.TrimSpace(p.middle+" "+p.family)), func(people, hint int) {
		telling = telling || hint == tellingHint
		for _, code := range b.peoples[people].countries {
			if b.peoples[people].scattered {
				hint = 0
			}
			endings.raise(code, hint)
		}
	})
	var also []string
	for w := range strings.FieldsFuncSeq(p.given+" "+p.middle+" "+p.family, func(r rune) bool { return r == ' ' || r == '-' }) {
		skeleton := foldWord(w)
		of := b.countriesOf(b.words[skeleton], telling)
		if _, compound := turkicGiven(skeleton); compound {
			of = append(of, turkic...)
		}
		for _, code := range of {
			if hint := hints.at(code); *hint == 0 {
				*hint = givenHint
			} else {
				*hint = givenHint + endingHint // the surname too
			}
		}
		for _, i := range b.words[skeleton] {
			also = append(also, b.peoples[i].also...)
		}
	}
	for i := range hints {
		hints[i].sum = min(tellingHint, hints[i].sum+endings.of(hints[i].code))
	}
	for _, x := range endings {
		hints.raise(x.code, x.sum)
	}
	for _, code := range also {
		if hints.of(code) == 0 {
			hints.raise(code, endingHint)
			p.also = append(p.also, code)
		}
	}
	return hints
}

// twoSurnamed says whether a word is a name of peoples who bear the surname of the father
// and of the mother, by the list or by its ending: Мария, Перейра, Ортега, Рамирес.
func (b *originBook) twoSurnamed(word string) bool {
	bears := func(people int) bool {
		return slices.ContainsFunc(b.peoples[people].countries, func(code string) bool { return code == "ES" || code == "PT" })
	}
	found := slices.ContainsFunc(b.words[foldWord(word)], bears)
	b.ending(lower(word), func(people, _ int) { found = found || bears(people) })
	return found
}

// turkic are the countries whose first names are compounds: Бақыт-жан, Нур-бек.
var turkic = []string{"KZ", "KG"}

// countriesOf are the countries of some peoples, each once; of settled peoples
// alone if the surname tells one: Георгий Месхишвили.
func (b *originBook) countriesOf(peoples []int, settled bool) (countries []string) {
	for _, i := range peoples {
		if settled && b.peoples[i].scattered {
			continue
		}
		for _, code := range b.peoples[i].countries {
			if !slices.Contains(countries, code) {
				countries = append(countries, code)
			}
		}
	}
	return countries
}

// ending calls says with what each ending of a surname in lower case says for a
// people.
func (b *originBook) ending(family string, says func(people, hint int)) {
	if family == "" {
		return
	}
	for _, e := range b.endings[family[len(family)-1]&63] {
		if stem, ok := strings.CutSuffix(family, e.text); ok && longerThan(stem, minNational-1) {
			says(e.people, e.hint)
		}
	}
}

// minNational is how many letters a surname has, at least, besides the ending
// that tells its people.
const minNational = 3

// tells is the only country whose surnames end as a name in lower case does, ""
// if its ending tells none.
func (b *originBook) tells(family string) string {
	found, only := "", true
	b.ending(family, func(people, hint int) {
		if hint != tellingHint {
			return
		}
		countries := b.peoples[people].countries
		only = only && len(countries) == 1 && (found == "" || found == countries[0])
		found = countries[0]
	})
	if !only {
		return ""
	}
	return found
}
