package language_test

import "testing"

func TestSurnamesThatAreWordsBehindAnOffice(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a house and a park": {
			"Senator Tom House and MP Mary Park met the Speaker on Monday in the chamber.",
			[]string{"Tom House | Senator", "Mary Park | MP"},
		},
		"a bank and a street": {
			"Speaker Anna Bank met with MP Gary Street in the parliament on Monday.",
			[]string{"Anna Bank | Speaker", "Gary Street | MP"},
		},
		"a word that hardly anybody is called by": {
			"Ambassador Peter Bridge and Deputy Minister Ann Tower met in Oslo.",
			[]string{"Peter Bridge | Ambassador", "Ann Tower | Deputy Minister"},
		},
		"a building called after somebody": {"Senator Bob Court House was renamed on Monday.", nil},
		"a street":                         {"Ambassador Bridge Street is closed to the members of the house.", nil},
		"an article of Arabic in front": {
			"Saudi Speaker Abdullah Al Sheikh met with Senator Leo Marsh on Monday.",
			[]string{"Abdullah Al Sheikh | Speaker of the Saudi parliament", "Leo Marsh | Senator of Saudi Arabia"},
		},
	})
}

func TestInitialsWithoutPoints(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"behind an office": {
			"Minister S Jaishankar and Senator A P Singh met with the Speaker on Monday.",
			[]string{"S. Jaishankar | Minister", "A. P. Singh | Senator"},
		},
		"two of them without an office": {
			"Senator Leo Marsh met J P Nadda and M K Stalin on Friday.",
			[]string{"Leo Marsh | Senator", "J. P. Nadda | ", "M. K. Stalin | "},
		},
		"a surname of two words": {
			"The Prime Minister K P Sharma Oli received Senator Leo Marsh on Friday and thanked him for the help of the house.",
			[]string{"K. P. Sharma Oli | Prime Minister", "Leo Marsh | Senator"},
		},
		"three with points": {
			"The secretary general Dr. P.P.K. Ramacharyulu met with Senator Leo Marsh on Monday.",
			[]string{"P. P. K. Ramacharyulu | secretary general", "Leo Marsh | Senator"},
		},
		"a grade, a letter and a country": {
			"Senator Leo Marsh said that vitamin C Tablets, plan B Talks and U S Steel were not on the agenda of the house.",
			[]string{"Leo Marsh | Senator"},
		},
	})
}

func TestWordsOfRespectThatAreFirstNames(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"behind an office, with one name": {
			"House Speaker Puan Maharani met with the Prime Minister of Bangladesh Sheikh Hasina on Tuesday.",
			[]string{"Puan Maharani | House Speaker", "Sheikh Hasina | Prime Minister of Bangladesh"},
		},
		"within a name": {
			"Deputy Speaker Farah Maalim Muhammad met with Senator Leo Marsh on Monday.",
			[]string{"Farah Maalim Muhammad | Deputy Speaker", "Leo Marsh | Senator"},
		},
		"in front of a whole name": {
			"Prime Minister Datuk Ahmad Rahman met President Sheikh Mohamed bin Zayed Al Nahyan on Monday.",
			[]string{"Ahmad Rahman | Prime Minister", "Mohamed bin Zayed Al Nahyan | President"},
		},
		"a first name of Scotland at the head of a sentence": {
			"Iain Duncan Smith, a former party leader, asked the minister about the budget of the house.",
			[]string{"Iain Duncan Smith | former party leader"},
		},
	})
}
