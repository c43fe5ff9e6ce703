package language_test

import "testing"

// The first or the last day on which something may be is told as that, or its date would tell that it is on that day.
func TestATermIsToldAsATerm(t *testing.T) {
	for _, test := range []struct{ name, text, want, date string }{
		{"at the end, in English", "The Senate met. The ministry is to present a plan for the schools of the north by 5 December.", "The ministry is to present a plan for the schools of the north by 5 December", "2026-12-05"},
		{"at the start, in English", "The Senate met. By 5 December the ministry is to present a plan for the schools of the north.", "By 5 December the ministry is to present a plan for the schools of the north", "2026-12-05"},
		{"a day, in English", "The Senate met. The ministry is to present a plan for the schools of the north on 5 December.", "The ministry is to present a plan for the schools of the north", "2026-12-05"},
		{"at the end, in Russian", "Сенат собрался. Министерство представит план ремонта северных школ до 5 декабря.", "Министерство представит план ремонта северных школ до 5 декабря", "2026-12-05"},
		{"at the start, in Russian", "Сенат собрался. До 5 декабря министерство представит план ремонта северных школ.", "До 5 декабря министерство представит план ремонта северных школ", "2026-12-05"},
		{"a day, in Russian", "Сенат собрался. Министерство представит план ремонта северных школ 5 декабря.", "Министерство представит план ремонта северных школ", "2026-12-05"},
		{"what lasts, in Russian", "Сенат собрался. Выставка о северных школах в Астане продлится до 5 декабря.", "Выставка о северных школах в Астане продлится до 5 декабря", "2026-12-05"},
		{"the first day, in English", "The Senate met. The ministry is to present a plan for the schools of the north after 5 December.", "The ministry is to present a plan for the schools of the north after 5 December", "2026-12-05"},
		{"how long it takes, in English", "The Senate met. The ministry is to present a plan for the schools of the north within a month.", "The ministry is to present a plan for the schools of the north within a month", "2026-12"},
		{"the first day, in Russian", "Сенат собрался. Министерство представит план ремонта северных школ после 5 декабря.", "Министерство представит план ремонта северных школ после 5 декабря", "2026-12-05"},
		{"no later, in Russian", "Сенат собрался. Министерство представит план ремонта северных школ не позднее 5 декабря.", "Министерство представит план ремонта северных школ не позднее 5 декабря", "2026-12-05"},
		{"no earlier, in Russian", "Сенат собрался. Министерство представит план ремонта северных школ не раньше 5 декабря.", "Министерство представит план ремонта северных школ не раньше 5 декабря", "2026-12-05"},
		{"the first day, in Kazakh", "Сенат жиналды. 5 желтоқсаннан кейін министрлік ауыл мектептерін жөндеу жоспарын ұсынады.", "5 желтоқсаннан кейін министрлік ауыл мектептерін жөндеу жоспарын ұсынады", "2026-12-05"},
		{"at the start, in Kazakh", "Сенат жиналды. 5 желтоқсанға дейін министрлік ауыл мектептерін жөндеу жоспарын ұсынады.", "5 желтоқсанға дейін министрлік ауыл мектептерін жөндеу жоспарын ұсынады", "2026-12-05"},
		{"a day, in Kazakh", "Сенат жиналды. 5 желтоқсанда министрлік ауыл мектептерін жөндеу жоспарын ұсынады.", "министрлік ауыл мектептерін жөндеу жоспарын ұсынады", "2026-12-05"},
	} {
		t.Run(test.name, func(t *testing.T) {
			u := readOn(t, "2026-11-18", test.text)
			if len(u.Upcoming) != 1 || u.Upcoming[0].What != test.want || u.Upcoming[0].Date != test.date {
				t.Errorf("upcoming %+v, want %q on %s", u.Upcoming, test.want, test.date)
			}
		})
	}
}
