package language_test

import (
	"testing"

	"minber/digest"
	"minber/language"
)

func TestNamesThatCantBeOfOne(t *testing.T) {
	judge := language.NewJudge()
	for _, c := range []struct {
		name string
		a, b digest.Mention
		want digest.Likeness
	}{
		{"another given name", digest.Mention{Name: "Ерлан Қошқаров", Lang: "kk"}, digest.Mention{Name: "Ермек Кошкаров", Lang: "ru", Country: "KZ"}, digest.Apart},
		{"another surname", digest.Mention{Name: "Жанар Ахметова", Lang: "ru"}, digest.Mention{Name: "Zhanar Omirova", Lang: "en", Country: "KZ"}, digest.Apart},
		{"one name in three scripts", digest.Mention{Name: "Ғабит Жүнісов", Lang: "kk"}, digest.Mention{Name: "Gabit Zhunusov", Lang: "en", Country: "KZ"}, digest.Alike},
		{"Ivan and Ioann", digest.Mention{Name: "Иван Греков", Lang: "ru"}, digest.Mention{Name: "Иоанн Греков", Lang: "kk", Country: "KZ"}, digest.Alike},
		{"a name and its short form", digest.Mention{Name: "Michael Harlow", Lang: "en", Country: "GB"}, digest.Mention{Name: "Mike Harlow", Lang: "en", Country: "GB"}, digest.Alike},
		{"an initial", digest.Mention{Name: "И. Дорохов", Lang: "kk"}, digest.Mention{Name: "Пётр Дорохов", Lang: "ru", Country: "RU"}, digest.Unlike},
		{"the surname first, with a patronymic", digest.Mention{Name: "Аскарбекова Жанна Маратовна", Lang: "ru"}, digest.Mention{Name: "Zhanna Askarbekova", Lang: "en", Country: "KZ"}, digest.Alike},
		{"a surname alone", digest.Mention{Name: "Омаров", Lang: "ru"}, digest.Mention{Name: "Асқар Омаров", Lang: "kk", Country: "KZ"}, digest.Alike},
		{"a foreign name in two languages", digest.Mention{Name: "Hugh Evans", Lang: "en", Country: "GB"}, digest.Mention{Name: "Хью Эванс", Lang: "ru", Country: "GB"}, digest.Unlike},
		{"two people", digest.Mention{Name: "Асқар Омаров", Lang: "kk"}, digest.Mention{Name: "Светлана Ким", Lang: "ru", Country: "KZ"}, digest.Unlike},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := judge.Names(c.a, c.b); got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
			if got := judge.Names(c.b, c.a); got != c.want {
				t.Errorf("the other way round: got %d, want %d", got, c.want)
			}
		})
	}
}

func TestOfficesThatNobodyHoldsAtOnce(t *testing.T) {
	judge := language.NewJudge(digest.Pack{Bodies: []digest.Body{
		{ID: "senate", Country: "KZ", Kind: digest.Chamber}, {ID: "mazhilis", Country: "KZ", Kind: digest.Chamber}, {ID: "assembly", Kind: digest.Assembly},
	}})
	office := func(lang, role, body string) digest.Mention {
		return digest.Mention{Lang: lang, Role: role, Body: body, Day: "2026-11-17"}
	}
	for _, c := range []struct {
		name string
		a, b digest.Mention
		want digest.Likeness
	}{
		{"the chair and a deputy", office("kk", "Мәжіліс Төрағасы", "mazhilis"), office("ru", "заместитель председателя Мажилиса", "mazhilis"), digest.Apart},
		{"the chair and a deputy, in English", office("en", "Speaker of the Mazhilis", "mazhilis"), office("kk", "Мәжіліс вице-спикері", "mazhilis"), digest.Apart},
		{"a minister and a deputy", office("ru", "вице-министр финансов", ""), office("en", "Minister of Finance", ""), digest.Apart},
		{"a head of government and a deputy", office("en", "Deputy Prime Minister", ""), office("ru", "премьер-министр", ""), digest.Apart},
		{"a committee's chair and a deputy", office("kk", "Экология комитетінің төрағасы", "mazhilis"), office("ru", "заместитель председателя комитета", ""), digest.Apart},
		{"the chairs of two houses", office("en", "Speaker of the Senate", "senate"), office("ru", "председатель Мажилиса", "mazhilis"), digest.Apart},
		{"one office in three words", office("en", "Chairman of the Senate", "senate"), office("ru", "спикер Сената", "senate"), digest.Alike},
		{"an office and more of it", office("en", "Speaker", ""), office("ru", "председатель Сената Парламента", "senate"), digest.Alike},
		{"a deputy and the first deputy", office("ru", "первый заместитель министра труда", ""), office("en", "Deputy Minister of Labour", ""), digest.Alike},
		{"a chair who is a deputy elsewhere", office("ru", "председатель Сената", "senate"), office("en", "Deputy Chairman of the assembly", "assembly"), digest.Unlike},
		{"a committee's chair is one of the house", office("ru", "председатель комитета Мажилиса", "mazhilis"), office("kk", "Мәжіліс депутаты", "mazhilis"), digest.Unlike},
		{"a deputy chair of the house chairs a committee", office("ru", "заместитель председателя Мажилиса", "mazhilis"), office("kk", "комитет төрағасы", "mazhilis"), digest.Unlike},
		{"a deputy of whom nobody says", office("en", "Deputy Chairman", ""), office("ru", "председатель", ""), digest.Unlike},
		{"both told at once", office("ru", "заместитель председателя Сената, председатель Сената", "senate"), office("en", "Speaker of the Senate", "senate"), digest.Alike},
		{"a minister who is a deputy premier", office("ru", "вице-премьер – министр финансов", ""), office("kk", "қаржы министрі", ""), digest.Alike},
		{"members of a house", office("en", "deputy of the Mazhilis", "mazhilis"), office("kk", "Мәжіліс депутаты", "mazhilis"), digest.Alike},
		{"nothing to compare", office("en", "poet", ""), office("ru", "советник", ""), digest.Unlike},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := judge.Offices(c.a, c.b); got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
			if got := judge.Offices(c.b, c.a); got != c.want {
				t.Errorf("the other way round: got %d, want %d", got, c.want)
			}
		})
	}
}
