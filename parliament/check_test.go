package parliament_test

import (
	"strings"
	"testing"

	"minber/parliament"
)

const goodPack = `{"names":{"en":"X"},"zone":"Asia/Almaty","languages":["en","kk"]}`

func TestEachMistakeIsNamedWithFileAndLine(t *testing.T) {
	body := func(id, more string) string { return `{"id":"` + id + `","names":{"en":"` + id + `"}` + more + `}` }
	for _, c := range []struct{ name, file, text, want string }{
		{"a field nobody knows", "bodies.json", "[\n" + body("a", `,"colour":"red"`) + "]", "bodies.json:2: json: unknown field"},
		{"a value of the wrong type", "bodies.json", "[\n\n{\"id\":7}]", "bodies.json:3: json: cannot unmarshal"},
		{"broken JSON", "bodies.json", "[\n" + body("a", "") + ",\n{]", "bodies.json:3: must hold one array: invalid character"},
		{"no array", "bodies.json", `{}`, "bodies.json:1: must hold one array"},
		{"an array without an end", "bodies.json", "[\n" + body("a", ""), "bodies.json:2"},
		{"something after the array", "bodies.json", "[]\n[]", "bodies.json:2: must hold one array"},
		{"the same id twice", "bodies.json", "[" + body("a", "") + ",\n" + body("a", "") + "]", `bodies.json:2: body "a" is at`},
		{"an id with a space", "bodies.json", "[" + body("a b", "") + "]", `body id "a b"`},
		{"a country that is none", "bodies.json", "[" + body("a", `,"country":"kaz"`) + "]", `country "kaz"`},
		{"a day that is none", "bodies.json", "[" + body("a", `,"from":"2026-02-30"`) + "]", `"2026-02-30" is no ISO day`},
		{"an end before the start", "bodies.json", "[" + body("a", `,"from":"2026-02-03","to":"2026-02-02"`) + "]", "is after"},
		{"a language that the packs lack", "bodies.json", "[" + body("a", `,"short":{"ru":"А"}`) + "]", `unknown language "ru"`},
		{"an alias in capitals", "bodies.json", "[" + body("a", `,"aliases":{"en":["Senate"]}`) + "]", "lower case"},
		{"an alias written twice", "bodies.json", "[" + body("a", `,"aliases":{"en":["x","x"]}`) + "]", "there twice"},
		{"a name of two bodies at once", "bodies.json", "[" + body("a", `,"to":"2026-06-30"`) + ",\n" + body("b", `,"aliases":{"en":["a"]},"from":"2026-06-30"`) + "]", `bodies.json:2: en "a" names both`},
		{"an office of no body", "offices.json", `[{"id":"o","body":"nowhere","names":{"en":"O"}}]`, `no body "nowhere"`},
		{"an office without a name", "offices.json", `[{"id":"o","body":"nowhere"}]`, "names are missing"},
		{"a holder of no office", "roster.json", `[{"person":{"en":"P"},"office":"o"}]`, `no office "o"`},
		{"a term that is no date", "roster.json", `[{"person":{"en":"P"},"office":"o","from":"spring"}]`, `from "spring"`},
		{"a term that ends before it starts", "roster.json", `[{"person":{"en":"P"},"office":"o","from":"2024-05","to":"2023"}]`, "is after"},
		{"a source of an unknown kind", "sources.json", `[{"id":"s","name":"S","kind":"fax","url":"https://example.org"}]`, `unknown kind "fax"`},
		{"a source without http", "sources.json", `[{"id":"s","name":"S","kind":"feed","url":"ftp://example.org"}]`, "no http or https"},
		{"a source in an unknown language", "sources.json", `[{"id":"s","name":"S","kind":"feed","url":"https://example.org","lang":"de"}]`, `unknown language "de"`},
		{"a source in no zone", "sources.json", `[{"id":"s","name":"S","kind":"feed","url":"https://example.org","zone":"Asia/Nowhere"}]`, "unknown time zone"},
		{"a topic that is not on the list", "topics.json", `[{"id":"weather","words":{"en":["rain"]}}]`, `unknown topic "weather"`},
		{"a topic twice", "topics.json", `[{"id":"social","words":{"en":["x"]}},{"id":"social","words":{"en":["y"]}}]`, "already"},
		{"a pack of an unknown zone", "pack.json", `{"names":{"en":"X"},"zone":"Mars/Base","languages":["en"]}`, `unknown time zone "Mars/Base"`},
		{"a pack of an unknown language", "pack.json", `{"names":{"en":"X"},"zone":"UTC","languages":["en","tlh"]}`, `unknown language "tlh"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, "x/pack.json", goodPack)
			write(t, dir, "x/"+c.file, c.text)
			packs, err := parliament.Load([]string{"x"}, dir)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
			if err != nil && packs != nil {
				t.Error("packs came with the error")
			}
			if err != nil && !strings.Contains(err.Error(), "x/"+c.file+":") {
				t.Errorf("the file is not named: %v", err)
			}
		})
	}
}

func TestAllMistakesAreReportedAtOnce(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "x/pack.json", goodPack)
	write(t, dir, "x/bodies.json", `[{"id":"a","names":{"en":"A"},"country":"??"}, {"id":"b"}]`)
	write(t, dir, "x/sources.json", `[{"id":"s","name":"","kind":"fax","url":""}]`)
	_, err := parliament.Load([]string{"x", "nowhere"}, dir)
	if err == nil {
		t.Fatal("accepted")
	}
	for _, want := range []string{`country "??"`, "names are missing", `unknown kind "fax"`, "has no name", `"nowhere"`} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not among:\n%v", want, err)
		}
	}
}

func TestANameMayPassToASuccessor(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "x/pack.json", goodPack)
	write(t, dir, "x/bodies.json", `[{"id":"old","names":{"en":"The House"},"to":"2026-06-30"},
		{"id":"new","names":{"en":"The House"},"from":"2026-07-01"}]`)
	if _, err := parliament.Load([]string{"x"}, dir); err != nil {
		t.Error(err)
	}
}

func TestAnOfficeMayBeOfAnotherPacksBody(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "x/pack.json", goodPack)
	write(t, dir, "x/offices.json", `[{"id":"o","body":"y-house","names":{"en":"Speaker"}}]`)
	write(t, dir, "y/pack.json", goodPack)
	write(t, dir, "y/bodies.json", `[{"id":"y-house","names":{"en":"House"}}]`)
	if _, err := parliament.Load([]string{"x", "y"}, dir); err != nil {
		t.Error(err)
	}
}
