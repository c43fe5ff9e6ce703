package source_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"minber/digest"
	"minber/source"
	"minber/source/sourcetest"
)

// A name may lead to a public host when it is first looked up, and inside later:
// what is judged is the address that is dialled, each time. This machine plays the
// public host.
func TestANameThatLeadsInsideLater(t *testing.T) {
	for name, inside := range map[string][]string{
		"to a cloud's metadata":                {"169.254.169.254"},
		"to a cloud's metadata in IPv6":        {"fd00:ec2::254"},
		"to metadata as IPv4 mapped into IPv6": {"::ffff:169.254.169.254"},
		"to a private network":                 {"10.0.0.1"},
		"to this link":                         {"fe80::1"},
		"to no address in particular":          {"0.0.0.0", "::"},
		"to several, one after the other":      {"192.168.0.1", "172.16.0.1", "fd00::1"},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(page))
			server.Config.SetKeepAlivesEnabled(false) // or the first connection would serve on
			t.Cleanup(server.Close)
			names := sourcetest.NewNames(t)
			f := source.NewFetcher(source.FetchOptions{AllowLoopback: true, Resolver: names.Resolver()})
			address := "http://turncoat" + sourcetest.Domain + ":" + port(t, server)
			if _, err := fetch(t, f, "page", address+"/1", visit()); err != nil {
				t.Fatal(err)
			}
			names.Point("turncoat"+sourcetest.Domain, inside...)
			if _, err := fetch(t, f, "page", address+"/2", visit()); !errors.Is(err, digest.ErrUnsafe) {
				t.Errorf("got %v, want ErrUnsafe", err)
			}
			if n := names.Asked("turncoat" + sourcetest.Domain); n != 2 {
				t.Errorf("looked up %d times: what is judged and what is dialled are two lookups", n)
			}
		})
	}
}

func TestANameOfThisMachineIsRefused(t *testing.T) {
	server := serve(t, func(_ http.ResponseWriter, r *http.Request) { t.Error("asked for ", r.URL) })
	names := sourcetest.NewNames(t)
	guarded := source.NewFetcher(source.FetchOptions{Resolver: names.Resolver()})
	for _, at := range [][]string{{"127.0.0.1"}, {"::1"}, {"::1", "127.0.0.1"}, {"::ffff:127.0.0.1"}, {"127.0.0.1", "169.254.169.254"}} {
		names.Point("inside"+sourcetest.Domain, at...)
		for _, address := range []string{"http://inside" + sourcetest.Domain + ":" + port(t, server), "http://inside" + sourcetest.Domain} {
			if _, err := fetch(t, guarded, "page", address+"/", visit()); !errors.Is(err, digest.ErrUnsafe) {
				t.Errorf("%s at %v: got %v, want ErrUnsafe", address, at, err)
			}
		}
	}
}

func port(t *testing.T, server *httptest.Server) string {
	t.Helper()
	u, err := url.Parse(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	return u.Port()
}

// Whoever is sent on to another host by https is that host's guest: its rules are
// read, and its pace is kept.
func TestARedirectToAnotherHostByHTTPSKeepsTheMannersOfThatHost(t *testing.T) {
	var mu sync.Mutex
	var asked []string
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := strings.Cut(r.Host, ".")
		mu.Lock()
		asked = append(asked, host+r.URL.Path)
		mu.Unlock()
		switch {
		case host == "old" && r.URL.Path != "/robots.txt":
			http.Redirect(w, r, "https://"+strings.Replace(r.Host, "old", "new", 1)+r.URL.Path, http.StatusMovedPermanently)
		case host == "new" && r.URL.Path == "/robots.txt":
			fmt.Fprint(w, "User-agent: *\nDisallow: /shut")
		case host == "new" && r.URL.Path == "/tired":
			w.Header().Set("Retry-After", "600")
			w.WriteHeader(http.StatusTooManyRequests)
		case host == "new":
			page(w, r)
		}
	}))
	t.Cleanup(server.Close)
	f := source.NewFetcher(source.FetchOptions{AllowLoopback: true, Robots: true, Resolver: sourcetest.NewNames(t).Resolver()})
	f.Trust(server.Certificate())
	at := func(path string) string { return "https://old" + sourcetest.Domain + ":" + port(t, server) + path }
	if _, err := fetch(t, f, "page", at("/open"), visit()); err != nil {
		t.Error(err)
	}
	if _, err := fetch(t, f, "page", at("/shut"), visit()); !errors.Is(err, digest.ErrRobots) {
		t.Errorf("what the new host shuts: %v", err)
	}
	var later *digest.LaterError
	if _, err := fetch(t, f, "page", at("/tired"), visit()); !errors.As(err, &later) || later.Unasked || later.After != 10*time.Minute {
		t.Errorf("the new host is tired: %v", err)
	}
	if _, err := fetch(t, f, "page", at("/open"), visit()); !errors.As(err, &later) || !later.Unasked {
		t.Errorf("the new host wanted to be left alone: %v", err)
	}
	want := "old/robots.txt old/open new/robots.txt new/open old/shut old/tired new/tired old/open"
	if got := strings.Join(asked, " "); got != want {
		t.Errorf("asked for %s, want %s", got, want)
	}
}

// Two hosts that both send on to a third do not have it asked twice at a time, or
// sooner than it allows.
func TestRedirectsToOneHostKeepItsPace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		var at []time.Time
		under := 0
		h := newHarbour(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			switch {
			case r.Host != "third.example.com" && r.URL.Path != "/robots.txt":
				http.Redirect(w, r, "http://third.example.com/"+r.Host, http.StatusFound)
				return
			case r.Host != "third.example.com":
				http.NotFound(w, r)
				return
			}
			mu.Lock()
			at = append(at, time.Now())
			if under++; under > 1 {
				t.Error("asked twice at a time")
			}
			mu.Unlock()
			pauseFor(r.Context(), 3*time.Second)
			if r.URL.Path == "/robots.txt" {
				fmt.Fprint(w, "User-agent: *\nCrawl-delay: 20")
			} else {
				page(w, r)
			}
			mu.Lock()
			under--
			mu.Unlock()
		}))
		f := source.NewFetcher(source.FetchOptions{Robots: true, Gap: time.Second})
		f.DialBy(h.dial)
		var all sync.WaitGroup
		for n := range 3 {
			all.Go(func() {
				if _, err := fetch(t, f, "page", fmt.Sprintf("http://h%d.example.com/", n), visit()); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		h.sink(t)
		for i := 1; i < len(at); i++ {
			if gap := at[i].Sub(at[i-1]); gap < 23*time.Second {
				t.Errorf("asked again after %s", gap)
			}
		}
		if len(at) != 4 {
			t.Errorf("asked %d times", len(at))
		}
	})
}

func pauseFor(ctx context.Context, d time.Duration) {
	ctx, cancel := context.WithTimeout(ctx, d)
	defer cancel()
	<-ctx.Done()
}
