package language_test

import "testing"

// An English office can stand behind a long name, and one noun can tell the offices of several.
func TestAnEnglishOfficeIsReadBehindALongName(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"of a union, by the apostrophe of its members": {
			"The senators debated the bill. The Union of Builders' president Karl Adler expects higher costs.",
			[]string{"Karl Adler | Union of Builders' president"},
		},
		"of a committee on matters": {
			"The senators met with Assembly Standing Committee on External Affairs Chair Karl Adler in Oslo.",
			[]string{"Karl Adler | Assembly Standing Committee on External Affairs Chair"},
		},
		"of who works for the holder of another": {
			"Head of the Prime Minister's Office Karl Adler admitted this in a letter to the senators.",
			[]string{"Karl Adler | head of the Prime Minister's Office"},
		},
		"of a mission of two bodies": {
			"Head of the OSCE/ODIHR mission Lena Hofmann met the senators on Monday.",
			[]string{"Lena Hofmann | head of the OSCE/ODIHR mission"},
		},
		"of a house that is no more": {
			"The former chairman of the now dissolved Mazhilis of Kazakhstan, Karl Adler, came as a guest of the senators.",
			[]string{"Karl Adler | former chairman of the now dissolved Mazhilis of Kazakhstan"},
		},
		"of a committee under a government": {
			"The senators visited the Committee for Women and Youth under the Government of Tajikistan, where they talked with its head Lena Hofmann.",
			[]string{"Lena Hofmann | head of the Committee for Women and Youth"},
		},
		"of a firm with a name": {
			"The senators visited the State Concern Uzgaz. Its chairman, Karl Adler, told them of new wells.",
			[]string{"Karl Adler | chairman of the State Concern Uzgaz"},
		},
		"of a party in power": {
			"The ruling party deputy Karl Adler spoke to the senators on Monday.",
			[]string{"Karl Adler | ruling party deputy"},
		},
		"of a deputy of a small office": {
			"Her deputy campaign manager Karl Adler saw the senators on Monday.",
			[]string{"Karl Adler | deputy campaign manager"},
		},
		"and who but faces somebody has none": {
			"The senators discussed the bill. His opponent, Karl Adler, feared a stop of works.",
			[]string{"Karl Adler | "},
		},
		"with where an expert works": {
			"Researcher Karl Adler from Oslo University and Professor Lena Hofmann, of Dundee University, spoke to the senators on Monday.",
			[]string{"Karl Adler | Researcher from Oslo University", "Lena Hofmann | Professor of Dundee University"},
		},
	})
}

func TestOneEnglishNounTellsTheOfficesOfSeveral(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"by the adjectives of their countries": {
			"Norwegian and Dutch ambassadors, Erik Sandvik and Lena Hofmann, spoke to the senators.",
			[]string{"Erik Sandvik | Norwegian ambassador", "Lena Hofmann | Dutch ambassador"},
		},
		"each with the country": {
			"The ambassadors of Norway, Erik Sandvik, and of Kenya, Lena Hofmann, spoke to the senators.",
			[]string{"Erik Sandvik | ambassador of Norway", "Lena Hofmann | ambassador of Kenya"},
		},
		"of who was elected": {
			"Lena Hofmann and Erik Sandvik were elected deputy speakers of the Mazhilis of Kazakhstan.",
			[]string{"Lena Hofmann | deputy speaker of the Mazhilis of Kazakhstan", "Erik Sandvik | deputy speaker of the Mazhilis of Kazakhstan"},
		},
		"of one who will be": {
			"Deputy Speaker of the Saeima of Latvia will be Lena Hofmann.",
			[]string{"Lena Hofmann | Deputy Speaker of the Saeima of Latvia"},
		},
		"of one whose election opens the sentence": {
			"Elected as Speaker of the Saeima a month ago, Lena Hofmann received the senators on Thursday.",
			[]string{"Lena Hofmann | Speaker of the Saeima"},
		},
	})
}
