package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/temoto/robotstxt"

	"minber/digest"
)

const (
	robotsName     = "minber"  // how robots.txt may name us
	maxRobotsBytes = 512 << 10 // RFC 9309 asks for 500 KiB at least; the rest is not read
	robotsKept     = 24 * time.Hour
	robotsRetry    = 10 * time.Minute // after they could not be read
	longestDelay   = time.Minute      // between two requests; what asks for more is mistaken
)

// errRules is that it isn't known what a host allows.
var errRules = errors.New("robots.txt can't be read")

// rules are what a host's robots.txt says to us. The zero value allows
// everything.
type rules struct {
	group *robotstxt.Group
	delay time.Duration
	known bool      // they have been read once
	until time.Time // then they are read again
	err   error     // why there are none: nothing may be asked for
}

// allow says whether an address may be fetched.
func (r rules) allow(u *url.URL) bool {
	if r.group == nil {
		return true
	}
	path := u.EscapedPath()
	if path == "" {
		path = "/"
	}
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	return r.group.Test(path)
}

// rulesFor returns what the host of an address allows. They are read once a
// day; where they can't be read (which is not the same as that there are none)
// the old ones hold, and if there are none, nothing is allowed for a while
// (RFC 9309, 2.3.1).
func (f *Fetcher) rulesFor(ctx context.Context, u *url.URL, left *time.Duration) (rules, error) {
	if !f.options.Robots {
		return rules{}, nil
	}
	h := f.host(u)
	if err := take(ctx, h.reading); err != nil {
		return rules{}, err
	}
	defer func() { <-h.reading }()
	now := f.options.Now()
	if now.Before(h.rules.until) {
		return h.rules, h.rules.err
	}
	fresh, err := f.readRules(ctx, u, left)
	var later *digest.LaterError
	switch {
	case err == nil:
		fresh.known, fresh.until = true, now.Add(robotsKept)
		h.rules = fresh
		h.delay.Store(int64(fresh.delay))
	case ctx.Err() != nil || errors.As(err, &later): // nothing was learned
		return rules{}, err
	case h.rules.known:
		h.rules.until = now.Add(robotsRetry)
	default:
		h.rules = rules{until: now.Add(robotsRetry), err: fmt.Errorf("%w: %w", errRules, err)}
	}
	return h.rules, h.rules.err
}

// readRules fetches a robots.txt, over redirects to any host.
func (f *Fetcher) readRules(ctx context.Context, of *url.URL, left *time.Duration) (rules, error) {
	u := &url.URL{Scheme: of.Scheme, Host: of.Host, Path: "/robots.txt"}
	for range maxRedirects + 1 {
		var body []byte
		var next *url.URL
		err := f.ask(ctx, u, digest.FetchState{}, left, func(r *http.Response) (err error) {
			if next, err = redirect(u, r); next != nil || err != nil {
				return err
			}
			if r.StatusCode/100 == 4 && r.StatusCode != http.StatusTooManyRequests {
				return nil // there are none
			}
			if err := f.status(r); err != nil {
				return err
			}
			body, err = io.ReadAll(io.LimitReader(r.Body, maxRobotsBytes))
			return err
		})
		if err != nil {
			return rules{}, f.plain(ctx, err)
		}
		if next == nil {
			return parseRules(body), nil
		}
		u = next
	}
	return rules{}, fmt.Errorf("more than %d redirects: %w", maxRedirects, digest.ErrRedirects)
}

// parseRules reads a robots.txt. What is no rule is passed over, so that a page
// in its place allows everything.
func parseRules(body []byte) rules {
	data, err := robotstxt.FromBytes(tidyRobots(body))
	if err != nil {
		return rules{}
	}
	group := data.FindGroup(robotsName)
	return rules{group: group, delay: min(group.CrawlDelay, longestDelay)}
}

// tidyRobots keeps the lines of a robots.txt that the parser understands (one
// that it doesn't would cost all the others), with paths as requests spell them.
func tidyRobots(body []byte) []byte {
	var out bytes.Buffer
	named := false
	for line := range strings.Lines(strings.TrimPrefix(string(body), "\ufeff")) {
		line, _, _ = strings.Cut(line, "#")
		field, value, found := strings.Cut(line, ":")
		field, value = strings.ToLower(strings.TrimSpace(field)), strings.TrimSpace(value)
		if !found || strings.ContainsAny(value, " \t<>") {
			continue
		}
		switch field {
		case "user-agent":
			named = true
		case "allow", "disallow":
			value = escapePath(value)
		case "crawl-delay":
			if seconds, err := strconv.ParseFloat(value, 64); err != nil || !(seconds >= 0 && seconds < 1e6) { // false for NaN
				continue
			}
		default:
			continue
		}
		if named && value != "" {
			fmt.Fprintf(&out, "%s: %s\n", field, value)
		}
	}
	return out.Bytes()
}

// escapePath writes letters of other alphabets as addresses write them.
func escapePath(path string) string {
	var b strings.Builder
	for _, c := range []byte(path) {
		if c < 0x80 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
