package language_test

import (
	"testing"

	"minber/digest"
	"minber/language"
)

// A chamber with a name of its own stays one in a text about other countries,
// and only what stands in quotation marks was said.
func TestOwnChambersBesideForeignOnes(t *testing.T) {
	reader := programReader(language.Options{})
	for _, c := range []struct {
		name, text, date string
		person, body     string
		people           int
		quote            string
	}{
		{
			"a Kurultai beside a Milli Majlis", "Председатель Курултая Тимур Ордабаев провел переговоры с Председателем Милли Меджлиса Азербайджана Нигяр Аббасовой. «Море у нас одно», – сказала Нигяр Аббасова.",
			"2026-11-20", "Тимур Ордабаев", "kz-kurultai", 2, "Море у нас одно",
		},
		{
			"a Senate that receives an envoy with a surname like a country's", "Председатель Сената Айгуль Каирова приняла посла Италии Лука Росси. «Мы рады гостю нашего дома», – сказала она.",
			"2026-01-20", "Айгуль Каирова", "kz-senate", 2, "Мы рады гостю нашего дома",
		},
		{
			"a Kurultai in a text about its guests", "Opening the forum, Chairman of the Kurultai Timur Ordabayev said that rivers are shared. He met with Speaker of the Legislative Chamber of Uzbekistan Anvar Sobirov and Chairman of the Majlisi Namoyandagon of Tajikistan Firuz Nazari.",
			"2026-11-20", "Timur Ordabayev", "kz-kurultai", 3, "",
		},
		{
			"an object in front of a Kazakh office", "Отырысты Құрылтай Төрағасы Темір Ордабаев ашты. «Су – ортақ байлық, оны бірге қорғаймыз», – деді Темір Ордабаев.",
			"2026-11-20", "Темір Ордабаев", "kz-kurultai", 1, "Су – ортақ байлық, оны бірге қорғаймыз",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			u, err := reader.Understand(t.Context(), digest.Article{Text: c.text, Date: c.date})
			if err != nil {
				t.Fatal(err)
			}
			if len(u.People) != c.people || u.People[0].Name != c.person || u.People[0].Body != c.body || u.People[0].Country != "KZ" {
				t.Errorf("people: %+v", u.People)
			}
			if c.person == "Темір Ордабаев" && u.People[0].Role != "Құрылтай Төрағасы" {
				t.Errorf("role: %q", u.People[0].Role)
			}
			var quotes []string
			for _, s := range u.Statements {
				if s.Kind == digest.Quote {
					quotes = append(quotes, s.Text)
				}
			}
			if c.quote != "" && (len(quotes) != 1 || quotes[0] != c.quote) {
				t.Errorf("quotes: %q", quotes)
			}
		})
	}
}
