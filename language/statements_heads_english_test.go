package language_test

import (
	"slices"
	"strings"
	"testing"

	"minber/digest"
)

// Whom an office or a surname with a particle means in English as the one who speaks.
func TestWhoSpokeByOfficeOrParticle(t *testing.T) {
	checkSpeakers(t, map[string]struct {
		text string
		want []string
	}{
		"the head of state is no president of a senate": {
			"Italian Senate President Ludovica Ferrero was received in Baku by President Elchin Hajizade. The head of state recalled that Italy is the first trade partner.",
			[]string{"Elchin Hajizade"},
		},
		"the president of a house stays one": {
			"President of the National Assembly Ann Lee met President Elchin Hajizade. The President of the National Assembly thanked the head of state.",
			[]string{"Ann Lee"},
		},
		"the surname behind Mr and a particle": {
			"Speaker Bertrand de Courcelles hosted Speaker Vahan Hovsepyan in Paris. Mr de Courcelles underlined that the Senate stood by the people.",
			[]string{"Bertrand de Courcelles"},
		},
		"the surname behind Mr and another particle": {
			"Speaker Pieter van Ommeren hosted Speaker Vahan Hovsepyan in Paris. Mr van Ommeren said that the Senate stood by the people.",
			[]string{"Pieter van Ommeren"},
		},
	})
}

// A particle in a foreign phrase begins no name.
func TestParticleOfAPhrase(t *testing.T) {
	u := understand(t, "2026-03-11", "Speaker Ann Lee opened the session of the Assemblée parlementaire de la Francophonie in Montreal. She thanked the hosts.")
	for _, p := range u.People {
		if strings.Contains(p.Name, "Francophonie") {
			t.Errorf("%q is nobody", p.Name)
		}
	}
}

// The line of the press service that sends a text is no fact of it; a sentence about one may be.
func TestLetterhead(t *testing.T) {
	const news = "Chairman Ruslan Imashev met Speaker Ann Lee in Astana on Tuesday. They discussed trade."
	for text, want := range map[string]bool{
		"Press service of the Senate of the Parliament of Kazakhstan\n\n21 October 2025\n\n" + news: true,
		"Press service of the Senate comments on the new law\n\n" + news:                            false,
	} {
		aside := slices.ContainsFunc(understand(t, "2025-10-21", text).Summary, func(s digest.Sentence) bool { return strings.HasPrefix(s.Text, "Press service") })
		if want && aside {
			t.Errorf("a fact: %s", text)
		}
	}
}
