package language_test

import "testing"

// A meeting told by who was whose host or guest, where somebody's first stop was and who came
// after another, in English.
func TestHostsAndStops(t *testing.T) {
	const (
		pair = "Alimov+Krumina meeting"
		came = "Latvian Speaker Elza Krumina arrived in Astana on Monday. "
		met  = "Senate Chairman Kanat Alimov received Latvian Speaker Elza Krumina in the morning. "
		one  = "Alimov+Krumina reception"
	)
	checkMeetings(t, "en", [][2]string{
		{came + "Her host, Senate Chairman Kanat Alimov, promised a flight.", pair},
		{came + "She told her host, Senate Chairman Kanat Alimov, about the port.", pair},
		{"Latvian Speaker Elza Krumina wrote a book. Her host, Senate Chairman Kanat Alimov, sells it.", ""},
		{"Senate Chairman Kanat Alimov spent Monday with a visitor. His guest, Latvian Speaker Elza Krumina, asked for a flight.", pair},
		{came + "Her first stop was the office of Senate Chairman Kanat Alimov.", pair},
		{"Latvian Speaker Elza Krumina's first stop in Astana was the office of Senate Chairman Kanat Alimov.", pair},
		{came + "Her first stop was the museum, Senate Chairman Kanat Alimov said.", ""},
		{"Opposite Latvian Speaker Elza Krumina sat Senate Chairman Kanat Alimov.", pair},
		{"Across the table from Latvian Speaker Elza Krumina sat Senate Chairman Kanat Alimov.", pair},
		{"Opposite the house of Speaker Elza Krumina stood a tree; Senate Chairman Kanat Alimov sold it.", ""},
		{"Latvian Speaker Elza Krumina was shown in to Senate Chairman Kanat Alimov.", pair},
		{"By noon Latvian Speaker Elza Krumina had met Senate Chairman Kanat Alimov.", pair},
		{met + "Polish Senator Jan Nowicki came after lunch.", one + "; Alimov+Nowicki reception"},
		{met + "Polish Senator Jan Nowicki came to Astana last year.", one},
		{"Latvian Speaker Elza Krumina saw Senate Chairman Kanat Alimov on Monday; on Tuesday Mayor Serik Sarin took her aside.", pair + "; Krumina+Sarin meeting"},
		{"Latvian Speaker Elza Krumina was in Almaty. Mayor Serik Sarin showed her round the market, and over lunch the two found that they had both taught chemistry.", "Krumina+Sarin meeting"},
	})
}
