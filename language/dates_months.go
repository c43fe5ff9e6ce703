package language

import (
	"maps"
	"slices"
	"strings"
)

// month reads a month's name at token j. May and March must not be verbs.
func (f *dateFinder) month(j int) int {
	t := f.tok(j)
	if t.kind != word || (t.lower == "may" || t.lower == "march") && !t.upper {
		return 0
	}
	if rest, ok := strings.CutPrefix(t.lower, "mid-"); ok {
		return monthOf(rest)
	}
	return monthOf(t.lower)
}

// monthFirst reads dates that open with a month's name: "November 20, 2026",
// "in December", «в октябре прошлого года», «мамыр айының соңына».
func (f *dateFinder) monthFirst(i int) int {
	m := f.month(i)
	if m == 0 {
		return 0
	}
	t := f.tok(i)
	j := i + 1
	if next := f.tok(j + 1); f.tok(j).text == "." && f.tok(j).start == t.end && (next.kind == number || next.kind == word && !next.upper) { // Nov. 20
		j++
	}
	if n := f.monthDay(i, j, m); n > 0 {
		return n
	}
	from, by, shifted := i, 0, false
	if s, ok := shift(f.tok(i - 1).lower); ok {
		from, by, shifted = i-1, s, true
	}
	year, j := f.yearAfter(j)
	if year == 0 && f.based { // келер жылдың ақпанында, прошлого года в октябре, биыл мамырда
		year, from = f.yearBefore(i, from)
	}
	if w := f.tok(j).lower; strings.HasPrefix(w, "айы") && strings.HasSuffix(w, "ң") { // қараша айының 26-сы
		if day, end := f.dayOf(j + 1); day > 0 {
			return max(0, f.dated(from, end, year, m, day)-(i-from))
		}
	}
	if day, end := f.dayOf(j); day > 0 {
		n := f.dated(from, end, year, m, day)
		return max(0, n-(i-from))
	}
	switch {
	case year > 0:
		return f.add(from, j, isoOf(year, m, 0), false) - (i - from)
	case !f.based || !f.monthAlone(i, shifted):
		return 0
	case shifted && by != 0:
		return f.add(from, j, isoOf(f.yearOfShifted(by, m), m, 0), true) - (i - from)
	}
	return f.dated(from, j, 0, m, 0) - (i - from)
}

// monthAdjective reads a month told as an adjective of what is to come in it, or of an
// encounter: на июньской сессии, на январских переговорах; на прошлогодней встрече.
func (f *dateFinder) monthAdjective(i int) int {
	t, noun := f.tok(i), f.tok(i+1)
	if f.d.lang != "ru" || !f.based || t.upper && i > f.first || noun.kind != word || noun.upper || noun.function {
		return 0
	}
	met := startsWithAny(noun.lower, encounterNouns)
	if met && strings.HasPrefix(t.lower, "прошлогодн") {
		return f.add(i, i+1, f.base.AddDate(-1, 0, 0).Format("2006"), true)
	}
	stem, ok := monthAdjectives.of(t.lower)
	if !ok || !isRussianAdjective(t.lower) || i > f.first && !datePreposition(f.tok(i-1).lower) && f.tok(i-1).lower != "на" || f.direction(i, i+1) <= 0 && !met {
		return 0
	}
	return f.dated(i, i+1, 0, monthOf(monthOfAdjective[stem]), 0)
}

// encounterNouns are beginnings of nouns for an encounter or a journey, which an
// adjective of a month dates.
var encounterNouns = []string{"встреч", "переговор", "бесед", "визит", "поездк", "разговор", "консультаци"}

var (
	monthOfAdjective = map[string]string{
		"январск": "январь", "февральск": "февраль", "мартовск": "март", "апрельск": "апрель", "майск": "май", "июньск": "июнь", "июльск": "июль", "августовск": "август",
		"сентябрьск": "сентябрь", "октябрьск": "октябрь", "ноябрьск": "ноябрь", "декабрьск": "декабрь",
	}
	monthAdjectives = newOpenings(slices.Sorted(maps.Keys(monthOfAdjective))...)
)

// monthDay reads the day after an English month: "20, 2026", "20-22", "20th".
func (f *dateFinder) monthDay(i, j, m int) int {
	day := atoi(f.tok(j).text)
	if f.d.lang != "en" || f.tok(j).kind != number || day < 1 || day > 31 {
		return 0
	}
	k := f.ordinal(j + 1)
	if (isDash(f.tok(k).text) || f.tok(k).lower == "to" || f.tok(k).lower == "and") && f.tok(k+1).kind == number && len(f.tok(k+1).text) <= 2 && f.month(f.ordinal(k+2)) == 0 { // but not from July 10 to | 4 August
		k = f.ordinal(k + 2)
	}
	y, k := f.yearAfter(k)
	return f.dated(i, k, y, m, day)
}

// yearOfShifted returns the year of "next March" or "last May". Next September,
// said in August, is not this one.
func (f *dateFinder) yearOfShifted(by, m int) int {
	y, now := f.base.Year(), int(f.base.Month())
	switch {
	case by < 0 && m >= now:
		return y - 1
	case by > 0 && (m <= now || f.d.lang == "en" && m <= now+2):
		return y + 1
	}
	return y
}

// yearBefore reads the year that stands in front of a month at token i.
func (f *dateFinder) yearBefore(i, from int) (year, at int) {
	switch f.tok(i - 1).lower {
	case "биыл":
		return f.base.Year(), i - 1
	case "былтыр":
		return f.base.Year() - 1, i - 1
	case "жылдың", "жылғы", "жылы":
		if y := f.lastYear(); f.tok(i-2).lower == "сол" && y > 0 {
			return y, i - 2
		}
		if by, ok := shift(f.tok(i - 2).lower); ok {
			f.yearJustBefore(i)
			return f.base.Year() + by, i - 2
		}
		if y, start := f.yearJustBefore(i); y > 0 {
			return y, start
		}
	}
	return 0, from
}

// monthAlone says whether a month without a day or year is one: quite a few
// are words or names otherwise (May, March, маусым, Қазан).
func (f *dateFinder) monthAlone(i int, shifted bool) bool {
	t := f.tok(i)
	if shifted || f.d.lang == "kk" && (strings.HasPrefix(f.tok(i+1).lower, "ай") || partOfPeriod(f.tok(i+1).lower)) || strings.HasPrefix(t.lower, "mid-") {
		return true
	}
	switch f.d.lang {
	case "en":
		switch f.tok(i - 1).lower {
		case "in", "since", "by", "until", "till", "from", "during", "early", "late", "mid", "of", "before", "after", "for", "end", "through", "to", "between", "starting":
			return len(t.text) > 3 || t.lower == "may" && t.upper
		}
		return t.lower != "may" && t.lower != "march" && t.lower != "mar" && t.lower != "august" && t.lower != "june" && t.lower != "april" && t.upper && len(t.text) > 4
	case "ru":
		switch f.tok(i - 1).lower {
		case "в", "на", "к", "до", "с", "за", "конце", "начале", "середине", "середины", "середину", "конец", "начало", "исходе", "исхода", "концом", "началом", "начала", "конца", "концу", "началу", "со", "уже", "по", "половине", "половину", "половины", "раньше", "ранее", "позднее", "позже", "после", "начиная", "числах", "числа", "декаде", "декады", "декаду", "днях", "неделе", "неделю", "трети", "или", "и":
			return f.tok(i-1).lower != "и" && f.tok(i-1).lower != "или" || f.month(i-2) > 0
		}
		return false
	}
	if t.lower == "маусым" || t.lower == "қазан" || t.lower == "наурыз" || f.nameOfKazakhMonth(i) {
		return false
	}
	for _, e := range [...]string{"да", "де", "та", "те", "ға", "ге", "қа", "ке", "ан", "ен", "ағы", "егі", "ның", "нің", "дың", "дің", "тың", "тің"} {
		if strings.HasSuffix(t.lower, e) {
			return monthOf(t.lower) > 0 && len(t.lower) > 8
		}
	}
	return false
}

// nameOfKazakhMonth says whether a Kazakh word for a month is a name, the town of Қазан above all:
// it has a capital within a sentence, or opens one and has it within another.
func (f *dateFinder) nameOfKazakhMonth(i int) bool {
	t := f.tok(i)
	if !t.upper || allCaps(t.text) {
		return false
	}
	if i > f.first && f.tok(i-1).kind == word {
		return true
	}
	stem := firstRunes(t.lower, 5)
	for k := 1; k < len(f.d.tokens); k++ {
		if o := &f.d.tokens[k]; o.upper && k != i && f.d.tokens[k-1].kind == word && strings.HasPrefix(o.lower, stem) {
			return true
		}
	}
	return false
}
