package language_test

import "testing"

// Talks told one after the other, whose host is named once.
func TestEnglishSeriesOfTalks(t *testing.T) {
	const met = "Senate Speaker Greta Holm held talks with Italian Senator Marco Brancati. "
	const one = "Brancati+Holm meeting"
	const two = one + "; Holm+Nasr meeting"
	checkMeetings(t, "en", [][2]string{
		{met + "In another meeting, Qatari deputy Hamad Nasr praised the conference.", two},
		{met + "At the next meeting, Qatari deputy Hamad Nasr proposed a joint group.", two},
		{met + "In a separate conversation on Tuesday, Qatari deputy Hamad Nasr spoke of the fund.", two},
		{met + "In another development, Qatari deputy Hamad Nasr praised the conference.", one},
		{met + "At the next meeting of the committee, Qatari deputy Hamad Nasr praised the draft.", one},
		{met + "With Qatari deputy Hamad Nasr the talk turned to gas.", two},
		{met + "Gas was the subject of the conversation with Qatari deputy Hamad Nasr.", two},
		{met + "Qatari deputy Hamad Nasr was received as well.", one + "; Holm+Nasr reception"},
		{"Speaker Greta Holm held a series of talks with foreign guests in Riga. Qatari deputy Hamad Nasr was the first to be received.", "Holm+Nasr meeting"},
		{met + "A meeting with Qatari deputy Hamad Nasr is to follow.", one},
		{met + "With it went the bilateral she was to have had with Qatari deputy Hamad Nasr.", one},
		{met + "A conversation with Qatari deputy Hamad Nasr is to take place on Friday.", one},
		{"During talks with Senator Marco Brancati on how the road is to be built Speaker Greta Holm proposed a fund.", one},
		{"Speaker Greta Holm held meetings with the speakers of the parliaments of Malaysia and Italy, Datuk Hamad Nasr and Marco Brancati.", two},
		{"Senate Speaker Greta Holm received Ambassador of Italy Marco Brancati and Ambassador of Qatar Hamad Nasr. The meetings were attended by Senator Elza Krumina.", "Brancati+Holm reception; Brancati+Krumina reception; Holm+Nasr reception; Krumina+Nasr reception"},
		{"Chairman of the National Assembly of Vietnam Le Hoang Phuc held talks in Riga with Speaker of the Saeima of Latvia Greta Holm. Taking part in the talks was Chairman of the NA Committee Tran Minh Duc.", "Duc+Holm meeting; Holm+Phuc meeting"},
		{"Committee chairman Paul Riise had a conversation with Senator Marco Brancati. The representative of Belarus Oleg Rachko joined by videoconference.", "Brancati+Riise meeting"},
	})
}

// Two who settled something over the telephone, or spent time on it.
func TestEnglishTalksWithoutAWordForThem(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senate Speaker Greta Holm and Minister Marco Brancati agreed over the telephone to revive the friendship group.", "Brancati+Holm call"},
		{"Senate Speaker Greta Holm and Minister Marco Brancati spent two hours together discussing ferries.", "Brancati+Holm meeting"},
		{"Senate Speaker Greta Holm and Minister Marco Brancati spent an hour in a side room on the idea of a standing committee.", "Brancati+Holm meeting"},
		{"Senate Speaker Greta Holm and Minister Marco Brancati spent the evening in the same hall.", ""},
		{"Senator Greta Holm told the agency by phone that Speaker Marco Brancati was ill.", ""},
	})
}
