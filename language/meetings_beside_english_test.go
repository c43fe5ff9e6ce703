package language_test

import "testing"

// Who else was with whom: the clause about who somebody is, those beside him, both of those
// named before.
func TestWhoWasBesideThoseWhoMetInEnglish(t *testing.T) {
	const met = "Vice Speaker Greta Holm sat down with Senator Marco Brancati. "
	const left = "Deputies Elza Krumina and Paul Riise left the party. "
	checkMeetings(t, "en", [][2]string{
		{"Deputy Marco Brancati, who chairs the committee and is accompanying Speaker Greta Holm, sat down separately with Minister Elza Krumina.", "Brancati+Krumina meeting"},
		{"Deputy Marco Brancati, who succeeded Greta Holm as chairman, held talks with Minister Elza Krumina.", "Brancati+Krumina meeting"},
		{"Deputy Marco Brancati, who looks after trade, and Senator Greta Holm held talks with Minister Elza Krumina.", "Brancati+Krumina meeting; Holm+Krumina meeting"},
		{"Senator Greta Holm, who chairs the committee, together with her colleagues Elza Krumina and Paul Riise, held talks with Governor Marco Brancati.", "Brancati+Holm meeting; Brancati+Krumina meeting; Brancati+Riise meeting"},
		{"Together with Senator Elza Krumina, Speaker Greta Holm met with President Marco Brancati.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{"Speaker Greta Holm received Italian MP Marco Brancati together with the Italian ambassador, Paola Ferri.", "Brancati+Holm reception; Ferri+Holm reception"},
		{"Speaker Greta Holm met with President Marco Brancati and then opened a school together with Senator Elza Krumina.", "Brancati+Holm meeting"},
		{met + "Later the two were joined by Minister Elza Krumina.", "Brancati+Holm meeting; Brancati+Krumina meeting; Holm+Krumina meeting"},
		{met + "Minister Elza Krumina joined the two over coffee.", "Brancati+Holm meeting; Brancati+Krumina meeting; Holm+Krumina meeting"},
		{met + "Minister Elza Krumina joined the two parties' coalition.", "Brancati+Holm meeting"},
		{left + "Speaker Greta Holm met both on Friday.", "Holm+Krumina meeting; Holm+Riise meeting"},
		{left + "Speaker Greta Holm had received the two of them in the morning.", "Holm+Krumina reception; Holm+Riise reception"},
		{left + "Speaker Greta Holm hosted a dinner for the two on Friday.", "Holm+Krumina reception; Holm+Riise reception"},
		{left + "On Friday they were taken round the port by Speaker Greta Holm.", "Holm+Krumina meeting; Holm+Riise meeting"},
		{left + "Speaker Greta Holm will talk to both of them on Friday.", ""},
		{left + "Speaker Greta Holm met both chambers' secretaries on Friday.", ""},
	})
}

// Who did something in the clause in front is whom the pronoun behind it means.
func TestHimBehindHeIsTheSame(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senator Paul Riise spent the day in Liepaja. Greeted by Mayor Marco Brancati, he went on to the port, where foreman Carlo Donato showed him the cranes.", "Brancati+Riise meeting; Donato+Riise meeting"},
		{"Senator Paul Riise met Mayor Marco Brancati. The mayor showed him the port.", "Brancati+Riise meeting"},
	})
}

// Offices with a body right behind the noun, or with a word of explanation in brackets.
func TestEnglishOfficesWithBracketsAndBareBodies(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker of the Great Assembly (Parliament) of Latvia Greta Holm met Senator Marco Brancati.", "Brancati+Holm meeting"},
		{"Senator Marco Brancati met the Speaker of the Saeima (the Latvian parliament) Greta Holm.", "Brancati+Holm meeting"},
		{"Senator Marco Brancati met Chairman Senate Greta Holm.", "Brancati+Holm meeting"},
		{"Deputy Speaker National Assembly Greta Holm met with Secretary General ABCU Marco Brancati.", "Brancati+Holm meeting"},
		{"Senator Greta Holm met Chairman of the Legislative Assembly of St. Petersburg Marco Brancati.", "Brancati+Holm meeting"},
	})
}
