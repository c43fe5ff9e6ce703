package language_test

import "testing"

// Meetings told by who stood for each of two sides, and who else was there, in English.
func TestTwoSidesToldApart(t *testing.T) {
	const met = "Latvian Speaker Greta Holm met Italian Senate President Marco Brancati in Riga. "
	checkMeetings(t, "en", [][2]string{
		{"A meeting of the Latvia-Italy friendship group was held in Riga. It was co-chaired by Latvian deputy Greta Holm and Italian Senator Marco Brancati.", "Brancati+Holm meeting"},
		{"Talks were held in Riga. On the Latvian side they were attended by deputies Greta Holm and Elza Krumina, on the Italian side by Senator Marco Brancati.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{"A round of consultations took place in Riga. Latvia was represented by Speaker Greta Holm, and Italy by Senator Marco Brancati.", "Brancati+Holm meeting"},
		{"Riga hosted consultations between the two parliaments. Deputy Greta Holm conducted them with Italian Senator Marco Brancati.", "Brancati+Holm meeting"},
		{"Deputy Greta Holm met with a member of the Foreign Affairs Committee of the Italian Senate, Senator Marco Brancati.", "Brancati+Holm meeting"},
		{"Deputy Greta Holm had a working lunch with the head of the Italy-Latvia friendship group, Senator Marco Brancati.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm received the first guest of the year. The guest, Italian Senate President Marco Brancati, was accompanied by Senator Paola Ferri.", "Brancati+Holm reception; Ferri+Holm reception"},
		{"Speaker Greta Holm met with the ambassadors of the Nordic countries. Ambassador of Sweden Marco Brancati and Ambassador of Norway Paul Riise took part in the meeting.", "Brancati+Holm meeting; Holm+Riise meeting"},
		{"Deputy Greta Holm was received by Governor Marco Brancati, with Consul General Paola Ferri in attendance.", "Brancati+Holm reception; Ferri+Holm reception"},
		{"Italian Speaker Marco Brancati received Latvian Vice-Speaker Greta Holm; the conversation was attended by Latvian Ambassador Paola Ferri.", "Brancati+Ferri reception; Brancati+Holm reception"},
		{"Deputies Greta Holm, Elza Krumina and Paul Riise met with Italian Senator Marco Brancati. They were then received by Minister Paola Ferri.", "Brancati+Holm meeting; Brancati+Krumina meeting; Brancati+Riise meeting; Ferri+Holm reception; Ferri+Krumina reception; Ferri+Riise reception"},
		{met + "Deputies Elza Krumina and Paul Riise represented the Latvian side.", "Brancati+Holm meeting; Brancati+Krumina meeting; Brancati+Riise meeting"},
		{"Latvian Speaker Greta Holm met Italian Senate President Marco Brancati in Rome. Deputy Speaker Paola Ferri took part in the meeting.", "Brancati+Holm meeting; Ferri+Holm meeting"},
		{"Speaker Greta Holm met Danish Prime Minister Marco Brancati.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm met with German Chancellor Marco Brancati in the city.", "Brancati+Holm meeting"},
		{"The session of the Saeima was co-chaired by deputies Greta Holm and Elza Krumina.", ""},
		{"The speakers of the parliaments of Latvia and Italy will meet in Riga. Marshals Greta Holm and Marco Brancati agreed to set up a group.", ""},
		{"Speaker Greta Holm met with voters in Riga. Senator Marco Brancati attended the opening of a school.", ""},
		{"At the forum in Riga deputy Greta Holm and Italian Senator Marco Brancati also spoke.", ""},
		{"Speaker Greta Holm invited Senator Marco Brancati to pay a visit to Riga.", ""},
	})
}
