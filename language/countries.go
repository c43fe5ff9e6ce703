package language

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed data/countries.txt
var countryTable string

//go:embed data/places.txt
var placeTable string

// atlas finds countries, nationalities and capitals in running text.
type atlas struct {
	en    map[string][]place           // by first word, exact
	stems map[string]map[onset][]place // ru and kk, by the first two letters
	names map[string]string            // by code, the English name of a country in lower case
}

// place is one way to write a country: words in lower case; in ru and kk they
// are beginnings of words.
type place struct {
	words   []string
	code    string
	capital bool // weaker evidence
	exact   bool // an abbreviation
	whole   bool // a whole word: the name of a people that other words begin with
	small   bool // such a word that is a surname where it has a capital
	large   bool // such a word that is another where it has none, or opens a sentence: Того
	house   bool // a chamber or an office that tells its country: the Knesset
}

func newAtlas(table string) *atlas {
	a := &atlas{en: map[string][]place{}, stems: map[string]map[onset][]place{"ru": {}, "kk": {}}, names: map[string]string{}}
	for line := range strings.Lines(table) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cols := strings.Split(line, "|")
		if len(cols) < 4 {
			continue
		}
		house := len(cols) == 4 || cols[4] == ""
		if name, _, _ := strings.Cut(cols[1], ","); a.names[cols[0]] == "" {
			a.names[cols[0]] = name
		}
		for i, l := range [...]string{"en", "ru", "kk"} {
			a.add(l, cols[i+1], place{code: cols[0], house: house})
			if len(cols) > 4 {
				a.add(l, cols[4], place{code: cols[0], capital: true})
			}
		}
	}
	return a
}

// add notes the names of a list, each of a place like p.
func (a *atlas) add(lang, list string, like place) {
	for _, name := range strings.Split(list, ",") {
		words := strings.Fields(ownersApart(name))
		if len(words) == 0 {
			continue
		}
		p := like
		p.words = words
		if last := &words[len(words)-1]; strings.HasSuffix(*last, "=") {
			*last, p.whole = strings.TrimSuffix(*last, "="), true
		} else if strings.HasSuffix(*last, "~") {
			*last, p.whole, p.small = strings.TrimSuffix(*last, "~"), true, true
		} else if strings.HasSuffix(*last, "^") {
			*last, p.whole, p.large = strings.TrimSuffix(*last, "^"), true, true
		}
		if lang == "en" {
			if first, _ := utf8.DecodeRuneInString(words[0]); unicode.Is(unicode.Latin, first) || !unicode.IsLetter(first) {
				a.en[words[0]] = append(a.en[words[0]], p)
			}
			continue
		}
		p.exact = utf8.RuneCountInString(name) <= 4 && countryAbbreviations[name]
		key := onsetOf(words[0]).two()
		a.stems[lang][key] = append(a.stems[lang][key], p)
	}
}

// countryAbbreviations are written in capitals and may carry a Kazakh ending after a
// hyphen.
var countryAbbreviations = map[string]bool{
	"рк": true, "рф": true, "сша": true, "кнр": true, "фрг": true, "юар": true, "оаэ": true, "кндр": true,
	"қр": true, "ақш": true, "баә": true, "қхр": true, "оар": true, "кхдр": true,
}

func firstRunes(s string, n int) string {
	for i := range len(s) {
		if utf8.RuneStart(s[i]) {
			if n == 0 {
				return s[:i]
			}
			n--
		}
	}
	return s
}

// at returns the country named at toks[i], how many tokens name it, and whether
// only by its capital.
func (a *atlas) at(lang string, toks []token, i int) (code string, n int, capital bool) {
	t := &toks[i]
	if t.kind != word || len(t.text) < 2 {
		return "", 0, false
	}
	return longestPlace(lang, a.begun(lang, t), toks, i)
}

// countryAt is at of the atlas of countries, for a token of an article.
func (l *lexicon) countryAt(lang string, toks []token, i int) (code string, n int, capital bool) {
	if toks[i].facts == nil {
		return l.atlas.at(lang, toks, i)
	}
	return longestPlace(lang, toks[i].facts.countries, toks, i)
}

// begun returns the places whose first word a token is.
func (a *atlas) begun(lang string, t *token) (list []*place) {
	if lang == "en" {
		of := a.en[bare(t.lower)]
		for k := range of {
			if t.upper && (of[k].words[0] != "us" || t.text == "US") {
				list = append(list, &of[k])
			}
		}
		return list
	}
	of := a.stems[lang][t.onset.two()]
	for k := range of {
		if of[k].has(lang, 0, t) {
			list = append(list, &of[k])
		}
	}
	return list
}

// longestPlace returns the longest of the places that begin at toks[i], as at
// does.
func longestPlace(lang string, begun []*place, toks []token, i int) (code string, n int, capital bool) {
	for _, p := range begun {
		if len(p.words) > n && p.goesOn(lang, toks[i:]) && !(p.large && (i == 0 || isStop(toks[i-1].text)) && !allCaps(toks[i].text)) {
			code, n, capital = p.code, len(p.words), p.capital
		}
	}
	return code, n, capital
}

// goesOn says whether the tokens behind the first are the place's further
// words.
func (p *place) goesOn(lang string, toks []token) bool {
	if len(p.words) > len(toks) {
		return false
	}
	capital := toks[0].upper || p.adjective(lang, &toks[0])
	for k := 1; k < len(p.words); k++ {
		if !p.has(lang, k, &toks[k]) {
			return false
		}
		capital = capital || toks[k].upper
	}
	return capital
}

// adjective says whether a word in small letters can be the adjective that the
// place's first word begins, or stands with what it has done: казахстанский, қытаймен.
func (p *place) adjective(lang string, t *token) bool {
	rest, ok := strings.CutPrefix(t.lower, p.words[0])
	return ok && !p.large && (p.whole && rest == "" || lang == "en" || adjectival(lang, p.words[0], rest) || strings.HasPrefix(rest, "мен"))
}

// has says whether a token is a form of the place's k-th word.
func (p *place) has(lang string, k int, t *token) bool {
	low, w := t.lower, p.words[k]
	if lang == "en" {
		return bare(low) == w || w == "'s" && isPossessive(low)
	}
	if p.exact {
		return (t.text == strings.ToUpper(t.text) || strings.Contains(low, "-")) && (low == w || strings.HasPrefix(low, w+"-"))
	}
	rest, ok := strings.CutPrefix(low, w)
	if p.whole {
		return low == w && !(p.small && t.upper)
	}
	switch {
	case !ok || utf8.RuneCountInString(rest) > 8:
		return false
	case k == 0 && len(p.words) == 1 && !t.upper && !p.adjective(lang, t):
		return false // the first of several words may be small: остров Мэн
	case k == 0 && !t.upper && w == "қатар":
		return false // сонымен қатар: besides, and not Qatar
	case lang == "kk" && k == 0 && t.upper && !kazakhPlaceEnding(rest):
		return false // Мысырова, Қытайбеков, Данияр
	case lang != "ru" || len(p.words) > 1:
		return true
	case rest == "" && strings.HasSuffix(low, "и") && !lastIs(low, "ии", "еи") && !indeclinable[low]:
		return false // «Росси» is a surname, «Росси-я» the country
	}
	return !t.upper || countryEndings[rest] || adjectival(lang, w, rest) || strings.Contains(rest, "стан") || strings.HasPrefix(rest, "мен")
}

// kazakhPlaceEnding says whether what follows the beginning of a place's name in
// Kazakh is the rest of the name and endings of nouns, and so makes no surname or
// first name of it.
func kazakhPlaceEnding(rest string) bool {
	for _, tail := range [...]string{"", "я", "ия", "а", "ь", "й", "е", "и", "о", "д", "н", "ев", "стан", "менстан"} {
		if ends, ok := strings.CutPrefix(rest, tail); ok && onlyEndings(ends) {
			return true
		}
	}
	return false
}

// onlyEndings says whether a string is a row of endings that places take in
// Kazakh: қытай-лық-тар-дың.
func onlyEndings(s string) bool {
	if s == "" {
		return true
	}
	for _, e := range kazakhPlaceEndings {
		if rest, ok := strings.CutPrefix(s, e); ok && onlyEndings(rest) {
			return true
		}
	}
	return false
}

// kazakhPlaceEndings are the endings of case, number, possession and origin. A dative in
// -на only stands behind one of possession: Катарина is no form of Катар.
var kazakhPlaceEndings = [...]string{
	"ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "ны", "ні", "ды", "ді", "ты", "ті", "да", "де", "та", "те",
	"нан", "нен", "дан", "ден", "тан", "тен", "мен", "бен", "пен", "ғы", "гі", "лық", "лік", "дық", "дік", "тық", "тік",
	"лар", "лер", "дар", "дер", "тар", "тер", "ы", "і", "сы", "сі", "ын", "ін", "ша", "ше",
	"ына", "іне", "сына", "сіне", "ында", "інде", "сында", "сінде",
}

// demonym returns the country whose people a Russian word names: норвежец,
// танзанийка, казахстанцем.
func (a *atlas) demonym(low string) string {
	for _, p := range a.stems["ru"][onsetOf(low).two()] {
		if len(p.words) > 1 || p.exact || p.capital {
			continue
		}
		if p.small && low == p.words[0] {
			return p.code
		}
		if rest, ok := strings.CutPrefix(low, p.words[0]); ok && demonymEndings.has(rest) {
			return p.code
		}
	}
	return ""
}

// withoutEnding is a country's name in Kazakh, which may end as a locative does
// (Уганда), without the ending of its case.
func (a *atlas) withoutEnding(low, code string) string {
	if strings.HasSuffix(low, "стан") {
		return low // its тан is no ablative
	}
	stem := kkStem(low)
	if endsWithAny(low, "нда", "нде") {
		stem = low[:len(low)-len("да")] // no name of a country is possessed
	}
	for _, p := range a.stems["kk"][onsetOf(low).two()] {
		if p.code == code && (low == p.words[0] || low == p.words[0]+"а") {
			return low // Канада
		}
		if p.code == code && strings.HasPrefix(stem, p.words[0]) {
			return stem
		}
	}
	return low
}

// demonymEndings follow the beginning of a country's name in the word for its
// people.
var demonymEndings = wordSet("иец ийца ийцу ийцем ийка ийки ийке ийку ийкой нец нца нцу нцем ец ца цу цем це ка ки ке ку кой йка йки йке йку йкой ец анец анца анцу анцем анка анки анке анку анкой йца йцу йцем ей янин янина янину янином янка янки янке янку янкой н на ну ном нка нки нке нку нкой")

// adjectival says whether a word in lower case can be the adjective of a
// country: казахстанский, немецкий; қазақстандық, мажар.
func adjectival(lang, stem, rest string) bool {
	if lang == "ru" {
		return strings.Contains(stem+rest, "ск") || strings.Contains(stem+rest, "цк")
	}
	if utf8.RuneCountInString(stem) < 4 {
		return false
	}
	if rest == "" {
		return true
	}
	if bare, ok := strings.CutPrefix(rest, "ия"); ok {
		rest = bare // гренланд-ия-лықтар
	}
	for _, e := range [...]string{"лық", "лік", "дық", "дік", "тық", "тік"} {
		if strings.HasPrefix(rest, e) || strings.HasSuffix(rest, e) && utf8.RuneCountInString(rest) < 8 {
			return true
		}
	}
	return strings.HasPrefix(stem, "елім")
}

// bare strips an English possessive from a lower-case word.
func bare(low string) string {
	for _, e := range [...]string{"'s", "’s", "ʼs"} {
		if s, ok := strings.CutSuffix(low, e); ok {
			return s
		}
	}
	for _, e := range [...]string{"'", "’"} {
		if s, ok := strings.CutSuffix(low, e); ok {
			return s
		}
	}
	return low
}

// indeclinable are the Russian names of countries that end in -и as they are.
var indeclinable = map[string]bool{
	"чили": true, "мали": true, "гаити": true, "сомали": true, "малави": true, "бурунди": true, "фиджи": true, "джибути": true, "кирибати": true, "эсватини": true,
}

// countryEndings may follow the beginning of a country's name, or of its
// people's, in Russian.
var countryEndings = map[string]bool{
	"": true, "а": true, "я": true, "и": true, "е": true, "у": true, "ю": true, "ы": true, "ь": true, "о": true, "ой": true, "ей": true, "ью": true, "ом": true, "ем": true, "ам": true, "ах": true,
	"ия": true, "ии": true, "ию": true, "ией": true, "й": true, "цы": true, "цев": true, "ца": true, "ец": true, "ев": true, "ов": true, "сия": true, "сии": true, "сию": true, "сией": true, "ин": true, "ины": true, "ами": true, "янин": true, "яне": true,
	"ье": true, "ья": true, "ьем": true, // Приднестровье
}
