package bot

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// mostPeriodWords is enough for "from 16 November 2025 to 18 November 2026".
const mostPeriodWords = 8

// cutEnd takes a period off the end of a question: the longest that is read.
func cutEnd(asked string, read func(string, time.Time) (period, bool), now time.Time) (rest string, p period) {
	words := strings.Fields(asked)
	for i := max(0, len(words)-mostPeriodWords); i < len(words); i++ {
		if p, ok := read(strings.Join(words[i:], " "), now); ok {
			return strings.TrimRight(strings.Join(words[:i], " "), ",; "), p
		}
	}
	return asked, period{}
}

// unitDays is how many days a word in any of the languages counts, in any form
// in which a number has it; 0 if it is no unit of time.
func unitDays(word string) int {
	for words, days := range map[string]int{
		"day days день дня дней дни сутки суток күн күнде күннің": 1,
		"week weeks неделя недели недель неделю апта аптада":      7,
		"month months месяц месяца месяцев ай айда":               30,
		"year years год года лет жыл жылда":                       365,
	} {
		if slices.Contains(strings.Fields(words), word) {
			return days
		}
	}
	return 0
}

// readCount reads a number of days, weeks, months or years up to now: "7 days",
// "за последние 2 недели", "соңғы 3 ай".
func readCount(words []string) (days int, ok bool) {
	beside := strings.Fields("the last past for in за последние последних последний в течение соңғы өткен ішінде бойы")
	words = slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains(beside, w) })
	if len(words) != 2 {
		return 0, false
	}
	n, err := strconv.Atoi(words[0])
	unit := unitDays(words[1])
	if err != nil || unit == 0 || n < 1 || n > mostLedger {
		return 0, false
	}
	return n * unit, n*unit <= 10*mostLedger
}

// readNamed reads a month or a year that is named by where it stands to now.
func readNamed(asked string, now time.Time) (period, bool) {
	month := func(shift int) (period, bool) {
		first := time.Date(now.Year(), now.Month()+time.Month(shift), 1, 0, 0, 0, 0, time.UTC)
		from, to, ok := spanOf(first.Year(), first.Month(), 0)
		return period{From: from, To: to}, ok
	}
	monday := now.AddDate(0, 0, -(int(now.Weekday())+6)%7)
	switch asked {
	case "this month", "этот месяц", "в этом месяце", "текущий месяц", "осы ай", "осы айда", "бұл ай", "бұл айда":
		return month(0)
	case "previous month", "прошлый месяц", "в прошлом месяце", "за прошлый месяц", "өткен ай", "өткен айда":
		return month(-1)
	case "next month", "следующий месяц", "в следующем месяце", "келесі ай", "келесі айда":
		return month(1)
	case "this year", "этот год", "в этом году", "за этот год", "текущий год", "с начала года", "биыл", "биылғы", "осы жыл", "осы жылы", "жыл басынан", "жыл басынан бері":
		return yearOf(now.Year()), true
	case "last year", "прошлый год", "в прошлом году", "за прошлый год", "былтыр", "былтырғы", "өткен жыл", "өткен жылы":
		return yearOf(now.Year() - 1), true
	case "next year", "следующий год", "в следующем году", "келесі жыл", "келесі жылы", "келер жылы":
		return yearOf(now.Year() + 1), true
	case "previous week", "прошлая неделя", "на прошлой неделе", "за прошлую неделю", "өткен апта", "өткен аптада":
		return period{From: monday.AddDate(0, 0, -7).Format(time.DateOnly), To: monday.AddDate(0, 0, -1).Format(time.DateOnly)}, true
	case "next week", "следующая неделя", "на следующей неделе", "келесі апта", "келесі аптада":
		return period{From: monday.AddDate(0, 0, 7).Format(time.DateOnly), To: monday.AddDate(0, 0, 13).Format(time.DateOnly)}, true
	}
	return period{}, false
}

// readStretch reads a period from one date to another, or from one until now:
// "from 16 to 18 November", "с 16 ноября", "16 қарашадан 18 қарашаға дейін",
// "16–18 ноября", "2026-11-16 2026-11-18".
func (n *searchNames) readStretch(words []string, now time.Time) (period, bool) {
	left, right, open := bounds(words)
	if len(left) == 0 || len(right) == 0 && !open {
		return period{}, false
	}
	if len(left) == 1 && len(right) > 1 && (isDayNumber(left[0]) || isDayNumber(dayNumber(left[0]))) { // the month stands behind the second
		left = append(left[:1:1], right[1:]...)
	}
	from, last, ok := n.readBound(left, now)
	if !ok {
		return period{}, false
	}
	if open {
		today := now.Format(time.DateOnly)
		return period{From: from, To: today}, from <= today
	}
	first, to, ok := n.readBound(right, now)
	if !ok {
		return period{}, false
	}
	if from > to { // the latest of its name begins later than a day of a year given
		from, last = first[:4]+from[4:], first[:4]+last[4:]
	}
	return period{From: min(from, first), To: max(to, last)}, true
}

// bounds parts the words of a stretch into those of its first and its last
// date; open if it lasts until now.
func bounds(words []string) (left, right []string, open bool) {
	opens := len(words) > 1 && slices.Contains(strings.Fields("from since between с со от между начиная"), words[0])
	if opens {
		words = words[1:]
		if words[0] == "с" && len(words) > 1 { // начиная с
			words = words[1:]
		}
	}
	n := len(words)
	if n == 0 {
		return nil, nil, false
	}
	if i := slices.IndexFunc(words, func(w string) bool {
		return slices.Contains(strings.Fields("to till until through по до –"), w) || opens && (w == "and" || w == "и")
	}); i > 0 {
		return words[:i], words[i+1:], false
	}
	last := words[n-1]
	switch {
	case last == "бастап" || last == "бері":
		return words[:n-1], nil, true
	case last == "дейін" || last == "дейин":
		if i := slices.IndexFunc(words[:n-1], isFromWhen); i >= 0 {
			return words[:i+1], words[i+1 : n-1], false
		}
	case strings.HasPrefix(last, "аралығ"):
		if i := slices.IndexFunc(words, func(w string) bool { return w == "мен" || w == "пен" || w == "бен" }); i > 0 {
			return words[:i], words[i+1 : n-1], false
		}
	case opens:
		return words, nil, true
	}
	if first, second, found := strings.Cut(strings.ReplaceAll(words[0], "–", "-"), "-"); found && isDayNumber(first) && isDayNumber(second) {
		return []string{first}, append([]string{second}, words[1:]...), false
	}
	if n == 2 && strings.Trim(words[0], "0123456789-./") == "" && strings.Trim(words[1], "0123456789-./") == "" {
		return words[:1], words[1:], false
	}
	return nil, nil, false
}

// isFromWhen says whether a Kazakh word has the ending of "from".
func isFromWhen(word string) bool {
	return slices.ContainsFunc(strings.Fields("дан ден тан тен нан нен"), func(ending string) bool { return strings.HasSuffix(word, ending) })
}

func isDayNumber(word string) bool {
	n, err := strconv.Atoi(word)
	return err == nil && n >= 1 && n <= 31
}

// readBound reads a day, a month or a year at an end of a stretch.
func (n *searchNames) readBound(words []string, now time.Time) (from, to string, ok bool) {
	said, ok := n.dateWords(words)
	if !ok {
		return "", "", false
	}
	return n.readSpan(strings.Join(said, " "), now)
}

// readAhead reads a period that is still to come or lasts: what goes without a
// year is the next of that name, a number of days begins today, and what only
// has a beginning has no end.
func (n *searchNames) readAhead(asked string, now time.Time) (period, bool) {
	asked = plainName(asked)
	today := now.Format(time.DateOnly)
	switch asked {
	case "tomorrow", "завтра", "ертең", "ертен":
		day := now.AddDate(0, 0, 1).Format(time.DateOnly)
		return period{From: day, To: day}, true
	}
	var p period
	var ok bool
	if left, _, open := bounds(strings.Fields(asked)); open {
		p.From, _, ok = n.readBound(left, now)
	} else {
		p, ok = n.readPeriod(asked, now)
	}
	switch {
	case !ok:
		return period{}, false
	case p.Days > 0:
		return period{From: today, To: now.AddDate(0, 0, p.Days-1).Format(time.DateOnly)}, true
	case p.From < today && p.To < today && !tellsWhen(asked):
		p.From, p.To = nextYear(p.From), nextYear(p.To)
	}
	return p, true
}

// tellsWhen says whether a text has a year, or a word for what is over.
func tellsWhen(text string) bool {
	numbers := strings.FieldsFunc(text, func(r rune) bool { return r < '0' || r > '9' })
	return len(numbers) > 2 || slices.ContainsFunc(numbers, func(n string) bool { return len(n) == len("2026") }) ||
		slices.ContainsFunc(strings.Fields("прошл past last previous былтыр өткен вчера yesterday кеше"), func(word string) bool { return strings.Contains(text, word) })
}

func nextYear(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	if t.Month() == time.February && t.AddDate(0, 0, 1).Day() == 1 { // its last day, which a leap year has later
		return t.AddDate(1, 0, 1).AddDate(0, 0, -1).Format(time.DateOnly)
	}
	return t.AddDate(1, 0, 0).Format(time.DateOnly)
}
