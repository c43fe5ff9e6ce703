package storage_test

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/language"
	"minber/storage"
)

// sentencesOf splits a test's text at its full stops.
func sentencesOf(text string) []digest.Span {
	var all []digest.Span
	start := 0
	for i := range text {
		if text[i] == '.' {
			all = append(all, digest.Span{Start: start, End: i + 1})
			start = min(i+2, len(text))
		}
	}
	return all
}

// spot is where a text names somebody.
func spot(text, name string) []digest.Span {
	i := strings.Index(text, name)
	return []digest.Span{{Start: i, End: i + len(name)}}
}

// watcherOf makes a chat with a watch and returns the watch's id.
func (a *archive) watcherOf(chat digest.Address, w digest.Watch) int64 {
	a.t.Helper()
	if _, err := a.Chat(a.t.Context(), chat); err != nil {
		ok(a.t, a.SaveChat(a.t.Context(), digest.Subscriber{
			Chat: chat, Kind: digest.Private, Lang: "ru", Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"},
		}))
	}
	w.Chat = chat
	if w.Cadence == "" {
		w.Cadence = digest.Instant
	}
	return must(a.SaveWatch(a.t.Context(), w))(a.t).ID
}

// matched lists what waits, as "watch:article".
func (a *archive) matched() []string {
	a.t.Helper()
	found := []string{}
	for _, m := range must(a.WaitingMatches(a.t.Context(), a.now.AddDate(1, 0, 0), 1000))(a.t) {
		found = append(found, fmt.Sprintf("%d:%d", m.Watch.ID, m.Article))
	}
	return found
}

// stemmed is an archive that knows the program's words.
func stemmed(t testing.TB) *archive {
	t.Helper()
	a := newArchive(t)
	ok(t, a.Close())
	o := a.options()
	o.Terms, o.Asked = language.Terms, language.Asked
	a.Store = must(storage.Open(t.Context(), a.file, o))(t)
	return a
}

const debate = "Сенат обсудил бюджет страны. Айдос Бекенов выступил с докладом. Из Анкары приехала Лейла Демир. Речь шла о школах и о налогах."

func debateRead() digest.Understanding {
	return digest.Understanding{
		Lang: "ru", Title: "Обсуждение", Topics: []string{"social"}, Sentences: sentencesOf(debate),
		Summary: []digest.Sentence{{Text: "Речь шла о школах и о налогах.", Start: strings.Index(debate, "Речь"), End: len(debate)}},
		People: []digest.Person{
			{Name: "Айдос Бекенов", Role: "депутат", Body: "kz-senate", Country: "KZ", At: spot(debate, "Айдос Бекенов")},
			{Name: "Лейла Демир", Country: "TR", At: spot(debate, "Лейла Демир")},
		},
	}
}

func wordsOf(terms ...string) digest.Watch {
	return digest.Watch{Kind: digest.WatchWords, Subject: terms[0], Label: terms[0], Terms: terms}
}

func about(kind digest.WatchKind, subject string, terms ...string) digest.Watch {
	return digest.Watch{Kind: kind, Subject: subject, Label: subject, Terms: terms}
}

func TestWhatAnArticleMatches(t *testing.T) {
	for _, c := range []struct {
		name    string
		watch   digest.Watch
		passage string // "-" for no match
		marked  []string
	}{
		{"a word in the same form", wordsOf("бюджет"), "Сенат обсудил бюджет страны.", []string{"бюджет"}},
		{"a word in another case", wordsOf("налог"), "Речь шла о школах и о налогах.", []string{"налогах"}},
		{"one of several terms", wordsOf("пенсия", "школа"), "Речь шла о школах и о налогах.", []string{"школах"}},
		{"a phrase whose words stand in one sentence", wordsOf("школы налоги"), "Речь шла о школах и о налогах.", []string{"школах", "налогах"}},
		{"a phrase whose words stand apart", wordsOf("бюджет школы"), "-", nil},
		{"a word of the headline", wordsOf("обсуждение"), "", nil},
		{"a word that is not there", wordsOf("дороги"), "-", nil},
		{"a part of a word", wordsOf("обс"), "-", nil},
		{"a country whose people are named", about(digest.WatchCountry, "TR", "Турция"), "Из Анкары приехала Лейла Демир.", []string{"Лейла Демир"}},
		{"a country that is named by itself", about(digest.WatchCountry, "XX", "Анкара"), "Из Анкары приехала Лейла Демир.", []string{"Анкары"}},
		{"a country whose name is another word in small letters", about(digest.WatchCountry, "XX", "Школа"), "-", nil},
		{"another country", about(digest.WatchCountry, "UZ"), "-", nil},
		{"a body whose members are named", about(digest.WatchBody, "kz-senate"), "Айдос Бекенов выступил с докладом.", []string{"Айдос Бекенов"}},
		{"a topic", about(digest.WatchTopic, "social"), "Речь шла о школах и о налогах.", nil},
		{"another topic", about(digest.WatchTopic, "oversight"), "-", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			a := stemmed(t)
			a.watcherOf("7", c.watch)
			a.keep(text{url: "https://a.example/1", body: debate, u: debateRead()})
			waiting := must(a.WaitingMatches(t.Context(), a.now, 10))(t)
			if c.passage == "-" {
				if len(waiting) != 0 {
					t.Fatalf("matched: %+v", waiting)
				}
				return
			}
			if len(waiting) != 1 {
				t.Fatalf("%d matches", len(waiting))
			}
			item := must(a.MatchItems(t.Context(), []int64{waiting[0].ID}, "ru"))(t)[waiting[0].ID]
			var marked []string
			for _, m := range item.Marks {
				marked = append(marked, item.Passage[m.Start:m.End])
			}
			if item.Passage != c.passage || !slices.Equal(marked, c.marked) {
				t.Errorf("%q with %q marked", item.Passage, marked)
			}
			if item.Ref.URL != "https://a.example/1" || item.Watch.Label != c.watch.Label {
				t.Errorf("%+v", item)
			}
		})
	}
}

func TestAPersonIsMatchedInAnySpellingAndAfterAMerger(t *testing.T) {
	a := stemmed(t)
	a.keep(text{url: "https://a.example/0", body: "Айдос Бекенов выступил. Здесь всё.", u: digest.Understanding{
		Lang: "ru", People: []digest.Person{{Name: "Айдос Бекенов", Role: "депутат", Country: "KZ"}},
	}})
	id := must(a.Find(t.Context(), "Бекенов", "ru", digest.FitGuess, 5))(t)[0].ID
	w := a.watcherOf("7", about(digest.WatchPerson, strconv.FormatInt(id, 10)))
	a.now = a.now.Add(100 * time.Hour)
	kazakh := a.keep(text{url: "https://a.example/1", body: "Айдос Бекенов сөз сөйледі. Бәрі осы.", u: digest.Understanding{
		Lang: "kk", People: []digest.Person{{Name: "Айдос Бекенов", Role: "депутат", Country: "KZ"}},
		Statements: []digest.Statement{{Speaker: "Айдос Бекенов", Kind: digest.Quote, Text: "Бәрі осы"}},
	}})
	if diff := cmp.Diff([]string{fmt.Sprintf("%d:%d", w, kazakh.ID)}, a.matched()); diff != "" {
		t.Fatal(diff)
	}
	waiting := must(a.WaitingMatches(t.Context(), a.now, 10))(t)
	item := must(a.MatchItems(t.Context(), []int64{waiting[0].ID}, "kk"))(t)[waiting[0].ID]
	if item.Said == nil || item.Said.Text != "Бәрі осы" || item.Watch.Person.Name != "Айдос Бекенов" {
		t.Errorf("%+v", item)
	}

	a.keep(text{url: "https://a.example/2", body: "Айдос Тұров келді.", u: digest.Understanding{
		Lang: "kk", People: []digest.Person{{Name: "Айдос Тұров", Role: "депутат"}, {Name: "Марат Асанов"}, {Name: "Дина Ораз"}},
	}})
	other := must(a.Find(t.Context(), "Тұров", "kk", digest.FitGuess, 5))(t)[0].ID
	a.watcherOf("8", about(digest.WatchPerson, strconv.FormatInt(other, 10)))
	must(a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledSame, A: id, B: other, Lang: "ru", By: 1}))(t)
	a.now = a.now.Add(100 * time.Hour)
	a.keep(text{url: "https://a.example/3", body: "Айдос Бекенов снова выступил. Было тихо.", u: digest.Understanding{
		Lang: "ru", People: []digest.Person{{Name: "Айдос Бекенов", Role: "депутат", Country: "KZ"}},
	}})
	if got := a.matched(); len(got) != 3 {
		t.Errorf("both who watch the one person wait for it: %v", got)
	}
	if all := must(a.Watches(t.Context(), "8", "ru"))(t); all[0].Person.ID != id {
		t.Errorf("the watch is about %+v", all[0].Person)
	}
}

func TestAStoryMatchesOnce(t *testing.T) {
	a := stemmed(t)
	w := a.watcherOf("7", wordsOf("бюджет"))
	late := a.watcherOf("8", wordsOf("доклад"))
	first := a.keep(text{url: "https://a.example/1", body: debate, u: debateRead()})
	want := []string{fmt.Sprintf("%d:%d", w, first.ID), fmt.Sprintf("%d:%d", late, first.ID)}
	if diff := cmp.Diff(want, a.matched()); diff != "" {
		t.Fatal(diff)
	}
	// Another outlet with nearly the same text, and a new reading by new rules.
	a.keep(text{url: "https://b.example/1", body: strings.Replace(debate, "Речь", "Вчера речь", 1), source: "b", u: debateRead()})
	again := debateRead()
	again.Rules = 2
	a.save(first, again)
	a.keep(text{url: "https://c.example/1", body: strings.Replace(debate, "докладом", "докладом вчера", 1), source: "c", u: debateRead()})
	if diff := cmp.Diff(want, a.matched()); diff != "" {
		t.Error(diff)
	}
}

func TestWhatIsNoMatchAtAll(t *testing.T) {
	for _, c := range []struct {
		name    string
		prepare func(a *archive, watch int64)
		article func(x *text)
	}{
		{name: "an article that is not about a parliament", article: func(x *text) { x.u.Reason = "irrelevant" }},
		{name: "an article of last month", article: func(x *text) { x.published = moment.AddDate(0, -1, 0) }},
		{name: "in boilerplate only", article: func(x *text) { x.u.Sentences = x.u.Sentences[1:] }},
		{name: "of a paused watch", prepare: func(a *archive, _ int64) {
			w := must(a.Watches(a.t.Context(), "7", "ru"))(a.t)[0]
			w.Paused = true
			must(a.SaveWatch(a.t.Context(), w))(a.t)
		}},
		{name: "of a deleted watch", prepare: func(a *archive, watch int64) { ok(a.t, a.DropWatch(a.t.Context(), "7", watch, false)) }},
		{name: "of a chat that is gone", prepare: func(a *archive, _ int64) {
			c := must(a.Chat(a.t.Context(), "7"))(a.t)
			c.Gone = true
			ok(a.t, a.SaveChat(a.t.Context(), c))
		}},
		{name: "in a language that the chat does not read", prepare: func(a *archive, _ int64) {
			c := must(a.Chat(a.t.Context(), "7"))(a.t)
			c.Settings.Reads = "en,kk"
			ok(a.t, a.SaveChat(a.t.Context(), c))
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			a := stemmed(t)
			id := a.watcherOf("7", wordsOf("бюджет"))
			if c.prepare != nil {
				c.prepare(a, id)
			}
			x := text{url: "https://a.example/1", body: debate, u: debateRead()}
			if c.article != nil {
				c.article(&x)
			}
			article := a.add(x)
			x.u.Relevant, x.u.Rules = x.u.Reason == "", 1
			ok(t, a.Save(t.Context(), article, x.u))
			if got := a.matched(); len(got) != 0 {
				t.Errorf("matched: %v", got)
			}
		})
	}
}

func TestWatchesOfAChat(t *testing.T) {
	a := stemmed(t)
	ctx := t.Context()
	id := a.watcherOf("7", wordsOf("Бюджет", "budget"))
	if again := a.watcherOf("7", wordsOf("Бюджет", "қазына")); again != id {
		t.Errorf("the same words are watched twice: %d and %d", id, again)
	}
	all := must(a.Watches(ctx, "7", "ru"))(t)
	if len(all) != 1 || !slices.Equal(all[0].Terms, []string{"Бюджет", "қазына"}) {
		t.Errorf("%+v", all)
	}
	foreign := all[0]
	foreign.Chat = "8"
	if _, err := a.SaveWatch(ctx, foreign); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("another chat's watch was changed: %v", err)
	}
	if err := a.DropWatch(ctx, "8", id, false); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("another chat's watch was deleted: %v", err)
	}
	for range 2 { // a double press
		ok(t, a.DropWatch(ctx, "7", id, false))
	}
	if all := must(a.Watches(ctx, "7", "ru"))(t); len(all) != 0 {
		t.Errorf("a deleted watch is listed: %+v", all)
	}
	if err := a.DropWatch(ctx, "8", id, true); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("another chat's watch was taken back: %v", err)
	}
	for range 2 {
		ok(t, a.DropWatch(ctx, "7", id, true))
	}
	for i := range digest.MostWatches - 1 {
		a.watcherOf("7", wordsOf(fmt.Sprint("слово", i)))
	}
	if _, err := a.SaveWatch(ctx, digest.Watch{Chat: "7", Kind: digest.WatchWords, Subject: "лишнее", Cadence: digest.Daily}); !errors.Is(err, digest.ErrTooMany) {
		t.Errorf("one more than a chat may have: %v", err)
	}
	ok(t, a.DropWatch(ctx, "7", id, false))
	a.watcherOf("7", wordsOf("вместо"))
	if err := a.DropWatch(ctx, "7", id, true); !errors.Is(err, digest.ErrTooMany) {
		t.Errorf("there was no room to take it back: %v", err)
	}
	ok(t, a.MoveChat(ctx, "7", "-1007"))
	if all := must(a.Watches(ctx, "-1007", "ru"))(t); len(all) != digest.MostWatches {
		t.Errorf("%d watches moved along", len(all))
	}
}

func TestPreviewCountsStories(t *testing.T) {
	a := stemmed(t)
	a.keep(text{url: "https://a.example/1", body: debate, u: debateRead()})
	a.keep(text{url: "https://b.example/1", body: strings.Replace(debate, "докладом", "докладом вчера", 1), u: debateRead()})
	a.now = a.now.Add(20 * 24 * time.Hour)
	for _, c := range []struct {
		name  string
		watch digest.Watch
		want  digest.WatchPreview
	}{
		{"words", wordsOf("школа", "бюджет", "дорога"), digest.WatchPreview{Days: 20, Stories: 1, Terms: []digest.TermCount{
			{Term: "школа", Stories: 1}, {Term: "бюджет", Stories: 1}, {Term: "дорога"},
		}}},
		{"a country", about(digest.WatchCountry, "TR"), digest.WatchPreview{Days: 20, Stories: 1}},
		{"a body", about(digest.WatchBody, "kz-senate"), digest.WatchPreview{Days: 20, Stories: 1}},
		{"a topic", about(digest.WatchTopic, "social"), digest.WatchPreview{Days: 20, Stories: 1}},
		{"a person", about(digest.WatchPerson, "1"), digest.WatchPreview{Days: 20, Stories: 1}},
		{"nothing", about(digest.WatchPerson, "99"), digest.WatchPreview{Days: 20}},
	} {
		if diff := cmp.Diff(c.want, must(a.WatchPreview(t.Context(), c.watch))(t)); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	a.now = a.now.Add(80 * 24 * time.Hour)
	want := digest.WatchPreview{Days: 7, Terms: []digest.TermCount{{Term: "школа"}}}
	if diff := cmp.Diff(want, must(a.WatchPreview(t.Context(), wordsOf("школа")))(t)); diff != "" {
		t.Errorf("of what is older than 90 days: %s", diff)
	}
}

func TestTermsBesideOthers(t *testing.T) {
	a := stemmed(t)
	for i := range 12 {
		body := fmt.Sprintf("Сообщение номер %d о погоде в городе. Больше ничего.", i)
		if i%3 == 0 {
			body = fmt.Sprintf("Депутаты обсудили бюджет %d года. Трансферты вырастут. Трансферт нужен областям.", i)
		}
		a.keep(text{url: fmt.Sprintf("https://a.example/%d", i), body: body, u: digest.Understanding{Lang: "ru"}})
	}
	related := must(a.WatchTerms(t.Context(), "бюджет"))(t)
	if !slices.Contains(related.Neighbours, "трансферт") || slices.Contains(related.Neighbours, "бюджет") || slices.Contains(related.Neighbours, "погоде") {
		t.Errorf("neighbours: %v", related.Neighbours)
	}
	if diff := cmp.Diff([]digest.TermCount{{Term: "byudzhet"}}, related.Spellings); diff != "" {
		t.Error(diff)
	}
}
