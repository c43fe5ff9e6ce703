// Package sourcetest is a news agency on this machine, for tests: it publishes
// the same invented articles in every shape that package source reads. Beside it,
// on the same server, are villains: each is a host of its own, by Names.
package sourcetest

import (
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"minber/digest"
)

// PerPage is how many articles a page of a list, an answer of the interface and
// a page of the channel have.
const PerPage = 20

// maxAsked is how many paths are counted: a benchmark is to measure the memory
// of whoever asks, not of this.
const maxAsked = 5000

// Press is the agency. Articles are numbered from 1, the oldest, to Count.
type Press struct {
	*httptest.Server
	Zone  *time.Location
	Names *Names // where the hosts of villains are looked up

	mux    *http.ServeMux
	mu     sync.Mutex // guards the rest
	count  int
	newest time.Time
	every  time.Duration
	asked  map[string]int
	failed map[string]int
	hosts  map[string]http.HandlerFunc
	edited map[int]string // messages of the channel that have another text now
}

// New starts an agency that has published count articles: the latest at a time,
// each other one so much earlier than the one after it.
func New(tb testing.TB, count int, newest time.Time, every time.Duration) *Press {
	tb.Helper()
	p := &Press{
		Zone: time.FixedZone("+05", 5*60*60), Names: NewNames(tb), mux: http.NewServeMux(),
		count: count, newest: newest, every: every, asked: map[string]int{}, failed: map[string]int{}, hosts: map[string]http.HandlerFunc{}, edited: map[int]string{},
	}
	for path, handler := range map[string]http.HandlerFunc{
		"/article/{n}":      p.article,
		"/bare/{n}":         p.bare,
		"/rss.xml":          p.rss,
		"/rdf.xml":          p.rdf,
		"/atom.xml":         p.atom,
		"/feed.json":        p.jsonFeed,
		"/news-sitemap.xml": p.newsSitemap,
		"/sitemap.xml":      p.sitemapIndex,
		"/sitemap/{file}":   p.sitemap,
		"/news":             p.list,
		"/api/items":        p.api,
		"/s/press":          p.channel,
	} {
		p.Handle(path, handler)
	}
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if other := p.other(r.Host); other != nil {
			other(w, r)
			return
		}
		if !p.fails(r.URL.RequestURI()) {
			p.mux.ServeHTTP(w, r)
			return
		}
		http.Error(w, "out of order", http.StatusServiceUnavailable)
	}))
	tb.Cleanup(p.Close)
	return p
}

// Handle adds what the agency answers at a path, a pattern of http.ServeMux.
func (p *Press) Handle(path string, handler http.HandlerFunc) { p.mux.HandleFunc(path, handler) }

// Edit gives a message of the channel another text.
func (p *Press) Edit(n int, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.edited[n] = text
}

// said is the text of a message of the channel.
func (p *Press) said(n int) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	if text, edited := p.edited[n]; edited {
		return text
	}
	return strings.Join(Paragraphs(n), "<br/><br/>")
}

// Host adds a host that answers for itself, and returns its address.
func (p *Press) Host(name string, handler http.HandlerFunc) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	_, port, _ := net.SplitHostPort(p.Listener.Addr().String())
	host := net.JoinHostPort(name+Domain, port)
	p.hosts[host] = handler
	return "http://" + host
}

func (p *Press) other(host string) http.HandlerFunc {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.hosts[host]
}

// Fail has the next requests of an address (path and query) fail.
func (p *Press) Fail(address string, times int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.failed[address] = times
}

func (p *Press) fails(address string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	path, _, _ := strings.Cut(address, "?")
	if _, ok := p.asked[path]; ok || len(p.asked) < maxAsked {
		p.asked[path]++
	}
	if p.failed[address] == 0 {
		return false
	}
	p.failed[address]--
	return true
}

// Asked is how often a path was asked for, whatever the query.
func (p *Press) Asked(path string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked[path]
}

// Publish brings out more articles.
func (p *Press) Publish(more int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.count += more
	p.newest = p.newest.Add(time.Duration(more) * p.every)
}

// Count is how many articles there are.
func (p *Press) Count() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.count
}

// Published is when an article came out.
func (p *Press) Published(n int) time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.newest.Add(-time.Duration(p.count-n) * p.every)
}

// Specs are the agency's sources, one of each kind and shape.
func (p *Press) Specs() []digest.SourceSpec {
	specs := []digest.SourceSpec{
		{ID: "rss", Kind: digest.FeedKind, URL: "/rss.xml"},
		{ID: "rdf", Kind: digest.FeedKind, URL: "/rdf.xml"},
		{ID: "atom", Kind: digest.FeedKind, URL: "/atom.xml"},
		{ID: "json-feed", Kind: digest.FeedKind, URL: "/feed.json"},
		{ID: "news-sitemap", Kind: digest.SitemapKind, URL: "/news-sitemap.xml"},
		{ID: "sitemap", Kind: digest.SitemapKind, URL: "/sitemap.xml", Only: []string{"/article/"}},
		{ID: "list", Kind: digest.ListKind, URL: "/news", List: &digest.ListSelectors{
			Item: ".news-item", Link: "a.news-item__link", Title: ".news-item__title", Date: ".news-item__date", Next: "a.pager__older",
		}, Page: &digest.PageSelectors{Text: ".story__body", Title: ".story__title", Date: ".story__date", Drop: []string{".story__ad"}}},
		{ID: "api", Kind: digest.APIKind, URL: "/api/items?limit=20&offset=0", API: &digest.APIFields{
			Items: "result", URL: "/article/{id}?from=api", Title: "name", Text: "{body}", Date: "published", Param: "offset", Step: PerPage,
		}},
		{ID: "telegram", Kind: digest.TelegramKind, URL: "/s/press"},
		{ID: "page", Kind: digest.PageKind, URL: "/article/1"},
	}
	for i := range specs {
		specs[i].URL = p.URL + specs[i].URL
		specs[i].Name, specs[i].Zone = "Press: "+specs[i].ID, "Asia/Almaty"
	}
	return specs
}

// Spec is one of Specs.
func (p *Press) Spec(tb testing.TB, id string) digest.SourceSpec {
	tb.Helper()
	for _, s := range p.Specs() {
		if s.ID == id {
			return s
		}
	}
	tb.Fatalf("no source %q", id)
	return digest.SourceSpec{}
}

// Title is an article's headline.
func Title(n int) string {
	return fmt.Sprintf([...]string{
		"Құрылтай депутаттары %d-жобаны талқылады", "Депутаты Курултая обсудили проект № %d", "Deputies of the Kurultai debate bill No %d",
	}[n%3], n)
}

// Paragraphs are an article's text.
func Paragraphs(n int) []string {
	return [...][]string{
		{
			fmt.Sprintf("Құрылтай отырысында депутаттар %d-заң жобасын бірінші оқылымда қарап, комитет ұсынған түзетулерді қолдады.", n),
			fmt.Sprintf("Баяндамашы Ержан Қолдасов ауылдық жолдарға %d шақырым жаңа жабын төселетінін айтты.", n+100),
			"Отырыс соңында құжат келесі оқылымға жіберілді.",
		},
		{
			fmt.Sprintf("На заседании Курултая депутаты рассмотрели законопроект № %d в первом чтении и поддержали поправки комитета.", n),
			fmt.Sprintf("Докладчик Ержан Колдасов сообщил, что в сёлах обновят %d километров дорог.", n+100),
			"В конце заседания документ направили на следующее чтение.",
		},
		{
			fmt.Sprintf("At its sitting the Kurultai took bill No %d in the first reading and agreed to the amendments of the committee.", n),
			fmt.Sprintf("The rapporteur, Yerzhan Koldasov, said that %d kilometres of village roads would be renewed.", n+100),
			"At the end of the sitting the bill was sent on to the next reading.",
		},
	}[n%3]
}

// Lang is an article's language.
func Lang(n int) string { return [...]string{"kk", "ru", "en"}[n%3] }

// latest are the numbers of the latest articles, the newest first.
func (p *Press) latest() []int { return p.below(p.Count() + 1) }

// below are the numbers of the latest articles before one.
func (p *Press) below(n int) []int {
	var numbers []int
	for n--; n >= 1 && len(numbers) < PerPage; n-- {
		numbers = append(numbers, n)
	}
	return numbers
}
