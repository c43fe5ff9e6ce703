package main

import (
	"cmp"
	"database/sql"
	"fmt"
	"log/slog"
	"os"
	"testing"
	"time"

	"minber/digest"
	"minber/storage/archivetest"
	"minber/storage/dbtest"
)

// postOffice is a service with an archive that holds nothing, so many subscribers
// of 08:00 in Almaty, and some Telegram.
type postOffice struct {
	*program
	*rooms
}

// eightInAlmaty is eight o'clock in Almaty.
func eightInAlmaty() time.Time { return time.Date(2026, 11, 20, 3, 0, 0, 0, time.UTC) }

// Addresses are numbers from these on.
const (
	firstPerson = 1_000_000_000
	firstGroup  = -2_000_000_000
)

func newPostOffice(tb testing.TB, chats int, telegram string, rate float64) *postOffice {
	tb.Helper()
	return openPostOffice(tb, populated(tb, chats, 0), telegram, rate)
}

// populated makes a database with subscribers, of the engine on which the tests
// run.
func populated(tb testing.TB, people, groups int) (url string) {
	tb.Helper()
	url = dbtest.Ready(tb, create)
	populate(tb, url, people, groups)
	return url
}

func populate(tb testing.TB, url string, people, groups int) {
	tb.Helper()
	settle(tb, url, people, groups, digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}, eightInAlmaty().AddDate(0, 0, -7))
}

// settle fills a database with subscribers who chose the same hour.
func settle(tb testing.TB, url string, people, groups int, chosen digest.Schedule, since time.Time) {
	tb.Helper()
	o := openPostOffice(tb, url, "http://127.0.0.1:1", 1)
	for _, town := range []struct {
		kind         digest.ChatKind
		first, chats int
	}{{digest.Private, firstPerson, people}, {digest.Group, firstGroup, groups}} {
		if town.chats == 0 {
			continue
		}
		one := digest.Subscriber{
			Chat: digest.Address(fmt.Sprint(town.first - 1)), Kind: town.kind, Lang: "ru",
			Schedule: chosen, Subscribed: true, Since: since,
		}
		if err := o.store.SaveChat(tb.Context(), one); err != nil {
			tb.Fatal(err)
		}
		if err := archivetest.Subscribers(tb.Context(), url, string(one.Chat), town.first, town.chats); err != nil {
			tb.Fatal(err)
		}
		if err := o.store.Forget(tb.Context(), one.Chat); err != nil {
			tb.Fatal(err)
		}
	}
	if err := o.store.Close(); err != nil {
		tb.Fatal(err)
	}
}

func openPostOffice(tb testing.TB, url, telegram string, rate float64) *postOffice {
	tb.Helper()
	settings, err := loadConfig(func(name string) string {
		return map[string]string{
			"TELEGRAM_BOT_TOKEN": testToken, "TELEGRAM_API_URL": telegram, "DATABASE_URL": url,
		}[name]
	}, "")
	if err != nil {
		tb.Fatal(err)
	}
	began := time.Now()
	p, err := newProgram(settings, world{rate: rate, now: func() time.Time { return eightInAlmaty().Add(time.Since(began)) }}, nil, slog.New(slog.DiscardHandler))
	if err != nil {
		tb.Fatal(err)
	}
	o := &postOffice{program: p}
	if o.rooms, err = o.open(tb.Context()); err != nil {
		tb.Fatal(err)
	}
	if err := o.speak(o.rooms); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = o.store.Close() }) // some tests close it themselves
	return o
}

// drain delivers all that is due.
func (o *postOffice) drain(tb testing.TB) {
	tb.Helper()
	if _, err := o.deliverer.Drain(tb.Context()); err != nil {
		tb.Fatal(err)
	}
}

// inFull says whether a test of faults is to run in full: `make faults`.
func inFull() bool { return os.Getenv("MINBER_FAULTS") == "full" }

// sized is a number of the short form of a test, or that of the full one.
func sized(short, full int) int {
	if inFull() {
		return full
	}
	return short
}

// outboxRow is what the outbox holds for a chat.
type outboxRow struct {
	state digest.DeliveryState
	part  int
}

// outbox reads the rows of a database by chat, once nobody writes them: a server
// may still be busy with what a process wanted that is no more.
func outbox(tb testing.TB, url string) map[string]outboxRow {
	tb.Helper()
	db := raw(tb, url)
	tx, err := db.BeginTx(tb.Context(), nil)
	if err != nil {
		tb.Fatal(err)
	}
	if databaseURL(url).onServer() {
		if _, err := tx.ExecContext(tb.Context(), "LOCK TABLE deliveries IN SHARE MODE"); err != nil {
			tb.Fatal(err)
		}
	}
	rows, err := tx.QueryContext(tb.Context(), "SELECT chat, state, part FROM deliveries")
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = rows.Close() }() // by Next, unless it fails
	all := make(map[string]outboxRow)
	for rows.Next() {
		var chat string
		var one outboxRow
		if err := rows.Scan(&chat, &one.state, &one.part); err != nil {
			tb.Fatal(err)
		}
		all[chat] = one
	}
	if err := cmp.Or(rows.Err(), rows.Close(), tx.Rollback(), db.Close()); err != nil {
		tb.Fatal(err)
	}
	return all
}

// delivered waits until a broadcast to so many is over.
func delivered(t *testing.T, url string, people int, within time.Duration) {
	t.Helper()
	db := raw(t, url)
	for end := time.Now().Add(within); ; <-time.After(200 * time.Millisecond) {
		var settled int
		err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM deliveries WHERE state NOT IN ('pending', 'sending')").Scan(&settled)
		if err != nil {
			t.Fatal(err)
		}
		if settled == people {
			return
		}
		if time.Now().After(end) {
			t.Errorf("%d of %d are settled", settled, people)
			return
		}
	}
}

// raw opens a database past everything that is ours.
func raw(tb testing.TB, url string) *sql.DB {
	tb.Helper()
	driver, source := "sqlite3", "file:"+url+"?_timeout=10000"
	if databaseURL(url).onServer() {
		driver, source = "pgx", url
	}
	db, err := sql.Open(driver, source)
	if err != nil {
		tb.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	tb.Cleanup(func() { _ = db.Close() }) // where a test has not
	return db
}
