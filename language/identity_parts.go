package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// nameParts is one way to read a name: which of its words is the surname, and
// which the given name. Each word is kept as it is spelled; "" is a part that
// the name lacks.
type nameParts struct {
	surname    string
	given      string
	middle     string // further given names, and further surnames of the Spanish kind, joined by hyphens
	patronymic string // without its ending: Нұрбекұлы and Нурбекович are Нұрбек and Нурбек
	lone       bool   // the surname is itself a patronymic (Төлеген Жүнісұлы), patronymic its stem
	initial    bool   // given is an initial
	patInitial bool   // patronymic is one
	sex        gender
	strange    float64 // weight against this order of the words
}

// fewWords are more than a name has.
const fewWords = 7

// nameWord is a word of a name as it was written.
type nameWord struct {
	text    string
	initial bool
}

// nameWords splits a name at blanks and after the full stops of initials, and
// leaves out what is no part of a name: titles, articles and "son of".
func nameWords(name string) []nameWord {
	var all []nameWord
	for field := range strings.FieldsSeq(strings.ReplaceAll(name, ".", ". ")) {
		if strings.HasPrefix(field, "-") && len(all) > 0 && all[len(all)-1].initial {
			continue // К.-А.: the initials of one name
		}
		text, dotted := strings.CutSuffix(field, ".")
		text = strings.Trim(text, "-,;:«»\"“”()")
		n := utf8.RuneCountInString(text)
		if n == 0 {
			continue
		}
		all = append(all, nameWord{text, n == 1 && dotted || dotted && n <= 3 || n == 1 && !lettersOfOneName[lowerWord(text)]})
	}
	out := all[:0]
	for i, w := range all {
		low := lowerWord(w.text)
		if len(all) > 1 && !w.initial && (titlesOfPersons[low] || i > 0 && i < len(all)-1 && nameParticles[low] || i < len(all)-1 && arabicArticles[low]) {
			continue
		}
		for article := range arabicArticles {
			if rest, ok := strings.CutPrefix(low, article+"-"); ok && utf8.RuneCountInString(rest) > 2 {
				w.text = rest
				break
			}
		}
		out = append(out, w)
		if len(out) == fewWords {
			break
		}
	}
	return joinPatronymics(out)
}

// joinPatronymics makes one word of a patronymic that was written as two
// (Эмил Сооронбек уулу, Севиль Али гызы).
func joinPatronymics(words []nameWord) []nameWord {
	out := words[:0]
	for _, w := range words {
		if n := len(out); n > 1 && patronymicWords[foldWord(w.text)] {
			out[n-1].text += lowerWord(w.text)
			continue
		}
		out = append(out, w)
	}
	return out
}

// The words are folded or in lower case; the tables are only read.
var (
	patronymicWords = map[string]bool{
		"uli": true, "ulu": true, "oglu": true, "ogli": true, "oglo": true, "ogl": true, "kizi": true, "kiz": true, "gizi": true,
	}
	// lettersOfOneName are whole names of one letter, Korean and Chinese.
	lettersOfOneName = map[string]bool{"у": true, "о": true, "е": true, "и": true, "ю": true, "я": true, "э": true, "e": true, "o": true, "u": true, "i": true}
	arabicArticles   = map[string]bool{
		"al": true, "el": true, "аль": true, "эль": true, "әл": true, "as": true, "ас": true, "ash": true, "аш": true, "ad": true, "ад": true,
		"an": true, "ан": true, "at": true, "ат": true, "ar": true, "ар": true, "az": true, "аз": true,
		"bin": true, "ben": true, "ibn": true, "bint": true, "бин": true, "бен": true, "ибн": true, "бинт": true, "ұлы-бин": true,
	}
	nameParticles = map[string]bool{
		"de": true, "da": true, "do": true, "dos": true, "das": true, "del": true, "della": true, "di": true, "la": true, "le": true, "y": true, "e": true,
		"van": true, "von": true, "der": true, "den": true, "ten": true, "ter": true, "zu": true, "af": true,
		"де": true, "да": true, "ду": true, "душ": true, "дель": true, "делла": true, "ди": true, "ла": true, "ле": true, "и": true,
		"ван": true, "фон": true, "дер": true, "ден": true, "тен": true, "тер": true, "цу": true, "аф": true,
	}
	titlesOfPersons = map[string]bool{
		"sir": true, "lord": true, "lady": true, "dame": true, "baroness": true, "baron": true, "mr": true, "mrs": true, "ms": true, "dr": true, "prof": true,
		"syed": true, "sayyid": true, "sheikh": true, "shaikh": true, "hajji": true, "haji": true, "hon": true, "rev": true, "prince": true, "princess": true,
		"сэр": true, "лорд": true, "леди": true, "баронесса": true, "барон": true, "господин": true, "госпожа": true, "шейх": true, "сайид": true, "принц": true,
		"мырза": true, "ханым": true, "шейк": true, "jr": true, "jnr": true, "sr": true, "мл": true, "ст": true, "младший": true, "старший": true,
	}
)

// orderFree are the countries where texts put the surname now first, now last.
var orderFree = map[string]bool{
	"CN": true, "TW": true, "HK": true, "SG": true, "KR": true, "KP": true, "JP": true, "VN": true, "KH": true, "HU": true, "MN": true,
}

// What an order of the words that is not the likely one weighs.
const (
	oddOrder     = 1.0 // neither word tells what it is
	unlikelyTurn = 3.5 // both are given names: Асқар Серік is not Серік Асқар
)

// read returns the ways in which a name can be read, the likely one first.
func (b *nameBook) read(name, country string) []nameParts {
	words := nameWords(name)
	switch len(words) {
	case 0:
		return nil
	case 1:
		return []nameParts{b.finish(nameParts{surname: words[0].text})}
	}
	if p, ok := withInitials(words); ok {
		return []nameParts{b.finish(p)}
	}
	if p, ok := withPatronymic(words); ok {
		return []nameParts{b.finish(p)}
	}
	western, eastern := splitName(words, len(words)-1), splitName(words, 0)
	w, e := b.likely(words[0].text, words[len(words)-1].text), b.likely(words[len(words)-1].text, words[0].text)
	against := oddOrder
	if b.listed(words[0].text) && b.listed(words[len(words)-1].text) {
		against = unlikelyTurn
	}
	switch {
	case orderFree[country]:
		western.strange, eastern.strange = 0, 0
	case w-e > 1:
		return []nameParts{b.finish(western)}
	case e-w > 1:
		return []nameParts{b.finish(eastern)}
	case e > w:
		western.strange = against
		return []nameParts{b.finish(eastern), b.finish(western)}
	default:
		eastern.strange = against
	}
	return []nameParts{b.finish(western), b.finish(eastern)}
}

// likely weighs the order "given surname".
func (b *nameBook) likely(given, surname string) float64 {
	weight := 0.0
	if !b.listed(surname) {
		weight += float64(surnameShape(surname))
	}
	if b.listed(given) {
		weight++
	} else if _, ok := b.given(given); ok {
		weight += 0.5
	}
	return weight
}

// listed says whether a word is in the list of first names.
func (b *nameBook) listed(word string) bool {
	_, ok := b.first[foldWord(word)]
	return ok
}

// withInitials reads Ашимбаев М.С. and М. С. Ашимбаев.
func withInitials(words []nameWord) (p nameParts, ok bool) {
	var initials, full []string
	for _, w := range words {
		if w.initial {
			initials = append(initials, w.text)
		} else {
			full = append(full, w.text)
		}
	}
	if len(initials) == 0 || len(full) == 0 {
		return p, false
	}
	if !words[0].initial && !words[len(words)-1].initial { // Michael J. Smith
		p = nameParts{given: full[0], surname: full[len(full)-1], patronymic: initials[0], patInitial: true}
		return p, len(full) > 1
	}
	p = nameParts{surname: strings.Join(full, "-"), given: initials[0], initial: true}
	if len(full) == 2 && patronymicSkeleton(foldWord(full[1])) || len(full) == 2 && patronymicSkeleton(foldWord(full[0])) {
		p.surname = full[0]
	}
	if len(initials) > 1 {
		p.patronymic, p.patInitial = initials[1], true
	}
	return p, true
}

// withPatronymic reads a name that has one: behind the given name, with the
// surname at either end or missing.
func withPatronymic(words []nameWord) (p nameParts, ok bool) {
	at := slices.IndexFunc(words[1:], func(w nameWord) bool { return patronymicSkeleton(foldWord(w.text)) }) + 1
	if at == 0 {
		return p, false
	}
	p.patronymic = patronymicStem(words[at].text)
	p.sex = patronymicSex(words[at].text)
	rest := append(slices.Clone(words[:at]), words[at+1:]...)
	switch {
	case len(rest) == 1:
		p.given, p.surname, p.lone = rest[0].text, words[at].text, true
	case at == len(words)-1: // surname first
		p.surname, p.given = rest[0].text, joined(rest[1:])
	default:
		p.given, p.surname = joined(rest[:at]), joined(rest[at:])
	}
	return p, true
}

// splitName takes the word at an end as the surname.
func splitName(words []nameWord, surname int) nameParts {
	rest := append(slices.Clone(words[:surname]), words[surname+1:]...)
	return nameParts{surname: words[surname].text, given: rest[0].text, middle: joined(rest[1:])}
}

func joined(words []nameWord) string {
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = w.text
	}
	return strings.Join(texts, "-")
}

// finish adds what the parts tell together.
func (b *nameBook) finish(p nameParts) nameParts {
	if p.lone {
		return p
	}
	if p.sex == 0 {
		p.sex = surnameSex(p.surname)
	}
	return p
}

// patronymicEndings are skeletons, longest first.
var patronymicEndings = [...]struct {
	ending string
	sex    gender
}{
	{"inicna", female},
	{"ovic", male},
	{"evic", male},
	{"ovna", female},
	{"evna", female},
	{"icna", female},
	{"kizi", female},
	{"gizi", female},
	{"oglu", male},
	{"ogli", male},
	{"oglo", male},
	{"ulu", male},
	{"uli", male},
	{"ic", male},
}

// patronymicStem is the father's name.
func patronymicStem(word string) string {
	k := foldWord(word)
	for _, e := range patronymicEndings {
		if stem, ok := strings.CutSuffix(k, e.ending); ok && len(stem) > 1 {
			return stem
		}
	}
	return k
}

func patronymicSex(word string) gender {
	k := foldWord(word)
	for _, e := range patronymicEndings {
		if strings.HasSuffix(k, e.ending) {
			return e.sex
		}
	}
	return 0
}

// surnameSex tells whose a surname of the Slavic kind is; 0 for all others.
func surnameSex(word string) gender {
	k := foldWord(word)
	if len(k) < 5 {
		return 0
	}
	for _, e := range [...]string{"ova", "eva", "ina", "skaa", "ska"} {
		if strings.HasSuffix(k, e) {
			return female
		}
	}
	for _, e := range [...]string{"ov", "ev", "in", "ski"} {
		if strings.HasSuffix(k, e) {
			return male
		}
	}
	return 0
}
