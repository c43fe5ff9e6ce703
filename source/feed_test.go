package source_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"minber/digest"
	"minber/source"
)

// fixture reads a file of testdata and puts in the server's address and texts
// of some length.
func fixture(t testing.TB, name, base string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return strings.NewReplacer("BASE", base,
		"LONG", strings.Repeat("Депутаты говорили о дорогах между сёлами. ", 20),
		"DESCRIPTION", strings.Repeat("Описание длиной в несколько предложений. ", 8),
	).Replace(string(data))
}

// site serves a feed at /feed and a page at /page.
func site(t *testing.T, feed func(base string) []byte) *httptest.Server {
	t.Helper()
	var server *httptest.Server
	server = serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/feed":
			_, _ = w.Write(feed(server.URL))
		case "/page":
			_, _ = w.Write([]byte(fixture(t, "page_ru.html", "")))
		default:
			if r.URL.Path != "/gone" {
				t.Errorf("%s was fetched without need", r.URL.Path)
			}
			http.NotFound(w, r)
		}
	})
	return server
}

func TestFeed(t *testing.T) {
	server := site(t, func(base string) []byte { return []byte(fixture(t, "feed.xml", base)) })
	harvest, err := fetch(t, tryable(), "feed", server.URL+"/feed", visit(server.URL+"/known"))
	if !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("the page that is gone: %v, want it reported", err)
	}
	if len(harvest.Articles) != 3 {
		t.Fatalf("%d articles, want 3: %+v", len(harvest.Articles), harvest.Articles)
	}
	full, page, gone := harvest.Articles[0], harvest.Articles[1], harvest.Articles[2]
	for _, c := range []struct{ what, got, want string }{
		{"title without markup", full.Title, "Курултай обсудил дороги & мосты"},
		{"address", full.URL, server.URL + "/full"},
		{"a date without a zone is in the source's", full.Published.Format("2006-01-02 15:04"), "2026-08-15 08:51"},
		{"its day", full.Date, "2026-08-15"},
		{"language", full.Lang, "ru"},
		{"a relative address", page.URL, server.URL + "/page"},
		{"RFC 822 without a zone", page.Published.Format("2006-01-02 15:04"), "2026-11-20 04:30"},
		{"a Kazakh date", gone.Date, "2026-11-20"},
		{"noon of that day", gone.Published.Format("15:04"), "07:00"},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %q, want %q", c.what, c.got, c.want)
		}
	}
	if !strings.HasSuffix(full.Text, "\n\nВторой абзац о мостах.") {
		t.Errorf("full text ends %q", full.Text[max(0, len(full.Text)-100):])
	}
	if !strings.HasPrefix(page.Text, "Комитет Курултая по вопросам природы") {
		t.Errorf("text of the page: %.80q", page.Text)
	}
	if !gone.DateOnly || !strings.HasPrefix(gone.Text, "Описание длиной") {
		t.Errorf("the description of a page that is gone: %+v", gone)
	}
}

func TestAtom(t *testing.T) {
	server := site(t, func(base string) []byte { return []byte(fixture(t, "atom.xml", base)) })
	harvest, err := fetch(t, tryable(), "feed", server.URL+"/feed", visit())
	if err != nil || len(harvest.Articles) != 1 {
		t.Fatalf("%d articles, %v", len(harvest.Articles), err)
	}
	a := harvest.Articles[0]
	if a.Title != "Deputies & farmers talk water" || a.URL != server.URL+"/water" || a.Date != "2026-11-20" || a.DateOnly {
		t.Errorf("got %+v", a)
	}
}

func TestMendedFeeds(t *testing.T) {
	item := func(title string) string {
		return "<item><title>" + title + "</title><link>http://news.example/" + fmt.Sprint(len(title)) + "</link><pubDate>2026-11-20</pubDate>" +
			"<description>" + strings.Repeat("Депутаты говорили о дорогах между сёлами. ", 20) + "</description></item>"
	}
	rss := func(items ...string) string {
		return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>T</title>` + strings.Join(items, "") + `</channel></rss>`
	}
	cp1251, err := charmap.Windows1251.NewEncoder().String(rss(item("Сенат и Мажилис")))
	if err != nil {
		t.Fatal(err)
	}
	wide := func(order unicode.Endianness, mark unicode.BOMPolicy, text string) string {
		encoded, err := unicode.UTF16(order, mark).NewEncoder().String(text)
		if err != nil {
			t.Fatal(err)
		}
		return encoded
	}
	utf16 := strings.Replace(rss(item("Сенат 🏛 Құрылтай")), "UTF-8", "UTF-16", 1)
	whole := rss(item("Первая"), item("Вторая новость"), item("Третья новость дня"))
	for name, c := range map[string]struct {
		feed   string
		titles []string
	}{
		"Windows-1251 that calls itself UTF-8":    {cp1251, []string{"Сенат и Мажилис"}},
		"Windows-1251 that calls itself that":     {strings.Replace(cp1251, "UTF-8", "windows-1251", 1), []string{"Сенат и Мажилис"}},
		"UTF-8 that calls itself Windows-1251":    {strings.Replace(rss(item("Сенат")), "UTF-8", "windows-1251", 1), []string{"Сенат"}},
		"UTF-16, small end first, with a mark":    {wide(unicode.LittleEndian, unicode.UseBOM, utf16), []string{"Сенат 🏛 Құрылтай"}},
		"UTF-16, big end first, with a mark":      {wide(unicode.BigEndian, unicode.UseBOM, utf16), []string{"Сенат 🏛 Құрылтай"}},
		"UTF-16, small end first, without a mark": {wide(unicode.LittleEndian, unicode.IgnoreBOM, utf16), []string{"Сенат 🏛 Құрылтай"}},
		"UTF-16, big end first, without a mark":   {wide(unicode.BigEndian, unicode.IgnoreBOM, utf16), []string{"Сенат 🏛 Құрылтай"}},
		"UTF-16 that is cut in half a letter":     {wide(unicode.LittleEndian, unicode.UseBOM, utf16) + "x", []string{"Сенат 🏛 Құрылтай"}},
		"UTF-16 that calls itself UTF-8":          {wide(unicode.LittleEndian, unicode.IgnoreBOM, rss(item("Сенат"))), []string{"Сенат"}},
		"a mark and empty lines in front":         {"\ufeff\n\n  " + rss(item("Сенат")), []string{"Сенат"}},
		"bare ampersands":                         {rss(item("Закон & порядок &nbsp; R&D")), []string{"Закон & порядок R&D"}},
		"cut off in the third item":               {whole[:strings.Index(whole, "Третья")+10], []string{"Первая", "Вторая новость"}},
		"cut off before the end":                  {strings.TrimSuffix(whole, "</channel></rss>"), []string{"Первая", "Вторая новость", "Третья новость дня"}},
		"numbers of no characters":                {rss(item("Се&#27;нат &#x0; &#xD800;&#1071;")), []string{"Сенат \ufffd \ufffdЯ"}},
		"control characters":                      {rss(item("Се\x0bнат\x00")), []string{"Сенат"}},
		"a script in a title":                     {rss(item("Сенат<![CDATA[<script>alert(1)</script><style>b{}</style> решил]]>")), []string{"Сенат решил"}},
		"a title of 200,000 tags":                 {rss(item("Начало<![CDATA[" + strings.Repeat("<b>", 150_000) + "конец]]>")), []string{"Началоконец"}},
	} {
		t.Run(name, func(t *testing.T) {
			server := site(t, func(string) []byte { return []byte(c.feed) })
			harvest, err := fetch(t, tryable(), "feed", server.URL+"/feed", visit())
			if err != nil {
				t.Fatal(err)
			}
			var titles []string
			for _, a := range harvest.Articles {
				titles = append(titles, a.Title)
				if !strings.HasPrefix(a.Text, "Депутаты говорили") {
					t.Errorf("text: %.60q", a.Text)
				}
			}
			if strings.Join(titles, "|") != strings.Join(c.titles, "|") {
				t.Errorf("got %q, want %q", titles, c.titles)
			}
		})
	}
}

func TestNoFeeds(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		is   error
		says string
	}{
		"a page":              {"<!DOCTYPE html>\n<html><body>Not here</body></html>", digest.ErrNotText, "not a feed but a web page"},
		"JSON":                {`{"items":[]}`, digest.ErrNotText, "not a feed but other JSON"},
		"nothing":             {"  \n", digest.ErrNotText, "empty"},
		"200,000 nested tags": {"<rss><channel>" + strings.Repeat("<item>", 200_000), digest.ErrTooLarge, "nested deeper"},
		"a broken beginning":  {"<rss version='2.0'><channel><item><title>x", digest.ErrNotText, "broken feed"},
	} {
		t.Run(name, func(t *testing.T) {
			server := site(t, func(string) []byte { return []byte(c.body) })
			_, err := fetch(t, tryable(), "feed", server.URL+"/feed", visit())
			if !errors.Is(err, c.is) {
				t.Fatalf("got %v, want %v", err, c.is)
			}
			wantOneLine(t, err, server.URL+"/feed", c.says)
		})
	}
}

func TestLongFeed(t *testing.T) {
	var b strings.Builder
	b.WriteString("<rss version='2.0'><channel>")
	for i := range 150 {
		fmt.Fprintf(&b, "<item><title>%s</title><link>http://news.example/%d</link><description>%s</description></item>",
			strings.Repeat("слово ", 200), i, strings.Repeat("Одно предложение. ", 40))
	}
	b.WriteString("</channel></rss>")
	server := site(t, func(string) []byte { return []byte(b.String()) })
	harvest, err := fetch(t, tryable(), "feed", server.URL+"/feed", visit())
	if err != nil || len(harvest.Articles) != 100 {
		t.Fatalf("%d articles, %v; want the first 100", len(harvest.Articles), err)
	}
	if n := utf8.RuneCountInString(harvest.Articles[0].Title); n != 500 {
		t.Errorf("a title of %d letters", n)
	}
}

// TestDeadSite: a site whose pages all fail is not asked for all of them, and
// one that asks to wait for no more than one.
func TestDeadSite(t *testing.T) {
	for name, c := range map[string]struct {
		retryAfter string
		pages      int
	}{"every page fails": {"", 5}, "the first page asks to wait": {"60", 1}} {
		t.Run(name, func(t *testing.T) { deadSite(t, c.retryAfter, c.pages) })
	}
}

func deadSite(t *testing.T, retryAfter string, pages int) {
	asked := 0
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/feed" {
			asked++
			w.Header().Set("Retry-After", retryAfter)
			http.Error(w, "no", http.StatusBadGateway)
			return
		}
		_, _ = fmt.Fprint(w, "<rss version='2.0'><channel>")
		for i := range 50 {
			_, _ = fmt.Fprintf(w, "<item><title>t</title><link>/%d</link><description>short</description></item>", i)
		}
		_, _ = fmt.Fprint(w, "</channel></rss>")
	})
	harvest, err := fetch(t, tryable(), "feed", server.URL+"/feed", visit())
	if err == nil || len(harvest.Articles) != 0 || asked != pages {
		t.Errorf("%d articles, %d pages asked, %v", len(harvest.Articles), asked, err)
	}
}

func BenchmarkFeed(b *testing.B) {
	var feed strings.Builder
	feed.WriteString("<rss version='2.0'><channel>")
	for i := range 100 {
		fmt.Fprintf(&feed, "<item><title>t</title><link>http://news.example/%d</link><pubDate>21:38, 18 Августа 2026</pubDate><description>%s</description></item>",
			i, strings.Repeat("Одно предложение. ", 40))
	}
	feed.WriteString("</channel></rss>")
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = fmt.Fprint(w, feed.String()) }))
	defer server.Close()
	s, err := source.New(digest.SourceSpec{ID: "b", Kind: "feed", URL: server.URL}, tryable())
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if h, err := s.Fetch(b.Context(), visit()); err != nil || len(h.Articles) != 100 {
			b.Fatal(len(h.Articles), err)
		}
	}
}
