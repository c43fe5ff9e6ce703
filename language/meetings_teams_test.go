package language_test

import "testing"

// Who came with one of those who met, told behind the meeting, met the other side; and the
// delegation, the guests or the lawmakers of a country mean him and them.
func TestWhoCameTogether(t *testing.T) {
	const (
		met      = "Latvian Speaker Greta Holm met Italian Senate President Marco Brancati in Riga. "
		pair     = "Brancati+Holm meeting"
		withPair = "Brancati+Holm meeting; Ferri+Holm meeting"
	)
	checkMeetings(t, "en", [][2]string{
		{met + "He was accompanied by Senator Paola Ferri.", withPair},
		{met + "Senator Paola Ferri is travelling with him.", withPair},
		{met + "Senator Paola Ferri accompanied the guest.", withPair},
		{met + "Senator Paola Ferri came with Brancati.", withPair},
		{met + "They spoke of roads. Senator Paola Ferri was also on the delegation.", withPair},
		{met + "Members of the Italian delegation Paola Ferri and Carlo Donato spoke of ports.", "Brancati+Holm meeting; Donato+Holm meeting; Ferri+Holm meeting"},
		{met + "He was accompanied by Senator Paola Ferri. Deputy Elza Krumina also attended the meeting.", "Brancati+Holm meeting; Brancati+Krumina meeting; Ferri+Holm meeting; Ferri+Krumina meeting"},
		{met + "Deputies Elza Krumina and Paul Riise sat in on the talks.", "Brancati+Holm meeting; Brancati+Krumina meeting; Brancati+Riise meeting"},
		{met + "Deputy Elza Krumina took part on the Latvian side.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{met + "The Italian delegation also included Senator Paola Ferri. In the afternoon it was received by Prime Minister Andris Vilks.", "Brancati+Holm meeting; Brancati+Vilks reception; Ferri+Holm meeting; Ferri+Vilks reception"},
		{met + "Senator Paola Ferri is part of the delegation. The Italian lawmakers later called on Prime Minister Andris Vilks.", "Brancati+Holm meeting; Brancati+Vilks meeting; Ferri+Holm meeting; Ferri+Vilks meeting"},
		{met + "Later he was received by Prime Minister Andris Vilks. Senator Paola Ferri accompanied him at both meetings.", "Brancati+Holm meeting; Brancati+Vilks reception; Ferri+Holm meeting; Ferri+Vilks reception"},
		{"Latvian Speaker Greta Holm held talks with Italian Senate President Marco Brancati in Rome. She was accompanied by deputy Elza Krumina.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{"Deputies Greta Holm and Paul Riise paid a visit to Rome. The Latvian lawmakers met with Senator Marco Brancati.", "Brancati+Holm meeting; Brancati+Riise meeting"},
		{met + "Mayor Andris Vilks accompanied the guest to the Opera.", pair},
		{met + "Senator Paola Ferri will accompany him to Tallinn.", pair},
		{met + "Senator Paola Ferri was not part of the delegation.", pair},
		{met + "Senator Paola Ferri agreed with him.", pair},
		{met + "The exhibition included pictures by Paola Ferri.", pair},
	})
}
