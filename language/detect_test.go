package language_test

import (
	"context"
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

func TestLanguageOfAText(t *testing.T) {
	reader := barestReader()
	for name, test := range map[string]struct{ text, declared, want string }{
		"English news":                         {"The Senate adopted the budget for the next year and sent it to the President.", "", "en"},
		"a short English line of names":        {"Minister Marco Brancati, whom Speaker Greta Holm received on Monday, brought a letter.", "", "en"},
		"Dutch":                                {"De Tweede Kamer heeft donderdag de begroting voor het volgende jaar aangenomen en naar de Eerste Kamer gestuurd.", "", ""},
		"Danish":                               {"Folketinget vedtog torsdag finansloven for det kommende år, og ministeren sagde, at det var en god aftale for alle.", "", ""},
		"Russian news":                         {"Сенат принял бюджет на следующий год и направил его президенту.", "", "ru"},
		"a short Russian line of names":        {"Министр Павел Кротов, которого во вторник приняла спикер Анна Дорохина, уехал в Ригу.", "", "ru"},
		"Kazakh news":                          {"Сенат келесі жылға арналған бюджетті қабылдап, оны Президентке жіберді.", "", "kk"},
		"Russian full of Kazakh names":         {"Депутаты Қуаныш Әбілғазин и Гүлнәр Өтегенова выступили на заседании с докладом о воде.", "", "ru"},
		"Kazakh declared as Russian":           {"Құрылтай депутаттары ауыз су туралы заңды екінші оқылымда мақұлдады.", "ru", "kk"},
		"a short Kazakh line without і or ә":   {"Палата құжатты мақұлдады.", "", "kk"},
		"a Russian line of three words":        {"Мажилис принял закон.", "", "ru"},
		"a Russian line in the present":        {"Парламент Узбекистана обсуждает реформу судов.", "", "ru"},
		"a Russian line without a short word":  {"Комитет возглавила Анна Белова.", "", "ru"},
		"a Russian line of what goes on":       {"Заседание проводится ежегодно.", "", "ru"},
		"an English line without a short word": {"Lund mayor Anna Holm resigned Monday.", "", "en"},
		"a Bulgarian line":                     {"Парламентът прие закона.", "", ""},
		"a Serbian line":                       {"Скупштина усвојила закон.", "", ""},
		"a Dutch line":                         {"Kamer stemde donderdag over gebied.", "", ""},
		"a Swedish line":                       {"Riksdagen debatterade budget.", "", ""},
		"Ukrainian":                            {"Верховна Рада ухвалила закон про бюджет, який підписав президент країни, і це рішення підтримали всі.", "", ""},
		"Kyrgyz":                               {"Жогорку Кеңештин депутаттары бүгүн мыйзам долбоорун экинчи окууда кабыл алышты жана аны президентке жөнөтүштү. Бул тууралуу басма сөз кызматы билдирди.", "", ""},
		"German":                               {"Der Bundestag hat am Donnerstag das Gesetz über den Haushalt mit den Stimmen der Koalition beschlossen.", "", ""},
		"Turkish":                              {"Türkiye Büyük Millet Meclisi bugün yeni bütçe yasasını kabul etti ve cumhurbaşkanına gönderdi.", "", ""},
		"nothing but a name, as declared":      {"Құрылтай 2026", "kk", "kk"},
	} {
		t.Run(name, func(t *testing.T) {
			u, err := reader.Understand(context.Background(), digest.Article{Text: test.text, Lang: test.declared})
			if err != nil {
				t.Fatal(err)
			}
			if u.Lang != test.want {
				t.Errorf("%q, want %q", u.Lang, test.want)
			}
		})
	}
}

func TestTermsMeetOverForms(t *testing.T) {
	for name, test := range map[string]struct{ text, query string }{
		"a Russian surname in another case": {"встретился с Ашимбаевым", "Ашимбаев"},
		"Russian nouns":                     {"заседания комитета", "заседание комитетов"},
		"English plural":                    {"parliamentary elections", "election"},
		"Kazakh cases":                      {"Құрылтайдың отырысында депутаттар", "Құрылтай отырысы депутаттың"},
		"a Russian keyboard":                {"Мәжілістің төрағасы", "Мажилис"},
		"ё and е":                           {"её счёт", "ее счет"},
	} {
		t.Run(name, func(t *testing.T) {
			var have strings.Builder
			for _, forms := range language.Terms(test.text, "") {
				have.WriteString(" " + strings.Join(forms, " ") + " ")
			}
			for i, forms := range language.Asked(test.query, "") {
				found := false
				for _, f := range forms {
					found = found || strings.Contains(have.String(), " "+f+" ")
				}
				if !found {
					t.Errorf("word %d, %v, is not among%s", i, forms, have.String())
				}
			}
		})
	}
	if n := len(language.Terms(strings.Repeat("слово ", 100000), "")); n != 20000 {
		t.Errorf("%d words indexed", n)
	}
}
