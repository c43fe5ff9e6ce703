package language

import (
	"strings"
	"time"
)

// unit is a length of time.
type unit uint8

const (
	noUnit unit = iota
	dayUnit
	weekUnit
	fortnightUnit
	monthUnit
	yearUnit
)

var units = map[string]unit{
	"day": dayUnit, "days": dayUnit, "день": dayUnit, "дня": dayUnit, "дней": dayUnit, "дни": dayUnit, "сутки": dayUnit, "суток": dayUnit,
	"күн": dayUnit, "күні": dayUnit, "күннен": dayUnit, "тәулік": dayUnit, "тәуліктен": dayUnit,
	"week": weekUnit, "weeks": weekUnit, "fortnight": fortnightUnit, "fortnights": fortnightUnit, "неделя": weekUnit, "недели": weekUnit, "неделю": weekUnit, "неделе": weekUnit, "недель": weekUnit, "неделей": weekUnit,
	"апта": weekUnit, "аптада": weekUnit, "аптаның": weekUnit, "аптадан": weekUnit, "аптаға": weekUnit, "аптасы": weekUnit, "аптадағы": weekUnit,
	"month": monthUnit, "months": monthUnit, "месяц": monthUnit, "месяца": monthUnit, "месяце": monthUnit, "месяцев": monthUnit, "месяцу": monthUnit, "месяцем": monthUnit,
	"ай": monthUnit, "айда": monthUnit, "айдың": monthUnit, "айдан": monthUnit, "айы": monthUnit, "айға": monthUnit, "айдағы": monthUnit,
	"year": yearUnit, "years": yearUnit, "год": yearUnit, "года": yearUnit, "году": yearUnit, "лет": yearUnit, "годом": yearUnit, "годе": yearUnit,
}

func unitOf(w string) unit {
	w = strings.TrimSuffix(w, "-ақ") // аптада-ақ: as early as
	if u := units[w]; u != noUnit {
		return u
	}
	if strings.HasPrefix(w, "жыл") && len(w) < 16 {
		return yearUnit
	}
	return noUnit
}

var numerals = map[string]int{
	"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15,
	"twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90, "couple": 2,
	"один": 1, "одного": 1, "одну": 1, "одной": 1, "два": 2, "две": 2, "двух": 2, "двумя": 2, "тремя": 3, "три": 3, "трех": 3, "трёх": 3, "четыре": 4, "четырех": 4, "четырёх": 4, "пять": 5, "пяти": 5,
	"шесть": 6, "шести": 6, "семь": 7, "семи": 7, "восемь": 8, "восьми": 8, "девять": 9, "девяти": 9, "десять": 10, "десяти": 10, "двенадцать": 12, "пятнадцать": 15, "пятнадцати": 15,
	"двадцать": 20, "двадцати": 20, "тридцать": 30, "тридцати": 30,
	"бір": 1, "екі": 2, "үш": 3, "төрт": 4, "бес": 5, "алты": 6, "жеті": 7, "сегіз": 8, "тоғыз": 9, "он": 10, "жиырма": 20, "отыз": 30, "алпыс": 60,
}

// amount reads a number or numeral at token i, "the next two", "a couple of"
// and their like included; next is the token after it, n is 0 if there is none.
func (f *dateFinder) amount(i int) (n, next int) {
	switch f.tok(i).lower {
	case "the", "about", "around", "roughly", "just", "next", "coming", "примерно", "ближайших", "следующих", "около", "шамамен", "алдағы":
		i++
		if w := f.tok(i).lower; w == "next" || w == "coming" || w == "following" {
			i++
		}
	}
	t := f.tok(i)
	n, ok := numerals[t.lower]
	if t.kind == number {
		n, ok = atoi(t.text), true
	}
	next = i + 1
	if t.lower == "couple" && f.tok(next).lower == "of" || t.lower == "a" && f.tok(next).lower == "couple" {
		n, next = 2, next+1
		if f.tok(next).lower == "of" {
			next++
		}
	}
	if !ok || n < 1 || n > 100 {
		return 0, i
	}
	switch f.tok(next).lower {
	case "working", "calendar", "business", "рабочих", "календарных", "жұмыс", "күнтізбелік":
		next++
	}
	return n, next
}

// span reads a date told by its distance: "10 days ago", «через три недели»,
// «екі жыл бұрын», "within a month", «в течение десяти дней».
func (f *dateFinder) span(i int) int {
	if !f.based {
		return 0
	}
	switch w := f.tok(i).lower; w {
	case "in", "within", "через", "спустя":
		return f.spanAfter(i, w)
	case "в":
		if f.tok(i+1).lower == "течение" {
			return f.spanAfter(i+1, "течение")
		}
		if t, ok := russianTerms[f.tok(i+1).lower]; ok && f.tok(i+2).lower == "срок" {
			return f.within(i, i+3, t.n, t.u)
		}
		return 0
	}
	n, j := f.amount(i)
	u := unitOf(f.tok(j).lower)
	if n == 0 || u == noUnit {
		if u := unitOf(f.tok(i).lower); u != noUnit {
			switch f.tok(i + 1).lower {
			case "назад", "бұрын": // год назад
				return f.away(i, i+2, -1, u, false)
			case "позже", "спустя": // неделей позже
				return f.later(i, i+2, 1, u)
			case "раньше", "ранее": // неделей раньше
				return f.earlier(i, i+2, 1, u)
			}
		}
		return 0
	}
	if f.tok(j+1).lower == "from" && (f.tok(j+2).lower == "now" || f.tok(j+2).lower == "today") {
		return f.away(i, j+3, n, u, false)
	}
	switch f.tok(j + 1).lower {
	case "ago", "назад":
		return f.away(i, j+2, -n, u, false)
	case "earlier", "раньше", "ранее", "бұрын":
		return f.earlier(i, j+2, n, u)
	case "later", "позже", "спустя":
		if next := f.tok(j + 2); next.lower == "than" || next.text == "," && f.tok(j+3).lower == "чем" {
			return 0 // two months later than planned
		}
		return f.later(i, j+2, n, u)
	case "кейін", "соң":
		if strings.HasSuffix(f.tok(j).lower, "н") {
			if f.afterThat(i) {
				return f.later(i, j+2, n, u)
			}
			if f.direction(i, j+2) < 0 {
				if told, ok := f.toldDay(); ok && u == dayUnit && !told.AddDate(0, 0, n).After(f.base) {
					return f.awayFrom(told, i, j+2, n, u, false, false) // Бір күннен кейін оны Х қабылдады
				}
				return 0
			}
			return f.away(i, j+2, n, u, false)
		}
	case "ішінде", "мерзімде":
		return f.within(i, j+2, n, u)
	}
	return 0
}

// russianTerms are the adjectives of a term: в месячный срок.
var russianTerms = map[string]struct {
	n int
	u unit
}{
	"недельный": {1, weekUnit}, "двухнедельный": {2, weekUnit}, "десятидневный": {10, dayUnit}, "месячный": {1, monthUnit}, "двухмесячный": {2, monthUnit},
	"трехмесячный": {3, monthUnit}, "трёхмесячный": {3, monthUnit}, "шестимесячный": {6, monthUnit}, "полугодовой": {6, monthUnit}, "годичный": {1, yearUnit},
}

// spanAfter reads the distance after its preposition w at token i.
func (f *dateFinder) spanAfter(i int, w string) int {
	n, j := f.amount(i + 1)
	if n == 0 && f.d.lang == "ru" && unitOf(f.tok(i+1).lower) != noUnit { // через неделю
		n, j = 1, i+1
	}
	u := unitOf(f.tok(j).lower)
	if n == 0 || u == noUnit {
		return 0
	}
	switch w {
	case "within", "течение":
		return f.within(i, j+1, n, u)
	case "in":
		if f.countedWithin(i) {
			return 0
		}
		if next := f.tok(j + 1); next.kind == word && next.lower != "time" && !next.function || next.text == "’s" {
			return 0
		}
		if f.tok(i+1).lower == "the" { // in the next two weeks
			return f.within(i, j+1, n, u)
		}
	}
	if w == "через" && f.afterThat(i) {
		return f.later(i, j+1, n, u)
	}
	if f.direction(i, j+1) < 0 {
		return 0 // counted from what is told, not from today
	}
	return f.away(i, j+1, n, u, false)
}

// countedWithin says whether "in" at token i tells within what time something came
// again: the second sitting in a week, twice in a month.
func (f *dateFinder) countedWithin(i int) bool {
	for k := i - 1; k >= max(f.first, i-4) && f.tok(k).kind == word && !f.d.cues[k].looksAhead(); k-- {
		if w := f.tok(k).lower; dayOrdinals[w] > 0 || w == "twice" || w == "once" || w == "times" {
			return true
		}
	}
	return false
}

// within reads a term: it is told only where it is still to run.
func (f *dateFinder) within(i, j, n int, u unit) int {
	if f.direction(i, j) <= 0 && !f.committed(i) || u == dayUnit && n < 5 || f.counted(i, j) {
		return 0
	}
	return f.away(i, j, n, u, true)
}

// committed says whether a word for promising or ordering stands before token i:
// promised a reply within a month.
func (f *dateFinder) committed(i int) bool {
	for k := i - 1; k >= max(f.first, i-12) && f.tok(k).kind != punct; k-- {
		w := f.tok(k).lower
		switch f.d.lang {
		case "en":
			if englishPromises.has(w) {
				return true
			}
		case "ru":
			if startsWithAny(w, russianPromises) {
				return true
			}
		}
	}
	return false
}

var (
	englishPromises = wordSet(`promised promises pledged pledges vowed guaranteed ordered demanded requested`)
	russianPromises = []string{"пообещ", "обеща", "поруч", "потреб", "обяза", "гарантир", "дал=", "дала=", "дали="}
)

// counted says whether a term over tokens [i, j) is counted from something else
// than today: within 30 days of the request, в течение месяца со дня подачи,
// өтініш түскен күннен бастап отыз күн ішінде.
func (f *dateFinder) counted(i, j int) bool {
	switch f.tok(j).lower {
	case "of", "after", "from", "following", "после", "со", "с":
		return true
	}
	for k := i - 1; k >= i-2; k-- {
		switch f.tok(k).lower {
		case "бастап", "кейін", "соң", "сәттен":
			return true
		}
	}
	return false
}

// away adds the date n units from the day of publication: a week or a term to
// its month, a month to its month, a year to its year.
func (f *dateFinder) away(i, j, n int, u unit, term bool) int {
	return f.awayFrom(f.base, i, j, n, u, term, true)
}

// awayFrom is away from another day; relative tells that it is that of
// publication.
func (f *dateFinder) awayFrom(base time.Time, i, j, n int, u unit, term, relative bool) int {
	var at string
	switch u {
	case dayUnit:
		if at = iso(base.AddDate(0, 0, n)); term {
			at = at[:7]
		}
	case fortnightUnit:
		return f.awayFrom(base, i, j, 2*n, weekUnit, term, relative)
	case weekUnit:
		if at = iso(base.AddDate(0, 0, 7*n)); term {
			at = at[:7]
		}
	case monthUnit:
		at = isoMonth(time.Date(base.Year(), base.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC))
	default:
		at = isoOf(base.Year()+n, 0, 0)
	}
	if at == "" {
		return 0
	}
	return f.add(i, j, at, relative)
}
