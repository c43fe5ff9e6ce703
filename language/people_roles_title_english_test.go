package language_test

import "testing"

// A title behind an office, a house in front of one, and who acts for a committee.
func TestTwoOfficesInARow(t *testing.T) {
	checkOfficesOn(t, "2025-05-15", map[string]officesCase{
		"a minister who is a general": {
			"Minister of Defence Lieutenant General Gennady Kapustin answered the senators.",
			[]string{"Gennady Kapustin | Minister of Defence, Lieutenant General"},
		},
		"a commander who is a colonel": {
			"The senators spoke with Commander of the Border Service Colonel Gennady Kapustin.",
			[]string{"Gennady Kapustin | Commander of the Border Service, Colonel"},
		},
		"the head of a mission who is an ambassador": {
			"The Speaker of the Senate received Head of the European Union Delegation to Kazakhstan Ambassador Pieter Maas.",
			[]string{"Pieter Maas | Head of the European Union Delegation to Kazakhstan, Ambassador"},
		},
		"a secretary general who is an ambassador": {
			"Secretary General of the Parliamentary Assembly of Turkic States (TURKPA) Ambassador Emre Tan opened the talks.",
			[]string{"Emre Tan | Secretary General of the Parliamentary Assembly of Turkic States"},
		},
		"a chair whose seat is abbreviated": {
			"Committee chair Sen. Gennady Kapustin closed the sitting of the Senate of Kazakhstan.",
			[]string{"Gennady Kapustin | committee chair, Senator"},
		},
		"who presides": {
			"The Senate of Kazakhstan sat on Thursday. The Senate deputy chair presiding, Maral Duisen, closed it.",
			[]string{"Maral Duisen | Senate deputy chair"},
		},
		"a house told by who sits in it": {
			"House of Councillors President Takeshi Mori gave a dinner for the guests.",
			[]string{"Takeshi Mori | President of the House of Councillors"},
		},
		"the lower house behind the name": {
			"The Senate of Kazakhstan sat on Thursday. The text was written by deputy Gennady Kapustin of the lower chamber.",
			[]string{"Gennady Kapustin | Mazhilis deputy"},
		},
		"a party with a name of its own": {
			"The Senate of Kazakhstan sat on Thursday. Senator Maral Duisen of the main opposition Future Party asked for proof.",
			[]string{"Maral Duisen | Senator, Future Party"},
		},
		"the rapporteur of the bill": {
			"The Senate of Kazakhstan passed the law on bees. Senator Gennady Kapustin, its rapporteur, was glad.",
			[]string{"Gennady Kapustin | rapporteur of the law on bees, Senator"},
		},
		"who reports on behalf of a committee": {
			"The Senate of Kazakhstan sat on Thursday. Gennady Kapustin, who reported on behalf of the finance committee, backed the bill.",
			[]string{"Gennady Kapustin | rapporteur of the finance committee"},
		},
		"reporting on behalf of a committee": {
			"The Senate of Kazakhstan sat on Thursday. Reporting on behalf of the Committee on Social Policy, Senator Maral Duisen backed the bill.",
			[]string{"Maral Duisen | rapporteur of the Committee on Social Policy, Senator"},
		},
		"under whom a committee sat": {
			"The Committee on Finance considered the bill at an extended meeting chaired by Senator Maral Duisen.",
			[]string{"Maral Duisen | chair of the Committee on Finance, Senator"},
		},
		"to whom a committee went": {
			"The Senate of Kazakhstan sat on Thursday. The Committee on Finance went without debate to Gennady Kapustin.",
			[]string{"Gennady Kapustin | chair of the Committee on Finance"},
		},
		"who leads the observers": {
			"The observers are led by Latvian parliamentarian Ilze Krauze.",
			[]string{"Ilze Krauze | leader of the observers, Latvian parliamentarian"},
		},
		"the coordinator of observers": {
			"The Speaker met the special coordinator of OSCE short-term observers, Swedish MP Margit Holm.",
			[]string{"Margit Holm | special coordinator of OSCE short-term observers, Swedish MP"},
		},
		"a committee under somebody": {
			"The Ethics Committee, under Kostanay senator Gennady Kapustin, held three hearings in the Senate of Kazakhstan.",
			[]string{"Gennady Kapustin | chair of the Ethics Committee, Kostanay senator"},
		},
		"the head of a firm told by its trade": {
			"The head of the contractor, Gennady Kapustin, came to the Senate of Kazakhstan.",
			[]string{"Gennady Kapustin | head of the contractor"},
		},
		"a trade and where from": {
			"The Senate of Kazakhstan heard teacher Maral Duisen from Aksu.",
			[]string{"Maral Duisen | teacher from Aksu"},
		},
		"what somebody was in a town": {
			"The talks were attended by Senator Gennady Kapustin, who worked in Delhi as a trade representative for six years.",
			[]string{"Gennady Kapustin | Senator, former trade representative"},
		},
		"no author of a remark": {
			"The author of the remark, Gennady Kapustin, came to the Senate of Kazakhstan by train.",
			[]string{"Gennady Kapustin | "},
		},
		"nobody is the candidate whom he names": {
			"The Senate of Kazakhstan sat on Thursday. Senator Maral Duisen nominated her own candidate, journalist Gennady Kapustin.",
			[]string{"Maral Duisen | Senator", "Gennady Kapustin | candidate, journalist"},
		},
		"a house was represented": {
			"The conference was opened on Thursday. The Seimas was represented by Jonas Petrauskas.",
			[]string{"Jonas Petrauskas | member of the Seimas of Lithuania"},
		},
		"who tabled a motion": {
			"The Senate of Kazakhstan sat on Thursday and voted on the bill in plenary. The motion, tabled by Maral Duisen, was adopted by the senators.",
			[]string{"Maral Duisen | author of the motion, senator"},
		},
		"a group with a spaced dash in quotation marks": {
			"Head of the friendship group “Kazakhstan – Iran” Gennady Kapustin received the guests in the Senate of Kazakhstan.",
			[]string{"Gennady Kapustin | head of the friendship group “Kazakhstan – Iran”"},
		},
		"Riga's ambassador": {
			"The Speaker of the Senate of Kazakhstan received Riga's ambassador, Ilze Krauze.",
			[]string{"Ilze Krauze | ambassador of Latvia"},
		},
		"a committee that went somewhere": {
			"The Senate of Kazakhstan sat on Thursday. The Committee on Finance went to Gennady Kapustin's village to see the dam.",
			[]string{"Gennady Kapustin | "},
		},
		"a meeting chaired by the prime minister": {
			"The Committee on Finance discussed the budget at a meeting chaired by Prime Minister Gennady Kapustin.",
			[]string{"Gennady Kapustin | Prime Minister"},
		},
		"an amendment filed by somebody's party": {
			"The Senate of Kazakhstan sat on Thursday and voted on the bill in plenary. The amendment filed by Gennady Kapustin's party failed.",
			[]string{"Gennady Kapustin | "},
		},
		"the former chair of a committee": {
			"The Senate of Kazakhstan sat on Thursday. Committee chair Sen. Maral Duisen thanked former committee chair Sen. Gennady Kapustin.",
			[]string{"Maral Duisen | committee chair, Senator", "Gennady Kapustin | former committee chair, Senator"},
		},
	})
}
