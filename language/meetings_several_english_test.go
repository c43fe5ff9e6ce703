package language_test

import "testing"

// Who else was at several meetings, or at one of them, in English; and whose chamber is named
// without its country.
func TestWhoWasAtSeveralMeetingsInEnglish(t *testing.T) {
	const (
		two  = "Latvian Speaker Greta Holm met Italian Senate President Marco Brancati. She later talked with Danish Speaker Paul Riise. "
		day  = "Speaker Greta Holm received Ambassador Marco Brancati in the morning and Ambassador Paul Riise in the afternoon. "
		pair = "Brancati+Holm meeting; Holm+Riise meeting"
		each = "Brancati+Holm meeting; Brancati+Krumina meeting; Holm+Riise meeting; Krumina+Riise meeting"
		also = "Brancati+Holm reception; Brancati+Krumina reception; Holm+Riise reception; Krumina+Riise reception"
	)
	checkMeetings(t, "en", [][2]string{
		{two + "Deputy Elza Krumina, a member of the Latvian delegation, took part in these meetings.", each},
		{two + "Latvian deputy Elza Krumina was also present at the meetings.", each},
		{two + "Latvian deputy Elza Krumina accompanied her to the second meeting.", "Brancati+Holm meeting; Holm+Riise meeting; Krumina+Riise meeting"},
		{two + "Deputy Elza Krumina accompanied the Latvian Speaker throughout.", each},
		{day + "Deputy Elza Krumina sat in on both.", also},
		{day + "Deputy Elza Krumina attended the first meeting.", "Brancati+Holm reception; Brancati+Krumina reception; Holm+Riise reception"},
		{"Chairman of the Senate of Italy Marco Brancati had a meeting with Speaker of the Mazhilis Berik Abenov. Deputy Chairman of the Senate Carlo Donato took part in the meeting.", "Abenov+Brancati meeting; Abenov+Donato meeting"},
		{two + "In between, deputy Elza Krumina attended the meetings of the budget committee.", pair},
		{two + "Deputy Elza Krumina accompanied her to the museum.", pair},
		{"Speaker Greta Holm greeted the students. Deputy Elza Krumina and ombudsman Paul Riise gave them a tour.", ""},
	})
}
