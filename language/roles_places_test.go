package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// An office whose text names no country is of the one that its paragraph, or
// else the text, is about.
func TestOfficesAreOfTheCountryTheTextTellsOf(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a capital in front of the office, in English": {
			"The Kurultai debated pensions in Astana. In Bishkek, meanwhile, the speaker, Almaz Toktosunov, met Minister Bolot Asanov.",
			[]string{"Almaz Toktosunov | speaker of the parliament of Kyrgyzstan | KG | ", "Bolot Asanov | Minister | KG | "},
		},
		"a text about another parliament, in Russian": {
			"Сейм Латвии принял закон. Министр финансов Янис Калниньш отсутствовал, а в Казахстане похожий закон уже есть.",
			[]string{"Янис Калниньш | министр финансов Латвии | LV | "},
		},
		"a text about another parliament, in Kazakh": {
			"Бішкекте Жогорку Кеңештің отырысы өтті. Қаржы министрі Алмаз Бакетаев сұрақтарға жауап берді.",
			[]string{"Алмаз Бакетаев | Қаржы министрі | KG | "},
		},
		"a country in brackets in front of a party": {
			"The assembly heard Senator Tom Hale (Ireland, Labour).",
			[]string{"Tom Hale | Senator of Ireland, Labour | IE | "},
		},
		"a surname like a country's name, in Kazakh": {
			"Қазақстан Мәжілісінің депутаты Айна Мысырова Атырауға барды. Оны облыс әкімі Серік Шәпкенов қарсы алды.",
			[]string{"Айна Мысырова | Қазақстан Мәжілісінің депутаты | KZ | ", "Серік Шәпкенов | облыс әкімі | KZ | "},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, offices(understandOffices(t, "2026-11-20", c.text))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestOfficesOfSeveralAndOfOneOfThem(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"counted in front of a dash, in Kazakh": {
			"Қазақстанда үш депутат – Ерлан Саиров пен Болат Керімов – Атырауға барды.",
			[]string{"Ерлан Саиров | Қазақстан депутаты | KZ | ", "Болат Керімов | Қазақстан депутаты | KZ | "},
		},
		"counted in front of a dash, in Russian": {
			"Трое сенаторов Казахстана – Ерлан Садыков и Анна Ким – прилетели в Атырау.",
			[]string{"Ерлан Садыков | сенатор Казахстана | KZ | ", "Анна Ким | сенатор Казахстана | KZ | "},
		},
		"one of them, in Kazakh": {
			"Қазақстан Сенаты депутаттарының бірі Арман Утегенов ауылға келді.",
			[]string{"Арман Утегенов | Қазақстан Сенаты депутаты | KZ | "},
		},
		"the youngest of them, in English": {
			"The Mazhilis of Kazakhstan met. Gulnar Bekova, the youngest of the deputies, objected.",
			[]string{"Gulnar Bekova | Mazhilis deputy | KZ | "},
		},
		"who votes is a member, in Russian": {
			"Мажилис Казахстана принял закон. Против высказалась Дана Куатова.",
			[]string{"Дана Куатова | депутат Мажилиса | KZ | "},
		},
		"who votes is a member, in Kazakh": {
			"Қазақстан Мәжілісі заңды қабылдады. Дана Қуатова қалыс қалды.",
			[]string{"Дана Қуатова | Мәжіліс депутаты | KZ | "},
		},
		"a committee of small words, in English": {
			"Daniyar Baitasov, chairman of the Mazhilis committee on foreign affairs, defence and security, flew to Kazakhstan.",
			[]string{"Daniyar Baitasov | chairman of the Mazhilis committee on foreign affairs, defence and security | KZ | "},
		},
		"who leads it behind an apposition, in English": {
			"Safar Davlatov, a retired colonel who heads the Mazhilis committee on trade, left Kazakhstan.",
			[]string{"Safar Davlatov | chair of the Mazhilis committee on trade, retired colonel | KZ | "},
		},
		"a participle that belongs to another noun, in Russian": {
			"Депутату Казахстана пришёл ответ, подписанный министром Даниром Сапаровым.",
			[]string{"Данир Сапаров | министр | KZ | "},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, offices(understandOffices(t, "2025-05-14", c.text))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
