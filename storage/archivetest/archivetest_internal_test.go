package archivetest

import (
	"context"
	"database/sql"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/language"
	"minber/storage"
)

func options() Options {
	end := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	return Options{
		Articles: 120, Meetings: 30, People: 25, End: end,
		Storage: storage.Options{Now: func() time.Time { return end }, Terms: language.Terms, Asked: language.Asked, FoldName: language.Fold, Judge: language.NewJudge()},
	}
}

// What is written in bulk is what Save writes of the same articles.
func TestRowsAreThoseThatSaveWrites(t *testing.T) {
	o := options()
	bulk := filepath.Join(t.TempDir(), "bulk.db")
	ok(t, Write(t.Context(), bulk, o))
	saved := filepath.Join(t.TempDir(), "saved.db")
	store, err := storage.Open(t.Context(), saved, o.Storage)
	ok(t, err)
	news := newNews(o, rand.New(rand.NewPCG(1, uint64(o.Articles))))
	for news.more() {
		for _, a := range news.story().articles {
			save(t, store, a)
		}
	}
	ok(t, store.Close())
	for _, query := range []string{
		"SELECT docid, terms FROM search ORDER BY docid",
		"SELECT id, source, url, canonical, declared, headline, text, published, date, date_only, added, known_at, rules, relevant, lang, title, day, terms FROM articles ORDER BY id",
		"SELECT * FROM sentences ORDER BY article, rank",
		"SELECT * FROM article_topics ORDER BY article, rank",
		"SELECT article, known, what, passage, date, certainty, start, stop, sketch FROM upcoming ORDER BY article",
		"SELECT u.article, p.rank, u.what FROM announced_people p JOIN upcoming u ON u.id = p.upcoming ORDER BY u.article",
		"SELECT article, at, lang, gist, kind, text, start, stop FROM statements ORDER BY article",
		"SELECT article, rank, lang, name, role, body, country, tenure, office, spoke, day FROM article_people ORDER BY article, rank",
		"SELECT lang, name, sum(count) FROM aliases GROUP BY lang, name",
		"SELECT lang, role, body, country, tenure, office, min(first), max(last), sum(count) FROM roles GROUP BY lang, role, body, country, tenure, office ORDER BY role, body, country",
		"SELECT count(*) FROM people",
		"SELECT topic, articles, count(*) FROM person_topics GROUP BY topic, articles",
		"SELECT key, count(*) FROM face_keys GROUP BY key",
		"SELECT word, count(*) FROM name_words GROUP BY word",
		"SELECT kind, place, date, day FROM meetings ORDER BY day, kind, place",
		"SELECT article, kind, place, date, day, start, stop FROM reports ORDER BY article",
		"SELECT d.body, count(*) FROM meeting_bodies d JOIN meetings m ON m.id = d.meeting GROUP BY d.body",
	} {
		got, want := all(t, bulk, query), all(t, saved, query)
		if len(want) == 0 {
			t.Errorf("%s: nothing", query)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: saved and in bulk differ: %.3000s", query, diff)
		}
	}
	again := filepath.Join(t.TempDir(), "again.db")
	ok(t, Write(t.Context(), again, o))
	const text = "SELECT text FROM articles ORDER BY id"
	if !cmp.Equal(all(t, bulk, text), all(t, again, text)) {
		t.Error("the same options do not make the same archive")
	}
}

func save(t *testing.T, store *storage.Store, a *article) {
	t.Helper()
	in := digest.Article{
		Source: a.source, URL: a.url(), Lang: a.lang, Title: a.title, Text: a.text, Published: a.published, Date: a.day, Added: a.published,
	}
	id, _, err := store.Add(t.Context(), in)
	ok(t, err)
	in.ID = id
	u := digest.Understanding{Lang: a.lang, Date: a.day, Title: a.title, Relevant: true, Topics: a.topics, Rules: 1}
	for i, s := range a.summary {
		u.Summary = append(u.Summary, digest.Sentence{Text: s.text, Start: s.Start, End: s.End, Rank: i})
	}
	for i, p := range a.people {
		u.People = append(u.People, digest.Person{Name: p.names[a.lang], Role: p.roles[a.lang], Body: p.body, Country: p.country, Spoke: p == a.spoke})
		if i == 0 && a.upcoming.text != "" {
			u.People[0].At = []digest.Span{a.upcoming.Span}
		}
	}
	if a.spoke != nil {
		u.Statements = []digest.Statement{{Speaker: a.spoke.names[a.lang], Kind: digest.Quote, Text: a.quote.text, Start: a.quote.Start, End: a.quote.End}}
	}
	if m := a.met; m != nil {
		u.Meetings = []digest.Meeting{{Between: [2]string{m.a.names[a.lang], m.b.names[a.lang]}, Kind: m.kind, Place: m.place, Date: m.date, At: a.summary[0].Span}}
	}
	if a.upcoming.text != "" {
		u.Upcoming = []digest.Upcoming{{What: "заседание", Date: a.upcomingDate, Certainty: digest.Planned, At: a.upcoming.Span}}
	}
	ok(t, store.Save(t.Context(), in, u))
}

func all(t *testing.T, file, query string) (rows [][]any) {
	t.Helper()
	db, err := sql.Open("sqlite3", "file:"+file)
	ok(t, err)
	defer func() { ok(t, db.Close()) }()
	found, err := db.QueryContext(context.Background(), query)
	ok(t, err)
	defer func() { ok(t, found.Close()) }()
	columns, err := found.Columns()
	ok(t, err)
	for found.Next() {
		row, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range row {
			into[i] = &row[i]
		}
		ok(t, found.Scan(into...))
		rows = append(rows, row)
	}
	ok(t, found.Err())
	return rows
}

func ok(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
