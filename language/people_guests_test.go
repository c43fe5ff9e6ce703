package language_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// threeCountries are a country whose parliament changed, with a roster, and two
// others that are nobody's home.
func threeCountries() []digest.Pack {
	packs := chamberWithOffices()
	kz := &packs[0]
	kz.Bodies = append(kz.Bodies, digest.Body{
		ID: "kz-kurultai", Country: "KZ", Parliament: true, From: "2026-07-01", Names: inLanguages("Kurultai", "Курултай", "Құрылтай"),
		Aliases: map[string][]string{"en": {"kurultai"}, "ru": {"курултай"}, "kk": {"құрылтай"}},
	})
	return append(packs, digest.Pack{ID: "others", Bodies: []digest.Body{
		{
			ID: "fr-senate", Country: "FR", Parliament: true, Names: inLanguages("Senate of France", "Сенат Франции", "Франция Сенаты"),
			Aliases: map[string][]string{"en": {"french senate"}},
		},
		{ID: "ru-federation-council", Country: "RU", Parliament: true, Names: inLanguages("Federation Council", "Совет Федерации", "Федерация Кеңесі")},
		{ID: "pl-sejm", Country: "PL", Parliament: true, Names: inLanguages("Sejm of Poland", "Сейм Польши", "Польша Сеймі")},
	}})
}

// seats writes persons as "name | role | body | country" from the text of a day.
func seats(t *testing.T, date, text string) []string {
	t.Helper()
	a := digest.Article{Text: text, Date: date, Lang: "en"}
	if strings.ContainsAny(text, "әғқңөұүһі") {
		a.Lang = "kk"
	} else if strings.ContainsAny(text, "аеиоу") {
		a.Lang = "ru"
	}
	u, err := countriesReader().Understand(context.Background(), a)
	if err != nil {
		t.Fatal(err)
	}
	return cards(u)
}

func TestAGuestIsNotOfTheHostsBody(t *testing.T) {
	const lemoine, matvienko = "Jean Lemoine | Vice-President of the French Senate | fr-senate | FR", "Валентина Матвиенко | Председатель Совета Федерации | ru-federation-council | RU"
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"nothing tells whose she is": {
			"PARIS. Deputy Speaker Aigul Dauletova met with the Vice-President of the French Senate, Jean Lemoine.",
			[]string{"Aigul Dauletova | Deputy Speaker |  | ", lemoine},
		},
		"a country named besides": {
			"PARIS. Deputy Speaker Aigul Dauletova met with the Vice-President of the French Senate, Jean Lemoine. Kazakhstan and France intend to trade more.",
			[]string{"Aigul Dauletova | Deputy Speaker |  | KZ", lemoine},
		},
		"a chamber named besides": {
			"МОСКВА. Спикер Нурлан Сергалиев встретился с Председателем Совета Федерации Валентиной Матвиенко. Стороны обсудили сотрудничество Курултая и Совета Федерации.",
			[]string{"Нурлан Сергалиев | спикер Курултая | kz-kurultai | KZ", matvienko},
		},
		"a chamber named besides, in Kazakh": {
			"ВАРШАВА. Спикер Нұрлан Серғалиев Польша Сеймінің төрағасы Шимон Холовнямен кездесті. Тараптар Құрылтай мен Сейм ынтымақтастығын талқылады.",
			[]string{"Нұрлан Серғалиев | Құрылтай спикері | kz-kurultai | KZ", "Шимон Холовня | Польша Сеймінің төрағасы | pl-sejm | PL"},
		},
		"met in the next sentence": {
			"ВАРШАВА. Спикер Нурлан Сергалиев прибыл утром. Здесь он встретился с председателем Сейма Польши Шимоном Холовней.",
			[]string{"Нурлан Сергалиев | Спикер |  | ", "Шимон Холовня | председатель Сейма Польши | pl-sejm | PL"},
		},
		"on a visit": {
			"Спикер Нурлан Сергалиев прибыл с визитом в Польшу. Сейм Польши готовит заявление.",
			[]string{"Нурлан Сергалиев | спикер |  | "},
		},
		"speaking in a parliament": {
			"ПАРИЖ. Вице-спикер Айгул Даулетова выступила в Сенате Франции. Сенат Франции поддержал инициативу Казахстана.",
			[]string{"Айгул Даулетова | вице-спикер парламента Казахстана |  | KZ"},
		},
		"the chamber behind the name": {
			"BUDAPEST. Deputy Speaker Aigul Dauletova of Kazakhstan's Kurultai met with the Vice-President of the French Senate, Jean Lemoine.",
			[]string{"Aigul Dauletova | Deputy Speaker of Kazakhstan's Kurultai | kz-kurultai | KZ", lemoine},
		},
		"two who preside are not of one chamber": {
			"Спикер Курултая Нурлан Сергалиев принял спикера Жана Лемуана. Франция откроет консульство.",
			[]string{"Нурлан Сергалиев | спикер Курултая | kz-kurultai | KZ", "Жан Лемуан | спикер парламента Франции |  | FR"},
		},
		"her own deputy is": {
			"Спикер Курултая Нурлан Сергалиев встретился с вице-спикером Айгул Даулетовой. Они обсудили повестку Курултая.",
			[]string{"Нурлан Сергалиев | спикер Курултая | kz-kurultai | KZ", "Айгул Даулетова | вице-спикер Курултая | kz-kurultai | KZ"},
		},
		"who is at home is of that home": {
			"ВАРШАВА. Сейм Польши принял бюджет. Спикер Шимон Холовня сказал, что бюджет важен.",
			[]string{"Шимон Холовня | спикер Сейма Польши | pl-sejm | PL"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, seats(t, "2026-11-19", c.text)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestAPlaceDoesNotChangeTheRostersOffice(t *testing.T) {
	const ru = "Дастан Омирзаков | председатель Сената | kz-senate | KZ"
	for name, c := range map[string]struct{ date, text, want string }{
		"in a dateline":         {"2025-05-14", "МОСКВА. Председатель Сената Дастан Омирзаков встретился с Председателем Совета Федерации Валентиной Матвиенко.", ru},
		"in the sentence":       {"2025-05-14", "Председатель Сената Дастан Омирзаков в Париже провел переговоры с председателем Сената Франции Жаном Лемуаном.", ru},
		"without a meeting":     {"2025-05-14", "ПАРИЖ. Председатель Сената Дастан Омирзаков посетил выставку. Сенат Франции открыл ее утром.", ru},
		"by the bare office":    {"2025-05-14", "МОСКВА. Спикер Дастан Омирзаков прибыл утром. Совет Федерации России проведет заседание.", "Дастан Омирзаков | спикер Сената | kz-senate | KZ"},
		"with an initial":       {"2025-05-14", "МОСКВА. Председатель Сената Д. Омирзаков прибыл утром. Совет Федерации России проведет заседание.", "Д. Омирзаков | председатель Сената | kz-senate | KZ"},
		"in English":            {"2025-05-14", "PARIS. Speaker of the Senate Dastan Omirzakov met with the Vice-President of the French Senate, Jean Lemoine.", "Dastan Omirzakov | Speaker of the Senate | kz-senate | KZ"},
		"in Kazakh":             {"2025-05-14", "МӘСКЕУ. Сенат төрағасы Дастан Өмірзақов Федерация Кеңесінің төрағасы Валентина Матвиенкомен кездесті.", "Дастан Өмірзақов | Сенат төрағасы | kz-senate | KZ"},
		"the text's own stands": {"2025-05-14", "ПАРИЖ. Председатель Сената Франции Дастан Омирзаков открыл заседание.", "Дастан Омирзаков | председатель Сената Франции | fr-senate | FR"},
	} {
		t.Run(name, func(t *testing.T) {
			got := seats(t, c.date, c.text)
			if len(got) == 0 || got[0] != c.want {
				t.Errorf("want %s, got %q", c.want, got)
			}
		})
	}
}
