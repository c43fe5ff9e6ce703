package parliament_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"minber/parliament"
)

func sources(t *testing.T, text string) error {
	t.Helper()
	file := filepath.Join(t.TempDir(), "sources.json")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := parliament.Sources(file)
	return err
}

func TestEachMistakeInASourceIsNamedWithFileAndLine(t *testing.T) {
	entry := func(kind, url, more string) string {
		return "[\n\n" + `{"id":"s","name":"S","kind":"` + kind + `","url":"` + url + `"` + more + `}]`
	}
	const web = "https://example.org/news?page=1"
	for _, c := range []struct{ name, text, want string }{
		{"a field nobody knows", entry("feed", web, `,"selector":"p"`), `unknown field "selector"`},
		{"a field nobody knows in a list", entry("list", web, `,"list":{"items":"li"}`), `unknown field "items"`},
		{"a list without an item", entry("list", web, `,"list":{"link":"a"}`), "list.item"},
		{"a list that does not say how", entry("list", web, ""), "list.item"},
		{"a selector that is none", entry("list", web, `,"list":{"item":"li[","date":"time"}`), `list.item: "li[" is no CSS selector`},
		{"a selector of pages that is none", entry("feed", web, `,"page":{"text":"div..x"}`), `page.text: "div..x" is no CSS selector`},
		{"one of several to drop that is none", entry("feed", web, `,"page":{"drop":[".ad","::::"]}`), `page.drop: "::::" is no CSS selector`},
		{"an interface that does not say how", entry("api", web, ""), "api.url"},
		{"a brace without an end", entry("api", web, `,"api":{"url":"/x/{id"}`), "a brace is missing"},
		{"a form that nobody knows", entry("api", web, `,"api":{"url":"/x/{date:month}"}`), `nobody knows the form "month"`},
		{"a parameter that nothing moves", entry("api", web, `,"api":{"url":"u","param":"page"}`), "api.param needs either"},
		{"a parameter moved in two ways", entry("api", web, `,"api":{"url":"u","param":"page","step":1,"next":"n"}`), "api.param needs either"},
		{"a step of nothing", entry("api", web, `,"api":{"url":"u","step":1}`), "nothing grows"},
		{"a step backwards", entry("api", web, `,"api":{"url":"u","param":"page","step":-1}`), "negative"},
		{"a parameter that the address lacks", entry("api", web, `,"api":{"url":"u","param":"offset","step":20}`), "the address has no offset"},
		{"selectors of a list for a feed", entry("feed", web, `,"list":{"item":"li"}`), "list means nothing to a feed"},
		{"selectors of pages for a channel", entry("telegram", "@name", `,"page":{"text":"p"}`), "page means nothing to a telegram"},
		{"a channel's name with a space", entry("telegram", "@my name", ""), "no http or https address"},
		{"an empty part of addresses", entry("sitemap", web, `,"only":["/news/",""]`), "an empty text"},
		{"a folder without a path", entry("folder", "", ""), "no path"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := sources(t, c.text)
			if err == nil || !strings.Contains(err.Error(), "sources.json:3: ") || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want sources.json:3 and %q", err, c.want)
			}
		})
	}
}

func TestAllMistakesInSourcesAreNamedAtOnce(t *testing.T) {
	err := sources(t, `[{"id":"a","name":"A","kind":"list","url":"x"},
{"id":"a","name":"","kind":"fax","url":"https://example.org"}]`)
	if err == nil {
		t.Fatal("no mistake was found")
	}
	for _, want := range []string{`json:1: source a: "x" is no http`, "json:1: source a: a list needs", `json:2: source "a" is at`, "json:2: source a has no name", `json:2: source a: unknown kind "fax"`} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%v\ndoes not say %q", err, want)
		}
	}
}

func TestAFileOfSourcesThatIsMissing(t *testing.T) {
	if _, err := parliament.Sources(filepath.Join(t.TempDir(), "none.json")); err == nil {
		t.Error("it was read")
	}
}
