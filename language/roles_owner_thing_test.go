package language_test

import "testing"

// Whose an office is that the text tells by a pronoun, an apostrophe or the place.
func TestWhoseOfficerSomebodyIs(t *testing.T) {
	checkOfficesOn(t, "2025-05-15", map[string]officesCase{
		"the owner of a thing": {
			"The senators looked over the mill with its owner, Gennady Kapustin.",
			[]string{"Gennady Kapustin | owner of the mill"},
		},
		"who serves a thing": {
			"Guests were shown the bridge by its chief engineer, Maral Duisen.",
			[]string{"Maral Duisen | chief engineer of the bridge"},
		},
		"a centre on a street": {
			"They visited the job centre on Satpayev Street, where they were received by its head, Gennady Kapustin.",
			[]string{"Gennady Kapustin | head of the job centre on Satpayev Street"},
		},
		"what the sentence before is about": {
			"The commission on libraries met at the invitation of the Senate of Kazakhstan. Its chairman, Senator Gennady Kapustin, spoke first.",
			[]string{"Gennady Kapustin | chairman of the commission, Senator"},
		},
		"the president of a plant is no head of state": {
			"The senators wanted the plant to pay. Its president, Hendrik Maas, asked for time.",
			[]string{"Hendrik Maas | president of the plant"},
		},
		"residents led by somebody": {
			"Residents of the Sairan district, led by engineer Gennady Kapustin, wrote to the Senate of Kazakhstan.",
			[]string{"Gennady Kapustin | engineer"},
		},
		"whose director, of a firm": {
			"The mill was bought by a firm whose director Gennady Kapustin came to the Senate of Kazakhstan.",
			[]string{"Gennady Kapustin | director of the firm"},
		},
		"of who sent the delegation": {
			"The Senate of Kazakhstan received a delegation from Nurses International led by its vice president, Grace Reyes.",
			[]string{"Grace Reyes | vice president of Nurses International"},
		},
		"a chamber of traders": {
			"The chamber of exporters in Kostanay was the place of the talks. The chamber's head, Maral Duisen, opened them.",
			[]string{"Maral Duisen | head of the chamber of exporters"},
		},
		"the fund that was named before": {
			"The Turan Dairy Fund paid for the school. The president of the fund, Gennady Kapustin, came to Astana.",
			[]string{"Gennady Kapustin | president of the Turan Dairy Fund"},
		},
		"the laboratory in a town": {
			"The senators visited the laboratory in Rudny. Director Gennady Kapustin explained the tests.",
			[]string{"Gennady Kapustin | director of the laboratory in Rudny"},
		},
		"where somebody is": {
			"The senators went to the Botanical Garden, where director Gennady Kapustin showed them a palm.",
			[]string{"Gennady Kapustin | director of the Botanical Garden"},
		},
		"the mayor of where somebody is": {
			"The Speaker flew to Aktau, where the mayor, Maral Duisen, was waiting.",
			[]string{"Maral Duisen | mayor of Aktau"},
		},
		"a dormitory with a number": {
			"The senators went to dormitory No. 7, where the commandant, Maral Duisen, made them tea.",
			[]string{"Maral Duisen | commandant of dormitory No. 7"},
		},
		"their spokeswoman": {
			"The Speaker met the widows of the miners. Their spokeswoman, Maral Duisen, gave him a list.",
			[]string{"Maral Duisen | spokeswoman of the miners"},
		},
		"of many, with an apostrophe": {
			"The Senate of Kazakhstan heard shepherds' spokesman Gennady Kapustin.",
			[]string{"Gennady Kapustin | shepherds' spokesman"},
		},
		"elected as its head": {
			"The Dairy Commission of Kazakhstan sat on Friday. The commission elected lawyer Gennady Kapustin as its head.",
			[]string{"Gennady Kapustin | head of the Dairy Commission of Kazakhstan"},
		},
		"an office in a town": {
			"The OSCE Programme Office in Astana sent a letter signed by its director, Henrik Maas.",
			[]string{"Henrik Maas | director of the OSCE Programme Office"},
		},
		"the committee that the matter is of": {
			"The Committee on Transport and its chair, Senator Gennady Kapustin, backed the bill of the Senate of Kazakhstan.",
			[]string{"Gennady Kapustin | chair of the Committee on Transport, Senator"},
		},
		"not elected": {
			"The Senate of Kazakhstan sat on Thursday. The commission did not elect Gennady Kapustin as its head.",
			[]string{"Gennady Kapustin | "},
		},
		"elected by no house": {
			"The Senate of Kazakhstan sat on Thursday. The football federation elected Gennady Kapustin as its head.",
			[]string{"Gennady Kapustin | head of the football federation"},
		},
		"the mayor of the city": {
			"The Senate of Kazakhstan sat on Thursday. The city mourned its mayor, Gennady Kapustin.",
			[]string{"Gennady Kapustin | mayor of the city"},
		},
	})
}
