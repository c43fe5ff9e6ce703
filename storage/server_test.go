//go:build unix

package storage_test

import (
	"database/sql"
	"errors"
	"net/url"
	"strings"
	"testing"

	"minber/digest"
	"minber/storage"
	"minber/storage/dbtest"
)

// onServer runs a statement on a database beside any store.
func onServer(t *testing.T, address, query string) {
	t.Helper()
	db, err := sql.Open("pgx", address)
	ok(t, err)
	defer func() { ok(t, db.Close()) }()
	_, err = db.ExecContext(t.Context(), query)
	ok(t, err)
}

// at changes the database, the user or a parameter of an address.
func at(t *testing.T, address, database, user string, parameters ...string) string {
	t.Helper()
	u, err := url.Parse(address)
	ok(t, err)
	q := u.Query()
	for i := 0; i < len(parameters); i += 2 {
		q.Set(parameters[i], parameters[i+1])
	}
	u.Path, u.User, u.RawQuery = "/"+database, url.UserPassword(user, "not-to-be-seen"), q.Encode()
	return u.String()
}

func TestOpenSaysWhatIsWrongWithAServer(t *testing.T) {
	server := dbtest.NewServer(t)
	for _, query := range []string{
		"CREATE DATABASE newer TEMPLATE template0", "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0",
		"CREATE DATABASE notes", "CREATE DATABASE reading", "CREATE DATABASE foreigner", "ALTER DATABASE reading SET default_transaction_read_only = on",
		"CREATE ROLE guest LOGIN", "CREATE ROLE one LOGIN CONNECTION LIMIT 0",
	} {
		onServer(t, server.URL, query)
	}
	newer := at(t, server.URL, "newer", "minber")
	store, err := storage.Open(t.Context(), newer, storage.Options{})
	ok(t, err)
	ok(t, store.Close())
	onServer(t, newer, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, true)")
	notes := at(t, server.URL, "notes", "minber")
	onServer(t, notes, "CREATE TABLE notes (id INT)")
	onServer(t, notes, "CREATE TABLE more (id INT)")

	for _, c := range []struct{ name, address, want string }{
		{"a schema that a newer program made", newer, "newer than this program's"},
		{"the database of another program", notes, "another program"},
		{"a database that does not hold every letter", at(t, server.URL, "latin", "minber"), "its encoding is LATIN1"},
		{"a database that is not there", at(t, server.URL, "none", "minber"), "there is no such database"},
		{"a schema that is not there", at(t, server.URL, "postgres", "minber", "search_path", "none"), "create it first"},
		{"a user who is not there", at(t, server.URL, "postgres", "nobody"), "check the user and the password"},
		{"a user who may not create tables", at(t, server.URL, "foreigner", "guest"), "make it the owner"},
		{"a user who may not connect any more often", at(t, server.URL, "postgres", "one"), "no more connections"},
		{"a database that is only read", at(t, server.URL, "reading", "minber"), "only reads"},
	} {
		t.Run(c.name, func(t *testing.T) {
			store, err := storage.Open(t.Context(), c.address, storage.Options{})
			if err == nil {
				ok(t, store.Close())
				t.Fatal("opened")
			}
			if !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "not-to-be-seen") {
				t.Errorf("error = %v, want it to say %q", err, c.want)
			}
		})
	}
	ok(t, server.Stop("fast"))
	if _, err := storage.Open(t.Context(), server.URL, storage.Options{}); !errors.Is(err, digest.ErrAway) {
		t.Errorf("of a server that is down it says %v", err)
	}
}

// A lock that somebody forgot does not stop everything in silence.
func TestALockThatSomebodyElseKeeps(t *testing.T) {
	address := dbtest.Postgres(t)
	store, err := storage.Open(t.Context(), address+"&lock_timeout=100ms", storage.Options{})
	ok(t, err)
	defer func() { ok(t, store.Close()) }()
	db, err := sql.Open("pgx", address)
	ok(t, err)
	defer func() { ok(t, db.Close()) }()
	tx, err := db.BeginTx(t.Context(), nil)
	ok(t, err)
	_, err = tx.ExecContext(t.Context(), "LOCK TABLE updates")
	ok(t, err)
	receive := func() error { return store.Receive(t.Context(), []digest.Update{{ID: 1, Chat: "1"}}) }
	if err := receive(); !errors.Is(err, digest.ErrAway) || !strings.Contains(err.Error(), "keeps a lock") {
		t.Errorf("it says %v", err)
	}
	ok(t, tx.Rollback())
	ok(t, receive())
}
