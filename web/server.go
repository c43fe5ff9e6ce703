// Package web is what operators see over HTTP: whether the service is alive,
// whether it can do its work, and its figures.
//
// It must not know how things are stored or delivered: it asks Conditions and
// Figures, and shows the counters that it is given.
package web

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/VictoriaMetrics/metrics"
)

const askTimeout = 5 * time.Second // for one question to a Condition or to Figures

// Condition is something that must hold for the service to do its work.
type Condition struct {
	Name string // a word
	// Holds returns nil, or what is wrong, which is shown to whoever asks: it
	// must tell of no secret, no chat and no message.
	Holds func(ctx context.Context) error
}

// Figures are numbers of the moment.
type Figures interface {
	// Figures returns a number for each name: articles, outbox_ready,
	// sources{state="failing"}, …; what does not fit Prometheus is left out.
	// With an error they are what could be had.
	Figures(ctx context.Context) (map[string]float64, error)
}

// Options set up a Server. Without Conditions it is always ready, without
// Figures and Counters it has none to show.
type Options struct {
	Conditions []Condition
	Figures    Figures
	Counters   *metrics.Set // what is counted where it happens; by their full names
	Log        *slog.Logger // nil for silence
}

// Server answers GET /healthz, /readyz and /metrics.
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
	mux.HandleFunc("GET /readyz", s.readyz)
	mux.HandleFunc("GET /metrics", s.metrics)
	return mux
}

// Run serves on addr (host:port) until ctx ends; see Serve.
func (s *Server) Run(ctx context.Context, addr string) error {
	return Serve(ctx, Service{Name: "health and metrics", Address: addr, Handler: s.Handler(), Log: s.options.Log})
}

// healthz says that the program is alive, which nothing outside it changes: a
// full disk is no reason to start it anew.
func (s *Server) healthz(w http.ResponseWriter, r *http.Request) {
	s.write(r.Context(), w, "text/plain; charset=utf-8", http.StatusOK, "ok\n")
}

// readiness is what /readyz answers.
type readiness struct {
	Ready  bool    `json:"ready"`
	Checks []check `json:"checks"`
}

type check struct {
	Name string `json:"name"`
	OK   bool   `json:"ok"`
	Why  string `json:"why,omitempty"`
}

// readyz answers 200 if every condition holds, else 503; with each of them, and
// with what is wrong.
func (s *Server) readyz(w http.ResponseWriter, r *http.Request) {
	found := s.look(r.Context())
	status := http.StatusOK
	if !found.Ready {
		status = http.StatusServiceUnavailable
	}
	body, err := json.MarshalIndent(found, "", "  ")
	if err != nil { // of words and truth values
		panic(err)
	}
	s.write(r.Context(), w, "application/json", status, string(body)+"\n")
}

// look finds out which conditions hold.
func (s *Server) look(ctx context.Context) readiness {
	found := readiness{Ready: true, Checks: make([]check, len(s.options.Conditions))}
	for i, c := range s.options.Conditions {
		limited, cancel := context.WithTimeout(ctx, askTimeout)
		err := c.Holds(limited)
		cancel()
		found.Checks[i] = check{Name: c.Name, OK: err == nil}
		if err != nil {
			found.Ready, found.Checks[i].Why = false, oneLine(err)
		}
	}
	return found
}

// metrics answers in Prometheus's text format. minber_up is 0 when figures
// could not be had, and those are missing: a gap in a graph is honest, an old
// figure is not.
func (s *Server) metrics(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), askTimeout)
	defer cancel()
	set := metrics.NewSet()
	up := 1.0
	set.NewGauge("minber_up", func() float64 { return up }) // before any figure could take its name
	if s.options.Figures != nil {
		figures, err := s.options.Figures.Figures(ctx)
		if err != nil {
			s.options.Log.WarnContext(ctx, "figures are missing", "err", err)
			up = 0
		}
		for _, name := range slices.Sorted(maps.Keys(figures)) {
			value, name := figures[name], "minber_"+name
			if metrics.ValidateMetric(name) == nil {
				set.GetOrCreateGauge(name, func() float64 { return value })
			}
		}
	}
	for _, c := range s.look(ctx).Checks {
		value := 0.0
		if c.OK {
			value = 1
		}
		set.GetOrCreateGauge(`minber_ready{condition="`+c.Name+`"}`, func() float64 { return value })
	}
	var text bytes.Buffer
	set.WritePrometheus(&text)
	if s.options.Counters != nil {
		s.options.Counters.WritePrometheus(&text)
	}
	metrics.WriteProcessMetrics(&text)
	s.write(ctx, w, "text/plain; version=0.0.4; charset=utf-8", http.StatusOK, text.String())
}

// write sends an answer; that a client left is of no concern.
func (s *Server) write(ctx context.Context, w http.ResponseWriter, kind string, status int, text string) {
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	if _, err := w.Write([]byte(text)); err != nil {
		s.options.Log.DebugContext(ctx, "client left", "err", err)
	}
}

func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }
