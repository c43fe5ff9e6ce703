package source_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"minber/digest"
	"minber/source"
	"minber/source/sourcetest"
)

// published is when the press of these tests brought out its latest article.
var published = time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC)

func press(t testing.TB, count int) *sourcetest.Press {
	t.Helper()
	return sourcetest.New(t, count, published, time.Hour)
}

func open(t testing.TB, spec digest.SourceSpec) digest.Source {
	t.Helper()
	s, err := source.New(spec, tryable())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// knows is a visit of a library that has some articles.
func knows(known func(url string) bool) digest.Visit {
	return digest.Visit{
		Now:   published.Add(time.Minute),
		State: digest.FetchState{Hash: "of an earlier visit"},
		Known: func(_ context.Context, url string) (bool, error) { return known(url), nil },
	}
}

func nothing(string) bool { return false }

func TestEveryKindBringsTheSameArticles(t *testing.T) {
	p := press(t, 60)
	for _, spec := range p.Specs() {
		if spec.Kind == digest.PageKind {
			continue
		}
		t.Run(spec.ID, func(t *testing.T) {
			v := knows(nothing)
			v.State = digest.FetchState{}
			h, err := open(t, spec).Fetch(t.Context(), v)
			if err != nil {
				t.Fatal(err)
			}
			want := sourcetest.PerPage
			if spec.ID == "sitemap" { // all of it is fresh
				want = p.Count()
			}
			if len(h.Articles) != want {
				t.Fatalf("%d articles, want %d", len(h.Articles), want)
			}
			for i, a := range h.Articles {
				n := p.Count() - i
				if a.Title != sourcetest.Title(n) {
					t.Errorf("title %q, want %q", a.Title, sourcetest.Title(n))
				}
				if want := strings.Join(sourcetest.Paragraphs(n), "\n\n"); a.Text != want {
					t.Errorf("text %q, want %q", a.Text, want)
				}
				if !a.Published.Equal(p.Published(n)) || a.DateOnly {
					t.Errorf("published %v (day only: %v), want %v", a.Published, a.DateOnly, p.Published(n))
				}
				if a.Source != spec.ID || !strings.Contains(a.URL, fmt.Sprint("/", n)) {
					t.Errorf("source %q, address %q of number %d", a.Source, a.URL, n)
				}
			}
		})
	}
}

func TestListsGoBackToWhatIsKnown(t *testing.T) {
	// The library has all up to number 50; 95 have come out since.
	for _, id := range []string{"list", "api", "telegram"} {
		t.Run(id, func(t *testing.T) {
			p := press(t, 90)
			known := knows(func(url string) bool {
				for n := 1; n <= 50; n++ {
					if strings.Contains(url+"?", fmt.Sprintf("/%d?", n)) {
						return true
					}
				}
				return false
			})
			h, err := open(t, p.Spec(t, id)).Fetch(t.Context(), known)
			if err != nil || len(h.Articles) != 40 {
				t.Fatalf("%d articles, %v, want 40", len(h.Articles), err)
			}
			pages := p.Asked("/news") + p.Asked("/api/items") + p.Asked("/s/press")
			if pages != 2 && pages != 3 {
				t.Errorf("%d pages were read", pages)
			}
		})
	}
}

func TestListsGoBackOnlySoFar(t *testing.T) {
	p := press(t, 400)
	h, err := open(t, p.Spec(t, "list")).Fetch(t.Context(), knows(nothing))
	if err != nil || len(h.Articles) != 100 || p.Asked("/news") != 5 {
		t.Errorf("%d articles of %d pages, %v", len(h.Articles), p.Asked("/news"), err)
	}
}

func TestAPageOfTheListThatFailsLosesNothing(t *testing.T) {
	p := press(t, 90)
	p.Fail("/news?page=2", 1)
	s := open(t, p.Spec(t, "list"))
	if h, err := s.Fetch(t.Context(), knows(nothing)); err == nil || len(h.Articles) != 0 || !h.More {
		t.Errorf("%d articles, more: %v, %v", len(h.Articles), h.More, err)
	}
	h, err := s.Fetch(t.Context(), knows(nothing))
	if err != nil || len(h.Articles) != 90 || h.Articles[0].Title != sourcetest.Title(1) {
		t.Errorf("the next time: %d articles, %v; want the oldest first", len(h.Articles), err)
	}
}

func TestAPageOfTheListThatIsGoneIsPartOfTheTrouble(t *testing.T) {
	p := press(t, 90)
	p.Handle("/front", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `<ul><li><a href="/article/3">3</a></li></ul><a rel="next" href="/gone">Older</a>`)
	})
	spec := p.Spec(t, "list")
	spec.URL, spec.List = p.URL+"/front", &digest.ListSelectors{Item: "li", Next: "a[rel=next]"}
	h, err := open(t, spec).Fetch(t.Context(), knows(nothing))
	if !errors.Is(err, digest.ErrPartly) || len(h.Articles) != 1 {
		t.Errorf("%d articles, %v", len(h.Articles), err)
	}
}

func TestSelectorsThatFindNothingAreAFailure(t *testing.T) {
	p := press(t, 30)
	list := p.Spec(t, "list")
	for name, c := range map[string]struct {
		change func(*digest.SourceSpec)
		says   []string
	}{
		"no item of the list":             {func(s *digest.SourceSpec) { s.List = &digest.ListSelectors{Item: ".old-item"} }, []string{"list.item", ".old-item"}},
		"items without links":             {func(s *digest.SourceSpec) { s.List = &digest.ListSelectors{Item: ".news-item__date"} }, []string{"list.item"}},
		"no address with the wanted part": {func(s *digest.SourceSpec) { s.Only = []string{"/parliament/"} }, []string{"list.item"}},
		"no text on any page":             {func(s *digest.SourceSpec) { s.Page = &digest.PageSelectors{Text: ".article-text"} }, []string{"page.text", ".article-text"}},
		"no list in the answer": {func(s *digest.SourceSpec) {
			*s = p.Spec(t, "api")
			s.API.Items = "data.items"
		}, []string{"api.items", "data.items"}},
		"entries without address": {func(s *digest.SourceSpec) {
			*s = p.Spec(t, "api")
			s.API.URL = "link"
		}, []string{"api.url", "20 entries"}},
		"a page instead of JSON": {func(s *digest.SourceSpec) {
			*s = p.Spec(t, "api")
			s.URL = p.URL + "/news?offset=0"
		}, []string{"not JSON"}},
		"a page instead of a sitemap": {func(s *digest.SourceSpec) {
			*s = p.Spec(t, "sitemap")
			s.URL = p.URL + "/news"
		}, []string{"not a sitemap"}},
		"a sitemap of other things": {func(s *digest.SourceSpec) {
			*s = p.Spec(t, "sitemap")
			s.Only = []string{"/parliament/"}
		}, []string{"/parliament/", "none of"}},
		"a channel that shows nothing": {func(s *digest.SourceSpec) {
			*s = p.Spec(t, "telegram")
			s.URL = p.URL + "/news"
		}, []string{"no messages"}},
	} {
		t.Run(name, func(t *testing.T) {
			spec := list
			c.change(&spec)
			h, err := open(t, spec).Fetch(t.Context(), knows(nothing))
			if err == nil || errors.Is(err, digest.ErrPartly) || len(h.Articles) > 0 {
				t.Fatalf("%d articles, %v", len(h.Articles), err)
			}
			for _, part := range c.says {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("%q does not name %q", err, part)
				}
			}
		})
	}
}

func TestAnEmptyListOfAnInterfaceIsNoFailure(t *testing.T) {
	p := press(t, 0)
	h, err := open(t, p.Spec(t, "api")).Fetch(t.Context(), knows(nothing))
	if err != nil || len(h.Articles) != 0 {
		t.Errorf("%d articles, %v", len(h.Articles), err)
	}
}

func TestTwoNewPagesWithoutTextAreAFailureAndOneIsNot(t *testing.T) {
	for pages, failure := range map[int]bool{1: false, 2: true} {
		p := press(t, 3)
		p.Handle("/changed", func(w http.ResponseWriter, _ *http.Request) {
			for n := range pages {
				fmt.Fprintf(w, `<li><a href="/bare/%d">x</a></li>`, n+1)
			}
		})
		spec := p.Spec(t, "list")
		spec.URL, spec.List = p.URL+"/changed", &digest.ListSelectors{Item: "li"}
		_, err := open(t, spec).Fetch(t.Context(), knows(nothing))
		if err == nil || errors.Is(err, digest.ErrPartly) == failure {
			t.Errorf("%d pages: %v", pages, err)
		}
	}
}

func TestOnePageInAnotherLayoutIsPartOfTheTrouble(t *testing.T) {
	p := press(t, 30)
	p.Handle("/mixed", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `<ul><li><a href="/article/3">3</a></li><li><a href="/bare/2">2</a></li></ul>`)
	})
	spec := p.Spec(t, "list")
	spec.URL, spec.List = p.URL+"/mixed", &digest.ListSelectors{Item: "li"}
	h, err := open(t, spec).Fetch(t.Context(), knows(nothing))
	if !errors.Is(err, digest.ErrPartly) || len(h.Articles) != 1 {
		t.Errorf("%d articles, %v", len(h.Articles), err)
	}
}
