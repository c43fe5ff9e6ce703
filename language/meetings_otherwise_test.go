package language_test

import "testing"

// Words of encounters that mean something else with what stands around them.
func TestWordsOfMeetingsThatMeanSomethingElse(t *testing.T) {
	const met = "Latvian Speaker Greta Holm met Italian Minister Marco Brancati. "
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm called Minister Marco Brancati and Senator Elza Krumina together for talks on Monday.", "Brancati+Holm meeting; Brancati+Krumina meeting; Holm+Krumina meeting"},
		{"Speaker Greta Holm brought Minister Marco Brancati and Senator Elza Krumina down together in one vote.", ""},
		{"Speaker Greta Holm brought the bills of Minister Marco Brancati and Senator Elza Krumina together.", ""},
		{"Speaker Greta Holm got Minister Marco Brancati and Senator Elza Krumina elected together.", ""},
		{"Speaker Greta Holm seated the portraits of Minister Marco Brancati and Senator Elza Krumina at the table.", ""},
		{"Speaker Greta Holm walked Minister Marco Brancati back to his car.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm walked Minister Marco Brancati back through his promises.", ""},
		{"Speaker Greta Holm walked Minister Marco Brancati out of the party.", ""},
		{"Speaker Greta Holm joined Minister Marco Brancati for dinner in Riga.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm joined Minister Marco Brancati in calls for talks.", ""},
		{"Speaker Greta Holm and Minister Marco Brancati discussed it over a working lunch.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm criticised Minister Marco Brancati over a lavish dinner.", ""},
		{"Speaker Greta Holm and Minister Marco Brancati clashed over a bill.", ""},
		{"Speaker Greta Holm and Minister Marco Brancati sat together over a bowl of soup.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm and Minister Marco Brancati sat together on the committee for five years.", ""},
		{"Speaker Greta Holm and Minister Marco Brancati drove the reform together.", ""},
		{"Speaker Greta Holm received a visit from Minister Marco Brancati.", "Brancati+Holm reception"},
		{"Speaker Greta Holm received a visit report from Minister Marco Brancati.", ""},
		{"Speaker Greta Holm had Minister Marco Brancati investigated in his office.", ""},
		{"Speaker Greta Holm called Minister Marco Brancati a liar in her office on Monday.", ""},
		{"Speaker Greta Holm invited Minister Marco Brancati to her office, but he declined.", ""},
		{"Speaker Greta Holm praised Minister Marco Brancati. They met on Monday in Riga.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm praised Minister Marco Brancati. They met the deadline.", ""},
		{"Speaker Greta Holm and Minister Marco Brancati met stiff resistance in the Senate.", ""},
		{"Speaker Greta Holm and Minister Marco Brancati voted in person.", ""},
		{"The talks that Speaker Greta Holm held up with Minister Marco Brancati in mind have ended.", ""},
		{"Speaker Greta Holm heard Minister Marco Brancati out.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm heard Minister Marco Brancati out of respect for the house.", ""},
		{"Speaker Greta Holm took Minister Marco Brancati apart in the debate.", ""},
		{met + "In the presence of Latvian Senator Elza Krumina the choir sang on Sunday.", "Brancati+Holm meeting"},
		{met + "The audience took place in the presence of Latvian Senator Elza Krumina.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{met + "She was accompanied by a guard of honour, wrote Senator Elza Krumina.", "Brancati+Holm meeting"},
	})
}

func TestRussianWordsOfMeetingsThatMeanSomethingElse(t *testing.T) {
	const seen = "Спикер Анна Дорохина встретилась с министром Италии Павлом Кротовым. "
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Анна Дорохина свела министра Павла Кротова и депутата Ивана Лисина с другом детства.", ""},
		{"Спикер Анна Дорохина свела доводы министра Павла Кротова и депутата Ивана Лисина за одним столом.", ""},
		{"Спикер Анна Дорохина и министр Павел Кротов выступили за круглым столом.", ""},
		{"Спикер Анна Дорохина и министр Павел Кротов проголосовали за бесплатным обедом.", ""},
		{"Спикер Анна Дорохина отвела министра Павла Кротова в сторону.", "Дорохина+Кротов meeting"},
		{"Спикер Анна Дорохина увлекла министра Павла Кротова идеей уйти в сторону от плана.", ""},
		{"Президент Анна Дорохина отозвала посла Павла Кротова из Риги.", ""},
		{"Разговор, который спикер Анна Дорохина откладывала из-за спора с министром Павлом Кротовым, был о бюджете.", ""},
		{"Спикер Анна Дорохина и министр Павел Кротов заперлись каждый в своём кабинете.", ""},
		{"Спикер Анна Дорохина и министр Павел Кротов обедали в разных залах.", ""},
		{"Спикер Анна Дорохина и министр Павел Кротов лично подали документы.", ""},
		{"Спикер Анна Дорохина по телефону узнала об отставке министра Павла Кротова.", ""},
		{"Спикер Анна Дорохина по телефону поздравила министра Павла Кротова.", "Дорохина+Кротов call"},
		{"Спикер Анна Дорохина приняла министра Павла Кротова в рабочем кабинете.", "Дорохина+Кротов reception"},
		{"Спикер Анна Дорохина приняла министра Павла Кротова в штыки.", ""},
		{"Министра Павла Кротова приняла в партию спикер Анна Дорохина.", ""},
		{"Министра Павла Кротова приняла за своего спикер Анна Дорохина.", ""},
		{seen + "В присутствии депутата Ирины Левиной в воскресенье пел хор.", "Дорохина+Кротов meeting"},
		{seen + "Её сопровождала критика депутата Ирины Левиной.", "Дорохина+Кротов meeting"},
		{seen + "Их сопровождали песни, написала депутат Ирина Левина.", "Дорохина+Кротов meeting"},
	})
}

func TestKazakhWordsOfMeetingsThatMeanSomethingElse(t *testing.T) {
	checkMeetings(t, "kk", [][2]string{
		{"Спикер Анна Дорохина кездескен жерде министр Павел Кротов айғақ берді.", ""},
		{"Спикер Анна Дорохина кездескен кедергіні министр Павел Кротов атады.", ""},
		{"Спикер Анна Дорохина Италия министрі Павел Кротовпен кездесті. Кездесуге депутат Ирина Левина қатысқан жоқ.", "Дорохина+Кротов meeting"},
		{"Спикер Анна Дорохина Италия министрі Павел Кротовпен кездесті. Депутат Ирина Левина әскердің қатысуымен жаттығу өтетінін мәлімдеді.", "Дорохина+Кротов meeting"},
	})
}

// Who was present at something else than the meeting was not at it.
func TestWhoWasPresentAtSomethingElse(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Latvian Speaker Greta Holm met Italian Minister Marco Brancati after the sitting, at which Latvian Senator Elza Krumina had been present.", "Brancati+Holm meeting"},
		{"Latvian Speaker Greta Holm met Italian Minister Marco Brancati in Riga, where Latvian Senator Elza Krumina was not present.", "Brancati+Holm meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Сейма Анна Дорохина встретилась с министром Италии Павлом Кротовым после форума, в котором участвовала депутат Сейма Ирина Левина.", "Дорохина+Кротов meeting"},
		{"Спикер Сейма Анна Дорохина провела встречу с министром Италии Павлом Кротовым, в которой участвовала депутат Сейма Ирина Левина.", "Дорохина+Кротов meeting; Кротов+Левина meeting"},
	})
}

// Idioms with words of encounters.
func TestIdiomsWithWordsOfMeetings(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm was with Minister Marco Brancati on this question.", ""},
		{"Speaker Greta Holm was with Minister Marco Brancati for an hour.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm and Minister Marco Brancati shut themselves off from advice.", ""},
		{"Speaker Greta Holm and Minister Marco Brancati locked themselves in a room.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm exchanged letters with Minister Marco Brancati.", ""},
		{"Speaker Greta Holm exchanged views with Minister Marco Brancati.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm spent a term with Minister Marco Brancati in the Senate.", ""},
		{"Speaker Greta Holm showed Minister Marco Brancati the door.", ""},
		{"Speaker Greta Holm saw Minister Marco Brancati on television.", ""},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Анна Дорохина и министр Павел Кротов собрались уйти в отставку.", ""},
		{"Спикер Анна Дорохина была посетителем выставки министра Павла Кротова.", ""},
		{"Спикер Анна Дорохина вызвала министра Павла Кротова на дуэль в прессе.", ""},
		{"Спикер Анна Дорохина вызвала министра Павла Кротова в кабинет.", "Дорохина+Кротов meeting"},
		{"Спикер Анна Дорохина слушала министра Павла Кротова по радио.", ""},
		{"Спикер Анна Дорохина встретила министра Павла Кротова критикой в прессе.", ""},
		{"Спикер Анна Дорохина встретила министра Павла Кротова в аэропорту.", "Дорохина+Кротов meeting"},
		{"За чаем с избирателями спикер Анна Дорохина похвалила министра Павла Кротова.", ""},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Спикер Анна Дорохина хатты министр Павел Кротовқа өз қолымен жазды.", ""},
		{"Спикер Анна Дорохина сенім грамотасын министр Павел Кротовқа өз қолымен табыс етті.", "Дорохина+Кротов meeting"},
		{"Спикер Анна Дорохина министр Павел Кротовпен бір фракцияда бірге болды.", ""},
		{"Спикер Анна Дорохина министр Павел Кротовты партияға қабылдады.", ""},
		{"Спикер Анна Дорохина министр Павел Кротовты кеңсесінде қабылдады.", "Дорохина+Кротов reception"},
	})
}
