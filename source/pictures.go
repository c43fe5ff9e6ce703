package source

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

// unwrapFigures keeps what is no picture in the figures of a page: tables, and
// quotations that are not said again.
func unwrapFigures(doc *goquery.Document) {
	doc.Find("figure").Each(func(_ int, s *goquery.Selection) {
		if slices.Contains(nameWords(s.AttrOr("class", "")), "pullquote") {
			return
		}
		s.BeforeSelection(s.Find("table, blockquote"))
	})
}

// dropUnderPictures removes what stands right under a picture and is told to be
// its caption by no other markup: what is in italics or small letters, and a
// line that is no sentence and shares a box with nothing but the picture.
func dropUnderPictures(doc *goquery.Document) {
	const most, boxes = 500, 5 // pictures looked at, and what they are wrapped in
	pictures := doc.Find("img").Nodes
	for _, picture := range pictures[:min(most, len(pictures))] {
		under := nextTo(picture)
		for box, i := picture.Parent, 0; under == nil && i < boxes && box != nil && textLength(box, 1) == 0; box, i = box.Parent, i+1 {
			under = nextTo(box)
		}
		if under != nil && (inSmall(under) || isBoxed(under)) {
			under.Parent.RemoveChild(under)
		}
	}
}

// nextTo is the element after n, nil if text or nothing comes first.
func nextTo(n *html.Node) *html.Node {
	for n = n.NextSibling; n != nil; n = n.NextSibling {
		if n.Type == html.TextNode && strings.TrimSpace(n.Data) != "" {
			return nil
		}
		if n.Type == html.ElementNode && n.Data != "br" {
			return n
		}
	}
	return nil
}

func inSmall(n *html.Node) bool {
	return slices.Contains([]string{"em", "i", "small"}, n.Data) && textLength(n, 400) < 400
}

// isBoxed says whether n is a short line that is no sentence, with nothing after
// it in its box.
func isBoxed(n *html.Node) bool {
	if n.Data != "div" && n.Data != "span" || nextTo(n) != nil || textLength(n, 400) == 400 {
		return false
	}
	blocks := blocksOf(n)
	if len(blocks) != 1 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(blocks[0].text)
	return !strings.ContainsRune(".!?…:;»”\"", last)
}
