package language_test

import (
	"testing"

	"minber/language"
)

// What is cut out of a sentence loses what its edge belongs to: the name of an event does without it.
func TestKazakhEventsAreWordedWhole(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"a session that was opened on a day before it", "Бухаресте ЕҚЫҰ Парламенттік Ассамблеясының 24 маусымда ашылған 31-жылдық сессиясы бүгін аяқталды.", "ЕҚЫҰ Парламенттік Ассамблеясының 31-жылдық сессиясы"},
		{"an enlarged sitting keeps its participle", "Сенаттың Аграрлық комитетінің кеңейтілген отырысы бүгін өтті.", "Сенаттың Аграрлық комитетінің кеңейтілген отырысы"},
		{"a bill whose object is cut off says nothing", "Мәжіліс бүгін депутаттар екі рет қайтарған, банктер мен дүкендерді, базарларды тіркеуге міндеттейтін заң жобасын мақұлдады.", "Мәжілістің жалпы отырысы"},
		{"a bill with its object and what is done with it", "Мәжіліс бүгін өзен суын есепке алу туралы заң жобасын мақұлдады.", "Мәжілістің өзен суын есепке алу туралы заң жөніндегі жалпы отырысы"},
		{"a chamber that is told once", "Сенат бүгін жылу туралы заңды мақұлдады. Құжат палатаның жалпы отырысында қаралды.", "Сенаттың жалпы отырысы"},
		{"a panel that lists its matters", "Сенаттың Аграрлық саясат, табиғи ресурстар және экология жөніндегі комитетінің көшпелі отырысы бүгін өтті.", "Сенаттың Аграрлық саясат, табиғи ресурстар және экология жөніндегі комитетінің көшпелі отырысы"},
		{"a forum of two lands with a dash", "Сенат депутаттары бүгін Астанада өткен Қазақстан – Эстония парламенттік форумына қатысты.", "Қазақстан – Эстония парламенттік форумы"},
		{"a speaker who acts is no part of the sitting", "Сейм бүгін бюджетті талқылады. 12:10. Спикер отырысты екі рет тоқтатты.", "Сейм отырысы"},
		{"a day's gathering keeps its count", "Сенатта бүгін бір күндік басқосу өтті.", "Сенаттағы бір күндік басқосу"},
	} {
		t.Run(test.name, func(t *testing.T) {
			u := readOn(t, "2024-06-25", test.text)
			if len(u.Events) != 1 || u.Events[0].Name != test.want {
				t.Errorf("events %+v, want %q", u.Events, test.want)
			}
		})
	}
}

// The words of an office stand by themselves: without an object in front, without an ending that tells whose.
func TestKazakhOfficesAreWordedWhole(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"an object in front", "Сенат отырысы өтті. Соңғысын Қаржы вице-министрі Ерлан Сатов баяндады.", "Қаржы вице-министрі"},
		{"whose group, nobody tells", "Сенатта кездесу өтті. Онда тобының жетекшісі Ерлан Сатов сөз сөйледі.", "топ жетекшісі"},
		{"an office from the start of a sentence", "Бұрынғы сенатор Ерлан Сатов бюджет туралы айтты.", "бұрынғы сенатор"},
		{"an inhabitant from the start of a sentence", "Ақтөбелік мұғалім Ерлан Сатов сұрақ қойды.", "ақтөбелік мұғалім"},
		{"a ministry keeps its capital", "Көлік министрі Ерлан Сатов сұраққа жауап берді.", "Көлік министрі"},
		{"a body keeps its capital", "Ұлттық архивтің директоры Ерлан Сатов сұраққа жауап берді.", "Ұлттық архивтің директоры"},
		{"an object that the office governs", "Сенатта кездесу өтті. Онда Қаржы нарығын реттеу агенттігінің төрағасы Ерлан Сатов сөз сөйледі.", "Қаржы нарығын реттеу агенттігінің төрағасы"},
		{"a candidate for an office", "Сейм отырысында уәкілдікке кандидат Ерлан Сатов сөз сөйледі.", "уәкілдікке кандидат"},
	} {
		t.Run(test.name, func(t *testing.T) {
			u := readOn(t, "2024-06-25", test.text)
			if len(u.People) != 1 || u.People[0].Role != test.want {
				t.Errorf("people %+v, want %q", u.People, test.want)
			}
		})
	}
}

// An announcement is read alone: what ties it to the sentence before goes, and that one is told only where it is needed.
func TestWhatStandsInFrontOfAKazakhOffice(t *testing.T) {
	for role, want := range map[string]string{
		"топқа Сенат депутаты":                             "Сенат депутаты",
		"Латвияның елімізге жаңадан жіберілген елшісі":     "Латвияның елімізге жаңадан жіберілген елшісі",
		"қосымша баяндаманы Бюджет комитетінің төрағасы":   "Бюджет комитетінің төрағасы",
		"Мәжіліс вице-спикері, делегациясының басшысы":     "Мәжіліс вице-спикері, делегация басшысы",
		"Қаржы нарығын реттеу агенттігінің төрағасы":       "Қаржы нарығын реттеу агенттігінің төрағасы",
		"мүшесі, Мәжіліс депутаты":                         "Мәжіліс депутаты",
		"Бас комиссарлыққа кандидат":                       "Бас комиссарлыққа кандидат",
		"Сауда комитетінің шағын кәсіпке жауапты төрағасы": "Сауда комитетінің шағын кәсіпке жауапты төрағасы",
	} {
		if got := language.KazakhOffice(role); got != want {
			t.Errorf("%q becomes %q, want %q", role, got, want)
		}
	}
}

func TestKazakhAnnouncementsStandAlone(t *testing.T) {
	const above = "Сенат жылу туралы заңды мақұлдады. "
	for _, test := range []struct{ name, text, want string }{
		{"a conclusion", above + "Сондықтан депутаттар қарашада Семей қаласының жылу стансасын аралайды.", "депутаттар қарашада Семей қаласының жылу стансасын аралайды"},
		{"until then, on a day", above + "Оған дейін, 8 шілдеде, Семейде сарапшылардың үлкен жиналысы өтеді.", "Семейде сарапшылардың үлкен жиналысы"},
		{"until then, without a comma, is a term", above + "Оған дейін палата басшысы Семей қаласында қарашада тыңдау өткізеді.", "Оған дейін палата басшысы Семей қаласында қарашада тыңдау өткізеді (Сенат жылу туралы заң)"},
		{"who is set against others", above + "Энергетика министрлігі болса, Семей қаласының ескі желісін қарашада түгел ауыстырады.", "Энергетика министрлігі Семей қаласының ескі желісін қарашада түгел ауыстырады"},
		{"a condition stays", above + "Ақша болса, Семей қаласының ескі желісін қарашада түгел ауыстырады.", "Ақша болса, Семей қаласының ескі желісін қарашада түгел ауыстырады"},
		{"the sentence before, whose word is taken up", "Сенат жиналды. Сенаторлар ортақ су порталын ашуды ұсынды. Портал қарашада іске қосылады.", "Сенаторлар ортақ су порталын ашуды ұсынды. Портал қарашада іске қосылады"},
		{"the sentence before, which a pronoun means", "Сенат жиналды. Сенаторлар ортақ су порталын ашуды ұсынды. Оны қарашада іске қосады.", "Сенаторлар ортақ су порталын ашуды ұсынды. Оны қарашада іске қосады"},
	} {
		t.Run(test.name, func(t *testing.T) {
			u := readOn(t, "2024-06-25", test.text)
			if len(u.Upcoming) != 1 || u.Upcoming[0].What != test.want {
				t.Errorf("upcoming %+v, want %q", u.Upcoming, test.want)
			}
		})
	}
}
