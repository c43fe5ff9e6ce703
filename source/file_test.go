package source_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/source"
)

// given writes content to a file and reads it as `collect FILE` does.
func given(t *testing.T, name, content string) (digest.Article, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := source.FromArg(path, tryable(), "Asia/Almaty")
	if err != nil {
		t.Fatal(err)
	}
	harvest, err := s.Fetch(t.Context(), visit())
	if err != nil {
		wantOneLine(t, err, path)
		return digest.Article{}, err
	}
	if len(harvest.Articles) != 1 {
		t.Fatalf("%d articles", len(harvest.Articles))
	}
	return harvest.Articles[0], nil
}

func TestFiles(t *testing.T) {
	const body = "The committee met on Monday and talked about ferries."
	for name, c := range map[string]struct {
		file, content string
		want          digest.Article // Text "" means: as given
		published     string
	}{
		"a date in front of the first sentence": {
			"a.txt", " date 2025-11-14 " + body, digest.Article{Date: "2025-11-14", DateOnly: true}, "2025-11-14 07:00",
		},
		"header lines": {
			"a.txt", "Title: Ferries\nDate: 2026-11-20\nURL: http://news.example/1\nLang: en\n\n" + body,
			digest.Article{Title: "Ferries", Date: "2026-11-20", URL: "http://news.example/1", Lang: "en", DateOnly: true},
			"2026-11-20 07:00",
		},
		"a moment with its zone": {
			"a.txt", "Date: 2026-11-20T22:30:00Z\n\n" + body, digest.Article{Date: "2026-11-21"}, "2026-11-20 22:30",
		},
		"a moment in the given zone": {
			"a.txt", "Date: 2026-11-20 02:30\n\n" + body, digest.Article{Date: "2026-11-20"}, "2026-11-19 21:30",
		},
		"a headline and no date": {"a.txt", "Ferries are back\n\n" + body + "\r\n", digest.Article{Title: "Ferries are back"}, ""},
		"Windows line ends stay": {"a.txt", "Title: Ferries\r\n\r\n" + body + "\r\n", digest.Article{Title: "Ferries"}, ""},
		"a page under a text's name": {
			"a.txt", "<!doctype html><title>Ferries are back</title><p>" + body, digest.Article{Title: "Ferries are back", Text: body}, "",
		},
		"a page": {"a.html", "<p>" + body, digest.Article{Text: body}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := given(t, c.file, c.content)
			if err != nil {
				t.Fatal(err)
			}
			if c.want.Text == "" {
				c.want.Text = c.content
			}
			published := ""
			if !a.Published.IsZero() {
				published = a.Published.Format("2006-01-02 15:04")
			}
			c.want.Published, c.want.Source = a.Published, a.Source
			if !cmp.Equal(a, c.want) || published != c.published {
				t.Errorf("got %+v at %q\nwant %+v at %q", a, published, c.want, c.published)
			}
		})
	}
}

func TestBadFiles(t *testing.T) {
	for name, c := range map[string]struct {
		content string
		is      error
		says    string
	}{
		"empty":              {"", digest.ErrNotText, "empty"},
		"white space":        {" \n\t\n", digest.ErrNotText, "empty"},
		"nothing but header": {"Title: x\nDate: 2026-11-20\n\n", digest.ErrNotText, "nothing after the header"},
		"binary":             {"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00" + strings.Repeat("\x00\xff", 300), digest.ErrNotText, "binary"},
		"noise":              {strings.Repeat("\x01\x02\x90\x81a", 300), digest.ErrNotText, "binary"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := given(t, "bad.txt", c.content)
			if !errors.Is(err, c.is) {
				t.Fatalf("got %v, want %v", err, c.is)
			}
			wantOneLine(t, err, c.says)
		})
	}
	t.Run("50 MB", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "big.txt")
		if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Truncate(path, 50<<20); err != nil {
			t.Fatal(err)
		}
		s, err := source.FromArg(path, tryable(), "")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Fetch(t.Context(), visit()); !errors.Is(err, digest.ErrTooLarge) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("missing", func(t *testing.T) {
		_, err := source.FromArg("testdata/no-such-file", tryable(), "")
		if !errors.Is(err, digest.ErrNotFound) {
			t.Fatalf("got %v", err)
		}
		wantOneLine(t, err, "testdata/no-such-file")
	})
}

func TestFolder(t *testing.T) {
	files := fstest.MapFS{
		"b.txt":       {Data: []byte("Date: 2026-11-20\n\nSecond text.")},
		"a.txt":       {Data: []byte("Date: 2026-11-19\n\nFirst text.")},
		"empty.txt":   {Data: nil},
		"notes.md":    {Data: []byte("not an article")},
		"sub/c.txt":   {Data: []byte("in another folder")},
		"picture.TXT": {Data: []byte("\x00\x00\x00\x00")},
	}
	harvest, err := source.FS(digest.SourceSpec{ID: "samples", Zone: "Asia/Almaty", Lang: "en"}, files).Fetch(t.Context(), visit())
	if len(harvest.Articles) != 2 || harvest.Articles[0].Date != "2026-11-19" || harvest.Articles[1].Date != "2026-11-20" {
		t.Errorf("got %+v", harvest.Articles)
	}
	if a := harvest.Articles[0]; a.Source != "samples" || a.Lang != "en" {
		t.Errorf("source and language: %+v", a)
	}
	if !errors.Is(err, digest.ErrNotText) || !strings.Contains(err.Error(), "empty.txt") || !strings.Contains(err.Error(), "picture.TXT") {
		t.Errorf("the bad files: %v", err)
	}
	if _, err := source.FS(digest.SourceSpec{}, fstest.MapFS{}).Fetch(t.Context(), visit()); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("an empty folder: %v", err)
	}
}

func TestNewRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		spec digest.SourceSpec
		says string
	}{
		"an unknown kind":    {digest.SourceSpec{Kind: "carrier pigeon"}, `unknown kind "carrier pigeon"`},
		"an unknown zone":    {digest.SourceSpec{Kind: "feed", URL: "http://a.example", Zone: "Asia/Nowhere"}, "Asia/Nowhere"},
		"no address":         {digest.SourceSpec{Kind: "feed"}, "no http or https address"},
		"another scheme":     {digest.SourceSpec{Kind: "page", URL: "ftp://a.example/x"}, "no http or https address"},
		"a file without one": {digest.SourceSpec{Kind: "file"}, "no path"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := source.New(c.spec, tryable())
			wantOneLine(t, err, c.says)
		})
	}
}
