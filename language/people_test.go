package language_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// twoChambers are a parliament of two chambers and an assembly of several.
func twoChambers() []digest.Pack {
	return []digest.Pack{{
		ID: "kz",
		Bodies: []digest.Body{
			{
				ID: "kz-senate", Country: "KZ", Parliament: true, To: "2026-06-30", Names: map[string]string{"en": "Senate", "ru": "Сенат", "kk": "Сенат"},
				Aliases: map[string][]string{"en": {"senate", "kazakh senate"}, "ru": {"сенат", "сенат парламента рк"}, "kk": {"сенат", "парламент сенаты"}},
			},
			{
				ID: "kz-mazhilis", Country: "KZ", Parliament: true, To: "2026-06-30", Names: map[string]string{"en": "Mazhilis", "ru": "Мажилис", "kk": "Мәжіліс"},
				Aliases: map[string][]string{"en": {"mazhilis", "majilis"}, "ru": {"мажилис", "мажилис парламента"}, "kk": {"мәжіліс", "парламент мәжілісі"}},
			},
		},
	}}
}

func understand(t *testing.T, date, text string) digest.Understanding {
	t.Helper()
	u, err := chambersReader().Understand(context.Background(), digest.Article{Text: text, Date: date})
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// cards writes persons as "name | role | body | country", which reads well in
// a diff.
func cards(u digest.Understanding) []string {
	var out []string
	for _, p := range u.People {
		out = append(out, strings.Join([]string{p.Name, p.Role, p.Body, p.Country}, " | "))
	}
	return out
}

func TestPersonsComeInTheNominativeWithTheirOffices(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"English: office in front, behind a comma, and after it": {
			"Speaker of the Senate Yerzhan Qalybekov opened the sitting in Astana. Turkish Ambassador Selim Karaoğlu was present. " +
				"Marta Lindqvist, Speaker of the Parliament of Sweden, sent greetings. The Minister of Energy of Kazakhstan, Dana Orynbasarova, answered questions.",
			[]string{
				"Yerzhan Qalybekov | Speaker of the Senate | kz-senate | KZ", "Selim Karaoğlu | Turkish Ambassador |  | TR",
				"Marta Lindqvist | Speaker of the Parliament of Sweden |  | SE", "Dana Orynbasarova | Minister of Energy of Kazakhstan |  | KZ",
			},
		},
		"English: the surname alone and a possessive belong to the full name": {
			"Mazhilis deputy Timur Beisekov criticised the budget. Beisekov’s amendment was rejected. Later Beisekov left the hall.",
			[]string{"Timur Beisekov | Mazhilis deputy | kz-mazhilis | KZ"},
		},
		"Russian: every case goes back to the nominative": {
			"Председатель Сената Парламента РК Ерлан Калыбеков принял посла Италии Марко Бранкати. Затем он провел встречу с председателем парламента Грузии Кетеван Цулукидзе. " +
				"Министру энергетики Дане Орынбасаровой поручено доложить о ходе работ. Депутата Тимура Бейсекова не было в зале.",
			[]string{
				"Ерлан Калыбеков | председатель Сената Парламента РК | kz-senate | KZ", "Марко Бранкати | посол Италии |  | IT",
				"Кетеван Цулукидзе | председатель парламента Грузии |  | GE", "Дана Орынбасарова | министр энергетики |  | KZ", "Тимур Бейсеков | депутат Сената | kz-senate | KZ",
			},
		},
		"English: a headline in capitals names nobody whom the text does not": {
			"PRESIDENT OF THE SENATE HOSTS GUESTS FROM NORDLAND-SEE\n\nThe President of the Senate, Mamello Lerotholi, received the guests on Monday.",
			[]string{"Mamello Lerotholi | President of the Senate | kz-senate | KZ"},
		},
		"Russian: Romanian surnames have one form": {
			"Спикер парламента Молдовы Георгий Лейчу принял посла Адриана Ротару. Позже он говорил с Мирчей Попеску, депутатом Сейма Латвии. Слово взял и посол Литвы Янош Кадар.",
			[]string{
				"Георгий Лейчу | спикер парламента Молдовы |  | MD", "Адриан Ротару | посол Молдовы |  | MD",
				"Мирча Попеску | депутат Сейма Латвии |  | LV", "Янош Кадар | посол Литвы |  | LT",
			},
		},
		"Russian: the patronymic stays, initials join the full name": {
			"Депутат Мажилиса Ольга Петровна Рябцева внесла поправку. О. Рябцева напомнила о сроках. Поправку Рябцевой поддержали.",
			[]string{"Ольга Петровна Рябцева | депутат Мажилиса | kz-mazhilis | KZ"},
		},
		"Russian: two namesakes stay apart": {
			"Сенатор Айдар Жумагулов поддержал закон. Депутат Мажилиса Гульнара Жумагулова выступила против. Жумагулов промолчал, а Жумагулова возразила.",
			[]string{"Айдар Жумагулов | сенатор | kz-senate | KZ", "Гульнара Жумагулова | депутат Мажилиса | kz-mazhilis | KZ"},
		},
		"Kazakh: the office stands in front in a chain of genitives": {
			"Парламент Сенатының Төрағасы Ерлан Қалыбеков Грузия Парламентінің Төрағасы Кетеван Цулукидземен кездесті. Қалыбековтің айтуынша, сауда өсті. Ішкі істер министрі Дәурен Серікұлына сұрақ қойылды.",
			[]string{"Ерлан Қалыбеков | Парламент Сенатының Төрағасы | kz-senate | KZ", "Кетеван Цулукидзе | Грузия Парламентінің Төрағасы |  | GE", "Дәурен Серікұлы | Ішкі істер министрі |  | KZ"},
		},
		"bodies, streets, universities and orders are no persons": {
			"Заседание прошло на улице Абая в Назарбаев Университете. Орден «Курмет» вручат позже. Партия «Ак жол» внесла проект закона о Красной книге. В Кирове прошел форум.",
			nil,
		},
		"English capitals are no persons": {
			"The Ministry of Foreign Affairs and the Supreme Court met at Independence Square. The Green Economy Forum opens on Monday in New Delhi.",
			nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, cards(understand(t, "2025-05-14", c.text))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestABodyThatNoLongerExistsIsNotNamed(t *testing.T) {
	u := understand(t, "2026-11-14", "Speaker of the Senate Yerzhan Qalybekov opened the sitting in Astana, Kazakhstan.")
	if len(u.People) != 1 || u.People[0].Body != "" {
		t.Errorf("people: %+v", u.People)
	}
}

func TestAForeignSenateIsNotOurs(t *testing.T) {
	u := understand(t, "2025-05-14", "Senator Walter Brighton told the United States Senate that American farmers were waiting. Senator Brighton represents Ohio in the US Senate.")
	if len(u.People) != 1 || u.People[0].Body != "" || u.People[0].Country != "US" {
		t.Errorf("people: %+v", u.People)
	}
}

func TestHostileTextsBreakNothing(t *testing.T) {
	for _, s := range []string{
		strings.Repeat("Спикер ", 3000), strings.Repeat("А. ", 2000), strings.Repeat("Иван Иванов и ", 1500), strings.Repeat("«", 500) + "Иван Иванов сказал" + strings.Repeat("»", 500),
		strings.Repeat("– ", 1000), "said X. " + strings.Repeat("Speaker of the ", 2000), strings.Repeat("Төрағасының ", 2000), "\xff\xfe Иван \xd0 Иванов", "X said: “",
		// who is meant by the deputy in whose words it is, is asked for from within the answer
		"Улицы показали жители Косшы депутату Мажилиса Жанибеку Орманову. Прогулка получилась долгой и, по выражению самого депутата, «очень тёмной».",
	} {
		u, err := chambersReader().Understand(context.Background(), digest.Article{Text: s, Date: "2025-01-01"})
		if err != nil {
			continue
		}
		for _, st := range u.Statements {
			if st.Start < 0 || st.End > len(s) || s[st.Start:st.End] != st.Text {
				t.Errorf("statement outside its text: %+v", st)
			}
		}
	}
}
