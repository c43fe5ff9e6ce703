package sandbox

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// parseHTML takes Telegram's HTML apart: the plain text and its entities, in
// the order in which they open. It refuses what Telegram refuses, in its
// words, and also what Telegram shows unmarked or as it stands (ampersands
// that open no entity, tags inside code and code inside tags, nested quotations,
// links without an address): with us these are mistakes of the bot.
func parseHTML(source string) (string, []Entity, error) {
	p := htmlParser{source: source}
	for p.at < len(source) {
		var err error
		switch source[p.at] {
		case '&':
			err = p.reference()
		case '<':
			if strings.HasPrefix(source[p.at:], "</") {
				err = p.endTag()
			} else {
				err = p.startTag()
			}
		default:
			next := strings.IndexAny(source[p.at:], "&<")
			if next < 0 {
				next = len(source) - p.at
			}
			p.write(source[p.at : p.at+next])
			p.at += next
		}
		if err != nil {
			return "", nil, err
		}
	}
	if n := len(p.open); n > 0 {
		return "", nil, fmt.Errorf("can't find end tag corresponding to start tag %q", p.open[n-1].name)
	}
	entities := slices.DeleteFunc(p.entities, func(e Entity) bool { return e.Length == 0 || e.Type == "" })
	return p.text.String(), entities, nil
}

type htmlParser struct {
	source   string
	at       int // byte offset in source
	text     strings.Builder
	length   int // of text, in UTF-16 units
	open     []openTag
	entities []Entity
}

type openTag struct {
	name   string
	entity int // its place in entities
}

func (p *htmlParser) write(s string) {
	p.text.WriteString(s)
	p.length += utf16Length(s)
}

// reference reads one of the four named references or a numeric one.
func (p *htmlParser) reference() error {
	decoded, size := decodeReference(p.source[p.at:])
	if size == 0 {
		return fmt.Errorf("unsupported HTML entity at byte offset %d", p.at)
	}
	p.write(decoded)
	p.at += size
	return nil
}

// decodeReference decodes the reference that a text starts with; size is 0 if
// it starts with none.
func decodeReference(s string) (decoded string, size int) {
	end := strings.IndexByte(s[:min(len(s), 12)], ';')
	if end < 2 {
		return "", 0
	}
	switch name := s[1:end]; {
	case name == "lt":
		decoded = "<"
	case name == "gt":
		decoded = ">"
	case name == "amp":
		decoded = "&"
	case name == "quot":
		decoded = `"`
	case name[0] == '#':
		digits, base := name[1:], 10
		if strings.HasPrefix(digits, "x") || strings.HasPrefix(digits, "X") {
			digits, base = digits[1:], 16
		}
		code, err := strconv.ParseUint(digits, base, 31)
		if err != nil || code == 0 || !utf8.ValidRune(rune(code)) {
			return "", 0
		}
		decoded = string(rune(code))
	default:
		return "", 0
	}
	return decoded, end + 1
}

// startTag reads a start tag and opens its entity.
func (p *htmlParser) startTag() error {
	begin := p.at
	p.at++
	for p.at < len(p.source) && !isSpace(p.source[p.at]) && p.source[p.at] != '>' {
		p.at++
	}
	if p.at >= len(p.source) {
		return fmt.Errorf("unclosed start tag at byte offset %d", begin)
	}
	name := strings.ToLower(p.source[begin+1 : p.at])
	if entityOf(name) == "" {
		return fmt.Errorf("unsupported start tag %q at byte offset %d", name, begin)
	}
	attributes, err := p.attributes(name, begin)
	if err != nil {
		return err
	}
	entity, err := p.entity(name, attributes, begin)
	if err != nil {
		return err
	}
	p.open = append(p.open, openTag{name, len(p.entities)})
	p.entities = append(p.entities, entity)
	return nil
}

// entity decides what a start tag marks.
func (p *htmlParser) entity(name string, attributes map[string]string, begin int) (Entity, error) {
	e := Entity{Type: entityOf(name), Offset: p.length}
	parent := ""
	if n := len(p.open); n > 0 {
		parent = p.open[n-1].name
	}
	if (parent == "pre" && name != "code") || parent == "code" {
		return e, fmt.Errorf("tag %q can't be inside of %q at byte offset %d", name, parent, begin)
	}
	if outer := p.excludes(name); outer != "" {
		return e, fmt.Errorf("tag %q can't be inside of %q at byte offset %d", name, outer, begin)
	}
	switch name {
	case "a":
		e.URL = attributes["href"]
		if !isLink(e.URL) {
			return e, fmt.Errorf("tag \"a\" has no valid link at byte offset %d", begin)
		}
		if p.isOpen("a") {
			return e, fmt.Errorf("tag \"a\" can't be nested at byte offset %d", begin)
		}
	case "span":
		if attributes["class"] != "tg-spoiler" {
			return e, fmt.Errorf("tag \"span\" must have class \"tg-spoiler\" at byte offset %d", begin)
		}
	case "blockquote":
		if p.isOpen("blockquote") {
			return e, fmt.Errorf("tag \"blockquote\" can't be nested at byte offset %d", begin)
		}
		if _, expandable := attributes["expandable"]; expandable {
			e.Type = "expandable_blockquote"
		}
	case "code":
		if parent == "pre" {
			pre := &p.entities[p.open[len(p.open)-1].entity]
			if pre.Offset == p.length {
				pre.Language, _ = strings.CutPrefix(attributes["class"], "language-")
				e.Type = "" // the block itself says it all
			}
		}
	}
	return e, nil
}

// attributes reads a start tag up to and with its closing bracket.
func (p *htmlParser) attributes(tag string, begin int) (map[string]string, error) {
	attributes := map[string]string{}
	for {
		p.space()
		if p.at >= len(p.source) {
			return nil, fmt.Errorf("unclosed start tag %q at byte offset %d", tag, begin)
		}
		if p.source[p.at] == '>' {
			p.at++
			return attributes, nil
		}
		from := p.at
		for p.at < len(p.source) && !isSpace(p.source[p.at]) && p.source[p.at] != '=' && p.source[p.at] != '>' {
			p.at++
		}
		name := strings.ToLower(p.source[from:p.at])
		if name == "" {
			return nil, fmt.Errorf("empty attribute name in the tag %q at byte offset %d", tag, begin)
		}
		p.space()
		if p.at >= len(p.source) || p.source[p.at] != '=' {
			if tag == "blockquote" && name == "expandable" {
				attributes[name] = ""
				continue
			}
			return nil, fmt.Errorf("expected equal sign in declaration of an attribute of the tag %q at byte offset %d", tag, begin)
		}
		p.at++
		p.space()
		value, err := p.value(tag, begin)
		if err != nil {
			return nil, err
		}
		attributes[name] = value
	}
}

// value reads an attribute's value, quoted or a bare name.
func (p *htmlParser) value(tag string, begin int) (string, error) {
	if p.at >= len(p.source) {
		return "", fmt.Errorf("unclosed start tag %q at byte offset %d", tag, begin)
	}
	quote := p.source[p.at]
	if quote != '"' && quote != '\'' {
		from := p.at
		for p.at < len(p.source) && isNameByte(p.source[p.at]) {
			p.at++
		}
		if p.at >= len(p.source) || (!isSpace(p.source[p.at]) && p.source[p.at] != '>') {
			return "", fmt.Errorf("unexpected end of name token at byte offset %d", from)
		}
		return strings.ToLower(p.source[from:p.at]), nil
	}
	p.at++
	end := strings.IndexByte(p.source[p.at:], quote)
	if end < 0 {
		return "", fmt.Errorf("unclosed start tag at byte offset %d", begin)
	}
	raw := p.source[p.at : p.at+end]
	p.at += end + 1
	var value strings.Builder
	for i := 0; i < len(raw); {
		if raw[i] == '&' { // links hold bare ampersands often enough: Telegram takes them
			if decoded, size := decodeReference(raw[i:]); size > 0 {
				value.WriteString(decoded)
				i += size
				continue
			}
		}
		value.WriteByte(raw[i])
		i++
	}
	return value.String(), nil
}

// endTag reads an end tag and closes the entity that is open.
func (p *htmlParser) endTag() error {
	begin := p.at
	if len(p.open) == 0 {
		return fmt.Errorf("unexpected end tag at byte offset %d", begin)
	}
	p.at += 2
	for p.at < len(p.source) && !isSpace(p.source[p.at]) && p.source[p.at] != '>' {
		p.at++
	}
	name := strings.ToLower(p.source[begin+2 : p.at])
	p.space()
	if p.at >= len(p.source) || p.source[p.at] != '>' {
		return fmt.Errorf("unclosed end tag at byte offset %d", begin)
	}
	p.at++
	last := p.open[len(p.open)-1]
	if name != last.name && name != "" {
		return fmt.Errorf("unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\"", begin, last.name, name)
	}
	p.open = p.open[:len(p.open)-1]
	e := &p.entities[last.entity]
	e.Length = p.length - e.Offset
	return nil
}

// excludes names an open tag in which another may not stand, "" if there is
// none: Telegram drops one of the two.
func (p *htmlParser) excludes(name string) string {
	for _, open := range p.open {
		switch {
		case name == "code" && open.name == "pre": // a block in some language
		case open.name == "blockquote": // holds anything but another of its kind
		case name == "code", name == "pre", name == "blockquote" && open.name == "a":
			return open.name
		}
	}
	return ""
}

func (p *htmlParser) space() {
	for p.at < len(p.source) && isSpace(p.source[p.at]) {
		p.at++
	}
}

func (p *htmlParser) isOpen(name string) bool {
	return slices.ContainsFunc(p.open, func(t openTag) bool { return t.name == name })
}

// entityOf names what a tag marks, "" for tags that Telegram does not know.
func entityOf(tag string) string {
	switch tag {
	case "b", "strong":
		return "bold"
	case "i", "em":
		return "italic"
	case "u", "ins":
		return "underline"
	case "s", "strike", "del":
		return "strikethrough"
	case "tg-spoiler", "span":
		return "spoiler"
	case "a":
		return "text_link"
	case "code", "pre", "blockquote":
		return tag
	}
	return ""
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == 0
}

func isNameByte(c byte) bool {
	return c == '.' || c == '-' || ('0' <= c && c <= '9') || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z')
}

// isLink reports whether an address is one that a message may link to.
func isLink(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	switch u.Scheme {
	case "http", "https":
		return u.Host != ""
	case "tg", "mailto", "tel":
		return true
	}
	return false
}
