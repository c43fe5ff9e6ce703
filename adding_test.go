package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

var (
	codeBlock = regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```\n")
	fileName  = regexp.MustCompile("`([\\w/.-]+\\.(?:json|txt))`")
)

// follower does what a page says, block by block.
type follower struct {
	t        *testing.T
	settings map[string]string
	printed  string // by the last command
	commands int
}

// The page on adding a parliament is followed from nothing: its files are
// written, its commands run, and what it shows of their output must be in it.
func TestAddingAParliamentWorksAsThePageSays(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("docs", "adding-a-parliament.md"))
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	f := follower{t: t, settings: map[string]string{}}
	end := 0
	for _, at := range codeBlock.FindAllSubmatchIndex(page, -1) {
		before := strings.TrimSpace(string(page[end:at[0]]))
		end = at[1]
		kind, text := string(page[at[2]:at[3]]), string(page[at[4]:at[5]])
		paragraph := before[strings.LastIndex(before, "\n\n")+1:]
		switch names := fileName.FindAllStringSubmatch(paragraph, -1); {
		case kind == "sh":
			f.shell(text)
		case len(names) > 0 && (kind == "json" || strings.HasSuffix(names[0][1], ".txt")):
			f.write(names[len(names)-1][1], text)
		default:
			f.compare(text)
		}
	}
	if f.commands < 4 {
		t.Errorf("only %d commands were tried", f.commands)
	}
}

func (f *follower) write(name, text string) {
	f.t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o750); err != nil {
		f.t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		f.t.Fatal(err)
	}
}

func (f *follower) shell(text string) {
	f.t.Helper()
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		switch words[0] {
		case "export":
			name, value, _ := strings.Cut(words[1], "=")
			f.settings[name] = value
		case "minber":
			f.commands++
			var out bytes.Buffer
			err := run(f.t.Context(), words[1:], func(name string) string { return f.settings[name] },
				world{in: strings.NewReader(""), out: &out, err: &out, now: time.Now})
			f.printed = out.String()
			if err != nil {
				f.printed += err.Error()
			}
		default:
			f.t.Errorf("what is this: %s", line)
		}
	}
}

// compare looks for the lines that the page shows, in their order.
func (f *follower) compare(shown string) {
	f.t.Helper()
	printed := strings.Split(f.printed, "\n")
	for line := range strings.Lines(shown) {
		at := slices.IndexFunc(printed, func(p string) bool { return strings.TrimSpace(p) == strings.TrimSpace(line) })
		if at < 0 {
			f.t.Errorf("the page shows %q, which is not (or not there) in:\n%s", strings.TrimSpace(line), f.printed)
			return
		}
		printed = printed[at+1:]
	}
}
