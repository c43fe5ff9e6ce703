package language_test

import "testing"

// Names with joined initials, of four words, behind a country and in appositions that no comma closes, where somebody met them.
func TestWhoIsMetByNamesOfManyKindsInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Vice President JD Marsh met Senate Speaker Aibek Kassenov on Monday.", "Kassenov+Marsh meeting"},
		{"Senate Speaker Aibek Kassenov called on Lieutenant Governor (LG) VK Saraf on Monday.", "Kassenov+Saraf meeting"},
		{"Senate Speaker Aibek Kassenov met Foreign Minister of Nepal Abul Hasan Ali on Monday.", "Ali+Kassenov meeting"},
		{"Senate Speaker Aibek Kassenov met Foreign Minister of Nepal Abul Hasan Mahmoud Ali on Monday.", "Ali+Kassenov meeting"},
		{"Senate Speaker Aibek Kassenov met Mr Osei Mensah and Dr Cassiel Ato Baah Forson on Monday.", "Forson+Kassenov meeting; Kassenov+Mensah meeting"},
		{"Senate Speaker Aibek Kassenov met his counterpart from Latvia, Elmedin Kovac and discussed trade.", "Kassenov+Kovac meeting"},
		{"Senate Speaker Aibek Kassenov met his counterpart from Bosnia and Herzegovina, Elmedin Kovac and visited a school.", "Kassenov+Kovac meeting"},
		{"Senate Speaker Aibek Kassenov welcomed guests from Nepal, Sri Lanka and Hong Kong on Monday.", ""},
		{"Senate Speaker Aibek Kassenov met with General Secretary of the Party and President of China Chen Wei on Monday.", "Kassenov+Wei meeting"},
		{"Senate Speaker Aibek Kassenov met with General Secretary of the Party and President of China Chen Wei; held talks with Premier Zhou Hai; and met with Minister Wang Yun.", "Hai+Kassenov meeting; Kassenov+Wei meeting; Kassenov+Yun meeting"},
		{"Senate Speaker Aibek Kassenov met the US delegation in Astana. The EU Parliament praised the law.", ""},
	})
}
