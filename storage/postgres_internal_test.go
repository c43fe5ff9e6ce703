package storage

import (
	"database/sql/driver"
	"strconv"
	"strings"
	"testing"
)

func TestSQLIsSaidInPostgresWords(t *testing.T) {
	for _, c := range []struct {
		name, query string
		args        []any
		want        string
		order       []int // of the arguments
	}{
		{"placeholders have numbers and types", "SELECT ? , ?", []any{int64(1), "a"}, "SELECT $1::bigint , $2::text", []int{0, 1}},
		{"numbered ones may repeat", "SELECT ?2, ?1, ?2", []any{int64(1), 2.5}, "SELECT $1::double precision, $2::bigint, $1::double precision", []int{1, 0}},
		{"what is not used is left out", "SELECT ?3", []any{"a", "b", "c"}, "SELECT $1::text", []int{2}},
		{"one without a number follows the highest", "SELECT ?2, ?", []any{"a", "b", []byte("c")}, "SELECT $1::text, $2::bytea", []int{1, 2}},
		{"NULL has no type", "SELECT ?", []any{nil}, "SELECT $1", []int{0}},
		{"lists are arrays", "x IN (SELECT value FROM json_each(?))", []any{list([]int64{7})}, "x IN (SELECT value FROM json_each($1::bigint[]))", []int{0}},
		{"so are empty ones", "json_each(?)", []any{list[string](nil)}, "json_each($1::text[])", []int{0}},
		{"true is 1", "SELECT ?", []any{true}, "SELECT $1::bigint", []int{0}},
		{"in quotes nothing changes", `SELECT 'a?''user', "user?"`, nil, `SELECT 'a?''user', "user?"`, nil},
		{"a column that is a keyword is quoted", "user = user2", nil, `"user" = user2`, nil},
		{"bytes", "body = x'00ff' AND x = 1", nil, `body = '\x00ff'::bytea AND x = 1`, nil},
		{"a hint about an index is left out", "articles a INDEXED BY by_id ON a.id = 1", nil, "articles a ON a.id = 1", nil},
		{"a join in a given order", "FROM a CROSS JOIN b ON b.id = a.id CROSS JOIN (SELECT 1 WHERE true) c ON true", nil, "FROM a JOIN b ON b.id = a.id JOIN (SELECT 1 WHERE true) c ON true", nil},
		{"a join of all with all", "FROM a CROSS JOIN b CROSS JOIN c WHERE a.id = (SELECT 1 FROM d JOIN e ON true)", nil, "FROM a CROSS JOIN b CROSS JOIN c WHERE a.id = (SELECT 1 FROM d JOIN e ON true)", nil},
		{"rows that move", "UPDATE OR IGNORE views SET chat = ?2 WHERE chat = ?1", []any{"1", "2"}, "SELECT move_rows('views', $1::text, $2::text)", []int{0, 1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			args := make([]driver.NamedValue, len(c.args))
			for i, arg := range c.args {
				value, err := stored(arg)
				if err != nil {
					t.Fatal(err)
				}
				args[i] = driver.NamedValue{Ordinal: i + 1, Value: value}
			}
			var d postgresDialect
			for range 2 { // the second time it is known
				got := d.say(c.query, args)
				if squeeze(got.query) != c.want {
					t.Errorf("%s\nwant\n%s", got.query, c.want)
				}
				picked := got.pick(args)
				if len(picked) != len(c.order) {
					t.Fatalf("%d arguments, want %d", len(picked), len(c.order))
				}
				for i, at := range c.order {
					if picked[i].Ordinal != i+1 || got.args[i] != at {
						t.Errorf("argument %d is %d, want %d", i, got.args[i], at)
					}
				}
			}
		})
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestInsertsThatNumberTheirRowsReturnTheNumber(t *testing.T) {
	d := postgresDialect{identities: map[string]bool{"views": true}}
	for query, want := range map[string]bool{
		"INSERT INTO views (chat) VALUES (1)":                            true,
		"\n\tINSERT INTO views (chat) VALUES (1) ON CONFLICT DO NOTHING": true,
		"INSERT INTO views DEFAULT VALUES":                               true,
		"INSERT INTO views (chat) VALUES (1) RETURNING id":               false,
		"INSERT INTO views (chat) SELECT chat FROM chats":                false,
		"INSERT INTO chats (chat) VALUES (1)":                            false,
		"UPDATE views SET chat = 1":                                      false,
	} {
		if got := d.say(query, nil); got.numbered != want {
			t.Errorf("%s: %q", query, got.query)
		}
	}
}

func TestTextsThatPostgresCanHold(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"any that is UTF-8", "Қазақ € 👍 \ufffd", "Қазақ € 👍 \ufffd"},
		{"a zero byte becomes a blank", "a\x00b", "a b"},
		{"what is no UTF-8, as many question marks", "a\xffb\xd0", "a?b?"},
	} {
		if got := holdable(c.text); got != c.want || len(got) != len(c.text) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestSearchesInPostgresWords(t *testing.T) {
	for _, c := range []struct{ name, match, want string }{
		{"a term", `"бюджет"`, `'бюджет'`},
		{"all of some", `"a" AND ("b" OR "c")`, `'a' & ('b' | 'c')`},
		{"in a row", `"a b c"`, `('a' <-> 'b' <-> 'c')`},
		{"by its beginning", `"па*"`, `'па':*`},
		{"but not", `("a" AND "b") NOT ("c d" OR "e")`, `('a' & 'b') & ! (('c' <-> 'd') | 'e')`},
		{"a term that is an operator", `"and" AND "NOT"`, `'and' & 'NOT'`},
	} {
		if got := string(matching(c.match).tsquery()); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestWhatIsIndexedInPostgres(t *testing.T) {
	if got, want := string(searchable("a b a "+border+" c "+border+"d2026").tsvector()), "'a':1,3 'b':2 'c':5 '"+border+"':4 '"+border+"d2026':6"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	endless := strings.Repeat("same ", 100_000)
	if got := string(searchable(endless + border + "d2026").tsvector()); !strings.Contains(got, border+"d2026") || strings.Count(got, ",") != mostPlaces-1 {
		t.Errorf("of an endless text %d bytes", len(got))
	}
}

func TestWhatIsIndexedInPostgresIsPutBackInARow(t *testing.T) {
	if got, want := tsvector("'a':1,3 'b':2 'c':5 '"+border+"':4").terms(), searchable("a b a "+border+" c"); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	for name, terms := range map[string]searchable{
		"nothing":                       "",
		"more of a word than it holds":  searchable(strings.Repeat("same ", 300) + "other " + border),
		"more words than it has places": searchable(strings.Repeat("one two three four ", 5000) + "five six " + border + " seven"),
		"more different ones than it holds": func() searchable {
			var b strings.Builder
			for i := range 60_000 {
				b.WriteString("word" + strconv.Itoa(i) + " ")
			}
			return searchable(b.String() + border + "d2026")
		}(),
	} {
		if once := terms.tsvector(); once.terms().tsvector() != once {
			t.Errorf("%s: it is not the same after it was put in a row", name)
		}
	}
}

func TestTheAddressMayChooseHowTheServerPlans(t *testing.T) {
	for address, want := range map[string]string{
		"postgres://minber@localhost/minber":                    "1.1",
		"postgres://minber@localhost/minber?random_page_cost=4": "4",
	} {
		e, err := postgresAt(address)
		if err != nil {
			t.Fatal(err)
		}
		if got := e.(postgres).config.RuntimeParams["random_page_cost"]; got != want {
			t.Errorf("%s: %s, want %s", address, got, want)
		}
	}
}
