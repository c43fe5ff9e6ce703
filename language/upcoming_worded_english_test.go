package language_test

import (
	"context"
	"testing"

	"minber/digest"
)

// readTitled understands a text of 18 November 2026 with its headline.
func readTitled(t *testing.T, title, text string) digest.Understanding {
	t.Helper()
	u, err := kurultaiReader().Understand(context.Background(), digest.Article{Title: title, Text: text, Date: "2026-11-18"})
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// upcomingWorded are texts with a headline, and how an editor words what they announce.
var upcomingWorded = map[string]struct{ title, text, what string }{
	"a date stays behind a clause that would hang in the air": {
		"Kurultai to take up water bill", "The Kurultai will take up the water bill at the spring session, which opens on 3 February.",
		"The Kurultai will take up the water bill at the spring session, which opens on 3 February",
	},
	"a date stays behind a preposition": {
		"", "The committee told the Kurultai that the visit to Riga may slip into December.",
		"the visit to Riga may slip into December",
	},
	"a date stays that turns a denial round": {
		"", "The minister promised the Kurultai that no village school would close before December.",
		"no village school would close before December",
	},
	"a date goes that ends what is whole without it": {
		"", "The delegation of the Kurultai will fly to Riga on 5 December.",
		"The delegation of the Kurultai will fly to Riga",
	},
	"with the date goes the participle that led to it": {
		"", "Speaker Dana Ospan of the Kurultai accepted an invitation to the congress of teachers in Riga, scheduled for December.",
		"Speaker Dana Ospan of the Kurultai accepted an invitation to the congress of teachers in Riga",
	},
	"with the date goes a clause that tells but it": {
		"", "Speaker Dana Ospan of the Kurultai agreed to a round table on bees in Riga, which is to take place in early December.",
		"Speaker Dana Ospan of the Kurultai agreed to a round table on bees in Riga",
	},
	"a date stays behind a clause that tells whose it is": {
		"", "The ministry will bring its bill on dams to the water committee of the Kurultai, whose session opens on 9 December.",
		"The ministry will bring its bill on dams to the water committee of the Kurultai, whose session opens on 9 December",
	},
	"an hour ends with its stop": {
		"", "The forum of the Kurultai and the Eduskunta opens in Almaty on 5 December at 10 a.m.",
		"The forum of the Kurultai and the Eduskunta opens in Almaty on 5 December at 10 a.m.",
	},
	"with the date goes as early as": {
		"", "Speaker Dana Ospan of the Kurultai said that the Union would send observers to Riga as early as December.",
		"the Union would send observers to Riga",
	},
	"not what stands in front of another verb": {
		"", "The first conference of speakers, which Riga was to host this week, has been postponed until 5 December.",
		"The first conference of speakers, which Riga was to host this week, has been postponed until 5 December",
	},
	"without the link to the sentence before": {
		"", "The speaker of the Kurultai flies to Riga today. Before that, next Monday, the water committee is to hear Minister Ann Lowe.",
		"the water committee is to hear Minister Ann Lowe",
	},
	"with the headline, not with other news": {
		"Kurultai questions minister over cold schools", "Deputies of the Kurultai questioned the minister about cold schools. The motion was carried with one abstention. The government is to present a plan by 5 December.",
		"The government is to present a plan by 5 December (Kurultai questions minister over cold schools)",
	},
	"alone, where it names its subject": {
		"Kurultai questions minister over cold schools", "Deputies of the Kurultai questioned the minister about cold schools. The motion was carried with one abstention. The Eduskunta returns on 5 December.",
		"The Eduskunta returns",
	},
	"without a headline that tells nothing": {
		"The woman who heard everything", "Dana Ospan typed what deputies of the Kurultai said for thirty years. There will be a new gallery for the press in December.",
		"There will be a new gallery for the press",
	},
	"without the label of a headline": {
		"LIVE: Kurultai questions minister over cold schools", "Deputies of the Kurultai are questioning the minister about cold schools. The motion was carried with one abstention. The government is to present a plan by 5 December.",
		"The government is to present a plan by 5 December (Kurultai questions minister over cold schools)",
	},
	"without a question that asks for nothing more": {
		"Kurultai committee passes border bill", "The border bill was passed by a committee of the Kurultai.\n\nWhat next?\n\nThe full house votes on 5 December.",
		"The full house votes (Kurultai committee passes border bill)",
	},
	"with a question, without the labels of who speaks": {
		"Kurultai committee passes border bill", "The border bill was passed by a committee of the Kurultai.\n\nPRESENTER: And the summons of the minister?\n\nOSPAN: It comes on 5 December.",
		"And the summons of the minister? – It comes on 5 December",
	},
	"one of two clauses of a report": {
		"", "Minister Ann Lowe told the Kurultai that there were sixty shelters in the north and that ten more would be opened in December.",
		"ten more would be opened",
	},
	"a person with a clause as a sentence": {
		"", "The guest of the Kurultai then had lunch with the deputy speaker, Ana Leota, and with the chairman of the water committee, Ben Adams, who invited her to a forum in Riga in December.",
		"Ben Adams invited her to a forum in Riga",
	},
	"a person with a clause and a verb of her own": {
		"", "Ana Leota, who chairs the water committee, will visit Riga on 5 December.",
		"Ana Leota, who chairs the water committee, will visit Riga",
	},
}

func TestAnnouncementsAreWordedAsAnEditorWould(t *testing.T) {
	for name, test := range upcomingWorded {
		t.Run(name, func(t *testing.T) {
			u := readTitled(t, test.title, test.text)
			for _, up := range u.Upcoming {
				if up.What == test.what {
					return
				}
			}
			t.Errorf("want %q, got %+v", test.what, u.Upcoming)
		})
	}
}

func TestNothingIsAnnouncedByADayAlone(t *testing.T) {
	u := readTitled(t, "", "Some hundred deputies gathered in Riga on Tuesday. The next time: in December.")
	for _, up := range u.Upcoming {
		if up.What == "in December" || up.What == "in" {
			t.Errorf("got %+v", u.Upcoming)
		}
	}
}
