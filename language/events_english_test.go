package language_test

import "testing"

func TestWhatTookPlaceInEnglishWithoutItsNoun(t *testing.T) {
	for name, test := range map[string]struct{ text, event string }{
		"an officer was elected": {
			"Lucia Santos was elected president of the River Assembly last week. She thanked all.", "election of the president of the River Assembly",
		},
		"an oath": {
			"Olof Berg was sworn in as a senator on Monday. The Senate then turned to the budget.", "swearing-in of Olof Berg as a senator",
		},
		"what only the chair does": {
			"Speaker Anna Lind of the Parliament of Ghana declared two seats vacant on Monday.", "plenary sitting of the Parliament of Ghana with two seats declared vacant",
		},
		"who appeared before a panel": {
			"Water Minister Olof Berg appeared before the Senate finance committee on Monday.", "meeting of the Senate finance committee with Water Minister Olof Berg",
		},
		"whom a panel grilled, and over what": {
			"The Senate finance committee grilled Water Minister Olof Berg on Monday over broken dams.", "meeting of the Senate finance committee with Water Minister Olof Berg on broken dams",
		},
		"members whose house has no name in the text": {
			"Senators threw out the hunting bill on Monday by 31 votes to 28.", "plenary sitting of the Senate with a vote on the hunting bill",
		},
		"days somewhere": {
			"During her three days in Amman, Senator Aigul Bekova of Kazakhstan visited two schools.", "visit of Senator of Kazakhstan Aigul Bekova to Amman, Jordan",
		},
		"whom a deputy told": {
			"Mazhilis deputy Yerkin Abil told villagers in Saumalkol on Sunday that he had come to listen.", "meeting of Mazhilis deputy Yerkin Abil with villagers in Saumalkol",
		},
		"a numbered assembly by its abbreviation": {
			"On the sidelines of the 151st IPU Assembly in Geneva, Senator Aigul Bekova gave an interview.", "151st IPU Assembly",
		},
		"the subjects of a panel": {
			"The committee on labour and social policy of the Senate met on Monday.", "meeting of the committee on labour and social policy of the Senate",
		},
		"two names tied by a dash": {
			"The 12th meeting of the Kazakhstan–EU Parliamentary Cooperation Committee took place in Brussels on Monday.", "12th meeting of the Kazakhstan–EU Parliamentary Cooperation Committee",
		},
		"a title": {
			"A round table titled “Clean rivers” was held in the Senate on Monday.", "round table in the Senate “Clean rivers”",
		},
		"whose trial": {
			"The impeachment trial of Governor Peter Mwangi opened in the Senate of Kenya on Monday.", "impeachment trial of Governor Peter Mwangi",
		},
		"the reading apart from the bill": {
			"The Senate gave the new water code its first reading on Monday.", "plenary sitting of the Senate with a vote on the new water code in first reading",
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := readOn(t, "2026-05-12", test.text).Events
			if len(got) == 0 || got[0].Name != test.event {
				t.Errorf("got %+v, want %q", got, test.event)
			}
		})
	}
}

func TestWhatIsNoEventInEnglish(t *testing.T) {
	for name, text := range map[string]string{
		"as a rule":           "Debates in the House of Lords are usually polite, clerk Simon Burton wrote.",
		"a condition":         "A session of the Kurultai can be opened only if two thirds are present, said Deputy Anna Lind.",
		"a call for one":      "Senator Anna Lind called for a round table on loan sharks. “We need one soon,” she said.",
		"a false claim":       "The claim that the Mazhilis passed a law on messengers is false. Deputy Anna Lind denied it.",
		"a typical one":       "A typical sitting of the Senate starts at nine, Senator Anna Lind says.",
		"a past long gone":    "The treaty, ratified by the Senate in 2011, has never been applied, said Senator Anna Lind.",
		"again and again":     "The finance committee heard a minister every fortnight, Deputy Anna Lind said.",
		"put off in headline": "Speakers put off River summit\n\nThe leaders will meet next year, Secretary General Olof Berg said.",
	} {
		t.Run(name, func(t *testing.T) {
			if got := readOn(t, "2026-05-12", text).Events; len(got) > 0 {
				t.Errorf("got %+v, want none", got)
			}
		})
	}
}
