package language_test

import "testing"

// Whose an office is, where its holder works and what it is for are told beside its noun in ways of
// their own in English.
func TestAnEnglishOfficeIsReadWithItsOwner(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"of one in the service of another": {
			"Karl Adler, the governor's spokesman, declined to comment on the plan of the senators.",
			[]string{"Karl Adler | governor's spokesman"},
		},
		"of one in the service of another, told by two words": {
			"The prime minister's special envoy, Karl Adler, met the senators on Monday.",
			[]string{"Karl Adler | prime minister's special envoy"},
		},
		"a counterpart is no servant": {
			"The minister's Chilean counterpart, Juan Perez, met the senators on Monday.",
			[]string{"Juan Perez | Chilean counterpart"},
		},
		"nor is who acts at a request": {
			"At the minister's request deputy Karl Adler met the voters of the town on Monday.",
			[]string{"Karl Adler | deputy"},
		},
		"of a town that opens the sentence": {
			"Lund mayor Karl Adler thanked the senators for the visit on Monday.",
			[]string{"Karl Adler | Lund mayor"},
		},
		"but not behind a time that opens it": {
			"Yesterday mayor Karl Adler thanked the senators for the visit.",
			[]string{"Karl Adler | mayor"},
		},
		"of a firm": {
			"Karl Adler, head of research at Nordsteel, told the senators that the plant would close.",
			[]string{"Karl Adler | head of research at Nordsteel"},
		},
		"of a ministry written small": {
			"The senators heard Karl Adler, head of the tax department at the ministry of finance.",
			[]string{"Karl Adler | head of the tax department at the ministry of finance"},
		},
		"but who is met there need not work there": {
			"The senators met the rector Karl Adler at the ministry of finance on Monday.",
			[]string{"Karl Adler | rector"},
		},
		"for a field of knowledge": {
			"Karl Adler, a lecturer in law at Lund University, told the senators that the bill was weak.",
			[]string{"Karl Adler | lecturer in law at Lund University"},
		},
		"of a committee whose name goes on behind an article": {
			"Lena Hofmann, chairwoman of the Committee on Legislation, the Judicial System and Law Enforcement Agencies, spoke to the senators.",
			[]string{"Lena Hofmann | chairwoman of the Committee on Legislation, the Judicial System and Law Enforcement Agencies"},
		},
		"of several, one each": {
			"The governors of the two regions, Aibek Saduov and Dmitry Yarygin, spoke to the senators by telephone.",
			[]string{"Aibek Saduov | governor of the region", "Dmitry Yarygin | governor of the region"},
		},
		"two of one person, by like words": {
			"Deputy Prime Minister and Minister of Finance Lena Hofmann spoke to the senators on Monday.",
			[]string{"Lena Hofmann | Deputy Prime Minister, Minister of Finance"},
		},
	})
}

// An office goes from one to another, and is left, by verbs.
func TestAnEnglishOfficeIsHandedOver(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"to who succeeds": {
			"Karl Adler succeeds Lena Hofmann as minister of health, the senators heard on Monday.",
			[]string{"Karl Adler | minister of health", "Lena Hofmann | former minister of health"},
		},
		"in the passive": {
			"Lena Hofmann was replaced as minister of health by Karl Adler, the senators heard on Monday.",
			[]string{"Lena Hofmann | former minister of health", "Karl Adler | minister of health"},
		},
		"not yet": {
			"Karl Adler will replace Lena Hofmann as ambassador to Spain, the senators heard on Monday.",
			[]string{"Karl Adler | ambassador to Spain", "Lena Hofmann | ambassador to Spain"},
		},
		"by who leaves": {
			"Lena Hofmann stepped down as head of the agency in June, the senators heard.",
			[]string{"Lena Hofmann | former head of the agency"},
		},
		"by who is dismissed": {
			"The president dismissed Lena Hofmann as minister of health, the senators heard on Monday.",
			[]string{"Lena Hofmann | former minister of health"},
		},
		"but who stays has it": {
			"Lena Hofmann stays as head of the agency, the senators heard on Monday.",
			[]string{"Lena Hofmann | head of the agency"},
		},
	})
}
