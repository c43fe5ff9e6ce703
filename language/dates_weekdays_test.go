package language_test

import (
	"slices"
	"testing"
)

func TestWeekdaysOfWeeksAndOfMonths(t *testing.T) {
	const day = "2026-02-03" // a Tuesday
	for _, c := range []struct{ name, text, date string }{
		{"a week on Friday", "She will appear before the Senate a week on Friday.", "2026-02-13"},
		{"Friday of next week", "The Senate will hear him on Friday of next week.", "2026-02-13"},
		{"Friday next week", "The Senate will hear him on Friday next week.", "2026-02-13"},
		{"the Wednesday after next", "The Senate will hear him the Wednesday after next.", "2026-02-11"},
		{"the first Tuesday of a month", "The Senate votes on the first Tuesday of March.", "2026-03-03"},
		{"the last Friday in a month", "The Senate will vote on the last Friday in April.", "2026-04-24"},
		{"the end of a season is a month", "The Senate will open its new wing in late autumn.", "2026-11"},
		{"a holiday that a recess is for is not its day", "The Senate rises for Easter on 26 March.", "2026-03-26"},
		{"в пятницу на следующей неделе", "В пятницу на следующей неделе министр отчитается перед Сенатом.", "2026-02-13"},
		{"на следующей неделе в четверг", "На следующей неделе в четверг Сенат заслушает министра.", "2026-02-12"},
		{"в первый вторник марта", "Сессия Сената откроется в первый вторник марта.", "2026-03-03"},
		{"в начале лета", "Сенат вернется к теме в начале лета.", "2026-06"},
		{"весенняя сессия — не весна", "Сенат примет закон до конца весенней сессии.", "2026"},
		{"на июньской сессии", "Доклад Сенат заслушает на июньской сессии.", "2026-06"},
		{"24-го", "Депутат Сената приедет в Павлодар 24-го.", "2026-02-24"},
		{"келесі аптаның жұмасында", "Министр келесі аптаның жұмасында Сенатта есеп береді.", "2026-02-13"},
		{"наурыздың алғашқы сейсенбісінде", "Сессия наурыздың алғашқы сейсенбісінде ашылады.", "2026-03-03"},
		{"қоңыр күзде", "Сенат бұл тақырыпқа қоңыр күзде оралады.", "2026-11"},
		{"24-інде", "Сенатор Павлодарға 24-інде келеді.", "2026-02-24"},
		{"келесі жылдың 1 шілдесінен", "Кодекс келесі жылдың 1 шілдесінен бастап қолданысқа енеді.", "2027-07-01"},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := readOn(t, day, c.text)
			if len(u.Upcoming) != 1 || u.Upcoming[0].Date != c.date {
				t.Errorf("want one for %s, got %+v", c.date, u.Upcoming)
			}
		})
	}
}

// What was done by the turn of the year, read in January, was done in the last one.
func TestTheNewYearBehindUs(t *testing.T) {
	for name, text := range map[string]string{
		"in English": "The Senate passed the bill on bees before the New Year.",
		"по-русски":  "Сенат принял закон о пчёлах до Нового года.",
		"қазақша":    "Сенат ара туралы заңды жаңа жылға дейін қабылдады.",
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, "2026-01-05", text)
			if len(u.Upcoming) > 0 {
				t.Errorf("announced: %+v", u.Upcoming)
			}
			if len(u.Events) != 1 || u.Events[0].Date != "2025-12" {
				t.Errorf("events: %+v", u.Events)
			}
		})
	}
}

// The day that heads an entry of a chronicle, or with which the story of a day opens, is that of
// who met on it.
func TestTheDayThatHeadsAnEntry(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		days []string
	}{
		"day and month":       {"18.11. Министр Олег Сатпаев принял посла Виорела Чебана.\n\n19.11. Сенатор Анна Берг встретилась с послом Куртом Линдтом.", []string{"2024-11-18", "2024-11-19"}},
		"hours are no days":   {"10.11. Министр Олег Сатпаев принял посла Виорела Чебана.\n\n10.35. Сенатор Анна Берг встретилась с послом Куртом Линдтом.", []string{"2024-11-25", "2024-11-25"}},
		"hours before noon":   {"10.02. Министр Олег Сатпаев принял посла Виорела Чебана.\n\n10.11. Сенатор Анна Берг встретилась с послом Куртом Линдтом.", []string{"2024-11-25", "2024-11-25"}},
		"a day that went by":  {"Во вторник заседал комитет. Среда прошла под знаком гостей. Министр Олег Сатпаев принял посла Виорела Чебана.", []string{"2024-11-20"}},
		"a day that began so": {"Во вторник заседал комитет. Четверг начался с приёма. Министр Олег Сатпаев принял посла Виорела Чебана.", []string{"2024-11-21"}},
		"күні мен айы":        {"18.11. Министр Олег Сатпаев елші Виорел Чебанмен кездесті.\n\n19.11. Сенатор Анна Берг елші Курт Линдтпен кездесті.", []string{"2024-11-18", "2024-11-19"}},
	} {
		t.Run(name, func(t *testing.T) {
			var days []string
			for _, m := range readOn(t, "2024-11-25", test.text).Meetings {
				days = append(days, m.Date)
			}
			if !slices.Equal(days, test.days) {
				t.Errorf("%v, want %v", days, test.days)
			}
		})
	}
}
