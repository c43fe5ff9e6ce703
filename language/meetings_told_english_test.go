package language_test

import "testing"

// Behind a reception of people without names, to whom of them the host spoke.
func TestToWhichOfTheGuestsHeSpokeInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Today the observers were received by Chairman of the Central Election Commission Bakhtiyor Salimov. He informed the guests that 3,300 stations had been set up. “We open every door to you,” Salimov told Mikhail Yefremov, the head of the mission, and his colleagues, Yerkin Baigozha and Alena Drazdova.", "Baigozha+Salimov meeting; Drazdova+Salimov meeting; Salimov+Yefremov meeting"},
		{"The mission is headed by Executive Secretary of the Assembly Mikhail Yefremov. Today the mission was received by Chairman of the Central Election Commission Bakhtiyor Salimov.", "Salimov+Yefremov reception"},
		{"The delegation arrived in Astana on Monday. It is led by Hungarian Deputy Speaker Laszlo Kovacs. On Tuesday the guests were received by Senate Speaker Aibek Kassenov.", "Kassenov+Kovacs reception"},
		{"The group is headed by Hungarian Deputy Speaker Laszlo Kovacs. The parliamentarians met with Senate Speaker Aibek Kassenov on Tuesday.", "Kassenov+Kovacs meeting"},
		{"Hungarian deputies arrived in Astana. Senate Speaker Aibek Kassenov received the guests on Tuesday. \"Trade is growing,\" Kassenov told the head of the delegation, Laszlo Kovacs.", "Kassenov+Kovacs reception"},
		{"Senate Speaker Aibek Kassenov received a group of Hungarian deputies on Tuesday. \"Trade is growing,\" he told Laszlo Kovacs, who leads the group.", "Kassenov+Kovacs meeting"},
		{"Senate Speaker Aibek Kassenov met with voters on Tuesday. \"Trade is growing,\" he told reporter Laszlo Kovacs.", ""},
		{"Today the ambassadors were received by Senate Speaker Aibek Kassenov. “Your work is valued,” Kassenov told the Ambassador of France, Jean Dubois.", "Dubois+Kassenov meeting"},
	})
}
