package language

import (
	"unicode"
	"unicode/utf8"
)

// What package unicode tells of letters it finds by searching its tables. The
// letters of the three languages lie in rows, so that most of that search can
// be spared: every letter of every text comes through here.

// isLetter is unicode.IsLetter.
func isLetter(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	case isCyrillic(r):
		return true
	}
	return unicode.IsLetter(r)
}

// firstCyrillic is where the rows of Cyrillic letters begin; they end at 0x52F.
const firstCyrillic = 0x400

// isCyrillic says whether r is in the rows of Cyrillic letters, without the
// signs between them.
func isCyrillic(r rune) bool { return r >= firstCyrillic && r <= 0x481 || r >= 0x48A && r <= 0x52F }

// isMark says whether r is a mark on the letter before it: unicode.Mn.
func isMark(r rune) bool { return r >= 0x300 && !isCyrillic(r) && unicode.Is(unicode.Mn, r) }

// isUpper is unicode.IsUpper.
func isUpper(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r >= 'A' && r <= 'Z'
	case r >= 0x400 && r < 0x460:
		return r < 0x430
	}
	return unicode.IsUpper(r)
}

// lowerRune is unicode.ToLower.
func lowerRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	case r >= 0x430 && r < 0x460:
		return r
	case r >= 0x410 && r < 0x430: // А to Я
		return r + 0x20
	case r >= 0x400 && r < 0x410: // Ё and its neighbours
		return r + 0x50
	case r >= 0x460 && r <= 0x481, r >= 0x48A && r < 0x4C0, r >= 0x4D0 && r <= 0x52F: // pairs: Қ, қ
		return r | 1
	}
	return unicode.ToLower(r)
}

// lower is strings.ToLower; a word in small letters is returned as it is.
func lower(s string) string {
	for i, r := range s {
		if r == utf8.RuneError || lowerRune(r) != r {
			return lowerFrom(s, i)
		}
	}
	return s
}

// lowerFrom is lower for a word whose first i bytes are in small letters.
func lowerFrom(s string, i int) string {
	var room [64]byte
	out := room[:0]
	if len(s) > len(room) {
		out = make([]byte, 0, len(s)+utf8.UTFMax)
	}
	out = append(out, s[:i]...)
	for _, r := range s[i:] {
		out = utf8.AppendRune(out, lowerRune(r))
	}
	return string(out)
}
