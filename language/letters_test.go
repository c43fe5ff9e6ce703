package language_test

import (
	"strings"
	"testing"
	"unicode"

	"minber/language"
)

func TestLettersAreThoseOfUnicode(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if language.IsLetter(r) != unicode.IsLetter(r) || language.IsMark(r) != unicode.Is(unicode.Mn, r) ||
			language.IsUpper(r) != unicode.IsUpper(r) || language.LowerRune(r) != unicode.ToLower(r) {
			t.Fatalf("U+%04X is told otherwise than by Unicode", r)
		}
	}
}

func TestSmallLetters(t *testing.T) {
	for _, s := range []string{"", "senate", "Senate", "СЕНАТ", "Құрылтай", "ӘЛЕМ", "Ёлка", "İzmir", "half \xd0", "\xff\xfeA", "ǅ"} {
		if got, want := language.Lower(s), strings.ToLower(s); got != want {
			t.Errorf("%q becomes %q, want %q", s, got, want)
		}
	}
}
