package source

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"minber/digest"
)

const (
	maxTitle = 500    // runes
	maxTags  = 60_000 // of one page; the longest article pages have a tenth of it
	minProse = 140    // runes; what readability leaves below it is tried another way
)

// looksLikeHTML says whether body opens as a page does.
func looksLikeHTML(body []byte) bool {
	head := bytes.ToLower(bytes.TrimLeft(body[:min(len(body), 512)], "\xef\xbb\xbf \t\r\n"))
	return bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html"))
}

// article turns a fetched page into an article.
func (f *Fetcher) article(page *answer, zone *time.Location) (digest.Article, error) {
	kind, _, _ := strings.Cut(page.contentType, ";")
	kind = strings.ToLower(strings.TrimSpace(kind))
	if kind == "text/plain" && !looksLikeHTML(page.body) {
		a, err := plainArticle(page.body, zone)
		if a.URL == "" {
			a.URL = page.url.Redacted()
		}
		return a, err
	}
	switch {
	case kind == "", strings.Contains(kind, "html"), strings.HasPrefix(kind, "text/"), strings.HasSuffix(kind, "xml"), looksLikeHTML(page.body):
	default:
		return digest.Article{}, fmt.Errorf("is %s, not a page: %w", kind, digest.ErrNotText)
	}
	return extract(page.body, page.contentType, page.url, zone)
}

// extract finds the article on a page: its text without furniture, its title
// without the site's name, its date, declared language and address.
func extract(body []byte, contentType string, address *url.URL, zone *time.Location) (digest.Article, error) {
	var a digest.Article
	text, err := decode(body, contentType)
	if err != nil {
		return a, err
	}
	if strings.TrimSpace(text) == "" {
		return a, fmt.Errorf("empty: %w", digest.ErrNotText)
	}
	root, err := parseHTML(text)
	if err != nil {
		return a, err
	}
	doc := goquery.NewDocumentFromNode(root)
	a.Title = titleOf(doc)
	a.Lang = langCode(doc.Find("html").AttrOr("lang", ""))
	a.URL = canonical(doc, address)
	stamp(&a, pageDate(doc, zone), zone)
	dropFurniture(doc)
	a.Text = prose(root, address, a.Title)
	if strings.TrimSpace(a.Text) == "" {
		return a, fmt.Errorf("no article on the page: %w", digest.ErrNotText)
	}
	return a, nil
}

// parseHTML parses markup of a bounded size; the parser itself bounds its
// depth.
func parseHTML(text string) (*html.Node, error) {
	if n := strings.Count(text, "<"); n > maxTags {
		return nil, fmt.Errorf("more than %d tags: %w", maxTags, digest.ErrTooLarge)
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("markup nested too deep (%s): %w", err.Error(), digest.ErrTooLarge)
	}
	return root, nil
}

// prose asks readability for the article's part of the page, and if that has
// next to nothing, takes the part that the page itself marks.
func prose(root *html.Node, address *url.URL, title string) string {
	parser := readability.NewParser()
	parser.DisableJSONLD = true // read in pageDate; its texts are not needed
	text := ""
	if found, err := parser.ParseDocument(root, address); err == nil && found.Node != nil {
		text = proseOf(blocksOf(found.Node), title)
	}
	if utf8.RuneCountInString(text) >= minProse {
		return text
	}
	doc := goquery.NewDocumentFromNode(root)
	for _, selector := range [...]string{"[itemprop=articleBody]", "article", "main", "[role=main]", "body"} {
		for _, n := range doc.Find(selector).Nodes {
			if other := proseOf(blocksOf(n), title); utf8.RuneCountInString(other) > utf8.RuneCountInString(text) {
				text = other
			}
		}
		if utf8.RuneCountInString(text) >= minProse {
			break
		}
	}
	return text
}

// dropFurniture removes parts that name themselves as no part of the article,
// unless they hold much of the page's text: then the name means something
// else.
func dropFurniture(doc *goquery.Document) {
	whole := len(doc.Find("body").Text())
	doc.Find("figure, figcaption, aside, footer, nav, form, [class], [id]").Each(func(_ int, s *goquery.Selection) {
		name := goquery.NodeName(s)
		if name == "html" || name == "body" || name == "article" || name == "main" {
			return
		}
		words := strings.FieldsFunc(strings.ToLower(s.AttrOr("class", "")+" "+s.AttrOr("id", "")), func(r rune) bool {
			return !unicode.IsLetter(r)
		})
		drop := false
		switch name {
		case "figure", "figcaption", "aside", "footer", "nav", "form":
			drop = true
		}
		for _, word := range words {
			switch word {
			case "caption", "credit", "credits", "related", "share", "sharing", "social", "socials", "subscribe", "subscription",
				"newsletter", "readalso", "readmore", "also", "recommend", "recommended", "tags", "breadcrumb", "breadcrumbs", "comments", "cookie", "banner", "popular":
				drop = true
			}
		}
		if drop && len(s.Text())*3 < whole {
			s.Remove()
		}
	})
}

// titleOf returns the headline without the site's name.
func titleOf(doc *goquery.Document) string {
	heading := ""
	if h := doc.Find("h1"); h.Length() == 1 {
		heading = line(h.Text())
	}
	title := line(doc.Find(`meta[property="og:title"]`).First().AttrOr("content", ""))
	if title == "" {
		title = line(doc.Find("head title").First().Text())
	}
	if title == "" {
		return cut(heading, maxTitle)
	}
	// A heading that the title begins with is the headline itself.
	if utf8.RuneCountInString(heading) >= 15 && strings.HasPrefix(strings.ToLower(title), strings.ToLower(heading)) {
		return cut(heading, maxTitle)
	}
	site := line(doc.Find(`meta[property="og:site_name"]`).First().AttrOr("content", ""))
	return cut(cleanTitle(title, heading, site), maxTitle)
}

// cleanTitle cuts " | Site" from the end of a title: always after a bar or the
// like, after a dash only what is known to be the site, since headlines have
// dashes of their own.
func cleanTitle(title, heading, site string) string {
	for _, separator := range [...]string{" | ", " :: ", " » ", " • "} {
		if i := strings.Index(title, separator); i > 0 && utf8.RuneCountInString(title[:i]) >= 15 {
			title = strings.TrimSpace(title[:i])
		}
	}
	for _, separator := range [...]string{" - ", " – ", " — "} {
		i := strings.LastIndex(title, separator)
		if i <= 0 {
			continue
		}
		rest, last := strings.TrimSpace(title[:i]), strings.TrimSpace(title[i+len(separator):])
		if strings.EqualFold(last, site) || strings.EqualFold(rest, heading) || isHost(last) {
			return rest
		}
	}
	return title
}

// isHost says whether s reads like a domain name.
func isHost(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	return dot > 0 && dot < len(s)-1 && !strings.ContainsAny(s, " \t") && strings.IndexFunc(s[dot+1:], func(r rune) bool { return !unicode.IsLetter(r) }) < 0
}

// line makes one line of s: one space between words, nothing invisible.
func line(s string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) || unicode.IsSpace(r) || r == '\u200d' {
			return r
		}
		return -1
	}, s)), " ")
}

// langCode turns "kk-KZ" and "KZ" into kk; "" if s is no language's code.
func langCode(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	s, _, _ = strings.Cut(strings.ReplaceAll(s, "_", "-"), "-")
	switch {
	case s == "kz", s == "kaz": // the country for the language: a common mistake
		return "kk"
	case s == "rus":
		return "ru"
	case s == "eng":
		return "en"
	case len(s) != 2 || s[0] < 'a' || s[0] > 'z' || s[1] < 'a' || s[1] > 'z':
		return ""
	}
	return s
}

// canonical returns the address that the page gives itself, if it is on the
// same site and more than its front page; otherwise the one fetched.
func canonical(doc *goquery.Document, address *url.URL) string {
	fetched := *address
	fetched.User, fetched.Fragment = nil, ""
	link, err := address.Parse(doc.Find("link[rel=canonical]").First().AttrOr("href", ""))
	if err != nil || strings.Trim(link.Path, "/") == "" || checkAddress(link) != nil {
		return fetched.String()
	}
	site := func(u *url.URL) string { return strings.TrimPrefix(strings.ToLower(u.Host), "www.") }
	if address.Host != "" && site(link) != site(address) {
		return fetched.String()
	}
	link.User, link.Fragment = nil, ""
	return link.String()
}

// pageDate returns when the page says it was published: in its metadata, else
// in a visible line that holds nothing but a date, after the headline first.
func pageDate(doc *goquery.Document, zone *time.Location) moment {
	for _, selector := range [...]string{
		`meta[property="article:published_time"]`, `meta[property="og:article:published_time"]`, `meta[itemprop="datePublished"]`,
		`meta[name="pubdate"]`, `meta[name="publish-date"]`, `meta[name="publication_date"]`, `meta[name="date"]`, `meta[name="DC.date.issued"]`,
	} {
		if m := parseDate(doc.Find(selector).First().AttrOr("content", ""), zone); !m.time.IsZero() {
			return m
		}
	}
	if m := linkedDataDate(doc, zone); !m.time.IsZero() {
		return m
	}
	for _, selector := range [...]string{`[itemprop="datePublished"]`, "article time", "time[pubdate]", "main time", "time"} {
		found := doc.Find(selector).First()
		for _, value := range [...]string{found.AttrOr("datetime", ""), found.AttrOr("content", ""), found.Text()} {
			if m := parseDate(value, zone); !m.time.IsZero() {
				return m
			}
		}
	}
	return visibleDate(doc, zone)
}

// linkedDataDate looks for datePublished in JSON-LD.
func linkedDataDate(doc *goquery.Document, zone *time.Location) moment {
	var found moment
	doc.Find(`script[type="application/ld+json"]`).EachWithBreak(func(_ int, s *goquery.Selection) bool {
		var data any
		if json.Unmarshal([]byte(s.Text()), &data) == nil {
			found = parseDate(published(data), zone)
		}
		return found.time.IsZero()
	})
	return found
}

// published returns the first datePublished in decoded JSON, outermost first.
func published(data any) string {
	switch v := data.(type) {
	case map[string]any:
		if s, ok := v["datePublished"].(string); ok {
			return s
		}
		return published(v["@graph"])
	case []any:
		for _, entry := range v {
			if s := published(entry); s != "" {
				return s
			}
		}
	}
	return ""
}

// visibleDate looks for a short line of text that is a date, under the
// headline first: above it stands today's date on many sites.
func visibleDate(doc *goquery.Document, zone *time.Location) moment {
	var above, below moment
	passed := false
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if !below.time.IsZero() {
			return
		}
		if n.Type == html.ElementNode {
			switch n.Data {
			case "script", "style", "footer", "aside", "head":
				return
			case "h1": // a date in the headline is what the article is about
				passed = true
				return
			}
		}
		if n.Type == html.TextNode && len(n.Data) < 200 {
			if text := line(n.Data); text != "" && utf8.RuneCountInString(text) <= 40 {
				if m := parseDate(text, zone); !m.time.IsZero() && passed {
					below = m
				} else if !m.time.IsZero() && above.time.IsZero() {
					above = m
				}
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	for _, n := range doc.Nodes {
		walk(n)
	}
	if below.time.IsZero() {
		return above
	}
	return below
}
