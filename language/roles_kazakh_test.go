package language_test

import "testing"

func TestKazakhOfficesOfSeveralAndOfStaff(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"two who were elected": {
			"Айгүл Нұрлан мен Бекзат Орман бүгін Сенат Төрағасының орынбасарлары болып сайланды.",
			[]string{"Айгүл Нұрлан | Сенат Төрағасының орынбасары", "Бекзат Орман | Сенат Төрағасының орынбасары"},
		},
		"those who voted are counted and hold no office of his": {
			"Құрылтайда 97 депутат Оспановты қолдады. Арман Оспанов алғыс айтты.",
			[]string{"Арман Оспанов | "},
		},
		"a founder with what was founded": {
			"«Болашақ» қорының негізін қалаушы Айдар Мұса Мәжілісте сөйледі.",
			[]string{"Айдар Мұса | «Болашақ» қорының негізін қалаушы"},
		},
		"the head of a president's staff": {
			"Өзбекстан Республикасы Президенті Әкімшілігінің басшысы Саида Мирзо Сенатқа келді.",
			[]string{"Саида Мирзо | Өзбекстан Республикасы Президенті Әкімшілігінің басшысы"},
		},
		"an office behind the scene, the name behind where the news is from": {
			"Форум аясында Мәжіліс Төрағасы бірқатар кездесу өткізді. Бұл туралы палатаның баспасөз қызметі хабарлады. Дүйсенбіде Марат Жолдас Ресей Мемлекеттік Думасының Төрағасы Иван Рудаковпен сөйлесті.",
			[]string{"Марат Жолдас | Мәжіліс Төрағасы", "Иван Рудаков | Ресей Мемлекеттік Думасының Төрағасы"},
		},
	})
}

func TestASeimIsOfTheCountryToldBesideIt(t *testing.T) {
	for text, want := range map[string]string{
		"Вильнюсте Литва үкіметі бюджетті енгізді. Сейм спикері Даля Стонкуте оны мақтады.":     "LT",
		"Рига қаласында Сейм спикері Инга Калниня Латвия бюджетін таныстырды.":                  "LV",
		"Варшавада Польша бюджеті қабылданды. Сейм маршалы Ян Кос бұған қуанышты екенін айтты.": "PL",
	} {
		t.Run(want, func(t *testing.T) {
			if u := readOn(t, "2026-03-05", text); len(u.People) != 1 || u.People[0].Country != want {
				t.Errorf("people %+v, want one of %s", u.People, want)
			}
		})
	}
}
