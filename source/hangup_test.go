package source_test

import (
	"fmt"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"minber/source"
)

// Go repeats a request by itself if the host hangs up on a connection that served
// before. The host sees two requests, and has its rest between them too.
func TestAHostThatHangsUpHasItsRest(t *testing.T) {
	for _, c := range []struct {
		name  string
		delay int // its crawl-delay in seconds
		hangs int // how often
		asked int
		fails bool
	}{
		{"once", 0, 1, 3, false},
		{"always", 0, 100, 3, true},
		{"once, and it asks for a longer rest", 5, 1, 3, false},
		{"once, and it asks for a longer rest than a request may take", 25, 1, 2, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var at []time.Time
				h := newHarbour(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					at = append(at, time.Now())
					switch {
					case r.URL.Path == "/robots.txt":
						fmt.Fprintf(w, "User-agent: *\nCrawl-delay: %d", c.delay)
					case c.hangs > 0:
						c.hangs--
						panic(http.ErrAbortHandler)
					default:
						page(w, r)
					}
				}))
				f := source.NewFetcher(source.FetchOptions{Robots: true, Gap: time.Second})
				f.DialBy(h.dial)
				_, err := fetch(t, f, "page", "http://gruff.example.com/a", visit())
				h.sink(t)
				if (err != nil) != c.fails || len(at) != c.asked {
					t.Errorf("asked %d times, %v; want %d, a failure: %v", len(at), err, c.asked, c.fails)
				}
				for i := 1; i < len(at); i++ {
					if gap, least := at[i].Sub(at[i-1]), time.Duration(max(1, c.delay))*time.Second; gap < least {
						t.Errorf("asked again after %s, want %s", gap, least)
					}
				}
				if c.fails {
					wantOneLine(t, err, "http://gruff.example.com/a")
				}
			})
		})
	}
}
