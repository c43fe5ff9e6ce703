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
		{"The importance of the bill was also stressed by Senator Ruth Abbot.", "Ruth Abbot", "The importance of the bill was also stressed by Senator Ruth Abbot."},
		{"The shortage was highlighted by Senator Ruth Abbot's office.", "", ""},
		{"Steppe News quoted Senator Ruth Abbot as saying that the bill was needed.", "Ruth Abbot", "Steppe News quoted Senator Ruth Abbot as saying that the bill was needed."},
		{"Regarded as saying little, Senator Ruth Abbot left.", "", ""},
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

func TestWhoSaidTheQuotationInFront(t *testing.T) {
	checkSpoken(t, []spoken{
		{"in the next sentence", "Parliament met on Monday. “We will support the bill in spring.” This was said by Senator Ruth Abbot at the session.", "Ruth Abbot", "We will support the bill in spring."},
		{"who is named in the next sentence for something else", "Parliament met on Monday. “We will support the bill in spring.” The law was proposed by Senator Ruth Abbot.", "", "We will support the bill in spring."},
	})
}
