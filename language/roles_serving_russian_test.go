package language_test

import "testing"

// Russian offices whose holder is named behind where he serves, or with respect.
func TestOfficesTellWhereTheyServe(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"an ambassador in our country": {
			"Депутат Ерлан Касенов встретился с послом Австрии в нашей стране Сильвией Майер. Они обсудили торговлю двух стран.",
			[]string{"Ерлан Касенов | депутат", "Сильвия Майер | посол Австрии"},
		},
		"the head of a mission there": {
			"Депутат Ерлан Касенов встретился с председателем миссии ООН на Украине Фионой Фрейзер. Они обсудили торговлю двух стран.",
			[]string{"Ерлан Касенов | депутат", "Фиона Фрейзер | председатель миссии ООН"},
		},
		"a president named with respect": {
			"Президент Таджикистана уважаемый Эмомали Рахмон принял депутата Ивана Петрова. Они обсудили торговлю двух стран.",
			[]string{"Эмомали Рахмон | президент Таджикистана", "Иван Петров | депутат Таджикистана"},
		},
		"a place that ends a sentence gives nobody an office": {
			"Посол Австрии побывал на Украине. Фиона Фрейзер осталась в нашей стране. Депутат Ерлан Касенов уехал вчера вечером.",
			[]string{"Фиона Фрейзер | ", "Ерлан Касенов | депутат"},
		},
	})
}
