package language_test

import "testing"

// An office without a name that opens the news of a reception is that of whose name opens
// the next sentence, not of one who holds such an office abroad and is told of later.
func TestTheHostIsNamedInTheNextSentence(t *testing.T) {
	checkMeetings(t, "kk", [][2]string{
		{"Мемлекет басшысы Моңғолия Парламентінің Төрағасы Дорж Баатармен кездесті. Асқар Сейітов мейманға ілтипат танытты. Сондай-ақ Моңғолия Президенті Бат Эрдэнэмен әңгімелескенін айтты.", "Баатар+Сейітов meeting; Сейітов+Эрдэнэ meeting"},
		{"Мемлекет басшысы Сенат Төрағасы Ерлан Омаровты қабылдады. Асқар Сейітовке палатаның жұмысы туралы баяндалды.", "Омаров+Сейітов reception"},
		{"Президент Премьер-министр Ерлан Омаровты қабылдады. Асқар Сейітов экономика туралы айтты.", "Омаров+Сейітов reception"},
		{"Президент Жарлыққа қол қойды. Әсел Жүнісова бұған қарсы шықты. Сенатор Ерлан Омаров елші Жан Дюпонмен кездесті.", "Дюпон+Омаров meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Глава государства принял председателя парламента Монголии Дорж Баатара. Аскар Сеитов отметил значение визита. Он рассказал, что недавно говорил с Президентом Монголии Батом Эрдэнэ.", "Баатар+Сеитов reception; Сеитов+Эрдэнэ meeting"},
		{"Глава государства принял председателя Сената Ерлана Омарова. Аскару Сеитову доложено о работе палаты.", "Омаров+Сеитов reception"},
		{"Президент принял спикера Сейма Яна Хольма. Анна Котова раскритиковала бюджет.", ""},
		{"Президент Аскар Сеитов прибыл в парламент. Глава государства принял председателя Сената Ерлана Омарова. Олег Котов снимал встречу.", "Омаров+Сеитов reception"},
	})
	checkMeetings(t, "en", [][2]string{
		{"The Head of State received the Speaker of the Parliament of Mongolia Dorj Baatar. Askar Seitov stressed the importance of the visit. He recalled his talk with President of Mongolia Bat Erdene.", "Baatar+Seitov reception; Erdene+Seitov meeting"},
		{"The President received Latvian Saeima Speaker Janis Ozols. Anna Kotova noted the importance of the visit. They spoke of the message of Latvian President Edgars Berzins.", "Kotova+Ozols reception"},
		{"The Prime Minister met with Ambassador Jan Holm on Monday. Senator Anna Kask criticised the meeting. Prime Minister Olaf Berg said the talks were useful.", "Berg+Holm meeting"},
	})
}
