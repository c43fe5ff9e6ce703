package language_test

import (
	"strings"
	"testing"

	"minber/language"
)

// TestSummariesLeaveOutWhoReported reads who only passes the news on, and who vouches for it.
func TestSummariesLeaveOutWhoReported(t *testing.T) {
	news := map[string]string{
		"en": "The Senate adopted the law on ferries with 29 votes on Thursday",
		"ru": "Сенат в четверг принял закон о паромах 29 голосами",
		"kk": "Сенат бейсенбіде паром туралы заңды 29 дауыспен қабылдады",
	}
	for _, test := range []struct {
		lang, tail string
		goes       bool
	}{
		{"en", ", Steppe News has learnt from the secretariat of the chamber.", true},
		{"en", ", Ordanews learned at the press service.", true},
		{"en", " - Steppe News Agency.", false}, // a word that is no medium opens it
		{"en", " - press service.", true},
		{"en", ", the Senate said in a statement.", false},
		{"en", ", Parliament learned from the minister.", false},
		{"en", ", a spokesman for the chamber said.", false},
		{"en", ", according to the Interior Ministry.", false},
		{"ru", ", говорится в сообщении пресс-службы.", true},
		{"ru", ", следует из сообщения на сайте палаты.", true},
		{"ru", ", отмечает пресс-служба.", true},
		{"ru", ", узнал корреспондент «Степных вестей».", true},
		{"ru", " – пресс-служба.", true},
		{"ru", ", говорится в докладе Счетной палаты.", false},
		{"ru", ", рассказали в Сенате.", false},
		{"ru", ", следует из слов министра.", false},
		{"kk", ", – делінген хабарламада.", true},
		{"kk", ", деп мәлімдеді палатаның баспасөз қызметі.", true},
		{"kk", ", деп хабарланды.", true},
		{"kk", ", хабарлайды Дала порталы.", true},
		{"kk", ", деп мәлімдеді палата өкілі.", false},
		{"kk", ", делінген баяндамада.", false},
	} {
		got := joined(summary(t, news[test.lang]+test.tail, language.Options{}))
		if kept := !strings.HasPrefix(got, news[test.lang]+"."); kept == test.goes {
			t.Errorf("%s: %s", test.tail, got)
		}
	}
}
