package language_test

import "testing"

// Verbs that tell of a meeting only by where it was, or by what was told before, in English.
func TestMeetingsByTheirManner(t *testing.T) {
	const (
		pair = "Alimov+Krumina meeting"
		met  = "Senator Kanat Alimov met Minister Elza Krumina. "
	)
	checkMeetings(t, "en", [][2]string{
		{"Speaker Kanat Alimov came to Riga on Monday. Minister Elza Krumina was waiting for him in the marble hall.", pair},
		{"Minister Elza Krumina was waiting for Speaker Kanat Alimov on the steps of the ministry.", pair},
		{"Minister Elza Krumina was waiting for Speaker Kanat Alimov to answer in court.", ""},
		{"Minister Elza Krumina was waiting for the bill. Kanat Alimov stood in the hall.", ""},
		{"Kanat Alimov was joined in the café by the President of the Assembly, Elza Krumina.", pair},
		{"Kanat Alimov was joined in his criticism by the President of the Assembly, Elza Krumina.", ""},
		{met + "Today he returned to the subject with the Polish minister, Jan Nowicki.", pair + "; Alimov+Nowicki meeting"},
		{met + "The next day he took the matter up with Polish minister Jan Nowicki.", pair + "; Alimov+Nowicki meeting"},
		{met + "He returned to the subject in a letter to the Polish minister, Jan Nowicki.", pair},
		{met + "He took the matter to court with the help of Jan Nowicki.", pair},
		{"Speaker Kanat Alimov took a call from Riga, from President Elza Krumina.", "Alimov+Krumina call"},
		{"Speaker Kanat Alimov took a plane from Riga, from President Elza Krumina's town.", ""},
		{"Kanat Alimov was able to exchange views with the deputy head of the committee, Elza Krumina.", pair},
		{"Kanat Alimov was due to exchange views with the deputy head of the committee, Elza Krumina.", ""},
		{"Deputy Kanat Alimov stayed behind with Senator Elza Krumina to answer questions.", pair},
		{"Speaker Kanat Alimov drew Minister Elza Krumina into a corner.", pair},
		{"Minister Elza Krumina, whom Speaker Kanat Alimov drew aside for ten minutes, spoke of mosques.", pair},
		{"Deputy Speaker Kanat Alimov gave Speaker Elza Krumina a tour of the mausoleum.", pair},
	})
}
