package language_test

import (
	"testing"

	"minber/digest"
)

// What was said can be told in a sentence of its own, with who said it in the next.
func TestWhoSaidWhatTheSentenceInFrontTells(t *testing.T) {
	for _, c := range []struct{ text, speaker, words string }{
		{"The bill will go to a second reading. This was stated by Senator Ruth Abbot at the session.", "Ruth Abbot", "The bill will go to a second reading. This was stated by Senator Ruth Abbot at the session."},
		{"As noted by Senator Ruth Abbot, the bill will go to a second reading.", "Ruth Abbot", "As noted by Senator Ruth Abbot, the bill will go to a second reading."},
		{"Senator Ruth Abbot took the floor. As noted by the senator, the bill will go to a second reading.", "Ruth Abbot", "As noted by the senator, the bill will go to a second reading."},
		{"The bill came first. This was announced by Senator Ruth Abbot, who noted that it would be costly.", "Ruth Abbot", "This was announced by Senator Ruth Abbot, who noted that it would be costly."},
		{"As reported by Steppe News, Senator Ruth Abbot visited Astana.", "", ""},
		{"The bill will go to a second reading. This was announced by the press service.", "", ""},
		{"The bill was proposed by Senator Ruth Abbot.", "", ""},
		{"Dana Yessenova, a spokeswoman for Foreign Minister Aibek Kassenov, said the bill would be adopted.", "Dana Yessenova", "Dana Yessenova, a spokeswoman for Foreign Minister Aibek Kassenov, said the bill would be adopted."},
		{"Dana Yessenova, an adviser to Senate Speaker Aibek Kassenov, said the bill would be adopted.", "Dana Yessenova", "Dana Yessenova, an adviser to Senate Speaker Aibek Kassenov, said the bill would be adopted."},
	} {
		speaker, words := "", ""
		for _, s := range understand(t, "2026-03-11", c.text).Statements {
			if s.Kind == digest.Indirect && s.Text != "Senator Ruth Abbot took the floor." {
				speaker, words = s.Speaker, s.Text
			}
		}
		if speaker != c.speaker || words != c.words {
			t.Errorf("%s\nsaid by %q: %q", c.text, speaker, words)
		}
	}
}
