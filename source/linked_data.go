package source

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
)

// linkedData decodes each JSON-LD of a page and passes it on until visit says
// that it has what it wants. What is no JSON is passed over.
func linkedData(doc *goquery.Document, visit func(data any) (done bool)) {
	doc.Find(`script[type="application/ld+json"]`).EachWithBreak(func(_ int, s *goquery.Selection) bool {
		var data any
		return json.Unmarshal([]byte(s.Text()), &data) != nil || !visit(data)
	})
}

// linkedDataDate looks for datePublished in JSON-LD.
func linkedDataDate(doc *goquery.Document, zone *time.Location) moment {
	var found moment
	linkedData(doc, func(data any) bool {
		found = parseDate(field(data, "datePublished"), zone)
		return !found.time.IsZero()
	})
	return found
}

// linkedDataBody returns the article's text as JSON-LD has it: plain, or as
// markup, which the standard doesn't know but sites do.
func linkedDataBody(doc *goquery.Document, title string) string {
	text := ""
	linkedData(doc, func(data any) bool {
		body := field(data, "articleBody")
		if strings.Contains(body, "</") {
			text = fragmentText(body, title)
			return text != ""
		}
		var blocks []block
		for _, paragraph := range plainLines(body) {
			blocks = append(blocks, block{text: paragraph})
		}
		text = proseOf(blocks, title)
		return text != ""
	})
	return text
}

// field returns the first text under a name in decoded JSON-LD, outermost
// first.
func field(data any, name string) string {
	switch v := data.(type) {
	case map[string]any:
		if s, ok := v[name].(string); ok {
			return s
		}
		return field(v["@graph"], name)
	case []any:
		for _, entry := range v {
			if s := field(entry, name); s != "" {
				return s
			}
		}
	}
	return ""
}

// plainLines are the lines of a plain text that have something in them, without
// what is invisible.
func plainLines(text string) []string {
	var lines []string
	for l := range strings.Lines(text) {
		if l = line(l); l != "" {
			lines = append(lines, l)
		}
	}
	return lines
}
