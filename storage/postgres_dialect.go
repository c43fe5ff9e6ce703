package storage

import (
	"database/sql/driver"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// postgresDialect says in PostgreSQL's words what is written for SQLite. Most of
// it both understand, or do with the functions that the first migration of
// PostgreSQL defines: json_each, max of two values, substr of a bigint, ->> of a
// text. The rest is here: placeholders with their types, and what is written in
// another way (see otherWords).
type postgresDialect struct {
	// identities are the tables that number their rows themselves.
	identities map[string]bool

	said sync.Map // of question to said: each is put into words once
}

// question is a query with the types of its arguments, a letter for each.
type question struct{ query, types string }

// said is a question in PostgreSQL's words.
type said struct {
	query string
	// args are the positions of the arguments that it has, in its order:
	// PostgreSQL wants none that it does not use.
	args []int
	// numbered is set if it returns the ids of the rows it inserts.
	numbered bool
}

// pick returns the arguments that a query has.
func (s *said) pick(args []driver.NamedValue) []driver.NamedValue {
	picked := make([]driver.NamedValue, 0, len(s.args))
	for i, at := range s.args {
		if at >= len(args) {
			continue // the server says that it is missing
		}
		arg := args[at]
		arg.Ordinal = i + 1
		picked = append(picked, arg)
	}
	return picked
}

// say puts a query into PostgreSQL's words.
func (d *postgresDialect) say(query string, args []driver.NamedValue) *said {
	types := make([]byte, len(args))
	for i, arg := range args {
		types[i] = typeOf(arg.Value)
	}
	q := question{query, string(types)}
	if known, ok := d.said.Load(q); ok {
		if s, ok := known.(*said); ok {
			return s
		}
	}
	s := translate(q)
	if table := insertsInto(s.query); d.identities[table] {
		s.query, s.numbered = s.query+" RETURNING id", true
	}
	d.said.Store(q, s)
	return s
}

// insertsInto returns the table into which a query inserts given values, if it
// does and does not say itself what it returns.
func insertsInto(query string) string {
	rest, ok := strings.CutPrefix(strings.TrimSpace(query), "INSERT INTO ")
	if !ok || strings.Contains(rest, "RETURNING") || !strings.Contains(rest, "VALUES") {
		return ""
	}
	table, _, _ := strings.Cut(rest, " ")
	return table
}

// types names the types of arguments: with them a placeholder may stand
// anywhere, and not only where PostgreSQL can tell its type.
var types = map[byte]string{
	'i': "::bigint", 'f': "::double precision", 's': "::text", 'b': "::bytea",
	'I': "::bigint[]", 'S': "::text[]",
	'm': "::text::tsquery", 'v': "::text::tsvector",
	'0': "", // NULL
}

func typeOf(value any) byte {
	switch value.(type) {
	case int64:
		return 'i'
	case float64:
		return 'f'
	case string:
		return 's'
	case []byte:
		return 'b'
	case []int64:
		return 'I'
	case []string:
		return 'S'
	case tsquery:
		return 'm'
	case tsvector:
		return 'v'
	}
	return '0'
}

// stored is a value as SQLite would store it, or a list or a search.
func stored(value any) (any, error) {
	switch v := value.(type) {
	case many[int64]:
		return append([]int64{}, v.values...), nil
	case many[string]:
		held := make([]string, len(v.values))
		for i, one := range v.values {
			held[i] = holdable(one)
		}
		return held, nil
	case matching:
		return v.tsquery(), nil
	case searchable:
		return v.tsvector(), nil
	}
	value, err := driver.DefaultParameterConverter.ConvertValue(value)
	switch v := value.(type) {
	case bool:
		if v {
			return int64(1), err
		}
		return int64(0), err
	case string:
		return holdable(v), err
	}
	return value, err
}

// holdable is a text that PostgreSQL can hold, of the same length: it knows
// neither a zero byte nor what is not UTF-8.
func holdable(text string) string {
	if utf8.ValidString(text) && strings.IndexByte(text, 0) < 0 {
		return text
	}
	held := []byte(text)
	for i := 0; i < len(held); {
		r, size := utf8.DecodeRune(held[i:])
		if r == utf8.RuneError && size <= 1 {
			held[i] = '?'
		}
		if r == 0 {
			held[i] = ' '
		}
		i += max(size, 1)
	}
	return string(held)
}

// translation is a query that is being put into other words.
type translation struct {
	in    string
	at    int
	out   strings.Builder
	types string
	args  []int
	place map[int]int // of an argument: its number in the translation
	most  int         // the highest number given to an argument
}

func translate(q question) *said {
	t := &translation{in: inOtherWords(q.query), types: q.types, place: make(map[int]int)}
	for t.at < len(t.in) {
		switch c := t.in[t.at]; {
		case c == '\'' || c == '"':
			t.copy(t.quoted(c))
		case c == '?':
			t.placeholder()
		case letter(c):
			t.word()
		case c >= '0' && c <= '9': // a number, or the end of a name
			t.copy(t.span(func(c byte) bool { return letter(c) || c >= '0' && c <= '9' }))
		default:
			t.copy(1)
		}
	}
	return &said{query: t.out.String(), args: t.args}
}

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' }

func (t *translation) copy(n int) {
	t.out.WriteString(t.in[t.at : t.at+n])
	t.at += n
}

// span is how many of the next bytes are so.
func (t *translation) span(is func(byte) bool) int {
	n := 0
	for t.at+n < len(t.in) && is(t.in[t.at+n]) {
		n++
	}
	return n
}

// quoted is how long a quoted text or name is.
func (t *translation) quoted(quote byte) int {
	end := strings.IndexByte(t.in[t.at+1:], quote)
	if end < 0 {
		return len(t.in) - t.at
	}
	return end + 2
}

// placeholder writes ? and ?N as $N with their types.
func (t *translation) placeholder() {
	t.at++
	digits := t.span(func(c byte) bool { return c >= '0' && c <= '9' })
	number, err := strconv.Atoi(t.in[t.at : t.at+digits])
	if err != nil {
		number = t.most + 1
	}
	t.at += digits
	t.most = max(t.most, number)
	place, ok := t.place[number]
	if !ok {
		t.args = append(t.args, number-1)
		place = len(t.args)
		t.place[number] = place
	}
	t.out.WriteString("$" + strconv.Itoa(place))
	if number <= len(t.types) {
		t.out.WriteString(types[t.types[number-1]])
	}
}

// word writes a name or a keyword.
func (t *translation) word() {
	n := t.span(func(c byte) bool { return letter(c) || c >= '0' && c <= '9' })
	switch word := t.in[t.at : t.at+n]; word {
	case "user": // who is connected, unless it is quoted
		t.out.WriteString(`"user"`)
		t.at += n
	case "x": // bytes in hexadecimal, if they are quoted
		if rest := t.in[t.at+n:]; strings.HasPrefix(rest, "'") {
			t.at += n
			digits := t.quoted('\'')
			t.out.WriteString(`'\x` + t.in[t.at+1:t.at+digits] + "::bytea")
			t.at += digits
		} else {
			t.copy(n)
		}
	case "CROSS": // JOIN in the order in which it is written; PostgreSQL chooses
		if t.at += n; !onFollows(t.in[t.at:]) {
			t.out.WriteString("CROSS")
		}
	case "INDEXED": // BY name: PostgreSQL decides for itself
		t.at += n
		for range 2 {
			t.at += t.span(func(c byte) bool { return c == ' ' })
			t.at += t.span(func(c byte) bool { return letter(c) || c >= '0' && c <= '9' })
		}
	default:
		t.copy(n)
	}
}

// onFollows says whether a JOIN that a text begins with has an ON.
func onFollows(text string) bool {
	depth := 0
	_, text, _ = strings.Cut(text, "JOIN ")
	for field := range strings.FieldsSeq(text) {
		depth += strings.Count(field, "(") - strings.Count(field, ")")
		switch {
		case depth < 0:
			return false
		case depth > 0:
		case field == "ON":
			return true
		case field == "JOIN", field == "CROSS", field == "LEFT", field == "WHERE", field == "ORDER", field == "GROUP", field == "UNION":
			return false
		}
	}
	return false
}

// otherWords is what PostgreSQL says in a way of its own.
var otherWords = strings.NewReplacer(
	"GROUP BY +person", "GROUP BY person",

	// Matches are collected in the way that suits GIN, see migration 59; also where
	// one is enough, as the planner would go through the table for it.
	"EXISTS (SELECT 1 FROM search WHERE search MATCH ?)", "EXISTS (WITH f AS MATERIALIZED (SELECT docid FROM search WHERE terms @@ ?) SELECT 1 FROM f)",
	"FROM search WHERE search MATCH ? ORDER BY docid DESC LIMIT ?", "FROM newest_matches(?, ?, (SELECT max(docid) FROM search)) f",
	"FROM search WHERE search MATCH ?1 AND docid >= ?2", "FROM matches_since(?1, ?2) f",

	// Of a group with max(), SQLite takes the other columns from that row.
	"SELECT person, body, max(last) FROM roles", "SELECT DISTINCT ON (person) person, body, last FROM roles",
	"AND body <> '' AND tenure = '' GROUP BY person", "AND body <> '' AND tenure = '' ORDER BY person, last DESC, body",
	"SELECT id, max(at) FROM statements", "SELECT id, at FROM (SELECT DISTINCT ON (lang, gist) id, at, article, lang FROM statements",
	"GROUP BY lang, gist ORDER BY lang = ? DESC, max(at) DESC,", "ORDER BY lang, gist, at DESC, article DESC, id) s ORDER BY lang = ? DESC, at DESC,",
	"SELECT s.part, s.rank, c.kind, c.item, c.at, max(c.id),", "SELECT DISTINCT ON (s.part, s.rank) s.part, s.rank, c.kind, c.item, c.at, c.id,",
	"GROUP BY s.part, s.rank", "ORDER BY s.part, s.rank, c.id DESC",

	// What is in JSON has a type only on SQLite.
	"json_extract(settings, '$.owner')", "json_number(settings, '$.owner')",
	"c.settings ->> '$.owner'", "json_number(c.settings, '$.owner')",
	"settings ->> '$.owner'", "json_number(settings, '$.owner')",
	"c.settings ->> '$.silent' = 1", "c.settings ->> '$.silent' = 'true'",
	"json_extract(e.parts, '$[' || m.part || ']')", "e.parts ->> m.part",

	// A text that is no number is 0 on SQLite.
	"CAST(?1 AS INTEGER)", "whole_number(?1)",
	"AS INTEGER)", "AS BIGINT)",

	"chat = ? COLLATE NOCASE", "lower(chat) = lower(?)",
	// A number that is to be given.
	"kind, text, start, stop) VALUES (?,", "kind, text, start, stop) VALUES (coalesce(?, nextval(pg_get_serial_sequence('statements', 'id'))),",

	"CAST(a.text AS BLOB)", "convert_to(a.text, 'UTF8')",
	tablesOfChats, `
		SELECT table_name FROM information_schema.columns
		WHERE table_schema = current_schema() AND column_name = 'chat' ORDER BY table_name`,
)

// inOtherWords is a query as PostgreSQL says it, but for its placeholders.
func inOtherWords(query string) string {
	before, after, _ := strings.Cut(moveRows, "%s")
	if rest, ok := strings.CutPrefix(query, before); ok {
		if table, ok := strings.CutSuffix(rest, after); ok {
			return "SELECT move_rows('" + table + "', ?1, ?2)"
		}
	}
	return otherWords.Replace(query)
}
