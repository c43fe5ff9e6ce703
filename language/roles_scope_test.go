package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/language"
)

func TestWhatABareOfficeIsOf(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"the board of its passage": {
			"Обыск шёл в таможенном управлении, у его начальника Павла Сомова нашли папку.",
			[]string{"Павел Сомов | начальник таможенного управления |  | "},
		},
		"a committee named behind, in Kazakh": {
			"Комитет төрағасы Дархан Омарбеков сөйледі. Отырысты Мәжілістің Экология комитеті өткізді.",
			[]string{"Дархан Омарбеков | Мәжілістің Экология комитетінің төрағасы | KZ | "},
		},
		"a seat that a verb tells": {
			"Dastan Omarbekov came in a taxi. He sits in the Mazhilis for a small party.",
			[]string{"Dastan Omarbekov | Mazhilis deputy | KZ | "},
		},
		"a seat held once": {
			"Пришёл Павел Сомов, заседавший в Сенате до 2019 года.",
			[]string{"Павел Сомов | бывший сенатор | KZ | former"},
		},
		"an office of the time told of": {
			"Сенаттың сол кездегі Төрағасы Дархан Омарбеков келді.",
			[]string{"Дархан Омарбеков | Сенаттың бұрынғы Төрағасы | KZ | former"},
		},
		"a farmers’ union": {
			"The head of the dairy farmers' union, Dastan Omarbekov, spoke in the Senate of Kazakhstan.",
			[]string{"Dastan Omarbekov | head of the dairy farmers' union | KZ | "},
		},
		"a name that a verb of being gives": {
			"The ombudsman of Kazakhstan is Dastan Omarbekov and he keeps bees.",
			[]string{"Dastan Omarbekov | ombudsman of Kazakhstan | KZ | "},
		},
		"offices and names in the same order": {
			"On Monday came the envoys of Brazil and Nepal. Erik Sandvik spoke of sugar; Hakan Demirel of roofs.",
			[]string{"Erik Sandvik | envoy of Brazil | BR | ", "Hakan Demirel | envoy of Nepal | NP | "},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := offices(understand(t, "2025-05-14", c.text))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestTheDeputyOfWhoPresidesOverNoHouseIsNoOfficerOfOne(t *testing.T) {
	for text, want := range map[string]string{
		"На заседании Мажилиса заместитель Премьер-министра Олжас Сериков рассказал о ценах.": "kz-government",
		"Депутаты Сената заслушали заместителя премьер-министра Олжаса Серикова.":             "kz-government",
		"В кулуарах Мажилиса заместитель акима Олжас Сериков рассказал о дорогах.":            "",
		"В Мажилисе заместитель директора Олжас Сериков рассказал о дорогах.":                 "",
		"На заседании Мажилиса заместитель председателя Олжас Сериков объявил перерыв.":       "kz-mazhilis",
		"На заседании Мажилиса заместитель спикера Олжас Сериков объявил перерыв.":            "kz-mazhilis",
		"На заседании Мажилиса заместитель Олжас Сериков объявил перерыв.":                    "kz-mazhilis",
		"На заседании Мажилиса зампред палаты Олжас Сериков объявил перерыв.":                 "kz-mazhilis",
		"В Мажилисе замглавы Минсельхоза Олжас Сериков заявил, что воды хватит.":              "",
		"В Сенате замглавы ведомства Олжас Сериков заявил, что воды хватит.":                  "",
		"Мәжіліс отырысында әкімнің орынбасары Олжас Серіков баяндама жасады.":                "",
		"Мәжіліс отырысында төрағаның орынбасары Олжас Серіков баяндама жасады.":              "kz-mazhilis",
	} {
		if u := understood(t, programReader(language.Options{}), text); len(u.People) != 1 || u.People[0].Body != want {
			t.Errorf("%s: %v, want %q", text, u.People, want)
		}
	}
}
