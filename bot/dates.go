package bot

import (
	"strconv"
	"time"

	"minber/digest"
)

// within words a day as it stands within a line: Russian names of days and
// months have a capital at its beginning only.
func within(s *speech, day string) string {
	if s.lang == "ru" {
		return uncapital(day)
	}
	return day
}

// headline words an ISO day with its weekday: "Friday, 20 November 2026".
func (s *speech) headline(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return cut(day, 30)
	}
	return s.plain("date.headline", args{
		"Weekday": s.plain("weekday."+strconv.Itoa(int(t.Weekday())), nil),
		"Day":     t.Day(), "Month": s.month(t), "Year": t.Year(),
	})
}

// date words an ISO date of any precision; a day or month of the year of
// `near` (an ISO day, "" for none) goes without its year.
func (s *speech) date(date, near string) string {
	sameYear := len(near) >= 4 && len(date) >= 4 && near[:4] == date[:4]
	if t, err := time.Parse(time.DateOnly, date); err == nil {
		if sameYear {
			return s.plain("date.day", args{"Day": t.Day(), "Month": s.month(t)})
		}
		return s.plain("date.day_year", args{"Day": t.Day(), "Month": s.month(t), "Year": t.Year()})
	}
	if t, err := time.Parse("2006-01", date); err == nil {
		return s.plain("date.month", args{
			"Month": s.plain("month_alone."+strconv.Itoa(int(t.Month())), nil), "Year": t.Year(),
		})
	}
	if t, err := time.Parse("2006", date); err == nil {
		return s.plain("date.year", args{"Year": t.Year()})
	}
	return cut(date, 30)
}

// since says a message about what begins with an ISO day; near is as in date.
func (s *speech) since(id, day, near string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return ""
	}
	return s.plain(id, args{"Date": s.date(day, near), "Day": t.Day()}) // before "2 ноября" a Russian preposition is longer
}

func (s *speech) month(t time.Time) string {
	return s.plain("month."+strconv.Itoa(int(t.Month())), nil)
}

// moment words an instant in the reader's zone: "20 November, 14:05".
func (s *speech) moment(t, now time.Time, zone string) string {
	local := t.In(digest.Location(zone))
	near := now.In(digest.Location(zone)).Format(time.DateOnly)
	return s.date(local.Format(time.DateOnly), near) + ", " + local.Format("15:04")
}

// clock words an hour: "08:00".
func clock(s digest.Schedule) string {
	return time.Date(0, 1, 1, s.Hour, s.Minute, 0, 0, time.UTC).Format("15:04")
}
