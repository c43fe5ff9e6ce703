package storage_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"minber/digest"
)

func TestAStoryIsLedByTheReadersLanguageThenTheOfficialSource(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	for _, spec := range []digest.SourceSpec{{ID: "agency", Name: "Agency"}, {ID: "senate", Name: "Senate", Official: true}} {
		ok(t, a.Visited(ctx, digest.VisitReport{Source: spec, At: moment.Add(-time.Hour)}))
	}
	tell := func(source, lang, url string, hours int) {
		one := encounter(lang, url, "Maulen Ashimbayev", "Ivan Petrov", "", "2026-11-20")
		one.source, one.published = source, moment.Add(-time.Duration(hours)*time.Hour)
		one.u.Summary = []digest.Sentence{{Text: "summary of " + url}}
		one.u.Topics = []string{"interparliamentary"}
		a.keep(one)
	}
	tell("agency", "ru", "https://a.kz/ru", 3)
	tell("agency", "en", "https://a.kz/en", 2)
	tell("senate", "en", "https://s.kz/en", 1)
	for lang, want := range map[string]string{"ru": "https://a.kz/ru", "en": "https://s.kz/en", "kk": "https://s.kz/en"} {
		m := a.edition(lang)
		if len(m.Stories) != 1 {
			t.Fatalf("%d stories", len(m.Stories))
		}
		s := m.Stories[0]
		if s.Lead.URL != want || len(s.Others) != 2 || s.People != 2 || !s.Meets || s.Speaks ||
			!cmp.Equal(s.Sentences, []digest.Sentence{{Text: "summary of " + want}}) || !cmp.Equal(s.Topics, []string{"interparliamentary"}) {
			t.Errorf("in %s: %+v", lang, s)
		}
	}
	if got := a.edition("ru").Stories[0].Others[1].Source; got != "Agency" {
		t.Errorf("source = %q", got)
	}
}

func TestCopiesOfAnAgencysTextAreOneStory(t *testing.T) {
	a := newArchive(t)
	body := strings.Repeat("the senate approved the law on the budget of the coming year after a long debate ", 3)
	a.keep(text{url: "https://a.kz/1", body: body, u: digest.Understanding{Lang: "en"}})
	a.keep(text{url: "https://b.kz/1", body: "agency: " + body, u: digest.Understanding{Lang: "en"}})
	a.keep(text{url: "https://c.kz/1", body: "a delegation of another parliament visited a museum", u: digest.Understanding{Lang: "en"}})
	if n := len(a.edition("en").Stories); n != 2 {
		t.Errorf("%d stories, want 2", n)
	}
}

// fill keeps n articles of the last days, about twelve people each.
func (a *archive) fill(n int) {
	a.t.Helper()
	for i := range n {
		var u digest.Understanding
		u.Lang, u.Title = []string{"kk", "ru", "en"}[i%3], fmt.Sprint("title ", i)
		u.Topics = []string{digest.Topics[i%len(digest.Topics)]}
		for p := range 12 {
			name := fmt.Sprintf("Given%c Surname%c%c", 'a'+i%7, 'a'+(i*7+p*p)%23, 'a'+p)
			u.People = append(u.People, person(name, "deputy", "KZ"))
		}
		for s := range 4 {
			u.Statements = append(u.Statements, digest.Statement{Speaker: u.People[s].Name, Kind: digest.Quote, Text: "we shall approve it"})
		}
		u.Meetings = []digest.Meeting{{Between: [2]string{u.People[0].Name, u.People[1].Name}, Kind: digest.KindMeeting}}
		u.Upcoming = []digest.Upcoming{{What: fmt.Sprint("session number ", i), Date: "2026-12"}}
		u.Summary = []digest.Sentence{{Text: "first"}, {Text: "second"}}
		var words strings.Builder
		for w := range 300 {
			fmt.Fprintf(&words, "word%d ", (i*w*7919+w)%5000)
		}
		a.keep(text{
			url: fmt.Sprintf("https://a.kz/%d", i), body: words.String() + u.Title,
			published: moment.Add(-time.Duration(i) * 10 * time.Minute), u: u,
		})
	}
}

func BenchmarkMaterial(b *testing.B) {
	a := newArchive(b)
	a.fill(1500)
	for b.Loop() {
		if m := a.edition("kk"); len(m.Stories) == 0 {
			b.Fatal("no stories")
		}
	}
}

func BenchmarkSearch(b *testing.B) {
	a := newArchive(b)
	a.fill(1500)
	for b.Loop() {
		_, total, err := a.Search(b.Context(), digest.SearchQuery{Words: "title word17", Page: digest.Page{Limit: 5}})
		if err != nil || total == 0 {
			b.Fatal(total, err)
		}
	}
}

func TestAnEditionKnowsWhatItsArticlesAreAbout(t *testing.T) {
	a := newArchive(t)
	tell := func(url, lang, body string, topics ...string) {
		who := person("Айдос Бекенов", "депутат", "KZ")
		who.Body = body
		other := person("Иван Петров", "министр", "RU")
		a.keep(text{url: url, body: "the text of " + url, u: digest.Understanding{
			Lang: lang, People: []digest.Person{who, other}, Topics: topics, Summary: []digest.Sentence{{Text: "summary of " + url}},
			Statements: []digest.Statement{{Speaker: who.Name, Kind: digest.Quote, Text: "said in " + url}},
			Meetings:   []digest.Meeting{{Between: [2]string{who.Name, other.Name}, Kind: digest.KindMeeting, Date: a.now.Format(time.DateOnly)}},
			Upcoming:   []digest.Upcoming{{What: "a session of " + url, Date: "2026-11-25"}},
		}})
	}
	tell("https://a.kz/1", "kk", "kz-kurultai", "social")
	a.now = moment.AddDate(0, 0, 3)
	tell("https://a.kz/2", "ru", "", "economy_budget") // where no text says it, the latest one does
	all := a.edition("ru")
	if len(all.Stories) != 1 || !cmp.Equal(all.Stories[0].Bodies, []string{"kz-kurultai"}) || !cmp.Equal(all.Stories[0].Topics, []string{"economy_budget"}) {
		t.Errorf("stories %+v", all.Stories)
	}
	if len(all.Met) != 1 || len(all.Said) != 1 || len(all.Upcoming) != 1 {
		t.Errorf("met %+v, said %+v, coming up %+v", all.Met, all.Said, all.Upcoming)
	}
	for _, c := range []struct {
		name  string
		taste digest.Taste
		want  bool
	}{
		{"the body", digest.Taste{Bodies: "kz-kurultai"}, true},
		{"the topic", digest.Taste{Topics: "economy_budget"}, true},
		{"both", digest.Taste{Bodies: "kz-kurultai", Topics: "economy_budget"}, true},
		{"another body", digest.Taste{Bodies: "kz-government"}, false},
		{"the topic of what was told before", digest.Taste{Topics: "social"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := digest.Digest{Others: 1}
			if c.want {
				want = all
			}
			got := a.tasteful("ru", c.taste)
			if diff := cmp.Diff([]any{want.Stories, want.Met, want.Said, want.Others}, []any{got.Stories, got.Met, got.Said, got.Others}, cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
		})
	}
	// What was announced before the window has its topic from its article.
	if got := a.tasteful("kk", digest.Taste{Topics: "social"}).Upcoming; len(got) != 1 || got[0].What != "a session of https://a.kz/1" {
		t.Errorf("coming up %+v", got)
	}
}

func TestAStoryIsSummarizedInTheLanguageThatIsRead(t *testing.T) {
	a := newArchive(t)
	for _, lang := range []string{"en", "ru"} {
		one := encounter(lang, "https://a.kz/"+lang, "Maulen Ashimbayev", "Ivan Petrov", "", "2026-11-20")
		one.u.Title = "title in " + lang
		one.u.Summary = []digest.Sentence{{Text: "summary in " + lang}}
		a.keep(one)
	}
	for reads, want := range map[string]string{"": "en", "ru": "ru", "en": "en"} {
		stories := a.tasteful("kk", digest.Taste{Reads: reads}).Stories
		if len(stories) != 1 {
			t.Fatalf("%d stories", len(stories))
		}
		s := stories[0]
		if s.Lead.Title != "title in "+want || !cmp.Equal(s.Sentences, []digest.Sentence{{Text: "summary in " + want}}) {
			t.Errorf("reading %q: %+v", reads, s)
		}
	}
}
