package language_test

import "testing"

// What a sentence leaves to those before it: the sides that it names by a
// delegation, a list, an office of several or not at all.
func TestEnglishSidesNamedElsewhere(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"A delegation led by Deputy Speaker Grace Okello came to Riga. The delegation was received by President Erik Sandvik.", "Okello+Sandvik reception"},
		{"Speaker Grace Okello arrived in Riga at the head of a large delegation. The delegation held talks with President Erik Sandvik.", "Okello+Sandvik meeting"},
		{"Speaker Grace Okello had bilateral meetings in Riga with:\n\n— President of the National Assembly of Zambia Erik Sandvik,\n— Speaker of the Parliament of Turkey Hakan Demirel.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{"Speaker Grace Okello received in her office on Monday, separately, Erik Sandvik, Ambassador of Latvia, and Hakan Demirel, Ambassador of Turkey.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{"Speaker Grace Okello met President Erik Sandvik and, later in the day, Minister Hakan Demirel.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{"Deputy Speaker Grace Okello met Erik Sandvik, who chairs the committee, and with Minister Hakan Demirel.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{"President Grace Okello also found time for Speaker Erik Sandvik, with whom she talked for an hour.", "Okello+Sandvik meeting"},
		{"Speaker Grace Okello said so on Monday after being received by President Erik Sandvik.", "Okello+Sandvik reception"},
		{"What was not made public is a telephone conversation between Grace Okello and Erik Sandvik.", "Okello+Sandvik call"},
		{"Speaker Grace Okello told President Erik Sandvik at a meeting in Riga that the reform was over.", "Okello+Sandvik meeting"},
		{"Grace Okello met Erik Sandvik on Monday, the paper says. He denies it.", ""},
		{"Speaker Grace Okello used the forum for a string of bilaterals, including with Erik Sandvik, who chairs the Saeima.", "Okello+Sandvik meeting"},
		{"The meeting between Speaker Grace Okello and Minister Erik Sandvik, twice postponed, finally took place on Tuesday.", "Okello+Sandvik meeting"},
		{"The Gazette writes that HE Grace Okello met HE Erik Sandvik in Riga.", "Okello+Sandvik meeting"},
	})
}

func TestRussianSidesNamedElsewhere(t *testing.T) {
	checkMeetings(t, "ru", [][2]string{
		{"Делегация во главе с Мареком Новаком прибыла в Ригу. Делегацию принял председатель Сената Павел Карелин.", "Карелин+Новак reception"},
		{"Спикер Павел Карелин принял председателя Совета представителей Бахрейна Юсуфа аль-Досари. Стороны обсудили торговлю. Накануне главу бахрейнской делегации принял министр Марек Новак.", "Карелин+аль-Досари reception; Новак+аль-Досари reception"},
		{"Павел Карелин провёл в Риге ряд встреч с:\n– министром Мареком Новаком;\n– послом Куртом Линдтом.", "Карелин+Линдт meeting; Карелин+Новак meeting"},
		{"Павел Карелин выступил в Риге. Вечером его посетил посол Марек Новак.", "Карелин+Новак reception"},
		{"Депутат Павел Карелин вёл приём в библиотеке. Первым вошёл фермер Марек Новак.", "Карелин+Новак reception"},
		{"Павел Карелин и Марек Новак вышли из одного кабинета.", "Карелин+Новак meeting"},
		{"Павел Карелин пригласил к себе министра Марека Новака и принял его в своём кабинете.", "Карелин+Новак reception"},
		{"Спикер Павел Карелин принял посла Марека Новака и сопровождающего его профессора Курта Линдта.", "Карелин+Линдт reception; Карелин+Новак reception"},
		{"Председатель Сената Павел Карелин и прибывший в страну посол Марек Новак провели переговоры.", "Карелин+Новак meeting"},
		{"Павел Карелин дал обед в честь министра Марека Новака.", "Карелин+Новак reception"},
		{"Спикер созвонился с Ригой\n\nРазговор председателя Сената Павла Карелина с министром Мареком Новаком состоялся утром.", "Карелин+Новак call"},
		{"Павел Карелин в понедельник встречался с Мареком Новаком, утверждает газета. Сам он это отрицает.", ""},
		{"Павел Карелин сообщил о планах провести переговоры с Мареком Новаком.", ""},
	})
}

func TestKazakhSidesNamedElsewhere(t *testing.T) {
	checkMeetings(t, "kk", [][2]string{
		{"Сенат Төрағасы Ерлан Қасенов Бахрейн Өкілдер кеңесінің төрағасы Юсуф әл-Досариді қабылдады. Бахрейн делегациясының басшысын министр Асқар Тілеу де қабылдады.", "Тілеу+әл-Досари reception; Қасенов+әл-Досари reception"},
		{"Эрик Сандстрем бастаған делегация Астанаға келді. Делегациямен Сенат Төрағасы Ерлан Қасенов кездесті.", "Сандстрем+Қасенов meeting"},
		{"Комиссияның төрағалары – сенатор Ерлан Қасенов мен мәжілісмен Тимур Бейсеков. Екі тең төраға министр Эрик Сандстреммен кездесті.", "Бейсеков+Сандстрем meeting; Сандстрем+Қасенов meeting"},
		{"Ауылға сенаторлар Ерлан Қасенов пен Тимур Бейсеков барды. Кешке депутаттар әкім Эрик Сандстреммен жүздесті.", "Бейсеков+Сандстрем meeting; Сандстрем+Қасенов meeting"},
		{"Ерлан Қасенов пен Эрик Сандстрем дәлізде жиырма минуттай сөйлесті.", "Сандстрем+Қасенов meeting"},
		{"Ерлан Қасенов пен Эрик Сандстрем кездесуінде сауда сөз болды.", "Сандстрем+Қасенов meeting"},
		{"Екіжақты кездесу барысында Ерлан Қасенов Эрик Сандстремге виза мәселесін айтты.", "Сандстрем+Қасенов meeting"},
		{"Ерлан Қасенов Эрик Сандстреммен жасырын кездескен деген қауесет тараған.", ""},
		{"Ерлан Қасенов Эрик Сандстреммен келіссөзге аттанады.", ""},
	})
}

// A senator beside an akim is on his side, though the guest sits in a house as he does.
func TestALawmakerOfTheHostsCountry(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"The akim of Almaty region, Yerlan Qasenov, received Turkish MP Selim Karaoglu. Senator Marat Esenov took part in the meeting.", "Esenov+Karaoglu reception; Karaoglu+Qasenov reception"},
		{"The akim of Almaty region, Yerlan Qasenov, received Turkish MP Selim Karaoglu. Turkish MP Kemal Demir took part in the meeting.", "Demir+Qasenov reception; Karaoglu+Qasenov reception"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Аким Алматинской области Ерлан Касенов принял депутата парламента Турции Селима Караоглу. Во встрече участвовал сенатор Марат Есенов.", "Есенов+Караоглу reception; Караоглу+Касенов reception"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Алматы облысының әкімі Ерлан Қасенов Түркия депутаты Селим Караоглуды қабылдады. Кездесуге сенатор Марат Есенов те қатысты.", "Есенов+Караоглу reception; Караоглу+Қасенов reception"},
	})
}

// Whose side somebody was on at Kazakh talks, by the word for the house.
func TestKazakhSidesByTheWordForTheHouse(t *testing.T) {
	checkMeetings(t, "kk", [][2]string{
		{"Өзбекстан Сенатының Төрайымы Насиба Каримова Халықаралық валюта қорының директоры Пол Хендрикспен келіссөз өткізді. Келіссөзге Сенаттың Бюджет комитетінің төрағасы Эркин Содиқов та қатысты.", "Каримова+Хендрикс meeting; Содиқов+Хендрикс meeting"},
		{"Кеншілер көсемі Владислав Нойман мен депутат Жандос Шәкір екі сағат әңгімелесті. Оған Әлеуметтік даму комитетінің хатшысы Раушан Елеусіз де қатысты.", "Елеусіз+Нойман meeting; Нойман+Шәкір meeting"},
		{"Өзбекстан Сенатының Төрайымы Насиба Каримова Сенат Төрағасы Асқар Омаровты қабылдады. Кездесуге қазақстандық сенатор Дана Серік қатысты.", "Каримова+Омаров reception; Каримова+Серік reception"},
	})
}
