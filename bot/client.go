package bot

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	tg "github.com/go-telegram/bot"

	"minber/digest"
)

const (
	requestTimeout = 30 * time.Second
	idleConns      = 128      // fewer, and 50,000 sends open thousands of connections
	answerLimit    = 32 << 20 // bytes; a hundred updates are far below
	errorLimit     = 300      // bytes of an answer shown in an error
)

// client speaks the Bot API over HTTP. Every error it returns is free of the
// token and wraps one of digest's sentinels.
type client struct {
	api  *tg.Bot
	http *http.Client
	url  string // of methods, token included: never show it
	hide *strings.Replacer
	told func(method, outcome string, took time.Duration) // nil if nobody counts
	// ahead is by how much Telegram's clock was ahead of ours when it answered
	// last, as its Date header tells to the second.
	ahead atomic.Int64
	dated func(ctx context.Context, date time.Time, took time.Duration) // nil if nobody cares
}

// newClient returns a client whose errors tell neither the token nor what else
// is to be hidden.
func newClient(token, apiURL string, hidden ...string) (*client, error) {
	transport, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		transport = &http.Transport{Proxy: http.ProxyFromEnvironment}
	}
	transport = transport.Clone()
	transport.MaxIdleConnsPerHost = idleConns
	transport.MaxIdleConns = 2 * idleConns
	c := &client{
		http: &http.Client{
			Transport:     transport,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
		url:  apiURL + "/bot" + token + "/",
		hide: hideToken(token, hidden...),
	}
	var err error
	c.api, err = tg.New(token, tg.WithSkipGetMe(), tg.WithServerURL(apiURL), tg.WithHTTPClient(requestTimeout, c),
		tg.WithErrorsHandler(func(error) {})) // it reports only pipes that failed after the request did
	if err != nil {
		return nil, errors.New("bot: " + c.hide.Replace(err.Error()))
	}
	return c, nil
}

// hideToken replaces a token, its escaped form and its secret half, and other
// secrets.
func hideToken(token string, hidden ...string) *strings.Replacer {
	pairs := []string{token, "***", url.QueryEscape(token), "***", url.PathEscape(token), "***"}
	if _, secret, ok := strings.Cut(token, ":"); ok && len(secret) > 7 {
		pairs = append(pairs, secret, "***")
	}
	for _, other := range hidden {
		pairs = append(pairs, other, "***")
	}
	return strings.NewReplacer(pairs...)
}

// exchange is what one request and its answer showed, which the typed client
// does not pass on.
type exchange struct {
	reached atomic.Bool // a connection was there: the request may have left
	status  int
	later   int     // Retry-After in seconds, 0 if none
	answer  *answer // nil if it was not an answer of the Bot API
}

// answer is the Bot API's envelope.
type answer struct {
	OK          *bool           `json:"ok"`
	Result      json.RawMessage `json:"result"`
	Code        int             `json:"error_code"`
	Description string          `json:"description"`
	Parameters  struct {
		RetryAfter int   `json:"retry_after"`
		MoveTo     int64 `json:"migrate_to_chat_id"`
	} `json:"parameters"`
}

type exchangeKey struct{}

// watch returns a context whose request tells the exchange what happens.
func (x *exchange) watch(ctx context.Context) context.Context {
	return httptrace.WithClientTrace(context.WithValue(ctx, exchangeKey{}, x), &httptrace.ClientTrace{
		// A connection that was closed while it was idle is replaced, if nothing of
		// the request was written on it.
		GetConn: func(string) { x.reached.Store(false) },
		GotConn: func(httptrace.GotConnInfo) { x.reached.Store(true) },
	})
}

// call runs one method of the typed client under its own deadline.
func (c *client) call(ctx context.Context, method string, do func(context.Context, *tg.Bot) error) error {
	x := &exchange{}
	limited, cancel := context.WithTimeout(x.watch(ctx), requestTimeout)
	defer cancel()
	began := time.Now()
	err := do(limited, c.api)
	if err != nil {
		err = c.clean(method, err, x)
	}
	c.tell(ctx, method, err, time.Since(began))
	return err
}

// tell has whoever counts told what came of a request; of one that was given up
// because the service ends there is nothing to tell.
func (c *client) tell(ctx context.Context, method string, err error, took time.Duration) {
	if c.told != nil && (err == nil || ctx.Err() == nil) {
		c.told(method, outcomeOf(err), took)
	}
}

// post sends a method's parameters as JSON and returns the result as it came.
func (c *client) post(ctx context.Context, method string, params any, timeout time.Duration) (json.RawMessage, error) {
	began := time.Now()
	result, err := c.exchange(ctx, method, params, timeout)
	c.tell(ctx, method, err, time.Since(began))
	return result, err
}

func (c *client) exchange(ctx context.Context, method string, params any, timeout time.Duration) (json.RawMessage, error) {
	body, err := json.Marshal(params)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", method, err)
	}
	x := &exchange{}
	limited, cancel := context.WithTimeout(x.watch(ctx), timeout)
	defer cancel()
	request, err := http.NewRequestWithContext(limited, http.MethodPost, c.url+method, bytes.NewReader(body))
	if err != nil {
		return nil, c.clean(method, err, x)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := c.Do(request)
	if err != nil {
		return nil, c.clean(method, err, x)
	}
	_ = response.Body.Close() // it is in memory already
	if x.answer == nil || x.answer.OK == nil || !*x.answer.OK {
		return nil, c.clean(method, errors.New(http.StatusText(x.status)), x)
	}
	return x.answer.Result, nil
}

// Do sends a request and records the exchange; it is the typed client's
// transport. Bodies are small and kept in memory on both ways.
func (c *client) Do(request *http.Request) (*http.Response, error) {
	ctx := request.Context()
	x, ok := ctx.Value(exchangeKey{}).(*exchange)
	if !ok {
		x = &exchange{}
	}
	request, err := whole(request)
	if err != nil {
		return nil, err
	}
	began := time.Now().Round(0)
	response, err := c.http.Do(request)
	if err != nil {
		return nil, err
	}
	x.status = response.StatusCode
	if date, err := http.ParseTime(response.Header.Get("Date")); err == nil {
		c.ahead.Store(int64(time.Until(date)))
		if c.dated != nil {
			c.dated(ctx, date, time.Now().Round(0).Sub(began))
		}
	}
	if seconds, err := strconv.Atoi(response.Header.Get("Retry-After")); err == nil && seconds > 0 {
		x.later = seconds
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, answerLimit))
	_ = response.Body.Close() // what matters has been read or has failed
	if err != nil {
		return nil, fmt.Errorf("read the answer: %w", err)
	}
	var a answer
	if json.Unmarshal(body, &a) == nil && a.OK != nil {
		x.answer = &a
	}
	response.Body = io.NopCloser(bytes.NewReader(body))
	return response, nil
}

// whole gives a request a body of known length that can be read again, which
// lets the transport replace a connection that died while idle; a request
// without parameters goes out without a body.
func whole(request *http.Request) (*http.Request, error) {
	if request.Body == nil || request.GetBody != nil {
		return request, nil
	}
	body, err := io.ReadAll(request.Body)
	if err != nil {
		return nil, fmt.Errorf("build the request: %w", err)
	}
	request = request.Clone(request.Context())
	request.ContentLength = int64(len(body))
	if len(body) == 0 {
		request.Body = http.NoBody
		request.Header.Del("Content-Type")
		return request, nil
	}
	request.Body = io.NopCloser(bytes.NewReader(body))
	request.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil }
	return request, nil
}

// refusal is an error of the Bot API made fit to be shown and matched.
type refusal struct {
	text   string
	status int
	kind   error
}

func (r *refusal) Error() string { return r.text }
func (r *refusal) Unwrap() error { return r.kind }

// clean turns a failed request into an error without the token. The chain of
// causes ends here: url.Error and its kin hold the address.
func (c *client) clean(method string, err error, x *exchange) error {
	kind := classify(x)
	why := err.Error()
	if x.answer != nil && x.answer.Description != "" {
		why = x.answer.Description
	}
	why = c.hide.Replace(why)
	if len(why) > errorLimit {
		why = strings.ToValidUTF8(why[:errorLimit], "") + "…"
	}
	status := ""
	if x.status != 0 && x.status != http.StatusOK {
		status = fmt.Sprintf(" (%d)", x.status)
	}
	return &refusal{text: fmt.Sprintf("%s: %s: %s%s", method, kind, why, status), status: x.status, kind: kind}
}

func (*client) lastNotFound(err error) bool {
	var r *refusal
	return errors.As(err, &r) && r.status == http.StatusNotFound && !errors.Is(err, digest.ErrUnauthorized)
}
