package sourcetest

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"minber/digest"
)

// stallers keep whoever asks waiting, or break off.
func (p *Press) stallers() []villain {
	return []villain{
		{name: "silent", says: "no complete answer within", does: silent},
		{name: "a-byte-at-a-time", says: "no complete answer within", does: dribbles},
		{name: "a-header-at-a-time", says: "no complete answer within", does: raw(func(w io.Writer) {
			drip(w, nil, "HTTP/1.1 200 OK\r\n", "X-"+Mark+": 1\r\n")
		})},
		{name: "robots-without-end", says: "robots.txt can't be read", does: http.NotFound, robots: dribbles},
		{name: "hangs-up", says: "can't be reached", does: func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }},
		{name: "speaks-another-language", says: "can't be reached", does: raw(func(w io.Writer) {
			_, _ = io.WriteString(w, Mark+"\x1b[31m "+strings.Repeat("no HTTP ", 1000)+"\r\n\r\n")
		})},
		{name: "shouts", says: "500 Internal Server Error", does: raw(func(w io.Writer) {
			_, _ = io.WriteString(w, "HTTP/1.1 500 \x1b[2J"+Mark+"\u202e\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
		})},
		{name: "tired", says: "asked to wait", does: func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "99999999999")
			w.WriteHeader(http.StatusTooManyRequests)
		}},
		{name: "shut", says: "robots.txt says", does: http.NotFound, robots: sends("text/plain", "User-agent: *\nDisallow: / # "+Mark)},
	}
}

func silent(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }

// dribbles sends a byte at a time for as long as anybody listens.
func dribbles(w http.ResponseWriter, r *http.Request) { drip(flushed{w}, r.Context().Done(), "", "<") }

// drip writes something again and again, until it is over or nobody takes it.
func drip(w io.Writer, over <-chan struct{}, first, again string) {
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for next := first + again; ; next = again {
		if _, err := io.WriteString(w, next); err != nil {
			return
		}
		select {
		case <-over:
			return
		case <-tick.C:
		}
	}
}

// flushed sends at once what is written.
type flushed struct{ http.ResponseWriter }

func (f flushed) Write(p []byte) (int, error) {
	n, err := f.ResponseWriter.Write(p)
	if err != nil {
		return n, err
	}
	return n, http.NewResponseController(f.ResponseWriter).Flush()
}

// raw answers without HTTP's help, and hangs up.
func raw(answer func(w io.Writer)) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		conn, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			return // it is gone
		}
		defer func() { _ = conn.Close() }() // the last that is done with it
		answer(conn)
	}
}

// floods send more than anybody can hold.
func (p *Press) floods(tb testing.TB) []villain {
	tb.Helper()
	bomb := zeros(tb, 64<<20)
	deep := strings.Repeat("[", 1<<20)
	return []villain{
		{name: "bomb", says: "too large", does: func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(bomb)
		}},
		{name: "packed-bomb", kind: digest.SitemapKind, says: "unpacks to more than", does: sends("application/gzip", string(bomb))},
		{name: "compressed-unasked", says: "not asked for", does: func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", Mark)
			_, _ = io.WriteString(w, rss())
		}},
		{name: "endless", says: "too large", does: func(w http.ResponseWriter, _ *http.Request) {
			for {
				if _, err := io.WriteString(w, strings.Repeat(Mark, 1000)); err != nil {
					return
				}
			}
		}},
		{name: "says-it-is-a-terabyte", says: "too large", does: func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", fmt.Sprint(1<<40))
			w.WriteHeader(http.StatusOK)
		}},
		{name: "floods-with-headers", says: "can't be reached", does: func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("X-"+Mark, strings.Repeat("x", 1<<20))
		}},
		{name: "nests-200000-tags", says: "nested deeper than", does: sends("application/xml", rss(strings.Repeat("<item>", 200_000)))},
		{name: "lists-600000", says: "more than 200000 tags", does: sends("application/xml", rss(strings.Repeat("<item/>", 600_000)))},
		{name: "nests-json", kind: digest.APIKind, says: "not JSON", does: sends("application/json", deep)},
		{name: "next-and-next", kind: digest.ListKind, says: "no link to an article", does: sends("text/html", `<a class="next" href="/it?`+Mark+`">next</a>`)},
		{name: "index-of-itself", kind: digest.SitemapKind, says: "an index of sitemaps within an index", does: func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintf(w, "<sitemapindex><sitemap><loc>http://%s/it</loc></sitemap></sitemapindex>", r.Host)
		}},
	}
}

// zeros are so many bytes of it, packed.
func zeros(tb testing.TB, size int64) []byte {
	tb.Helper()
	var packed bytes.Buffer
	zip := gzip.NewWriter(&packed)
	_, err := io.CopyN(zip, nothingness{}, size)
	if err = errors.Join(err, zip.Close()); err != nil {
		tb.Fatal(err)
	}
	return packed.Bytes()
}

type nothingness struct{}

func (nothingness) Read(p []byte) (int, error) { clear(p); return len(p), nil }
