package language_test

import (
	"testing"

	"minber/language"
)

// A note in brackets behind a name, of his age or of where the picture shows him, does not come
// between it and what is told around it.
func TestNotesBehindNames(t *testing.T) {
	for _, note := range []string{"(суретте)", "(58)", "(58 жаста)", "(оң жақта)", "(солдан екінші)"} {
		checkMeetings(t, "kk", [][2]string{
			{"Мәжіліс депутаты Дана Омарова " + note + " мен министр Марат Бекен дәлізде оңаша сөйлесті.", "Бекен+Омарова meeting"},
			{"Депутат Дана Омарова академия ректоры Марко Бранкати " + note + " мырзамен кездесті.", "Бранкати+Омарова meeting"},
			{"Спикер Ерлан Қалыбеков Чили сенаторы Марко Бранкати " + note + " бастаған делегацияны қабылдады.", "Бранкати+Қалыбеков reception"},
		})
	}
	for _, note := range []string{"(на фото)", "(58 лет)", "(слева)", "(второй справа)"} {
		checkMeetings(t, "ru", [][2]string{
			{"Депутат Дана Омарова " + note + " и министр Марат Бекенов встретились в Алматы.", "Бекенов+Омарова meeting"},
		})
	}
	for _, note := range []string{"(pictured)", "(58)", "(aged 58)", "(second from left)"} {
		checkMeetings(t, "en", [][2]string{
			{"Deputy Dana Omarova " + note + " and Minister Marat Bekenov met in Almaty.", "Bekenov+Omarova meeting"},
		})
	}
}

// Nor does one that tells what house it stands behind.
func TestGlossesOnTheNamesOfHouses(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"en": {"Senator Erlan Litvak met the Speaker of the Federation Council (the upper chamber of Russia's parliament), Sergei Mironenko.", []string{"Erlan Litvak | Senator", "Sergei Mironenko | Speaker of the Federation Council"}},
		"ru": {"Сенатор Ерлан Литвак встретился с председателем Хурала (парламента) Монголии Дамдином Батбаяром.", []string{"Ерлан Литвак | сенатор", "Дамдин Батбаяр | председатель Хурала Монголии"}},
		"kk": {"Сенатор Ерлан Литвак Федерация Кеңесінің (Ресей парламентінің жоғарғы палатасы) төрағасы Сергей Мироненкомен кездесті.", []string{"Ерлан Литвак | сенатор", "Сергей Мироненко | Федерация Кеңесінің төрағасы"}},
	})
}

func TestASummaryLeavesSuchNotesOut(t *testing.T) {
	const text = "Senator Erlan Litvak (pictured) met the Speaker of the Federation Council (the upper chamber), Sergei Mironenko, on Monday."
	const want = "Senator Erlan Litvak met the Speaker of the Federation Council, Sergei Mironenko, on Monday."
	if got := joined(summary(t, text, language.Options{})); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
