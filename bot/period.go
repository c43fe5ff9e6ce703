package bot

import (
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

// spanOf is the period of a button.
func spanOf(span string, now time.Time) (period, bool) {
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
	y := strconv.Itoa(year)
	return period{From: y + "-01-01", To: y + "-12-31"}
}

func monthOf(year, month int) period {
	first := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC)
	return period{From: first.Format(time.DateOnly), To: first.AddDate(0, 1, -1).Format(time.DateOnly)}
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
	case p == monthOf(from.Year(), int(from.Month())):
		return s.date(p.From[:7], today)
	}
	return s.date(p.From, today) + " – " + s.date(p.To, today)
}

const (
	earliestYear = 1990
	latestYear   = 2100
)

// readPeriod reads a period as people write it, in any of the languages: a
// number of days, a day, a month, a year, or a span. now is on the reader's
// clock; what goes without a year is the latest of that name.
func (c *catalogue) readPeriod(asked string, now time.Time) (period, bool) {
	asked = plainName(strings.NewReplacer("—", "–", "..", "–", " - ", "–").Replace(asked))
	if n, err := strconv.Atoi(asked); err == nil {
		switch {
		case n >= earliestYear && n <= latestYear:
			return yearOf(n), true
		case n >= 1 && n <= mostLedger:
			return lastDays(n, now), true
		}
		return period{}, false
	}
	if day, ok := readDay(asked, now); ok {
		return period{From: day, To: day}, true
	}
	for _, layout := range []string{"2006-1", "1.2006", "2006.1", "1/2006"} {
		if t, err := time.Parse(layout, asked); err == nil {
			return monthOf(t.Year(), int(t.Month())), true
		}
	}
	if p, ok := c.readMonth(strings.Fields(asked), now); ok {
		return p, true
	}
	return readSpan(asked, now)
}

// readMonth reads a month by its name with a year or without, or a year with
// the word for it.
func (c *catalogue) readMonth(words []string, now time.Time) (period, bool) {
	year, month := 0, 0
	for _, w := range words {
		w = strings.Trim(w, ".,")
		n, err := strconv.Atoi(w)
		switch {
		case err == nil && n >= earliestYear && n <= latestYear && year == 0:
			year = n
		case err != nil && isYearWord(w):
		case err != nil && month == 0 && c.monthNamed(w) != 0:
			month = c.monthNamed(w)
		default:
			return period{}, false
		}
	}
	switch {
	case month == 0 && year == 0:
		return period{}, false
	case month == 0:
		return yearOf(year), true
	case year == 0:
		year = now.Year()
		if month > int(now.Month()) {
			year--
		}
	}
	return monthOf(year, month), true
}

func isYearWord(w string) bool {
	switch w {
	case "жыл", "жылы", "жылғы", "год", "года", "году", "г", "year", "in", "за", "в", "во":
		return true
	}
	return false
}

// monthNamed finds a month by its name in any of the languages, as it stands
// alone, in a date, and after "in"; 0 if it is none.
func (c *catalogue) monthNamed(word string) int {
	for _, lang := range languages() {
		s := c.in(lang)
		for month := 1; month <= 12; month++ {
			alone, dated := strings.ToLower(s.has("month_alone.", strconv.Itoa(month))), strings.ToLower(s.has("month.", strconv.Itoa(month)))
			if word == alone || word == dated {
				return month
			}
			if rest, ok := strings.CutPrefix(word, alone); ok && lang == "kk" && isMonthEnding(rest) {
				return month
			}
			if letters := []rune(dated); lang == "ru" && word == string(letters[:len(letters)-1])+"е" {
				return month
			}
		}
	}
	return 0
}

// isMonthEnding says whether a Kazakh month ends so where it says when.
func isMonthEnding(s string) bool {
	switch s {
	case "да", "де", "та", "те", "дағы", "дегі", "тағы", "тегі", "ның", "нің", "дың", "дің", "тың", "тің", "айы", "айында":
		return true
	}
	return false
}

// readSpan reads two days with a dash between them.
func readSpan(asked string, now time.Time) (period, bool) {
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
