package language_test

import "testing"

// What begins like a farewell, a pointer back or a lead to a list can announce something
// all the same.
func TestWhatBeginsLikeAFarewellCanAnnounceSomething(t *testing.T) {
	const day = "2026-11-18"
	for name, c := range map[string]struct {
		text string
		want int
	}{
		"until next week, in English":          {"The Senate met on Tuesday. Until next Tuesday the Senate committee will collect amendments.", 1},
		"до следующей среды":                   {"Сенат собрался во вторник. До следующей среды комитет Сената соберёт поправки.", 1},
		"до следующей среды, и всё":            {"Сенат собрался во вторник. До следующей среды.", 0},
		"встретимся с депутатами":              {"Сенат собрался во вторник. Встретимся с депутатами Сената 5 декабря.", 1},
		"встретимся через неделю":              {"Сенат собрался во вторник. Встретимся через неделю.", 0},
		"төрағамен кездесеміз":                 {"Сенат сейсенбіде жиналды. Біз сейсенбіде Сенат төрағасымен кездесеміз.", 1},
		"келесі аптада кездесеміз":             {"Сенат сейсенбіде жиналды. Келесі аптада кездесеміз.", 0},
		"себебі айтылмаған":                    {"Дүйсенбі, 23 қараша. Сенат отырысы кейінге қалдырылды. Оның себебі айтылған жоқ.", 0},
		"an event of its own in front of list": {"Сенат: неделя\n\nФорум женщин-сенаторов пройдёт 24–25 ноября в Таллине.\n\nПонедельник, 23 ноября\nСенат рассмотрит закон о лесах.", 2},
	} {
		t.Run(name, func(t *testing.T) {
			if u := readOn(t, day, c.text); len(u.Upcoming) != c.want {
				t.Errorf("%d announced, want %d: %+v", len(u.Upcoming), c.want, u.Upcoming)
			}
		})
	}
}
