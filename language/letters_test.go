package language_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

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

func TestWordsAreThoseOfStrings(t *testing.T) {
	for _, s := range []string{"", " ", "one", " a  b\tc\n", "Құрылтай төрағасы", "а\u00a0б\u0085в", "x\u2003y", "half \xd0", "\xff \xfeA", "№ 5 — «да»", "\u0488 ҈"} {
		if got, want := language.SpacedWords(s), strings.Fields(s); !slices.Equal(got, want) {
			t.Errorf("%q has the words %q, want %q", s, got, want)
		}
		if got, want := language.RuneCount(s), utf8.RuneCountInString(s); got != want {
			t.Errorf("%q has %d characters, want %d", s, got, want)
		}
	}
}
