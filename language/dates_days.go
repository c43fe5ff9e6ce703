package language

import (
	"strings"
	"time"
)

// dayMonth reads "20 November 2026", "18-20 марта", "с 25 по 27 марта",
// "1-го июня", "20 қарашада".
func (f *dateFinder) dayMonth(i int) int {
	day := atoi(f.tok(i).text)
	if day < 1 || day > 31 || f.tok(i-1).text == "№" {
		return 0
	}
	j := f.ordinal(i + 1)
	if f.tok(j).kind == punct && (isDash(f.tok(j).text) || f.tok(j).text == ",") || isAnd(f.tok(j).lower) { // a range: its first day counts
		if last := atoi(f.tok(j + 1).text); f.tok(j+1).kind == number && last >= 1 && last <= 31 {
			if k := f.ordinal(j + 2); f.month(k) > 0 {
				j = k
			}
		}
	}
	return f.monthBehind(i, j, day)
}

// monthBehind reads the month and the year, at token j, of a day told from token i on.
func (f *dateFinder) monthBehind(i, j, day int) int {
	if f.tok(j).lower == "of" {
		j++
	}
	m := f.month(j)
	if m == 0 {
		return 0
	}
	y, j := f.yearAfter(j + 1)
	return f.dated(i, j, y, m, day)
}

func isAnd(w string) bool {
	switch w {
	case "and", "и", "по", "to", "мен", "пен", "бен", "до", "және", "или", "or":
		return true
	}
	return false
}

// ordinal skips what may follow a day's number: th, -го, -ші.
func (f *dateFinder) ordinal(j int) int {
	if isDash(f.tok(j).text) {
		switch f.tok(j + 1).lower {
		case "го", "е", "ое", "му", "ого", "ші", "шы", "нші", "ншы", "м":
			return j + 2
		}
		return j
	}
	switch f.tok(j).lower {
	case "th", "st", "nd", "rd":
		return j + 1
	}
	return j
}

// spelledDay reads a day in words: первого мая, "the first of June", "бесінші
// мамырда".
func (f *dateFinder) spelledDay(i int) int {
	if !daySpelled.has(f.tok(i)) {
		return 0
	}
	day, j := dayOrdinal(f.tok(i).lower), i+1
	if tens := dayTens[f.tok(i).lower]; tens > 0 {
		one := dayOrdinals[f.tok(j).lower]
		if one == 0 || one > 9 {
			return 0
		}
		day, j = tens+one, j+1
	}
	if day == 0 {
		return 0
	}
	if n := f.monthBehind(i, j, day); n > 0 {
		return n
	}
	before, after := f.tok(i-2).lower, f.tok(j)
	if f.d.lang == "en" && f.based && f.tok(i-1).lower == "the" && (before == "on" || before == "by" || before == "until") && (after.kind == punct || after.function && after.lower != "day") {
		return f.dayOfThisMonth(i, j, day) // on the nineteenth
	}
	return 0
}

// dayOrdinal reads the day of a month in one word: first, twenty-ninth.
func dayOrdinal(w string) int {
	if tens, one, ok := strings.Cut(w, "-"); ok && one != "" {
		switch day := dayOrdinals[one]; {
		case tens == "twenty" && day > 0 && day < 10:
			return 20 + day
		case tens == "thirty" && day == 1:
			return 31
		}
	}
	return dayOrdinals[w]
}

// dayAlone reads a day of a month that is not named beside it: «25 числа», "on
// the 25th", "вечером 17-го", «осы айдың 25-інде» is month's own (see period).
func (f *dateFinder) dayAlone(i int) int {
	day := atoi(f.tok(i).text)
	if day < 1 || day > 31 || len(f.tok(i).text) > 2 || !f.based {
		return 0
	}
	j := f.ordinal(i + 1)
	before, after := f.tok(i-1).lower, f.tok(j)
	switch {
	case f.dayOfOrdinal(i) > 0:
		j = f.dayOfOrdinal(i)
	case after.lower == "числа" || after.lower == "число":
		j++
	case f.d.lang == "ru" && j > i+1 && before == "на" && after.kind == punct: // назначено на 28-е
	case f.d.lang == "ru" && j > i+1 && before == "," && weekdayOf(f.tok(i-2).lower) > 0: // в понедельник, 17-го
	case f.d.lang == "ru" && j > i+1 && (before == "вечером" || before == "утром" || before == "днем" || before == "днём" || before == "до" || before == "к") && !strings.HasSuffix(after.lower, "а"):
	case f.d.lang == "en" && j > i+1 && before == "the" && (f.tok(i-2).lower == "on" || f.tok(i-2).lower == "by" || f.tok(i-2).lower == "until" || f.tok(i-2).lower == "for") && (after.kind == punct || after.function):
	default:
		return 0
	}
	k := j
	if f.d.lang == "en" && f.tok(k).lower == "of" {
		k++
	}
	if k > j || f.d.lang == "ru" { // the 25th of this month, 5 числа следующего месяца
		if by, ok := shift(f.tok(k).lower); ok && unitOf(f.tok(k+1).lower) == monthUnit {
			return f.add(i, k+2, iso(time.Date(f.base.Year(), f.base.Month()+time.Month(by), day, 0, 0, 0, 0, time.UTC)), true)
		}
	}
	return f.dayOfThisMonth(i, j, day)
}

// dayOfThisMonth adds a day told without its month over tokens [i, j).
func (f *dateFinder) dayOfThisMonth(i, j, day int) int {
	at := time.Date(f.base.Year(), f.base.Month(), day, 0, 0, 0, 0, time.UTC)
	switch dir := f.direction(i, j); {
	case dir > 0 && at.Before(f.base):
		at = at.AddDate(0, 1, 0)
	case dir < 0 && at.After(f.base):
		at = at.AddDate(0, -1, 0)
	}
	if at.Day() != day {
		return 0
	}
	return f.add(i, j, iso(at), true)
}

// dayOf reads the day that follows a month or "the month" in Kazakh:
// желтоқсанның 20-сында, осы айдың 25-інде. It returns 0 if there is none.
func (f *dateFinder) dayOf(j int) (day, end int) {
	if f.d.lang != "kk" || !strings.HasSuffix(f.tok(j-1).lower, "ң") {
		return 0, j
	}
	if f.tok(j).kind == word {
		return f.dayInWords(j)
	}
	if f.tok(j).kind != number || len(f.tok(j).text) > 2 {
		return 0, j
	}
	day = atoi(f.tok(j).text)
	if day < 1 || day > 31 {
		return 0, j
	}
	end = j + 1
	if isDash(f.tok(end).text) && f.tok(end+1).kind == word {
		return day, end + 2
	}
	if f.tok(end).lower == "күні" {
		return day, end + 1
	}
	return 0, j
}

// dayInWords reads the day that follows a Kazakh month in words: ақпанның жиырма
// алтысына, мамырдың бесінде.
func (f *dateFinder) dayInWords(j int) (day, end int) {
	tens, ok := kazakhTens[f.tok(j).lower]
	end = j
	if ok {
		end++
	}
	w := f.tok(end).lower
	for one, stem := range kazakhOnes {
		if rest, ok := strings.CutPrefix(w, stem); ok && stem != "" && possessiveCases.has(rest) && (tens < 30 || one == 1) {
			return tens + one, end + 1
		}
	}
	for _, n := range [...]struct {
		stem string
		day  int
	}{{"он", 10}, {"жиырма", 20}, {"отыз", 30}} {
		if rest, ok := strings.CutPrefix(w, n.stem); ok && tens == 0 && possessiveCases.has(rest) {
			return n.day, end + 1
		}
	}
	return 0, j
}

// kazakhTens and kazakhOnes are the numerals that days are made of;
// possessiveCases are the endings of one that belongs to a month.
var (
	kazakhTens      = map[string]int{"он": 10, "жиырма": 20, "отыз": 30}
	kazakhOnes      = [...]string{"", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"}
	possessiveCases = wordSet(`ы і сы сі ында інде сында сінде ына іне сына сіне ынан інен сынан сінен ын ін сын сін ынан інен ындағы індегі сындағы сіндегі ынша інше`)
)

// dated adds a day or month, with its year or without: then the year is that
// of the date just before it, or the words around it tell.
func (f *dateFinder) dated(i, j, y, m, day int) int {
	from := i
	if y == 0 {
		y, from = f.yearJustBefore(i)
	}
	if y == 0 {
		y = f.sameMonth(i, m)
	}
	if y == 0 {
		if !f.based || day > 0 && isoOf(2024, m, day) == "" {
			return 0
		}
		if day > 0 && f.happened(i, j) {
			if y = f.base.Year(); f.daysTo(y, m, day) > 0 {
				y--
			}
		} else if day > 0 {
			y = f.yearOfDay(f.direction(i, j), m, day)
		} else {
			y = f.yearOfMonth(f.direction(i, j), m)
		}
		return f.add(i, j, isoOf(y, m, day), false)
	}
	at := isoOf(y, m, day)
	if at == "" {
		return 0
	}
	return f.add(from, j, at, false) - (i - from)
}
