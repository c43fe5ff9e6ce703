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
		en + "The forum has been postponed from December 10 to 20 January 2027.":                        "2027-01-20",
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

// TestWhatWasRefusedOrAgreedLongAgoIsNotToCome reads sentences of Wednesday, 18 November 2026.
func TestWhatWasRefusedOrAgreedLongAgoIsNotToCome(t *testing.T) {
	const (
		en = "The Senate of Kazakhstan was formed in 1996. "
		ru = "Сенат Казахстана образован в 1996 году, это верхняя палата парламента страны. "
		kk = "Қазақстан Сенаты 1996 жылы құрылған. "
	)
	for _, text := range []string{
		en + "In March 2024 the sides agreed to hold a forum in Baku in May 2024.",
		en + "In 2024 the Speaker announced that a forum would be held the following year.",
		en + "The Bureau rejected a proposal to hold hearings on 8 December.",
		en + "The Bureau refused to hold hearings on 8 December.",
		en + "Plans to hold a forum on 8 December have been dropped.",
		ru + "В марте 2024 года стороны договорились провести форум в Баку в мае 2024 года.",
		ru + "В 2024 году спикер объявил, что форум пройдет через год.",
		ru + "Бюро отказалось проводить слушания 8 декабря.",
		ru + "Бюро отклонило предложение провести слушания 8 декабря.",
		ru + "План провести форум 8 декабря отвергнут.",
		ru + "С 28 января по 2 февраля парламентские слушания не пройдут.",
		kk + "Бюро 8 желтоқсанда тыңдау өткізу туралы ұсынысты қабылдамады.",
	} {
		if u := readOn(t, "2026-11-18", text); len(u.Upcoming) > 0 {
			t.Errorf("%s: told as coming up: %+v", text, u.Upcoming)
		}
	}
}

// TestTheTimeOfWhatFollowsIsItsOwn reads sentences of Wednesday, 18 November 2026.
func TestTheTimeOfWhatFollowsIsItsOwn(t *testing.T) {
	const (
		en = "The Senate of Kazakhstan was formed in 1996. "
		ru = "Сенат Казахстана образован в 1996 году, это верхняя палата парламента страны. "
		kk = "Қазақстан Сенаты 1996 жылы құрылған. "
	)
	for text, date := range map[string]string{
		en + "On Monday the Bureau decided that the forum of regions would open on 2 December.":        "2026-12-02",
		en + "The bill passed its first reading on Monday; the second reading is planned in a week.":   "2026-11-25",
		en + "The next sitting of the chamber is on Friday evening.":                                   "2026-11-20",
		en + "The vote on the bill is early next year.":                                                "2027",
		ru + "В понедельник законопроект прошел первое чтение, а второе чтение пройдет через месяц.":   "2026-12",
		ru + "Законопроект поступит в палату в начале следующей недели.":                               "2026-11",
		ru + "Законопроект поступит в палату 5 числа следующего месяца.":                               "2026-12-05",
		ru + "Депутаты возвращаются с каникул через неделю.":                                           "2026-11-25",
		kk + "Заң жобасы дүйсенбіде бірінші оқылымнан өтті, ал екінші оқылым екі аптадан кейін өтеді.": "2026-12-02",
		kk + "Заң жобасы келесі аптада-ақ қаралады.":                                                   "2026-11",
	} {
		if u := readOn(t, "2026-11-18", text); len(u.Upcoming) != 1 || u.Upcoming[0].Date != date {
			t.Errorf("%s: want %s, got %+v", text, date, u.Upcoming)
		}
	}
}
