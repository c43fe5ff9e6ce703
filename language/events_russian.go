package language

import (
	"strings"
	"unicode/utf8"
)

// russianBody puts the Russian name of a body, in any case, into the case
// wanted: its noun and the adjectives before it; what follows the noun stays.
// A name without a noun of the list stays as it is.
func russianBody(name string, want kase) string {
	words := strings.Fields(name)
	if both := bothHouses[want]; both != "" && len(words) == 2 && strings.HasPrefix(lower(words[0]), "обе") && strings.HasPrefix(lower(words[1]), "палат") {
		return both
	}
	for k, w := range words {
		low := lower(w)
		for _, h := range houses.heads {
			if strings.HasPrefix(low, h.stem) && utf8.RuneCountInString(low) <= utf8.RuneCountInString(h.stem)+3 {
				return russianHead(words, k, h.nominative, want)
			}
		}
		if w == strings.ToUpper(w) || !isRussianAdjective(low) && k > 1 {
			break
		}
	}
	return name
}

// bothHouses are two houses without their names, the only body that is told in the plural.
var bothHouses = map[kase]string{genitive: "обеих палат", prepositional: "обеих палатах"}

// russianHead puts word k, whose nominative is given, and the adjectives before
// it into the case wanted.
func russianHead(words []string, k int, nom string, want kase) string {
	n := declension(nom)
	out := append([]string(nil), words...)
	switch want {
	case genitive:
		out[k] = keepCapital(words[k], n.genitive)
	case prepositional:
		out[k] = keepCapital(words[k], n.prepositional)
	default:
		out[k] = keepCapital(words[k], nom)
	}
	for a := range k {
		if isRussianAdjective(lower(out[a])) || strings.Contains(out[a], "-") {
			out[a] = eventAdjective(out[a], n.adjective(want))
		}
	}
	return strings.Join(out, " ")
}

// inflected are the forms of a Russian noun that names of events need.
type inflected struct {
	genitive, prepositional string
	sort                    byte // m, f or n
}

func (n inflected) adjective(want kase) string {
	switch {
	case want == genitive && n.sort == 'f', want == prepositional && n.sort == 'f':
		return "ой"
	case want == genitive:
		return "ого"
	case want == prepositional:
		return "ом"
	case n.sort == 'f':
		return "ая"
	case n.sort == 'n':
		return "ое"
	}
	return "ый"
}

// declension declines a noun in the singular by the end of its nominative.
func declension(nom string) inflected {
	switch nom {
	case "посол":
		return inflected{"посла", "после", 'm'}
	case "бюро", "":
		return inflected{nom, nom, 'n'}
	}
	last, n := utf8.DecodeLastRuneInString(nom)
	stem := nom[:len(nom)-n]
	before, _ := utf8.DecodeLastRuneInString(stem)
	switch {
	case last == 'а' && strings.ContainsRune("кгхжшщч", before):
		return inflected{stem + "и", stem + "е", 'f'}
	case last == 'а':
		return inflected{stem + "ы", stem + "е", 'f'}
	case last == 'я' && before == 'и':
		return inflected{stem + "и", stem + "и", 'f'}
	case last == 'я':
		return inflected{stem + "и", stem + "е", 'f'}
	case last == 'е' && before == 'и':
		return inflected{stem + "я", stem + "и", 'n'}
	case last == 'е' && before == 'о': // Заречное
		stem = strings.TrimSuffix(stem, "о")
		return inflected{stem + "ого", stem + "ом", 'n'}
	case last == 'ь' || last == 'й':
		return inflected{stem + "я", stem + "е", 'm'}
	case isRussianVowel(last):
		return inflected{nom, nom, 'n'}
	}
	return inflected{nom + "а", nom + "е", 'm'}
}

// russianOffice puts an office, told in the nominative, into the genitive: its
// noun and the adjectives before it.
func russianOffice(role string) string {
	words := strings.Fields(role)
	for k, w := range words {
		low := lower(w)
		if (isRussianAdjective(low) || low == "и" && k > 0) && k+1 < len(words) { // Чрезвычайный и Полномочный Посол
			continue
		}
		return russianHead(words, k, low, genitive)
	}
	return role
}

// russianPerson puts the name of a person into the genitive.
func russianPerson(p *person) string {
	sex := p.sex
	if sex == 0 {
		sex = male
		if strings.HasSuffix(p.family, "ва") || strings.HasSuffix(p.family, "на") || strings.HasSuffix(p.family, "ая") {
			sex = female
		}
	}
	given := p.given
	if utf8.RuneCountInString(given) == 1 {
		given += "."
	} else if !p.eastern {
		given = genitiveGiven(given, sex)
	}
	return strings.TrimSpace(given + " " + genitiveName(p.family, sex))
}

// genitiveGiven declines a given name: Марины, not as the surname Марина.
func genitiveGiven(w string, sex gender) string {
	if form := fleetingNames[w]; form != "" && sex != female {
		return form
	}
	if last, _ := utf8.DecodeLastRuneInString(w); (last == 'а' || last == 'я') && !strings.HasSuffix(w, "ая") && !strings.Contains(w, "-") {
		return declension(w).genitive
	}
	return genitiveName(w, sex)
}

// fleetingNames are given names whose last vowel goes or changes in the genitive.
var fleetingNames = map[string]string{"Павел": "Павла", "Лев": "Льва", "Пётр": "Петра"}

// genitiveName declines one part of a name.
func genitiveName(w string, sex gender) string {
	if i := strings.LastIndexByte(w, '-'); i > 0 {
		return w[:i+1] + genitiveName(w[i+1:], sex)
	}
	for _, e := range [...]struct {
		end, to string
		sex     gender
	}{
		{"ская", "ской", female},
		{"цкая", "цкой", female},
		{"ая", "ой", female},
		{"ова", "овой", female},
		{"ева", "евой", female},
		{"ёва", "ёвой", female},
		{"ина", "иной", female},
		{"ына", "ыной", female},
		{"ский", "ского", male},
		{"цкий", "цкого", male},
		{"ый", "ого", male},
		{"ой", "ого", male},
	} {
		if stem, ok := strings.CutSuffix(w, e.end); ok && sex == e.sex && utf8.RuneCountInString(stem) > 1 {
			return stem + e.to
		}
	}
	last, _ := utf8.DecodeLastRuneInString(w)
	switch {
	case strings.HasSuffix(w, "ых") || strings.HasSuffix(w, "их") || strings.HasSuffix(w, "қызы") || strings.HasSuffix(w, "ұлы") || strings.HasSuffix(w, "кызы") || strings.HasSuffix(w, "улы"):
		return w
	case last == 'а' || last == 'я':
		return declension(w).genitive
	case sex == female || isRussianVowel(last) || last == '.':
		return w
	}
	return declension(w).genitive
}

// nthOf says whether a Russian noun that opens the name of a body which is a gathering is told to be one of several:
// «IV Совещание спикеров парламентов стран Евразии», «4-е Совещание …».
func (f *eventFinder) nthOf(first, i int) bool {
	return f.d.lang == "ru" && i > 0 && (roman(f.d.tokens[i-1].text) || first < i && f.d.tokens[first].kind == number)
}
