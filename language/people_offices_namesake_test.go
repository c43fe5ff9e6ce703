package language_test

import (
	"testing"

	"minber/language"
)

// TestTheHeadOfAHouseIsWhomTheTextNames reads an office that fits the house of one country by its
// words and that of another by who is named.
func TestTheHeadOfAHouseIsWhomTheTextNames(t *testing.T) {
	for text, want := range map[string]string{
		"Chairperson of the Senate of the Oliy Majlis Nigora Yuldasheva received a delegation of the Senate of the Parliament of Kazakhstan today.\n\nThe delegation is headed by Deputy Chairman of the Senate Marat Kozhin and includes senators Ainur Beisova and Sergey Plotnin.\n\n– The time of capitals has passed, – the Chairperson of the Senate said.": "Nigora Yuldasheva: The time of capitals has passed",
		"Speaker of the Senate of the Oliy Majlis Nigora Yuldasheva received Speaker of the Senate of Kazakhstan Marat Kozhin.\n\n“It is late,” the Speaker of the Senate said.":                                                                                                                                                                                  "Marat Kozhin: It is late,",
		"Speaker of the Senate of the Oliy Majlis Nigora Yuldasheva received a delegation of the Senate of the Parliament of Kazakhstan.\n\n“It is late,” the Speaker of the Senate of Kazakhstan said.":                                                                                                                                                          "",
		"Председатель Сената Олий Мажлиса Нигора Юлдашева приняла делегацию Сената Парламента Казахстана.\n\nДелегацию возглавляет сенатор Марат Кожин.\n\n– Время прошло, – сказала Председатель Сената.":                                                                                                                                                        "Нигора Юлдашева: Время прошло",
		"Олий Мажлис Сенатының төрайымы Нигора Юлдашева Қазақстан Парламенті Сенатының делегациясын қабылдады.\n\nДелегацияны Сенат Төрағасының орынбасары Марат Қожин бастап барды.\n\n– Ол заман өтті, – деді Сенат төрайымы.":                                                                                                                                  "Нигора Юлдашева: Ол заман өтті",
		"Deputy Karim Bekov came an hour late.\n\n“Which system? The digestive one?” posed the chairperson, Anna Bekova, before directing him to return.":                                                                                                                                                                                                         "Anna Bekova: Which system? The digestive one?",
	} {
		u := understood(t, programReader(language.Options{}), text)
		got := ""
		for _, s := range u.Statements {
			got += s.Speaker + ": " + s.Text
		}
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
