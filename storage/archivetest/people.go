package archivetest

import (
	"slices"
	"strings"
)

// someone is an invented person.
type someone struct {
	id      int64
	names   map[string]string // by language
	words   map[string][]word
	roles   map[string]string
	body    string
	country string
}

// Name is how texts of a language name the person of a rank, 0 is in most
// articles.
func Name(rank int, lang string) string { return nameOf(rank)[lang] }

// The first half are men's names.
var given = strings.Fields("Айдар Болат Ерлан Марат Нурлан Тимур Дамир Руслан Канат Талгат Алия Динара Жанар Лейла Мадина Салтанат Асель Гульнар Карина Зарина")

var roots = strings.Fields("Абен Бекен Дасан Ерким Жандос Карин Мадин Омарт Садир Тален Урман Шакен Айтен Болтур Кербай Нарым Токсан Ермак Сапар Досмук Каламбай Мукан Назар Оспан Рахмат")

var tails = strings.Fields("кул бай жан хан тай бек дар гул мат кен лан сар мыр тан ман ран дал лык тур")

func nameOf(rank int) map[string]string {
	first := given[rank*7%len(given)]
	ending := "ов"
	if slices.Index(given, first) >= len(given)/2 {
		ending = "ова"
	}
	surname := roots[rank%len(roots)] + tails[rank/len(roots)%len(tails)]
	if n := rank / len(roots) / len(tails); n > 0 {
		surname += tails[n%len(tails)]
	}
	name := first + " " + surname + ending
	return map[string]string{"ru": name, "kk": name, "en": latin(name)}
}

func latin(name string) string {
	return strings.NewReplacer(
		"А", "A", "Б", "B", "Д", "D", "Е", "E", "Ж", "Zh", "З", "Z", "К", "K", "Л", "L", "М", "M", "Н", "N", "О", "O", "Р", "R", "С", "S",
		"Т", "T", "У", "U", "Г", "G", "Ш", "Sh", "Э", "E", "а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "е", "e", "ж", "zh", "з", "z",
		"и", "i", "й", "y", "к", "k", "л", "l", "м", "m", "н", "n", "о", "o", "п", "p", "р", "r", "с", "s", "т", "t", "у", "u", "ф", "f",
		"х", "kh", "ч", "ch", "ш", "sh", "ы", "y", "ь", "", "я", "ya", "ю", "yu",
	).Replace(name)
}

// offices are roles by language, and the body they belong to at home.
var offices = []struct {
	body  string
	roles map[string]string
}{
	{"kz-kurultai", map[string]string{"kk": "Құрылтай депутаты", "ru": "депутат Курултая", "en": "member of the Kurultai"}},
	{"kz-senate", map[string]string{"kk": "Сенат депутаты", "ru": "депутат Сената", "en": "Senate deputy"}},
	{"kz-mazhilis", map[string]string{"kk": "Мәжіліс депутаты", "ru": "депутат Мажилиса", "en": "Mazhilis deputy"}},
	{"", map[string]string{"kk": "министр", "ru": "министр", "en": "minister"}},
}

var abroad = map[string]string{"kk": "елші", "ru": "посол", "en": "ambassador"}

// countries of guests, those that come most first.
var countries = strings.Fields("UZ RU CN TR KG AZ TJ TM DE US FR IT JP KR HU PL IN SA AE GB")

func newPeople(n int, f *forms) []someone {
	people := make([]someone, n)
	for i := range people {
		p := someone{id: int64(i + 1), names: nameOf(i), words: make(map[string][]word), country: "KZ"}
		if i%5 < 3 {
			office := offices[i%7%len(offices)]
			p.body, p.roles = office.body, office.roles
		} else {
			p.country, p.roles = countries[i/5%len(countries)*(i%3)%len(countries)], abroad
		}
		for lang, name := range p.names {
			p.words[lang] = f.read(name, lang)
		}
		people[i] = p
	}
	return people
}
