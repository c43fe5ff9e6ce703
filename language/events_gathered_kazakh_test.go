package language_test

import "testing"

func TestKazakhEventsByWhatStandsAroundTheirNoun(t *testing.T) {
	for _, test := range []struct{ name, text, want, date string }{
		{"a hearing by the participle before it", "Сенатта бүгін өткен тыңдауда миграция туралы жаңа ережелер сынға қалды.", "Сенаттағы тыңдау", "2024-06-25"},
		{"a hearing by its day, of the panel whose chair spoke there", "Бразилия Сенаты тексеріс комиссиясының төрағасы Рената Араужу сейсенбідегі тыңдауда куәге сұрақ қойды.", "Бразилия Сенаты тексеріс комиссиясының тыңдауы", "2024-06-25"},
		{"a dialogue that people gathered for", "Орталық Азия әйелдерінің диалогына жиналған бес елдің парламентшілері ортақ үндеу қабылдады.", "Орталық Азия әйелдерінің диалогы", ""},
		{"a council by its number", "Астанада 24 маусымда өткен Еуразия елдері парламенттері спикерлерінің IV кеңесіне 65 ел қатысты.", "Еуразия елдері парламенттері спикерлерінің IV кеңесі", "2024-06-24"},
		{"a council that was held, with what it was for", "Мәжілісте бүгін цифрлық кодекске арналған кеңейтілген кеңес өтті.", "цифрлық кодекске арналған кеңейтілген кеңес", "2024-06-25"},
		{"a summit whose day stands between it and whose it is", "Вишеград төрттігі спикерлерінің жұма күнгі саммитінде тек үш кісі отырды, Сейм депутаты келмеді.", "Вишеград төрттігі спикерлерінің саммиті", "2024-06-21"},
		{"a visit that was wound up", "Сейм депутаты Анна Линд Астанаға үш күндік сапарын қорытындылады.", "Сейм депутаты Анна Линдтің Астанаға үш күндік сапары", ""},
		{"a day and a vote on what is about something", "Әзербайжан Милли Меджлисі жұма күні өзін-өзі тарату туралы бастаманы мақұлдады.", "Әзербайжан Милли Меджлисінің өзін-өзі тарату туралы бастама жөніндегі жалпы отырысы", "2024-06-21"},
		{"a vote counted between what it was on and the reading", "Кения Ұлттық ассамблеясы бюджетке қосымша салықтарды бейсенбіде 204 дауыспен екінші оқылымнан өткізді.", "Кения Ұлттық ассамблеясының бюджетке қосымша салықтар жөніндегі жалпы отырысы", "2024-06-20"},
		{"a forum that a participle tells to have begun", "Сенат депутаттары бүгін Ташкентте басталған Өңірлік су форумына қатысты.", "Өңірлік су форумы", "2024-06-25"},
		{"a vote that was lost", "Хурал дүйсенбіде үкіметке сенім білдіру туралы ұсынысты қолдамады.", "Хуралдың үкіметке сенім білдіру туралы ұсыныс жөніндегі жалпы отырысы", "2024-06-24"},
	} {
		t.Run(test.name, func(t *testing.T) {
			u := readOn(t, "2024-06-25", test.text)
			if len(u.Events) != 1 || u.Events[0].Name != test.want || u.Events[0].Date != test.date {
				t.Errorf("events %+v, want %q on %q", u.Events, test.want, test.date)
			}
			if len(u.Upcoming) > 0 {
				t.Errorf("upcoming %+v, want none", u.Upcoming)
			}
		})
	}
}

func TestKazakhNounsThatAreNoEvents(t *testing.T) {
	for name, text := range map[string]string{
		"listening to people":                       "Сенатор Нұр Сәкен адамды тыңдауда сабыр керегін айтты.",
		"a dialogue somebody believes in":           "Сенатор Нұр Сәкен екі елдің диалогына сенетінін айтты.",
		"a member of a congress":                    "АҚШ Конгресінің Орталық Азия кокусының тең төрағасы, республикашыл конгрессмен Дуглас Харпер ұсыныс енгізетінін айтты.",
		"a body that is only to be set up":          "Жұмыс тобын ауыл депутаттарынан құру туралы шешім қабылданбады.",
		"an ambassador met where he lives":          "АҚШ Конгресінің депутаты Дуглас Харпер Вашингтонда Қазақстан елшісі Ерік Сағатпен кездесті.",
		"a council as a body":                       "Мәслихат кеңесінің мүшесі Нұр Сәкен Сенат депутаттарына хат жазды.",
		"a sitting that there was no quorum for":    "Сенаттағы отырыс кворум болмағандықтан өтпей қалды.",
		"a forum that somebody is yet to travel to": "Рига қаласында өтетін форумға Сенат депутаты Нұр Сәкен барады.",
	} {
		t.Run(name, func(t *testing.T) {
			if u := readOn(t, "2024-06-25", text); len(u.Events) > 0 {
				t.Errorf("events: %+v", u.Events)
			}
		})
	}
}
