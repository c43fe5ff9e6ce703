package digest

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Header is what stands in front of a plain text article.
type Header struct {
	Title string // headline; from its header line, else the first line if that reads like one
	Date  string // as written: an ISO day, or RFC 3339, or "2006-01-02 15:04"; "" if none
	URL   string
	Lang  string
	Body  int // byte offset where the body starts; a headline without a header line is part of the body
}

// maxHeadline is the longest first line, in runes, that is taken for a
// headline: twice the usual limit of agencies, so that long ones still count.
const maxHeadline = 160

// ReadHeader reads the lines that may stand in front of a plain text: either
// " date 2025-11-14 " before the first sentence, or lines "Title:", "Date:",
// "URL:" and "Lang:" in any order, ended by an empty line or by the first line
// that is none of them.
func ReadHeader(text string) Header {
	var h Header
	start := len(text) - len(strings.TrimLeft(text, "\ufeff \t\r\n"))
	if day, n, ok := dateOpening(text[start:]); ok {
		h.Date, h.Body = day, start+n
	} else {
		h.Body = start
		for h.Body < len(text) {
			line, next := nextLine(text, h.Body)
			if !h.take(line) {
				break
			}
			h.Body = next
		}
		if h.Body == start {
			h.Body = 0
		}
	}
	if h.Title == "" {
		h.Title = headline(text[h.Body:])
	}
	return h
}

// BodyOf is a text without the header that a file or a folder gave it. Offsets
// that were read of the text count from its own start.
func BodyOf(text string) string { return text[ReadHeader(text).Body:] }

// Time returns the moment that Date names, in UTC, and whether it is known to
// the day only: then it is noon in zone, so that it falls on that day in every
// neighbouring zone too. ok is false if there is no date that can be read.
func (h Header) Time(zone *time.Location) (t time.Time, dateOnly, ok bool) {
	if t, err := time.Parse(time.RFC3339, h.Date); err == nil {
		return t.UTC(), false, true
	}
	for _, form := range [...]string{"2006-01-02 15:04", "2006-01-02T15:04", "2006-01-02T15:04:05"} {
		if t, err := time.ParseInLocation(form, h.Date, zone); err == nil {
			return t.UTC(), false, true
		}
	}
	if t, err := time.ParseInLocation(time.DateOnly, h.Date, zone); err == nil {
		return t.Add(12 * time.Hour).UTC(), true, true
	}
	return time.Time{}, false, false
}

// Day returns the ISO day of Date as written, "" if there is none.
func (h Header) Day() string {
	if len(h.Date) >= len(time.DateOnly) {
		if _, err := time.Parse(time.DateOnly, h.Date[:len(time.DateOnly)]); err == nil {
			return h.Date[:len(time.DateOnly)]
		}
	}
	return ""
}

// dateOpening reads "date 2025-11-14 " and returns the day and its length.
func dateOpening(s string) (day string, n int, ok bool) {
	const word, size = "date ", len("date ") + len(time.DateOnly)
	if len(s) < size || !strings.EqualFold(s[:len(word)], word) {
		return "", 0, false
	}
	day = s[len(word):size]
	if _, err := time.Parse(time.DateOnly, day); err != nil {
		return "", 0, false
	}
	if len(s) > size && !unicode.IsSpace(rune(s[size])) {
		return "", 0, false
	}
	return day, size + len(s[size:]) - len(strings.TrimLeft(s[size:], " \t\r\n")), true
}

// take reads one header line; false if it is none.
func (h *Header) take(line string) bool {
	name, value, found := strings.Cut(line, ":")
	if !found {
		return false
	}
	value = strings.TrimSpace(value)
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "title":
		h.Title = value
	case "date":
		h.Date = value
	case "url":
		h.URL = value
	case "lang":
		h.Lang = strings.ToLower(value)
	default:
		return false
	}
	return true
}

// nextLine returns the line at offset and where the one after it starts.
func nextLine(text string, offset int) (line string, next int) {
	if i := strings.IndexByte(text[offset:], '\n'); i >= 0 {
		return text[offset : offset+i], offset + i + 1
	}
	return text[offset:], len(text)
}

// headline returns the first line if it is short, is followed by more text and
// does not end like a sentence.
func headline(body string) string {
	first, rest, found := strings.Cut(strings.TrimLeft(body, " \t\r\n"), "\n")
	first = strings.TrimSpace(first)
	if !found || first == "" || strings.TrimSpace(rest) == "" || utf8.RuneCountInString(first) > maxHeadline {
		return ""
	}
	if last, _ := utf8.DecodeLastRuneInString(first); strings.ContainsRune(".…:;,—–-", last) {
		return ""
	}
	return first
}
