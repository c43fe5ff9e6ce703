package language

import (
	"strings"
	"time"
)

// weekdayOfMonth reads a weekday told by its number in a month: the first Tuesday
// of March, в последнюю пятницу апреля, наурыздың алғашқы сейсенбісінде.
func (f *dateFinder) weekdayOfMonth(i int) int {
	if f.d.lang == "kk" {
		if m := f.month(i); m > 0 && strings.HasSuffix(f.tok(i).lower, "ң") {
			return f.nthWeekday(i, i+3, f.tok(i+1).lower, f.tok(i+2).lower, m, 0)
		}
		by, ok := shift(f.tok(i).lower)
		if ok && f.based && unitOf(f.tok(i+1).lower) == monthUnit && strings.HasSuffix(f.tok(i+1).lower, "ң") {
			at := time.Date(f.base.Year(), f.base.Month()+time.Month(by), 1, 0, 0, 0, 0, time.UTC)
			return f.nthWeekday(i, i+4, f.tok(i+2).lower, f.tok(i+3).lower, int(at.Month()), at.Year())
		}
		return 0
	}
	if !nthNamed.has(f.tok(i)) || weekdayOf(f.tok(i+1).lower) == 0 {
		return 0
	}
	j := i + 2
	if f.d.lang == "en" {
		if w := f.tok(j).lower; w != "of" && w != "in" {
			return 0
		}
		j++
	}
	if m := f.month(j); m > 0 {
		y, end := f.yearAfter(j + 1)
		return f.nthWeekday(i, end, f.tok(i).lower, f.tok(i+1).lower, m, y)
	}
	if by, ok := shift(f.tok(j).lower); ok && f.based && unitOf(f.tok(j+1).lower) == monthUnit {
		at := time.Date(f.base.Year(), f.base.Month()+time.Month(by), 1, 0, 0, 0, 0, time.UTC)
		return f.nthWeekday(i, j+2, f.tok(i).lower, f.tok(i+1).lower, int(at.Month()), at.Year())
	}
	return 0
}

// nthWeekday adds a weekday told by its number in month m over tokens [i, j): the
// year y is 0 where the text does not tell it.
func (f *dateFinder) nthWeekday(i, j int, nth, weekday string, m, y int) int {
	n, day := nthOf(nth), weekdayOf(weekday)
	if n == 0 || day == 0 || j > f.end || y == 0 && !f.based {
		return 0
	}
	if y == 0 {
		y = f.yearOfMonth(f.direction(i, j), m)
	}
	at := time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC)
	at = at.AddDate(0, 0, (day-int(at.Weekday())+7)%7+7*(n-1))
	if n == lastOfMonth {
		at = time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC)
		at = at.AddDate(0, 0, -((int(at.Weekday()) - day + 7) % 7))
	}
	if int(at.Month()) != m {
		return 0
	}
	return f.add(i, j, iso(at), false)
}

// lastOfMonth is the number of the last weekday of a month.
const lastOfMonth = 9

// nthOf returns 1 to 5 for an ordinal, lastOfMonth for the last, 0 for other words.
func nthOf(w string) int {
	if n := nths[w]; n > 0 {
		return n
	}
	if rest, ok := strings.CutPrefix(w, "последн"); ok && len(rest) <= 6 {
		return lastOfMonth
	}
	return 0
}

var nths = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": lastOfMonth, "final": lastOfMonth,
	"первый": 1, "первую": 1, "первая": 1, "первое": 1, "первой": 1, "второй": 2, "вторую": 2, "второе": 2, "вторая": 2, "третий": 3, "третью": 3, "третье": 3, "третья": 3,
	"четвертый": 4, "четвёртый": 4, "четвертую": 4, "четвёртую": 4, "четвертое": 4, "четвёртое": 4,
	"алғашқы": 1, "бірінші": 1, "екінші": 2, "үшінші": 3, "төртінші": 4, "соңғы": lastOfMonth,
}

// weekTold reads the week that a weekday over tokens [i, j) is told to be of: by
// how many weeks it is away, and the tokens of both. A week told before it is taken
// back.
func (f *dateFinder) weekTold(i, j int) (by, from, end int, ok bool) {
	k := j
	for w := f.tok(k).lower; w == "of" || w == "на" || w == "the" || w == "," && f.d.lang != "kk"; w = f.tok(k).lower {
		k++
	}
	if by, ok = shift(f.tok(k).lower); ok && unitOf(f.tok(k+1).lower) == weekUnit && f.d.lang != "kk" && f.tok(k).lower != "same" {
		return by, i, k + 2, true
	}
	n := len(f.d.dates) - 1
	if n < 0 || f.d.dates[n].sentence != f.sentence || !f.d.dates[n].relative {
		return 0, i, j, false
	}
	k = i - 1
	for w := f.tok(k).lower; w == "," || w == "on" || w == "в" || w == "во" || w == "—" || w == "–"; w = f.tok(k).lower {
		k--
	}
	by, ok = shift(f.tok(k - 1).lower)
	if !ok || unitOf(f.tok(k).lower) != weekUnit || f.d.dates[n].end != f.tok(k).end || f.d.dates[n].start != f.tok(k-1).start {
		return 0, i, j, false
	}
	f.d.dates = f.d.dates[:n]
	return by, k - 1, j, true
}

// weekBehind says whether a week is told at token k: Friday of next week.
func (f *dateFinder) weekBehind(k int) bool {
	if f.tok(k).lower == "the" {
		k++
	}
	_, ok := shift(f.tok(k).lower)
	return ok && unitOf(f.tok(k+1).lower) == weekUnit
}

// dayOfOrdinal reads a day told by its number alone with an ending that makes it
// one: приедет 24-го, 24-інде келеді. end is behind it, 0 if it is none.
func (f *dateFinder) dayOfOrdinal(i int) (end int) {
	if !isDash(f.tok(i + 1).text) {
		return 0
	}
	switch suffix := f.tok(i + 2).lower; f.d.lang {
	case "ru":
		j := i + 3
		after := f.tok(j)
		if suffix == "го" && (after.kind == punct || after.function || j < f.end && f.d.cues[j] != noCue || i == f.first && !isGenitive(after.lower)) {
			return j
		}
	case "kk":
		if before := f.tok(i - 1).lower; strings.HasSuffix(before, "ң") && before != "айдың" {
			return 0
		}
		if datesOwnCases.has(suffix) {
			return i + 3
		}
		if f.tok(i+3).lower == "күні" && (suffix == "і" || suffix == "ы" || suffix == "сі" || suffix == "сы") {
			return i + 4
		}
	}
	return 0
}

// datesOwnCases are the endings of a Kazakh day's number that tell when.
var datesOwnCases = wordSet(`інде ында сінде сында нде нда іне ына сіне сына інен ынан сінен сынан`)
