package language_test

import "testing"

// A side told by office alone is whom the next sentence names.
func TestWhoANamelessOfficeOfAMeetingIs(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Grace Okello spoke by telephone with her counterpart in Riga. Erik Sandvik thanked her for the generators.", "Okello+Sandvik call"},
		{"Speaker Grace Okello received the envoys of Brazil and Nepal. Erik Sandvik spoke of sugar, Hakan Demirel of roofs.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{"Speaker Grace Okello arrived in Riga. The envoy of Nepal says he raised it with the Speaker face to face. Ambassador Erik Sandvik confirmed this.", "Okello+Sandvik meeting"},
		{"Speaker Grace Okello met with the chairman of the Saeima. Deputy Erik Sandvik criticised the bill.", ""},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Павел Карелин принял коллегу из Уругвая. Каролина Беррутти привезла проект закона.", "Беррутти+Карелин reception"},
		{"Павел Карелин созвонился с председателем Великого национального собрания: Хакан Демирель поздравил его.", "Демирель+Карелин call"},
		{"Отдельно состоялась беседа сенатора Павла Карелина с депутатом бундестага. Клаус Риттмайер рассказал о планах.", "Карелин+Риттмайер meeting"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Депутат Ерлан Қалыбеков Куба Ассамблеясының төрайымымен бір үстелге отырыпты. Мариэла Эстевес сөзді спорттан бастады.", "Эстевес+Қалыбеков meeting"},
	})
}
