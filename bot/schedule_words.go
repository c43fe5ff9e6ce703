package bot

import (
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

// rhythm words when digests come: "every day at 08:00".
func (s *speech) rhythm(schedule digest.Schedule) string {
	hour := args{"Hour": clock(schedule)}
	var days []string
	workdays := true
	for day := range 7 {
		d := time.Weekday((day + 1) % 7)
		has := schedule.Days.Has(d)
		workdays = workdays && has == (d != time.Saturday && d != time.Sunday)
		if has {
			days = append(days, s.plain("weekday_short."+strconv.Itoa(int(d)), nil))
		}
	}
	switch {
	case len(days) == 7:
		return s.plain("rhythm.daily", hour)
	case len(days) == 1:
		for d := range 7 {
			if schedule.Days.Has(time.Weekday(d)) {
				hour["Day"] = s.plain("weekday_each."+strconv.Itoa(d), nil)
			}
		}
		return s.plain("rhythm.weekly", hour)
	case workdays:
		return s.plain("rhythm.workdays", hour)
	}
	hour["Days"] = strings.Join(days, ", ")
	return s.plain("rhythm.days", hour)
}

// status words whether digests come, and when.
func (s *speech) status(sub digest.Subscriber, now time.Time) string {
	switch {
	case !sub.Subscribed:
		return s.plain("settings.off", nil)
	case sub.PausedAt(now):
		near := now.In(sub.Schedule.Location()).Format(time.DateOnly)
		return s.plain("settings.paused", args{"Rhythm": s.rhythm(sub.Schedule), "Date": s.date(sub.Paused, near)})
	}
	return s.rhythm(sub.Schedule)
}

// occasion words a moment to come: "Tuesday 25 November, 08:00".
func (s *speech) occasion(t, now time.Time, zone string) string {
	local := t.In(digest.Location(zone))
	near := now.In(digest.Location(zone)).Format(time.DateOnly)
	return s.plain("date.occasion", args{
		"Weekday": weekday(s, local.Weekday()), "Date": s.date(local.Format(time.DateOnly), near), "Hour": local.Format("15:04"),
	})
}

// weekday names a day of the week as it stands within a line.
func weekday(s *speech, d time.Weekday) string {
	return s.plain("weekday_plain."+strconv.Itoa(int(d)), nil)
}

// quiet words the hours in which nothing comes by itself.
func (s *speech) quiet(q digest.Quiet) string {
	if q == (digest.Quiet{}) {
		return s.plain("settings.none", nil)
	}
	at := func(minutes int) string { return clock(digest.Schedule{Hour: minutes / 60, Minute: minutes % 60}) }
	return at(q.From) + "–" + at(q.To)
}

// languagesRead names the languages that a chat reads.
func (s *speech) languagesRead(sub digest.Subscriber) string {
	var names []string
	for _, lang := range languages() {
		if readsLanguage(sub, lang) {
			names = append(names, s.plain("language_name."+lang, nil))
		}
	}
	return strings.Join(names, ", ")
}
