package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"minber/digest"
	"minber/source/sourcetest"
	"minber/storage"
	"minber/storage/dbtest"
)

// A walk back is killed again and again, at whatever it does: nothing is lost,
// and nothing is asked for from the start again.
func TestFaultAWalkBackKilledAtAnyMoment(t *testing.T) {
	t.Parallel()
	count, kills := sized(160, 2000), sized(2, 20)
	press := sourcetest.New(t, count, time.Now().Add(-time.Hour), time.Hour)
	spec := press.Spec(t, "telegram")
	dir := t.TempDir()
	data, err := json.Marshal([]digest.SourceSpec{spec})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "sources.json"), data, 0o600); err != nil {
		t.Fatal(err)
	}
	offline(t, dir)
	var log transcript
	database := dbtest.Ready(t, create)
	bear := func() (*exec.Cmd, <-chan error) {
		child := exec.CommandContext(t.Context(), os.Args[0], "collect", "-since", time.Now().AddDate(-1, 0, 0).Format(time.DateOnly))
		child.Dir, child.Stderr = dir, &log // with no .env
		child.Env = []string{
			asChild + "=1", "DATABASE_URL=" + database, "SOURCES_FILE=sources.json", "FETCH_LOOPBACK=true",
			"PARLIAMENTS=kz", "PARLIAMENTS_DIR=" + dir,
		}
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		end := make(chan error, 1)
		go func() { end <- child.Wait() }()
		return child, end
	}
	killed := 0
	look := time.NewTicker(5 * time.Millisecond)
	defer look.Stop()
	for kill := range kills {
		until := press.Asked("/s/press") + 3 + kill%3
		child, ended := bear()
		alive := true
		for alive && press.Asked("/s/press") < until {
			select {
			case err := <-ended:
				if alive = false; err != nil {
					t.Fatalf("it failed before it was killed: %v\n%s", err, log.String())
				}
			case <-look.C:
			}
		}
		if alive {
			_ = child.Process.Kill()
			if <-ended != nil {
				killed++
			}
		}
	}
	_, ended := bear()
	if err := <-ended; err != nil {
		t.Fatalf("the last one failed: %v\n%s", err, log.String())
	}
	store, err := storage.Open(t.Context(), database, storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close() }()
	sources, err := store.Sources(t.Context())
	if err != nil || len(sources) != 1 || sources[0].Articles != count {
		t.Errorf("%+v, %v, want %d articles", sources, err, count)
	}
	// Each life visits the channel for news, and may repeat the page at which
	// the one before was killed.
	if asked, most := press.Asked("/s/press"), count/sourcetest.PerPage+2*(kills+1); asked > most {
		t.Errorf("%d pages were asked for, want %d at most", asked, most)
	}
	t.Logf("%d pages for %d, %d kills", press.Asked("/s/press"), count/sourcetest.PerPage, killed)
}
