package bot

import (
	"context"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// longestPauseDays is how far ahead a pause may end: who wants nothing for longer
// can unsubscribe.
const longestPauseDays = 364

// answerPause takes a day for the end of a pause.
func (a *answers) answerPause(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	if may, err := r.MayChange(ctx); err != nil || !may {
		return denied(s), err
	}
	now := a.now().In(r.Subscriber.Schedule.Location())
	day, ok := a.words.words.readDayAhead(cut(r.Args, 60), now)
	if !ok || day > now.AddDate(0, 0, longestPauseDays).Format(time.DateOnly) {
		return a.ask(ctx, r, view{Kind: viewPause}, say(s.markup("settings.pause_wrong", args{"Text": cut(r.Args, 40)})))
	}
	sub := r.Subscriber
	sub.Paused = day
	if err := a.chats.SaveChat(ctx, sub); err != nil {
		return Reply{}, err
	}
	done := s.markup("settings.pause_set", args{"Date": s.date(day, now.Format(time.DateOnly))})
	return say(join("\n", done, a.nextLine(s, sub)), []Button{button(s.plain("button.settings", nil), "c:settings")}), nil
}

// readDayAhead reads a day after today as people write it, in any of the
// languages; now is on the reader's clock. A day without a year is the next of
// that name.
func (c *catalogue) readDayAhead(text string, now time.Time) (day string, ok bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	today := now.Format(time.DateOnly)
	if text == "tomorrow" || text == "завтра" || text == "ертең" || text == "ертен" {
		return now.AddDate(0, 0, 1).Format(time.DateOnly), true
	}
	for _, layout := range []string{time.DateOnly, "2006-1-2", "2.1.2006", "2/1/2006", "2.1.06"} {
		if t, err := time.Parse(layout, text); err == nil {
			day = t.Format(time.DateOnly)
			return day, day > today
		}
	}
	date, month, year := c.dateWords(text)
	if date == 0 || month == 0 {
		return "", false
	}
	years := []int{now.Year(), now.Year() + 1}
	if year != 0 {
		years = []int{year}
	}
	for _, y := range years {
		t := time.Date(y, time.Month(month), date, 0, 0, 0, 0, time.UTC)
		if day = t.Format(time.DateOnly); t.Day() == date && day > today {
			return day, true
		}
	}
	return "", false
}

// dateWords finds the numbers of a day, month and year among the words of a
// text, 0 for what is not there: "1 December", "до 1 декабря 2027 года", "1.12".
func (c *catalogue) dateWords(text string) (date, month, year int) {
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		n, err := strconv.Atoi(word)
		switch {
		case err != nil:
			if m := c.monthOf(word); m != 0 && month == 0 {
				month = m
			}
		case n > 31:
			year = n
		case date == 0:
			date = n
		case month == 0 && n <= 12:
			month = n
		}
	}
	return date, month, year
}

// monthOf is the number of a month by the first letters of its name in any of
// the languages; 0 if it is none.
func (c *catalogue) monthOf(word string) int {
	for _, lang := range languages() {
		for n := 1; n <= 12; n++ {
			for _, name := range []string{c.in(lang).has("month.", strconv.Itoa(n)), c.in(lang).has("month_alone.", strconv.Itoa(n))} {
				letters := []rune(strings.ToLower(name))
				if len(letters) >= 3 && strings.HasPrefix(word, string(letters[:3])) {
					return n
				}
			}
		}
	}
	return 0
}
