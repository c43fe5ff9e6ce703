package language

import (
	"errors"
	"strings"
	"time"
)

func iso(t time.Time) string { return t.Format(time.DateOnly) }

func isoMonth(t time.Time) string { return t.Format("2006-01") }

var dayWords = map[string]int{
	"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0,
	"сегодня": 0, "вчера": -1, "завтра": 1, "послезавтра": 2, "позавчера": -2, "накануне": -1,
	"бүгін": 0, "бүгін-ақ": 0, "кеше": -1, "кеше-ақ": -1, "ертең": 1, "ертең-ақ": 1, "бүрсігүні": 2, "алдыңгүні": -2, "бүгінге": 0, "ертеңге": 1, "бүгінгі": 0, "ертеңгі": 1, "кешегі": -1,
	"сегодняшний": 0, "сегодняшнем": 0, "сегодняшнего": 0, "сегодняшнее": 0, "сегодняшней": 0, "сегодняшняя": 0,
	"завтрашний": 1, "завтрашнем": 1, "завтрашнего": 1, "завтрашнее": 1, "завтрашней": 1, "завтрашняя": 1,
	"вчерашний": -1, "вчерашнем": -1, "вчерашнего": -1, "вчерашнее": -1, "вчерашней": -1, "вчерашняя": -1,
}

// dayPairs are the words of which only two together tell a day.
var dayPairs = map[string]map[string]int{
	"this":     {"morning": 0, "afternoon": 0, "evening": 0},
	"last":     {"night": -1, "evening": -1},
	"previous": {"day": -1, "evening": -1, "night": -1},
	"day":      {"earlier": -1, "before": -1},
}

// dayPair reads "this morning", "the day before"; not "the day before the vote".
func (f *dateFinder) dayPair(i int) (by int, ok bool) {
	next := f.tok(i + 1).lower
	by, ok = dayPairs[f.tok(i).lower][next]
	if next == "before" && i+2 < f.end && f.tok(i+2).kind != punct {
		return 0, false
	}
	return by, ok
}

// dayWord reads today, вчера, ертең, "the day after tomorrow", днем ранее, and
// "the next day", which counts from the date told last.
func (f *dateFinder) dayWord(i int) int {
	if !f.based {
		return 0
	}
	w := f.tok(i).lower
	by, ok := dayWords[w]
	switch {
	case ok && w == "накануне" && i+1 < f.end && f.tok(i+1).kind == word && !f.tok(i+1).upper && !russianActors.has(f.tok(i+1).lower) && isGenitive(f.tok(i+1).lower) && !strings.HasSuffix(f.tok(i+1).lower, "ат"):
		return 0 // накануне чего-то
	case ok && f.d.lang == "en" && (f.tok(i-1).lower == "after" || f.tok(i-1).lower == "before") && f.tok(i-2).lower == "day":
		by *= 2
	case ok && w == "накануне":
		if f.weekdayNames(i + 1) {
			return 0
		}
		return f.dayBefore(i, i+1)
	case ok:
	case (w == "днем" || w == "днём") && (f.tok(i+1).lower == "ранее" || f.tok(i+1).lower == "раньше"):
		return f.earlier(i, i+2, 1, dayUnit)
	case (w == "днем" || w == "днём") && (f.tok(i+1).lower == "позже" || f.tok(i+1).lower == "спустя"):
		return f.later(i, i+2, 1, dayUnit)
	case (w == "next" || w == "following") && nextDays.has(f.tok(i+1).lower), (w == "следующий" || w == "второй" && (f.tok(i-1).lower == "на" || f.tok(i-1).lower == "во") || w == "другой" && f.tok(i-1).lower == "на" && !startsWithAny(f.tok(i-2).lower, []string{"перен", "отлож"})) && f.tok(i+1).lower == "день", nextDayAlone.has(w), (w == "келесі" || w == "ертесі") && f.tok(i+1).lower == "күні":
		return f.dayAfter(i)
	case w == "алдыңғы" && f.tok(i+1).lower == "күні":
		return f.dayBefore(i, i+2)
	case w == "қарсаңда" && (i == f.first || f.tok(i-1).kind == punct):
		return f.dayBefore(i, i+1)
	default:
		if by, ok = f.dayPair(i); !ok {
			return 0
		}
		if w == "previous" || w == "day" {
			return f.dayBefore(i, i+2)
		}
		return f.add(i, i+2, iso(f.base.AddDate(0, 0, by)), true)
	}
	day := iso(f.base.AddDate(0, 0, by))
	return f.add(i, i+1, day, true)
}

// weekdayNames says whether a weekday behind token i says which day is meant:
// «накануне, в среду вечером».
func (f *dateFinder) weekdayNames(i int) bool {
	if f.tok(i).text == "," {
		i++
	}
	return (f.tok(i).lower == "в" || f.tok(i).lower == "во") && weekdayOf(f.tok(i+1).lower) > 0
}

// onTheEve says whether the weekday at token i only says which day the one before was.
func (f *dateFinder) onTheEve(i int) bool {
	k := i - 2
	if f.tok(k).text == "," {
		k--
	}
	return f.tok(k).lower == "накануне" && f.weekdayNames(k+1)
}

// nextDayAlone are the words that mean the next day by themselves.
var nextDayAlone = wordSet("назавтра наутро ертеңінде ертеңіне ертесіне")

// nextDays are the English words for the day behind "next", or for a part of it.
var nextDays = wordSet("day morning afternoon evening")

// dayAfter reads "the next day": after the last full date told, if that is
// not far above.
func (f *dateFinder) dayAfter(i int) int {
	at, err := time.Parse(time.DateOnly, f.lastDay())
	if f.d.lang == "kk" && (err != nil || at.After(f.base)) {
		at, err = f.lastPastDay()
	}
	if err != nil {
		return 0
	}
	j := i + 1
	if w := f.tok(j).lower; nextDays.has(w) || w == "день" || w == "күні" {
		j++
	}
	next := at.AddDate(0, 0, 1)
	n := f.add(i, j, iso(next), false)
	if !next.After(f.base) {
		f.d.dates[len(f.d.dates)-1].ahead = false
	}
	return n
}

// weekday reads "on Thursday", «в четверг», «жұма күні»: the last one, today
// included; the coming one where the words around it look ahead.
func (f *dateFinder) weekday(i int) int {
	heads := f.headsEntry(i)
	day := 0
	if weekdayNamed.has(f.tok(i)) {
		day = weekdayOf(f.tok(i).lower)
	}
	if heads {
		day = max(day, weekdayHeads[f.tok(i).text])
	}
	if day == 0 || !f.based || f.everyWeek(i) || !heads && !f.weekdayAlone(i) || f.tok(i+1).lower == "of" && !f.weekBehind(i+2) || f.besideDay(i) {
		return 0
	}
	from, end := i, i+1
	if f.tok(end).lower == "күні" {
		end++
	}
	today := int(f.base.Weekday()+6)%7 + 1
	back := (today - day + 7) % 7
	gap := -back
	if f.onTheEve(i) {
		gap = -back
	} else if f.direction(i, end) > 0 || heads && f.d.looksToWeek() || !heads && f.direction(i, end) == 0 && f.goesOnAhead() {
		gap = (7 - back) % 7
	}
	if weeks, first, last, ok := f.weekTold(i, end); ok {
		from, end = first, last
		return f.add(from, end, iso(f.base.AddDate(0, 0, 7*weeks+day-today)), true) - (i - from)
	}
	by, shifted := shift(f.tok(i - 1).lower)
	switch before := f.tok(i - 1).lower; {
	case shifted && before == "following" && f.lastDay() != "":
		return f.weekdayAfter(i, end, day)
	case shifted && !(by == 0 && f.d.lang == "kk"):
		from = i - 1
		gap = shiftedWeekday(before, by, day, today)
	case before == "from" && f.tok(i-2).lower == "week": // a week from Thursday
		from, gap = i-3, 14-back
	case before == "on" && (f.tok(i-2).lower == "week" || f.tok(i-2).lower == "fortnight") && f.tok(i-3).lower == "a": // a week on Thursday
		from, gap = i-3, (7-back)%7+7
		if f.tok(i-2).lower == "fortnight" {
			gap += 7
		}
	case f.tok(end).lower == "after" && f.tok(end+1).lower == "next": // the Wednesday after next
		end, gap = end+2, 14-back
	case f.tok(end).lower == "week": // Monday week
		end, gap = end+1, 14-back
	}
	return f.add(from, end, iso(f.base.AddDate(0, 0, gap)), true) - (i - from)
}

// everyWeek says whether the weekday at token i is that of each week or month: every
// Monday, on Monday mornings, каждую вторую среду, жұма сайын, жұма күндері, әр айдың
// екінші жұмасында.
func (f *dateFinder) everyWeek(i int) bool {
	k, j := i-1, i+1
	if nthOf(f.tok(k).lower) > 0 || f.tok(k).lower == "other" {
		k--
		if f.d.lang == "kk" && eachOne.has(f.tok(k-1).lower) && unitOf(f.tok(k).lower) == monthUnit {
			return true
		}
	}
	switch next := f.tok(j).lower; next {
	case "күні":
		j++
	case "mornings", "afternoons", "evenings", "nights":
		return true
	case "күндері": // бейсенбі мен жұма күндері are two days
		return weekdayOf(f.tok(i-2).lower) == 0
	case "of":
		return eachOne.has(f.tok(j + 1).lower)
	}
	return eachOne.has(f.tok(k).lower) || f.tok(j).lower == "сайын"
}

// besideDay says whether the weekday at token i only tells more of a day told
// beside it: Thursday, 26 November; 26 ноября, в четверг.
func (f *dateFinder) besideDay(i int) bool {
	j := i + 1
	for w := f.tok(j); w.text == "," || w.text == "(" || w.lower == "the" || w.lower == "күні"; w = f.tok(j) {
		j++
	}
	if day := atoi(f.tok(j).text); f.tok(j).kind == number && day >= 1 && day <= 31 {
		if k := f.ordinal(j + 1); k > j+1 && f.d.lang == "ru" || f.month(k) > 0 || f.tok(k).lower == "of" && f.month(k+1) > 0 {
			return true
		}
	}
	if f.month(j) > 0 && f.tok(j+1).kind == number && len(f.tok(j+1).text) <= 2 {
		return true
	}
	n := len(f.d.dates) - 1
	if n < 0 || f.d.dates[n].sentence != f.sentence || len(f.d.dates[n].iso) != len(time.DateOnly) {
		return false
	}
	k := i - 1
	for w := f.tok(k); w.text == "," || w.text == "(" || w.lower == "в" || w.lower == "во" || w.lower == "a" || w.lower == "on"; w = f.tok(k) {
		k--
	}
	return k < i-1 && f.tok(k).end == f.d.dates[n].end
}

// lastDay returns the last full date told, "" if that is too far above.
func (f *dateFinder) lastDay() string {
	n := len(f.d.dates) - 1
	if n < 0 || f.d.dates[n].sentence < f.sentence-2 || len(f.d.dates[n].iso) != len(time.DateOnly) {
		return ""
	}
	return f.d.dates[n].iso
}

// lastPastDay is the last full date that one of the sentences before tells and that is not to
// come, where a Kazakh word for the next day goes on with it.
func (f *dateFinder) lastPastDay() (time.Time, error) {
	const reach = 6 // sentences
	for n := len(f.d.dates) - 1; n >= 0 && f.d.dates[n].sentence >= f.sentence-reach; n-- {
		if m := &f.d.dates[n]; len(m.iso) == len(time.DateOnly) && m.iso < iso(f.base) {
			return time.Parse(time.DateOnly, m.iso)
		}
	}
	return time.Time{}, errNoDay
}

// errNoDay tells that no day was told.
var errNoDay = errors.New("no day was told")

// weekdayAfter reads "the following Tuesday": the first after the day told last.
func (f *dateFinder) weekdayAfter(i, end, day int) int {
	last, err := time.Parse(time.DateOnly, f.lastDay())
	if err != nil {
		return 0
	}
	gap := (day-int(last.Weekday())+6)%7 + 1
	return f.add(i-1, end, iso(last.AddDate(0, 0, gap)), false) - 1
}

// shiftedWeekday counts the days from today to "next Friday" (next week's, said
// before this week's), "this Friday", "last Friday".
func shiftedWeekday(w string, by, day, today int) int {
	back := (today - day + 7) % 7
	switch {
	case by > 0 && (w == "coming" || strings.HasPrefix(w, "ближайш") || strings.HasPrefix(w, "предстоящ") || w == "upcoming" || w == "алдағы"):
		return 7 - back
	case by > 0:
		return 7 + day - today
	case by == 0 && day >= today:
		return day - today
	case by < 0 && back == 0:
		return -7
	}
	return -back
}

// weekdayAlone says whether the name of a weekday at token i is one.
func (f *dateFinder) weekdayAlone(i int) bool {
	switch f.d.lang {
	case "en": // but not "an ordinary Tuesday", "falls on a Friday"
		before := f.tok(i - 1)
		if before.lower == "a" && f.tok(i-2).lower == "on" && f.tok(i+1).lower != "in" {
			return false
		}
		return f.tok(i).upper && !(before.kind == word && !before.function && !before.upper && (f.tok(i-2).lower == "an" || f.tok(i-2).lower == "a"))
	case "ru":
		switch f.tok(i - 1).lower {
		case "в", "во", "на", "до", "с", "со", "к", "или":
			return true
		}
		_, ok := shift(f.tok(i - 1).lower)
		return ok || i == f.first && dayWentBy.has(f.tok(i+1))
	}
	return true
}

// dayWentBy are verbs with which a Russian day is told of as what it was: «Среда прошла под знаком
// Анкары», «Четверг начался с приёма».
var dayWentBy = beginsWith("прошел", "прошёл", "прошла", "прошло", "начал", "выдал", "оказал", "завершил", "закончил", "открыл", "принадлежал", "ушел", "ушёл", "ушла", "стал=", "стала=")

// period reads "next week", «в прошлом году», «келесі айда», «осенью», "this
// autumn", "before the year is out", "in the first quarter".
func (f *dateFinder) period(i int) int {
	if !f.based {
		return 0
	}
	t := f.tok(i)
	switch t.lower {
	case "week", "month", "year":
		if f.tok(i+1).lower == "after" && f.tok(i+2).lower == "next" {
			return f.away(i, i+3, 2, unitOf(t.lower), true)
		}
	case "биыл":
		return f.yearWord(i, 0)
	case "былтыр":
		return f.yearWord(i, -1)
	case "year-end", "yearend":
		return f.yearly(i, i+1, 0)
	case "new", "нового", "новому", "новым", "новый", "жаңа":
		if n := f.newYear(i); n > 0 {
			return n
		}
	case "midsummer":
		return f.dated(i, i+1, 0, 6, 0)
	}
	if seasonNamed.has(t) {
		return f.season(i)
	}
	if n := f.endOfPeriod(i); n > 0 {
		return n
	}
	if n := f.partOfYear(i); n > 0 {
		return n
	}
	if n := f.sameTime(i); n > 0 {
		return n
	}
	if !shifting.has(t) {
		return 0
	}
	by, _ := shift(t.lower)
	return f.shifted(i, by)
}

// shifted reads what a word such as next or прошлый at token i moves.
func (f *dateFinder) shifted(i, by int) int {
	j := i + 1
	if f.tok(j).lower == "the" {
		j++
	}
	w := f.tok(j).lower
	if seasonOf(w) {
		return f.yearly(i, j+1, f.seasonYear(w, by))
	}
	if f.d.lang == "kk" && w == "жылдың" && seasonOf(f.tok(j+1).lower) {
		return f.yearly(i, j+2, by)
	}
	if isPlural(w) && !(w == "недели" && endsWithAny(f.tok(i).lower, "ей", "ой")) { // в начале следующей недели
		return 0 // the past years, ближайшие недели
	}
	if schoolYear(w) && unitOf(f.tok(j+1).lower) == yearUnit {
		return f.yearly(i, j+2, f.schoolYearBy(w, by))
	}
	if y := f.lastYear(); w == "year" && f.tok(i).lower == "following" && y > 0 && y < f.base.Year() && f.d.dates[len(f.d.dates)-1].sentence == f.sentence {
		return f.add(i, j+1, isoOf(y+1, 0, 0), false) // announced in 2024 for the following year
	}
	switch unitOf(w) {
	case weekUnit:
		thursday := f.base.AddDate(0, 0, 7*by+3-int(f.base.Weekday()+6)%7) // most of the week is in its month
		return f.add(i, j+1, isoMonth(thursday), true)
	case monthUnit:
		at := time.Date(f.base.Year(), f.base.Month()+time.Month(by), 1, 0, 0, 0, 0, time.UTC)
		if day, end := f.dayOf(j + 1); day > 0 { // осы айдың 25-інде
			return f.add(i, end, isoOf(at.Year(), int(at.Month()), day), true)
		}
		return f.add(i, j+1, isoMonth(at), true)
	case yearUnit:
		if f.tok(i).lower == "бұл" {
			return 0
		}
		return f.yearly(i, j+1, by)
	case noUnit, dayUnit, fortnightUnit:
	}
	return 0
}

func isPlural(w string) bool {
	switch w {
	case "days", "weeks", "months", "years", "дни", "недели", "месяцы", "годы", "дней", "недель", "месяцев", "лет", "днях", "неделях", "месяцах", "годах", "апталарда", "күндері", "жылдары", "айларда", "жылдарда", "жылдар":
		return true
	}
	return false
}
