package source

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

// shortestTitle is in runes; a shorter one may be a section's name.
const shortestTitle = 20

// headlineOf returns the element that shows the headline: what says the title,
// else the page's only h1; nil if there is none.
func headlineOf(doc *goquery.Document, title string) *html.Node {
	if found := linesOf(doc)[strings.ToLower(title)]; found != nil {
		return found
	}
	if only := doc.Find("h1"); only.Length() == 1 {
		return only.Nodes[0]
	}
	return nil
}

// linesOf are the elements that may show a headline, by what they say in small
// letters: headings, the highest first, then any other element that is no link,
// if its line is not too short to be one.
func linesOf(doc *goquery.Document) map[string]*html.Node {
	lines := map[string]*html.Node{}
	for i, elements := range [...]string{"h1", "h2", "h3", "h4", "body div, body span, body p, body td, body font, body b, body strong"} {
		heading := i < 4
		doc.Find(elements).Each(func(_ int, s *goquery.Selection) {
			n := s.Nodes[0]
			if textLength(n, 4*maxTitle) >= 4*maxTitle || !heading && s.Closest("a, li, nav").Length() > 0 {
				return
			}
			for _, text := range [...]string{line(s.Text()), line(ownText(n))} {
				text = strings.ToLower(text)
				if lines[text] == nil && text != "" && (heading || utf8.RuneCountInString(text) >= shortestTitle) {
					lines[text] = n
				}
			}
		})
	}
	return lines
}

// ownText is the text of n outside of the elements in it.
func ownText(n *html.Node) string {
	own := ""
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			own += c.Data
		}
	}
	return own
}

// within says whether n is in root; nil is nowhere.
func within(n, root *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == root {
			return true
		}
	}
	return false
}

// keepFromHeadline removes what stands before the headline (menus, columns
// that come first in the markup) and what begins with the next one of its make,
// on a page without end.
func keepFromHeadline(headline *html.Node) {
	if headline == nil || !readsOn(headline) { // it is not over the article
		return
	}
	for n := headline; n.Parent != nil && n.Data != "body"; n = n.Parent {
		for n.PrevSibling != nil {
			n.Parent.RemoveChild(n.PrevSibling)
		}
	}
	for n := headline; n.Parent != nil && n.Data != "body"; n = n.Parent {
		dropRightOf(n)
	}
	for other := nextArticle(headline); other != nil; {
		following := other.NextSibling
		other.Parent.RemoveChild(other)
		other = following
	}
}

// dropRightOf removes what calls itself the right column beside a column.
func dropRightOf(column *html.Node) {
	for n := column.NextSibling; n != nil; {
		following := n.NextSibling
		if n.Type == html.ElementNode && slices.Contains(nameWords(attr(n, "class")+" "+attr(n, "id")), "right") && textLength(column, minProse) >= minProse {
			n.Parent.RemoveChild(n)
		}
		n = following
	}
}

// nextArticle returns the part of the page that has another headline of the same
// level and class, behind something to read; nil if there is none.
func nextArticle(headline *html.Node) *html.Node {
	class := attr(headline, "class")
	if class == "" || headline.Data != "h1" && headline.Data != "h2" {
		return nil
	}
	read := 0
	for n := behind(headline); n != nil; n = next(n) {
		read += textSize(n)
		if read < minProse || n.Type != html.ElementNode || n.Data != headline.Data || attr(n, "class") != class {
			continue
		}
		for !within(headline, n.Parent) {
			n = n.Parent
		}
		return n
	}
	return nil
}

// readsOn says whether there is something to read behind n.
func readsOn(n *html.Node) bool {
	read := 0
	for n = behind(n); n != nil && read < minProse; n = next(n) {
		read += textSize(n)
	}
	return read >= minProse
}

// textSize is the number of letters of a text, 0 for anything else.
func textSize(n *html.Node) int {
	if n.Type != html.TextNode {
		return 0
	}
	return utf8.RuneCountInString(strings.TrimSpace(n.Data))
}

// next is the node after n in the order of reading.
func next(n *html.Node) *html.Node {
	if n.FirstChild != nil {
		return n.FirstChild
	}
	return behind(n)
}

// behind is the node that follows n and all that is in it.
func behind(n *html.Node) *html.Node {
	for ; n != nil; n = n.Parent {
		if n.NextSibling != nil {
			return n.NextSibling
		}
	}
	return nil
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// leadOf returns the paragraph that names itself the article's lead and stands
// after the headline: on many pages apart from the body, where readability does
// not look.
func leadOf(headline *html.Node) string {
	if headline == nil {
		return ""
	}
	lead := ""
	over := goquery.NewDocumentFromNode(headline).Selection
	over.NextAll().AddSelection(over.Parent().NextAll()).EachWithBreak(func(_ int, s *goquery.Selection) bool {
		named := slices.ContainsFunc(nameWords(s.AttrOr("class", "")), func(word string) bool {
			return slices.Contains([]string{"lead", "lede", "standfirst", "dek", "intro", "subtitle", "sub", "description", "descr", "summary", "announce", "excerpt"}, word)
		})
		if !named {
			return true
		}
		if blocks := blocksOf(s.Nodes[0]); len(blocks) == 1 && !isFurniture(blocks[0]) {
			lead = blocks[0].text
		}
		return false
	})
	if n := utf8.RuneCountInString(lead); n < 40 || n > 600 {
		return ""
	}
	return lead
}

// withLead puts the lead before a text that does not have it.
func withLead(lead, text string) string {
	if lead == "" || text == "" || strings.Contains(text, lead) {
		return text
	}
	return lead + "\n\n" + text
}
