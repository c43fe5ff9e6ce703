package parliament_test

import (
	"strings"
	"testing"

	"minber/parliament"
)

const goodPack = `{"names":{"en":"X"},"zone":"Asia/Almaty","languages":["en","kk"]}`

func TestEachMistakeIsNamedWithFileAndLine(t *testing.T) {
	body := func(id, more string) string {
		return `{"id":"` + id + `","kind":"other","names":{"en":"` + id + `"}` + more + `}`
	}
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
		{"a language that Minber does not read", "bodies.json", "[" + body("a", `,"short":{"de":"A"}`) + "]", `unknown language "de"`},
		{"an alias in capitals", "bodies.json", "[" + body("a", `,"aliases":{"en":["Senate"]}`) + "]", "lower case"},
		{"an alias written twice", "bodies.json", "[" + body("a", `,"aliases":{"en":["x","x"]}`) + "]", "there twice"},
		{"a name of two bodies at once", "bodies.json", "[" + body("a", `,"to":"2026-06-30"`) + ",\n" + body("b", `,"aliases":{"en":["a"]},"from":"2026-06-30"`) + "]", `bodies.json:2: en "a" names both`},
		{"an office of no body", "offices.json", `[{"id":"o","body":"nowhere","names":{"en":"O"}}]`, `no body "nowhere"`},
		{"an office that names no body", "offices.json", `[{"id":"o","names":{"en":"O"}}]`, "office o has no body"},
		{"an office with fewer than no seats", "offices.json", `[{"id":"o","body":"a","names":{"en":"O"},"seats":-1}]`, "office o: -1 seats"},
		{"an office without a name", "offices.json", `[{"id":"o","body":"nowhere"}]`, "names are missing"},
		{"a holder of no office", "roster.json", `[{"person":"p","office":"o"}]`, `no office "o"`},
		{"a term that is no date", "roster.json", `[{"person":"p","office":"o","from":"spring"}]`, `from "spring"`},
		{"a term that ends before it starts", "roster.json", `[{"person":"p","office":"o","from":"2024-05","to":"2023"}]`, "is after"},
		{"a holder whom nobody knows", "roster.json", `[{"person":"p","office":"o"}]`, `no person "p"`},
		{"a member for no area", "roster.json", `[{"person":"p","office":"o","area":"north"}]`, `no area "north"`},
		{"a person without a name", "people.json", `[{"id":"p"}]`, "names are missing"},
		{"a person whose id is a name", "people.json", `[{"id":"Ann Lee","names":{"en":"Ann Lee"}}]`, `person id "Ann Lee"`},
		{"a person twice", "people.json", "[" + `{"id":"p","names":{"en":"P"}},` + "\n" + `{"id":"p","names":{"en":"Q"}}]`, `people.json:2: person "p" is at`},
		{"another name with spaces around it", "people.json", `[{"id":"p","names":{"en":"P"},"aliases":{"en":[" Lord P"]}}]`, `aliases: en: " Lord P" is empty or has spaces`},
		{"an area of an unknown kind", "areas.json", `[{"id":"n","kind":"planet","names":{"en":"N"}}]`, `area n: unknown kind "planet"`},
		{"an area in an area that is none", "areas.json", `[{"id":"n","kind":"region","parent":"m","names":{"en":"N"}}]`, `no area "m"`},
		{"a body of an unknown kind", "bodies.json", `[{"id":"a","kind":"club","names":{"en":"A"}}]`, `body a: unknown kind "club"`},
		{"a chamber of a parliament that is none", "bodies.json", "[" + body("a", `,"parent":"b"`) + "]", `body a: there is no body "b"`},
		{"a body that is a part of itself", "bodies.json", "[" + body("a", `,"parent":"a"`) + "]", "body a is a part of itself"},
		{"an upper house that is no chamber", "bodies.json", "[" + body("a", `,"upper":true`) + "]", "body a is an upper house and no chamber"},
		{"ministers who sit in no body", "bodies.json", "[" + body("a", `,"members":["b"]`) + "]", `body a: there is no body "b"`},
		{"an example that is not in the pack", "pack.json", `{"names":{"en":"X"},"zone":"UTC","languages":["en"],"examples":{"person":"p","body":"b","country":"Turkey"}}`, `examples: there is no person "p"`},
		{"zones to offer that are none", "pack.json", `{"names":{"en":"X"},"zone":"UTC","languages":["en"],"zones":["Moon/Sea"]}`, `unknown time zone "Moon/Sea"`},
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

// anOffice is a pack with an office of so many seats and three who could hold it.
func anOffice(t *testing.T, seats string) string {
	t.Helper()
	dir := t.TempDir()
	write(t, dir, "x/pack.json", goodPack)
	write(t, dir, "x/bodies.json", `[{"id":"house","kind":"parliament","names":{"en":"House"}}]`)
	write(t, dir, "x/offices.json", `[{"id":"o","body":"house","names":{"en":"Speaker"}`+seats+`}]`)
	write(t, dir, "x/people.json", `[{"id":"a","names":{"en":"A"}}, {"id":"b","names":{"en":"B"}}, {"id":"c","names":{"en":"C"}}]`)
	return dir
}

func TestAnOfficeHasNoMoreHoldersThanSeats(t *testing.T) {
	for _, c := range []struct{ name, seats, roster, want string }{
		{"two hold what is for one", `,"seats":1`, `[{"person":"a","office":"o","from":"2024-01-01"},
			{"person":"b","office":"o","from":"2024-06-01"}]`, "x/roster.json:2: office o has seats for 1 at a time: b holds it together with a ("},
		{"the roster is in any order", `,"seats":1`, `[{"person":"b","office":"o","from":"2024-06-01"},
			{"person":"a","office":"o","from":"2024-01-01","to":"2024-06-02"}]`, "x/roster.json:1: office o"},
		{"three hold what is for two", `,"seats":2`, `[{"person":"a","office":"o"},{"person":"b","office":"o","from":"2020"},
			{"person":"c","office":"o","from":"2023"}]`, "x/roster.json:2: office o has seats for 2 at a time: c holds it together with a ("},
		{"two hold what is for two", `,"seats":2`, `[{"person":"a","office":"o"},{"person":"b","office":"o"}]`, ""},
		{"one follows the other on the same day", `,"seats":1`, `[{"person":"a","office":"o","to":"2024-06-01"},{"person":"b","office":"o","from":"2024-06-01"}]`, ""},
		{"only the month of the change is known", `,"seats":1`, `[{"person":"a","office":"o","to":"2024-06"},{"person":"b","office":"o","from":"2024-06"}]`, ""},
		{"nobody knows how many seats there are", "", `[{"person":"a","office":"o"},{"person":"b","office":"o"}]`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := anOffice(t, c.seats)
			write(t, dir, "x/roster.json", c.roster)
			_, err := parliament.Load([]string{"x"}, dir)
			if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

func TestAMembershipKnowsWhoItIs(t *testing.T) {
	dir := anOffice(t, "")
	write(t, dir, "x/roster.json", `[{"person":"b","office":"o"}]`)
	packs, err := parliament.Load([]string{"x"}, dir)
	if err != nil || packs[0].Roster[0].Who.Names["en"] != "B" {
		t.Errorf("%+v, %v", packs, err)
	}
}

// Inter-parliamentary packs know other countries' chambers as guests.
func TestAGuestGivesWayToItsOwnPack(t *testing.T) {
	dir := anOffice(t, "")
	write(t, dir, "x/bodies.json", `[{"id":"house","kind":"parliament","country":"XX","names":{"en":"House"}},
		{"id":"union","kind":"assembly","names":{"en":"Union"}}]`)
	write(t, dir, "x/roster.json", `[{"person":"b","office":"o"}]`)
	write(t, dir, "y/pack.json", strings.Replace(goodPack, "{", `{"country":"XX",`, 1))
	write(t, dir, "y/bodies.json", `[{"id":"house","kind":"parliament","country":"XX","names":{"en":"Own House"}}]`)
	packs, err := parliament.Load([]string{"x", "y"}, dir)
	if err != nil {
		t.Fatal(err)
	}
	x, y := packs[0], packs[1]
	if len(x.Bodies) != 1 || x.Bodies[0].ID != "union" || len(x.Offices) != 0 || len(x.Roster) != 0 {
		t.Errorf("the guest stayed: %+v", x)
	}
	if len(y.Bodies) != 1 || y.Bodies[0].Names["en"] != "Own House" {
		t.Errorf("the pack's own body is gone: %+v", y.Bodies)
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
	write(t, dir, "x/bodies.json", `[{"id":"old","kind":"chamber","names":{"en":"The House"},"to":"2026-06-30"},
		{"id":"new","kind":"chamber","names":{"en":"The House"},"from":"2026-07-01"}]`)
	if _, err := parliament.Load([]string{"x"}, dir); err != nil {
		t.Error(err)
	}
}

func TestEveryCountryHasItsOwnParliament(t *testing.T) {
	dir := t.TempDir()
	for id, code := range map[string]string{"x": "XX", "y": "YY"} {
		write(t, dir, id+"/pack.json", strings.Replace(goodPack, "{", `{"country":"`+code+`",`, 1))
		write(t, dir, id+"/bodies.json", `[{"id":"`+id+`-house","kind":"parliament","country":"`+code+`","names":{"en":"Parliament"}}]`)
	}
	if _, err := parliament.Load([]string{"x", "y"}, dir); err != nil {
		t.Error(err)
	}
	write(t, dir, "y/pack.json", goodPack) // no country's own pack any more
	if _, err := parliament.Load([]string{"x", "y"}, dir); err == nil || !strings.Contains(err.Error(), `en "parliament" names both`) {
		t.Errorf("got %v", err)
	}
}

func TestAnOfficeMayBeOfAnotherPacksBody(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "x/pack.json", goodPack)
	write(t, dir, "x/offices.json", `[{"id":"o","body":"y-house","names":{"en":"Speaker"}}]`)
	write(t, dir, "y/pack.json", goodPack)
	write(t, dir, "y/bodies.json", `[{"id":"y-house","kind":"chamber","names":{"en":"House"}}]`)
	if _, err := parliament.Load([]string{"x", "y"}, dir); err != nil {
		t.Error(err)
	}
}
