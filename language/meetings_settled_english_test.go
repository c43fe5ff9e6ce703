package language_test

import "testing"

// Two of two sides who signed or agreed on something together met; two of one house did not.
func TestWhoSettledSomethingTogetherInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Kairat Omirzak, the deputy chairman of the Kurultai, flew to Bishkek, where he and his Kyrgyz counterpart, Vice Speaker of the Jogorku Kenesh Bermet Isakova, signed the plan of inter-parliamentary consultations.", "Isakova+Omirzak meeting"},
		{"Senate Speaker Aibek Kassenov flew to Riga, where he and Speaker of the Saeima Janis Kalnins signed a memorandum.", "Kalnins+Kassenov meeting"},
		{"In Budapest, Foreign Minister Yerlan Satybaldy and his Hungarian counterpart Laszlo Kovacs signed a joint statement.", "Kovacs+Satybaldy meeting"},
		{"Senate Speaker Aibek Kassenov and his Latvian counterpart Janis Kalnins signed a plan of cooperation in Astana on Monday.", "Kalnins+Kassenov meeting"},
		{"Senate Speaker Aibek Kassenov signed a memorandum with his Latvian counterpart Janis Kalnins in Riga.", "Kalnins+Kassenov meeting"},
		{"Senate Speaker Aibek Kassenov and his Latvian counterpart Janis Kalnins opened an exhibition in Riga.", "Kalnins+Kassenov meeting"},
		{"Senate Speaker Aibek Kassenov and Deputy Speaker Aliya Nurlanova signed the resolution on Monday.", ""},
		{"The memorandum was signed in 2019 by Aibek Kassenov and Janis Kalnins, then speakers of Kazakhstan and Latvia.", ""},
		{"Senate Speaker Aibek Kassenov and Speaker of the Saeima of Latvia Janis Kalnins signed the letter to the UN.", ""},
		{"Senate Speaker Aibek Kassenov and French Ambassador Jean Dubois agreed on a visit in May.", "Dubois+Kassenov meeting"},
		{"In Riga, Foreign Minister Yerlan Satybaldy and the Latvian president, Janis Kalnins, agreed to open a school.", "Kalnins+Satybaldy meeting"},
		{"Senate Speaker Aibek Kassenov and head of the OSCE mission Helmut Braun agreed in Astana on the exchange of data.", "Braun+Kassenov meeting"},
		{"Senator Timur Ospanov and Senator Aliya Nurlanova agreed that the bill was weak.", ""},
		{"Senate Speaker Aibek Kassenov agreed with Janis Kalnins, speaker of the Saeima of Latvia, on a visit in May.", "Kalnins+Kassenov meeting"},
		{"French Ambassador Jean Dubois and Norwegian Ambassador Olav Berg agreed with the opinion of Senate Speaker Aibek Kassenov.", ""},
		{"Deputy Marek Nowak of Poland and Deputy Kenji Mori of Japan agreed with him in their speeches.", ""},
	})
}
