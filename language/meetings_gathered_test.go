package language_test

import "testing"

// Whoever makes others talk to each other was there.
func TestMeetingsThatSomebodyBroughtAbout(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm brought Minister Marco Brancati and union leader Elza Krumina together in her office.", "Brancati+Holm meeting; Brancati+Krumina meeting; Holm+Krumina meeting"},
		{"Minister Marco Brancati and the opposition's Elza Krumina quarrelled. Speaker Greta Holm sat them at one table.", "Brancati+Holm meeting; Brancati+Krumina meeting; Holm+Krumina meeting"},
		{"The forum brought together experts. Speaker Greta Holm and Minister Marco Brancati sent greetings.", ""},
		{"Speaker Greta Holm sat Minister Marco Brancati and Senator Elza Krumina down at the same table.", "Brancati+Holm meeting; Brancati+Krumina meeting; Holm+Krumina meeting"},
		{"Speaker Greta Holm called Minister Marco Brancati and Senator Elza Krumina in Riga on Monday.", "Brancati+Holm call; Holm+Krumina call"},
		{"Speaker Greta Holm called Minister Marco Brancati and union leader Elza Krumina liars in a speech.", ""},
		{"Speaker Greta Holm put Minister Marco Brancati and Senator Elza Krumina's bill on the table.", ""},
		{"Speaker Greta Holm nearly brought Minister Marco Brancati and Senator Elza Krumina together on Monday.", ""},
		{"Speaker Greta Holm got Minister Marco Brancati and Senator Elza Krumina to vote together.", ""},
		{"Speaker Greta Holm had Minister Marco Brancati in her office at nine.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm had Marco Brancati's portrait in her office.", ""},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Анна Дорохина свела в своём кабинете министра Павла Кротова и депутата Ивана Лисина.", "Дорохина+Кротов meeting; Дорохина+Лисин meeting; Кротов+Лисин meeting"},
		{"Спикер Анна Дорохина усадила министра Павла Кротова и депутата Ивана Лисина за стол переговоров.", "Дорохина+Кротов meeting; Дорохина+Лисин meeting; Кротов+Лисин meeting"},
		{"Спикер Анна Дорохина рассадила министра Павла Кротова и депутата Ивана Лисина по разным углам.", ""},
		{"Спикер Анна Дорохина свела министра Павла Кротова и депутата Ивана Лисина с ума.", ""},
		{"Спикер Анна Дорохина помирила министра Павла Кротова и депутата Ивана Лисина с реформой.", ""},
		{"Спикер Анна Дорохина примирила бы министра Павла Кротова и депутата Ивана Лисина между собой.", ""},
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

// Who was there too met the other side; what else has a presence, an attendance or a
// letter with it did not.
func TestWhoElseWasThereAndWhatWasNot(t *testing.T) {
	const met = "On Monday the Latvian Speaker Greta Holm met the Italian Minister Marco Brancati in the capital. "
	checkMeetings(t, "en", [][2]string{
		{met + "The Latvian Senator Elza Krumina was in attendance.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{met + "She was accompanied by the Latvian Senator Elza Krumina.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{met + "Gas was talked about; present on the Latvian side, too, was the Latvian Senator Elza Krumina.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{met + "At present, Senator Elza Krumina is in Riga.", "Brancati+Holm meeting"},
		{met + "The Latvian Senator Elza Krumina was present at the opening of a library.", "Brancati+Holm meeting"},
		{met + "The Latvian Senator Elza Krumina spoke of the presence of troops at the border.", "Brancati+Holm meeting"},
		{met + "The Latvian Senator Elza Krumina praised the attendance at the museum.", "Brancati+Holm meeting"},
		{met + "The draft was accompanied by a letter from the Latvian Senator Elza Krumina.", "Brancati+Holm meeting"},
		{met + "At the opera on Friday she was accompanied by the Latvian Senator Elza Krumina.", "Brancati+Holm meeting"},
	})
	const seen = "Спикер Сейма Анна Дорохина встретилась с министром Италии Павлом Кротовым. "
	checkMeetings(t, "ru", [][2]string{
		{seen + "На встрече присутствовала депутат Сейма Ирина Левина.", "Дорохина+Кротов meeting; Кротов+Левина meeting"},
		{seen + "Её сопровождала депутат Ирина Левина.", "Дорохина+Кротов meeting; Кротов+Левина meeting"},
		{seen + "Депутат Сейма Ирина Левина заявила о присутствии войск.", "Дорохина+Кротов meeting"},
		{seen + "Депутат Сейма Ирина Левина присутствовала на открытии библиотеки.", "Дорохина+Кротов meeting"},
		{seen + "Переговоры сопровождались протестом депутата Ирины Левиной.", "Дорохина+Кротов meeting"},
	})
}

// Words of meetings in sentences of which nobody met.
func TestWhatOnlySoundsLikeAMeeting(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"For years Speaker Greta Holm and Minister Marco Brancati have stood together on tax reform.", ""},
		{"On Monday Speaker Greta Holm and Minister Marco Brancati watched the match together on television in their homes.", ""},
		{"In a call for reform, Speaker Greta Holm urged Minister Marco Brancati to act on it.", ""},
		{"Speaker Greta Holm and Minister Marco Brancati issued a joint call for peace on Monday.", ""},
		{"The talks that Speaker Greta Holm wanted with Minister Marco Brancati never came about.", ""},
		{"Talks that Speaker Greta Holm had sought with Minister Marco Brancati were on everybody's mind.", ""},
		{"Speaker Greta Holm wished Minister Marco Brancati well in the office he had won.", ""},
		{"Speaker Greta Holm walked Minister Marco Brancati through the budget for the year.", ""},
		{"Speaker Greta Holm walked Minister Marco Brancati through the halls of the house.", "Brancati+Holm meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Анна Дорохина отвела обвинения министра Павла Кротова в сторону.", ""},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Спикер Анна Дорохина кеше кездескен министр Павел Кротов айғақ берді.", "Дорохина+Кротов meeting"},
	})
}

// By whom somebody was received, told behind a time or in front of him; who else was
// there; whose engagements included it.
func TestMeetingsToldBesideTheMainClause(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Minister Marco Brancati, received on Monday by Speaker Greta Holm, brought a letter to the house.", "Brancati+Holm reception"},
		{"Having been received by Speaker Greta Holm, Minister Marco Brancati left for Oslo.", "Brancati+Holm reception"},
		{"A letter, received on Monday by Speaker Greta Holm from Minister Marco Brancati, is not to be found.", ""},
		{"Speaker Greta Holm had a meeting with Minister Marco Brancati of Italy, at which Andris Vilks, a senator, was also present.", "Brancati+Holm meeting; Brancati+Vilks meeting"},
		{"On Monday Speaker Greta Holm met two senators: Elza Krumina and Andris Vilks.", "Holm+Krumina meeting; Holm+Vilks meeting"},
		{"On Monday Speaker Greta Holm received two ministers – Marco Brancati and Andris Vilks.", "Brancati+Holm reception; Holm+Vilks reception"},
		{"On Monday two senators met: Elza Krumina and Andris Vilks.", "Krumina+Vilks meeting"},
		{"Speaker Greta Holm came to Riga on Monday. Her interlocutors were Minister Marco Brancati and Senator Andris Vilks.", "Brancati+Holm meeting; Holm+Vilks meeting"},
		{"Speaker Greta Holm came to Riga on Monday. Her programme comprised a breakfast with Minister Marco Brancati.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm came to Riga on Monday. Her guest list is long, Minister Marco Brancati said.", ""},
		{"Speaker Greta Holm's engagements on Monday included a conversation with Minister Marco Brancati.", "Brancati+Holm meeting"},
		{"A meeting of Speaker Greta Holm with Minister Marco Brancati is on Thursday's agenda.", ""},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Сейма Анна Дорохина провела встречу с министром Италии Павлом Кротовым, на которой присутствовала депутат Сейма Ирина Левина.", "Дорохина+Кротов meeting; Кротов+Левина meeting"},
	})
}
