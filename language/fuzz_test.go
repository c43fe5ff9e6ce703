package language_test

import (
	"context"
	"errors"
	"testing"

	"minber/digest"
	"minber/language"
)

func FuzzUnderstand(f *testing.F) {
	for _, lang := range []string{"en", "ru", "kk"} {
		f.Add(sample(f, lang), "2026-11-24")
	}
	f.Add("– Да, – сказал он. «", "x")
	reader := language.New(testPacks())
	f.Fuzz(func(t *testing.T, text, date string) {
		u, err := reader.Understand(context.Background(), digest.Article{Text: text, Date: date})
		if err != nil && !errors.Is(err, digest.ErrNotText) {
			t.Fatal(err)
		}
		check(t, text, u)
	})
}
