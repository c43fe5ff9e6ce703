package bot_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// entry is a message: its plural forms, "" alone if it has none.
type entry map[string]string

func readCatalogue(t *testing.T, lang string) map[string]entry {
	t.Helper()
	files, err := filepath.Glob("catalogue/*." + lang + ".json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no catalogues of %s: %v", lang, err)
	}
	entries := make(map[string]entry)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var raw map[string]json.RawMessage
		if err := json.Unmarshal(data, &raw); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for id, value := range raw {
			if _, twice := entries[id]; twice {
				t.Errorf("%s: %s stands in another file too", file, id)
			}
			entries[id] = readEntry(t, file+" "+id, value)
		}
	}
	return entries
}

func readEntry(t *testing.T, name string, value json.RawMessage) entry {
	t.Helper()
	var plain string
	if json.Unmarshal(value, &plain) == nil {
		return entry{"": plain}
	}
	var forms entry
	if err := json.Unmarshal(value, &forms); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return forms
}

var placeholder = regexp.MustCompile(`{{\.(\w+)}}`)

func placeholders(e entry) []string {
	seen := make(map[string]bool)
	for _, text := range e {
		for _, m := range placeholder.FindAllStringSubmatch(text, -1) {
			seen[m[1]] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

func TestCataloguesSayTheSameInEveryLanguage(t *testing.T) {
	forms := map[string][]string{"kk": {"one", "other"}, "ru": {"few", "many", "one", "other"}, "en": {"one", "other"}}
	english := readCatalogue(t, "en")
	for lang, wanted := range forms {
		entries := readCatalogue(t, lang)
		if diff := cmp.Diff(slices.Sorted(maps.Keys(english)), slices.Sorted(maps.Keys(entries))); diff != "" {
			t.Errorf("%s has other keys than en:\n%s", lang, diff)
		}
		for id, e := range entries {
			if diff := cmp.Diff(placeholders(english[id]), placeholders(e)); diff != "" {
				t.Errorf("%s %s has other placeholders than en:\n%s", lang, id, diff)
			}
			_, plain := e[""]
			if counts := slices.Contains(placeholders(e), "Count"); counts == plain {
				t.Errorf("%s %s: Count goes with plural forms, and they with it", lang, id)
			}
			if !plain && !slices.Equal(slices.Sorted(maps.Keys(e)), wanted) {
				t.Errorf("%s %s has forms %v, want %v", lang, id, slices.Sorted(maps.Keys(e)), wanted)
			}
			for _, text := range e {
				if err := wellFormed(text); err != nil {
					t.Errorf("%s %s: %v", lang, id, err)
				}
				if strings.TrimSpace(text) == "" {
					t.Errorf("%s %s is empty", lang, id)
				}
			}
		}
	}
}

// used returns the ids and the beginnings of ids that the code names: the
// first string of a call of plain, markup, has or section, and ids given by
// way of a variable.
func used(t *testing.T) (ids map[string]bool, families []string) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	ids = make(map[string]bool)
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(gotoken.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) == 0 {
				return true
			}
			called := ""
			switch f := call.Fun.(type) {
			case *ast.SelectorExpr:
				called = f.Sel.Name
			case *ast.Ident:
				called = f.Name
			}
			arg := call.Args[0]
			switch called {
			case "plain", "markup", "when", "since":
			case "has":
				families = append(families, literal(arg))
				return true
			case "section":
				arg = call.Args[1]
			default:
				return true
			}
			if sum, ok := arg.(*ast.BinaryExpr); ok {
				families = append(families, literal(sum.X))
			} else if id := literal(arg); id != "" {
				ids[id] = true
			}
			return true
		})
	}
	return ids, families
}

func literal(e ast.Expr) string {
	if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == gotoken.STRING {
		if s, err := strconv.Unquote(lit.Value); err == nil {
			return s
		}
	}
	return ""
}

func TestEveryMessageIsThereAndUsed(t *testing.T) {
	entries := readCatalogue(t, "kk")
	ids, families := used(t)
	if len(ids) < 50 || len(families) < 8 {
		t.Fatalf("found only %d ids and %d families in the code", len(ids), len(families))
	}
	for id := range ids {
		if entries[id] == nil {
			t.Errorf("the code says %s, the catalogues do not", id)
		}
	}
	for id := range entries {
		ofFamily := slices.ContainsFunc(families, func(f string) bool { return f != "" && strings.HasPrefix(id, f) })
		if !ids[id] && !ofFamily {
			t.Errorf("%s is never said", id)
		}
	}
}

func TestCommandDescriptionsSuitTelegram(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		for id, e := range readCatalogue(t, lang) {
			command, ok := strings.CutPrefix(id, "command.")
			if !ok {
				continue
			}
			if n := len([]rune(e[""])); n < 3 || n > 256 || strings.ContainsAny(e[""], "<>") {
				t.Errorf("%s %s: %q", lang, id, e[""])
			}
			if help := readCatalogue(t, lang)["help"][""]; command != "help" && !strings.Contains(help, "/"+command) {
				t.Errorf("%s: /help does not tell of /%s", lang, command)
			}
		}
	}
}
