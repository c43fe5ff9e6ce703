package language_test

import (
	"strings"
	"testing"

	"minber/language"
)

// Room is for what is wanted and for no more.
func TestEnglishSentencesLoseWhatAddsNothing(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"the day in front": {
			"On Tuesday, the Senate of the country adopted the law on ferries with 29 votes.",
			"The Senate of the country adopted the law on ferries with 29 votes.",
		},
		"the day in front without a comma": {
			"On Wednesday evening the Senate adopted the law on ferries with 29 votes.",
			"The Senate adopted the law on ferries with 29 votes.",
		},
		"a sitting in front": {
			"At a sitting held in Brodna, the Senate adopted the law on ferries with 29 votes.",
			"The Senate adopted the law on ferries with 29 votes.",
		},
		"a sitting in front without a comma": {
			"At Wednesday's plenary sitting the Senate adopted the law on ferries with 29 votes.",
			"The Senate adopted the law on ferries with 29 votes.",
		},
		"a statement": {
			"In a statement issued on Monday, Senator Marta Lindqvist called the ferries of the delta a disgrace.",
			"Senator Marta Lindqvist called the ferries of the delta a disgrace.",
		},
		"what the subject did meanwhile": {
			"Welcoming the guests, Senator Marta Lindqvist called the ferries of the delta a disgrace.",
			"Senator Marta Lindqvist called the ferries of the delta a disgrace.",
		},
		"the first deed": {
			"Senator Marta Lindqvist laid a wreath at the monument and signed a memorandum on ferries with Norway.",
			"Senator Marta Lindqvist signed a memorandum on ferries with Norway.",
		},
		"the first of two clauses": {
			"The minibus reached the landing at noon, and the Senate of the country adopted the law on 29 ferries.",
			"The Senate of the country adopted the law on 29 ferries.",
		},
		"the first of two contents": {
			"Senator Marta Lindqvist said that the water was high and that 29 ferries would sail to Norway by May.",
			"Senator Marta Lindqvist said that 29 ferries would sail to Norway by May.",
		},
		"a description at the end": {
			"The Senate adopted the law on ferries with 29 votes, a result the sides consider modest.",
			"The Senate adopted the law on ferries with 29 votes.",
		},
		"the purpose of a journey": {
			"Senator Marta Lindqvist is to fly to Brodna on 3 December to inspect the ferries of the delta.",
			"Senator Marta Lindqvist is to fly to Brodna on 3 December.",
		},
		"in a bid to": {
			"Senator Marta Lindqvist received the envoys of Norway in a bid to unlock the stalled treaty on ferries.",
			"Senator Marta Lindqvist received the envoys of Norway.",
		},
		"the room": {
			"Senator Marta Lindqvist received the envoys of Norway and Finland at the Palace of the People.",
			"Senator Marta Lindqvist received the envoys of Norway and Finland.",
		},
		"where it was said": {
			"Senator Marta Lindqvist said at a briefing in Brodna that the ferries would sail to Norway by May.",
			"Senator Marta Lindqvist said that the ferries would sail to Norway by May.",
		},
		"a day behind which it is told": {
			"Senator Marta Lindqvist will sail to Norway in December, when the ferries of the delta celebrate a jubilee.",
			"Senator Marta Lindqvist will sail to Norway in December.",
		},
		"the long name of a country": {
			"Senator Marta Lindqvist received the Ambassador of the Socialist Republic of Vietnam with 29 guests.",
			"Senator Marta Lindqvist received the Ambassador of Vietnam with 29 guests.",
		},
		"a title": {
			"The Senate heard Hon. Marta Lindqvist and adopted the law on ferries with 29 votes.",
			"The Senate heard Marta Lindqvist and adopted the law on ferries with 29 votes.",
		},
		"a number of": {
			"Senator Marta Lindqvist held a number of meetings with envoys of Norway.",
			"Senator Marta Lindqvist held meetings with envoys of Norway.",
		},
		"who heads it, behind a source": {
			"According to Senator Marta Lindqvist, who heads the group on ferries, the law will cut 29 routes to Norway.",
			"According to Senator Marta Lindqvist, the law will cut 29 routes to Norway.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := joined(summary(t, test.text, language.Options{Summary: len([]rune(test.want)) + 2})); got != test.want {
				t.Errorf("%q, not %q", got, test.want)
			}
		})
	}
}

func TestEnglishSentencesKeepWhatTheyNeed(t *testing.T) {
	for name, test := range map[string]struct {
		text, never string
		room        int
	}{
		"somebody's name behind a comma":  {"At a meeting with the Speaker of the Chamber, Anna Ruus, the Senate praised the new law on the ferries of the delta.", "Anna Ruus, the Senate praised", 90},
		"a subject with the words of":     {"Within the framework of the forum twelve young senators will be trained in Norway to steer 29 ferries.", "The forum twelve", 90},
		"what the second deed acts on":    {"Senator Marta Lindqvist met the envoys of Norway at noon and invited them to see the ferries.", "Lindqvist invited them", 80},
		"both deeds":                      {"Senator Marta Lindqvist laid a wreath at the monument and signed a memorandum on ferries with Norway.", "Lindqvist.", 60},
		"a thing behind words put in":     {"Senator Marta Lindqvist came back to the Senate with 29 letters and, she hopes, an order for ferries.", "she hopes.", 85},
		"a clause behind words put in":    {"Pilot Anna Ruus showed the Senate of the delta 29 cracks that, she said, appeared on the ferries in May.", "she said.", 90},
		"who a newcomer is":               {"The Senate adopted the law on ferries with 29 votes, said Marta Lindqvist, a spokesperson for the chamber's committee.", "Lindqvist.", 75},
		"why, behind that":                {"Pilot Anna Ruus informed the Senate that because of the low water she had lost 29 ferries.", "that.", 60},
		"the time of a duty":              {"Under the law of the Senate 29 ferries must carry a visible mark during election campaigns in the delta.", "mark.", 70},
		"a ballot that counts":            {"In the first ballot, Senator Marta Lindqvist received 29 votes for the post of Speaker.", "Senator Marta Lindqvist received", 75},
		"the other part of the vote":      {"The motion of the Senate on the ferries was carried by 79 votes to 24, with 11 abstentions.", "to 24.", 75},
		"the name of a bill":              {"The Senate passed on its second reading the Ferries (Amendment) Bill with 29 votes.", "Ferries Bill", 76},
		"two countries of a name":         {"Senator Marta Lindqvist received the Ambassador of the Republic of Korea with 29 guests.", "Ambassador of Korea", 86},
		"a verb with nothing but the day": {"The forum on ferries, which opened on Tuesday, brought 29 senators to Norway.", "which opened,", 68},
		"the next deed of a clause":       {"Pilot Anna Ruus was called by Senator Marta Lindqvist, who came to the harbour in May, drank two cups of tea and said that 29 ferries would sail.", "Lindqvist drank", 120},
		"whom the rest names again":       {"The Chairwoman spoke by telephone with Carolina Ruus of Norway; the meeting of the 29 ferries in August has been moved, Mrs Ruus confirmed.", "The meeting of the 29", 90},
		"a verb of the main clause":       {"The Forum of States, held on September 5-6 in the walled city of Brodna, ended with a joint declaration on ferries.", "Brodna.", 90},
		"an invitation to attend":         {"Senator Marta Lindqvist received from Norway an invitation to attend the jubilee of the 29 ferries.", "invitation.", 75},
		"half past four in the morning":   {"The Senate sat on the law on the 29 ferries until half past four in the morning of the day.", "four.", 70},
	} {
		t.Run(name, func(t *testing.T) {
			if got := joined(summary(t, test.text, language.Options{Summary: test.room})); strings.Contains(got, test.never) {
				t.Error(got)
			}
		})
	}
}
