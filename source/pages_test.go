package source_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"

	"minber/digest"
)

// savedPage is what a page of testdata/pages is known to say. The pages of
// "seen" were looked at while the extraction was written, those of "unseen"
// only after it: they came to 0.892 then, and have been learned from since. The
// sets of 2026-11-26 were each written without a look at the rules, and first
// measured when written: "learned" came to 0.900 and "held" to 0.899; with the
// rules that "learned" and then "second" taught, "held" came to 0.985, "second"
// at first sight to 0.943, and "third" to 0.970, which tells what a new layout
// may expect.
type savedPage struct {
	Title     string   `json:"title"`
	Published string   `json:"published"` // RFC 3339 in UTC, or a day if the page tells no more
	Lang      string   `json:"lang"`
	Text      []string `json:"text"`
	Never     []string `json:"never"` // captions, "read also" and the like
}

func readSavedPage(t testing.TB, file string) (body []byte, want savedPage) {
	t.Helper()
	body, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	expected, err := os.ReadFile(strings.TrimSuffix(file, ".html") + ".json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(expected, &want); err != nil {
		t.Fatal(file, err)
	}
	return body, want
}

func savedPages(t testing.TB, half string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "pages", half, "*.html"))
	if err != nil || len(files) < 12 {
		t.Fatalf("%d pages, %v", len(files), err)
	}
	return files
}

// TestBodiesOfPages measures the extraction of the body over pages of many
// layouts.
func TestBodiesOfPages(t *testing.T) {
	for _, half := range []string{"seen", "unseen", "unseen-2026-11-26-learned", "unseen-2026-11-26-held", "unseen-2026-11-26-second", "unseen-2026-11-26-third"} {
		t.Run(half, func(t *testing.T) {
			sum, files := 0.0, savedPages(t, half)
			for _, file := range files {
				body, want := readSavedPage(t, file)
				a, err := onPage(t, body, "text/html")
				if err != nil && !errors.Is(err, digest.ErrNotText) {
					t.Error(file, err)
				}
				f1 := tokenF1(strings.Join(want.Text, " "), a.Text)
				sum += f1
				t.Logf("%-30s F1 %.3f", strings.TrimSuffix(filepath.Base(file), ".html"), f1)
				for _, line := range want.Never {
					if strings.Contains(a.Text, line) {
						t.Errorf("%s: the text has %q", file, line)
					}
				}
				if f1 < 0.9 {
					t.Errorf("%s: F1 %.3f:\n%s", file, f1, a.Text)
				}
			}
			if mean := sum / float64(len(files)); mean < 0.97 {
				t.Errorf("token F1 %.3f over %d pages, want 0.97 at least", mean, len(files))
			} else {
				t.Logf("token F1 %.3f over %d pages", mean, len(files))
			}
		})
	}
}

func TestFactsOfPages(t *testing.T) {
	for _, half := range []string{"seen", "unseen", "unseen-2026-11-26-learned", "unseen-2026-11-26-held", "unseen-2026-11-26-second", "unseen-2026-11-26-third"} {
		for _, file := range savedPages(t, half) {
			t.Run(half+"/"+filepath.Base(file), func(t *testing.T) {
				body, want := readSavedPage(t, file)
				a, err := onPage(t, body, "text/html")
				if err != nil {
					t.Fatal(err)
				}
				if declares := bytes.Contains(body, []byte("lang=")); declares != (a.Lang != "") || declares && a.Lang != want.Lang {
					t.Errorf("in %q, want %q", a.Lang, want.Lang)
				}
				if a.Title != want.Title {
					t.Errorf("title %q, want %q", a.Title, want.Title)
				}
				published := a.Published.Format(time.RFC3339)
				if a.DateOnly {
					published = a.Date
				}
				if published != want.Published {
					t.Errorf("published %s, want %s", published, want.Published)
				}
			})
		}
	}
}

// TestSavedPagesAreWhole checks the set itself: what is expected of a page, and
// what must not be taken from it, stands in it.
func TestSavedPagesAreWhole(t *testing.T) {
	all, err := fs.Glob(os.DirFS("testdata/pages"), "*/*.json")
	if err != nil || len(all) < 24 {
		t.Fatalf("%d pages, %v", len(all), err)
	}
	languages := map[string]int{}
	for _, file := range all {
		_, want := readSavedPage(t, filepath.Join("testdata/pages", strings.TrimSuffix(file, ".json")+".html"))
		languages[want.Lang]++
		if len(want.Text) < 2 || want.Title == "" {
			t.Errorf("%s: %d paragraphs under %q", file, len(want.Text), want.Title)
		}
	}
	for _, lang := range []string{"kk", "ru", "en"} {
		if languages[lang] < 6 {
			t.Errorf("%d pages in %s", languages[lang], lang)
		}
	}
}

// tokenF1 is the harmonic mean of precision and recall over the words and
// numbers of two texts, each counted as often as it stands there.
func tokenF1(want, got string) float64 {
	tokens := func(s string) map[string]int {
		counts := map[string]int{}
		for _, token := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			counts[token]++
		}
		return counts
	}
	wanted, found := tokens(want), tokens(got)
	shared, all := 0, 0
	for token, n := range wanted {
		shared += min(n, found[token])
		all += n
	}
	for _, n := range found {
		all += n
	}
	if all == 0 {
		return 0
	}
	return 2 * float64(shared) / float64(all)
}
