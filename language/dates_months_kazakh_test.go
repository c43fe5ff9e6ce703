package language_test

import "testing"

// A town that is called as a month is no day of the news.
func TestATownCalledAsAMonthIsNoDate(t *testing.T) {
	for _, c := range [][2]string{
		{"Мәжіліс спикері Айбек Қасенов Қазанда Рөстәм Гаязовпен кездесті. Олар сауданы талқылады.", ""},
		{"Қазанда спикер Айбек Қасенов Рөстәм Гаязовпен кездесті. Айбек Қасенов осында, яғни Қазанға форумға барған. Ол Қазанға алғаш келді.", ""},
		{"Спикер Айбек Қасенов қазанда елші Жан Дюбуамен кездесті.", "2025-10"},
	} {
		u := understand(t, "2026-05-16", c[0])
		if len(u.Meetings) != 1 || u.Meetings[0].Date != c[1] {
			t.Errorf("%s: %v, want %s", c[0], u.Meetings, c[1])
		}
	}
}
