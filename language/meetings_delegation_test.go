package language_test

import "testing"

// Whom a delegation included, in a clause of the sentence that tells of it or
// in the next.
func TestMeetingsWithWholeDelegations(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Grace Okello received a delegation of the Saeima led by Erik Sandvik, which includes senators Hakan Demirel and Carlos Vega.", "Demirel+Okello reception; Okello+Sandvik reception; Okello+Vega reception"},
		{"Speaker Grace Okello received a delegation of the Saeima led by Erik Sandvik. It included Senator Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{"Speaker Grace Okello received a delegation led by Erik Sandvik, which said that Hakan Demirel had left.", "Okello+Sandvik reception"},
		{"Speaker Grace Okello received a delegation led by Erik Sandvik, which did not include Hakan Demirel.", "Okello+Sandvik reception"},
		{"Speaker Grace Okello received a delegation consisting of MPs Erik Sandvik and Hakan Demirel in Riga.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{"Speaker Grace Okello welcomed to her office a delegation made up of Turkish MPs Erik Sandvik and Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{"A delegation comprising senators Erik Sandvik and Hakan Demirel met Speaker Grace Okello.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{"Speaker Grace Okello met a delegation including senators Erik Sandvik and Hakan Demirel.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{"A delegation made up of Erik Sandvik and Hakan Demirel arrived in Riga.", ""},
		{"Speaker Grace Okello met a delegation led by Erik Sandvik and including Hakan Demirel.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{"Speaker Grace Okello met bankers. Her plan is a list including senators Erik Sandvik and Hakan Demirel.", ""},
		{"Speaker Grace Okello met Minister Erik Sandvik as well as Ambassador Hakan Demirel in Riga.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Павел Карелин принял делегацию Сейма во главе с Мареком Новаком, в состав которой вошли депутаты Курт Линдт и Карлос Вега.", "Вега+Карелин reception; Карелин+Линдт reception; Карелин+Новак reception"},
		{"Спикер Павел Карелин принял делегацию Сейма в составе депутатов Курта Линдта и Карлоса Веги.", "Вега+Карелин reception; Карелин+Линдт reception"},
		{"Спикер Павел Карелин принял делегацию Сейма во главе с Мареком Новаком. В её составе – депутат Курт Линдт.", "Карелин+Линдт reception; Карелин+Новак reception"},
		{"Спикер Павел Карелин принял делегацию во главе с Мареком Новаком, в которую не вошёл Курт Линдт.", "Карелин+Новак reception"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Сенат Төрағасы Ерлан Қасенов Эрик Сандстрем бастаған делегацияны қабылдады. Оның құрамында сенатор Тимур Бейсеков бар.", "Бейсеков+Қасенов reception; Сандстрем+Қасенов reception"},
	})
}
