package language_test

import "testing"

// Lists of which a plural of an office tells one side, who stood for sides, who those were who met
// somebody, and guests told by name.
func TestListsOfTwoSidesInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"A meeting between Speaker Grace Okello and Italian MPs Marco Brancati and Chiara Conti took place in Riga.", "Brancati+Okello meeting; Conti+Okello meeting"},
		{"The talks between Grace Okello and members of the Italian parliament Marco Brancati and Chiara Conti lasted an hour.", "Brancati+Okello meeting; Conti+Okello meeting"},
		{"A meeting between senators Marco Brancati and Chiara Conti and Minister Erik Sandvik took place in Riga.", "Brancati+Sandvik meeting; Conti+Sandvik meeting"},
		{"Talks between Speakers Grace Okello, Marco Brancati and Erik Sandvik took place in Riga.", "Brancati+Okello meeting; Brancati+Sandvik meeting; Okello+Sandvik meeting"},
		{"Talks between Speaker Grace Okello, Chair of the Committee on Deputies Chiara Conti and Prime Minister Erik Sandvik took place in Riga.", "Conti+Okello meeting; Conti+Sandvik meeting; Okello+Sandvik meeting"},
		{"The sides were represented by Grace Okello and Erik Sandvik at the talks held in Riga.", "Okello+Sandvik meeting"},
		{"At the talks, the two parliaments were represented by Grace Okello and Erik Sandvik.", "Okello+Sandvik meeting"},
		{"The ministry was represented at the meeting by Vice Minister Greta Holm and department head Paul Riise.", ""},
		{"Latvia was represented at the talks by Greta Holm and Paul Riise, Italy by Marco Brancati.", "Brancati+Holm meeting; Brancati+Riise meeting"},
	})
}

func TestThoseWhoMetSomebodyInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Among those who met Marco Brancati were Senators Greta Holm, Paul Riise and Erik Sandvik.", "Brancati+Holm meeting; Brancati+Riise meeting; Brancati+Sandvik meeting"},
		{"Among those whom Marco Brancati met were Greta Holm and Paul Riise.", "Brancati+Holm meeting; Brancati+Riise meeting"},
		{"Among the delegates met by Greta Holm were Paul Riise of Latvia and Marco Brancati of Italy.", "Brancati+Holm meeting; Holm+Riise meeting"},
		{"Among the questions raised by Greta Holm were those of Paul Riise.", ""},
		{"Marco Brancati was accompanied at the talks with Greta Holm by Senators Erik Sandvik and Paul Riise.", "Brancati+Holm meeting; Holm+Riise meeting; Holm+Sandvik meeting"},
		{"Marco Brancati was joined at the concert by Senator Erik Sandvik.", ""},
	})
}

func TestGuestsToldByNameInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Grace Okello was ill. Her deputy Erik Sandvik received the guest, Senator Greta Holm, instead.", "Holm+Sandvik reception"},
		{"Speaker Grace Okello was in Liepaja. Her deputy Erik Sandvik met the guest, Senator Greta Holm.", "Holm+Sandvik meeting"},
		{"Speaker Grace Okello and her guest Paul Riise met Marco Brancati.", "Brancati+Okello meeting; Brancati+Riise meeting"},
		{"Speaker Grace Okello was ill. The guest, Greta Holm, met Senator Erik Sandvik.", "Holm+Sandvik meeting"},
		{"Speaker Grace Okello and her Italian guest Erik Sandvik discussed the law.", "Okello+Sandvik meeting"},
		{"To the guest, Speaker Grace Okello explained the law. Senator Erik Sandvik was there.", ""},
	})
}
