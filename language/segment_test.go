package language_test

import (
	"strings"
	"testing"

	"minber/language"
)

// What goes on without a stop is read in pieces that leave nothing out, each to a comma if it has one.
func TestASentenceWithoutEndIsReadInPieces(t *testing.T) {
	for text, mark := range map[string]string{
		"Сенат " + strings.Repeat("заң, ", language.MaxSentence) + "сөз": ",",
		strings.Repeat("сөз ", 2*language.MaxSentence) + "сөз":           "",
	} {
		pieces := language.SentencesOf(text)
		if len(pieces) != 3 || strings.Join(pieces, " ") != text {
			t.Errorf("%.20s… is read in %d pieces that make %d bytes of %d", text, len(pieces), len(strings.Join(pieces, " ")), len(text))
		}
		for _, piece := range pieces[:len(pieces)-1] {
			if !strings.HasSuffix(piece, mark) || len(strings.FieldsFunc(piece, func(r rune) bool { return r == ' ' || r == ',' })) > language.MaxSentence {
				t.Errorf("a piece of %.20s… ends in %q", text, piece[max(0, len(piece)-12):])
			}
		}
	}
}
