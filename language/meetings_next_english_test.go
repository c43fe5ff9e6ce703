package language_test

import "testing"

// Who came next, told by the programme or by whom somebody found where he went.
func TestWhoWasNextOnTheProgramme(t *testing.T) {
	const visit = "Kazakh Speaker Grace Okello visited Georgia on Monday. "
	const guest = "Romanian Senator Erik Sandvik was received by Deputy Speaker Grace Okello. "
	checkMeetings(t, "en", [][2]string{
		{visit + "First on the agenda was Erik Sandvik, her Georgian counterpart.", "Okello+Sandvik meeting"},
		{visit + "Her first engagement was with Deputy Minister Erik Sandvik of Georgia.", "Okello+Sandvik meeting"},
		{visit + "First on the agenda was a report by Deputy Minister Erik Sandvik of Georgia.", ""},
		{visit + "Her first engagement will be with Deputy Minister Erik Sandvik of Georgia.", ""},
		{"Speaker Grace Okello received Latvian Senator Erik Sandvik. Her second guest was Ambassador Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{"Speaker Grace Okello received Latvian Senator Erik Sandvik. Her second book was about Ambassador Hakan Demirel.", "Okello+Sandvik reception"},
		{guest + "At the ministry, Deputy Minister Hakan Demirel told him about the reforms.", "Demirel+Sandvik meeting; Okello+Sandvik reception"},
		{guest + "He then went to the university, where Rector Hakan Demirel told the guest about the reforms.", "Demirel+Sandvik meeting; Okello+Sandvik reception"},
		{guest + "He then went to the ministry, where Deputy Minister Hakan Demirel was waiting for him.", "Demirel+Sandvik meeting; Okello+Sandvik reception"},
		{guest + "At the parliament in Bucharest, opposition leader Hakan Demirel reminded him of his promises.", "Okello+Sandvik reception"},
		{guest + "Deputy Minister Hakan Demirel told him about the reforms in a letter.", "Okello+Sandvik reception"},
		{guest + "Deputy Minister Hakan Demirel was waiting for him in vain.", "Okello+Sandvik reception"},
	})
}

func TestAnAmbassadorsRitualsInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senate Speaker Grace Okello received copies of credentials from the new Ambassador of Latvia, Erik Sandvik.", "Okello+Sandvik reception"},
		{"Ambassador Erik Sandvik took his leave of Senate Speaker Grace Okello on Monday.", "Okello+Sandvik meeting"},
		{"Chancellor Grace Okello was the guest of honour at a lunch given by Ambassador Erik Sandvik.", "Okello+Sandvik reception"},
		{"Senate Speaker Grace Okello received copies of the letters of Ambassador Erik Sandvik.", ""},
		{"Ambassador Erik Sandvik took leave of the country in a letter to Senate Speaker Grace Okello.", ""},
		{"Chancellor Grace Okello was one of two hundred guests at a dinner given by Ambassador Erik Sandvik.", ""},
	})
}

// A verb told once for those who met somebody in turn, and talks of a plural told by names.
func TestAVerbToldOnceInTurn(t *testing.T) {
	const all = "Demirel+Sandvik reception; Okello+Sandvik reception"
	checkMeetings(t, "en", [][2]string{
		{"Polish Senator Erik Sandvik was received by Prime Minister Grace Okello on Monday and by Speaker Hakan Demirel on Tuesday.", all},
		{"Polish Senator Erik Sandvik was received by Prime Minister Grace Okello on Monday, and Speaker Hakan Demirel on Tuesday.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{"Polish Senator Erik Sandvik arrived on Sunday. Prime Minister Grace Okello received him on Monday, Speaker Hakan Demirel on Tuesday.", all},
		{"Polish Senator Erik Sandvik arrived on Sunday. Prime Minister Grace Okello received him in the morning; Speaker Hakan Demirel, in the afternoon.", all},
		{"Polish Senator Erik Sandvik arrived on Sunday. Prime Minister Grace Okello received him on Monday, and Speaker Hakan Demirel spoke at the forum on Tuesday.", "Okello+Sandvik reception"},
		{"The meeting of the two speakers, Erik Sandvik and Grace Okello, was held in Riga on Monday.", "Okello+Sandvik meeting"},
		{"A meeting of the council of ministers, Erik Sandvik and Grace Okello said, will be called.", ""},
	})
}

func TestClaimsRejectedAndMeetingsToCome(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senator Grace Okello rejected the claim that she had met banker Erik Sandvik in Dubai.", ""},
		{"Senator Grace Okello dismissed a newspaper report that she had met banker Erik Sandvik in Dubai.", ""},
		{"Senator Grace Okello dismissed her aide, and reported that she had met banker Erik Sandvik in Dubai.", "Okello+Sandvik meeting"},
		{"Speaker Grace Okello has invited Polish Marshal Erik Sandvik to Riga. The two will meet in May.", ""},
		{"Among his interlocutors in Riga were Erik Sandvik of Latvia and Grace Okello of Ghana, the ministry said.", ""},
	})
}
