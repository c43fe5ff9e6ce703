//go:build unix

package main

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"minber/digest"
	"minber/storage"
	"minber/storage/dbtest"
)

// How the two engines compare, doing the same on one machine in one run, each
// work on the one and then on the other:
//
//	make engines
//
// The table that it prints is in docs/postgresql.md. MINBER_ARTICLES=N makes it
// an archive of another size than 100,000 articles.
func BenchmarkEngines(b *testing.B) {
	if os.Getenv(dbtest.Env) == "" {
		b.Skip(dbtest.Env + " names no PostgreSQL")
	}
	for b.Loop() {
		var t comparison
		compareIntake(b, &t)
		compareDelivery(b, &t)
		compareAnswers(b, &t)
		b.Logf("\n%s", &t)
	}
	b.ReportMetric(0, "ns/op")
}

// engines are the two, each with an empty database.
func engines(b *testing.B) [2]string {
	b.Helper()
	return [2]string{filepath.Join(b.TempDir(), "minber.db"), dbtest.Postgres(b)}
}

// comparison is a table of what both engines took.
type comparison struct{ lines []string }

// rates adds a line of how many of something are done in a second.
func (t *comparison) rates(what string, count int, took [2]time.Duration) {
	rate := func(took time.Duration) float64 { return float64(count) / took.Seconds() }
	t.line(what, fmt.Sprintf("%.0f/s", rate(took[0])), fmt.Sprintf("%.0f/s", rate(took[1])), took)
}

// answers adds a line of how long answers take, half of them and 99 of 100.
func (t *comparison) answers(what string, took [2][]time.Duration) {
	said := func(took []time.Duration) string {
		return fmt.Sprintf("%.1f, %.1f ms", percentile(took, 0.5), percentile(took, 0.99))
	}
	median := func(took []time.Duration) time.Duration {
		return time.Duration(percentile(took, 0.5) * float64(time.Millisecond))
	}
	t.line(what, said(took[0]), said(took[1]), [2]time.Duration{median(took[0]), median(took[1])})
}

func (t *comparison) line(what, sqlite, postgres string, took [2]time.Duration) {
	t.lines = append(t.lines, fmt.Sprintf("| %s | %s | %s | %.1f |", what, sqlite, postgres, took[1].Seconds()/took[0].Seconds()))
}

func (t *comparison) String() string {
	return "| | SQLite | PostgreSQL | times as long |\n|---|--:|--:|--:|\n" + strings.Join(t.lines, "\n")
}

// compareIntake has articles stored and what was understood of them saved.
func compareIntake(b *testing.B, t *comparison) {
	const articles = 300
	var added, saved [2]time.Duration
	for i, url := range engines(b) {
		in, took := newIntake(b, url), shares{}
		all := newNewsroom(7).articles(articles, benchEnd())
		for few := range slices.Chunk(all, 40) { // as sources bring them
			in.take(b, few, &took)
		}
		added[i], saved[i] = took.add, took.save
	}
	t.rates("articles stored", articles, added)
	t.rates("readings saved, with people, meetings and stories", articles, saved)
}

// compareDelivery enqueues an edition for many, and claims and settles it for
// each.
func compareDelivery(b *testing.B, t *comparison) {
	const chats = 20_000
	var enqueued, settled [2]time.Duration
	for i, url := range engines(b) {
		populate(b, url, chats, 0)
		o := openPostOffice(b, url, "http://127.0.0.1:1", unlimited)
		sender := &atOnce{Sender: o.bot.Sender()}
		o.deliverer.Sender = sender
		began := time.Now()
		for more := true; more; {
			f, err := o.store.FanOut(b.Context(), eightInAlmaty(), 25_000, func(s digest.Subscriber, at time.Time) digest.Turn { return digest.TurnOf(s, at, at) })
			if err != nil {
				b.Fatal(err)
			}
			more = f.More
		}
		enqueued[i] = time.Since(began)
		began = time.Now()
		o.drain(b)
		settled[i] = time.Since(began)
		if n := sender.sent.Load(); n != chats {
			b.Fatalf("%d of %d sent", n, chats)
		}
	}
	t.rates("chats an edition is enqueued for", chats, enqueued)
	t.rates("messages claimed and settled, with a sender that needs no time", chats, settled)
}

// compareAnswers has readers ask both engines the same of the same archive.
func compareAnswers(b *testing.B, t *comparison) {
	const rounds, askedOfEach = 3, 6
	urls := engines(b)
	size, err := strconv.Atoi(cmp.Or(os.Getenv("MINBER_ARTICLES"), "100000"))
	if err != nil {
		b.Fatal(err)
	}
	if err := cloneFile(urls[0], benchArchive(b, size)); err != nil {
		b.Fatal(err)
	}
	if report, err := storage.CopyArchive(b.Context(), urls[0], urls[1], storage.CopyOptions{}); err != nil || !report.Equal() {
		b.Fatalf("they have not the same archive: %v", err)
	}
	readers := [2]*reader{openReader(b, urls[0]), openReader(b, urls[1])}
	took := make(map[string]*[2][]time.Duration) // by command
	for _, path := range paths() {
		for i, r := range readers {
			asks := r.asks(b, path.ask[:min(len(path.ask), askedOfEach)])
			var mine []time.Duration
			for n := range rounds * len(asks) {
				began := time.Now()
				asks[n%len(asks)](b)
				mine = append(mine, time.Since(began))
			}
			b.Logf("%s on %s: %.1f ms", path.name, []string{"SQLite", "PostgreSQL"}[i], percentile(mine, 0.5))
			command, _, _ := strings.Cut(path.name, "-")
			if took[command] == nil {
				took[command] = &[2][]time.Duration{}
			}
			took[command][i] = append(took[command][i], mine...)
		}
	}
	for _, command := range slices.Sorted(maps.Keys(took)) {
		name := "/" + command
		if command == "inline" {
			name = "inline queries"
		}
		t.answers(name, *took[command])
	}
}
