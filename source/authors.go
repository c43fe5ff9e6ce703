package source

import (
	"strings"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
)

// dropAuthors removes the lines that name the author, or tell who that is.
func dropAuthors(doc *goquery.Document) {
	const longest = 300 // runes of a line about an author
	names := authors(doc)
	if len(names) == 0 {
		return
	}
	doc.Find("p, div, span, em, i, small, td").Each(func(_ int, s *goquery.Selection) {
		if textLength(s.Nodes[0], 4*longest) == 4*longest {
			return
		}
		text := line(s.Text())
		if utf8.RuneCountInString(text) > longest {
			return
		}
		for _, name := range names {
			about, ok := strings.CutPrefix(text, name)
			if ok && (about == "" || startsWith(about, " is ", " covers ", " writes ", " reports ", " — ", " – ")) && isOwnLine(s.Nodes[0]) {
				s.Remove()
				return
			}
		}
	})
}

// authors are the names that a page gives its author.
func authors(doc *goquery.Document) (names []string) {
	const longest, most = 60, 10 // runes of a name, and names
	doc.Find(`meta[name="author"], meta[property="article:author"], [rel~="author"], [itemprop="author"], address, [class*="author"], [class*="byline"]`).EachWithBreak(func(_ int, s *goquery.Selection) bool {
		name := line(s.AttrOr("content", ""))
		if name == "" && textLength(s.Nodes[0], 4*longest) < 4*longest {
			name = line(s.Text())
		}
		if after, ok := strings.CutPrefix(name, "By "); ok {
			name = after
		}
		if strings.Contains(name, " ") && utf8.RuneCountInString(name) <= longest {
			names = append(names, name)
		}
		return len(names) < most
	})
	return names
}
