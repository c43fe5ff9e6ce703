package language_test

import (
	"context"
	"os"
	"runtime"
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
	"minber/parliament"
)

// realPacks are what the program runs with by default.
func realPacks(tb testing.TB) []digest.Pack {
	tb.Helper()
	packs, err := parliament.Load([]string{"kz", "ipo"}, "")
	if err != nil {
		tb.Fatal(err)
	}
	return packs
}

// sample returns an article of about 600 words as an agency would print it.
func sample(tb testing.TB, lang string) string {
	tb.Helper()
	text, err := os.ReadFile("testdata/articles/kurultai." + lang + ".txt")
	if err != nil {
		tb.Fatal(err)
	}
	return string(text)
}

func BenchmarkUnderstand(b *testing.B) {
	reader := programReader(language.Options{})
	for _, lang := range []string{"en", "ru", "kk"} {
		text := sample(b, lang)
		b.Run(lang, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := reader.Understand(context.Background(), digest.Article{Text: text}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(strings.Fields(text))), "words")
		})
	}
}

// BenchmarkNew tells what a reader costs: the time to build it, and the heap
// that it keeps.
func BenchmarkNew(b *testing.B) {
	packs := realPacks(b)
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	reader := language.New(packs, language.Options{})
	kept := heap() - before
	for b.Loop() {
		language.New(packs, language.Options{})
	}
	b.ReportMetric(float64(kept)/(1<<20), "MB-kept")
	runtime.KeepAlive(reader)
}
