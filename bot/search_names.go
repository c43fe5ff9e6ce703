package bot

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

// What a query can be narrowed to.
const (
	filterBody  = "body"
	filterTopic = "topic"
	filterFrom  = "from"
	filterTo    = "to"
)

// filterKind returns what a word before a colon asks for, "" if nothing. It
// stands in any of the languages, and may lack the Kazakh letters.
func filterKind(word string) string {
	return map[string]string{
		"body": filterBody, "орган": filterBody, "органы": filterBody, "палата": filterBody, "chamber": filterBody,
		"topic": filterTopic, "тема": filterTopic, "тақырып": filterTopic, "такырып": filterTopic, "тақырыбы": filterTopic,
		"from": filterFrom, "since": filterFrom, "с": filterFrom, "от": filterFrom, "бастап": filterFrom,
		"to": filterTo, "until": filterTo, "по": filterTo, "до": filterTo, "дейін": filterTo, "дейин": filterTo,
	}[strings.ToLower(word)]
}

func isFilter(text string) bool {
	name, _, found := strings.Cut(text, ":")
	return found && filterKind(name) != ""
}

// searchNames is what readers may call things in a query.
type searchNames struct {
	bodies, topics *names
	months         map[string]time.Month
}

func newSearchNames(words *catalogue, bodies map[string]digest.Body) *searchNames {
	n := &searchNames{bodies: newNames(), topics: newNames(), months: make(map[string]time.Month)}
	for id, b := range bodies {
		n.bodies.call(id, id)
		for _, lang := range languages() {
			for _, name := range append([]string{b.Names[lang], b.Short[lang]}, b.Aliases[lang]...) {
				n.bodies.call(id, name)
			}
		}
	}
	for _, lang := range languages() {
		s := words.in(lang)
		for _, id := range digest.Topics {
			n.topics.call(id, id)
			n.topics.call(id, strings.ReplaceAll(id, "_", " "))
			n.topics.call(id, s.has("topic.", id))
		}
		for m := time.January; m <= time.December; m++ {
			n.months[strings.ToLower(s.month(time.Date(2000, m, 1, 0, 0, 0, 0, time.UTC)))] = m
			n.months[strings.ToLower(s.has("month_alone.", strconv.Itoa(int(m))))] = m
		}
	}
	return n
}

// names finds ids by what they are called.
type names struct {
	whole map[string][]string // by a name in full
	words map[string][]string // by a word of a name
}

func newNames() *names {
	return &names{whole: make(map[string][]string), words: make(map[string][]string)}
}

const (
	shortestWord = 4 // letters of a word that may stand for a name
	mostMeant    = 4 // things that one word may mean
)

func (n *names) call(id, name string) {
	add := func(to map[string][]string, key string) {
		if !slices.Contains(to[key], id) {
			to[key] = append(to[key], id)
		}
	}
	name = plainName(name)
	if name == "" {
		return
	}
	add(n.whole, name)
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		if utf8.RuneCountInString(word) > 1 && !isStopWord(word) {
			add(n.words, word)
		}
	}
}

// find returns what is called so in full or, if that may be, in another case
// or by a word of its name.
func (n *names) find(name string, liberty bool) []string {
	name = plainName(strings.Trim(name, ".,;"))
	if ids := n.whole[name]; len(ids) > 0 || !liberty || name == "" {
		return ids
	}
	for _, in := range []map[string][]string{n.words, n.whole} {
		if ids := in[name]; len(ids) > 0 && len(ids) <= mostMeant {
			return ids
		}
	}
	isCase := func(candidate string) bool { return inflected(name, candidate) }
	begins := func(candidate string) bool {
		return utf8.RuneCountInString(name) >= shortestWord && strings.HasPrefix(candidate, name)
	}
	for _, guess := range [...]struct {
		in   map[string][]string
		fits func(string) bool
		sign int
	}{{n.whole, isCase, 1}, {n.words, isCase, 1}, {n.words, begins, -1}, {n.whole, begins, -1}} {
		if ids := pick(guess.in, guess.fits, guess.sign); ids != nil {
			return ids
		}
	}
	return nil
}

// pick returns what the longest of the fitting names means, or the shortest if
// sign is -1; nil if none fits.
func pick(from map[string][]string, fits func(string) bool, sign int) []string {
	best := ""
	for candidate, ids := range from {
		if len(ids) > mostMeant || !fits(candidate) {
			continue
		}
		longer := sign * cmp.Compare(len(candidate), len(best))
		if best == "" || cmp.Or(longer, cmp.Compare(best, candidate)) > 0 {
			best = candidate
		}
	}
	return from[best]
}

// readSpan reads a day, a month or a year as people write it, as the days it
// begins and ends with. What lacks a year is the latest of that name.
func (n *searchNames) readSpan(text string, now time.Time) (from, to string, ok bool) {
	if day, ok := readDay(text, now); ok {
		return day, day, true
	}
	for _, layout := range []string{"2006-1", "1.2006", "1/2006"} {
		if t, err := time.Parse(layout, text); err == nil {
			return spanOf(t.Year(), t.Month(), 0)
		}
	}
	var year, day int
	var month time.Month
	for _, word := range strings.Fields(strings.ToLower(text)) {
		word = strings.Trim(word, ".,")
		digits := strings.TrimLeftFunc(word, unicode.IsDigit)
		number, err := strconv.Atoi(word[:len(word)-len(digits)])
		switch {
		case slices.Contains([]string{"года", "год", "г", "жылғы", "жылы", "жыл", "of", ""}, word):
		case err != nil && month == 0 && n.month(word) != 0:
			month = n.month(word)
		case err == nil && (utf8.RuneCountInString(digits) > 4 || strings.ContainsFunc(digits, unicode.IsDigit)): // 16-18
			return "", "", false
		case err == nil && number >= 1900 && number < 2200 && year == 0:
			year = number
		case err == nil && number >= 1 && number <= 31 && day == 0:
			day = number
		default:
			return "", "", false
		}
	}
	if day != 0 && month == 0 || month == 0 && year == 0 {
		return "", "", false
	}
	if year == 0 {
		year = now.Year()
		if from, _, _ := spanOf(year, month, day); from > now.Format(time.DateOnly) {
			year--
		}
	}
	return spanOf(year, month, day)
}

// month returns the month that a word names in any of the languages, in full,
// by its first letters or with a Kazakh ending; 0 if none.
func (n *searchNames) month(word string) time.Month {
	if m := n.months[word]; m != 0 || utf8.RuneCountInString(word) < 3 {
		return m
	}
	for name, m := range n.months {
		if strings.HasPrefix(name, word) || utf8.RuneCountInString(name) >= shortestWord && strings.HasPrefix(word, name) {
			return m
		}
	}
	return 0
}

// spanOf is a day, the days of a month if day is 0, and those of a year if
// month is 0 too.
func spanOf(year int, month time.Month, day int) (from, to string, ok bool) {
	first := time.Date(year, max(month, 1), max(day, 1), 0, 0, 0, 0, time.UTC)
	last := first
	switch {
	case month == 0:
		last = first.AddDate(1, 0, -1)
	case day == 0:
		last = first.AddDate(0, 1, -1)
	}
	return first.Format(time.DateOnly), last.Format(time.DateOnly), day == 0 || first.Day() == day
}
