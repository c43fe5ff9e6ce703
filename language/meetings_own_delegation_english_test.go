package language_test

import "testing"

// Whose delegation met somebody came with it; of whom a led one consists came too.
func TestTheDelegationOfSomebodyInEnglish(t *testing.T) {
	const led = "The delegation led by Speaker Greta Holm met with Prime Minister Marco Brancati today. "
	const both = "Brancati+Holm meeting; Brancati+Krumina meeting; Brancati+Riise meeting"
	checkMeetings(t, "en", [][2]string{
		{led + "The delegation led by Greta Holm comprises Congresswoman Elza Krumina and Congressman Paul Riise.", both},
		{led + "The delegation, led by Holm, includes Congresswoman Elza Krumina and Congressman Paul Riise.", both},
		{"Speaker Greta Holm's delegation met with Prime Minister Marco Brancati today. The delegation comprises Congresswoman Elza Krumina and Congressman Paul Riise.", both},
		{"Speaker Greta Holm's parliamentary delegation held talks with Prime Minister Marco Brancati today.", "Brancati+Holm meeting"},
		{"The delegation of Speaker Greta Holm met with Prime Minister Marco Brancati today.", "Brancati+Holm meeting"},
		{"Prime Minister Marco Brancati received the delegation of Speaker Greta Holm in Riga today.", "Brancati+Holm reception"},
		{"Members of Speaker Greta Holm's delegation met with Prime Minister Marco Brancati today.", ""},
		{"Speaker Greta Holm's delegation members met with Prime Minister Marco Brancati today.", ""},
		{"Speaker Greta Holm's delegation will meet with Prime Minister Marco Brancati on Friday.", ""},
		{"Speaker Greta Holm's delegation visited a school in Riga. Prime Minister Marco Brancati spoke in parliament.", ""},
	})
}

// A place that looks like a name is nobody.
func TestPlacesLikeNamesInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm on Monday received in Ain El-Sahel, British Ambassador to Lebanon, Marco Brancati.", "Brancati+Holm reception"},
		{"Speaker Greta Holm met with Foreign Minister Marco Brancati in Rio de Janeiro on Monday.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm expressed her confidence in Marco Brancati, the minister, when she received Senator Paul Riise.", "Holm+Riise reception"},
		{"Speaker Greta Holm swore in Marco Brancati. Later he met Senator Paul Riise.", "Brancati+Riise meeting"},
	})
}
