package source

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html"

	"minber/digest"
)

const (
	maxItems   = 100 // of one feed
	fullText   = 600 // runes; from here on a feed's own content is the article
	enoughText = 200 // runes; from here on a description will do if the page can't be had
)

// feedSource is a feed: RSS, RDF, Atom or JSON Feed.
type feedSource struct{ outlet }

// Fetch reads the feed and the pages of the articles that visit.Known does
// not know.
func (s *feedSource) Fetch(ctx context.Context, visit digest.Visit) (digest.Harvest, error) {
	answer, err := s.fetcher.get(ctx, s.spec.URL, visit.State)
	if err != nil {
		return unchanged(visit, err)
	}
	return s.harvest(ctx, visit, answer)
}

// harvest takes the articles out of a fetched feed.
func (s *feedSource) harvest(ctx context.Context, visit digest.Visit, feedAnswer *answer) (digest.Harvest, error) {
	feed, err := parseFeed(feedAnswer.body, feedAnswer.contentType)
	if err != nil {
		return digest.Harvest{}, fmt.Errorf("%s: %w", redacted(s.spec.URL), err)
	}
	var leads []lead
	for _, item := range feed.Items[:min(len(feed.Items), maxItems)] {
		l := s.item(item, feedAnswer.url)
		if l.Lang == "" {
			l.Lang = langCode(feed.Language)
		}
		leads = append(leads, l)
	}
	return s.gather(ctx, visit, pace(feedAnswer.state, feed), leads)
}

// item is what the feed itself says of an article; Text is its full text or
// its description.
func (s *feedSource) item(item *gofeed.Item, base *url.URL) lead {
	link := item.Link
	if link == "" && strings.HasPrefix(item.GUID, "http") {
		link = item.GUID
	}
	l := s.lead(base, link)
	l.Title = cut(plainLine(item.Title), maxTitle)
	for _, value := range [...]string{item.Published, item.Updated} {
		if m := parseDate(value, s.zone); !m.time.IsZero() {
			stamp(&l.Article, m, s.zone)
			break
		}
	}
	for _, markup := range [...]string{item.Description, item.Content} {
		if text := fragmentText(markup, l.Title); utf8.RuneCountInString(text) > utf8.RuneCountInString(l.Text) {
			l.Text = text
		}
	}
	return l
}

// fragmentText turns a piece of markup into paragraphs; "" if it can't be
// parsed.
func fragmentText(markup, title string) string {
	if strings.TrimSpace(markup) == "" {
		return ""
	}
	root, err := parseHTML(markup)
	if err != nil {
		return ""
	}
	return proseOf(blocksOf(root), title)
}

// plainLine is markup as one line of text. It reads tokens and builds no
// tree, so that no nesting can hurt it.
func plainLine(markup string) string {
	tokens := html.NewTokenizer(strings.NewReader(markup))
	var b strings.Builder
	hidden := false // what is in a script is no text
	for b.Len() < 16*maxTitle {
		switch tokens.Next() {
		case html.ErrorToken:
			return line(b.String())
		case html.TextToken:
			if !hidden {
				b.Write(tokens.Text())
			}
		case html.StartTagToken:
			name, _ := tokens.TagName()
			hidden = slices.Contains([]string{"script", "style", "iframe", "noscript", "noframes", "noembed"}, string(name))
		case html.EndTagToken:
			hidden = false
		case html.SelfClosingTagToken, html.CommentToken, html.DoctypeToken:
		}
	}
	return line(b.String())
}
