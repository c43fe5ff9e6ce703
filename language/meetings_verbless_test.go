package language_test

import "testing"

// A verb told once for two clauses.
func TestWhoMetInAClauseWithoutItsVerb(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Grace Okello held talks with Minister Erik Sandvik, and Deputy Speaker Ana Lopes with Senator Hakan Demirel.", "Demirel+Lopes meeting; Okello+Sandvik meeting"},
		{"Speaker Grace Okello talked to Minister Erik Sandvik, while Senator Hakan Demirel with his staff waited outside.", "Okello+Sandvik meeting"},
		{"Speaker Grace Okello met Minister Erik Sandvik and, on Tuesday, with Senator Hakan Demirel.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Павел Карелин побеседовал с послом Куртом Линдтом, а вице-спикер Анна Белова – с министром Мареком Новаком и сенатором Хаканом Демирелем.", "Белова+Демирель meeting; Белова+Новак meeting; Карелин+Линдт meeting"},
		{"Павел Карелин встретился с послом Куртом Линдтом, а во вторник – с министром Мареком Новаком.", "Карелин+Линдт meeting; Карелин+Новак meeting"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Сенат Төрағасы Ерлан Қасенов елші Курт Линдтпен, ал вице-спикер Анар Белгібай министр Марек Новакпен кездесті.", "Белгібай+Новак meeting; Линдт+Қасенов meeting"},
	})
}
