package storage_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/language"
	"minber/storage"
)

func TestSearchTakesAnyInput(t *testing.T) {
	a := newArchive(t)
	a.keep(text{url: "https://a.kz/1", body: "the senate approved the budget near the dam", u: digest.Understanding{Lang: "en"}})
	for _, c := range []struct {
		words string
		total int
	}{
		{"budget", 1},
		{"BUDGET senate", 1},
		{"budget mazhilis", 0},
		{"budg*", 1},
		{"b*", 0},
		{`"budget`, 1},
		{`budget"`, 1},
		{"budget:", 1},
		{"terms:budget", 0},
		{"NEAR", 1},
		{"NEAR/3", 0},
		{"budget NEAR dam", 1},
		{"budget NOT senate", 0},
		{"budget OR", 0},
		{"(budget", 1},
		{"-budget", 1},
		{"^budget", 1},
		{"*", 0},
		{"**", 0},
		{"", 0},
		{"\x00", 0},
		{"budget\x00", 1},
		{"🙂", 0},
		{"🙂 budget", 1},
		{"' OR 1=1 --", 0},
		{"\xff\xfe", 0},
		{"budget\xff", 1},
		{strings.Repeat("a", 5000), 0},
		{strings.Repeat("budget ", 700), 1},
		{strings.Repeat(`"(*`, 1700), 0},
		{strings.Repeat("қ ң ", 1000), 0},
	} {
		hits, total, err := a.Search(t.Context(), digest.SearchQuery{Words: c.words, Page: digest.Page{Limit: 5}})
		if err != nil || total != c.total || len(hits) != c.total {
			t.Errorf("Search(%.20q) = %d, %v; want %d", c.words, total, err, c.total)
		}
	}
}

func TestSearchPagesNewestFirst(t *testing.T) {
	a := newArchive(t)
	for i := range 5 {
		a.keep(text{
			url: fmt.Sprintf("https://a.kz/%d", i), body: fmt.Sprint("senate ", i), published: moment.Add(-time.Duration(i) * time.Hour),
			u: digest.Understanding{Lang: "en", Title: fmt.Sprint(i)},
		})
	}
	hits, total, err := a.Search(t.Context(), digest.SearchQuery{Words: "senate", Page: digest.Page{Offset: 1, Limit: 2}})
	ok(t, err)
	var titles []string
	for _, h := range hits {
		titles = append(titles, h.Ref.Title)
	}
	if total != 5 || !cmp.Equal(titles, []string{"1", "2"}) {
		t.Errorf("%v of %d", titles, total)
	}
	for _, page := range []digest.Page{{Offset: 10, Limit: 2}, {Offset: -1, Limit: 0}} {
		if _, total, err := a.Search(t.Context(), digest.SearchQuery{Words: "senate", Page: page}); err != nil || total != 5 {
			t.Errorf("page %v: %d, %v", page, total, err)
		}
	}
}

func TestSearchShowsAPassage(t *testing.T) {
	a := newArchive(t)
	long := strings.Repeat("Құрылтай отырысы өтті. ", 50)
	a.keep(text{url: "https://a.kz/1", body: "Title: header\n\n" + long, u: digest.Understanding{Lang: "kk"}})
	a.keep(text{url: "https://a.kz/2", body: "senate " + long, u: digest.Understanding{
		Lang: "en", Summary: []digest.Sentence{{Text: "The Senate sat."}, {Text: "It rained."}},
	}})
	hits, _, err := a.Search(t.Context(), digest.SearchQuery{Words: "құрылтай"})
	ok(t, err)
	if len(hits) != 2 || marked(hits[0]) != "senate [Құрылтай] отырысы өтті." {
		t.Fatalf("hits = %+v", hits)
	}
	if p := marked(hits[1]); p != "[Құрылтай] отырысы өтті." {
		t.Errorf("passage = %q", p)
	}
	hits, _, err = a.Search(t.Context(), digest.SearchQuery{From: "2026-11-01"})
	ok(t, err)
	if len(hits) != 2 || hits[0].Passage != "The Senate sat." {
		t.Fatalf("without words: %+v", hits)
	}
	if p := hits[1].Passage; !strings.HasPrefix(p, "Құрылтай отырысы") || utf8.RuneCountInString(p) > 300 || !strings.HasSuffix(p, "…") {
		t.Errorf("passage = %q", p)
	}
}

// marked writes a passage with what was asked for in brackets.
func marked(h digest.SearchHit) string {
	var b strings.Builder
	at := 0
	for _, m := range h.Marks {
		b.WriteString(h.Passage[at:m.Start] + "[" + h.Passage[m.Start:m.End] + "]")
		at = m.End
	}
	return b.String() + h.Passage[at:]
}

// newReadingArchive is an archive that knows the forms of words.
func newReadingArchive(t testing.TB) *archive {
	t.Helper()
	a := &archive{t: t, file: database(t), now: moment}
	o := a.options()
	o.Terms, o.Asked = language.Terms, language.Asked
	store, err := storage.Open(t.Context(), a.file, o)
	ok(t, err)
	a.Store = store
	t.Cleanup(func() { ok(t, store.Close()) })
	return a
}

func TestSearchUnderstandsQueries(t *testing.T) {
	a := newReadingArchive(t)
	for _, x := range []text{
		{
			url: "ru", body: "Сенат собрался в Астане. Депутаты одобрили республиканский бюджет на 2027 год. Дождя не было.",
			published: moment, u: digest.Understanding{
				Lang: "ru", Topics: []string{"economy_budget"}, People: []digest.Person{{Name: "Иван Петров", Body: "kz-senate"}},
			},
		},
		{
			url: "kk", body: "Құрылтайда бюджеттің жобасы талқыланды. Отырысты Нұрлан Серғалиев жүргізді.",
			published: moment.AddDate(0, -2, 0), u: digest.Understanding{
				Lang: "kk", Topics: []string{"legislation", "economy_budget"},
				People: []digest.Person{{Name: "Нұрлан Серғалиев", Body: "kz-kurultai"}},
			},
		},
		{
			url: "en", body: "The budget was not discussed. Republican senators praised deputies.",
			published: moment.AddDate(-2, 0, 0), u: digest.Understanding{Lang: "en", Topics: []string{"oversight"}},
		},
	} {
		x.u.Title, x.url = x.url, "https://a.kz/"+x.url
		a.keep(x)
	}
	for _, c := range []struct {
		name string
		q    digest.SearchQuery
		want string // titles
	}{
		{"a word in another case", digest.SearchQuery{Words: "бюджетом"}, "ru kk"},
		{"a Kazakh word with endings, typed without Kazakh letters", digest.SearchQuery{Words: "курылтайдын сергалиевтин"}, "kk"},
		{"a Kazakh word with endings", digest.SearchQuery{Words: "құрылтайға"}, "kk"},
		{"a word or its counterparts", digest.SearchQuery{Any: []digest.Choice{{Words: "бюджеттің", Phrases: []string{"budget"}}}}, "ru kk en"},
		{"words in any order or a phrase", digest.SearchQuery{Any: []digest.Choice{{Words: "бюджет республиканский", Phrases: []string{"not discussed"}}}}, "ru en"},
		{"words in any order or a phrase in another order", digest.SearchQuery{Any: []digest.Choice{{Words: "бюджет республиканский", Phrases: []string{"discussed not"}}}}, "ru"},
		{"each of two choices", digest.SearchQuery{Any: []digest.Choice{{Words: "бюджет", Phrases: []string{"budget"}}, {Words: "депутаты", Phrases: []string{"deputy"}}}}, "ru en"},
		{"a choice and a word", digest.SearchQuery{Words: "senators", Any: []digest.Choice{{Words: "бюджет", Phrases: []string{"budget"}}}}, "en"},
		{"a choice of nothing", digest.SearchQuery{Any: []digest.Choice{{Words: "*", Phrases: []string{"\x00"}}}}, ""},
		{"a phrase in another case", digest.SearchQuery{Phrases: []string{"республиканского бюджета"}}, "ru"},
		{"a word and a phrase that it stands in", digest.SearchQuery{Words: "бюджет", Phrases: []string{"республиканский бюджет"}}, "ru"},
		{"a word and a phrase that it does not stand in", digest.SearchQuery{Words: "құрылтай", Phrases: []string{"республиканский бюджет"}}, ""},
		{"a choice and a phrase that one of it stands in", digest.SearchQuery{Phrases: []string{"республиканский бюджет"}, Any: []digest.Choice{{Words: "бюджет", Phrases: []string{"budget"}}}}, "ru"},
		{"a choice and a phrase that a part of it stands in", digest.SearchQuery{Phrases: []string{"республиканский бюджет"}, Any: []digest.Choice{{Words: "бюджет құрылтай", Phrases: []string{"budget"}}}}, ""},
		{"a phrase in another order", digest.SearchQuery{Phrases: []string{"бюджет республиканский"}}, ""},
		{"a phrase with a word left out", digest.SearchQuery{Phrases: []string{"депутаты бюджет"}}, ""},
		{"a long phrase", digest.SearchQuery{Phrases: []string{"депутаты одобрили республиканский бюджет на 2027 год"}}, "ru"},
		{"a long phrase that ends otherwise", digest.SearchQuery{Phrases: []string{"депутаты одобрили республиканский бюджет на 2028 год"}}, ""},
		{"a phrase with the border of the index in it", digest.SearchQuery{Phrases: []string{"было \ue000"}}, "ru"},
		{"a word but not another", digest.SearchQuery{Words: "бюджет", Not: []string{"сенаты"}}, "kk"},
		{"a word but not a phrase", digest.SearchQuery{Words: "бюджет", Not: []string{"бюджеттің жобасы", "бюджет сенат"}}, "ru"},
		{"a word but not a long phrase", digest.SearchQuery{Words: "бюджет", Not: []string{"депутаты одобрили республиканский бюджет на 2027 год"}}, "kk"},
		{"nothing but what must not be there", digest.SearchQuery{Not: []string{"бюджет"}}, ""},
		{"a body", digest.SearchQuery{Bodies: []string{"kz-senate"}}, "ru"},
		{"one of two bodies", digest.SearchQuery{Words: "бюджет", Bodies: []string{"kz-senate", "kz-kurultai"}}, "ru kk"},
		{"a part of a body's id", digest.SearchQuery{Bodies: []string{"kz"}}, ""},
		{"a topic", digest.SearchQuery{Topics: []string{"economy_budget"}}, "ru kk"},
		{"a topic and a body", digest.SearchQuery{Topics: []string{"legislation"}, Bodies: []string{"kz-senate"}}, ""},
		{"a word but not a body", digest.SearchQuery{Words: "бюджет", NotBodies: []string{"kz-senate"}}, "kk"},
		{"a word but not a topic", digest.SearchQuery{Words: "бюджет", NotTopics: []string{"legislation", "oversight"}}, "ru"},
		{"a topic as a word", digest.SearchQuery{Words: "economy_budget"}, ""},
		{"what the index calls a topic as a word", digest.SearchQuery{Words: "\ue000toversight"}, ""},
		{"from a day", digest.SearchQuery{From: "2026-11-20"}, "ru"},
		{"to a day", digest.SearchQuery{To: "2026-11-19"}, "kk en"},
		{"in a month", digest.SearchQuery{From: "2026-09-01", To: "2026-09-30"}, "kk"},
		{"on a day", digest.SearchQuery{From: "2024-11-20", To: "2024-11-20"}, "en"},
		{"the days before a day", digest.SearchQuery{From: "2024-01-01", To: "2024-11-19"}, ""},
		{"over years", digest.SearchQuery{From: "2024-11-20", To: "2026-11-20", Words: "budget"}, "en"},
		{"most of a month", digest.SearchQuery{From: "2026-11-03", To: "2026-11-28"}, "ru"},
		{"a month but for a day", digest.SearchQuery{From: "2026-11-01", To: "2026-11-19", Words: "budget"}, ""},
		{"up to a day, with words", digest.SearchQuery{To: "2026-11-19", Words: "budget"}, "en"},
		{"up to a day, with words and a body", digest.SearchQuery{To: "2026-11-20", Words: "бюджет", Bodies: []string{"kz-kurultai"}}, "kk"},
		{"up to a day, with words and one of two bodies", digest.SearchQuery{To: "2026-11-20", Words: "бюджет", Bodies: []string{"kz-senate", "kz-kurultai"}}, "ru kk"},
		{"up to a day, with words and a body, but not a topic", digest.SearchQuery{To: "2026-11-20", Words: "бюджет", Bodies: []string{"kz-senate", "kz-kurultai"}, NotTopics: []string{"legislation"}}, "ru"},
		{"up to a day, with words and a topic", digest.SearchQuery{To: "2026-11-19", Words: "бюджет", Topics: []string{"economy_budget", "oversight"}}, "kk"},
		{"up to a day, with words, but not a body", digest.SearchQuery{To: "2026-11-20", Words: "бюджет", NotBodies: []string{"kz-senate"}}, "kk"},
		{"up to a day, with words and a body that is seldom named", digest.SearchQuery{To: "2026-11-20", Words: "бюджет", Bodies: []string{"kz-senate"}, Topics: []string{"oversight"}}, ""},
		{"up to a day before, with words", digest.SearchQuery{To: "2024-11-19", Words: "budget"}, ""},
		{"up to a day without some", digest.SearchQuery{To: "2026-11-19", Words: "budget", Not: []string{"senate"}}, ""},
		{"up to a day before all time", digest.SearchQuery{To: "0001-01-01", Words: "budget"}, ""},
		{"days in the wrong order", digest.SearchQuery{From: "2026-11-20", To: "2026-11-19"}, ""},
		{"days that are none", digest.SearchQuery{From: "\x00", To: "tomorrow", Words: "budget"}, "en"},
		{"days beyond all time", digest.SearchQuery{From: "0001-01-01", To: "9999-12-31", Words: "budget"}, "en"},
	} {
		hits, total, err := a.Search(t.Context(), c.q)
		var got []string
		for _, h := range hits {
			got = append(got, h.Ref.Title)
		}
		if err != nil || strings.Join(got, " ") != c.want || total != len(hits) {
			t.Errorf("%s: %q, %d, %v; want %q", c.name, got, total, err, c.want)
		}
	}
}

func TestSearchByDaysReachesTheOldestArticle(t *testing.T) {
	a := newArchive(t)
	old := func(url string, year int) text {
		return text{url: url, body: "senate " + url, published: time.Date(year, 5, 1, 0, 0, 0, 0, time.UTC), u: digest.Understanding{Lang: "en"}}
	}
	find := func(when string, want int) {
		t.Helper()
		if _, total, err := a.Search(t.Context(), digest.SearchQuery{Words: "senate", To: "2020-01-01"}); err != nil || total != want {
			t.Errorf("%s: %d, %v; want %d", when, total, err, want)
		}
	}
	find("nothing is there", 0)
	a.keep(old("https://a.kz/1", 2012))
	find("the first article", 1)
	first := a.Store
	store, err := storage.Open(t.Context(), a.file, a.options())
	ok(t, err)
	t.Cleanup(func() { ok(t, store.Close()) })
	a.Store = store
	find("the archive is opened again", 1)
	a.keep(old("https://a.kz/2", 2003))
	find("an older article", 2)
	a.keep(old("https://a.kz/3", 2015))
	find("one that is not as old", 3)
	a.Store = first
	a.now = a.now.Add(time.Hour)
	find("what another process has added, an hour later", 3)
}

func TestSearchMarksWhatMatched(t *testing.T) {
	a := newReadingArchive(t)
	a.keep(text{url: "https://a.kz/1", u: digest.Understanding{Lang: "ru", Title: "О бюджете"}, body: "О бюджете\n" +
		"Совещание открыл А. Ашимбаев. Он назвал бюджет главным. «Бюджетом займется комитет по финансам», – сказал А. Ашимбаев. " +
		"Заседание " + strings.Repeat("шло долго и ", 40) + "о налогах не говорили, о Е-Налогах " + strings.Repeat("тоже не говорили ", 20) + "."})
	for _, c := range []struct {
		name, want string
		q          digest.SearchQuery
	}{
		{"the first sentence with the word, not the title", "Он назвал [бюджет] главным.", digest.SearchQuery{Words: "бюджета"}},
		{"the sentence with most words", "«[Бюджетом] займется [комитет] по финансам», – сказал А. Ашимбаев.", digest.SearchQuery{Words: "бюджет комитета"}},
		{"an initial ends no sentence", "Совещание открыл А. [Ашимбаев].", digest.SearchQuery{Words: "ашимбаев"}},
		{"a counterpart of a word", "«[Бюджетом] займется [комитет] по финансам», – сказал А. Ашимбаев.", digest.SearchQuery{Any: []digest.Choice{
			{Words: "budget", Phrases: []string{"казна", "бюджет"}}, {Words: "committee", Phrases: []string{"комитет"}},
		}}},
		{"a phrase as one", "«Бюджетом займется [комитет по финансам]», – сказал А. Ашимбаев.", digest.SearchQuery{Phrases: []string{"комитета по финансам"}}},
		{"a phrase and a word in it", "«Бюджетом займется [комитет по финансам]», – сказал А. Ашимбаев.", digest.SearchQuery{Words: "финансам", Phrases: []string{"комитет по финансам"}}},
		{"the beginning of a word", "Он [назвал] бюджет главным.", digest.SearchQuery{Words: "назв*"}},
	} {
		hits, _, err := a.Search(t.Context(), c.q)
		ok(t, err)
		if len(hits) != 1 || marked(hits[0]) != c.want {
			t.Errorf("%s: %+v", c.name, hits)
		}
	}
	hits, _, err := a.Search(t.Context(), digest.SearchQuery{Words: "налог"})
	ok(t, err)
	got := marked(hits[0])
	if !strings.HasPrefix(got, "…") || !strings.HasSuffix(got, "…") || !strings.Contains(got, "о [налогах] не говорили") || utf8.RuneCountInString(hits[0].Passage) > 300 {
		t.Errorf("of a long sentence: %q", got)
	}
}
