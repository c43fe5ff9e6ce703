package language_test

import "testing"

// What the clause says of a meeting, a denial of it behind it, and the words of
// those who were together without a verb of meeting.
func TestEnglishPredicatesOfMeetings(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Grace Okello is in Riga. A meeting with President Erik Sandvik that had been planned for today will be held on Friday.", ""},
		{"The Gazette reported that Grace Okello dined with Erik Sandvik in Riga. Her office called the story an invention.", ""},
		{"Senator Erik Sandvik called on Hakan Demirel; an hour later he sat down with Grace Okello.", "Demirel+Sandvik meeting; Okello+Sandvik meeting"},
		{"Speaker Grace Okello met Minister Erik Sandvik. Ambassador Hakan Demirel was present at the talks as well, with two aides and a clerk of the house. The fairy tales of the north were a topic.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{"Speaker Grace Okello was the guest of Erik Sandvik at his home.", "Okello+Sandvik meeting"},
		{"Speaker Grace Okello shared a taxi with Minister Erik Sandvik.", "Okello+Sandvik meeting"},
		{"Speaker Grace Okello spent two hours going through the draft with Minister Erik Sandvik.", "Okello+Sandvik meeting"},
		{"In the photo Grace Okello is standing with Minister Erik Sandvik.", ""},
		{"Speaker Grace Okello was received by Erik Sandvik in Riga. Hakan Demirel, who should have joined them, was ill.", "Okello+Sandvik reception"},
	})
}

func TestRussianPredicatesOfMeetings(t *testing.T) {
	checkMeetings(t, "ru", [][2]string{
		{"Павел Карелин прибыл в Ригу. Встреча с министром Мареком Новаком, о которой писали газеты, в программу не вошла.", ""},
		{"О том, что Павел Карелин и Марек Новак поговорят с глазу на глаз, написали газеты.", ""},
		{"Марека Новака принимал не я, а спикер Павел Карелин.", "Карелин+Новак reception"},
		{"Курт Линдт остался на реке, а Марек Новак поехал в город, где его принял аким Павел Карелин.", "Карелин+Новак reception"},
		{"Павел Карелин стоял у окна с министром Мареком Новаком.", "Карелин+Новак meeting"},
		{"На снимке Павел Карелин стоит с министром Мареком Новаком.", ""},
		{"Телеграм-канал «Мост» написал, что Павел Карелин обедал с Мареком Новаком.", ""},
		{"После перерыва Марек Новак и Павел Карелин уединились в кабинете председателя комитета, а вернулись с листком.", "Карелин+Новак meeting"},
		{"Павел Карелин увёл министра Марека Новака к себе в кабинет.", "Карелин+Новак meeting"},
	})
}

func TestKazakhPredicatesOfMeetings(t *testing.T) {
	checkMeetings(t, "kk", [][2]string{
		{"Ерлан Қалыбеков Марек Новицкимен ешқашан кездеспегенін айтты.", ""},
		{"Ерлан Қалыбеков Марек Новицкиге сәлем бермей қойды.", ""},
		{"Ерлан Қалыбеков Марек Новицкидің батасын алып, жолға шықты.", "Новицки+Қалыбеков reception"},
		{"Ерлан Қалыбеков министр Марек Новицкимен отырып, қаржыны есептеді.", "Новицки+Қалыбеков meeting"},
		{"Ерлан Қалыбеков пен Марек Новицки алғаш рет бір үстелге отырды.", "Новицки+Қалыбеков meeting"},
		{"Ерлан Қалыбеков министр Марек Новицкиді лифт алдында тосып алды.", "Новицки+Қалыбеков meeting"},
		{"Ерлан Қалыбеков министр Марек Новицкиді 20 мамырға қайта шақыртты.", ""},
	})
}

func TestMeetingsByWordsThatAreRarer(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Mr. Marek Nowicki and Mr. Olof Berg were received by Speaker Anna Falk.", "Berg+Falk reception; Falk+Nowicki reception"},
		{"Speaker Anna Falk received Ms. Greta Holm, and on the morning of 8 May, Mr. Olof Berg.", "Berg+Falk reception; Falk+Holm reception"},
		{"Speaker Anna Falk met Ministers Olof Berg, Marek Nowicki and Greta Holm.", "Berg+Falk meeting; Falk+Holm meeting; Falk+Nowicki meeting"},
		{"Speaker Anna Falk met Minister Olof Berg on Monday, Senator Marek Nowicki on Tuesday and Greta Holm on Wednesday.", "Berg+Falk meeting; Falk+Holm meeting; Falk+Nowicki meeting"},
		{"Speaker Anna Falk had a working session with Minister Olof Berg in Oslo.", "Berg+Falk meeting"},
		{"Speaker Anna Falk dropped in on Minister Olof Berg in Oslo.", "Berg+Falk meeting"},
		{"Speaker Anna Falk met Ms. Greta Holm, and on Monday morning Mr. Olof Berg said that it was good.", "Falk+Holm meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Анна Дорохина пригласила к себе министра Павла Кротова и депутата Марка Бранкова, говорили втроем минут двадцать.", "Бранков+Дорохина meeting; Дорохина+Кротов meeting"},
		{"Сенатор Анна Дорохина провела час с министром Павлом Кротовым.", "Дорохина+Кротов meeting"},
		{"Рядом с сенатором Анной Дорохиной сел министр Павел Кротов.", ""},
		{"Сенатор Анна Дорохина приняла делегацию Сейма во главе с заместителем председателя его Правового комитета Яном Ковальским.", "Дорохина+Ковальский reception"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Министр Павел Кротов қарсылас партияның жетекшісі Марко Бранкатимен телефон арқылы сөйлесті.", "Бранкати+Кротов call"},
		{"Спикер Ерлан Байжігітов министр Павел Кротовқа жолықты.", "Байжігітов+Кротов meeting"},
	})
}
