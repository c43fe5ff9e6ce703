package language_test

import (
	"slices"
	"testing"

	"minber/language"
)

func TestASlipStillMeansTheWord(t *testing.T) {
	for _, c := range []struct{ name, typed, meant string }{
		{"a letter is wrong", "Бекеноф", "Бекенов"},
		{"a letter is missing", "Бекнов", "Бекенов"},
		{"a letter is too much", "Бекренов", "Бекенов"},
		{"two letters have changed places", "Бекнево", "Бекенво"},
		{"two at the end", "Бекенво", "Бекенов"},
		{"two that are one sound have changed places", "Hsaimerden", "Шаймерден"},
		{"a letter that is two sounds is missing", "аревич", "Царевич"},
		{"in Latin, where the archive has Cyrillic", "Serhaliyev", "Серғалиев"},
		{"in Kazakh, where the archive has Latin", "Серғамиев", "Sergaliyev"},
		{"with a case ending behind", "Серғамиевтің", "Сергалиев"},
		{"the first letter", "Пекенов", "Бекенов"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if slips := language.Slips(c.typed); !slices.Contains(slips[0], language.Fold(c.meant)[0]) {
				t.Errorf("%s is no slip of %s", c.typed, c.meant)
			}
		})
	}
}

func TestWhatIsNoSlip(t *testing.T) {
	for _, c := range []struct{ name, typed, other string }{
		{"two letters are wrong", "Бикинов", "Бекенов"},
		{"another name", "Бекетаев", "Бекенов"},
		{"the word itself", "Bekenov", "Бекенов"},
		{"a short word", "Ким", "Кин"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if slips := language.Slips(c.typed); slices.Contains(slips[0], language.Fold(c.other)[0]) {
				t.Errorf("%s is a slip of %s", c.typed, c.other)
			}
		})
	}
	for _, word := range []string{"", "а", "...", "\xff\xfe", string(make([]byte, 500)), "абвгдежзиклмнопрстуфхцчабвгдеж"} {
		if slips := slices.Concat(language.Slips(word)...); len(slips) > 0 {
			t.Errorf("%q has %d slips", word, len(slips))
		}
	}
}

func TestANameTypedInAnotherLayout(t *testing.T) {
	for _, c := range []struct{ name, typed, meant string }{
		{"Russian typed in Latin", "Fibv,ftd", "Ашимбаев"},
		{"in lower case, two words", "vfekty fibv,ftd", "маулен ашимбаев"},
		{"with a hyphen", "Rfcsv-:jvfhn", "Касым-Жомарт"},
		{"with an initial", "V/ Fibv,ftd", "М. Ашимбаев"},
		{"Kazakh typed in Latin", "@sv,ftd", "Әымбаев"},
		{"Kazakh letters are on the row of digits", "9kfy", "ұлан"},
		{"Latin typed in Russian", "Фыршьифнум", "Ashimbayev"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := language.Layouts(c.typed); !slices.Contains(got, c.meant) {
				t.Errorf("Layouts(%q) = %q, want %q", c.typed, got, c.meant)
			}
		})
	}
	for _, typed := range []string{"", " ", "a", "Ғалым", "Ivan Петров", "\xff\xff", "Бекенов"} {
		if got := language.Layouts(typed); len(got) > 0 {
			t.Errorf("Layouts(%q) = %q", typed, got)
		}
	}
}

func BenchmarkSlips(b *testing.B) {
	for b.Loop() {
		language.Slips("Серғалиевтің")
	}
}
