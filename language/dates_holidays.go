package language

import (
	"strings"
	"time"
)

// holiday is a day that has a name: one of the calendar, or one that moves with
// Easter, by so many days.
type holiday struct {
	month, day int
	fromEaster int // where month is 0
	orthodox   bool
}

// holidays are those of one day by language and words. Where a name means
// another day in another country (Independence Day) it is left out, except in
// Kazakh, whose readers have one country.
var holidays = map[string]map[string]holiday{
	"en": {
		"new year’s eve": {month: 12, day: 31}, "new year’s day": {month: 1, day: 1},
		"christmas eve": {month: 12, day: 24}, "christmas day": {month: 12, day: 25}, "christmas": {month: 12, day: 25}, "orthodox christmas": {month: 1, day: 7}, "boxing day": {month: 12, day: 26},
		"nauryz": {month: 3, day: 21}, "nowruz": {month: 3, day: 21}, "navruz": {month: 3, day: 21}, "novruz": {month: 3, day: 21}, "women’s day": {month: 3, day: 8},
		"may day": {month: 5, day: 1}, "valentine’s day": {month: 2, day: 14},
		"good friday": {fromEaster: -2}, "easter": {}, "easter sunday": {}, "easter monday": {fromEaster: 1}, "orthodox easter": {orthodox: true},
	},
	"ru": {
		"наурыза": {month: 3, day: 21}, "наурызу": {month: 3, day: 21}, "наурызом": {month: 3, day: 21}, "наурыз": {month: 3, day: 21}, "навруза": {month: 3, day: 21}, "наврузу": {month: 3, day: 21}, "навруз": {month: 3, day: 21},
		"пасхи": {orthodox: true}, "пасху": {orthodox: true}, "пасхе": {orthodox: true}, "пасхой": {orthodox: true},
		"рождества": {month: 1, day: 7}, "рождеству": {month: 1, day: 7}, "рождество": {month: 1, day: 7}, "рождеством": {month: 1, day: 7},
		"дня победы": {month: 5, day: 9}, "дню победы": {month: 5, day: 9}, "день победы": {month: 5, day: 9}, "новогоднюю ночь": {month: 12, day: 31}, "женскому дню": {month: 3, day: 8}, "женского дня": {month: 3, day: 8},
	},
	"kk": {
		"наурыз мейрамы": {month: 3, day: 21}, "наурыз мерекесі": {month: 3, day: 21}, "наурыз тойы": {month: 3, day: 21}, "республика күні": {month: 10, day: 25}, "тәуелсіздік күні": {month: 12, day: 16},
		"конституция күні": {month: 8, day: 30}, "жеңіс күні": {month: 5, day: 9}, "астана күні": {month: 7, day: 6}, "әйелдер күні": {month: 3, day: 8},
	},
}

// holidayOpens are the first words of their names.
var holidayOpens = func() map[string]bool {
	out := map[string]bool{}
	for _, names := range holidays {
		for name := range names {
			first, _, _ := strings.Cut(name, " ")
			out[strings.TrimSuffix(first, "’s")] = true
		}
	}
	return out
}()

// holidayWords is how many words the name of a holiday has at most.
const holidayWords = 4

// holiday reads a holiday told as a time: by Nauryz, до Пасхи, Наурыз мейрамына
// дейін.
func (f *dateFinder) holiday(i int) int {
	if !f.based || !holidayOpening.has(f.tok(i)) || !f.tok(i).upper && f.d.lang != "ru" {
		return 0
	}
	name := ""
	for j := i; j < min(i+holidayWords, f.end); j++ {
		w := f.tok(j)
		genitive := w.text == "'s" || w.text == "’s"
		if w.kind != word && !genitive {
			return 0
		}
		if j > i && !genitive {
			name += " "
		}
		name += strings.Replace(w.lower, "'", "’", 1)
		h, ok := holidays[f.d.lang][f.holidayName(name)]
		if !ok || !f.tellsTime(i, j+1) {
			continue
		}
		if _, longer := holidays[f.d.lang][name+" "+f.tok(j+1).lower]; longer {
			continue
		}
		return f.holidayOf(i, j+1, h)
	}
	return 0
}

// holidayName is the name without a Kazakh case's ending.
func (f *dateFinder) holidayName(name string) string {
	if f.d.lang != "kk" {
		return name
	}
	for _, e := range [...]string{"не", "на", "нде", "нда", "нен", "нан", "нің", "ның"} {
		if stem, ok := strings.CutSuffix(name, e); ok && len(stem) > len(e)+8 {
			return stem
		}
	}
	return name
}

// tellsTime says whether the words around tokens [i, j) make a holiday's name a
// time.
func (f *dateFinder) tellsTime(i, j int) bool {
	if f.d.lang == "kk" {
		w, next := f.tok(j-1).lower, f.tok(j).lower
		return strings.HasSuffix(w, "нде") || strings.HasSuffix(w, "нда") || next == "дейін" || next == "қарай" || next == "қарсаңында" || next == "кейін" || next == "орай" || strings.HasPrefix(next, "қарсаң")
	}
	if f.d.lang == "en" && f.tok(j).kind == word && f.tok(j).upper {
		return false // Easter Island
	}
	k := i - 1
	if f.tok(k).lower == "the" || strings.HasPrefix(f.tok(k).lower, "международн") {
		k--
	}
	if f.tok(k).lower == "for" && f.dateBehind(j) { // rises for Easter on 26 March
		return false
	}
	switch f.tok(k).lower {
	case "by", "before", "until", "till", "after", "on", "at", "over", "for", "from", "since", "through",
		"к", "ко", "до", "на", "после", "перед", "под", "с", "накануне", "в":
		return true
	case "of":
		return f.tok(k-1).lower == "ahead" || f.tok(k-1).lower == "eve"
	}
	return false
}

// dateBehind says whether a day is told at token j.
func (f *dateFinder) dateBehind(j int) bool {
	switch f.tok(j).lower {
	case "on", "from", "until", "till":
		return f.tok(j+1).kind == number || f.month(j+1) > 0 || weekdayOf(f.tok(j+1).lower) > 0
	}
	return false
}

// holidayOf adds a holiday over tokens [i, j): the next one or the last, as the
// words around it tell, else the nearest. What is to be done before or after it
// is told to the month.
func (f *dateFinder) holidayOf(i, j int, h holiday) int {
	near := f.deadline(i, j) || f.aroundDay(i, j)
	if h.month > 0 {
		if near {
			h.day = 0
		}
		return f.dated(i, j, 0, h.month, h.day)
	}
	direction, best := f.direction(i, j), time.Time{}
	for by := -1; by <= 1; by++ {
		at := easter(f.base.Year()+by, h.orthodox).AddDate(0, 0, h.fromEaster)
		if direction > 0 && at.Before(f.base) || direction < 0 && at.After(f.base) {
			continue
		}
		if best.IsZero() || f.gap(at) < f.gap(best) {
			best = at
		}
	}
	if direction > 0 && (f.tok(i-1).lower == "after" || f.tok(i-2).lower == "after") && best.Sub(f.base) > 200*24*time.Hour {
		return 0 // those that have just been
	}
	at := iso(best)
	if near {
		at = isoMonth(best)
	}
	return f.add(i, j, at, false)
}

// aroundDay says whether something is told to be before or after tokens [i, j).
func (f *dateFinder) aroundDay(i, j int) bool {
	switch f.tok(i - 1).lower {
	case "after", "over", "of", "перед", "под", "после", "накануне":
		return true
	}
	next := f.tok(j).lower
	return next == "кейін" || strings.HasPrefix(next, "қарсаң")
}

// gap is how far a day is from publication.
func (f *dateFinder) gap(at time.Time) time.Duration { return f.base.Sub(at).Abs() }

// easter returns Easter Sunday of a year in the western or the orthodox
// calendar, by the rules of Gauss as Meeus gives them ("Astronomical
// Algorithms", chapter 8).
func easter(year int, orthodox bool) time.Time {
	if orthodox {
		d := (19*(year%19) + 15) % 30
		e := (2*(year%4) + 4*(year%7) - d + 34) % 7
		n := d + e + 114
		return time.Date(year, time.Month(n/31), n%31+1+13, 0, 0, 0, 0, time.UTC) // 13 days: 1900 to 2099
	}
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return time.Date(year, time.Month(n/31), n%31+1, 0, 0, 0, 0, time.UTC)
}
