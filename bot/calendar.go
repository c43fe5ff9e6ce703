package bot

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"minber/digest"
)

const (
	mostEvents = 300 // of a file
	lineOctets = 75  // of a line of a calendar, RFC 5545 section 3.1
	icsDay     = "20060102"
)

// event is a VEVENT: a day, or all days of a month or a year of which the day
// is open.
type event struct {
	uid                       string
	first, after              time.Time // after is the day behind the last one
	summary, description, url string
	status                    string // "" if nothing is known of it
	lang                      string
}

// calendarEvents are the announcements that have a date.
func (r *Renderer) calendarEvents(s *speech, found []digest.UpcomingRecord) []event {
	var events []event
	for _, u := range found {
		first, err1 := time.Parse(time.DateOnly, digest.FirstDay(u.Date))
		last, err2 := time.Parse(time.DateOnly, digest.LastDay(u.Date))
		if err1 != nil || err2 != nil {
			continue
		}
		e := event{
			uid: announcementUID(u), first: first, after: last.AddDate(0, 0, 1), lang: u.Lang,
			summary: cut(wording(u), 120), status: map[string]string{digest.Decided: "CONFIRMED", digest.Proposed: "TENTATIVE"}[u.Certainty],
		}
		lines := []string{wording(u)}
		if !first.Equal(last) {
			lines = append(lines, agendaDay(s, u.Date))
		}
		if said := s.has("certainty.", u.Certainty); said != "" {
			lines = append(lines, capital(said))
		}
		e.description = strings.Join(append(lines, strings.TrimSpace(u.Ref.Source+" "+u.Ref.URL)), "\n")
		if address, err := url.Parse(u.Ref.URL); err == nil && address.Host != "" && (address.Scheme == "http" || address.Scheme == "https") {
			e.url = address.String()
		}
		events = append(events, e)
	}
	return events
}

// announcementUID stays the same when its article is read anew, so that a
// calendar replaces what it has.
func announcementUID(u digest.UpcomingRecord) string {
	sum := sha256.Sum256([]byte(u.Date + "\n" + u.Ref.URL + "\n" + u.What))
	return hex.EncodeToString(sum[:16]) + "@minber"
}

// calendarFile is an iCalendar file, RFC 5545. Its events take no time of the
// reader's: they are to be known, not attended.
func calendarFile(name, lang string, events []event, now time.Time) []byte {
	var c calendarLines
	c.line("BEGIN", "VCALENDAR")
	c.line("VERSION", "2.0")
	c.line("PRODID", "-//Minber//Minber//"+strings.ToUpper(lang))
	c.line("CALSCALE", "GREGORIAN")
	c.line("METHOD", "PUBLISH")
	c.line("X-WR-CALNAME", escaped(name))
	for _, e := range events {
		language := ""
		if e.lang != "" {
			language = ";LANGUAGE=" + e.lang
		}
		c.line("BEGIN", "VEVENT")
		c.line("UID", e.uid)
		c.line("DTSTAMP", now.UTC().Format("20060102T150405Z"))
		c.line("DTSTART;VALUE=DATE", e.first.Format(icsDay))
		c.line("DTEND;VALUE=DATE", e.after.Format(icsDay))
		c.line("SUMMARY"+language, escaped(e.summary))
		c.line("DESCRIPTION"+language, escaped(e.description))
		if e.url != "" {
			c.line("URL", e.url)
		}
		if e.status != "" {
			c.line("STATUS", e.status)
		}
		c.line("TRANSP", "TRANSPARENT")
		c.line("END", "VEVENT")
	}
	c.line("END", "VCALENDAR")
	return []byte(c.String())
}

// calendarLines writes content lines, folded so that none has more than 75
// octets; a character is never divided.
type calendarLines struct{ strings.Builder }

func (c *calendarLines) line(name, value string) {
	room := lineOctets
	for _, r := range name + ":" + value {
		if utf8.RuneLen(r) > room {
			c.WriteString("\r\n ")
			room = lineOctets - 1
		}
		room -= utf8.RuneLen(r)
		c.WriteRune(r)
	}
	c.WriteString("\r\n")
}

// escaped is a TEXT value, RFC 5545 section 3.3.11. Control characters have no
// place in one.
func escaped(s string) string {
	s = strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && (r < ' ' || r == 0x7f) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(s)
}
