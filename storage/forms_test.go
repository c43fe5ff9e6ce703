package storage_test

import (
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
	"minber/storage"
)

func TestWordsOfATextAreReadInItsLanguage(t *testing.T) {
	a := newReadingArchive(t)
	for url, body := range map[string]string{
		"kk": "Суды бөлісудің тәртібі талқыланды. Заңның жобасына түзету енгізілді.",
		"ru": "Суды рассмотрели дела о земле. Решение суда вступило в силу. Ущерб — 19,4 млрд. Истцов 1 700.",
	} {
		a.keep(text{url: "https://a.kz/" + url, body: body, published: moment, u: digest.Understanding{Lang: url, Title: url}})
	}
	for _, c := range []struct {
		name string
		q    digest.SearchQuery
		want string // titles with passages
	}{
		{"a court is no water", digest.SearchQuery{Words: "суд", Lang: "ru"}, "ru: [Суды] рассмотрели дела о земле."},
		{"courts of a Russian reader", digest.SearchQuery{Words: "суды", Lang: "ru"}, "ru: [Суды] рассмотрели дела о земле."},
		{"the water of a Kazakh one", digest.SearchQuery{Words: "суды", Not: []string{"дело"}, Lang: "kk"}, "kk: [Суды] бөлісудің тәртібі талқыланды."},
		{"water", digest.SearchQuery{Words: "су", Lang: "ru"}, "kk: [Суды] бөлісудің тәртібі талқыланды."},
		{"a court by its other names", digest.SearchQuery{Any: []digest.Choice{{Words: "сот", Phrases: []string{"суд", "court"}}}, Lang: "kk"}, "ru: [Суды] рассмотрели дела о земле."},
		{"a short word", digest.SearchQuery{Words: "заң"}, "kk: [Заңның] жобасына түзету енгізілді."},
		{"a Kazakh phrase", digest.SearchQuery{Phrases: []string{"заң жобасы"}, Lang: "kk"}, "kk: [Заңның жобасына] түзету енгізілді."},
		{"a number with a comma", digest.SearchQuery{Words: "19,4"}, "ru: Ущерб — [19,4] млрд."},
		{"a number with a blank", digest.SearchQuery{Words: "1700"}, "ru: Истцов [1 700]."},
		{"a Russian phrase", digest.SearchQuery{Phrases: []string{"решения суда"}, Lang: "kk"}, "ru: [Решение суда] вступило в силу."},
	} {
		t.Run(c.name, func(t *testing.T) {
			hits, _, err := a.Search(t.Context(), c.q)
			ok(t, err)
			var got []string
			for _, h := range hits {
				got = append(got, h.Ref.Title+": "+marked(h))
			}
			if strings.Join(got, "\n") != c.want {
				t.Errorf("found %q, want %q", got, c.want)
			}
		})
	}
}

func TestWatchesAreLookedForUnderTheFormsOfANewVersion(t *testing.T) {
	a := newArchive(t)
	a.watcherOf("7", wordsOf("заңды"))
	open := func(rules int) {
		ok(t, a.Close())
		o := a.options()
		o.Terms, o.Asked, o.Rules = language.Terms, language.Asked, rules
		a.Store = must(storage.Open(t.Context(), a.file, o))(t)
	}
	body := "Депутаттар заңның жаңа жобасын талқылады."
	read := digest.Understanding{Lang: "kk", Title: "Отырыс", Sentences: sentencesOf(body)}
	open(0) // whose version nobody tells
	a.keep(text{url: "https://a.example/1", body: body, u: read})
	if found := a.matched(); len(found) != 0 {
		t.Fatalf("found by former keys: %v", found)
	}
	for i, url := range []string{"https://a.example/2", "https://a.example/3"} {
		open(7)
		a.keep(text{url: url, body: body + strings.Repeat(" Жаңа.", i+1), u: read})
		if found := a.matched(); len(found) != 1 {
			t.Errorf("after %d starts: %v", i+1, found)
		}
	}
}

func TestTheHeaderOfAFileIsNoPartOfWhatIsFound(t *testing.T) {
	a := newReadingArchive(t)
	body := "Title: Сенат\nDate: 2026-11-20T13:40:00+05:00\nURL: https://example.org/1\nLang: ru\n\nСенат обсудил закон. Бюджет принят."
	a.keep(text{url: "https://example.org/1", body: body, published: moment, u: digest.Understanding{Lang: "ru", Title: "Сенат"}})
	for words, want := range map[string]int{"lang": 0, "https": 0, "url": 0, "закон": 1} {
		hits, _, err := a.Search(t.Context(), digest.SearchQuery{Words: words})
		ok(t, err)
		if len(hits) != want {
			t.Errorf("%s finds %d", words, len(hits))
		}
	}
}
