package source_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"minber/digest"
	"minber/source"
)

// tryable fetches from this machine, as the tests' servers need.
func tryable() *source.Fetcher {
	return source.NewFetcher(source.FetchOptions{AllowLoopback: true})
}

func serve(t *testing.T, handler http.HandlerFunc) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server
}

func visit(known ...string) digest.Visit {
	return digest.Visit{Known: func(_ context.Context, url string) (bool, error) {
		for _, k := range known {
			if k == url {
				return true, nil
			}
		}
		return false, nil
	}}
}

func fetch(t *testing.T, f *source.Fetcher, kind, url string, v digest.Visit) (digest.Harvest, error) {
	t.Helper()
	s, err := source.New(digest.SourceSpec{ID: "test", Kind: kind, URL: url, Zone: "Asia/Almaty"}, f)
	if err != nil {
		t.Fatal(err)
	}
	return s.Fetch(t.Context(), v)
}

// wantOneLine checks that err is one line that holds each part.
func wantOneLine(t *testing.T, err error, parts ...string) {
	t.Helper()
	if err == nil {
		t.Fatal("no error")
	}
	if strings.Contains(err.Error(), "\n") || len(err.Error()) > 400 {
		t.Errorf("not one readable line: %q", err)
	}
	for _, part := range parts {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q does not name %q", err, part)
		}
	}
}

func TestRefusedAddresses(t *testing.T) {
	asked := false
	server := serve(t, func(http.ResponseWriter, *http.Request) { asked = true })
	guarded := source.NewFetcher(source.FetchOptions{})
	for name, c := range map[string]struct {
		fetcher *source.Fetcher
		url     string
	}{
		"this machine, unless allowed":                  {guarded, server.URL},
		"this machine in IPv6":                          {guarded, "http://[::1]/"},
		"this machine by its name":                      {guarded, "http://localhost/"},
		"this machine as an IPv4 address in IPv6":       {guarded, "http://[::ffff:127.0.0.1]/"},
		"a private network":                             {guarded, "http://10.0.0.1/"},
		"the unspecified address":                       {guarded, "http://0.0.0.0/"},
		"a cloud's metadata":                            {guarded, "http://169.254.169.254/latest/"},
		"another port":                                  {guarded, "http://93.184.215.14:22/"},
		"a private network, even if this machine may":   {tryable(), "http://192.168.1.1/"},
		"a cloud's metadata, even if this machine may":  {tryable(), "http://169.254.169.254/"},
		"the unspecified address, even if loopback may": {tryable(), "http://0.0.0.0/"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := fetch(t, c.fetcher, "page", c.url, visit())
			if !errors.Is(err, digest.ErrUnsafe) {
				t.Fatalf("got %v, want ErrUnsafe", err)
			}
			wantOneLine(t, err, c.url, "address refused")
		})
	}
	if asked {
		t.Error("the server was asked all the same")
	}
}

func TestRefusedRedirects(t *testing.T) {
	for name, target := range map[string]string{
		"to a cloud's metadata":    "http://169.254.169.254/latest/meta-data",
		"to a private network":     "http://10.1.2.3/",
		"to another port":          "http://93.184.215.14:8080/",
		"to another port by https": "https://93.184.215.14:8443/",
		"to the port of mail":      "http://93.184.215.14:25/",
		"to a file":                "file:///etc/passwd",
		"to another scheme's port": "gopher://127.0.0.1:70/x",
	} {
		t.Run(name, func(t *testing.T) {
			server := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, target, http.StatusFound) })
			_, err := fetch(t, tryable(), "page", server.URL, visit())
			if !errors.Is(err, digest.ErrUnsafe) {
				t.Fatalf("got %v, want ErrUnsafe", err)
			}
			wantOneLine(t, err, server.URL)
		})
	}
	t.Run("round and round", func(t *testing.T) {
		var asked atomic.Int32
		server := serve(t, func(w http.ResponseWriter, r *http.Request) {
			asked.Add(1)
			http.Redirect(w, r, r.URL.Path+"x", http.StatusMovedPermanently)
		})
		_, err := fetch(t, tryable(), "page", server.URL, visit())
		wantOneLine(t, err, "more than 5 redirects")
		if asked.Load() != 6 {
			t.Errorf("asked %d times, want 6", asked.Load())
		}
	})
}

func TestBadAnswers(t *testing.T) {
	bomb := &bytes.Buffer{}
	zip := gzip.NewWriter(bomb)
	for range 20 {
		if _, err := zip.Write(make([]byte, 1<<20)); err != nil {
			t.Fatal(err)
		}
	}
	if err := zip.Close(); err != nil {
		t.Fatal(err)
	}
	var later *digest.LaterError
	for name, c := range map[string]struct {
		handler http.HandlerFunc
		is      error
		says    string
	}{
		"a page of 10 MB": {func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write(bytes.Repeat([]byte("<p>word</p>"), 1<<20))
		}, digest.ErrTooLarge, "5242880 bytes"},
		"a page of 10 MB that says so": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "10485760")
			w.WriteHeader(http.StatusOK)
		}, digest.ErrTooLarge, "5242880 bytes"},
		"20 MB of zeros in 20 KB": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(bomb.Bytes())
		}, digest.ErrTooLarge, "5242880 bytes"},
		"a compression nobody asked for": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "br")
			_, _ = w.Write([]byte("xx"))
		}, digest.ErrNotText, "not asked for"},
		"an empty page": {func(http.ResponseWriter, *http.Request) {}, digest.ErrNotText, "empty"},
		"a picture": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "image/png")
			_, _ = w.Write([]byte("\x89PNG\r\n\x1a\n"))
		}, digest.ErrNotText, "image/png"},
		"a page that is gone": {http.NotFound, digest.ErrNotFound, "404"},
		"200,000 nested tags": {func(w http.ResponseWriter, _ *http.Request) {
			_, _ = fmt.Fprint(w, "<html>", strings.Repeat("<b>", 200_000), "deep")
		}, digest.ErrTooLarge, "tags"},
		"2,000 nested tags": {func(w http.ResponseWriter, _ *http.Request) {
			_, _ = fmt.Fprint(w, "<html>", strings.Repeat("<div>", 2000), "deep")
		}, digest.ErrTooLarge, "nested too deep"},
		"400 levels around a long text": {func(w http.ResponseWriter, _ *http.Request) {
			_, _ = fmt.Fprint(w, "<html>", strings.Repeat("<div class=share>", 400), strings.Repeat("<p>Some words, and some more of them.", 28_000))
		}, digest.ErrTooLarge, "for its size"},
	} {
		t.Run(name, func(t *testing.T) {
			server := serve(t, c.handler)
			_, err := fetch(t, tryable(), "page", server.URL, visit())
			if !errors.Is(err, c.is) {
				t.Fatalf("got %v, want %v", err, c.is)
			}
			wantOneLine(t, err, server.URL, c.says)
		})
	}
	t.Run("come back later", func(t *testing.T) {
		server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "120")
			w.WriteHeader(http.StatusTooManyRequests)
		})
		_, err := fetch(t, tryable(), "page", server.URL, visit())
		if !errors.As(err, &later) || later.After != 2*time.Minute {
			t.Fatalf("got %v, want to wait two minutes", err)
		}
		wantOneLine(t, err, "429", "2m0s")
	})
	t.Run("a password in the address stays out of the error", func(t *testing.T) {
		server := serve(t, http.NotFound)
		_, err := fetch(t, tryable(), "page", strings.Replace(server.URL, "//", "//me:secret@", 1), visit())
		wantOneLine(t, err, "404")
		if strings.Contains(err.Error(), "secret") {
			t.Error(err)
		}
	})
}

func TestSlowBody(t *testing.T) {
	release := make(chan struct{})
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("<html><p>the beginning"))
		w.(http.Flusher).Flush()
		<-release
	})
	defer close(release)
	f := source.NewFetcher(source.FetchOptions{AllowLoopback: true, Timeout: 50 * time.Millisecond})
	_, err := fetch(t, f, "page", server.URL, visit())
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v, want a timeout", err)
	}
	wantOneLine(t, err, "no complete answer within 50ms")
}

func TestConditionalFetch(t *testing.T) {
	page := fixture(t, "page_en.html", "")
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") == `"v1"` && r.Header.Get("If-Modified-Since") == "Thu, 19 Nov 2026 08:15:00 GMT" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", `"v1"`)
		w.Header().Set("Last-Modified", "Thu, 19 Nov 2026 08:15:00 GMT")
		_, _ = w.Write([]byte(page))
	})
	first, err := fetch(t, tryable(), "page", server.URL, visit())
	if err != nil || len(first.Articles) != 1 {
		t.Fatalf("first visit: %d articles, %v", len(first.Articles), err)
	}
	again := visit()
	again.State = first.State
	second, err := fetch(t, tryable(), "page", server.URL, again)
	if err != nil || len(second.Articles) != 0 || second.State != first.State {
		t.Errorf("second visit: %+v, %v; want nothing, and the state as it was", second, err)
	}
}

// TestOneAtATime asks one host from four sides: the host sees them one after
// the other.
func TestOneAtATime(t *testing.T) {
	page := fixture(t, "page_en.html", "")
	var under, most atomic.Int32
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		if n := under.Add(1); n > most.Load() {
			most.Store(n)
		}
		_, _ = w.Write([]byte(page))
		under.Add(-1)
	})
	f := tryable()
	done := make(chan error, 4)
	for range 4 {
		s, err := source.New(digest.SourceSpec{ID: "x", Kind: "page", URL: server.URL}, f)
		if err != nil {
			t.Fatal(err)
		}
		go func() {
			_, err := s.Fetch(t.Context(), visit())
			done <- err
		}()
	}
	for range 4 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	if most.Load() != 1 {
		t.Errorf("%d requests at once", most.Load())
	}
}
