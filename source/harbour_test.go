package source_test

import (
	"context"
	"net"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"time"
)

// harbour is a listener for connections within this process: with it, HTTP runs
// by a clock that only moves when nobody has anything to do.
type harbour struct {
	server   *http.Server
	arrivals chan net.Conn
	closed   chan struct{}
}

func newHarbour(handler http.Handler) *harbour {
	h := &harbour{
		server:   &http.Server{Handler: handler, ReadHeaderTimeout: time.Minute},
		arrivals: make(chan net.Conn), closed: make(chan struct{}),
	}
	go func() { _ = h.server.Serve(h) }() // until it sinks
	return h
}

// sink closes it, with all its connections.
func (h *harbour) sink(t *testing.T) {
	t.Helper()
	if err := h.server.Close(); err != nil {
		t.Error(err)
	}
}

func (h *harbour) Accept() (net.Conn, error) {
	select {
	case conn := <-h.arrivals:
		return conn, nil
	case <-h.closed:
		return nil, net.ErrClosed
	}
}

func (h *harbour) Close() error { close(h.closed); return nil }
func (*harbour) Addr() net.Addr { return &net.UnixAddr{Name: "harbour"} }

func (h *harbour) dial(ctx context.Context, _, address string) (net.Conn, error) {
	if strings.HasPrefix(address, "dead") {
		return nil, syscall.ECONNREFUSED
	}
	here, there := net.Pipe()
	select {
	case h.arrivals <- there:
		return here, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
