package language_test

import (
	"strings"
	"testing"

	"minber/digest"
)

// A day is claimed where the text says what takes place then and could mean
// nothing else by it; other days are only known.
func TestDaysOfWhichATextSaysWhatTakesPlace(t *testing.T) {
	reader := barestReader()
	for _, c := range []struct{ name, lang, text, want string }{
		{"a hearing in Kazakh", "kk", "Комитет су тарифі туралы тыңдауды 25 қарашада өткізеді.", "2026-11-25 panel hearing «25 қарашада»"},
		{"a hearing in Russian", "ru", "Комитет проведет слушания о тарифе на воду 25 ноября.", "2026-11-25 panel hearing «25 ноября»"},
		{"a hearing in English", "en", "The committee will hold a hearing on the price of water on 25 November.", "2026-11-25 panel hearing «25 November»"},
		{"taking effect", "ru", "Закон о школах вступит в силу 1 января 2027 года.", "2027-01-01 effect «1 января 2027 года»"},
		{"a month", "kk", "Сайлау 2027 жылғы наурызда өтеді.", "2027-03 poll «2027 жылғы наурызда»"},
		{"a day seen from the text's own", "en", "The hearing on water took place on Monday.", "2026-11-16"},
		{"two days in one sentence", "ru", "Слушания прошли 16 ноября, заседание назначено на 25 ноября.", "2026-11-16; 2026-11-25"},
		{"a span of days", "kk", "Сапар 23–26 қарашада өтеді.", "2026-11-23"},
		{"in somebody's mouth", "ru", "«Слушания о воде мы проведем 25 ноября», – сказал депутат Омаров.", "2026-11-25"},
		{"nothing that takes place", "en", "The report was dated 25 November.", "2026-11-25"},
	} {
		t.Run(c.name, func(t *testing.T) {
			u, err := reader.Understand(t.Context(), digest.Article{Lang: c.lang, Text: c.text, Date: "2026-11-17"})
			if err != nil {
				t.Fatal(err)
			}
			var all []string
			for _, d := range u.Days {
				told := strings.Join(append([]string{d.Date}, d.Kinds...), " ")
				if d.Said != "" {
					told += " «" + d.Said + "»"
				}
				if d.Said != c.text[d.At.Start:d.At.End] {
					t.Errorf("%q does not stand at %v", d.Said, d.At)
				}
				all = append(all, told)
			}
			if got := strings.Join(all, "; "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
