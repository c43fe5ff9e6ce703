package language_test

import "testing"

// TestOpinionsAndReasonsAnnounceNothing reads sentences of Friday, 20 November 2026, that look ahead and
// announce nothing.
func TestOpinionsAndReasonsAnnounceNothing(t *testing.T) {
	for name, text := range map[string]string{
		"what a visit will do good":      "This visit will further strengthen the relationship between the parliaments of the two countries, Speaker Niro Perera said.",
		"what an agreement will":         "The agreement will deepen cooperation between the two parliaments.",
		"what it will help":              "Senator Ana Diaz said the visit will help.",
		"an impetus":                     "The Speaker of the Senate expressed confidence that the visit will give a new impetus to bilateral ties.",
		"fruitful talks":                 "The Speaker of the Senate believes that the talks will be fruitful.",
		"визит полезный":                 "Спикер Сената Анна Круминя заявила, что визит будет полезным.",
		"вклад":                          "Спикер Сената уверена, что этот форум внесет вклад в развитие сотрудничества.",
		"why somebody is not received":   "Спикер Сената Анна Круминя не сможет принять делегацию американских сенаторов, поскольку будет в командировке.",
		"so is it in English":            "The Speaker of the Senate will not attend the forum, as he will be at a session of the committee.",
		"so is it in Kazakh":             "Сенат төрағасы АҚШ делегациясын қабылдай алмайды, өйткені іссапарда болады.",
		"the day of a monument":          "Председатель Меджлиса Сагиба Гафарова положила цветы к памятнику, посвященному Дню памяти 27 декабря.",
		"the day of a show":              "Спикер Сената 16 желтоқсан – Тәуелсіздік күніне арналған көрмені ашты.",
		"an order that was stayed":       "The Supreme Court stayed the order to dissolve Parliament and hold elections in January.",
		"a decree that was stopped":      "Сот Парламентті таратып, қаңтарда сайлау өткізу туралы жарлықты тоқтатты.",
		"briefed on planned sessions":    "The Speaker of the Senate was also briefed on the planned sessions of the conference.",
		"a delay on scheduled votes":     "The senators forced a delay on scheduled votes by leaving the committee's meeting.",
		"planned talks that he missed":   "The speaker missed the planned talks in Vienna last week.",
		"a hearing that they walked out": "The senators walked out of a planned hearing on Monday.",
		"without votes":                  "The Senate adjourned on Monday without votes for the next day.",
		"when a page was made":           "Сенат депутаттары кездесті.\nАтырау, 22 желтоқсан 14:43\nОлар заңды талқылады.",
		"the start of this year":         "Жылдың басында өзіміздің көңіліміз толмайтынын Сенаттың отырысында айттық.",
		"a term that is over":            "Сенатқа тізім ұсыну мерзімі 20 қаңтарда басталып, 8 ақпанда аяқталды.",
		"so is it in Russian":            "Выдвижение кандидатов в Сенат началось 20 января и завершилось 8 февраля.",
		"a day on which it closed":       "Registration for the Senate opened on January 20 and closed on February 8.",
		"what the adoption will allow":   "The adoption of this law will allow to settle issues of citizenship, the Senate was told.",
		"what a signing makes possible":  "Signing the treaty will make it possible to speed up trade, the Senate said.",
		"whose rights a bill ensures":    "The bill will ensure the rights of patients, the Senate believes.",
		"required information":           "Senator Max Bern told the meeting of MPs that ministers frustrate committees by failing to produce the required information in time.",
		"who may win":                    "Senator Max Bern has lost his majority, with Peter Dunn expected to win a ballot once a meeting of MPs can be convened.",
		"what came before":               "This meeting of the House comes after the start of the session, where several bills are scheduled to be handled.",
		"a weekday told twice":           "Late on Thursday, the party urged all MPs to be in the House owing to the outcome of events on Thursday.",
		"a tax that runs out":            "Democrats have demanded that senators negotiate with them on the tax credits that expire on January 1.",
		"a previous visit":               "The Speaker of the Senate paid a previous visit to Russia on June 14.",
	} {
		t.Run(name, func(t *testing.T) {
			if u := readOn(t, "2026-11-20", text); len(u.Upcoming) > 0 {
				t.Errorf("announced: %+v", u.Upcoming)
			}
		})
	}
}

// TestWhatLooksLikeThoseIsAnnounced reads what looks like those and is announced.
func TestWhatLooksLikeThoseIsAnnounced(t *testing.T) {
	for text, date := range map[string]string{
		"Speaker Ana Diaz will pay an official visit to Oslo, which will help the two parliaments.":             "",
		"The two parliaments will hold a forum to deepen cooperation.":                                          "",
		"В Сенате пройдет форум, который укрепит дружбу двух стран.":                                            "",
		"Спикер Сената не сможет принять делегацию, поскольку 5 декабря вылетит с визитом в Вену.":              "2026-12-05",
		"Форум в Сенате, посвященный Дню независимости, пройдет 16 декабря.":                                    "2026-12-16",
		"В Сенате состоится концерт, посвященный Дню независимости 16 декабря.":                                 "2026-12-16",
		"The Speaker of the Senate confirmed the planned visit to Vienna in December.":                          "2026-12",
		"The talks of the Senate are planned in Vienna.":                                                        "",
		"The vote in the Senate is scheduled for Tuesday.":                                                      "2026-11-24",
		"Delegations have begun arriving in Tashkent for an Inter-Parliamentary Conference commencing Tuesday.": "2026-11-24",
		"Speakers arrived in Baku for a forum of parliaments opening Tuesday.":                                  "2026-11-24",
		"Келер жылдың басында Сенатта форум өтеді.":                                                             "2027",
	} {
		u := readOn(t, "2026-11-20", text)
		if len(u.Upcoming) != 1 || u.Upcoming[0].Date != date {
			t.Errorf("%s: upcoming %+v, want one on %q", text, u.Upcoming, date)
		}
	}
}
