package sourcetest

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"minber/digest"
)

// FleetPlan says what a Fleet is made of.
type FleetPlan struct {
	Sources int           // healthy ones
	Hosts   int           // on which those are
	Hostile int           // sources, each on a host of its own
	Does    []string      // what the hostile ones do, in turn: one of each sort if nil
	Plods   time.Duration // how long a page of one that plods takes
	Every   time.Duration // a healthy source publishes so often
	Takes   time.Duration // an answer of a healthy host, at most
	Gap     time.Duration // each host is to be left alone so long after a request
	Delay   time.Duration // the crawl-delay that some hosts ask for
	Tired   time.Duration // the Retry-After that some hosts ask for now and then, in seconds
	Patient time.Duration // whoever asks may hang up after so long, and no sooner than that if all is well
	Now     func() time.Time
}

// Fleet is many sources at fewer hosts, with a ledger of who was asked when. Some
// hosts have a crawl-delay, some know conditional requests, some ask for rest now
// and then, some have the texts of their articles on pages. Some sources are
// hostile or dead.
type Fleet struct {
	plan  FleetPlan
	begun time.Time

	mu    sync.Mutex // guards the rest
	hosts map[string]*berth
	sent  map[string]time.Time // when a connection, named by its address, was last taken to be written to
	sum   FleetReport
}

// FleetReport is what the hosts of a Fleet have seen.
type FleetReport struct {
	Requests  int
	Unchanged int // of these, answered with not modified
	Refused   int // of these, by a host that asked to be left alone for a while
	Overlaps  int // begun while another one at the same host was under way
	TooSoon   int // begun before the host had had its rest
	Unbidden  int // begun while the host had asked to be left alone
	Unsure    int // begun too soon by the look of it, after one that was given up: over a network a host learns of that later
}

// berth is what is known of a host.
type berth struct {
	seen  []*call // the latest ones
	gap   time.Duration
	away  time.Time // it asked to be left alone until then
	count int
}

// NewFleet makes a fleet.
func NewFleet(plan FleetPlan) *Fleet {
	return &Fleet{plan: plan, begun: plan.Now(), hosts: map[string]*berth{}, sent: map[string]time.Time{}}
}

// Report is what the hosts have seen so far.
func (f *Fleet) Report() FleetReport {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.sum
}

// Sorts of healthy hosts: by its number, a host may be of several.
func (f *Fleet) slow(host int) bool  { return host%6 == 1 }
func (f *Fleet) knows(host int) bool { return host%3 == 0 } // conditional requests
func (f *Fleet) tires(host int) bool { return host%8 == 3 }
func (f *Fleet) pages(host int) bool { return host%4 == 2 }

// Hostilities are what hostile sources do.
func Hostilities() []string {
	return []string{"dead", "silent", "dribbles", "circles", "bomb", "broken", "hangs-up", "leads-on", "plods", "sends-on", "borrows"}
}

// Specs are the healthy sources and the hostile ones, by their place on hosts
// whose port is given, 80 if it is "".
func (f *Fleet) Specs(port string) (healthy, hostile []digest.SourceSpec) {
	spec := func(id, host string) digest.SourceSpec {
		if port != "" {
			host = net.JoinHostPort(host, port)
		}
		return digest.SourceSpec{ID: id, Name: id, Kind: digest.FeedKind, URL: "http://" + host + "/" + id, Zone: "Asia/Almaty"}
	}
	for i := range f.plan.Sources {
		healthy = append(healthy, spec(fmt.Sprint("s", i), fmt.Sprintf("h%d%s", i%f.plan.Hosts, Domain)))
	}
	does := f.plan.Does
	if does == nil {
		does = Hostilities()
	}
	for i := range f.plan.Hostile {
		hostile = append(hostile, spec(fmt.Sprint("x", i), fmt.Sprintf("%s-%d%s", does[i%len(does)], i, Domain)))
	}
	return healthy, hostile
}

// Published is how many articles a healthy source has by now.
func (f *Fleet) Published() int { return 1 + int(f.plan.Now().Sub(f.begun)/f.plan.Every) }

// ServeHTTP answers for all hosts.
func (f *Fleet) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	host, port, err := net.SplitHostPort(r.Host)
	if err != nil {
		host = r.Host
	}
	name := strings.TrimSuffix(host, Domain)
	c, count, rests := f.enter(name, r)
	defer f.leave(c)
	n, healthy := numbered(name)
	switch {
	case !healthy:
		f.hostile(w, r, name, port)
	case rests:
		w.Header().Set("Retry-After", strconv.Itoa(int(f.plan.Tired/time.Second)))
		w.WriteHeader(http.StatusTooManyRequests)
	default:
		f.healthy(w, r, n, count)
	}
}

// enter notes that a request has begun; rests says that the host has enough now.
func (f *Fleet) enter(name string, r *http.Request) (c *call, count int, rests bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	b := f.hosts[name]
	if b == nil {
		b = &berth{gap: f.plan.Gap}
		f.hosts[name] = b
	}
	now := f.plan.Now()
	c = &call{sent: now, waiting: r.Context()}
	if sent, traced := f.sent[r.RemoteAddr]; traced {
		c.sent = sent
	}
	f.sum.Requests++
	if count := f.verdict(b, c); count != nil {
		*count++
	}
	if c.sent.Before(b.away) {
		f.sum.Unbidden++
	}
	b.seen = append(b.seen[max(0, len(b.seen)-callsKept):], c)
	b.count++
	if n, healthy := numbered(name); healthy && f.tires(n) && b.count%16 == 0 {
		f.sum.Refused++
		if now.Sub(c.sent) < f.plan.Patient { // else nobody may hear of it
			b.away = now.Add(f.plan.Tired)
		}
		return c, b.count, true
	}
	return c, b.count, false
}

// numbered is the number of a healthy host.
func numbered(name string) (n int, healthy bool) {
	number, healthy := strings.CutPrefix(name, "h")
	n, err := strconv.Atoi(number)
	return n, healthy && err == nil
}

func (f *Fleet) leave(c *call) {
	f.mu.Lock()
	defer f.mu.Unlock()
	c.left, c.givenUp = f.plan.Now(), c.waiting.Err() != nil
}

// healthy answers for a healthy host.
func (f *Fleet) healthy(w http.ResponseWriter, r *http.Request, host, count int) {
	if !pause(r.Context(), f.plan.Takes*time.Duration(1+count%4)/4) {
		return
	}
	id, page, isPage := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	switch {
	case id == "robots.txt" && f.slow(host):
		fmt.Fprintf(w, "User-agent: *\nCrawl-delay: %g\n", f.plan.Delay.Seconds())
		f.mu.Lock()
		f.hosts[fmt.Sprint("h", host)].gap = max(f.plan.Gap, f.plan.Delay)
		f.mu.Unlock()
	case id == "robots.txt":
		http.NotFound(w, r)
	case isPage:
		fmt.Fprintf(w, "<html><title>%s</title><body><article><p>%s</p></article></body></html>", headline(id, page), Story(page))
	case f.unchanged(w, r, host):
	default:
		f.feed(w, id, f.pages(host))
	}
}

// unchanged answers a conditional request that has nothing new to learn.
func (f *Fleet) unchanged(w http.ResponseWriter, r *http.Request, host int) bool {
	if !f.knows(host) {
		return false
	}
	tag := fmt.Sprintf(`"%d"`, f.Published())
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") != tag {
		return false
	}
	f.mu.Lock()
	f.sum.Unchanged++
	f.mu.Unlock()
	w.WriteHeader(http.StatusNotModified)
	return true
}

// shownItems is how many articles a feed of the fleet has at most.
const shownItems = 5

func headline(id, number string) string { return "Курултай: " + id + ", " + number }

// feed shows the latest articles of a source, with their texts or without.
func (f *Fleet) feed(w io.Writer, id string, pages bool) {
	var items []string
	for n := f.Published(); n > max(0, f.Published()-shownItems); n-- {
		number := strconv.Itoa(n)
		fields := fmt.Sprintf("<title>%s</title><link>/%s/%s</link>", headline(id, number), id, number)
		if pages {
			items = append(items, "<item>"+fields+"</item>")
		} else {
			items = append(items, item(id+" "+number, fields))
		}
	}
	_, _ = io.WriteString(w, rss(items...)) // who hangs up misses it
}

// hostile answers for a hostile host.
func (f *Fleet) hostile(w http.ResponseWriter, r *http.Request, name, port string) {
	does, _, _ := strings.Cut(name, "-")
	switch {
	case r.URL.Path != "/robots.txt":
	case does == "hangs": // on a connection that has served
		_, _ = io.WriteString(w, "User-agent: *\nDisallow:\n") // who hangs up misses it
		return
	default:
		http.NotFound(w, r)
		return
	}
	friend := "http://h0" + Domain
	if port != "" {
		friend += ":" + port
	}
	switch does {
	case "silent":
		silent(w, r)
	case "dribbles":
		dribbles(w, r)
	case "circles":
		http.Redirect(w, r, r.URL.Path+"x", http.StatusFound)
	case "bomb":
		_, _ = w.Write(make([]byte, 6<<20)) // who hangs up misses it
	case "broken":
		w.WriteHeader(http.StatusInternalServerError)
	case "hangs":
		panic(http.ErrAbortHandler)
	case "leads": // into pages without end
		if strings.Contains(r.URL.Path, "/page") {
			dribbles(w, r)
			return
		}
		_, _ = io.WriteString(w, rss(f.links("/page")...))
	case "plods": // page after page, each at the last moment
		if strings.Contains(r.URL.Path, "/page") && pause(r.Context(), f.plan.Plods) {
			fmt.Fprintf(w, "<html><title>%s</title><body><article><p>%s</p></article></body></html>", headline(does, r.URL.Path), Story(r.URL.Path))
			return
		}
		_, _ = io.WriteString(w, rss(f.links("/page")...))
	case "sends": // to somebody who is healthy
		http.Redirect(w, r, friend+"/s0", http.StatusFound)
	case "borrows": // all pages of somebody who is healthy, and more each time
		_, _ = io.WriteString(w, rss(f.links(friend+"/borrowed/")...))
	}
}

func (f *Fleet) links(to string) []string {
	var items []string
	for n := range 100 {
		number := fmt.Sprint(f.plan.Now().Unix(), "-", n)
		items = append(items, fmt.Sprintf("<item><title>%s</title><link>%s%s</link></item>", headline("links", number), to, number))
	}
	return items
}

// pause waits; false if nobody waits for the answer any more.
func pause(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}
