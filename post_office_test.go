package main

import (
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"minber/digest"
	"minber/storage/archivetest"
)

// postOffice is a service with an archive that holds nothing, so many subscribers
// of 08:00 in Almaty, and some Telegram.
type postOffice struct {
	*program
	*rooms
}

// eightInAlmaty is eight o'clock in Almaty.
func eightInAlmaty() time.Time { return time.Date(2026, 11, 20, 3, 0, 0, 0, time.UTC) }

func newPostOffice(tb testing.TB, chats int, telegram string, rate float64) *postOffice {
	tb.Helper()
	return openPostOffice(tb, populated(tb, chats), telegram, rate)
}

// populated makes a database with subscribers, whose addresses are numbers
// from 1,000,000,000 on.
func populated(tb testing.TB, chats int) (file string) {
	tb.Helper()
	file = filepath.Join(tb.TempDir(), "minber.db")
	o := openPostOffice(tb, file, "http://127.0.0.1:1", 1)
	one := digest.Subscriber{
		Chat: "999999999", Kind: digest.Private, Lang: "ru", Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"},
		Subscribed: true, Since: eightInAlmaty().AddDate(0, 0, -7),
	}
	if err := o.store.SaveChat(tb.Context(), one); err != nil {
		tb.Fatal(err)
	}
	if err := archivetest.Subscribers(tb.Context(), file, string(one.Chat), 1_000_000_000, chats); err != nil {
		tb.Fatal(err)
	}
	if err := o.store.Forget(tb.Context(), one.Chat); err != nil {
		tb.Fatal(err)
	}
	if err := o.store.Close(); err != nil {
		tb.Fatal(err)
	}
	return file
}

func openPostOffice(tb testing.TB, file, telegram string, rate float64) *postOffice {
	tb.Helper()
	settings, err := loadConfig(func(name string) string {
		return map[string]string{
			"TELEGRAM_BOT_TOKEN": testToken, "TELEGRAM_API_URL": telegram, "DATABASE_URL": file,
		}[name]
	})
	if err != nil {
		tb.Fatal(err)
	}
	began := time.Now()
	o := &postOffice{program: &program{
		config: settings, log: slog.New(slog.DiscardHandler),
		world: world{rate: rate, now: func() time.Time { return eightInAlmaty().Add(time.Since(began)) }},
	}}
	if o.rooms, err = o.open(tb.Context()); err != nil {
		tb.Fatal(err)
	}
	if err := o.speak(o.rooms); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = o.store.Close() }) // some tests close it themselves
	return o
}
