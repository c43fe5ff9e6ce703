package language_test

import "testing"

func TestVerbsOfSpeechThatReportNoWords(t *testing.T) {
	const who = "Senator Ruth Abbot"
	for name, c := range map[string]struct {
		text  string
		spoke bool
	}{
		"a visit":                     {who + " called on Marta Lindqvist, the Speaker, in the capital on Monday.", false},
		"a demand":                    {who + " called on Marta Lindqvist to act on Monday.", true},
		"a demand of a government":    {who + " called on the government of the country to act before Monday.", true},
		"a demand for support":        {who + " called on members for support of the bill on Monday.", true},
		"what has been announced":     {"A meeting of the Speaker with " + who + ", announced for Wednesday morning, has been cancelled.", false},
		"who announced it":            {who + " announced for the first time on Monday that the bill is ready.", true},
		"amendments called something": {who + " called the amendments acceptable on Monday in the house.", true},
		"a mistake":                   {who + " called it a mistake that nobody in the house will forget.", true},
		"a vote called off":           {who + " called the vote off on Monday in the house of the people.", false},
		"leave taken":                 {who + " came to the Speaker on Monday to say goodbye.", false},
		"condolences conveyed":        {who + " conveyed her condolences through the embassy on Monday.", false},
		"a message conveyed":          {who + " conveyed that the bill would be ready on Monday.", true},
		"notes that were compared":    {"The two chairs compared notes on Monday with " + who + ", who heads the committee.", false},
		"notes that somebody makes":   {who + " notes on Monday that the bill is ready.", true},
	} {
		t.Run(name, func(t *testing.T) {
			spoke := false
			for _, p := range understand(t, "2026-11-24", c.text).People {
				spoke = spoke || p.Name == "Ruth Abbot" && p.Spoke
			}
			if spoke != c.spoke {
				t.Errorf("spoke: %v", spoke)
			}
		})
	}
}
