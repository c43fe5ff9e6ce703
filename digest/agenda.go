package digest

import "time"

// UpcomingQuery selects what is announced for a day or later; zero fields
// select all. Body and Mentions together ask for either.
type UpcomingQuery struct {
	From string // ISO day: what is over by then is left out
	// To is an ISO day: what may come later, a month that ends later or
	// something without a date too, is left out. "" for no end.
	To     string
	Person int64  // named by an article that announces it
	Topic  string // of such an article
	Body   string // somebody of it is named by such an article
	// Mentions are phrases: the announcement has all words of one of them, in
	// any grammatical form.
	Mentions []string
	Lang     string // of the reader
	Page     Page
}

// Reminder asks to be told of something announced. It holds a copy of it: rows
// of announcements are made anew when an article is read anew.
type Reminder struct {
	ID     int64
	Chat   Address
	Thread int
	At     time.Time // when to remind
	Of     UpcomingRecord
}

// FirstDay is the first day, in ISO form, on which something of a date of any
// precision may be; "" if the date is open.
func FirstDay(date string) string {
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if t, err := time.Parse(layout, date); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}

// LastDay is the last one.
func LastDay(date string) string {
	if t, err := time.Parse("2006-01", date); err == nil {
		return t.AddDate(0, 1, -1).Format(time.DateOnly)
	}
	if t, err := time.Parse("2006", date); err == nil {
		return t.AddDate(1, 0, -1).Format(time.DateOnly)
	}
	return FirstDay(date)
}

// RemindAt is when a reader is reminded of a date, so many days before its
// first day, at the hour of the digest; zero if the date is open.
func RemindAt(date string, daysBefore int, s Schedule) time.Time {
	first, err := time.ParseInLocation(time.DateOnly, FirstDay(date), s.Location())
	if err != nil {
		return time.Time{}
	}
	return Schedule{Hour: s.Hour, Minute: s.Minute, Zone: s.Zone}.Next(first.AddDate(0, 0, -daysBefore).Add(-time.Second))
}
