package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"minber/digest"
	"minber/parliament"
)

// fieldsOf are the names of a struct's fields in JSON.
func fieldsOf(v any, prefix string) (names []string) {
	kind := reflect.TypeOf(v)
	for i := range kind.NumField() {
		name, _, _ := strings.Cut(kind.Field(i).Tag.Get("json"), ",")
		names = append(names, prefix+name)
	}
	return names
}

func TestThePageOnSourcesNamesEveryFieldAndKind(t *testing.T) {
	page, err := os.ReadFile("docs/sources.md")
	if err != nil {
		t.Fatal(err)
	}
	names := fieldsOf(digest.SourceSpec{}, "")
	names = append(names, fieldsOf(digest.ListSelectors{}, "list.")...)
	names = append(names, fieldsOf(digest.APIFields{}, "api.")...)
	names = append(names, fieldsOf(digest.PageSelectors{}, "page.")...)
	for _, name := range append(names, digest.SourceKinds[:]...) {
		if !strings.Contains(string(page), "`"+name+"`") {
			t.Errorf("%s is not explained", name)
		}
	}
	_, example, _ := strings.Cut(string(page), "```json\n")
	example, _, _ = strings.Cut(example, "```")
	file := filepath.Join(t.TempDir(), "sources.json")
	if err := os.WriteFile(file, []byte(example), 0o600); err != nil {
		t.Fatal(err)
	}
	if specs, err := parliament.Sources(file); err != nil || len(specs) != 2 {
		t.Errorf("the example: %d sources, %v", len(specs), err)
	}
}
