package language_test

import "testing"

// Those who lead a session together, each for his side, met; so did who handed something over at a
// meeting and who took it.
func TestCoChairsAndThoseHandedSomethingMet(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senate Speaker Ruth Abbot co-chaired a session of the joint commission with Italian Ambassador Marco Brancati.", "Abbot+Brancati meeting"},
		{"Senate Speaker Ruth Abbot, who co-chaired the commission with Italian Ambassador Marco Brancati in 2019, opened the exhibition.", ""},
		{"Senate Speaker Ruth Abbot co-chaired a session of the commission. Italian Ambassador Marco Brancati opened the exhibition.", ""},
		{"The co-chairs, Senate Speaker Ruth Abbot and Marco Brancati, head of the European Parliament delegation, discussed trade.", "Abbot+Brancati meeting"},
		{"The deputies, Ruth Abbot and Marco Brancati, discussed trade.", ""},
		{"The meeting of Ruth Abbot, Deputy Speaker of the Senate, and Italian Ambassador Marco Brancati was held in a warm atmosphere.", "Abbot+Brancati meeting"},
		{"Italian Ambassador Marco Brancati presented a letter to Senate Speaker Ruth Abbot. The meeting took place in Astana.", "Abbot+Brancati meeting"},
		{"Italian Ambassador Marco Brancati presented a letter to Senate Speaker Ruth Abbot.", ""},
		{"A letter was presented by Italian Ambassador Marco Brancati to the archive. Senate Speaker Ruth Abbot opened the exhibition. The meeting took place in Astana.", ""},
	})
}
