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
	limit := 0
	for _, n := range doc.Find("body").Nodes {
		limit += textLength(n, maxDecoded) / 3
	}
	doc.Find("figure, figcaption, aside, footer, nav, form, [class], [id], [role]").Each(func(_ int, s *goquery.Selection) {
		names := s.AttrOr("class", "") + " " + s.AttrOr("id", "") + " " + s.AttrOr("role", "")
		if namesFurniture(goquery.NodeName(s), names) && textLength(s.Nodes[0], limit) < limit {
			s.Remove()
		}
	})
	dropUnderPictures(doc)
}

// namesFurniture judges an element by its name, classes, id and role.
func namesFurniture(element, names string) bool {
	switch element {
	case "html", "body", "article", "main":
		return false
	case "figure", "figcaption", "aside", "footer", "nav", "form":
		return true
	}
	picture, text := false, false
	for _, word := range nameWords(names) {
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
