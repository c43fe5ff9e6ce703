package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"minber/digest"
)

const (
	maxRobotsBytes = 512 << 10 // RFC 9309 asks for 500 KiB at least; the rest is not read
	robotsKept     = 24 * time.Hour
	robotsRetry    = 10 * time.Minute // after they could not be read
)

// errRules is that it isn't known what a host allows.
var errRules = errors.New("robots.txt can't be read")

// rules are what a host's robots.txt says to us. The zero value allows
// everything.
type rules struct {
	paths []pathRule
	delay time.Duration
	known bool      // they have been read once
	until time.Time // then they are read again
	err   error     // why there are none: nothing may be asked for
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
