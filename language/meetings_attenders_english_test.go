package language_test

import "testing"

// Who is told first to have been at the talks of others.
func TestWhoWasAtTheTalksOfOthersInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Deputy Greta Holm was at the meeting of Speaker Grace Okello with Marco Brancati.", "Brancati+Holm meeting; Brancati+Okello meeting"},
		{"Deputy Greta Holm also attended Speaker Grace Okello's talks with Marco Brancati.", "Brancati+Holm meeting; Brancati+Okello meeting"},
		{"Deputies Greta Holm and Paul Riise took part in the talks between Speaker Grace Okello and Italian Ambassador Marco Brancati.", "Brancati+Holm meeting; Brancati+Okello meeting; Brancati+Riise meeting"},
		{"Italian MP Chiara Conti took part in the talks between Speaker Grace Okello and Italian Ambassador Marco Brancati.", "Brancati+Okello meeting; Conti+Okello meeting"},
		{"Deputy Greta Holm was briefed on the meeting between Grace Okello and Marco Brancati.", "Brancati+Okello meeting"},
		{"Deputy Greta Holm attended the forum, where Grace Okello had talks with Marco Brancati.", "Brancati+Okello meeting"},
		{"Deputy Greta Holm attended a meeting with Marco Brancati.", "Brancati+Holm meeting"},
	})
}

func TestWhoWasOnlyPraisedBeforeAGuestInEnglish(t *testing.T) {
	const came = "Portuguese Ambassador Ines Carvalho visited the Mazhilis. "
	checkMeetings(t, "en", [][2]string{
		{came + "Speaker Grace Okello told the guest about the reform and praised deputy Greta Holm.", "Carvalho+Okello meeting"},
		{came + "Speaker Grace Okello told the guest about the bill of deputy Greta Holm.", "Carvalho+Okello meeting"},
		{came + "Speaker Grace Okello praised deputy Greta Holm.", ""},
	})
}
