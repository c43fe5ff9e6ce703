package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"

	"minber/digest"
	"minber/source/sourcetest"
)

// villainous has an installation read an agency in every shape, a folder, and
// every villain beside them: one server is all of them.
func (in *installation) villainous(t *testing.T) (press *sourcetest.Press, good []digest.SourceSpec, bad []sourcetest.Villain) {
	t.Helper()
	press = sourcetest.New(t, 60, sandboxStart().Add(-time.Minute), time.Hour)
	folder := t.TempDir()
	for n := range sourcetest.PerPage {
		text := fmt.Sprintf("Title: %s\n\n%s", sourcetest.Title(n+1), strings.Join(sourcetest.Paragraphs(n+1), "\n\n"))
		path := filepath.Join(folder, fmt.Sprintf("%d.txt", n))
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	good = append(press.Specs(), digest.SourceSpec{ID: "folder", Name: "Press: folder", Kind: digest.FolderKind, URL: folder})
	specs := good
	bad = press.Villains(t)
	for _, v := range bad {
		specs = append(specs, v.Spec)
	}
	in.reading(t, specs...)
	in.fetch.Resolver, in.fetch.Gap = press.Names.Resolver(), time.Millisecond
	in.fetch.Timeout = 15 * time.Second // short for who keeps silent, long enough for who is refused on a busy machine
	return press, good, bad
}

// What somebody sees who collects from every kind of source and from every
// villain: the good ones are read, each villain is refused for a plain reason, and
// nothing that a villain says reaches the terminal.
func TestCollectOnATerminalFromEveryKindAndEveryVillain(t *testing.T) {
	in := install(t)
	press, good, bad := in.villainous(t)
	shown, err := in.onTerminal(t, "collect")
	if err == nil {
		t.Error("nothing failed")
	}
	for _, spec := range good {
		seen := sourcetest.PerPage
		switch spec.ID {
		case "sitemap":
			seen = press.Count()
		case "page":
			seen = 1
		}
		if want := fmt.Sprintf("%s: %d articles, ", spec.Name, seen); !strings.Contains(shown, want) {
			t.Errorf("the terminal does not say %q", want)
		}
	}
	refused := 0
	for _, v := range bad {
		line := after(shown, v.Spec.Name+": ")
		if want := fmt.Sprintf("%d articles, ", v.Brings); !strings.Contains(line, want) && v.Name != "links-inside" || !strings.Contains(line, v.Says) {
			t.Errorf("%s: the terminal says %q, not %q", v.Name, line, v.Says)
		}
		if v.Says != "" {
			refused++
			if !strings.Contains(err.Error(), v.Spec.Name+": ") {
				t.Errorf("%s: not in the error at the end", v.Name)
			}
		}
	}
	for _, want := range []string{
		" sources visited, ", " left: ", // one line that is written anew
		fmt.Sprintf("%d sources visited, %d failed", len(good)+len(bad), refused),
	} {
		if !strings.Contains(shown, want) {
			t.Errorf("the terminal does not say %q", want)
		}
	}
	if n := strings.Count(shown, "\r\x1b[K"); n == 0 {
		t.Errorf("progress is shown %d times", n)
	}
	for _, said := range []string{strings.ReplaceAll(shown, "\r\x1b[K", ""), err.Error()} {
		if strings.Contains(said, sourcetest.Mark) {
			t.Errorf("a villain has a say: %q", said[max(0, strings.Index(said, sourcetest.Mark)-200):])
		}
		for _, r := range said {
			if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
				t.Errorf("%U reaches the terminal", r)
			}
		}
	}
	if t.Failed() {
		t.Log(shown)
	}
}
