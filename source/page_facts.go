package source

import (
	"encoding/json"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

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

// canonical returns the address that the page gives itself, if it is on the
// same site and more than its front page; otherwise the one fetched.
func canonical(doc *goquery.Document, address *url.URL) string {
	fetched := *address
	fetched.User, fetched.Fragment = nil, ""
	link, err := address.Parse(doc.Find("link[rel=canonical]").First().AttrOr("href", ""))
	if err != nil || strings.Trim(link.Path, "/") == "" || checkAddress(link) != nil {
		return fetched.String()
	}
	if address.Host != "" && siteOf(link) != siteOf(address) {
		return fetched.String()
	}
	link.User, link.Fragment = nil, ""
	return link.String()
}

// siteOf is a host without what tells only which edition of the site it is.
func siteOf(u *url.URL) string {
	host := strings.ToLower(u.Host)
	for _, edition := range [...]string{"www.", "m.", "amp.", "mobile."} {
		if site, ok := strings.CutPrefix(host, edition); ok && strings.Contains(site, ".") {
			return site
		}
	}
	return host
}

// mostAlternates is more languages than are read, and fewer than a hostile page
// can list.
const mostAlternates = 8

// alternates returns where a page says that it is in other languages, on its own
// site.
func alternates(doc *goquery.Document, address *url.URL) (others []string) {
	own := canonical(doc, address)
	doc.Find("link[rel=alternate][hreflang][href]").EachWithBreak(func(_ int, s *goquery.Selection) bool {
		link, err := address.Parse(s.AttrOr("href", ""))
		if err != nil || strings.Trim(link.Path, "/") == "" || checkAddress(link) != nil || address.Host == "" || siteOf(link) != siteOf(address) {
			return true
		}
		link.User, link.Fragment = nil, ""
		if one := link.String(); one != own && !slices.Contains(others, one) {
			others = append(others, one)
		}
		return len(others) < mostAlternates
	})
	return others
}

// pageDate returns when the page says it was published: in its metadata, else
// in a visible line that holds nothing but a date, after the headline first.
func pageDate(doc *goquery.Document, m manner) moment {
	zone := m.zone
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
	return visibleDate(doc, m)
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
func visibleDate(doc *goquery.Document, m manner) moment {
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
				if at := m.visible(text); !at.time.IsZero() && passed {
					below = at
				} else if !at.time.IsZero() && above.time.IsZero() {
					above = at
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
