package storage_test

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/storage"
	"minber/storage/dbtest"
)

// onFile is an archive in a file of its own, which is closed.
func onFile(t *testing.T, name string) *archive {
	t.Helper()
	a := &archive{t: t, file: filepath.Join(t.TempDir(), name), now: moment}
	a.reopen()
	ok(t, a.Close())
	return a
}

func (a *archive) reopen() {
	a.t.Helper()
	a.Store = must(storage.Open(a.t.Context(), a.file, a.options()))(a.t)
}

// another is where an archive is copied to: PostgreSQL if there is one.
func another(t *testing.T) string {
	t.Helper()
	if os.Getenv(dbtest.Env) == "" {
		return filepath.Join(t.TempDir(), "another.db")
	}
	to := dbtest.Postgres(t)
	t.Cleanup(func() { // what was left in the middle is of no use to other tests
		ctx := context.WithoutCancel(t.Context())
		store, err := storage.Open(ctx, to, storage.Options{})
		if err == nil {
			ok(t, store.Close())
			return
		}
		name := must(url.Parse(to))(t).Query().Get("search_path")
		db := must(storage.Raw(to))(t)
		_, err = db.ExecContext(ctx, "DROP SCHEMA "+name+" CASCADE")
		ok(t, err)
		_, err = db.ExecContext(ctx, "CREATE SCHEMA "+name)
		ok(t, errors.Join(err, db.Close()))
	})
	return to
}

// cloned is a copy of the bytes of a file.
func cloned(t *testing.T, file string) string {
	t.Helper()
	clone := filepath.Join(t.TempDir(), "clone.db")
	ok(t, os.WriteFile(clone, must(os.ReadFile(file))(t), 0o600))
	return clone
}

// theSame copies, and wants both sides to be equal.
func theSame(t *testing.T, from, to string, o storage.CopyOptions) storage.CopyReport {
	t.Helper()
	report := must(storage.CopyArchive(t.Context(), from, to, o))(t)
	for _, table := range report.Tables {
		if !table.Equal() {
			t.Errorf("%s: %v, copied %v", table.Name, table.From, table.To)
		}
	}
	return report
}

// notOfTheArchive are tables that are left alone: of who migrates a database, and
// of who serves from it.
func notOfTheArchive() []string {
	return strings.Fields("goose_db_version copies sender_terms inbox_claims visit_claims reading_claims host_turns")
}

// fillAll puts rows into every table that hang on each other.
func (a *archive) fillAll() {
	a.t.Helper()
	db := a.raw()
	do := func(query string, args ...any) {
		a.t.Helper()
		if _, err := db.ExecContext(a.t.Context(), query, args...); err != nil {
			a.t.Fatalf("%s: %v", query, err)
		}
	}
	for table, columns := range a.tables() {
		if slices.Contains(notOfTheArchive(), table) {
			continue
		}
		for i := range int64(4) {
			var names []string
			var values []any
			for _, c := range columns {
				value := map[string]any{"INTEGER": i + 1, "TEXT": fmt.Sprintf("мәтін %d", i+1), "BLOB": []byte{0, 255, byte(i)}, "REAL": float64(i) + 0.1}[c.kind]
				switch {
				case c.name == "settings":
					value = fmt.Sprintf(`{"owner":%d}`, i)
				case c.name == "b":
					value = i + 2 // a < b
				case c.null && i > 1, c.name == "merged" && i != 1:
					value = nil
				case c.name == "merged":
					value = 4 // a row that comes later
				}
				names, values = append(names, `"`+c.name+`"`), append(values, value)
			}
			do(fmt.Sprintf("INSERT INTO %s (%s) VALUES (?%s)", table, strings.Join(names, ", "), strings.Repeat(", ?", len(names)-1)), values...)
		}
	}
	do("INSERT INTO people (id) VALUES (5)")
	do("UPDATE chats SET rowid = 77 WHERE rowid = 3")
	do("DELETE FROM views")
	do("INSERT INTO search (docid, terms) VALUES (1, ?)", "сенат бюджет сенат \ue000 бюджетті \ue000d2026")
	do("INSERT INTO search (docid, terms) VALUES (2, ?)", strings.Repeat("сөз ", 300)+"\ue000 сөзді")
}

// dump is everything a file holds, a line for each row.
func (a *archive) dump() (lines []string) {
	a.t.Helper()
	tables := []string{"sqlite_sequence"}
	for table := range a.tables() {
		tables = append(tables, table)
	}
	for _, table := range tables {
		if table == "goose_db_version" {
			continue
		}
		columns := "*"
		if table == "chats" {
			columns = "rowid, *"
		}
		lines = append(lines, a.linesOf(table, "SELECT "+columns+" FROM "+table)...)
	}
	lines = append(lines, a.linesOf("search", "SELECT docid, terms FROM search WHERE docid <> 2")...)
	lines = append(lines, a.linesOf("index", "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")...)
	slices.Sort(lines)
	return lines
}

func (a *archive) linesOf(table, query string) (lines []string) {
	a.t.Helper()
	rows := must(a.raw().QueryContext(a.t.Context(), query))(a.t) //nolint:rowserrcheck // it is looked at below
	defer func() { ok(a.t, rows.Close()) }()
	columns := must(rows.Columns())(a.t)
	row, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range row {
		into[i] = &row[i]
	}
	for rows.Next() {
		ok(a.t, rows.Scan(into...))
		if table == "sqlite_sequence" && row[0] == "goose_db_version" {
			continue
		}
		lines = append(lines, fmt.Sprintf("%s %q", table, row))
	}
	ok(a.t, rows.Err())
	return lines
}

func TestAnArchiveIsTheSameAfterItWasCopiedThereAndBack(t *testing.T) {
	a := onFile(t, "first.db")
	a.fillAll()
	there, back := another(t), onFile(t, "back.db")
	ok(t, os.Remove(back.file))
	first := theSame(t, a.file, there, storage.CopyOptions{Rows: 3})
	if len(first.Tables) < 60 {
		t.Errorf("%d tables", len(first.Tables))
	}
	for _, table := range first.Tables {
		if table.From.Rows == 0 && table.Name != "views" {
			t.Errorf("nothing was copied of %s", table.Name)
		}
		if table.Altered > 0 {
			t.Errorf("%s was altered in %q", table.Name, table.Keys)
		}
	}
	second := theSame(t, there, back.file, storage.CopyOptions{})
	if diff := cmp.Diff(first, second); diff != "" {
		t.Errorf("there (-) and back (+) have other sums:\n%s", diff)
	}
	if diff := cmp.Diff(a.dump(), back.dump()); diff != "" {
		t.Errorf("the first (-) and the last (+) differ:\n%s", diff)
	}
}

// What readers see of an archive: a digest, and what is found.
func (a *archive) asSeen() (all []any) {
	a.t.Helper()
	for _, words := range []string{"бюджет", `"сенат бюджет"`, "заң -сенат", "ежегодн*"} {
		hits, total, err := a.Search(a.t.Context(), digest.SearchQuery{Words: words, Page: digest.Page{Limit: 10}})
		ok(a.t, err)
		all = append(all, total, hits)
	}
	return append(all, a.edition("kk"), a.edition("ru"), a.meetings(digest.MeetingQuery{Page: digest.Page{Limit: 10}}))
}

func TestReadersSeeNoDifferenceAfterACopy(t *testing.T) {
	a := newArchive(t)
	for i, body := range []string{"Сенат бюджет туралы заңды қабылдады.", "Заң жобасы талқыланды.", "Ежегодный отчёт о бюджете."} {
		lang := []string{"kk", "kk", "ru"}[i]
		a.keep(text{url: fmt.Sprintf("https://a.kz/%d", i), body: body, source: "a", published: a.now.Add(-time.Hour), u: digest.Understanding{
			Lang: lang, Title: body, Topics: []string{"budget"}, People: []digest.Person{person("Асан Үсенов", "депутат", "KZ"), person("Болат Серіков", "депутат", "KZ")},
			Meetings: []digest.Meeting{{Between: [2]string{"Асан Үсенов", "Болат Серіков"}, Kind: "meeting", Date: "2026-11-19"}},
		}})
	}
	want := a.asSeen()
	id := must(a.SaveView(t.Context(), "7", []byte("x")))(t)
	ok(t, a.Forget(t.Context(), "7")) // and with it the view: its number is not to be given again
	ok(t, a.Close())

	to := another(t)
	theSame(t, a.file, to, storage.CopyOptions{})
	b := &archive{t: t, file: to, now: a.now}
	b.reopen()
	t.Cleanup(func() { ok(t, b.Close()) })
	if diff := cmp.Diff(want, b.asSeen()); diff != "" {
		t.Errorf("before (-) and after (+):\n%s", diff)
	}
	if next := must(b.SaveView(t.Context(), "8", []byte("x")))(t); next != id+1 {
		t.Errorf("the next view has number %d, want %d", next, id+1)
	}
	b.keep(text{url: "https://a.kz/new", body: "Сенат отырысы болды.", source: "a", u: digest.Understanding{Lang: "kk", Title: "Отырыс"}})
}

// brokenOff begins a copy of small steps, and ends it after so many rows.
func brokenOff(t *testing.T, from, to string, rows int64) {
	t.Helper()
	ctx, kill := context.WithCancel(t.Context())
	defer kill()
	_, err := storage.CopyArchive(ctx, from, to, storage.CopyOptions{Rows: 2, Copied: func(done, _ int64) {
		if done == rows {
			kill()
		}
	}})
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("it was not broken off: %v", err)
	}
}

func TestACopyThatWasBrokenOffGoesOn(t *testing.T) {
	a := onFile(t, "first.db")
	a.fillAll()
	all := int64(0)
	for _, table := range theSame(t, a.file, another(t), storage.CopyOptions{}).Tables {
		all += table.From.Rows
	}
	step := all / 3
	if testing.Short() {
		step = all - 2
	}
	for rows := int64(1); rows < all; rows += step {
		to := another(t)
		brokenOff(t, a.file, to, rows)
		if _, err := storage.Open(t.Context(), to, storage.Options{}); err == nil || !strings.Contains(err.Error(), "minber copy") {
			t.Fatalf("half a copy could be opened: %v", err)
		}
		theSame(t, a.file, to, storage.CopyOptions{Again: func(table string) { t.Errorf("%s was copied again", table) }})
		ok(t, must(storage.Open(t.Context(), to, storage.Options{}))(t).Close())
	}
}

// What the target has is taken as it is; so a row that somebody changes there is
// seen at the end, and copied then.
func TestWhatWasCopiedIsNotCopiedAgain(t *testing.T) {
	a := onFile(t, "first.db")
	a.fillAll()
	to := another(t)
	brokenOff(t, a.file, to, 100)
	db := must(storage.Raw(to))(t)
	_, err := db.ExecContext(t.Context(), "UPDATE aliases SET name = 'басқа' WHERE person = 2")
	ok(t, errors.Join(err, db.Close()))

	report := must(storage.CopyArchive(t.Context(), a.file, to, storage.CopyOptions{}))(t)
	for _, table := range report.Tables {
		if table.Equal() == (table.Name == "aliases") {
			t.Errorf("%s: %v, copied %v", table.Name, table.From, table.To)
		}
	}
	if report.Equal() {
		t.Error("the report says that all is equal")
	}
	var again []string
	theSame(t, a.file, to, storage.CopyOptions{Again: func(table string) { again = append(again, table) }})
	if !slices.Equal(again, []string{"aliases"}) {
		t.Errorf("copied again: %q", again)
	}
}

func TestASourceThatHasChangedIsNoticed(t *testing.T) {
	for _, c := range []struct {
		name, query string
		again       []string
	}{
		{"a row of a table that was done", "UPDATE aliases SET count = count + 1 WHERE person = 3", []string{"aliases"}},
		{"a row less", "DELETE FROM aliases WHERE person = 4", []string{"aliases"}},
		{"a row more", "INSERT INTO aliases (person, lang, name, count) VALUES (4, 'kk', 'бар', 1)", []string{"aliases"}},
		{"a row that was not reached", "UPDATE visits SET failed = 'x'", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := onFile(t, "first.db")
			a.fillAll()
			to := another(t)
			brokenOff(t, a.file, to, 50)
			_, err := a.raw().ExecContext(t.Context(), c.query)
			ok(t, err)
			var again []string
			theSame(t, a.file, to, storage.CopyOptions{Again: func(table string) { again = append(again, table) }})
			if !slices.Equal(again, c.again) {
				t.Errorf("copied again: %q, want %q", again, c.again)
			}
		})
	}
}

func TestTextsThatPostgresCanNotHoldAreNamed(t *testing.T) {
	to := dbtest.Postgres(t)
	a := onFile(t, "first.db")
	a.fillAll()
	_, err := a.raw().ExecContext(t.Context(), "UPDATE articles SET text = 'a' || char(0) || 'b', headline = CAST(x'41ff' AS TEXT) WHERE id = 3")
	ok(t, err)
	report := theSame(t, a.file, to, storage.CopyOptions{})
	for _, table := range report.Tables {
		if altered := table.Name == "articles"; (table.Altered == 1) != altered || altered && !slices.Equal(table.Keys, []string{"3"}) {
			t.Errorf("%s: %d altered, %q", table.Name, table.Altered, table.Keys)
		}
	}
	db := must(storage.Raw(to))(t)
	defer func() { ok(t, db.Close()) }()
	if count(t, db, "SELECT count(*) FROM articles WHERE text = 'a b' AND headline = 'A?'") != 1 {
		t.Error("the texts are not as docs/postgresql.md says")
	}
}
