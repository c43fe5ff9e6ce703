//go:build unix

package main

import (
	"cmp"
	"database/sql"
	"errors"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"minber/digest"
	"minber/language"
	"minber/parliament"
	"minber/source"
	"minber/storage"
	"minber/storage/archivetest"
)

// press publishes made articles on a server of its own: so many on each page of
// news, which are by turns an RSS, an Atom and a JSON feed and a sitemap.
type press struct {
	*httptest.Server
	made []digest.Article
	each int
}

func newPress(tb testing.TB, made []digest.Article, each int) *press {
	tb.Helper()
	p := &press{made: made, each: each}
	p.Server = httptest.NewServer(p)
	tb.Cleanup(p.Close)
	return p
}

// specs are the sources.
func (p *press) specs() (specs []digest.SourceSpec) {
	for n := range (len(p.made) + p.each - 1) / p.each {
		s := digest.SourceSpec{ID: fmt.Sprint("f", n), Kind: digest.FeedKind, URL: fmt.Sprint(p.URL, "/", n, "/", n%4), Zone: "UTC"}
		if n%4 == 3 {
			s.Kind = digest.SitemapKind
		}
		specs = append(specs, s)
	}
	return specs
}

func (p *press) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var n, shape int
	if _, err := fmt.Sscanf(r.URL.Path, "/a/%d", &n); err == nil && n < len(p.made) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		pageOf(w, p.made[n])
	} else if _, err := fmt.Sscanf(r.URL.Path, "/%d/%d", &n, &shape); err == nil && n*p.each < len(p.made) {
		p.list(w, shape, n*p.each, min((n+1)*p.each, len(p.made)))
	} else {
		http.NotFound(w, r)
	}
}

// list shows the articles from one to another.
func (p *press) list(w io.Writer, shape, from, to int) {
	open := []string{
		`<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>`, `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>`,
		`{"version": "https://jsonfeed.org/version/1.1", "title": "F", "items": [`,
		`<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">`,
	}[shape]
	item := []string{
		"<item><link>%[1]s</link><pubDate>%[2]s</pubDate><title>%[3]s</title></item>",
		`<entry><link href="%[1]s"/><updated>%[2]s</updated><title>%[3]s</title></entry>`,
		`{"url": "%[1]s", "date_published": "%[2]s", "title": "%[3]s"},`,
		`<url><loc>%[1]s</loc><news:news><news:publication_date>%[2]s</news:publication_date><news:title>%[3]s</news:title></news:news></url>`,
	}[shape]
	end := []string{"</channel></rss>", "</feed>", `{}]}`, "</urlset>"}[shape]
	_, _ = io.WriteString(w, open) // to a client that is gone, as below
	for i, a := range p.made[from:to] {
		at := a.Published.Format(time.RFC3339)
		if shape == 0 {
			at = a.Published.Format(time.RFC1123Z)
		}
		_, _ = fmt.Fprintf(w, item, fmt.Sprint(p.URL, "/a/", from+i), at, html.EscapeString(a.Title))
	}
	_, _ = io.WriteString(w, end)
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
		Now: func() time.Time { return in.now }, Terms: language.Terms, Asked: language.Asked, FoldName: language.Fold, Judge: language.NewJudge(), Transliterate: language.Transliterate,
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

// shares is how long each stage took, and what saving had of the processors
// meanwhile: on a busy machine only that can be compared.
type shares struct{ parse, add, understand, save, saveCPU time.Duration }

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
		cpu := cpuTime(tb)
		if err := errors.Join(in.store.SaveAll(tb.Context(), read)...); err != nil {
			tb.Fatal(err)
		}
		step(&took.save)
		took.saveCPU += cpuTime(tb) - cpu
	}
}

// The way of 10,000 articles from a server to their stories, how much of it each
// stage takes, and how it is with fewer:
//
//	go test -run - -bench Intake -benchtime 1x .
//
// With -cpuprofile, saveStory's share is that of clustering.
func BenchmarkIntake(b *testing.B) {
	for _, n := range []int{1_500, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) { benchmarkIntake(b, n) })
	}
}

func benchmarkIntake(b *testing.B, n int) {
	p := newPress(b, newNewsroom(7).articles(n, benchEnd()), 100)
	fetcher := source.NewFetcher(source.FetchOptions{AllowLoopback: true})
	for b.Loop() {
		in := newIntake(b, filepath.Join(b.TempDir(), "intake.db"))
		var sum shares
		taken, peak := 0, uint64(0)
		begun, cpu := time.Now(), cpuTime(b)
		for _, spec := range p.specs() {
			from := time.Now()
			s, err := source.New(spec, fetcher)
			if err != nil {
				b.Fatal(err)
			}
			harvest, err := s.Fetch(b.Context(), digest.Visit{Known: in.store.Known})
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
			var mem runtime.MemStats
			runtime.ReadMemStats(&mem)
			peak = max(peak, mem.HeapAlloc)
		}
		took := time.Since(begun)
		b.ReportMetric(float64(taken), "articles")
		b.ReportMetric(float64(taken)/took.Seconds(), "articles/s")
		b.ReportMetric((cpuTime(b)-cpu).Seconds()*1000/float64(taken), "cpu-ms/article")
		b.ReportMetric(sum.saveCPU.Seconds()*1000/float64(taken), "save-cpu-ms/article")
		b.ReportMetric(float64(peak)/(1<<20), "peak-heap-MB")
		for name, part := range map[string]time.Duration{"parse-%": sum.parse, "add-%": sum.add, "understand-%": sum.understand, "save-%": sum.save} {
			b.ReportMetric(100*part.Seconds()/took.Seconds(), name)
		}
	}
}

// cpuTime is what the process has had of the processors.
func cpuTime(tb testing.TB) time.Duration {
	tb.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		tb.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// aDay is how many articles appear in a day: those of two days, before and
// after, are all that one is compared with.
const aDay = 500

// What the next article costs in archives of several sizes, alone in its
// transaction: the median of so many, after four days of the same news.
//
//	go test -run - -bench NextArticle -benchtime 300x .
//
// MINBER_ARCHIVE=FILE measures a copy of a ready archive of archivetest too: one
// of a million takes long to make. Archives of archivetest know no keys of
// stories: a few are made up for each article, so that there is as much to look
// through; those of the last days are real.
func BenchmarkNextArticle(b *testing.B) {
	for _, size := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			file := filepath.Join(b.TempDir(), "archive.db")
			o := storage.Options{Now: benchEnd, Terms: language.Terms, Asked: language.Asked, FoldName: language.Fold, Judge: language.NewJudge()}
			end := benchEnd().AddDate(0, 0, -14)
			if err := archivetest.Write(b.Context(), file, archivetest.Options{Articles: size, Meetings: size / 5, People: size / 20, End: end, Storage: o}); err != nil {
				b.Fatal(err)
			}
			benchmarkNext(b, file)
		})
	}
	if ready := os.Getenv("MINBER_ARCHIVE"); ready != "" {
		b.Run("ready", func(b *testing.B) {
			file := filepath.Join(b.TempDir(), "archive.db")
			if err := cloneFile(file, ready); err != nil {
				b.Fatal(err)
			}
			benchmarkNext(b, file)
		})
	}
}

func benchmarkNext(b *testing.B, file string) {
	in := newIntake(b, file)
	keyed(b, file)
	room := newNewsroom(11)
	in.take(b, room.articles(4*aDay, benchEnd()), &shares{})
	var took []shares
	for b.Loop() {
		var one shares
		in.take(b, room.articles(1, benchEnd()), &one)
		took = append(took, one)
	}
	for name, part := range map[string]func(shares) time.Duration{
		"add-ms": func(s shares) time.Duration { return s.add }, "understand-ms": func(s shares) time.Duration { return s.understand },
		"save-ms": func(s shares) time.Duration { return s.save }, "save-cpu-ms": func(s shares) time.Duration { return s.saveCPU },
	} {
		slices.SortFunc(took, func(a, b shares) int { return cmp.Compare(part(a), part(b)) })
		b.ReportMetric(part(took[len(took)/2]).Seconds()*1000, name)
	}
}

func cloneFile(to, from string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }() // only read
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// keyed gives the articles of an archive keys of stories.
func keyed(b *testing.B, file string) {
	b.Helper()
	db, err := sql.Open("sqlite3", "file:"+file+"?_timeout=60000&_sync=off&_cache_size=-200000")
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = db.Close() }() // what is lost shows in the benchmark
	for _, query := range []string{
		`INSERT INTO story_facts (article, story, known, day, lang, source, worth, facts)
			SELECT id, coalesce(story, 0), known_at, day, lang, source, 50, zeroblob(700) FROM articles`,
		`INSERT INTO story_keys (bucket, key, uses, latest)
			WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9)
			SELECT known_at / 172800, 78 * 4294967296 + (id * 10 + n.i) * 2654435761 % 4294967296, 1, printf(',%010d', id)
			FROM articles CROSS JOIN n WHERE true ON CONFLICT DO NOTHING`,
	} {
		if _, err := db.ExecContext(b.Context(), query); err != nil {
			b.Fatal(err)
		}
	}
}
