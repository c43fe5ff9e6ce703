package language_test

import (
	"slices"
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

// called is somebody of a country whom texts have called so; kk or ru by the
// letters, else en.
func called(country string, names ...string) digest.Known {
	k := digest.Known{ID: 1}
	for _, n := range names {
		k.Told = append(k.Told, digest.Told{Mention: named(n, country), Last: "2024-03-01", Count: 1})
	}
	return k
}

func named(name, country string) digest.Mention {
	lang := "en"
	switch {
	case strings.ContainsAny(name, "әғқңөұүһіӘҒҚҢӨҰҮҺІ"):
		lang = "kk"
	case strings.ContainsAny(name, "аеиоуыэюяАЕИОУЫЭЮЯ"):
		lang = "ru"
	}
	return digest.Mention{Name: name, Lang: lang, Country: country, Day: "2024-03-01"}
}

// meets says whether two names would be compared at all.
func meets(j *language.Judge, a, b string) bool {
	keys := j.Keys(a)
	return slices.ContainsFunc(j.Keys(b), func(key string) bool { return slices.Contains(keys, key) })
}

// state is a country with a parliament of two chambers and what else there is.
func state() digest.Pack {
	body := func(id, kind string) digest.Body { return digest.Body{ID: id, Country: "KZ", Kind: kind} }
	return digest.Pack{Bodies: []digest.Body{
		body("kz-parliament", digest.WholeParliament), body("kz-senate", digest.Chamber), body("kz-mazhilis", digest.Chamber),
		body("kz-supreme-court", digest.OtherBody), body("kz-president", digest.Executive), body("kz-government", digest.Executive),
		body("kz-national-kurultai", digest.Advisory),
		{ID: "kz-cabinet-of-members", Country: "KZ", Kind: digest.Executive, Members: []string{"kz-senate"}},
	}}
}

func TestSpellingsOfOneNameMeanOnePerson(t *testing.T) {
	j := language.NewJudge()
	for _, c := range []struct {
		name, country string
		names         []string
	}{
		{"Kazakh, Russian, English and the Latin of 2021", "KZ", []string{"Жұмабек Шәріпов", "Жумабек Шарипов", "Zhumabek Sharipov", "Jūmabek Şärıpov", "Jumabek Sharipov"}},
		{"a vowel that Russian leaves out", "KZ", []string{"Сырым Әбдірайымов", "Сырым Абдраимов", "Syrym Abdraimov"}},
		{"surname first, with patronymic", "KZ", []string{"Айгерім Төлегенқызы Оразбекова", "Оразбекова Айгерим Толегеновна", "Aigerim Orazbekova"}},
		{"initials before and behind", "KZ", []string{"Дәурен Байғожин", "Байгожин Д. К.", "Д. К. Байгожин", "D. Baigozhin"}},
		{"a patronymic in the surname's place", "KZ", []string{"Ержан Қуанышұлы Әділов", "Ержан Қуанышұлы"}},
		{"a double given name and its initials", "KZ", []string{"Нұр-Али Сейітов", "Нур-Али Сеитов", "Н.-А. Сеитов", "Nur-Ali Seitov"}},
		{"Ukrainian forms", "UA", []string{"Владимир Гнатюк", "Volodymyr Hnatiuk", "Володимир Гнатюк"}},
		{"Belarusian forms", "BY", []string{"Николай Соколов", "Mikalai Sakalou"}},
		{"Uzbek vowels", "UZ", []string{"Ботир Зокиров", "Botir Zokirov", "Батыр Закиров"}},
		{"Azerbaijani letters", "AZ", []string{"Гасан Мамедов", "Həsən Məmmədov", "Hasan Mammadov"}},
		{"a Turkish c", "TR", []string{"Неджати Аджар", "Necati Acar"}},
		{"Turkmen letters", "TM", []string{"Акджа Гурбанова", "Akja Gurbanowa", "Akja Gurbanova"}},
		{"a Tajik izafet", "TJ", []string{"Рустам Хакимзода", "Rustami Hakimzoda"}},
		{"a Kyrgyz patronymic of two words", "KG", []string{"Эмил Сооронбек уулу", "Emil Sooronbek uulu", "Э. Сооронбек уулу"}},
		{"Pinyin and Palladius, in both orders", "CN", []string{"Чжоу Цзяньго", "Zhou Jianguo", "Jianguo Zhou"}},
		{"Korean in two orders", "KR", []string{"Пак Сон Мин", "Park Song-min", "Song Min Park"}},
		{"Japanese in two orders", "JP", []string{"Таро Ямамото", "Taro Yamamoto", "Yamamoto Taro"}},
		{"Hungarian in two orders", "HU", []string{"Петер Сабо", "Péter Szabó", "Szabó Péter"}},
		{"a Polish surname", "PL", []string{"Лех Мечковский", "Lech Mieczkowski"}},
		{"an Arabic name with and without its articles", "SA", []string{"Абдулла бин Мухаммед Аль Шейх", "Abdullah bin Mohammed Al-Sheikh", "Abdullah Al Sheikh"}},
		{"a double surname", "FR", []string{"Анн Ламбер-Дюбуа", "Anne Lambert-Dubois", "Anne Lambert"}},
		{"an English short form", "US", []string{"Thomas Becker", "Tom Becker"}},
		{"a title", "GB", []string{"Anthony Blake", "Sir Anthony Blake"}},
		{"a lost ё", "RU", []string{"Фёдор Мышкин", "Федор Мышкин", "Fyodor Myshkin"}},
		{"signs that are no letters of ours", "CN", []string{"王毅", "王毅"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for i, n := range c.names[1:] {
				if v := j.Decide(named(n, c.country), []digest.Known{called(c.country, c.names[:i+1]...)}); v.Person != 1 {
					t.Errorf("%s is not taken for %v: %+v", n, c.names[:i+1], v)
				}
				if c.country != "CN" && !meets(j, n, c.names[0]) {
					t.Errorf("%s has keys %q, %s has %q", n, j.Keys(n), c.names[0], j.Keys(c.names[0]))
				}
			}
		})
	}
}

func TestNamesakesAreNotOnePerson(t *testing.T) {
	j := language.NewJudge()
	for _, c := range []struct{ name, country, one, other string }{
		{"another letter in the surname", "KZ", "Самат Дүйсенов", "Самат Дүйсеков"},
		{"ahmet and ahmed make two surnames", "KZ", "Иван Ахметов", "Иван Ахмедов"},
		{"husband and wife", "KZ", "Бактияр Усенов", "Бахыт Усенова"},
		{"the same initial of man and woman", "KZ", "Б. Усенов", "Б. Усенова"},
		{"s and z", "KZ", "Serik Kasenov", "Serik Kazanov"},
		{"brothers", "KZ", "Нурлан Сарсенов", "Ерлан Сарсенов"},
		{"given names that differ by a letter", "KZ", "Алмас Қуатов", "Алмат Қуатов"},
		{"father and son", "KZ", "Олжас Маратович Бейсенов", "Олжас Олжасович Бейсенов"},
		{"father and son by initials", "KZ", "О. М. Бейсенов", "О. О. Бейсенов"},
		{"given name and surname exchanged", "KZ", "Марат Болат", "Болат Марат"},
		{"Chinese given names", "CN", "Ли Цян", "Ли Цзян"},
		{"another initial", "KZ", "А. Тоқов", "Б. Тоқов"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if v := j.Decide(named(c.other, c.country), []digest.Known{called(c.country, c.one)}); v.Person != 0 {
				t.Errorf("%s is taken for %s", c.other, c.one)
			}
		})
	}
}

func TestWhatStandsBesideANameDecides(t *testing.T) {
	j := language.NewJudge(state())
	office := func(id int64, name, country, body string) digest.Known {
		m := named(name, country)
		m.Body = body
		return digest.Known{ID: id, Told: []digest.Told{{Mention: m, Last: m.Day, Count: 1}}}
	}
	senator := office(1, "Ерлан Төлегенов", "KZ", "kz-senate")
	judge := office(2, "Ерлан Төлегенов", "KZ", "kz-supreme-court")
	azerbaijani := office(3, "Самир Алиев", "AZ", "az-parliament")
	kazakh := office(4, "Самат Алиев", "KZ", "kz-senate")
	famous := office(5, "Қанат Бозымов", "KZ", "kz-president")
	famous.Told[0].Count = 900
	unknown := office(6, "Жанар Бозымова", "KZ", "")
	fragment := office(7, "Ерлан Төлегенов", "KZ", "")
	fragment.Doubtful = true
	lastYear := office(8, "Ерлан Төлегенов", "KZ", "kz-mazhilis")
	lastYear.Told[0].Day, lastYear.Told[0].Last = "2022-01-01", "2023-01-01"
	for _, c := range []struct {
		name, called, country, body, tenure string
		known                               []digest.Known
		want                                int64
		doubts                              int
	}{
		{"a namesake of another country is somebody else", "Самат Алиев", "AZ", "", "", []digest.Known{kazakh}, 0, 0},
		{"an initial by the country", "С. Алиев", "AZ", "", "", []digest.Known{kazakh, azerbaijani}, 3, 0},
		{"an initial without a country is in doubt", "С. Алиев", "", "", "", []digest.Known{kazakh, azerbaijani}, 0, 2},
		{"a seat in two bodies at a time is in doubt", "Ерлан Төлегенов", "KZ", "kz-supreme-court", "", []digest.Known{senator}, 0, 1},
		{"a member may be called to advise", "Ерлан Төлегенов", "KZ", "kz-national-kurultai", "", []digest.Known{senator}, 1, 0},
		{"a minister who sits in the house is its member", "Ерлан Төлегенов", "KZ", "kz-cabinet-of-members", "", []digest.Known{senator}, 1, 0},
		{"an office of another year is the next step", "Ерлан Төлегенов", "KZ", "kz-senate", "", []digest.Known{lastYear}, 8, 0},
		{"who is called a former senator has another office now", "Ерлан Төлегенов", "KZ", "kz-mazhilis", digest.Former, []digest.Known{senator}, 1, 0},
		{"a nomination tells of the step", "Ерлан Төлегенов", "KZ", "kz-government", digest.Elect, []digest.Known{senator}, 1, 0},
		{"of two namesakes the one of the office", "Yerlan Tulegenov", "KZ", "kz-supreme-court", "", []digest.Known{senator, judge}, 2, 0},
		{"of two namesakes neither, if no office is told", "Ерлан Толегенов", "KZ", "", "", []digest.Known{senator, judge}, 0, 2},
		{"the same doubt is not raised twice", "Ерлан Толегенов", "KZ", "", "", []digest.Known{senator, judge, fragment}, 7, 0},
		{"a surname alone means the only one", "Алиев", "", "", "", []digest.Known{kazakh}, 4, 0},
		{"a surname alone of two is in doubt", "Алиев", "", "", "", []digest.Known{kazakh, azerbaijani}, 0, 2},
		{"a surname alone is a woman's or a man's", "Бозымова", "KZ", "", "", []digest.Known{famous, unknown}, 6, 0},
		{"nobody is known", "Алиев", "", "", "", nil, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := named(c.called, c.country)
			m.Body, m.Tenure = c.body, c.tenure
			if v := j.Decide(m, c.known); v.Person != c.want || len(v.Doubts) != c.doubts {
				t.Errorf("%+v, want %d and %d doubts", v, c.want, c.doubts)
			}
		})
	}
}

func TestNamesCanBeAnything(*testing.T) {
	j := language.NewJudge()
	for _, s := range []string{"", "-", "’", "...", "\xff\xfe", "王毅", "А.", "А. Б. В.", strings.Repeat("ж-", 1000), strings.Repeat("a b ", 1000)} {
		_ = language.Fold(s)
		_ = j.Keys(s)
		_ = j.Decide(named(s, ""), []digest.Known{called("", s, "Иван Петров")})
	}
}

func BenchmarkDecide(b *testing.B) {
	j := language.NewJudge()
	known := []digest.Known{
		called("KZ", "Ерлан Төлегенов", "Ерлан Толегенов", "Yerlan Tolegenov", "Е. Толегенов"), called("KZ", "Ермек Төлегенов", "Yermek Tolegenov"),
		called("RU", "Юрий Толегенов"), called("KZ", "Айна Төлегенова"),
	}
	for b.Loop() {
		j.Decide(named("Yerlan Tulegenov", "KZ"), known)
	}
}

func TestTransliterate(t *testing.T) {
	for _, c := range []struct{ name, from, to, want string }{
		{"Ерлан Төлегенов", "kk", "en", "Yerlan Tolegenov"},
		{"Қанат Жүнісов", "kk", "en", "Kanat Zhunisov"},
		{"Мәулен Сәрсенбаев", "kk", "en", "Maulen Sarsenbayev"},
		{"Дмитрий Щёкин", "ru", "en", "Dmitry Shchyokin"},
		{"Николай Сергеев", "ru", "en", "Nikolai Sergeyev"},
		{"Игорь Подъячев", "ru", "en", "Igor Podyachev"},
		{"А. Хасенов", "ru", "en", "A. Khasenov"},
		{"Мәулен Өтебаев", "kk", "ru", "Маулен Отебаев"},
		{"Иван Петров", "ru", "kk", "Иван Петров"},
		{"John Smith", "en", "ru", "John Smith"},
		{"John Smith", "en", "en", "John Smith"},
		{"", "ru", "en", ""},
	} {
		if got := language.Transliterate(c.name, c.from, c.to); got != c.want {
			t.Errorf("%s from %s to %s: %s, want %s", c.name, c.from, c.to, got, c.want)
		}
	}
}
