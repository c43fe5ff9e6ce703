package storage_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
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
	if len(hits) != 2 || hits[0].Passage != "The Senate sat." {
		t.Fatalf("hits = %+v", hits)
	}
	if p := hits[1].Passage; !strings.HasPrefix(p, "Құрылтай отырысы") || utf8.RuneCountInString(p) > 300 || !strings.HasSuffix(p, "…") {
		t.Errorf("passage = %q", p)
	}
}
