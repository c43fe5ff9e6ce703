package storage_test

import (
	"context"
	"database/sql"
	"testing"
	"time"

	"minber/digest"
	"minber/language"
	"minber/storage"
	"minber/storage/dbtest"
)

// moment is the tests' present: a Friday morning in Almaty.
var moment = time.Date(2026, 11, 20, 3, 0, 0, 0, time.UTC)

// archive is a store in a temporary file whose clock the test sets.
type archive struct {
	*storage.Store
	t    testing.TB
	file string // or another address
	db   *sql.DB
	now  time.Time
}

func newArchive(t testing.TB) *archive {
	t.Helper()
	a := &archive{t: t, file: dbtest.Ready(t, create), now: moment}
	store, err := storage.Open(t.Context(), a.file, a.options())
	if err != nil {
		t.Fatal(err)
	}
	a.Store = store
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	return a
}

// create makes a database that has nothing but its schema.
func create(file string) error {
	store, err := storage.Open(context.Background(), file, storage.Options{})
	if err != nil {
		return err
	}
	return store.Close()
}

// database is the address of an empty database: a file, or a schema of its own
// where TEST_POSTGRES_URL names a PostgreSQL.
func database(t testing.TB) string {
	t.Helper()
	return dbtest.New(t)
}

func (a *archive) options() storage.Options {
	return storage.Options{Now: func() time.Time { return a.now }, FoldName: language.Fold, Transliterate: language.Transliterate, Judge: judge(), Slips: language.Slips, Layouts: language.Layouts}
}

func person(name, role, country string) digest.Person {
	return digest.Person{Name: name, Role: role, Country: country}
}

// text is an article as tests write it.
type text struct {
	url, body, source string
	published         time.Time // moment if zero
	u                 digest.Understanding
}

// keep adds and saves an article, and returns it as the library has it.
func (a *archive) keep(x text) digest.Article {
	a.t.Helper()
	article := a.add(x)
	a.save(article, x.u)
	return article
}

func (a *archive) add(x text) digest.Article {
	a.t.Helper()
	if x.published.IsZero() {
		x.published = a.now
	}
	article := digest.Article{
		Source: x.source, URL: x.url, Title: x.u.Title, Text: x.body, Published: x.published,
		Date: x.published.Format(time.DateOnly), Added: a.now,
	}
	id, _, err := a.Add(a.t.Context(), article)
	if err != nil {
		a.t.Fatal(err)
	}
	article.ID = id
	return article
}

func (a *archive) save(article digest.Article, u digest.Understanding) {
	a.t.Helper()
	u.Relevant = true
	u.Rules = max(u.Rules, 1)
	if err := a.Save(a.t.Context(), article, u); err != nil {
		a.t.Fatal(err)
	}
}

// edition is everything of the last day.
func (a *archive) edition(lang string) digest.Digest {
	a.t.Helper()
	return a.tasteful(lang, digest.Taste{})
}

func (a *archive) tasteful(lang string, taste digest.Taste) digest.Digest {
	a.t.Helper()
	return must(a.Edition(a.t.Context(), digest.Order{
		Window: digest.Window{From: a.now.Add(-24 * time.Hour), To: a.now}, Lang: lang,
		Date: a.now.Format(time.DateOnly), Zone: "Asia/Almaty", Days: 1, About: true, Taste: taste,
	}))(a.t)
}

func (a *archive) meetings(q digest.MeetingQuery) []digest.MeetingRecord {
	a.t.Helper()
	page, _, err := a.Meetings(a.t.Context(), q)
	if err != nil {
		a.t.Fatal(err)
	}
	return page
}

// must unwraps a result: must(f())(t).
func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func ok(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func names(people []digest.PersonRef) []string {
	all := []string{}
	for _, p := range people {
		all = append(all, p.Name)
	}
	return all
}

func found(hits []digest.PersonHit) []string {
	all := []string{}
	for _, h := range hits {
		all = append(all, h.Name)
	}
	return all
}
