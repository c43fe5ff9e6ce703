package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEnglishTellsOfficesInManyWays(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"what somebody is in charge of, and a body with a country in front": {
			"Over lunch the guests met Darkhan Omarbekov, the deputy in charge of the friendship group with Peru, and Lena Holmgren, who heads the Riksdag's Fisheries Committee.",
			[]string{"Darkhan Omarbekov | deputy in charge of the friendship group with Peru", "Lena Holmgren | chair of the Riksdag's Fisheries Committee"},
		},
		"in what capacity somebody does something": {
			"In her capacity as deputy speaker, Lena Holmgren opened the sitting. Peter Hallam, in his role as rapporteur, read the report.",
			[]string{"Lena Holmgren | deputy speaker", "Peter Hallam | rapporteur"},
		},
		"letters behind the name": {
			"Lena Holmgren MP opened the sitting, and OSCE SG Peter Hallam spoke.",
			[]string{"Lena Holmgren | MP", "Peter Hallam | OSCE Secretary general"},
		},
		"who is elected and not yet in office": {
			"Parliament met on Monday. Speaker-elect Lena Holmgren sat down, and Senator-elect Peter Hallam left.",
			[]string{"Lena Holmgren | Speaker-elect", "Peter Hallam | Senator-elect"},
		},
		"a ministry of justice and more": {
			"Minister of Justice and Public Order Dana Orynbasarova took questions. Deputy Chancellor of Justice Piet Vroom did not.",
			[]string{"Dana Orynbasarova | Minister of Justice and Public Order", "Piet Vroom | Deputy Chancellor of Justice"},
		},
		"an indefinite noun phrase, whatever its noun": {
			"The letter came from Karim Dosanov, an amateur falconer, and Peter Hallam, 61, a shipping magnate under investigation.",
			[]string{"Karim Dosanov | amateur falconer", "Peter Hallam | shipping magnate"},
		},
		"what happens is no office": {
			"The bill was signed by Karim Dosanov, a decision that critics called hasty.",
			[]string{"Karim Dosanov | "},
		},
		"a sentence about her": {
			"Aigul Tolegenova waited at the gate. She is a Mazhilis deputy and she was not early.",
			[]string{"Aigul Tolegenova | Mazhilis deputy"},
		},
		"who at a great age is something": {
			"Marta Lindqvist, who at 91 is the oldest lawmaker, rang the bell.",
			[]string{"Marta Lindqvist | oldest lawmaker"},
		},
		"a chamber, a party or a ministry alone": {
			"Questions came from Lena Holmgren of the Senate, Karim Dosanov (Harvest Party) and Peter Hallam of the Ministry of Water.",
			[]string{"Lena Holmgren | senator", "Karim Dosanov | senator, Harvest Party", "Peter Hallam | representative of the Ministry of Water"},
		},
		"the names behind a colon": {
			"Two senators spoke: Karim Dosanov and Lena Holmgren.",
			[]string{"Karim Dosanov | senator", "Lena Holmgren | senator"},
		},
		"in front of its sentence, behind a relative clause, with the body behind the name": {
			"A former geologist, Karim Dosanov was moved. The adviser who wrote the bill, Lena Holmgren, was not. Judge Peter Hallam of the Water Court left.",
			[]string{"Karim Dosanov | former geologist", "Lena Holmgren | adviser", "Peter Hallam | Judge of the Water Court"},
		},
		"the committee's chair has the committee's name": {
			"The Select Committee on Island Affairs met. The committee's chair, Lena Holmgren, was brief.",
			[]string{"Lena Holmgren | chair of the Select Committee on Island Affairs"},
		},
		"an abbreviation stands for its office": {
			"On Tuesday the guests were received by Sen. Karim Dosanov in the capital. Later they met PM Lena Holmgren at 5 pm.",
			[]string{"Karim Dosanov | Senator", "Lena Holmgren | Prime minister"},
		},
		"who came before": {
			"Governor Karim Dosanov opened the plant. His predecessor, Peter Hallam, had closed it.",
			[]string{"Karim Dosanov | Governor", "Peter Hallam | former governor"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, p := range understand(t, "2025-05-14", c.text).People {
				got = append(got, p.Name+" | "+p.Role)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestOfficesOfCyrillicTextsAreReadWhole(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a committee with two adjectives, and one with a list in the dative": {
			"Выступил председатель комитета по лесным и водным вопросам Дархан Омирзаков. С председателем Комитета по рыбной отрасли, туризму и спорту Анной Сомовой он не спорил.",
			[]string{"Дархан Омирзаков | председатель комитета по лесным и водным вопросам", "Анна Сомова | председатель Комитета по рыбной отрасли, туризму и спорту"},
		},
		"plural nominations": {
			"Вице-спикерами палаты стали Дархан Омирзаков и Анна Сомова.",
			[]string{"Дархан Омирзаков | вице-спикер палаты", "Анна Сомова | вице-спикер палаты"},
		},
		"a group that somebody leads": {
			"Правила пишет экспертная группа, которую возглавляет Анна Сомова.",
			[]string{"Анна Сомова | руководитель экспертной группы"},
		},
		"a sentence about her, in Russian": {
			"Анна Сомова опоздала. Теперь она — член Комитета по туризму.",
			[]string{"Анна Сомова | член Комитета по туризму"},
		},
		"a group of two countries, in Kazakh": {
			"Қазақстан–Перу достық тобының жетекшісі Дархан Омарбеков келді.",
			[]string{"Дархан Омарбеков | Қазақстан–Перу достық тобының жетекшісі"},
		},
		"the body that the sentence before tells, in Kazakh": {
			"Оппозициялық блок жиналды. Оның көшбасшысы Дархан Омарбеков сөйледі.",
			[]string{"Дархан Омарбеков | Оппозициялық блогының көшбасшысы"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, p := range understand(t, "2025-05-14", c.text).People {
				got = append(got, p.Name+" | "+p.Role)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestTheWeakestEvidenceOfACountry(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"the surnames of one nation":         {"Kazakhstan sent a letter in spring. Armenian officials read it. The culture minister, Gagik Hovanesyan, answered it in Kazakhstan.", "AM"},
		"a country of two words in brackets": {"The Senate of Kazakhstan was told so by Aibek Sooronov (Kyrgyz Republic).", "KG"},
	} {
		t.Run(name, func(t *testing.T) {
			u := understand(t, "2025-05-14", c.text)
			if len(u.People) != 1 || u.People[0].Country != c.want {
				t.Errorf("want %s, got %+v", c.want, u.People)
			}
		})
	}
}

func TestNamesThatShowNoCaseOrStandInOne(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"a Mongolian father's name stays":     {"Она говорила с председателем хурала Дамдын Эрдэнэбатом.", "Дамдын Эрдэнэбат"},
		"a fixed double surname stays":        {"Выступил депутат Вагиф Кули-заде.", "Вагиф Кули-заде"},
		"a woman is the subject of her verb":  {"Вечером Манзура Эргашева приняла гостей.", "Манзура Эргашева"},
		"a colon opens as a sentence does":    {"Гевонян: Встречи не было. Поездки тоже.", "Гевонян"},
		"a surname that an office is also":    {"Председатель правления Ербол Акимов ответил.", "Ербол Акимов"},
		"a first name that is a country also": {"Депутат Дания Сомова ответила.", "Дания Сомова"},
		"a Kazakh surname like a verb":        {"Депутат Марат Есенкелді сөйледі.", "Марат Есенкелді"},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, namesOf(understand(t, "2025-05-14", c.text).People)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
