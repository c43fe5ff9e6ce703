package source

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"minber/digest"
)

const (
	maxTitle   = 500       // runes
	maxTags    = 60_000    // of one page; the longest article pages have a tenth of it
	maxWeight  = 100 << 20 // see weight: about a second of work; a long page has a hundredth of it
	maxDecoded = 1 << 30   // bytes; over any page that was let in
	minProse   = 140       // runes; what readability leaves below it is tried another way
)

// looksLikeHTML says whether body opens as a page does.
func looksLikeHTML(body []byte) bool {
	head := bytes.ToLower(bytes.TrimLeft(body[:min(len(body), 512)], "\xef\xbb\xbf \t\r\n"))
	return bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html"))
}

// article turns a fetched page into an article.
func (f *Fetcher) article(page *answer, m manner) (digest.Article, error) {
	kind, _, _ := strings.Cut(page.contentType, ";")
	kind = strings.ToLower(strings.TrimSpace(kind))
	if kind == "text/plain" && !looksLikeHTML(page.body) {
		a, err := plainArticle(page.body, m.zone)
		if a.URL == "" {
			a.URL = page.url.Redacted()
		}
		return a, err
	}
	switch {
	case kind == "", strings.Contains(kind, "html"), strings.HasPrefix(kind, "text/"), strings.HasSuffix(kind, "xml"), looksLikeHTML(page.body):
	default:
		return digest.Article{}, fmt.Errorf("is %s, not a page: %w", http.DetectContentType(page.body), digest.ErrNotText)
	}
	return extract(page.body, page.contentType, page.url, m)
}

// extract finds the article on a page: its text without furniture, its title
// without the site's name, its date, declared language and address.
func extract(body []byte, contentType string, address *url.URL, m manner) (digest.Article, error) {
	var a digest.Article
	text, err := decode(body, contentType)
	if err != nil {
		return a, err
	}
	if strings.TrimSpace(text) == "" {
		return a, fmt.Errorf("empty: %w", digest.ErrNotText)
	}
	root, err := parseHTML(text)
	if err != nil {
		return a, err
	}
	doc := goquery.NewDocumentFromNode(root)
	a.Title = titleOf(doc)
	headline := headlineOf(doc, a.Title)
	a.Lang = declaredLang(doc)
	a.URL = canonical(doc, address)
	a.Alternates = alternates(doc, address)
	stamp(&a, pageDate(doc, headline, m), m.zone)
	m.facts(doc, &a)
	m.dropped(doc)
	if text, ok, err := m.text(doc, a.Title); ok {
		a.Text = text
		return a, err
	}
	told := linkedDataBody(doc, a.Title)
	dropFurniture(doc, headline, address)
	markBreaks(doc)
	lead := leadOf(headline)
	doc.Find("h2, h3, h4, h5, h6").RemoveAttr("class").RemoveAttr("id") // readability judges headings by them, and wrongly
	a.Text = withLead(lead, prose(root, address, a.Title))
	// A page that is drawn by its scripts has its article here only, and one
	// that shows the beginning has the rest here.
	if len(told) > 2*len(a.Text) {
		a.Text = told
	}
	if strings.TrimSpace(a.Text) == "" {
		return a, fmt.Errorf("no article on the page: %w", digest.ErrNotText)
	}
	return a, nil
}

// parseHTML parses markup of a bounded size and depth.
func parseHTML(text string) (*html.Node, error) {
	if n := strings.Count(text, "<"); n > maxTags {
		return nil, fmt.Errorf("more than %d tags: %w", maxTags, digest.ErrTooLarge)
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("markup nested too deep (%s): %w", err.Error(), digest.ErrTooLarge)
	}
	if weight(root, 0) > maxWeight {
		return nil, fmt.Errorf("markup nested too deep for its size: %w", digest.ErrTooLarge)
	}
	return root, nil
}

// weight is the sum over all nodes of their size times their depth: what it
// costs to look at the text of every element, as readability does.
func weight(n *html.Node, depth int) int {
	sum := depth
	if n.Type == html.TextNode {
		sum += len(n.Data) * depth
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		sum += weight(c, depth+1)
	}
	return sum
}

// prose asks readability for the article's part of the page, and if that has
// next to nothing, takes the part that the page itself marks.
func prose(root *html.Node, address *url.URL, title string) string {
	parser := readability.NewParser()
	parser.DisableJSONLD = true      // read in linkedDataDate and linkedDataBody
	parser.CharThresholds = minProse // of less it would look again, less strictly
	text := ""
	if found, err := parser.ParseDocument(root, address); err == nil && found.Node != nil {
		text = proseOf(blocksOf(found.Node), title)
	}
	if utf8.RuneCountInString(text) >= minProse {
		return text
	}
	doc := goquery.NewDocumentFromNode(root)
	for _, selector := range [...]string{"[itemprop=articleBody]", "article", "main", "[role=main]", "body"} {
		for _, n := range doc.Find(selector).Nodes {
			if other := proseOf(blocksOf(n), title); utf8.RuneCountInString(other) > utf8.RuneCountInString(text) {
				text = other
			}
		}
		if utf8.RuneCountInString(text) >= minProse {
			break
		}
	}
	return text
}

// markBreaks puts a mark in place of each <br>: readability would join the
// lines of a page whose paragraphs are ended by nothing else.
func markBreaks(doc *goquery.Document) {
	for _, n := range doc.Find("br").Nodes {
		if n.Parent != nil {
			n.Parent.InsertBefore(&html.Node{Type: html.TextNode, Data: string(breakMark)}, n)
			n.Parent.RemoveChild(n)
		}
	}
}

// line makes one line of s: one space between words, nothing invisible.
func line(s string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) || unicode.IsSpace(r) || r == '\u200d' {
			return r
		}
		return -1
	}, s)), " ")
}

// declaredLang is the language that a page says it is in, "" if it says none.
func declaredLang(doc *goquery.Document) string {
	root := doc.Find("html")
	if lang := langCode(root.AttrOr("lang", "")); lang != "" {
		return lang
	}
	return langCode(root.AttrOr("xml:lang", ""))
}

// langCode turns "kk-KZ" and "KZ" into kk; "" if s is no language's code.
func langCode(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	s, _, _ = strings.Cut(strings.ReplaceAll(s, "_", "-"), "-")
	switch {
	case s == "kz", s == "kaz": // the country for the language: a common mistake
		return "kk"
	case s == "rus":
		return "ru"
	case s == "eng":
		return "en"
	case len(s) != 2 || s[0] < 'a' || s[0] > 'z' || s[1] < 'a' || s[1] > 'z':
		return ""
	}
	return s
}
