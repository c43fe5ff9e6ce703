package language_test

import (
	"context"
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

// favourite are chances by which only one of the passages asked about tells a fact.
type favourite struct {
	is, asked *int
}

func (favourite) Features() int { return language.PassageFeatures() }

func (f favourite) Chance([]float32) float32 {
	*f.asked++
	if *f.asked == *f.is {
		return 1
	}
	return 0
}

// TestPassagesAreChosenByTheirChance reads a text of six sentences of one form, of which a
// summary has room for one.
func TestPassagesAreChosenByTheirChance(t *testing.T) {
	towns := strings.Fields("Aldor Borvik Camlin Durness Elgot Farlow")
	var text strings.Builder
	for _, town := range towns {
		text.WriteString("The bridge over the lake of " + town + " is made of grey stone and wood. ")
	}
	for k, town := range towns {
		is, asked := k+1, 0
		reader := programReader(language.Options{Summary: 70}).Telling(favourite{&is, &asked}, nil)
		u, err := reader.Understand(context.Background(), digest.Article{Text: text.String(), Date: "2026-11-20"})
		if err != nil {
			t.Fatal(err)
		}
		if len(u.Summary) != 1 || !strings.Contains(u.Summary[0].Text, town) {
			t.Errorf("passage %d of %d is sure to tell a fact, and the summary is %v", k+1, asked, u.Summary)
		}
	}
}

// TestASummaryPointsBackOnlyToWhatItTells has sentences that need the one before them for what
// they speak of, and such that do not.
func TestASummaryPointsBackOnlyToWhatItTells(t *testing.T) {
	before := map[string]string{"kk": "Биыл көлде су екі метрге азайды. ", "ru": "В этом году вода в озере упала на два метра. "}
	for _, c := range []struct {
		name, lang, sentence string
		leans                bool
	}{
		{"among what was told", "kk", "Оның ішінде балық аулау туралы заң жобасы да бар.", true},
		{"beside it", "kk", "Оның үстіне балық аулау туралы заң жобасы да дайын.", true},
		{"this, behind a noun", "kk", "Депутаттар бұл заң жобасын екінші оқылымда қабылдады.", true},
		{"nothing of it", "kk", "Комитет балық аулау туралы заң жобасын қабылдады.", false},
		{"this, behind a noun", "ru", "Депутаты этот вопрос отложили до весны.", true},
		{"whose colleague, no verb tells", "ru", "Идею раскритиковал его коллега по комитету.", true},
		{"whose party, the sentence tells", "ru", "Депутат сказал, что его партия поддержит поправки.", false},
		{"nothing of it", "ru", "Депутаты отложили вопрос о рыбалке до весны.", false},
	} {
		rows := language.PassageRows(programReader(language.Options{}), digest.Article{Text: before[c.lang] + c.sentence, Lang: c.lang, Date: "2026-11-20"})
		if last := rows[len(rows)-1]; last.Leans != c.leans {
			t.Errorf("%s: %q leans: %t", c.name, last.Text, last.Leans)
		}
	}
}
