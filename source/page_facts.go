package source

import (
	"math"
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
	social := title != ""
	if !social {
		title = line(doc.Find("head title").First().Text())
	}
	if title == "" {
		return cut(heading, maxTitle)
	}
	// A heading that the title begins or ends with is the headline itself.
	whole, part := strings.ToLower(title), strings.ToLower(heading)
	if utf8.RuneCountInString(heading) >= 15 && (strings.HasPrefix(whole, part) || strings.HasSuffix(whole, ": "+part)) {
		return cut(heading, maxTitle)
	}
	site := line(doc.Find(`meta[property="og:site_name"]`).First().AttrOr("content", ""))
	title = cleanTitle(title, heading, site)
	if !social {
		title = shownTitle(doc, cut(title, maxTitle))
	}
	return cut(title, maxTitle)
}

// shownTitle returns the part of a window's title that the page shows as its
// headline. If it shows none, the window's title is of the site, and what the
// page calls its title is taken.
func shownTitle(doc *goquery.Document, title string) string {
	lines := linesOf(doc)
	shows := func(text string) bool { return lines[strings.ToLower(text)] != nil }
	if shows(title) {
		return title
	}
	for _, separator := range [...]string{" - ", " – ", " — ", " | ", " :: ", " » ", ": "} {
		for at := range title {
			if !strings.HasPrefix(title[at:], separator) {
				continue
			}
			for _, part := range [...]string{title[:at], title[at+len(separator):]} {
				if utf8.RuneCountInString(part) >= shortestTitle && shows(part) {
					return part
				}
			}
		}
	}
	named := title
	doc.Find("h1, [class*=itle], [id*=itle], [class*=eadline]").EachWithBreak(func(_ int, s *goquery.Selection) bool {
		text := line(s.Text())
		size := utf8.RuneCountInString(text)
		if size < shortestTitle || size > maxTitle/2 || s.Closest("a, li, nav, header, head").Length() > 0 || s.Find("a").Length() > 0 {
			return true
		}
		named = text
		return false
	})
	return named
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
// in a visible line that holds nothing but a date, after the headline first,
// else in the title of the window.
func pageDate(doc *goquery.Document, headline *html.Node, m manner) moment {
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
	for _, selector := range [...]string{`[itemprop="datePublished"]`, `[property~="dc:date"]`, "article time", "time[pubdate]", "main time", "time"} {
		found := doc.Find(selector).First()
		for _, value := range [...]string{found.AttrOr("datetime", ""), found.AttrOr("content", ""), found.AttrOr("title", ""), found.Text()} {
			if m := parseDate(value, zone); !m.time.IsZero() {
				return m
			}
		}
	}
	shown, titled := visibleDate(doc, headline, m), titleDate(doc, m)
	if titled.time.IsZero() || titled.dayOnly && shown.time.Sub(titled.time).Abs() <= 12*time.Hour { // the same day
		return shown
	}
	return titled
}

// titleDate reads a date in the title of the window: "Headline - 7 November
// 2026 - Site".
func titleDate(doc *goquery.Document, m manner) moment {
	for part := range strings.SplitSeq(line(doc.Find("head title").First().Text()), " - ") {
		if utf8.RuneCountInString(part) <= 25 {
			if at := parseDate(part, m.zone); !at.time.IsZero() {
				return at
			}
		}
	}
	return moment{}
}

// dateAt is a date in a visible line and how many bytes of text stand before
// it on the page.
type dateAt struct {
	moment
	at int
}

// visibleDate looks for a short line of text that is a date: right under the
// headline, else the one nearest to it, since today's date stands at the top of
// many sites, and those of other articles beside and below.
func visibleDate(doc *goquery.Document, headline *html.Node, m manner) moment {
	var dates []dateAt
	under, at := -1, 0
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode {
			switch n.Data {
			case "script", "style", "footer", "aside", "head":
				return
			}
			if n == headline { // a date in it is what the article is about
				under = at
				return
			}
		}
		if n.Type == html.TextNode {
			if len(n.Data) < 200 {
				if text := line(n.Data); text != "" && utf8.RuneCountInString(text) <= 40 {
					if d := m.visible(text); !d.time.IsZero() {
						dates = append(dates, dateAt{d, at})
					}
				}
			}
			at += len(strings.TrimSpace(n.Data))
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	for _, n := range doc.Nodes {
		walk(n)
	}
	return nearest(dates, under)
}

// nearest chooses the date that is the article's: what stands below the
// headline is a little nearer than what stands above.
func nearest(dates []dateAt, headline int) moment {
	const above = 200 // bytes
	var found moment
	best := math.MaxInt
	for _, d := range dates {
		distance := d.at - headline
		switch {
		case headline < 0: // the first one
			distance = d.at
		case distance < 0:
			distance = above - distance
		}
		if distance < best {
			best, found = distance, d.moment
		}
	}
	return found
}
