package language

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// findDates fills d.dates with every date the text names, in order.
func (d *document) findDates() {
	f := dateFinder{d: d}
	if t, err := time.Parse(time.DateOnly, d.date); err == nil {
		f.base, f.based = t, true
	} else if t, ok := d.firstDay(); ok {
		f.base, f.based, d.base = t, true, iso(t)
	}
	d.dates = d.dates[:0]
	for s := range d.sentences {
		f.sentence, f.end = s, d.sentences[s].end
		f.first = d.sentences[s].first
		for i := f.first; i < f.end; {
			i += max(f.at(i), 1)
		}
	}
}

// firstDay returns the first full date of the text's opening, which stands for
// the day of publication where that is not known.
func (d *document) firstDay() (time.Time, bool) {
	f := dateFinder{d: d}
	for s := range min(5, len(d.sentences)) {
		f.sentence, f.end, f.first = s, d.sentences[s].end, d.sentences[s].first
		for i := f.first; i < f.end; {
			i += max(f.at(i), 1)
		}
	}
	for _, m := range d.dates {
		if t, err := time.Parse(time.DateOnly, m.iso); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

// dateFinder reads dates off one sentence after another.
type dateFinder struct {
	d          *document
	base       time.Time // day of publication
	based      bool
	sentence   int
	first, end int // the sentence's tokens
}

// tok returns token i, an empty one outside the sentence.
func (f *dateFinder) tok(i int) token {
	if i < f.first || i >= f.end {
		return token{kind: punct}
	}
	return f.d.tokens[i]
}

// add notes a date over tokens [i, j) and returns how many tokens it took.
func (f *dateFinder) add(i, j int, iso, next string, relative bool) int {
	f.d.dates = append(f.d.dates, dateMention{
		span: span{f.tok(i).start, f.tok(j - 1).end}, sentence: f.sentence, iso: iso, next: next, relative: relative, ahead: f.ahead(i),
	})
	return j - i
}

// ahead says whether the date's first word tells that it is to come.
func (f *dateFinder) ahead(i int) bool {
	by, ok := shift(f.tok(i).lower)
	return ok && by > 0
}

// at reads the date that starts at token i and returns its length in tokens, 0
// if there is none.
func (f *dateFinder) at(i int) int {
	t := f.tok(i)
	if t.kind == number {
		for _, read := range [...]func(int) int{f.numeric, f.dayMonth, f.yearFirst, f.bareYear} {
			if n := read(i); n > 0 {
				return n
			}
		}
		return f.ago(i)
	}
	if t.kind != word {
		return 0
	}
	for _, read := range [...]func(int) int{f.monthFirst, f.dayWord, f.weekday, f.period, f.after} {
		if n := read(i); n > 0 {
			return n
		}
	}
	return 0
}

// numeric reads 2026-11-20, 20.11.2026 and 20/11/2026.
func (f *dateFinder) numeric(i int) int {
	t := f.tok(i)
	if parts := strings.Split(t.text, "."); len(parts) == 3 {
		if iso := isoDay(parts[2], parts[1], parts[0]); iso != "" {
			return f.add(i, i+1, iso, iso, false)
		}
		return 0
	}
	sep := f.tok(i + 1)
	if sep.text != "-" && sep.text != "/" || f.tok(i+3).text != sep.text || sep.start != t.end || f.tok(i+4).kind != number {
		return 0
	}
	a, b, c := t.text, f.tok(i+2).text, f.tok(i+4).text
	if sep.text == "/" {
		a, c = c, a
	}
	if iso := isoDay(a, b, c); iso != "" {
		return f.add(i, i+5, iso, iso, false)
	}
	return 0
}

func isoDay(year, month, day string) string {
	y, m, d := atoi(year), atoi(month), atoi(day)
	if len(year) == 2 {
		y += 2000
	}
	return isoOf(y, m, d)
}

// isoOf writes a date to the precision given: day 0 or month 0 are left out.
// It is "" for a day that no calendar has.
func isoOf(y, m, d int) string {
	switch {
	case y < 1800 || y > 2200 || m < 0 || m > 12 || d < 0 || d > 31:
		return ""
	case m == 0:
		return strconv.Itoa(y)
	case d == 0:
		return fmt.Sprintf("%04d-%02d", y, m)
	}
	if t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC); t.Day() != d {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d)
}

func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}

// dayMonth reads "20 November 2026", "18-20 марта", "с 25 по 27 марта",
// "1-го июня", "20 қарашада".
func (f *dateFinder) dayMonth(i int) int {
	day := atoi(f.tok(i).text)
	if day < 1 || day > 31 {
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
	case "and", "и", "по", "to", "мен", "пен", "бен", "до", "және":
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

// month reads a month's name at token j. May and March must not be verbs.
func (f *dateFinder) month(j int) int {
	t := f.tok(j)
	if t.kind != word || (t.lower == "may" || t.lower == "march") && !t.upper {
		return 0
	}
	return monthOf(t.lower)
}

// yearAfter reads the year that may follow a month at token j: "2026", ", 2026",
// "2026 года", «прошлого года», "last year". It returns the year, 0 if there
// is none, and the token after it.
func (f *dateFinder) yearAfter(j int) (year, next int) {
	k := j
	if f.tok(k).text == "," || f.tok(k).text == "." && f.tok(k).start == f.tok(k-1).end {
		k++
	}
	if f.tok(k).lower == "of" || f.tok(k).lower == "in" {
		k++
	}
	if y := f.year(k); y > 0 {
		k++
		switch f.tok(k).lower {
		case "года", "году", "год", "г", "жылы", "жылғы", "жылдың", "ж":
			k++
		}
		return y, k
	}
	if by, ok := shift(f.tok(k).lower); ok && f.based {
		switch f.tok(k + 1).lower {
		case "года", "year", "г", "жылдың", "жылы":
			return f.base.Year() + by, k + 2
		}
	}
	return 0, j
}

// year reads a year at token k, 0 if it is none.
func (f *dateFinder) year(k int) int {
	t := f.tok(k)
	if t.kind != number || len(t.text) != 4 {
		return 0
	}
	if y := atoi(t.text); y >= 1850 && y <= 2150 {
		return y
	}
	return 0
}

// dated adds a day or month, with the year or without: then the nearest is
// meant, and the next one where the text looks ahead.
func (f *dateFinder) dated(i, j, y, m, day int) int {
	if y > 0 {
		iso := isoOf(y, m, day)
		if iso == "" {
			return 0
		}
		return f.add(i, j, iso, iso, false)
	}
	if !f.based {
		return 0
	}
	if day > 0 && isoOf(2024, m, day) == "" {
		return 0
	}
	at := time.Date(f.base.Year(), time.Month(m), max(day, 1), 0, 0, 0, 0, time.UTC)
	near, next := f.base.Year(), f.base.Year()
	floor := f.base
	if day == 0 {
		floor = time.Date(f.base.Year(), f.base.Month(), 1, 0, 0, 0, 0, time.UTC)
	}
	if at.Before(floor) {
		next++
	}
	power, _ := f.d.looksAhead(max(f.first, i-30), min(f.end, j+30))
	switch gap := at.Sub(f.base).Hours() / 24; {
	case gap > 183, power == 0 && (gap > 125 || day > 0 && gap > 90):
		near--
	case gap < -183:
		near++
	}
	return f.add(i, j, isoOf(near, m, day), isoOf(next, m, day), false)
}

// yearFirst reads «2026 жылғы 20 қараша», «2026 жылдың күзінде» and years
// before a word for year.
func (f *dateFinder) yearFirst(i int) int {
	y := f.year(i)
	if y == 0 || !strings.HasPrefix(f.tok(i+1).lower, "жыл") {
		return 0
	}
	j := i + 2
	if day := atoi(f.tok(j).text); f.tok(j).kind == number && day >= 1 && day <= 31 {
		k := j + 1
		if isDash(f.tok(k).text) && f.tok(k+1).kind == number {
			k += 2
		}
		if m := f.month(k); m > 0 {
			return f.dated(i, k+1, y, m, day)
		}
	}
	if m := f.month(j); m > 0 {
		if day := atoi(f.tok(j + 1).text); f.tok(j+1).kind == number && day >= 1 && day <= 31 {
			return f.dated(i, j+2, y, m, day)
		}
		return f.dated(i, j+1, y, m, 0)
	}
	return f.add(i, i+2, isoOf(y, 0, 0), isoOf(y, 0, 0), false)
}

// bareYear reads a year that a word beside it makes one: in 2027, 2027 года.
func (f *dateFinder) bareYear(i int) int {
	y := f.year(i)
	if y == 0 {
		return 0
	}
	j := i + 1
	switch f.tok(j).lower {
	case "год", "года", "году", "годом", "годе", "годах", "годы", "г", "гг":
		return f.add(i, j+1, isoOf(y, 0, 0), isoOf(y, 0, 0), false)
	}
	if isDash(f.tok(j).text) && f.year(j+1) > 0 { // 2025-2027
		if strings.HasPrefix(f.tok(j+2).lower, "год") || strings.HasPrefix(f.tok(j+2).lower, "жыл") || f.tok(i-1).kind == word {
			return f.add(i, j+2, isoOf(y, 0, 0), isoOf(y, 0, 0), false)
		}
	}
	switch f.tok(i - 1).lower {
	case "in", "by", "since", "until", "till", "of", "from", "during", "before", "after", "early", "late", "mid", "through", "autumn", "spring", "summer", "winter", "к", "с", "до", "в":
		if f.tok(j).kind == word && (strings.HasPrefix(f.tok(j).lower, "тысяч") || strings.HasPrefix(f.tok(j).lower, "people")) {
			return 0
		}
		return f.add(i, j, isoOf(y, 0, 0), isoOf(y, 0, 0), false)
	}
	return 0
}
