//go:build linux

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"minber/sandbox"
)

// smallDisk mounts a disk of so many bytes, for the test alone.
func smallDisk(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("minber-test", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("a disk can't be mounted here: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// fill writes a file until the disk takes no more.
func fill(t *testing.T, ballast string) {
	t.Helper()
	f, err := os.Create(ballast)
	if err != nil {
		t.Fatal(err)
	}
	for _, piece := range []int{1 << 16, 1 << 12, 1} {
		for err = nil; err == nil; {
			_, err = f.Write(make([]byte, piece))
		}
		if !errors.Is(err, syscall.ENOSPC) {
			t.Fatal(err)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// immutable makes files such that not even root may write them ("+i"), or
// writable again ("-i").
func immutable(how string, files ...string) error {
	out, err := exec.Command("chattr", append([]string{how}, files...)...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	return nil
}

// sealable is a folder with a file that can be made read-only while it is open.
func sealable(t *testing.T) string {
	t.Helper()
	if os.Getenv("MINBER_FAULTS") != "full" {
		t.Skip("a test of storage is the short form")
	}
	dir := t.TempDir()
	probe := filepath.Join(dir, "probe")
	err := os.WriteFile(probe, nil, 0o600)
	for _, how := range []string{"+i", "-i"} {
		if err == nil {
			err = immutable(how, probe)
		}
	}
	if err != nil {
		t.Skipf("files can't be made immutable here: %v", err)
	}
	return dir
}

// The disk is full, or the database read-only: the service says so, answers what
// needs no writing, sends nothing, and does what is due once it can.
func TestEndToEndADatabaseThatCannotBeWritten(t *testing.T) {
	for _, c := range []struct {
		name string
		// lose takes away that the database in dir can be written.
		lose func(t *testing.T, dir string) (giveBack func())
		dir  func(*testing.T) string
	}{
		{
			"a full disk", func(t *testing.T, dir string) func() {
				ballast := filepath.Join(dir, "ballast")
				fill(t, ballast)
				return func() {
					if err := os.Remove(ballast); err != nil {
						t.Fatal(err)
					}
				}
			},
			func(t *testing.T) string { return smallDisk(t, "64m") },
		},
		{
			"a database that is read-only", func(t *testing.T, dir string) func() {
				files := []string{filepath.Join(dir, "minber.db"), filepath.Join(dir, "minber.db-wal")}
				giveBack := func() {
					if err := immutable("-i", files...); err != nil {
						t.Error(err)
					}
				}
				if err := immutable("+i", files...); err != nil {
					t.Fatal(err)
				}
				t.Cleanup(giveBack)
				return giveBack
			},
			sealable,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := c.dir(t)
			in := install(t)
			in.settings["DATABASE_URL"] = filepath.Join(dir, "minber.db")
			in.settings["LISTEN_ADDR"] = freeAddress(t)
			in.run(t, "collect", samples(t))
			in.start(t)
			for _, r := range readers {
				in.say(t, r.chat, "/subscribe 8")
				in.await(t, r.chat, r.promise)
			}
			giveBack := c.lose(t, dir)
			in.telegram.SetClock(nextMorning())
			in.said(t, "level=ERROR msg=\"the database can't be written")
			if health := in.health(t); !strings.Contains(health, "can't be written") {
				t.Errorf("the health is %s", health)
			}
			for _, c := range []struct{ asked, answer string }{
				{"/help", "/speaker"},
				{"/speaker Сергалиев", "Nurlan Sergaliyev"},
				{"/subscribe 9", "Nothing can be saved"},
			} {
				if answer := in.ask(t, sandbox.Emma, c.asked); !strings.Contains(answer, c.answer) {
					t.Errorf("%s is answered with %s", c.asked, answer)
				}
			}
			for _, r := range readers {
				if count(in.telegram.Messages(r.chat), r.editionOfThe21st) != 0 {
					t.Errorf("%s was sent what can't be recorded", r.name)
				}
			}
			giveBack()
			for _, r := range readers {
				in.await(t, r.chat, r.editionOfThe21st)
			}
			in.said(t, "the database can be written again")
			if health := in.health(t); !strings.Contains(health, `"ready": true`) {
				t.Errorf("the health is %s", health)
			}
			in.ask(t, sandbox.Emma, "/subscribe 10")
			for _, r := range readers {
				if n := count(in.telegram.Messages(r.chat), r.editionOfThe21st); n != 1 {
					t.Errorf("%s got the edition %d times", r.name, n)
				}
			}
			if n := strings.Count(in.log.String(), "level=ERROR"); n != 1 {
				t.Errorf("%d errors were logged:\n%s", n, in.log.String())
			}
		})
	}
}

// health asks what operators ask.
func (in *installation) health(t *testing.T) string {
	t.Helper()
	_, body := fetchPage(t, "http://"+in.settings["LISTEN_ADDR"]+"/readyz")
	return body
}
