package language_test

import "testing"

// What is to come, wished for or told of somebody else behind a meeting with people without
// names makes no meeting.
func TestMeetingsThatNobodyTold(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Finland's Prime Minister Pekka Salo met with the senators on Monday. Poland's President Jan Nowak will address the Senate on Friday.", ""},
		{"Finland's Prime Minister Pekka Salo met with the senators on Monday. Poland's President Jan Nowak addressed the Senate on Friday.", ""},
		{"Speaker Ana Diaz met with the senators. Senator Jan Nowak raised the matter of water.", "Diaz+Nowak meeting"},
		{"The visiting delegation led by Tulia Ackson met Speaker Om Birla on Tuesday. The delegation was also present in the special box when Finance Minister Nirmala Rao presented the budget.", "Ackson+Birla meeting"},
		{"Speaker Ana Diaz met Ambassador Jan Holm. Senator Leo Marsh also attended the meeting.", "Diaz+Holm meeting; Holm+Marsh meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Анна Котова встретилась с сенаторами в понедельник. Президент Ян Новак выступит в Сенате в пятницу.", ""},
		{"Спикер Анна Котова приняла группу депутатов. Министр Ян Новак завтра посетит Тулу.", ""},
		{"Спикер Анна Котова встретилась с депутатами. Депутат Ян Новак предложил снизить налоги.", "Котова+Новак meeting"},
		{"Спикер Анна Котова встретилась с делегацией сенаторов. Делегацию возглавил сенатор Ян Новак.", "Котова+Новак meeting"},
		{"Спикер Анна Котова сказала, что встреча с послом Яном Хольмом будет полезной.", ""},
		{"Спикер Анна Котова сказала, что встреча с послом Яном Хольмом была полезной.", "Котова+Хольм meeting"},
		{"На встрече с послом Яном Хольмом сенатор Анна Котова сказала, что школа будет построена.", "Котова+Хольм meeting"},
		{"Сенаторы хотят в ходе возможных переговоров с президентом Яном Новаком поднять вопрос о выборах, отметила сенатор Анна Котова.", ""},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Сенат төрағасы Асқар Омаров депутаттармен кездесті. Президент Ян Новак жұма күні Сенатта сөз сөйлейді.", ""},
		{"Сенат төрағасы Асқар Омаров депутаттармен кездесті. Депутат Болат Серіков су мәселесін көтерді.", "Омаров+Серіков meeting"},
		{"Сенат төрағасы Асқар Омаров елші Ян Хольммен кездесу пайдалы болатынын айтты.", ""},
		{"Сенат төрағасы Асқар Омаров елші Ян Хольммен кездесу маңызды екенін айтты.", ""},
		{"Сенат төрағасы Асқар Омаров елші Ян Хольммен кездесу пайдалы болғанын айтты.", "Омаров+Хольм meeting"},
		{"Сенатор Болат Серіков министр Асқар Омаровпен кездесуде заң маңызды екенін айтты.", "Омаров+Серіков meeting"},
	})
}
