package sourcetest

import (
	"strings"

	"minber/digest"
)

// liars send what is not what it says, or not what it should be.
func liars() []villain {
	lol := `<!DOCTYPE lolz [<!ENTITY a "lol">` + strings.Repeat(`<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">`, 9) + `]>`
	feed := func(items ...string) string { return rss(items...) }
	return []villain{
		{name: "says-it-is-a-picture", says: "not a feed but no text", does: sends("image/png", "\x89PNG\r\n\x1a\n\x00\x00\x01\x02")},
		{name: "is-a-page", says: "not a feed but a web page", does: sends("application/rss+xml", "<!DOCTYPE html><html><body>"+Mark+"<script>alert(1)</script>")},
		{name: "is-broken", says: "broken feed, on line 1", does: sends("application/rss+xml", "<rss version='2.0'><channel><item><title>"+Mark)},
		{name: "is-empty", says: "empty", does: sends("application/rss+xml", " \n")},
		{name: "is-no-channel", kind: digest.TelegramKind, says: "no messages", does: sends("text/html", "<html><body>"+Mark)},

		{name: "reads-a-file-of-ours", brings: 1, does: sends("application/xml", `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>`+feed(item("чужой файл", "<title>&x;</title>")))},
		{name: "laughs-a-billion-times", brings: 1, does: sends("application/xml", lol+feed(item("смех", "<title>&b;</title>")))},
		{
			name: "blows-up-quadratically", says: "not a feed but other markup",
			does: sends("application/xml", `<!DOCTYPE r [<!ENTITY x "`+strings.Repeat("y", 50_000)+`">]>`+feed(item("взрыв", "<title>"+strings.Repeat("&x;", 10_000)+"</title>"))),
		},
		{name: "lies-about-its-letters", brings: 1, does: sends("text/xml; charset=utf-7", feed(item("буквы", "<title>\xc7\xe0\xea\xee\xed\x00</title>")))},
		{name: "has-nul-bytes", brings: 1, does: sends("text/xml", feed(item("ну\x00ли", "<title>За\x00кон\x00</title>")))},
		{name: "has-a-title-of-1-mb", brings: 1, does: sends("application/xml", feed(item("длину", "<title>"+strings.Repeat("Ж", 1<<19)+"</title>")))},
		{
			name: "has-200000-tags-in-a-title", brings: 1,
			does: sends("application/xml", feed(item("теги", "<title>Депутаты о тегах<![CDATA["+strings.Repeat("<b>", 150_000)+"]]></title>"))),
		},
		{name: "has-markup-for-a-title", brings: 1, does: sends("application/xml", feed(Forged()))},
		{name: "links-to-scripts", brings: 3, does: sends("application/xml", feed(
			item("скрипты", "<link>javascript:alert(1)</link>"), item("данные", "<link>data:text/html,x</link>"), item("файлы", "<link>file:///etc/passwd</link>"),
		))},
		{name: "links-for-ever", brings: 1, does: sends("application/xml", feed(item("ссылки", "<link>http://long"+Domain+"/"+strings.Repeat("x", 1<<20)+"</link>")))},
		{name: "comes-from-the-year-1", brings: 1, does: sends("application/xml", feed(item("прошлое", "<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>")))},
		{name: "comes-from-the-future", brings: 1, does: sends("application/xml", feed(item("будущее", "<pubDate>Fri, 31 Dec 2099 00:00:00 +0000</pubDate>")))},
		{name: "repeats-its-identifiers", brings: 2, does: sends("application/xml", feed(item("первое", "<guid>1</guid>"), item("второе", "<guid>1</guid>")))},
	}
}

// ForgedTitle is what is left of the title of Forged.
const ForgedTitle = "Курултай о пастбищах *_[](x)` <b>&amp;"

// Forged is an item of a feed that tries to be more than words: in its title and
// in its text there are markup of pages and of messages, and characters that
// steer terminals and turn the direction of writing.
func Forged() string {
	const markup = "&lt;a href=\"tg://resolve?domain=" + Mark + "\"&gt;%s&lt;/a&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/b&gt;&lt;/blockquote&gt;" +
		"\u202e\u2066\u200b\x1b[31m\x07\x08&#8238;&#27;"
	title := strings.ReplaceAll(markup, "%s", "Курултай о пастбищах *_[](x)` &amp;lt;b&amp;gt;&amp;amp;amp;")
	text := strings.ReplaceAll(markup, "%s", " ") + Story("пастбища") + "&lt;img src=x onerror=alert(1)&gt;&amp;lt;b&amp;gt;"
	return "<item><title>" + title + "</title><description>" + text + "</description></item>"
}
