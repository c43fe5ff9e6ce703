package language_test

import (
	"testing"

	"minber/digest"
)

// Where somebody met somebody is told of the meeting, not of what they talked about.
func TestPlacesOfMeetings(t *testing.T) {
	for text, want := range map[string][2]string{
		"Senate President Ivo Kral met with Ambassador Jan Holm in Saint Petersburg, Russia on Monday.":                                   {"en", "Saint Petersburg"},
		"Trade topped the talks that Speaker Ana Diaz held in Riga on Monday with Ambassador Jan Holm.":                                   {"en", "Riga"},
		"Прошла встреча спикера Анны Котовой с послом Яном Хольмом в Вене.":                                                               {"ru", "Вена"},
		"Senate President Ivo Kral met with Ambassador Jan Holm in New York on Monday.":                                                   {"en", "New York"},
		"Senate President Ivo Kral met with Ambassador Jan Holm in Geneva, Switzerland.":                                                  {"en", "Geneva"},
		"Senator Leo Marsh met Ambassador Jan Holm to discuss the conference that will take place in Vienna.":                             {"en", ""},
		"Senator Leo Marsh spoke by telephone with Ambassador Jan Holm about the conference in Vienna.":                                   {"en", ""},
		"Сенатор Олег Котов обсудил по телефону с генсеком Яном Хольмом подготовку конференции, которая пройдет в Вене.":                  {"ru", ""},
		"Сенатор Олег Котов обсудил с послом Яном Хольмом форум, который состоится в Баку.":                                               {"ru", ""},
		"Сенатор Олег Котов встретился в Баку с послом Яном Хольмом и обсудил конференцию в Вене.":                                        {"ru", "Баку"},
		"Сенатор Олег Котов встретился с послом Яном Хольмом в Габале.":                                                                   {"ru", "Габала"},
		"Сенатор Олег Котов принял в среду посла Яна Хольма, который находится в Астане с визитом.":                                       {"ru", "Астана"},
		"Сенат төрағасы Асқар Омаров Женевада елші Ян Хольммен кездесті.":                                                                 {"kk", "Женева"},
		"Сенат төрағасы Асқар Омаров Женева қаласында елші Ян Хольммен кездесті.":                                                         {"kk", "Женева"},
		"Сенат төрағасы Асқар Омаров Алматыда елші Ян Хольммен кездесті.":                                                                 {"kk", "Алматы"},
		"Сенат төрағасы Асқар Омаров Қазақстанда жүрген елші Ян Хольммен кездесті.":                                                       {"kk", ""},
		"Сенат төрағасы Асқар Омаров елші Ян Хольммен кездесіп, Женевада өтетін форумды талқылады.":                                       {"kk", ""},
		"Сенат төрағасы Асқар Омаров Венада өткен кездесуде елші Ян Хольммен Женевада өткен форумның қорытындысын талқылап, пікір айтты.": {"kk", "Вена"},
	} {
		u, err := chambersReader().Understand(t.Context(), digest.Article{Text: text, Lang: want[0], Date: "2026-11-20"})
		if err != nil {
			t.Fatal(err)
		}
		if len(u.Meetings) != 1 || u.Meetings[0].Place != want[1] {
			t.Errorf("%s: got %v, want %q", text, u.Meetings, want[1])
		}
	}
}
