package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

// dropFurniture removes parts that name themselves as no part of the article,
// unless they hold much of the page's text: then the name means something
// else.
func dropFurniture(doc *goquery.Document) {
	whole := 0
	for _, n := range doc.Find("body").Nodes {
		whole += textLength(n, maxDecoded)
	}
	doc.Find("figure, figcaption, aside, footer, nav, form, [class], [id], [role]").Each(func(_ int, s *goquery.Selection) {
		words := nameWords(s.AttrOr("class", "") + " " + s.AttrOr("id", "") + " " + s.AttrOr("role", ""))
		limit := whole / 3
		if namesVisitors(words) && s.Find("h1, [itemprop=articleBody]").Length() == 0 {
			limit = whole - whole/10
		}
		if namesFurniture(goquery.NodeName(s), words) && textLength(s.Nodes[0], limit) < limit {
			s.Remove()
		}
	})
	dropOtherArticles(doc)
	dropUnderPictures(doc)
}

// namesVisitors says whether words name what visitors write, or what they are
// asked before they may read. Both may be longer than the article.
func namesVisitors(words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool {
		return slices.Contains([]string{"comments", "discussion", "disqus", "cookie", "cookies", "consent", "gdpr", "dialog"}, word)
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
			"bio", "byline", "pullquote", "toc", "pager", "pagination", "discussion", "disqus", "consent", "gdpr", "dialog", "navigation", "complementary",
			"donate", "signup", "tagcloud", "recirc":
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

// dropUnderPictures removes what stands in italics or small letters right
// under a picture: a caption, where no other markup tells one.
func dropUnderPictures(doc *goquery.Document) {
	for _, picture := range doc.Find("img").Nodes {
		n := picture.NextSibling
		for n != nil && (n.Type == html.TextNode && strings.TrimSpace(n.Data) == "" || n.Type == html.ElementNode && n.Data == "br") {
			n = n.NextSibling
		}
		if n != nil && n.Type == html.ElementNode && slices.Contains([]string{"em", "i", "small"}, n.Data) && textLength(n, 400) < 400 {
			n.Parent.RemoveChild(n)
		}
	}
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

// leadOf returns the paragraph that names itself the article's lead and stands
// after the headline: on many pages apart from the body, where readability does
// not look.
func leadOf(doc *goquery.Document) string {
	headlines := doc.Find("h1")
	if headlines.Length() != 1 {
		return ""
	}
	lead := ""
	headlines.NextAll().AddSelection(headlines.Parent().NextAll()).EachWithBreak(func(_ int, s *goquery.Selection) bool {
		named := slices.ContainsFunc(nameWords(s.AttrOr("class", "")), func(word string) bool {
			return slices.Contains([]string{"lead", "lede", "standfirst", "dek", "intro", "subtitle", "sub"}, word)
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
