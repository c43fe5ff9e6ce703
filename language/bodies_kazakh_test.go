package language

import "testing"

// The possessive of a body's Kazakh name takes the endings of all cases.
func TestKazakhNameOfABodyInAllItsCases(t *testing.T) {
	assembly := newLemma("kk", "ассамблеясы")
	for _, form := range []string{"ассамблеясы", "ассамблеясының", "ассамблеясына", "ассамблеясын", "ассамблеясында", "ассамблеясынан", "ассамблеясымен"} {
		if !assembly.formIs("kk", form) {
			t.Errorf("%s is no form of ассамблеясы", form)
		}
	}
	for _, other := range []string{"ассамблеясыз", "ассамблеяшы"} {
		if assembly.formIs("kk", other) {
			t.Errorf("%s is a form of ассамблеясы", other)
		}
	}
	if newLemma("kk", "комиссиясы").formIs("kk", "комиссиясының") {
		t.Error("every country calls its commission so")
	}
}
