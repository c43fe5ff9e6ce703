package source_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/source"
)

func TestOPML(t *testing.T) {
	specs, err := source.ReadOPML(strings.NewReader(`<?xml version="1.0" encoding="UTF-8"?><opml version="1.0"><head><title>Feeds</title></head><body>
<outline text="Kazakhstan"><outline text="Дала &amp; дауысы" type="rss" xmlUrl="https://www.dala.example/rss/kz.xml" language="kk-KZ"/>
<outline title="Steppe" xmlurl="https://steppe.example/feed?cat=5"></outline></outline>
<outline text="Again" xmlUrl="https://dala.example/rss/kz.xml"/><outline text="a folder"/></body></opml>`))
	if err != nil {
		t.Fatal(err)
	}
	want := []digest.SourceSpec{
		{ID: "dala-example-rss-kz-xml", Name: "Дала & дауысы", Kind: "feed", URL: "https://www.dala.example/rss/kz.xml", Lang: "kk"},
		{ID: "steppe-example-feed-cat-5", Name: "Steppe", Kind: "feed", URL: "https://steppe.example/feed?cat=5"},
	}
	if diff := cmp.Diff(want, specs); diff != "" {
		t.Error(diff)
	}

	var b strings.Builder
	others, err := source.WriteOPML(&b, "Minber", append(specs, digest.SourceSpec{ID: "x", Kind: "list"}))
	if err != nil || others != 1 {
		t.Fatalf("%d others, %v", others, err)
	}
	again, err := source.ReadOPML(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(specs, again); diff != "" {
		t.Error("written and read again:", diff)
	}
}

func TestBadOPML(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		says []string
	}{
		"a page":                       {"<html><body>no</body></html>", []string{"not OPML"}},
		"nothing":                      {"", []string{"not OPML"}},
		"every wrong address, by line": {"<opml><body>\n<outline xmlUrl='ftp://a.example/x'/>\n<outline xmlUrl='nowhere'/></body></opml>", []string{"line 2: ", "line 3: "}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := source.ReadOPML(strings.NewReader(c.text))
			if err == nil {
				t.Fatal("no error")
			}
			for _, part := range c.says {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("%q does not say %q", err, part)
				}
			}
		})
	}
}
