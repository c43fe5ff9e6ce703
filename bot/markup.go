package bot

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// markup is Telegram HTML. Text from outside becomes markup through text and
// nowhere else.
type markup string

// text escapes what stands in a message as it is, with Telegram's only four
// named entities. Control characters, which Telegram drops, go too, and so does
// what would change the text around it: orders to write the other way, and
// heaps of marks on one letter.
func text(s string) markup {
	const mostMarks = 3 // no script puts more on a letter

	if ordinary(s) {
		return markup(s)
	}
	s = strings.ToValidUTF8(s, "�")
	var b strings.Builder
	b.Grow(len(s) + 16)
	marks := 0
	for _, r := range s {
		if unicode.Is(unicode.Mn, r) {
			marks++
		} else {
			marks = 0
		}
		switch {
		case marks > mostMarks, turns(r):
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case r >= ' ' || r == '\n' || r == '\t':
			b.WriteRune(r)
		}
	}
	return markup(b.String())
}

// ordinary says that a text has nothing but the letters and marks of which
// nearly every text is made, and which stand in a message as they are.
func ordinary(s string) bool {
	for _, r := range s {
		switch {
		case r == '&', r == '<', r == '>', r == '"':
			return false
		case r == '\n', r >= ' ' && r < utf8.RuneSelf, r == '«', r == '»':
		case r >= 'Ѐ' && r <= 'ҁ', r >= 'Ҋ' && r <= 'ԯ': // Cyrillic but for its marks on letters
		case r >= '‐' && r <= '…': // dashes and quotation marks
		default:
			return false
		}
	}
	return true
}

// turns says whether a character is an order to write the other way.
func turns(r rune) bool {
	return r == '\u061c' || r == '\u200e' || r == '\u200f' || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

func bold(m markup) markup {
	if m == "" {
		return ""
	}
	return "<b>" + m + "</b>"
}

func italic(m markup) markup { return "<i>" + m + "</i>" }

// folded is a quotation that Telegram shows the beginning of, until the reader
// opens it.
func folded(m markup) markup { return foldOpens + m + foldCloses }

const (
	foldOpens  = "<blockquote expandable>"
	foldCloses = "</blockquote>"
)

// longestURL is how long an address may be to be linked: a longer one would
// eat the message's room.
const longestURL = 700

// link links m to an address on the web; other and overlong addresses leave m
// as it is.
func link(address string, m markup) markup {
	if m == "" || len(address) > longestURL {
		return m
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return m
	}
	return `<a href="` + text(u.String()) + `">` + m + "</a>"
}

// join puts a separator between the parts that are not empty.
func join(separator markup, parts ...markup) markup {
	length := 0
	for _, p := range parts {
		length += len(separator) + len(p)
	}
	var b strings.Builder
	b.Grow(length)
	for _, p := range parts {
		if p == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(string(separator))
		}
		b.WriteString(string(p))
	}
	return markup(b.String())
}

// units counts UTF-16 code units, which Telegram's limits are in.
func units(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// cut shortens a text to at most n runes at a word's border, with an ellipsis;
// white space becomes single spaces.
func cut(s string, n int) string {
	if !evenlySpaced(s) {
		s = strings.Join(strings.Fields(s), " ")
	}
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	runes := []rune(s)[:max(n-1, 1)]
	end := len(runes)
	for i := end - 1; i > end/2; i-- {
		if runes[i] == ' ' {
			end = i
			break
		}
	}
	return strings.TrimRightFunc(string(runes[:end]), func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(",;:–—-«“(", r)
	}) + "…"
}

// evenlySpaced says that the only white space of a text is single spaces
// between words.
func evenlySpaced(s string) bool {
	before := ' '
	for _, r := range s {
		if unicode.IsSpace(r) && (r != ' ' || before == ' ') {
			return false
		}
		before = r
	}
	return before != ' ' || s == ""
}

// What a message and an item of it may have, in UTF-16 units with the markup,
// where nobody counts more exactly: Telegram counts 4096 without it.
const (
	partLimit = 4000
	itemLimit = 3000 // leaves room for a title above it
)

// fit builds a text of at most limit units: it asks for shorter and shorter
// pieces (of at most n runes each) until they fit.
func fit(limit int, build func(n int) markup) markup {
	for n := 600; ; n /= 2 {
		if m := build(n); n < 20 || units(string(m)) <= limit {
			return m
		}
	}
}

// PlainText turns Telegram HTML into text for a terminal; links are followed
// by their address.
func PlainText(html string) string { return strip(html, true) }

// strip takes the tags out of Telegram HTML, and the addresses of links unless
// they are wanted.
func strip(html string, addresses bool) string {
	var out strings.Builder
	address := ""
	for html != "" {
		open := strings.IndexByte(html, '<')
		if open < 0 {
			out.WriteString(html)
			break
		}
		out.WriteString(html[:open])
		end := strings.IndexByte(html[open:], '>')
		if end < 0 {
			out.WriteString(html[open:])
			break
		}
		tag := html[open+1 : open+end]
		html = html[open+end+1:]
		if rest, ok := strings.CutPrefix(tag, `a href="`); ok && addresses {
			address = strings.TrimSuffix(rest, `"`)
		}
		if tag == "/a" && address != "" {
			out.WriteString(" (" + address + ")")
			address = ""
		}
	}
	return strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&amp;", "&").Replace(out.String())
}
