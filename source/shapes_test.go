package source_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/source"
)

// shown serves one body and fetches it as a source.
func shown(t *testing.T, spec digest.SourceSpec, body string, now time.Time) ([]digest.Article, error) {
	t.Helper()
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			w.Header().Set("Content-Type", "text/html")
			fmt.Fprintf(w, "<h1>%s</h1><p>The committee met on Monday and talked about the ferries of %s.</p>", r.URL.Path, r.URL.Path)
			return
		}
		_, _ = w.Write([]byte(strings.ReplaceAll(body, "BASE", "http://"+r.Host)))
	})
	spec.ID, spec.URL, spec.Zone = "test", server.URL+"/"+spec.URL, "Asia/Almaty"
	v := knows(nothing)
	v.Now, v.State = now, digest.FetchState{}
	s, err := source.New(spec, tryable())
	if err != nil {
		t.Fatal(err)
	}
	h, err := s.Fetch(t.Context(), v)
	for i := range h.Articles {
		h.Articles[i].URL = strings.TrimPrefix(h.Articles[i].URL, server.URL)
	}
	return h.Articles, err
}

func TestDatesSaidFromToday(t *testing.T) {
	// 20 November 2026, 15:00 in Astana.
	now := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	for written, want := range map[string]string{
		"Сегодня, 14:05":           "2026-11-20 14:05",
		"сегодня в 14:05":          "2026-11-20 14:05",
		"Бүгін, 14:05":             "2026-11-20 14:05",
		"Бүгін сағат 14:05-те":     "2026-11-20 14:05",
		"Today at 2:05 pm":         "2026-11-20 14:05",
		"Вчера, 23:50":             "2026-11-19 23:50",
		"Кеше, 9:30":               "2026-11-19 09:30",
		"Yesterday":                "2026-11-19",
		"Кеше":                     "2026-11-19",
		"Позавчера в 8:00":         "2026-11-18 08:00",
		"14:05":                    "2026-11-20 14:05",
		"23:10":                    "2026-11-19 23:10",
		"5 минут назад":            "2026-11-20 14:55",
		"час назад":                "2026-11-20 14:00",
		"2 сағат бұрын":            "2026-11-20 13:00",
		"3 hours ago":              "2026-11-20 12:00",
		"2 дня назад":              "2026-11-18",
		"1 апта бұрын":             "2026-11-13",
		"20 қараша, 14:05":         "2026-11-20 14:05",
		"18 ноября, 09:10":         "2026-11-18 09:10",
		"31 желтоқсан":             "2025-12-31",
		"Nov 18":                   "2026-11-18",
		"2026 жылғы 18 қараша":     "2026-11-18",
		"13:51, 15 Август 2025":    "2025-08-15 13:51",
		"2026 жылдың 5 тамызында":  "2026-08-05",
		"5 Тамыз, 2026 ж.":         "2026-08-05",
		"В двух словах":            "",
		"Сегодня 20 ноября всё":    "2026-11-20",
		"Фото дня":                 "",
		"30 февраля":               "",
		"12 депутатов":             "",
		"Отменят 2 часа лекций":    "",
		"2026-11-19T22:30:00.000Z": "2026-11-20 03:30",
	} {
		t.Run(written, func(t *testing.T) {
			spec := digest.SourceSpec{Kind: digest.ListKind, List: &digest.ListSelectors{Item: "li", Date: "i"}}
			found, err := shown(t, spec, `<ul><li><a href="/a">A</a> <i>`+written+`</i></li></ul>`, now)
			if err != nil || len(found) != 1 {
				t.Fatalf("%d articles, %v", len(found), err)
			}
			got := found[0].Date
			if got != "" && !found[0].DateOnly {
				got = found[0].Published.Add(5 * time.Hour).Format("2006-01-02 15:04")
			}
			if got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestListsInTheirShapes(t *testing.T) {
	for _, c := range []struct {
		name  string
		list  digest.ListSelectors
		page  string
		title string
	}{
		{"the item is the link", digest.ListSelectors{Item: "a.card"}, `<a class="card" href="/a"><b>Ferries</b> are back</a>`, "Ferries are back"},
		{"the first link of an item", digest.ListSelectors{Item: "li"}, `<li><img src="x"><a href="/a#top">Ferries</a> <a href="/b">more</a></li>`, "Ferries"},
		{"a title beside the link", digest.ListSelectors{Item: "li", Title: "h3"}, `<li><h3>Ferries</h3><a href="/a">Read</a></li>`, "Ferries"},
		{"an item twice", digest.ListSelectors{Item: "li"}, `<li><a href="/a">Ferries</a></li><li><a href="/a">Ferries</a></li>`, "Ferries"},
		{"items without links among them", digest.ListSelectors{Item: "li"}, `<li>Ad</li><li><a href="javascript:x()">x</a></li><li><a href="/a">Ferries</a></li>`, "Ferries"},
	} {
		t.Run(c.name, func(t *testing.T) {
			found, err := shown(t, digest.SourceSpec{Kind: digest.ListKind, List: &c.list}, "<body>"+c.page+"</body>", published)
			if err != nil || len(found) != 1 || found[0].URL != "/a" || found[0].Title != c.title {
				t.Errorf("%+v, %v", found, err)
			}
		})
	}
}

func TestInterfacesInTheirShapes(t *testing.T) {
	type article struct{ URL, Title, Text, Date string }
	for _, c := range []struct {
		name   string
		fields digest.APIFields
		answer string
		want   []article
	}{
		{
			"a list of groups with lists in them",
			digest.APIFields{Items: "people", URL: "/ru/people/{id}", Title: "{last} {first}", Text: "{last}: {party.name}, {none.at.all}"},
			`[{"letter":"A","people":[{"id":7,"last":"Asanova","first":"Aliya","party":{"name":"Dala"}}]},{"letter":"B","people":[]},{"letter":"C","people":[{"id":8,"last":"Cherin","first":"Ilya","party":null}]}]`,
			[]article{{"/ru/people/7", "Asanova Aliya", "Asanova: Dala,", ""}, {"/ru/people/8", "Cherin Ilya", "Cherin: ,", ""}},
		},
		{
			"HTML and a date in words",
			digest.APIFields{Items: "data.items", URL: "links.self", Title: "attributes.title", Text: "attributes.body", Date: "attributes.day"},
			`{"data":{"items":[{"links":{"self":"/a"},"attributes":{"title":"Ferries &amp; <i>boats</i>","body":"<p>The committee met on Monday and talked about ferries.</p><p>It meets again in May.</p>","day":"20 қараша 2026"}}]}}`,
			[]article{{"/a", "Ferries & boats", "The committee met on Monday and talked about ferries.\n\nIt meets again in May.", "2026-11-20"}},
		},
		{
			"milliseconds since 1970",
			digest.APIFields{URL: "u", Title: "t", Text: "t", Date: "d"},
			`[{"u":"/a","t":"Ferries","d":1795161600000}]`,
			[]article{{"/a", "Ferries", "Ferries", "2026-11-20"}},
		},
		{
			"an id that would lead elsewhere",
			digest.APIFields{URL: "/bills/{id}", Title: "t", Text: "t"},
			`[{"id":"../admin?x=1","t":"Ferries"}]`,
			[]article{{"/bills/..%2Fadmin%3Fx=1", "Ferries", "Ferries", ""}},
		},
		{
			"the day of a date in an address", // half past ten in the evening in UTC is tomorrow in Astana
			digest.APIFields{Items: "r", URL: "/{House}/{At:day}/{none:day}x", Title: "t", Text: "t"},
			`{"r":[{"House":"Lords","At":"2026-11-20T22:30:00Z","t":"Ferries"}]}`,
			[]article{{"/Lords/2026-11-21/x", "Ferries", "Ferries", ""}},
		},
		{
			"entries of a wrong kind among them",
			digest.APIFields{URL: "u", Title: "t", Text: "t"},
			`[null,7,"x",[],{"u":{"a":1}},{"u":"/a","t":"Ferries"}]`,
			[]article{{"/a", "Ferries", "Ferries", ""}},
		},
		{
			"the first of several documents",
			digest.APIFields{URL: "documents.url", Title: "t", Text: "t"},
			`[{"t":"Ferries","documents":[{"url":"/a"},{"url":"/b"}]}]`,
			[]article{{"/a", "Ferries", "Ferries", ""}},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			found, err := shown(t, digest.SourceSpec{Kind: digest.APIKind, API: &c.fields}, c.answer, published)
			if err != nil {
				t.Fatal(err)
			}
			var got []article
			for _, a := range found {
				got = append(got, article{a.URL, a.Title, a.Text, a.Date})
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAnInterfaceIsAskedForDays(t *testing.T) {
	var asked string
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked = r.URL.RawQuery
		fmt.Fprint(w, "[]")
	})
	spec := digest.SourceSpec{
		ID: "a", Kind: digest.APIKind, Zone: "Asia/Almaty", API: &digest.APIFields{URL: "u", Title: "t", Text: "t"},
		URL: server.URL + "/?from={today-7}&to={today+14}&on={today}&x={todayx}",
	}
	late := time.Date(2026, 11, 19, 22, 0, 0, 0, time.UTC) // the 20th in Astana
	if _, err := open(t, spec).Fetch(t.Context(), digest.Visit{Now: late, Known: knows(nothing).Known}); err != nil {
		t.Fatal(err)
	}
	if want := "from=2026-11-13&to=2026-12-04&on=2026-11-20&x={todayx}"; asked != want {
		t.Errorf("asked %q, want %q", asked, want)
	}
}

func TestMessagesOfAChannel(t *testing.T) {
	message := func(id int, body string) string {
		return fmt.Sprintf(`<div class="tgme_widget_message js-widget_message" data-post="dala/%d">%s<a class="tgme_widget_message_date" href="BASE/dala/%d"><time datetime="2026-11-20T07:0%d:00+00:00"></time></a></div>`, id, body, id, id)
	}
	text := func(s string) string { return `<div class="tgme_widget_message_text js-message_text">` + s + `</div>` }
	page := message(1, text("Комитет обсудил паромы.<br/>Следующее заседание в мае.")) +
		message(2, text("<b>Паромы возвращаются</b><br/><br/>Комитет согласился купить два парома.")) +
		message(3, `<a class="tgme_widget_message_photo_wrap"></a>`+text("Подпись под снимком парома на реке.")) +
		message(4, `<a class="tgme_widget_message_photo_wrap"></a>`) +
		message(5, `<a class="tgme_widget_message_reply" href="x"><div class="tgme_widget_message_text">О чём речь была</div></a>`+text("Ответ комитета на письмо о паромах.")) +
		message(6, text("Комитет обсудил паромы ещё раз.<br/><br/>Подписывайтесь на наш Telegram-канал")) +
		strings.Replace(message(7, text("Канал создан")), "tgme_widget_message ", "tgme_widget_message service_message ", 1)
	found, err := shown(t, digest.SourceSpec{Kind: digest.TelegramKind}, page, published)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, a := range found {
		got = append(got, fmt.Sprintf("%s %s | %s | %s", a.URL, a.Published.Format("15:04"), a.Title, a.Text))
	}
	if diff := cmp.Diff([]string{
		"/dala/6 07:06 |  | Комитет обсудил паромы ещё раз.",
		"/dala/5 07:05 |  | Ответ комитета на письмо о паромах.",
		"/dala/3 07:03 |  | Подпись под снимком парома на реке.",
		"/dala/2 07:02 | Паромы возвращаются | Комитет согласился купить два парома.",
		"/dala/1 07:01 |  | Комитет обсудил паромы.\n\nСледующее заседание в мае.",
	}, got); diff != "" {
		t.Error(diff)
	}
}

func TestWhereAChannelIs(t *testing.T) {
	for given, want := range map[string]string{
		"@dala_news":               "https://t.me/s/dala_news",
		"https://t.me/dala_news":   "https://t.me/s/dala_news",
		"https://t.me/s/dala_news": "https://t.me/s/dala_news",
	} {
		if got := open(t, digest.SourceSpec{ID: "c", Kind: digest.TelegramKind, URL: given}).Spec().URL; got != want {
			t.Errorf("%s is looked for at %s", given, got)
		}
	}
	s, err := source.FromArg("https://t.me/dala_news", tryable(), "Asia/Almaty")
	if err != nil || s.Spec().Kind != digest.TelegramKind {
		t.Errorf("on the command line: %+v, %v", s, err)
	}
}

func TestDatesOnPagesSaidFromToday(t *testing.T) {
	now := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	for line, want := range map[string]string{
		"Бүгін, 14:05":               "2026-11-20",
		"Опубликовано: вчера в 9:30": "2026-11-19",
		"Сегодня в 10:00 состоится заседание комитета": "",
		"Сегодня":      "",
		"2 часа назад": "",
		"14:05":        "",
		"18 ноября":    "",
	} {
		t.Run(line, func(t *testing.T) {
			server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				fmt.Fprintf(w, "<h1>Паромы</h1><div>%s</div><p>Комитет обсудил паромы и решил купить ещё два, как говорили в понедельник.</p>", line)
			})
			h, err := open(t, digest.SourceSpec{ID: "p", Kind: digest.PageKind, URL: server.URL, Zone: "Asia/Almaty"}).
				Fetch(t.Context(), digest.Visit{Now: now})
			if err != nil || len(h.Articles) != 1 || h.Articles[0].Date != want {
				t.Errorf("%+v, %v, want %q", h.Articles, err, want)
			}
		})
	}
}
