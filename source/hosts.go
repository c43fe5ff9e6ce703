package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http/httptrace"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"minber/digest"
)

// Waits remembers how long hosts asked to be left alone, over restarts.
type Waits interface {
	// WaitUntil returns until when a host is not to be asked, the zero time if
	// it never said so.
	WaitUntil(ctx context.Context, host string) (time.Time, error)
	// SetWait notes it.
	SetWait(ctx context.Context, host string, until time.Time) error
}

// Turns are taken by several processes that ask the same hosts.
type Turns interface {
	// TakeTurn takes the turn to ask a host; it returns how long to wait before
	// that is tried again, 0 if it was taken.
	TakeTurn(ctx context.Context, host string) (time.Duration, error)
	// EndTurn gives it back; the host is to be left alone for so long.
	EndTurn(ctx context.Context, host string, rest time.Duration) error
}

// endTurnWithin is for giving a turn back, also when a visit has been called off.
const endTurnWithin = 5 * time.Second

// host is what a Fetcher knows of one host, whichever sources it belongs to.
type host struct {
	key  string
	turn chan struct{} // held by whoever asks the host; guards what follows
	last time.Time     // when it was last left
	away time.Time     // it asked to be left alone until then
	read bool          // away has been looked up

	reading chan struct{} // held by whoever reads the rules; guards them
	rules   rules
	delay   atomic.Int64 // that of the rules: a rest after each request, in nanoseconds
}

func newHost(key string) *host {
	return &host{key: key, turn: make(chan struct{}, 1), reading: make(chan struct{}, 1)}
}

// hostKey names the host of an address: the same for every spelling of it.
func hostKey(u *url.URL) string {
	name, port := strings.ToLower(strings.TrimSuffix(u.Hostname(), ".")), u.Port()
	if port == "" || u.Scheme == "http" && port == "80" || u.Scheme == "https" && port == "443" {
		return name
	}
	return net.JoinHostPort(name, port)
}

func (f *Fetcher) host(u *url.URL) *host {
	key := hostKey(u)
	f.mu.Lock()
	defer f.mu.Unlock()
	h := f.hosts[key]
	if h == nil {
		h = newHost(key)
		f.hosts[key] = h
	}
	return h
}

// enter waits for the turn at a host, and for the rest that it needs between
// two requests. It returns a digest.LaterError at once if the host asked to be
// left alone, or if there is no time to wait.
func (f *Fetcher) enter(ctx context.Context, h *host) (leave func(), err error) {
	if err := take(ctx, h.turn); err != nil {
		return nil, err
	}
	if err := f.mayAsk(ctx, h); err != nil {
		<-h.turn
		return nil, err
	}
	if err := rest(ctx, f.gap(h)-f.options.Now().Sub(h.last)); err != nil {
		<-h.turn
		return nil, err
	}
	if err := f.takeTurn(ctx, h); err != nil {
		<-h.turn
		return nil, err
	}
	return func() {
		h.last = f.options.Now()
		f.endTurn(ctx, h)
		<-h.turn
	}, nil
}

// takeTurn waits until no other process asks a host, nor did just now. It may have
// been asked meanwhile to be left alone.
func (f *Fetcher) takeTurn(ctx context.Context, h *host) error {
	if f.options.Turns == nil {
		return nil
	}
	for {
		wait, err := f.options.Turns.TakeTurn(ctx, h.key)
		if err != nil {
			return err
		}
		if wait <= 0 {
			break
		}
		if err := rest(ctx, wait); err != nil {
			return err
		}
	}
	h.read = false
	err := f.mayAsk(ctx, h)
	if err != nil {
		f.endTurn(ctx, h)
	}
	return err
}

// endTurn lets other processes ask a host, after its rest. If that fails they wait
// until this process asks it again.
func (f *Fetcher) endTurn(ctx context.Context, h *host) {
	if f.options.Turns == nil {
		return
	}
	limited, cancel := context.WithTimeout(context.WithoutCancel(ctx), endTurnWithin)
	defer cancel()
	if err := f.options.Turns.EndTurn(limited, h.key, f.gap(h)); err != nil {
		f.options.Log.WarnContext(ctx, "others wait for a host", "host", h.key, "err", err)
	}
}

// patient has a request rest before the client repeats it by itself, which it does
// when a host hangs up on a connection that served before: to the host it is one
// more. It is called off if it has no time for that. The caller has the turn.
func (f *Fetcher) patient(ctx context.Context, h *host, callOff context.CancelCauseFunc) context.Context {
	var sent atomic.Bool
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		WroteHeaders: func() { sent.Store(true) },
		GetConn: func(string) {
			if sent.Load() && rest(ctx, f.gap(h)) != nil {
				callOff(io.EOF)
			}
		},
	})
}

// take waits for a slot of one.
func take(ctx context.Context, slot chan struct{}) error {
	select {
	case slot <- struct{}{}:
		return nil
	case <-ctx.Done():
		return notNow(ctx, 0)
	}
}

// rest waits for a while, unless ctx will have ended by then.
func rest(ctx context.Context, wait time.Duration) error {
	if wait <= 0 {
		return ctx.Err()
	}
	if deadline, ok := ctx.Deadline(); ok && time.Until(deadline) < wait {
		return notNow(ctx, wait)
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return notNow(ctx, wait)
	}
}

// notNow tells a visit that has no time left to wait from one that was called
// off.
func notNow(ctx context.Context, wait time.Duration) error {
	if errors.Is(ctx.Err(), context.Canceled) {
		return ctx.Err()
	}
	return &digest.LaterError{After: wait, Unasked: true}
}

// mayAsk returns a digest.LaterError if the host asked to be left alone. The
// caller has the turn.
func (f *Fetcher) mayAsk(ctx context.Context, h *host) error {
	if !h.read && f.options.Waits != nil {
		until, err := f.options.Waits.WaitUntil(ctx, h.key)
		if err != nil {
			return err
		}
		if until.After(h.away) {
			h.away = until
		}
		h.read = true
	}
	if wait := h.away.Sub(f.options.Now()); wait > 0 {
		return &digest.LaterError{After: wait.Round(time.Second), Unasked: true}
	}
	return nil
}

// leaveAlone notes that a host asked for a while without requests. The caller
// has the turn.
func (f *Fetcher) leaveAlone(ctx context.Context, h *host, wait time.Duration) error {
	h.away = f.options.Now().Add(wait)
	if f.options.Waits == nil {
		return nil
	}
	if err := f.options.Waits.SetWait(ctx, h.key, h.away); err != nil {
		return fmt.Errorf("%s asked to wait %s: %w", h.key, wait, err)
	}
	return nil
}

// gap is how long a host rests between two requests: what its rules ask for, as
// far as they are known, at least what every host gets. This machine itself needs
// no rest.
func (f *Fetcher) gap(h *host) time.Duration {
	delay := time.Duration(h.delay.Load())
	name, _, err := net.SplitHostPort(h.key)
	if err != nil {
		name = h.key
	}
	if a, err := netip.ParseAddr(name); err == nil && a.Unmap().IsLoopback() {
		return delay
	}
	return max(f.options.Gap, delay)
}
