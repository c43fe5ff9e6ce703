package language_test

import (
	"strings"
	"testing"

	"minber/language"
)

func TestSpellingsOfOneNameHaveOneKey(t *testing.T) {
	for _, names := range [][]string{
		{"Kassym-Jomart Tokayev", "Касым-Жомарт Токаев", "Қасым-Жомарт Тоқаев", "Kasym-Zhomart Tokaev", "Qasym-Jomart Toqaev", "Касым-Жомарт Кемелевич Токаев"},
		{"Valentina Matviyenko", "Валентина Матвиенко", "Valentina Matvienko", "Валентина Ивановна Матвиенко"},
		{"Nurlan Zhaksybekov", "Nurlan Jaqsybekov", "Нұрлан Жақсыбеков", "Нурлан Жаксыбеков"},
		{"Yermek Sergaliyev", "Ермек Серғалиев", "Ермек Сергалиев", "Ermek Sergaliev"},
		{"Rustam Emomali", "Рустам Эмомали"},
		{"Natalia Kochanova", "Natalya Kochanova", "Наталья Кочанова", "Кочанова Наталья Ивановна"},
		{"Emil Sooronbek uulu", "Эмил Сооронбек уулу"},
		{"Hakan Gülçiçek", "Хакан Гюльчичек"},
		{"Farrukh Qurbatzoda", "Фаррух Курбатзода"},
		{"Saule Bekmetzhanova", "Сауле Бекметжанова"},
		{"M. Ashimbayev", "М. Ашимбаев", "М.Әшімбаев", "Әшімбаев М."},
	} {
		want := language.NameKey(names[0])
		for _, n := range names[1:] {
			if got := language.NameKey(n); got != want {
				t.Errorf("%s has key %q, %s has %q", n, got, names[0], want)
			}
		}
	}
}

func TestDifferentNamesKeepDifferentKeys(t *testing.T) {
	for _, p := range [][2]string{
		{"Иван Ахметов", "Иван Ахмедов"},
		{"Бактияр Усенов", "Бактияр Усенова"},
		{"Улан Токтогулов", "Улан Тактагулов"},
		{"Serik Kasenov", "Serik Kazenov"},
		{"Асан Жанов", "Асан Шанов"},
		{"Нурлан Сарсенов", "Ерлан Сарсенов"},
	} {
		if a, b := language.NameKey(p[0]), language.NameKey(p[1]); a == b {
			t.Errorf("%s and %s share the key %q", p[0], p[1], a)
		}
	}
}

func TestFoldTakesAnything(t *testing.T) {
	for _, s := range []string{"", "-", "’", "\xff\xfe", "王毅", "А.", strings.Repeat("ж-", 1000)} {
		_ = language.Fold(s)
		_ = language.NameKey(s)
	}
	if k := language.NameKey("Ашимбаев"); k != "aximbaev|" {
		t.Errorf("a lone surname has key %q", k)
	}
	if k := language.NameKey("Асқар Жүнісұлы"); k != "junisuli|askar" {
		t.Errorf("a patronymic in the surname's place has key %q", k)
	}
}
