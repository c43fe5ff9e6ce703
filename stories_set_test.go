package main

import (
	"cmp"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/digest"
	"minber/language"
	"minber/parliament"
	"minber/storage"
)

// toldArticle is an article of the set of stories, with the event that it tells.
type toldArticle struct {
	digest.Article
	event string
	story int64 // that the archive put it into; 0 if into none
}

// labelledArticles reads a half of the set, in the order of publication. A file
// holds several articles; each begins with a line "# EVENT SOURCE LANGUAGE
// TIME", under which stand its headline and its text.
func labelledArticles(tb testing.TB, half string) []toldArticle {
	tb.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "stories", half, "*.txt"))
	if err != nil || len(files) == 0 {
		tb.Fatalf("no set of stories: %v", err)
	}
	var all []toldArticle
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		for _, one := range strings.Split("\n"+string(data), "\n# ")[1:] {
			all = append(all, toldBy(tb, one))
		}
	}
	slices.SortFunc(all, func(a, b toldArticle) int {
		return cmp.Or(a.Published.Compare(b.Published), cmp.Compare(a.URL, b.URL))
	})
	return all
}

// toldBy reads "EVENT SOURCE LANGUAGE TIME", under which stand headline and text.
func toldBy(tb testing.TB, entry string) toldArticle {
	tb.Helper()
	head, rest, _ := strings.Cut(entry, "\n")
	title, text, _ := strings.Cut(strings.TrimSpace(rest), "\n\n")
	f := strings.Fields(head)
	if len(f) != 4 {
		tb.Fatalf("%q", head)
	}
	at, err := time.ParseInLocation("2006-01-02T15:04", f[3], digest.Location("Asia/Almaty"))
	if err != nil {
		tb.Fatal(err)
	}
	return toldArticle{event: f[0], Article: digest.Article{
		Source: f[1], Lang: f[2], Title: title, Text: text, Published: at.UTC(), Date: at.Format(time.DateOnly), Added: at.UTC(),
		URL: fmt.Sprintf("https://%s.example/%s/%d-%s", f[1], f[2], at.Unix(), f[0]),
	}}
}

// tellStories lets the archive take in articles, and notes into which story it
// put each.
func tellStories(tb testing.TB, set []toldArticle) {
	tb.Helper()
	file := filepath.Join(tb.TempDir(), "stories.db")
	tellArchive(tb, file, set)
	stories := storiesIn(tb, file)
	for i := range set {
		set[i].story = stories[set[i].ID]
	}
}

// tellArchive lets an archive take in articles, one after another, and numbers
// them.
func tellArchive(tb testing.TB, file string, set []toldArticle) *storage.Store {
	tb.Helper()
	packs, err := parliament.Load([]string{"kz", "ipo"}, "")
	if err != nil {
		tb.Fatal(err)
	}
	now := time.Time{}
	store, err := storage.Open(tb.Context(), file, storage.Options{
		Now: func() time.Time { return now }, Terms: language.Terms, Asked: language.Asked, FoldName: language.Fold, Judge: language.NewJudge(packs...), Transliterate: language.Transliterate,
	})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := store.Close(); err != nil {
			tb.Error(err)
		}
	})
	if err := savePacks(tb.Context(), store, packs); err != nil {
		tb.Fatal(err)
	}
	reader := language.New(packs, language.Options{})
	for i := range set {
		a := &set[i].Article
		now = a.Added
		if a.ID, _, err = store.Add(tb.Context(), *a); err != nil {
			tb.Fatal(err)
		}
		u, err := reader.Understand(tb.Context(), *a)
		if err != nil {
			tb.Fatal(err)
		}
		if err := store.Save(tb.Context(), *a, u); err != nil {
			tb.Fatal(err)
		}
	}
	return store
}

func storiesIn(tb testing.TB, file string) map[int64]int64 {
	tb.Helper()
	db, err := sql.Open("sqlite3", file)
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = db.Close() }() // read only
	rows, err := db.QueryContext(tb.Context(), "SELECT id, coalesce(story, 0) FROM articles")
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	stories := make(map[int64]int64)
	for rows.Next() {
		var article, story int64
		if err := rows.Scan(&article, &story); err != nil {
			tb.Fatal(err)
		}
		stories[article] = story
	}
	if err := rows.Err(); err != nil {
		tb.Fatal(err)
	}
	return stories
}

// pairs counts pairs of articles: joined as they should be, joined wrongly,
// and not joined but should be.
type pairs struct{ right, wrong, missed int }

func (p pairs) plus(q pairs) pairs {
	return pairs{p.right + q.right, p.wrong + q.wrong, p.missed + q.missed}
}

func (p pairs) precision() float64 { return float64(p.right) / float64(max(p.right+p.wrong, 1)) }
func (p pairs) recall() float64    { return float64(p.right) / float64(max(p.right+p.missed, 1)) }
func (p pairs) f1() float64 {
	return 2 * float64(p.right) / float64(max(2*p.right+p.wrong+p.missed, 1))
}

func (p pairs) String() string {
	return fmt.Sprintf("precision %.3f, recall %.3f, F1 %.3f (%d pairs right, %d joined wrongly, %d missed)",
		p.precision(), p.recall(), p.f1(), p.right, p.wrong, p.missed)
}

// measureStories compares every pair of articles with the labels.
func measureStories(set []toldArticle) (all, across pairs, mistakes []string) {
	for i, a := range set {
		for _, b := range set[:i] {
			same, joined := a.event == b.event, a.story == b.story && a.story != 0
			for _, p := range []*pairs{&all, &across} {
				if p == &across && a.Lang == b.Lang {
					continue
				}
				switch {
				case same && joined:
					p.right++
				case same:
					p.missed++
				case joined:
					p.wrong++
				}
			}
			if same != joined {
				mistakes = append(mistakes, fmt.Sprintf("joined %t: %s %s %q, %s %s %q", joined, b.event, b.Lang, b.Title, a.event, a.Lang, a.Title))
			}
		}
	}
	return all, across, mistakes
}

// One half was looked at while the rules were made, the other only when they
// stood.
func TestStoriesOfTheLabelledSet(t *testing.T) {
	t.Parallel()
	const least, leastAcross = 0.93, 0.85
	var joined [2]pairs
	for _, half := range []string{"develop", "held"} {
		set := labelledArticles(t, half)
		tellStories(t, set)
		all, across, mistakes := measureStories(set)
		t.Logf("%s, %d articles\nall pairs: %v\nacross languages: %v\n%s", half, len(set), all, across, strings.Join(mistakes, "\n"))
		if all.f1() < least || across.f1() < leastAcross {
			t.Errorf("%s: F1 %.3f, across languages %.3f; want %.2f and %.2f", half, all.f1(), across.f1(), least, leastAcross)
		}
		joined[0], joined[1] = joined[0].plus(all), joined[1].plus(across)
	}
	t.Logf("together\nall pairs: %v\nacross languages: %v", joined[0], joined[1])
}
