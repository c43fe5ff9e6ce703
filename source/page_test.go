package source_test

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"minber/digest"
	"minber/source"
)

// onPage serves body at /n/1 and returns what is made of it.
func onPage(t *testing.T, body []byte, contentType string) (digest.Article, error) {
	t.Helper()
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		_, _ = w.Write(body)
	})
	harvest, err := fetch(t, tryable(), "page", server.URL+"/n/1", visit())
	if len(harvest.Articles) != 1 {
		return digest.Article{}, err
	}
	a := harvest.Articles[0]
	a.URL = strings.TrimPrefix(a.URL, server.URL)
	return a, err
}

func TestPages(t *testing.T) {
	for name, want := range map[string]struct {
		title, lang, date, clock, url string
		beginnings                    []string // of the paragraphs
	}{
		"page_ru.html": {
			"Комитет Курултая одобрил проект закона о степных заповедниках", "ru", "2026-08-18", "16:38", "/news/2026/stepnye-zapovedniki",
			[]string{"Комитет Курултая по вопросам", "По его словам", "«Мы хотим", "Первое чтение"},
		},
		"page_kk.html": {
			"Құрылтай депутаттары ауыл кітапханаларын қолдады", "kk", "2026-11-20", "04:30", "/n/1",
			[]string{"Құрылтай депутаттары ауыл", "Оның сөзінше", "«Кітапхана", "Құжат келер"},
		},
		"page_en.html": {
			"Kurultai panel backs a bill on river ferries", "en", "2026-11-19", "08:15", "/n/1",
			[]string{"A panel of the Kurultai", "The bill sets", "“Nobody should", "Earlier this year"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := onPage(t, []byte(fixture(t, name, "")), "text/html")
			if err != nil {
				t.Fatal(err)
			}
			got := []string{a.Title, a.Lang, a.Date, a.Published.Format("15:04"), a.URL}
			if diff := cmp.Diff([]string{want.title, want.lang, want.date, want.clock, want.url}, got); diff != "" {
				t.Error(diff)
			}
			paragraphs := strings.Split(a.Text, "\n\n")
			if len(paragraphs) != len(want.beginnings) {
				t.Fatalf("%d paragraphs, want %d:\n%s", len(paragraphs), len(want.beginnings), a.Text)
			}
			for i, p := range paragraphs {
				if !strings.HasPrefix(p, want.beginnings[i]) {
					t.Errorf("paragraph %d begins %.50q, want %q", i, p, want.beginnings[i])
				}
			}
		})
	}
}

func TestPageEncodings(t *testing.T) {
	page := fixture(t, "page_ru.html", "")
	narrow, err := charmap.Windows1251.NewEncoder().String(page)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ body, contentType string }{
		"the header names it":             {narrow, "text/html; charset=windows-1251"},
		"the header says UTF-8 and lies":  {narrow, "text/html; charset=utf-8"},
		"only a meta tag names it":        {strings.Replace(narrow, `charset="utf-8"`, `charset="windows-1251"`, 1), "text/html"},
		"UTF-8 under Windows-1251's name": {page, "text/html; charset=windows-1251"},
		"zero bytes in between":           {strings.ReplaceAll(page, "Курултая", "Кур\x00ултая"), "text/html"},
		"no type at all":                  {page, ""},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := onPage(t, []byte(c.body), c.contentType)
			if err != nil || !strings.HasPrefix(a.Text, "Комитет Курултая по вопросам природы рассмотрел") {
				t.Errorf("%.80q, %v", a.Text, err)
			}
		})
	}
}

func TestDates(t *testing.T) {
	for written, want := range map[string]string{
		"21:38, 18 Августа 2026":          "2026-08-18 21:38",
		"13:51, 15 Август 2025":           "2025-08-15 13:51",
		"1 августа 2026 года":             "2026-08-01",
		"2026 жылғы 20 қараша":            "2026-11-20",
		"20 қараша 2026, 09:05":           "2026-11-20 09:05",
		"2026 жылғы 20 қарашада":          "2026-11-20",
		"November 20, 2026":               "2026-11-20",
		"Published: 3 Sept 2026 at 07:00": "2026-09-03 07:00",
		"20.11.2026":                      "2026-11-20",
		"20.11.2026 09:30":                "2026-11-20 09:30",
		"2026-11-20T23:30:00Z":            "2026-11-21 04:30",
		"2026-11-20T09:30:00+05:00":       "2026-11-20 09:30",
		"2026-11-20 09:30:00":             "2026-11-20 09:30",
		"Пт, 20 ноя 2026 09:30:00 +0300":  "2026-11-20 11:30",
		"Fri, Nov 20, 2026 10:15 PM":      "2026-11-20 22:15",
		"12 мая 2026":                     "2026-05-12",
		"31 июня 2026":                    "",
		"20 сенатов 2026":                 "",
		"Курултай в 2026 году":            "",
	} {
		t.Run(written, func(t *testing.T) {
			page := strings.Replace(fixture(t, "page_ru.html", ""), "21:38, 18 Августа 2026", written, 1)
			page = strings.Replace(page, "24 ноября 2026", "", 1)
			a, err := onPage(t, []byte(page), "text/html")
			if err != nil {
				t.Fatal(err)
			}
			got := a.Date
			if got != "" && !a.DateOnly {
				got = a.Published.Add(5 * 60 * 60 * 1e9).Format("2006-01-02 15:04")
			}
			if got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// TestLineBreaks: on many sites of authorities nothing but <br> ends a
// paragraph.
func TestLineBreaks(t *testing.T) {
	a, err := onPage(t, []byte(`<html><body><div class="top">Вторник, 24 ноября 2026</div><h1>Тариф на воду</h1><div class="text">
Сегодня в Курултае обсудили тариф на воду для сельских округов.<br><br>«Тариф должен быть понятным», — сказал депутат.<br>
Он добавил, что комитет соберётся ещё раз.<br/><i>Фото автора</i><br><a href="/1">Новость, которую не читали</a></div></body></html>`), "text/html; charset=utf-8")
	want := "Сегодня в Курултае обсудили тариф на воду для сельских округов.\n\n«Тариф должен быть понятным», — сказал депутат.\n\nОн добавил, что комитет соберётся ещё раз."
	if err != nil || a.Text != want {
		t.Errorf("%v\n%s", err, cmp.Diff(want, a.Text))
	}
}

func TestTitles(t *testing.T) {
	for name, c := range map[string]struct{ head, want string }{
		"a bar before the site":             {"<title>Deputies talk about water | News | Sample</title>", "Deputies talk about water"},
		"a dash before a domain":            {"<title>Deputies talk about water - sample.example</title>", "Deputies talk about water"},
		"a dash of the headline's own":      {"<title>Вода — не роскошь, сказал депутат</title>", "Вода — не роскошь, сказал депутат"},
		"a dash before the site's own name": {`<title>Вода — не роскошь — Пример</title><meta property="og:site_name" content="Пример">`, "Вода — не роскошь"},
		"entities and line breaks":          {"<title>\n Tom &amp; Jerry\n in parliament </title>", "Tom & Jerry in parliament"},
		"none":                              {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := onPage(t, []byte("<html><head>"+c.head+"</head><body><p>"+strings.Repeat("A long enough sentence about water. ", 20)+"</p></body></html>"), "text/html")
			if err != nil || a.Title != c.want {
				t.Errorf("got %q, %v; want %q", a.Title, err, c.want)
			}
		})
	}
}

// TestAddressOnTheCommandLine: a page and a feed are told apart by what they
// are.
func TestAddressOnTheCommandLine(t *testing.T) {
	server := site(t, func(base string) []byte { return []byte(fixture(t, "atom.xml", base)) })
	for path, title := range map[string]string{"/feed": "Deputies & farmers talk water", "/page": "Комитет Курултая одобрил проект закона о степных заповедниках"} {
		s, err := source.FromArg(server.URL+path, tryable(), "Asia/Almaty")
		if err != nil {
			t.Fatal(err)
		}
		harvest, err := s.Fetch(t.Context(), visit())
		if err != nil || len(harvest.Articles) != 1 || harvest.Articles[0].Title != title {
			t.Errorf("%s: %+v, %v", path, harvest.Articles, err)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	name := filepath.Join(b.TempDir(), "page.html")
	if err := os.WriteFile(name, []byte(fixture(b, "page_ru.html", "")), 0o600); err != nil {
		b.Fatal(err)
	}
	s, err := source.FromArg(name, tryable(), "")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := s.Fetch(b.Context(), visit()); err != nil {
			b.Fatal(err)
		}
	}
}
