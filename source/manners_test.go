package source_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"minber/digest"
	"minber/source"
)

// counted serves a site and notes what was asked for and when.
type counted struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string
	at    []time.Time
}

// polite serves robots.txt as given ("" for none) and the rest by handler.
func polite(t *testing.T, robots string, handler http.HandlerFunc) *counted {
	t.Helper()
	c := &counted{}
	c.Server = serve(t, func(w http.ResponseWriter, r *http.Request) {
		c.mu.Lock()
		c.asked, c.at = append(c.asked, r.URL.RequestURI()), append(c.at, time.Now())
		c.mu.Unlock()
		switch {
		case r.URL.Path != "/robots.txt":
			handler(w, r)
		case robots == "":
			http.NotFound(w, r)
		default:
			fmt.Fprint(w, robots)
		}
	})
	return c
}

func (c *counted) paths() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return strings.Join(c.asked, " ")
}

func mannered(o source.FetchOptions) *source.Fetcher {
	o.AllowLoopback, o.Robots = true, true
	return source.NewFetcher(o)
}

func page(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprint(w, "<html><title>Курултай обсудил дороги</title><body><article>", strings.Repeat("<p>Депутаты говорили о дорогах между сёлами.</p>", 20), "</article></body></html>")
}

func TestRobots(t *testing.T) {
	for _, c := range []struct {
		name, robots, path string
		allowed            bool
	}{
		{"none", "", "/news", true},
		{"all robots are shut out", "User-agent: *\nDisallow: /", "/news", false},
		{"a folder is shut, this is another", "User-agent: *\nDisallow: /private/", "/news", true},
		{"a folder is shut, this is in it", "User-agent: *\nDisallow: /private/", "/private/1", false},
		{"what is said to us counts more than what is said to all", "User-agent: *\nDisallow: /\n\nUser-agent: Minber\nAllow: /", "/news", true},
		{"we alone are shut out", "User-agent: *\nAllow: /\nUser-agent: MINBER\nDisallow: /", "/news", false},
		{"another robot is shut out", "User-agent: Harvester\nDisallow: /", "/news", true},
		{"the longer rule wins", "User-agent: *\nDisallow: /n\nAllow: /news", "/news", true},
		{"a pattern", "User-agent: *\nDisallow: /*?print", "/news?print=1", false},
		{"letters of another alphabet", "User-agent: *\nDisallow: /новости", "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8", false},
		{"a mark, CRLF and comments", "\ufeffUser-agent: * # all\r\nDisallow: /news # no\r\n", "/news", false},
		{"a broken line costs no other one", "Disallow: /x\nUser-agent: *\nCrawl-delay: soon\nDisallow: /news", "/news", false},
		{"nothing is forbidden to all, another robot is shut out", "User-agent: *\nDisallow:\n\nUser-agent: Harvester\nDisallow: /", "/news", true},
		{"two names share their rules", "User-agent: Harvester\nUser-agent: minber\nDisallow: /news", "/news", false},
		{"two groups of one name are one", "User-agent: minber\nDisallow: /a\n\nUser-agent: x\nAllow: /\n\nUser-agent: minber\nDisallow: /news", "/news", false},
		{"the friendly one of two as long", "User-agent: *\nDisallow: /news\nAllow: /news", "/news", true},
		{"a longer pattern wins over a shorter path", "User-agent: *\nAllow: /news\nDisallow: /*.html$", "/news/1.html", false},
		{"the end of an address", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x=1", true},
		{"bytes in small letters", "User-agent: *\nDisallow: /%d0%bd", "/%D0%BD%D0%BE", false},
		{"a page in its place", "<html><p>User-agent: nobody</p><a href='/'>Disallow: /</a></html>", "/news", true},
		{"half a megabyte of rules for others in front", "User-agent: x\n" + strings.Repeat("Disallow: /a\n", 50_000) + "User-agent: *\nDisallow: /", "/news", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			server := polite(t, c.robots, page)
			_, err := fetch(t, mannered(source.FetchOptions{}), "page", server.URL+c.path, visit())
			if c.allowed && err != nil || !c.allowed && !errors.Is(err, digest.ErrRobots) {
				t.Errorf("allowed: %v; got %v", c.allowed, err)
			}
			if asked := strings.Contains(server.paths(), c.path); asked != c.allowed {
				t.Errorf("asked for %s", server.paths())
			}
		})
	}
}

func TestRobotsAreReadOnceADay(t *testing.T) {
	server := polite(t, "User-agent: *\nDisallow: /x", page)
	now := time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC)
	f := mannered(source.FetchOptions{Now: func() time.Time { return now }})
	for range 2 {
		for _, path := range []string{"/a", "/b"} {
			if _, err := fetch(t, f, "page", server.URL+path, visit()); err != nil {
				t.Fatal(err)
			}
		}
		now = now.Add(25 * time.Hour)
	}
	if got, want := server.paths(), "/robots.txt /a /b /robots.txt /a /b"; got != want {
		t.Errorf("asked for %s, want %s", got, want)
	}
}

func TestWithoutRulesNothingIsAskedFor(t *testing.T) {
	broken, asked := true, 0
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path != "/robots.txt":
			asked++
			page(w, r)
		case broken:
			w.WriteHeader(http.StatusBadGateway)
		}
	})
	now := time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC)
	f := mannered(source.FetchOptions{Now: func() time.Time { return now }})
	try := func() error {
		_, err := fetch(t, f, "page", server.URL+"/news", visit())
		return err
	}
	wantOneLine(t, try(), "robots.txt can't be read", "502")
	broken = false
	wantOneLine(t, try(), "robots.txt can't be read") // not asked again so soon
	now = now.Add(time.Hour)
	if err := try(); err != nil || asked != 1 {
		t.Errorf("%v, asked %d times; want once, when the rules could be read", err, asked)
	}
	broken, now = true, now.Add(25*time.Hour)
	if err := try(); err != nil || asked != 2 {
		t.Errorf("%v, asked %d times; the old rules hold while the new ones can't be read", err, asked)
	}
}

func TestRobotsOnAnotherHost(t *testing.T) {
	rules := polite(t, "User-agent: *\nDisallow: /news", page)
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			http.Redirect(w, r, rules.URL+"/robots.txt", http.StatusMovedPermanently)
			return
		}
		page(w, r)
	})
	if _, err := fetch(t, mannered(source.FetchOptions{}), "page", server.URL+"/news", visit()); !errors.Is(err, digest.ErrRobots) {
		t.Errorf("got %v", err)
	}
}

// A host is asked by two sources and as fast as it allows: the requests are as
// far apart as its rules say.
func TestCrawlDelay(t *testing.T) {
	server := polite(t, "User-agent: *\nCrawl-delay: 0.05", page)
	f := mannered(source.FetchOptions{})
	var wait sync.WaitGroup
	for i := range 4 {
		wait.Go(func() {
			if _, err := fetch(t, f, "page", fmt.Sprintf("%s/%d", server.URL, i), visit()); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	for i := 2; i < len(server.at); i++ { // after the rules themselves
		if gap := server.at[i].Sub(server.at[i-1]); gap < 50*time.Millisecond {
			t.Errorf("%s after %s", gap, server.asked[i-1])
		}
	}
	if len(server.at) != 5 {
		t.Errorf("asked for %s", server.paths())
	}
}

// What a host asks for holds as well when its rules are read again.
func TestCrawlDelayHoldsForTheRulesThemselves(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var asked []string
		var at []time.Time
		h := newHarbour(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			asked, at = append(asked, r.URL.Path), append(at, time.Now())
			if r.URL.Path == "/robots.txt" {
				fmt.Fprint(w, "User-agent: *\nCrawl-delay: 10")
				return
			}
			page(w, r)
		}))
		f := source.NewFetcher(source.FetchOptions{Robots: true, Gap: time.Second})
		f.DialBy(h.dial)
		for _, c := range []struct {
			path string
			wait time.Duration // of a clock of its own
		}{{"/a", 0}, {"/b", 24*time.Hour - 15*time.Second}, {"/c", 6 * time.Second}} {
			time.Sleep(c.wait)
			if _, err := fetch(t, f, "page", "http://slow.example.com"+c.path, visit()); err != nil {
				t.Fatal(err)
			}
		}
		h.sink(t)
		if got, want := strings.Join(asked, " "), "/robots.txt /a /b /robots.txt /c"; got != want {
			t.Fatalf("asked for %s, want %s", got, want)
		}
		for i := 1; i < len(at); i++ {
			if gap := at[i].Sub(at[i-1]); gap < 10*time.Second {
				t.Errorf("%s is asked for %s after %s", asked[i], gap, asked[i-1])
			}
		}
	})
}

// A visit that ends before the host's turn comes does not wait for it.
func TestNoTimeToWait(t *testing.T) {
	server := polite(t, "User-agent: *\nCrawl-delay: 40", page)
	f := mannered(source.FetchOptions{})
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	s, err := source.New(digest.SourceSpec{ID: "x", Kind: "page", URL: server.URL + "/news"}, f)
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.Fetch(ctx, visit()) // the rules have just been asked for
	var later *digest.LaterError
	if !errors.As(err, &later) || !later.Unasked || later.After < 30*time.Second {
		t.Errorf("got %v, want to come later", err)
	}
	if ctx.Err() != nil {
		t.Error("waited until the end")
	}
}

// book keeps waits in memory.
type book struct {
	mu   sync.Mutex
	wait map[string]time.Time
}

func (b *book) WaitUntil(_ context.Context, host string) (time.Time, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.wait[host], nil
}

func (b *book) SetWait(_ context.Context, host string, until time.Time) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.wait[host] = until
	return nil
}

func TestAHostThatAsksForRestIsLeftAlone(t *testing.T) {
	for _, c := range []struct {
		name, header string
		code         int
		wait         time.Duration
	}{
		{"seconds", "120", 429, 2 * time.Minute},
		{"a date", "Fri, 20 Nov 2026 09:00:00 GMT", 503, time.Hour},
		{"too many requests without a word", "", 429, 5 * time.Minute},
		{"a year", "31536000", 503, 30 * 24 * time.Hour},
	} {
		t.Run(c.name, func(t *testing.T) {
			tired := true
			server := polite(t, "", func(w http.ResponseWriter, r *http.Request) {
				if tired {
					w.Header().Set("Retry-After", c.header)
					w.WriteHeader(c.code)
					return
				}
				page(w, r)
			})
			now := time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC)
			options := source.FetchOptions{Now: func() time.Time { return now }, Waits: &book{wait: map[string]time.Time{}}}
			f := mannered(options)
			var later *digest.LaterError
			if _, err := fetch(t, f, "page", server.URL+"/a", visit()); !errors.As(err, &later) || later.After != c.wait || later.Unasked {
				t.Fatalf("got %v, want to wait %s", err, c.wait)
			}
			tired = false
			for who, again := range map[string]*source.Fetcher{"another source": f, "after a restart": mannered(options)} {
				if _, err := fetch(t, again, "page", server.URL+"/b", visit()); !errors.As(err, &later) || !later.Unasked {
					t.Errorf("%s: %v, want no request", who, err)
				}
			}
			if got := server.paths(); strings.Contains(got, "/b") {
				t.Errorf("asked for %s", got)
			}
			now = now.Add(c.wait)
			if _, err := fetch(t, f, "page", server.URL+"/b", visit()); err != nil {
				t.Errorf("afterwards: %v", err)
			}
		})
	}
}

func TestAFeedThatIgnoresConditionsIsParsedOnce(t *testing.T) {
	body := fixture(t, "atom.xml", "http://news.example")
	server := polite(t, "", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, body) })
	f := tryable()
	first, err := fetch(t, f, "feed", server.URL+"/feed", visit())
	if err != nil || len(first.Articles) != 1 {
		t.Fatalf("%d articles, %v", len(first.Articles), err)
	}
	again := visit()
	again.State = first.State
	again.Known = func(context.Context, string) (bool, error) {
		t.Error("the same feed was parsed again")
		return false, nil
	}
	if second, err := fetch(t, f, "feed", server.URL+"/feed", again); err != nil || len(second.Articles) != 0 || second.State != first.State {
		t.Errorf("second visit: %+v, %v", second, err)
	}
}

func TestWhatAFeedSaysOfTheNextVisit(t *testing.T) {
	for _, c := range []struct {
		name, header, value, channel string
		rest                         time.Duration
		skip                         digest.Skips
	}{
		{"nothing", "", "", "", 0, 0},
		{"max-age", "Cache-Control", "public, max-age=900", "", 15 * time.Minute, 0},
		{"not to be kept at all", "Cache-Control", "no-cache, max-age=900", "", 0, 0},
		{"a number that is none", "Cache-Control", "max-age=soon", "", 0, 0},
		{"expires", "Expires", "Fri, 20 Nov 2026 08:30:00 GMT", "", 30 * time.Minute, 0},
		{"expired", "Expires", "0", "", 0, 0},
		{"ttl in minutes", "", "", "<ttl>60</ttl>", time.Hour, 0},
		{"the longer of two", "Cache-Control", "max-age=7200", "<ttl>60</ttl>", 2 * time.Hour, 0},
		{"a ttl of ten years", "", "", "<ttl>5256000</ttl>", 0, 0},
		{"hourly, as WordPress writes into every feed", "", "", "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>", 0, 0},
		{"four times a day", "", "", "<sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 6 * time.Hour, 0},
		{
			"hours and days to skip", "", "", "<skipHours><hour>0</hour><hour>23</hour><hour>x</hour></skipHours><skipDays><day>Sunday</day></skipDays>", 0,
			digest.SkipHour(0) | digest.SkipHour(23) | digest.SkipDay(time.Sunday),
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Date", "Fri, 20 Nov 2026 08:00:00 GMT")
				if c.header != "" {
					w.Header().Set(c.header, c.value)
				}
				fmt.Fprintf(w, `<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>T</title>%s<item><title>x</title></item></channel></rss>`, c.channel)
			})
			harvest, err := fetch(t, tryable(), "feed", server.URL, visit())
			if err != nil || harvest.State.Rest != c.rest || harvest.State.Skip != c.skip {
				t.Errorf("rest %s, skip %b, %v; want %s and %b", harvest.State.Rest, harvest.State.Skip, err, c.rest, c.skip)
			}
		})
	}
}

func TestPagesThatCanNotBeHad(t *testing.T) {
	for _, c := range []struct {
		name     string
		fails    func(path string) int // status, 0 for the page
		articles int
		partly   bool
		more     bool
	}{
		{"none", func(string) int { return 0 }, 8, false, false},
		{"one is gone: it will not come back", func(path string) int { return map[string]int{"/2": 410}[path] }, 7, true, false},
		{"one fails: it may come back", func(path string) int { return map[string]int{"/2": 500}[path] }, 7, true, true},
		{"all fail: the source is broken", func(string) int { return 500 }, 0, false, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			server := polite(t, "", func(w http.ResponseWriter, r *http.Request) {
				if r.URL.Path == "/feed" {
					fmt.Fprint(w, `<rss version="2.0"><channel><title>T</title>`)
					for i := range 8 {
						fmt.Fprintf(w, `<item><title>%d</title><link>/%d</link><pubDate>2026-11-20</pubDate></item>`, i, i)
					}
					fmt.Fprint(w, `</channel></rss>`)
					return
				}
				if code := c.fails(r.URL.Path); code != 0 {
					w.WriteHeader(code)
					return
				}
				page(w, r)
			})
			harvest, err := fetch(t, tryable(), "feed", server.URL+"/feed", visit())
			if len(harvest.Articles) != c.articles || harvest.More != c.more || errors.Is(err, digest.ErrPartly) != c.partly {
				t.Errorf("%d articles, more %v, %v", len(harvest.Articles), harvest.More, err)
			}
			if len(harvest.Shown) != 8 {
				t.Errorf("%d shown", len(harvest.Shown))
			}
			if c.articles == 0 && err == nil {
				t.Error("no failure")
			}
		})
	}
}

// Addresses are written in pages as nobody may ask for them; browsers know what
// is meant.
func TestQueriesAreSpelledAsBrowsersDo(t *testing.T) {
	asked := make(chan string, 1)
	server := polite(t, "", func(w http.ResponseWriter, r *http.Request) {
		asked <- r.URL.RawQuery
		page(w, r)
	})
	if _, err := fetch(t, mannered(source.FetchOptions{}), "page", server.URL+`/?q=жер туралы&w="a"%20<b>`, visit()); err != nil {
		t.Fatal(err)
	}
	if got, want := <-asked, "q=%D0%B6%D0%B5%D1%80%20%D1%82%D1%83%D1%80%D0%B0%D0%BB%D1%8B&w=%22a%22%20%3Cb%3E"; got != want {
		t.Errorf("asked for %s, want %s", got, want)
	}
}
