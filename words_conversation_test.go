package main

import (
	"fmt"
	"strings"
	"testing"

	"minber/sandbox"
	"minber/storage/dbtest"
)

// The archive is broken, so that nearly every handler fails: the log tells of
// each, and holds no word of what readers wrote.
func TestEndToEndNoWordOfAReaderIsInTheLog(t *testing.T) {
	in := install(t)
	in.settings["DATABASE_URL"] = dbtest.Ready(t, create)
	in.settings["LOG_LEVEL"] = "DEBUG"
	in.settings["ADMIN_IDS"] = fmt.Sprint(sandbox.Emma)
	in.run(t, "collect", samples(t))
	stop := in.start(t)
	in.ask(t, sandbox.Emma, "/help")
	db := raw(t, in.settings["DATABASE_URL"])
	broken := []string{"articles", "people", "meetings", "upcoming", "statements", "stories", "watches", "name_words", "sources", "broadcasts"}
	for _, table := range broken {
		if _, err := db.ExecContext(t.Context(), "ALTER TABLE "+table+" RENAME TO broken_"+table); err != nil {
			t.Fatal(err)
		}
	}
	defer func() { // the next test finds all of them
		for _, table := range broken {
			if _, err := db.ExecContext(t.Context(), "ALTER TABLE broken_"+table+" RENAME TO "+table); err != nil {
				t.Error(err)
			}
		}
	}()
	failed := 0
	for _, command := range append(in.telegram.Commands("en"), "start", "people", "admin", "") {
		for _, words := range []string{"құпиясөзім", "«Тайнописи» OR (NEAR", "whisper's 'quoted' 2026"} {
			text := words
			if command != "" {
				text = "/" + command + " " + words
			}
			if strings.Contains(in.ask(t, sandbox.Emma, text), "Sorry") {
				failed++
			}
		}
	}
	stop() // what failed is told after the apology
	log := in.log.String()
	if failed < 10 || strings.Count(log, "update given up") != failed {
		t.Errorf("%d handlers failed, and the log tells of %d", failed, strings.Count(log, "update given up"))
	}
	for _, word := range []string{"құпия", "Құпия", "айнопис", "whisper", "quoted"} {
		if strings.Contains(log, word) {
			t.Errorf("the log holds %q:\n%s", word, log)
		}
	}
}
