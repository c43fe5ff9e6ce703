package sandbox_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"minber/sandbox"
)

func TestHTML(t *testing.T) {
	for _, c := range []struct {
		name, html, text string
		entities         []sandbox.Entity
	}{
		{"plain text", "Сенат шешімі", "Сенат шешімі", nil},
		{"every simple tag", "<b>b</b><strong>b</strong><i>i</i><em>i</em><u>u</u><ins>u</ins><s>s</s><strike>s</strike><del>s</del>", "bbiiuusss", []sandbox.Entity{
			{Type: "bold", Offset: 0, Length: 1},
			{Type: "bold", Offset: 1, Length: 1},
			{Type: "italic", Offset: 2, Length: 1},
			{Type: "italic", Offset: 3, Length: 1},
			{Type: "underline", Offset: 4, Length: 1},
			{Type: "underline", Offset: 5, Length: 1},
			{Type: "strikethrough", Offset: 6, Length: 1},
			{Type: "strikethrough", Offset: 7, Length: 1},
			{Type: "strikethrough", Offset: 8, Length: 1},
		}},
		{"offsets in UTF-16 units", "🏛 <b>Құрылтай</b>", "🏛 Құрылтай", []sandbox.Entity{{Type: "bold", Offset: 3, Length: 8}}},
		{"the named and numeric references", "&lt;&gt;&amp;&quot;&#39;&#x4B1;", `<>&"'ұ`, nil},
		{"a link with an ampersand", `<a href="https://example.org/?a=1&amp;b=2&c=3">x</a>`, "x", []sandbox.Entity{{Type: "text_link", Length: 1, URL: "https://example.org/?a=1&b=2&c=3"}}},
		{"nesting, the outer first", "<b>a<i>b</i></b>", "ab", []sandbox.Entity{{Type: "bold", Length: 2}, {Type: "italic", Offset: 1, Length: 1}}},
		{"quotations", "<blockquote>a</blockquote>\n<blockquote expandable>b</blockquote>", "a\nb", []sandbox.Entity{{Type: "blockquote", Length: 1}, {Type: "expandable_blockquote", Offset: 2, Length: 1}}},
		{"both spoilers", `<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>`, "ab", []sandbox.Entity{{Type: "spoiler", Length: 1}, {Type: "spoiler", Offset: 1, Length: 1}}},
		{"code with a language", `<pre><code class="language-go">x</code></pre> <code>y</code>`, "x y", []sandbox.Entity{{Type: "pre", Length: 1, Language: "go"}, {Type: "code", Offset: 2, Length: 1}}},
		{"space at the ends cut off with its entities", "\n <b> a </b> \n", "a", []sandbox.Entity{{Type: "bold", Length: 1}}},
		{"what Telegram marks by itself", "/digest, #тег @minber_bot https://example.org/a. a/b", "/digest, #тег @minber_bot https://example.org/a. a/b", []sandbox.Entity{
			{Type: "bot_command", Length: 7},
			{Type: "hashtag", Offset: 9, Length: 4},
			{Type: "mention", Offset: 14, Length: 11},
			{Type: "url", Offset: 26, Length: 21},
		}},
		{"code inside a quotation", "<blockquote>x <code>y</code></blockquote>", "x y", []sandbox.Entity{{Type: "blockquote", Length: 3}, {Type: "code", Offset: 2, Length: 1}}},
		{"no commands inside code", "<code>/digest</code>", "/digest", []sandbox.Entity{{Type: "code", Length: 7}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := start(t)
			b.must(b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": c.html, "parse_mode": "HTML"}), nil)
			m := b.Messages(sandbox.Emma)[0]
			if m.Text != c.text || !slices.Equal(m.Entities, c.entities) {
				t.Errorf("got %q %+v\nwant %q %+v", m.Text, m.Entities, c.text, c.entities)
			}
		})
	}
}

func TestBadHTML(t *testing.T) {
	for _, c := range []struct{ name, html, want string }{
		{"an unknown tag", "ұ<br>", `unsupported start tag "br" at byte offset 2`},
		{"a tag left unfinished", "x<b", "unclosed start tag at byte offset 1"},
		{"a bare less-than sign", "a < b", `unsupported start tag "" at byte offset 2`},
		{"the wrong end", "<b>x</i>", `unmatched end tag at byte offset 4, expected "</b>", found "</i>"`},
		{"crossing tags", "<b><i>x</b></i>", `unmatched end tag at byte offset 7, expected "</i>", found "</b>"`},
		{"an end without a start", "x</b>", "unexpected end tag at byte offset 1"},
		{"an end left unfinished", "<b>x</b ", "unclosed end tag at byte offset 4"},
		{"no end", "<i>x", `can't find end tag corresponding to start tag "i"`},
		{"an attribute without a value", "<a href>x</a>", `expected equal sign in declaration of an attribute of the tag "a" at byte offset 0`},
		{"an attribute without a name", `<a ="x">x</a>`, `empty attribute name in the tag "a" at byte offset 0`},
		{"an attribute without an end", `<a href="x>x</a>`, "unclosed start tag at byte offset 0"},
		{"a span that is no spoiler", "<span>x</span>", `tag "span" must have class "tg-spoiler" at byte offset 0`},
		{"a link to a script", `<a href="javascript:alert(1)">x</a>`, `tag "a" has no valid link at byte offset 0`},
		{"an unknown reference", "a&nbsp;b", "unsupported HTML entity at byte offset 1"},
		{"a bare ampersand", "R&D", "unsupported HTML entity at byte offset 1"},
		{"half of a surrogate pair", "&#xD83C;", "unsupported HTML entity at byte offset 0"},
		{"a quotation in a quotation", "<blockquote><blockquote>x</blockquote></blockquote>", `tag "blockquote" can't be nested at byte offset 12`},
		{"code inside markup", "<b><code>x</code></b>", `tag "code" can't be inside of "b" at byte offset 3`},
		{"a quotation inside a link", `<a href="https://example.org"><blockquote>x</blockquote></a>`, `tag "blockquote" can't be inside of "a" at byte offset 30`},
		{"markup inside code", "<code><b>x</b></code>", `tag "b" can't be inside of "code" at byte offset 6`},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := start(t)
			r := b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": c.html, "parse_mode": "HTML"})
			if want := "Bad Request: can't parse entities: " + c.want; r.Description != want {
				t.Errorf("got  %q\nwant %q", r.Description, want)
			}
		})
	}
}

func FuzzHTML(f *testing.F) {
	for _, seed := range []string{
		"<b>x</b>", "&#x4B1;", `<a href="https://example.org">🏛</a> `, "<pre><code class=\"language-go\">x", "</", "<blockquote expandable =", " /a@b #c https://d.",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, html string) {
		text, entities, err := sandbox.ParseHTML(html)
		if err != nil {
			return
		}
		if utf8.ValidString(html) && !utf8.ValidString(text) {
			t.Errorf("%q became %q", html, text)
		}
		if !strings.ContainsAny(html, "<&") && strings.TrimSpace(html) == html && text != html {
			t.Errorf("plain %q became %q", html, text)
		}
		length := len(utf16.Encode([]rune(text)))
		for _, e := range entities {
			if e.Offset < 0 || e.Length <= 0 || e.Offset+e.Length > length {
				t.Errorf("%q: %+v outside of the %d units of %q", html, e, length, text)
			}
		}
	})
}
