package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func checkQuotes(t *testing.T, cases map[string]told) {
	t.Helper()
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(understand(t, "2026-03-11", c.text), digest.Quote)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestListsAndHeadingsAreNoSpeech(t *testing.T) {
	checkQuotes(t, map[string]told{
		"Kazakh points":                 {text: "Партиялар келесі тәртіппен орналасады, деді ОСК мүшесі Сабила Мұстафина:\n- Amanat партиясы\n- Ауыл партиясы\n- Ақ жол партиясы"},
		"Russian points":                {text: "Партии будут идти в таком порядке, сказала глава ЦИК Анна Серова:\n- Партия труда\n- Партия роста"},
		"points without dashes":         {text: "Партии будут идти в таком порядке, сказала глава ЦИК Анна Серова:\nПартия труда\nПартия роста"},
		"English points":                {text: "The order is as follows, said the chair of the commission, Anna Reid:\n- The Labour Party will open\n- The Green Party will follow"},
		"a heading in marks":            {text: "Депутат Олег Котов выступил в Сенате.\n«Дороги строят плохо»\nОн отметил, что денег нет."},
		"an English heading":            {text: "Senator Leo Marsh spoke in the Senate.\n“Roads are built badly”\nThe senator said there was no money."},
		"a sentence with its stop":      {text: "Депутат Олег Котов выступил в Сенате.\n«Дороги строят плохо».\nОн отметил, что денег нет.", want: []string{"Олег Котов: Дороги строят плохо"}},
		"a colon leads up to it":        {text: "Депутат Олег Котов заявил:\n«Дороги строят плохо»", want: []string{"Олег Котов: Дороги строят плохо"}},
		"somebody signs it":             {text: "Депутат Олег Котов выступил в Сенате.\n«Дороги строят плохо, мы это видим»\nОлег Котов, депутат", want: []string{"Олег Котов: Дороги строят плохо, мы "}},
		"talk without stops":            {text: "Глава ЦИК Анна Серова сказала:\n– Партии готовы. Мы начнем в мае\n– Ждем всех", want: []string{"Анна Серова: Партии готовы. Мы начнем", "Анна Серова: Ждем всех"}},
		"talk with an attribution each": {text: "Глава ЦИК Анна Серова ответила на вопросы.\n– Партии готовы, – сказала глава ЦИК.\n– Когда выборы? – спросил Олег Котов.", want: []string{"Анна Серова: Партии готовы", "Олег Котов: Когда выборы?"}},
	})
}

func TestSpeechWithoutMarksBeginsBehindTheReport(t *testing.T) {
	checkQuotes(t, map[string]told{
		"several nobody names": {text: "Сенат төрағасы Асқар Омаров депутаттарға алғысын жеткізді. Олардың еңбегі жоғары екенін айтты. Өз кезегінде олар ел үшін қызмет етеміз, деді."},
		"who is named inside":  {text: "Сенат төрағасы Асқар Омаров депутаттарға алғысын жеткізді. Өз кезегінде сенатор Болат Серіков ел үшін қызмет етеміз, деді."},
		"all of it is speech":  {text: "Біз бұл заңды күттік. Ол елге керек, біз оны қолдаймыз, деді сенатор Асқар Омаров.", want: []string{"Асқар Омаров: Біз бұл заңды күттік. Ол"}},
		"behind a long talk": {
			text: "Депутат Мұрат Асқаров сұхбат берді. Сенатор кеңірек айтты.\n- Мен заңгер келеді деп ойлағам. Заңгер дегендер кімдер? Олар сотта істеген азаматтар. Олар заңды біледі. Олар елді таниды. Сондай азаматтар көп. Блогерлер де өтті. Оған дауым жоқ.\nБізге шешендер керек. Популистер керек емес. Мәжіліске олар да өтті. Оны кейін біле жатарсыздар, - деді сенатор.",
			want: []string{"Мұрат Асқаров: Мен заңгер келеді деп ой", "Мұрат Асқаров: Бізге шешендер керек. По"},
		},
		"a mark without space": {text: "Сенатор обсудил это в Вене.\"Отмечу конструктивный настрой руководства союза\", - приводит слова сенатора Олега Котова пресс-служба.", want: []string{"Олег Котов: Отмечу конструктивный на"}},
	})
}

func TestWordsOfWhoIsToldToHaveSpokenAreNotAnothers(t *testing.T) {
	checkQuotes(t, map[string]told{
		"what he claims of the Speaker": {
			text: "Speaker Karu Perera opened the day.\nMP Namal Rajan claimed that the Speaker asked MPs “to scream to decide who’s the prime minister”. “We can’t do that. It is wrong.”",
			want: []string{"Namal Rajan: to scream to decide who’", "Namal Rajan: We can’t do that. It is "},
		},
		"what he says that she called it": {
			text: "Senator Leo Marsh said that Speaker Ana Diaz had called the bill “a gift to the banks”.",
			want: []string{"Ana Diaz: a gift to the banks"},
		},
		"a senator who is only named below": {
			text: "\"Договоренность о встрече есть, она пройдет в мае\", — сказал Джабаров.\nОн отметил, что повестка не определена. \"Мы полагаем, что речь пойдет о торговле\", — сказал сенатор.\nВо встрече планируют принять участие сенатор Людмила Нарусова и депутат Николай Ковалев.",
			want: []string{"Джабаров: Договоренность о встрече", "Джабаров: Мы полагаем, что речь по"},
		},
		"a deputy who is named next": {
			text: "\"Мы полагаем, что так лучше\", — сказал депутат. Депутат Олег Котов добавил, что срок близок.",
			want: []string{"Олег Котов: Мы полагаем, что так луч"},
		},
	})
}
