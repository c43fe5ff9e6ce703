package source_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"minber/digest"
)

func TestSitemaps(t *testing.T) {
	sitemap := func(entries string) string {
		return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + entries + `</urlset>`
	}
	for _, c := range []struct{ name, text, want string }{
		{"the newest first", sitemap(`<url><loc>BASE/a</loc><lastmod>2026-11-18</lastmod></url><url><loc>BASE/b</loc><lastmod>2026-11-19</lastmod></url>`), "/b /a"},
		{"nothing of last year", sitemap(`<url><loc>BASE/a</loc><lastmod>2025-11-18</lastmod></url><url><loc>BASE/b</loc><lastmod>2026-11-19</lastmod></url>`), "/b"},
		{"without dates, in their order", sitemap(`<url><loc>BASE/a</loc></url><url><loc> BASE/b </loc></url>`), "/a /b"},
		{"addresses of pictures are none of articles", sitemap(`<url><loc>BASE/a</loc><image:image><image:loc>BASE/p.jpg</image:loc></image:image></url>`), "/a"},
		{"cut off", strings.TrimSuffix(sitemap(`<url><loc>BASE/a</loc></url><url><loc>BASE/b</l`), "</urlset>"), "/a"},
		{"an ampersand that is not escaped", sitemap(`<url><loc>BASE/a?x=1&y=2</loc></url>`), "/a?x=1&y=2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			found, err := shown(t, digest.SourceSpec{Kind: digest.SitemapKind}, c.text, published)
			var got []string
			for _, a := range found {
				got = append(got, a.URL)
			}
			if err != nil || strings.Join(got, " ") != c.want {
				t.Errorf("%q, %v", got, err)
			}
		})
	}
}

func TestASitemapMayBeLargerThanAPage(t *testing.T) {
	var b strings.Builder
	b.WriteString("<urlset>")
	for n := range 50_000 {
		fmt.Fprintf(&b, "<url><loc>BASE/%s/%d</loc><lastmod>2026-11-%02d</lastmod></url>", strings.Repeat("long", 12), n, n%20+1)
	}
	found, err := shown(t, digest.SourceSpec{Kind: digest.SitemapKind}, b.String()+"</urlset>", published)
	if err != nil || len(found) != 100 || found[0].URL != "/"+strings.Repeat("long", 12)+"/19" {
		t.Errorf("%d articles, %v", len(found), err)
	}
}

func TestASitemapOfAnIndexThatIsGone(t *testing.T) {
	p := press(t, 30)
	p.Handle("/index.xml", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `<sitemapindex><sitemap><loc>%[1]s/gone.xml</loc></sitemap><sitemap><loc>%[1]s/sitemap/1.xml.gz</loc></sitemap></sitemapindex>`, p.URL)
	})
	spec := p.Spec(t, "sitemap")
	spec.URL = p.URL + "/index.xml"
	s := open(t, spec)
	h, err := s.Fetch(t.Context(), knows(nothing))
	if !errors.Is(err, digest.ErrPartly) || len(h.Articles) != 30 {
		t.Errorf("a visit: %d articles, %v", len(h.Articles), err)
	}
	past, ok := s.(digest.Archive)
	if !ok {
		t.Fatal("no archive")
	}
	seen, missed := 0, 0
	for step, err := range past.Back(t.Context(), knows(nothing), "") {
		if err != nil {
			t.Fatal(err)
		}
		seen, missed = seen+len(step.Articles), missed+step.Missed
	}
	if seen != 30 || missed != 1 {
		t.Errorf("a walk: %d articles, %d missed", seen, missed)
	}
	p.Fail("/sitemap/1.xml.gz", 1)
	if h, err := s.Fetch(t.Context(), knows(nothing)); err == nil || errors.Is(err, digest.ErrPartly) || !h.More {
		t.Errorf("one that fails for now: more: %v, %v", h.More, err)
	}
}

// An index that an index names is not followed, be it itself: what stands beside
// it is read.
func TestAnIndexWithinAnIndexIsNotFollowed(t *testing.T) {
	for _, c := range []struct {
		name, beside string
		articles     int
		partly       bool
	}{
		{"and nothing beside it", "", 0, false},
		{"and a sitemap beside it", "<sitemap><loc>%s/sitemap/1.xml.gz</loc></sitemap>", 30, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := press(t, 30)
			p.Handle("/index.xml", func(w http.ResponseWriter, _ *http.Request) {
				fmt.Fprintf(w, "<sitemapindex><sitemap><loc>%s/index.xml</loc></sitemap>%s</sitemapindex>", p.URL, strings.ReplaceAll(c.beside, "%s", p.URL))
			})
			spec := p.Spec(t, "sitemap")
			spec.URL = p.URL + "/index.xml"
			s := open(t, spec)
			h, err := s.Fetch(t.Context(), knows(nothing))
			wantOneLine(t, err, "an index of sitemaps within an index")
			if len(h.Articles) != c.articles || errors.Is(err, digest.ErrPartly) != c.partly || p.Asked("/index.xml") != 2 {
				t.Errorf("%d articles, asked %d times, %v", len(h.Articles), p.Asked("/index.xml"), err)
			}
			past, ok := s.(digest.Archive)
			if !ok {
				t.Fatal("no archive")
			}
			seen, missed := 0, 0
			for step, err := range past.Back(t.Context(), knows(nothing), "") {
				if err != nil {
					t.Fatal(err)
				}
				seen, missed = seen+len(step.Articles), missed+step.Missed
			}
			if seen != c.articles || missed != 1 {
				t.Errorf("a walk: %d articles, %d missed", seen, missed)
			}
		})
	}
}
