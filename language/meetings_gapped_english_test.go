package language_test

import "testing"

// Those met in turn, each with a time of his own in front.
func TestThoseMetEachWithATimeInFront(t *testing.T) {
	const both = "Demirel+Okello meeting; Okello+Sandvik meeting"
	checkMeetings(t, "en", [][2]string{
		{"In the morning Minister Grace Okello met Indian Minister Erik Sandvik, in the afternoon Speaker Hakan Demirel.", both},
		{"On Monday Minister Grace Okello met Indian Minister Erik Sandvik, and on Tuesday Speaker Hakan Demirel.", both},
		{"On Monday Minister Grace Okello met Indian Minister Erik Sandvik, on Tuesday Speaker Hakan Demirel spoke at the fair.", "Okello+Sandvik meeting"},
		{"In Delhi Minister Grace Okello met Indian Minister Erik Sandvik, in whose office Hakan Demirel once worked.", "Okello+Sandvik meeting"},
	})
}

// What stands between a verb of talking and whom one talked to, and what only sounds like it.
func TestWhomOneTalkedTo(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senator Grace Okello talked to the miners' leader, Erik Sandvik, about the road.", "Okello+Sandvik meeting"},
		{"Senator Grace Okello stopped to talk to Ambassador Erik Sandvik on the stairs.", "Okello+Sandvik meeting"},
		{"Senator Grace Okello promised to talk to Ambassador Erik Sandvik on the stairs.", ""},
		{"Senator Grace Okello said that she'd speak to Ambassador Erik Sandvik about the road.", ""},
		{"Deputies Grace Okello and Erik Sandvik were at the ministry on Friday. Both spent twenty minutes with Minister Hakan Demirel.", "Demirel+Okello meeting; Demirel+Sandvik meeting"},
		{"Colonel Erik Sandvik received Senator Grace Okello. It was the second time that the two had met: in May she had come with Deputy Anna Novak.", "Okello+Sandvik reception"},
		{"Ambassador Erik Sandvik waited: the Speaker had been called to the president. Grace Okello apologised for her.", ""},
		{"Senator Grace Okello, that day, was in Riga. Speaker Erik Sandvik later that day also met Ambassador Hakan Demirel.", "Demirel+Sandvik meeting"},
		{"Senator Grace Okello received Ambassador Erik Sandvik. Senator Anna Novak saw the ambassador the next day.", "Novak+Sandvik meeting; Okello+Sandvik reception"},
		{"Senator Grace Okello saw Ambassador Erik Sandvik the moment he left.", ""},
	})
}
