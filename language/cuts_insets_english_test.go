package language_test

import (
	"strings"
	"testing"

	"minber/language"
)

// What commas set off before the verb, what is said twice over, why it was, and what long names have besides.
func TestEnglishSentencesLoseWhatIsSetOff(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"a participle behind a claim": {
			"Senator Marta Lindqvist said the bill on ferries, approved by the Mazhilis in February, would be put to 29 members.",
			"Senator Marta Lindqvist said the bill on ferries would be put to 29 members.",
		},
		"a relative behind a claim": {
			"Senator Marta Lindqvist said that the forum on ferries, which Norway will host this autumn, was put off by 29 votes.",
			"Senator Marta Lindqvist said that the forum on ferries was put off by 29 votes.",
		},
		"what somebody is now": {
			"Former Senator Marta Lindqvist, now a farmer and a member of the party, called for an inquiry into 29 ferries.",
			"Former Senator Marta Lindqvist called for an inquiry into 29 ferries.",
		},
		"what somebody is, before what for": {
			"The Senate of the country elected Marta Lindqvist, a lawmaker from the northern delta, as its president.",
			"The Senate of the country elected Marta Lindqvist as its president.",
		},
		"who did not speak": {
			"Senator Marta Lindqvist, who did not speak in the debate, will have to list the 29 ferries.",
			"Senator Marta Lindqvist will have to list the 29 ferries.",
		},
		"a name of a document": {
			"The bill of the Senate, titled “On the Ferries of the Delta and of the Coast”, was adopted with 29 votes.",
			"The bill of the Senate was adopted with 29 votes.",
		},
		"so many of them": {
			"The Senate of the country opened 29 landings for ferries, three of them abroad.",
			"The Senate of the country opened 29 landings for ferries.",
		},
		"the second of two like phrases": {
			"The Senate of the country adopted a law on the ferries of the delta and on the safety of lighthouses.",
			"The Senate of the country adopted a law on the ferries of the delta.",
		},
		"the second of two infinitives": {
			"The Senate obliged the 29 carriers of the delta to refund the fare and to explain the delay.",
			"The Senate obliged the 29 carriers of the delta to refund the fare.",
		},
		"a reason": {
			"The motion of the Senate lay in a drawer for 29 months because the clerk had mislaid the key.",
			"The motion of the Senate lay in a drawer for 29 months.",
		},
		"a reason without a verb": {
			"Senator Marta Lindqvist put off her journey to Norway with 29 guests owing to fog over the harbour.",
			"Senator Marta Lindqvist put off her journey to Norway with 29 guests.",
		},
		"a deed of speech with its object": {
			"Senator Marta Lindqvist praised the 29 pilots of the delta and confirmed her visit to the harbour.",
			"Senator Marta Lindqvist praised the 29 pilots of the delta.",
		},
		"in front of a report": {
			"The Senate adopted the law on the river ferries at its plenary session on Thursday, Steppe News Agency reports.",
			"The Senate adopted the law on the river ferries.",
		},
		"what else a ministry is for": {
			"Minister of Digital Development, Innovations and Aerospace Industry Marta Lindqvist informed the Senate of 29 ferries.",
			"Minister of Digital Development Marta Lindqvist informed the Senate of 29 ferries.",
		},
		"a parliament between a house and its country": {
			"The Senate of the Parliament of Italy adopted the law on ferries with 29 votes.",
			"The Senate of Italy adopted the law on ferries with 29 votes.",
		},
		"in the field of": {
			"Senator Marta Lindqvist spoke about the experience of 29 pilots in the field of river ferries.",
			"Senator Marta Lindqvist spoke about the experience of 29 pilots in river ferries.",
		},
		"an adjective": {
			"Senator Marta Lindqvist held a fruitful discussion with 29 envoys of Norway.",
			"Senator Marta Lindqvist held a discussion with 29 envoys of Norway.",
		},
		"then": {
			"Senator Marta Lindqvist then met with 29 envoys of Norway on the ferries.",
			"Senator Marta Lindqvist met with 29 envoys of Norway on the ferries.",
		},
		"late on a day": {
			"The law on ferries was adopted by the Senate late on Wednesday by 29 votes.",
			"The law on ferries was adopted by the Senate by 29 votes.",
		},
		"before the opening": {
			"Before the opening, Senator Marta Lindqvist received 29 envoys of Norway.",
			"Senator Marta Lindqvist received 29 envoys of Norway.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := joined(summary(t, test.text, language.Options{Summary: len([]rune(test.want)) + 2})); got != test.want {
				t.Errorf("%q, not %q", got, test.want)
			}
		})
	}
}

func TestEnglishSentencesKeepWhatTheRestMeans(t *testing.T) {
	for name, test := range map[string]struct {
		text, never string
		room        int
	}{
		"whom a verb of speech is about": {"Pilot Anna Ruus was thanked by Senator Marta Lindqvist, who came to the harbour in May, drank tea and named 29 ferries.", "Lindqvist drank", 105},
		"what a pronoun behind it means": {"Senator Marta Lindqvist, who collected 29 signatures under a motion on ferries, agreed to withhold it.", "Lindqvist agreed", 80},
		"what was denied":                {"Senator Marta Lindqvist, who denies the charges of the 29 pilots, was asked to leave the Senate.", "Lindqvist was", 70},
		"a list of what came":            {"The Senate heard that ferries, barges and rafts, built in Norway, carry 29 guests a day.", "rafts carry", 75},
		"a reason for what was not":      {"The Senate did not put off the law on 29 ferries because the minister was away.", "ferries.", 60},
		"only because":                   {"The Senate adopted the law on 29 ferries only because the minister was away.", "only.", 60},
		"both of two":                    {"The Senate adopted a law both on the 29 ferries of the delta and on the lighthouses of the coast.", "delta.", 75},
		"what was not done to two":       {"The Senate did not agree to the sale of 29 ferries and to the closing of the lighthouse.", "ferries.", 70},
		"a date for both":                {"The Senate is to open 29 landings for ferries and to close the lighthouse on 3 December.", "ferries.", 70},
		"between and":                    {"The Senate heard of a dispute on the 29 ferries between the ports and on their shares.", "between.", 75},
		"who said the rest":              {"The ferries of the delta will carry 29 guests, and the port will close, Senator Marta Lindqvist announced.", "guests.", 60},
		"what was said then":             {"Senator Marta Lindqvist told the agency after the vote on ferries that 29 guests would sail.", "agency.", 70},
		"an article that would not suit": {"Senator Marta Lindqvist held an important talk with 29 envoys of Norway.", "an talk", 70},
		"the most important":             {"Senator Marta Lindqvist named the most important law of the 29 on ferries.", "most law", 70},
		"adjectives that share a noun":   {"Minister of Foreign and European Affairs Marta Lindqvist informed the Senate of 29 ferries.", "Foreign Marta", 85},
		"a last thing of two words":      {"Minister of Industry and Infrastructure Development Marta Lindqvist informed the Senate of 29 ferries.", "Industry Development", 90},
		"after two years":                {"The effect of the law on ferries, Senator Marta Lindqvist noted, was visible after two years and felt most by 29 pilots.", "visible.", 85},
		"the subject within":             {"On Monday, starting at noon in the harbour, the Speaker of the Senate, Marta Lindqvist, met with 29 pilots.", "On Monday met", 80},
		"an assembly's own office":       {"Speaker of the Parliament of Italy Marta Lindqvist informed the guests of 29 ferries.", "Speaker of Italy", 80},
		"another day":                    {"Senator Marta Lindqvist saw Anna Ruus on 26 November, and Maja Holm, a pilot of 29 ferries, on 27 November.", "ferries.", 98},
		"a verb in -ing":                 {"The Speaker of the Senate spoke of 29 ferries in opening the sitting.", "in opening.", 60},
		"what the next verb does":        {"The plan of the Senate was then called a disgrace by 29 pilots of the ferries.", "was called", 70},
	} {
		t.Run(name, func(t *testing.T) {
			if got := joined(summary(t, test.text, language.Options{Summary: test.room})); strings.Contains(got, test.never) {
				t.Error(got)
			}
		})
	}
}

// What is known of somebody named before goes; what tells two apart stays.
func TestEnglishFirstNames(t *testing.T) {
	for name, test := range map[string]struct{ text, want, never string }{
		"named before": {
			"Senator Marta Lindqvist came by boat.\n\nSenator Marta Lindqvist informed the Senate of the country of 29 ferries to Norway.",
			"Lindqvist informed the Senate of the country of 29 ferries to Norway.", "Senator Marta Lindqvist informed",
		},
		"two of the name": {
			"Senator Marta Lindqvist and pilot Anna Lindqvist came by boat.\n\nSenator Marta Lindqvist informed the Senate of 29 ferries to Norway.",
			"", "Senator Lindqvist",
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := joined(summary(t, test.text, language.Options{Summary: 79}))
			if test.want != "" && !strings.Contains(got, test.want) || test.never != "" && strings.Contains(got, test.never) {
				t.Error(got)
			}
		})
	}
}
