package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"minber/sandbox"
	"minber/storage/dbtest"
)

// An installation moves to another database, and readers see no difference.
func TestEndToEndAnArchiveMoves(t *testing.T) {
	in := install(t)
	in.run(t, "collect", samples(t))
	stop := in.start(t)
	question := "/search бюджет"
	want := in.ask(t, sandbox.Sergei, question)
	wantDigest := in.run(t, "digest", "-date", "2026-11-20", "-lang", "ru")
	to := filepath.Join(t.TempDir(), "moved.db")
	if os.Getenv(dbtest.Env) != "" {
		to = dbtest.Postgres(t)
	}
	if _, err := in.try(t, "", "copy", "DATABASE_URL", to); err == nil || !strings.Contains(err.Error(), "stop it first") {
		t.Errorf("while it is served: %v", err)
	}
	stop()

	out := in.run(t, "copy", "DATABASE_URL", to)
	if !regexp.MustCompile(`(?m)^articles +[1-9]\d* +[0-9a-f]{32} +equal$`).MatchString(out) || !strings.Contains(out, " are equal: ") {
		t.Errorf("copy says\n%s", out)
	}
	if _, err := in.try(t, "", "copy", "DATABASE_URL", to); err == nil || !strings.Contains(err.Error(), "not empty") {
		t.Errorf("once more: %v", err)
	}
	in.settings["DATABASE_URL"] = to
	if got := in.run(t, "digest", "-date", "2026-11-20", "-lang", "ru"); got != wantDigest {
		t.Errorf("the digest was\n%s\nand is\n%s", wantDigest, got)
	}
	in.stop = in.start(t)
	if got := in.ask(t, sandbox.Sergei, question); got != want {
		t.Errorf("%s was answered with\n%s\nand is with\n%s", question, want, got)
	}
}

func TestACopyPrintsNoPassword(t *testing.T) {
	const url = "postgres://me:not-to-be-seen@127.0.0.1:9/minber"
	in := install(t)
	in.run(t, "collect", samples(t))
	for _, c := range []struct {
		name           string
		setting, named string
		warned         bool
	}{
		{"of an argument", in.settings["DATABASE_URL"], url, true},
		{"of the settings", url, "DATABASE_URL", false},
	} {
		from := in.settings["DATABASE_URL"]
		in.settings["DATABASE_URL"] = c.setting
		before := len(in.log.String())
		out, err := in.try(t, "", "copy", from, c.named)
		said := out + in.log.String()[before:]
		if err == nil || strings.Contains(said+err.Error(), "not-to-be-seen") {
			t.Errorf("the password %s: it says %s, %v", c.name, said, err)
		}
		if strings.Contains(said, "list of processes") != c.warned {
			t.Errorf("the password %s: it says %s", c.name, said)
		}
		in.settings["DATABASE_URL"] = from
	}
}
