package language_test

import "testing"

// An office of several behind the short name of its body, and who travels with somebody.
func TestCoRapporteursOfABody(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"The co-rapporteurs of the Parliamentary Assembly of the Council of Europe (PACE), Pieter Ommeren (Netherlands, ALDE) and Zita Balogh (Hungary, SOC), have ended a visit. The co-rapporteurs met Speaker Tom Ford.", "Balogh+Ford meeting; Ford+Ommeren meeting"},
		{"The PACE co-rapporteurs for Armenia, Pieter Ommeren and Zita Balogh, have ended a visit. The co-rapporteurs met Speaker Tom Ford.", "Balogh+Ford meeting; Ford+Ommeren meeting"},
		{"The leaders of the OSCE observation missions, Pieter Ommeren and Zita Balogh, arrived in Astana. They met Speaker Tom Ford.", "Balogh+Ford meeting; Ford+Ommeren meeting"},
		{"After a visit to Chisinau, two members of the European Parliament, Pieter Ommeren (Netherlands) and Zita Balogh (Hungary), have welcomed progress. The lawmakers met Speaker Tom Ford.", "Balogh+Ford meeting; Ford+Ommeren meeting"},
		{"Speaker Vahan Hovsepyan of Armenia was received by French Senate President Bertrand Courcelles in Paris. On Monday Hovsepyan met French Minister Etienne Lavergne. The delegation comprises Armenian MP Anahit Melkumyan and Armenian MP Karen Babayan.", "Courcelles+Hovsepyan reception; Hovsepyan+Lavergne meeting"},
		{"French Senate President Bertrand Courcelles received Speaker Vahan Hovsepyan of Armenia in Paris. The Armenian delegation included MPs Anahit Melkumyan and Karen Babayan.", "Babayan+Courcelles reception; Courcelles+Hovsepyan reception; Courcelles+Melkumyan reception"},
		{"Vice Chairman Dang Quoc Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. Trung congratulated the guest on the talks he had with his Vietnamese counterpart Pham Duc Long.", "Alibekov+Long meeting; Alibekov+Trung reception"},
		{"Vice Chairman Dang Quoc Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. Trung congratulated the guest on the talks he had with Vietnamese Prime Minister Pham Duc Long.", "Alibekov+Long meeting; Alibekov+Trung reception"},
		{"Vice Chairman Dang Quoc Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. Trung congratulated the guest on the talks he had earlier in the day with Prime Minister Pham Duc Long.", "Alibekov+Long meeting; Alibekov+Trung reception"},
		{"Vice Chairman Dang Quoc Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. Trung congratulated the guest on the successful talks he had with Prime Minister Pham Duc Long.", "Alibekov+Long meeting; Alibekov+Trung reception"},
	})
}
