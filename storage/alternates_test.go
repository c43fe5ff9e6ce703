package storage_test

import (
	"database/sql"
	"testing"
	"time"

	"minber/digest"
)

// What a page calls itself in another language tells the same story, whichever
// of the two is read first and which of them says so.
func TestEditionsInOtherLanguagesAreOneStory(t *testing.T) {
	at := time.Date(2026, 11, 18, 9, 0, 0, 0, time.UTC)
	for name, says := range map[string][2][]string{
		"the first one says so":  {{"https://m.a.example/kk/7?utm_source=x"}, nil},
		"the second one says so": {nil, {"https://a.example/ru/7/"}},
		"nobody says so":         {},
	} {
		t.Run(name, func(t *testing.T) {
			a := newArchive(t)
			for i, one := range []digest.Article{
				{Source: "a", URL: "https://a.example/ru/7", Title: "Дороги", Text: "Комитет обсудил дороги.", Lang: "ru"},
				{Source: "a", URL: "https://a.example/kk/7", Title: "Егін", Text: "Мүлде басқа сөздер.", Lang: "kk"},
			} {
				one.Alternates, one.Added = says[i], at
				var err error
				if one.ID, _, err = a.Add(t.Context(), one); err != nil {
					t.Fatal(err)
				}
				ok(t, a.Save(t.Context(), one, digest.Understanding{Lang: one.Lang, Date: "2026-11-18", Title: one.Title, Relevant: true}))
			}
			var stories int
			ok(t, storiesOf(a.raw()).Scan(&stories))
			if want := map[bool]int{true: 1, false: 2}[name != "nobody says so"]; stories != want {
				t.Errorf("%d stories, want %d", stories, want)
			}
		})
	}
}

func storiesOf(db *sql.DB) *sql.Row { return db.QueryRow("SELECT count(DISTINCT story) FROM articles") }
