package language_test

import "testing"

// Who speaks for a union of countries is no colleague of a chamber's speaker.
func TestUnionsOfCountriesAreSides(t *testing.T) {
	checkMeetings(t, "ru", [][2]string{
		{"Председатель Сената Айбек Касенов и генеральный секретарь МПА СНГ Дмитрий Кобылин обсудили развитие сотрудничества. Стороны отметили значение диалога.", "Касенов+Кобылин meeting"},
		{"Председатель Сената Айбек Касенов и депутат Мажилиса Алия Нурланова обсудили развитие сотрудничества. Стороны отметили значение диалога.", ""},
		{"На встрече с послом Франции Жаном Дюбуа Айбек Касенов подчеркнул, что товарооборот растёт.", "Дюбуа+Касенов meeting"},
		{"На переговорах с Ласло Ковачем Ерлан Сатыбалды отметил рост торговли.", "Ковач+Сатыбалды meeting"},
		{"Встреча главы МИД Казахстана Ерлана Сатыбалды с послом Франции Жаном Дюбуа прошла в Астане.", "Дюбуа+Сатыбалды meeting"},
	})
	checkMeetings(t, "en", [][2]string{
		{"Trade was discussed by the Chairman of the Senate Aibek Kassenov and the Secretary General of the CIS Interparliamentary Assembly Dmitry Kobylin.", ""},
		{"Senate Speaker Aibek Kassenov and the Secretary General of the OSCE Jan Holm discussed trade. The sides noted the importance of dialogue.", "Holm+Kassenov meeting"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Сыртқы істер министрі Ерлан Сатыбалды мен Еуропалық парламент делегациясының басшысы Мария Росси ынтымақтастықты талқылады. Тараптар диалогтың маңызын атап өтті.", ""},
		{"Сыртқы істер министрі Ерлан Сатыбалды мен ТМД ПАА Бас хатшысы Дмитрий Кобылин ынтымақтастықты талқылады. Тараптар диалогтың маңызын атап өтті.", "Кобылин+Сатыбалды meeting"},
	})
}
