package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"minber/digest"
)

// decode returns body as UTF-8 without a byte order mark and without NUL
// bytes. What the bytes are goes before what they are said to be: sites that
// label Windows-1251 as UTF-8, and the other way round, are common.
func decode(body []byte, contentType string) (string, error) {
	text, err := decodeBytes(body, contentType)
	if err != nil {
		return "", fmt.Errorf("decode: %w", err)
	}
	return strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\x00", ""), nil
}

func decodeBytes(body []byte, contentType string) (string, error) {
	if order, wide := wideOrder(body); wide {
		return decodeAs(unicode.UTF16(order, unicode.UseBOM), body)
	}
	if utf8.Valid(body) {
		return string(body), nil
	}
	declared, name := declaredEncoding(body, contentType)
	if declared != nil && name != "utf-8" {
		return decodeAs(declared, body)
	}
	if looksLikeCyrillicBytes(body) {
		return decodeAs(charmap.Windows1251, body)
	}
	return strings.ToValidUTF8(string(body), "\ufffd"), nil
}

// wideOrder says whether a body is UTF-16, and in which order its bytes are: by
// its mark, or else by its first two letters, which of markup and of JSON are
// ASCII. As bytes it would be valid UTF-8, and every second one a NUL.
func wideOrder(body []byte) (order unicode.Endianness, wide bool) {
	if len(body) < 4 {
		return unicode.LittleEndian, false
	}
	big := body[0] == 0xfe && body[1] == 0xff || body[0] == 0 && body[1] != 0 && body[2] == 0 && body[3] != 0
	little := body[0] == 0xff && body[1] == 0xfe || body[0] != 0 && body[1] == 0 && body[2] != 0 && body[3] == 0
	if big {
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, little
}

func decodeAs(e encoding.Encoding, body []byte) (string, error) {
	text, err := e.NewDecoder().Bytes(body)
	return string(text), err
}

// declaredEncoding returns what the header, a meta tag or an XML declaration
// says; nil if none of them says anything.
func declaredEncoding(body []byte, contentType string) (encoding.Encoding, string) {
	if e, name, certain := charset.DetermineEncoding(body[:min(len(body), 1024)], contentType); certain {
		return e, name
	}
	head := string(body[:min(len(body), 200)])
	if !strings.HasPrefix(strings.TrimLeft(head, "\ufeff \t\r\n"), "<?xml") {
		return nil, ""
	}
	_, rest, found := strings.Cut(head, "encoding=")
	if !found || rest == "" {
		return nil, ""
	}
	label, _, _ := strings.Cut(rest[1:], rest[:1])
	return charset.Lookup(label)
}

// looksLikeCyrillicBytes says whether bytes that are not UTF-8 read as
// Windows-1251: nearly all bytes over 0x7f are its Russian letters or
// quotation marks, they stand in runs (Latin accents stand alone), and small
// letters prevail (in KOI8-R capitals would).
func looksLikeCyrillicBytes(body []byte) bool {
	var high, letters, small, runs int
	for i, c := range body {
		if c < 0x80 {
			continue
		}
		high++
		switch {
		case c >= 0xc0 || c == 0xa8 || c == 0xb8:
			letters++
			if c >= 0xe0 || c == 0xb8 {
				small++
			}
			if i > 0 && body[i-1] >= 0x80 {
				runs++
			}
		case bytes.IndexByte([]byte{0xab, 0xbb, 0x96, 0x97, 0x85, 0xa0, 0xb9, 0x93, 0x94, 0x84, 0xa9}, c) >= 0:
			high-- // « » – — … nbsp № “ ” „ ©: no evidence either way
		}
	}
	return letters >= 4 && letters*10 >= high*9 && runs*2 >= letters && small*2 >= letters
}

// checkText refuses what is empty or binary.
func checkText(text string) error {
	if strings.TrimSpace(text) == "" {
		return fmt.Errorf("empty: %w", digest.ErrNotText)
	}
	var controls, broken, runes int
	for _, r := range text {
		runes++
		switch {
		case r == utf8.RuneError:
			broken++
		case r < 0x20 && r != '\n' && r != '\r' && r != '\t' && r != '\f':
			controls++
		}
	}
	if (controls+broken)*20 > runes {
		return fmt.Errorf("binary: %w", digest.ErrNotText)
	}
	return nil
}

// cut shortens s to at most limit runes, with an ellipsis if something is
// left out.
func cut(s string, limit int) string {
	if utf8.RuneCountInString(s) <= limit {
		return s
	}
	return string([]rune(s)[:limit-1]) + "…"
}
