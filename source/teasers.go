package source

import (
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

// dropTeasers removes rows of teasers of other articles: brothers of one make,
// most of which begin with a line that leads elsewhere.
func dropTeasers(doc *goquery.Document, headline *html.Node, own *url.URL) {
	doc.Find("body *").Each(func(_ int, s *goquery.Selection) {
		brothers := map[string][]*html.Node{}
		for n := s.Nodes[0].FirstChild; n != nil; n = n.NextSibling {
			if class := attr(n, "class"); n.Type == html.ElementNode && (class != "" || n.Data == "article") {
				brothers[n.Data+" "+class] = append(brothers[n.Data+" "+class], n)
			}
		}
		for _, row := range brothers {
			if len(row) < 2 {
				continue
			}
			teasers := teasersOf(row, headline, own)
			if len(teasers) >= 2 && 2*len(teasers) >= len(row) {
				for _, n := range teasers {
					n.Parent.RemoveChild(n)
				}
			}
		}
	})
}

// teasersOf returns those of a row that are teasers; none if two of the row lead
// to one place: those are names, of who speaks or comments.
func teasersOf(row []*html.Node, headline *html.Node, own *url.URL) (teasers []*html.Node) {
	const (
		longest      = 1000   // bytes of a teaser
		title, other = 10, 25 // runes at least of a heading and of another line; names of people are shorter
	)
	been := map[string]bool{}
	for _, n := range row {
		if within(headline, n) || textLength(n, longest) == longest {
			continue
		}
		to, size, heading := firstLink(n, own)
		if been[to] {
			return nil
		}
		if size >= other || heading && size >= title {
			teasers = append(teasers, n)
		}
		been[to] = to != ""
	}
	return teasers
}

// firstLink returns where the first line of n leads that is nothing but a link
// to another page, how many runes it has, and whether it is a heading.
func firstLink(n *html.Node, own *url.URL) (to string, size int, heading bool) {
	goquery.NewDocumentFromNode(n).Find("a[href]").EachWithBreak(func(_ int, a *goquery.Selection) bool {
		link, err := own.Parse(a.AttrOr("href", ""))
		size = utf8.RuneCountInString(line(a.Text()))
		if err != nil || size == 0 || strings.HasPrefix(link.Path, own.Path) && link.Host == own.Host || !isOwnLine(a.Nodes[0]) {
			return true
		}
		const headings = "h1, h2, h3, h4, h5, h6"
		to, heading = link.String(), a.Closest(headings).Length() > 0 || a.Find(headings).Length() > 0
		return false
	})
	if to == "" {
		return "", 0, false
	}
	return to, size, heading
}

// isOwnLine says whether a link stands in no sentence.
func isOwnLine(a *html.Node) bool {
	n, size := a, textLength(a, maxDecoded)
	for n.Parent != nil && n.Parent.Type == html.ElementNode && textLength(n.Parent, size+1) <= size {
		n = n.Parent
	}
	for _, beside := range [...]*html.Node{n.PrevSibling, n.NextSibling} {
		if beside != nil && beside.Type == html.TextNode && strings.TrimSpace(beside.Data) != "" {
			return false
		}
	}
	return true
}

// dropCalls removes boxes that ask to subscribe, follow or give: those with a
// link that leads there and with nothing to read but the request.
func dropCalls(doc *goquery.Document, headline *html.Node) {
	doc.Find("a[href]").Each(func(_ int, a *goquery.Selection) {
		if !isCall(a.AttrOr("href", "")) || utf8.RuneCountInString(line(a.Text())) > 60 || !isOwnLine(a.Nodes[0]) {
			return
		}
		box := a.Nodes[0]
		for box.Parent != nil && box.Parent.Data != "body" && !within(headline, box.Parent) && onlyAsks(box.Parent) {
			box = box.Parent
		}
		if box.Parent != nil {
			box.Parent.RemoveChild(box)
		}
	})
}

// onlyAsks says whether all that is in n is short or asks for something.
func onlyAsks(n *html.Node) bool {
	const longest, short = 1200, 60 // bytes, runes
	return textLength(n, longest) < longest && !slices.ContainsFunc(blocksOf(n), func(b block) bool {
		return utf8.RuneCountInString(b.text) > short && !containsAny(strings.ToLower(b.text), "support", "subscri", "sign up", "donat", "fund", "gift", "member", "newsletter", "follow", "join",
			"поддерж", "подпи", "пожертв", "рассылк", "канал", "читател", "қолда", "жазыл", "арна", "демеу")
	})
}

// isCall says whether an address is where one subscribes, follows or gives.
func isCall(href string) bool {
	words := strings.FieldsFunc(strings.ToLower(href), func(r rune) bool { return strings.ContainsRune("/?&=.-_#:", r) })
	return slices.ContainsFunc(words, func(word string) bool {
		switch word {
		case "donate", "donation", "donations", "support", "subscribe", "subscription", "membership", "contribute", "patreon", "boosty", "newsletter", "newsletters":
			return true
		}
		return false
	}) || strings.Contains(href, "//t.me/")
}
