package language_test

import "testing"

func TestWhatAnEnglishEventIsCalled(t *testing.T) {
	for name, test := range map[string]struct{ text, event string }{
		"the full form of a country": {
			"Deputy Foreign Minister Olof Berg paid a working visit to the Republic of Paraguay on Monday.", "working visit of Deputy Foreign Minister Olof Berg to Paraguay",
		},
		"a capital told by its people": {
			"The Speaker of the Senate, Olof Berg, arrived in the Mongolian capital on Monday for a working visit.", "working visit of Speaker of the Senate Olof Berg to the Mongolian capital",
		},
		"what an assembly agreed to do": {
			"The Parliament of Fiji agreed on Monday to prepare a report on the dams.", "plenary sitting of the Parliament of Fiji with a vote to prepare a report on the dams",
		},
		"a panel with two subjects before its noun": {
			"Water Minister Olof Berg spent three hours on Monday before the Senate's lands and environment committee.", "meeting of the Senate's lands and environment committee with Water Minister Olof Berg",
		},
		"a panel with three subjects before its noun": {
			"The health, labour and social policy committee of the Senate debated the nurses bill on Monday.", "meeting of the health, labour and social policy committee of the Senate on the nurses bill",
		},
		"the body that opens the sentence, not that of a member beside it": {
			"The Bills and Legislation Committee, under MP Anna Lind of the Parliament of Fiji, held three days of hearings last week.", "hearings of the Bills and Legislation Committee of the Parliament of Fiji",
		},
		"who spoke before a panel, told first": {
			"Before the finance committee of the Seimas on Monday, Minister Anna Lind conceded that the radar had failed.", "meeting of the finance committee of the Seimas with Minister Anna Lind",
		},
		"what was voted on behind the count": {
			"The Parliament of Fiji voted 15 to 8 on Monday to accept the privileges committee's report.", "plenary sitting of the Parliament of Fiji with a vote to accept the privileges committee's report",
		},
		"what approval was given to on a day": {
			"The Senate gave its approval on Monday to a three-year budget.", "plenary sitting of the Senate with a vote on a three-year budget",
		},
		"a debate of so many hours": {
			"After a debate of nearly five hours the Senate passed the fishing bill on Monday.", "debate of the Senate with a vote on the fishing bill",
		},
		"a minister heard whose name stands behind a comma": {
			"The Senate heard the labour minister, Olof Berg, on migration on Monday.", "plenary sitting of the Senate with labour minister Olof Berg on migration",
		},
		"what a house met after": {
			"The Senate resumed on Monday from its summer recess, and a day of condolences turned into a day of questions.", "plenary sitting of the Senate after its summer recess",
		},
		"what a house came away without": {
			"The Parliament of Fiji broke up on Monday without a speaker for the third time.", "plenary sitting of the Parliament of Fiji without a speaker for the third time",
		},
		"a city of two words": {
			"Speaker Yerlan Abil of the Mazhilis flew to Kuala Lumpur on Monday.", "visit of Speaker of the parliament of Kazakhstan Yerlan Abil to Kuala Lumpur, Malaysia",
		},
		"districts of a region whose name begins with a quarter of the world": {
			"Deputies of the Mazhilis have been going round the flooded districts of West Kazakhstan Region since Monday.", "visit of deputies of the Mazhilis to the flooded districts of West Kazakhstan Region",
		},
		"what a headline tells in the present": {
			"Senate elects three judges\n\nThe judges took the oath on Monday, which was a cold day. Senator Anna Lind wished them luck.", "plenary sitting of the Senate with the election of three judges",
		},
		"a panel of a country's house": {
			"The public accounts committee of Zambia's National Assembly examined Minister Anna Lind on Monday.", "meeting of the public accounts committee of Zambia's National Assembly with Minister Anna Lind",
		},
		"a motion that failed in a house": {
			"A motion to dissolve the fishing board died in the Parliament of Fiji on Monday, six votes short.", "plenary sitting of the Parliament of Fiji with a vote on the motion to dissolve the fishing board",
		},
		"a vote of confidence": {
			"The vote of confidence in the government of Lars Holm passed in the Storting on Monday by two votes.", "plenary sitting of the Storting with the vote of confidence in the government",
		},
		"who addressed a joint sitting": {
			"President Rosa Quispe addressed a joint sitting of the Congress of Peru in Lima on Monday.", "joint sitting of the Congress of Peru addressed by President of Peru Rosa Quispe",
		},
		"a press conference of whoever spoke at it": {
			"At a press conference in Kigali on Monday, Speaker Anna Lind said that the roof of the Senate leaks.", "press conference of Speaker of the Senate Anna Lind",
		},
		"who held what is theirs": {
			"Youth parliaments of the Baltic states held their tenth summit in Tartu on Monday. Deputy Anna Lind came to listen.", "tenth summit of youth parliaments of the Baltic states",
		},
		"where a bare event was": {
			"Senator Anna Lind of Kazakhstan spoke on Monday at a conference in Riga on trees.", "conference in Riga",
		},
		"a visit made by those behind the verb": {
			"Last month's visit to Tokyo by a cross-party group of Kazakh deputies cost 14 million tenge, the Mazhilis press office said.", "visit of the cross-party group of Kazakh deputies to Tokyo, Japan",
		},
		"with whom consultations were held": {
			"On Monday political consultations were held with Deputy Minister Olof Berg of Finland. The Senate of Kazakhstan was told of them.", "political consultations with Deputy Minister Olof Berg",
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

func TestEnglishEventsThatWereNoCandidates(t *testing.T) {
	for name, test := range map[string]struct{ text, event string }{
		"a session held though a vote was put off": {
			"Only 71 members turned up on Monday for a session of the River Parliament, and the vote on a common market was put off.", "session of the River Parliament",
		},
		"a first sitting told by a verb": {
			"The Kurultai sat for the first time on Monday and rose before noon.", "first sitting of the Kurultai",
		},
		"a house that has somebody new at its head": {
			"The State Great Khural has a new vice-speaker: Anna Lind, 39.", "election of the vice-speaker of the State Great Khural",
		},
		"an assembly on whose margins people met": {
			"Senator Anna Lind and Speaker Olof Berg of Finland met last October on the margins of the IPU Assembly in Geneva.", "IPU Assembly",
		},
		"a special caucus": {
			"Delegates at a special caucus of the River Assembly agreed on a text on Monday, Senator Anna Lind said.", "special caucus of the River Assembly",
		},
		"a budget laid before a house": {
			"The finance minister of Ghana, Kojo Antwi, laid the supplementary budget before Parliament on Monday.", "presentation of the supplementary budget before Parliament",
		},
		"flowers laid": {
			"The Speaker of the Senate, Dana Alim, laid flowers at the monument to the fallen on Monday.", "flower-laying at the monument to the fallen",
		},
		"a bust unveiled": {
			"A bronze bust of the first speaker was unveiled outside the Senate on Monday by Speaker Anna Lind.", "unveiling of the bronze bust of the first speaker",
		},
		"a week somewhere that is over": {
			"Canadian senators wound up a week in Iceland on Monday.", "visit of Canadian senators to Iceland",
		},
		"where somebody landed, told before the verb": {
			"For her first trip abroad Speaker Anna Lind of the Parliament of Georgia chose Vilnius, where she landed on Monday.", "first trip of Speaker of the Parliament of Georgia Anna Lind to Vilnius, Lithuania",
		},
		"a delegation that was shown round": {
			"A delegation of Jordanian women senators was shown round the Mazhilis on Monday by Deputy Speaker Anna Lind.", "visit of the delegation of Jordanian women senators",
		},
		"a guest from abroad who was hosted": {
			"Speaker Anna Lind of the Seimas hosted the Speaker of the Parliament of Georgia, Eva Beridze, in Kaunas on Monday.", "visit of Speaker of the Parliament of Georgia Eva Beridze to Kaunas",
		},
		"several members sworn in": {
			"Nine new deputies were sworn in at the Althing on Monday.", "swearing-in of nine new deputies in the Althing",
		},
		"what voters chose": {
			"Voters in Tuvalu chose a new parliament on Monday. Eleven of its members lost their seats, Speaker Anna Lind said.", "parliamentary election in Tuvalu",
		},
		"a hearing at which a minister promised something": {
			"During parliamentary hearings in the Senate on Monday, Minister Anna Lind promised to clean the river.", "parliamentary hearings in the Senate",
		},
		"a fact-finding mission": {
			"Members of the PACE monitoring committee ended a fact-finding mission to Tbilisi on Monday.", "fact-finding mission of members of the PACE monitoring committee to Tbilisi, Georgia",
		},
		"days somewhere that are over": {
			"Namibian parliamentarians are back home after ten days in Brasília, where they studied school meals.", "visit of Namibian parliamentarians to Brasília, Brazil",
		},
		"a tour told by a participle before its subject": {
			"Having toured the burnt villages of Evia on Monday, Greek MP Anna Lind asked for an inquiry.", "visit of Greek MP Anna Lind to the burnt villages of Evia",
		},
		"a draft that a panel went over": {
			"The committee on constitutional law of the Seimas went over the draft on dual citizenship on Monday.", "meeting of the committee on constitutional law of the Seimas on the draft on dual citizenship",
		},
		"citizens received": {
			"Deputies of the Mazhilis received citizens in Taraz on Monday; seventy came.", "meeting of deputies of the Mazhilis with citizens in Taraz",
		},
		"reporters briefed": {
			"Speaker Anna Lind of the Senate briefed reporters on Monday.", "briefing of Speaker of the Senate Anna Lind",
		},
		"the house suspends a member": {
			"The Parliament of Fiji suspended one of its members on Monday.", "plenary sitting of the Parliament of Fiji",
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := readOn(t, "2026-05-12", test.text).Events
			for _, e := range got {
				if e.Name == test.event {
					return
				}
			}
			t.Errorf("got %+v, want %q", got, test.event)
		})
	}
}

func TestWhatWasMovedOrIsOnlySaidInEnglish(t *testing.T) {
	for name, text := range map[string]string{
		"a hearing put off": "The hearing on gold smuggling has been put off until June, the chair of the committee, MP Anna Lind, said on Monday.",
		"deputies by name":  "Deputies Anna Lind and Olof Berg of the Mazhilis agreed on Monday to plant a tree.",
		"an election ahead": "The Speaker of Zambia's National Assembly, Anna Lind, resigned three weeks before the general election.",
		"plans dropped":     "Plans for a joint session of the two houses were dropped on Monday, Senator Anna Lind said.",
		"an inversion":      "Had the committee met on Monday, MP Anna Lind said, the levy would be dead by now.",
		"hearings wished":   "Senator Anna Lind wants parliament to hold hearings on the price of insulin.",
		"those who sit":     "We sat where you are sitting, said Deputy Anna Lind of the Kurultai.",
	} {
		t.Run(name, func(t *testing.T) {
			if got := readOn(t, "2026-05-12", text).Events; len(got) > 0 {
				t.Errorf("got %+v, want none", got)
			}
		})
	}
}
