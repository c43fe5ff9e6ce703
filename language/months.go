package language

import (
	"maps"
	"slices"
	"strings"
)

// monthNames are months by the forms that are whole words.
var monthNames = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
	"янв": 1, "фев": 2, "апр": 4, "июн": 6, "июл": 7, "авг": 8, "сен": 9, "окт": 10, "ноя": 11, "дек": 12,
	"май": 5, "мая": 5, "мае": 5, "маю": 5, "маем": 5, "март": 3, "марта": 3, "марте": 3, "марту": 3, "мартом": 3,
	"август": 8, "августа": 8, "августе": 8, "августу": 8, "августом": 8,
}

var russianMonths = map[string]int{
	"январ": 1, "феврал": 2, "апрел": 4, "июн": 6, "июл": 7, "сентябр": 9, "октябр": 10, "ноябр": 11, "декабр": 12,
}

var kazakhMonths = map[string]int{
	"қаңтар": 1, "ақпан": 2, "наурыз": 3, "сәуір": 4, "мамыр": 5, "маусым": 6, "шілде": 7, "тамыз": 8, "қыркүйе": 9, "қазан": 10, "қараша": 11, "желтоқсан": 12,
}

// kazakhCaseEndings may follow a month's, weekday's or season's name.
var kazakhCaseEndings = map[string]bool{
	"": true, "да": true, "де": true, "та": true, "те": true, "ға": true, "ге": true, "қа": true, "ке": true, "дан": true, "ден": true, "тан": true, "тен": true, "нан": true, "нен": true,
	"ның": true, "нің": true, "дың": true, "дің": true, "тың": true, "тің": true, "дағы": true, "дегі": true, "тағы": true, "тегі": true, "ы": true, "і": true,
	"ында": true, "інде": true, "ына": true, "іне": true, "ындағы": true, "індегі": true, "ынан": true, "інен": true, "сында": true, "сына": true, "сынан": true, "сындағы": true,
	"дің-": true, "к": true, "кте": true, "кке": true, "ктің": true, "ктен": true, "ктегі": true, "гі": true, "гінде": true, "гіне": true, "гінен": true, "гіндегі": true,
	"ды": true, "ді": true, "ты": true, "ті": true, "ны": true, "ні": true,
	"сінде": true, "сіне": true, "сінен": true, "сіндегі": true, "сы": true, "сі": true, "сын": true, "сін": true, "сының": true, "сінің": true, "ының": true, "інің": true,
}

// monthOf returns the number of the month that a word in lower case names in
// any case, 0 if none.
func monthOf(w string) int {
	w = strings.TrimSuffix(w, "-ақ") // ақпанда-ақ: as early as
	if len(w) < 3 || len(w) > 34 {
		return 0
	}
	if m := monthNames[w]; m > 0 {
		return m
	}
	if w[0] < 0x80 {
		return 0
	}
	stem, ok := monthStems.of(w)
	if !ok {
		return 0
	}
	switch rest := w[len(stem):]; {
	case russianMonths[stem] == 0:
		if kazakhCaseEndings[rest] {
			return kazakhMonths[stem]
		}
	case rest == "ь", rest == "я", rest == "ю", rest == "е", rest == "ем":
		return russianMonths[stem]
	}
	return 0
}

// monthStems are those of russianMonths and kazakhMonths; none begins another.
var monthStems = newOpenings(append(slices.Sorted(maps.Keys(russianMonths)), slices.Sorted(maps.Keys(kazakhMonths))...)...)

// weekdayOf returns 1 (Monday) to 7, 0 if the word is no weekday.
func weekdayOf(w string) int {
	if d := weekdays[w]; d > 0 {
		return d
	}
	if stem, ok := weekdayStems.of(w); ok && (kazakhCaseEndings[w[len(stem):]] || w[len(stem):] == "лік" && stem != "сенбі") { // бейсенбілік кездесу; сенбілік is another thing
		return kazakhWeekdays[stem]
	}
	return 0
}

var weekdays = map[string]int{
	"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
	"понедельник": 1, "понедельника": 1, "понедельнику": 1, "вторник": 2, "вторника": 2, "вторнику": 2, "среду": 3, "среды": 3, "среда": 3, "четверг": 4, "четверга": 4, "четвергу": 4,
	"пятницу": 5, "пятница": 5, "пятницы": 5, "пятнице": 5, "субботу": 6, "суббота": 6, "субботы": 6, "воскресенье": 7, "воскресенья": 7, "воскресенью": 7,
}

var (
	kazakhWeekdays = map[string]int{"дүйсенбі": 1, "сейсенбі": 2, "сәрсенбі": 3, "бейсенбі": 4, "жұма": 5, "сенбі": 6, "жексенбі": 7}
	weekdayStems   = newOpenings(slices.Sorted(maps.Keys(kazakhWeekdays))...)
)

// seasonOf says whether a word names a season in a case that tells a time.
func seasonOf(w string) bool { return seasons.has(w) }

var seasons = wordSet(`autumn spring summer winter fall весной летом осенью зимой весны осени осень весну лето лета зимы зиму весне зиме лету
	көктемде жазда күзде қыста көктемнің күздің жаздың көктемгі күзгі қысқы жазғы күзге көктемге жазға осенняя осенней осеннюю весенней весеннюю летних зимних весенних осенних летние зимние летним зимним летнего зимнего`)

// shift says how a word such as next, прошлый, келесі moves a period: +1, -1,
// or 0 for this; ok is false for other words.
func shift(w string) (by int, ok bool) {
	if by, ok = shifts[w]; ok {
		return by, true
	}
	if stem, ok := shiftOpenings.of(w); ok && len(w) <= len(stem)+6 {
		return shiftStems[stem], true
	}
	return 0, false
}

var shifts = map[string]int{
	"next": 1, "coming": 1, "upcoming": 1, "following": 1, "last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "same": 0,
	"келесі": 1, "келер": 1, "алдағы": 1, "өткен": -1, "былтырғы": -1, "осы": 0, "биылғы": 0, "бұл": 0, "ағымдағы": 0, "сол": 0,
	"этой": 0, "этого": 0, "этом": 0, "этот": 0, "эту": 0, "сего": 0, "минувшую": -1, "минувший": -1,
}

var (
	shiftStems    = map[string]int{"следующ": 1, "будущ": 1, "предстоящ": 1, "наступающ": 1, "ближайш": 1, "прошл": -1, "позапрошл": -2, "минувш": -1, "предыдущ": -1, "текущ": 0, "нынешн": 0}
	shiftOpenings = newOpenings(slices.Sorted(maps.Keys(shiftStems))...)
)

// dayOrdinals are days of a month in words, as they stand before its name.
var dayOrdinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
	"первого": 1, "второго": 2, "третьего": 3, "четвертого": 4, "четвёртого": 4, "пятого": 5, "шестого": 6, "седьмого": 7, "восьмого": 8, "девятого": 9, "десятого": 10,
	"одиннадцатого": 11, "двенадцатого": 12, "тринадцатого": 13, "четырнадцатого": 14, "пятнадцатого": 15, "шестнадцатого": 16, "семнадцатого": 17, "восемнадцатого": 18,
	"девятнадцатого": 19, "двадцатого": 20, "тридцатого": 30, "первое": 1, "первому": 1, "пятому": 5, "десятому": 10, "пятнадцатому": 15, "двадцатому": 20,
	"бірінші": 1, "екінші": 2, "үшінші": 3, "төртінші": 4, "бесінші": 5, "алтыншы": 6, "жетінші": 7, "сегізінші": 8, "тоғызыншы": 9, "оныншы": 10, "жиырмасыншы": 20, "отызыншы": 30,
}

// dayTens stand before one of the first nine dayOrdinals.
var dayTens = map[string]int{"двадцать": 20, "тридцать": 30, "он": 10, "жиырма": 20, "отыз": 30}
