package main

import (
	"database/sql"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"minber/digest"
	"minber/language"
	"minber/parliament"
	"minber/source"
	"minber/storage"
	"minber/storage/archivetest"
)

// variedArticles makes many of the labelled ones: paragraphs of several in one
// language, with other figures, spread over as many days as keep 500 a day.
func variedArticles(tb testing.TB, n int) []digest.Article {
	tb.Helper()
	byLang := make(map[string][]digest.Article)
	for _, half := range []string{"develop", "held"} {
		for _, a := range labelledArticles(tb, half) {
			byLang[a.Lang] = append(byLang[a.Lang], a.Article)
		}
	}
	random := rand.New(rand.NewPCG(7, 7)) // the same each time
	figures := func(text string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsDigit(r) {
				return rune('1' + random.IntN(9))
			}
			return r
		}, text)
	}
	made := make([]digest.Article, n)
	for i := range made {
		lang := []string{"kk", "ru", "en"}[i%3]
		of := byLang[lang]
		base := of[random.IntN(len(of))]
		var text []string
		for range 2 + random.IntN(3) {
			paragraphs := strings.Split(of[random.IntN(len(of))].Text, "\n\n")
			text = append(text, paragraphs[random.IntN(len(paragraphs))])
		}
		made[i] = digest.Article{
			Source: fmt.Sprint("s", i%40), Lang: lang, Title: base.Title, Text: figures(base.Text + "\n\n" + strings.Join(text, "\n\n")),
			URL: fmt.Sprintf("https://s%d.example/%d", i%40, i), Published: benchEnd().Add(time.Duration(i-n) * 24 * time.Hour / 500),
		}
		made[i].Date, made[i].Added = made[i].Published.Format(time.DateOnly), made[i].Published
	}
	return made
}

// feedOf is an RSS feed of articles whose pages are at /a/NUMBER.
func feedOf(w io.Writer, articles []digest.Article, from int) {
	fmt.Fprint(w, `<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>`)
	for i, a := range articles {
		fmt.Fprintf(w, "<item><link>/a/%d</link><pubDate>%s</pubDate><title>", from+i, a.Published.Format(time.RFC1123Z))
		_ = xml.EscapeText(w, []byte(a.Title)) // into memory
		fmt.Fprint(w, "</title></item>")
	}
	fmt.Fprint(w, "</channel></rss>")
}

// pageOf is the page of an article, with what stands around texts.
func pageOf(w io.Writer, a digest.Article) {
	menu := strings.Repeat("<li><a href='/menu'>Menu</a></li>", 40)
	fmt.Fprintf(w, `<html lang="%s"><head><title>%s</title><script>var x = 1;</script></head><body><nav><ul>%s</ul></nav><main><article><h1>%s</h1><p>%s</p></article></main>
		<aside><ul>%s</ul></aside><footer>Press service</footer></body></html>`, a.Lang, html.EscapeString(a.Title), menu, html.EscapeString(a.Title),
		strings.ReplaceAll(html.EscapeString(a.Text), "\n\n", "</p><p>"), menu)
}

type intake struct {
	store  *storage.Store
	reader *language.Reader
	now    time.Time
}

func newIntake(tb testing.TB, file string) *intake {
	tb.Helper()
	packs, err := parliament.Load([]string{"kz", "ipo"}, "")
	if err != nil {
		tb.Fatal(err)
	}
	in := &intake{reader: language.New(packs, language.Options{}), now: benchEnd()}
	in.store, err = storage.Open(tb.Context(), file, storage.Options{
		Now: func() time.Time { return in.now }, Terms: language.Terms, FoldName: language.Fold, Judge: language.NewJudge(), Transliterate: language.Transliterate,
	})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := in.store.Close(); err != nil {
			tb.Error(err)
		}
	})
	if err := savePacks(tb.Context(), in.store, packs); err != nil {
		tb.Fatal(err)
	}
	return in
}

// shares is how long each stage took.
type shares struct{ parse, add, understand, save time.Duration }

// take has articles stored, understood and put into stories as digest.Collector
// does.
func (in *intake) take(tb testing.TB, articles []digest.Article, took *shares) {
	tb.Helper()
	begun := time.Now()
	step := func(stage *time.Duration) {
		*stage += time.Since(begun)
		begun = time.Now()
	}
	for i, done := range in.store.AddAll(tb.Context(), articles) {
		if done.Failed != nil {
			tb.Fatal(done.Failed)
		}
		articles[i].ID = done.ID
	}
	step(&took.add)
	for few := range slices.Chunk(articles, 16) {
		var read []digest.Understood
		for _, a := range few {
			u, err := in.reader.Understand(tb.Context(), a)
			if err != nil {
				tb.Fatal(err)
			}
			read = append(read, digest.Understood{Article: a, Understanding: u})
		}
		step(&took.understand)
		in.now = few[len(few)-1].Added
		if err := errors.Join(in.store.SaveAll(tb.Context(), read)...); err != nil {
			tb.Fatal(err)
		}
		step(&took.save)
	}
}

// The way of 10,000 articles from a server to their stories, and how much of it
// each stage takes:
//
//	go test -run - -bench Intake -benchtime 1x .
//
// With -cpuprofile, saveStory's share is that of clustering.
func BenchmarkIntake(b *testing.B) {
	const articles, aFeed = 10_000, 100
	made := variedArticles(b, articles)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var n int
		if _, err := fmt.Sscanf(r.URL.Path, "/a/%d", &n); err == nil {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			pageOf(w, made[n])
		} else if _, err := fmt.Sscanf(r.URL.Path, "/%d", &n); err == nil {
			feedOf(w, made[n*aFeed:(n+1)*aFeed], n*aFeed)
		}
	}))
	defer server.Close()
	fetcher := source.NewFetcher(source.FetchOptions{AllowLoopback: true})
	for b.Loop() {
		in := newIntake(b, filepath.Join(b.TempDir(), "intake.db"))
		var sum shares
		taken := 0
		begun := time.Now()
		for n := range articles / aFeed {
			from := time.Now()
			s, err := source.New(digest.SourceSpec{ID: fmt.Sprint("f", n), Kind: "feed", URL: fmt.Sprint(server.URL, "/", n), Zone: "UTC"}, fetcher)
			if err != nil {
				b.Fatal(err)
			}
			harvest, err := s.Fetch(b.Context(), digest.Visit{Now: benchEnd(), Known: in.store.Known})
			if err != nil {
				b.Fatal(err)
			}
			sum.parse += time.Since(from)
			for i := range harvest.Articles {
				a := &harvest.Articles[i]
				a.Source, a.Added = fmt.Sprint("s", i%40), a.Published
			}
			in.take(b, harvest.Articles, &sum)
			taken += len(harvest.Articles)
		}
		took := time.Since(begun)
		var mem runtime.MemStats
		runtime.ReadMemStats(&mem)
		b.ReportMetric(float64(taken), "articles")
		b.ReportMetric(float64(taken)/took.Seconds(), "articles/s")
		b.ReportMetric(float64(mem.HeapAlloc)/(1<<20), "heap-MB")
		for name, part := range map[string]time.Duration{"parse-%": sum.parse, "add-%": sum.add, "understand-%": sum.understand, "save-%": sum.save} {
			b.ReportMetric(100*part.Seconds()/took.Seconds(), name)
		}
	}
}

// What the next article costs in archives of several sizes:
//
//	go test -run - -bench NextArticle -benchtime 300x .
//
// MINBER_MILLION=1 measures 1,000,000 articles too. The archives of archivetest
// know no keys of stories: as many as an article has are made up for each.
func BenchmarkNextArticle(b *testing.B) {
	sizes := []int{1_000, 100_000}
	if os.Getenv("MINBER_MILLION") != "" {
		sizes = append(sizes, 1_000_000)
	}
	for _, size := range sizes {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			file := filepath.Join(b.TempDir(), "archive.db")
			o := storage.Options{Now: benchEnd, Terms: language.Terms, FoldName: language.Fold, Judge: language.NewJudge()}
			if err := archivetest.Write(b.Context(), file, archivetest.Options{Articles: size, Meetings: size / 5, People: size / 20, End: benchEnd(), Storage: o}); err != nil {
				b.Fatal(err)
			}
			keyed(b, file)
			in := newIntake(b, file)
			made := variedArticles(b, 2_000)
			i := 0
			var sum shares
			for b.Loop() {
				a := made[i%len(made)]
				a.Text += fmt.Sprint(" ", i)
				a.URL += fmt.Sprint("-", i)
				in.take(b, []digest.Article{a}, &sum)
				i++
			}
			for name, part := range map[string]time.Duration{"add-ms": sum.add, "understand-ms": sum.understand, "save-ms": sum.save} {
				b.ReportMetric(part.Seconds()*1000/float64(i), name)
			}
		})
	}
}

// keyed gives every article of an archive as many keys as a read one has, each
// of them in few others.
func keyed(b *testing.B, file string) {
	b.Helper()
	db, err := sql.Open("sqlite3", "file:"+file+"?_sync=off&_journal=off&_cache_size=-200000")
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = db.Close() }() // what is lost shows in the benchmark
	for _, query := range []string{
		`INSERT INTO story_facts (article, story, known, day, lang, source, worth, facts)
			SELECT id, coalesce(story, 0), known_at, day, lang, source, 50, zeroblob(700) FROM articles`,
		`INSERT INTO story_keys (bucket, key, article)
			WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 55)
			SELECT f.known / 172800, 110 * 4294967296 + abs((f.article * 2654435761 + n.i * 40503 * f.article) % (20000 + n.i * 400)), f.article
			FROM story_facts f CROSS JOIN n WHERE true ORDER BY 1, 2 ON CONFLICT DO NOTHING`,
	} {
		if _, err := db.ExecContext(b.Context(), query); err != nil {
			b.Fatal(err)
		}
	}
}
