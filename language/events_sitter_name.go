package language

import (
	"strings"
	"unicode"
)

// bodyName puts a body's phrase into the nominative; known tells whether it
// says which body.
func (f *eventFinder) bodyName(first, i, end int) (name string, known bool) {
	d := f.d
	name = closed(d.phrase(f.Reader, first, end))
	if d.lang == "ru" {
		name = d.commonFirst(first, name)
	}
	name = f.bodyInNominative(name)
	return name, countWords(name) > 1 || d.tokens[i].upper && !isPanel(d.lang, d.tokens[i].lower)
}

// bodyInNominative is what the phrase of a body is in the nominative: a text names few
// bodies, and each again and again.
func (f *eventFinder) bodyInNominative(phrase string) string {
	name, known := f.nominatives[phrase]
	if known {
		return name
	}
	switch f.d.lang {
	case "ru":
		name = russianBody(spelledOut(phrase), nominative)
	case "kk":
		name = kazakhBody(spelledOut(withoutStem(withoutBrackets(phrase))))
	default:
		return phrase
	}
	if f.nominatives == nil {
		f.nominatives = make(map[string]string)
	}
	f.nominatives[phrase] = name
	return name
}

// withoutStem takes off the name of a Kazakh body what makes it an attribute, and
// an ending behind a hyphen: Мәжілістегі, ПА-ның.
func withoutStem(name string) string {
	if i := strings.LastIndexAny(name, "-‑"); i > 0 && (allCaps(lastField(name[:i])) || kazakhGenitive(lower(name[i:])) && severalCapitals(lastField(name[:i]))) && !strings.Contains(name[i:], " ") {
		return name[:i]
	}
	for _, e := range [...]string{"ндағы", "ндегі", "дағы", "дегі", "тағы", "тегі"} {
		if stem, ok := strings.CutSuffix(name, e); ok {
			return stem
		}
	}
	return name
}

// severalCapitals says whether a word is written with capitals inside: ТүркПА.
func severalCapitals(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}

// withoutBrackets leaves a short name in brackets out of a Kazakh phrase; a case
// ending behind it goes to the word before, unless that is an owner already.
func withoutBrackets(name string) string {
	before, rest, ok := strings.Cut(name, " (")
	_, behind, closes := strings.Cut(rest, ")")
	if !ok || !closes {
		return name
	}
	ending, after, _ := strings.Cut(behind, " ")
	ending = strings.TrimLeft(ending, "-‑")
	if (strings.HasSuffix(ending, "ың") || strings.HasSuffix(ending, "ің")) && kazakhBody(before) == before {
		before += ownerEnding(before)
	}
	return strings.TrimSpace(before + " " + after)
}

// commonFirst writes the name of a panel or a delegation with a small letter,
// where only the start of its sentence gave it a capital.
func (d *document) commonFirst(first int, name string) string {
	if first == d.sentences[d.sentenceAt(first)].first && startsWithAny(d.tokens[first].lower, commonBodies) {
		return lowerFirst(name)
	}
	return name
}

// commonBodies are beginnings of words that open what is no name by itself.
var commonBodies = []string{"комитет", "комисси", "подкомитет", "рабоч", "делегаци", "групп", "палат", "нижн", "верхн", "постоянн", "профильн", "парламентск"}

// withHouse adds to the name of a panel the house it is of, where the name does
// not tell: the house that the text is about.
func (f *eventFinder) withHouse(name string) string {
	if f.house.name == "" || likeness(name, f.house.name) > 0.3 || f.tellsHouse(name) {
		return name
	}
	switch f.d.lang {
	case "en":
		return name + " of " + article(f.house.name) + f.house.name
	case "ru":
		return panelOfHouse(name, russianBody(f.house.name, genitive))
	}
	if own, ok := strings.CutPrefix(lowerFirst(name), "палатаның "); ok {
		return f.house.name + ownerEnding(f.house.name) + " " + own
	}
	if own, ok := strings.CutPrefix(lowerFirst(name), "палата "); ok {
		if strings.Contains(own, " ") {
			return f.house.name + ownerEnding(f.house.name) + " " + own
		}
		return f.house.name + " " + own // Сенат бюросы
	}
	return f.house.name + ownerEnding(f.house.name) + " " + name
}

// tellsHouse says whether the name of a panel tells whose it is: it holds an
// abbreviation, an owner or another body.
func (f *eventFinder) tellsHouse(name string) bool {
	tokens := tokenize(name)
	for i := range tokens {
		t := &tokens[i]
		if allCaps(t.text) || t.text == "’s" || t.text == "'s" || f.d.lang == "ru" && i > 0 && t.upper && !isPanel("ru", t.lower) {
			return true
		}
	}
	return f.namesHouse(tokens)
}

// namesHouse says whether a word among tokens is one for parliaments.
func (f *eventFinder) namesHouse(tokens []token) bool {
	book, strong := f.parliaments[f.d.lang], false
	if book == nil {
		return false
	}
	for i := range tokens {
		if tokens[i].kind == word {
			book.at(tokens, i, func(p *phrase) { strong = strong || p.weight >= 1 })
		}
	}
	return strong
}

// noPartOfBody are beginnings of Russian words behind the name of a body that no longer
// belong to it though they look like genitives: вернул в Сенат поправки, в комитете
// министра слушали.
var noPartOfBody = beginsWith("избран=", "избрана=", "избрано=", "избраны=", "переизбран=", "переизбрана=", "переизбрано=", "переизбраны=", "назначен=", "назначена=", "назначено=", "назначены=", "утвержден=", "утверждена=", "утверждено=", "утверждены=", "утверждён=", "освобожден=", "освобождена=", "освобождено=", "освобождены=", "освобождён=", "отклонен=", "отклонена=", "отклонено=", "отклонены=", "отклонён=", "одобрен=", "одобрена=", "одобрено=", "одобрены=", "распущен=", "распущена=", "распущено=", "распущены=", "созван=", "созвана=", "созвано=", "созваны=", "объявлен=", "объявлена=", "объявлено=", "объявлены=", "поправк", "законопроект", "министр", "вице-министр", "председател", "спикер", "депутата=", "депутату=", "сенатора=", "документ", "вопрос=", "вопросы=", "отчет=", "отчёт=", "доклад=", "решени", "заседани", "слушани", "пресс-служб")

// sitterAbove returns the body last named above sentence s, one abroad only in its
// paragraph, or the main one.
func (f *eventFinder) sitterAbove(s int) (sitter, bool) {
	for k := s - 1; k >= max(0, s-2); k-- {
		for n := len(f.sitters[k]) - 1; n >= 0; n-- {
			if x := f.sitters[k][n]; x.known && !x.office && (!x.foreign || f.d.sentences[k].paragraph == f.d.sentences[s].paragraph) {
				return x, true
			}
		}
	}
	return f.main, f.main.name != ""
}
