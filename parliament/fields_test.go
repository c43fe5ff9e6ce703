package parliament_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the table of fields into the documentation")

// The fields of a pack are written down once, where the program reads them into:
// the page on adding a parliament tells them in the same words.
func TestThePageOnPacksTellsEveryField(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", "digest", "pack.go"), nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	structs := map[string]*ast.StructType{}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.TypeSpec); ok {
			if fields, ok := spec.Type.(*ast.StructType); ok {
				structs[spec.Name.Name] = fields
			}
		}
		return true
	})
	var want strings.Builder
	for _, f := range [...]struct{ file, holds, of string }{
		{"pack.json", "an object", "PackHeader"},
		{"pack.json", "its `examples`", "Examples"},
		{"people.json", "a list", "Politician"},
		{"areas.json", "a list", "Area"},
		{"bodies.json", "a list", "Body"},
		{"offices.json", "a list", "Office"},
		{"roster.json", "a list", "Membership"},
		{"topics.json", "a list", "TopicWords"},
	} {
		fmt.Fprintf(&want, "\n`%s`, %s:\n\n| field | is | means |\n|---|---|---|\n", f.file, f.holds)
		for _, field := range structs[f.of].Fields.List {
			want.WriteString(row(field))
		}
	}
	const begin, end = "<!-- fields: written by a test from the code -->\n", "\n<!-- end of fields -->"
	page := filepath.Join("..", "docs", "adding-a-parliament.md")
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(text), begin)
	got, after, closed := strings.Cut(rest, end)
	if !found || !closed {
		t.Fatal("the page has no place for the fields")
	}
	if got == want.String() {
		return
	}
	if !*update {
		t.Fatalf("the page does not tell the fields as the code has them (run with -update):\n%s", want.String())
	}
	if err := os.WriteFile(page, []byte(before+begin+want.String()+end+after), 0o600); err != nil {
		t.Fatal(err)
	}
}

// row is a field's line of the table, "" if no file has it.
func row(field *ast.Field) string {
	if field.Tag == nil {
		return ""
	}
	name, more, _ := strings.Cut(reflect.StructTag(strings.Trim(field.Tag.Value, "`")).Get("json"), ",")
	if name == "-" {
		return ""
	}
	means := strings.TrimSpace(field.Comment.Text())
	if field.Doc != nil {
		means = strings.Join(strings.Fields(field.Doc.Text()), " ")
	}
	is := map[string]string{
		"string": "text", "int": "a number", "bool": "true or false", "[]string": "texts", "map[string]string": "a text by language",
		"map[string][]string": "texts by language", "Examples": "see below",
	}[typeName(field.Type)]
	if more != "" {
		is += ", may be missing"
	}
	return fmt.Sprintf("| `%s` | %s | %s |\n", name, is, means)
}

func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.ArrayType:
		return "[]" + typeName(e.Elt)
	case *ast.MapType:
		return "map[" + typeName(e.Key) + "]" + typeName(e.Value)
	}
	return "?"
}
