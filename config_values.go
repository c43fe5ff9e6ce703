package main

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/mail"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

// The kinds of values that settings have: what each accepts, and what it says
// would be right.

// secret is a value that prints as dots, so that no log line can hold it.
type secret string

func (s secret) String() string {
	if s == "" {
		return ""
	}
	return "•••"
}

// LogValue keeps slog from printing it.
func (s secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

type baseURL string

func (b *baseURL) UnmarshalText(text []byte) error {
	u, err := url.Parse(string(text))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || u.RawQuery != "" || u.User != nil {
		return errors.New("want an address such as https://api.telegram.org")
	}
	*b = baseURL(strings.TrimRight(string(text), "/"))
	return nil
}

type list []string

func (l *list) UnmarshalText(text []byte) error {
	*l = splitList(string(text))
	if len(*l) == 0 {
		return errors.New("want at least one name, several with commas between")
	}
	return nil
}

func splitList(s string) []string {
	var items []string
	for item := range strings.SplitSeq(s, ",") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

type period time.Duration

func (p *period) UnmarshalText(text []byte) error {
	d, err := time.ParseDuration(string(text))
	if err != nil || d < time.Minute || d > 24*time.Hour {
		return fmt.Errorf("%q is not between 1m and 24h, such as 10m", text)
	}
	*p = period(d)
	return nil
}

func (p period) String() string { return time.Duration(p).String() }

// months is for how long something is kept, 0 for good.
type months int

const mostMonths = 1200

func (m *months) UnmarshalText(text []byte) error {
	n, err := strconv.Atoi(string(text))
	if err != nil || n < 0 || n > mostMonths {
		return fmt.Errorf("%q: want a number of months, up to %d, or 0 for good", text, mostMonths)
	}
	*m = months(n)
	return nil
}

// kept is how many backups are kept.
type kept int

const mostKept = 1000

func (k *kept) UnmarshalText(text []byte) error {
	n, err := strconv.Atoi(string(text))
	if err != nil || n < 1 || n > mostKept {
		return fmt.Errorf("%q: want a number of backups, from 1 to %d", text, mostKept)
	}
	*k = kept(n)
	return nil
}

// contact is where those who run a site reach whoever runs this bot.
type contact string

func (c *contact) UnmarshalText(text []byte) error {
	if a, err := mail.ParseAddress(string(text)); err == nil && a.Address == string(text) && !strings.ContainsAny(a.Address, `"()`) {
		*c = contact("mailto:" + a.Address)
		return nil
	}
	u, err := url.Parse(string(text))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || u.User != nil || strings.ContainsAny(string(text), "() ") {
		return fmt.Errorf("%q: want an address such as https://example.org/bot or editor@example.org", text)
	}
	*c = contact(u.String())
	return nil
}

type hour struct{ Hour, Minute int }

func (h *hour) UnmarshalText(text []byte) error {
	t, err := time.Parse("15:04", string(text))
	if err != nil {
		return fmt.Errorf("%q is no hour of a day, such as 08:00", text)
	}
	h.Hour, h.Minute = t.Hour(), t.Minute()
	return nil
}

func (h hour) String() string { return fmt.Sprintf("%02d:%02d", h.Hour, h.Minute) }

type zone string

func (z *zone) UnmarshalText(text []byte) error {
	if _, err := time.LoadLocation(string(text)); err != nil || string(text) == "Local" {
		return fmt.Errorf("%q is no time zone, such as Europe/London", text)
	}
	*z = zone(text)
	return nil
}

// spoken are the languages that Minber speaks.
var spoken = []string{"kk", "ru", "en"}

type languages []string

func (l *languages) UnmarshalText(text []byte) error {
	*l = splitList(string(text))
	for i, lang := range *l {
		if !slices.Contains(spoken, lang) || slices.Contains((*l)[:i], lang) {
			return fmt.Errorf("%q: want some of kk, ru, en, each once; the first one is the default", text)
		}
	}
	return nil
}

// channel is where digests are broadcast to. Lang and At are zero where the
// defaults hold.
type channel struct {
	Chat digest.Address
	Lang string
	At   *hour
}

type channels []channel

var channelAddress = regexp.MustCompile(`^(@[A-Za-z][A-Za-z0-9_]{3,31}|-\d{5,20})$`)

// UnmarshalText reads "@name", "@name:kk", "@name:08:30", "-1001234567890:ru:07:00".
func (cs *channels) UnmarshalText(text []byte) error {
	for _, item := range splitList(string(text)) {
		address, rest, _ := strings.Cut(item, ":")
		one := channel{Chat: digest.Address(address)}
		if lang, after, _ := strings.Cut(rest, ":"); slices.Contains(spoken, lang) {
			one.Lang, rest = lang, after
		}
		var at hour
		switch {
		case !channelAddress.MatchString(address):
			return fmt.Errorf("%q: want @name or the id of a channel (a negative number)", item)
		case rest == "":
		case at.UnmarshalText([]byte(rest)) != nil:
			return fmt.Errorf("%q: after the channel want a language, an hour or both, such as @name:kk:08:00", item)
		default:
			one.At = &at
		}
		*cs = append(*cs, one)
	}
	return nil
}

type ids []int64

func (l *ids) UnmarshalText(text []byte) error {
	for _, item := range splitList(string(text)) {
		id, err := strconv.ParseInt(item, 10, 64)
		if err != nil || id <= 0 {
			return fmt.Errorf("%q is not the number of a Telegram user", item)
		}
		*l = append(*l, id)
	}
	return nil
}

type listenAddress string

func (a *listenAddress) UnmarshalText(text []byte) error {
	if _, err := net.ResolveTCPAddr("tcp", string(text)); err != nil {
		return fmt.Errorf("%q is no address to listen at, such as 127.0.0.1:8080", text)
	}
	*a = listenAddress(text)
	return nil
}

type logFormat string

func (f *logFormat) UnmarshalText(text []byte) error {
	if s := string(text); s != "text" && s != "json" {
		return fmt.Errorf("%q: want text or json", s)
	}
	*f = logFormat(text)
	return nil
}

// summaryLength is a number of characters.
type summaryLength int

// Shorter than that no sentence fits; longer it is no summary.
const (
	shortestSummary = 100
	longestSummary  = 1000
)

func (l *summaryLength) UnmarshalText(text []byte) error {
	n, err := strconv.Atoi(string(text))
	if err != nil || n < shortestSummary || n > longestSummary {
		return fmt.Errorf("%q: want characters, from %d to %d", text, shortestSummary, longestSummary)
	}
	*l = summaryLength(n)
	return nil
}

// sendRate is a number of messages a second.
type sendRate float64

const (
	freeRate = 30   // messages a second that Telegram takes of any bot
	paidRate = 1000 // and of one that pays
)

func (r *sendRate) UnmarshalText(text []byte) error {
	f, err := strconv.ParseFloat(string(text), 64)
	if err != nil || !(f > 0 && f <= paidRate) { // the comparison is false for NaN
		return fmt.Errorf("%q: want messages a second, more than 0 and at most %d, or at most %d with PAID_BROADCAST=true", text, freeRate, paidRate)
	}
	*r = sendRate(f)
	return nil
}
