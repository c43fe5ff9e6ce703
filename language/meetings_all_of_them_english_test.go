package language_test

import "testing"

// All of those who came, and the delegation that somebody is at the head of, in English.
func TestAllOfThoseWhoCame(t *testing.T) {
	const (
		three = "Abenova+Frei meeting; Frei+Rybakov meeting; Frei+Sarin meeting"
		came  = "Abenova+Frei reception; Frei+Rybakov reception; Frei+Sarin reception"
	)
	checkMeetings(t, "en", [][2]string{
		{"Senators Dana Abenova, Oleg Rybakov and Serik Sarin flew to Oslo on Monday. All three met Speaker Lisa Frei.", three},
		{"Dana Abenova leads the group. With her came two colleagues, the former judge Oleg Rybakov and the historian Serik Sarin. All three sat down with the chairwoman, Lisa Frei.", three},
		{"Senator Dana Abenova headed the group; deputies Serik Sarin and Oleg Rybakov travelled with her. On Wednesday the delegation was welcomed by Speaker Lisa Frei.", came},
		{"Deputies Serik Sarin and Oleg Rybakov travelled with Senator Dana Abenova.", ""},
		{"The delegation under Deputy Speaker Dana Abenova reached the hall on Tuesday. Lisa Frei met it at the foot of the stairs.", "Abenova+Frei meeting"},
		{"The delegation led by Deputy Speaker Dana Abenova arrived on Tuesday. Minister Lisa Frei received it the same day.", "Abenova+Frei reception"},
		{"A group of senators under Dana Abenova met Minister Lisa Frei.", "Abenova+Frei meeting"},
		{"Minister Lisa Frei met a delegation of the Senate under its vice-speaker, Dana Abenova.", "Abenova+Frei meeting"},
		{"The delegation of Dana Abenova asked for a bridge. Minister Lisa Frei saw it on Monday.", ""},
		{"Senator Dana Abenova spoke of three laws. All three met the needs of farmers, said Lisa Frei.", ""},
	})
}
