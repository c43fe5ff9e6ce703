package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The promise of delivery names the tests that hold it.
func TestEveryPromiseOfDeliveryNamesItsTest(t *testing.T) {
	page, err := os.ReadFile("docs/delivery.md")
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
	test := regexp.MustCompile("`(Test[A-Za-z]+)`")
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
	if promises != 10 {
		t.Errorf("%d promises", promises)
	}
}
