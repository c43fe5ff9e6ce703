package language_test

import (
	"context"
	"testing"

	"minber/digest"
)

// A Kazakh headline stands behind an announcement that tells too little, if it tells what its text is about.
func TestKazakhHeadlinesBehindAnnouncements(t *testing.T) {
	const text = "Сенат бүгін жылу желісінің тозуын талқылады. Депутаттар баяндаманы комитетке қайтарды.\n\nСессия 17 желтоқсанда жабылады."
	for _, test := range []struct{ name, title, want string }{
		{"one that tells", "Депутаттар жылу баяндамасын қайтарды", "Сессия 17 желтоқсанда жабылады (Депутаттар жылу баяндамасын қайтарды)"},
		{"its label goes", "ТІКЕЛЕЙ ЭФИР: Депутаттар жылу баяндамасын қайтарды", "Сессия 17 желтоқсанда жабылады (Депутаттар жылу баяндамасын қайтарды)"},
		{"who is told before a colon stays", "Палата: жылу баяндамасы қайтты", "Сессия 17 желтоқсанда жабылады (Палата: жылу баяндамасы қайтты)"},
		{"a proverb", "Жылуы бардың жұмағы бар деген рас па, ағайын", "Сессия 17 желтоқсанда жабылады (Жылуы бардың жұмағы бар деген рас па, ағайын)"},
		{"a proverb without a word of the text", "Су сұрасаң, сұрауы бар", "Сессия 17 желтоқсанда жабылады"},
		{"a digest", "Сенаттағы апта: жылу және басқасы", "Сессия 17 желтоқсанда жабылады"},
		{"a column", "КУЛУАРДАН", "Сессия 17 желтоқсанда жабылады"},
	} {
		t.Run(test.name, func(t *testing.T) {
			u, err := kurultaiReader().Understand(context.Background(), digest.Article{Title: test.title, Text: text, Date: "2026-11-18"})
			if err != nil {
				t.Fatal(err)
			}
			if len(u.Upcoming) != 1 || u.Upcoming[0].What != test.want {
				t.Errorf("upcoming %+v, want %q", u.Upcoming, test.want)
			}
		})
	}
}

// What tells no more than when is the heading of a calendar, or cut off: it announces nothing.
func TestKazakhAnnouncementsTellMoreThanWhen(t *testing.T) {
	for name, text := range map[string]string{
		"a heading in capitals": "Сенат бүгін жылу туралы заңды қарады.\n\nАЛДАҒЫ АПТАДА\n\nСенат дүйсенбіде Үкімет сағатын өткізеді.",
		"a heading":             "Сенат бүгін жылу туралы заңды қарады.\n\nКелесі аптада. Сенат дүйсенбіде Үкімет сағатын өткізеді.",
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, "2026-11-18", text)
			if len(u.Upcoming) != 1 || u.Upcoming[0].Date != "2026-11-23" {
				t.Errorf("upcoming %+v, want that of Monday", u.Upcoming)
			}
		})
	}
}

// A bare second reading is told with the bill that it is of, as the bill is called.
func TestKazakhBillsAreCalledByTheirWholeName(t *testing.T) {
	for _, test := range []struct{ name, before, want string }{
		{"a title in marks", "Палата бүгін «Өндіріс және тұтыну қалдықтары туралы» заң жобасын қарады.", "«Өндіріс және тұтыну қалдықтары туралы» заң жобасы"},
		{"a title whose words announce", "Палата бүгін «Көлде жүзетін кемелерді тіркеу туралы» заң жобасын қарады.", "«Көлде жүзетін кемелерді тіркеу туралы» заң жобасы"},
		{"the years that it is for", "Бүгін депутаттар 2027–2029 жылдарға арналған бюджет туралы заң жобасын қарады.", "2027–2029 жылдарға арналған бюджет туралы заң жобасы"},
		{"whom it is for", "Бүгін депутаттар отбасыларға арналған көмек туралы заң жобасын қарады.", "отбасыларға арналған көмек туралы заң жобасы"},
		{"without the day", "Сенат бүгін жылу желісі туралы заң жобасын қарады.", "жылу желісі туралы заң жобасы"},
		{"without who deals with it", "Құрылтай жылу желісі туралы заң жобасын қарады.", "жылу желісі туралы заң жобасы"},
	} {
		t.Run(test.name, func(t *testing.T) {
			u := readOn(t, "2026-11-18", test.before+" Екінші оқылым 17 желтоқсанда өтеді.")
			if want := "Екінші оқылым 17 желтоқсанда өтеді (" + test.want + ")"; len(u.Upcoming) != 1 || u.Upcoming[0].What != want {
				t.Errorf("upcoming %+v, want %q", u.Upcoming, want)
			}
		})
	}
}
