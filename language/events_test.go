package language_test

import (
	"strings"
	"testing"
)

func TestWhatTookPlace(t *testing.T) {
	for name, test := range map[string]struct {
		text, event, place, date string
	}{
		"a committee's sitting away from home": {
			"The Kurultai Committee on Agrarian Issues held a visiting meeting in Kostanay on Friday.", "Kurultai Committee on Agrarian Issues: visiting meeting", "Kostanay", "2026-05-08",
		},
		"a numbered session": {
			"Parliamentarians of six countries gathered in Baku for the 14th plenary session of the River Assembly.", "14th plenary session of the River Assembly", "Baku", "",
		},
		"an assembly that stands for its session": {
			"The deputies talked at the River Assembly in Vienna in October last year.", "River Assembly", "Vienna", "2025-10",
		},
		"a season in a name is kept": {
			"The delegation took part in the spring session of the River Assembly in Strasbourg.", "spring session of the River Assembly", "Strasbourg", "2026",
		},
		"a journey told by a verb": {
			"Earlier this month, Senator Aigul Bekova travelled to Baku, where she saw the port.", "visit of Senator Aigul Bekova to Baku", "", "2026-05",
		},
		"выездное заседание": {
			"Комитет Курултая по аграрным вопросам провел выездное заседание в Костанае.", "Комитет Курултая по аграрным вопросам: выездное заседание", "Костанай", "",
		},
		"круглый стол в падеже и по теме": {
			"В Курултае участники круглого стола по вопросам защиты прав ребенка приняли рекомендации.", "круглый стол по вопросам защиты прав ребенка", "", "",
		},
		"тема в кавычках с двоеточием": {
			"В Курултае состоялись парламентские слушания на тему «Вода: вызовы и решения».", "парламентские слушания на тему «Вода: вызовы и решения»", "", "",
		},
		"ассамблея под номером": {
			"Делегация вернулась со 149-й Ассамблеи Речного союза.", "149-я Ассамблея Речного союза", "", "",
		},
		"правительственный час": {
			"Депутаты Курултая на правительственном часе заслушали министра.", "правительственный час", "", "",
		},
		"көшпелі отырыс": {
			"Құрылтайдың Аграрлық мәселелер комитеті Қостанайда көшпелі отырыс өткізді.", "көшпелі отырыс", "Қостанай", "",
		},
		"кезектен тыс отырыс": {
			"Сейсенбі күні Құрылтайдың кезектен тыс отырысында жаңа төраға сайланды.", "Құрылтайдың кезектен тыс отырысы", "", "2026-05-12",
		},
		"өткен үкімет сағаты": {
			"Сейсенбіде Құрылтайда өткен үкімет сағатында министр сөйледі.", "Құрылтайдағы үкімет сағаты", "", "2026-05-12",
		},
		"сапар етістіктен": {
			"Еске салайық, Мәди Серікбай қазан айында Бакуге барған еді.", "Мәди Серікбайдың Бакуге сапары", "", "2025-10",
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, "2026-05-12", test.text)
			for _, e := range u.Events {
				if strings.Contains(e.Name, test.event) && (test.place == "" || e.Place == test.place) && e.Date == test.date {
					return
				}
			}
			t.Errorf("no %q in %q on %q among %+v", test.event, test.place, test.date, u.Events)
		})
	}
}

func TestWhatIsNoEvent(t *testing.T) {
	for name, text := range map[string]string{
		"two persons met":              "A meeting between Speaker Aigul Bekova and Minister Oskar Lind took place in the Kurultai.",
		"listening is no hearing":      "Құрылтай салық қызметінің есебін тыңдаудан бас тартты.",
		"only said what it is":         "Это – первый межпарламентский форум Курултая с 2019 года.",
		"only prepared":                "The deputies of the Kurultai discussed preparations for the River Forum of Parliaments.",
		"called off":                   "The joint sitting of the Kurultai, which had been due on Friday, was cancelled.",
		"still to come":                "The Kurultai will hold a plenary session on 12 June in Turkistan.",
		"a building named for a sport": "Депутаты Курултая побывали в новом конгресс-центре.",
		"совершат поездку":             "Завтра участники конференции совершат поездку в Шымкент.",
		"жоспарланған, бірақ өтпей қалды": "Құрылтай отырысын сәуірде өткізу жоспарланған еді, алайда ол өтпей қалды.",
	} {
		t.Run(name, func(t *testing.T) {
			if u := readOn(t, "2026-05-12", text); len(u.Events) > 0 {
				t.Errorf("events: %+v", u.Events)
			}
		})
	}
}
