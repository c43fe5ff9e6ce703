package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/VictoriaMetrics/metrics"

	"minber/web"
)

type figures func(ctx context.Context) (map[string]float64, error)

func (f figures) Figures(ctx context.Context) (map[string]float64, error) { return f(ctx) }

func ask(t *testing.T, s *web.Server, method, path string) (status int, body string) {
	t.Helper()
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, httptest.NewRequest(method, path, nil))
	return w.Code, w.Body.String()
}

func well(context.Context) error { return nil }

func ill(context.Context) error { return errors.New("database:\n disk is full") }

func TestAnswers(t *testing.T) {
	fine, wrong := web.Condition{Name: "telegram", Holds: well}, web.Condition{Name: "database", Holds: ill}
	for name, c := range map[string]struct {
		conditions   []web.Condition
		method, path string
		status       int
		body         string
	}{
		"a program that answers is alive":               {nil, "GET", "/healthz", 200, "ok\n"},
		"also one that can't work":                      {[]web.Condition{wrong}, "GET", "/healthz", 200, "ok\n"},
		"where nothing is asked for it is ready":        {nil, "GET", "/readyz", 200, `{"ready":true,"checks":[]}`},
		"if all holds it is ready":                      {[]web.Condition{fine}, "GET", "/readyz", 200, `{"ready":true,"checks":[{"name":"telegram","ok":true}]}`},
		"else it says what does not, in one line":       {[]web.Condition{fine, wrong}, "GET", "/readyz", 503, `{"ready":false,"checks":[{"name":"telegram","ok":true},{"name":"database","ok":false,"why":"database: disk is full"}]}`},
		"nothing can be posted":                         {nil, "POST", "/readyz", 405, "Method Not Allowed\n"},
		"there is nothing else, the front page neither": {nil, "GET", "/", 404, "404 page not found\n"},
	} {
		t.Run(name, func(t *testing.T) {
			status, body := ask(t, web.New(web.Options{Conditions: c.conditions}), c.method, c.path)
			if c.body[0] == '{' {
				var compact bytes.Buffer
				if err := json.Compact(&compact, []byte(body)); err != nil {
					t.Fatal(err)
				}
				body = strings.TrimSpace(compact.String())
			}
			if status != c.status || body != c.body {
				t.Errorf("got %d %q, want %d %q", status, body, c.status, c.body)
			}
		})
	}
}

func TestMetrics(t *testing.T) {
	fail := false
	counters := metrics.NewSet()
	counters.NewCounter(`minber_sends_total{outcome="sent"}`).Set(3)
	s := web.New(web.Options{
		Counters: counters, Conditions: []web.Condition{{Name: "telegram", Holds: well}, {Name: "database", Holds: ill}},
		Figures: figures(func(context.Context) (map[string]float64, error) {
			if fail {
				return nil, errors.New("busy")
			}
			return map[string]float64{"articles": 12, `sources{state="failing"}`: 0, `bad name`: 1, "bad\nname": 1, `bad{x="`: 1, "up": 7}, nil
		}),
	})
	status, body := ask(t, s, "GET", "/metrics")
	if status != 200 {
		t.Fatalf("status %d", status)
	}
	for _, want := range []string{
		"minber_articles 12\n", `minber_sources{state="failing"} 0` + "\n", `minber_sends_total{outcome="sent"} 3` + "\n",
		`minber_ready{condition="telegram"} 1` + "\n", `minber_ready{condition="database"} 0` + "\n", "minber_up 1\n", "process_",
	} {
		if !strings.Contains(body, want) {
			t.Errorf("%q is missing", want)
		}
	}
	if strings.Contains(body, "bad") {
		t.Error("a name that Prometheus refuses was let through")
	}
	fail = true
	status, body = ask(t, s, "GET", "/metrics")
	if status != 200 || !strings.Contains(body, "minber_up 0\n") || strings.Contains(body, "minber_articles") || !strings.Contains(body, "minber_sends_total") {
		t.Errorf("after a failure: %d, want 200 with minber_up 0 and no old figures\n%s", status, body)
	}
}

// TestRunStops ends the service while a request is under way: the request is
// answered, then Run returns.
func TestRunStops(t *testing.T) {
	asked, release := make(chan struct{}), make(chan struct{})
	s := web.New(web.Options{Conditions: []web.Condition{{Name: "patience", Holds: func(context.Context) error {
		close(asked)
		<-release
		return nil
	}}}})
	address := freeAddress(t)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- s.Run(ctx, address) }()
	answered := make(chan string, 1)
	go func() { answered <- get("http://" + address + "/readyz") }()
	<-asked
	cancel()
	close(release)
	if got := <-answered; !strings.Contains(got, `"ready": true`) {
		t.Errorf("the request under way got %q", got)
	}
	if err := <-ended; err != nil {
		t.Errorf("Run: %v", err)
	}
}

func TestRunNamesABusyAddress(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	err = web.New(web.Options{}).Run(t.Context(), listener.Addr().String())
	if err == nil || !strings.Contains(err.Error(), listener.Addr().String()) {
		t.Errorf("got %v, want an error with the address", err)
	}
}

func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	return listener.Addr().String()
}

// get asks until somebody listens.
func get(url string) string {
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); {
		response, err := http.Get(url)
		if err != nil {
			continue
		}
		body, err := io.ReadAll(response.Body)
		_ = response.Body.Close()
		if err != nil {
			return err.Error()
		}
		return string(body)
	}
	return "nobody listens"
}
