package language_test

import "testing"

func TestWhoseVisitItIsAndWhere(t *testing.T) {
	for name, test := range map[string]struct{ text, event, place string }{
		"who is on a visit is the one received": {
			"Председатель Сената Ерлан Омаров принял спикера парламента Грузии Звиада Гелашвили, находящегося в Баку с официальным визитом.", "официальный визит спикера парламента Грузии Звиада Гелашвили в Баку", "Баку",
		},
		"который is the one named before it": {
			"Председатель Сената Ерлан Омаров встретился со спикером парламента Грузии Звиадом Гелашвили, который находится в Баку с официальным визитом.", "официальный визит спикера парламента Грузии Звиада Гелашвили в Баку", "Баку",
		},
		"a region whose noun stands before its name": {
			"Председатель Сената Ерлан Омаров совершил рабочую поездку в область Жетісу.", "рабочая поездка председателя Сената Ерлана Омарова в область Жетісу", "область Жетісу",
		},
		"where one is, told as whither": {
			"Председатель Сената Ерлан Омаров побывал с рабочей поездкой в области Жетісу.", "рабочая поездка председателя Сената Ерлана Омарова в область Жетісу", "",
		},
		"находится в Анкаре": {
			"Председатель Сената Ерлан Омаров находится с официальным визитом в Анкаре.", "официальный визит председателя Сената Ерлана Омарова в Анкару", "Анкара",
		},
		"the sentence goes on with who travels": {
			"В ходе официального визита в Анкару Председатель Сената Ерлан Омаров провел переговоры о торговле.", "официальный визит председателя Сената Ерлана Омарова в Анкару", "Анкара",
		},
		"a country of two words": {
			"Председатель Сената Ерлан Омаров побывал с визитом в Саудовской Аравии.", "визит председателя Сената Ерлана Омарова в Саудовскую Аравию", "",
		},
		"республика, принятая за цель": {
			"Председатель Сената Ерлан Омаров прибыл с визитом в Чешскую Республику.", "визит председателя Сената Ерлана Омарова в Чешскую Республику", "Чешская Республика",
		},
		"both houses": {
			"В обеих палатах прошёл круглый стол о верблюдах.", "круглый стол в обеих палатах о верблюдах", "",
		},
		"a region is told in the nominative": {
			"Группа депутатов Мажилиса посетила Костанайскую область.", "поездка группы депутатов Мажилиса в Костанайскую область", "Костанайская область",
		},
		"облысқа сапар барысында": {
			"Жетісу облысына жұмыс сапары аясында Сенат Төрағасы Ерлан Омаров тұрғындармен сөйлесті.", "Сенат Төрағасы Ерлан Омаровтың Жетісу облысына жұмыс сапары", "Жетісу облысы",
		},
		"кімнің сапары": {
			"Сенат Төрағасы Ерлан Омаровтың Жетісу облысына жұмыс сапары аяқталды.", "Сенат Төрағасы Ерлан Омаровтың Жетісу облысына жұмыс сапары", "Жетісу облысы",
		},
		"сапармен келген делегация": {
			"Мәжіліс төрағасы Ерлан Омаров Бакуге сапармен келген Бундестаг делегациясын қабылдады.", "Бундестаг делегациясының Бакуге сапары", "Баку",
		},
		"делегацияны кім бастағаны бір-ақ рет айтылады": {
			"Құрылтай депутаты Ерлан Омаров бастаған Құрылтай делегациясы Түркияға барды.", "Ерлан Омаров бастаған Құрылтай делегациясының Түркияға сапары", "Түркия",
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, "2026-05-12", test.text)
			if len(u.Events) != 1 || u.Events[0].Name != test.event || test.place != "" && u.Events[0].Place != test.place {
				t.Errorf("events %+v, want %q in %q", u.Events, test.event, test.place)
			}
		})
	}
}

func TestAnAdverbIsNoPartOfAHousesName(t *testing.T) {
	u := readOn(t, "2026-05-12", "Тем не менее Курултай принял закон о бюджете. Депутаты спорили до ночи.")
	if len(u.Events) != 1 || u.Events[0].Name != "пленарное заседание Курултая по закону о бюджете" {
		t.Errorf("events %+v", u.Events)
	}
}

func TestWhoIsHeardOnAVisitIsHeardInNoSitting(t *testing.T) {
	for text, want := range map[string]string{
		"Депутаты Курултая приехали в село Шиликты и выслушали жалобы жителей на воду.":                           "поездка депутатов Курултая в село Шиликты",
		"Құрылтай депутаттары Шілікті ауылына барып, тұрғындардың шағымын тыңдады. Олар мәселені бақылауға алды.": "Құрылтай депутаттарының Шілікті ауылына сапары",
		"Құрылтай бүгін таңертең көші-қон туралы заңды үшінші оқылымда қабылдады. Депутаттар бірауыздан қолдады.": "Құрылтайдың көші-қон туралы заң жөніндегі жалпы отырысы",
	} {
		if u := readOn(t, "2026-05-12", text); len(u.Events) != 1 || u.Events[0].Name != want {
			t.Errorf("%s\n%+v, want %q", text, u.Events, want)
		}
	}
}

func TestGuestsInGroupsAndVisitsToSites(t *testing.T) {
	for name, test := range map[string]struct{ text, event string }{
		"members of a house abroad were received": {
			"ASTANA, May 12 – Kurultai Chairman Rauan Kenesbay received three members of the Bundestag led by Ute Kloss.", "visit of three members of the Bundestag to Astana, Kazakhstan",
		},
		"a group of senators was received": {
			"ASTANA, May 12 – Kurultai Chairman Rauan Kenesbay received a group of Polish senators.", "visit of the group of Polish senators to Astana, Kazakhstan",
		},
		"lawmakers called on somebody": {
			"ASTANA, May 12 – Estonian lawmakers called on the Kurultai Chairman on Tuesday.", "visit of Estonian lawmakers to Astana, Kazakhstan",
		},
		"a delegation held talks": {
			"ASTANA, May 12 – A delegation of Estonian lawmakers held talks in the Kurultai on Tuesday.", "visit of the delegation of Estonian lawmakers to Astana, Kazakhstan",
		},
		"those of one's own house are no guests": {"ASTANA, May 12 – Kurultai Chairman Rauan Kenesbay received three members of the Kurultai.", ""},
		"nor are those who wrote a letter":       {"ASTANA, May 12 – Kurultai Chairman Rauan Kenesbay received a letter from members of the Bundestag.", ""},
		"a delegation from a house with an article": {
			"ACCRA, May 12 – Speaker Efua Ofori received a cross-party delegation from the Parliament of Finland.", "visit of the cross-party delegation from the Parliament of Finland to Accra, Ghana",
		},
		"who led a delegation somewhere": {
			"Senator Dale Horvath led a bipartisan delegation to Taipei on Thursday.", "visit of the bipartisan delegation led by Dale Horvath to Taipei, Taiwan",
		},
		"who led a delegation nowhere":     {"Senator Dale Horvath led a bipartisan delegation at the talks.", ""},
		"who is only to lead a delegation": {"Senator Dale Horvath will lead a delegation to Taipei.", ""},
		"a house abroad was visited": {
			"A delegation of the Senate of Kazakhstan led by Deputy Speaker Olga Kim visited the National Assembly of Bulgaria on Thursday.", "visit of the delegation of the Senate of Kazakhstan to the National Assembly of Bulgaria",
		},
		"a site was inspected": {
			"Senate Chairwoman Saltanat Yeral visited a mobile hospital in the capital on Thursday.", "visit of Senate Chairwoman Saltanat Yeral to a mobile hospital",
		},
		"a site with its place": {
			"Senate Chairwoman Saltanat Yeral inspected the naval base at Aktau on Tuesday.", "visit of Senate Chairwoman Saltanat Yeral to the naval base at Aktau",
		},
		"guests from a house were shown round": {
			"SANTIAGO, May 12 – Guests from the House of Councillors of Morocco were shown round the Senate on Tuesday.", "visit of guests from the House of Councillors of Morocco to Santiago, Chile",
		},
		"guests from nowhere": {"SANTIAGO, May 12 – Guests were shown round the Senate on Tuesday.", ""},
		"what is no site":     {"Senate Chairwoman Saltanat Yeral visited her mother on Tuesday.", ""},
		"a village that is on no map": {
			"Two members of the Senate came to the village of Zhyldyz on Thursday to see what the flood had left.", "visit of two members of the Senate to the village of Zhyldyz",
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, "2026-05-13", test.text)
			if test.event == "" && len(u.Events) == 0 {
				return
			}
			if len(u.Events) != 1 || u.Events[0].Name != test.event {
				t.Errorf("events %+v, want %q", u.Events, test.event)
			}
		})
	}
}
