package source

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
	ext "github.com/mmcdole/gofeed/extensions"
	"github.com/mmcdole/gofeed/rss"

	"minber/digest"
)

// stateOf is what an answer leaves for the next request.
func stateOf(response *http.Response, body []byte, now time.Time) digest.FetchState {
	sum := sha256.Sum256(body)
	return digest.FetchState{
		ETag:         response.Header.Get("ETag"),
		LastModified: response.Header.Get("Last-Modified"),
		Hash:         hex.EncodeToString(sum[:16]),
		Rest:         freshFor(response.Header, now),
	}
}

// freshFor is how long an answer says that it will hold (RFC 9111, 4.2.1), 0 if
// it doesn't say.
func freshFor(header http.Header, now time.Time) time.Duration {
	for directive := range strings.SplitSeq(strings.Join(header.Values("Cache-Control"), ","), ",") {
		name, value, _ := strings.Cut(strings.ToLower(strings.TrimSpace(directive)), "=")
		switch name {
		case "no-cache", "no-store":
			return 0
		case "max-age":
			seconds, err := strconv.ParseInt(strings.Trim(value, `"`), 10, 32)
			if err != nil || seconds < 0 {
				return 0
			}
			age, err := strconv.ParseInt(header.Get("Age"), 10, 32)
			if err != nil || age < 0 {
				age = 0
			}
			return time.Duration(max(0, seconds-age)) * time.Second
		}
	}
	expires, err := http.ParseTime(header.Get("Expires"))
	if err != nil {
		return 0
	}
	if date, err := http.ParseTime(header.Get("Date")); err == nil {
		now = date // by the clock of the host
	}
	return max(0, expires.Sub(now))
}

// mostTTL is what a feed may ask for in minutes: a week. More is a mistake.
const mostTTL = 7 * 24 * 60

// pace takes what a feed says about when to read it again into state.
func pace(state digest.FetchState, feed *gofeed.Feed) digest.FetchState {
	ttl := ""
	if original, ok := feed.OriginalFeed().(*rss.Feed); ok {
		ttl = original.TTL
		state.Skip = feedSkips(original.SkipHours, original.SkipDays)
	}
	state.Rest = max(state.Rest, feedRest(ttl, feed.Extensions))
	return state
}

// feedRest is how long a feed asks to be left alone: its ttl, or how seldom it
// says that it is updated. That it is updated every hour says nothing: WordPress
// writes that into every feed.
func feedRest(ttl string, extensions ext.Extensions) time.Duration {
	var wait time.Duration
	if minutes, err := strconv.Atoi(strings.TrimSpace(ttl)); err == nil && minutes > 0 && minutes <= mostTTL {
		wait = time.Duration(minutes) * time.Minute
	}
	period := map[string]time.Duration{
		"daily": 24 * time.Hour, "weekly": 7 * 24 * time.Hour, "monthly": 30 * 24 * time.Hour, "yearly": 365 * 24 * time.Hour,
	}[strings.ToLower(extension(extensions, "updatePeriod"))]
	times, err := strconv.Atoi(extension(extensions, "updateFrequency"))
	if err != nil || times < 1 {
		times = 1
	}
	return max(wait, period/time.Duration(times))
}

// extension returns an element of the syndication module (the prefix sy).
func extension(extensions ext.Extensions, name string) string {
	for _, e := range extensions["sy"][name] {
		return strings.TrimSpace(e.Value)
	}
	return ""
}

// feedSkips are the hours and days, in UTC, at which a feed asks not to be read.
func feedSkips(hours, days []string) digest.Skips {
	var skipped digest.Skips
	for _, h := range hours {
		if n, err := strconv.Atoi(strings.TrimSpace(h)); err == nil && n >= 0 && n <= 24 { // 24 is midnight in RSS 0.91
			skipped |= digest.SkipHour(n)
		}
	}
	for _, name := range days {
		for day := time.Sunday; day <= time.Saturday; day++ {
			if strings.EqualFold(strings.TrimSpace(name), day.String()) {
				skipped |= digest.SkipDay(day)
			}
		}
	}
	return skipped
}
