package bot

import (
	"context"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

const mostDays = 31

// digest answers with an edition: of the last 24 hours, of a calendar day, or
// of a number of days up to now.
func (a *answers) digest(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	zone := r.Subscriber.Schedule.Zone
	now := a.now()
	window, day, days := digest.Window{From: now.Add(-24 * time.Hour), To: now}, a.today(r), 1
	if r.Args != "" {
		if n, err := strconv.Atoi(r.Args); err == nil {
			if n < 1 || n > mostDays {
				return say(s.markup("digest.days_wrong", args{"Number": mostDays})), nil
			}
			window.From, days = now.AddDate(0, 0, -n), n
		} else {
			var ok bool
			if day, ok = readDay(r.Args, now.In(digest.Location(zone))); !ok {
				return say(s.markup("digest.date_wrong", args{"Text": cut(r.Args, 40)})), nil
			}
			if day > a.today(r) {
				return say(s.markup("digest.future", args{"Date": s.date(day, "")})), nil
			}
			window = calendarDay(day, digest.Location(zone))
		}
	}
	material, err := a.archive.Material(ctx, window, r.Lang)
	if err != nil {
		return Reply{}, err
	}
	edition := digest.Compose(material, day, zone, days, r.Subscriber.Settings.Taste)
	parts, err := a.words.Digest(edition)
	if err != nil {
		return Reply{}, err
	}
	reply := Reply{Parts: messages(parts)}
	if edition.Empty() && days == 1 {
		reply.Buttons = [][]Button{{button(s.plain("button.week", nil), "c:digest:7")}}
	}
	return a.wrong(ctx, r, reply, itemsOf(parts)...)
}

// calendarDay is the window of an ISO day, which is known to be one.
func calendarDay(day string, loc *time.Location) digest.Window {
	start, err := time.ParseInLocation(time.DateOnly, day, loc)
	if err != nil {
		return digest.Window{}
	}
	// A window excludes its first instant and includes its last.
	return digest.Window{From: start.Add(-time.Second), To: start.AddDate(0, 0, 1).Add(-time.Second)}
}

// readDay reads a day as people write it; now is on the reader's clock. A day
// without a year is the latest of that name.
func readDay(s string, now time.Time) (day string, ok bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	switch s {
	case "today", "сегодня", "бүгін", "бугин", "бугін":
		return now.Format(time.DateOnly), true
	case "yesterday", "вчера", "кеше":
		return now.AddDate(0, 0, -1).Format(time.DateOnly), true
	}
	for _, layout := range []string{time.DateOnly, "2006-1-2", "2.1.2006", "2/1/2006", "2.1.06"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.DateOnly), true
		}
	}
	for _, layout := range []string{"2.1.2006", "2/1/2006"} {
		separator := layout[1:2]
		for _, year := range []int{now.Year(), now.Year() - 1} {
			t, err := time.Parse(layout, s+separator+strconv.Itoa(year))
			if err == nil && (t.Format(time.DateOnly) <= now.Format(time.DateOnly) || year < now.Year()) {
				return t.Format(time.DateOnly), true
			}
		}
	}
	return "", false
}
