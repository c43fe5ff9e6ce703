package language_test

import "testing"

func TestSittingsToldByTheNounForAVoteOrByWhoAppeared(t *testing.T) {
	for text, event := range map[string]string{
		"A vote on the planning bill was held in the Senate on Friday.":                                      "plenary sitting of the Senate on the planning bill",
		"Wednesday's vote in the Dáil on turf sales went to the wire.":                                       "plenary sitting of the Dáil on turf sales",
		"After a vote in the lower house of parliament on Tuesday the minister resigned.":                    "plenary sitting of the lower house",
		"The vote in the Senate is due on Friday.":                                                           "",
		"Without a vote in the Senate the bill died.":                                                        "",
		"She lost her seat in the popular vote for the Senate.":                                              "",
		"Senators vote for the bill as a rule.":                                                              "",
		"The House of Representatives voted 61-50 on Thursday to scrap daylight saving time.":                "plenary sitting of the House of Representatives with a vote to scrap daylight saving time",
		"The Senate was forced on Monday to cancel its sitting.":                                             "",
		"The House passed the bill on Thursday to scrap daylight saving time. Senators will follow.":         "plenary sitting of the House with a vote on the bill",
		"The House of Culture passed an inspection on Thursday. Senators sent flowers.":                      "",
		"The anti-corruption chief appeared before the Committee of Public Accounts on Wednesday.":           "meeting of the Committee of Public Accounts with the anti-corruption chief",
		"The energy minister told the Senate's energy committee on Wednesday that coal plants would close.":  "meeting of the Senate's energy committee with the energy minister",
		"A letter to the minister appeared before the Senate finance committee had met.":                     "",
		"A wreath-laying ceremony took place at the Tomb of the Unknown Soldier on Tuesday. Senators came.":  "wreath-laying ceremony at the Tomb of the Unknown Soldier",
		"Constitution Day was marked at St John's on Monday. Petitions were handed in to the House of Keys.": "Constitution Day celebrations",
		"Since Constitution Day many roads were marked. Petitions were handed in to the House of Keys.":      "",
		"The postal service was reformed on Monday, the Senate says.":                                    "",
	} {
		u := readOn(t, "2026-05-13", text)
		if event == "" && len(u.Events) == 0 {
			continue
		}
		if len(u.Events) != 1 || u.Events[0].Name != event {
			t.Errorf("%s: events %+v, want %q", text, u.Events, event)
		}
	}
}
