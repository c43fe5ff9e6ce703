package language_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
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

// BenchmarkUnderstandMany reads different articles in turn, as the service
// does: what one text has taught of its words helps little with the next. It
// tells the time per article, and per 600 words.
func BenchmarkUnderstandMany(b *testing.B) {
	reader := programReader(language.Options{})
	for _, lang := range []string{"en", "ru", "kk"} {
		articles, words := practice(b, lang)
		b.Run(lang, func(b *testing.B) {
			b.ReportAllocs()
			read := 0
			for b.Loop() {
				a := articles[read%len(articles)]
				if _, err := reader.Understand(context.Background(), a); err != nil {
					b.Fatal(err)
				}
				read++
			}
			perWord := float64(b.Elapsed().Nanoseconds()) / float64(read) / (float64(words) / float64(len(articles)))
			b.ReportMetric(600*perWord, "ns/600words")
		})
	}
}

// practice returns the labelled articles of a language, and how many words
// they have.
func practice(tb testing.TB, lang string) (articles []digest.Article, words int) {
	tb.Helper()
	files, err := filepath.Glob("accuracy/testdata/practice/" + lang + "/*.json")
	if err != nil || len(files) == 0 {
		tb.Fatal("no articles to practise on", err)
	}
	for _, file := range files {
		var a struct{ Text, Date, Title string }
		raw, err := os.ReadFile(file)
		if err == nil {
			err = json.Unmarshal(raw, &a)
		}
		if err != nil {
			tb.Fatal(file, err)
		}
		articles = append(articles, digest.Article{Text: a.Text, Date: a.Date, Title: a.Title})
		words += len(strings.Fields(a.Text))
	}
	return articles, words
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
