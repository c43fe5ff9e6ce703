package source

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/mmcdole/gofeed"

	"minber/digest"
)

const (
	maxFeedTags  = 200_000
	maxFeedDepth = 100 // elements; Atom with XHTML content stays under 40
)

// looksLikeFeed says whether body opens as a feed: RSS, RDF, Atom or JSON Feed.
func looksLikeFeed(body []byte) bool {
	switch gofeed.DetectFeedType(bytes.NewReader(bytes.TrimLeft(body[:min(len(body), 4096)], "\xef\xbb\xbf \t\r\n"))) {
	case gofeed.FeedTypeRSS, gofeed.FeedTypeAtom:
		return true
	case gofeed.FeedTypeJSON:
		return bytes.Contains(body, []byte("jsonfeed.org"))
	case gofeed.FeedTypeUnknown:
	}
	return false
}

// parseFeed reads a feed. RSS and Atom are mended where they are broken in the
// usual ways: mislabelled Windows-1251, something in front of the declaration,
// bare ampersands, a cut-off end.
func parseFeed(body []byte, contentType string) (*gofeed.Feed, error) {
	text, err := decode(body, contentType)
	if err != nil {
		return nil, err
	}
	text = strings.TrimLeft(text, "\ufeff \t\r\n\v\f")
	if text == "" {
		return nil, fmt.Errorf("empty: %w", digest.ErrNotText)
	}
	// It is UTF-8 now, whatever the declaration says.
	if strings.HasPrefix(text, "<?xml") {
		if i := strings.Index(text, "?>"); i > 0 {
			text = text[i+2:]
		}
	}
	if !looksLikeFeed([]byte(text)) {
		return nil, fmt.Errorf("not a feed but %s: %w", likeness(text), digest.ErrNotText)
	}
	if text[0] == '{' {
		return parseJSONFeed(text)
	}
	if err := checkMarkup(text); err != nil {
		return nil, err
	}
	feed, err := parseText(text)
	if err == nil {
		return feed, nil
	}
	mended := escapeAmpersands(text)
	if feed, again := parseText(mended); again == nil {
		return feed, nil
	}
	if whole, ok := closeFeed(mended); ok {
		if feed, again := parseText(whole); again == nil {
			return feed, nil
		}
	}
	return nil, fmt.Errorf("broken feed, %s: %w", flaw(err), digest.ErrNotText)
}

// parseJSONFeed reads JSON Feed, of which there is nothing to mend.
func parseJSONFeed(text string) (*gofeed.Feed, error) {
	feed, err := parseText(text)
	if err != nil {
		return nil, fmt.Errorf("broken feed, %s: %w", flaw(err), digest.ErrNotText)
	}
	return feed, nil
}

func parseText(text string) (*gofeed.Feed, error) {
	parser := gofeed.NewParser()
	parser.KeepOriginalFeed = true // only RSS itself knows its ttl
	feed, err := parser.Parse(strings.NewReader(text))
	if err == nil && feed == nil {
		err = errors.New("nothing in it")
	}
	return feed, err
}

// firstBytes returns the first n bytes of s, without half a letter at the end.
func firstBytes(s string, n int) string {
	return strings.ToValidUTF8(s[:min(len(s), n)], "")
}

// checkMarkup bounds the number of tags and their depth before a parser
// builds anything from them.
func checkMarkup(text string) error {
	depth, tags := 0, 0
	for {
		i := strings.IndexByte(text, '<')
		if i < 0 {
			return nil
		}
		text = text[i+1:]
		if tags++; tags > maxFeedTags {
			return fmt.Errorf("more than %d tags: %w", maxFeedTags, digest.ErrTooLarge)
		}
		skip := func(end string) {
			if j := strings.Index(text, end); j >= 0 {
				text = text[j+len(end):]
			} else {
				text = ""
			}
		}
		switch {
		case strings.HasPrefix(text, "![CDATA["):
			skip("]]>")
		case strings.HasPrefix(text, "!--"):
			skip("-->")
		case strings.HasPrefix(text, "!"), strings.HasPrefix(text, "?"):
			skip(">")
		case strings.HasPrefix(text, "/"):
			depth--
		default:
			end := strings.IndexByte(text, '>')
			if end > 0 && text[end-1] == '/' {
				continue
			}
			if depth++; depth > maxFeedDepth {
				return fmt.Errorf("nested deeper than %d: %w", maxFeedDepth, digest.ErrTooLarge)
			}
		}
	}
}

// escapeAmpersands escapes each & that begins no reference, outside CDATA.
func escapeAmpersands(text string) string {
	var b strings.Builder
	b.Grow(len(text) + len(text)/100)
	for text != "" {
		plain, rest, found := strings.Cut(text, "<![CDATA[")
		for {
			i := strings.IndexByte(plain, '&')
			if i < 0 {
				break
			}
			b.WriteString(plain[:i])
			plain = plain[i+1:]
			b.WriteByte('&')
			if !isReference(plain) {
				b.WriteString("amp;")
			}
		}
		b.WriteString(plain)
		if !found {
			break
		}
		data, after, _ := strings.Cut(rest, "]]>")
		b.WriteString("<![CDATA[" + data + "]]>")
		text = after
	}
	return b.String()
}

// isReference says whether s, which follows an ampersand, ends one.
func isReference(s string) bool {
	end := strings.IndexByte(s[:min(len(s), 12)], ';')
	if end < 1 {
		return false
	}
	if number, ok := strings.CutPrefix(s[:end], "#"); ok && !isLetterNumber(number) {
		return false
	}
	for _, c := range []byte(s[:end]) {
		if c != '#' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}

// isLetterNumber says whether a reference by number is to a character that XML may
// hold: one to another would cost the whole feed.
func isLetterNumber(s string) bool {
	base := 10
	if hex, ok := strings.CutPrefix(s, "x"); ok {
		s, base = hex, 16
	}
	n, err := strconv.ParseUint(s, base, 32)
	return err == nil && (n >= 0x20 && n < 0xd800 || n == '\t' || n == '\n' || n == '\r' || n >= 0xe000 && n <= unicode.MaxRune && n != 0xfffe && n != 0xffff)
}

// closeFeed ends a feed that was cut off after its last complete item.
func closeFeed(text string) (string, bool) {
	for _, form := range [...]struct{ item, end string }{
		{"</item>", "</channel></rss>"},
		{"</entry>", "</feed>"},
	} {
		i := strings.LastIndex(text, form.item)
		if i < 0 {
			continue
		}
		whole := text[:i+len(form.item)]
		if strings.Contains(firstBytes(text, 4096), "<rdf:RDF") {
			return whole + "</rdf:RDF>", true
		}
		return whole + form.end, true
	}
	return "", false
}
