package language_test

import (
	"context"
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

func TestAHeadlineRunIntoTheTextIsALineOfItsOwn(t *testing.T) {
	for name, test := range map[string]struct{ title, text, opens string }{
		"an office":          {"Палата открыла осеннюю сессию", "Палата открыла осеннюю сессию Спикер Сената Айбек Касенов принял посла Италии Марио Риччи.", "Спикер Сената"},
		"a word that opens":  {"Палата открыла осеннюю сессию", "Палата открыла осеннюю сессию Сегодня сенаторы приняли закон о паромах.", "Сегодня сенаторы"},
		"English":            {"Upper house opens its autumn session", "Upper house opens its autumn session The Senate adopted the law on ferries with 29 votes.", "The Senate adopted"},
		"Kazakh":             {"Палата күзгі сессиясын ашты", "Палата күзгі сессиясын ашты Бүгін сенаторлар паром туралы заңды 29 дауыспен мақұлдады.", "Бүгін сенаторлар"},
		"the name goes on":   {"Спикер Сената принял посла", "Спикер Сената принял посла Италии Марио Риччи и обсудил с ним паромы.", "Спикер Сената принял посла Италии"},
		"an office goes on":  {"Сенаторы поздравили нового", "Сенаторы поздравили нового Председателя палаты Айбека Касенова с избранием.", "Сенаторы поздравили нового Председателя"},
		"a mark stands":      {"Палата открыла сессию", "Палата открыла сессию. Спикер Сената принял посла Италии Марио Риччи.", "Спикер Сената принял"},
		"no headline within": {"Палата открыла сессию", "Спикер Сената Айбек Касенов принял посла Италии Марио Риччи.", "Спикер Сената"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := programReader(language.Options{}).Understand(context.Background(), digest.Article{Title: test.title, Text: test.text, Date: "2025-03-05"})
			if err != nil || len(got.Summary) == 0 || !strings.HasPrefix(got.Summary[0].Text, test.opens) {
				t.Errorf("%+v, %v", got.Summary, err)
			}
		})
	}
}
