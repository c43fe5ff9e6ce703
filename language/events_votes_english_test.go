package language_test

import "testing"

// checkEvents reads texts of a Wednesday in May, each of which tells of one event by the name given, of none if that
// is "".
func checkEvents(t *testing.T, cases map[string]string) {
	t.Helper()
	for text, event := range cases {
		u := readOn(t, "2026-05-13", text)
		if event == "" && len(u.Events) == 0 {
			continue
		}
		if len(u.Events) != 1 || u.Events[0].Name != event {
			t.Errorf("%s: events %+v, want %q", text, u.Events, event)
		}
	}
}

func TestSittingsToldByTheNounForAVoteOrByWhoAppeared(t *testing.T) {
	checkEvents(t, map[string]string{
		"A vote on the planning bill was held in the Senate on Friday.":                                      "plenary sitting of the Senate on the planning bill",
		"Wednesday's vote in the Dáil on turf sales went to the wire.":                                       "plenary sitting of the Dáil on turf sales",
		"After a vote in the lower house of parliament on Tuesday the minister resigned.":                    "plenary sitting of the lower house",
		"The vote in the Senate is due on Friday.":                                                           "",
		"Without a vote in the Senate the bill died.":                                                        "",
		"She lost her seat in the popular vote for the Senate.":                                              "",
		"Senators vote for the bill as a rule.":                                                              "",
		"The House of Representatives voted 61-50 on Thursday to scrap daylight saving time.":                "plenary sitting of the House of Representatives with a vote to scrap daylight saving time",
		"The Senate was forced on Monday to cancel its sitting.":                                             "",
		"The anti-corruption chief appeared before the Committee of Public Accounts on Wednesday.":           "meeting of the Committee of Public Accounts with the anti-corruption chief",
		"The energy minister told the Senate's energy committee on Wednesday that coal plants would close.":  "meeting of the Senate's energy committee with the energy minister",
		"A letter to the minister appeared before the Senate finance committee had met.":                     "",
		"A wreath-laying ceremony took place at the Tomb of the Unknown Soldier on Tuesday. Senators came.":  "wreath-laying ceremony at the Tomb of the Unknown Soldier",
		"Constitution Day was marked at St John's on Monday. Petitions were handed in to the House of Keys.": "Constitution Day celebrations",
		"Since Constitution Day many roads were marked. Petitions were handed in to the House of Keys.":      "",
		"The postal service was reformed on Monday, the Senate says.":                                        "",
	})
}

func TestWhoseGatheringItIs(t *testing.T) {
	checkEvents(t, map[string]string{
		"The heads of the parliaments of Kenya, Uganda and Rwanda held three-way talks in Kigali on Monday.":     "three-way talks of the heads of the parliaments of Kenya, Uganda and Rwanda",
		"The Speakers of the parliaments of Kenya, Uganda and Rwanda held a trilateral meeting in Kigali.":       "trilateral meeting of the Speakers of the parliaments of Kenya, Uganda and Rwanda",
		"The Speaker of Kenya's parliament held talks with his colleague in Kigali on Monday.":                   "",
		"Women parliamentarians from 30 countries gathered in Kigali for a three-day summit on maternal health.": "three-day summit on maternal health of women parliamentarians from 30 countries",
		"The ASEAN parliamentary leaders met their counterparts over a working lunch in Vientiane.":              "working lunch of the ASEAN parliamentary leaders",
		"Speaker Anna Kask of the Saeima ended her visit to Kenya, Uganda and Rwanda on Monday.":                 "visit of Speaker of the Saeima Anna Kask to Kenya, Uganda and Rwanda",
	})
}

func TestPapersElectionsAndAnswers(t *testing.T) {
	checkEvents(t, map[string]string{
		"A petition with 40,000 signatures was presented to Parliament in Wellington on Monday.": "presentation of the petition to Parliament",
		"The budget was presented to the Senate on Monday.":                                      "presentation of the budget to the Senate",
		"Mr Beisenov was presented to the Senate.":                                               "",
		"Deputies answered questions from residents of Ridder for two hours.":                    "meeting of deputies with residents of Ridder",
		"Deputies took questions from reporters.":                                                "",
		"Askar Beisenov was elected as Speaker of the Mazhilis.":                                 "election of the speaker of the Mazhilis",
		"Askar Beisenov, who was elected Speaker of the Mazhilis, spoke.":                        "",
		"The Senate has 50 seats. Askar Beisenov was elected Speaker of the Mazhilis long ago.":  "",
	})
}
