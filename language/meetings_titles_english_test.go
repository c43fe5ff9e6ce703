package language_test

import "testing"

// Ranks, full titles and the short words of parties stand beside the names of those who met.
func TestTitlesBesideThoseWhoMetInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"High Commissioner Gen. Vikram Rathod called on Speaker Greta Holm on Monday.", "Holm+Rathod reception"},
		{"High Commissioner Lt. Gen. (Retd) Vikram Rathod met Speaker Greta Holm on Monday.", "Holm+Rathod meeting"},
		{"High Commissioner Lt Gen (Retd.) Vikram Rathod met Speaker Greta Holm on Monday.", "Holm+Rathod meeting"},
		{"On Monday the Ambassador, Maj. Gen. Vikram Rathod, met Speaker Greta Holm.", "Holm+Rathod meeting"},
		{"The Ambassador, Col. Vikram Rathod, met Speaker Greta Holm and Adm. Paul Riise in the capital.", "Holm+Rathod meeting; Rathod+Riise meeting"},
		{"Speaker Greta Holm met H.E Paul Riise in the capital on Monday.", "Holm+Riise meeting"},
		{"The chairman, Marco Brancati, raised it at a meeting with U.S Ambassador to Prague Paul Riise in January.", "Brancati+Riise meeting"},
		{"Speaker Greta Holm and Senator Paul Riise welcome Canadian Ambassador Marco Brancati to the Senate on Monday.", "Brancati+Holm reception; Brancati+Riise reception"},
		{"Speaker Greta Holm and Senator Paul Riise welcome the return of Minister Marco Brancati.", ""},
		{"Defence Minister Gen Nakatani met Speaker Greta Holm on Monday.", "Holm+Nakatani meeting"}, // a first name
		{"Speaker Greta Holm received Extraordinary and Plenipotentiary Ambassador of Vietnam to Latvia Doan Thi Huong on Monday.", "Holm+Huong reception"},
		{"Speaker Greta Holm received Ambassador Extraordinary and Plenipotentiary of Vietnam Doan Thi Huong on Monday.", "Holm+Huong reception"},
		{"A meeting between Speaker Greta Holm and Vice Chancellor and Minister of Trade Frank Stein took place in Riga.", "Holm+Stein meeting"},
		{"Vice Chancellor Frank Stein met Speaker Greta Holm in Riga.", "Holm+Stein meeting"},
		{"Speaker Greta Holm met with Senator Paul Riise (R-Ky.) and Senator Marco Brancati (D-Wis.) on Monday.", "Brancati+Holm meeting; Holm+Riise meeting"},
		{"Speaker Greta Holm met with Senator Paul Riise, R-Ky., and Senator Marco Brancati, D-Wis., on Monday.", "Brancati+Holm meeting; Holm+Riise meeting"},
		{"Speaker Greta Holm met with Senator Paul Riise (R-Ky.). Senator Marco Brancati (D-Wis.) was not there.", "Holm+Riise meeting"},
	})
}

// An office behind a country that owns it, with another one in front of the name.
func TestTheCountryThatOwnsAnOfficeInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm received Kuwait's envoy, Ambassador Aziz Matar, on Monday.", "Holm+Matar reception"},
		{"Speaker Greta Holm met Saudi Arabia's Permanent Representative to the Arab League, Ambassador Aziz Matar, on Monday.", "Holm+Matar meeting"},
		{"Speaker Greta Holm met Kuwait's permanent representative, Ambassador Aziz Matar, in Riga on Monday.", "Holm+Matar meeting"},
		{"Speaker Greta Holm received a letter from Kuwait's envoy, Ambassador Aziz Matar, on Monday.", ""},
		{"Speaker Greta Holm spoke about Kuwait's envoy, Ambassador Aziz Matar, on Monday.", ""},
	})
}
