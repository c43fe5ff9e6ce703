package storage

import (
	"context"
	"fmt"
	"strings"
	"time"
)

// firstYear is older than any article.
const firstYear = 1995

// oldestEvery is how often it is looked what other processes have added.
const oldestEvery = time.Hour

// findOldest finds the year of the oldest article. From then on, index keeps
// it: to look for a year that the archive lacks takes little, but a query of
// all that is older than some day would do it for decades.
func (s *Store) findOldest(ctx context.Context) error {
	if !s.lookedBack.due(s.now(), oldestEvery) {
		return nil
	}
	for year := firstYear; year < int(s.oldest.Load()); year++ {
		day := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
		var found bool
		err := s.reader.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM search WHERE search MATCH ?)", matching(dayTerm(day, "2006"))).Scan(&found)
		if err != nil {
			s.lookedBack.reset()
			return fmt.Errorf("look for articles of %d: %w", year, explain(err))
		}
		if found {
			s.foundFrom(year)
		}
	}
	return nil
}

// foundFrom notes that there is an article of a year.
func (s *Store) foundFrom(year int) {
	for old := s.oldest.Load(); int64(year) < old; old = s.oldest.Load() {
		if s.oldest.CompareAndSwap(old, int64(year)) {
			return
		}
	}
}

// matchDays asks for a range of days.
func (s *Store) matchDays(from, to string) string {
	if from == "" && to == "" {
		return ""
	}
	first := time.Date(max(firstYear, int(s.oldest.Load())), 1, 1, 0, 0, 0, 0, time.UTC)
	last := time.Date(s.now().Year()+1, 12, 31, 0, 0, 0, 0, time.UTC)
	if day, err := time.Parse(time.DateOnly, from); err == nil && day.After(first) {
		first = day
	}
	if day, err := time.Parse(time.DateOnly, to); err == nil && day.Before(last) {
		last = day
	}
	if days := fewDays(first, last); days != "" {
		return days
	}
	return anyAbout(aboutDay, []string{""}) // of no article
}

// fewDays asks for days as few years, months and days, "" for none.
func fewDays(first, last time.Time) string {
	var any []string
	for day := first; !day.After(last); {
		if year := day.AddDate(1, 0, -1); day.YearDay() == 1 && !year.After(last) {
			any = append(any, dayTerm(day, "2006"))
			day = day.AddDate(1, 0, 0)
			continue
		}
		end := day.AddDate(0, 1, -day.Day())
		if last.Before(end) {
			end = last
		}
		any = append(any, daysOfMonth(day, end)...)
		day = end.AddDate(0, 0, 1)
	}
	if len(any) < 2 {
		return strings.Join(any, "")
	}
	return "(" + strings.Join(any, " OR ") + ")"
}

// daysOfMonth asks for days of one month: for each, or for the month without
// the others if they are fewer.
func daysOfMonth(first, last time.Time) []string {
	var in, out []string
	for day := first.AddDate(0, 0, 1-first.Day()); day.Month() == first.Month(); day = day.AddDate(0, 0, 1) {
		if day.Before(first) || day.After(last) {
			out = append(out, dayTerm(day, "20060102"))
		} else {
			in = append(in, dayTerm(day, "20060102"))
		}
	}
	switch {
	case len(out) == 0:
		return []string{dayTerm(first, "200601")}
	case len(in) <= len(out):
		return in
	}
	return []string{"(" + dayTerm(first, "200601") + " NOT (" + strings.Join(out, " OR ") + "))"}
}

func dayTerm(day time.Time, layout string) string {
	return `"` + aboutTerm(aboutDay, day.Format(layout)) + `"`
}
