package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"minber/digest"
	"minber/sandbox"
)

// edition is a folder into which an outlet puts its articles of one language.
func edition(t *testing.T, id, name, lang string, files map[string]string) digest.SourceSpec {
	t.Helper()
	dir := t.TempDir()
	for file, text := range files {
		if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return digest.SourceSpec{ID: id, Name: name, Kind: digest.FolderKind, URL: dir, Lang: lang, Zone: "Asia/Almaty"}
}

// Two editions put a hearing on two days and give one man two offices: whoever
// reads of it sees both readings, and whose they are.
func TestEndToEndTwoEditionsDiffer(t *testing.T) {
	in := install(t)
	in.reading(
		t,
		edition(t, "dala", "Дала хабары", "kk", map[string]string{
			"1.txt": "Title: Құрылтайда су тарифі бойынша тыңдау өтеді\nDate: 2026-11-20\nURL: https://dala.example/1\n\n" +
				"3 желтоқсанда Құрылтайдың Экология комитеті су тарифі туралы парламенттік тыңдау өткізеді. Тыңдауды комитет төрағасы Айнаш Бердіғұлова жүргізеді.\n\n" +
				"Оған алты облыстан суармалы жер иелері шақырылды. Тариф гектарына 14 мың теңгеге дейін өсуі мүмкін.\n",
			"2.txt": "Title: Тимур Қасенұлы Польша парламентшілерімен кездесті\nDate: 2026-11-20\nURL: https://dala.example/2\n\n" +
				"Құрылтай Төрағасы Тимур Қасенұлы Польша Сеймінің маршалы Анна Ковальскамен кездесті. Олар көлік дәлізі мен студенттер алмасуын талқылады.\n",
		}),
		edition(t, "stepnoy", "Степной курьер", "ru", map[string]string{
			"1.txt": "Title: В Курултае пройдут слушания о тарифе на воду\nDate: 2026-11-20\nURL: https://stepnoy.example/1\n\n" +
				"Комитет Курултая по экологии проведет парламентские слушания о тарифе на воду 4 декабря. Вести их будет председатель комитета Айнаш Бердыгулова.\n\n" +
				"Приглашены владельцы орошаемых земель из шести областей: тариф может вырасти до 14 тысяч тенге за гектар.\n",
			"2.txt": "Title: Тимур Касенулы встретился с парламентариями Польши\nDate: 2026-11-20\nURL: https://stepnoy.example/2\n\n" +
				"Заместитель председателя Курултая Тимур Касенулы встретился с маршалом Сейма Польши Анной Ковальской. Обсудили транспортный коридор и обмен студентами.\n",
		}),
	)
	in.run(t, "collect")
	in.start(t)
	for _, c := range []struct {
		chat               int64
		date, office       string // how the item begins to say it
		kazakh, russian    string // the two days, as they are quoted
		chair, deputyChair string // the two offices
		water              string // asks for the hearing
	}{
		{
			sandbox.Aigerim, "Күні әртүрлі көрсетілген: ", "Лауазымы әртүрлі көрсетілген (Тимур Қасенұлы): ", "«3 желтоқсанда» – Дала хабары", "«4 декабря» – Степной курьер (орыс.)",
			"«Құрылтай Төрағасы» – Дала хабары", "«заместитель председателя Курултая» – Степной курьер (орыс.)", "су тарифі",
		},
		{
			sandbox.Sergei, "Дата указана по-разному: ", "Должность указана по-разному (Тимур Касенулы): ", "«3 желтоқсанда» – Дала хабары (каз.)", "«4 декабря» – Степной курьер",
			"«Құрылтай Төрағасы» – Дала хабары (каз.)", "«заместитель председателя Курултая» – Степной курьер", "тариф на воду",
		},
		{
			sandbox.Emma, "Accounts differ on the date: ", "Accounts differ on the office of Timur Kasenuly: ", "“3 желтоқсанда” – Дала хабары (in Kazakh)", "“4 декабря” – Степной курьер (in Russian)",
			"“Құрылтай Төрағасы” – Дала хабары (in Kazakh)", "“заместитель председателя Курултая” – Степной курьер (in Russian)", "тариф на воду",
		},
	} {
		for ask, wanted := range map[string][]string{
			"/digest":            {c.date, c.kazakh, c.russian, c.office, c.chair, c.deputyChair},
			"/search " + c.water: {c.date, c.kazakh, c.russian},
			"/speaker Касенулы":  {c.office, c.chair, c.deputyChair},
		} {
			answer := in.ask(t, c.chat, ask)
			for _, want := range wanted {
				if !strings.Contains(answer, want) {
					t.Errorf("%s is answered to %d without %q:\n%s", ask, c.chat, want, answer)
				}
			}
		}
	}
}
