package storage_test

import (
	"errors"
	"fmt"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// speech is an article in which somebody speaks.
func speech(lang, url string, who digest.Person, said string) text {
	who.Spoke = true
	return text{url: url, body: who.Name + " " + said + " " + url, u: digest.Understanding{
		Lang: lang, Title: said, People: []digest.Person{who}, Topics: []string{"legislation"},
		Statements: []digest.Statement{{Speaker: who.Name, Kind: digest.Quote, Text: said}},
	}}
}

func TestOnePersonInThreeSpellings(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	a.keep(speech("kk", "https://a.kz/1", person("Мәулен Әшімбаев", "Сенат Төрағасы", "KZ"), "бірінші"))
	a.keep(speech("ru", "https://a.kz/2", person("Маулен Ашимбаев", "Председатель Сената", "KZ"), "второе"))
	a.keep(speech("en", "https://a.kz/3", person("Maulen Ashimbayev", "Speaker of the Senate", "KZ"), "third"))
	a.keep(speech("en", "https://a.kz/4", digest.Person{Name: "M. Ashimbayev"}, "fourth"))
	a.keep(speech("ru", "https://a.kz/5", person("Ашимбаев", "", ""), "пятое"))
	for _, c := range []struct{ asked, lang, name, role string }{
		{"Ашимбаев", "kk", "Мәулен Әшімбаев", "Сенат Төрағасы"},
		{"әшімбаев мәулен", "ru", "Маулен Ашимбаев", "Председатель Сената"},
		{"M. Ashimbayev", "en", "Maulen Ashimbayev", "Speaker of the Senate"},
		{"Ashim", "en", "Maulen Ashimbayev", "Speaker of the Senate"},
		{"Ашимбаевым", "ru", "Маулен Ашимбаев", "Председатель Сената"},
	} {
		found := must(a.Find(ctx, c.asked, c.lang, digest.FitGuess, 10))(t)
		if len(found) != 1 || found[0].Name != c.name || found[0].Role != c.role || found[0].Country != "KZ" {
			t.Errorf("Find(%q) = %+v, want %s, %s", c.asked, found, c.name, c.role)
		}
	}
	for _, asked := range []string{"", "   ", "М", "Назарбаев", "\x00", "%", "*"} {
		if found := must(a.Find(ctx, asked, "en", digest.FitGuess, 10))(t); found != nil {
			t.Errorf("Find(%q) = %v", asked, found)
		}
	}
	active := must(a.Active(ctx, moment.Add(-time.Hour), "ru", 5))(t)
	if len(active) != 1 || active[0].Statements != 5 || active[0].Name != "Маулен Ашимбаев" {
		t.Errorf("active = %+v", active)
	}
	card := must(a.Card(ctx, active[0].ID, "ru", digest.Page{Offset: 1, Limit: 2}))(t)
	if card.SaidAll != 5 || len(card.Said) != 2 || card.Said[0].Text != "второе" || card.Said[1].Text != "fourth" {
		t.Errorf("said %d: %+v", card.SaidAll, card.Said)
	}
	wantNames := []string{"Ашимбаев", "Мәулен Әшімбаев", "Maulen Ashimbayev", "M. Ashimbayev"}
	if diff := cmp.Diff(wantNames, card.Names); diff != "" {
		t.Error(diff)
	}
	day := moment.Format(time.DateOnly)
	if diff := cmp.Diff([]digest.RoleRecord{{Role: "Председатель Сената", First: day, Last: day}}, card.Roles); diff != "" {
		t.Error(diff)
	}
	if card.Articles != 5 || !cmp.Equal(card.Topics, []digest.TopicCount{{Topic: "legislation", Count: 5}}) {
		t.Errorf("card = %+v", card)
	}
}

func TestFindRanksBetterFitsThenFrequentNames(t *testing.T) {
	a := newArchive(t)
	for i, name := range []string{"Oleg Petrova", "Anna Petrov", "Boris Petrov", "Boris Petrov", "Ivan Petro"} {
		a.keep(speech("en", fmt.Sprintf("https://a.kz/%d", i), person(name, "", ""), "word"))
	}
	got := found(must(a.Find(t.Context(), "petrov", "en", digest.FitGuess, 10))(t))
	if want := []string{"Boris Petrov", "Anna Petrov", "Oleg Petrova", "Ivan Petro"}; !cmp.Equal(got, want) {
		t.Errorf("Find = %v, want %v", got, want)
	}
	if got := must(a.Find(t.Context(), "petrov", "en", digest.FitGuess, 1))(t); len(got) != 1 {
		t.Errorf("%d found, limit 1", len(got))
	}
}

func TestARoleIsTheOneOfItsDay(t *testing.T) {
	a := newArchive(t)
	who := func(role string) digest.Person { return person("Ivan Petrov", role, "RU") }
	for i, role := range []string{"deputy", "minister", "chairman"} {
		x := speech("en", fmt.Sprintf("https://a.kz/%d", i), who(role), role)
		x.published = moment.AddDate(0, 6*(i-2), 0)
		a.keep(x)
	}
	x := speech("en", "https://a.kz/old", who(""), "no role stated")
	x.published = moment.AddDate(0, -6, 3)
	a.keep(x)
	x = speech("en", "https://a.kz/before", who(""), "before all")
	x.published = moment.AddDate(0, -13, 0)
	a.keep(x)
	card := must(a.Card(t.Context(), must(a.Find(t.Context(), "Petrov", "en", digest.FitGuess, 1))(t)[0].ID, "en", digest.Page{}))(t)
	got := make(map[string]string)
	for _, s := range card.Said {
		got[s.Text] = s.Speaker.Role
	}
	want := map[string]string{
		"deputy": "deputy", "minister": "minister", "chairman": "chairman", "no role stated": "minister", "before all": "",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if card.Person.Role != "chairman" || len(card.Roles) != 3 || card.Roles[0].Role != "chairman" {
		t.Errorf("person = %+v, roles = %+v", card.Person, card.Roles)
	}
}

func TestNamesakesOfTwoCountriesStayApart(t *testing.T) {
	a := newArchive(t)
	a.keep(speech("en", "https://a.kz/1", person("Ilham Aliyev", "President", "AZ"), "one"))
	a.keep(speech("en", "https://a.kz/2", person("Samat Aliyev", "senator", "KZ"), "two"))
	a.keep(speech("en", "https://a.kz/3", person("Aliyev", "President", "AZ"), "three"))
	for _, p := range must(a.Active(t.Context(), time.Time{}, "en", 5))(t) {
		if want := map[string]int{"Ilham Aliyev": 2, "Samat Aliyev": 1}[p.Name]; p.Statements != want {
			t.Errorf("%s spoke %d times, want %d", p.Name, p.Statements, want)
		}
	}
}

func TestAnOfficeIsNamedInTheReadersLanguage(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	names := map[string]string{"kk": "Құрылтай төрағасы", "ru": "Председатель Курултая", "en": "Speaker of the Kurultai"}
	if err := a.SaveOffices(ctx, []digest.Office{{ID: "chair", Body: "kurultai", Names: names}}); err != nil {
		t.Fatal(err)
	}
	chair := person("Дархан Омарбек", "спикер Курултая", "KZ")
	chair.Office, chair.Body = "chair", "kurultai"
	a.keep(speech("ru", "https://a.kz/1", chair, "первое"))
	second := person("Тимур Серик", "спикер Курултая Казахстана, академик", "KZ")
	second.Office, second.Body = "chair", "kurultai"
	a.keep(speech("ru", "https://a.kz/3", second, "третье"))
	a.keep(speech("ru", "https://a.kz/2", person("Сауле Тыныбай", "врач", "KZ"), "второе"))
	for _, c := range []struct{ what, asked, lang, role string }{
		{"as the packs word it, whatever the texts of the reader's language call it", "Омарбек", "ru", "Председатель Курултая"},
		{"as these texts do where they say more", "Серик", "ru", "спикер Курултая Казахстана, академик"},
		{"by its normal form where they are of another", "Омарбек", "kk", "Құрылтай төрағасы"},
		{"in English too", "Омарбек", "en", "Speaker of the Kurultai"},
		{"but not if it is no office of the packs", "Тыныбай", "en", ""},
	} {
		found := must(a.Find(ctx, c.asked, c.lang, digest.FitGuess, 10))(t)
		if len(found) != 1 || found[0].Role != c.role {
			t.Fatalf("%s: %+v, want %q", c.what, found, c.role)
		}
	}
	found := must(a.Find(ctx, "Омарбек", "en", digest.FitGuess, 10))(t)
	card := must(a.Card(ctx, found[0].ID, "en", digest.Page{}))(t)
	if len(card.Roles) != 1 || card.Roles[0].Role != names["en"] {
		t.Errorf("career = %+v", card.Roles)
	}
}

func TestAnOfficeThatTextsWordDifferentlyIsOneOfACareer(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	if err := a.SaveOffices(ctx, []digest.Office{{ID: "chair", Body: "kurultai", Names: map[string]string{"ru": "Председатель Курултая"}}}); err != nil {
		t.Fatal(err)
	}
	for i, role := range []string{"Председатель Курултая", "спикер Курултая Казахстана", "Председатель Курултая"} {
		chair := person("Дархан Омарбек", role, "KZ")
		chair.Office, chair.Body = "chair", "kurultai"
		x := speech("ru", "https://a.kz/"+strconv.Itoa(i), chair, role+strconv.Itoa(i))
		x.published = moment.AddDate(0, 0, i)
		a.keep(x)
	}
	found := must(a.Find(ctx, "Омарбек", "ru", digest.FitGuess, 1))(t)
	card := must(a.Card(ctx, found[0].ID, "ru", digest.Page{}))(t)
	if len(card.Roles) != 1 || card.Roles[0].First != moment.Format(time.DateOnly) || card.Roles[0].Last != moment.AddDate(0, 0, 2).Format(time.DateOnly) {
		t.Errorf("career = %+v", card.Roles)
	}
}

func TestCardOfNobody(t *testing.T) {
	if _, err := newArchive(t).Card(t.Context(), 42, "en", digest.Page{}); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("error = %v", err)
	}
}

// held is an article of a day that names somebody with an office.
func held(lang, day, name, role, tenure string) text {
	x := speech(lang, "https://o.kz/"+lang+day+role+tenure, digest.Person{Name: name, Role: role, Body: "kz-senate", Country: "KZ", Tenure: tenure}, "слово "+day)
	x.published, _ = time.Parse(time.DateOnly, day)
	return x
}

func TestAFormerOfficeIsNotShownAsTodays(t *testing.T) {
	for _, c := range []struct {
		name         string
		texts        []text
		role, tenure string
		records      []digest.RoleRecord
	}{
		{
			"a later text calls it a former one",
			[]text{held("ru", "2024-02-01", "Олжас Тоқов", "спикер Сената", ""), held("ru", "2025-02-01", "Олжас Тоқов", "спикер Сената", digest.Former)},
			"спикер Сената", digest.Former,
			[]digest.RoleRecord{{Role: "спикер Сената", Body: "kz-senate", Tenure: digest.Former, First: "2024-02-01", Last: "2024-02-01"}},
		},
		{
			"a text of another language does",
			[]text{held("ru", "2024-02-01", "Олжас Тоқов", "спикер Сената", ""), held("en", "2025-02-01", "Olzhas Tokov", "Speaker", digest.Former)},
			"спикер Сената", digest.Former,
			[]digest.RoleRecord{{Role: "спикер Сената", Body: "kz-senate", Tenure: digest.Former, First: "2024-02-01", Last: "2024-02-01"}},
		},
		{
			"it was never held since the archive begins",
			[]text{held("ru", "2025-02-01", "Олжас Тоқов", "спикер Сената", digest.Former)},
			"спикер Сената", digest.Former,
			[]digest.RoleRecord{{Role: "спикер Сената", Body: "kz-senate", Tenure: digest.Former}},
		},
		{
			"another office came after it",
			[]text{
				held("ru", "2024-02-01", "Олжас Тоқов", "спикер Сената", ""), held("ru", "2025-02-01", "Олжас Тоқов", "депутат", ""),
				held("ru", "2025-03-01", "Олжас Тоқов", "спикер Сената", digest.Former),
			},
			"депутат", "",
			[]digest.RoleRecord{
				{Role: "депутат", Body: "kz-senate", First: "2025-02-01", Last: "2025-02-01"},
				{Role: "спикер Сената", Body: "kz-senate", Tenure: digest.Former, First: "2024-02-01", Last: "2024-02-01"},
			},
		},
		{
			"it was taken up again",
			[]text{held("ru", "2025-02-01", "Олжас Тоқов", "спикер Сената", digest.Former), held("ru", "2026-02-01", "Олжас Тоқов", "спикер Сената", "")},
			"спикер Сената", "",
			[]digest.RoleRecord{{Role: "спикер Сената", Body: "kz-senate", First: "2026-02-01", Last: "2026-02-01"}},
		},
		{
			"it is held for somebody else",
			[]text{held("ru", "2025-02-01", "Олжас Тоқов", "спикер Сената", digest.Acting)},
			"спикер Сената", digest.Acting,
			[]digest.RoleRecord{{Role: "спикер Сената", Body: "kz-senate", Tenure: digest.Acting, First: "2025-02-01", Last: "2025-02-01"}},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArchive(t)
			for _, x := range c.texts {
				a.keep(x)
			}
			found := must(a.Find(t.Context(), "Тоқов", "ru", digest.FitGuess, 2))(t)
			if len(found) != 1 || found[0].Role != c.role || found[0].Tenure != c.tenure {
				t.Fatalf("found %+v", found)
			}
			card := must(a.Card(t.Context(), found[0].ID, "ru", digest.Page{}))(t)
			if diff := cmp.Diff(c.records, card.Roles); diff != "" {
				t.Error(diff)
			}
			if said := card.Said[len(card.Said)-1]; said.Ref.Date == "2024-02-01" && said.Speaker.Tenure != "" {
				t.Errorf("on the day of the office it is %+v", said.Speaker)
			}
		})
	}
}

func TestNamesAreThoseThatTextsPrintMost(t *testing.T) {
	a := newArchive(t)
	for i, n := range []struct{ lang, name string }{
		{"kk", "Еркебұлан Жүзбаев"},
		{"kk", "Е. Жүзбаев"},
		{"kk", "Е. Жүзбаев"},
		{"ru", "Еркебулан Жузбаев"},
		{"ru", "Еркебулан Джузбаев"},
		{"ru", "Еркебулан Жузбаев"},
		{"ru", "Жузбаев"},
	} {
		a.keep(speech(n.lang, fmt.Sprintf("https://n.kz/%d", i), digest.Person{Name: n.name, Country: "KZ", Body: "kz-senate"}, "слово"))
	}
	for lang, want := range map[string]string{"kk": "Еркебұлан Жүзбаев", "ru": "Еркебулан Жузбаев", "en": "Yerkebulan Zhuzbayev"} {
		if found := must(a.Find(t.Context(), "Zhuzbayev", lang, digest.FitGuess, 5))(t); len(found) != 1 || found[0].Name != want {
			t.Errorf("in %s it is %+v, want %s", lang, found, want)
		}
	}
}
