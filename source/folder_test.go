package source_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"minber/digest"
)

func TestAWatchedFolder(t *testing.T) {
	dir := t.TempDir()
	s := open(t, digest.SourceSpec{ID: "f", Kind: digest.FolderKind, URL: "file://" + dir, Zone: "Asia/Almaty"})
	at := published
	look := func() (names []string, more bool) {
		t.Helper()
		h, err := s.Fetch(t.Context(), digest.Visit{Now: at})
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range h.Articles {
			names = append(names, a.Title)
		}
		return names, h.More
	}
	put := func(name, title string, age time.Duration) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte("Title: "+title+"\n\nThe committee met on Monday and talked about ferries."), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, at.Add(-age), at.Add(-age)); err != nil {
			t.Fatal(err)
		}
	}
	if names, _ := look(); len(names) != 0 {
		t.Errorf("an empty folder has %q", names)
	}
	put("a.txt", "Whole", time.Hour)
	put("b.txt", "Half", 2*time.Second)
	put(".c.txt", "On its way", time.Hour)
	put("d.txt.part", "On its way too", time.Hour)
	if names, more := look(); len(names) != 1 || names[0] != "Whole" || !more {
		t.Errorf("%q, more: %v; want the whole one, and that there is more to come", names, more)
	}
	at = at.Add(settleFor)
	if names, more := look(); len(names) != 2 || names[1] != "Half" || more {
		t.Errorf("%q, more: %v, after it was written", names, more)
	}
}

const settleFor = 10 * time.Second

func TestABadFileInAWatchedFolderIsNamedAndTheOthersRead(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"a.txt": "Ferries\n\nThe committee talked about ferries.", "b.txt": "\x00\x01\x02\x00\x03"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s := open(t, digest.SourceSpec{ID: "f", Kind: digest.FolderKind, URL: dir})
	h, err := s.Fetch(t.Context(), digest.Visit{Now: time.Now().Add(time.Hour)})
	if len(h.Articles) != 1 || !errors.Is(err, digest.ErrPartly) || !errors.Is(err, digest.ErrNotText) {
		t.Errorf("%d articles, %v", len(h.Articles), err)
	}
	gone := open(t, digest.SourceSpec{ID: "f", Kind: digest.FolderKind, URL: filepath.Join(dir, "none")})
	if _, err := gone.Fetch(t.Context(), digest.Visit{Now: published}); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a folder that is not there: %v", err)
	}
}
