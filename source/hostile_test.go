package source_test

import (
	"errors"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"minber/digest"
	"minber/source"
	"minber/source/sourcetest"
)

// TestAddressesThatLeadInside lists the spellings of addresses that are of no
// public host.
func TestAddressesThatLeadInside(t *testing.T) {
	guarded := source.NewFetcher(source.FetchOptions{Timeout: 2 * time.Second})
	for name, host := range map[string]string{
		"a private network of class A": "10.255.0.1",
		"a private network of class B": "172.16.0.1",
		"a private network of class C": "192.168.0.1",
		"loopback, not the usual one":  "127.9.9.9",
		"link-local":                   "169.254.1.1",
		"a cloud's metadata":           "169.254.169.254",
		"the provider's own network":   "100.64.0.1",
		"this network":                 "0.0.0.0",
		"multicast":                    "224.0.0.1",
		"broadcast":                    "255.255.255.255",
		"a network for documentation":  "192.0.2.1",
		"loopback in IPv6":             "[::1]",
		"unspecified in IPv6":          "[::]",
		"IPv4 mapped into IPv6":        "[::ffff:10.0.0.1]",
		"IPv4 mapped, in hexadecimal":  "[::ffff:a9fe:a9fe]",
		"a unique local address":       "[fd00::1]",
		"link-local in IPv6":           "[fe80::1]",
		"IPv4 embedded by translation": "[64:ff9b::a00:1]",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := fetch(t, guarded, "page", "http://"+host+"/", visit())
			if !errors.Is(err, digest.ErrUnsafe) {
				t.Errorf("got %v, want ErrUnsafe", err)
			}
		})
	}
	// A resolver may take them for 127.0.0.1, or for names that nobody has:
	// either way nothing is had from them.
	for name, host := range map[string]string{
		"as one number":  "2130706433",
		"in hexadecimal": "0x7f000001",
		"in octal":       "0177.0.0.1",
		"in two parts":   "127.1",
		"with a point":   "localhost.",
	} {
		t.Run("this machine "+name, func(t *testing.T) {
			_, err := fetch(t, guarded, "page", "http://"+host+"/", visit())
			if !errors.Is(err, digest.ErrUnsafe) && !errors.Is(err, digest.ErrUnreachable) {
				t.Errorf("got %v, want no answer", err)
			}
		})
	}
}

func TestRobotsThatLeadInsideCloseTheirHost(t *testing.T) {
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			http.Redirect(w, r, "http://169.254.169.254/latest/", http.StatusFound)
			return
		}
		t.Error("asked for ", r.URL.Path)
	})
	if _, err := fetch(t, mannered(source.FetchOptions{}), "page", server.URL+"/n/1", visit()); !errors.Is(err, digest.ErrUnsafe) {
		t.Errorf("got %v, want ErrUnsafe", err)
	}
}

// watched is a villain's message: one line that steers nothing and has nothing of
// what the villain said.
func watched(t *testing.T, name string, err error) {
	t.Helper()
	if err == nil {
		return
	}
	checkWords(t, err.Error(), "\n") // one line for each page that could not be had
	if strings.Contains(err.Error(), sourcetest.Mark) {
		t.Errorf("%s has a say in: %.300q", name, err)
	}
	for line := range strings.Lines(err.Error()) {
		if len(line) > 1000 {
			t.Errorf("%s: a line of %d bytes: %.300q", name, len(line), line)
		}
	}
}

// TestHostileSourcesHarmNobody reads every villain beside three good sources by
// one Fetcher: the good ones bring all that they have, the villains what they are
// known for, or articles in which nothing is left of what they tried.
func TestHostileSourcesHarmNobody(t *testing.T) {
	t.Parallel() // it waits for slow ones
	agency := press(t, 5)
	f := source.NewFetcher(source.FetchOptions{AllowLoopback: true, Robots: true, Timeout: 15 * time.Second, MaxBytes: 8 << 20, Resolver: agency.Names.Resolver()})
	var all sync.WaitGroup
	for _, v := range agency.Villains(t) {
		s, err := source.New(v.Spec, f)
		if err != nil {
			t.Fatal(err)
		}
		all.Go(func() {
			h, err := s.Fetch(t.Context(), digest.Visit{Known: knows(nothing).Known, Now: published})
			watched(t, v.Name, err)
			checkHarvest(t, h, err)
			if (v.Says == "") != (err == nil) || err != nil && !strings.Contains(err.Error(), v.Says) || len(h.Articles) != v.Brings {
				t.Errorf("%s: %d articles, want %d; says %.300v, want %q", v.Name, len(h.Articles), v.Brings, err, v.Says)
			}
			for _, a := range h.Articles {
				forged := strings.HasPrefix(a.Title, sourcetest.ForgedTitle) // has the words <b>, and no tag
				if strings.ContainsAny(a.Title, "<>") && !forged || strings.Contains(a.Text, "root:") || a.Published.After(published.Add(48*time.Hour)) || len(a.URL) > 2048 {
					t.Errorf("%s: %q of %s", v.Name, a.Title, a.Published)
				}
			}
		})
	}
	for _, id := range []string{"rss", "sitemap", "telegram"} {
		s, err := source.New(agency.Spec(t, id), f)
		if err != nil {
			t.Fatal(err)
		}
		all.Go(func() {
			h, err := s.Fetch(t.Context(), knows(nothing))
			if err != nil || len(h.Articles) != 5 {
				t.Errorf("%s: %d articles of 5, %v", id, len(h.Articles), err)
			}
		})
	}
	all.Wait()
}
