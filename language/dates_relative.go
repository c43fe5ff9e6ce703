package language

import (
	"strings"
	"time"
)

func iso(t time.Time) string { return t.Format(time.DateOnly) }

func isoMonth(t time.Time) string { return t.Format("2006-01") }

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
	if day := atoi(f.tok(j).text); f.d.lang == "en" && f.tok(j).kind == number && day >= 1 && day <= 31 {
		k := f.ordinal(j + 1)
		if isDash(f.tok(k).text) && f.tok(k+1).kind == number && len(f.tok(k+1).text) <= 2 {
			k = f.ordinal(k + 2)
		}
		y, k := f.yearAfter(k)
		if n := f.dated(i, k, y, m, day); n > 0 {
			return n
		}
	}
	from, by, shifted := i, 0, false
	if s, ok := shift(f.tok(i - 1).lower); ok {
		from, by, shifted = i-1, s, true
	}
	year, j := f.yearAfter(j)
	if year == 0 && f.based { // келер жылдың ақпанында, прошлого года в октябре, биыл мамырда
		year, from = f.yearBefore(i, from)
	}
	switch {
	case year > 0:
		return f.add(from, j, isoOf(year, m, 0), isoOf(year, m, 0), false) - (i - from)
	case !f.based || !f.monthAlone(i, shifted):
		return 0
	case shifted && by != 0:
		y := f.base.Year()
		if by < 0 && m >= int(f.base.Month()) {
			y--
		} else if by > 0 && (m <= int(f.base.Month()) || f.d.lang == "en" && m <= int(f.base.Month())+2) {
			y++ // next September, said in August, is not this one
		}
		return f.add(from, j, isoOf(y, m, 0), isoOf(y, m, 0), true) - (i - from)
	}
	return f.dated(from, j, 0, m, 0) - (i - from)
}

// yearBefore reads the year that stands in front of a month at token i.
func (f *dateFinder) yearBefore(i, from int) (year, at int) {
	prev := f.tok(i - 1).lower
	switch prev {
	case "биыл":
		return f.base.Year(), i - 1
	case "былтыр":
		return f.base.Year() - 1, i - 1
	case "жылдың", "жылғы", "жылы":
		if by, ok := shift(f.tok(i - 2).lower); ok {
			return f.base.Year() + by, i - 2
		}
	}
	return 0, from
}

// monthAlone says whether a month without a day or year is one: quite a few
// are words or names otherwise (May, March, маусым, Қазан).
func (f *dateFinder) monthAlone(i int, shifted bool) bool {
	t := f.tok(i)
	if shifted || strings.HasPrefix(f.tok(i+1).lower, "ай") && f.d.lang == "kk" {
		return true
	}
	switch f.d.lang {
	case "en":
		switch f.tok(i - 1).lower {
		case "in", "since", "by", "until", "till", "from", "during", "early", "late", "mid", "of", "before", "after", "for", "end", "through":
			return len(t.text) > 3 || t.lower == "may"
		}
		return t.lower != "may" && t.lower != "march" && t.lower != "mar" && t.lower != "august" && t.upper && len(t.text) > 4
	case "ru":
		switch f.tok(i - 1).lower {
		case "в", "на", "к", "до", "с", "за", "конце", "начале", "середине", "начала", "конца", "концу", "началу", "со", "уже", "по":
			return true
		}
		return false
	}
	return t.lower != "маусым" && t.lower != "қазан" && t.lower != "наурыз" && (strings.HasSuffix(t.lower, "да") || strings.HasSuffix(t.lower, "де") || strings.HasSuffix(t.lower, "та") ||
		strings.HasSuffix(t.lower, "те") || strings.HasSuffix(t.lower, "ға") || strings.HasSuffix(t.lower, "ге") || strings.HasSuffix(t.lower, "қа") || strings.HasSuffix(t.lower, "ке") || strings.HasSuffix(t.lower, "ан") || strings.HasSuffix(t.lower, "ен"))
}

var dayWords = map[string]int{
	"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0,
	"сегодня": 0, "вчера": -1, "завтра": 1, "послезавтра": 2, "позавчера": -2, "накануне": -1,
	"бүгін": 0, "кеше": -1, "ертең": 1, "бүрсігүні": 2, "алдыңгүні": -2, "бүгінгі": 0, "ертеңгі": 1, "кешегі": -1, "сегодняшнем": 0, "сегодняшнего": 0, "завтрашнем": 1, "вчерашнем": -1,
}

// dayWord reads today, вчера, ертең; a date right after it says the same more
// exactly and is taken instead.
func (f *dateFinder) dayWord(i int) int {
	by, ok := dayWords[f.tok(i).lower]
	if !ok || !f.based {
		return 0
	}
	if f.tok(i).lower == "накануне" && i+1 < f.end && f.tok(i+1).kind == word && !f.tok(i+1).upper {
		return 0 // накануне чего-то
	}
	day := iso(f.base.AddDate(0, 0, by))
	return f.add(i, i+1, day, day, true)
}

// weekday reads "on Thursday", «в четверг», «жұма күні»: the last one, today
// included; the next one where the text looks ahead.
func (f *dateFinder) weekday(i int) int {
	day := weekdayOf(f.tok(i).lower)
	if day == 0 || !f.based {
		return 0
	}
	switch f.d.lang {
	case "en":
		if !f.tok(i).upper {
			return 0
		}
	case "ru":
		switch f.tok(i - 1).lower {
		case "в", "во", "на", "до", "с", "к":
		default:
			if by, ok := shift(f.tok(i - 1).lower); !ok || by == 0 {
				return 0
			}
		}
	}
	back := (int(f.base.Weekday()+6)%7 + 1 - day + 7) % 7
	last := f.base.AddDate(0, 0, -back)
	next := f.base.AddDate(0, 0, (7-back)%7)
	from := i
	if by, ok := shift(f.tok(i - 1).lower); ok && by != 0 {
		from = i - 1
		if by > 0 {
			next = f.base.AddDate(0, 0, 7-back)
			last = next
		} else {
			if back == 0 {
				last = last.AddDate(0, 0, -7)
			}
			next = last
		}
	}
	end := i + 1
	if f.tok(end).lower == "күні" {
		end++
	}
	return f.add(from, end, iso(last), iso(next), true) - (i - from)
}

// unit is a length of time.
type unit uint8

const (
	noUnit unit = iota
	dayUnit
	weekUnit
	monthUnit
	yearUnit
)

func unitOf(w string) unit {
	switch {
	case strings.HasPrefix(w, "day"), strings.HasPrefix(w, "дн"), strings.HasPrefix(w, "день"), w == "күн", strings.HasPrefix(w, "күнн"), w == "күні", strings.HasPrefix(w, "сут"), w == "тәулік":
		return dayUnit
	case w == "week", w == "weeks", strings.HasPrefix(w, "недел"), strings.HasPrefix(w, "апта"):
		return weekUnit
	case w == "month", w == "months", strings.HasPrefix(w, "месяц"), w == "ай", w == "айда", w == "айдың", w == "айдан", w == "айы", w == "айға":
		return monthUnit
	case w == "year", w == "years", w == "год", w == "года", w == "году", w == "лет", w == "годом", strings.HasPrefix(w, "жыл") && len(w) < 16:
		return yearUnit
	}
	return noUnit
}

// period reads "next week", «в прошлом году», «келесі айда», «осенью», "this
// autumn", "before the year is out".
func (f *dateFinder) period(i int) int {
	if !f.based {
		return 0
	}
	t := f.tok(i)
	switch t.lower {
	case "биыл":
		return f.yearly(i, i+1, 0)
	case "былтыр":
		return f.yearly(i, i+1, -1)
	}
	if seasonOf(t.lower) {
		return f.season(i)
	}
	if n := f.endOfPeriod(i); n > 0 {
		return n
	}
	by, ok := shift(t.lower)
	if !ok {
		return 0
	}
	j := i + 1
	if f.tok(j).lower == "the" {
		j++
	}
	if seasonOf(f.tok(j).lower) {
		return f.yearly(i, j+1, f.seasonYear(f.tok(j).lower, by))
	}
	if y := f.tok(j + 1).lower; f.d.lang == "kk" && f.tok(j).lower == "жылдың" && seasonOf(y) {
		return f.yearly(i, j+2, by)
	}
	switch unitOf(f.tok(j).lower) {
	case weekUnit:
		at := f.base.AddDate(0, 0, 7*by)
		if by > 0 { // its Monday
			at = f.base.AddDate(0, 0, 7-int(f.base.Weekday()+6)%7)
		}
		return f.add(i, j+1, isoMonth(at), isoMonth(at), true)
	case monthUnit:
		at := time.Date(f.base.Year(), f.base.Month()+time.Month(by), 1, 0, 0, 0, 0, time.UTC)
		return f.add(i, j+1, isoMonth(at), isoMonth(at), true)
	case yearUnit:
		if t.lower == "бұл" {
			return 0
		}
		return f.yearly(i, j+1, by)
	case noUnit, dayUnit:
	}
	return 0
}

// endOfPeriod reads "the end of the year", «до конца года», «жыл соңына
// дейін», and the same of a month.
func (f *dateFinder) endOfPeriod(i int) int {
	from, j := i, i+1
	switch f.tok(i).lower {
	case "year", "month":
		if f.tok(i-1).lower != "the" || f.tok(i-2).lower != "of" && f.tok(i-2).lower != "before" && f.tok(i-2).lower != "by" {
			return 0
		}
		if w := f.tok(i - 3).lower; f.tok(i-2).lower == "of" && w != "end" && w != "half" && w != "beginning" && w != "quarter" && w != "middle" {
			return 0
		}
	case "года", "месяца":
		switch f.tok(i - 1).lower {
		case "конца", "концу", "конце", "концом", "начале", "половине", "половины", "квартале":
		default:
			return 0
		}
	case "жыл", "жылдың", "айдың":
		switch f.tok(i + 1).lower {
		case "соңына", "соңында", "аяғына", "аяғында":
			j = i + 2
		default:
			return 0
		}
	default:
		return 0
	}
	if unitOf(f.tok(i).lower) == monthUnit {
		return f.add(from, j, isoMonth(f.base), isoMonth(f.base), true)
	}
	return f.yearly(from, j, 0)
}

func (f *dateFinder) yearly(i, j, by int) int {
	y := isoOf(f.base.Year()+by, 0, 0)
	return f.add(i, j, y, y, true)
}

// seasonYear returns which year a shifted season is in: next spring, said in
// March, is next year's; said in November it is next year's too.
func (f *dateFinder) seasonYear(season string, by int) int {
	middle := 10
	for _, s := range [...]struct {
		stem  string
		month int
	}{{"spring", 4}, {"summer", 7}, {"winter", 12}, {"весн", 4}, {"весен", 4}, {"лет", 7}, {"зим", 12}, {"көкт", 4}, {"жаз", 7}, {"қыс", 12}} {
		if strings.HasPrefix(season, s.stem) {
			middle = s.month
		}
	}
	now := int(f.base.Month())
	switch {
	case by > 0 && now+3 < middle && f.d.lang == "ru":
		return 0
	case by < 0 && now-1 > middle:
		if f.d.lang == "en" {
			return 0
		}
	}
	return by
}

// season reads a season with its year, or alone.
func (f *dateFinder) season(i int) int {
	if y, j := f.yearAfter(i + 1); y > 0 {
		return f.add(i, j, isoOf(y, 0, 0), isoOf(y, 0, 0), false)
	}
	switch f.tok(i - 1).lower {
	case "биыл":
		return 0 // noted already
	case "былтыр":
		return 0
	}
	w := f.tok(i).lower
	if f.d.lang == "en" && f.tok(i+1).upper {
		return 0 // the Autumn Meeting
	}
	if f.d.lang == "en" || strings.HasSuffix(w, "ы") || strings.HasSuffix(w, "о") || strings.HasSuffix(w, "у") && w != "осенью" {
		switch f.tok(i - 1).lower {
		case "in", "since", "by", "until", "от", "до", "с", "к":
		default:
			return 0
		}
	}
	return f.yearly(i, i+1, 0)
}
