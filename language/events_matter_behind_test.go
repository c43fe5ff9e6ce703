package language_test

import "testing"

func TestWhatAVoteWasOnStandsInFrontOfTheVerb(t *testing.T) {
	checkEvents(t, map[string]string{
		"Under amendments to the Health Code that the Mazhilis endorsed in the first reading on Monday, all will be asked.":        "plenary session of the Mazhilis with a vote on amendments to the Health Code",
		"She began her report on the law on foster families, which the Senate passed on Monday.":                                   "plenary sitting of the Senate with a vote on the law on foster families",
		"The law on mobile phones in schools passed the Mazhilis on Monday.":                                                       "plenary session of the Mazhilis with a vote on the law on mobile phones in schools",
		"The Senate adopted on Monday a law that bans spam calls.":                                                                 "plenary sitting of the Senate with a vote on a law that bans spam calls",
		"On Monday senators ratified the agreement between Kenya and Uganda on the Reed market.":                                   "plenary sitting of the Senate with a vote on the agreement between Kenya and Uganda on the Reed market",
		"Deputies of the Mazhilis on Monday approved former judge Asel Rakysh for the new post of Children's Rights Commissioner.": "plenary session of the Mazhilis with the appointment of the Children's Rights Commissioner",
		"The Mazhilis passed the bill on Monday. The bill on seasonal workers had waited for a year.":                              "plenary session of the Mazhilis with a vote on the bill on seasonal workers",
		"The deputies that the Mazhilis approved on Monday will go to Baku.":                                                       "plenary session of the Mazhilis",
	})
}
