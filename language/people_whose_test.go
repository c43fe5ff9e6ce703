package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A guest's office behind a host's does not tell the host's country.
func TestHostsAreNotOfTheGuestsCountry(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"who writes in Kazakh is at home in Kazakhstan": {
			"Энергетика министрі Ерлан Сабитов Мысыр Президенті Махмуд Хассанмен кездесті.",
			[]string{"Ерлан Сабитов | KZ", "Махмуд Хассан | EG"},
		},
		"an office without a country behind countries in brackets, in Kazakh": {
			"Форумда Марек Ковальски (Польша) және сенатор Талғат Ержан сөйледі.",
			[]string{"Марек Ковальски | PL", "Талғат Ержан | KZ"},
		},
		"a commissioner is no envoy": {
			"Астана. Адам құқықтары жөніндегі уәкіл Болат Жүніс есеп берді.",
			[]string{"Болат Жүніс | KZ"},
		},
		"where somebody came from": {
			"Ресейден келген депутат Елена Морозова Энергетика министрі Айгүл Серікқызы Нұрғалиевамен кездесті.",
			[]string{"Елена Морозова | RU", "Айгүл Серікқызы Нұрғалиева | KZ"},
		},
		"the adjective of a country behind where they met": {
			"Астана. Ерлан Сабитов Ақтауда грузин депутаты Леван Давиташвилимен кездесті.",
			[]string{"Ерлан Сабитов | KZ", "Леван Давиташвили | GE"},
		},
		"a country of three words": {
			"Астана. Сенатор Жанна Телжан Біріккен Араб Әмірліктері елшісі Сақр Ғобашты қабылдады.",
			[]string{"Жанна Телжан | KZ", "Сақр Ғобаш | AE"},
		},
		"a country told but behind the office, in Russian": {
			"Премьер-министр Талгат Бейсен принял посла Финляндии Маркку Лехтонена.",
			[]string{"Талгат Бейсен | ", "Маркку Лехтонен | FI"},
		},
		"the country of whom he met in front of his own office, in Russian": {
			"Казахстан развивает связи. С кыргызским депутатом Нурланом Тургунбековым встретился генеральный прокурор Талгат Ержан.",
			[]string{"Нурлан Тургунбеков | KG", "Талгат Ержан | KZ"},
		},
		"whom a delegation met is not of it, in Russian": {
			"Астана. Делегация, которую возглавляет министр Нидерландов Ян Берг, встретилась с министром энергетики Айгулью Нургалиевой.",
			[]string{"Ян Берг | NL", "Айгуль Нургалиева | KZ"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, withCountries(t, c.text)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
