package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMembersAreKnownFromWhatTheyDoInTheChamber(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"the deputies asked, in English":   {"Deputies of Kazakhstan’s Mazhilis were not convinced. Dana Kuatova asked why the bridge is closed.", []string{"Dana Kuatova | Mazhilis deputy | KZ | "}},
		"the deputies asked, in Russian":   {"В Мажилисе Казахстана депутаты остались недовольны. Дана Куатова спросила, почему закрыт мост.", []string{"Дана Куатова | депутат Мажилиса | KZ | "}},
		"the deputies asked, in Kazakh":    {"Қазақстан Мәжілісінде депутаттар көңілі толмады. Дана Қуатова көпір неге жабық екенін сұрады.", []string{"Дана Қуатова | Мәжіліс депутаты | KZ | "}},
		"a deputy's request, in Russian":   {"На заседании Мажилиса Казахстана прозвучали депутатские запросы. Дана Куатова рассказала о мосте.", []string{"Дана Куатова | депутат Мажилиса | KZ | "}},
		"a request sent, in Kazakh":        {"Қазақстан Мәжілісінде отырыс өтті. Дана Қуатова көпір туралы сауал жолдады.", []string{"Дана Қуатова | Мәжіліс депутаты | KZ | "}},
		"elected on a list, in English":    {"The Mazhilis of Kazakhstan debated the bridge. Dana Kuatova, elected on the list of a small party, objected.", []string{"Dana Kuatova | Mazhilis deputy | KZ | "}},
		"elected from a region, in Kazakh": {"Қазақстан Мәжілісі көпірді талқылады. Ақмола облысынан сайланған Дана Қуатова қарсы болды.", []string{"Дана Қуатова | Ақмола облысынан сайланған Мәжіліс депутаты | KZ | "}},
		"guests of another country do not": {"В Мажилисе Казахстана выступили норвежские депутаты. Ларс Хёгстад рассказал о рыбе.", []string{"Ларс Хёгстад |  | NO | "}},
		"nor does whoever has an office":   {"Депутаты Мажилиса Казахстана остались недовольны. Министр транспорта Дана Куатова ответила им.", []string{"Дана Куатова | министр транспорта | KZ | "}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, offices(understandOffices(t, "2025-05-14", c.text))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestOfficesAreToldThroughThoseOfOthers(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"his deputy": {
			"Energy Minister Karim Dosanov of Kazakhstan spoke first. His deputy Anna Somova answered the questions.",
			[]string{"Karim Dosanov | Energy Minister | KZ | ", "Anna Somova | deputy Energy Minister | KZ | "},
		},
		"a guest and his deputy": {
			"The Kurultai received Turkish Minister Karim Dosanov and his deputy, Anna Somova, on Thursday.",
			[]string{"Karim Dosanov | Turkish Minister | TR | ", "Anna Somova | deputy Turkish Minister | TR | "},
		},
		"его заместитель": {
			"Министр энергетики Казахстана Карим Досанов выступил первым. Его заместитель Анна Сомова ответила на вопросы.",
			[]string{"Карим Досанов | министр энергетики Казахстана | KZ | ", "Анна Сомова | заместитель министра энергетики Казахстана | KZ | "},
		},
		"оның орынбасары": {
			"Қазақстанның энергетика министрі Кәрім Досанов сөйледі. Оның орынбасары Анна Сомова сұрақтарға жауап берді.",
			[]string{"Кәрім Досанов | Қазақстанның энергетика министрі | KZ | ", "Анна Сомова | Қазақстанның энергетика министрінің орынбасары | KZ | "},
		},
		"избран, а когда — сказано между": {
			"Даурен Жумахметов, прежде секретарь комитета по законодательству, в понедельник 91 голосом избран заместителем председателя Мажилиса Казахстана.",
			[]string{"Даурен Жумахметов | заместитель председателя Мажилиса Казахстана, бывший секретарь комитета по законодательству | KZ | "},
		},
		"a counterpart": {
			"The Kazakh Speaker Marat Begaliev called his Uzbek counterpart Tanzila Karimova.",
			[]string{"Marat Begaliev | Speaker of the Kazakh parliament | KZ | ", "Tanzila Karimova | speaker of the Uzbek parliament | UZ | "},
		},
		"узбекский коллега": {
			"Спикер Мажилиса Казахстана Марат Бегалиев позвонил узбекскому коллеге Азизу Исмаилову.",
			[]string{"Марат Бегалиев | спикер Мажилиса Казахстана | KZ | ", "Азиз Исмаилов | узбекский спикер парламента | UZ | "},
		},
		"whom somebody succeeds": {
			"Marat Begaliev was elected chairman of the Fisheries Board of Kazakhstan. He succeeds Anna Somova.",
			[]string{"Marat Begaliev | chairman of the Fisheries Board of Kazakhstan | KZ | ", "Anna Somova | former chairman of the Fisheries Board of Kazakhstan | KZ | former"},
		},
		"a post proposed": {
			"На должность председателя Верховного суда Казахстана предложена кандидатура Марата Бегалиева.",
			[]string{"Марат Бегалиев | председатель Верховного суда Казахстана | KZ | elect"},
		},
		"a post appointed to": {
			"Министром энергетики Казахстана назначен Марат Бегалиев.",
			[]string{"Марат Бегалиев | министр энергетики Казахстана | KZ | "},
		},
		"whom somebody acting follows": {
			"И.о. министра энергетики Казахстана Марат Бегалиев сменил на этом посту Андрея Сомова.",
			[]string{"Марат Бегалиев | И.о. министра энергетики Казахстана | KZ | acting", "Андрей Сомов | бывший министр энергетики Казахстана | KZ | former"},
		},
		"a participle in front of the office": {
			"Назначенный министром энергетики Казахстана Марат Бегалиев принес присягу.",
			[]string{"Марат Бегалиев | министр энергетики Казахстана | KZ | "},
		},
		"a region whose name ends like an accusative": {
			"Алматы облысының әкімі Марат Бегалиев Сенатта баяндама жасады.",
			[]string{"Марат Бегалиев | Алматы облысының әкімі | KZ | "},
		},
		"a fund in straight quotation marks": {
			"Директор фонда \"Чистая река\" Марат Бегалиев приехал в Астану.",
			[]string{"Марат Бегалиев | директор фонда \"Чистая река\" | KZ | "},
		},
		"an envoy who serves elsewhere": {
			"Посол в Малайзии Марат Бегалиев вернулся в Казахстан, чтобы выступить в Сенате Казахстана.",
			[]string{"Марат Бегалиев | посол в Малайзии | KZ | "},
		},
		"an envoy in a country that two consonants open": {
			"Сенат посетил посол Казахстана во Франции Марат Бегалиев.",
			[]string{"Марат Бегалиев | посол Казахстана во Франции | KZ | "},
		},
		"no place but a day": {
			"Сенат посетил посол Казахстана во вторник. Марат Бегалиев выступил.",
			[]string{"Марат Бегалиев | посол Казахстана | KZ | "},
		},
		"an abbreviation that ends like a sentence": {
			"Энергетика министрінің м.а. Марат Бегалиев Қазақстан Мәжілісінде сөйледі.",
			[]string{"Марат Бегалиев | Энергетика министрінің міндетін атқарушы | KZ | acting"},
		},
		"a caption below a name": {
			"The guests came to Astana to learn about fish and stayed.\n\nDANA KUATOVA\nChair, Mazhilis Committee on Fisheries\nWe have much of it in the Caspian Sea and in the rivers.",
			[]string{"Dana Kuatova | Chair, Mazhilis Committee on Fisheries | KZ | "},
		},
		"a deputy prime minister is not the prime minister": {
			"Deputy Prime Minister Marat Begaliev of Kazakhstan spoke.",
			[]string{"Marat Begaliev | Deputy Prime Minister | KZ | "},
		},
		"the name in the title, the office below it": {
			"Марат Бегалиев принял посла Венгрии\n\nПредседатель Сената Казахстана сегодня принял посла и говорил с ним о рыбе.",
			[]string{"Марат Бегалиев | председатель Сената Казахстана | KZ | "},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, offices(understandOffices(t, "2025-05-14", c.text))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestWhereATextWasWrittenTellsACountry(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"the agency of its dateline":      {"Hanoi (VNA) – Agriculture Minister Nguyen Van Hoa told guests from Kazakhstan, Kazakhstan’s press and the Kazakh ambassador about rice.", "VN"},
		"the agency that signs it":        {"Agriculture Minister Karel Dvorak told guests from Kazakhstan and the Kazakh press about rye.\n\nBELTA", "BY"},
		"a group on a country is not its": {"Kazakhstan welcomed Fiona Hallam, who chairs the all-party parliamentary group on Kazakhstan. She came from Britain.", "GB"},
		"of two friends the first":        {"Kazakhstan welcomed Khalid Hassan, chair of the Saudi–Kazakh Friendship Committee.", "SA"},
		"besides is not Qatar, in Kazakh": {"Вьетнам парламентінің басшысы Астанаға келді. Сонымен қатар депутат Чан Тхи Минь сөз сөйледі.", "VN"},
		"and Qatar is, in Kazakh":         {"Вьетнам делегациясы Астанаға келді. Астанаға Қатар елшісі Ахмед Али де келді.", "QA"},
	} {
		t.Run(name, func(t *testing.T) {
			u := understandOffices(t, "2025-05-14", c.text)
			if len(u.People) != 1 || u.People[0].Country != c.want {
				t.Errorf("want %s, got %+v", c.want, u.People)
			}
		})
	}
}
