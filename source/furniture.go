package source

import (
	"net/url"
	"slices"
	"strings"
	"unicode"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mostLinks is more than a page with an article has; of more, what is around
// each takes too long to look at.
const mostLinks = 3000

// dropFurniture removes parts that name themselves as no part of the article,
// unless they hold much of the page's text: then the name means something
// else.
func dropFurniture(doc *goquery.Document, headline *html.Node, address *url.URL) {
	doc.Find("script, style, template").Remove() // they are not text, and would be counted
	whole := 0
	for _, n := range doc.Find("body").Nodes {
		whole += textLength(n, maxDecoded)
	}
	unwrapFigures(doc)
	for _, n := range doc.Find("blockquote footer").Nodes {
		n.Data, n.DataAtom = "p", atom.P // who is quoted
	}
	doc.Find("figure, figcaption, aside, footer, nav, form, [class], [id], [role]").Each(func(_ int, s *goquery.Selection) {
		if within(headline, s.Nodes[0]) {
			return
		}
		words := nameWords(s.AttrOr("class", "") + " " + s.AttrOr("id", "") + " " + s.AttrOr("role", ""))
		limit := whole / 3
		if namesVisitors(words) && s.Find("[itemprop=articleBody]").Length() == 0 {
			limit = whole - whole/10
		}
		if namesFurniture(goquery.NodeName(s), words) && textLength(s.Nodes[0], limit) < limit {
			s.Remove()
		}
	})
	dropOtherArticles(doc)
	keepFromHeadline(headline)
	dropUnderPictures(doc)
	dropAuthors(doc)
	if doc.Find("a").Length() <= mostLinks {
		dropTeasers(doc, headline, address)
		dropCalls(doc, headline)
		keepSpeakers(doc)
	}
}

// namesVisitors says whether words name what visitors write, or what they are
// asked before they may read. Both may be longer than the article.
func namesVisitors(words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool {
		return slices.Contains([]string{"comment", "comments", "discuss", "discussion", "disqus", "replies", "cookie", "cookies", "consent", "gdpr", "dialog"}, word)
	})
}

// dropOtherArticles removes the articles beside the one that has the page's
// only headline: the next ones of a page without end, comments, teasers.
func dropOtherArticles(doc *goquery.Document) {
	headline := doc.Find("h1")
	own := headline.Closest("article")
	if headline.Length() != 1 || own.Length() == 0 {
		return
	}
	doc.Find("article").Each(func(_ int, s *goquery.Selection) {
		if n := s.Nodes[0]; n != own.Nodes[0] && !s.Contains(own.Nodes[0]) && !own.Contains(n) {
			s.Remove()
		}
	})
}

// namesFurniture judges an element by its name and the words of its classes, id
// and role.
func namesFurniture(element string, words []string) bool {
	switch element {
	case "html", "body", "article", "main":
		return false
	case "figure", "figcaption", "aside", "footer", "nav", "form":
		return true
	}
	picture, text := false, false
	for _, word := range words {
		switch word {
		case "caption", "credit", "credits", "related", "share", "sharing", "social", "socials", "subscribe", "subscription",
			"newsletter", "readalso", "readmore", "also", "recommend", "recommended", "tags", "breadcrumb", "breadcrumbs", "comments", "cookie", "cookies", "banner", "popular",
			"gallery", "slider", "swiper", "carousel", "slideshow", "poll", "vote", "voting", "quiz", "ad", "ads", "advert", "advertisement", "adfox", "promo",
			"bio", "byline", "comment", "discuss", "replies", "pullquote", "toc", "pager", "pagination", "discussion", "disqus", "consent", "gdpr", "dialog", "navigation", "complementary",
			"donate", "signup", "footer", "sidebar", "tagcloud", "recirc":
			return true
		case "img", "image", "photo", "foto", "pic", "picture", "slide", "media", "illustration":
			picture = true
		case "desc", "description", "title", "text", "author", "note", "source", "copyright":
			text = true
		}
	}
	return picture && text
}

// nameWords are the words of class names and ids, in small letters:
// "article__img-desc articleImage" has article, img, desc, article and image.
func nameWords(names string) []string {
	var words []string
	for _, name := range strings.FieldsFunc(names, func(r rune) bool { return !unicode.IsLetter(r) }) {
		start, last := 0, 'A'
		for i, r := range name {
			if unicode.IsUpper(r) && unicode.IsLower(last) {
				words = append(words, strings.ToLower(name[start:i]))
				start = i
			}
			last = r
		}
		words = append(words, strings.ToLower(name[start:]))
	}
	return words
}

// textLength counts the bytes of text under n and stops at limit.
func textLength(n *html.Node, limit int) int {
	if n.Type == html.TextNode {
		return len(n.Data)
	}
	sum := 0
	for c := n.FirstChild; c != nil && sum < limit; c = c.NextSibling {
		sum += textLength(c, limit-sum)
	}
	return sum
}
