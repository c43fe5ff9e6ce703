package language_test

import (
	"strings"
	"testing"
)

func TestWhatAPronounOrABareNounStandsForIsTold(t *testing.T) {
	const day = "2026-11-18"
	for name, c := range map[string]struct{ text, what string }{
		"её — поправка": {
			"Лес и Сенат\nДепутаты Сената спорили о лесах.\nКомитет внесет поправку в республиканский бюджет на 2027 год: три миллиарда на кедр. Обсуждать ее будут 4 декабря.",
			"Обсуждать ее будут (поправка в республиканский бюджет на 2027 год: три миллиарда на кедр)",
		},
		"без дополнения": {
			"Лес и Сенат\nДепутат Сената Павел Ким предложил мораторий на вырубку кедра. Проголосуют отдельно, 2 декабря.",
			"Проголосуют отдельно (мораторий на вырубку кедра)",
		},
		"попытка чего": {
			"Лес и Сенат\nСенат вернул в комитет модельный кодекс о пчелах. Вторая попытка назначена на 4 декабря.",
			"Вторая попытка назначена (модельный кодекс о пчелах)",
		},
		"голосование по чему": {
			"Лес и Сенат\nСенат спорил и о резолюции о чистоте озер. Текст готовили долго, но палата отложила голосование на завтра.",
			"палата отложила голосование (резолюция о чистоте озер)",
		},
		"оно — заседание": {
			"Лес и Сенат\nПервое заседание групп дружбы Литвы и Казахстана прошло в Вильнюсе. Следующее обещают скоро. Оно состоится в Астане 5 декабря.",
			"Оно состоится в Астане (заседание групп дружбы Литвы и Казахстана)",
		},
		"он — форум, а не человек": {
			"Депутат Курултая Асель Нурова обсудила с послом Туркменистана Мухамедом Аннаевым подготовку к Форуму аграриев государств Центральной Азии. Он соберется 4 декабря в Ашхабаде.",
			"Он соберется 4 декабря в Ашхабаде (Форум аграриев государств Центральной Азии)",
		},
		"the subject is the amendment": {
			"Bees and the Senate\nSenator Ana Lint says she will propose an amendment on the care of old hives next year. A hearing on the subject, planned for this week, has been moved to December 15.",
			"A hearing on the subject, planned for this week, has been moved (amendment on the care of old hives)",
		},
		"no pronoun, no matter": {
			"Bees and the Senate\nThe Senate passed a bill on the care of old hives. The visit of the Tunisian speaker may take place on 5 December.",
			"The visit of the Tunisian speaker",
		},
	} {
		t.Run(name, func(t *testing.T) {
			for _, u := range readOn(t, day, c.text).Upcoming {
				if u.What == c.what {
					return
				}
			}
			t.Errorf("want %q, got %+v", c.what, readOn(t, day, c.text).Upcoming)
		})
	}
}

func TestWhoseSomethingIsAndWhomAPronounMeansAreNoMatter(t *testing.T) {
	for name, text := range map[string]string{
		"его кандидатура":          "Лес и Сенат\nСенат обсудил законопроект об охране кедра. Назначен министр Павел Ким. Завтра палата рассмотрит его кандидатуру.",
		"его отставка":             "Лес и Сенат\nСенат обсудил законопроект об охране кедра. Назначен министр Павел Ким. Завтра палата рассмотрит его отставку.",
		"её примет президент":      "Лес и Сенат\nКомитет внес поправку в республиканский бюджет на 2027 год. Приедет спикер Анна Ким. 5 декабря ее примет президент.",
		"its own rules":            "Bees and the Senate\nSenator Ana Lint proposed an amendment on the care of old hives. The Senate will vote on its own rules on December 15.",
		"оның есебі":               "Ара және Сенат\nСенат ара туралы заңды талқылады. Министр Павел Ким келді. Ертең палата оның есебін тыңдайды.",
		"оны президент қабылдайды": "Ара және Сенат\nСенат ара туралы заңды талқылады. Спикер Анна Ким келеді. 5 желтоқсанда оны президент қабылдайды.",
	} {
		t.Run(name, func(t *testing.T) {
			up := readOn(t, "2026-11-18", text).Upcoming
			if len(up) == 0 {
				t.Error("nothing announced")
			}
			for _, u := range up {
				if strings.Contains(u.What, "(законопроект") || strings.Contains(u.What, "(поправка") || strings.Contains(u.What, "(amendment") || strings.Contains(u.What, "(Сенат ара") {
					t.Error(u.What)
				}
			}
		})
	}
}

func TestWhatIsNoAnnouncement(t *testing.T) {
	const day = "2026-11-18"
	for _, c := range []struct{ name, text, not string }{
		{"leave taken until the next issue", "The Senate passed a bill on bees.\n\nSee you tomorrow.", "See you"},
		{"прощание до выпуска", "Сенат принял закон о пчелах.\n\nДо встречи через неделю.", "До встречи"},
		{"қоштасу", "Сенат аралар туралы заң қабылдады.\n\nБіз келесі сенбіде қайта кездесеміз.", "кездесеміз"},
		{"завтра, которое прошло", "В Сенате обсуждали пасеки и закон о пчелах. Депутат Сената Ким сказал: сегодня мед едят, а завтра перестали.", "перестали"},
		{"план до года", "Спикеры Сената и Сейма подписали план сотрудничества двух палат до 2029 года.", "план"},
		{"деньги этого года", "В республиканском бюджете на 2026 год Сенату заложено два миллиарда.", "заложено"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, u := range readOn(t, day, c.text).Upcoming {
				if strings.Contains(u.What, c.not) {
					t.Errorf("announced: %+v", u)
				}
			}
		})
	}
}
