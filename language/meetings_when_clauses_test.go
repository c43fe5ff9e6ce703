package language_test

import (
	"testing"

	"minber/digest"
)

// A meeting has the day that is told of it, none that another sentence or clause tells of
// something else.
func TestDaysOfOtherThingsAreNoDaysOfMeetings(t *testing.T) {
	const (
		en = "Speaker Ana Diaz met Ambassador Jan Holm. "
		ru = "Спикер Анна Котова встретилась с послом Яном Хольмом. "
		kk = "Сенат төрағасы Асқар Омаров елші Ян Хольммен кездесті. "
	)
	for name, c := range map[string]struct{ lang, text, day string }{
		"the day of an agreement":              {"en", en + "They discussed the agreement signed on November 3.", ""},
		"the day of an opening":                {"en", en + "The embassy was opened on November 3 in the old town.", ""},
		"the day of a visit before":            {"en", en + "The ambassador had visited the flooded town on November 3.", ""},
		"the day of the talks":                 {"en", en + "The talks took place on November 3.", "2026-11-03"},
		"the day of the law beside one's own":  {"en", "Speaker Ana Diaz met Ambassador Jan Holm on November 3. They discussed the law adopted on October 4.", "2026-11-03"},
		"the day of the law alone":             {"en", "Speaker Ana Diaz met Ambassador Jan Holm to discuss the law adopted on October 4.", ""},
		"the day of one's own in front":        {"en", "On November 3, Speaker Ana Diaz met Ambassador Jan Holm to discuss the law, which was adopted on October 4.", "2026-11-03"},
		"the day of an arrival":                {"en", "Speaker Ana Diaz, who arrived on Monday, met Ambassador Jan Holm.", ""},
		"the day on which a session began":     {"en", "The assembly, which opened on Monday, brings together 40 parliaments. On the sidelines, Speaker Ana Diaz met Ambassador Jan Holm.", ""},
		"the day of a sitting in front":        {"en", "The assembly sat on Monday in Vienna. On the sidelines, Speaker Ana Diaz met Ambassador Jan Holm.", "2026-11-16"},
		"день выборов":                         {"ru", ru + "Она поблагодарила его за наблюдение за выборами 5 октября.", ""},
		"день соглашения":                      {"ru", ru + "Соглашение между странами подписано 3 ноября.", ""},
		"день встречи":                         {"ru", ru + "Встреча прошла 3 ноября.", "2026-11-03"},
		"день, когда об этом сказано":          {"ru", ru + "«Дружба крепнет», — сказала она в понедельник.", "2026-11-16"},
		"день, когда закончится":               {"ru", ru + "Ассамблея в Вене завершится в пятницу, и делегации разъедутся.", ""},
		"соглашение от такого-то дня":          {"ru", "Спикер Анна Котова обсудила с послом Яном Хольмом соглашение от 3 ноября.", ""},
		"соглашение, подписанное в такой день": {"ru", "Спикер Анна Котова обсудила с послом Яном Хольмом подписанное 3 ноября соглашение.", ""},
		"соглашение, которое тогда подписали":  {"ru", "Спикер Анна Котова обсудила с послом Яном Хольмом соглашение, которое подписали 3 ноября.", ""},
		"состоявшаяся в такой день":            {"ru", "На состоявшейся 3 ноября встрече спикер Анна Котова и посол Ян Хольм обсудили торговлю.", "2026-11-03"},
		"келісімнің күні":                      {"kk", kk + "Тараптар 12 қазанда қол қойылған келісімді талқылады.", ""},
		"ашылған күн":                          {"kk", kk + "Елшілік 3 қарашада ашылды.", ""},
		"кездесудің күні":                      {"kk", kk + "Кездесу 3 қарашада өтті.", "2026-11-03"},
		"заңның күні бір сөйлемде":             {"kk", "Сенат төрағасы Асқар Омаров елші Ян Хольммен 12 қазанда қабылданған заңды талқылады.", ""},
		"өткен кездесудің күні":                {"kk", "12 қарашада Астанада өткен кездесуде Сенат төрағасы Асқар Омаров пен елші Ян Хольм сауданы талқылады.", "2026-11-12"},
		"келген күні қабылдады":                {"kk", "Сенат төрағасы Асқар Омаров 3 қарашада Астанаға келген елші Ян Хольмді қабылдады.", "2026-11-03"},
	} {
		t.Run(name, func(t *testing.T) {
			u, err := chambersReader().Understand(t.Context(), digest.Article{Text: c.text, Lang: c.lang, Date: "2026-11-20"})
			if err != nil {
				t.Fatal(err)
			}
			if len(u.Meetings) != 1 || u.Meetings[0].Date != c.day {
				t.Errorf("%s: got %v, want %q", c.text, u.Meetings, c.day)
			}
		})
	}
}
