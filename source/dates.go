package source

import (
	"strconv"
	"strings"
	"time"
	"unicode"
)

// moment is when something was published.
type moment struct {
	time    time.Time // zero if unknown
	dayOnly bool      // only the day is known: noon of it
}

// parseDate reads a date as feeds and pages write it, in numbers or in words
// of English, Russian and Kazakh. A date that names no zone is in zone, and so
// is one that names a zone by letters that nobody can place. The result is
// zero if s holds no date.
func parseDate(s string, zone *time.Location) moment {
	s = strings.Join(strings.Fields(s), " ")
	if s == "" || len(s) > 100 {
		return moment{}
	}
	if m := parseStandard(s, zone); sane(m) {
		return m
	}
	return parseWords(s, zone)
}

// sane says whether there were pages then: a year 1 is an empty field of
// somebody's database, and a year 9999 one that means "always".
func sane(m moment) bool { return m.time.Year() >= 1990 && m.time.Year() <= 2100 }

// parseStandard reads what machines write.
func parseStandard(s string, zone *time.Location) moment {
	for _, layout := range [...]string{
		time.RFC3339, "2006-01-02T15:04:05-0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04-0700",
		"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700",
		"Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04 -0700", "2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 06 15:04:05 -0700",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return moment{time: t}
		}
	}
	for _, layout := range [...]string{
		"2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04",
		"Mon, 2 Jan 2006 15:04:05", "Mon, 2 Jan 2006 15:04", "2 Jan 2006 15:04:05",
		"02.01.2006 15:04:05", "02.01.2006 15:04", "02.01.2006, 15:04", "15:04 02.01.2006", "15:04, 02.01.2006", "02/01/2006 15:04",
	} {
		if t, err := time.ParseInLocation(layout, s, zone); err == nil {
			return moment{time: t}
		}
	}
	for _, layout := range [...]string{"2006-01-02", "02.01.2006", "2.1.2006", "02/01/2006", "20060102"} {
		if t, err := time.ParseInLocation(layout, s, zone); err == nil {
			return moment{time: t.Add(12 * time.Hour), dayOnly: true}
		}
	}
	for _, layout := range [...]string{"Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04 MST", "2 Jan 2006 15:04:05 MST", "2006-01-02 15:04:05 MST"} {
		if t, err := time.Parse(layout, s); err == nil {
			return moment{time: placed(t, zone)}
		}
	}
	return moment{}
}

// placed moves t into zone unless the name of its own zone is a known one: Go
// takes letters that it does not know for UTC.
func placed(t time.Time, zone *time.Location) time.Time {
	switch name, _ := t.Zone(); name {
	case "UTC", "GMT", "UT", "Z":
		return t
	case "MSK":
		zone = time.FixedZone(name, 3*60*60)
	case "EST", "CDT":
		zone = time.FixedZone(name, -5*60*60)
	case "EDT":
		zone = time.FixedZone(name, -4*60*60)
	case "CET", "BST":
		zone = time.FixedZone(name, 1*60*60)
	case "CEST":
		zone = time.FixedZone(name, 2*60*60)
	}
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, zone)
}

// parseWords reads "21:38, 18 Августа 2026", "2026 жылғы 20 қараша",
// "November 20, 2026" and the like: one month in words, one day, one year of
// four digits and perhaps one time of day, in any order.
func parseWords(s string, zone *time.Location) moment {
	w, ok := readWords(s, zone)
	if !ok || w.month == 0 || w.year < 1990 || w.year > 2100 {
		return moment{}
	}
	return w.moment()
}

// dateWords is what the words of a date say; zero where they say nothing.
type dateWords struct {
	year, day, hour, minute int
	month                   time.Month
	clock                   bool
	zone                    *time.Location
	others                  []string // words that are no part of it, in lower case
}

// readWords takes a date in words apart; it is none if something is there twice.
func readWords(s string, zone *time.Location) (w dateWords, ok bool) {
	s, w.zone = cutZone(s, zone)
	s = w.takeNumbers(strings.NewReplacer("a.m.", "am", "p.m.", "pm").Replace(s))
	for _, word := range strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != ':'
	}) {
		if h, m, ok := clockOf(word); ok {
			if w.clock {
				return w, false
			}
			w.clock, w.hour, w.minute = true, h, m
			continue
		}
		digits := strings.TrimRightFunc(word, unicode.IsLetter)
		if n, err := strconv.Atoi(digits); err == nil {
			switch {
			case len(digits) == 4 && w.year == 0:
				w.year = n
			case len(digits) <= 2 && w.day == 0:
				w.day = n
			default:
				return w, false
			}
			continue
		}
		switch m := monthOf(word); {
		case m != 0 && w.month == 0:
			w.month = m
		case w.clock && isHalf(word):
			w.hour = inHalf(w.hour, word)
		default:
			w.others = append(w.others, strings.ToLower(word))
		}
	}
	return w, true
}

// takeNumbers takes a date in numbers out of s, the day first or the year:
// "вт, 24.11.2026 | 15:04".
func (w *dateWords) takeNumbers(s string) (rest string) {
	for token := range strings.FieldsSeq(s) {
		token = strings.Trim(token, ",;()|")
		for _, layout := range [...]string{"2.1.2006", "2-1-2006", "2/1/2006", "2006-1-2", "2006.1.2", "2006/1/2"} {
			if t, err := time.Parse(layout, token); err == nil {
				w.year, w.month, w.day = t.Date()
				return strings.Replace(s, token, " ", 1)
			}
		}
	}
	return s
}

// moment is zero if there is no such day: 31 November.
func (w dateWords) moment() moment {
	if w.day < 1 || w.day > 31 {
		return moment{}
	}
	if !w.clock {
		w.hour = 12
	}
	t := time.Date(w.year, w.month, w.day, w.hour, w.minute, 0, 0, w.zone)
	if t.Day() != w.day {
		return moment{}
	}
	return moment{time: t, dayOnly: !w.clock}
}

// cutZone takes "+0500", "+05:00", "GMT" or "UTC" off the end of s.
func cutZone(s string, zone *time.Location) (string, *time.Location) {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 {
		return s, zone
	}
	for _, layout := range [...]string{"-0700", "-07:00"} {
		if t, err := time.Parse(layout, s[i+1:]); err == nil {
			return s[:i], t.Location()
		}
	}
	if s[i+1:] == "GMT" || s[i+1:] == "UTC" {
		return s[:i], time.UTC
	}
	return s, zone
}

// clockOf reads "21:38", "21:38:05", "9:38pm" and "9pm".
func clockOf(word string) (hour, minute int, ok bool) {
	digits := strings.TrimRightFunc(word, unicode.IsLetter)
	half := word[len(digits):]
	if isHalf(half) {
		word = digits
		if !strings.Contains(digits, ":") {
			word += ":00"
		}
	}
	parts := strings.Split(word, ":")
	if len(parts) != 2 && len(parts) != 3 {
		return 0, 0, false
	}
	hour, err := strconv.Atoi(parts[0])
	if err != nil || hour < 0 || hour > 23 {
		return 0, 0, false
	}
	minute, err = strconv.Atoi(parts[1])
	return inHalf(hour, half), minute, err == nil && minute >= 0 && minute <= 59
}

// isHalf says whether word names a half of the day.
func isHalf(word string) bool { return strings.EqualFold(word, "am") || strings.EqualFold(word, "pm") }

// inHalf is an hour of that half of the day.
func inHalf(hour int, half string) int {
	switch {
	case strings.EqualFold(half, "pm") && hour < 12:
		return hour + 12
	case strings.EqualFold(half, "am") && hour == 12:
		return 0
	}
	return hour
}

// monthOf reads a month's name, in any grammatical case and in the usual
// short forms; 0 if word is none.
func monthOf(word string) time.Month {
	word = strings.ToLower(word)
	n := len([]rune(word))
	if n < 3 || n > 12 {
		return 0
	}
	for i, stems := range [...][]string{
		{"jan", "январ", "янв", "қаңтар", "қаң"},
		{"feb", "феврал", "февр", "фев", "ақпан", "ақп"},
		{"mar", "март", "мар", "наурыз", "нау"},
		{"apr", "апрел", "апр", "сәуір", "сәу"},
		{"may", "май", "мая", "мае", "мамыр", "мам"},
		{"jun", "июн", "маусым", "мау"},
		{"jul", "июл", "шілде", "шіл"},
		{"aug", "август", "авг", "тамыз", "там"},
		{"sep", "сентябр", "сен", "қыркүйек", "қыр"},
		{"oct", "октябр", "окт", "қазан", "қаз"},
		{"nov", "ноябр", "нояб", "ноя", "қараша", "қар"},
		{"dec", "декабр", "дек", "желтоқсан", "жел"},
	} {
		for _, stem := range stems {
			if monthForm(word, stem) {
				return time.Month(i + 1)
			}
		}
	}
	return 0
}

// monthForm says whether word is stem itself, an English month that begins so,
// or a long stem with a case ending. A short Cyrillic form must stand as it is
// (with т for «сент»): «марш», «сенат» and «қазақ» are no months.
func monthForm(word, stem string) bool {
	if word == stem || word == stem+"т" {
		return true
	}
	rest, ok := strings.CutPrefix(word, stem)
	if !ok {
		return false
	}
	if stem[0] < 0x80 {
		switch rest {
		case "uary", "ruary", "ch", "il", "e", "y", "ust", "t", "tember", "ober", "ember":
			return true
		}
		return false
	}
	return len([]rune(stem)) >= 3 && caseEnding(rest) && (len([]rune(stem)) > 3 || stem == "июн" || stem == "июл")
}

// caseEnding says whether rest ends a Russian or Kazakh month's name.
func caseEnding(rest string) bool {
	switch rest {
	case "ь", "я", "ю", "е", "а", "у", "ем", "ом",
		"да", "де", "та", "те", "дағы", "дегі", "тағы", "тегі",
		"ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке",
		"ы", "і", "сы", "сі", "ында", "інде", "сында", "сінде":
		return true
	}
	return false
}
