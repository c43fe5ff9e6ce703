package language_test

import "testing"

func TestWhatAnEnglishEventIsCalled(t *testing.T) {
	for name, test := range map[string]struct{ text, event string }{
		"a panel with two subjects before its noun": {
			"Water Minister Olof Berg spent three hours on Monday before the Senate's lands and environment committee.", "meeting of Senate's lands and environment committee with Water Minister Olof Berg",
		},
		"a panel with three subjects before its noun": {
			"The health, labour and social policy committee of the Senate debated the nurses bill on Monday.", "meeting of the health, labour and social policy committee of the Senate on the nurses bill",
		},
		"the body that opens the sentence, not that of a member beside it": {
			"The Bills and Legislation Committee, under MP Anna Lind of the Parliament of Fiji, held three days of hearings last week.", "hearings of the Bills and Legislation Committee of the Parliament of Fiji",
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
			"Speaker Yerlan Abil of the Mazhilis flew to Kuala Lumpur on Monday.", "visit of Speaker Yerlan Abil to Kuala Lumpur",
		},
		"districts of a region whose name begins with a quarter of the world": {
			"Deputies of the Mazhilis have been going round the flooded districts of West Kazakhstan Region since Monday.", "visit of deputies of the Mazhilis to flooded districts of West Kazakhstan Region",
		},
		"what a headline tells in the present": {
			"Senate elects three judges\n\nThe judges took the oath on Monday, which was a cold day. Senator Anna Lind wished them luck.", "plenary sitting of the Senate with the election of three judges",
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
