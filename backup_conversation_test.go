package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

// After a backup was taken, an edition left. Restored, the program knows nothing
// of it, and yet does not send it again.
func TestEndToEndARestoredBackupSendsNothingTwice(t *testing.T) {
	const headline = "2026 жылғы 20 қараша"
	for _, c := range []struct {
		name string
		args []string
		want int
	}{
		{"what was due counts as sent", nil, 1},
		{"unless the operator knows that it was not", []string{"-resend"}, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := install(t)
			in.run(t, "collect", samples(t))
			in.run(t, "send", "-at", "2026-11-19 09:00") // enrols the channel
			backup := filepath.Join(t.TempDir(), "backup.db")
			in.run(t, "backup", backup)
			in.run(t, "send", "-at", "2026-11-20 09:00")
			in.await(t, sandbox.Channel, headline)

			if _, err := in.try(t, "", "restore", backup); err == nil || !strings.Contains(err.Error(), "is there already") {
				t.Errorf("restored over the database: %v", err)
			}
			for _, suffix := range []string{"", "-wal", "-shm"} {
				if err := os.Remove(in.settings["DATABASE_URL"] + suffix); err != nil && !os.IsNotExist(err) {
					t.Fatal(err)
				}
			}
			in.telegram.SetClock(time.Date(2026, 11, 20, 4, 30, 0, 0, time.UTC))
			out := in.run(t, append(append([]string{"restore"}, c.args...), backup)...)
			if !strings.Contains(out, "articles: ") || strings.Contains(out, "articles: 0") {
				t.Errorf("restore says %q", out)
			}
			if c.args == nil && !strings.Contains(out, "count as sent, see /admin outbox: 1") {
				t.Errorf("restore says %q", out)
			}
			in.run(t, "send", "-at", "2026-11-20 10:00")
			if n := count(in.await(t, sandbox.Channel, headline), headline); n != c.want {
				t.Errorf("the edition arrived %d times, want %d", n, c.want)
			}
			in.run(t, "send", "-at", "2026-11-21 09:00")
			in.await(t, sandbox.Channel, "2026 жылғы 21 қараша")
		})
	}
}

func TestEndToEndBackupsByTheService(t *testing.T) {
	in := install(t)
	in.settings["BACKUP_DIR"] = t.TempDir()
	in.run(t, "collect", samples(t))
	stop := in.start(t)
	in.said(t, "backup taken")
	if _, err := in.try(t, "", "restore", "any.db"); err == nil || !strings.Contains(err.Error(), "stop it first") {
		t.Errorf("restored beside a running service: %v", err)
	}
	stop()
	stop = in.start(t) // the newest is of today
	in.say(t, sandbox.Emma, "/help")
	in.await(t, sandbox.Emma, "/digest")
	stop()
	files, err := filepath.Glob(filepath.Join(in.settings["BACKUP_DIR"], "*"))
	if err != nil || len(files) != 1 {
		t.Fatalf("the folder holds %v, %v", files, err)
	}
	original := in.run(t, "digest", "-date", "2026-11-20")
	in.settings["DATABASE_URL"] = filepath.Join(t.TempDir(), "restored.db")
	in.run(t, "restore", files[0])
	if restored := in.run(t, "digest", "-date", "2026-11-20"); restored != original {
		t.Error("the backup tells another story")
	}
}

// A run that was killed has the database looked through by the next one, which
// does not go on with one that is damaged.
func TestEndToEndADamagedDatabaseAfterACrash(t *testing.T) {
	in := install(t)
	in.run(t, "collect", samples(t))
	note := in.settings["DATABASE_URL"] + ".running"
	kill := func() {
		if err := os.WriteFile(note, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	kill()
	stop := in.start(t)
	in.said(t, "the database is whole")
	stop()
	if _, err := os.Stat(note); !os.IsNotExist(err) {
		t.Errorf("a run that ended in order leaves %s: %v", note, err)
	}
	kill()
	spoilLastPages(t, in.settings["DATABASE_URL"])
	for range 2 {
		if _, err := in.try(t, "", "run"); err == nil || !strings.Contains(err.Error(), "damaged, restore a backup") {
			t.Errorf("it ended with %v", err)
		}
	}
}

// spoilLastPages writes over the end of a database, which holds rows that no
// start reads.
func spoilLastPages(t *testing.T, file string) {
	t.Helper()
	f, err := os.OpenFile(file, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteAt([]byte(strings.Repeat("spoilt", 4000)), info.Size()-24000); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}
