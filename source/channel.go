package source

import (
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"

	"minber/digest"
)

// maxHeadline is how many letters the bold first line of a message has at most
// if it is a headline.
const maxHeadline = 200

// channelSource is a public Telegram channel, as t.me/s/name shows it to
// browsers: some twenty messages on a page, the oldest first. A message that was
// edited is told anew for as long as it is on a page that is read anyway; a
// forwarded one counts as what this channel published.
type channelSource struct{ outlet }

// newChannel understands @name, t.me/name and t.me/s/name.
func newChannel(o outlet) *paged {
	if name, ok := strings.CutPrefix(o.spec.URL, "@"); ok {
		o.spec.URL = "https://t.me/s/" + name
	} else if u, err := url.Parse(o.spec.URL); err == nil && u.Host == "t.me" && !strings.HasPrefix(u.Path, "/s/") {
		u.Path = "/s" + u.Path
		o.spec.URL = u.String()
	}
	o.rewords = true
	s := &channelSource{o}
	return &paged{o, s.read}
}

// read implements turn; leads are the newest first, as in other lists.
func (s *channelSource) read(page *answer, _ digest.Visit) (leads []lead, next string, err error) {
	doc, err := document(page)
	if err != nil {
		return nil, "", err
	}
	messages := doc.Find(".tgme_widget_message[data-post]")
	if messages.Length() == 0 {
		return nil, "", barren("no messages: there is no such public channel, or it shows none to browsers")
	}
	for i := messages.Length() - 1; i >= 0 && len(leads) < maxListed; i-- {
		if l, ok := s.message(messages.Eq(i), page.url); ok {
			leads = append(leads, l)
		}
	}
	older := doc.Find("a.tme_messages_more[data-before], link[rel=prev]").First().AttrOr("href", "")
	return leads, s.lead(page.url, older).URL, nil
}

// message reads one message: its text, or the caption of its picture. One
// without words (a sticker, a poll, "photo updated") is no article.
func (s *channelSource) message(m *goquery.Selection, base *url.URL) (l lead, ok bool) {
	if m.HasClass("service_message") {
		return l, false
	}
	date := m.Find("a.tgme_widget_message_date").First()
	link := date.AttrOr("href", "")
	if link == "" {
		link = "https://t.me/" + m.AttrOr("data-post", "")
	}
	l = s.lead(base, link)
	l.whole = true
	stamp(&l.Article, parseDate(date.Find("time").AttrOr("datetime", ""), s.zone), s.zone)
	body := m.Find(".tgme_widget_message_text").Not(".tgme_widget_message_reply *").First()
	if body.Length() == 0 {
		return l, false
	}
	l.Title, l.Text = headlined(blocksOf(body.Nodes[0]), body)
	return l, l.Text != "" && l.URL != ""
}

// headlined splits a message into its headline, if it begins with one in bold,
// and its text.
func headlined(blocks []block, body *goquery.Selection) (title, text string) {
	if len(blocks) > 1 {
		first := blocks[0].text
		if line(body.Find("b, strong").First().Text()) == first && utf8.RuneCountInString(first) <= maxHeadline {
			title, blocks = first, blocks[1:]
		}
	}
	return title, proseOf(blocks, title)
}
