package language_test

import (
	"testing"

	"minber/digest"
	"minber/language"
)

// A name with an owner in it is cut as texts are: people 's congress.
func TestBodiesWithAnOwnerInTheirNames(t *testing.T) {
	r := programReader(language.Options{})
	for _, c := range [][2]string{
		{"Chairman of the National People's Congress Li Wei spoke about the law.", "CN"},
		{"Vice-chairman of the National People’s Congress Standing Committee Li Wei spoke about the law.", "CN"},
		{"Speaker of the House of People's Representatives Abebe Tadesse spoke about the law.", "ET"},
		{"Speaker of the Milli Mejlis Ilham Kotov spoke about the law.", "AZ"},
		{"Speaker of the Mejlis Ivan Kotov spoke about the law.", "TM"},
	} {
		u, err := r.Understand(t.Context(), digest.Article{Text: c[0], Date: "2026-03-05"})
		if err != nil || len(u.People) != 1 || u.People[0].Country != c[1] {
			t.Errorf("%s: %v %v, want %s", c[0], u.People, err, c[1])
		}
	}
}
