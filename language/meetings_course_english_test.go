package language_test

import "testing"

// Series of meetings told by the course of the day: whose day it was is left out.
func TestTheDayGoesOnWithAMeeting(t *testing.T) {
	const one = "Kazakh Speaker Grace Okello was received in Riga by Latvian President Erik Sandvik. "
	const both = "Demirel+Okello meeting; Okello+Sandvik reception"
	checkMeetings(t, "en", [][2]string{
		{one + "After the ceremony came a conversation with Deputy Speaker Hakan Demirel.", both},
		{one + "The talks were followed by a working lunch with Deputy Speaker Hakan Demirel.", both},
		{one + "The day ended with a dinner with Deputy Speaker Hakan Demirel.", both},
		{one + "A brief call on Mayor Hakan Demirel rounded off the day.", both},
		{one + "A call on Mayor Hakan Demirel came next.", both},
		{one + "An audience with Archbishop Hakan Demirel concluded the visit.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "The visit will conclude with a call on Mayor Hakan Demirel.", "Okello+Sandvik reception"},
		{one + "A call on the parties to compromise came from Mayor Hakan Demirel.", "Okello+Sandvik reception"},
		{one + "The day ended with a concert attended by Mayor Hakan Demirel.", "Okello+Sandvik reception"},
		{one + "An audience with Archbishop Hakan Demirel, announced for Monday, was called off.", "Okello+Sandvik reception"},
		{one + "The day had begun with a row over talks with Mayor Hakan Demirel.", "Okello+Sandvik reception"},
	})
}

// Of whose visit the text has told has the next meeting, not who received him.
func TestTheOneWhoTravelsGoesOn(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Estonian Speaker Erik Sandvik arrived in Astana on Monday. Senate Speaker Grace Okello received him. Talks with Minister Hakan Demirel followed.", "Demirel+Sandvik meeting; Okello+Sandvik reception"},
		{"Estonian Speaker Erik Sandvik was in Astana on Monday. Senate Speaker Grace Okello gave a dinner for the guest. In the morning came talks with Minister Hakan Demirel.", "Demirel+Sandvik meeting; Okello+Sandvik reception"},
		{"Estonian Speaker Erik Sandvik arrived in Astana on Monday. Senate Speaker Grace Okello received him. Talks with Estonian Ambassador Hakan Demirel followed.", "Demirel+Okello meeting; Okello+Sandvik reception"},
		{"Senate Speaker Grace Okello received Estonian Speaker Erik Sandvik. Talks with Minister Hakan Demirel followed.", "Demirel+Okello meeting; Okello+Sandvik reception"},
		{"Minister Hakan Demirel arrived in Riga on Sunday. On Monday he met Commissioner Erik Sandvik. Deputy Speaker Grace Okello received him an hour later.", "Demirel+Okello reception; Demirel+Sandvik meeting"},
	})
}

// Those of a nation are meant by it where the text has named no others.
func TestWhomTheNameOfANationMeans(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Mazhilis Speaker Grace Okello held talks with Latvian Speaker Erik Sandvik. Later the Kazakh guest called on Mayor Hakan Demirel.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{"Mazhilis Speaker Grace Okello held talks with Latvian Speaker Erik Sandvik. Later the Kazakh was received by Mayor Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik meeting"},
		{"Kazakh Senators Anna Novak and Erik Sandvik flew to Rome. Italian Minister Hakan Demirel received the Kazakhs on Tuesday.", "Demirel+Novak reception; Demirel+Sandvik reception"},
		{"German deputies Anna Novak and Erik Sandvik came to the Mazhilis. Deputy Speaker Grace Okello talked to the Germans for an hour.", "Novak+Okello meeting; Okello+Sandvik meeting"},
		{"German deputies Anna Novak and Erik Sandvik came to the Mazhilis. Deputy Speaker Grace Okello praised the Germans for their roads.", ""},
		{"Mazhilis Speaker Grace Okello held talks with Latvian Speaker Erik Sandvik. The Kazakh did not see Mayor Hakan Demirel.", "Okello+Sandvik meeting"},
	})
}
