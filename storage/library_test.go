package storage_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestTheSameArticleIsStoredOnce(t *testing.T) {
	for _, c := range []struct {
		name   string
		second digest.Article
		added  bool
	}{
		{"the same address in another spelling", digest.Article{URL: "http://WWW.A.kz:80/news/1/?utm_source=tg#top", Text: "other words"}, false},
		{"the same text elsewhere", digest.Article{URL: "https://b.kz/2", Text: " the  senate\nmet "}, false},
		{"another text at another address", digest.Article{URL: "https://a.kz/news/2", Text: "the mazhilis met"}, true},
		{"a text without an address", digest.Article{Text: "the kurultai met"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArchive(t)
			first, added, err := a.Add(t.Context(), digest.Article{URL: "https://a.kz/news/1", Text: "the senate met"})
			if err != nil || !added {
				t.Fatal(added, err)
			}
			second, added, err := a.Add(t.Context(), c.second)
			ok(t, err)
			if added != c.added || (second == first) == c.added {
				t.Errorf("Add = %d, %v; the first one is %d", second, added, first)
			}
		})
	}
}

func TestKnownGoesByCanonicalAddress(t *testing.T) {
	a := newArchive(t)
	a.add(text{url: "https://a.kz/1?id=2", body: "text"})
	for url, want := range map[string]bool{
		"http://www.a.kz/1/?id=2&fbclid=x": true, "https://a.kz/1?id=3": false, "https://a.kz/1": false, "": false, "::": false,
	} {
		if got := must(a.Known(t.Context(), url))(t); got != want {
			t.Errorf("Known(%q) = %v", url, got)
		}
	}
}

func TestASourceRewordsItsOwnArticles(t *testing.T) {
	for _, c := range []struct {
		name    string
		article digest.Article
		revised bool
	}{
		{"another text", digest.Article{Source: "channel", URL: "https://t.me/channel/1", Title: "new", Text: "the senate did not meet"}, true},
		{"the same text with other spaces", digest.Article{Source: "channel", URL: "https://t.me/channel/1", Text: " the  senate\nmet "}, false},
		{"another source", digest.Article{Source: "forger", URL: "https://t.me/channel/1", Text: "the senate did not meet"}, false},
		{"the text of another article", digest.Article{Source: "channel", URL: "https://t.me/channel/1", Text: "the mazhilis met"}, false},
		{"an article that is not there", digest.Article{Source: "channel", URL: "https://t.me/channel/3", Text: "the kurultai met"}, false},
		{"one without an address", digest.Article{Source: "channel", Text: "the kurultai met"}, false},
	} {
		for _, read := range []bool{false, true} {
			t.Run(fmt.Sprint(c.name, ", read: ", read), func(t *testing.T) {
				a := newArchive(t)
				for n, text := range []string{"the senate met", "the mazhilis met"} {
					article := digest.Article{Source: "channel", URL: fmt.Sprint("https://t.me/channel/", n+1), Title: "old", Text: text}
					_, _, err := a.Add(t.Context(), article)
					ok(t, err)
				}
				waiting := must(a.Unread(t.Context(), a.now, 1, 10))(t)
				if read {
					for _, r := range waiting {
						ok(t, a.Save(t.Context(), r.Article, digest.Understanding{Lang: "en", Rules: 1}))
					}
				}
				if revised := must(a.Revise(t.Context(), c.article))(t); revised != c.revised {
					t.Errorf("revised: %v", revised)
				}
				waiting = must(a.Unread(t.Context(), a.now, 1, 10))(t)
				reads := map[bool]int{false: 2, true: 0}[read]
				if c.revised && read {
					reads = 1
				}
				if len(waiting) != reads {
					t.Fatalf("%d articles wait to be read, want %d", len(waiting), reads)
				}
				if c.revised && (waiting[0].Article.Text != c.article.Text || waiting[0].Article.Title != c.article.Title) {
					t.Errorf("it is %+v", waiting[0].Article)
				}
			})
		}
	}
}

func TestManyAddAndSaveAtOnce(t *testing.T) {
	a := newArchive(t)
	const workers, each = 8, 25
	var wg sync.WaitGroup
	errs := make(chan error, workers*each*2)
	for range workers {
		wg.Go(func() {
			for i := range each { // all workers add the same articles
				article := digest.Article{URL: fmt.Sprintf("https://a.kz/%d", i), Text: fmt.Sprintf("text %d", i), Added: a.now}
				id, _, err := a.Add(t.Context(), article)
				article.ID = id
				u := digest.Understanding{Lang: "en", Relevant: true, Rules: 1, People: []digest.Person{person("Maulen Ashimbayev", "", "KZ")}}
				errs <- errors.Join(err, a.Save(t.Context(), article, u))
				_, _, err = a.Search(t.Context(), digest.SearchQuery{Words: "text"})
				errs <- err
			}
		})
	}
	wg.Wait()
	close(errs)
	for err := range errs {
		ok(t, err)
	}
	if _, total, err := a.Search(t.Context(), digest.SearchQuery{Words: "text"}); err != nil || total != each {
		t.Errorf("%d articles, %v; want %d", total, err, each)
	}
	people := must(a.Find(t.Context(), "Ashimbayev", "en", digest.FitGuess, 10))(t)
	if len(people) != 1 {
		t.Fatalf("people = %v", people)
	}
	if card := must(a.Card(t.Context(), people[0].ID, "en", digest.Page{}))(t); card.Articles != each {
		t.Errorf("named in %d articles, want %d", card.Articles, each)
	}
}

func TestSourcesRememberTheirVisits(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	spec := digest.SourceSpec{ID: "a", Name: "A", URL: "https://a.kz/rss", Kind: "feed"}
	if state := must(a.State(ctx, "a"))(t); state != (digest.FetchState{}) {
		t.Errorf("state of an unknown source = %v", state)
	}
	tag := digest.FetchState{ETag: `"1"`, LastModified: "Fri"}
	ok(t, a.Visited(ctx, digest.VisitReport{Source: spec, At: moment.Add(-time.Hour), Added: 3, State: tag}))
	for i := range 2 {
		at := moment.Add(time.Duration(i) * time.Minute)
		ok(t, a.Visited(ctx, digest.VisitReport{Source: spec, At: at, State: tag, Failed: "no answer", Cause: digest.CauseSlow}))
	}
	a.add(text{source: "a", url: "https://a.kz/1", body: "text"})
	if state := must(a.State(ctx, "a"))(t); state != tag {
		t.Errorf("state = %v", state)
	}
	want := []digest.SourceHealth{{
		ID: "a", Name: "A", URL: "https://a.kz/rss", LastVisit: moment.Add(time.Minute), LastSuccess: moment.Add(-time.Hour),
		LastNew: moment.Add(-time.Hour), Daily: -1, Articles: 1, Failures: 2, Cause: digest.CauseSlow, Reason: "no answer",
	}}
	if diff := cmp.Diff(want, must(a.Sources(ctx))(t)); diff != "" {
		t.Error(diff)
	}
	a.now = moment.Add(time.Hour)
	if in := a.edition("en").Intake; in.Sources != 1 || !cmp.Equal(in.Failed, []string{"A"}) || in.Seen != 1 || in.Kept != 0 {
		t.Errorf("intake = %+v", in)
	}
	ok(t, a.Visited(ctx, digest.VisitReport{Source: spec, At: a.now}))
	if in := a.edition("en").Intake; in.Failed != nil {
		t.Errorf("failed = %v after a success", in.Failed)
	}
}
