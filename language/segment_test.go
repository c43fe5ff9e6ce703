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

// Pages that lost their breaks glue a sentence to the stop of the one before; an address, an
// initial and what is shortened do not end one.
func TestSentencesWithoutASpaceBetween(t *testing.T) {
	for text, want := range map[string]int{
		"Сенатор встретился с послом в Москве.Депутат Анна Серова посетила Тулу.":      2,
		"Он прибыл на Кубу, передает РИА Новости.Об этом он заявил.Ранее он приезжал.": 3,
		"Он посетил Россию.Отметим, что визит окончен.":                                2,
		"Он выступил в «Клубе».Ранее он молчал.":                                       2,
		"Speaker Ana Diaz met the envoy in Geneva.Senator Leo Marsh visited Vienna.":   2,
		"Сенатор Женевада болды.Ол кеше оралды.":                                       2,
		"Депутат посетил школу, передает NUR.KZ. Она готова.":                          2,
		"Об этом пишет Znak.Com на сайте.":                                             1,
		"Об этом пишет газета.Ru на сайте.":                                            1,
		"Он живет на ул.Абая в доме проф.Иванова.":                                     1,
		"Он получил степень Ph.D в мае.":                                               1,
		"Приехал А.Иванов и сел.":                                                      1,
	} {
		if got := language.SentencesOf(text); len(got) != want {
			t.Errorf("%d sentences, want %d: %q", len(got), want, got)
		}
	}
}
