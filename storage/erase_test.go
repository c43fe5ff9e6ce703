package storage_test

import (
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/digest"
	"minber/storage"
)

// column is one of a table.
type column struct {
	name, kind string
	key, null  bool
}

// raw opens the archive's database beside the store, without its rules.
func (a *archive) raw() *sql.DB {
	a.t.Helper()
	if a.db == nil {
		a.db = must(storage.Raw(a.file))(a.t)
		a.t.Cleanup(func() { ok(a.t, a.db.Close()) })
	}
	return a.db
}

// What engines say about their tables: each column, and how many tables that
// have a column "chat" a table hangs on.
const (
	columnsOfSQLite = `
		SELECT t.name, c.name, c.type, c.pk > 0 AND c.type = 'INTEGER', c."notnull" = 0 AND c.pk = 0
		FROM sqlite_schema t JOIN pragma_table_info(t.name) c
		WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY t.name, c.cid`
	columnsOfPostgres = `
		SELECT c.table_name, c.column_name, CASE c.data_type WHEN 'bigint' THEN 'INTEGER' WHEN 'text' THEN 'TEXT' WHEN 'bytea' THEN 'BLOB'
			WHEN 'double precision' THEN 'REAL' ELSE c.data_type END, c.is_identity = 'YES', c.is_nullable = 'YES'
		FROM information_schema.columns c WHERE c.table_schema = current_schema() ORDER BY c.table_name, c.ordinal_position`
	hangsOnSQLite = `
		SELECT count(*) FROM pragma_foreign_key_list(?) f JOIN pragma_table_info(f."table") c ON c.name = 'chat' WHERE f.on_delete = 'CASCADE'`
	hangsOnPostgres = `
		SELECT count(*) FROM pg_constraint f JOIN pg_attribute c ON c.attrelid = f.confrelid AND c.attname = 'chat'
		WHERE f.contype = 'f' AND f.confdeltype = 'c' AND f.conrelid = CAST(CAST(? AS text) AS regclass)`
)

// tables returns the columns of every table.
func (a *archive) tables() map[string][]column {
	a.t.Helper()
	query := columnsOfSQLite
	if a.OnPostgres() {
		query = columnsOfPostgres
	}
	rows, err := a.raw().QueryContext(a.t.Context(), query)
	ok(a.t, err)
	defer func() { ok(a.t, rows.Close()) }()
	all := make(map[string][]column)
	for rows.Next() {
		var table string
		var c column
		ok(a.t, rows.Scan(&table, &c.name, &c.kind, &c.key, &c.null))
		if !strings.HasPrefix(table, "search") {
			all[table] = append(all[table], c)
		}
	}
	ok(a.t, rows.Err())
	return all
}

func ofAChat(columns []column) bool {
	return slices.ContainsFunc(columns, func(c column) bool { return c.name == "chat" })
}

// fillChat puts a row of a chat into every table that has such rows.
func fillChat(t *testing.T, a *archive, chat string) {
	t.Helper()
	db := a.raw()
	for table, columns := range a.tables() {
		if !ofAChat(columns) {
			continue
		}
		var names, values []string
		for _, c := range columns {
			value := map[string]string{"TEXT": "'" + chat + "'", "INTEGER": "1" + chat, "BLOB": "x'00'", "REAL": "1"}[c.kind]
			switch c.name {
			case "handled":
				value = "NULL"
			case "lang_chosen", "subscribed", "gone":
				value = "1"
			}
			if c.name == "settings" {
				value = fmt.Sprintf(`'{"owner":%s}'`, chat)
			}
			names, values = append(names, c.name), append(values, value)
		}
		query := fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", table, strings.Join(names, ", "), strings.Join(values, ", "))
		if _, err := db.ExecContext(t.Context(), query); err != nil {
			t.Fatalf("%s: %v", query, err)
		}
	}
	for _, query := range []string{
		"INSERT INTO posts (delivery, part, message) SELECT id, 0, 5 FROM deliveries WHERE chat = ?",
		"INSERT INTO editions (key, parts, composed) SELECT edition, '[]', 1 FROM deliveries WHERE chat = ?",
	} {
		_, err := db.ExecContext(t.Context(), query, chat)
		ok(t, err)
	}
}

func count(t testing.TB, db *sql.DB, query string, args ...any) (n int) {
	t.Helper()
	ok(t, db.QueryRowContext(t.Context(), query, args...).Scan(&n))
	return n
}

func TestNothingIsLeftOfAForgottenChat(t *testing.T) {
	a := newArchive(t)
	db := a.raw()
	fillChat(t, a, "7")
	fillChat(t, a, "8")
	ok(t, a.Forget(t.Context(), "7"))
	ok(t, a.Forget(t.Context(), "7"))
	for table, columns := range a.tables() {
		if !ofAChat(columns) {
			continue
		}
		if n := count(t, db, "SELECT count(*) FROM "+table+" WHERE chat = '7'"); n != 0 {
			t.Errorf("%s still has %d rows of it", table, n)
		}
		if n := count(t, db, "SELECT count(*) FROM "+table+" WHERE chat = '8'"); n != 1 {
			t.Errorf("%s has %d rows of another chat", table, n)
		}
	}
	for _, table := range []string{"posts", "editions"} {
		if n := count(t, db, "SELECT count(*) FROM "+table); n != 1 {
			t.Errorf("%s has %d rows, want the other chat's", table, n)
		}
	}
	if n := count(t, db, "SELECT count(*) FROM updates WHERE id = 17 AND body = x''"); n != 1 {
		t.Error("the update that is being handled can't be settled any more")
	}
	if _, err := a.Chat(t.Context(), "7"); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("the chat: %v", err)
	}
}

func TestTheOwnerOfAChannelIsForgottenThereToo(t *testing.T) {
	a := newArchive(t)
	channel := digest.Subscriber{Chat: "-100", Kind: digest.Channel, Lang: "kk", Settings: digest.Settings{Owner: 7, Header: "Шолу"}}
	ok(t, a.SaveChat(t.Context(), channel))
	ok(t, a.Forget(t.Context(), "7"))
	if got := must(a.Chat(t.Context(), "-100"))(t).Settings; got.Owner != 0 || got.Header != "Шолу" {
		t.Errorf("settings = %+v", got)
	}
}

// A new table is to be thought about: if it tells of a chat it needs a column
// "chat", or has to hang on a table that has one.
func TestEveryTableIsOfAChatOrOfTheArchive(t *testing.T) {
	archive := strings.Fields(`aliases alternates announced_people article_people article_topics articles bodies bookmarks broadcasts cohorts copies corrections days decisions doubts editions events face_keys figures goose_db_version host_turns hosts
		meeting_bodies meetings name_words offices people person_topics pins posts reading_claims reports roles sender_terms sentences shown silences source_days sources spots stale state statements stories story_facts story_keys told
		subjects upcoming visit_claims visits`)
	a := newArchive(t)
	query := hangsOnSQLite
	if a.OnPostgres() {
		query = hangsOnPostgres
	}
	for table, columns := range a.tables() {
		hangs := count(t, a.raw(), query, table)
		if !ofAChat(columns) && hangs == 0 && !slices.Contains(archive, table) {
			t.Errorf("%s: does it tell of a chat? Then Forget must find it; else name it here", table)
		}
	}
}

func TestAChatMovesInEveryTable(t *testing.T) {
	a := newArchive(t)
	db := a.raw()
	fillChat(t, a, "7")
	ok(t, a.MoveChat(t.Context(), "7", "9"))
	for table, columns := range a.tables() {
		if ofAChat(columns) && count(t, db, "SELECT count(*) FROM "+table+" WHERE chat = '7'") != 0 {
			t.Errorf("%s still has the old id", table)
		}
	}
}

func TestEachThingIsKeptForItsTime(t *testing.T) {
	a := newArchive(t)
	db := a.raw()
	fillChat(t, a, "7")
	at := moment.Unix()
	for table, column := range map[string]string{"updates": "handled", "views": "at", "questions": "at", "complaints": "at", "watches": "deleted"} {
		_, err := db.ExecContext(t.Context(), "UPDATE "+table+" SET "+column+" = ?", at)
		ok(t, err)
	}
	for _, c := range []struct {
		table string
		kept  time.Duration
	}{
		{"questions", time.Hour},
		{"watches", 24 * time.Hour},
		{"updates", 7 * 24 * time.Hour},
		{"views", 30 * 24 * time.Hour},
		{"complaints", 365 * 24 * time.Hour},
	} {
		a.now = moment.Add(c.kept)
		ok(t, a.Tidy(t.Context()))
		if n := count(t, db, "SELECT count(*) FROM "+c.table); n != 1 {
			t.Errorf("%d rows of %s after %v, want 1", n, c.table, c.kept)
		}
	}
	a.now = moment.AddDate(0, 0, 366)
	ok(t, a.Tidy(t.Context()))
	for _, table := range []string{"updates", "views", "questions", "complaints", "watches"} {
		if n := count(t, db, "SELECT count(*) FROM "+table); n != 0 {
			t.Errorf("%d rows of %s are left", n, table)
		}
	}
}

func TestWhatWasSentIsKeptForNinetyDays(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	d := a.enqueued("1")
	waiting := a.enqueued("2")
	ok(t, a.SaveParts(ctx, d.Edition, []digest.Part{{HTML: "text"}}))
	a.settle(digest.Settled{ID: d.ID, Outcome: digest.Outcome{State: digest.Sent, Parts: 1, MessageID: 5}})
	db := a.raw()
	for _, c := range []struct {
		days, deliveries, posts, editions int
	}{{0, 2, 1, 1}, {89, 2, 1, 1}, {91, 1, 0, 1}} {
		a.now = moment.AddDate(0, 0, c.days)
		ok(t, a.Tidy(ctx))
		for table, want := range map[string]int{"deliveries": c.deliveries, "posts": c.posts, "editions": c.editions} {
			if n := count(t, db, "SELECT count(*) FROM "+table); n != want {
				t.Errorf("after %d days %d rows of %s, want %d", c.days, n, table, want)
			}
		}
	}
	// The edition stays for whom it is still to be sent to.
	a.settle(digest.Settled{ID: waiting.ID, Outcome: digest.Outcome{State: digest.Sent, Parts: 1}})
	ok(t, a.Tidy(ctx))
	if n := count(t, db, "SELECT count(*) FROM editions"); n != 0 {
		t.Errorf("%d editions are left that nobody got lately", n)
	}
}
