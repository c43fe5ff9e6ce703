package language_test

import (
	"context"
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

func TestABarOfSectionsNamesNobody(t *testing.T) {
	const news = "Спикер Сената Ерлан Сабитов принял посла."
	for line, menu := range map[string]bool{
		"... Новости Аналитика В мире Общество Подкасты Спорт Культура Қаз":      true,
		"Главная | Власть | Экономика | Спорт":                                   true,
		"Лента Наука Здоровье Авто Туризм Қазақша":                               true,
		"горячие новости 381 Барыс 372 Город Астана 204 хоккей 122":              true,
		"Политика, экономика, культура и спорт стали темами 5 заседаний Сената.": false,
		"Депутаты 3 фракций подали 12 поправок к 2 законам.":                     false,
	} {
		u, err := programReader(language.Options{}).Understand(context.Background(), digest.Article{Title: "Встреча в Сенате", Text: "Встреча в Сенате\n\n" + line + "\n\n" + news, Date: "2026-03-05"})
		if err != nil {
			t.Fatal(err)
		}
		if len(u.People) != 1 || u.People[0].Name != "Ерлан Сабитов" {
			t.Errorf("%s: %v", line, u.People)
		}
		if told := strings.Contains(joined(u), line); told == menu {
			t.Errorf("%s: in the summary %v", line, told)
		}
	}
}

func TestTheHeadlineOnceMoreIsNoPartOfTheText(t *testing.T) {
	const title, news = "Спикер Анна Матвеева пригласила коллег в Астану", "Матвеева сообщила об этом сенаторам."
	for line, again := range map[string]bool{
		title: true,
		title + " - Степь Новости, 01.03.2020": true,
		title + " | «Дала» телеарнасы":         true,
		title + ".":              false,
		title + " - и в Алматы.": false,
		title + " на 5 дней.":    false,
	} {
		u, err := programReader(language.Options{}).Understand(context.Background(), digest.Article{Title: title, Text: "Регистрация пройдена успешно!\n\nСтепь\n\n" + line + "\n\n" + news, Date: "2026-03-05"})
		if err != nil {
			t.Fatal(err)
		}
		if told := strings.Contains(joined(u), "пригласила"); told == again {
			t.Errorf("%s: in the summary %v", line, told)
		}
		for _, s := range u.Statements {
			if again && strings.Contains(s.Text, "пригласила") {
				t.Errorf("%s: a statement %q", line, s.Text)
			}
		}
	}
}

func TestADatelineBelowThePagesOwnLines(t *testing.T) {
	text := "Поиск\n\nМагазин\n\nО сайте\n\nВойти\n\nКаталог\n\nЛОНДОН, 12 июн — Степь Новости. Спикер Анна Матвеева пригласила коллег в Астану."
	if got := joined(understood(t, programReader(language.Options{}), text)); strings.Contains(got, "Степь") || !strings.Contains(got, "пригласила") {
		t.Error(got)
	}
}

func TestWhoReportedAndWhoPassedItOn(t *testing.T) {
	const news, behind = "В Мажилисе рассматривают 20 законопроектов. ", "\nЗакон вступит в силу 1 мая."
	for line, want := range map[string]string{
		"Об этом сообщил депутат Асхат Котов в кулуарах заседания, передает BAQ.kz.":     "Асхат Котов",
		"Об этом сообщил депутат Асхат Котов, передает корреспондент агентства «Степь».": "Асхат Котов",
		"Об этом сообщила министр Анна Котова, пишет портал Zakon.kz.":                   "Анна Котова",
		"Об этом сообщает наш корреспондент Иван Петров с сайта Zakon.kz.":               "",
		"Об этом сообщило агентство «Степь», которое возглавляет Иван Петров.":           "",
		"Сенат, фото – Новости Степь от 11.09.2025 12:20 Фото: Степь/Анна Елина":         "",
		"Зал Сената, фото: Анна Елина":                                                   "",
	} {
		if strings.Contains(line, "фото") {
			line = "\n" + line
		}
		u := understood(t, programReader(language.Options{}), news+line+behind)
		switch {
		case want == "" && len(u.People) > 0:
			t.Errorf("%s: %v", line, u.People)
		case want != "" && (len(u.People) != 1 || u.People[0].Name != want || len(u.Statements) != 1):
			t.Errorf("%s: %v %v", line, u.People, u.Statements)
		}
	}
}
