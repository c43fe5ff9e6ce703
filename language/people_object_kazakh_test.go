package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// An office that opens a Kazakh sentence is the subject of a verb whose object stands behind it.
func TestWhoReceivedAndWhomInKazakh(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"whom the president appointed": {
			"Президент Ерлан Оспановты қаржы министрі етіп тағайындады.",
			[]string{"Ерлан Оспанов | қаржы министрі"},
		},
		"whom the head of state received": {
			"Мемлекет басшысы Жан Дюбуаны қабылдады. Франция елшісі Жан Дюбуа сауда туралы айтты.",
			[]string{"Жан Дюбуа | Франция елшісі"},
		},
		"whom another received": {
			"Премьер-министр Ерлан Оспановты Сенатта Данияр Омар қабылдады.",
			[]string{"Ерлан Оспанов | премьер-министр", "Данияр Омар | "},
		},
		"whom another office received": {
			"Премьер-министр Ерлан Оспановты Сенат төрағасы қабылдады.",
			[]string{"Ерлан Оспанов | премьер-министр"},
		},
		"whom the president has sent to a country": {
			"Отырысқа Президенттің Қазақстандағы өкілі Ерлан Оспанов қатысты.",
			[]string{"Ерлан Оспанов | Президенттің Қазақстандағы өкілі"},
		},
		"for which part of the world": {
			"Астанада отырыс өтті. Еуропалық одақтың Орталық Азия бойынша арнайы өкілі Джон Смит сөйледі.",
			[]string{"Джон Смит | Еуропалық одақтың Орталық Азия бойынша арнайы өкілі"},
		},
		"of what somebody reported": {
			"Орталық Азия бойынша Сенат депутаты Ерлан Оспанов есеп берді.",
			[]string{"Ерлан Оспанов | Сенат депутаты"},
		},
		"whom they supported": {
			"Депутаттар Президент Ерлан Оспановты қолдады.",
			[]string{"Ерлан Оспанов | Президент"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := []string{}
			for _, p := range understand(t, "2026-03-11", c.text).People {
				got = append(got, p.Name+" | "+p.Role)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Whoever serves an organisation of many countries is of none of them.
func TestServantsOfManyCountriesInKazakh(t *testing.T) {
	for text, want := range map[string]string{
		"Астанада отырыс өтті. БҰҰ Бас хатшысының орынбасары Джон Смит сөз сөйледі.":                   "",
		"Астанада отырыс өтті. Еуропалық кеңестің төрағасы Джон Смит сөз сөйледі.":                     "",
		"Кишиневте отырыс өтті. Молдова Еуропалық интеграция комитетінің төрағасы Ион Чобану сөйледі.": "MD",
	} {
		if got := understand(t, "2026-03-11", text).People; len(got) != 1 || got[0].Country != want {
			t.Errorf("%s: %+v", text, got)
		}
	}
}
