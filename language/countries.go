package language

import (
	_ "embed"
	"strings"
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
}

// place is one way to write a country: words in lower case; in ru and kk they
// are beginnings of words.
type place struct {
	words   []string
	code    string
	capital bool // weaker evidence
	exact   bool // an abbreviation
}

func newAtlas(table string) *atlas {
	a := &atlas{en: map[string][]place{}, stems: map[string]map[onset][]place{"ru": {}, "kk": {}}}
	for line := range strings.Lines(table) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cols := strings.Split(line, "|")
		if len(cols) < 4 {
			continue
		}
		a.add("en", cols[0], cols[1], false)
		a.add("ru", cols[0], cols[2], false)
		a.add("kk", cols[0], cols[3], false)
		if len(cols) > 4 {
			for _, l := range [...]string{"en", "ru", "kk"} {
				a.add(l, cols[0], cols[4], true)
			}
		}
	}
	return a
}

func (a *atlas) add(lang, code, list string, capital bool) {
	for _, name := range strings.Split(list, ",") {
		words := strings.Fields(name)
		if len(words) == 0 {
			continue
		}
		p := place{words: words, code: code, capital: capital}
		if lang == "en" {
			if words[0][0] < utf8.RuneSelf || strings.HasPrefix(name, "é") || strings.HasPrefix(name, "tü") {
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
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
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
	if lang == "en" {
		return a.english(toks, i)
	}
	best := 0
	list := a.stems[lang][t.onset.two()]
	for k := range list {
		if p := &list[k]; len(p.words) > best && a.matches(lang, p, toks, i) {
			code, best, capital = p.code, len(p.words), p.capital
		}
	}
	return code, best, capital
}

func (a *atlas) english(toks []token, i int) (code string, n int, capital bool) {
	if !toks[i].upper {
		return "", 0, false
	}
	for _, p := range a.en[bare(toks[i].lower)] {
		if len(p.words) <= n || i+len(p.words) > len(toks) {
			continue
		}
		ok := true
		for k, w := range p.words {
			if bare(toks[i+k].lower) != w {
				ok = false
				break
			}
		}
		if ok && p.words[0] == "us" && toks[i].text != "US" {
			ok = false
		}
		if ok {
			code, n, capital = p.code, len(p.words), p.capital
		}
	}
	return code, n, capital
}

func (a *atlas) matches(lang string, p *place, toks []token, i int) bool {
	if i+len(p.words) > len(toks) {
		return false
	}
	for k, w := range p.words {
		low := toks[i+k].lower
		if p.exact {
			if toks[i+k].text != strings.ToUpper(toks[i+k].text) && !strings.Contains(low, "-") {
				return false
			}
			if low != w && !strings.HasPrefix(low, w+"-") {
				return false
			}
			continue
		}
		if !strings.HasPrefix(low, w) {
			return false
		}
		rest := low[len(w):]
		if utf8.RuneCountInString(rest) > 8 {
			return false
		}
		if k == 0 && !toks[i].upper && !adjectival(lang, w, rest) && !strings.HasPrefix(rest, "мен") {
			return false
		}
		if lang == "ru" && rest == "" && strings.HasSuffix(low, "и") && !indeclinable[low] && len(p.words) == 1 {
			return false // «Росси» is a surname, «Росси-я» the country
		}
		if lang == "ru" && toks[i+k].upper && !countryEndings[rest] && !adjectival(lang, w, rest) && !strings.Contains(rest, "стан") && !strings.HasPrefix(rest, "мен") && len(p.words) == 1 {
			return false
		}
	}
	return true
}

// demonym returns the country whose people a Russian word names: норвежец,
// танзанийка, казахстанцем.
func (a *atlas) demonym(low string) string {
	for _, p := range a.stems["ru"][onsetOf(low).two()] {
		if len(p.words) > 1 || p.exact || p.capital {
			continue
		}
		if rest, ok := strings.CutPrefix(low, p.words[0]); ok && demonymEndings[rest] {
			return p.code
		}
	}
	return ""
}

// demonymEndings follow the beginning of a country's name in the word for its
// people.
var demonymEndings = wordSet("ец ца цу цем це ка ки ке ку кой йка йки йке йку йкой ец анец анца анцу анцем анка анки анке анку анкой йца йцу йцем ей янин янина янину янином янка янки янке янку янкой н на ну ном нка нки нке нку нкой")

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
	for _, e := range [...]string{"лық", "лік", "дық", "дік", "тық", "тік", "стандық", "ялық"} {
		if strings.HasPrefix(rest, e) {
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
}
