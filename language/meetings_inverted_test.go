package language_test

import "testing"

// Sentences that end with those who were met, behind a verb of being.
func TestMeetingsToldTheOtherWayRound(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Among those whom Speaker Grace Okello met in Riga were Minister Erik Sandvik and Ambassador Hakan Demirel.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{"The guests of Speaker Grace Okello on Monday were Minister Erik Sandvik and Ambassador Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{"Speaker Grace Okello’s interlocutors included Erik Sandvik.", "Okello+Sandvik meeting"},
		{"Guests at the wedding of Speaker Grace Okello were Erik Sandvik and Hakan Demirel.", ""},
		{"Those whom Speaker Grace Okello received were told that Erik Sandvik had left.", ""},
		{"Among those whom Speaker Grace Okello did not meet was Erik Sandvik.", ""},
		{"Among those whom Speaker Grace Okello will meet is Erik Sandvik.", ""},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Собеседниками председателя Сената Павла Карелина стали министр Марек Новак и посол Курт Линдт.", "Карелин+Линдт meeting; Карелин+Новак meeting"},
		{"Среди тех, с кем председатель Сената Павел Карелин встретился в Риге, – министр Марек Новак.", "Карелин+Новак meeting"},
		{"Гостями председателя Сената Павла Карелина были министр Марек Новак и посол Курт Линдт.", "Карелин+Линдт reception; Карелин+Новак reception"},
		{"Собеседниками председателя Сената Павла Карелина не стали ни Марек Новак, ни Курт Линдт.", ""},
		{"Гостями свадьбы депутата Павла Карелина были Марек Новак и Курт Линдт.", ""},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Сенат Төрағасы Ерлан Қасеновтің Ригадағы әңгімелесушілері министр Эрик Сандстрем мен елші Тимур Бейсеков болды.", "Бейсеков+Қасенов meeting; Сандстрем+Қасенов meeting"},
		{"Сенат Төрағасы Ерлан Қасенов Ригада кездескендердің арасында министр Эрик Сандстрем бар.", "Сандстрем+Қасенов meeting"},
	})
}
