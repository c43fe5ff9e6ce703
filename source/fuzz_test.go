package source_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"minber/digest"
	"minber/source"
)

// stage answers every path but /robots.txt with one body, and keeps pages from
// being asked for in their turn.
type stage struct {
	*httptest.Server
	answer  atomic.Pointer[staged]
	kind    string          // of what is read, where nothing else is said
	fetcher *source.Fetcher // one for all, so that connections are used again
}

type staged struct {
	kind string
	body []byte
}

func newStage(f *testing.F, kind string) *stage {
	f.Helper()
	s := &stage{kind: kind, fetcher: source.NewFetcher(source.FetchOptions{AllowLoopback: true, Timeout: 10 * time.Second})}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/it" {
			http.NotFound(w, r)
			return
		}
		answer := s.answer.Load()
		w.Header().Set("Content-Type", answer.kind)
		_, _ = w.Write(answer.body) // a client that is gone misses it
	}))
	f.Cleanup(s.Close)
	return s
}

// read has a source of spec read body. Only this machine is asked, however many
// others the body names.
func (s *stage) read(t *testing.T, spec digest.SourceSpec, body []byte) (digest.Harvest, error) {
	t.Helper()
	return s.readAs(t, s.kind, spec, body)
}

// readAs is read of a body that the server says is of some kind.
func (s *stage) readAs(t *testing.T, kind string, spec digest.SourceSpec, body []byte) (digest.Harvest, error) {
	t.Helper()
	s.answer.Store(&staged{kind, body})
	spec.ID, spec.Zone, spec.URL = "test", "Asia/Almaty", s.URL+"/it"
	from, err := source.New(spec, s.fetcher)
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := func(_ context.Context, address string) (bool, error) { return !strings.HasPrefix(address, s.URL), nil }
	return from.Fetch(t.Context(), digest.Visit{Now: published, Known: elsewhere})
}

// checkHarvest holds what is true of everything that comes in.
func checkHarvest(t *testing.T, h digest.Harvest, err error) {
	t.Helper()
	if err != nil && !utf8.ValidString(err.Error()) {
		t.Errorf("error %q", err)
	}
	for _, a := range h.Articles {
		checkWords(t, a.Title, "")
		checkWords(t, a.Text, "\n")
		if utf8.RuneCountInString(a.Title) > 500 {
			t.Errorf("a title of %d bytes", len(a.Title))
		}
		for _, address := range append([]string{a.URL}, a.Alternates...) {
			u, err := url.Parse(address)
			if address != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https") {
				t.Errorf("address %q", address)
			}
		}
		if y := a.Published.Year(); !a.Published.IsZero() && (y < 1989 || y > 2101) {
			t.Errorf("published %s", a.Published)
		}
	}
}

// checkWords holds that a text is UTF-8 and has nothing in it that turns,
// hides or ends what is written around it.
func checkWords(t *testing.T, s, allowed string) {
	t.Helper()
	if !utf8.ValidString(s) {
		t.Errorf("no UTF-8: %q", s)
	}
	for _, r := range s {
		if (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) && !strings.ContainsRune(allowed, r) {
			t.Errorf("%U in %q", r, s)
			return
		}
	}
}

var itemHostile = []string{
	"<title>&lt;b&gt;Жирный&lt;/b&gt; \u202eоборот\u200b\x01 заголовок</title>", "<link>javascript:alert(1)</link>", "<link>file:///etc/passwd</link>",
	"<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>", "<pubDate>9999-12-31T23:59:59Z</pubDate>", "<guid>1</guid>", "<guid>1</guid>",
}

func FuzzFeed(f *testing.F) {
	for _, file := range []string{"feed.xml", "atom.xml"} {
		f.Add([]byte(fixture(f, file, "http://127.0.0.1")))
	}
	f.Add([]byte("<rss version='2.0'><channel><item>" + strings.Join(itemHostile, "") + "<description>" + strings.Repeat("слово ", 60) + "</description></item></channel></rss>"))
	f.Add([]byte("<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><rss><channel><item><title>&b;</title></item></channel></rss>"))
	s := newStage(f, "application/xml")
	f.Fuzz(func(t *testing.T, body []byte) {
		h, err := s.read(t, digest.SourceSpec{Kind: digest.FeedKind}, body)
		checkHarvest(t, h, err)
	})
}

func FuzzSitemap(f *testing.F) {
	f.Add([]byte(`<urlset xmlns:news="n"><url><loc>http://127.0.0.1/1</loc><lastmod>2026-11-20</lastmod><news:news><news:title>x</news:title></news:news></url></urlset>`))
	f.Add([]byte(`<sitemapindex><sitemap><loc>http://169.254.169.254/</loc></sitemap></sitemapindex>`))
	f.Add([]byte("\x1f\x8b\x08\x00\x00\x00\x00\x00"))
	s := newStage(f, "application/xml")
	f.Fuzz(func(t *testing.T, body []byte) {
		h, err := s.read(t, digest.SourceSpec{Kind: digest.SitemapKind}, body)
		checkHarvest(t, h, err)
	})
}

// FuzzPage also gives the page's encoding and language away to chance: the
// charset is the fuzzer's.
func FuzzPage(f *testing.F) {
	files, err := filepath.Glob("testdata/pages/*/*.html")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(body)
	}
	f.Add([]byte("\xff\xfe<\x00p\x00>\x00"))
	f.Add([]byte("<p>" + strings.Repeat("слово&#0;&#x202e;\x7f ", 40)))
	s := newStage(f, "text/html")
	f.Fuzz(func(t *testing.T, body []byte) {
		h, err := s.read(t, digest.SourceSpec{Kind: digest.PageKind}, body)
		checkHarvest(t, h, err)
	})
}

func FuzzList(f *testing.F) {
	f.Add([]byte(`<div class=i><a href=/1>Заголовок</a><i>20 қараша 2026, 14:05</i></div><a class=n href=?p=2>2</a>`))
	f.Add([]byte(`<div class=i><a href=javascript:x>` + "\u202e\x00" + `</a><i>кеше, 25:99</i></div>`))
	s := newStage(f, "text/html")
	spec := digest.SourceSpec{Kind: digest.ListKind, List: &digest.ListSelectors{Item: ".i", Date: "i", Next: ".n"}}
	f.Fuzz(func(t *testing.T, body []byte) {
		h, err := s.read(t, spec, body)
		checkHarvest(t, h, err)
	})
}

func FuzzAPI(f *testing.F) {
	f.Add([]byte(`{"r":[{"id":1,"n":"Заголовок","t":"Текст","d":"2026-11-20T10:00:00Z"}]}`))
	f.Add([]byte(`{"r":[{"id":"../\u0000","n":"\u202e<b>x","t":"a\u0007b\ud800","d":99999999999999999}]}`))
	s := newStage(f, "application/json")
	spec := digest.SourceSpec{Kind: digest.APIKind, API: &digest.APIFields{Items: "r", URL: "http://127.0.0.1/{id}", Title: "n", Text: "t", Date: "d"}}
	f.Fuzz(func(t *testing.T, body []byte) {
		h, err := s.read(t, spec, body)
		checkHarvest(t, h, err)
	})
}

func FuzzTelegram(f *testing.F) {
	f.Add([]byte(`<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="a/1"><div class="tgme_widget_message_text">Сөз<br>` + "\u202e" + `тағы</div><time datetime="0001-01-01T00:00:00+00:00"></time></div></div>`))
	s := newStage(f, "text/html")
	f.Fuzz(func(t *testing.T, body []byte) {
		h, err := s.read(t, digest.SourceSpec{Kind: digest.TelegramKind}, body)
		checkHarvest(t, h, err)
	})
}

// FuzzDates reads a date where pages show one.
func FuzzDates(f *testing.F) {
	for _, date := range []string{"2026 жылғы 20 қараша, 14:05", "20.11.2026", "Вчера, 17:17", "Mon, 02 Jan 2006 15:04:05 ALMT", "0001-01-01T00:00:00Z", "99:99", "31 ноября 2026", "9999-12-31"} {
		f.Add(date)
	}
	s := newStage(f, "text/html; charset=utf-8")
	f.Fuzz(func(t *testing.T, date string) {
		page := `<div class=i><a href=/1>Заголовок</a><time>` + date + `</time></div>`
		h, err := s.read(t, digest.SourceSpec{Kind: digest.ListKind, List: &digest.ListSelectors{Item: ".i", Date: "time"}}, []byte(page))
		checkHarvest(t, h, err)
	})
}

func FuzzOPML(f *testing.F) {
	f.Add(`<opml><body><outline text="a" xmlUrl="https://a.example/rss"/><outline xmlUrl="file:///etc/passwd"/></body></opml>`)
	f.Add(`<!DOCTYPE o [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><outline text="&x;" xmlUrl="http://a/"/></opml>`)
	f.Fuzz(func(t *testing.T, text string) {
		specs, _ := source.ReadOPML(strings.NewReader(text)) // what can't be read is told there
		for _, s := range specs {
			checkWords(t, s.Name, "")
			if !strings.HasPrefix(strings.ToLower(s.URL), "http") {
				t.Errorf("address %q", s.URL)
			}
		}
	})
}
