package language

import (
	"strings"
	"time"
)

// endOfPeriod reads "the end of the year", «до конца года», «жыл соңына
// дейін», and the same of a month.
func (f *dateFinder) endOfPeriod(i int) int {
	j := i + 1
	w := f.tok(i).lower
	switch w {
	case "year", "month", "week":
		if f.tok(i-1).lower != "the" || f.tok(i-2).lower != "of" && f.tok(i-2).lower != "before" && f.tok(i-2).lower != "by" {
			return 0
		}
		if f.tok(i-2).lower == "of" && !partOfPeriod(f.tok(i-3).lower) {
			return 0
		}
	case "года", "месяца", "недели":
		if !partOfPeriod(f.tok(i - 1).lower) {
			return 0
		}
	case "жыл", "жылдың", "айдың", "ай", "аптаның", "апта":
		if !partOfPeriod(f.tok(i + 1).lower) {
			return 0
		}
		j = i + 2
	default:
		return 0
	}
	switch unitOf(w) {
	case monthUnit, weekUnit:
		return f.add(i, j, isoMonth(f.base), true)
	default:
		return f.yearly(i, j, 0)
	}
}

// partOfPeriod says whether a word is for a part of a year or a month.
func partOfPeriod(w string) bool {
	switch w {
	case "end", "half", "beginning", "quarter", "middle", "start", "close", "rest", "remainder",
		"конца", "концу", "конце", "концом", "конец", "начале", "начала", "началу", "середине", "середины", "половине", "половины", "половину", "квартале", "квартала", "полугодии",
		"соңына", "соңында", "аяғына", "аяғында", "басында", "басына", "ортасында", "ортасына", "соңы", "аяғы", "басы", "аяқталғанша", "біткенше", "аяқталмай":
		return true
	}
	return false
}

// partOfYear reads a quarter or a half year that stands without its year: «в
// первом квартале», "in the second half", «екінші тоқсанда».
func (f *dateFinder) partOfYear(i int) int {
	w, j := f.tok(i).lower, i+1
	switch {
	case f.d.lang == "en" && w == "quarter":
		if k := f.tok(j).lower; k == "of" || k == "century" || !isOrdinalOfFour(f.tok(i-1).lower) {
			return 0
		}
	case f.d.lang == "ru" && (w == "квартале" || w == "квартала" || w == "кварталу" || w == "полугодии" || w == "полугодия" || w == "полугодию"):
		if f.year(j) > 0 || !isOrdinalOfFour(f.tok(i-1).lower) {
			return 0
		}
		if _, shifted := shift(f.tok(j).lower); shifted || f.tok(j).lower == "года" {
			return 0
		}
	case f.d.lang == "kk" && (strings.HasPrefix(w, "тоқсан") || strings.HasPrefix(w, "жартыжылды")):
		if !isOrdinalOfFour(f.tok(i-1).lower) || len(f.d.dates) > 0 && f.d.dates[len(f.d.dates)-1].sentence == f.sentence && f.d.dates[len(f.d.dates)-1].end+2 >= f.tok(i-1).start {
			return 0 // of a year told just before
		}
	default:
		return 0
	}
	return f.yearly(i, j, f.partBy(i, j))
}

// partBy returns by how many years a quarter or half year at token i that is
// still to come is away.
func (f *dateFinder) partBy(i, j int) int {
	months := 3
	if w := f.tok(i).lower; strings.HasPrefix(w, "полугод") || strings.HasPrefix(w, "жартыжылд") {
		months = 6
	}
	n := dayOrdinals[f.tok(i-1).lower]
	if w := f.tok(i - 1).lower; strings.HasPrefix(w, "перв") || w == "i" || w == "1" {
		n = 1
	}
	if n > 0 && n*months < int(f.base.Month()) && f.direction(i, j) > 0 {
		return 1
	}
	return 0
}

func isOrdinalOfFour(w string) bool {
	switch w {
	case "first", "second", "third", "fourth", "last", "i", "ii", "iii", "iv", "і", "іі", "ііі", "1", "2", "3", "4",
		"первом", "втором", "третьем", "четвертом", "четвёртом", "первого", "второго", "третьего", "четвертого", "первому", "второму",
		"бірінші", "екінші", "үшінші", "төртінші":
		return true
	}
	return strings.HasPrefix(w, "первы") || strings.HasPrefix(w, "вторы")
}

// yearWord reads a word for this or last year, with the season that may follow
// it: биыл күзде.
func (f *dateFinder) yearWord(i, by int) int {
	j := i + 1
	if seasonOf(f.tok(j).lower) {
		j++
	}
	return f.yearly(i, j, by)
}

// seasonMiddle is the middle month of a season.
func seasonMiddle(season string) int {
	for _, s := range [...]struct {
		stem  string
		month int
	}{{"spring", 4}, {"summer", 7}, {"winter", 12}, {"весн", 4}, {"весен", 4}, {"лет", 7}, {"зим", 12}, {"көкт", 4}, {"жаз", 7}, {"қыс", 12}} {
		if strings.HasPrefix(season, s.stem) {
			return s.month
		}
	}
	return 10
}

// seasonYear returns by how many years a shifted season is away: next spring,
// said in November, is next year's; next autumn, said in January, is not.
func (f *dateFinder) seasonYear(season string, by int) int {
	middle, now := seasonMiddle(season), int(f.base.Month())
	switch {
	case by > 0 && now+6 < middle:
		return 0
	case by < 0 && now-1 > middle && f.d.lang != "ru":
		return 0 // past already, and not called this one
	}
	return by
}

// season reads a season with its year, or alone.
func (f *dateFinder) season(i int) int {
	if y, j := f.yearAfter(i + 1); y > 0 {
		return f.add(i, j, isoOf(y, 0, 0), false)
	}
	if eachOne.has(f.tok(i-1).lower) || f.tok(i+1).lower == "сайын" {
		return 0
	}
	w := f.tok(i).lower
	if f.d.lang == "en" && f.tok(i+1).upper {
		return 0 // the Autumn Meeting
	}
	if endsWithAny(w, "их", "ие", "им", "его") && f.d.lang == "ru" { // до летних каникул
		if !startsWithAny(f.tok(i+1).lower, []string{"каникул", "перерыв"}) || f.tok(i-1).lower == "после" {
			return 0
		}
		return f.yearly(i, i+2, f.seasonBy(i))
	}
	if endsWithAny(w, "ғы", "қы") && startsWithAny(f.tok(i+1).lower, []string{"демалыс", "каникул"}) { // жазғы демалысқа дейін
		return f.yearly(i, i+2, f.seasonBy(i))
	}
	if f.d.lang == "en" || strings.HasSuffix(w, "ы") || strings.HasSuffix(w, "о") || strings.HasSuffix(w, "е") && f.d.lang == "ru" || strings.HasSuffix(w, "у") && w != "осенью" {
		if f.d.lang == "en" && i == f.first && isDash(f.tok(i+1).text) { // an agenda: Spring – debate on water
			return f.yearly(i, i+1, f.seasonBy(i))
		}
		k := i - 1
		for softens(f.tok(k).lower) {
			k--
		}
		switch f.tok(k).lower {
		case "at":
			if k == i-1 || k == i-2 && f.tok(i-1).lower == "the" {
				return 0 // at the winter session
			}
		case "in", "since", "by", "until", "for", "before", "от", "до", "с", "к", "на", "конца", "начала", "этой":
		default:
			return 0
		}
	}
	if n := f.partOfSeason(i); n > 0 {
		return n
	}
	return f.yearly(i, i+1, f.seasonBy(i))
}

// partOfSeason reads a season of which only the start, the middle or the end is
// meant, which is a month: early spring, до конца весны, жаздың басында.
func (f *dateFinder) partOfSeason(i int) int {
	w, j, by := f.tok(i).lower, i+1, 9
	switch {
	case f.d.lang == "ru" && isRussianAdjective(w) && !strings.HasSuffix(w, "ой") && !strings.HasSuffix(w, "ою"):
		return 0 // до конца весенней сессии
	case f.d.lang == "kk" && strings.HasSuffix(w, "ң"):
		by, j = thirdOf(f.tok(j).lower), j+1
	case f.d.lang == "kk":
		by = thirdOf(f.tok(i - 1).lower)
	default:
		for k := i - 1; k >= max(f.first, i-3) && by > 1; k-- {
			switch f.tok(k).lower {
			case "of", "the":
				continue
			}
			by = thirdOf(f.tok(k).lower)
			break
		}
	}
	if by > 1 {
		return 0
	}
	m := seasonMiddle(w) + by
	if strings.HasPrefix(w, "winter") || strings.HasPrefix(w, "зим") || strings.HasPrefix(w, "қыс") {
		m = 13 + by // January is the middle of winter
	}
	y := f.base.Year() + f.seasonBy(i)
	if m > 12 && f.base.Month() < time.March {
		y-- // this winter's
	}
	if m > 12 {
		y, m = y+1, m-12
	}
	return f.add(i, j, isoOf(y, m, 0), true)
}

// thirdOf tells the start, middle or end of a period by -1, 0 and 1; it is more for
// other words.
func thirdOf(w string) int {
	switch {
	case startsWithAny(w, []string{"early=", "start=", "beginning=", "начал", "ранн", "басы", "ерте="}):
		return -1
	case startsWithAny(w, []string{"mid=", "middle=", "середин", "ортас"}):
		return 0
	case startsWithAny(w, []string{"late=", "end=", "close=", "конц", "конец=", "исход", "поздн", "соңын", "соңы=", "аяғы", "қоңыр="}):
		return 1
	}
	return 9
}

// eachOne are words that tell what comes again and again: каждой весной.
var eachOne = wordSet(`every each most некоторые каждый каждую каждой каждое каждого каждая каждом каждые әр әрбір`)

// seasonBy returns by how many years the season at token i, told without its
// year, is away.
func (f *dateFinder) seasonBy(i int) int {
	middle, now := seasonMiddle(f.tok(i).lower), int(f.base.Month())
	switch dir := f.direction(i, i+1); {
	case dir > 0 && now > middle+1:
		return 1
	case dir < 0 && now < middle-1:
		return -1
	}
	return 0
}
