package language_test

import "testing"

// What kind of body it is may be said between the office held there and the name of its holder.
func TestBodyExplainedInFrontOfItsHead(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Dana Abenova met the Chairman of the Federation Council, the upper house of the Russian parliament, Oleg Rybakov.", "Abenova+Rybakov meeting"},
		{"Speaker Dana Abenova held talks with the President of the National Council, Austria's lower house, Lisa Frei.", "Abenova+Frei meeting"},
		{"Dana Abenova received the head of the Halyk Maslahaty, the upper chamber, Begench Orazov.", "Abenova+Orazov reception"},
		{"Dana Abenova met the Secretary General of TURKPA, the parliamentary assembly of the Turkic states, Mehmet Demir.", "Abenova+Demir meeting"},
		{"The deputy chairman of the Majlis, the lower chamber, Rustam Olimov, met Senator Dana Abenova.", "Abenova+Olimov meeting"},
		{"At a session of the Federation Council, the upper house, Oleg Rybakov spoke of his talks with the minister.", ""},
	})
}
