package language_test

import "testing"

// TestDatesInEveryForm reads sentences of Wednesday, 18 November 2026.
func TestDatesInEveryForm(t *testing.T) {
	const (
		en = "The chamber gathered in the capital.\n\nThe Senate will vote on the bill "
		ru = "Палата собралась в столице.\n\nСенат проголосует по законопроекту "
		kk = "Палата елордада жиналды.\n\nСенат заң жобасына "
	)
	for text, date := range map[string]string{
		en + "on Thursday, 26 November.":                "2026-11-26",
		en + "on the twenty-sixth of November.":         "2026-11-26",
		en + "on the 25th.":                             "2026-11-25",
		en + "a week from Thursday.":                    "2026-11-26",
		en + "on Monday week.":                          "2026-11-30",
		en + "in a fortnight.":                          "2026-12-02",
		en + "ten days from now.":                       "2026-11-28",
		en + "before the end of next month.":            "2026-12",
		en + "before the New Year.":                     "2026-12",
		en + "after the New Year.":                      "2027",
		en + "in the first quarter.":                    "2027",
		en + "next spring.":                             "2027",
		ru + "в четверг, 26 ноября.":                    "2026-11-26",
		ru + "26 ноября, в четверг.":                    "2026-11-26",
		ru + "в понедельник, 23-го.":                    "2026-11-23",
		ru + "в начале следующего месяца.":              "2026-12",
		ru + "в последних числах декабря.":              "2026-12",
		ru + "в первой декаде декабря.":                 "2026-12",
		ru + "до середины декабря.":                     "2026-12",
		ru + "до Нового года.":                          "2026-12",
		ru + "после Нового года.":                       "2027",
		ru + "к весне.":                                 "2027",
		ru + "в первом квартале.":                       "2027",
		kk + "бейсенбі күні, 26 қарашада дауыс береді.": "2026-11-26",
		kk + "қараша айының 26-сы күні дауыс береді.":   "2026-11-26",
		kk + "келер айдың басында дауыс береді.":        "2026-12",
		kk + "Жаңа жылға дейін дауыс береді.":           "2026-12",
		kk + "келесі жылдың бірінші тоқсанында дауыс береді.": "2027",
		kk + "екі аптадан кейін дауыс береді.":                "2026-12-02",
	} {
		t.Run(text, func(t *testing.T) {
			u := readOn(t, "2026-11-18", text)
			if len(u.Upcoming) != 1 || u.Upcoming[0].Date != date {
				t.Errorf("want %s, got %+v", date, u.Upcoming)
			}
		})
	}
}
