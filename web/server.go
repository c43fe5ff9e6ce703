// Package web is what operators see over HTTP: whether the service is well and
// how much it holds.
//
// It must not know how things are stored or delivered: it asks a Health and a
// Counts.
package web

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/VictoriaMetrics/metrics"
)

const (
	askTimeout  = 5 * time.Second // for one question to Health or Counts
	stopTimeout = 5 * time.Second // for requests under way at the end
)

// Health says whether the service can do its work.
type Health interface {
	// Check returns nil, or what is wrong.
	Check(ctx context.Context) error
}

// Counts says how much the service holds.
type Counts interface {
	// Counts returns a number for each name: articles, people, chats,
	// outbox_pending, …; names are of a-z and underscores.
	Counts(ctx context.Context) (map[string]int64, error)
}

// Options set up a Server. Without Health it always reports to be well,
// without Counts it has no figures of the service.
type Options struct {
	Health Health
	Counts Counts
	Log    *slog.Logger // nil for silence
}

// Server answers GET /healthz and GET /metrics.
type Server struct {
	options Options
}

// New returns a Server.
func New(o Options) *Server {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Server{options: o}
}

// Handler returns what the server answers with.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", s.healthz)
	mux.HandleFunc("GET /metrics", s.metrics)
	return mux
}

// Run serves on addr (host:port) until ctx ends; requests under way then have
// five seconds.
func (s *Server) Run(ctx context.Context, addr string) error {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", addr)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", addr, err)
	}
	server := &http.Server{
		Handler:           s.Handler(),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.options.Log.Handler(), slog.LevelDebug),
	}
	s.options.Log.InfoContext(ctx, "health and metrics", "address", listener.Addr().String())
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve on %s: %w", addr, err)
	case <-ctx.Done():
	}
	// ctx has ended: what is under way gets a deadline of its own.
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	err = server.Shutdown(last)
	if err != nil {
		err = errors.Join(fmt.Errorf("stop serving on %s: %w", addr, err), server.Close())
	}
	if stopped := <-ended; !errors.Is(stopped, http.ErrServerClosed) {
		err = errors.Join(err, stopped)
	}
	return err
}

// healthz answers 200 "ok", or 503 with what is wrong in one line.
func (s *Server) healthz(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), askTimeout)
	defer cancel()
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	status, answer := http.StatusOK, "ok"
	if s.options.Health != nil {
		if err := s.options.Health.Check(ctx); err != nil {
			status, answer = http.StatusServiceUnavailable, oneLine(err)
		}
	}
	w.WriteHeader(status)
	s.write(ctx, w, answer+"\n")
}

// metrics answers in Prometheus's text format. minber_up is 0 and the counts
// are missing when they could not be had: a gap in a graph is honest, an old
// figure is not.
func (s *Server) metrics(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), askTimeout)
	defer cancel()
	set := metrics.NewSet()
	up := 1.0
	if s.options.Counts != nil {
		counts, err := s.options.Counts.Counts(ctx)
		if err != nil {
			s.options.Log.WarnContext(ctx, "no counts for metrics", "err", err)
			up = 0
		}
		for _, name := range slices.Sorted(maps.Keys(counts)) {
			if value := float64(counts[name]); isName(name) {
				set.NewGauge("minber_"+name, func() float64 { return value })
			}
		}
	}
	if s.options.Health != nil && up == 1 && s.options.Health.Check(ctx) != nil {
		up = 0
	}
	set.NewGauge("minber_up", func() float64 { return up })
	var text bytes.Buffer
	set.WritePrometheus(&text)
	metrics.WriteProcessMetrics(&text)
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	s.write(ctx, w, text.String())
}

// write sends an answer; that a client left is of no concern.
func (s *Server) write(ctx context.Context, w http.ResponseWriter, text string) {
	if _, err := w.Write([]byte(text)); err != nil {
		s.options.Log.DebugContext(ctx, "client left", "err", err)
	}
}

// isName says whether name may stand in a metric's name.
func isName(name string) bool {
	return name != "" && name != "up" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz_0123456789") == ""
}

func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }
