package language_test

import "testing"

// Who is told to have been at the meeting, and on whose side.
func TestWhoWasAtTheMeetingInEnglish(t *testing.T) {
	const received = "Speaker Greta Holm received British High Commissioner Marco Brancati. "
	const both = "Brancati+Holm reception"
	const ours = "Brancati+Holm reception; Brancati+Krumina reception; Brancati+Riise reception"
	checkMeetings(t, "en", [][2]string{
		{received + "Also at the meeting were Majority Leader Elza Krumina and Minority Leader Paul Riise.", ours},
		{received + "Majority Leader Elza Krumina and Minority Leader Paul Riise were also at the meeting.", ours},
		{received + "Also at the meeting were Majority Leader Elza Krumina; Minority Leader Paul Riise, among other members of the House.", ours},
		{received + "Among those at the meeting were Majority Leader Elza Krumina and Minority Leader Paul Riise.", ours},
		{received + "Present at the meeting were Deputy High Commissioner Elza Krumina and the embassy's first secretary, Paul Riise.", "Brancati+Holm reception; Holm+Krumina reception; Holm+Riise reception"},
		{received + "Majority Leader Elza Krumina was not at the meeting.", both},
		{received + "The other members of the delegation were Senators Elza Krumina and Paul Riise.", "Brancati+Holm reception; Holm+Krumina reception; Holm+Riise reception"},
	})
}

// The adviser of somebody is on his side, and whom he serves is not met by that.
func TestTheAdviserOfSomebodyInEnglish(t *testing.T) {
	const both = "Brancati+Holm reception; "
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm received Ambassador Marco Brancati in the presence of Speaker Holm's adviser Paul Riise.", both + "Brancati+Riise reception"},
		{"Speaker Greta Holm received Ambassador Marco Brancati, in the presence of Holm's adviser, Paul Riise.", both + "Brancati+Riise reception"},
		{"Speaker Greta Holm met President Marco Brancati's adviser Paul Riise on Monday.", "Holm+Riise meeting"},
		{"President Marco Brancati's adviser Paul Riise met Speaker Greta Holm on Monday.", "Holm+Riise meeting"},
		{"President Marco Brancati's talks with Speaker Greta Holm took place on Monday.", "Brancati+Holm meeting"},
	})
}

// A delegation that somebody brought, told in the sentence of his meeting.
func TestTheDelegationBroughtAlongInEnglish(t *testing.T) {
	const all = "Brancati+Holm reception; Holm+Krumina reception; Holm+Riise reception"
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm received Minister Marco Brancati with an accompanying delegation that included the Director of the Ministry, Elza Krumina, and the Director of the Agency, Paul Riise.", all},
		{"Speaker Greta Holm received Minister Marco Brancati on Monday with a delegation that included: Director of the Ministry, Dr. Elza Krumina, Director of the Agency Paul Riise.", all},
		{"Speaker Greta Holm received Minister Marco Brancati and an accompanying delegation including Elza Krumina and Paul Riise.", all},
		{"Speaker Greta Holm received Minister Marco Brancati on Monday, heading a delegation that included Elza Krumina and Paul Riise.", all},
		{"Speaker Greta Holm received a delegation of MPs Elza Krumina and Paul Riise on Monday.", "Holm+Krumina reception; Holm+Riise reception"},
		{"Speaker Greta Holm received Minister Marco Brancati without the delegation that included Elza Krumina and Paul Riise.", "Brancati+Holm reception"},
	})
}

// Beside which greater meeting somebody was received tells nothing of who else was there.
func TestOnTheFringesOfAnotherMeetingInEnglish(t *testing.T) {
	const received = "Foreign Minister Greta Holm received Senator Marco Brancati on the sidelines of the trilateral meeting in the capital. "
	checkMeetings(t, "en", [][2]string{
		{received + "MP Paul Riise also took part in the meeting.", "Brancati+Holm reception; Holm+Riise reception"},
		{received + "The ministers of the three countries spoke later.", "Brancati+Holm reception"},
	})
}

// Delegations led by several, whose offices stand in the plural in front of their names.
func TestSeveralWhoLedDelegationsInEnglish(t *testing.T) {
	const all = "Brancati+Holm reception; Holm+Riise reception"
	checkMeetings(t, "en", [][2]string{
		{"Latvian Speaker Greta Holm received delegations led by Speakers Marco Brancati and Paul Riise.", all},
		{"Latvian Speaker Greta Holm received delegations led by the speakers of Iran and Oman, Marco Brancati and Paul Riise.", all},
		{"Latvian Speaker Greta Holm received delegations led by heads of the committees of the parliaments of Turkey and Georgia Marco Brancati and Paul Riise.", all},
		{"Latvian Speaker Greta Holm met the foreign ministers of Turkey and Georgia Marco Brancati and Paul Riise.", "Brancati+Holm meeting; Holm+Riise meeting"},
		{"Latvian Speaker Greta Holm met Turkish Minister Marco Brancati and Georgia Meloni in Riga.", "Brancati+Holm meeting; Holm+Meloni meeting"},
	})
}
