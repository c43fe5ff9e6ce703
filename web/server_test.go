package web_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"minber/web"
)

type health func(ctx context.Context) error

func (h health) Check(ctx context.Context) error { return h(ctx) }

type counts func(ctx context.Context) (map[string]int64, error)

func (c counts) Counts(ctx context.Context) (map[string]int64, error) { return c(ctx) }

func ask(t *testing.T, s *web.Server, method, path string) (status int, body string) {
	t.Helper()
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, httptest.NewRequest(method, path, nil))
	return w.Code, w.Body.String()
}

func TestHealth(t *testing.T) {
	well := health(func(context.Context) error { return nil })
	ill := health(func(context.Context) error { return errors.New("database:\n disk is full") })
	for name, c := range map[string]struct {
		options      web.Options
		method, path string
		status       int
		body         string
	}{
		"a well service says ok":                        {web.Options{Health: well}, "GET", "/healthz", 200, "ok\n"},
		"an ill one says why in one line":               {web.Options{Health: ill}, "GET", "/healthz", 503, "database: disk is full\n"},
		"without anybody to ask it is well":             {web.Options{}, "GET", "/healthz", 200, "ok\n"},
		"nothing can be posted":                         {web.Options{}, "POST", "/healthz", 405, "Method Not Allowed\n"},
		"there is nothing else, the front page neither": {web.Options{}, "GET", "/", 404, "404 page not found\n"},
	} {
		t.Run(name, func(t *testing.T) {
			status, body := ask(t, web.New(c.options), c.method, c.path)
			if status != c.status || body != c.body {
				t.Errorf("got %d %q, want %d %q", status, body, c.status, c.body)
			}
		})
	}
}

func TestMetrics(t *testing.T) {
	fail := false
	s := web.New(web.Options{Counts: counts(func(context.Context) (map[string]int64, error) {
		if fail {
			return nil, errors.New("busy")
		}
		return map[string]int64{"articles": 12, "outbox_pending": 0, `bad{name="x"}`: 1, "up": 7}, nil
	})})
	status, body := ask(t, s, "GET", "/metrics")
	if status != 200 {
		t.Fatalf("status %d", status)
	}
	for _, want := range []string{"minber_articles 12\n", "minber_outbox_pending 0\n", "minber_up 1\n", "process_"} {
		if !strings.Contains(body, want) {
			t.Errorf("%q is missing", want)
		}
	}
	if strings.Contains(body, "bad") {
		t.Error("a name that Prometheus refuses was let through")
	}
	fail = true
	status, body = ask(t, s, "GET", "/metrics")
	if status != 200 || !strings.Contains(body, "minber_up 0\n") || strings.Contains(body, "minber_articles") {
		t.Errorf("after a failure: %d, want 200 with minber_up 0 and no old figures", status)
	}
}

// TestRunStops ends the service while a request is under way: the request is
// answered, then Run returns.
func TestRunStops(t *testing.T) {
	asked, release := make(chan struct{}), make(chan struct{})
	s := web.New(web.Options{Health: health(func(context.Context) error {
		close(asked)
		<-release
		return nil
	})})
	address := freeAddress(t)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- s.Run(ctx, address) }()
	answered := make(chan string, 1)
	go func() { answered <- get("http://" + address + "/healthz") }()
	<-asked
	cancel()
	close(release)
	if got := <-answered; got != "ok\n" {
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
