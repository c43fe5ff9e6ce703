package language_test

import "testing"

// Who leads a delegation, told behind its meeting, and who belongs to it.
func TestWhoLeadsTheDelegationInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Representative Rob Whitt is leading the three-person delegation. Other members of the delegation include Representative Carlos Gimeno and Representative Jen Kiggs. The three met with President Lin Mei in Taipei on Friday.", "Gimeno+Mei meeting; Kiggs+Mei meeting; Mei+Whitt meeting"},
		{"Representative Rob Whitt leads the delegation, which includes Carlos Gimeno and Jen Kiggs. The three met with President Lin Mei in Taipei on Friday.", "Gimeno+Mei meeting; Kiggs+Mei meeting; Mei+Whitt meeting"},
		{"Speaker Joe Gharty led a delegation to Ethiopia, where he met with Ambassador Bankole Adeoy. Other members of the delegation were Cletus Avok and Jonathan Magnus.", "Adeoy+Avok meeting; Adeoy+Gharty meeting; Adeoy+Magnus meeting"},
		{"“Minister S Jaishan had eleven meetings. He also had a meeting with the envoy on trade,” the spokesperson for the ministry, Raveesh Kumar, said at a briefing in New York.", ""},
		{"A delegation from the Commonwealth Parliamentary Association has paid a courtesy call on Mr Osei Mensah, the Majority Leader. The delegation led by the Secretary-General, Mr Stephen Twigg, is in Accra to prepare the conference.", "Mensah+Twigg reception"},
	})
}
