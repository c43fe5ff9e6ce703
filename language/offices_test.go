package language_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func inLanguages(en, ru, kk string) map[string]string {
	return map[string]string{"en": en, "ru": ru, "kk": kk}
}

// chamberWithOffices is a pack with offices and the terms of invented people.
func chamberWithOffices() []digest.Pack {
	packs := twoChambers()
	p := &packs[0]
	p.Bodies = append(p.Bodies,
		digest.Body{ID: "kz-state", Country: "KZ", Names: inLanguages("Steppe Palace", "Степной дворец", "Дала сарайы")},
		digest.Body{ID: "river-assembly", Parliament: true, Names: inLanguages("River Assembly", "Речная ассамблея", "Өзен ассамблеясы")})
	p.Offices = []digest.Office{
		{ID: "senate-chair", Body: "kz-senate", Names: inLanguages("Speaker of the Senate", "Председатель Сената", "Сенат төрағасы")},
		{ID: "senate-vice", Body: "kz-senate", Names: inLanguages("Deputy Speaker of the Senate", "Заместитель председателя Сената", "Сенат төрағасының орынбасары")},
		{ID: "senator", Body: "kz-senate", Names: inLanguages("Senator", "Сенатор", "Сенатор")},
		{ID: "mazhilis-member", Body: "kz-mazhilis", Names: inLanguages("Member of the Mazhilis", "Депутат Мажилиса", "Мәжіліс депутаты"), Aliases: map[string][]string{"ru": {"мажилисмен"}, "kk": {"мәжілісмен"}}},
		{
			ID: "president", Body: "kz-state", Names: inLanguages("President of Kazakhstan", "Президент Казахстана", "Қазақстан Президенті"),
			Aliases: map[string][]string{"en": {"head of state"}, "ru": {"глава государства"}, "kk": {"мемлекет басшысы"}},
		},
		{ID: "premier", Body: "kz-state", Names: inLanguages("Prime Minister", "Премьер-министр", "Премьер-министр")},
		{ID: "river-secretary", Body: "river-assembly", Names: inLanguages("Secretary General of the River Assembly", "Генеральный секретарь Речной ассамблеи", "Өзен ассамблеясының бас хатшысы")},
	}
	p.Roster = []digest.Membership{
		{Who: digest.Politician{Names: inLanguages("Dastan Omirzakov", "Дастан Омирзаков", "Дастан Өмірзақов")}, Office: "senate-chair", From: "2023-02-01", To: "2025-08-31"},
		{Who: digest.Politician{Names: inLanguages("Dastan Omirzakov", "Дастан Омирзаков", "Дастан Өмірзақов")}, Office: "premier", From: "2025-09-01"},
		{Who: digest.Politician{Names: inLanguages("Saule Tynybai", "Сауле Тыныбай", "Сәуле Тыныбай")}, Office: "river-secretary", From: "2024"},
	}
	return packs
}

// understandOffices reads a text whose language its letters tell: one sentence
// is too little for the statistics.
func understandOffices(t *testing.T, date, text string) digest.Understanding {
	t.Helper()
	a := digest.Article{Text: text, Date: date, Lang: "en"}
	if strings.ContainsAny(text, "әғқңөұүһі") {
		a.Lang = "kk"
	} else if strings.ContainsAny(text, "аеиоу") {
		a.Lang = "ru"
	}
	u, err := officesReader().Understand(context.Background(), a)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func TestAnOfficeIsMappedToThatOfThePack(t *testing.T) {
	for name, c := range map[string]struct{ date, text, want string }{
		"in an oblique case, in Russian":          {"2025-05-14", "Гости передали письмо председателю Сената Казахстана Марату Бегалиеву.", "senate-chair"},
		"with endings, in Kazakh":                 {"2025-05-14", "Қонақтар Сенат төрағасы Марат Бегалиевке Қазақстанда хат тапсырды.", "senate-chair"},
		"in other words for the same, in English": {"2025-05-14", "The chairman of Kazakhstan’s Senate, Marat Begaliev, spoke.", "senate-chair"},
		"a deputy is not the chair, in English":   {"2025-05-14", "Deputy Chairman of the Kazakh Senate Marat Begaliev spoke.", "senate-vice"},
		"a deputy is not the chair, in Russian":   {"2025-05-14", "Выступил вице-спикер Сената Казахстана Марат Бегалиев.", "senate-vice"},
		"a deputy is not the chair, in Kazakh":    {"2025-05-14", "Қазақстан Сенаты төрағасының орынбасары Марат Бегалиев сөйледі.", "senate-vice"},
		"nor is the chair of a committee":         {"2025-05-14", "Выступил председатель комитета Сената Казахстана Марат Бегалиев.", ""},
		"nor is it in English":                    {"2025-05-14", "The chairman of the Kazakh Senate committee on fisheries, Marat Begaliev, spoke.", ""},
		"nor is it in Kazakh":                     {"2025-05-14", "Қазақстан Сенатының Аграрлық комитеті төрағасының орынбасары Марат Бегалиев сөйледі.", ""},
		"a member of some party":                  {"2025-05-14", "Депутат от партии «Родник» Марат Бегалиев выступил в Мажилисе Казахстана.", "mazhilis-member"},
		"a word of its own for a member":          {"2025-05-14", "Мәжілісмен Марат Бегалиев Қазақстан туралы айтты.", "mazhilis-member"},
		"the head of state of the text's country": {"2025-05-14", "Глава государства Марат Бегалиев вернулся в Казахстан.", "president"},
		"that of another country is not ours":     {"2025-05-14", "Глава государства Марат Бегалиев вернулся в Киргизию.", ""},
		"a president of something else":           {"2025-05-14", "President of the Chess Federation of Kazakhstan Marat Begaliev spoke.", ""},
		"a deputy prime minister has no office":   {"2025-05-14", "Deputy Prime Minister Marat Begaliev of Kazakhstan spoke.", ""},
		"a secretary general of an assembly":      {"2025-05-14", "Генеральный секретарь Речной ассамблеи Анна Сомова приехала.", "river-secretary"},
		"the chamber is no more":                  {"2027-05-14", "Марат Бегалиев, председатель Сената, живет в Казахстане.", ""},
		"but who held it once still did":          {"2027-05-14", "Бывший председатель Сената Казахстана Марат Бегалиев издал книгу.", "senate-chair"},
	} {
		t.Run(name, func(t *testing.T) {
			u := understandOffices(t, c.date, c.text)
			if len(u.People) != 1 || u.People[0].Office != c.want {
				t.Errorf("want %q, got %+v", c.want, u.People)
			}
		})
	}
}

func TestTheRosterTellsTheOfficeOfTheDay(t *testing.T) {
	for name, c := range map[string]struct {
		date, text string
		want       []string
	}{
		"as it is called in English":              {"2025-05-14", "Dastan Omirzakov opened the fair.", []string{"Dastan Omirzakov | Speaker of the Senate | kz-senate | senate-chair | KZ"}},
		"as it is called in Russian":              {"2025-05-14", "Ярмарку посетил Дастан Омирзаков.", []string{"Дастан Омирзаков | Председатель Сената | kz-senate | senate-chair | KZ"}},
		"as it is called in Kazakh":               {"2025-05-14", "Жәрмеңкені Дастан Өмірзақов ашты.", []string{"Дастан Өмірзақов | Сенат төрағасы | kz-senate | senate-chair | KZ"}},
		"the next office in its turn":             {"2025-10-14", "Ярмарку посетил Дастан Омирзаков.", []string{"Дастан Омирзаков | Премьер-министр | kz-state | premier | KZ"}},
		"none before the term":                    {"2022-10-14", "Ярмарку посетил Дастан Омирзаков.", []string{"Дастан Омирзаков |  |  |  | "}},
		"none in a year that may be before it":    {"2024-10-14", "Ярмарку посетила Сауле Тыныбай.", []string{"Сауле Тыныбай |  |  |  | "}},
		"none without a date":                     {"", "Ярмарку посетил Дастан Омирзаков.", []string{"Дастан Омирзаков |  |  |  | "}},
		"none for a surname alone":                {"2025-05-14", "Ярмарку посетил г-н Омирзаков.", []string{"Омирзаков |  |  |  | "}},
		"an office that the text tells stands":    {"2025-05-14", "Ярмарку посетил врач Дастан Омирзаков.", []string{"Дастан Омирзаков | врач |  |  | "}},
		"none for somebody of another country":    {"2025-05-14", "Ярмарку посетил норвежец Дастан Омирзаков.", []string{"Дастан Омирзаков |  |  |  | NO"}},
		"it tells whose head of government it is": {"2025-10-14", "Премьер-министр Дастан Омирзаков уехал.", []string{"Дастан Омирзаков | премьер-министр | kz-state | premier | KZ"}},
	} {
		t.Run(name, func(t *testing.T) {
			u := understandOffices(t, c.date, c.text)
			var got []string
			for _, p := range u.People {
				got = append(got, strings.Join([]string{p.Name, p.Role, p.Body, p.Office, p.Country}, " | "))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
	if p := understandOffices(t, "2025-05-14", "Ярмарку посетил Дастан Омирзаков.").People[0]; p.RoleAt != (digest.Span{}) {
		t.Errorf("an office of the roster is tied to the text: %+v", p.RoleAt)
	}
}
