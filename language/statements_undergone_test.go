package language_test

import "testing"

// TestAnEnglishParticipleSpeaksForTheSubject: who cites a law is who suspends, not who is
// suspended.
func TestAnEnglishParticipleSpeaksForTheSubject(t *testing.T) {
	for text, said := range map[string]int{
		"The party expelled Senator Gala Tanova, citing her vote.":                                      0,
		"Senator Gala Tanova spoke. The court suspended the senator's powers, citing a law of 2020.":    0,
		"The court dismissed the claim of Senator Gala Tanova, noting that she had no proof.":           0,
		"Senator Gala Tanova resigned, citing her health.":                                              1,
		"The Speaker Anna Krol adjourned the sitting, citing a lack of quorum.":                         1,
		"In response, Senator Gala Tanova thanked the committee, adding that the bill was good.":        1,
		"After the committee had voted, Senator Gala Tanova left, saying that the bill was too costly.": 1,
	} {
		if u := readOn(t, "2026-03-05", text); len(u.Statements) != said {
			t.Errorf("%s: %+v", text, u.Statements)
		}
	}
}
