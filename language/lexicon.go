package language

import (
	_ "embed"
	"strings"

	"minber/digest"
	"minber/language/boost"
)

//go:embed data/words.txt
var wordTable string

// lexicon is all that the finding of persons knows, in words: first names,
// offices, countries, bodies and the words that are no names. It is built once
// and only read.
type lexicon struct {
	*nameBook
	roles    *roleBook
	offices  *officeBook
	atlas    *atlas
	towns    *atlas                          // regions, cities and parties: weaker evidence of a country
	kinds    map[string]*lexemes[wordKind]   // by language
	stems    map[string]map[string]wordKind  // ru and kk org words, by language and wordStem
	bodies   map[string]map[onset][]alias    // by language and onset of the first word
	bare     map[string]map[onset][]bareName // likewise
	homes    map[string]bool                 // the packs' countries
	agencies map[string]string               // countries by the names of their agencies, in lower case
	origins  *originBook
	nations  *boost.Forest              // weighs whom somebody represents
	openers  map[string]map[string]bool // by language: words that open sentences and are no first names
	things   map[string]bool            // what bears the name in front of it, in Kazakh, possessed
	pairs    map[string][]string        // how a word begins before which another is no name: адам before құқықтары
	// senates are the chambers whose members are senators, by country.
	senates map[string]*digest.Body
	// halves are the chambers of a country that has two: the lower one, and the upper one.
	halves map[string]*[2]*digest.Body
	wholes map[string][]*digest.Body // the parliaments of a country
	// common are the words that name bodies of several countries, by lang and
	// first letters: senate, парламент, but not Bundestag or курултай.
	common   map[string]bool
	events   eventBook
	meetings meetingBook
	speech   *speechBook
	entries  *memo[entry] // of the words read last
}

// wordKind is a set of what a word can be.
type wordKind uint8

const (
	orgWord   wordKind = 1 << iota // part of the name of a body, firm or place
	stopWord                       // never in a name
	leftWord                       // stands in front of an office
	thingWord                      // what bears the name beside it: a street, a prize, a fund
	townWord                       // a city that is no person, whatever its name
	pairWord                       // no name in front of what follows it, whatever it is elsewhere
	worldWord                      // the abbreviation of an organisation of many countries
	partyName                      // of the name of a party
)

// alias is one way to write a body.
type alias struct {
	words []lemma
	body  *digest.Body
}

// lemma is a word in the nominative that is to be found in all its forms.
type lemma struct {
	text string
	stem string // what its forms are known by; "" if it is known by itself alone
}

// newLemma takes a word in lower case. One of less than four letters has no
// forms: too many other words would pass for one.
func newLemma(lang, text string) lemma {
	if (lang == "ru" || lang == "kk") && longerThan(text, 3) {
		return lemma{text, wordStem(lang, text)}
	}
	return lemma{text: text}
}

func newLexicon(packs []digest.Pack) *lexicon {
	l := &lexicon{
		nameBook: newNameBook(), roles: newRoleBook(), atlas: newAtlas(countryTable), towns: newAtlas(placeTable),
		kinds: map[string]*lexemes[wordKind]{"en": newLexemes[wordKind](1024), "ru": newLexemes[wordKind](1024), "kk": newLexemes[wordKind](1024)}, stems: map[string]map[string]wordKind{"ru": {}, "kk": {}},
		bodies: map[string]map[onset][]alias{}, bare: map[string]map[onset][]bareName{"en": {}, "ru": {}, "kk": {}}, agencies: newAgencies(), origins: newOriginBook(), nations: newNationForest(), openers: newOpeners(), homes: map[string]bool{}, things: map[string]bool{}, pairs: map[string][]string{}, senates: map[string]*digest.Body{}, halves: map[string]*[2]*digest.Body{}, wholes: map[string][]*digest.Body{}, common: map[string]bool{},
		events: newEventBook(), meetings: newMeetingBook(), speech: newSpeechBook(), entries: newEntries(),
	}
	for line := range strings.Lines(wordTable) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" {
			continue
		}
		if f[1] == "pair" {
			for _, w := range f[2:] {
				word, next, _ := strings.Cut(w, "_")
				l.pairs[word] = append(l.pairs[word], next)
			}
			continue
		}
		kind := map[string]wordKind{"org": orgWord, "stop": stopWord, "left": leftWord, "thing": thingWord, "town": townWord, "world": worldWord, "party": partyName}[f[1]]
		for _, w := range f[2:] {
			kinds := l.kinds[f[0]]
			kinds.put(w, kinds.words[w]|kind)
			if kind == thingWord && f[0] == "kk" {
				l.things[possessed(w)] = true
			}
			if kind&(orgWord|thingWord|townWord) != 0 && f[0] != "en" {
				if stem := wordStem(f[0], w); kind != townWord || longerThan(stem, 3) {
					l.stems[f[0]][stem] |= kind
				}
			}
		}
	}
	owners := make(map[string]string) // lang + first letters: the country whose bodies have the word
	for p := range packs {
		if c := onlyCountry(packs[p].Bodies); c != "" {
			l.homes[c] = true
		}
		for b := range packs[p].Bodies {
			body := &packs[p].Bodies[b]
			if strings.Contains(lower(body.Names["en"]), "senate") && body.Parliament {
				l.senates[body.Country] = body
			}
			l.noteHalf(body)
			for lang, names := range body.Aliases {
				l.addBody(lang, body, names)
				l.noteOwner(owners, lang, body.Country, names)
			}
			for lang, n := range body.Names {
				l.addBody(lang, body, []string{lower(n)})
			}
			if body.Parliament && body.Country != "" && onlyCountry(packs[p].Bodies) == "" {
				l.addBareNames(body)
			}
		}
	}
	l.offices = newOfficeBook(l, packs)
	return l
}

// commonLetters are enough of a word to know it in any of its forms.
const commonLetters = 5

// noteOwner finds out which words name bodies of several countries.
func (l *lexicon) noteOwner(owners map[string]string, lang, country string, names []string) {
	if country == "" {
		return
	}
	for _, n := range names {
		for w := range strings.FieldsSeq(lower(n)) {
			key := lang + firstRunes(w, commonLetters)
			if owner, known := owners[key]; known && owner != country {
				l.common[key] = true
			}
			owners[key] = country
		}
	}
}

// onlyCountry is the country whose pack this is: the one that all its bodies
// belong to.
func onlyCountry(bodies []digest.Body) string {
	country := ""
	for i := range bodies {
		switch c := bodies[i].Country; {
		case c == "" || c == country:
		case country == "":
			country = c
		default:
			return ""
		}
	}
	return country
}

func (l *lexicon) addBody(lang string, b *digest.Body, names []string) {
	for _, n := range names {
		words := strings.FieldsFunc(ownersApart(lower(n)), func(r rune) bool { return r == ' ' || r == '«' || r == '»' || r == '"' || r == '\u00a0' })
		if len(words) == 0 {
			continue
		}
		a := alias{make([]lemma, len(words)), b}
		for i, w := range words {
			a.words[i] = newLemma(lang, w)
		}
		key := onsetOf(words[0])
		if l.bodies[lang] == nil {
			l.bodies[lang] = make(map[onset][]alias)
		}
		l.bodies[lang][key] = append(l.bodies[lang][key], a)
	}
}

// ownersApart sets the 's of a name off as texts are cut into tokens: people 's congress.
func ownersApart(name string) string {
	return apartOwners.Replace(name)
}

var apartOwners = strings.NewReplacer("'s ", " 's ", "’s ", " 's ")

// wordStem takes the ending off a word, roughly.
func wordStem(lang, low string) string {
	if lang == "kk" {
		return kkStem(low)
	}
	if lang == "ru" {
		return russianStem(low)
	}
	return low
}

// russianStem takes the case ending off a noun or an adjective.
func russianStem(low string) string {
	low, cut := russianNounEndings.cut(low, 3)
	if s, ok := strings.CutSuffix(low, "е"); cut && ok && longerThan(s, 3) {
		return s // ассамбле-я, ассамбл-ее
	}
	return low
}

var russianNounEndings = newEndings("аями", "аям", "аях", "аем", "аев", "аю", "ае", "аи", "ай", "иями", "ями", "ами", "ыми", "ими", "ого", "его", "ому", "ему", "ией", "иям", "иях", "ах", "ях", "ам", "ям", "ом", "ем", "ой", "ей", "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ых", "их", "ым", "им", "ов", "ев", "ия", "ии", "ию", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь", "й")

// kind returns what a token can be by the word lists, in any form.
func (l *lexicon) kind(lang string, t *token) wordKind {
	kinds := l.kinds[lang]
	if kinds == nil {
		return 0
	}
	var k wordKind
	if kinds.onsets.has(t.onset) { // the stem has the same
		k = kinds.words[t.lower]
		if lang != "en" {
			stem := wordStem(lang, t.lower)
			if !(lang == "ru" && t.upper && !longerThan(stem, 3) && surnameShape(t.text) > 0) { // Радев is none of a Рада
				k |= l.stems[lang][stem]
			}
			if low := unYo(t.lower); lang == "ru" && low != t.lower {
				k |= kinds.words[low] | l.stems[lang][wordStem(lang, low)] // Объединённые Нации
			}
			if lang == "kk" {
				k |= kinds.words[stem] & orgWord                       // палатасының: палата, whose -та is no locative
				k |= kinds.words[kazakhUnpossessed(t.lower)] & orgWord // комитеті, whose -ті is no accusative
			}
		}
	}
	if lang != "en" {
		if i := strings.LastIndexByte(t.lower, '-'); i > 0 && t.text == strings.ToUpper(t.text) {
			k |= kinds.words[t.lower[:i]] & orgWord
		}
	}
	return k
}

// kazakhUnpossessed takes the possessive ending off a Kazakh noun and hardens what it had
// softened: комитеті, агенттігі, қауымдастығы, тобы.
func kazakhUnpossessed(low string) string {
	stem := strings.TrimSuffix(strings.TrimSuffix(low, "ы"), "і")
	if len(stem) == len(low) {
		return low
	}
	for _, e := range [...][2]string{{"г", "к"}, {"ғ", "қ"}, {"б", "п"}} {
		if hard, ok := strings.CutSuffix(stem, e[0]); ok {
			return hard + e[1]
		}
	}
	return stem
}

// listed says whether the word lists have a word in this very form.
func (l *lexicon) listed(lang, low string) bool {
	_, ok := l.kinds[lang].word(low)
	return ok
}

// body returns the body named at toks[i]. Of several it is the one with the
// longest name that lived on the day.
func (l *lexicon) body(lang string, toks []token, i int, day string) *digest.Body {
	if toks[i].kind != word {
		return nil
	}
	b, _ := longestBody(lang, l.begun(lang, &toks[i]), toks[i:], day)
	return b
}

// begun returns the names of bodies whose first word a token is.
func (l *lexicon) begun(lang string, t *token) (list []*alias) {
	of := l.bodies[lang][t.onset]
	for k := range of {
		a := &of[k]
		if a.words[0].formIs(lang, t.lower) && (lang != "en" || len(a.words) > 1 || t.upper) {
			list = append(list, a)
		}
	}
	return list
}

// longestBody returns the body with the longest of the names that begin with
// toks[0], and how many tokens name it.
func longestBody(lang string, begun []*alias, toks []token, day string) (best *digest.Body, n int) {
	for _, a := range begun {
		if len(a.words) > n && a.goesOn(lang, toks) && a.body.Alive(day) {
			best, n = a.body, len(a.words)
		}
	}
	return best, n
}

// at says whether toks begin with the name, in any form.
func (a *alias) at(lang string, toks []token) bool {
	return len(toks) > 0 && a.words[0].formIs(lang, toks[0].lower) && a.goesOn(lang, toks)
}

// goesOn says whether the tokens behind the first are the name's further words,
// in any form.
func (a *alias) goesOn(lang string, toks []token) bool {
	if len(a.words) > len(toks) {
		return false
	}
	for k := 1; k < len(a.words); k++ {
		if !a.words[k].formIs(lang, toks[k].lower) {
			return false
		}
	}
	return true
}

// behindPossessive are the Kazakh endings of cases behind the possessive -сы and -сі, which stemming
// alone takes for the end of the noun: Ассамблеясы, Ассамблеясының; палатасы, палатасында.
var behindPossessive = wordSet("ның нің на не н нда нде нан нен мен ндағы ндегі")

// ownsOfBody says whether a Kazakh word with the possessive -сы or -сі names a body of its own by that: of
// an electoral commission, which every country calls by one name, it is the words around that tell whose it is.
func ownsOfBody(text string) bool {
	return lastIs(text, "сы", "сі") && text != "комиссиясы"
}

// formIs says whether a word in lower case can be a form of the lemma. All
// forms begin with its stem, which settles most words at once.
func (l lemma) formIs(lang, low string) bool {
	if low == l.text || l.text == "'s" && isPossessive(low) {
		return true
	}
	if lang == "kk" {
		rest, ok := strings.CutPrefix(low, l.text)
		if ok && (len(rest) <= 12 && strings.HasPrefix(rest, "-") || rest == "ы" || rest == "і" || behindPossessive.has(rest) && ownsOfBody(l.text)) {
			return true // ТМД-ның; Сенаты, whose -ты is no ending of the accusative; Ассамблеясының
		}
	}
	if l.stem == "" || !strings.HasPrefix(low, l.stem) {
		return false
	}
	if rest := l.text[len(l.stem):]; lang == "ru" && low == l.stem && strings.HasPrefix(rest, "и") && longerThan(rest, 1) {
		return false // Армен is no form of Армения
	}
	stem := wordStem(lang, low)
	return stem == l.stem || lang == "kk" && (stem == l.text || kkStem(stem) == l.stem)
}
