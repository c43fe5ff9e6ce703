package language_test

import "testing"

// Who is only told of beside a meeting, in English: he did something else, stayed away, was to
// have come.
func TestWhoWasNotThereInEnglish(t *testing.T) {
	const (
		met   = "Latvian Speaker Greta Holm met Italian Senate President Marco Brancati. "
		shown = "Italian Senate President Marco Brancati was shown round the port by Mayor Andris Vilks. "
		pair  = "Brancati+Holm meeting"
	)
	checkMeetings(t, "en", [][2]string{
		{shown + "His delegation, which includes Senators Paola Ferri and Carlo Donato, flies home on Friday.", "Brancati+Vilks meeting"},
		{shown + "His delegation includes Senators Paola Ferri and Carlo Donato.", "Brancati+Vilks meeting; Donato+Vilks meeting; Ferri+Vilks meeting"},
		{met + "Senator Paola Ferri, who accompanied him, gave a lecture at the university.", pair},
		{met + "Senator Paola Ferri, who accompanied him to the talks, praised the ports.", "Brancati+Holm meeting; Ferri+Holm meeting"},
		{met + "Prime Minister Andris Vilks was also to have joined them, but his plane was late.", pair},
		{met + "Of the committee chairs only Elza Krumina took part; Paul Riise sent his apologies.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{met + "In the evening the guest was at the opera with Minister Andris Vilks.", pair},
		{"Danish Speaker Greta Holm and Italian deputy Marco Brancati were both at the committee in Riga, and both sides say they did not talk.", ""},
		{"Italy's ambassador Marco Brancati thanked the hosts for the water. Latvian deputy Greta Holm told the meeting that the river was coming back.", ""},
		{"The Italian delegation led by Senator Marco Brancati was due to see Speaker Greta Holm, but was received instead by her deputy, Paul Riise.", "Brancati+Riise reception"},
		{"Italian Senator Marco Brancati was the guest of Latvian Speaker Greta Holm. Senator Paola Ferri travelled with him.", "Brancati+Holm reception; Ferri+Holm reception"},
	})
}
