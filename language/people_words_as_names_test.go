package language_test

import "testing"

func TestSurnamesThatSoundLikeOtherWords(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a surname that ends as qualities do": {
			"Dame Priscilla Harkness, who chairs the environment committee, told him on Wednesday that he was paid to have the number.",
			[]string{"Priscilla Harkness | chair of the environment committee"},
		},
		"a title in front of one": {
			"The water chief met the committee, and Sir Gavin Furness told him on Wednesday that he was paid to have the number.",
			[]string{"Gavin Furness | "},
		},
		"no quality": {
			"The Christian Alliance and the Grace Happiness fund told the committee on Wednesday that they were paid to have the number.",
			nil,
		},
		"a first name that ends as surnames do, with one that is a first name as well": {
			"On Wednesday the deputies of the region heard Sulaiman Hamzah, head of the chamber of trade, and Norazlin Latif, head of the port.",
			[]string{"Sulaiman Hamzah | head of the chamber of trade", "Norazlin Latif | head of the port"},
		},
		"two countries whose adjective ends as surnames do": {
			"On Wednesday the deputies of the region heard Larisa Ten, head of the Kazakh-Kenyan friendship group.",
			[]string{"Larisa Ten | head of the Kazakh-Kenyan friendship group"},
		},
		"a double surname that ends so": {
			"On Wednesday the deputies of the region heard Senator Petrov-Nazaryan.",
			[]string{"Petrov-Nazaryan | Senator"},
		},
		"a Korean surname that is a number": {
			"On Wednesday the deputies of the region heard Larisa Ten, head of the chamber of trade, on the number of rivers.",
			[]string{"Larisa Ten | head of the chamber of trade"},
		},
	})
}

func TestOfficesOfThoseToComeAndOfSeveralCountries(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a commissioner-designate": {
			"They spoke on Monday about cables with European Commissioner-designate Matteo Roncaglia and went home.",
			[]string{"Matteo Roncaglia | European Commissioner-designate"},
		},
		"a member of the Knesset": {
			"In the hall of the house on Monday opposition MK Noa Sadovsky called the package a loan that children will sign for.",
			[]string{"Noa Sadovsky | opposition MK"},
		},
		"the chair of the Dáil": {
			"On Tuesday morning Ceann Comhairle Declan Hennessy ruled that the vote would be taken on Wednesday at nine.",
			[]string{"Declan Hennessy | Ceann Comhairle"},
		},
		"who presides over an assembly, and his deputy": {
			"On Monday Presiding Officer Alun Pryce let the members talk, and Deputy Presiding Officer Mair Bowen sent them home.",
			[]string{"Alun Pryce | Presiding Officer", "Mair Bowen | Deputy Presiding Officer"},
		},
		"an office of several behind which forms of address stand": {
			"On Monday Senators Ms. Ann Lee and Mr. Tom Barlow compared notes on the river and went home.",
			[]string{"Ann Lee | Senator", "Tom Barlow | Senator"},
		},
		"a form of address behind the name of a house": {
			"On Monday the Deputy Chairman of the Council Dr. Marek Nowicki and the Speaker of the Council Tan Sri Azhari Osman went home.",
			[]string{"Marek Nowicki | Deputy Chairman of the Council", "Azhari Osman | Speaker of the Council"},
		},
		"on what occasion": {
			"On her first trip abroad as President of the Council, Frida Lohman travelled on Wednesday to the capital of the country.",
			[]string{"Frida Lohman | President of the Council"},
		},
		"prime ministers, each of a country": {
			"On Monday she met two prime ministers in the capital: Denmark's Rasmus Toftegaard and Finland's Pekka Ylikoski.",
			[]string{"Rasmus Toftegaard | prime minister", "Pekka Ylikoski | prime minister"},
		},
		"chairs, each of a country": {
			"The city welcomed three chairs of foreign affairs committees on Thursday: Estonia's Marko Saarepuu, Latvia's Zanda Liepkalne and Lithuania's Vytenis Baranauskas.",
			[]string{"Marko Saarepuu | chair of foreign affairs committee", "Zanda Liepkalne | chair of foreign affairs committee", "Vytenis Baranauskas | chair of foreign affairs committee"},
		},
		"chairs whose names nobody knows": {
			"The committee chairs, Giedrius Lapas and Aoife Bracken, compared notes on the river on Thursday and went home.",
			[]string{"Giedrius Lapas | committee chair", "Aoife Bracken | committee chair"},
		},
		"no names of parties": {
			"The leaders of the two groups, Silver Lake and Open Door, compared notes on the river on Thursday and went home.",
			nil,
		},
	})
}

func TestLabourMinistersAreOfNoParty(t *testing.T) {
	for name, c := range map[string][2]string{
		"a ministry":      {"The parliament of Kazakhstan met on Monday. Acting Labour Minister Zarina Mukhtar reported that only one in four pays.", "KZ"},
		"a party":         {"The house met on Monday. Labour MP Zarina Mukhtar reported that only one in four pays.", "GB"},
		"a French palace": {"A commission of inquiry heard former health minister Bérengère Colombani at the Luxembourg Palace on Thursday morning.", "FR"},
	} {
		t.Run(name, func(t *testing.T) {
			u := understand(t, "2026-11-24", c[0])
			if len(u.People) != 1 || u.People[0].Country != c[1] {
				t.Errorf("people: %+v, want one of %s", u.People, c[1])
			}
		})
	}
}

func TestRussianNamesBesideEachOtherAndInTheInstrumental(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a surname behind a hushing consonant": {
			"Сенатор Илья Дорохов в понедельник долго говорил с депутатом Илзе Бурначей о перевалке зерна.",
			[]string{"Илья Дорохов | сенатор", "Илзе Бурнача | депутат"},
		},
		"two surnames that agree in nothing are two people": {
			"Сенатор Чолпон Асанбекова возразила министру Мирбеку Токтогулову. С самой Асанбековой Токтогулов накануне виделся в комитете.",
			[]string{"Чолпон Асанбекова | сенатор", "Мирбек Токтогулов | министр"},
		},
		"a head of a house is no part of its name": {
			"Вчера состоялись переговоры с Председателем Меджлиса. В них приняли участие депутаты Нина Юрьева и Рустам Хасанов.",
			[]string{"Нина Юрьева | депутат Меджлиса", "Рустам Хасанов | депутат Меджлиса"},
		},
		"who meets the leader of a body does not lead it": {
			"Глава Минфина Нурлан Садыров во вторник встретился с руководителем миссии БДИПЧ Карлой Бергман. Сенат ждёт.",
			[]string{"Нурлан Садыров | глава Минфина", "Карла Бергман | руководитель миссии БДИПЧ"},
		},
	})
}
