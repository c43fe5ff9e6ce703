package source

import (
	"strings"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// keepSpeakers makes text of the links that are names over what somebody says,
// as the record of a debate has them: whatever else is nothing but a link is no
// part of an article. They are known by one of them at least speaking twice.
func keepSpeakers(doc *goquery.Document) {
	byClass := map[string][]*html.Node{}
	again, been := map[string]bool{}, map[string]bool{}
	for _, a := range doc.Find("a[href]").Nodes {
		if !isOverText(a) {
			continue
		}
		class := attr(a, "class")
		key := class + " " + attr(a, "href")
		again[class] = again[class] || been[key]
		been[key] = true
		byClass[class] = append(byClass[class], a)
	}
	for class, links := range byClass {
		if len(links) < 3 || !again[class] {
			continue
		}
		for _, a := range links {
			a.Data, a.DataAtom, a.Attr = "span", atom.Span, nil
		}
	}
}

// isOverText says whether a link is a short line of its own before something
// that is no link.
func isOverText(a *html.Node) bool {
	const longest = 80 // runes
	name := line(goquery.NewDocumentFromNode(a).Text())
	if size := utf8.RuneCountInString(name); size < 3 || size > longest || !isOwnLine(a) {
		return false
	}
	for n := behind(a); n != nil; n = next(n) {
		if n.Type == html.ElementNode && n.Data == "a" {
			return false
		}
		if n.Type == html.TextNode && strings.TrimSpace(n.Data) != "" {
			return true
		}
	}
	return false
}
