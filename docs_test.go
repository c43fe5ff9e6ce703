package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What is promised about delivery and security names the tests that hold it.
func TestEveryPromiseNamesItsTest(t *testing.T) {
	for page, count := range map[string]int{"docs/delivery.md": 10, "docs/security.md": 17} {
		t.Run(page, func(t *testing.T) { holdsPromises(t, page, count) })
	}
}

// Every module that is built in is listed with its licence.
func TestEveryDependencyIsListed(t *testing.T) {
	needed, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("docs/dependencies.md")
	if err != nil {
		t.Fatal(err)
	}
	var want, listed []string
	for _, m := range regexp.MustCompile(`(?m)^\t(\S+) v`).FindAllSubmatch(needed, -1) {
		want = append(want, string(m[1]))
	}
	for _, m := range regexp.MustCompile(`(?m)^\| (\S+\.\S+) \| .*\| [A-Z].* \|$`).FindAllSubmatch(page, -1) {
		listed = append(listed, string(m[1]))
	}
	slices.Sort(want)
	slices.Sort(listed)
	if diff := cmp.Diff(want, listed); diff != "" {
		t.Errorf("docs/dependencies.md: %s", diff)
	}
}

// holdsPromises looks whether each numbered line of a page names tests that are
// there.
func holdsPromises(t *testing.T, path string, count int) {
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var sources strings.Builder
	for _, pattern := range []string{"*_test.go", "*/*_test.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			sources.Write(source)
		}
	}
	test := regexp.MustCompile("`((?:Test|Fuzz)[A-Za-z]+)`")
	promises := 0
	for line := range strings.Lines(string(page)) {
		if !regexp.MustCompile(`^\d+\. `).MatchString(line) {
			continue
		}
		promises++
		named := test.FindAllStringSubmatch(line, -1)
		if len(named) == 0 {
			t.Errorf("no test holds: %s", line)
		}
		for _, name := range named {
			if !strings.Contains(sources.String(), "func "+name[1]+"(") {
				t.Errorf("there is no %s", name[1])
			}
		}
	}
	if promises != count {
		t.Errorf("%d promises", promises)
	}
}
