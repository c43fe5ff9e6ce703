package storage_test

import (
	"testing"
	"time"

	"minber/digest"
)

// An old article without its text is found as before, and is not read again by
// other rules, also where a migration wants that of all.
func TestOldTextsAreLetGo(t *testing.T) {
	a := newArchive(t)
	old := a.now
	first := a.keep(text{url: "https://a.kz/1", body: "the senate approved the budget", u: digest.Understanding{
		Title: "Budget", Lang: "en", People: []digest.Person{person("Aigul Sarsenova", "senator", "KZ")},
	}}).ID
	a.now = a.now.AddDate(0, 7, 0)
	second := a.keep(text{url: "https://a.kz/2", body: "the senate debated the budget", u: digest.Understanding{Title: "Debate", Lang: "en"}}).ID

	gone, err := a.LetGoTexts(t.Context(), a.now.AddDate(0, -6, 0))
	if err != nil || gone != 1 {
		t.Fatalf("%d let go, %v", gone, err)
	}
	texts := func() (both [2]string) {
		for i, id := range []int64{first, second} {
			ok(t, a.raw().QueryRow("SELECT text FROM articles WHERE id = ?", id).Scan(&both[i]))
		}
		return both
	}
	if got := texts(); got[0] != "" || got[1] == "" {
		t.Errorf("the texts are now %q", got)
	}
	if hits, total, err := a.Search(t.Context(), digest.SearchQuery{Words: "approved"}); err != nil || total != 1 || hits[0].Ref.Title != "Budget" {
		t.Errorf("found %v (%d), %v", hits, total, err)
	}
	if _, err := a.raw().Exec("UPDATE articles SET rules = 0 WHERE rules > 0"); err != nil {
		t.Fatal(err)
	}
	readings := must(a.Unread(t.Context(), a.now, 1<<20, 10))(t)
	if len(readings) != 1 || readings[0].Article.ID != second {
		t.Errorf("to be read: %v", readings)
	}

	// Once a day is enough.
	if gone, err := a.LetGoTexts(t.Context(), a.now.AddDate(1, 0, 0)); err != nil || gone != 0 {
		t.Errorf("the same day, %d let go, %v", gone, err)
	}
	a.now = a.now.Add(25 * time.Hour)
	if gone, err := a.LetGoTexts(t.Context(), old.AddDate(1, 0, 0)); err != nil || gone != 0 { // waits to be read
		t.Errorf("%d unread ones let go, %v", gone, err)
	}
	if got := texts(); got[1] == "" {
		t.Error("the text of an article went that is to be read")
	}
}
