package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// kase is a set of Russian cases.
type kase uint8

const (
	nominative kase = 1 << iota
	genitive
	dative
	accusative
	instrumental
	prepositional
	plural
	anyCase = nominative | genitive | dative | accusative | instrumental | prepositional
)

// form is one way to read an inflected name: its nominative, whose it is, and
// in which cases it would stand as it stands.
type form struct {
	nom    string
	gender gender
	cases  kase
	weight int // how likely the reading is by itself
}

// ending is a rule: a word that ends with `from` has the nominative in `to`.
type ending struct {
	from, to string
	gender   gender
	cases    kase
}

// russianSurname lists the ways to read a surname as it stands in a Russian
// text. Of a double surname both halves are declined, if they can be.
func russianSurname(w string) []form {
	var room [64]byte
	low := string(appendLower(room[:0], w))
	if arabicName(low) && strings.HasSuffix(low, "и") {
		return []form{{w, 0, anyCase, 3}} // аль-Атаби
	}
	if i := strings.LastIndexByte(w, '-'); i > 0 && i+1 < len(w) {
		return double(w[:i], w[i+1:], russianSurname)
	}
	if last, _ := utf8.DecodeLastRuneInString(low); isRussianVowel(last) || last == 'х' {
		if fixedSurnames.on(low, 0) {
			return []form{{w, sexByEnding(low), anyCase, 3}}
		}
	}
	out := endingForms(w)
	if strings.HasSuffix(low, "енку") {
		out = append(out, form{w, 0, anyCase, 0}) // Пономаренку is a Romanian, too
	}
	if len(out) > 0 {
		if lastIs(low, "ин") {
			out = append(out, form{w, female, anyCase, 0}) // с Зейнеп Шахин: no Russian one
		}
		return out
	}
	if stem, ok := strings.CutSuffix(low, "ной"); ok && longerThan(stem, 2) {
		if before, _ := utf8.DecodeLastRuneInString(stem); !isRussianVowel(before) && before != 'н' {
			out = append(out, form{w[:len(w)-len("ой")] + "ая", female, genitive | dative | instrumental | prepositional, 3}) // Заболотной
		}
	}
	switch last, _ := utf8.DecodeLastRuneInString(low); last {
	case 'о', 'э':
		return []form{{w, 0, anyCase, 3}}
	case 'и', 'у', 'ы', 'ю', 'е', 'ё':
		out = append(out, form{w, 0, anyCase, 2}) // Берлускони, Нетаньяху: mostly foreign
	}
	if !romanianSurnames.on(low, 1) {
		return append(out, nounForms(w, true)...)
	}
	for _, f := range nounForms(w, true) {
		if !strings.HasSuffix(f.nom, "а") { // Ротару is rather a Romanian than the accusative of a Ротара
			out = append(out, f)
		}
	}
	return out
}

// romanianSurnames end Romanian surnames, which never change.
var romanianSurnames = newEndings("ару", "яну", "ану", "еску", "ичу", "ейчу", "ачу", "оцу", "уцу", "ую")

// double reads the halves of a double name in one case. In front of a half that
// never changes, the other shows its case only by an ending that is no other
// word's: «Петровой-Ткаченко», but «Али-заде», «Мбеки-Нкомо».
func double(first, second string, read func(string) []form) []form {
	heads, out := read(first), read(second)
	fixed := !slices.ContainsFunc(out, func(z form) bool { return z.cases != anyCase || z.gender != 0 })
	if fixed {
		heads = endingForms(first)
	}
	var all []form
	for _, z := range out {
		joined := false
		for _, x := range heads {
			same := x.gender == 0 || z.gender == 0 || x.gender == z.gender
			if both := x.cases & z.cases; same && both != 0 && (fixed || x.cases != anyCase) {
				all = append(all, form{x.nom + "-" + z.nom, max(x.gender, z.gender), both, z.weight})
				joined = true
			}
		}
		if joined && z.gender == 0 && !endsInVowel(first) && sexByEnding(first) == 0 {
			all = append(all, form{first + "-" + z.nom, female, z.cases, z.weight}) // Новак-Сикора: of a woman the first half stays
		}
		if !joined {
			z.nom = first + "-" + z.nom
			all = append(all, z)
		}
	}
	return all
}

// endingForms reads a surname by the endings that only surnames have.
func endingForms(w string) (out []form) {
	var room [64]byte
	low := string(appendLower(room[:0], w))
	for _, e := range surnameEndings.of(low) {
		if stem, ok := strings.CutSuffix(low, e.from); ok && longerThan(stem, 1) {
			weight := 3
			if e.to == "овой" && e.from != "ового" && e.from != "овому" {
				weight = -2 // Петровой, Петровым are rather of other names
			}
			out = append(out, form{w[:len(w)-len(e.from)] + e.to, e.gender, e.cases, weight})
		}
	}
	return out
}

// knownWeight is what a form gains by a nominative that is a first name of the
// book; no other form weighs as much.
const knownWeight = 8

// russianGiven lists the ways to read a first name as it stands; readings
// whose nominative the book knows come with more weight and its gender.
func (b *nameBook) russianGiven(w string) []form {
	var out []form
	if i := strings.LastIndexByte(w, '-'); i > 0 && i+1 < len(w) {
		out = double(w[:i], w[i+1:], func(half string) []form { return nounForms(half, false) })
	} else {
		out = nounForms(w, false)
	}
	for i := range out {
		f := &out[i]
		g, ok := b.given(f.nom)
		if ok && g == female && f.nom == w && f.cases == nominative && strings.HasSuffix(w, "ль") {
			f.cases = anyCase // с Жизель, для Николь
		}
		if !ok {
			switch {
			case f.cases == anyCase && f.nom == w && (strings.HasSuffix(w, "и") || strings.HasSuffix(w, "ю")):
				f.weight += 2 // Пегги, Мэтью: names that decline are on the list
			case f.gender == female && f.cases == anyCase:
				f.weight = -3 // so are women's names in a consonant
			case f.cases == nominative && (strings.HasSuffix(w, "ом") || strings.HasSuffix(w, "ем")):
				f.weight = -2 // and men's in -ом
			}
			continue
		}
		f.weight += knownWeight
		switch {
		case !b.spelled(f.nom):
			f.weight -= 2 // known by another spelling only: Николая sounds like Никола
		case f.cases == anyCase:
			f.weight += 3 // Саломе
		default:
			f.weight++
		}
		if g == 0 {
			continue
		}
		if f.gender != 0 && f.gender != g && f.cases&nominative == 0 && !endsInVowel(f.nom) {
			f.weight -= 8 // a woman's name in a consonant is not declined
			continue
		}
		f.gender = g
		if g == male && f.cases == anyCase && !endsInVowel(f.nom) && f.nom == w {
			f.weight -= 4 // men's names in a consonant decline: Павел is no genitive
		}
		if g == female && !endsInVowel(f.nom) && !strings.HasSuffix(f.nom, "ь") {
			f.cases = anyCase // Айгерим, Асель-like names of women stay as they are
		}
	}
	return out
}

// nounForms reads a word as a noun of any declension. For a surname in a
// consonant the feminine is indeclinable.
func nounForms(w string, surname bool) []form {
	var room [64]byte
	low := string(appendLower(room[:0], w))
	last, size := utf8.DecodeLastRuneInString(low)
	if size == 0 || len(w) <= 2*size {
		return []form{{w, 0, anyCase, 1}}
	}
	stem := w[:len(w)-size]
	add := func(out []form, nom string, g gender, c kase, weight int) []form {
		return append(out, form{nom, g, c, weight})
	}
	out := make([]form, 0, 6)
	prev, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(low, string(last)))
	hard := !isRussianVowel(prev) && prev != 'ь' && prev != 'й'
	switch last {
	case 'а':
		if surname && isRussianVowel(prev) {
			return add(out, w, 0, anyCase, 2) // посла Жана Дюбуа
		}
		out = add(out, w, 0, nominative, 2)
		if hard {
			out = add(out, stem, male, genitive|accusative, 2)
		}
	case 'я':
		out = add(out, w, 0, nominative, 2)
		switch {
		case prev == 'и':
			out = add(out, stem+"й", male, genitive|accusative, 2)
		case isRussianVowel(prev):
			out = add(out, stem+"й", male, genitive|accusative, 2)
		case hard:
			out = add(out, stem+"ь", male, genitive|accusative, 2)
		}
	case 'ы':
		out = add(out, stem+"а", 0, genitive, 2)
		out = add(out, w, 0, anyCase, 1)
	case 'и':
		weight := 2
		switch {
		case prev == 'и':
		case surname:
			weight = 0 // surnames in я are few
		default:
			weight = 1
		}
		out = add(out, stem+"я", 0, genitive|dative|prepositional, weight)
		if strings.ContainsRune("гкхжшчщ", prev) {
			out = add(out, stem+"а", 0, genitive, 2) // Ольги, Наташи, Рыбалки
		}
		if hard {
			out = add(out, stem+"ь", female, genitive|dative|prepositional, 1)
		}
		if prev == 'и' {
			out = add(out, stem+"й", male, prepositional, 1)
		}
		out = add(out, w, 0, anyCase, 1)
	case 'у':
		if hard {
			out = add(out, stem, male, dative, 2)
		}
		if isRussianVowel(prev) { // Рау, not the accusative of Раа
			out = add(out, w, 0, anyCase, 2)
			break
		}
		out = add(out, stem+"а", 0, accusative, 2)
		out = add(out, w, 0, anyCase, 1)
	case 'ю':
		switch {
		case prev == 'и' || isRussianVowel(prev):
			out = add(out, stem+"й", male, dative, 2)
			out = add(out, stem+"я", 0, accusative, 2)
		case prev == 'ь':
			out = add(out, stem+"я", 0, accusative, 2)
			out = add(out, stem, female, instrumental, 2)
			out = add(out, w, 0, anyCase, 1)
		default:
			out = add(out, stem+"ь", male, dative, 2)
			out = add(out, stem+"я", 0, accusative, 2)
			out = add(out, w, 0, anyCase, 1) // Эндрю
		}
	case 'е':
		out = add(out, stem+"а", 0, dative|prepositional, 2)
		if hard {
			weight := 1
			if surname && !endsWithAny(low, "лке", "шке", "йке", "тке", "вке", "бке", "дке", "жке", "чке", "щке") {
				weight = 4 // о Макроне: surnames in а are fewer than those without an ending, but о Рыбалке
			}
			out = add(out, stem, male, prepositional, weight)
		}
		out = add(out, stem+"я", 0, dative|prepositional, 1)
		out = add(out, stem+"й", male, prepositional, 1)
		out = add(out, w, 0, anyCase, 1)
	case 'м':
		weight := 2
		if surname && utf8.RuneCountInString(low) > 5 && (strings.HasSuffix(low, "ом") || strings.HasSuffix(low, "ем") || strings.HasSuffix(low, "ём")) {
			weight = 0
		}
		out = add(out, w, male, nominative, weight)
		out = add(out, w, female, anyCase, min(1, weight)) // rather Бушнаф than a woman
		cut := func(e string) string { return w[:len(w)-len(e)] }
		if strings.HasSuffix(low, "ом") && (longerThan(w, 4) || !surname && longerThan(w, 3)) { // Яном
			out = add(out, cut("ом"), male, instrumental, 2)
		}
		if strings.HasSuffix(low, "ем") || strings.HasSuffix(low, "ём") {
			p, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(strings.TrimSuffix(low, "ем"), "ём"))
			switch {
			case isRussianVowel(p) && longerThan(w, 3): // Цоем
				out = add(out, cut("ем")+"й", male, instrumental, 2)
			case !longerThan(w, 4):
			case strings.ContainsRune("жшчщц", p):
				out = add(out, cut("ем"), male, instrumental, 2)
			default:
				out = add(out, cut("ем")+"ь", male, instrumental, 1)
			}
		}
	case 'й':
		out = add(out, w, male, nominative, 2)
		switch {
		case surname && !longerThan(w, 4):
			out = add(out, w, female, anyCase, 1) // Татьяне Цой
		case surname && strings.HasSuffix(low, "сой"):
			out = add(out, w, female, anyCase, 3) // с Айше Аксой; soy is a lineage in Turkish
		case surname && strings.HasSuffix(low, "ей"):
			out = add(out, w, female, anyCase, 1) // Зейнеп Атабей
		case surname && strings.HasSuffix(low, "ий"):
			out = add(out, w, female, anyCase, 1) // с Натальей Дарий; Островская is another ending
		}
		cut := func(e string) string { return w[:len(w)-len(e)] }
		if longerThan(w, 4) || !surname && longerThan(w, 3) { // Цой is a surname, Евой a first name
			if strings.HasSuffix(low, "ой") {
				out = add(out, cut("ой")+"а", 0, instrumental, 2)
			}
			if strings.HasSuffix(low, "ёй") {
				out = add(out, cut("ёй")+"я", 0, instrumental, 2) // Алиёй
			}
			if strings.HasSuffix(low, "ей") {
				if stem := cut("ей"); endsWithAny(stem, "ж", "ч", "ш", "щ", "ц") {
					out = add(out, stem+"а", 0, instrumental, 2) // Калначей
				} else {
					out = add(out, stem+"я", 0, instrumental, 2)
					out = add(out, stem+"а", 0, instrumental, 1)
				}
			}
		}
	case 'ь':
		out = add(out, w, male, nominative, 2)
		if surname {
			out = add(out, w, female, anyCase, 2) // Ангелы Меркель
		} else {
			out = add(out, w, female, nominative|accusative, 2)
		}
	default:
		if isRussianVowel(last) {
			return append(out, form{w, 0, anyCase, 2})
		}
		out = add(out, w, male, nominative, 3)
		if surname {
			out = add(out, w, female, anyCase, 2)
		} else {
			out = add(out, w, female, anyCase, 1)
		}
	}
	// Лев, Павел, Пётр: the vowel that flees.
	if full, ok := fleeing[lower(w)]; ok && !surname {
		out = append(out, form{full.nom, male, full.cases, 4})
	}
	return out
}

func isRussianVowel(r rune) bool {
	switch r {
	case 'а', 'е', 'ё', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я', 'ә', 'і', 'ө', 'ұ', 'ү':
		return true
	}
	return false
}

func endsInVowel(w string) bool {
	r, _ := utf8.DecodeLastRuneInString(w)
	return isRussianVowel(lowerRune(r))
}

// patronymicForm reads a Russian or Turkic patronymic, in any case.
func patronymicForm(w string) (form, bool) {
	low := lower(w)
	for _, e := range patronymicCases.of(low) {
		if stem, ok := strings.CutSuffix(low, e.from); ok && longerThan(stem, 1) {
			if e.from == "ич" && !shortPatronymics.has(low) {
				continue // Вучич, Дачич are surnames
			}
			return form{w[:len(w)-len(e.from)] + e.to, e.gender, e.cases, 4}, true
		}
	}
	return form{}, false
}

// shortPatronymics are those in -ич without the ending of most.
var shortPatronymics = wordSet("кузьмич лукич фомич никитич аникитич саввич фокич силыч")

// patronymicRussian says whether a word ends as Russian patronymics do.
func patronymicRussian(low string) bool {
	f, ok := patronymicForm(low)
	return ok && (strings.HasSuffix(f.nom, "ич") || strings.HasSuffix(f.nom, "на"))
}
