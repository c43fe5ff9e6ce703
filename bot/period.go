package bot

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

// period is a stretch of days on the reader's calendar; the zero period is all
// time.
type period struct {
	From string `json:"from,omitempty"` // ISO days, inclusive
	To   string `json:"to,omitempty"`
	Days int    `json:"days,omitempty"` // the last so many; To is "" then
}

// Periods that buttons offer.
const (
	spanMonth = "30"
	spanYear  = "y" // this year
	spanAll   = "a"
)

// periodOf is the period of a button.
func periodOf(span string, now time.Time) (period, bool) {
	switch span {
	case spanMonth:
		return lastDays(30, now), true
	case spanYear:
		return yearOf(now.Year()), true
	case spanAll:
		return period{}, true
	}
	return period{}, false
}

// span is the button that a period is that of, "" if there is none.
func (p period) span(now time.Time) string {
	switch p {
	case period{}:
		return spanAll
	case lastDays(30, now):
		return spanMonth
	case yearOf(now.Year()):
		return spanYear
	}
	return ""
}

func lastDays(n int, now time.Time) period {
	return period{From: now.AddDate(0, 0, 1-n).Format(time.DateOnly), Days: n}
}

func yearOf(year int) period {
	from, to, _ := spanOf(year, 0, 0)
	return period{From: from, To: to}
}

// title words a period: "November 2026", "1 November – 20 November".
func (p period) title(s *speech, today string) string {
	from, err := time.Parse(time.DateOnly, p.From)
	switch {
	case p.Days > 0:
		return s.plain("period.days", args{"Count": p.Days})
	case err != nil:
		return ""
	case p.From == p.To:
		return s.date(p.From, today)
	case p == yearOf(from.Year()):
		return s.date(p.From[:4], today)
	case p.isMonth(from):
		return s.date(p.From[:7], today)
	}
	return s.date(p.From, today) + " – " + s.date(p.To, today)
}

// isMonth says whether a period that begins on a day is a calendar month.
func (p period) isMonth(from time.Time) bool {
	first, last, _ := spanOf(from.Year(), from.Month(), 0)
	return p.From == first && p.To == last
}

const (
	earliestYear = 1990
	latestYear   = 2100
)

// readPeriod reads a period as people write it, in any of the languages: a
// number of days, a day, a month, a year, or a span. now is on the reader's
// clock; what goes without a year is the latest of that name.
func (n *searchNames) readPeriod(asked string, now time.Time) (period, bool) {
	asked = plainName(strings.NewReplacer("—", "–", "..", "–", " - ", "–").Replace(asked))
	if days, err := strconv.Atoi(asked); err == nil && days >= 1 && days <= mostLedger {
		return lastDays(days, now), true
	}
	if day, ok := readDay(asked, now); ok {
		return period{From: day, To: day}, true
	}
	if p, ok := readDays(asked, now); ok {
		return p, true
	}
	if days := lately(asked); days > 0 {
		return lastDays(days, now), true
	}
	if p, ok := readNamed(asked, now); ok {
		return p, true
	}
	words := strings.Fields(asked)
	if days, ok := readCount(words); ok {
		return lastDays(days, now), true
	}
	if p, ok := n.readStretch(words, now); ok {
		return p, true
	}
	words, ok := n.dateWords(words)
	if !ok {
		return period{}, false
	}
	from, to, ok := n.readSpan(strings.Join(words, " "), now)
	if !ok || from < strconv.Itoa(earliestYear) || from > strconv.Itoa(latestYear) {
		return period{}, false
	}
	return period{From: from, To: to}, true
}

// lately is the number of days of a week or month that is named without a
// date, 0 if words name none.
func lately(asked string) int {
	switch asked {
	case "апта", "осы апта", "соңғы апта", "соңғы аптада", "бір апта", "неделя", "за неделю", "на этой неделе", "последняя неделя", "за последнюю неделю",
		"week", "this week", "last week", "past week", "the last week":
		return 7
	case "ай", "соңғы ай", "соңғы айда", "бір ай", "месяц", "за месяц", "последний месяц", "за последний месяц", "month", "last month", "past month", "the last month":
		return 30
	}
	return 0
}

// dateWords lets only those words pass that numbers and dates are made of, and
// writes months as they stand alone. Surnames begin like months ("Мартынов"):
// unlike in a query that asks for a date, a month must be written in full.
func (n *searchNames) dateWords(words []string) (said []string, ok bool) {
	for i, w := range words {
		w = strings.Trim(w, ".,")
		switch month := n.monthInFull(w); {
		case month != "":
			said = append(said, month)
		case w != "" && strings.Trim(w, "0123456789.-/") == "", isDayNumber(dayNumber(w)), slices.Contains([]string{"жыл", "жылы", "жылғы", "год", "года", "г"}, w):
			said = append(said, w)
		case slices.Contains([]string{"в", "во", "за", "in", "году", "айы", "айында"}, w) && len(words) > 1 && (i == 0 || i == len(words)-1):
		default:
			return nil, false
		}
	}
	return said, len(said) > 0
}

// monthInFull returns a month's name in the nominative, "" if a word is none:
// as it stands alone or in a date, after a Russian "в", or with the Kazakh
// endings of when and whose.
func (n *searchNames) monthInFull(word string) string {
	if n.months[word] != 0 {
		return word
	}
	if stem, ok := strings.CutSuffix(word, "е"); ok && n.months[stem+"я"] != 0 {
		return stem + "я"
	} else if ok && n.months[stem+"а"] != 0 {
		return stem + "а"
	}
	for _, ending := range strings.Fields("да де та те дағы дегі тағы тегі ның нің дың дің тың тің дан ден тан тен нан нен ға ге қа ке") {
		if stem, ok := strings.CutSuffix(word, ending); ok && n.months[stem] != 0 {
			return stem
		}
	}
	return ""
}

// dayNumber takes off a number of a day what may be written behind it: 16th,
// 16-го, 16-сы, 16-дан.
func dayNumber(word string) string {
	number := strings.TrimRight(word, "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі")
	if number == word || len([]rune(word))-len(number) > 4 {
		return ""
	}
	return strings.TrimSuffix(number, "-")
}

// readDays reads two days with a dash between them.
func readDays(asked string, now time.Time) (period, bool) {
	for i, r := range asked {
		if r != '-' && r != '–' {
			continue
		}
		end, ok := readDay(asked[i+len(string(r)):], now)
		if !ok {
			continue
		}
		begin, ok := readDay(asked[:i], now)
		if !ok {
			continue
		}
		if begin > end && end[5:] >= begin[5:] { // the latest of its name begins later than a day of a year given
			begin = end[:4] + begin[4:]
		}
		return period{From: min(begin, end), To: max(begin, end)}, true
	}
	return period{}, false
}

// now on the reader's clock.
func (a *answers) local(r Request) time.Time {
	return a.now().In(digest.Location(r.Subscriber.Schedule.Zone))
}
