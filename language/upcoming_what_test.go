package language_test

import (
	"strings"
	"testing"
)

func TestWhatIsAnnouncedIsOnePieceOfTheText(t *testing.T) {
	for name, test := range map[string]struct{ text, what string }{
		"with the lead of the section of a digest": {
			"The Kurultai is in recess.\n\nFINLAND\nThe Eduskunta argued about bees for a day.\n\nSWEDEN\nThe Riksdag buried a bill on elks after two hours. Its author, a hunter from the north who had counted on the votes of the south and on those of the coast, called the evening a lesson in geography, and went home. Next try: 4 December.",
			"Next try (The Riksdag buried a bill on elks after two hours)",
		},
		"with the first news of a town's section": {
			"Көршілерде не жаңалық?\n\nВАРШАВА. Заң шығару жиналысы үй еңбегін реттейтін заңды қабылдады. Құжатты Сенат желтоқсанда қарайды.\n\nРИГА. Сейм демалыста.",
			"Құжатты Сенат желтоқсанда қарайды (Заң шығару жиналысы үй еңбегін реттейтін заңды қабылдады)",
		},
		"not with a lead that is only begun": {
			"ВАРШАВА. Сейм демалыста.\n\nРИГА. Сейм Төрағасы Анна Мора дүйсенбіде Литваның Латвиядағы елшісі Марек Новицкиді қабылдап, шекара бекетіндегі ұзын кезек пен жаңа жөндеудің қалай жүріп жатқанын кеңінен сөз етті. Бекеттегі жөндеу желтоқсанда бітеді.",
			"Бекеттегі жөндеу желтоқсанда бітеді",
		},
		"without a clause that has only begun": {
			"Ответная поездка председателя Курултая в Ригу возможна в мае 2027 года, но приглашение, уточнили в аппарате Курултая, пока только рассматривается.",
			"Ответная поездка председателя Курултая в Ригу возможна",
		},
		"with what was asked": {
			"The chair of the water committee of the Kurultai, Dana Ospan, answers readers.\n\n– When do we get the dam law?\n\n– In February, if nothing breaks.",
			"When do we get the dam law? – In February, if nothing breaks",
		},
		"a third is hired, not a third of April": {
			"The Kurultai's press office has two people. Its head, Dana Ospan, undertook to hire a third by April.",
			"The Kurultai's press office has two people. Its head, Dana Ospan, undertook to hire a third by April",
		},
		"whole behind a shortened word": {
			"Deputies heard that the chair will attend the St. Magnus forum of islands in Riga on 5 December.",
			"the chair will attend the St. Magnus forum of islands in Riga",
		},
		"with what a term is for": {
			"Курултай спорил о пароме. Перевозчику дали срок до 15 декабря: на линию должно выйти третье судно.",
			"Перевозчику дали срок до 15 декабря: на линию должно выйти третье судно",
		},
		"without who said it": {
			"The minister told reporters that the water bill would return to the chamber on 2 December.",
			"the water bill would return to the chamber",
		},
		"without the one who confirmed it behind": {
			"The committee plans to finish the water bill by 1 December, its chair, Ann Lowe, confirmed to reporters.",
			"The committee plans to finish the water bill by 1 December",
		},
		"with what only stands between commas taken out": {
			"A draft agreement on certificates, she noted, will be put before the committee in late December.",
			"A draft agreement on certificates will be put before the committee",
		},
		"with the date that stands inside": {
			"A group of lawyers is expected on 5 December in Rome.",
			"A group of lawyers is expected on 5 December in Rome",
		},
		"one clause of two": {
			"The autumn session of the Kurultai ends on 30 December, and the deputies come back on 1 February.",
			"The autumn session of the Kurultai ends",
		},
		"what a date in a diary labels": {
			"The chamber had a long day.\n\n5 December: report of the ombudsman in the Kurultai.",
			"report of the ombudsman in the Kurultai",
		},
		"in the speaker's own words with the speaker": {
			"The chair, Dana Ospan, said: “We will vote on the water bill on Tuesday.”",
			"The chair, Dana Ospan, said: “We will vote on the water bill on Tuesday.”",
		},
		"без тех, кто сообщил": {
			"Как рассказал посол, 12 января откроется прямой рейс из Анкары в Туркестан.",
			"откроется прямой рейс из Анкары в Туркестан",
		},
		"без распоряжения и того, кто его подписал": {
			"Согласно распоряжению, подписанному премьер-министром, акиматы областей до 20 января представят перечень плотин.",
			"акиматы областей до 20 января представят перечень плотин",
		},
		"с тем, что предупредили посередине": {
			"Министр должен до 15 декабря – и ни днем позже, предупредили депутаты, – принести список сел без воды.",
			"Министр должен до 15 декабря – и ни днем позже, предупредили депутаты, – принести список сел без воды",
		},
		"инициал не кончает предложения": {
			"Как сообщил О.Сериков, очередная сессия палаты будет проведена весной 2027 года в Риме.",
			"очередная сессия палаты будет проведена весной 2027 года в Риме",
		},
		"до глагола, который отрицает": {
			"До 20 января в ауле ни о чем, кроме плотины, не говорят.",
			"До 20 января в ауле ни о чем, кроме плотины, не говорят",
		},
		"имя партии в кавычках остается": {
			"Партия «Новый дом», от которой ждут списка, примет решение на съезде 1 февраля.",
			"Партия «Новый дом», от которой ждут списка, примет решение на съезде",
		},
		"кім айтқанынсыз": {
			"Елшінің сөзінше, 12 қаңтарда Анкарадан Түркістанға тікелей рейс ашылады.",
			"Анкарадан Түркістанға тікелей рейс ашылады",
		},
		"екі сөйлемнің бірі": {
			"Құрылтайдың күзгі сессиясы 30 желтоқсанда аяқталады, ал депутаттар 1 ақпанда қайта жиналады.",
			"Құрылтайдың күзгі сессиясы 30 желтоқсанда аяқталады",
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, "2026-11-18", test.text)
			if len(u.Upcoming) == 0 || u.Upcoming[0].What != test.what {
				t.Errorf("want %q, got %+v", test.what, u.Upcoming)
			}
		})
	}
}

func TestWhatLeansOnTheSentenceBeforeBringsIt(t *testing.T) {
	for name, test := range map[string]struct{ text, words string }{
		"a bare ordinal":     {"The health bill got through its second reading. The third has been set for 5 December.", "health bill got through its second reading. The third"},
		"a possessive":       {"The amendment was tabled by two deputies of the north. Its authors hope for a first reading in December.", "The amendment was tabled"},
		"вопрос и ответ":     {"Палата собралась в столице, и мы спросили депутата о кодексе.\n\n– Когда палата вернется к кодексу?\n\n– По графику 11 декабря.", "палата вернется к кодексу"},
		"алдыңғы сөйлемімен": {"Палата төрағасы екі сенаторды қабылдады. Олар желтоқсанда Римге барады.", "екі сенаторды қабылдады. Олар"},
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, "2026-11-18", test.text)
			if len(u.Upcoming) != 1 || !strings.Contains(strings.ReplaceAll(u.Upcoming[0].What, "– ", ""), test.words) {
				t.Errorf("want %q in %+v", test.words, u.Upcoming)
			}
		})
	}
}

func TestFuturesThatAnnounceNothing(t *testing.T) {
	for name, text := range map[string]string{
		"a duty counted from something else": "Banks must answer their customers within thirty days of a complaint, the law says.",
		"a question":                         "“Will the engineers come back in December?” she asked the Kurultai.",
		"a figure of a forecast":             "Prices will rise by 9 percent in 2027, the bank told the Kurultai.",
		"denied":                             "The Speaker of the Kurultai denied that he would resign in December.",
		"since a month that is past":         "The deputies do not like it, and since the middle of May the text has not moved.",
		"не в декабре":                       "Спикер Курултая опроверг, что в декабре уйдет в отставку.",
		"о чём говорили другие":              "Депутаты Курултая прокомментировали информацию о выборах в декабре.",
		"по чьему-то поводу":                 "Депутаты Курултая высказались по поводу публикации о выборах в декабре.",
		"срок после обращения":               "По закону банк обязан отвечать клиенту в течение тридцати дней после обращения.",
		"шутка собеседнику":                  "Рыбак сказал: «В январе чай у вас сам вскипит».",
		"не планирует":                       "Комитет Курултая не планирует собираться в декабре.",
		"жоққа шығарылды":                    "Спикер желтоқсанда қызметінен кететіні туралы хабарды жоққа шығарды.",
		"бұрын солай болатын":                "Бюджет бұрын қазанның аяғында Сенатқа өтіп үлгеретін.",
		"өтініштен кейінгі мерзім":           "Заң бойынша банк өтініш түскен күннен бастап он күн ішінде жауап беруге міндетті.",
	} {
		t.Run(name, func(t *testing.T) {
			if u := readOn(t, "2026-11-18", text); len(u.Upcoming) > 0 {
				t.Errorf("announced: %+v", u.Upcoming)
			}
		})
	}
}

func TestTwoAnnouncementsOfOneSentence(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"one subject, two verbs", "The delegation will visit the port on May 20 and fly home on May 21.", []string{"The delegation will visit the port", "The delegation will fly home"}},
		{"two subjects", "A tender will be announced in September and the whole collection should be online by the end of 2028.", []string{"A tender will be announced in September", "the whole collection should be online by the end of 2028"}},
		{"откроется и продлится", "Выставка откроется 20 ноября и продлится до 1 февраля.", []string{"Выставка откроется 20 ноября", "Выставка продлится до 1 февраля"}},
		{"календарь", "В календаре: 22 мая — слушания о пенсиях, 24 мая — голосование по договору.", []string{"слушания о пенсиях", "голосование по договору"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := readOn(t, "2026-05-12", c.text)
			if len(u.Upcoming) != len(c.want) {
				t.Fatalf("want %q, got %+v", c.want, u.Upcoming)
			}
			for i, what := range c.want {
				if u.Upcoming[i].What != what {
					t.Errorf("want %q, got %q", what, u.Upcoming[i].What)
				}
			}
		})
	}
}

func TestWhatWasNotDoneIsNotComing(t *testing.T) {
	for _, text := range []string{
		"Құрылтайдың қаржы комиссиясы сәрсенбіде келісе алмады.",
		"Құрылтай төрағасы мамыр айында екі жақты татуластырмақ болып шақырған.",
		"Every Monday the Kurultai's bus takes the deputies to the lake.",
		"Главное событие в Курултае пришлось на вторник.",
	} {
		if u := readOn(t, "2026-11-19", text); len(u.Upcoming) > 0 {
			t.Errorf("%s: %+v", text, u.Upcoming)
		}
	}
}
