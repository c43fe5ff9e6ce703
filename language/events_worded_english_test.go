package language_test

import (
	"strings"
	"testing"
)

func TestEnglishEventsAreWordedAsAnEditorWould(t *testing.T) {
	for name, test := range map[string]struct{ title, text, want string }{
		"a trip, not his own trip": {
			"", "Deputy Dana Ospan of the Kurultai received the Ambassador. The guest, Deputy Speaker of the Eduskunta Ann Lowe, described her own trip to Riga on Tuesday.", "!own trip",
		},
		"without what a visit ended with": {
			"", "A delegation of the Kurultai ended a three-day visit to Riga on Wednesday with a promise to come again.", "three-day visit of the delegation of the Kurultai to Riga, Latvia",
		},
		"without the part of the day": {
			"", "Speaker of the Kurultai Dana Ospan began an official visit to Latvia on the afternoon of 17 November.", "official visit of Speaker of the Kurultai Dana Ospan to Latvia",
		},
		"with the article that a headline left out": {
			"", "The Senate met for its plenary sitting on Tuesday and voted on draft law on wages.", "!on draft",
		},
		"a Republic has its article": {
			"", "Speaker of the Kurultai Dana Ospan is paying an official visit to Kyrgyz Republic on 17-18 November.", "official visit of Speaker of the Kurultai Dana Ospan to the Kyrgyz Republic",
		},
		"a last sitting is told to be one": {
			"", "The Senate held a joint session for the last time on Friday, and the senators sang.", "last joint session of the Senate",
		},
		"a matter without the particle of its verb": {
			"", "At the plenary session on 17 November, the Senate sent amendments to the law on notaries back to the Kurultai.", "plenary session of the Senate on the law on notaries",
		},
		"a house of stone does not sit": {
			"", "The women's session was opened at the Parliament Complex in Riga on Tuesday.", "!Complex",
		},
		"who sits is not every Wednesday": {
			"", "Every Wednesday Kurultai deputies read out inquiries. At the sitting on 18 November they read out four.", "!Every",
		},
		"what is on a channel is no matter": {
			"", "The hearing of the Kurultai's committee on water took place on Tuesday. Watch the full hearing on our channel.", "!channel",
		},
		"where a law went is no part of its matter": {
			"", "The Senate at its sitting on Tuesday returned the law on medicines to the Kurultai.", "!to the Kurultai",
		},
		"a bill is told with what it is to do": {
			"", "The plenary sitting of the Kurultai on Tuesday passed a bill to take hospitals back.", "!hospitals",
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := readTitled(t, test.title, test.text)
			without, not := strings.CutPrefix(test.want, "!")
			for _, e := range u.Events {
				if !not && e.Name == test.want {
					return
				}
				if not && strings.Contains(e.Name, without) {
					t.Errorf("%q in %q", without, e.Name)
				}
			}
			if !not {
				t.Errorf("want %q, got %+v", test.want, u.Events)
			}
		})
	}
}
