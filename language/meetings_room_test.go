package language_test

import "testing"

func TestMeetingsToldOverSeveralSentences(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"During the talks, Speaker Greta Holm noted that trade had doubled. For his part, Italy's ambassador Marco Brancati conveyed greetings from Rome.", "Brancati+Holm meeting"},
		{"Italian deputy Marco Brancati ended his stay in Riga at the parliament. Speaker Greta Holm walked him through the old chamber.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm has received the Italian ambassador, Marco Brancati. Also attending was Poland's envoy Marek Nowicki.", "Brancati+Holm reception; Holm+Nowicki reception"},
		{"Committee chair Greta Holm held negotiations with members of the Italian parliament. The group was led by Deputy Speaker Marco Brancati.", "Brancati+Holm meeting"},
		{"The Italian delegation is led by deputy Marco Brancati, with whom came Marek Nowicki. After the sitting the guests were received by Speaker Greta Holm.", "Brancati+Holm reception; Holm+Nowicki reception"},
		{"Speaker Greta Holm was pleased to receive Italian deputy Marco Brancati in Riga today.", "Brancati+Holm reception"},
		{"Speaker Greta Holm would be pleased to receive Italian deputy Marco Brancati.", ""},
		{"Speaker Greta Holm will be able to meet Italian deputy Marco Brancati next week.", ""},
		{"The assembly opened on Monday. Poland's speaker Marek Nowicki called for debt relief. Italian deputy Marco Brancati told delegates of new rules.", ""},
		{"Deputy Greta Holm asked about the visit of Italian minister Marco Brancati. He had promised aid.", ""},
		{"The meeting of the commission was opened by Greta Holm of Latvia. Italian deputy Marco Brancati joined by video link.", ""},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Встреча прошла в Риге. В ней участвовали спикер Анна Дорохина и посол Италии Марко Бранкати.", "Бранкати+Дорохина meeting"},
		{"Итальянский министр Марко Бранкати прибыл в Ригу. Спикер Анна Дорохина рассказала ему о реформе.", "Бранкати+Дорохина meeting"},
		{"Спикер Анна Дорохина приняла министра Италии Марко Бранкати. Во встрече участвовал посол Италии Павел Кротов.", "Бранкати+Дорохина reception; Дорохина+Кротов reception"},
		{
			"Спикер Анна Дорохина встретилась с послом Италии Марко Бранкати. Затем были приняты министр Павел Кротов и депутат Марек Новицкий.",
			"Бранкати+Дорохина meeting; Дорохина+Кротов reception; Дорохина+Новицкий reception",
		},
		{"Поляк Марек Новицкий, депутат сейма, в разговоре не участвовал. Посол Италии Марко Бранкати его не застал.", ""},
		{"Президент Италии Марко Бранкати в письме пригласил президента Латвии Анну Дорохину посетить Рим. Визит ожидается.", ""},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Кездесу барысында спикер Ерлан Байжігітов сауданың артқанын атап өтті. Өз кезегінде Италия елшісі Марко Бранкати алғыс айтты.", "Байжігітов+Бранкати meeting"},
		{"Италия депутаты Марко Бранкати елімізге келді. Спикер Ерлан Байжігітов оған жаңа заң туралы айтып берді.", "Байжігітов+Бранкати meeting"},
		{"Спикер Ерлан Байжігітов Италия министрі Марко Бранкатиді қабылдады. Кездесуге Италия елшісі Павел Кротов қатысты.", "Байжігітов+Бранкати reception; Байжігітов+Кротов reception"},
	})
}

func TestMeetingsThatThoseWhoAreQuotedTell(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"“I met Energy Minister Marco Brancati on Tuesday and he promised an answer,” Senator Greta Holm said.", "Brancati+Holm meeting"},
		{"“I hope to meet Energy Minister Marco Brancati soon,” Senator Greta Holm said.", ""},
		{"“I heard that Energy Minister Marco Brancati met Marek Nowicki,” Senator Greta Holm said.", ""},
	})
	checkMeetings(t, "ru", [][2]string{
		{"«Я встречалась с министром Павлом Кротовым во вторник, он обещал ответ», — сказала сенатор Анна Дорохина.", "Дорохина+Кротов meeting"},
		{"«Я хочу встретиться с министром Павлом Кротовым», — сказала сенатор Анна Дорохина.", ""},
	})
	checkMeetings(t, "kk", [][2]string{
		{"«Министр Павел Кротовпен өткен аптада кездестім», – деді депутат Ерлан Байжігітов.", "Байжігітов+Кротов meeting"},
		{"«Министр Павел Кротовпен кездеспекпін», – деді депутат Ерлан Байжігітов.", ""},
	})
}
