package language

import (
	"strings"
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

// cyrillicLetter returns how many bytes the letter at s[i:] has, as all have that
// Kazakh and Russian are written in; 0 for everything else.
func cyrillicLetter(s string, i int) int {
	if c := s[i]; c >= 0xD0 && c <= 0xD3 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 && (c != 0xD2 || s[i+1] >= 0x8A) {
		return 2
	}
	return 0
}

// plainLetter is cyrillicLetter for the letters of English as well.
func plainLetter(s string, i int) int {
	if c := s[i] | 0x20; c >= 'a' && c <= 'z' {
		return 1
	}
	return cyrillicLetter(s, i)
}

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

// shouts says whether a text has no small letter.
func shouts(s string) bool {
	for _, r := range s {
		if unicode.ToUpper(r) != r {
			return false
		}
	}
	return true
}

// spacedOnce is a text with one space between its words; one that is so already is
// returned as it is.
func spacedOnce(s string) string {
	space := true // another one here is one too many
	for i := 0; i < len(s); {
		if n := cyrillicLetter(s, i); n > 0 {
			i, space = i+n, false
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		before := space
		if space = unicode.IsSpace(r); space && (before || r != ' ') {
			return strings.Join(strings.Fields(s), " ")
		}
		i += n
	}
	if space {
		return strings.TrimSuffix(s, " ")
	}
	return s
}

// lower is strings.ToLower; a word in small letters is returned as it is.
func lower(s string) string {
	for i := 0; i < len(s); {
		if s[i] >= 'a' && s[i] <= 'z' {
			i++
			continue
		}
		if n := smallLetter(s, i); n > 0 {
			i += n
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError || lowerRune(r) != r {
			return lowerFrom(s, i)
		}
		i += n
	}
	return s
}

// smallLetter returns how many bytes a Russian or Kazakh letter, or any character
// of one byte, has at s[i:] that is no capital; 0 for everything else.
func smallLetter(s string, i int) int {
	switch c := s[i]; {
	case c < utf8.RuneSelf:
		if c < 'A' || c > 'Z' {
			return 1
		}
	case i+1 == len(s):
	case c == 0xD0 && s[i+1] >= 0xB0 && s[i+1] <= 0xBF, c == 0xD1 && s[i+1] >= 0x80 && s[i+1] <= 0x9F: // а to п, р to џ
		return 2
	case (c == 0xD2 && s[i+1] >= 0x8A || c == 0xD3 && s[i+1] >= 0x90) && s[i+1] <= 0xBF && s[i+1]&1 == 1: // pairs: қ behind Қ
		return 2
	}
	return 0
}

// lowerFrom is lower for a word whose first i bytes are in small letters.
func lowerFrom(s string, i int) string {
	var room [64]byte
	out := room[:0]
	if len(s) > len(room) {
		out = make([]byte, 0, len(s)+utf8.UTFMax)
	}
	return string(appendLower(append(out, s[:i]...), s[i:]))
}

// appendLower appends a word in small letters: to look it up takes no new string.
func appendLower(out []byte, s string) []byte {
	for i := 0; i < len(s); {
		small := i
		for i < len(s) {
			if s[i] >= 'a' && s[i] <= 'z' {
				i++
				continue
			}
			n := smallLetter(s, i)
			if n == 0 {
				break
			}
			i += n
		}
		out = append(out, s[small:i]...)
		if i == len(s) {
			break
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		out = utf8.AppendRune(out, lowerRune(r))
		i += n
	}
	return out
}
