package language

import (
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
// text.
func russianSurname(w string) []form {
	low := strings.ToLower(w)
	var out []form
	for _, e := range surnameEndings {
		if strings.HasSuffix(low, e.from) && utf8.RuneCountInString(low) > utf8.RuneCountInString(e.from)+1 {
			nom := w[:len(w)-len(e.from)] + e.to
			out = append(out, form{nom, e.gender, e.cases, 3})
			if e.from == "ина" || e.from == "ину" || e.from == "иной" || e.from == "ова" || e.from == "ева" {
				continue
			}
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, e := range fixedSurnames {
		if strings.HasSuffix(low, e) {
			out = append(out, form{w, 0, anyCase, 2})
			break
		}
	}
	return append(out, nounForms(w, true)...)
}

// russianGiven lists the ways to read a first name as it stands; readings
// whose nominative the book knows come with more weight and its gender.
func (b *nameBook) russianGiven(w string) []form {
	out := nounForms(w, false)
	for i := range out {
		f := &out[i]
		g, ok := b.given(f.nom)
		if !ok {
			if f.cases == anyCase && f.nom == w && (strings.HasSuffix(w, "и") || strings.HasSuffix(w, "ю")) {
				f.weight += 2 // Пегги, Мэтью: names that decline are on the list
			}
			continue
		}
		f.weight += 8
		if !b.exact[strings.ToLower(f.nom)] {
			f.weight -= 2 // known by another spelling only: Николая sounds like Никола
		}
		if g == 0 {
			continue
		}
		if f.gender != 0 && f.gender != g && f.cases&nominative == 0 && !endsInVowel(f.nom) {
			f.weight -= 8 // a woman's name in a consonant is not declined
			continue
		}
		f.gender = g
		if g == female && !endsInVowel(f.nom) && !strings.HasSuffix(f.nom, "ь") {
			f.cases = anyCase // Айгерим, Асель-like names of women stay as they are
		}
	}
	return out
}

// nounForms reads a word as a noun of any declension. For a surname in a
// consonant the feminine is indeclinable.
func nounForms(w string, surname bool) []form {
	low := strings.ToLower(w)
	last, size := utf8.DecodeLastRuneInString(low)
	if size == 0 || len(w) <= 2*size {
		return []form{{w, 0, anyCase, 1}}
	}
	stem := w[:len(w)-size]
	add := func(out []form, nom string, g gender, c kase, weight int) []form {
		return append(out, form{nom, g, c, weight})
	}
	var out []form
	prev, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(low, string(last)))
	hard := !isRussianVowel(prev) && prev != 'ь' && prev != 'й'
	switch last {
	case 'а':
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
		out = add(out, stem+"я", 0, genitive|dative|prepositional, 2)
		if hard {
			out = add(out, stem+"а", 0, genitive, 1) // после г, к, х, ж, ш: Ольги, Наташи
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
		default:
			out = add(out, stem+"ь", male, dative, 2)
			out = add(out, stem+"я", 0, accusative, 2)
		}
	case 'е':
		out = add(out, stem+"а", 0, dative|prepositional, 2)
		if hard {
			out = add(out, stem, male, prepositional, 1)
		}
		out = add(out, stem+"я", 0, dative|prepositional, 1)
		out = add(out, stem+"й", male, prepositional, 1)
		out = add(out, w, 0, anyCase, 1)
	case 'м':
		out = add(out, w, male, nominative, 2)
		out = add(out, w, female, anyCase, 1)
		cut := func(e string) string { return w[:len(w)-len(e)] }
		if strings.HasSuffix(low, "ом") && len(w) > 8 {
			out = add(out, cut("ом"), male, instrumental, 2)
		}
		if strings.HasSuffix(low, "ем") || strings.HasSuffix(low, "ём") {
			if len(w) > 8 {
				p, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(strings.TrimSuffix(low, "ем"), "ём"))
				if isRussianVowel(p) || p == 'и' {
					out = add(out, cut("ем")+"й", male, instrumental, 2)
				} else {
					out = add(out, cut("ем")+"ь", male, instrumental, 1)
					out = add(out, cut("ем"), male, instrumental, 1) // после ж, ш, ч, ц
				}
			}
		}
	case 'й':
		out = add(out, w, male, nominative, 2)
		cut := func(e string) string { return w[:len(w)-len(e)] }
		if len(w) > 8 {
			if strings.HasSuffix(low, "ой") {
				out = add(out, cut("ой")+"а", 0, instrumental, 2)
			}
			if strings.HasSuffix(low, "ей") {
				out = add(out, cut("ей")+"я", 0, instrumental, 2)
				out = add(out, cut("ей")+"а", 0, instrumental, 1)
			}
		}
	case 'ь':
		out = add(out, w, male, nominative, 2)
		out = add(out, w, female, nominative|accusative, 2)
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
	if full, ok := fleeing[strings.ToLower(w)]; ok && !surname {
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
	r, _ := utf8.DecodeLastRuneInString(strings.ToLower(w))
	return isRussianVowel(r)
}

// patronymicGender tells a Russian patronymic by its ending, in any case.
func patronymicForm(w string) (form, bool) {
	low := strings.ToLower(w)
	for _, e := range [...]ending{
		{"ович", "ович", male, nominative},
		{"евич", "евич", male, nominative},
		{"ьич", "ьич", male, nominative},
		{"ич", "ич", male, nominative},
		{"овича", "ович", male, genitive | accusative},
		{"евича", "евич", male, genitive | accusative},
		{"ьича", "ьич", male, genitive | accusative},
		{"овичу", "ович", male, dative},
		{"евичу", "евич", male, dative},
		{"ьичу", "ьич", male, dative},
		{"овичем", "ович", male, instrumental},
		{"евичем", "евич", male, instrumental},
		{"ьичом", "ьич", male, instrumental},
		{"овиче", "ович", male, prepositional},
		{"евиче", "евич", male, prepositional},
		{"овна", "овна", female, nominative},
		{"евна", "евна", female, nominative},
		{"ична", "ична", female, nominative},
		{"овны", "овна", female, genitive},
		{"евны", "евна", female, genitive},
		{"ичны", "ична", female, genitive},
		{"овне", "овна", female, dative | prepositional},
		{"евне", "евна", female, dative | prepositional},
		{"ичне", "ична", female, dative | prepositional},
		{"овну", "овна", female, accusative},
		{"евну", "евна", female, accusative},
		{"ичну", "ична", female, accusative},
		{"овной", "овна", female, instrumental},
		{"евной", "евна", female, instrumental},
		{"ичной", "ична", female, instrumental},
		{"улы", "улы", male, anyCase},
		{"ұлы", "ұлы", male, anyCase},
		{"оглы", "оглы", male, anyCase},
		{"кызы", "кызы", female, anyCase},
		{"қызы", "қызы", female, anyCase},
		{"гызы", "гызы", female, anyCase},
		{"уулу", "уулу", male, anyCase},
	} {
		if strings.HasSuffix(low, e.from) && utf8.RuneCountInString(low) >= utf8.RuneCountInString(e.from)+2 {
			if e.from == "ич" && utf8.RuneCountInString(low) > 7 {
				continue // Милошевич-like surnames are not patronymics
			}
			return form{w[:len(w)-len(e.from)] + e.to, e.gender, e.cases, 4}, true
		}
	}
	return form{}, false
}

// russianName reads given name, patronymic and surname together: the reading
// whose parts agree in gender and case, the likeliest by the parts' weights and
// by the case that the context wants (0 if it wants none).
func (b *nameBook) russianName(given, middle, family string, want kase) (g, m, f string, sex gender, score int) {
	givens := []form{{"", 0, anyCase, 0}}
	if given != "" {
		givens = b.russianGiven(given)
		if utf8.RuneCountInString(given) == 1 {
			givens = []form{{given, 0, anyCase, 1}}
		}
	}
	middles := []form{{middle, 0, anyCase, 0}}
	if middle != "" && utf8.RuneCountInString(middle) > 1 {
		if p, ok := patronymicForm(middle); ok {
			middles = []form{p}
		}
	}
	families := []form{{"", 0, anyCase, 0}}
	if family != "" {
		families = russianSurname(family)
	}
	best := -1000
	g, m, f = given, middle, family
	for _, x := range givens {
		for _, y := range middles {
			for _, z := range families {
				s, who := agree(x, y, z, want)
				if s > best {
					best, g, m, f, sex = s, x.nom, y.nom, z.nom, who
				}
			}
		}
	}
	return g, m, f, sex, best
}

func agree(x, y, z form, want kase) (int, gender) {
	s := x.weight + y.weight + z.weight
	who := gender(0)
	for _, p := range [...]form{x, y, z} {
		if p.gender == 0 {
			continue
		}
		if who != 0 && who != p.gender {
			s -= 10
		}
		who = p.gender
	}
	c := x.cases & y.cases & z.cases & anyCase
	switch {
	case c == 0:
		s -= 10
	case want != 0 && c&want != 0:
		s += 3
	case want != 0:
		s -= 3
	case c&nominative != 0:
		s++
	}
	return s, who
}
