package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Russian names that no list has, or that can be read as a man's or a woman's.
func TestRussianNamesByWhatStandsBeside(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"what an office deals with, of several words, asks for no case": {
			"Выступила председатель Комитета по аграрному законодательству Жулдыз Каримова.",
			"Жулдыз Каримова",
		},
		"nor do two of them": {
			"Выступила глава Комитета по вопросам труда и здравоохранению Айгуль Сабитова.",
			"Айгуль Сабитова",
		},
		"behind a noun of what was done a name is in the genitive": {
			"Депутаты собрались по предложению Марата Каримова.",
			"Марат Каримов",
		},
		"a participle tells the case": {
			"Сенатор Берик Алиев расспрашивал приехавшую с делегацией Цветану Колеву о школах.",
			"Берик Алиев; Цветана Колева",
		},
		"a name is explained by the office behind it": {
			"Группу возглавляет Мельвин Лааксо, глава комиссии по рыболовству; с ним приехала депутат Мария Каск.",
			"Мельвин Лааксо; Мария Каск",
		},
		"a surname that ends in two vowels is not declined": {
			"Депутаты избрали Альберта Рау и приняли Сару Клау.",
			"Альберт Рау; Сара Клау",
		},
		"a surname is no form of the name of a parliament": {
			"Выступил депутат Огнян Радев.",
			"Огнян Радев",
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, namesOf(understand(t, "2025-05-14", c.text).People)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
