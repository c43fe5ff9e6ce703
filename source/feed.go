package source

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"time"
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

// feedSource is an RSS or Atom feed.
type feedSource struct {
	spec    digest.SourceSpec
	zone    *time.Location
	fetcher *Fetcher
}

func (s *feedSource) Spec() digest.SourceSpec { return s.spec }

// Fetch reads the feed and the pages of the articles that visit.Known does
// not know.
func (s *feedSource) Fetch(ctx context.Context, visit digest.Visit) (digest.Harvest, error) {
	answer, err := s.fetcher.get(ctx, s.spec.URL, visit.State)
	if err != nil {
		return unchanged(visit, err)
	}
	return s.harvest(ctx, visit, answer)
}

// harvest takes the articles out of a fetched feed. What can't be had is
// joined in the error; the rest is in the harvest.
func (s *feedSource) harvest(ctx context.Context, visit digest.Visit, feedAnswer *answer) (digest.Harvest, error) {
	feed, err := parseFeed(feedAnswer.body, feedAnswer.contentType)
	if err != nil {
		return digest.Harvest{}, fmt.Errorf("%s: %w", redacted(s.spec.URL), err)
	}
	lang := s.spec.Lang
	if lang == "" {
		lang = langCode(feed.Language)
	}
	harvest := digest.Harvest{State: pace(feedAnswer.state, feed)}
	var pages missed
	seen := map[string]bool{}
	for _, item := range feed.Items[:min(len(feed.Items), maxItems)] {
		if pages.ended(ctx) {
			break
		}
		a := s.itemArticle(item, feedAnswer.url)
		a.Lang = lang
		harvest.Shown = append(harvest.Shown, a.Published)
		if a.URL != "" {
			known, err := visit.Known(ctx, a.URL)
			if err != nil {
				return harvest, err
			}
			if known || seen[a.URL] {
				continue
			}
			seen[a.URL] = true
		}
		enough := utf8.RuneCountInString(a.Text) >= enoughText
		if utf8.RuneCountInString(a.Text) < fullText && a.URL != "" && !pages.stopped {
			if err := s.complete(ctx, &a); err != nil {
				pages.add(err)
			} else {
				pages.found()
				enough = true // however short: the page has no more
			}
		}
		if enough {
			harvest.Articles = append(harvest.Articles, a)
		}
	}
	return pages.settle(ctx, harvest)
}

// itemArticle is what the feed itself says of an article; Text is its full
// text or its description.
func (s *feedSource) itemArticle(item *gofeed.Item, base *url.URL) digest.Article {
	a := digest.Article{Source: s.spec.ID, Title: cut(plainLine(item.Title), maxTitle)}
	link := item.Link
	if link == "" && strings.HasPrefix(item.GUID, "http") {
		link = item.GUID
	}
	if u, err := base.Parse(strings.TrimSpace(link)); err == nil && link != "" && checkAddress(u) == nil {
		u.Fragment = ""
		a.URL = u.String()
	}
	for _, value := range [...]string{item.Published, item.Updated} {
		if m := parseDate(value, s.zone); !m.time.IsZero() {
			stamp(&a, m, s.zone)
			break
		}
	}
	for _, markup := range [...]string{item.Description, item.Content} {
		if text := fragmentText(markup, a.Title); utf8.RuneCountInString(text) > utf8.RuneCountInString(a.Text) {
			a.Text = text
		}
	}
	return a
}

// complete fetches the article's page and takes from it what the feed did not
// say. On an error a is as it was.
func (s *feedSource) complete(ctx context.Context, a *digest.Article) error {
	page, err := s.fetcher.get(ctx, a.URL, digest.FetchState{})
	if err != nil {
		return err
	}
	found, err := s.fetcher.article(page, s.zone)
	if err != nil {
		return fmt.Errorf("%s: %w", redacted(a.URL), err)
	}
	if utf8.RuneCountInString(found.Text) > utf8.RuneCountInString(a.Text) {
		a.Text = found.Text
	}
	if a.Title == "" {
		a.Title = found.Title
	}
	if found.Lang != "" {
		a.Lang = found.Lang
	}
	if a.Published.IsZero() || a.DateOnly && !found.DateOnly && found.Date == a.Date {
		a.Published, a.DateOnly, a.Date = found.Published, found.DateOnly, found.Date
	}
	return nil
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
	for b.Len() < 16*maxTitle {
		switch tokens.Next() {
		case html.ErrorToken:
			return line(b.String())
		case html.TextToken:
			b.Write(tokens.Text())
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken, html.CommentToken, html.DoctypeToken:
		}
	}
	return line(b.String())
}
