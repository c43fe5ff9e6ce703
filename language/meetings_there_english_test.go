package language_test

import "testing"

// Who else was there, told by where he was or what he did there, in English.
func TestWhoElseWasThereInEnglish(t *testing.T) {
	const (
		met  = "Latvian Speaker Greta Holm met Italian Senate President Marco Brancati. "
		pair = "Brancati+Holm meeting"
		two  = "Brancati+Holm meeting; Ferri+Holm meeting"
	)
	checkMeetings(t, "en", [][2]string{
		{met + "Italian Senator Paola Ferri was in the room as well.", two},
		{met + "Also at the table was Italian Senator Paola Ferri.", two},
		{met + "In attendance was Italian Senator Paola Ferri.", two},
		{met + "There, too, was Italian Senator Paola Ferri.", two},
		{met + "Italian Senator Paola Ferri dropped in to say hello.", two},
		{met + "Italian ambassador Paola Ferri listened in.", two},
		{met + "Italian Senator Paola Ferri and Latvian deputy Elza Krumina sat at the same table.", "Brancati+Holm meeting; Brancati+Krumina meeting; Ferri+Holm meeting; Ferri+Krumina meeting"},
		{"Latvian Speaker Greta Holm hosted a lunch for Italian Senate President Marco Brancati. Italian Senator Paola Ferri was among the guests.", "Brancati+Holm reception; Ferri+Holm reception"},
		{"Latvian Speaker Greta Holm spoke by telephone with Italian Senate President Marco Brancati. Italian ambassador Paola Ferri was on the line too.", "Brancati+Holm call; Ferri+Holm call"},
		{met + "Italian Senator Paola Ferri was not in the room.", pair},
		{met + "Italian Senator Paola Ferri was there as well, but not in the talks.", pair},
		{met + "No aides were on the line, though Senator Paola Ferri had asked to listen in.", pair},
		{met + "Two days later Italian Senator Paola Ferri dropped in at the museum.", pair},
		{met + "At the forum next door Italian Senator Paola Ferri sat in the front row.", pair},
		{met + "Italian Senator Paola Ferri laid her bill on the table.", pair},
	})
}
