package language

import (
	"strings"
	"unicode/utf8"
)

// reading is one way to understand a name: its parts in the nominative.
type reading struct {
	given, middle, family string
	sex                   gender
	score                 int // how likely it is
	cases                 kase
	oblique               bool
}

// russianName reads given name, patronymic and surname together: the reading
// whose parts agree in gender and case, the likeliest by the parts' weights, by
// the case that the context wants (0 if it wants none) and by what stands
// elsewhere in the text.
func (g *stage) russianName(n nameSpan, want kase) reading {
	givens := []form{{"", 0, anyCase, 0}}
	switch {
	case utf8.RuneCountInString(n.given) == 1:
		givens = []form{{n.given, 0, anyCase, 1}}
	case n.given != "":
		givens = g.vote(n.given, g.l.russianGiven(n.given), 3)
	}
	middles := []form{{n.middle, 0, anyCase, 0}}
	if utf8.RuneCountInString(n.middle) > 1 {
		if p, ok := patronymicForm(n.middle); ok {
			middles[0] = p
		} else if !n.eastern && !strings.Contains(n.middle, " ") {
			middles = g.l.russianGiven(n.middle) // Реджепу Тайипу Эрдогану
		}
	}
	head, last := headParts(n.family), lastPart(n.family)
	families := []form{{"", 0, anyCase, 0}}
	switch {
	case n.eastern:
		families = g.vote(last, syllableForms(last), 2)
	case last != "":
		families = g.vote(last, russianSurname(last), 2)
	}
	best := reading{given: n.given, middle: n.middle, family: n.family, score: -1000}
	for _, x := range givens {
		for _, y := range middles {
			for _, z := range families {
				if s, who, cases := agree(x, y, z, want); s > best.score {
					best = reading{x.nom, y.nom, head + z.nom, who, s, cases, cases&nominative == 0}
				}
			}
		}
	}
	return best
}

// syllableForms reads the last word of a name of East Asia, which can be as
// short as a syllable: Ким Чен Ыном.
func syllableForms(w string) []form {
	out := []form{{w, 0, anyCase, 2}}
	for _, e := range syllableEndings {
		stem, ok := strings.CutSuffix(w, e.from)
		last, _ := utf8.DecodeLastRuneInString(stem)
		switch {
		case !ok || last == 'ь' || syllables(stem) == 0:
		case !isRussianVowel(last):
			weight := 2
			if e.cases == instrumental && syllables(w) > 1 {
				weight = 6 // no name of East Asia of two syllables ends so
			}
			out = append(out, form{stem + e.to, 0, e.cases, weight})
		case e.to == "ь":
			out = append(out, form{stem + "й", 0, e.cases, 2}) // Юньфэя
		}
	}
	return out
}

// vote gives weight to the forms whose nominative the text has elsewhere.
func (g *stage) vote(w string, forms []form, weight int) []form {
	for i := range forms {
		if f := &forms[i]; f.nom != w && g.seen(f.nom) {
			f.weight += weight
		}
	}
	return forms
}

// agree weighs three forms together, and tells whose name they make and in
// which cases it can stand.
func agree(x, y, z form, want kase) (score int, who gender, cases kase) {
	s := x.weight + y.weight + z.weight
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
		s += 3
	}
	if c != 0 && c&nominative == 0 && (x.weight >= knownWeight || want&c != 0) {
		s += declined(x) + declined(z) // each part shows the case by itself
	}
	return s, who, c
}

// declined is 1 for a form that shows its case.
func declined(f form) int {
	if f.nom == "" || f.cases&anyCase == anyCase {
		return 0
	}
	return 1
}

// fathersName says whether a word is the patronymic of a first name that the
// book knows: Карлович, but not Шендерович.
func (b *nameBook) fathersName(w string) bool {
	low := lower(w)
	for _, e := range [...]string{"ович", "евич", "ич", "овна", "евна", "ична", "инична"} {
		stem, ok := strings.CutSuffix(low, e)
		if !ok || !longerThan(stem, 1) {
			continue
		}
		if strings.HasPrefix(e, "ов") || strings.HasPrefix(e, "ев") {
			if _, ok := fleeing[stem+"а"]; ok {
				return true // Львович, Павловна
			}
		}
		for _, end := range [...]string{"", "й", "ь", "а", "я"} {
			if b.spelled(stem + end) {
				return true
			}
		}
		if soft, ok := strings.CutSuffix(stem, "ь"); ok && b.spelled(soft+"ий") {
			return true
		}
		if longerThan(e, 3) && strings.HasSuffix(e, "на") && longerThan(stem, 3) {
			return true // no surname ends so
		}
	}
	return false
}
