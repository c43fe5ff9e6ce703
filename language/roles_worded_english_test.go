package language_test

import "testing"

func TestEnglishOfficesAreWordedAsAnEditorWould(t *testing.T) {
	for name, test := range map[string]struct{ text, who, role string }{
		"a capital that the sentence gave":   {"Member of the Kurultai Dana Ospan asked for an audit of the dam.", "Dana Ospan", "member of the Kurultai"},
		"that of a former office":            {"Former senator Dana Ospan asked for an audit of the dam.", "Dana Ospan", "former senator"},
		"not that of a title":                {"Senator Dana Ospan asked for an audit of the dam.", "Dana Ospan", "Senator"},
		"not that of a deputy minister":      {"Deputy Speaker of the Kurultai Dana Ospan asked for an audit of the dam.", "Dana Ospan", "Deputy Speaker of the Kurultai"},
		"nor one inside of a sentence":       {"In Riga, Opposition Leader Dana Ospan asked the Kurultai for an audit of the dam.", "Dana Ospan", "Opposition Leader"},
		"whose points outside of the office": {"The Maldives sent Dana Ospan, speaker of its People's Majlis, to the forum of parliaments.", "Dana Ospan", "speaker of the People's Majlis"},
	} {
		t.Run(name, func(t *testing.T) {
			u := readTitled(t, "", test.text)
			for _, p := range u.People {
				if p.Name == test.who {
					if p.Role != test.role {
						t.Errorf("want %q, got %q", test.role, p.Role)
					}
					return
				}
			}
			t.Errorf("nobody is %s: %+v", test.who, u.People)
		})
	}
}
