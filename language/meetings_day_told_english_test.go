package language_test

import "testing"

// How good writers tell of a day of talks, in English.
func TestMeetingsOfADay(t *testing.T) {
	const (
		pair = "Alimov+Krumina meeting"
		met  = "Senate Chairman Kanat Alimov received Latvian Speaker Elza Krumina in the morning. "
		one  = "Alimov+Krumina reception"
		two  = "Alimov+Krumina reception; Alimov+Nowicki reception"
		with = "Alimov+Krumina reception; Krumina+Rybakov reception; Krumina+Sarin reception"
	)
	checkMeetings(t, "en", [][2]string{
		{"Senate Chairman Kanat Alimov kept Latvian Speaker Elza Krumina for an hour and a half.", pair},
		{"Senate Chairman Kanat Alimov had cleared an hour for Latvian Speaker Elza Krumina.", pair},
		{"Senate Chairman Kanat Alimov made time for Latvian Speaker Elza Krumina.", pair},
		{"Senate Chairman Kanat Alimov made a note for Latvian Speaker Elza Krumina.", ""},
		{"Senate Chairman Kanat Alimov walked Latvian Speaker Elza Krumina to her car.", pair},
		{"Senate Chairman Kanat Alimov spoke by video link to Latvian Speaker Elza Krumina.", "Alimov+Krumina call"},
		{"It fell to deputy Kanat Alimov to receive Latvian Speaker Elza Krumina.", one},
		{"Speaker Elza Krumina talked to Senate Chairman Kanat Alimov about ports and to Foreign Minister Jan Nowicki about visas.", pair + "; Krumina+Nowicki meeting"},
		{met + "In the afternoon it was the turn of Polish Senator Jan Nowicki.", two},
		{met + "In the afternoon it was Polish Senator Jan Nowicki's turn.", two},
		{met + "In the afternoon it was Polish Senator Jan Nowicki's birthday.", one},
		{met + "Kazakh deputies Serik Sarin and Oleg Rybakov sat in and did most of the talking.", with},
		{met + "Kazakh deputies Serik Sarin and Oleg Rybakov took the notes.", with},
		{"Senate Chairman Kanat Alimov, flanked by deputies Serik Sarin and Oleg Rybakov, received Latvian Speaker Elza Krumina.", with},
	})
}

// A delegation without a leader, and one of whom it is told who represented the country.
func TestDelegationsWithoutALeader(t *testing.T) {
	const all = "Abenova+Nowicki meeting; Nowicki+Rybakov meeting; Nowicki+Sarin meeting"
	checkMeetings(t, "en", [][2]string{
		{"The delegation included Senator Dana Abenova and Mazhilis deputies Serik Sarin and Oleg Rybakov. It met Polish Senator Jan Nowicki.", all},
		{"Kazakhstan was represented by Senator Dana Abenova (head of delegation) and Mazhilis deputies Serik Sarin and Oleg Rybakov. The delegation met Polish Senator Jan Nowicki.", all},
		{"Senators Dana Abenova, Serik Sarin and Oleg Rybakov represented Kazakhstan in Vienna. The delegation met Polish Senator Jan Nowicki.", all},
		{"Senators Dana Abenova, Serik Sarin and Oleg Rybakov represented farmers. The hall met Polish Senator Jan Nowicki with applause.", ""},
	})
}
