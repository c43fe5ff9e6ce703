package main

import (
	"go/scanner"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"minber/parliament"
)

// anybodys are words that name bodies of many countries: of the languages, not of
// a pack.
var anybodys = map[string]bool{
	"parliament": true, "парламент": true, "senate": true, "сенат": true, "government": true, "правительство": true, "үкімет": true, "treasury": true,
}

// The institutions of the packs are data: no code names one. Comments may, for
// an example.
func TestNoCodeNamesAnInstitution(t *testing.T) {
	t.Parallel()
	packs, err := parliament.Load([]string{"kz", "uk"}, "")
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]string{} // as written, in lower case, and whose
	add := func(name, body string) {
		if name = strings.ToLower(name); name != "" && !anybodys[name] {
			names[name] = body
		}
	}
	for _, pack := range packs {
		for _, b := range pack.Bodies {
			add(b.ID, b.ID)
			for lang, name := range b.Names {
				add(name, b.ID)
				add(b.Short[lang], b.ID)
				for _, alias := range b.Aliases[lang] {
					add(alias, b.ID)
				}
			}
		}
		for _, o := range pack.Offices {
			add(o.ID, o.ID)
		}
		for _, who := range pack.People {
			for _, name := range who.AllNames() {
				add(name, who.ID)
			}
		}
	}
	for _, file := range goFiles(t) {
		texts := literals(t, file)
		all := strings.Join(slices.Collect(maps.Values(texts)), "\n")
		for name, whose := range names {
			if !named(all, name) { // most files name none at all
				continue
			}
			for at, text := range texts {
				if named(text, name) {
					t.Errorf("%s names %s: %q", at, whose, name)
				}
			}
		}
	}
}

// goFiles are the program's, without its tests and what only they use.
func goFiles(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, pattern := range []string{"*.go", "*/*.go", "*/*/*.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			if !strings.HasSuffix(f, "_test.go") && !strings.Contains(f, "test"+string(filepath.Separator)) {
				all = append(all, f)
			}
		}
	}
	return all
}

// literals are the texts in a file, in lower case, by where they stand.
func literals(t *testing.T, file string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	files := token.NewFileSet()
	var s scanner.Scanner
	s.Init(files.AddFile(file, files.Base(), len(text)), text, nil, 0)
	found := map[string]string{}
	for {
		pos, kind, literal := s.Scan()
		if kind == token.EOF {
			return found
		}
		if kind != token.STRING {
			continue
		}
		if value, err := strconv.Unquote(literal); err == nil {
			found[files.Position(pos).String()] = strings.ToLower(value)
		}
	}
}

// named says whether a text has a name, or the beginning that all cases of a
// long one share, as words of its own.
func named(text, name string) bool {
	if r := []rune(name); len(r) > 6 && name[0] >= utf8.RuneSelf && !strings.Contains(name, " ") {
		name = string(r[:len(r)-1])
	}
	for from := 0; ; {
		i := strings.Index(text[from:], name)
		if i < 0 {
			return false
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+len(name):])
		if !unicode.IsLetter(before) && before != '-' && (len(name) > 6 || !unicode.IsLetter(after)) {
			return true
		}
		from = i + len(name)
	}
}
