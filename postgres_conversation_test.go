package main

import (
	"strings"
	"testing"

	"minber/sandbox"
	"minber/storage/dbtest"
)

// On PostgreSQL readers see what they see on SQLite, and no password is printed.
func TestEndToEndOnPostgreSQL(t *testing.T) {
	url := dbtest.Postgres(t)
	in := install(t)
	in.settings["DATABASE_URL"] = url + "&password=not-to-be-seen" // where it is not asked for, it does no harm
	in.settings["LOG_LEVEL"] = "DEBUG"
	in.run(t, "collect", samples(t))
	stop := in.start(t)
	for _, r := range readers {
		in.say(t, r.chat, "/start")
		in.await(t, r.chat, r.greeting)
		in.say(t, r.chat, "/digest")
		in.await(t, r.chat, r.today)
		in.say(t, r.chat, "/subscribe 8")
		in.await(t, r.chat, r.promise)
	}
	if answer := in.ask(t, sandbox.Sergei, "/speaker Nurlan Sergaliyev"); !strings.Contains(answer, "Нурлан Сергалиев") {
		t.Errorf("/speaker is answered with %s", answer)
	}
	if answer := in.ask(t, sandbox.Sergei, "/search бюджет"); !strings.Contains(answer, "бюджет") {
		t.Errorf("/search is answered with %s", answer)
	}
	in.telegram.SetClock(nextMorning())
	for _, r := range readers {
		in.await(t, r.chat, r.editionOfThe21st)
	}
	stop()
	in.stop = in.start(t) // and what was sent is not sent again
	in.ask(t, sandbox.Emma, "/help")
	for _, r := range readers {
		if n := strings.Count(texts(in.telegram.Messages(r.chat)), r.editionOfThe21st); n != 1 {
			t.Errorf("chat %d got the edition %d times", r.chat, n)
		}
	}
	out, _ := in.try(t, "", "check") // whatever else it finds
	for _, line := range []string{"ok    database", ", PostgreSQL ", "ok    integrity  it answers, version", "ok    server     encoding UTF8", "-     disk       how much"} {
		if !strings.Contains(out, line) {
			t.Errorf("check does not say %q", line)
		}
	}
	if t.Failed() || strings.Contains(out+in.log.String(), "not-to-be-seen") {
		t.Errorf("check says %s", out)
	}
}

func TestADatabaseIsNamedWithoutItsPassword(t *testing.T) {
	for url, want := range map[string]string{
		"minber.db":          "minber.db",
		"sqlite://minber.db": "sqlite://minber.db",
		"postgres://me:secret@host:5432/minber?password=secret": "postgres://host:5432/minber",
		"postgresql://me:secret@/minber?host=/run":              "postgresql:///minber",
		"postgres://me:sec%ret@host/minber":                     "postgres://•••",
	} {
		if got := databaseURL(url).String(); got != want {
			t.Errorf("%s is named %s, want %s", url, got, want)
		}
	}
}

func TestADatabaseThatIsNotThere(t *testing.T) {
	in := install(t)
	in.settings["DATABASE_URL"] = "postgres://me:secret@127.0.0.1:9/minber"
	_, err := in.try(t, "", "collect", samples(t))
	if err == nil || !strings.Contains(err.Error(), "PostgreSQL can't be reached") || strings.Contains(err.Error(), "secret") {
		t.Errorf("collect says %v", err)
	}
}
