package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"minber/sandbox"
)

// Each red line says what to do next.
func TestCheckSaysWhatToDo(t *testing.T) {
	in := install(t)
	in.run(t, "collect", samples(t))
	if out := in.run(t, "check"); !strings.Contains(out, "ok    telegram   @minber_bot") || !strings.Contains(out, "ok    clock") ||
		!strings.Contains(out, "the bot may post") || strings.Contains(out, "FAIL") {
		t.Errorf("check prints\n%s", out)
	}
	original := in.settings["DATABASE_URL"]
	for _, c := range []struct {
		name     string
		spoil    func()
		says, do string
		failed   bool
	}{
		{
			"others may read the database", func() {
				if err := os.Chmod(original, 0o644); err != nil {
					t.Fatal(err)
				}
			}, "-     rights", "-> chmod 600", false,
		},
		{"no backups", func() {}, "-     backups    none are taken", "-> set BACKUP_DIR", false},
		{"none yet", func() { in.settings["BACKUP_DIR"] = t.TempDir() }, "-     backups    none is there yet", "-> start the service", false},
		{"backups have stopped", func() {
			old := filepath.Join(in.settings["BACKUP_DIR"], "minber-20261101T000000Z.db")
			if err := os.WriteFile(old, nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}, "FAIL  backups    the newest is of 2026-11-01 00:00 UTC", "-> see the log", true},
		{"no folder for them", func() { in.settings["BACKUP_DIR"] = filepath.Join(t.TempDir(), "none") }, "FAIL  backups", "-> create the folder", true},
		{"the bot may not post in a channel", func() {
			delete(in.settings, "BACKUP_DIR")
			if err := in.telegram.SetBot(sandbox.Channel, "left"); err != nil {
				t.Fatal(err)
			}
		}, "FAIL  channel    @minber_sandbox: the bot may not post", "-> make the bot an administrator", true},
		{"a wrong token", func() { in.settings["TELEGRAM_BOT_TOKEN"] = "1:wrong" }, "FAIL  telegram", "-> ask @BotFather", true},
		{"no token", func() { delete(in.settings, "TELEGRAM_BOT_TOKEN") }, "FAIL  telegram   TELEGRAM_BOT_TOKEN is not set", "-> set what it names", true},
		{"no database", func() { in.settings["DATABASE_URL"] = t.TempDir() }, "FAIL  database", "-> see the error", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.spoil()
			out, err := in.try(t, "", "check")
			if reds, next := strings.Count("\n"+out, "\nFAIL"), strings.Count(out, "  -> "); next < reds {
				t.Errorf("%d red lines, %d next steps", reds, next)
			}
			if (err != nil) != c.failed || !strings.Contains(out, c.says) || !strings.Contains(out, c.do) {
				t.Errorf("%v; want %q and %q in\n%s", err, c.says, c.do, out)
			}
		})
	}
	var all []finding
	out, _ := in.try(t, "", "check", "-json")
	if err := json.Unmarshal([]byte(out), &all); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	if i := slices.IndexFunc(all, func(f finding) bool { return f.What == "database" }); i < 0 || all[i].Grade != broken || all[i].Next == "" {
		t.Errorf("as JSON: %+v", all)
	}
}
