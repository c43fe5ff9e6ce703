package source

import (
	"slices"
	"strings"
	"time"
)

// parseDateAt is parseDate that also reads what is said from the day on which
// it is read: "Сегодня, 14:05", «Кеше, 9:30», "2 hours ago", "14:05", and "20
// қараша" without a year. Without a now it reads none of these.
func parseDateAt(s string, zone *time.Location, now time.Time) moment {
	if m := parseDate(s, zone); !m.time.IsZero() || now.IsZero() || len(s) > 100 {
		return m
	}
	w, ok := readWords(strings.Join(strings.Fields(s), " "), zone)
	if !ok {
		return moment{}
	}
	now = now.In(w.zone)
	switch back, named := w.daysBack(); {
	case named && w.month == 0 && w.year == 0 && w.day == 0:
		day := now.AddDate(0, 0, -back)
		w.year, w.month, w.day = day.Date()
		return w.moment()
	case w.month != 0 && w.year == 0:
		return w.latest(now)
	case w.ago():
		return w.before(now)
	case !w.clock && w.day == 0 && w.year == 0 && w.month == 0 && slices.Contains([]string{"just now", "только что", "жаңа ғана", "қазір ғана"}, strings.Join(w.others, " ")):
		return moment{time: now}
	case w.clock && w.day == 0 && w.year == 0 && w.month == 0 && len(w.others) == 0:
		w.year, w.month, w.day = now.Date()
		m := w.moment()
		if m.time.After(now) { // last night's, read after midnight
			m.time = m.time.AddDate(0, 0, -1)
		}
		return m
	}
	return moment{}
}

// visible reads a date that stands somewhere on a page: in full, or a day named
// by today with its time ("Бүгін, 14:05"). What else is said from today may be
// about anything.
func (m manner) visible(text string) moment {
	if at := parseDate(text, m.zone); !at.time.IsZero() || m.now.IsZero() {
		return at
	}
	w, ok := readWords(text, m.zone)
	if _, named := w.daysBack(); !ok || !named || !w.clock || len(w.others) > 3 {
		return moment{}
	}
	return parseDateAt(text, m.zone, m.now)
}

// daysBack reads a word that names a day by today.
func (w dateWords) daysBack() (days int, named bool) {
	for i, words := range [...][]string{
		{"today", "сегодня", "бүгін"},
		{"yesterday", "вчера", "кеше"},
		{"позавчера", "алдыңғы"},
	} {
		if slices.ContainsFunc(words, func(word string) bool { return slices.Contains(w.others, word) }) {
			return i, true
		}
	}
	return 0, false
}

// latest is the latest such day of a year that is not said. What is a day ahead
// at most is this year's: clocks differ.
func (w dateWords) latest(now time.Time) moment {
	w.year = now.Year()
	if m := w.moment(); m.time.IsZero() || !m.time.After(now.AddDate(0, 0, 1)) {
		return m
	}
	w.year--
	return w.moment()
}

// ago says whether a length of time before now is meant.
func (w dateWords) ago() bool {
	return !w.clock && w.month == 0 && w.year == 0 &&
		slices.ContainsFunc(w.others, func(word string) bool { return word == "ago" || word == "назад" || word == "бұрын" })
}

// before reads "5 минут назад", "час назад", "2 күн бұрын"; of days only the day
// is known.
func (w dateWords) before(now time.Time) moment {
	n := max(w.day, 1)
	for _, word := range w.others {
		switch word {
		case "minute", "minutes", "min", "mins", "минуту", "минуты", "минут", "мин":
			return moment{time: now.Add(-time.Duration(n) * time.Minute)}
		case "hour", "hours", "час", "часа", "часов", "сағат":
			return moment{time: now.Add(-time.Duration(n) * time.Hour)}
		case "day", "days", "день", "дня", "дней", "күн":
			w.year, w.month, w.day = now.AddDate(0, 0, -n).Date()
			return w.moment()
		case "week", "weeks", "неделю", "недели", "недель", "апта":
			w.year, w.month, w.day = now.AddDate(0, 0, -7*n).Date()
			return w.moment()
		}
	}
	return moment{}
}
