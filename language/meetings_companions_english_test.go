package language_test

import "testing"

// With whom somebody had come, in other ways than by the verbs of going along, in English.
func TestWhoWasAtWhoseSideInEnglish(t *testing.T) {
	const (
		met  = "Latvian Speaker Greta Holm met Italian Senate President Marco Brancati. "
		pair = "Brancati+Holm meeting"
		two  = "Brancati+Holm meeting; Ferri+Holm meeting"
		each = "Brancati+Holm meeting; Brancati+Krumina meeting; Ferri+Holm meeting; Ferri+Krumina meeting"
	)
	checkMeetings(t, "en", [][2]string{
		{met + "With Brancati was Senator Paola Ferri.", two},
		{met + "Joining the guest was Senator Paola Ferri.", two},
		{met + "Sitting next to Brancati was Senator Paola Ferri.", two},
		{met + "At Brancati's side was Senator Paola Ferri.", two},
		{met + "Brancati had brought along Senator Paola Ferri.", two},
		{met + "He had with him Senator Paola Ferri.", two},
		{met + "Brancati's companions were Senator Paola Ferri and Ambassador Carlo Donato.", "Brancati+Holm meeting; Donato+Holm meeting; Ferri+Holm meeting"},
		{met + "She came to the meeting with the heads of two committees: Elza Krumina and Paul Riise.", "Brancati+Holm meeting; Brancati+Krumina meeting; Brancati+Riise meeting"},
		{met + "Holm came with deputy Elza Krumina; Brancati, with Senator Paola Ferri.", each},
		{met + "Holm was joined at the talks by deputy Elza Krumina, and Brancati by Senator Paola Ferri.", each},
		{met + "In the Latvian delegation was deputy Elza Krumina; in the Italian one, Senator Paola Ferri.", each},
		{met + "Deputy Elza Krumina also took part on the Latvian side, while Brancati came with Senator Paola Ferri.", each},
		{met + "Also in the Italian delegation was Senator Paola Ferri.", two},
		{"At the meeting with Italian Senator Marco Brancati, Speaker Greta Holm was flanked by deputies Elza Krumina and Paul Riise.", "Brancati+Holm meeting; Brancati+Krumina meeting; Brancati+Riise meeting"},
		{met + "Present on the Latvian side was deputy Elza Krumina; the Italian ambassador, Paola Ferri, was there for Italy.", each},
		{"Latvian Speaker Greta Holm met Italian Senator Marco Brancati, who had brought along Senator Paola Ferri.", two},
		{"Deputies Greta Holm and Elza Krumina were received by Speaker Marco Brancati. Ambassador Paul Riise came with them.", "Brancati+Holm reception; Brancati+Krumina reception; Brancati+Riise reception"},
		{met + "Brancati had with him a letter from Prime Minister Paola Ferri.", pair},
		{met + "A third member of the Italian delegation, Paola Ferri, had gone back to Rome.", pair},
		{met + "With the law on ports, Senator Paola Ferri was happy.", pair},
	})
}
