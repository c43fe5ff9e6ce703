package main

import (
	"cmp"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"sync/atomic"
	"time"

	"github.com/VictoriaMetrics/metrics"

	"minber/bot"
	"minber/digest"
)

// counters count what the program does, where it happens; /metrics shows them.
// Their labels are ids of the sources that are read, commands, and words of
// lists: nothing that a stranger could make up.
type counters struct {
	set      *metrics.Set
	now      func() time.Time
	answered atomic.Int64 // when Telegram answered last, in unix milliseconds; 0 for never
	settled  atomic.Int64 // when the outcome of a delivery was recorded last, likewise
	pending  atomic.Int64 // updates that Telegram keeps for the webhook
}

// The upper bounds of histograms, in seconds: of what somebody waits for, and
// of what takes as long as it takes.
func quick() []float64 { return []float64{.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30} }
func slow() []float64  { return []float64{.01, .05, .1, .5, 1, 5, 10, 30, 60, 300, 1800, 7200} }

// newCounters returns counters that begin at 0 for whatever may happen: what
// happens for the first time is a change.
func newCounters(now func() time.Time, sources []digest.Source) *counters {
	c := &counters{set: metrics.NewSet(), now: now}
	for _, s := range sources {
		for _, outcome := range visitOutcomes() {
			c.visits(s.Spec().ID, outcome)
		}
		c.articles(s.Spec().ID, "new")
		c.articles(s.Spec().ID, "known")
	}
	for _, cause := range digest.Causes() {
		c.count("source_failures_total", "cause", string(cause))
	}
	for _, outcome := range []string{"read", "failed"} {
		c.count("readings_total", "outcome", outcome)
	}
	for _, outcome := range deliveryOutcomes() {
		c.count("deliveries_total", "outcome", outcome)
	}
	for _, outcome := range bot.Outcomes() {
		c.count("telegram_requests_total", "method", "sendMessage", "outcome", outcome)
	}
	for _, whose := range []string{"all", "chat"} {
		c.count("telegram_pauses_total", "whose", whose)
	}
	for _, outcome := range []string{"handled", "failed"} {
		c.count("updates_total", "outcome", outcome)
	}
	for _, outcome := range bot.Posts() {
		c.count("webhook_posts_total", "outcome", outcome)
	}
	c.took("source_visit_seconds", slow())
	c.took("reading_seconds", quick())
	c.took("update_lag_seconds", slow())
	c.took("telegram_request_seconds", quick())
	c.set.NewGauge(build(), func() float64 { return 1 })
	c.set.NewGauge("minber_telegram_last_answer_timestamp_seconds", func() float64 { return float64(c.answered.Load()) / 1000 })
	c.set.NewGauge("minber_webhook_pending_updates", func() float64 { return float64(c.pending.Load()) })
	return c
}

// count returns a counter, by its name and pairs of labels and values.
func (c *counters) count(name string, labels ...string) *metrics.Counter {
	return c.set.GetOrCreateCounter(withLabels("minber_"+name, labels...))
}

// took returns a histogram of seconds.
func (c *counters) took(name string, bounds []float64, labels ...string) *metrics.PrometheusHistogram {
	return c.set.GetOrCreatePrometheusHistogramExt(withLabels("minber_"+name, labels...), bounds)
}

func (c *counters) visits(source, outcome string) *metrics.Counter {
	return c.count("source_visits_total", "source", source, "outcome", outcome)
}

func (c *counters) articles(source, outcome string) *metrics.Counter {
	return c.count("source_articles_total", "source", source, "outcome", outcome)
}

// withLabels is the full name of a metric.
func withLabels(name string, labels ...string) string {
	before := "{"
	for pair := range slices.Chunk(labels, 2) {
		name += fmt.Sprintf("%s%s=%q", before, pair[0], pair[1])
		before = ","
	}
	if len(labels) > 0 {
		name += "}"
	}
	return name
}

// The outcomes of visits.
const (
	visitRead   = "read"
	visitPartly = "partly"
	visitFailed = "failed"
	visitPutOff = "put_off" // its host wants to be left alone: it was not asked
)

func visitOutcomes() []string { return []string{visitRead, visitPartly, visitFailed, visitPutOff} }

// visited counts a visit of a source.
func (c *counters) visited(done digest.Progress) {
	if done.ID == "" {
		return
	}
	var later *digest.LaterError
	outcome := visitRead
	switch {
	case done.Failed == nil:
	case errors.As(done.Failed, &later) && later.Unasked:
		c.visits(done.ID, visitPutOff).Inc()
		return
	case errors.Is(done.Failed, digest.ErrPartly):
		outcome = visitPartly
	default:
		outcome = visitFailed
		c.count("source_failures_total", "cause", string(digest.CauseOf(done.Failed))).Inc()
	}
	c.visits(done.ID, outcome).Inc()
	c.articles(done.ID, "new").Add(done.Added)
	c.articles(done.ID, "known").Add(max(done.Seen-done.Added, 0))
	c.took("source_visit_seconds", slow()).Update(done.Took.Seconds())
}

// read counts an article that was read, or could not be.
func (c *counters) read(took time.Duration, failed error) {
	c.took("reading_seconds", quick()).Update(took.Seconds())
	outcome := "read"
	if failed != nil {
		outcome = "failed"
	}
	c.count("readings_total", "outcome", outcome).Inc()
}

// The outcomes of the requests of deliveries that are no states of theirs.
const (
	deliveredPart  = "part"  // one of several messages has arrived
	deliveredLater = "later" // to be tried again
)

func deliveryOutcomes() []string {
	return []string{
		string(digest.Sent), deliveredPart, deliveredLater, string(digest.Ambiguous), string(digest.Gone), string(digest.Refused), string(digest.Late),
	}
}

// delivered counts what one request of a delivery brought.
func (c *counters) delivered(_ digest.Delivery, o digest.Outcome) {
	c.settled.Store(c.now().UnixMilli())
	outcome := string(o.State)
	if o.State == digest.Pending {
		if outcome = deliveredLater; o.MessageID != 0 {
			outcome = deliveredPart
		}
	}
	c.count("deliveries_total", "outcome", outcome).Inc()
}

// events are counted of the bot.
func (c *counters) events() bot.Events {
	return bot.Events{
		Called: func(method, outcome string, took time.Duration) {
			if bot.Answered(outcome) {
				c.answered.Store(c.now().UnixMilli())
			}
			c.count("telegram_requests_total", "method", method, "outcome", outcome).Inc()
			if method != "getUpdates" { // which takes as long as nobody writes
				c.took("telegram_request_seconds", quick()).Update(took.Seconds())
			}
		},
		Paused: func(all bool, _ time.Duration) {
			whose := "chat"
			if all {
				whose = "all"
			}
			c.count("telegram_pauses_total", "whose", whose).Inc()
		},
		Handled: func(command string, took time.Duration, failed bool) {
			c.took("handler_seconds", quick(), "command", command).Update(took.Seconds())
			n := c.count("handler_failures_total", "command", command)
			if failed {
				n.Inc()
			}
		},
		Updated: func(waited time.Duration, failed bool) {
			c.took("update_lag_seconds", slow()).Update(waited.Seconds())
			outcome := "handled"
			if failed {
				outcome = "failed"
			}
			c.count("updates_total", "outcome", outcome).Inc()
		},
		Posted:  func(outcome string) { c.count("webhook_posts_total", "outcome", outcome).Inc() },
		Pending: func(n int) { c.pending.Store(int64(n)) },
	}
}

// build is a metric whose labels say what is running.
func build() string {
	commit, compiler := "unknown", "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		compiler = info.GoVersion
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				commit = s.Value
			}
		}
	}
	return withLabels("minber_build_info", "version", cmp.Or(version, "unreleased"), "commit", commit, "go", compiler)
}
