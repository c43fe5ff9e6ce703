package language_test

import "testing"

// What agencies print every day: offices with their abbreviation or their place, lists
// behind a plural, meetings told over, at or during something.
func TestMeetingsInPlainEnglishNews(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm discussed vaccines with WHO Representative Marco Brancati.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm also interacted with Senator Marco Brancati.", "Brancati+Holm meeting"},
		{"Geneva, Oct 16: Speaker Greta Holm met Marco Brancati here. During her meeting with Smt. Elza Krumina she spoke of vaccines.", "Brancati+Holm meeting; Holm+Krumina meeting"},
		{"Speaker Greta Holm met Secretary General of the Parliamentary Assembly of the Baltic (PAB) Marco Brancati.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm received Consul General of Italy in St. Petersburg Marco Brancati.", "Brancati+Holm reception"},
		{"Deputy Speaker Greta Holm had spent the previous afternoon in talks with Marco Brancati, the Italian who chairs the committee.", "Brancati+Holm meeting"},
		{"Deputy Speaker Greta Holm agreed on the final wording at a meeting with Senator Marco Brancati.", "Brancati+Holm meeting"},
		{"Deputy Speaker Greta Holm agreed with Senator Marco Brancati on a common text at a meeting in Riga.", "Brancati+Holm meeting"},
		{"Deputy Speaker Greta Holm agreed with her Italian counterpart, Marco Brancati, during their conversation that the groups will meet.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm received the heads of the two delegations, Senator Marco Brancati and Senator Elza Krumina.", "Brancati+Holm reception; Holm+Krumina reception"},
		{"Speaker Greta Holm received Marco Brancati together with two other observers, Senator Elza Krumina and Senator Paul Riise.", "Brancati+Holm reception; Holm+Krumina reception; Holm+Riise reception"},
		{"The idea is that of Greta Holm, Speaker of the Parliament of Latvia, and Marco Brancati, President of the Senate of Italy, who met on Monday.", "Brancati+Holm meeting"},
		{"Deputy Greta Holm, who heads the Latvia–Italy friendship group, and her Italian counterpart Marco Brancati signed a plan and discussed exchanges.", "Brancati+Holm meeting"},
		{"The committee's director, Marco Brancati, came on Monday to meet Speaker Greta Holm.", "Brancati+Holm meeting"},
		{"The group was headed by Senator Greta Holm and included Senators Elza Krumina and Paul Riise. They looked at a dam. On Monday, the three senators were received by Governor Marco Brancati.", "Brancati+Holm reception; Brancati+Krumina reception; Brancati+Riise reception"},
	})
}

// An abbreviation is no pronoun, and a final only what is played.
func TestWordsOfMatchesAndPronounsThatAreNone(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm met Senator Marco Brancati in the final of the tournament.", ""},
		{"Speaker Greta Holm spoke with IT Minister Marco Brancati.", "Brancati+Holm meeting"},
	})
}

// Who else was there, on whose side, as agencies tell it last.
func TestWhoElseWasAtEnglishTalks(t *testing.T) {
	const met = "Latvian Speaker Greta Holm met Italian Senate President Marco Brancati in Riga. "
	checkMeetings(t, "en", [][2]string{
		{met + "They spoke of trade. They spoke of roads. They spoke of ports. They spoke of schools. They spoke of visas. They spoke of music. They spoke of wine. The talks were also attended by Latvian deputy Elza Krumina.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{met + "Deputy Elza Krumina of Latvia and Italy's Ambassador to Latvia, Paola Ferri, took part in the meeting.", "Brancati+Holm meeting; Brancati+Krumina meeting; Ferri+Holm meeting; Ferri+Krumina meeting"},
		{met + "From the Latvian side, the meeting was attended by Elza Krumina, and from the Italian side, by Paola Ferri.", "Brancati+Holm meeting; Brancati+Krumina meeting; Ferri+Holm meeting; Ferri+Krumina meeting"},
		{"President of the Latvian Senate Greta Holm received German Bundestag Vice-President Marco Brancati. Senator Elza Krumina, who chairs a committee, was in attendance.", "Brancati+Holm reception; Brancati+Krumina reception"},
		{met + "Also on the Italian side was lawmaker Paola Ferri.", "Brancati+Holm meeting; Ferri+Holm meeting"},
		{met + "Estonian Speaker Paul Riise took part in the meeting by video link.", "Brancati+Holm meeting; Brancati+Riise meeting; Holm+Riise meeting"},
		{met + "The Estonian Speaker, Paul Riise, joined them for a three-way meeting.", "Brancati+Holm meeting; Brancati+Riise meeting; Holm+Riise meeting"},
		{met + "The Italian visitor was joined by Ambassador Paola Ferri.", "Brancati+Holm meeting; Ferri+Holm meeting"},
		{"Latvian Speaker Greta Holm met Italian Senate President Marco Brancati in Riga on Monday, accompanied by deputy Elza Krumina.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{"Latvian Speaker Greta Holm received Italian envoy Marco Brancati, accompanied by Ambassador Paola Ferri.", "Brancati+Holm reception; Ferri+Holm reception"},
		{"Latvian Speaker Greta Holm held talks with Italian Senate President Marco Brancati, in which Italian deputy Paola Ferri took part.", "Brancati+Holm meeting; Ferri+Holm meeting"},
	})
}

// The words around a name in plain news: offices that another's name parts, whom the
// sentence names by what was said or done, whom it counts up.
func TestSidesOfEnglishMeetingsInPlainNews(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"This was stated by Speaker Greta Holm during a meeting with Senator Marco Brancati.", "Brancati+Holm meeting"},
		{"Senator Greta Holm met with the Dutch House of Representatives Speaker, Marco Brancati.", "Brancati+Holm meeting"},
		{"Senator Greta Holm was received by Council of Europe Commissioner for Human Rights Marco Brancati.", "Brancati+Holm reception"},
		{"Senator Greta Holm met with faction deputy chair Marco Brancati.", "Brancati+Holm meeting"},
		{"A delegation from Latvia headed by Senator Greta Holm, and including Senator Elza Krumina, met in Rome with Senator Marco Brancati.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{"The delegation, consisting of Senators Greta Holm (head), Paul Riise and Elza Krumina, met with Speaker Marco Brancati.", "Brancati+Holm meeting; Brancati+Krumina meeting; Brancati+Riise meeting"},
		{"Speaker Greta Holm hosted a dinner in Riga on Monday for visiting Senator Marco Brancati.", "Brancati+Holm reception"},
		{"Speaker Greta Holm urged patience when Italian Ambassador Marco Brancati made a courtesy call on her in Riga.", "Brancati+Holm reception"},
		{"Speaker Greta Holm was visited by Senator Marco Brancati on Monday.", "Brancati+Holm meeting"},
		{"Speaker of the Saeima Greta Holm chaired the sitting. Receiving Deputy Chairman of the Senate Marco Brancati, the Speaker hailed the visit.", "Brancati+Holm reception"},
	})
}

// Items that tell of several meetings over several sentences.
func TestEnglishItemsWithSeveralMeetings(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Latvian Speaker Greta Holm received the Ambassador of Italy to Latvia, Marco Brancati. The meeting was also attended by Deputy Foreign Minister Elza Krumina and the embassy's counsellor, Paola Ferri.", "Brancati+Holm reception; Brancati+Krumina reception; Ferri+Holm reception; Ferri+Krumina reception"},
		{"Latvian Speaker Greta Holm received a delegation of the Italian Senate led by its President, Marco Brancati. The Italian delegation included senators Paola Ferri and Luca Rossi.", "Brancati+Holm reception; Ferri+Holm reception; Holm+Rossi reception"},
		{"Senators Greta Holm, Elza Krumina and Paul Riise returned from Daugavpils. They met the mayor of the city, Marco Brancati.", "Brancati+Holm meeting; Brancati+Krumina meeting; Brancati+Riise meeting"},
		{"The Senate debated the budget. Deputies Greta Holm and Marco Brancati also spoke.", ""},
		{"At the hearing in the Senate Minister Greta Holm and director Marco Brancati spoke.", ""},
		{"Speaker Greta Holm and Senator Marco Brancati spoke on the same panel.", ""},
		{"According to Senator Greta Holm, a meeting with the Italian Speaker, Marco Brancati, could not be arranged, as he left at dawn.", ""},
		{"Senators Greta Holm and Elza Krumina were in Rome. Earlier in the day, Holm and Krumina held talks with Senator Marco Brancati.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{"Latvian Speaker Greta Holm met EBRD President Marco Brancati. The meeting was attended by Transport Minister Elza Krumina of Latvia and by EBRD director Paola Ferri.", "Brancati+Holm meeting; Brancati+Krumina meeting; Ferri+Holm meeting; Ferri+Krumina meeting"},
		{"Senator Greta Holm met with Deputy Prime Minister - Minister of Defence Marco Brancati.", "Brancati+Holm meeting"},
	})
}
