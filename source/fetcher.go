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
	defaultUserAgent = "Minber/1"
)

// FetchOptions set up a Fetcher; the zero value is safe to use.
type FetchOptions struct {
	UserAgent     string           // "Minber/1" if ""
	AllowLoopback bool             // for trying only: this machine itself, on any port
	Timeout       time.Duration    // for one fetch with its redirects and its body; 20 s if 0
	MaxBytes      int64            // of a body after decompression; 5 MB if 0
	Log           *slog.Logger     // each fetch at debug level; nil for silence
	Now           func() time.Time // time.Now if nil
}

// Fetcher fetches over http and https: never from a private address, never
// more than it is allowed to, never two things at once from one host. It uses
// no proxy and keeps no cookies. Safe for use by several goroutines.
type Fetcher struct {
	options FetchOptions
	client  *http.Client

	mu    sync.Mutex
	hosts map[string]chan struct{} // a slot of one per host
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
	dialer := &net.Dialer{Timeout: o.Timeout, Control: guard(o.AllowLoopback)}
	return &Fetcher{
		options: o,
		hosts:   map[string]chan struct{}{},
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
	u, err := parseAddress(address)
	if err != nil {
		return nil, err
	}
	started, from := time.Now(), u
	left := f.options.Timeout
	for range maxRedirects + 1 {
		begun := time.Now()
		a, next, err := f.hop(ctx, u, state, left)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", from.Redacted(), f.plain(ctx, err))
		}
		if next == nil {
			f.options.Log.DebugContext(ctx, "fetched", "url", u.Redacted(), "bytes", len(a.body), "took", time.Since(started))
			return a, nil
		}
		left -= time.Since(begun)
		u = next
	}
	return nil, fmt.Errorf("%s: more than %d redirects", from.Redacted(), maxRedirects)
}

// hop makes one request within the time left; next is where it is sent on to.
func (f *Fetcher) hop(ctx context.Context, u *url.URL, state digest.FetchState, left time.Duration) (a *answer, next *url.URL, err error) {
	leave, err := f.enter(ctx, u.Host)
	if err != nil {
		return nil, nil, err
	}
	defer leave()
	ctx, cancel := context.WithTimeout(ctx, left)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, nil, err
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
		return nil, nil, err
	}
	defer func() { _ = response.Body.Close() }() // read in full or given up: nothing to learn from it
	if next, err := redirect(u, response); next != nil || err != nil {
		return nil, next, err
	}
	if err := f.status(response); err != nil {
		return nil, nil, err
	}
	body, err := f.read(response)
	if err != nil {
		return nil, nil, err
	}
	return &answer{
		url:         u,
		contentType: response.Header.Get("Content-Type"),
		body:        body,
		state: digest.FetchState{
			ETag: response.Header.Get("ETag"), LastModified: response.Header.Get("Last-Modified"),
		},
	}, nil, nil
}

// enter waits for the host's turn.
func (f *Fetcher) enter(ctx context.Context, host string) (leave func(), err error) {
	f.mu.Lock()
	slot, ok := f.hosts[host]
	if !ok {
		slot = make(chan struct{}, 1)
		f.hosts[host] = slot
	}
	f.mu.Unlock()
	select {
	case slot <- struct{}{}:
		return func() { <-slot }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
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
		return nil, fmt.Errorf("answered %s without saying where to", response.Status)
	}
	u, err := from.Parse(location)
	if err != nil {
		return nil, fmt.Errorf("answered %s with a wrong address", response.Status)
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
	case http.StatusNotFound, http.StatusGone:
		return fmt.Errorf("answered %s: %w", response.Status, digest.ErrNotFound)
	}
	if wait := f.retryAfter(response.Header.Get("Retry-After")); wait > 0 {
		return fmt.Errorf("answered %s: %w", response.Status, &digest.LaterError{After: wait})
	}
	return fmt.Errorf("answered %s", response.Status)
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
func (f *Fetcher) read(response *http.Response) ([]byte, error) {
	limit := f.options.MaxBytes
	if response.ContentLength > limit {
		return nil, f.tooLarge()
	}
	// The transport asked for gzip and took it off again; whatever is left
	// was not asked for.
	if encoding := response.Header.Get("Content-Encoding"); encoding != "" && !strings.EqualFold(encoding, "identity") {
		return nil, fmt.Errorf("compressed as %q, which was not asked for: %w", encoding, digest.ErrNotText)
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(body)) > limit {
		return nil, f.tooLarge()
	}
	return body, nil
}

func (f *Fetcher) tooLarge() error {
	return fmt.Errorf("more than %d bytes: %w", f.options.MaxBytes, digest.ErrTooLarge)
}

// plain says in one line what went wrong: without the address, which the
// caller puts in front, and with a timeout named as what it is.
func (f *Fetcher) plain(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("no complete answer within %s: %w", f.options.Timeout, context.DeadlineExceeded)
	}
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}
