package language_test

import "testing"

// What a chain of receptions leaves out: the host, once the visitors follow one another.
func TestWhoCameNextToWhoReceives(t *testing.T) {
	const one = "Speaker Grace Okello received Latvian Speaker Erik Sandvik. "
	const series = "On Tuesday Speaker Grace Okello held a series of meetings. "
	checkMeetings(t, "en", [][2]string{
		{one + "Next came Ambassador Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "Then came the ambassador, Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "The third guest of the day was Turkish deputy Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "The last visitors were Turkish deputies Hakan Demirel and Selim Karaoglu.", "Demirel+Okello reception; Karaoglu+Okello reception; Okello+Sandvik reception"},
		{one + "It was then the turn of Ambassador Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "Ambassador Hakan Demirel was next to be received.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "In another meeting, Ambassador Hakan Demirel spoke of roads.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "With Ambassador Hakan Demirel the talk was about roads.", "Demirel+Okello meeting; Okello+Sandvik reception"},
		{series + "The first to be received was Latvian Speaker Erik Sandvik.", "Okello+Sandvik meeting"},
		{series + "With Latvian Speaker Erik Sandvik the conversation turned on roads.", "Okello+Sandvik meeting"},
		{"Speaker Grace Okello held separate meetings with heads of delegations. They were Latvian Speaker Erik Sandvik and Turkish Speaker Hakan Demirel.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{one + "The first to speak was Senator Anna Novak.", "Okello+Sandvik reception"},
		{one + "The next guest will be Ambassador Hakan Demirel.", "Okello+Sandvik reception"},
		{one + "The next guest was to have been Ambassador Hakan Demirel.", "Okello+Sandvik reception"},
		{one + "Next came a vote on the bill of Senator Anna Novak.", "Okello+Sandvik reception"},
		{one + "Senator Anna Novak was the first to call for a vote.", "Okello+Sandvik reception"},
		{one + "In another meeting, the committee of Senator Anna Novak passed the bill.", "Okello+Sandvik reception"},
		{"Senator Grace Okello spoke in the debate. The next guest was Senator Anna Novak.", ""},
	})
}

func TestThoseMetAreToldByAPluralInFront(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Minister Grace Okello received the authors of the bill, Senators Erik Sandvik and Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{"Minister Grace Okello met the authors of the bill on Monday, and Senators Erik Sandvik and Hakan Demirel spoke in the debate.", ""},
		{"Senators Erik Sandvik and Hakan Demirel are visiting the north. Governor Grace Okello met the deputies at the airport.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{"Senators Erik Sandvik and Hakan Demirel are visiting the north. Governor Grace Okello was greeted by the deputies with applause.", ""},
		{"Speaker Grace Okello received Latvian Speaker Erik Sandvik. Senators Anna Novak and Selim Karaoglu were also present on the occasion.", "Karaoglu+Sandvik reception; Novak+Sandvik reception; Okello+Sandvik reception"},
	})
}
