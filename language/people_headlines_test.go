package language_test

import (
	"context"
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

// Behind an office, the verb of a headline is no first name.
func TestAHeadlineNamesNobodyByItsVerb(t *testing.T) {
	reader := programReader(language.Options{})
	for _, title := range []string{
		"Senator Calls for Better Rural Roads",
		"Mazhilis Deputy Visits Rural Schools",
		"‘A Face’: Mazhilis Deputy on the Bill Against Deepfakes",
	} {
		t.Run(title, func(t *testing.T) {
			u, err := reader.Understand(context.Background(), digest.Article{Title: title, Text: title + "\n\nThe Mazhilis will vote on Friday. Daulet Ormanbek, who is one of the authors, spoke first.", Date: "2026-03-05"})
			if err != nil {
				t.Fatal(err)
			}
			if got := namesOf(u.People); got != "Daulet Ormanbek" {
				t.Error(got)
			}
		})
	}
}

// A speaker's line in capitals has its office in capitals too.
func TestOfficesInCapitals(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a body in capitals is nobody": {
			"Палата заңды қабылдады.\n\nЛЯЗЗАТ МҰҚЫШ, ҚР ҚАРЖЫ НАРЫҒЫН РЕТТЕУ ЖӘНЕ ДАМЫТУ АГЕНТТІГІ ТӨРАҒАСЫНЫҢ ОРЫНБАСАРЫ:\n\n– Отыз компания талапқа сай келмейді.",
			[]string{"Ляззат Мұқыш | ҚР қаржы нарығын реттеу және дамыту агенттігі төрағасының орынбасары"},
		},
		"countries and houses keep their capitals": {
			"Палата заңды қабылдады.\n\nНУРБЕК ТОЛОГОНОВ, ҚЫРҒЫЗСТАН ЖОГОРКУ КЕНЕШІНІҢ ВИЦЕ-СПИКЕРІ:\n\n– Көктемде су көп.",
			[]string{"Нурбек Тологонов | Қырғызстан Жогорку Кенешінің вице-спикері"},
		},
		"по-русски": {
			"Палата приняла закон.\n\nЛЯЗЗАТ МУКЫШ, ЗАМЕСТИТЕЛЬ ПРЕДСЕДАТЕЛЯ АГЕНТСТВА ПО РАЗВИТИЮ ФИНАНСОВОГО РЫНКА:\n\n– Тридцать компаний.\n\nНУРБЕК ТОЛОГОНОВ, ВИЦЕ-СПИКЕР ЖОГОРКУ КЕНЕША КЫРГЫЗСТАНА:\n\n– Весной воды много.",
			[]string{"Ляззат Мукыш | заместитель председателя агентства по развитию финансового рынка", "Нурбек Тологонов | вице-спикер Жогорку Кенеша Кыргызстана"},
		},
	})
}

// Two houses that one noun names are told apart by the word in front of it.
func TestWhoseHouseAnOfficeIsOf(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"President of the National Assembly of Armenia Tigran Avetikyan received President of the State Assembly of Slovenia Bostjan Kovanic. Later the President of the State Assembly met Foreign Minister Ara Mesropyan.", "Avetikyan+Kovanic reception; Kovanic+Mesropyan meeting"},
		{"President of the National Assembly of Armenia Tigran Avetikyan received President of the State Assembly of Slovenia Bostjan Kovanic. Later the President of the National Assembly met Foreign Minister Ara Mesropyan.", "Avetikyan+Kovanic reception; Avetikyan+Mesropyan meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Председатель Национального собрания Армении Гор Тер-Аветикян принял председателя Государственного собрания Словении Боштьяна Кованича. Затем председатель Государственного собрания был принят министром Арой Месропяном.", "Кованич+Месропян reception; Кованич+Тер-Аветикян reception"},
		{"Председатель Национального собрания Армении Тигран Аветикян принял председателя Государственного собрания Словении Боштьяна Кованича. Затем словенский спикер встретился с министром Арой Месропяном.", "Аветикян+Кованич reception; Кованич+Месропян meeting"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Армения Ұлттық жиналысының Төрағасы Тигран Аветикян Словения Мемлекеттік жиналысының Төрағасы Боштьян Кованичті қабылдады. Кейін Мемлекеттік жиналыстың Төрағасы министр Ара Месропянмен кездесті.", "Аветикян+Кованич reception; Кованич+Месропян meeting"},
	})
}

// A place behind a Kazakh name is none of it, nor is one behind an office its holder.
func TestAPlaceIsNoPartOfAName(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a country": {
			"Сенат депутаты Ерлан Базарбай Астанаға келді. Сөз алған Базарбай Қазақстанның ұстанымын таныстырды.",
			[]string{"Ерлан Базарбай | Сенат депутаты"},
		},
		"a sea": {
			"Мәжіліс депутаты Сәкен Дүйсекен Каспийдің тартылуы туралы баяндады.",
			[]string{"Сәкен Дүйсекен | Мәжіліс депутаты"},
		},
		"a port": {
			"Сенат депутаты Ерлан Базарбай министрмен кездесті. Вице-министр Құрық портындағы айлақ биыл іске қосылатынын айтты.",
			[]string{"Ерлан Базарбай | Сенат депутаты"},
		},
		"a post on the border": {
			"Сенат депутаты Ерлан Базарбай меймандармен кездесті. Түрікмен өкілі Болашақ – Серхетяка шекара бекетіндегі кезекті айтты.",
			[]string{"Ерлан Базарбай | Сенат депутаты"},
		},
		"a body of a nation": {
			"Ле Ань Хань Ұлттық жиналыс Төрағасымен кездесті. Сенат депутаттары қатысты.",
			[]string{"Ле Ань Хань | "},
		},
	})
}

// Behind the name of who acts in Kazakh stands whom he received, with the surname alone.
func TestTwoKazakhNamesInARow(t *testing.T) {
	checkMeetings(t, "kk", [][2]string{
		{"Спикер Сырым Әубәкір сенатор Дилором Муминованы күтті. Түсте Сырым Әубәкір Муминованы қабылдады.", "Муминова+Әубәкір reception"},
		{"Спикер Сырым Әубәкір мен елші Янис Озолс форумға қатысты. Түсте Сырым Әубәкір Озолсты қабылдады.", "Озолс+Әубәкір reception"},
		{"Спикер Асқар Төлеген мен елші Айгүл Сапар форумға қатысты. Бүгін Сапармен Төлеген кездесті.", "Сапар+Төлеген meeting"},
		{"Министр Нұрлан Тілеуберді мен ұстаз Ержан Ахметов сөйледі. Кейін Тілеуберді Ержан Ахметовты қабылдады.", "Ахметов+Тілеуберді reception"},
		{"Сенатор Дәулет Құлмамбет депутат Дилором Мирзаеваны шақырды. Бүгін Дәулет Құлмамбет Мирзаевамен Бакуде кездесті.", "Мирзаева+Құлмамбет meeting"},
	})
}

// Nor is who only put the article online, or took its picture, of those it tells of.
func TestWhoMadeAPageIsNobodyOfTheArticle(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"who put it online": {
			"Umar Jamal Published August 02, 2026 | 04:10 PM\n\nThe House passed the Electronic Media Regulatory Authority (Amendment) Bill on Wednesday. Speaker Ana Diaz thanked the members.",
			[]string{"Ana Diaz | Speaker of the House"},
		},
		"who took the picture": {
			"The committee will vote on Tuesday. (Tom Williams/Delta News)\n\nSenator Ana Diaz said the vote would be close.",
			[]string{"Ana Diaz | Senator"},
		},
		"how long it takes to read": {
			"2 Min Read\n\nMinister for Poverty Alleviation and Social Safety Shazia Mari moved the bill in the house.",
			[]string{"Shazia Mari | Minister for Poverty Alleviation and Social Safety"},
		},
		"the verb of its headline": {
			"Chair of Senate Anna Kask Met with Chairman of Grand Council Marco Rossi on Session Margins\n\nChair of the Senate Anna Kask thanked him on Monday.",
			[]string{"Anna Kask | Chair of the Senate", "Marco Rossi | Chairman of Grand Council"},
		},
	})
}

// Nor is it in the line that a page prints under its headline.
func TestASubtitleNamesNobodyByItsVerb(t *testing.T) {
	for text, want := range map[string]string{
		"Speaker Pushes for Swift Passage of Bill\n\nSpeaker Mike Dorn said the House would vote.": "Mike Dorn",
		"Minister Warns of Drought\n\nMinister Mike Dorn told the House it was dry.":               "Mike Dorn",
		"Speaker Mike Dorn\n\nThe House voted on Friday, and he thanked the members.":              "Mike Dorn",
	} {
		u, err := programReader(language.Options{}).Understand(context.Background(), digest.Article{Title: "Water Bill Passes", Text: text, Date: "2026-03-05"})
		if err != nil {
			t.Fatal(err)
		}
		if got := namesOf(u.People); got != want {
			t.Errorf("%s: %s", text, got)
		}
		for _, said := range u.Statements {
			if strings.Contains(said.Text, "Pushes") || strings.Contains(said.Text, "Warns") {
				t.Errorf("what a headline tells was said: %+v", said)
			}
		}
	}
}

func TestBodiesPostsAndConstituenciesAreNoNames(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a vice prime minister": {
			"Vice Prime Minister Olga Stefko spoke in the Verkhovna Rada.",
			[]string{"Olga Stefko | Vice Prime Minister"},
		},
		"what a minister is for": {
			"Parliament voted on the dismissal of Iryna Kolt, Minister for Reintegration of Temporarily Occupied Territories.",
			[]string{"Iryna Kolt | Minister for Reintegration of Temporarily Occupied Territories"},
		},
		"committees": {
			"Prime Minister Rita Nabba met chairpersons. The Prime Minister congratulated the respective Sectoral Committees.",
			[]string{"Rita Nabba | Prime Minister"},
		},
		"where a senator sits": {
			"Senator Kabir Gano (Kano South) said the bill was valid.",
			[]string{"Kabir Gano | Senator, Kano South"},
		},
		"who asks who will lead": {
			"Senator Max Ashin asked who would head the Ministry of Energy.",
			[]string{"Max Ashin | Senator"},
		},
		"who leads": {
			"Max Ashin, who will head the Ministry of Energy of Norway, met senators.",
			[]string{"Max Ashin | head of the Ministry of Energy of Norway"},
		},
		"a name in brackets": {
			"The speaker met Kabir Gano (Joan Smith was absent).",
			[]string{"Kabir Gano | ", "Joan Smith | "},
		},
		"whom the deputies elected": {
			"The deputies elected Nora Kravic, Max Bern and Sharon Dorova as judges.",
			[]string{"Nora Kravic | judge", "Max Bern | judge", "Sharon Dorova | judge"},
		},
		"deputies in a list": {
			"Deputies Nora Kravic, Max Bern and Sharon Dorova voted against.",
			[]string{"Nora Kravic | Deputy", "Max Bern | Deputy", "Sharon Dorova | Deputy"},
		},
	})
}
