package language

import (
	"iter"
	"maps"
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

// datesBetween returns the dates that overlap the bytes [start, end).
func (d *document) datesBetween(start, end int) []dateMention {
	lo, hi := 0, len(d.dates)
	for lo < hi {
		if mid := (lo + hi) / 2; d.dates[mid].end <= start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for hi = lo; hi < len(d.dates) && d.dates[hi].start < end; hi++ {
	}
	return d.dates[lo:hi]
}

// inDate says whether the byte at an offset belongs to a date.
func (d *document) inDate(at int) bool { return len(d.datesBetween(at, at+1)) > 0 }

// dateFinder reads dates off one sentence after another.
type dateFinder struct {
	d          *document
	base       time.Time // day of publication
	based      bool
	sentence   int
	first, end int // the sentence's tokens
}

// tok returns token i, an empty one outside the sentence.
func (f *dateFinder) tok(i int) *token {
	if i < f.first || i >= f.end {
		return &outside
	}
	return &f.d.tokens[i]
}

// outside stands for the tokens beyond a sentence. It is read only.
var outside = token{kind: punct}

// add notes a date over tokens [i, j) and returns how many tokens it took.
func (f *dateFinder) add(i, j int, iso string, relative bool) int {
	s := f.d.sentences[f.sentence]
	m := dateMention{
		span: span{f.tok(i).start, f.tok(j - 1).end}, sentence: f.sentence, iso: iso, relative: relative,
		cue: f.d.governing(s, i, j), ahead: f.ahead(i) || f.aimed(i, j), due: f.deadline(i, j),
	}
	if f.since(i, j) {
		m.cue = wasCue
	}
	f.d.dates = append(f.d.dates, m)
	return j - i
}

// aimed says whether a day is one for which something is set: for Friday, на
// пятницу, жұмаға.
func (f *dateFinder) aimed(i, j int) bool {
	if weekdayOf(f.tok(i).lower) == 0 && f.tok(i).kind != number || f.fellOn(i, j) {
		return false
	}
	switch f.d.lang {
	case "en":
		return f.tok(i-1).lower == "for" || f.tok(i-1).lower == "to" && f.movedBefore(i)
	case "ru":
		return f.tok(i-1).lower == "на"
	}
	return endsWithAny(f.tok(j-1).lower, "ға", "ге", "қа", "ке") || f.tok(j).lower == "күніне"
}

// movedBefore says whether an English verb before token i moves something to the day there:
// brought forward from Friday to Tuesday.
func (f *dateFinder) movedBefore(i int) bool {
	const reach = 12
	for k := i - 1; k >= max(f.first, i-reach) && f.tok(k).text != ";"; k-- {
		switch f.tok(k).lower {
		case "postponed", "rescheduled", "moved", "delayed", "deferred", "forward", "brought", "shifted", "pushed":
			return true
		}
	}
	return false
}

// fellOn says whether a past verb tells only that something came on the day over
// tokens [i, j): пришлось на вторник, сейсенбіге тура келді.
func (f *dateFinder) fellOn(i, j int) bool {
	switch f.d.lang {
	case "ru":
		return startsWithAny(f.tok(i-2).lower, []string{"пришлось=", "пришлась=", "пришелся=", "пришёлся=", "пришлись=", "выпал", "попал"})
	case "kk":
		w, next := f.tok(j).lower, f.tok(j+1).lower
		return (w == "тура" || w == "сәйкес" || w == "дөп" || w == "тұспа-тұс") && startsWithAny(next, []string{"келді=", "келген=", "келіп="})
	}
	return false
}

// since says whether a date is the start of what goes on: since May, мамырдан
// бері.
func (f *dateFinder) since(i, j int) bool {
	if f.d.lang == "kk" {
		return f.tok(j).lower == "бері"
	}
	if f.tok(i-1).lower == "начала" && f.tok(i-2).lower == "с" && unitOf(f.tok(i).lower) != noUnit { // с начала года
		return true
	}
	k := i - 1
	for softens(f.tok(k).lower) {
		k--
	}
	return f.tok(k).lower == "since"
}

// deadline says whether a date is one to be met: by, until, до, к, дейін.
func (f *dateFinder) deadline(i, j int) bool {
	switch f.d.lang {
	case "en":
		k := i - 1
		for softens(f.tok(k).lower) {
			k--
		}
		switch f.tok(k).lower {
		case "by", "until", "till", "before":
			return true
		}
		return f.tok(k).lower == "than" && f.tok(k-1).lower == "later"
	case "ru":
		switch f.tok(i - 1).lower {
		case "до", "к", "ко", "позднее", "позже":
			return true
		case "конца", "концу", "начала", "началу", "середины", "середине":
			return f.tok(i-2).lower == "до" || f.tok(i-2).lower == "к"
		}
	case "kk":
		for k := j; k < j+3; k++ {
			if w := f.tok(k).lower; w == "дейін" || w == "шейін" || w == "қарай" || w == "кешіктірмей" {
				return true
			}
		}
	}
	return false
}

// softens says whether a word makes a date less exact: the end of, about.
func softens(w string) bool {
	switch w {
	case "the", "of", "end", "start", "beginning", "middle", "early", "late", "mid", "about", "around", "close":
		return true
	}
	return false
}

// direction says which way the words around tokens [i, j) look: 1 to what is to
// come, -1 back, 0 if they do not tell.
func (f *dateFinder) direction(i, j int) int {
	s := f.d.sentences[f.sentence]
	switch c := f.d.governing(s, i, j); {
	case f.since(i, j):
		return -1
	case c.looksAhead(), f.aimed(i, j):
		return 1
	case f.deadline(i, j):
		if f.termGiven(i, j) {
			return 1
		}
		if _, at := f.d.strongest(max(s.first, i-cueReach), min(s.end, j+cueReach)); at >= 0 || c == noCue {
			return 1
		}
		return -1
	case c == noCue:
		return 0
	}
	return -1
}

// termGiven says whether a deadline over tokens [i, j) is one that somebody was
// given, or to which something was put off, still to be met: has given parliament until,
// put off until, дал срок до, отложено до, мерзім берді.
func (f *dateFinder) termGiven(i, j int) bool {
	if f.d.lang == "kk" {
		return f.d.anyOf(j, min(f.end, j+6), termWords)
	}
	return f.d.anyOf(max(f.first, i-6), i, termWords)
}

var termWords = traitOf(`off postponed delayed deferred adjourned extended отложен отложена отложено отложены отложили отложило отложил отложила продлен продлена продлено продлены given gives gave deadline срок сроки сроком дал дала дали дает отвел отвела отвели мерзім мерзімі уақыт`)

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
		for _, read := range [...]func(int) int{f.numeric, f.dayMonth, f.dayAlone, f.yearFirst, f.bareYear} {
			if n := read(i); n > 0 {
				return n
			}
		}
		return f.span(i)
	}
	if t.kind != word || !opensDate.has(t) {
		return 0
	}
	for _, read := range [...]func(int) int{f.holiday, f.weekdayOfMonth, f.monthAdjective, f.monthFirst, f.spelledDay, f.dayWord, f.weekday, f.period, f.span} {
		if n := read(i); n > 0 {
			return n
		}
	}
	return 0
}

// opensDate is the trait of the words that begin as one does that a date can start
// with, which settles most words at once.
var opensDate = newTrait(func(low string) bool {
	low = unYo(low)
	for n := onsetLetters; n <= dateLetters; n++ {
		if dateBeginnings[firstRunes(low, n)] {
			return true
		}
	}
	return dateBeginnings[low]
})

// What a word that opens a date can be, as traits: each is asked for by the reading of
// dateFinder.at that begins with such a word.
var (
	weekdayNamed   = newTrait(func(low string) bool { return weekdayOf(low) > 0 })
	nthNamed       = newTrait(func(low string) bool { return nthOf(low) != 0 })
	daySpelled     = newTrait(func(low string) bool { return dayOrdinal(low) != 0 || dayTens[low] > 0 })
	seasonNamed    = newTrait(seasonOf)
	holidayOpening = newTrait(inSet(holidayOpens))
	shifting       = newTrait(func(low string) bool {
		_, ok := shift(low)
		return ok
	})
)

// dateLetters are as many as tell most words that open no date from those that do.
const dateLetters = 5

var dateBeginnings = func() map[string]bool {
	out := map[string]bool{}
	for _, words := range [...]iter.Seq[string]{
		maps.Keys(monthNames), maps.Keys(russianMonths), maps.Keys(kazakhMonths), maps.Keys(dayOrdinals), maps.Keys(dayTens), maps.Keys(dayWords), maps.Keys(dayPairs),
		maps.Keys(weekdays), maps.Keys(kazakhWeekdays), seasons.all(), maps.Keys(shifts), maps.Keys(shiftStems), maps.Keys(units), maps.Keys(numerals), maps.Keys(holidayOpens), maps.Keys(nths),
		strings.FieldsSeq(moreDateWords),
	} {
		for w := range words {
			out[firstRunes(unYo(w), dateLetters)] = true
		}
	}
	return out
}()

// moreDateWords are the words, or their beginnings, that no table of dates has
// and one of dateFinder's methods starts with.
const moreDateWords = `mid- mon tue wed thu fri sat sun днем ертеңінде ертеңіне ертесіне следующий биыл былтыр year-end yearend new нового жаңа midsummer
	жыл года месяца недели quarter квартал полугод тоқсан жартыжыл in within через спустя в
	последний последнюю последнее последняя the about around roughly just next coming примерно ближайших следующих около шамамен алдағы that same том того тот тому`

// numeric reads 2026-11-20, 20.11.2026 and 20/11/2026, and 20.11. at the head of an entry.
func (f *dateFinder) numeric(i int) int {
	t := f.tok(i)
	if m, day, ok := dayAndMonth(t.text); ok && i == f.first && f.tok(i+1).text == "." && f.d.headedByDays(f.sentence, f.base) {
		return f.dated(i, i+1, 0, m, day)
	}
	if parts := strings.Split(t.text, "."); len(parts) == 3 {
		if iso := isoDay(parts[2], parts[1], parts[0]); iso != "" {
			return f.add(i, i+1, iso, false)
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
		return f.add(i, i+5, iso, false)
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
		return isoMonth(time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC))
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d {
		return ""
	}
	return iso(t)
}

func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}
