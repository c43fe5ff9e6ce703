package source_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"minber/digest"
	"minber/source"
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

// zeros are so many bytes of it, packed.
func zeros(t *testing.T, size int64) []byte {
	t.Helper()
	var packed bytes.Buffer
	zip := gzip.NewWriter(&packed)
	_, err := io.CopyN(zip, nothingness{}, size)
	if err = errors.Join(err, zip.Close()); err != nil {
		t.Fatal(err)
	}
	return packed.Bytes()
}

type nothingness struct{}

func (nothingness) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// item is one of a hostile feed, with a text of its own.
func item(n int, fields string) string {
	return fmt.Sprintf("<item>%s<description>%s</description></item>", fields, strings.Repeat(fmt.Sprintf("Слово %d. ", n), 60))
}

func rss(items ...string) string {
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>` + strings.Join(items, "") + `</channel></rss>`
}

// villains are what hostile sources answer, by what they do.
func villains(t *testing.T, stop <-chan struct{}) map[string]http.HandlerFunc {
	t.Helper()
	send := func(kind, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", kind)
			_, _ = io.WriteString(w, body) // who hangs up misses it
		}
	}
	bomb := zeros(t, 64<<20)
	lol := `<!DOCTYPE lolz [<!ENTITY a "lol">` + strings.Repeat(`<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">`, 9) + `]>`
	return map[string]http.HandlerFunc{
		"sends a bomb": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(bomb)
		},
		"sends a byte at a time": func(w http.ResponseWriter, _ *http.Request) {
			for {
				select {
				case <-stop:
					return
				case <-time.After(20 * time.Millisecond):
					_, _ = w.Write([]byte("<"))
					w.(http.Flusher).Flush()
				}
			}
		},
		"never answers":         func(http.ResponseWriter, *http.Request) { <-stop },
		"sends round and round": func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, r.URL.Path+"x", http.StatusFound) },
		"sends to the metadata": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://169.254.169.254/", http.StatusFound)
		},
		"hangs up":                func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		"floods with headers":     func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("X", strings.Repeat("x", 1<<20)) },
		"reads a file of ours":    send("application/xml", `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>`+rss(item(1, "<title>&x;</title>"))),
		"laughs a billion times":  send("application/xml", lol+rss(item(2, "<title>&b;</title>"))),
		"blows up quadratically":  send("application/xml", `<!DOCTYPE r [<!ENTITY x "`+strings.Repeat("y", 50_000)+`">]>`+rss(item(3, "<title>"+strings.Repeat("&x;", 10_000)+"</title>"))),
		"nests 200,000 tags":      send("application/xml", rss(strings.Repeat("<item>", 200_000))),
		"lists a million":         send("application/xml", rss(strings.Repeat("<item/>", 600_000))),
		"lies about its letters":  send("text/xml; charset=utf-7", rss(item(4, "<title>\xc7\xe0\xea\xee\xed\x00</title>"))),
		"has a title of 1 MB":     send("application/xml", rss(item(5, "<title>"+strings.Repeat("Ж", 1<<19)+"</title>"))),
		"has markup for a title":  send("application/xml", rss(item(6, "<title>&lt;a href=\"tg://x\"&gt;*_[\u202e\x1b&lt;/a&gt;</title>"))),
		"links to scripts":        send("application/xml", rss(item(7, "<link>javascript:alert(1)</link>"), item(8, "<link>data:text/html,x</link>"), item(9, "<link>file:///etc/passwd</link>"))),
		"links inside":            send("application/xml", rss("<item><title>Внутрь</title><link>http://169.254.169.254/</link></item>")),
		"comes from the year 1":   send("application/xml", rss(item(10, "<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>"))),
		"comes from the future":   send("application/xml", rss(item(11, "<pubDate>Fri, 31 Dec 2099 00:00:00 +0000</pubDate>"))),
		"repeats its identifiers": send("application/xml", rss(item(12, "<guid>1</guid>"), item(13, "<guid>1</guid>"))),
		"says it is a picture":    send("image/png", "\x89PNG\r\n\x1a\n\x00\x00"),
	}
}

// TestHostileSourcesHarmNobody reads every villain beside three good sources by
// one Fetcher: the good ones bring all that they have, the villains an error or
// articles in which nothing is left of what they tried.
func TestHostileSourcesHarmNobody(t *testing.T) {
	stop := make(chan struct{})
	release := sync.OnceFunc(func() { close(stop) })
	f := source.NewFetcher(source.FetchOptions{AllowLoopback: true, Robots: true, Timeout: 5 * time.Second, MaxBytes: 8 << 20})
	var all sync.WaitGroup
	for name, handler := range villains(t, stop) {
		server := serve(t, handler)
		s, err := source.New(digest.SourceSpec{ID: name, Kind: digest.FeedKind, URL: server.URL + "/feed"}, f)
		if err != nil {
			t.Fatal(err)
		}
		all.Go(func() {
			v := visit()
			v.Now = published
			h, err := s.Fetch(t.Context(), v)
			if err == nil && len(h.Articles) == 0 {
				t.Errorf("%s: no article, and nothing said", name)
			}
			checkHarvest(t, h, err)
			for _, a := range h.Articles {
				if strings.ContainsAny(a.Title, "<>") || strings.Contains(a.Text, "root:") || a.Published.After(published.Add(48*time.Hour)) {
					t.Errorf("%s: %q of %s", name, a.Title, a.Published)
				}
			}
		})
	}
	t.Cleanup(release) // runs before the servers are closed
	for _, id := range []string{"rss", "sitemap", "telegram"} {
		agency := press(t, 5)
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

func TestAPackedSitemapThatIsABombIsRefused(t *testing.T) {
	bomb := zeros(t, 64<<20)
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/gzip")
		_, _ = w.Write(bomb)
	})
	h, err := fetch(t, tryable(), digest.SitemapKind, server.URL+"/sitemap.xml.gz", visit())
	if err == nil || len(h.Articles) > 0 {
		t.Errorf("%d articles, %v", len(h.Articles), err)
	}
}
