package source_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// savedList is what a list of testdata/lists is known to say on 20 November
// 2026 at 15:00 in Astana. Seven of the first thirteen were read without a fault when
// they were first read; what the others taught is in the rules since. The two of
// "pack" have the shape that the notes of the Kazakh pack's sources tell of.
type savedList struct {
	Source digest.SourceSpec `json:"source"`
	Want   []listed          `json:"want"`
	Next   string            `json:"next"` // page of older ones
}

type listed struct{ URL, Title, Date string }

func TestSavedLists(t *testing.T) {
	files, err := filepath.Glob("testdata/lists/*.json")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d lists, %v", len(files), err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(file, ".json")
		t.Run(filepath.Base(name), func(t *testing.T) {
			said, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var want savedList
			if err := json.Unmarshal(said, &want); err != nil {
				t.Fatal(err)
			}
			body, err := os.ReadFile(name + ".html")
			if err != nil {
				t.Fatal(err)
			}
			found, next := firstStretch(t, want.Source, body)
			if diff := cmp.Diff(want.Want, found); diff != "" {
				t.Error(diff)
			}
			if next != want.Next {
				t.Errorf("older ones at %q, want %q", next, want.Next)
			}
		})
	}
}

// firstStretch walks the first page of a list: what it names, and where the
// older ones are.
func firstStretch(t *testing.T, spec digest.SourceSpec, body []byte) (found []listed, next string) {
	t.Helper()
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/list" {
			_, _ = w.Write(body)
			return
		}
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, "<h1>Ferries</h1><p>The committee met on Monday and talked about the ferries and the harbour.</p>")
	})
	spec.ID, spec.URL, spec.Zone = "test", server.URL+"/list"+spec.URL, "Asia/Almaty"
	archive, ok := open(t, spec).(digest.Archive)
	if !ok {
		t.Fatal("it has no past")
	}
	visit := knows(nothing)
	visit.Now = time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	for stretch, err := range archive.Back(t.Context(), visit, "") {
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range stretch.Articles {
			date := a.Date
			if date != "" && !a.DateOnly {
				date = a.Published.Add(5 * time.Hour).Format("2006-01-02 15:04")
			}
			found = append(found, listed{strings.TrimPrefix(a.URL, server.URL), a.Title, date})
		}
		next = strings.TrimPrefix(stretch.Cursor, server.URL)
		break
	}
	return found, next
}
