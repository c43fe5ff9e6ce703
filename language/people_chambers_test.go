package language_test

import (
	"context"
	"testing"

	"minber/digest"
	"minber/language"
)

func TestWhoIsButTheSpeakerIsOfTheChamberThatTheTextIsAbout(t *testing.T) {
	for name, c := range map[string]struct{ text, who, role string }{
		"the title tells whose news it is, however often the other chamber is named": {
			"Senate ratifies agreement on extradition\n\nAt a session chaired by Speaker Orazbek Temirkhan the senators ratified the agreement.\n\nThe Mazhilis approved it on November 27. The Mazhilis will see the law on pastures again, and the Mazhilis has until Friday.",
			"Orazbek Temirkhan", "Speaker of the Senate",
		},
		"members count for their chamber": {
			"Сенат вернул поправки в Мажилис\nСенаторы не согласились с редакцией, которую одобрил Мажилис. Депутаты Мажилиса дали год, сенаторы – два месяца. Документ ушёл в Мажилис.\nЧерту подвёл председатель палаты Бахыт Омарбеков.",
			"Бахыт Омарбеков", "председатель Сената",
		},
		"a chamber that is another's next step is not the text's": {
			"Мәжіліс заң жобасын екінші оқылымда қабылдады\nЖиынды төраға Айгерім Тоқтарбек ашты. Құжат енді Сенатқа жіберіледі. Сенаттың алпыс күні бар.",
			"Айгерім Тоқтарбек", "Мәжіліс төрағасы",
		},
		"the chamber that a bill was sent to is not the text's": {
			"Законопроект направлен в Сенат. Депутат Ерлан Сабитов рассказал о поправках на пленарном заседании Мажилиса.",
			"Ерлан Сабитов", "депутат Мажилиса",
		},
		"nor is it in English": {
			"The bill was sent to the Senate. Deputy Erlan Sabitov spoke about the amendments at a session of the Mazhilis.",
			"Erlan Sabitov", "Mazhilis deputy",
		},
		"nor is it in Kazakh": {
			"Заң жобасы Сенатқа жолданды. Депутат Ерлан Сабитов Мәжілістің жалпы отырысында түзетулер туралы айтты.",
			"Ерлан Сабитов", "Мәжіліс депутаты",
		},
		"a paragraph that a chamber opens is about it": {
			"Во вторник в Мажилисе выключат табло.\nДепутаты Мажилиса прощаются, в Мажилисе работают трое.\nСенат расходится днем раньше Мажилиса. Председатель палаты Куаныш Елемесов раздал письма.",
			"Куаныш Елемесов", "председатель Сената",
		},
	} {
		t.Run(name, func(t *testing.T) {
			for _, p := range understandOffices(t, "2025-06-20", c.text).People {
				if p.Name == c.who && p.Role == c.role {
					return
				} else if p.Name == c.who {
					t.Fatalf("%s: %q, want %q", p.Name, p.Role, c.role)
				}
			}
			t.Fatalf("no %s", c.who)
		})
	}
}

func TestAHousesShortNameIsWrittenOutWhereTheTextHasItInFull(t *testing.T) {
	for text, want := range map[string][2]string{
		"В Национальном собрании Армении прошёл брифинг. Об этом заявила вице-спикер НС Лусине Тоноян.":                                    {"Лусине Тоноян", "вице-спикер Национального собрания Армении"},
		"The National Assembly of Viet Nam opened its session. NA Vice Chairman Le Van An said the NA would vote.":                         {"Le Van An", "National Assembly Vice Chairman"},
		"Түркияның Ұлы Ұлттық Мәжілісінде жиын өтті. ТҰҰМ төрағасы Орхан Бейазытоғлу қонақты қабылдады. Түркия Ұлы Ұлттық Мәжілісі шешті.": {"Орхан Бейазытоғлу", "Түркияның Ұлы Ұлттық Мәжілісінің төрағасы"},
		"РФ Федералды Жиналысы Федерация Кеңесінің төрайымы Анна Сидорова сөз сөйледі.":                                                    {"Анна Сидорова", "РФ Федералды Жиналысы Федерация Кеңесінің төрайымы"},
		"The bill was put off. Senator Lyudmila Pavlenko, who represents the North Kazakhstan Region, was not convinced.":                  {"Lyudmila Pavlenko", "Senator for North Kazakhstan Region"},
		"Вице-спикер НС Лусине Тоноян провела брифинг, на нём говорили о бюджете и дорогах.":                                               {"Лусине Тоноян", "вице-спикер НС"},
	} {
		found := ""
		for _, p := range understandOffices(t, "2025-06-20", text).People {
			if p.Name == want[0] {
				found = p.Role
			}
		}
		if found != want[1] {
			t.Errorf("%q: %q, want %q", want[0], found, want[1])
		}
	}
}

func TestAChamberIsNamedHoweverLongItsParliamentIs(t *testing.T) {
	for text, want := range map[string]string{
		"ҚР Парламенті Сенатының депутаты Бейбіт Жақсылықов сөз сөйледі.":                                 "kz-senate",
		"ҚР Парламенті Мәжілісінің Төрағасы Бейбіт Жақсылықов сөз сөйледі.":                               "kz-mazhilis",
		"ҚР Парламенті Сенатының Экономикалық саясат комитетінің төрағасы Бейбіт Жақсылықов сөз сөйледі.": "kz-senate",
		"ҚР Парламентінің депутаты Бейбіт Жақсылықов сөз сөйледі.":                                        "kz-parliament",
		"Депутат Сената Парламента РК Бейбит Жаксылыков выступил с речью.":                                "kz-senate",
		"The Chairman of the Mazhilis of the Parliament of Kazakhstan, Beibit Zhaksylykov, spoke.":        "kz-mazhilis",
	} {
		u, err := programReader(language.Options{}).Understand(context.Background(), digest.Article{Text: text, Date: "2025-05-14"})
		if err != nil {
			t.Fatal(err)
		}
		if len(u.People) != 1 || u.People[0].Body != want {
			t.Errorf("%s: want %s, got %+v", text, want, u.People)
		}
	}
}
