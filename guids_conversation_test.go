package main

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"minber/digest"
	"minber/source/sourcetest"
)

// Feeds that name their articles anew at each visit, by identifier or by address,
// bring them once.
func TestCollectFromFeedsThatChangeTheirIdentifiers(t *testing.T) {
	in := install(t)
	press := sourcetest.New(t, 1, sandboxStart().Add(-time.Hour), time.Hour)
	in.fetch.Resolver, in.fetch.Gap = press.Names.Resolver(), time.Millisecond
	const articles = 5
	var round atomic.Int64
	var specs []digest.SourceSpec
	for _, c := range []struct {
		name   string
		fields string // of article %[1]d at visit %[2]d
		whole  bool   // the text is in the feed
	}{
		{"a new identifier each time", "<guid isPermaLink='false'>%[1]d-%[2]d</guid><link>/page/%[1]d</link>", false},
		{"a new identifier and no address", "<guid isPermaLink='false'>%[1]d-%[2]d</guid>", true},
		{"a new address for an identifier", "<guid>http://HOST/page/%[1]d/%[2]d</guid>", true},
		{"a new address, and the text on its page", "<link>/page/%[1]d/%[2]d</link>", false},
		{"a mark of the visit in the address", "<link>/page/%[1]d?session=%[2]d</link>", true},
		{"a mark of the visit in the address, and the text on its page", "<link>/page/%[1]d?utm_source=%[2]d&amp;sid=%[2]d</link>", false},
	} {
		id := fmt.Sprint("feed-", len(specs))
		text := func(n string) string { return sourcetest.Story("статью " + n + " из " + id) }
		address := press.Host(id, func(w http.ResponseWriter, r *http.Request) {
			if n, isPage := strings.CutPrefix(r.URL.Path, "/page/"); isPage {
				n, _, _ = strings.Cut(n, "/")
				fmt.Fprintf(w, "<html><title>Курултай: статья %s</title><body><article><p>%s</p></article></body></html>", n, text(n))
				return
			}
			if r.URL.Path != "/feed" {
				http.NotFound(w, r)
				return
			}
			fmt.Fprint(w, "<rss version='2.0'><channel><title>x</title>")
			for n := range articles {
				fmt.Fprintf(w, "<item><title>Курултай: статья %d</title>"+strings.ReplaceAll(c.fields, "HOST", r.Host), n, round.Load())
				if c.whole {
					fmt.Fprintf(w, "<description>%s</description>", text(fmt.Sprint(n)))
				}
				fmt.Fprint(w, "</item>")
			}
			fmt.Fprint(w, "</channel></rss>")
		})
		specs = append(specs, digest.SourceSpec{ID: id, Name: c.name, Kind: digest.FeedKind, URL: address + "/feed", Lang: "ru"})
	}
	in.reading(t, specs...)
	for _, fresh := range []int{articles, 0, 0} {
		before := len(in.log.String())
		in.run(t, "collect")
		for _, s := range specs {
			if line := after(in.log.String()[before:], s.Name+": "); line != fmt.Sprintf("%d articles, %d new", articles, fresh) {
				t.Errorf("visit %d, %s: %s", round.Load(), s.Name, line)
			}
		}
		round.Add(1)
	}
}

// after is the rest of the line in which something stands.
func after(text, what string) string {
	_, rest, _ := strings.Cut(text, what)
	rest, _, _ = strings.Cut(rest, "\n")
	return rest
}
