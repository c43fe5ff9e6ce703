package language_test

import (
	"slices"
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

func TestSigns(t *testing.T) {
	r := programReader(language.Options{})
	for _, c := range []struct {
		name, date, title, text string
		want, not               string // signs, separated by blanks
	}{
		{
			"English", "2026-11-18", "Budget passes first reading",
			"Spending would come to 31.4 trillion tenge on Wednesday, said Finance Minister Yerbolat Kassenov. Twenty-five of 1,200 people saw the Danube in Hungary; the second reading is on December 14, 2026.",
			"n3.14e+13 n25 n1200 r1 hkasen wdanub d2026-12-14 cHU", "r2 n2026 n14 wvedne",
		},
		{
			"Kazakh", "2026-11-18", "",
			"Құжатты қаржы министрі Ерболат Қасенов бірінші оқылымда таныстырды. Екінші оқылымға дейін 22 мың педагог, судың қырық пайызы, 31,4 трлн теңге мен екі жүз отыз бес адам туралы ұсыныс Будапештте қаралады.",
			"n3.14e+13 n40 n22000 n235 r1 hkasen cHU", "r2 n2 n31.4",
		},
		{
			"Russian", "2026-11-18", "",
			"Депутаты Курултая приняли закон во втором чтении. Сорок процентов воды, двадцать пять тысяч человек, 1 000 тенге и сто двадцать три школы упомянул министр Ерболат Касенов.",
			"n40 n25000 n1000 n123 r2 hkasen", "r1 n20 n100",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			u, err := r.Understand(t.Context(), digest.Article{Date: c.date, Title: c.title, Text: c.text})
			if err != nil {
				t.Fatal(err)
			}
			for _, sign := range strings.Fields(c.want) {
				if !slices.Contains(u.Signs, sign) {
					t.Errorf("no %s in %v", sign, u.Signs)
				}
			}
			for _, sign := range strings.Fields(c.not) {
				if slices.Contains(u.Signs, sign) {
					t.Errorf("%s in %v", sign, u.Signs)
				}
			}
		})
	}
}

// Words that only begin like those for a concept tell of no event.
func TestWordsThatBeginLikeAConcept(t *testing.T) {
	r := programReader(language.Options{})
	for _, text := range []string{
		"По данным соседей, его там не было.",
		"По их данным, им обоим семьдесят.",
		"Это было дороже, чем он думал, и решило его судьбу.",
		"Из центра дул сильный ветер.",
		"Біздің қазақ осында жасырынды.",
		"Ол мұны жоғары бағалады.",
		"Он займётся этим сам, и она займёт его место.",
		"Он стоял в углу, у самого угла.",
		"Все хлопали, а потом сказали: послушайте.",
		"Ол екі шақырым жүрді, оны ешкім көрмеген.",
		"Біз оны мақтан етеміз.",
	} {
		u, err := r.Understand(t.Context(), digest.Article{Date: "2026-11-18", Text: text})
		if err != nil {
			t.Fatal(err)
		}
		if slices.ContainsFunc(u.Signs, func(s string) bool { return s[0] == digest.SignConcept }) {
			t.Errorf("%v in %q", u.Signs, text)
		}
	}
}

// A word of the glossary is found in its other forms.
func TestFormsOfAConcept(t *testing.T) {
	r := programReader(language.Options{})
	for one, other := range map[string]string{
		"Это была армия.":      "Он говорил об армии.",
		"Это было вето.":       "The vetoes were two.",
		"Это была казна.":      "Бұл қазынаға түсті.",
		"Это была торговля.":   "Бұл саудаға қатысты.",
		"Это была молодёжь.":   "Бұл жастарға қатысты.",
		"They spoke of taxes.": "Бұл салыққа қатысты.",
	} {
		seen := map[string]bool{}
		for i, text := range []string{one, other} {
			u, err := r.Understand(t.Context(), digest.Article{Date: "2026-11-18", Text: text})
			if err != nil {
				t.Fatal(err)
			}
			if i == 1 && !slices.ContainsFunc(u.Signs, func(s string) bool { return s[0] == digest.SignConcept && seen[s] }) {
				t.Errorf("%q and %q have none in common: %v", one, other, u.Signs)
			}
			for _, s := range u.Signs {
				seen[s] = true
			}
		}
	}
}

func TestFigures(t *testing.T) {
	r := programReader(language.Options{})
	for _, c := range []struct {
		text string
		want digest.Figure
	}{
		{"В стране живет 10 миллионов человек.", digest.Figure{Value: 1e7, Unit: "people"}},
		{"На это уйдет 10 млн тенге.", digest.Figure{Value: 1e7, Unit: "KZT"}},
		{"Бұған 10 миллион теңге бөлінді.", digest.Figure{Value: 1e7, Unit: "KZT"}},
		{"They will spend 10 million tenge on it.", digest.Figure{Value: 1e7, Unit: "KZT"}},
		{"Тапшылық ішкі өнімнің 2,5 пайызынан аспайды.", digest.Figure{Value: 2.5, Unit: "%"}},
		{"The deficit stays within 2.5 percent of the product.", digest.Figure{Value: 2.5, Unit: "%"}},
		{"Закон поддержали сто семнадцать депутатов.", digest.Figure{Value: 117, Unit: "deputies"}},
		{"Заңды он төрт елдің жүз он жеті депутаты қолдады.", digest.Figure{Value: 117, Unit: "deputies"}},
	} {
		u, err := r.Understand(t.Context(), digest.Article{Date: "2026-11-18", Text: c.text})
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(u.Figures, func(f digest.Figure) bool { return f.Value == c.want.Value && f.Unit == c.want.Unit }) {
			t.Errorf("%q: %+v, want %+v", c.text, u.Figures, c.want)
		}
	}
}
