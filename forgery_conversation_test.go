package main

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"minber/digest"
	"minber/sandbox"
	"minber/source/sourcetest"
)

// What a hostile source delivers comes to readers as words: the messages that show
// it are taken by Telegram, link to nothing but articles and the bot, and have
// nothing in them that turns or hides what is written.
func TestEndToEndNoForgeryReachesAMessage(t *testing.T) {
	in := install(t)
	start := sandboxStart()
	press := sourcetest.New(t, 1, start.Add(-time.Hour), time.Hour)
	in.fetch.Resolver, in.fetch.Gap = press.Names.Resolver(), time.Millisecond
	dated := func(item string, n int) string {
		at := start.Add(-time.Duration(n+1) * time.Hour).Format(time.RFC1123Z)
		return strings.Replace(item, "<item>", fmt.Sprintf(`<item><link>/%d?"><b>'&amp;x=<![CDATA[</a>]]></link><pubDate>%s</pubDate>`, n, at), 1)
	}
	feed := "<rss version='2.0'><channel><title>x</title>" + dated(sourcetest.Forged(), 0) + dated(
		"<item><title>Депутаты о 200 000 тегов<![CDATA["+strings.Repeat("<b>", 150_000)+"]]></title><description>"+sourcetest.Story("теги")+"</description></item>", 1) + "</channel></rss>"
	address := press.Host("forger", func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/feed" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprint(w, feed)
	})
	in.reading(t, digest.SourceSpec{ID: "forger", Name: "Фальшивая <b>газета", Kind: digest.FeedKind, URL: address + "/feed", Lang: "ru"})
	in.settings["CHANNELS"] = sandboxChannel + ":ru:08:00"
	in.run(t, "collect")
	in.stop = in.start(t)
	for _, c := range []struct{ ask, shows string }{
		{"/digest", sourcetest.ForgedTitle},
		{"/digest", "Депутаты о 200 000 тегов"},
		{"/search пастбища", sourcetest.ForgedTitle},
		{"/search теги", "Депутаты о 200 000 тегов"},
		{"/sources", "Фальшивая <b>газета"},
	} {
		before := len(in.telegram.Messages(sandbox.Sergei))
		if answer := in.ask(t, sandbox.Sergei, c.ask); !strings.Contains(answer, c.shows) {
			t.Errorf("%s does not show %q: %s", c.ask, c.shows, answer)
		}
		for _, m := range in.telegram.Messages(sandbox.Sergei)[before:] {
			harmless(t, m, strings.TrimPrefix(address, "http://"))
		}
	}
	in.stop()
	in.run(t, "send", "-at", "2026-11-21 09:00") // the edition of the channel
	for _, m := range in.await(t, sandbox.Channel, sourcetest.ForgedTitle) {
		harmless(t, m, strings.TrimPrefix(address, "http://"))
	}
}

// harmless holds that a message has only the markup of ours.
func harmless(t *testing.T, m sandbox.Message, host string) {
	t.Helper()
	for _, r := range m.Text {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			t.Errorf("%U in %s", r, m.Text)
			break
		}
	}
	for _, e := range m.Entities {
		if !slices.Contains([]string{"bold", "italic", "code", "text_link", "blockquote", "expandable_blockquote", "bot_command"}, e.Type) {
			t.Errorf("%s in %s", e.Type, m.HTML)
		}
		u, err := url.Parse(e.URL)
		if e.URL != "" && (err != nil || u.Host != host && u.Host != "t.me") {
			t.Errorf("a link to %q in %s", e.URL, m.HTML)
		}
	}
	if strings.Contains(m.Text, "alert(") || strings.Contains(m.HTML+m.Text, sourcetest.Mark) {
		t.Errorf("what was hidden is shown: %s", m.HTML)
	}
}
