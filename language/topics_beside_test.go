package language_test

import (
	"slices"
	"testing"

	"minber/language"
)

// TestWhatIsBesideTheMatter reads texts that have a topic's word and are not about it, and
// others that are.
func TestWhatIsBesideTheMatter(t *testing.T) {
	reader := programReader(language.Options{})
	for text, test := range map[string]struct {
		topic string
		want  bool
	}{
		"Об этом сообщается на сайте парламента. Депутаты посетили школу.":                                  {"digital_ai", false},
		"Посол провел встречу с сенатором, сообщается в аккаунте посольства.":                               {"digital_ai", false},
		"Бұл туралы Парламент аккаунтында жазылды. Елші бұл туралы өз аккаунтында жазды.":                   {"digital_ai", false},
		"Депутаты обсудили закон о блокировке сайтов и аккаунтов мошенников.":                               {"digital_ai", true},
		"Генеральным секретарем ТюркПА является Рамиль Гасан. Он посетил парламент.":                        {"appointments", false},
		"Новым генеральным секретарем ТюркПА избран Рамиль Гасан.":                                          {"appointments", true},
		"Сенат спикері елшімен кездесті. Тараптар стратегиялық серіктестікті нығайтуды талқылады.":          {"economy_budget", false},
		"Ранее сенатор работал в прокуратуре. Он посетил школу и детский сад.":                              {"security_justice", false},
		"Ол бұған дейін сотта, прокуратурада қызмет еткен. Депутат мектепке барды.":                         {"security_justice", false},
		"Сенаторы заслушали доклад прокуратуры о преступности.":                                             {"security_justice", true},
		"The first meeting of the speakers of the two chambers was held. They discussed their delegations.": {"reform_elections", false},
	} {
		u := understood(t, reader, text)
		if slices.Contains(u.Topics, test.topic) != test.want {
			t.Errorf("%s: topics %v, about %s should be %v", text, u.Topics, test.topic, test.want)
		}
	}
}

func TestSpeakersAloneAreOfParliaments(t *testing.T) {
	for text, want := range map[string]bool{
		"Спикер Олег Котов встретился с послом Джоном Смитом.":                     true,
		"Спикер Асқар Омаров елші Ян Хольммен кездесті.":                           true,
		"Спикер форума Олег Котов встретился с участниками.":                       false,
		"Спикер компании Олег Котов встретился с журналистами.":                    false,
		"Ana Diaz, a speaker at the seminar, met Ambassador Jan Holm.":             false,
		"Глава комитета ГД Нина Останина сообщила, что комитет обсудит проект.":    true,
		"Сегодня не решили, где комитет обсудит проект и кто его будет готовить.":  false,
		"A conference of speakers opening on Monday in Baku will discuss climate.": true,
		"Депутаты маслихата ЗКО получили удостоверения. Сегодня прошла первая сессия областного маслихата. Народные избранники выбрали секретаря. Напомним, недавно прошли выборы в мажилис Парламента.": false,
		"Народные избранники приняли закон в первом чтении. Депутаты Мажилиса поддержали его.":                                                                                                           true,
	} {
		if u := readOn(t, "2026-11-20", text); u.Relevant != want {
			t.Errorf("%s: relevant is %v", text, u.Relevant)
		}
	}
}
