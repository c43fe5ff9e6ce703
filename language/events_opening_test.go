package language_test

import (
	"slices"
	"strings"
	"testing"

	"minber/digest"
)

// TestOpeningsFairsReceptionsAndObservers reads sentences of Thursday, 5 March 2026.
func TestOpeningsFairsReceptionsAndObservers(t *testing.T) {
	for text, want := range map[string]string{
		"Minister Olof Berg, who is in Nelson today for the opening of a research vessel, did not attend.":            "opening of a research vessel",
		"Senator Olof Berg took part in the opening of a school in Rodina on Monday.":                                 "opening of a school in Rodina",
		"Senator Olof Berg asked for the opening of a school in Rodina.":                                              "",
		"At the opening of the session of the Senate on Monday Senator Olof Berg wept.":                               "-opening of the session",
		"The trade fair in Izmir was opened by Minister Olof Berg on Monday.":                                         "trade fair in Izmir",
		"It was only fair that Senator Olof Berg spoke first.":                                                        "",
		"The Speaker hosted a reception in honour of the heads of delegations on Monday.":                             "reception in honour of the heads of delegations",
		"The reception of the bill in the Senate was cool, Senator Olof Berg said.":                                   "",
		"In June Astana hosted the Congress of Leaders of World Religions.":                                           "Congress of Leaders of World Religions",
		"The Congress of Deputies is old, and Senator Olof Berg is young.":                                            "",
		"The extraordinary congress of the party elected a new leader on Saturday.":                                   "extraordinary congress of the party",
		"Today the guests were received by Chairman of the Central Commission for Elections and Referenda Olof Berg.": "",
		"The committee heard the minister on the floods on Thursday.":                                                 "meeting of the committee with the minister on the floods",
		"The House of Commons debated the fishing bill for six hours on Monday.":                                      "plenary sitting of the House of Commons on the fishing bill",
		"Observers of the River Assembly will monitor the elections in Armenia.":                                      "",
		"Observers told the Senate that prices had begun to fall.":                                                    "",
		"Штаб наблюдателей МПА СНГ посетил в понедельник Олоф Берг.":                                                  "",
		"Сенатор Олоф Берг принял участие в открытии школы в селе Родина.":                                            "открытие школы в селе Родина",
		"Сенатор Олоф Берг говорил об открытии школы.":                                                                "",
		"Министр открыл в понедельник в Измире торговую ярмарку.":                                                     "торговая ярмарка",
		"Спикер Сената Олоф Берг дал в понедельник приём в честь глав делегаций.":                                     "приём в честь глав делегаций",
		"Приём документов в Сенате завершён, сказал сенатор Олоф Берг.":                                               "",
		"Сенатор Олоф Берг Родина ауылында мектептің ашылуына қатысты.":                                               "мектептің ашылуы",
		"ASTANA – The first visit of a Polish speaker to Kazakhstan since 2014 ended on Monday.":                      "first visit of a Polish speaker to Kazakhstan",
	} {
		if text[0] < 0x80 {
			text += " The trade of the two countries grew by 12 per cent last year."
		}
		u := readOn(t, "2026-03-05", text)
		named := func(name string) bool {
			return slices.ContainsFunc(u.Events, func(e digest.Event) bool { return e.Name == name && e.Date != "2014" })
		}
		switch {
		case want == "" && len(u.Events) > 0, want != "" && want[0] == '-' && named(want[1:]), want != "" && want[0] != '-' && !named(want):
			t.Errorf("%s: got %+v, want %q", text, u.Events, want)
		}
	}
}

// TestObserversOfAnElection reads who came to watch one, with a body of several countries known.
func TestObserversOfAnElection(t *testing.T) {
	reader := officesReader()
	for text, want := range map[string]string{
		"Observers of the River Assembly started work in Dushanbe on Monday ahead of the elections. The press wrote of it at length.": "observer mission of the River Assembly at the election",
		"Наблюдатели Речной ассамблеи приступили в понедельник к работе на 45 участках.":                                              "миссия наблюдателей Речной ассамблеи на выборах",
		"Өзен ассамблеясының байқаушылары сайлау күні 45 учаскеде жұмыс істеді.":                                                      "Өзен ассамблеясы байқаушыларының миссиясы",
		"Observers of the River Assembly will monitor the elections in Armenia. The press wrote of it at length.":                     "",
		"The River Assembly wants to send observers. The press wrote of it at length.":                                                "",
		"Штаб наблюдателей Речной ассамблеи посетил в понедельник Олоф Берг.":                                                         "",
	} {
		u, err := reader.Understand(t.Context(), digest.Article{Text: text, Date: "2026-03-05"})
		if err != nil {
			t.Fatal(err)
		}
		found := slices.ContainsFunc(u.Events, func(e digest.Event) bool { return e.Name == want })
		if want != "" && !found || want == "" && slices.ContainsFunc(u.Events, func(e digest.Event) bool {
			return strings.Contains(e.Name, "mission") || strings.Contains(e.Name, "миссия")
		}) {
			t.Errorf("%s: got %+v, want %q", text, u.Events, want)
		}
	}
}

// TestSittingsOfTwoBodiesStayTwo reads a memory of another body's sitting.
func TestSittingsOfTwoBodiesStayTwo(t *testing.T) {
	u := readOn(t, "2026-05-12", "Курултай, собравшийся сегодня на первое заседание, избрал спикера Анну Линд. Она привыкла, что на заседании горсовета человек с улицы может встать и спросить.")
	if !slices.ContainsFunc(u.Events, func(e digest.Event) bool { return e.Name == "первое заседание Курултая" }) {
		t.Errorf("got %+v", u.Events)
	}
}
