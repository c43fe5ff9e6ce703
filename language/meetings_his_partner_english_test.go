package language_test

import "testing"

// A counterpart whose office stands behind a comma, lists with parties in brackets, and who came
// with somebody behind his name.
func TestPartnersWithTheirOfficesInEnglish(t *testing.T) {
	const both = "Brancati+Holm meeting"
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm met her counterpart, the chairman of the Standing Committee of the People's Congress of China, Marco Brancati.", both},
		{"Speaker Greta Holm held a meeting with her Italian counterpart, the Speaker of the Chamber of Deputies, Marco Brancati.", both},
		{"In addition to Minister Paul Riise, Speaker Greta Holm met her colleague, the chairman of the committee, Marco Brancati, on Monday.", both},
		{"Speaker Greta Holm spoke of her counterpart, the chairman of the committee, Marco Brancati, on Monday.", ""},
		{"Speaker Greta Holm met MPs Marco Brancati (Greens), Paul Riise (SPÖ) and Nikolaus Weber (NEOS).", both + "; Holm+Riise meeting; Holm+Weber meeting"},
		{"Speaker Greta Holm met Senators Godwin Brancati, Paul Riise and others in Riga on Monday.", both + "; Holm+Riise meeting"},
		{"On Monday Speaker Greta Holm received Ambassador Marco Brancati accompanied by Consul Paul Riise.", "Brancati+Holm reception; Holm+Riise reception"},
		{"On Monday Speaker Greta Holm accompanied by Senator Paul Riise met Ambassador Marco Brancati.", both + "; Brancati+Riise meeting"},
		{"On Monday the Senate president, Greta Holm, and her entourage met with Ambassador Marco Brancati.", both},
		{"Paul Riise praised the Senate president, Greta Holm, and officials met Ambassador Marco Brancati.", ""},
		{"Speaker Greta Holm led a delegation to meet President Marco Brancati in Riga on Monday.", both},
		{"Speaker Greta Holm will lead a delegation to meet President Marco Brancati in Riga on Monday.", ""},
	})
}
