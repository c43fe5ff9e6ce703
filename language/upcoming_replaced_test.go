package language_test

import "testing"

// TestOnlyTheDayThatCountsIsAnnounced reads sentences of Wednesday, 18 November 2026.
func TestOnlyTheDayThatCountsIsAnnounced(t *testing.T) {
	const (
		en = "The chamber gathered in the capital.\n\n"
		ru = "Палата собралась в столице, где прошла беседа с журналистами.\n\n"
		kk = "Палата елордада жиналып, жұмыс барысын талқылады.\n\n"
	)
	for text, date := range map[string]string{
		en + "The forum will be held on 2 December instead of Friday.":                                  "2026-12-02",
		en + "The forum will be held not on Friday, 27 November but in January.":                        "2027-01",
		en + "The forum has been brought forward from January to Friday.":                               "2026-11-20",
		en + "The forum has been put off until next month.":                                             "2026-12",
		en + "The forum, which was to be held on Friday, has been rescheduled for Tuesday, 1 December.": "2026-12-01",
		en + "The forum was due to take place on 2 December. It will now be held on 9 December.":        "2026-12-09",
		en + "Deputies discussed preparations for the forum, to be held on Friday.":                     "2026-11-20",
		en + "A deputy proposed holding public hearings on the draft code in January.":                  "2027-01",
		en + "The forum of regions gets under way on Friday.":                                           "2026-11-20",
		en + "The President has called early elections in late January.":                                "2027-01",
		ru + "Форум пройдет 9 декабря вместо 2 декабря.":                                                "2026-12-09",
		ru + "Форум пройдет не в пятницу, а 9 декабря.":                                                 "2026-12-09",
		ru + "Форум планировалось провести 2 декабря, но теперь он состоится 9 декабря.":                "2026-12-09",
		ru + "Бюро перенесло заседание с 2 декабря на январь.":                                          "2027-01",
		ru + "Форум назначен на конец января.":                                                          "2027-01",
		ru + "Сессию отложили до пятницы.":                                                              "2026-11-20",
		kk + "Палатаның отырысы жұмада емес, 2 желтоқсанда өтеді.":                                      "2026-12-02",
		kk + "Палатаның отырысы жұма орнына дүйсенбіде өтеді.":                                          "2026-11-23",
		kk + "Палатаның отырысы 2 желтоқсанда өтуі тиіс еді. Енді ол 9 желтоқсанда өтеді.":              "2026-12-09",
		kk + "2 желтоқсанда өтуі тиіс болған отырыс 9 желтоқсанда өтеді.":                               "2026-12-09",
		kk + "Палатаның отырысы жұмадан ақпан айына шегерілді.":                                         "2027-02",
		kk + "Палатаның отырысы ертеңге белгіленді.":                                                    "2026-11-19",
		kk + "Палатаның отырысы алдағы сенбіде өтеді.":                                                  "2026-11-21",
	} {
		t.Run(text, func(t *testing.T) {
			u := readOn(t, "2026-11-18", text)
			if len(u.Upcoming) != 1 || u.Upcoming[0].Date != date {
				t.Errorf("want %s, got %+v", date, u.Upcoming)
			}
		})
	}
}

// TestPreparationIsNoReadiness reads what is only prepared as planned, whose day an inset
// parts from its verb as proposed all the same.
func TestPreparationIsNoReadiness(t *testing.T) {
	for text, certainty := range map[string]string{
		"Қазақстан Сенаты 1996 жылы құрылған. Депутаттар екі аптадан кейін өтетін форумның дайындығын талқылады.": "planned",
		"Қазақстан Сенаты 1996 жылы құрылған. Әйелдер форумы 4 желтоқсанда, жұма күні, өтуі мүмкін.":              "proposed",
	} {
		u := readOn(t, "2026-11-18", text)
		if len(u.Upcoming) != 1 || u.Upcoming[0].Certainty != certainty {
			t.Errorf("%s: want %s, got %+v", text, certainty, u.Upcoming)
		}
	}
}
