package language_test

import "testing"

// Who is meant by a word for those who came.
func TestWhoCame(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Ngo Lan, Vice-Chair of the National Assembly of Vietnam, is on a visit to Latvia. On Monday Ngo Lan and Culture Minister Dana Berzina talked at the hotel. On Wednesday the guest was received by President Erik Sandvik.", "Berzina+Lan meeting; Lan+Sandvik reception"},
		{"Philippine House leader Ramon Villaruel flew to Riga on Monday. The visitors were welcomed at the town hall by the mayor, Erik Sandvik.", "Sandvik+Villaruel reception"},
		{"Talks between Moldova's parliament president Doina Rusu and Romania's Senate leader Mircea Dobre wrapped up in Chisinau on Wednesday. In the morning the visitor had been shown round the cellars by Mayor Ion Lupu.", "Dobre+Lupu meeting; Dobre+Rusu meeting"},
	})
}
