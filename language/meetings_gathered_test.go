package language_test

import "testing"

// Whoever makes others talk to each other was there.
func TestMeetingsThatSomebodyBroughtAbout(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm brought Minister Marco Brancati and union leader Elza Krumina together in her office.", "Brancati+Holm meeting; Brancati+Krumina meeting; Holm+Krumina meeting"},
		{"Minister Marco Brancati and the opposition's Elza Krumina quarrelled. Speaker Greta Holm sat them at one table.", "Brancati+Holm meeting; Brancati+Krumina meeting; Holm+Krumina meeting"},
		{"The forum brought together experts. Speaker Greta Holm and Minister Marco Brancati sent greetings.", ""},
		{"Speaker Greta Holm had Minister Marco Brancati in her office at nine.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm had Marco Brancati's portrait in her office.", ""},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Анна Дорохина свела в своём кабинете министра Павла Кротова и депутата Ивана Лисина.", "Дорохина+Кротов meeting; Дорохина+Лисин meeting; Кротов+Лисин meeting"},
		{"После заседания спикер Анна Дорохина отвела министра Павла Кротова в сторону.", "Дорохина+Кротов meeting"},
		{"Спикер Анна Дорохина и министр Павел Кротов на час заперлись в кабинете.", "Дорохина+Кротов meeting"},
	})
}

// A clause that leaves out the verb, or takes up the noun of a meeting.
func TestMeetingsToldByHalfASentence(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senator Elza Krumina took a call from Minister Marco Brancati on Monday and, on Tuesday, one from Speaker Greta Holm.", "Brancati+Krumina call; Holm+Krumina call"},
		{"The talks that Speaker Greta Holm had with Minister Marco Brancati lasted an hour.", "Brancati+Holm meeting"},
		{"At a working lunch, Speaker Greta Holm and Minister Marco Brancati agreed on the date.", "Brancati+Holm meeting"},
		{"In a telephone call Speaker Greta Holm assured Minister Marco Brancati of her support.", "Brancati+Holm call"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"В среду спикеру Анне Дорохиной позвонил министр Павел Кротов, а в четверг – депутат Иван Лисин.", "Дорохина+Кротов call; Дорохина+Лисин call"},
		{"Телефонный разговор, который спикер Анна Дорохина провела с министром Павлом Кротовым, длился десять минут.", "Дорохина+Кротов call"},
		{"С министром Павлом Кротовым спикер Анна Дорохина виделась во вторник, с депутатом Иваном Лисиным – в среду.", "Дорохина+Кротов meeting; Дорохина+Лисин meeting"},
		{"Депутата Ивана Лисина застали за разговором с министром Павлом Кротовым.", "Кротов+Лисин meeting"},
		{"За рабочим обедом спикер Анна Дорохина и министр Павел Кротов договорились о дате.", "Дорохина+Кротов meeting"},
	})
}

// Who acts in a clause that names him elsewhere: behind "who", in the main clause, as
// one by whom something was discussed.
func TestWhoMetInAClauseWithoutHisName(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Minister Marco Brancati met Senator Elza Krumina, who had earlier been received by Speaker Greta Holm.", "Brancati+Krumina meeting; Holm+Krumina reception"},
		{"When she met Minister Marco Brancati on Monday, Speaker Greta Holm asked about the delay.", "Brancati+Holm meeting"},
		{"Minister Marco Brancati met senators Elza Krumina and Andris Vilks.", "Brancati+Krumina meeting; Brancati+Vilks meeting"},
		{"Speaker Greta Holm is to hold talks with Minister Marco Brancati.", ""},
	})
}
