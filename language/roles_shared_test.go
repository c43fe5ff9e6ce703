package language_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/language"
)

func TestOfficesToldThroughOthers(t *testing.T) {
	reader := programReader(language.Options{})
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"its officer is that of the body named before": {
			"Lawmakers received a delegation of the Finnish Parliament led by its Deputy Speaker Aino Lehtola.",
			[]string{"Aino Lehtola | Deputy Speaker of the Finnish Parliament | FI | "},
		},
		"who leads a delegation is of its country": {
			"A delegation of the Saeima of Latvia came to Astana. The delegation was headed by Deputy Speaker Maris Ozolins. It also included MPs Anna Krastina and Ilze Vitola.",
			[]string{
				"Maris Ozolins | Deputy Speaker of the Saeima of Latvia, head of the delegation of the Saeima of Latvia | LV | ",
				"Anna Krastina | MP of the Saeima of Latvia | LV | ",
				"Ilze Vitola | MP of the Saeima of Latvia | LV | ",
			},
		},
		"who leads a chamber, in Russian": {
			"Гость побеседовал с Бакытом Асановым, который возглавляет Жогорку Кенеш Кыргызстана.",
			[]string{"Бакыт Асанов | глава Жогорку Кенеша Кыргызстана | KG | "},
		},
		"who leads a chamber, in Kazakh": {
			"Қонақ Қырғызстанның Жогорку Кеңешін басқаратын Бақыт Асановпен кездесті.",
			[]string{"Бақыт Асанов | Қырғызстан Жогорку Кенеші басшысы | KG | "},
		},
		"an object in front of a Kazakh office is none of it": {
			"Оны комитет төрағасы Дәурен Қалиев жүргізді.",
			[]string{"Дәурен Қалиев | комитет төрағасы |  | "},
		},
		"a colleague of a deputy": {
			"Депутат Курултая Асет Нуров приехал утром. Его коллега Лариса Полевая осталась наверху.",
			[]string{"Асет Нуров | депутат Курултая | KZ | ", "Лариса Полевая | депутат Курултая | KZ | "},
		},
		"the faction behind a name": {
			"Выступил Пётр Ким (фракция Amanat).",
			[]string{"Пётр Ким | член фракции Amanat |  | "},
		},
		"an age and a title between name and office": {
			"Joan Whitfield, 45, a farmer, met the Speaker of the National Assembly of Kuwait Sheikh Faisal Al Mutairi.",
			[]string{"Joan Whitfield | farmer | KW | ", "Faisal Al Mutairi | Speaker of the National Assembly of Kuwait | KW | "},
		},
	} {
		t.Run(name, func(t *testing.T) {
			u, err := reader.Understand(context.Background(), digest.Article{Text: c.text, Date: "2026-09-20"})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, offices(u)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
