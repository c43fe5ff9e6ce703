package language_test

import "testing"

// What agencies print every day: offices with their abbreviation or their place, lists
// behind a plural, meetings told over, at or during something.
func TestMeetingsInPlainEnglishNews(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm discussed vaccines with WHO Representative Marco Brancati.", "Brancati+Holm meeting"},
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
