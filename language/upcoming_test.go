package language_test

import (
	"context"
	"maps"
	"strings"
	"testing"

	"minber/digest"
)

// readOn understands a text of a day.
func readOn(t *testing.T, day, text string) digest.Understanding {
	t.Helper()
	u, err := kurultaiReader().Understand(context.Background(), digest.Article{Text: text, Date: day})
	if err != nil {
		t.Fatal(err)
	}
	check(t, text, u)
	return u
}

func TestWhatIsAnnouncedAndForWhen(t *testing.T) {
	for name, test := range map[string]struct {
		day, text, date, certainty string
	}{
		"a weekday in reported speech that looks ahead is the coming one": {
			"2026-11-23", "The bill would be voted on Thursday, the deputy speaker of the Kurultai told reporters.", "2026-11-26", digest.Planned,
		},
		"a month in a proposal is the next, though it is long past": {
			"2026-05-12", "The committee proposes to hold hearings in March, deputies of the Kurultai said.", "2027-03", digest.Proposed,
		},
		"the present of a timetable looks ahead": {
			"2026-05-12", "The Kurultai meets on Thursday to consider the budget.", "2026-05-14", digest.Planned,
		},
		"a range counts from its first day": {
			"2026-05-12", "The Kurultai will hold a plenary session on 12-14 June in Turkistan.", "2026-06-12", digest.Planned,
		},
		"a week gives its month": {
			"2026-05-12", "The ministry was instructed to report to the Kurultai by the end of next week.", "2026-05", digest.Decided,
		},
		"a Kazakh journey that somebody means to make, without a day": {
			"2026-05-12", "Чех делегациясы жағдай түзелген соң Астанаға келмек. Құрылтай Төрағасы осылай деді.", "", digest.Planned,
		},
		"a half of a year gives the year": {
			"2026-05-12", "Elections to maslikhats are expected in the first half of next year.", "2027", digest.Planned,
		},
		"the day after tomorrow": {
			"2026-05-12", "The Speaker of the Kurultai arrives in Seoul the day after tomorrow.", "2026-05-14", digest.Planned,
		},
		"a day of this month": {
			"2026-05-12", "The ceremony in the Kurultai is scheduled for the 25th of this month.", "2026-05-25", digest.Planned,
		},
		"what was put off counts for its new day": {
			"2026-05-12", "The vote in the Kurultai, originally scheduled for last Tuesday, has been moved to May 26.", "2026-05-26", digest.Planned,
		},
		"a law takes effect over the turn of the year": {
			"2026-12-28", "The new rules take effect on January 1, the Kurultai said.", "2027-01-01", digest.Decided,
		},
		"a term in months": {
			"2026-05-12", "The next meeting of the commission will be held in Tashkent in a month.", "2026-06", digest.Planned,
		},
		"what is suggested shall be": {
			"2024-11-05", "The deputy speaker of the Kurultai suggested that the third forum be convened in Aktau in May 2025.", "2025-05", digest.Proposed,
		},
		"the week after next": {
			"2026-05-12", "The Kurultai is due to take up the bill again the week after next.", "2026-05", digest.Planned,
		},
		"a building is planned by a year": {
			"2026-05-12", "The government plans to build 40 dams by 2030, the minister told the Kurultai.", "2030", digest.Planned,
		},
		"a perfective verb looks ahead": {
			"2026-05-11", "Законопроект поставят на голосование в четверг, сообщил председатель комитета Курултая.", "2026-05-14", digest.Planned,
		},
		"с 5 по 7 июня": {
			"2026-05-12", "С 5 по 7 июня делегация Курултая отправится в Женеву.", "2026-06-05", digest.Planned,
		},
		"до конца месяца": {
			"2026-05-12", "Совместное заседание палат Курултая пройдет до конца месяца.", "2026-05", digest.Planned,
		},
		"перенесли на другой день": {
			"2026-05-12", "Заседание Курултая должно было состояться вчера, но его перенесли на 20 мая.", "2026-05-20", digest.Planned,
		},
		"число словами": {
			"2026-05-12", "Двадцать первого июня в столице откроется съезд партии.", "2026-06-21", digest.Planned,
		},
		"в первом квартале следующего года": {
			"2026-05-12", "Документ рассмотрят в первом квартале следующего года.", "2027", digest.Planned,
		},
		"договорились провести: месяц впереди": {
			"2026-05-12", "Стороны договорились в сентябре провести в Алматы межпарламентский форум.", "2026-09", digest.Planned,
		},
		"поручение со сроком": {
			"2026-05-12", "Министерству поручено до 6 ноября представить в Курултай отчет.", "2026-11-06", digest.Decided,
		},
		"расписание в настоящем времени": {
			"2026-05-12", "В конце года истекает срок полномочий избирательной комиссии, напомнили в Курултае.", "2026", digest.Decided,
		},
		"осенью, о которой сказано весной": {
			"2026-05-12", "Визит спикера Курултая, который планировали на лето, перенесен на вторую половину ноября.", "2026-11", digest.Planned,
		},
		"только возможно": {
			"2026-05-12", "Спикер Курултая может посетить Варшаву и Вильнюс осенью, если его пригласят коллеги.", "2026", digest.Proposed,
		},
		"в течение двух недель": {
			"2026-05-12", "Комитет намерен завершить работу над законопроектом в течение двух недель.", "2026-05", digest.Planned,
		},
		"не раньше декабря": {
			"2026-05-12", "Второе чтение законопроекта ожидается не раньше декабря.", "2026-12", digest.Planned,
		},
		"осы айдың 25-інде": {
			"2026-05-12", "Құрылтай делегациясы осы айдың 25-інде Бакуге барады.", "2026-05-25", digest.Planned,
		},
		"алдағы жылдың басында": {
			"2026-05-12", "Алдағы жылдың басында мәслихат сайлауы өткізіледі деп күтілуде.", "2027", digest.Planned,
		},
		"биыл күзде жоспарланып отыр": {
			"2026-05-12", "Биыл күзде Астанада парламентаралық форум өткізу жоспарланып отыр.", "2026", digest.Planned,
		},
		"келесі аптада өтпек": {
			"2026-05-12", "Келесі аптада Құрылтайда Үкімет сағаты өтпек.", "2026-05", digest.Planned,
		},
		"ай ішінде: тапсырма": {
			"2026-05-12", "Министрлікке 6 қарашаға дейін Құрылтайға есеп беру тапсырылды.", "2026-11-06", digest.Decided,
		},
		"бейсенбіде өтеді": {
			"2026-05-12", "Бейсенбіде Құрылтайдың жалпы отырысы өтеді.", "2026-05-14", digest.Planned,
		},
		"өткізуге келісті": {
			"2026-05-12", "Тараптар қыркүйекте Алматыда парламентаралық форум өткізуге келісті.", "2026-09", digest.Planned,
		},
		"баруы мүмкін": {
			"2026-05-12", "Құрылтай Төрағасы күзде Варшаваға баруы мүмкін.", "2026", digest.Proposed,
		},
		"басқа күнге шегерілді": {
			"2026-05-12", "Құрылтай отырысы кеше өтуі тиіс еді, бірақ 20 мамырға шегерілді.", "2026-05-20", digest.Planned,
		},
		"айдың аты мен соңы": {
			"2026-05-12", "Құрылтай комитеттері маусым соңына дейін онлайн кездеседі.", "2026-06", digest.Planned,
		},
		"жартысына ауыстырылды": {
			"2026-05-12", "Жазда өтуі тиіс болған парламентаралық форум қарашаның екінші жартысына ауыстырылды.", "2026-11", digest.Planned,
		},
		"the holiday before which something is due gives its month": {
			"2026-02-12", "The new library must be finished by Nauryz, the Kurultai was told.", "2026-03", digest.Planned,
		},
		"the eve of the year": {
			"2026-12-10", "The tax break runs out on New Year's Eve.", "2026-12-31", digest.Planned,
		},
		"Easter moves with the year": {
			"2026-03-16", "The parliament goes into recess from Good Friday.", "2026-04-03", digest.Planned,
		},
		"a plural with a complement is the subject": {
			"2026-10-29", "Ministers of the bloc gather in Yerevan on Wednesday.", "2026-11-04", digest.Planned,
		},
		"a term that was given runs on": {
			"2026-04-14", "Суд дал парламенту срок до 31 декабря, чтобы исправить закон.", "2026-12-31", digest.Planned,
		},
		"в двухмесячный срок": {
			"2026-04-14", "В двухмесячный срок аудиторы должны представить выводы.", "2026-06", digest.Planned,
		},
		"православная Пасха": {
			"2026-03-16", "До Пасхи Курултай рассмотрит закон о пчеловодстве.", "2026-04", digest.Planned,
		},
		"слушание, которое назначали раньше": {
			"2026-04-14", "Слушание, назначенное на понедельник, пройдет в среду.", "2026-04-15", digest.Planned,
		},
		"қол қояды": {
			"2026-05-28", "Цифрлық активтер туралы заңға Президент маусымда қол қояды.", "2026-06", digest.Planned,
		},
		"Наурызға дейін": {
			"2026-02-12", "Наурыз мейрамына дейін ауылда мектеп ашылады.", "2026-03", digest.Planned,
		},
		"ертең": {
			"2026-05-12", "Құрылтай ертең дауыс береді.", "2026-05-13", digest.Planned,
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, test.day, test.text)
			if len(u.Upcoming) != 1 || u.Upcoming[0].Date != test.date || u.Upcoming[0].Certainty != test.certainty {
				t.Errorf("want one %s for %q, got %+v", test.certainty, test.date, u.Upcoming)
			}
		})
	}
}

func TestWhatIsNotToCome(t *testing.T) {
	for name, test := range map[string]struct{ day, text string }{
		"a weekday in the past":                  {"2026-05-12", "The Kurultai met on Thursday to consider the budget."},
		"called off":                             {"2026-05-12", "A joint sitting of the chambers, which had been due on Friday, was cancelled."},
		"under a condition":                      {"2026-05-12", "If the Kurultai passes the bill next week, it will go to the President."},
		"a budget for years ahead was discussed": {"2026-05-12", "The plenary session held on May 5 discussed the 2027-2029 budget."},
		"a month that was":                       {"2026-12-28", "The Assembly last met in January in Vienna."},
		"when somebody said it":                  {"2026-05-12", "The deputy said on Monday that the committee had approved the report."},
		"a rule without a date":                  {"2026-05-12", "Deputies must attend every sitting of the Kurultai."},
		"a question that is open":                {"2026-05-12", "There is no word on when the Kurultai will hold hearings."},
		"план на следующий год":                  {"2026-10-29", "Комитет обсудил бюджет на 2028 год."},
		"келе жатқан дәстүр":                     {"2026-05-12", "Жастар форумы 2021 жылдан бері өткізіліп келеді."},
		"it will not be":                         {"2026-05-12", "The committee of the Kurultai will not hold its hearing this week after all."},
		"в пятницу не поддержали":                {"2026-05-12", "Депутат предложила провести внеочередное заседание Курултая в пятницу, но коллеги ее не поддержали."},
		"отменен":                                {"2026-05-12", "Визит спикера Курултая в Пекин отменен."},
		"планировалось и не состоялось":          {"2026-05-12", "Заседание Совета планировалось провести в апреле, однако оно не состоялось."},
		"прошлый октябрь":                        {"2026-05-12", "Форум состоялся в октябре прошлого года в Омске."},
		"кейінге қалдырылды":                     {"2026-05-12", "Спикердің Пекинге сапары кейінге қалдырылды."},
		"мақұлдаса":                              {"2026-05-12", "Егер Құрылтай заңды келесі аптада мақұлдаса, құжат Президентке жолданады."},
		"өтпей қалды":                            {"2026-05-12", "Кеңес отырысын сәуірде өткізу жоспарланған еді, алайда ол өтпей қалды."},
		"былтыр болған":                          {"2026-05-12", "Депутаттар былтыр қыста осы мәселені көтерген болатын."},
	} {
		t.Run(name, func(t *testing.T) {
			if u := readOn(t, test.day, test.text); len(u.Upcoming) > 0 {
				t.Errorf("announced: %+v", u.Upcoming)
			}
		})
	}
}

func TestShortAnnouncementsAreToldInFull(t *testing.T) {
	for name, test := range map[string]struct{ day, text, date, words string }{
		"the bill of a reading": {
			"2026-05-12",
			"Депутаты обсудили законопроект о защите лесов. Спорили долго. Второе чтение ожидается в июне.", "2026-06", "законопроект о защите лесов",
		},
		"a forum named before": {
			"2026-05-12",
			"Ташкентте Орта өзен елдерінің жастар форумы аяқталды. Келесі форум күзде Баткенде өтеді.", "2026", "жастар форумы",
		},
		"who she is": {
			"2026-05-12",
			"Deputy Speaker Aigerim Sattarova was elected by the Kurultai. She will take the oath on May 20.", "2026-05-20", "Aigerim Sattarova",
		},
		"what a bare noun does is told with the sentence before it": {
			"2026-11-18", "Parliament was told of it by the deputy minister. Two thousand families get coal free of charge. The lorries leave on Monday.", "2026-11-23", "coal free of charge",
		},
		"то, что сказано коротко, понятно вместе с прежним предложением": {
			"2026-11-18", "Об этом сообщил вице-министр. Уголь получат две тысячи семей. Машины выйдут в понедельник.", "2026-11-23", "Уголь",
		},
		"«ол» is the sitting told above, and nobody": {
			"2026-05-12", "Құрылтай Төрағасы Айбек Оразов келіссөз жүргізді. Әңгімеде ТМД ассамблеясы кеңесінің отырысы да сөз болды. Ол 3 шілдеде өтеді.", "2026-07-03", "отырысы",
		},
		"қысқа айтылған жоспар алдыңғы сөйлеммен бірге түсінікті": {
			"2026-11-18", "Бұл туралы вице-министр хабарлады. Көмірді екі мың отбасы тегін алады. Көліктер дүйсенбіде шығады.", "2026-11-23", "Көмір",
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, test.day, test.text)
			for _, up := range u.Upcoming {
				if up.Date == test.date && strings.Contains(up.What, test.words) {
					return
				}
			}
			t.Errorf("no %q for %s in %+v", test.words, test.date, u.Upcoming)
		})
	}
}

func TestWhatIsListedByDays(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want map[string]string
	}{
		"days in lines of their own": {
			"Coming up in the chamber\n\nMonday 23 November\n10:00 Budget committee: hearing with the governor\n14:30 Women's caucus, room 214\n\nFriday 27 November\nDeadline for written questions\n\nLast week members debated railways.",
			map[string]string{"Budget committee: hearing with the governor": "2026-11-23", "Women's caucus, room 214": "2026-11-23", "Deadline for written questions": "2026-11-27"},
		},
		"weekdays that open paragraphs": {
			"The house returns after a break.\n\nMONDAY. The bureau meets behind closed doors. It is short of members.\n\nTUESDAY. Plenary. Second reading of the harbour bill.\n\nWEDNESDAY. Nothing.",
			map[string]string{"The bureau meets behind closed doors": "2026-11-23", "Plenary. Second reading of the harbour bill": "2026-11-24"},
		},
		"a list that ends with the weekday of today": {
			"What is coming up in the Senate\n\nMONDAY. The bureau meets behind closed doors.\n\nFRIDAY. Plenary. Second reading of the harbour bill.",
			map[string]string{"The bureau meets behind closed doors": "2026-11-23", "Plenary. Second reading of the harbour bill": "2026-11-27"},
		},
		"days of one week in two lists": {
			"Что впереди\n\nПОНЕДЕЛЬНИК. Сенат заслушает министра финансов.\n\nСРЕДА. Сенат обсудит бюджет на три года.\n\nПОНЕДЕЛЬНИК. Мажилис обсудит закон о пчелах.\n\nВТОРНИК. Мажилис проведет форум женщин.",
			map[string]string{"Сенат заслушает министра финансов": "2026-11-23", "Сенат обсудит бюджет на три года": "2026-11-25", "Мажилис обсудит закон о пчелах": "2026-11-23", "Мажилис проведет форум женщин": "2026-11-24"},
		},
		"a week that is over": {
			"A week in the house.\n\nMONDAY. The bureau met behind closed doors.\n\nTUESDAY. Members passed the harbour bill. Few stayed.",
			map[string]string{},
		},
		"дни в списке": {
			"Что впереди\n\nПонедельник, 23 ноября\n10:00 — комитет по бюджету, слушания с главой Нацбанка\n14:30 — женская фракция, зал 214",
			map[string]string{"комитет по бюджету, слушания с главой Нацбанка": "2026-11-23", "женская фракция, зал 214": "2026-11-23"},
		},
		"тізімдегі күндер": {
			"Алдағы апта\n\nДүйсенбі, 23 қараша\n10:00 – бюджет комитеті, Ұлттық банк төрағасын тыңдау\n\nСейсенбі, 24 қараша\nЖалпы отырыс: балық аулау туралы заңның үшінші оқылымы",
			map[string]string{"бюджет комитеті, Ұлттық банк төрағасын тыңдау": "2026-11-23", "Жалпы отырыс: балық аулау туралы заңның үшінші оқылымы": "2026-11-24"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, "2026-11-20", c.text)
			got := map[string]string{}
			for _, up := range u.Upcoming {
				got[up.What] = up.Date
			}
			if !maps.Equal(got, c.want) {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestTimesCountedFromOneToldBefore(t *testing.T) {
	for name, c := range map[string]struct{ text, date string }{
		"a week later":           {"Nominations close on 4 December. Campaigning opens a week later.", "2026-12-11"},
		"later that month":       {"The committee shortlists candidates on 4 January. Interviews are due later that month.", "2027-01"},
		"неделей позже":          {"Прием документов завершится 4 декабря. Агитация начнется неделей позже.", "2026-12-11"},
		"через неделю после":     {"Доклад сдадут 4 декабря, а через неделю его представят палате.", "2026-12-11"},
		"бір аптадан кейін":      {"Құжат қабылдау 4 желтоқсанда аяқталады, үгіт бір аптадан кейін басталады.", "2026-12-11"},
		"сол айдың соңында":      {"Үміткерлерді комитет 4 қаңтарда іріктейді. Әңгімелесу сол айдың соңында өтеді.", "2027-01"},
		"a year that is over":    {"In 2025 the minister promised that the ward would open by December.", ""},
		"a day earlier":          {"The plenary opens on 4 December. Its women's caucus gathers a day earlier.", "2026-12-03"},
		"днем раньше":            {"Сессия откроется 4 декабря. Днем раньше соберется женская платформа.", "2026-12-03"},
		"a weekday that goes on": {"The king opens the house on 4 December. On Monday its bureau counts the chairs.", "2026-11-23"},
		"every January":          {"Every January the Speaker promises shorter debates.", ""},
		"каждый январь":          {"Каждый январь спикер обещает короткие прения.", ""},
		"әр қаңтарда":            {"Әр қаңтарда спикер жарыссөзді қысқартамыз дейді.", ""},
		"a wish that is unreal":  {"If the government wanted to, it could build the hospital by 2028.", ""},
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, "2026-11-20", c.text)
			for _, up := range u.Upcoming {
				if up.Date == c.date {
					return
				}
			}
			if c.date != "" || len(u.Upcoming) > 0 {
				t.Errorf("got %+v", u.Upcoming)
			}
		})
	}
}

func TestWhatIsAnnouncedBorrowsNobodysWords(t *testing.T) {
	for _, c := range []struct{ name, text, what, not string }{
		{"the subject of what somebody added", "Deputy Mary Holt spoke of trade. She added that Oslo was ready to host a seminar in May 2027.", "Oslo was ready to host", "Holt"},
		{"what a committee was asked to do is no part of its name", "Farmer Ann Lowe asked the committee to simplify loans for small farms. The committee will return to the matter on December 8.", "committee will return", "(committee"},
		{"a number behind a Kazakh date", "«Желтоқсанда он екі заң жобасын қарап үлгеруіміз керек», – деді төраға Сәуле Есімова.", "он екі", "елтоқсан"},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := readOn(t, "2026-11-18", c.text)
			if len(u.Upcoming) == 0 {
				t.Fatal("nothing announced")
			}
			if last := u.Upcoming[len(u.Upcoming)-1].What; !strings.Contains(last, c.what) || strings.Contains(last, c.not) {
				t.Errorf("announced %q", last)
			}
		})
	}
}

func TestAnAgendaAnnouncesWhatStandsUnderItsDays(t *testing.T) {
	u := readOn(t, "2026-05-10", "The week ahead in the Kurultai\n\nMONDAY. Bureau of the Kurultai, behind closed doors.\n\nTUESDAY. Nothing.\n\nWEDNESDAY. Plenary. Second reading of the bill on lakes.")
	want := map[string]string{"2026-05-11": "Bureau of the Kurultai, behind closed doors", "2026-05-13": "Plenary. Second reading of the bill on lakes"}
	if len(u.Upcoming) != len(want) {
		t.Fatalf("%d announced: %+v", len(u.Upcoming), u.Upcoming)
	}
	for _, a := range u.Upcoming {
		if want[a.Date] != a.What {
			t.Errorf("%q on %s, want %q", a.What, a.Date, want[a.Date])
		}
	}
	if len(u.Events) > 0 {
		t.Errorf("what is to come was told as held: %+v", u.Events)
	}
}
