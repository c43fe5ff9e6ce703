package language

import (
	"strings"
	"time"
)

// yearAfter reads the year that may follow a month at token j: "2026", ", 2026",
// "2026 года", «прошлого года», «с.г.», "last year". It returns the year, 0 if
// there is none, and the token after it.
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
	if !f.based {
		return 0, j
	}
	if w := f.tok(j).lower; (w == "с" || w == "т") && f.tok(j+1).text == "." && f.tok(j+2).lower == "г" { // с.г.
		return f.base.Year(), j + 3
	}
	if w := f.tok(k).lower; w == "same" || w == "того" || w == "том" || w == "сол" { // того же года
		n := k + 1
		if f.tok(n).lower == "же" {
			n++
		}
		if y := f.lastYear(); y > 0 && unitOf(f.tok(n).lower) == yearUnit {
			return y, n + 1
		}
	}
	if by, ok := shift(f.tok(k).lower); ok {
		switch f.tok(k + 1).lower {
		case "года", "year", "г", "жылдың", "жылы":
			return f.base.Year() + by, k + 2
		}
	}
	return 0, j
}

// lastYear is the year of the date told last, 0 if none was.
func (f *dateFinder) lastYear() int {
	if n := len(f.d.dates); n > 0 && len(f.d.dates[n-1].iso) >= 4 {
		return atoi(f.d.dates[n-1].iso[:4])
	}
	return 0
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

// sameMonth is the year of the date just before token i, if it was of month m:
// three months ago, in January.
func (f *dateFinder) sameMonth(i, m int) int {
	n := len(f.d.dates) - 1
	if n < 0 || f.d.dates[n].sentence != f.sentence || f.d.dates[n].end+3 < f.tok(i).start || len(f.d.dates[n].iso) < 7 || atoi(f.d.dates[n].iso[5:7]) != m {
		return 0
	}
	return atoi(f.d.dates[n].iso[:4])
}

// yearJustBefore takes back a bare year noted right before token i (келесі
// жылдың | 1 қаңтарында), and says where it starts; the year is 0 if there is
// none.
func (f *dateFinder) yearJustBefore(i int) (year, from int) {
	n := len(f.d.dates) - 1
	if n < 0 || f.d.dates[n].sentence != f.sentence || len(f.d.dates[n].iso) != 4 || f.d.dates[n].end != f.tok(i-1).end || f.tok(i-1).kind != word || f.d.lang == "en" {
		return 0, i
	}
	year, from = atoi(f.d.dates[n].iso), f.d.tokenAt(f.d.dates[n].start)
	f.d.dates = f.d.dates[:n]
	return year, from
}

// A day named without its year within so many days of publication is in the
// year that makes it so: else the year would be told.
const nearDays = 92

// yearOfDay returns the year of a day told without one.
func (f *dateFinder) yearOfDay(direction, m, day int) int {
	y := f.base.Year()
	for by := -1; by <= 1; by++ {
		if gap := f.daysTo(y+by, m, day); gap >= -nearDays && gap <= nearDays {
			return y + by
		}
	}
	switch gap := f.daysTo(y, m, day); {
	case direction > 0 && gap < 0:
		return y + 1
	case direction <= 0 && gap > nearDays && (direction < 0 || gap > 150):
		return y - 1
	}
	return y
}

// happened says whether a verb right beside the day over tokens [i, j) tells that something
// began, was held or ended then, which has to be over: началось 20 января, closed on
// February 8, 8 ақпанда аяқталды.
func (f *dateFinder) happened(i, j int) bool {
	if f.d.lang != "kk" {
		if k := i - 1; f.tok(k).lower == "on" {
			return f.d.cueAt(k-1) == wasCue && beganOrEnded.has(f.tok(k-1).lower)
		}
		return f.d.lang == "ru" && f.d.cueAt(i-1) == wasCue && startsWithAny(f.tok(i-1).lower, begunRussian)
	}
	const clock = 6 // tokens of сағат 18.00-де
	for k := j; k < min(f.end, j+clock); k++ {
		switch w := f.tok(k).lower; {
		case kazakhBegan.has(w):
			return f.d.cueAt(k) == wasCue || f.d.cueRight(k, f.end) == wasCue
		case f.tok(k).kind == word && w != "сағат" && w != "де" && w != "да" && w != "те" && w != "та" && w != "күні":
			return false
		}
	}
	return false
}

var (
	beganOrEnded = wordSet(`began opened started closed ended concluded expired finished held convened launched`)
	begunRussian = []string{"начал", "завершил", "закончил", "стартовал", "открыл", "закрыл", "прошел", "прошёл", "прошл", "состоял", "истек"}
	kazakhBegan  = wordSet(`басталды басталып басталған аяқталды аяқталған тәмамдалды ашылды жабылды өтті бітті`)
)

// daysTo counts the days from publication to a day.
func (f *dateFinder) daysTo(y, m, day int) int {
	return int(time.Date(y, time.Month(m), day, 0, 0, 0, 0, time.UTC).Sub(f.base).Hours() / 24)
}

// yearOfMonth returns the year of a month told without one: the coming one, the
// last one, or the nearest, rather past than far ahead.
func (f *dateFinder) yearOfMonth(direction, m int) int {
	y, gap := f.base.Year(), m-int(f.base.Month())
	switch {
	case direction > 0 && gap < 0:
		return y + 1
	case direction < 0 && gap > 0:
		return y - 1
	case direction == 0 && gap > 4:
		return y - 1
	case direction == 0 && gap < -8:
		return y + 1
	}
	return y
}

// yearFirst reads «2026 жылғы 20 қараша», «2026 жылдың күзінде» and years
// before a word for year.
func (f *dateFinder) yearFirst(i int) int {
	y := f.year(i)
	if y == 0 || !strings.HasPrefix(f.tok(i+1).lower, "жыл") && (f.tok(i+1).lower != "ж" || f.tok(i+2).text != ".") {
		return 0
	}
	j := i + 2
	if f.tok(i+1).lower == "ж" {
		j++
	}
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
		if day, end := f.dayOf(j + 1); day > 0 {
			return f.dated(i, end, y, m, day)
		}
		if day := atoi(f.tok(j + 1).text); f.tok(j+1).kind == number && day >= 1 && day <= 31 {
			return f.dated(i, j+2, y, m, day)
		}
		return f.dated(i, j+1, y, m, 0)
	}
	return f.add(i, i+2, isoOf(y, 0, 0), false)
}

// bareYear reads a year that a word beside it makes one: in 2027, 2027 года.
func (f *dateFinder) bareYear(i int) int {
	y := f.year(i)
	if y == 0 {
		return 0
	}
	j := i + 1
	switch f.tok(j).lower {
	case "год", "года", "году", "годом", "годе", "годах", "годы", "годов", "г", "гг":
		return f.add(i, j+1, isoOf(y, 0, 0), false)
	}
	if isDash(f.tok(j).text) && f.year(j+1) > 0 { // 2025-2027
		if strings.HasPrefix(f.tok(j+2).lower, "год") || strings.HasPrefix(f.tok(j+2).lower, "жыл") || f.tok(i-1).kind == word {
			return f.add(i, j+2, isoOf(y, 0, 0), false)
		}
	}
	switch f.tok(i - 1).lower {
	case "in", "by", "since", "until", "till", "of", "from", "during", "before", "after", "early", "late", "mid", "through", "autumn", "spring", "summer", "winter", "fall", "к", "с", "до", "в":
		if f.tok(j).kind == word && (strings.HasPrefix(f.tok(j).lower, "тысяч") || strings.HasPrefix(f.tok(j).lower, "people")) {
			return 0
		}
		return f.add(i, j, isoOf(y, 0, 0), false)
	}
	return 0
}

// schoolYear says whether a word makes a year one that does not start in
// January.
func schoolYear(w string) bool {
	switch w {
	case "academic", "school", "parliamentary", "учебного", "учебном", "учебный", "оқу":
		return true
	case "financial", "fiscal", "calendar", "финансового", "финансовом", "календарного", "календарном", "қаржы":
		return true
	}
	return false
}

// schoolYearBy returns by how many years the start of a school year is away;
// other years with a name are taken as the calendar's.
func (f *dateFinder) schoolYearBy(w string, by int) int {
	switch w {
	case "academic", "school", "учебного", "учебном", "учебный", "оқу":
		if f.base.Month() < time.September {
			return by - 1
		}
	}
	return by
}

// newYear reads the turn of the year: until it the year of publication, after
// it the next. What was done until it, read early in a year, was done in the last
// one.
func (f *dateFinder) newYear(i int) int {
	next := f.tok(i + 1)
	if unitOf(next.lower) != yearUnit || f.tok(i+2).kind == word && f.tok(i+2).upper {
		return 0
	}
	before, after := f.tok(i-1).lower, f.tok(i+2).lower
	if before == "the" {
		before = f.tok(i - 2).lower
	}
	switch {
	case before == "before", before == "by", before == "until", before == "до", before == "к", before == "перед", after == "дейін", after == "қарсаңында":
		n := f.add(i, i+2, isoOf(f.base.Year(), int(time.December), 0), true)
		if m := &f.d.dates[len(f.d.dates)-1]; m.cue == wasCue && f.base.Month() <= time.March {
			m.iso, m.ahead = isoOf(f.base.Year()-1, int(time.December), 0), false
		}
		return n
	case before == "after", before == "in", before == "into", before == "после", before == "с", before == "в", after == "кейін", after == "соң":
		return f.yearly(i, i+2, 1)
	}
	return 0
}

func (f *dateFinder) yearly(i, j, by int) int {
	return f.add(i, j, isoOf(f.base.Year()+by, 0, 0), true)
}
