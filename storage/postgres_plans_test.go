package storage_test

import (
	"errors"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"minber/digest"
	"minber/language"
	"minber/storage"
	"minber/storage/archivetest"
	"minber/storage/dbtest"
)

// plans are how PostgreSQL went about what it was asked.
type plans struct {
	mu  sync.Mutex
	all []string
}

func (p *plans) note(plan string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.all = append(p.all, plan)
}

// take returns those noted since it was last called.
func (p *plans) take() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	taken := p.all
	p.all = nil
	return taken
}

// Tables that grow with every article, or every message, and have enough rows
// here that no index is spared. What goes through all of one takes longer each
// day.
var growing = []string{
	"articles", "article_people", "article_topics", "sentences", "statements", "search", "story_facts", "story_keys", "deliveries",
}

// What the archive leaves empty of these.
var filled = []string{
	`INSERT INTO story_facts (article, story, known, day, lang, source, worth, facts)
		SELECT id, coalesce(story, 0), known_at, day, lang, source, 50, '' FROM articles ON CONFLICT DO NOTHING`,
	"INSERT INTO story_keys (bucket, key, uses, latest) SELECT known_at / 172800, id, 1, '' FROM articles",
	`INSERT INTO deliveries (chat, kind, slot, edition, date, lang, zone, starts, ends, manner, not_before, state)
		SELECT 'c' || id || '-' || n, 'private', '', '', '', '', '', 0, 0, '{}', 0, 'sent' FROM articles, generate_series(1, 10) n`,
	"ANALYZE",
}

var readWhole = regexp.MustCompile(`Seq Scan on (\w+)`)

func TestNothingThatIsAskedOftenGoesThroughAWholeTable(t *testing.T) {
	url := dbtest.Postgres(t)
	o := storage.Options{Now: func() time.Time { return moment }, Terms: language.Terms, Asked: language.Asked, FoldName: language.Fold, Judge: judge()}
	file := filepath.Join(t.TempDir(), "archive.db")
	ok(t, archivetest.Write(t.Context(), file, archivetest.Options{Articles: 1500, Meetings: 300, People: 150, End: moment, Storage: o}))
	if report, err := storage.CopyArchive(t.Context(), file, url, storage.CopyOptions{}); err != nil || !report.Equal() {
		t.Fatal("not copied:", err)
	}
	db, err := storage.Raw(url)
	ok(t, err)
	for _, query := range filled {
		_, err := db.ExecContext(t.Context(), query)
		ok(t, err)
	}
	ok(t, db.Close())
	s, err := storage.Open(t.Context(), url, o)
	ok(t, err)
	t.Cleanup(func() { ok(t, s.Close()) })
	var told plans
	ok(t, s.Explained(t.Context(), told.note))

	name := archivetest.Name(0, "ru")
	article := digest.Article{Source: "s", URL: "https://a.example/1", Lang: "ru", Title: "Закон", Text: name + " назвал закон нужным.", Published: moment, Date: "2026-11-20"}
	for _, c := range []struct {
		name string
		do   func() error
	}{
		{"a common word", func() error {
			_, _, err := s.Search(t.Context(), digest.SearchQuery{Words: "бюджет"})
			return err
		}},
		{"a word of some years, by topic", func() error {
			_, _, err := s.Search(t.Context(), digest.SearchQuery{Words: "бюджет", Topics: []string{"economy_budget"}, To: "2025-05-01"})
			return err
		}},
		{"a person's card", func() error {
			_, err := s.Card(t.Context(), 1, "ru", digest.Page{Limit: 5})
			return err
		}},
		{"meetings of a person", func() error {
			_, _, err := s.Meetings(t.Context(), digest.MeetingQuery{Person: 1, Lang: "ru", Page: digest.Page{Limit: 5}})
			return err
		}},
		{"what a watch would have found", func() error {
			_, err := s.WatchPreview(t.Context(), digest.Watch{Kind: digest.WatchWords, Terms: []string{"бюджет"}})
			return err
		}},
		{"an article is stored, read and saved", func() error {
			added := s.AddAll(t.Context(), []digest.Article{article})[0]
			article.ID = added.ID
			return errors.Join(added.Failed, s.Save(t.Context(), article, digest.Understanding{
				Lang: "ru", Relevant: true, Title: "Закон", People: []digest.Person{{Name: name, Country: "KZ"}},
				Statements: []digest.Statement{{Speaker: name, Kind: "indirect", Text: "закон нужен"}}, Topics: []string{"legislation"},
			}))
		}},
		{"messages are claimed and settled", func() error {
			_, err := s.Enqueue(t.Context(), []digest.Delivery{{Chat: "1", Kind: digest.Private, Slot: "d"}})
			if err != nil {
				return err
			}
			claimed, err := s.Advance(t.Context(), nil, moment, 10)
			if err != nil || len(claimed) != 1 {
				return errors.Join(err, errors.New("nothing was claimed"))
			}
			_, err = s.Advance(t.Context(), []digest.Settled{{ID: claimed[0].ID, Outcome: digest.Outcome{State: digest.Sent, Parts: 1, MessageID: 7}}}, moment, 10)
			return err
		}},
	} {
		told.take()
		if err := c.do(); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		noted := told.take()
		if len(noted) == 0 {
			t.Errorf("%s: nothing was told of how it is done", c.name)
		}
		for _, plan := range noted {
			for _, m := range readWhole.FindAllStringSubmatch(plan, -1) {
				if slices.Contains(growing, m[1]) {
					t.Errorf("%s goes through all of %s:\n%s", c.name, m[1], strings.TrimSpace(plan))
				}
			}
		}
	}
}

func TestTheNewestMatchesAreFoundInStretches(t *testing.T) {
	url := dbtest.Postgres(t)
	s, err := storage.Open(t.Context(), url, storage.Options{})
	ok(t, err)
	t.Cleanup(func() { ok(t, s.Close()) })
	db, err := storage.Raw(url)
	ok(t, err)
	t.Cleanup(func() { ok(t, db.Close()) })
	look := func(query string, args ...any) (found string) {
		t.Helper()
		ok(t, db.QueryRowContext(t.Context(), "SELECT coalesce(string_agg(docid::text, ' ' ORDER BY docid DESC), '') FROM ("+query+") f", args...).Scan(&found))
		return found
	}
	if got := look("SELECT docid FROM newest_matches('a', 5, (SELECT max(docid) FROM search))"); got != "" {
		t.Errorf("of nothing: %q", got)
	}
	_, err = db.ExecContext(t.Context(), `INSERT INTO search (docid, terms) SELECT n * 3, concat_ws(' ', 'a',
		CASE WHEN n % 7 = 0 THEN 'b' END, CASE WHEN n IN (1, 90) THEN 'c' END, CASE WHEN n < 20 THEN 'd' END, CASE WHEN n > 190 OR n < 30 THEN 'e' END)::tsvector
		FROM generate_series(1, 200) n`)
	ok(t, err)
	for _, words := range []string{"a", "b", "c", "d", "e", "b & d", "none", "!a"} {
		for _, most := range []int{1, 2, 5, 40, 1000} {
			got := look("SELECT docid FROM newest_matches(?::tsquery, ?, (SELECT max(docid) FROM search))", words, most)
			want := look("SELECT docid FROM search WHERE terms @@ ?::tsquery ORDER BY docid DESC LIMIT ?", words, most)
			if got != want {
				t.Errorf("%s, %d: %s; want %s", words, most, got, want)
			}
		}
	}
}
