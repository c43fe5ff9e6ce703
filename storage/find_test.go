package storage_test

import (
	"slices"
	"strconv"
	"testing"

	"minber/digest"
)

func TestNamesAreFoundHoweverTheyAreWritten(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	for i, one := range []struct{ lang, name, role string }{
		{"kk", "Серік Әбілқасымов", "депутат"},
		{"ru", "Серик Абилкасымов", "депутат"},
		{"en", "Serik Abilkassymov", "deputy"},
		{"ru", "Нурлан Бекежанов", "депутат"},
		{"ru", "Данияр Бекежаров", "сенатор"},
		{"ru", "Ольга Цой", "депутат"},
		{"ru", "Т. Мамырханов", "депутат"},
	} {
		a.keep(speech(one.lang, "https://n.kz/"+strconv.Itoa(i), person(one.name, one.role, "KZ"), "слово"))
	}
	for _, c := range []struct {
		what, asked string
		want        []string // in Russian
		fit         digest.Fit
	}{
		{"in Kazakh", "Әбілқасымов", []string{"Серик Абилкасымов"}, digest.FitExact},
		{"in Latin", "Serik Abilkassymov", []string{"Серик Абилкасымов"}, digest.FitExact},
		{"with an initial", "С. Абилкасымов", []string{"Серик Абилкасымов"}, digest.FitExact},
		{"with two initials, one of them of a patronymic", "С.К. Абилкасымов", []string{"Серик Абилкасымов"}, digest.FitExact},
		{"in full, of whom texts tell only the initial", "Тимур Мамырханов", []string{"Т. Мамырханов"}, digest.FitExact},
		{"another given name than the initial", "Серик Мамырханов", nil, 0},
		{"with marks that nobody sees", "Абил\u200fка\u00adсымов", []string{"Серик Абилкасымов"}, digest.FitExact},
		{"its beginning", "Абилк", []string{"Серик Абилкасымов"}, digest.FitLoose},
		{"in another case", "Әбілқасымовтың", []string{"Серик Абилкасымов"}, digest.FitLoose},
		{"a letter is wrong", "Абилкасыпов", []string{"Серик Абилкасымов"}, digest.FitGuess},
		{"a letter is missing", "Бекжанов", []string{"Нурлан Бекежанов"}, digest.FitGuess},
		{"a letter is twice", "Бекежжанов", []string{"Нурлан Бекежанов"}, digest.FitExact},
		{"two have changed places", "Бекежаонв", []string{"Нурлан Бекежанов"}, digest.FitGuess},
		{"a slip beside a right name", "Нурлан Пекежанов", []string{"Нурлан Бекежанов"}, digest.FitGuess},
		{"a slip beside an initial", "Н. Пекежанов", []string{"Нурлан Бекежанов"}, digest.FitGuess},
		{"a slip and another given name", "Ольга Пекежанов", nil, 0},
		{"a slip in both names", "Нурлаг Пекежанов", []string{"Нурлан Бекежанов"}, digest.FitGuess},
		{"one that may be two", "Бекежалов", []string{"Данияр Бекежаров", "Нурлан Бекежанов"}, digest.FitGuess},
		{"in Latin, with a slip", "Bekezjanov", []string{"Нурлан Бекежанов"}, digest.FitGuess},
		{"Russian keys in Latin", ",tkm", nil, 0},
		{"the name of Russian keys in Latin", "Cthbr F,bkrfcsvjd", []string{"Серик Абилкасымов"}, digest.FitGuess},
		{"of Kazakh ones", "@,3k0fcsvjd", []string{"Серик Абилкасымов"}, digest.FitGuess},
		{"the other way round", "Ыукшл Фишдлфыыньщм", []string{"Серик Абилкасымов"}, digest.FitGuess},
		{"nobody", "Назарбаев", nil, 0},
		{"one letter", "Ц", nil, 0},
	} {
		t.Run(c.what, func(t *testing.T) {
			hits := must(a.Find(ctx, c.asked, "ru", digest.FitGuess, 10))(t)
			got := found(hits)
			slices.Sort(got)
			if !slices.Equal(got, c.want) && len(got)+len(c.want) > 0 {
				t.Fatalf("Find(%q) = %q, want %q", c.asked, got, c.want)
			}
			for _, h := range hits {
				if h.Fit != c.fit {
					t.Errorf("%s fits by %d, want %d", h.Name, h.Fit, c.fit)
				}
			}
		})
	}
}
