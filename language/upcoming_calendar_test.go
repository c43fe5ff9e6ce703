package language_test

import (
	"strings"
	"testing"
)

func TestDaysOfAWeekAhead(t *testing.T) {
	const day = "2026-11-08" // a Sunday
	const ru = "Что ждет Сенат на неделе\nПонедельник. В десять утра бюро Сената утвердит повестку. В полдень в комитете пройдет круглый стол о воде.\n" +
		"Вторник. Сенат рассмотрит бюджет.\nПятница. Слушания о холодах перенесены на 12 декабря: министр болен.\n"
	const kk = "Сенаттың алдағы аптасы\nДүйсенбі. Сенат бюросы жиналады.\nСәрсенбі, жалпы отырыс. Күн тәртібінде жеті заң жобасы бар.\n" +
		"Бейсенбі. Комитет отырысы онлайн өтеді.\nСол күні кешке Сенатта кітап кеші өтеді.\n"
	const span = "Неделя Сената\nЧто ждет палату с 9 по 13 ноября.\nПонедельник. В 11:00 – слушания о торфе.\nСреда. Сенат назвал это днем тишины. Спикер проведет встречу с послом Туниса.\nВоскресенье. В Алматы откроется форум пчеловодов.\n"
	const off = "Что ждет Сенат на неделе\nПонедельник, 9 ноября. Совместное заседание не состоится. Вместо него – бюро Сената за закрытыми дверями.\nВторник. Сенат рассмотрит бюджет.\n"
	const dated = "Сенаттың аптасы\n9 қараша, дүйсенбі. Сенат бюросы жиналады.\n11 қараша, сәрсенбі. Жалпы отырыс.\n"
	const diary = "The Senate had a long week.\n\nDIARY. 23 November, New Riga: committee hearing on peat. 24–25 November, Tallinn: forum of women senators.\n"
	for _, c := range []struct{ name, text, words, date string }{
		{"an hour opens another item", ru, "круглый стол", "2026-11-09"},
		{"what was moved is told for then", ru, "Слушания о холодах", "2026-12-12"},
		{"a noun behind the day and a comma", kk, "жалпы отырыс", "2026-11-11"},
		{"the same day in a paragraph of its own", kk, "кітап кеші", "2026-11-12"},
		{"weekdays behind a span of days to come", span, "слушания о торфе", "2026-11-09"},
		{"a day of the list for what is told without one", span, "встречу с послом Туниса", "2026-11-11"},
		{"a week's last day is behind the others", span, "форум пчеловодов", "2026-11-15"},
		{"what is held instead of what was called off", off, "бюро Сената", "2026-11-09"},
		{"a date with its weekday behind a comma", dated, "Жалпы отырыс", "2026-11-11"},
		{"a day with its place", diary, "New Riga: committee hearing on peat", "2026-11-23"},
		{"days with their place", diary, "Tallinn: forum of women senators", "2026-11-24"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, u := range readOn(t, day, c.text).Upcoming {
				if strings.Contains(u.What, c.words) && u.Date == c.date {
					return
				}
			}
			t.Errorf("%s is not announced for %s: %+v", c.words, c.date, readOn(t, day, c.text).Upcoming)
		})
	}
}

func TestOneDayOfSeveralTold(t *testing.T) {
	const day = "2026-03-12"
	for _, c := range []struct{ text, date string }{
		{"The postponed session of the Senate will be held on 5 May.", "2026-05-05"},
		{"Отложенная сессия Сената пройдет 5 мая.", "2026-05-05"},
		{"Ақпаннан шегерілген Сенат сессиясы 5 мамырда өтеді.", "2026-05-05"},
		{"В конце мая – начале июня сенаторы отправятся в Канаду.", "2026-05"},
		{"Мамырдың соңы мен маусымның басында сенаторлар Канадаға барып қайтпақ.", "2026-05"},
		{"Сенатор Анна Линд сейсенбіде Сенаттағы тыңдау 20 наурызда өтетінін айтты.", "2026-03-20"},
	} {
		t.Run(c.text, func(t *testing.T) {
			if u := readOn(t, day, c.text); len(u.Upcoming) != 1 || u.Upcoming[0].Date != c.date {
				t.Errorf("want %s, got %+v", c.date, u.Upcoming)
			}
		})
	}
}
