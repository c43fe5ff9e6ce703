package language_test

import "testing"

// Who was at whose side, told behind his own name, in English.
func TestWhoWasAtTheSideOfOneOfTwo(t *testing.T) {
	const (
		met  = "Latvian Speaker Greta Holm met Italian Senate President Marco Brancati. "
		pair = "Brancati+Holm meeting"
		two  = "Brancati+Holm meeting; Ferri+Holm meeting"
		ours = "Brancati+Holm meeting; Brancati+Krumina meeting"
		each = "Brancati+Holm meeting; Brancati+Krumina meeting; Ferri+Holm meeting; Ferri+Krumina meeting"
	)
	checkMeetings(t, "en", [][2]string{
		{met + "Senator Paola Ferri was beside him.", two},
		{met + "Senator Paola Ferri sat at his side.", two},
		{met + "Senator Paola Ferri was seated next to the guest.", "Brancati+Holm meeting; Ferri+Holm meeting"},
		{met + "Senators Paola Ferri and Carlo Donato were beside Brancati during the conversation.", "Brancati+Holm meeting; Donato+Holm meeting; Ferri+Holm meeting"},
		{met + "Holm left most of the answers to deputy Elza Krumina, who sat beside her.", ours},
		{met + "Deputy Elza Krumina, at Holm's elbow, smiled.", ours},
		{"Latvian Speaker Greta Holm, with deputy Elza Krumina beside her, met Italian Senate President Marco Brancati.", ours},
		{"Latvian Speaker Greta Holm, this time with deputy Elza Krumina at her side, met Italian Senate President Marco Brancati.", ours},
		{"With deputy Elza Krumina at her side, Latvian Speaker Greta Holm met Italian Senate President Marco Brancati.", ours},
		{"Latvian Speaker Greta Holm met Italian Senate President Marco Brancati, with Senator Paola Ferri beside him.", two},
		{met + "Deputy Elza Krumina took part on the Latvian side; with the guest was Senator Paola Ferri.", each},
		{met + "With Brancati was Senator Paola Ferri, while on the Latvian side sat deputy Elza Krumina.", each},
		{met + "Senator Paola Ferri sees a portrait of Holm beside the door.", pair},
		{met + "Senator Paola Ferri was not beside him.", pair},
		{met + "The house beside the sea belongs to Senator Paola Ferri.", pair},
	})
}
