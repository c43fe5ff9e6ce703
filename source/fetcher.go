package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"minber/digest"
)

const (
	defaultTimeout   = 20 * time.Second
	defaultMaxBytes  = 5 << 20
	maxRedirects     = 5
	maxHeaderBytes   = 256 << 10
	maxRetryAfter    = 30 * 24 * time.Hour // what asks for more is mistaken
	usualWait        = 5 * time.Minute     // after a "too many requests" that names none
	defaultUserAgent = "Minber/1"
)

// FetchOptions set up a Fetcher; the zero value is safe to use.
type FetchOptions struct {
	UserAgent     string           // "Minber/1" if ""; robots.txt knows us as "minber"
	Robots        bool             // robots.txt is read and obeyed
	Gap           time.Duration    // between two requests to one host at least, unless it asks for more
	Waits         Waits            // keeps what hosts asked for over restarts; nil if nothing does
	Turns         Turns            // shares hosts with other processes; nil if there are none
	AllowLoopback bool             // for trying only: this machine itself, on any port
	Resolver      *net.Resolver    // of the names of hosts; the machine's own if nil
	Timeout       time.Duration    // for one fetch with its redirects and its body; 20 s if 0
	MaxBytes      int64            // of a body after decompression; 5 MB if 0
	Log           *slog.Logger     // each fetch at debug level; nil for silence
	Now           func() time.Time // time.Now if nil
}

// Fetcher fetches over http and https: never from a private address, never
// more than it is allowed to, never two things at once from one host, which it
// leaves alone for as long as that asks for; also beside other processes, with
// which it takes turns. It uses no proxy and keeps no
// cookies. Safe for use by several goroutines.
type Fetcher struct {
	options FetchOptions
	client  *http.Client

	mu    sync.Mutex
	hosts map[string]*host
}

// NewFetcher returns a Fetcher.
func NewFetcher(o FetchOptions) *Fetcher {
	if o.UserAgent == "" {
		o.UserAgent = defaultUserAgent
	}
	if o.Timeout <= 0 {
		o.Timeout = defaultTimeout
	}
	if o.MaxBytes <= 0 {
		o.MaxBytes = defaultMaxBytes
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	dialer := &net.Dialer{Timeout: o.Timeout, Resolver: o.Resolver, Control: guard(o.AllowLoopback)}
	return &Fetcher{
		options: o,
		hosts:   map[string]*host{},
		client: &http.Client{
			Transport: &http.Transport{
				// A proxy would be dialled instead of the address that the
				// guard has to see, so none is used.
				Proxy:                  nil,
				DialContext:            dialer.DialContext,
				ForceAttemptHTTP2:      true,
				TLSHandshakeTimeout:    10 * time.Second,
				IdleConnTimeout:        30 * time.Second,
				MaxIdleConnsPerHost:    1,
				MaxIdleConns:           20,
				MaxResponseHeaderBytes: maxHeaderBytes,
			},
			// Redirects are followed in get, so that each host is asked in
			// its turn.
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}
}

// answer is a body fetched in full.
type answer struct {
	url         *url.URL // after redirects
	contentType string
	body        []byte
	state       digest.FetchState
}

// get fetches address unless it is as state knows it (digest.ErrNotModified).
// Errors are one line that begins with the address, its password left out.
func (f *Fetcher) get(ctx context.Context, address string, state digest.FetchState) (*answer, error) {
	return f.getUpTo(ctx, address, state, f.options.MaxBytes)
}

// getUpTo is get with a limit of its own for the size of the body.
func (f *Fetcher) getUpTo(ctx context.Context, address string, state digest.FetchState, limit int64) (*answer, error) {
	u, err := parseAddress(address)
	if err != nil {
		return nil, err
	}
	started := time.Now()
	left := f.options.Timeout
	for range maxRedirects + 1 {
		a, next, err := f.hop(ctx, u, state, limit, &left)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", redacted(address), f.plain(ctx, err))
		}
		if next == nil {
			f.options.Log.DebugContext(ctx, "fetched", "url", u.Redacted(), "bytes", len(a.body), "took", time.Since(started))
			return a, nil
		}
		u = next
	}
	return nil, fmt.Errorf("%s: more than %d redirects: %w", redacted(address), maxRedirects, digest.ErrRedirects)
}

// hop makes one request that the host's rules allow, within the time left;
// next is where it is sent on to.
func (f *Fetcher) hop(ctx context.Context, u *url.URL, state digest.FetchState, limit int64, left *time.Duration) (a *answer, next *url.URL, err error) {
	r, err := f.rulesFor(ctx, u, left)
	if err != nil {
		return nil, nil, err
	}
	if !r.allow(u) {
		return nil, nil, digest.ErrRobots
	}
	err = f.ask(ctx, u, state, left, func(response *http.Response) (err error) {
		if next, err = redirect(u, response); next != nil || err != nil {
			return err
		}
		if err := f.status(response); err != nil {
			return err
		}
		body, err := read(response, limit)
		if err != nil {
			return err
		}
		a = &answer{url: u, contentType: response.Header.Get("Content-Type"), body: body, state: stateOf(response, body, f.options.Now())}
		if a.state.Hash == state.Hash { // it ignores conditional requests
			return digest.ErrNotModified
		}
		return nil
	})
	return a, next, err
}

// ask makes one request in the host's turn, after its rest, and has the answer
// read. Both together take no longer than the time left, which becomes less;
// waiting does not count.
func (f *Fetcher) ask(ctx context.Context, u *url.URL, state digest.FetchState, left *time.Duration, read func(*http.Response) error) error {
	h := f.host(u)
	leave, err := f.enter(ctx, h)
	if err != nil {
		return err
	}
	defer leave()
	defer func(begun time.Time) { *left -= time.Since(begun) }(time.Now())
	within, cancel := context.WithTimeout(ctx, *left)
	defer cancel()
	within, callOff := context.WithCancelCause(within)
	defer callOff(nil)
	request, err := http.NewRequestWithContext(f.patient(within, h, callOff), http.MethodGet, u.String(), nil)
	if err != nil {
		return err
	}
	request.Header.Set("User-Agent", f.options.UserAgent)
	request.Header.Set("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1")
	if state.ETag != "" {
		request.Header.Set("If-None-Match", state.ETag)
	}
	if state.LastModified != "" {
		request.Header.Set("If-Modified-Since", state.LastModified)
	}
	response, err := f.client.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }() // read in full or given up: nothing to learn from it
	err = read(response)
	var later *digest.LaterError
	if errors.As(err, &later) {
		return errors.Join(err, f.leaveAlone(ctx, h, later.After))
	}
	return err
}

// redirect returns where response sends the request on to, nil if nowhere.
func redirect(from *url.URL, response *http.Response) (*url.URL, error) {
	switch response.StatusCode {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
	default:
		return nil, nil
	}
	location := response.Header.Get("Location")
	if location == "" {
		return nil, fmt.Errorf("answered %s without saying where to", statusLine(response.StatusCode))
	}
	u, err := from.Parse(location)
	if err != nil {
		return nil, fmt.Errorf("answered %s with a wrong address", statusLine(response.StatusCode))
	}
	if err := checkAddress(u); err != nil {
		return nil, fmt.Errorf("redirected: %w", err)
	}
	return u, nil
}

// status turns every status but 200 into an error.
func (f *Fetcher) status(response *http.Response) error {
	switch response.StatusCode {
	case http.StatusOK:
		return nil
	case http.StatusNotModified:
		return digest.ErrNotModified
	}
	answered := &digest.StatusError{Code: response.StatusCode, Status: statusLine(response.StatusCode)}
	wait := f.retryAfter(response.Header.Get("Retry-After"))
	switch {
	case response.StatusCode == http.StatusNotFound, response.StatusCode == http.StatusGone:
		return fmt.Errorf("%w: %w", answered, digest.ErrNotFound)
	case wait > 0:
	case response.StatusCode == http.StatusTooManyRequests:
		wait = usualWait
	default:
		return answered
	}
	return fmt.Errorf("%w: %w", answered, &digest.LaterError{After: wait})
}

// retryAfter reads seconds or an HTTP date; 0 if there is none to obey.
func (f *Fetcher) retryAfter(value string) time.Duration {
	if seconds, err := strconv.Atoi(value); err == nil && seconds > 0 {
		return min(time.Duration(min(seconds, int(maxRetryAfter/time.Second)))*time.Second, maxRetryAfter)
	}
	if at, err := http.ParseTime(value); err == nil {
		return min(at.Sub(f.options.Now()).Round(time.Second), maxRetryAfter)
	}
	return 0
}

// read returns the decompressed body, never more than the limit.
func read(response *http.Response, limit int64) ([]byte, error) {
	if response.ContentLength > limit {
		return nil, tooLarge(limit)
	}
	// The transport asked for gzip and took it off again; whatever is left
	// was not asked for.
	if encoding := response.Header.Get("Content-Encoding"); encoding != "" && !strings.EqualFold(encoding, "identity") {
		return nil, fmt.Errorf("compressed in a way that was not asked for: %w", digest.ErrNotText)
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(body)) > limit {
		return nil, tooLarge(limit)
	}
	return body, nil
}

func tooLarge(limit int64) error {
	return fmt.Errorf("more than %d bytes: %w", limit, digest.ErrTooLarge)
}

// plain says in one line what went wrong: without the address, which the
// caller puts in front, and with a timeout named as what it is.
func (f *Fetcher) plain(ctx context.Context, err error) error {
	if errors.Is(ctx.Err(), context.Canceled) {
		return ctx.Err()
	}
	var wrapped *url.Error
	switch {
	case errors.Is(err, digest.ErrUnreachable), errors.Is(err, errRules): // plain already
		return err
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("no complete answer within %s: %w", f.options.Timeout, context.DeadlineExceeded)
	case !errors.As(err, &wrapped):
		return err
	case errors.Is(err, digest.ErrUnsafe):
		return brief{wrapped.Err}
	default:
		return fmt.Errorf("%w: %w", digest.ErrUnreachable, brief{wrapped.Err})
	}
}
